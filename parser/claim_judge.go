package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// judge finds the state, the whole and the span of a claim whose object is
// known.
func (d *draft) judge() {
	switch {
	case d.routine():
		d.object = notice.OtherObject
	case d.object == notice.Regulations:
		d.judgeRules()
	case lives(d.object):
		d.status = d.stated()
		if d.object == notice.Cases && d.filedAgainst() {
			d.status = notice.Total
		}
		if d.object == notice.Campaigns && d.left.first == "" && d.right.first == "" && d.status == notice.Completed {
			d.status = notice.Total // 扬尘治理专项整治3次
		}
		if d.status == notice.Ongoing && d.follows("的") && !d.underWayNow() && d.dividesNext() {
			d.status = notice.Total // 持续整改的6个已完成2个
		}
		if d.isLastClass() {
			d.status, d.classed = notice.Total, !d.part.open
		}
		d.respectively()
		if d.rests() && d.status == notice.Total && !d.part.anew && !d.amongClasses() && !d.isOfOtherBodies() { // 按类型分…其他1件 says nothing of a state
			d.status = d.restStatus()
		}
		if isDone(d.status) && d.isAim() {
			d.status = notice.Total
			if d.rests() { // 确保剩余4个问题全部销号
				d.status = notice.Ongoing
			}
		}
	}
	d.relate()
	d.stretch()
}

// filedAgainst reports whether the state that the clause tells of cases is that of those
// whom they were filed against: 拒不整改的5家企业立案处罚, 未落实措施的4家企业立案处罚,
// 逾期不改的立案处罚1家.
func (d *draft) filedAgainst() bool {
	l := &d.left
	if !l.any {
		return false
	}
	return d.rectified(&l.predicate) || d.follows("的") && d.filedBehind() >= 0 || l.file >= l.to && isOpen(l.status(d.named))
}

// underWayNow reports whether the clause says before the figure that the things are being
// done, in words that name no class of them: 正在整改的4个问题中, 尚在办理的3件中.
func (d *draft) underWayNow() bool {
	for i := d.left.turn; i < d.k; i++ {
		if d.tokens[i].is(underway) {
			return true
		}
	}
	return false
}

// isLasting reports whether the figure counts those that take long, by a word that is
// their state elsewhere, where the next clause says how many of them are done:
// 持续整改问题12个，已整改5个.
func (d *draft) isLasting() bool {
	if d.left.noun < 0 || d.right.noun >= 0 || !hasAny(d.s[d.tokens[d.left.lo].start:d.f.from], lasting) {
		return false
	}
	i := d.figureAhead(1)
	return i >= 0 && d.isDoneOf(i)
}

// isTakenUp reports whether the figure counts those that were not done once, where a
// clause behind says how many of them are done by now: 对上轮整改不到位的5个问题重新制定
// 措施，已完成4个. What the sentence has a whole for is a state of that.
func (d *draft) isTakenUp() bool {
	if d.right.noun < 0 || !d.follows("的") {
		return false
	}
	for n := d.opened; n < len(d.ledger); n++ {
		if d.ledger[n].object == d.object {
			return false
		}
	}
	i := d.figureAhead(clausesMost)
	return i >= 0 && d.isDoneOf(i)
}

// clausesMost is how many clauses a sentence has at most between things and how many of
// them are done.
const clausesMost = 3

// figureAhead is the first figure of the clauses, so many at most, behind the clause of
// this one; -1 for none.
func (d *draft) figureAhead(clauses int) int {
	for i := d.right.stop; d.has(i); i++ {
		switch t := &d.tokens[i]; {
		case t.figure >= 0:
			return i
		case t.mark == ',' && clauses > 0:
			clauses--
		case d.endsClause(i):
			return -1
		}
	}
	return -1
}

// isDoneOf reports whether figure token i, behind this one, says how many are done of what
// this one counts.
func (d *draft) isDoneOf(i int) bool {
	l, f := d.leftOf(i), &d.figures[d.tokens[i].figure]
	return l.status(false) == notice.Completed && l.noun < 0 && l.gap == 0 && f.unit < f.end && d.unitOf(f) == d.unitOf(d.f) && f.number.Value() <= d.f.number.Value()
}

// amongClasses reports whether the part before the figure is a class and no
// state: 其中县处级26件、其他57件.
func (d *draft) amongClasses() bool {
	n := len(d.ledger) - 1
	return d.part.open && n >= d.part.upTo && d.ledger[n].whole >= 0 && d.ledger[n].status == notice.Total
}

// lives reports whether things of an object have states.
func lives(o notice.Object) bool {
	switch o {
	case notice.Issues, notice.Measures, notice.Tasks, notice.Campaigns, notice.Cases, notice.Clues, notice.Petitions:
		return true
	}
	return false
}

// routine reports whether what is counted is daily business: 接待信访件,
// suggestions that the public made.
func (d *draft) routine() bool {
	l, r := &d.left, &d.right
	switch d.object {
	case notice.Petitions, notice.Cases:
		return l.serve >= 0
	case notice.Recommendations:
		handed := l.passing || r.passing || l.row || l.listed || l.states() || d.f.measure.kind == points
		return d.loose && (!handed && !d.repeats() || d.gathered())
	}
	return false
}

// repeats reports whether the number of the same things was given before: 提出28项建议,
// 28项建议中.
func (d *draft) repeats() bool {
	for n := len(d.ledger) - 1; n >= max(0, len(d.ledger)-memory); n-- {
		if s := &d.n.Statistics[n]; s.Object == d.object && s.Value == d.f.number.Value() {
			return true
		}
	}
	return false
}

// gathered reports whether suggestions come from the public: 收到建议32条.
func (d *draft) gathered() bool {
	for i := d.left.lo; i < d.right.stop; i++ {
		if w := d.tokens[i].word; w != nil && (w.word == "收到" || w.word == "收集" || w.word == "征集" || w.word == "征求") {
			return true
		}
	}
	return false
}

// judgeRules finds what was done to regulations: to parts the same as to their whole.
// What is only handed over or looked through is something else.
func (d *draft) judgeRules() {
	d.status = joinRules(d.left.rules, d.right.rules)
	if d.status != "" {
		return
	}
	d.status = notice.CreatedOrRevised
	if w := d.wholeOf(d.f, notice.Regulations); d.part.open && w >= 0 { // 出台制度46项，其中市级9项
		d.status = d.ledger[w].status
	}
	if d.left.passing || d.right.passing {
		d.object, d.status = notice.OtherObject, notice.Total
	}
}

// stated is the state that the two sides of the figure report. With a word that
// hands things over on the left one number stands for the whole and the done:
// 制定的16条全部落实.
func (d *draft) stated() notice.Status {
	if d.findsOpen() {
		return notice.Total
	}
	if s := d.sharedState(); s != "" {
		return s
	}
	if d.hasDone() {
		return notice.Completed
	}
	if s := d.goesOnInTime(); s != "" {
		return s
	}
	s := d.left.state(&d.right, d.named)
	if s == notice.Ongoing && d.isLasting() || s == notice.NotCompleted && d.isTakenUp() {
		return notice.Total
	}
	if s == notice.Total && !d.left.any && d.allDone() {
		return notice.Completed
	}
	if next := d.listedNext(); s == notice.Total && next >= 0 && !d.left.giving && !d.left.demanded {
		l, r := d.leftOf(next), d.rightOf(next)
		if !l.any && l.gap == 0 {
			return l.state(&r, true)
		}
	}
	return s
}

// hasDone reports whether the clause says how many of the things named before it are done,
// whatever it says of them: 要求立行立改的问题有12个已整改到位.
func (d *draft) hasDone() bool {
	r := &d.right
	return d.left.noun >= 0 && d.follows("有") && r.any && r.next < 0 && r.from == d.k+1 && r.status(false) == notice.Completed &&
		d.tokens[r.from].is(shade)
}

// sharedState is the state that describes the things counted just before as well as
// these: 对尚未完成的2个问题、8条措施紧盯不放. It is empty for none.
func (d *draft) sharedState() notice.Status {
	i, l := d.lastFigure(d.k), &d.left
	if i < 0 || d.posted(i) < 0 || l.any || l.noun >= 0 || d.right.any && d.right.states() {
		return ""
	}
	a, f := &d.ledger[d.posted(i)], &d.figures[d.tokens[i].figure]
	if !lives(a.object) || a.object == d.object || !isOpen(a.status) || !strings.HasSuffix(d.s[:f.from], "的") && !hasSuffixAny(d.s[:f.from], leftOver) {
		return ""
	}
	for i++; i < d.k; i++ {
		if t := &d.tokens[i]; !t.behind && t.mark != '、' && !t.is(joining) || !d.adjacent(i-1) {
			return ""
		}
	}
	if !d.adjacent(d.k - 1) {
		return ""
	}
	return a.status
}

// leftOver are the words right before a figure for what is left of a whole.
var leftOver = []string{"剩余", "其余", "余下", "剩下"}

// findsOpen reports whether the clause says that somebody found things that are not
// done, in the words that name them: 发现整改不到位问题8个.
func (d *draft) findsOpen() bool {
	l := &d.left
	if !l.not || !l.giving || l.noun < 0 || l.noun != l.to || l.noun != l.last {
		return false
	}
	for i := l.turn; i < l.to; i++ {
		if slices.Contains(finding, d.tokens[i].text()) {
			return true
		}
	}
	return false
}

// finding are the words for coming upon things.
var finding = []string{"发现", "查出", "指出", "查找", "查摆", "排查"}

// allDone reports whether the list that the figure stands in ends with the word that all
// of what it lists is done: 东县12个、西县7个全部完成.
func (d *draft) allDone() bool {
	for i := d.right.stop; d.right.listed && d.has(i) && !d.endsClause(i); i++ {
		t := &d.tokens[i]
		switch {
		case t.figure < 0 && (t.mark != 0 && t.mark != '、' || t.any(spoken)):
			return false
		case t.figure < 0:
		case d.unitOf(&d.figures[t.figure]) != d.unitOf(d.f):
			return false
		default:
			if r := d.rightOf(i); !r.listed {
				return r.any && r.from < len(d.tokens) && slices.Contains(allOf, d.tokens[r.from].text()) && r.status(false) == notice.Completed
			}
		}
	}
	return false
}

// allOf are the words that say of a whole list what follows them.
var allOf = []string{"全部", "均", "均已", "都已", "皆已"}

// listedNext is the next figure where it is named in one breath with this one,
// -1 for none: 2个问题、6条措施正在推进.
func (d *draft) listedNext() int {
	r := &d.right
	switch {
	case r.noun < 0:
	case r.next == r.noun+2 && d.tokens[r.next-1].is(joining):
		return r.next
	case r.listed && r.stop == r.noun+1 && d.has(r.stop+1) && d.tokens[r.stop+1].figure >= 0:
		return r.stop + 1
	}
	return -1
}

func (l *left) state(r *right, named bool) notice.Status {
	if s := l.status(named); s != "" {
		return s
	}
	if s := r.status(false); s != "" && !l.giving && !l.demanded {
		return s
	}
	return notice.Total
}

// restStatus is the state of what is left: that of the next verb, else it is
// under way. 其余2个问题，将于年底前完成.
func (d *draft) restStatus() notice.Status {
	i := d.right.stop
	for ; d.has(i); i++ {
		t := &d.tokens[i]
		if t.figure >= 0 || t.mark == ';' || t.mark == '。' || t.depth < d.tokens[d.k].depth {
			break
		}
	}
	from := d.right.stop
	if d.right.listed { // 其余4个问题持续跟踪、动态清零
		from = max(d.k, d.right.noun) + 1
	}
	var p predicate
	p.gather(d.claims, from, i, false)
	if s := p.status(false); s != "" {
		return s
	}
	return notice.Ongoing
}

// otherBody is how long the words behind 其他 are, in bytes, that name others who do something.
const otherBody = len("班子成员")

// isOfOtherBodies reports whether 其他 is said of those who do something with the things, which
// are not what is left of them: 书记包案5件，其他班子成员包案33件.
func (d *draft) isOfOtherBodies() bool {
	i := d.left.cue
	if d.left.rest || i < 0 || d.left.noun >= 0 && d.adjacent(d.left.noun) || !strings.HasPrefix(d.tokens[i].text(), "其他") {
		return false
	}
	return d.f.from-d.tokens[i].end > otherBody
}

// isOpen reports whether a state is one of what is not done.
func isOpen(s notice.Status) bool {
	return s == notice.Ongoing || s == notice.Deferred || s == notice.NotCompleted
}

// isDone reports whether a state is one of what is done, or nearly.
func isDone(s notice.Status) bool { return s == notice.Completed || s == notice.MostlyCompleted }

// stretch widens the span over the words that say what the claim says.
func (d *draft) stretch() {
	l, r := &d.left, &d.right
	switch {
	case d.object == notice.Regulations:
		d.stretchRules()
	case l.any && (d.status != notice.Total && l.status(d.named) == d.status || d.status == notice.Total && !d.named):
		d.start = min(d.start, d.tokens[l.from].start)
	case r.any && d.status != notice.Total && r.next < 0 && !d.bracketed(d.k, r.to):
		d.end = max(d.end, d.tokens[r.to-1].end)
	}
}

// bracketed reports whether brackets stand among the tokens [i, j).
func (c *claims) bracketed(i, j int) bool {
	for ; i < j; i++ {
		if c.tokens[i].mark == '(' {
			return true
		}
	}
	return false
}

// stretchRules widens the span over what is done to regulations.
func (d *draft) stretchRules() {
	l, r := &d.left, &d.right
	if l.rules != "" {
		d.start = min(d.start, d.shaded(l.ruled))
	} else if r.rules != "" && r.next < 0 {
		d.end = max(d.end, d.tokens[r.to-1].end)
	}
}

// shaded is where token i starts with the 已 or 未 right before it.
func (c *claims) shaded(i int) int {
	if i > 0 && c.tokens[i-1].is(shade) && c.adjacent(i-1) {
		i--
	}
	return c.tokens[i].start
}
