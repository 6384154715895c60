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
		Title: Text{"比率与所据数字不符", "a rate does not follow from its figures"},
		Text: Text{
			"同一段里给出完成数、总数和完成率（或占比）的，比率应等于两数之商，按所写的小数位四舍五入或直接截断都可以；只给总数和比率的，应有整数能得出这个比率（54条不可能完成95%）。",
			"Where a paragraph gives what is done, the total and the rate, the rate must be their quotient, rounded or cut off at the digits that are printed. With a total and a rate alone some whole number must give it: there is no 95 % of 54.",
		},
		Why: Text{
			"完成率是最常被引用的数字，也最容易在改动数字后忘记重算。",
			"The rate is the figure that gets quoted, and the one that is forgotten when another changes.",
		},
		Blind: Text{
			"限定了范围的比率（应于集中整改期完成的、立行立改的）不查；前后有几组数时，符合其中一组就不报。",
			"Rates of a part only (due by now, quick fixes) are not checked; where several pairs of figures stand nearby, one that fits is enough.",
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

// quotient is a part and a whole that a rate may come from.
type quotient struct {
	part, whole *amount
}

// checkRate compares the rate row[i] with the figures of its paragraph.
func (s *Subject) checkRate(row []*amount, i int) []Finding {
	r := row[i]
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
		"%s，而%s除以%s为%s%%",
		"%s, while %s divided by %s is %s%%",
	}, evidence, figuresOf(r, q.part, q.whole), evidence[0].quote(), evidence[1].quote(), evidence[2].quote(),
		quotientPrinted(q, r.num.Scale))
}

// quotientPrinted has two digits more than the rate.
func quotientPrinted(q quotient, scale int) string {
	v := 100 * q.part.value() / q.whole.value()
	p := math.Pow10(scale + 2)
	return number(math.Round(v*p) / p)
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

// isOfAll reports whether the rate row[i] is that of all the wholes of its sentence
// together, or of its paragraph where it sums up: 交办的40件…，交办的35件…，两批合计办结63件，
// 办结率84%.
func isOfAll(row []*amount, i int) bool {
	if i == 0 {
		return false
	}
	r, object := row[i], rated(row, i)
	wide := hasAny(r.clause(), overall...) || hasAny(row[i-1].clause(), overall...)
	var all, done, last bounds
	for _, a := range row[max(0, i-reach):i] {
		switch {
		case a.sentence != r.sentence && !wide || a.object() != object || a.isPart() && a.status() == notice.Total:
		case a.isTotalOf(object):
			all = all.plus(a.bounds)
		case a.isDone():
			done, last = done.plus(a.bounds), a.bounds
		}
	}
	rate := r.rateBounds()
	return all.high > 0 && (rate.meets(last.over(all)) || rate.meets(done.over(all)))
}

// overall are the words for figures of all that was counted.
var overall = []string{"累计", "合计", "总体", "综合", "总共", "共"}

// isOfAnother reports whether the count right before the rate row[i] in its sentence is
// of something else than the rate was read to be of, so that nobody can tell what it is
// of: 全县将累计完成36项，完成率69.2%, 整改到位5.85亿元，到位率91.3%.
func isOfAnother(row []*amount, i int) bool {
	r := row[i]
	if listed(row, i) || len(looseQuotient(row, i)) > 0 {
		return false
	}
	for _, a := range slices.Backward(row[max(0, i-reach):i]) {
		if a.sentence != r.sentence {
			return false
		}
		if !a.isRate() {
			return a.isToCome() || a.object() != rated(row, i) && (!known(a.object()) && hasAny(a.lead, doing...) || a.isMoney() && a.isCalled(rateVerb(r.clause())))
		}
	}
	return false
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

// listed reports whether the rate row[i] is one of several in a row, which
// belong to several figures: 分别有80个、30个（占98%、75%）.
func listed(row []*amount, i int) bool {
	joined := func(k int) bool {
		return k < len(row) && row[k].isRate() && (row[k].lead == "、" || row[k].lead == "和")
	}
	return joined(i) || joined(i+1)
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

// isOfSomePair reports whether some two figures of its sentence give the rate row[i],
// one of several in a row: 已整改13个、涉及资金1960万元，整改率分别为92.9%、89.9%.
func isOfSomePair(row []*amount, i int) bool {
	r, near := row[i], row[max(0, i-reach):i]
	for _, part := range near {
		for _, whole := range near {
			if part != whole && part.sentence == r.sentence && whole.sentence == r.sentence && alike(part, whole) && r.rateBounds().meets(part.over(whole.bounds)) {
				return true
			}
		}
	}
	return false
}

// shareAt is where 占 stands: what follows it is the whole, 占531项任务的60%.
func (a *amount) shareAt() int {
	return a.start - len(a.clause()) + strings.LastIndex(a.clause(), "占")
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
	var wholes []*amount
	for _, a := range slices.Backward(row[max(0, i-reach):i]) {
		if r.isOfOpen() {
			if isOpen(a.status()) && a.object() == object && !a.isRate() {
				wholes = append(wholes, a)
			}
			continue
		}
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
	if r.isOfOpen() {
		return wholes
	}
	if w := s.wholeOfShare(row, i); w != nil && w.block < r.block {
		return append(wholes, w)
	}
	if c := s.claims[object]; len(wholes) == 0 && c != nil && c.block < r.block && r.stat.Issue == "" && !s.inIssue(r.stat.Span) {
		wholes = append(wholes, c.amount)
	}
	return wholes
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
	if listed(row, i) {
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
			"%s，而%s中没有哪个整数能得出这个比率",
			"%s, while no whole number of %s gives that rate",
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
