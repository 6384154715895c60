package audit

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// quotient is a part and a whole that a rate may come from.
type quotient struct {
	part, whole *amount
}

// quotients are the figures that the rate row[i] may come from, the likeliest
// first. A share (占3.8%) is one of the figure just before it, of whatever
// state; a rate is one of what is in its state.
func (s *Subject) quotients(row []*amount, i int) []quotient {
	r := row[i]
	var pairs []quotient
	wholes := s.wholesAround(row, i)
	for _, part := range slices.Backward(row[max(0, i-reach):i]) {
		if r.isShare() && part.sentence != r.sentence {
			break
		}
		if !mayBePart(rated(row, i), r, part) || r.isShare() && part.start > r.shareAt() {
			continue
		}
		for _, whole := range wholes {
			if whole != part {
				pairs = append(pairs, quotient{part, whole})
			}
		}
		if r.isShare() && !listed(row, i) {
			break
		}
	}
	return pairs
}

// mayBePart reports whether the rate r of an object may be one of part.
func mayBePart(object notice.Object, r, part *amount) bool {
	switch {
	case part.isRate() || part.object() != object:
		return false
	case r.isShare():
		return true
	}
	return isState(part) && (part.status() == r.status() || r.object() != object)
}

// wholesAround are the totals of what the rate row[i] rates: those before it
// in its paragraph, the nearest first, those behind it in its sentence
// up to a semicolon (占明确2164项任务的近六成), and what the headline claims.
func (s *Subject) wholesAround(row []*amount, i int) []*amount {
	r, object := row[i], rated(row, i)
	if r.isOfOpen() {
		return openBefore(row, i)
	}
	var wholes []*amount
	for _, a := range slices.Backward(row[max(0, i-reach):i]) {
		if a.isTotalOf(object) && !a.isAside(r) {
			wholes = append(wholes, a)
		}
		if c := s.restated(a); c != nil && a.object() == object {
			wholes = append(wholes, c) // that they differ is a conflict
		}
	}
	for _, a := range row[i+1 : min(len(row), i+1+reach)] {
		if a.sentence == r.sentence && a.isTotalOf(object) && !strings.Contains(r.Folded[r.end:max(r.end, a.start)], "；") {
			wholes = append(wholes, a)
		}
	}
	if w := s.wholeOfShare(row, i); w != nil && w.block < r.block {
		return append(wholes, w)
	}
	if c := s.claims[object]; len(wholes) == 0 && c != nil && c.block < r.block && r.stat.Issue == "" && !s.inIssue(r.stat.Span) {
		wholes = append(wholes, c.amount)
	}
	return wholes
}

// openBefore are the figures before the rate row[i] of what is still open of what it
// rates, the nearest first.
func openBefore(row []*amount, i int) []*amount {
	var open []*amount
	for _, a := range slices.Backward(row[max(0, i-reach):i]) {
		if isOpen(a.status()) && a.object() == rated(row, i) && !a.isRate() {
			open = append(open, a)
		}
	}
	return open
}

// unfinished are the words that make what is still open the whole of a share:
// 占全部未完成问题的29.6%.
var unfinished = []string{"未完成", "未整改", "未办结", "未销号", "未到位", "正在", "剩余", "其余"}

// isOfOpen reports whether a rate is a share of what is still open, and not of all.
func (a *amount) isOfOpen() bool {
	return a.isShare() && hasAny(a.Folded[a.shareAt():a.start], unfinished...)
}

// wholeOfShare is what the parser found the figure before the share row[i] to be a
// part of, nil for nothing.
func (s *Subject) wholeOfShare(row []*amount, i int) *amount {
	if !row[i].isShare() || i == 0 || !row[i-1].isPart() {
		return nil
	}
	return s.byID[row[i-1].stat.PartOf]
}

// isPartOf reports whether the parser read the amount as a part of whole.
func (a *amount) isPartOf(whole *amount) bool {
	return a.isPart() && whole.stat != nil && a.stat.PartOf == whole.stat.ID
}

// firm are the quotients whose whole is none of the parts beside the part. These
// can excuse a rate, as one of them may hold the others, but tell nothing against it.
// What was done on top of something tells nothing against it either, nor does a part that is
// more than its whole.
func firm(row []*amount, i int, pairs []quotient) []quotient {
	pairs = slices.DeleteFunc(pairs, func(q quotient) bool { return q.part.above(q.whole.bounds) })
	if !row[i].isShare() {
		if slices.ContainsFunc(pairs, func(q quotient) bool { return q.part.isAdded() }) {
			return nil
		}
		return pairs
	}
	near := around(row, i)
	return slices.DeleteFunc(pairs, func(q quotient) bool { return q.beside(near) })
}

// beside reports whether part and whole are both parts of something else:
// 管理类612个，占33%；处置类487个，占26%.
func (q quotient) beside(row []*amount) bool {
	if q.part.isPart() && (q.whole.isPart() || q.part.isPartOf(q.whole)) {
		return q.part.stat.PartOf == q.whole.stat.PartOf
	}
	return q.part.sentence == q.whole.sentence && hasShare(row, q.part) && hasShare(row, q.whole) && !strings.Contains(q.part.lead, "其中")
}

// hasShare reports whether the share of an amount follows it in its sentence.
func hasShare(row []*amount, a *amount) bool {
	i := slices.Index(row, a) + 1
	return i < len(row) && row[i].isRate() && strings.Contains(row[i].lead, "占") && row[i].sentence == a.sentence
}

// looseQuotient are the two figures right before the rate row[i] where they count
// something that the parser has no states of: 隐患126处，已整改120处，整改率95.2%. The verb in
// the name of the rate says what is done, 应签约120户，已签约115户，签约率95.8%; a whole of
// which it is said too is none: 完成培训300人次，完成测试250人次.
func looseQuotient(row []*amount, i int) []quotient {
	if i < 2 {
		return nil
	}
	r, part, whole := row[i], row[i-1], row[i-2]
	verb := rateVerb(r.clause())
	switch {
	case verb == "" || strings.Contains(whole.lead, verb) && !hasAny(whole.lead, "应", "需", "计划"):
	case part.isTold() || whole.isTold() || part.isRate() || whole.isRate() || part.unit != whole.unit:
	case part.sentence != r.sentence || whole.sentence != r.sentence || part.above(whole.bounds):
	case strings.HasPrefix(part.lead, "、"): // one of several
	case hasAny(part.lead, doing...) || part.isSaid(verb):
		return []quotient{{part, whole}}
	}
	return nil
}

// isTold reports whether the amount counts something whose states the parser tells, so
// that a rate of it needs no guess.
func (a *amount) isTold() bool {
	return known(a.object()) && !a.isMoney() && a.object() != notice.Recommendations
}

// isSaid reports whether a verb is said of the amount, and not part of its name: 签约115户,
// 已安装设备115台, but not 综合利用项目3个.
func (a *amount) isSaid(verb string) bool {
	return strings.HasSuffix(a.lead, verb) || hasAny(a.lead, "已"+verb, "已经"+verb, "完成"+verb, "实际"+verb, verb+"了")
}

// verbRunes is the length of the verb in the name of a rate: 完成率.
const verbRunes = 2

// rateVerb is what the name of a rate before its figure, 整改完成率达到, calls what is
// counted: 完成. It is empty where there is no such name.
func rateVerb(clause string) string {
	name, ok := strings.CutSuffix(strings.TrimRight(clause, "达到为是"), "率")
	runes := []rune(name)
	if !ok || len(runes) < verbRunes {
		return ""
	}
	return string(runes[len(runes)-verbRunes:])
}
