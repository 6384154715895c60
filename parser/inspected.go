package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// inspected finds who was inspected: 对…进行了巡察, 以…为对象, 向…反馈.
func inspected(s string) (start, end int) {
	for i := 0; ; {
		n := han.Index(s[i:], "对")
		if n < 0 {
			break
		}
		i += n + len("对")
		if stop := bodyEnd(s[i:]); stop > 0 && !isGeneric(s[i:i+stop]) {
			return i, i + stop
		}
	}
	if i, j := inspectedNext(s); j > i {
		return i, j
	}
	if j := han.Index(s, "为对象"); j > 0 {
		if i := han.LastIndex(s[:j], "以"); i >= 0 && j-i < bodyMost && !strings.ContainsAny(s[i:j], "，。；,") && !isGeneric(s[i:j]) {
			return i + len("以"), j
		}
	}
	if i := han.Index(s, "向"); i >= 0 {
		i += len("向")
		k := han.Index(s[i:], "反馈")
		if k > 0 && !han.LongerThan(s[i:i+k], 40) && !strings.ContainsAny(s[i:i+k], "，。；,") && !isGeneric(s[i:i+k]) {
			return i, i + len(trimBody(s[i:i+k]))
		}
	}
	return 0, 0
}

// inspectedNext finds who was inspected right behind the verb, which follows a
// date or the inspectors: 6月3日至7月12日巡察凤岭镇党委, 巡察三组巡察市水务局党组.
func inspectedNext(s string) (start, end int) {
	_, behind := team(s)
	places := []int{behind}
	for _, d := range dates(s) {
		places = append(places, d.end)
	}
	for _, at := range places {
		size := inspectsNext(s[at:])
		if at == 0 || size == 0 {
			continue
		}
		start = at + size
		end = start + firstOf(s[start:], []string{"，", "。", "；", ",", ";"})
		end = start + len(trimBody(s[start:end]))
		if !han.LongerThan(s[start:end], 40) && !isGeneric(s[start:end]) {
			return start, end
		}
	}
	return 0, 0
}

// inspectsNext is the length of the verb at the start of s that inspects a body
// named right behind it, 巡察凤岭镇党委 or 巡察了医院党委; 0 for none.
func inspectsNext(s string) int {
	for _, w := range inspections {
		rest, ok := strings.CutPrefix(s, w)
		rest = strings.TrimPrefix(rest, "了")
		next, _ := utf8.DecodeRuneInString(rest)
		if ok && han.IsHan(next) && !hasPrefixAny(rest, notInspected) {
			return len(s) - len(rest)
		}
	}
	return 0
}

// notInspected are words behind 巡察 that name no body.
var notInspected = strings.Fields(`组 期间 中 反馈 整改 发现 工作 办 情况 后 时 以来 意见 问题 和 并 机构 监督 结果 报告 结束 进驻 动员 长 员 局 厅 署 机关 查出 项目 人`)

// isGeneric recognises words for the inspected that name nobody: 被巡察单位,
// 有关部门, 涉及的党组织.
func isGeneric(s string) bool {
	return hasAny(s, []string{"的", "被巡", "被督", "有关", "相关", "各", "部分", "问题", "已", "整改", "情况", "社会", "移交"}) || hasPrefixAny(s, []string{"该", "本地区", "本单位", "本部门", "本级", "本省", "本市", "本县", "本区"}) || hasSuffixAny(s, inspectingTeams) || hasSuffixAny(s, matters) || strings.HasSuffix(s, "等") || isQuantity(s)
}

// matters end what is looked into and is no body: 全校实验室安全管理工作, 金融领域.
var matters = []string{"工作", "领域", "区域", "场所", "考场", "现场", "责任", "经费", "成效"}

// inspectingTeams end the names of those who inspect.
var inspectingTeams = []string{"巡察组", "巡视组", "督察组", "督查组", "督导组"}

// isQuantity recognises a number of bodies without their names: 12个部门,
// 全市120个行政村. A list that a number closes has them: 甲局、乙局等2家单位.
func isQuantity(s string) bool {
	i := firstOf(s, []string{"个", "家", "户", "间"})
	if first, _ := utf8.DecodeRuneInString(s); i == len(s) || !han.IsDigit(first) && han.ContainsAny(s, "、等及和") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return strings.ContainsRune("0123456789０１２３４５６７８９一二两三四五六七八九十百千万余多", before)
}

// bodyEnd is the length of the body at the start of s when 进行了…巡察 follows.
func bodyEnd(s string) int {
	window := s[:min(len(s), bodyMost)]
	for _, verb := range [...]string{"进行", "开展", "实施", "作了"} {
		i := han.Index(window, verb)
		if i <= 0 || strings.ContainsAny(s[:i], "，。；,") {
			continue
		}
		after := s[i:min(len(s), i+bodyMost)]
		if hasAny(after[:han.FirstSentence(after)], []string{"巡察", "巡视", "督察", "审计", "监督检查", "检查", "“回头看”", "督导", "政治体检"}) {
			return len(trimBody(s[:i]))
		}
	}
	return 0
}

// bodyMost is how far, in bytes, the verb may stand from the start of a body's
// name, and the inspection from the verb.
const bodyMost = 200

// trimBody cuts off what follows the name of a body: 水务局党组（以下简称….
func trimBody(s string) string {
	s = strings.TrimRight(s, " ")
	for _, w := range [...]string{"有关同志", "党政领导班子", "党政班子", "党政主要", "领导班子", "主要负责人", "主要负责同志", "主要领导", "党组书记", "党委书记", "工作动员", "动员部署", "动员会", "工作反馈会", "情况反馈会", "（以下简称", "(以下简称", "（简称", "(简称", "集中", "正式", "进行了", "开展了", "201", "202"} { // 2023年度资金使用情况
		if i := han.Index(s, w); i > 0 && !strings.HasSuffix(s[:i], "原") { // 对集团公司原党委书记任期经济责任进行审计
			s = s[:i]
		}
	}
	for _, verb := range [...]string{"进行", "开展"} {
		s = strings.TrimSuffix(s, verb)
	}
	return s
}
