package audit

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// countNames counts the names of a clause that ends with a list.
func countNames(s string) list {
	names := splitNames(s)
	l := list{least: len(names), max: len(names)}
	if names[0] == "" { // 土地，、规划、建设3个
		return list{}
	}
	for i := len(names) - 1; i > 0; i-- {
		if names[i] == "" {
			return list{} // 13个市州、3个县
		}
		if mayBegin(names, i) {
			l.least = min(l.least, len(names)-i)
		}
	}
	if hasDigit(names[0]) { // 3个镇、甲村、乙村等2个村
		l.least = min(l.least, len(names)-1)
	}
	l.persons = true
	for _, name := range names {
		l.max += joints(name)
		l.persons = l.persons && hasAny(name, "某", "同志")
	}
	return l
}

// splitNames cuts at 、 and between titles and quotations: 《A》《B》和《C》.
func splitNames(s string) []string {
	var names []string
	depth, from := 0, 0
	for i, r := range s {
		switch {
		case han.IsOpening(r):
			if depth == 0 && i > from && endsName(s[from:i]) {
				names, from = append(names, s[from:i]), i
			}
			depth++
		case han.IsClosing(r):
			depth = max(0, depth-1)
		case depth == 0 && r == '、':
			names = append(names, s[from:i])
			from = i + len("、")
		}
	}
	return append(names, s[from:])
}

// endsName reports whether a title or quotation ends s, with a joint behind it
// at most, so that another one that follows is a name of its own.
func endsName(s string) bool {
	s = strings.TrimSuffix(s, "以及")
	s = strings.TrimRight(s, "和及与")
	return strings.HasSuffix(s, "》") || strings.HasSuffix(s, "”") || strings.HasSuffix(s, "」") || strings.HasSuffix(s, "』")
}

// joints is how many more names s may be, when 和 parts names, or a quotation
// holds several.
func joints(s string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("和及与、", r) {
			n++
		}
	}
	return n
}

// A list may begin in the middle of a segment in which something is said before
// the name: 干部到A, 邀请专家讲授B. leadingIn are the words that say so wherever they
// stand; in the name of an institution, 市残疾人联合会, verbs do only at its start.
var (
	leadingIn = strings.Fields(`的 了 在 到 对 向 为 把 将 由 与 从 按 以 让 使 给 被 并 其 该 是 有 无 于 等 和 及 赴 含 如`)
	verbs     = strings.Fields(`去 进 送 讲 抓 查 看 做 建 设 办 修 用 涉 ` +
		`开展 实施 组织 推进 推动 加强 完善 健全 制定 修订 出台 印发 落实 强化 提升 提高 召开 举办 参加 走访 深入 联合 会同 邀请 聘请 指导 督促 围绕 聚焦 针对 依托 通过 运用 利用 覆盖 明确 梳理 排查 整治 打造 培育 选派 安排 学习 成立 调整 优化 规范 解决 处理 协调 配合 分管 牵头 负责 参与 授课 下发 发放 投入 新增 增设 配备 购置 创建 获得 评选 入选 提出 形成 建立 引进 建成 确定 划定 分为 分成 设置 设立 组建 编制 起草 举行 征集 收到 发现 查出 整改 完成 取得 申报 部署 谋划 储备 开工 签约`)
	institutions = strings.Fields(`局 委 办 会 院 校 馆 站 所 厅 室 科 处 股 公司 中心 集团 银行 街道 镇 乡 村 社区`)
)

// saysMore reports whether a name has words before it that say something.
func saysMore(name string) bool {
	name = strings.TrimSuffix(name, "建设") // 队伍建设
	isVerb := func(v string) bool { return strings.Contains(name, v) }
	if slices.ContainsFunc(institutions, func(w string) bool { return strings.HasSuffix(name, w) }) {
		isVerb = func(v string) bool { return strings.HasPrefix(name, v) }
	}
	return hasAny(name, leadingIn...) || slices.ContainsFunc(verbs, isVerb)
}

// mayBegin reports whether the list may begin inside names[i]: a name among
// names is short and says no action.
func mayBegin(names []string, i int) bool {
	name := names[i]
	if isQuoted(name) {
		return false
	}
	longest := usualNameRunes
	for k, other := range names {
		if k > 0 && k != i {
			longest = max(longest, utf8.RuneCountInString(other))
		}
	}
	return saysMore(name) || hasDigit(name) || utf8.RuneCountInString(name) > longest+extraNameRunes
}

// isQuoted reports whether a name stands in quotation marks or as a title.
func isQuoted(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("《“「『", r) && endsName(s)
}

func hasDigit(s string) bool {
	for i, r := range s {
		if han.IsDigit(r) {
			return true
		}
		if !numberStarts.MayHold(r) {
			continue
		}
		if n, ok := han.ScanNumber(s[i:]); ok && measureWord(s[i+n.Len:]) != "" {
			return true
		}
	}
	return false
}

// numberStarts are the characters that a number can begin with.
var numberStarts = han.NewSet(text.Numerals)

// allNames reports whether all items are long enough to be names of things
// rather than kinds of them: 12个乡镇（街道、园区）.
func allNames(names []string) bool {
	for _, name := range names {
		if utf8.RuneCountInString(name) < leastNameRunes {
			return false
		}
	}
	return true
}
