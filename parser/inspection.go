package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// inspection reads the period of the inspection: the first range of dates in a
// sentence that inspects.
func (l *leadScan) inspection(s string, found []date) {
	d := &l.r.n.Dates
	if d.InspectionStart != "" || len(found) == 0 || isOwnCheck(s) {
		return
	}
	for k := 0; k+1 < len(found); k++ {
		if isRange(s[found[k].end:found[k+1].start]) && !isSubject(s, found[k], found[k+1]) && (isInspected(s[found[k+1].end:]) || inspectsNext(s[found[k+1].end:]) > 0) && !isAudited(s, found[k+1]) {
			if !l.isPlanned(s, found[k+1]) {
				d.InspectionStart, d.InspectionEnd = found[k].String(), found[k+1].String()
			}
			return
		}
	}
	first := found[0]
	if len(found) > 1 && isRange(s[first.end:found[1].start]) && (isAudited(s, found[1]) || isSubject(s, first, found[1])) {
		return
	}
	if strings.HasSuffix(s[:first.start], "对") { // 对2021年以来的收支开展审计
		return
	}
	if first.month == 0 && !namesTeam(s) {
		return
	}
	if inspects(s[first.end:]) && !feedbackNear(s, found, 0) {
		d.InspectionStart = first.String()
	}
}

// isPlanned reports whether the period that ends in date last is still to come: …至明年1月，
// 巡察组将对…进行巡察, on a page that is older.
func (l *leadScan) isPlanned(s string, last date) bool {
	published := l.r.n.Dates.Published
	return published != "" && last.String() > published && han.Contains(s[last.end:], "将")
}

// isOwnCheck recognises a sentence on what the body itself looked into: 我局于2024年4月
// 开展专项检查.
func isOwnCheck(s string) bool {
	return hasPrefixAny(s, []string{"我局", "我院", "我校", "我行", "我镇", "我委", "我司", "我单位", "我中心"}) && !hasAny(s, []string{"接受", "对我"})
}

// isAudited recognises a range that ends in date last as the time that was
// looked into: 2022年至2023年财务收支情况.
func isAudited(s string, last date) bool {
	next, _ := utf8.DecodeRuneInString(s[last.end:])
	return last.month == 0 && han.IsHan(next) && !hasPrefixAny(s[last.end:], []string{"期间", "，", "对"})
}

// isSubject recognises a range of dates behind 对 that tells of which time something was
// looked into: 对该院2022年4月1日至2023年5月31日基金使用情况进行检查.
func isSubject(s string, first, last date) bool {
	before := s[:first.start]
	if i := strings.LastIndexAny(before, "，。；,;"); i >= 0 {
		before = before[i:]
	}
	next, _ := utf8.DecodeRuneInString(s[last.end:])
	return han.Contains(before, "对") && han.IsHan(next) && !hasPrefixAny(s[last.end:], []string{"进行", "开展", "期间", "实施", "集中"})
}

// namesTeam reports whether s names who inspects: without that a year is that of many.
func namesTeam(s string) bool {
	start, end := team(s)
	return start < end
}

// inspects reports whether s, behind a date, goes on to an inspection: …对…开展了
// 巡察. What follows 2023年度 speaks of the year that was looked into.
func inspects(s string) bool {
	if strings.HasPrefix(s, "度") {
		return false
	}
	if hasAny(s, []string{"进驻", "巡察了", "巡视了"}) {
		return !hasAny(s, []string{"完成进驻", "进驻工作"})
	}
	verb := firstOf(s, []string{"进行", "开展", "实施"})
	return namesInspection(clauseOf(s[verb:min(len(s), verb+bodyMost)])) && !strings.Contains(s[:verb], "问题")
}

// clauseOf is the first clause of s, up to a comma or a stop.
func clauseOf(s string) string {
	return s[:firstOf(s, []string{"，", "。", "；", ",", ";"})]
}

// isInspected reports whether s, behind a range of dates, goes on to what inspectors
// do: …对…开展了巡察, and not …向30家企业进行了“一对一”反馈.
func isInspected(s string) bool {
	verb := firstOf(s, inspectVerbs)
	clause := clauseOf(s[verb:min(len(s), verb+bodyMost)])
	return verb < len(s) && (!han.Contains(clause, "反馈") || hasAny(clause, inspections))
}

// inspectVerbs stand behind the period of an inspection: …至…，对…开展了巡察.
var inspectVerbs = []string{"进行", "开展", "进驻", "实施", "巡察了", "巡视了"}

// namesInspection reports whether s names an inspection, and not only what has its
// name of one, nor several in passing: 开展了巡察, but not 开展中央巡视整改落实情况调研
// or 开展了两轮巡视.
func namesInspection(s string) bool {
	for _, w := range inspections {
		for i := han.Index(s, w); i >= 0; {
			rounds := han.Contains(s[:i], "轮") && !han.ContainsAny(s[:i], "第首")
			i += len(w)
			if !rounds && !hasPrefixAny(s[i:], namedAfter) {
				return true
			}
			n := han.Index(s[i:], w)
			if n < 0 {
				break
			}
			i += n
		}
	}
	return false
}

// namedAfter are words behind 巡察 for what has its name of an inspection.
var namedAfter = strings.Fields(`组 整改 反馈 情况 意见 问题 成果 结果 机构 试点 工作条例 处 办 局 厅 署 员`)

// isRange recognises what stands between the two dates of a range.
func isRange(s string) bool {
	s = strings.Trim(s, " ")
	switch s {
	case "至", "到", "—", "——", "-", "－", "~", "～", "–", "─", "--", "～～", "起至", "开始至", "至次年", "至同年", "至当年", "到同年":
		return true
	}
	return false
}

// feedback reads the date of the feedback: the last date before the word that
// is no part of the inspection's period. That of a meeting for all who were inspected,
// 集中反馈会, gives way to that of the feedback to somebody.
func (l *leadScan) feedback(s string, found []date) {
	d := &l.r.n.Dates
	if d.Feedback != "" && !l.r.gathered || !han.Contains(s, "反馈") {
		return
	}
	for k := range found {
		if found[k].month == 0 || !feedbackNear(s, found, k) {
			continue
		}
		gathered := han.Contains(s[found[k].end:], "集中反馈会")
		if d.Feedback == "" || !gathered && han.Contains(s[found[k].end:], "向") {
			d.Feedback, l.r.gathered = found[k].String(), gathered
			return
		}
	}
}

// feedbackNear reports whether 反馈 follows date k, with no other date and no
// verb of inspecting between them.
func feedbackNear(s string, found []date, k int) bool {
	end := len(s)
	if k+1 < len(found) {
		end = found[k+1].start
	}
	if k > 0 && isRange(s[found[k-1].end:found[k].start]) || k+1 < len(found) && isRange(s[found[k].end:found[k+1].start]) {
		return false
	}
	between := s[found[k].end:end]
	i := han.Index(between, "反馈")
	if i < 0 || han.Contains(between[:i], "获悉") || han.Contains(between[:i], "进行") || han.Contains(between[:i], "开展") || han.Contains(between[:i], "。") {
		return false
	}
	if hasSuffixAny(between[:i], []string{"巡察", "巡视"}) && hasPrefixAny(between[i:], []string{"反馈和", "反馈整改", "反馈问题", "反馈的"}) {
		return false // 对巡察反馈和整改提出要求
	}
	return !hasAny(s[:found[k].start], []string{"截至", "截止"}) || han.LastIndex(s[:found[k].start], "截") < len(s[:found[k].start])-len("截至")-2
}
