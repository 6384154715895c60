package audit

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
)

var ruleConflict = Rule{
	ID:       "conflict",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"one figure stated twice with different values", "同一数字前后不一"},
		Text: Text{
			"A later figure that refers back to one of the headline (反馈的9个问题, 制定的18条措施) and differs from it; and regulations, persons or money that are given twice for the whole document with different values. Figures of another scope, body, batch or date, and those that refine the first, are not the same figure.",
			"后文回指开头的数（反馈的9个问题、制定的18条措施、27条整改措施已完成…）而数不同的，以及制度、处理人数、资金在全文层面两次给出（共新建制度9项……累计新建制度8项）而数不同的，列出两处。范围、单位、批次、时点不同的，以及细化形成的数，不算同一数字。",
		},
		Why: Text{
			"When one notice gives one figure in two ways, neither can be relied on.",
			"同一份通报里同一个数写成两样，读者无从采信。",
		},
		Blind: Text{
			"A restatement in other words goes unnoticed. Figures inside one issue are not compared with the headline.",
			"换了说法的重复（“这些问题”“上述措施”）认不出来；单个问题内的数不与开头比较。",
		},
		Bad: `针对巡察反馈的10个问题，制定整改措施27条。
截至目前，26条整改措施已完成25条。`,
		Good: `针对巡察反馈的10个问题，制定整改措施27条。
截至目前，27条整改措施已完成25条。`,
	},
	Check: checkConflicts,
}

func checkConflicts(s *Subject) []Finding {
	var findings []Finding
	for _, object := range []notice.Object{notice.Issues, notice.Measures, notice.Tasks} {
		if first := s.claims[object]; first != nil {
			totals := s.totals(object)
			for i, other := range totals {
				if other.isBehind(first.amount) {
					findings = append(findings, s.checkConflict(first, other, totals[max(0, i-reach):i])...)
				} else {
					findings = append(findings, s.checkSetOut(other, first)...)
				}
			}
		}
		findings = append(findings, s.stateConflicts(object)...)
	}
	return append(findings, s.restatements()...)
}

// checkSetOut compares the figure that the claim has before it.
func (s *Subject) checkSetOut(a *amount, claimed *claim) []Finding {
	if !a.isSetOut() || a.isNarrow() || a.meets(claimed.bounds) || !s.sameLedger(claimed.amount, a) {
		return nil
	}
	return []Finding{s.conflictFinding(a, claimed.amount)}
}

// isSetOut reports whether a figure is the set that a clause sets out from,
// 围绕4个方面8个问题. Where it comes before the one that is said to be fed back, it
// is the same.
func (a *amount) isSetOut() bool {
	for _, w := range [...]string{"围绕", "针对", "对照", "聚焦"} {
		if rest, ok := strings.CutPrefix(a.phrase(), w); ok {
			return rest == "" || strings.HasSuffix(rest, "方面") && utf8.RuneCountInString(rest) <= nounRunes
		}
	}
	return false
}

// isBehind reports whether a stands later in the document than b.
func (a *amount) isBehind(b *amount) bool {
	return a.block > b.block || a.block == b.block && a.start > b.start
}

// restated is the figure of the headline that a repeats, nil when it repeats
// none.
func (s *Subject) restated(a *amount) *amount {
	c := s.claims[a.object()]
	if c == nil || c.amount == a || !a.isBehind(c.amount) || !a.refersBack() {
		return nil
	}
	return c.amount
}

// checkConflict compares the claim with a later figure, of which the totals before are
// given.
func (s *Subject) checkConflict(first *claim, later *amount, before []*amount) []Finding {
	if !later.refersBack() || later.isNarrow() || first.meets(later.bounds) || !s.sameLedger(first.amount, later) {
		return nil
	}
	for _, r := range first.refined {
		if r == later || r.meets(later.bounds) {
			return nil
		}
	}
	if later.addsTo(first.amount, before) || later.isCountedApart() || later.isTakenOn(first.amount, before) {
		return nil
	}
	return []Finding{s.conflictFinding(first.amount, later)}
}

// apart are the words for figures that a sentence says are kept in another book.
var apart = []string{"另列", "另计", "另行", "单列", "单独", "不计入", "未计入", "不包括", "不含", "不在"}

// isCountedApart reports whether the statement goes on to say that the figure is none of
// those before: 延伸巡察反馈的31个问题另列台账.
func (a *amount) isCountedApart() bool {
	rest := ahead(a.Folded, a.end)
	if i := strings.IndexAny(rest, "。；;"); i >= 0 {
		rest = rest[:i]
	}
	return hasAny(rest, apart...)
}

// takingOn are the words for those of the first figure that somebody has to see to.
var takingOn = []string{"认领", "承担", "涉及", "领办", "承办", "牵头", "负责"}

// isTakenOn reports whether a figure says again how many of the first one somebody took on:
// 反馈问题24个，我市认领21个，…。21个问题中，….
func (a *amount) isTakenOn(first *amount, between []*amount) bool {
	return slices.ContainsFunc(between, func(b *amount) bool {
		return b.isBehind(first) && b.meets(a.bounds) && !b.above(first.bounds) && hasAny(b.ownWords(), takingOn...)
	})
}

// addsTo reports whether a figure is the first one with one of those that came in
// between added to it, or all of them: 反馈的16个问题，自查问题9个，25个问题已….
func (a *amount) addsTo(first *amount, between []*amount) bool {
	all := first.bounds
	for _, b := range between {
		if !b.isBehind(first) {
			continue
		}
		if all = all.plus(b.bounds); all.meets(a.bounds) || first.plus(b.bounds).meets(a.bounds) {
			return true
		}
	}
	return false
}

func (s *Subject) conflictFinding(first, later *amount) Finding {
	evidence := []Evidence{s.evidenceOf(first), s.evidenceOf(later)}
	return newFinding(Text{
		"one figure, two values: %s and %s",
		"同一数字前后不一：%s，%s",
	}, evidence, figuresOf(first, later), evidence[0].quote(), evidence[1].quote())
}

// stateConflicts compares what is later called 已完成的48条 or 正在整改的3个 with the
// figures of that state before it. One of them, or all together, may be meant.
func (s *Subject) stateConflicts(object notice.Object) []Finding {
	var findings []Finding
	before := make(map[notice.Status][]*amount)
	for _, a := range s.amounts {
		if a.object() != object || !isState(a) || a.isRate() || a.isNarrow() || a.stat.Issue != "" || s.inIssue(a.stat.Span) {
			continue
		}
		known := before[a.status()]
		if len(known) > 0 && a.refersToState() && !anyMeets(known, a) && s.sameLedger(known[0], a) {
			findings = append(findings, s.conflictFinding(known[0], a))
			continue
		}
		before[a.status()] = append(known, a)
	}
	return findings
}

// refersToState reports whether a figure refers to what was said to be in its
// state: 已完成的48条, but not 申请销号的4条, nor 部分整改和未整改的3个, of two states.
func (a *amount) refersToState() bool {
	clause, ok := strings.CutSuffix(a.clause(), "的")
	return ok && hasAny(clause, doing...) && !hasAny(clause, partialWords...) && !hasAny(clause, askedFor...) &&
		!hasAny(clause, someWords...) && !joinsStates(a.phrase())
}

// joinsStates reports whether a phrase names two states side by side.
func joinsStates(phrase string) bool {
	for _, joint := range [...]string{"和", "及", "与", "、", "或"} {
		before, after, found := strings.Cut(phrase, joint)
		if found && hasAny(before, stateVerbs...) && hasAny(after, stateVerbs...) {
			return true
		}
	}
	return false
}

// stateVerbs are the words of states, those that undo what was done among them:
// 整改不彻底和反弹的4个问题.
var stateVerbs = append([]string{"反弹", "反复", "回潮", "回弹", "复发", "虚假", "虚报", "假销号", "新增"}, doing...)

// askedFor are words of a state that is asked for and not reached yet, or that
// only some have reached now.
var askedFor = []string{"申请", "拟", "本次", "此次", "本批", "属实"}

// someWords make a figure one of some of those in its state: 含提前完成的9条, 审计期间已整改的36个,
// 要求6个月内完成的66条, 完成但效果不佳的4个.
var someWords = strings.Fields(`但 却 仍 程序性 含 包括 包含 提前 跨年 期间 要求 月内 年内 日内 之内 月前 年前 底前 之前 前完成 后完成 后整改 首次 当场 就地 自行`)

// anyMeets reports whether a is one of the figures, or their sum.
func anyMeets(figures []*amount, a *amount) bool {
	var all bounds
	for _, f := range figures {
		if f.meets(a.bounds) {
			return true
		}
		all = all.plus(f.bounds)
	}
	return all.meets(a.bounds)
}

// backWords end the words before a figure that was given before.
var backWords = []string{"反馈的", "反馈", "指出的", "查出的", "反映的", "交办的", "制定的", "制订的", "提出的", "明确的", "拟定的", "确定的"}

// refersBack reports whether a figure refers to a set that is known already:
// 反馈的9个问题, or the number itself as the subject, 27条整改措施已完成.
func (a *amount) refersBack() bool {
	clause := a.clause()
	for _, w := range backWords {
		if before, ok := strings.CutSuffix(clause, w); ok {
			if hasAny(before, countedTwice...) {
				return false
			}
			return a.after() != "" || w != "反馈" && !strings.Contains(before, "需") && !strings.Contains(before, "待") // 需上级明确的7个 are a class
		}
	}
	return clause == "" && !insideBrackets(a) && !a.isListedAsOpen() && a.isSubject()
}

// isListedAsOpen reports whether the amount is one of several that are all in the state that
// is told before the first: 未完成的3个问题、4个表现、6条举措均已明确时限.
func (a *amount) isListedAsOpen() bool {
	before, _, ok := strings.Cut(a.phrase(), "的")
	return ok && strings.HasSuffix(a.phrase(), "、") && hasAny(before, doing...)
}

// countedTwice are the words for things that several lists have: 剔除重复反映的5个.
var countedTwice = []string{"重复", "重合", "重叠", "剔除", "扣除"}

// isSubject reports whether a sentence goes on about the figure: 9个问题已….
func (a *amount) isSubject() bool {
	rest := a.after()
	for _, noun := range [...]string{"整改问题", "问题", "整改措施", "整改举措", "措施", "举措", "整改任务", "任务"} {
		if verb, ok := strings.CutPrefix(rest, noun); ok {
			return slices.ContainsFunc(goingOn, func(w string) bool { return strings.HasPrefix(verb, w) })
		}
	}
	return false
}

// goingOn are the words that say something of the figures before them.
var goingOn = []string{"已", "全部", "均", "都", "中", "整改", "完成", "落实", "销号"}

// insideBrackets reports whether the amount stands in brackets that its sentence opens:
// 最低的为81.8%（1家，11个问题完成9个）.
func insideBrackets(a *amount) bool {
	before := a.sentenceBefore()
	return strings.LastIndexAny(before, "（(") > strings.LastIndexAny(before, "）)")
}
