package audit

import (
	"math"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

var ruleRate = Rule{
	ID:       "rate",
	Severity: Error,
	Doc: Doc{
		Title: Text{"a rate does not follow from its figures", "比率与所据数字不符"},
		Text: Text{
			"Where a paragraph gives what is done, the total and the rate, the rate must be their quotient, rounded or cut off at the digits that are printed. With a total and a rate alone some whole number must give it: there is no 95 % of 54.",
			"同一段里给出完成数、总数和完成率（或占比）的，比率应等于两数之商，按所写的小数位四舍五入或直接截断都可以；只给总数和比率的，应有整数能得出这个比率（54条不可能完成95%）。",
		},
		Why: Text{
			"The rate is the figure that gets quoted, and the one that is forgotten when another changes.",
			"完成率是最常被引用的数字，也最容易在改动数字后忘记重算。",
		},
		Blind: Text{
			"Rates of a part only (due by now, quick fixes) are not checked; where several pairs of figures stand nearby, one that fits is enough.",
			"限定了范围的比率（应于集中整改期完成的、立行立改的）不查；前后有几组数时，符合其中一组就不报。",
		},
		Bad:  "反馈的25个问题，已完成整改19个，整改完成率80%。",
		Good: "反馈的25个问题，已完成整改19个，整改完成率76%。",
	},
	Check: checkRates,
}

func checkRates(s *Subject) []Finding {
	var findings []Finding
	for _, row := range s.byBlock {
		for i, a := range row {
			if a.isRate() && !a.isPartial() {
				findings = append(findings, s.checkRate(row, i)...)
			}
		}
	}
	return findings
}

// partialWords limit a rate to a part of what was counted.
var partialWords = []string{"应", "按期", "到期", "期内", "期限", "月内", "日内", "天内", "立行立改", "立查立改", "即知即改", "年内", "阶段", "当年", "以来", "其中", "达到序时"}

// isPartial reports whether a rate speaks of a part that has no figure here.
func (a *amount) isPartial() bool { return hasAny(a.clause(), partialWords...) }

// isDue reports whether a figure counts only what was due: 应于集中整改期完成的8个.
// What was done in time, 按期完成117项, is all that was done.
func (a *amount) isDue() bool {
	return hasAny(strings.ReplaceAll(a.clause(), "按期完成", ""), partialWords...)
}

// checkRate compares the rate row[i] with the figures of its paragraph.
func (s *Subject) checkRate(row []*amount, i int) []Finding {
	r := row[i]
	if s.fitsReadWhole(row, i) {
		return nil
	}
	if r.isShare() && i > 0 && row[i-1].unit == "类" && row[i-1].isSubjectOf(r) {
		return nil // 这三类问题占61.2%: nobody says how many they are
	}
	pairs := looseQuotient(row, i)
	if len(pairs) == 0 {
		if o := rated(row, i); !hasLife(o) && o != notice.Funds {
			return nil
		}
		pairs = s.quotients(row, i)
	}
	if len(pairs) == 0 && (r.isOfOpen() || r.object() == notice.Recommendations) {
		return nil
	}
	if len(pairs) == 0 {
		return s.checkPossible(row, i)
	}
	return s.compareRate(row, i, pairs)
}

// compareRate reports the rate row[i] when none of the quotients gives it.
func (s *Subject) compareRate(row []*amount, i int, pairs []quotient) []Finding {
	r := row[i]
	if pairs[0].part.isDue() || listed(row, i) && isOfSomePair(row, i) {
		return nil
	}
	for _, q := range pairs {
		if r.rateBounds().meets(q.part.over(q.whole.bounds)) || r.fitsWithMostly(around(row, i), q) {
			return nil
		}
	}
	if pairs = firm(row, i, pairs); len(pairs) == 0 || isOfOthers(row, i) {
		return nil
	}
	return s.rateFindings(row, i, pairs[0])
}

// rateFindings reports the rate row[i] unless it may be one of other figures.
func (s *Subject) rateFindings(row []*amount, i int, q quotient) []Finding {
	if isOfAnother(row, i) || isOfAll(row, i) {
		return nil
	}
	return []Finding{s.rateFinding(row[i], q)}
}

func (s *Subject) rateFinding(r *amount, q quotient) Finding {
	evidence := []Evidence{s.evidenceOf(r), s.evidenceOf(q.part), s.evidenceOf(q.whole)}
	return newFinding(Text{
		"%s, while %s divided by %s is %s%%",
		"%s，而%s除以%s为%s%%",
	}, evidence, figuresOf(r, q.part, q.whole), evidence[0].quote(), evidence[1].quote(), evidence[2].quote(),
		quotientPrinted(q, r.num.Scale))
}

// quotientPrinted has two digits more than the rate.
func quotientPrinted(q quotient, scale int) string {
	v := 100 * q.part.value() / q.whole.value()
	p := math.Pow10(scale + 2)
	return number(math.Round(v*p) / p)
}

// listed reports whether the rate row[i] is one of several in a row, which
// belong to several figures: 分别有80个、30个（占98%、75%）.
func listed(row []*amount, i int) bool {
	joined := func(k int) bool {
		return k < len(row) && row[k].isRate() && (row[k].lead == "、" || row[k].lead == "和")
	}
	return joined(i) || joined(i+1)
}

// isOfList reports whether the rate row[i] is one of several in a row that each say whose they
// are: 化解率中央交办100%、省交办94.7%.
func isOfList(row []*amount, i int) bool {
	return i > 0 && row[i-1].isRate() && row[i].isListed() || i+1 < len(row) && row[i+1].isRate() && row[i+1].isListed()
}

// rated is what the rate row[i] is of. One that the parser cannot tell, 追回率,
// is of what is done just before it.
func rated(row []*amount, i int) notice.Object {
	r := row[i]
	if r.stat == nil || r.object() != notice.OtherObject {
		return r.object()
	}
	if i > 0 && row[i-1].sentence == r.sentence && isState(row[i-1]) && !row[i-1].isRate() && row[i-1].isCalled(rateVerb(r.clause())) {
		return row[i-1].object()
	}
	return notice.OtherObject
}

// isCalled reports whether the words before the amount share a character with the
// verb of a rate: 已追缴150万元 is what 追回率 is of, 已办结36件 is not what 满意率 is of.
func (a *amount) isCalled(verb string) bool { return strings.ContainsAny(a.lead, verb) }

// isShare reports whether a rate is the share of the figure before it.
func (a *amount) isShare() bool { return hasAny(a.clause(), "占") }

// shareAt is where 占 stands: what follows it is the whole, 占531项任务的60%.
func (a *amount) shareAt() int {
	return a.start - len(a.clause()) + strings.LastIndex(a.clause(), "占")
}

func (a *amount) isTotalOf(object notice.Object) bool {
	return !a.isRate() && a.object() == object && a.status() == notice.Total
}

// around are the amounts of a row within reach of row[i].
func around(row []*amount, i int) []*amount {
	return row[max(0, i-reach):min(len(row), i+1+reach)]
}

// fitsWithMostly reports whether the rate counts what is mostly done as done.
func (a *amount) fitsWithMostly(row []*amount, q quotient) bool {
	for _, p := range row {
		if p.status() == notice.MostlyCompleted && p.object() == q.part.object() && p.sentence == q.part.sentence && !p.isRate() {
			both := q.part.plus(p.bounds)
			if a.rateBounds().meets(both.over(q.whole.bounds)) {
				return true
			}
		}
	}
	return false
}

// rateBounds are the quotients that may be printed as the rate: those that it
// is the rounding of, and those that it is when the digits behind are cut off.
func (a *amount) rateBounds() bounds {
	if a.qualifier != han.Exact {
		return a.bounds
	}
	v, digit := a.num.Value(), math.Pow10(-a.num.Scale)
	return bounds{v - digit/2, v + digit - digit/1e6}
}

// checkPossible asks, for a rate without the number that is done, whether any
// whole number gives it.
func (s *Subject) checkPossible(row []*amount, i int) []Finding {
	r := row[i]
	if listed(row, i) || isOfList(row, i) {
		return nil // each is of another figure
	}
	for _, whole := range slices.Backward(row[max(0, i-reach):i]) {
		if !whole.isTotalOf(rated(row, i)) || whole.sentence != r.sentence || whole.isAside(r) || r.isShare() && whole.isSubjectOf(r) {
			continue
		}
		if whole.qualifier != han.Exact || whole.num.Multiplier > 1 || r.object() == notice.Funds || r.possibleOf(whole.value()) {
			return nil
		}
		evidence := []Evidence{s.evidenceOf(r), s.evidenceOf(whole)}
		return []Finding{newFinding(Text{
			"%s, while no whole number of %s gives that rate",
			"%s，而%s中没有哪个整数能得出这个比率",
		}, evidence, figuresOf(r, whole), evidence[0].quote(), evidence[1].quote())}
	}
	return nil
}

// isSubjectOf reports whether the share r is told of the amount itself, which is then no
// whole of it: 这三类问题占问题总数的61.2%.
func (a *amount) isSubjectOf(r *amount) bool {
	return !strings.ContainsFunc(r.Folded[a.end:r.start], isClauseStop)
}

// possibleOf reports whether the rate is that of some whole number in total.
func (a *amount) possibleOf(total float64) bool {
	want := a.rateBounds()
	near := math.Floor(want.low / 100 * total)
	for k := near; k <= near+2 && k <= total; k++ {
		if want.meets(exactly(100 * k / total)) {
			return true
		}
	}
	return math.IsInf(want.high, 1)
}
