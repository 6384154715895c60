package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// naming is how surely a title names a problem.
type naming uint8

const (
	namesNothing naming = iota
	namesWeakly         // 党建工作弱化: an assessment
	namesSurely         // 关于…的问题
)

// aboutWords open the name of a problem.
var aboutWords = han.NewWords("关于 针对 对 就 在 围绕 反馈 巡察指出 巡视指出 指出")

// assessments end a statement of what is wrong.
var assessments = newEndings(`不够 不足 不到位 不严 不力 不深 不实 不强 不高 不规范 不完善 不健全 不及时 不彻底 不充分 不明显 不扎实 不深入 不严格 不严谨 不严肃
不紧 不细 不多 不畅 不顺 不顺畅 不平衡 不合理 不科学 不精准 不经常 不落实 不理想 不清 不明 不密切 不紧密 不全面 不全 不稳 不主动 不积极 不严密 不担当 不作为 不重视 不牢 不牢固 不广 不快 不大 不好 不优 不活 不透 不准 不准确 不统一 不均衡 不匹配 不相符 不一致 不符 不用心 不尽责 不有力 不显著 不突出 不鲜明 不坚决 不坚定 不系统 不聚焦 不闭环 不可持续 不起眼
薄弱 差距 缺失 缺位 弱化 淡化 虚化 软化 泛化 僵化 滞后 短板 漏洞 欠缺 偏差 形式 形式主义 隐患 脱节 偏弱 偏慢 偏软 偏低 较差 较弱 较低 较慢 松散 松懈 空转 断层 老化 错位 越位 失衡 失管 失察 混乱 缓慢 迟缓 有限 有待加强 有待提高 有待提升 需加强 需提高 需提升 需要加强 有欠缺 有差距 有短板 有温差 有落差 有偏差 落差 温差 乏力 虚置 缺乏 缺少 弱项 盲区 风险 粗放 宽松软 有名无实 走样 瑕疵 失度 悬空 应付 两张皮 一言堂 超期 逾期 跟不上 落后 表面 落空 走过场 打折扣 打折 不落地 未落实 未落地 未到位 未建立 未完成 未执行 未履行 违规 违纪 乱象 现象 超标 超标准 浪费 闲置 流失 拖延 拖沓 拖欠 敷衍 推诿 散漫 单一 陈旧 保守 久拖不决 随意 较多 偏多 过多 偏高 过高 严重 断档 青黄不接 无序 失控 反弹 回潮`)

// remedies open a statement of what is done.
var remedies = han.NewWords(`补齐 补强 堵塞 缩小 解决 整治 破解 消除 克服 防止 杜绝 弥补 查找 化解 整改 排查 防范 纠正 纠治 聚焦 着力 坚决 坚持 加强 强化 加大 推进 推动 提升 提高 完善 健全 严格 深化 规范 落实 开展 建立 建强 压实 严肃 严明 突出 狠抓 切实 扎实 持续 全面 深入 进一步 压紧 拧紧 筑牢 夯实 优化 打造 举一反三 全力 积极 认真 统筹 做到 确保 实现 守住 守牢 抓好 抓实 用好 管好 紧盯`)

// weakEndings are characters that a statement of what is wrong may end with:
// 力度偏弱, 把关失之于松.
const weakEndings = "弱低差慢少松软虚浮乱散窄浅偏缺空淡滞僵旧难"

// fixing are the verbs that turn an assessment round: 补齐短板.
const fixing = `补齐 补强 堵塞 缩小 解决 整治 破解 消除 克服 防止 杜绝 弥补 查找 查摆 化解 整改 排查 防范 纠正 纠治 整顿 清理 减少 避免 遏制 降低 治理 清退`

var (
	fixingWords   = han.NewWords(fixing)
	fixingEndings = newEndings(fixing)
)

// startsFixing reports whether a title starts with such a verb.
func startsFixing(s string) bool { return fixingWords.Prefix(s) > 0 }

// names tells whether a simplified title names a problem.
func names(title string) naming {
	title = trimRemark(title)
	if title == "" || isGenericProblem(title) {
		return namesNothing
	}
	about := aboutWords.Prefix(title) > 0
	core, tail, ok := cutProblem(title)
	if ok && isRectificationTail(tail) {
		if n := namesByNoun(title, core, about); n != namesNothing {
			return n
		}
	}
	switch {
	case about && (hasSuffixAny(title, []string{"的现象", "的情形"}) || quotesFeedback(title)):
		return namesSurely
	case !ok && rectifiesFault(title):
		return namesSurely
	case about && hasSuffixAny(title, []string{"方面", "方面的整改", "方面整改", "方面整改情况", "方面的整改情况", "方面整改落实情况", "方面的整改落实情况"}) && len(title) > 30 && assesses(cutAspect(title)):
		return namesSurely
	case doing.Prefix(title) > 0 && hasSuffixAny(title, amiss): // 推进…有差距
		return namesWeakly
	case assesses(title) && !startsFixing(title) && (denies(title) || !startsRemedy(title)):
		return namesWeakly
	case denies(title) && !startsRemedy(title) && !startsFixing(title) && !han.LongerThan(title, 40):
		return namesWeakly
	case !startsRemedy(title) && !startsFixing(title) && !han.LongerThan(title, 40) && (opensWithFault(title) || quotesComplaint(title) || asks(title)):
		return namesWeakly
	}
	return namesNothing
}

// namesByNoun tells whether a title with the noun 问题 names one, of which core
// stands before the noun and about tells that it opens with 关于.
func namesByNoun(title, core string, about bool) naming {
	remedy := startsRemedy(title)
	switch {
	case about, !remedy && (assesses(core) || quoted(core)):
		return namesSurely
	case strings.HasSuffix(core, "的") && !startsFixing(title) && (!remedy || assesses(core)):
		return namesSurely
	case doing.Prefix(title) > 0 && assesses(core):
		return namesSurely
	case !remedy && !startsFixing(title) && han.LongerThan(core, 3):
		return namesWeakly // 低保评议优亲厚友问题
	}
	return namesNothing
}

// doing are the verbs of a task that a problem may be about as well as a remedy:
// 落实规定走过场问题.
var doing = han.NewWords("落实 推进 开展 建立 统筹 规范")

// quotesFeedback reports whether a title is nothing but words of the feedback:
// 关于“污水处理设施建设滞后。”.
func quotesFeedback(title string) bool {
	size := aboutWords.Prefix(title)
	return size > 0 && isQuotation(title[size:])
}

// isQuotation reports whether s is a quotation and nothing else.
func isQuotation(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return (han.IsOpening(first) && han.IsClosing(last) || first == '"' && last == '"') && han.LongerThan(s, 10) && !han.ContainsAny(s, "《（(")
}

// quotesComplaint reports whether a title ends in the words of people who
// complain: 辅具“发了不合用，合用的没得发”.
func quotesComplaint(title string) bool {
	last, size := utf8.DecodeLastRuneInString(title)
	if last != '”' && last != '"' && last != '」' && last != '』' {
		return false
	}
	title = title[:len(title)-size]
	i := strings.LastIndexAny(title, "“\"「『")
	return i >= 0 && hasAny(title[i:], []string{"不", "没", "难", "无"})
}

// asks reports whether a title asks what people ask of an office: 为什么还要跑三趟？
// A question about the work itself is a heading: 怎么整改的？
func asks(title string) bool {
	if !strings.HasSuffix(title, "？") && !strings.HasSuffix(title, "?") {
		return false
	}
	return han.LongerThan(title, 8) && !hasAny(title, []string{"整改", "改的", "下一步", "今后", "巡察", "巡视", "问题"})
}

// opensWithFault reports whether the first part of a title says what is wrong:
// 财务公开不及时、内容笼统.
func opensWithFault(title string) bool {
	i := han.IndexAny(title, "、，,")
	return i > 0 && denies(title[:i]) && assesses(title[:i])
}

// rectifiesFault recognises a title that calls the problem by what is wrong:
// 经费管理不规范的整改进展.
func rectifiesFault(title string) bool {
	i := strings.LastIndex(title, "整改")
	if i <= 0 || !isRectificationTail(title[i:]) || startsFixing(title) {
		return false
	}
	fault := strings.TrimSuffix(title[:i], "的")
	return assesses(fault) && (denies(fault) || !startsRemedy(title))
}

// denies reports whether s ends in a plain negation, which no measure's heading
// does: 落实…不严.
func denies(s string) bool {
	for range 5 {
		last, size := han.DecodeLast(s)
		if last == '不' {
			return true
		}
		s = s[:len(s)-size]
	}
	return false
}

// amiss end what is said of work that falls short.
var amiss = []string{"有差距", "有短板", "有不足", "有欠缺", "有偏差", "有漏洞", "有缺失", "有温差", "有落差", "有死角", "有盲区", "有弱项"}

// trimRemark takes a remark in brackets off the end of a title: （已完成）.
func trimRemark(s string) string {
	s, _ = cutRemark(s)
	return s
}

// cutRemark cuts the remark in brackets at its end, ［已整改］, off a title.
func cutRemark(s string) (title, remark string) {
	s = han.TrimRightFunc(s, endsTitleLine)
	if !hasSuffixAny(s, []string{"）", ")", "】", "］", "]", "〕"}) {
		return s, ""
	}
	i := strings.LastIndexAny(s, "（(【［[〔")
	if i <= 0 {
		return s, ""
	}
	return strings.TrimRight(s[:i], " "), s[i:]
}

func endsTitleLine(r rune) bool { return r == ' ' || r == '。' || r == '；' }

// cutProblem splits a title at its last 问题.
func cutProblem(s string) (core, tail string, ok bool) {
	i := han.LastIndex(s, "问题")
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len("问题"):], true
}

// isRectificationTail recognises what may follow 问题 in the name of a problem.
func isRectificationTail(s string) bool {
	return rectificationTail.Spell(s)
}

var rectificationTail = han.NewWords("整改 落实 进展 完成 推进 处理 工作 情况 方面 及 和 成效 的")

func cutAspect(s string) string {
	if i := han.LastIndex(s, "方面"); i > 0 {
		return s[:i]
	}
	return s
}

// generic is what may stand before 问题 without naming one.
var generic = han.NewWords(`关于 针对 对 巡察 巡视 督察 审计 中央 省委 市委 区委 县委 省 市 区 县 反馈 发现 指出 查出 提出 存在 具体 重点 主要 突出 移交 立行立改 的 其他 其它 意见 有关 相关 各类 个性 共性 面上 组 上轮 上一轮 历次 往届 以往 专项 检查 选人用人 意识形态 责任制 殡葬 领域 养老 监督 以及 和 、 “ ” 任务 工作 期间 部分 需 长期 整改 落实 情况 集中 阶段 已 完成 未 尚未 第 一 二 三 四 五 六 七 八 九 十 轮`)

// genericMost is the longest such phrase, in bytes.
const genericMost = 120

// isGenericProblem recognises 反馈问题整改情况 and its like: the problems as a
// whole, not one of them.
func isGenericProblem(title string) bool {
	core, tail, ok := cutProblem(title)
	if !ok || len(core) > genericMost || !isRectificationTail(tail) {
		return false
	}
	return generic.Spell(core)
}

// assesses reports whether s ends in an assessment, and not one turned round
// by a remedy: 补齐短板.
func assesses(s string) bool {
	s = han.TrimRightFunc(strings.TrimSuffix(s, "的"), closesQuotation)
	s = strings.TrimSuffix(s, "的")
	s = strings.TrimSuffix(s, "现象")
	s = strings.TrimSuffix(s, "情况")
	s = strings.TrimSuffix(s, "情形")
	s = strings.TrimSuffix(s, "的")
	if w := assessments.of(s); w != "" {
		return strings.HasPrefix(w, "不") || fixingEndings.of(s[:len(s)-len(w)]) == "" // 化解不及时, but 补齐短板
	}
	if last, _ := utf8.DecodeLastRuneInString(s); strings.ContainsRune(weakEndings, last) {
		return true
	}
	// 学习重形式轻内容, 未按规定公开: the assessment stands in the last clause.
	last := s[len(han.TrimRightFunc(s, isInClause)):]
	if leavesUndone(last) {
		return true
	}
	return lacks.In(last) && !han.LongerThan(s, 60)
}

func closesQuotation(r rune) bool {
	switch r {
	case '”', '"', '’', '』', '」', ' ':
		return true
	}
	return false
}

// leavesUndone reports whether a clause tells what was not done: 收入未及时缴库.
func leavesUndone(s string) bool {
	i := han.Index(s, "未")
	return i >= 0 && !hasPrefixAny(s[i:], []string{"未来", "未雨", "未成年", "未病", "未巡"}) && !hasAny(s[i:], []string{"的", "问题", "事项", "整改"})
}

// lacks are words that make an assessment of the clause they stand in.
var lacks = han.NewWords("不够 不到位 未按 未能 没有 不按 不认真 不敢 不愿 不善 存在 有差距 还不 重形式 轻")

// isInClause reports whether r parts no clauses.
func isInClause(r rune) bool { return r != '，' && r != ',' && r != '；' && r != '、' }

// startsRemedy reports whether a title says what is done.
func startsRemedy(s string) bool { return remedies.Prefix(strings.TrimLeft(s, "“\"‘")) > 0 }

func quoted(s string) bool { return strings.ContainsAny(s, "“\"「『") }
