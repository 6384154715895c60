package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// claim is one counted claim before it is recorded.
type claim struct {
	object     notice.Object
	status     notice.Status
	label      string // what is counted, as printed
	noun       string // the same for a later claim that leaves it out; empty for the label
	start, end int    // in the block's text
	whole      int    // the statistic that it is a part of, -1 for none
	common     bool   // a later claim may leave out what is counted
	classed    bool   // a class stands for it: 限期整改29项
	given      bool   // a part that was handed over: 其中区医院反馈问题42个
	bears      bool   // those that have a rate: 完成率达到100%的5个
	named      bool   // the clause names it
	loose      bool   // by a plain noun: 建议
}

// draft is a claim being read, with the figure, token k, and what stands
// around it in its clause.
type draft struct {
	*claims
	k     int
	f     *figure
	left  left
	right right
	claim
	sharer int // the statistic that the figure is the share of, -1 for none
}

// draft begins the claim of figure token k.
func (c *claims) draft(k int) *draft {
	d := &c.work
	d.claims, d.k, d.f = c, k, &c.figures[c.tokens[k].figure]
	d.left.read(c, k)
	if i := d.left.figure; i >= 0 && c.isBatch(i) {
		d.left.read(c, i) // 转办21批412件: it says nothing of the batches
	}
	if i := c.grownFrom(k); i >= 0 {
		d.left.read(c, i)
	}
	d.right.read(c, k)
	d.claim = claim{status: notice.Total, start: d.f.from, end: d.f.end, whole: -1}
	d.sharer = -1
	d.handOn()
	return d
}

// grownFrom is the figure that figure token k has grown from, which is behind what both
// count, 易涝点由9处增加到13处; -1 for none.
func (c *claims) grownFrom(k int) int {
	i, grows := k-1, false
	for ; i >= 0 && c.adjacent(i) && c.tokens[i].any(1<<growing|1<<filling); i-- {
		grows = grows || c.tokens[i].is(growing)
	}
	if grows && i >= 0 && c.adjacent(i) && c.tokens[i].figure >= 0 && c.isCompared(i) {
		return i
	}
	return -1
}

// handOn lets the verb before a whole be said of its part:
// 已完成26项问题中的22项.
func (d *draft) handOn() {
	held := d.held
	d.held = predicate{}
	switch {
	case d.right.some && d.left.states(): // 反馈的35个问题中的33个 hands on nothing
		d.held, d.left.predicate = d.left.predicate, predicate{}
	case held.any && !d.left.any:
		d.left.predicate = held
	}
}

// read reads the claim that figure token k makes, if it makes one.
func (c *claims) read(k int) {
	f := &c.figures[c.tokens[k].figure]
	switch {
	case f.measure.kind == shares:
		c.readShare(k)
	case f.spoiled:
		f.missed = c.rectifies()
	case c.limited(k):
		f.known = true
	default:
		c.readCount(k, f)
	}
}

// readCount reads the claim of a number of things, persons or yuan.
func (c *claims) readCount(k int, f *figure) {
	c.resume(k)
	d := c.draft(k)
	c.carry(&d.left)
	again := d.sortedAgain()
	switch {
	case !d.weigh():
		f.missed = !f.small() && f.measure.kind != points && f.measure.kind != occasions && c.rectifies()
	case (d.object == notice.OtherObject || d.status == notice.Recovered) && c.looksAhead(), !lives(d.object) && d.isPlanned():
		f.known = true
	default:
		if d.status == notice.Recovered && d.isAim() {
			d.status = notice.Total
		}
		n := d.postAll()
		if d.right.middle && !c.part.open {
			c.part = part{open: true, upTo: n + 1, depth: c.tokens[k].depth, anew: again}
		}
	}
}

// weigh decides what the figure counts by the kind of its measure word, and
// reports whether it counts anything.
func (d *draft) weigh() bool {
	switch d.f.measure.kind {
	case money:
		return d.funds()
	case persons:
		return d.persons()
	}
	return d.things()
}

// carry lets the words before the first figure of a row hold for all of it:
// 要求立行立改的7个、持续整改的4个, 反馈的3个方面8个问题.
func (c *claims) carry(l *left) {
	if l.listed || l.row {
		l.demanded = l.demanded || c.demanded
		l.giving = l.giving || c.giving && !l.any
	}
	c.demanded, c.giving = l.demanded, l.giving
}

// rectifies reports whether the sentence speaks of rectification, and not of
// what is to be done.
func (c *claims) rectifies() bool {
	if c.looksAhead() {
		return false
	}
	for i := 0; c.has(i); i++ {
		t := &c.tokens[i]
		if e := t.sense(noun); t.any(rectifying) || e != nil && lives(e.object) {
			return true
		}
	}
	return false
}

// rectifying are the roles of words that make a sentence one about
// rectification.
var rectifying = roleBits(verb, weak, ruling, resting)

// things reads what is counted in measure words other than 人 and 元.
func (d *draft) things() bool {
	l, r := &d.left, &d.right
	switch {
	case d.bearsRate(), d.batched(), d.sorted(), d.kindOfPart(), d.inNeed(), d.filed(), d.divides(), d.reported(), d.reflected(), d.nounRight(), d.nounLeft(), d.nounAhead(), d.nounBeyond():
	case d.rests() && !(r.unknown && hasPrefixAny(d.s[d.f.end:], places)):
		d.elided()
	case r.unknown && d.goesOnAbout():
		d.elided()
	case d.becomes():
	case r.unknown && l.class < 0:
		d.name(notice.OtherObject, r.textEnd-len(strings.TrimPrefix(d.s[d.f.end:r.textEnd], "的")), r.textEnd)
		d.end, d.common, d.named = r.textEnd, true, true
	case l.gap > 0 && d.ofPeriod():
	case l.gap > 0 && d.grownFrom(d.k) < 0 && d.grown():
	case l.gap > 0 && (l.class < 0 || l.class != l.last || d.onlyBegins(l.class)):
		d.nameless()
	default:
		d.elided()
	}
	if d.object == "" || !d.plausible() {
		d.release()
		return false
	}
	d.judge()
	return true
}

// places begin what is no rest of the things counted before: 还有20多个省(区、市).
var places = []string{"省", "市", "州", "县", "区", "乡", "镇", "国家"}

// onlyBegins reports whether the class of petitions, token i, is but the beginning of what
// the figure counts, which are no papers: 微信公众号2个.
func (d *draft) onlyBegins(i int) bool {
	begins := d.f.measure.kind != pieces && !d.sortsIssues(i) && d.tokens[i].end == d.left.gapStart && d.left.gapEnd == d.f.from
	if begins {
		d.left.gapStart = d.tokens[i].start
	}
	return begins
}

// release leaves the noun behind 一类 and its like to the figure behind that, which
// counts it: 一类问题线索5条, but not 一个问题一个方案.
func (d *draft) release() {
	i, next := d.right.noun, d.right.next
	if d.f.article && i >= 0 && next == i+1 && !d.figures[d.tokens[next].figure].article {
		d.tokens[i].noun, d.tokens[i].behind = false, false
	}
}

// name gives the claim an object, and the text [i, j) for a label.
func (d *draft) name(o notice.Object, i, j int) {
	d.object, d.label = o, d.printed(i, j)
}

// printed is the text [i, j) of the block as people read it.
func (c *claims) printed(i, j int) string { return c.reading.printed(c.b, i, j) }

// word is the text of token i.
func (c *claims) word(i int) string { return c.printed(c.tokens[i].start, c.tokens[i].end) }

// rests reports whether the figure is what is left of a whole.
func (d *draft) rests() bool {
	i := d.left.cue
	return d.left.rest || i >= 0 && d.tokens[i].is(resting) && !d.addsMore(i)
}

// addsMore reports whether the 另 that token i is adds others to what was counted:
// 另自查问题5个, 另发现问题5个, but not 另有2个问题.
func (d *draft) addsMore(i int) bool {
	return strings.HasPrefix(d.tokens[i].text(), "另") && i+1 < d.k && (!d.adjacent(i) || d.tokens[i+1].is(passing))
}

// plausible reports whether what was read is a claim. A number below ten in
// Chinese digits needs a noun that the vocabulary has, and a verb that says
// something of it: 四个意识 and 一岗双责 have neither.
func (d *draft) plausible() bool {
	l, r, core := &d.left, &d.right, d.object != notice.OtherObject
	switch {
	case d.f.measure.kind == points, d.f.measure.kind == bare:
		return core
	case !d.f.small():
		return d.label != ""
	case !core, d.unitOf(d.f) == "类" && !d.named:
		return false
	case d.f.article: // 一项, only as in 新建制度一项。 and 还有一项正在整改
		return d.f.measure.kind != sorts && (d.rests() || l.not || d.isLeft()) || l.noun >= 0 && l.noun == l.last && r.stop == d.k+1
	case d.f.measure.kind == sorts && r.next == d.k+1, l.row:
		return true
	case d.object == notice.Tasks:
		return l.any
	}
	return l.any || r.any || l.cue >= 0 || l.deal >= 0 || r.deal >= 0
}

// isLeft reports whether the figure opens its clause, which says that the one
// thing is still open, behind others: 两个问题已整改，一个问题正在推进.
func (d *draft) isLeft() bool {
	s := d.right.status(false)
	return d.left.last < 0 && d.left.gap == 0 && d.opened < len(d.ledger) && s != "" && s != notice.Completed
}

// small reports whether f is a number below ten in Chinese digits, as slogans
// have them: 四个意识, 八项规定.
func (f *figure) small() bool {
	return f.number.Writing == han.Chinese && !f.number.Percent && f.measure.kind != money && f.number.Normalized() < 10
}
