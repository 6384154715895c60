package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// claim is one counted claim before it is recorded.
type claim struct {
	object     notice.Object
	status     notice.Status
	label      string // as printed
	noun       string // what a later claim that leaves it out means
	start, end int    // in the block's text
	whole      int    // the statistic that it is a part of, -1 for none
	common     bool
	classed    bool // a class of things stands for their name
	loose      bool // by a plain noun: 建议
	named      bool // the clause names what is counted
}

// claim reads the claim that figure token k makes, if it makes one.
func (c *claims) claim(k int) {
	f := &c.figures[c.tokens[k].figure]
	if f.measure.kind == shares {
		c.share(k, f)
		return
	}
	if f.spoiled || c.limited(k) {
		f.known = !f.spoiled
		f.missed = f.spoiled && c.rectifies()
		return
	}
	l, r := c.left(k), c.right(k)
	c.carry(&l)
	cl, ok := c.weigh(k, f, &l, &r)
	if !ok {
		f.missed = !f.small() && f.measure.kind != points && c.rectifies()
		return
	}
	n := c.post(k, &cl)
	if r.middle && !c.part.open {
		c.part = part{open: true, upTo: n + 1, depth: c.tokens[k].depth}
	}
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

// weigh decides what figure k counts by the kind of its measure word.
func (c *claims) weigh(k int, f *figure, l *left, r *right) (claim, bool) {
	switch f.measure.kind {
	case money:
		return c.funds(k, f, l, r)
	case persons:
		return c.dealtWith(k, f, l, r)
	}
	return c.things(k, f, l, r)
}

// rectifies reports whether the sentence speaks of rectification.
func (c *claims) rectifies() bool {
	for i := range c.tokens {
		t := &c.tokens[i]
		if t.any(rectifies) {
			return true
		}
		if e := t.sense(noun); e != nil && lives(e.object) {
			return true
		}
	}
	return false
}

// limited reports whether a rule and no claim stands around figure k: 每人3次,
// 10万元以上的须….
func (c *claims) limited(k int) bool {
	for i := k - 1; i >= 0 && !c.ends(&c.tokens[i]); i-- {
		if c.tokens[i].is(limiting) {
			return true
		}
	}
	f := &c.figures[c.tokens[k].figure]
	if f.measure.kind != money {
		return false
	}
	rest := c.s[f.end:c.end]
	if f.qualifier == han.AtLeast || f.qualifier == han.AtMost {
		_, n := han.QualifierAfter(rest)
		rest = strings.TrimPrefix(rest[n:], "（含）")
		return n > 0 && !c.stopsAt(f.end+n)
	}
	return strings.HasPrefix(rest, "以") || strings.HasPrefix(rest, "及以") || strings.HasPrefix(rest, "（含）以")
}

// stopsAt reports whether a clause ends at offset i.
func (c *claims) stopsAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.s[i:c.end])
	return i >= c.end || markOf(r) != 0
}

// sense is the sense of t in a role, nil for none.
func (t *token) sense(r role) *entry {
	if t.word == nil {
		return nil
	}
	return t.word.as(r)
}

// things reads what is counted in measure words other than 人 and 元.
func (c *claims) things(k int, f *figure, l *left, r *right) (claim, bool) {
	cl := claim{whole: -1, start: f.from, end: f.end}
	switch {
	case f.measure.kind == sorts, c.unitOf(f) == "类" && c.inFront(k):
		cl.object, cl.label, cl.named = c.sorted(k, f, r), c.unit(f), true
	case c.nounRight(k, f, l, r, &cl), c.nounLeft(k, f, l, r, &cl), c.nounAhead(k, f, r, &cl), c.nounBeyond(k, f, l, r, &cl):
	case l.rests(c):
		c.elided(k, f, l, r, &cl)
	case r.unknown && l.class < 0:
		cl.name(c, notice.OtherObject, f.end, r.textEnd)
		cl.end, cl.common, cl.named = r.textEnd, true, true
	case l.gap > 0 && (l.class < 0 || l.class != l.last):
		c.nameless(k, f, l, &cl)
	default:
		c.elided(k, f, l, r, &cl)
	}
	if cl.object == "" || !c.plausible(k, f, l, r, &cl) {
		return cl, false
	}
	c.judge(k, f, l, r, &cl)
	return cl, true
}

// rests reports whether the figure is what is left of a whole.
func (l *left) rests(c *claims) bool { return l.cue >= 0 && c.tokens[l.cue].is(resting) }

// name gives the claim the text [i, j) for a label.
func (cl *claim) name(c *claims, o notice.Object, i, j int) {
	cl.object, cl.label = o, c.text(c.b.Span(i, j))
}

// nounRight takes the noun behind the measure word: 54条整改措施.
func (c *claims) nounRight(k int, f *figure, l *left, r *right, cl *claim) bool {
	if r.noun < 0 || c.tokens[r.noun].start != f.end && c.touches(k, f, l) {
		return false
	}
	t := &c.tokens[r.noun]
	o := c.objectOf(r.noun, joinRules(l.rules, r.rules))
	if f.small() && t.start-f.end > 12 {
		return false
	}
	if !countable(o, f.measure.kind) {
		o = notice.OtherObject
	}
	cl.loose = !t.is(noun)
	if o == notice.Issues && c.rightHeld(k, r) {
		return false
	}
	cl.name(c, o, c.nounStart(r.noun), t.end)
	cl.common = !t.is(holder)
	cl.end, t.noun, t.behind, cl.named = c.unquoted(f.end, t), true, true, true
	return true
}

// unquoted is where the noun t ends, behind the figure that ends at offset i,
// with the mark that closes its quotation: 21个“问题清单”.
func (c *claims) unquoted(i int, t *token) int {
	open, _ := utf8.DecodeRuneInString(c.s[i:])
	next, size := utf8.DecodeRuneInString(c.s[t.end:])
	if closer, ok := han.Closer(open); ok && closer == next || open == '"' && next == '"' {
		return t.end + size
	}
	return t.end
}

// rightHeld is reserved for nouns that only describe who has them.
func (c *claims) rightHeld(k int, r *right) bool {
	end := c.tokens[r.noun].end
	rest := c.s[end:c.end]
	return strings.HasPrefix(rest, "的") && r.noun+2 < len(c.tokens) && c.tokens[r.noun+2].is(holder)
}

// touches reports whether the noun before the number is what it counts,
// whatever follows: 整改措施54条, but not 有问题的12家….
func (c *claims) touches(k int, f *figure, l *left) bool {
	return l.noun >= 0 && l.noun == l.last && l.gap == 0 && !c.tokens[l.noun].is(holder) &&
		!strings.HasSuffix(c.s[:f.from], "的") && countable(c.objectOf(l.noun, l.rules), f.measure.kind)
}

// nounLeft takes the noun before the number: 整改措施54条, or with the verb
// between, 整改措施已完成50条.
func (c *claims) nounLeft(k int, f *figure, l *left, r *right, cl *claim) bool {
	if l.noun < 0 || l.gap > 0 {
		return false
	}
	t := &c.tokens[l.noun]
	if l.noun != l.last && (t.is(holder) || r.unknown || !c.onlySays(l.noun+1, k)) {
		return false
	}
	if r.unknown && strings.HasSuffix(c.s[:f.from], "的") {
		return false
	}
	o := c.objectOf(l.noun, joinRules(l.rules, r.rules))
	if !countable(o, f.measure.kind) {
		if l.noun != l.last {
			return false
		}
		o = notice.OtherObject
	}
	cl.name(c, o, t.start, t.end)
	cl.common, cl.loose = !t.is(holder), !t.is(noun)
	if !t.noun && c.lastFigure(k) < l.noun { // else it stands with the figure before
		cl.start, t.noun, cl.named = c.nounStart(l.noun), true, true
		cl.label = c.text(c.b.Span(cl.start, t.end))
	}
	if l.class > l.noun && l.class == l.last { // 问题…分为立行立改8项
		cl.noun = cl.label
		cl.start, cl.label = c.tokens[l.class].start, c.text(c.b.Span(c.tokens[l.class].start, c.tokens[l.class].end))
	}
	return true
}

// nounStart is where noun i starts with the nouns of its kind right before it.
func (c *claims) nounStart(i int) int {
	for i > 0 && c.tokens[i-1].end == c.tokens[i].start && sameObject(&c.tokens[i-1], &c.tokens[i]) {
		i--
	}
	return c.tokens[i].start
}

func sameObject(t, u *token) bool {
	a, b := t.sense(noun), u.sense(noun)
	return a != nil && b != nil && (a.object == b.object || petitioned(a.object, b.object))
}

// petitioned reports whether a noun of object a makes petitions of the b behind
// it: 群众举报案件, 环境信访问题.
func petitioned(a, b notice.Object) bool {
	return a == notice.Petitions && (b == notice.Cases || b == notice.Issues)
}

// onlySays reports whether the tokens [i, j) say something of a noun before
// them and name nothing else.
func (c *claims) onlySays(i, j int) bool {
	for ; i < j; i++ {
		t := &c.tokens[i]
		if t.word != nil && !t.any(spoken|unsaid|1<<joining|1<<class|1<<matching|1<<parting|1<<resting) && t.depth == c.tokens[j].depth {
			return false
		}
	}
	return true
}

// nounAhead takes the noun of the last of several figures in a list:
// 立行立改的82个、分阶段整改的30个问题.
func (c *claims) nounAhead(k int, f *figure, r *right, cl *claim) bool {
	if !r.listed || r.unknown {
		return false
	}
	for i := r.stop + 1; i < len(c.tokens) && !c.ends(&c.tokens[i]) && c.tokens[i].depth == c.tokens[k].depth; i++ {
		if c.tokens[i].figure < 0 {
			continue
		}
		next := c.right(i)
		if g := &c.figures[c.tokens[i].figure]; c.unitOf(g) != c.unitOf(f) {
			return false
		}
		if next.noun >= 0 {
			l := c.left(i)
			t := &c.tokens[next.noun]
			if t.is(holder) || l.noun >= 0 {
				return false
			}
			cl.name(c, c.objectOf(next.noun, joinRules(l.rules, next.rules)), t.start, t.end)
			cl.common, cl.named = true, true
			return countable(cl.object, f.measure.kind)
		}
		if !next.listed {
			return false
		}
		i = next.stop
	}
	return false
}

// sorted is what is sorted into 方面 or 类: what the notice is about, or
// something else, 5大类28项考核指标.
func (c *claims) sorted(k int, f *figure, r *right) notice.Object {
	if c.inFront(k) {
		next := c.right(k + 1)
		r = &next
	} else if c.unitOf(f) != "大类" {
		return notice.Aspects
	}
	if r.unknown || r.noun >= 0 && c.objectOf(r.noun, r.rules) == notice.OtherObject {
		return notice.OtherObject
	}
	return notice.Aspects
}

// inFront reports whether another figure follows figure k at once: 4类15项.
func (c *claims) inFront(k int) bool {
	return k+1 < len(c.tokens) && c.tokens[k+1].figure >= 0 && c.tokens[k+1].start == c.tokens[k].end
}

// nounBeyond takes the noun behind the next figure, where that follows at once:
// 17项45个具体问题.
func (c *claims) nounBeyond(k int, f *figure, l *left, r *right, cl *claim) bool {
	if r.next != k+1 || f.measure.kind != things || !c.inFront(k) {
		return false
	}
	g := &c.figures[c.tokens[k+1].figure]
	next := c.right(k + 1)
	if next.noun < 0 || g.measure.kind != things || !c.tokens[next.noun].is(noun) {
		return false
	}
	o := c.tokens[next.noun].word.as(noun).object
	t := &c.tokens[next.noun]
	cl.name(c, o, t.start, t.end)
	cl.named = true
	return countable(o, things) && o != notice.OtherObject
}

// objectOf is what the noun, token i, names. A plain one with another word
// before it is something else: 防控措施; and 机制 are regulations only where
// something is done to them.
func (c *claims) objectOf(i int, rules notice.Status) notice.Object {
	t := &c.tokens[i]
	if e := t.sense(noun); e != nil {
		if i > 0 && c.tokens[i-1].end == t.start && c.tokens[i-1].is(noun) && petitioned(c.tokens[i-1].word.as(noun).object, e.object) {
			return notice.Petitions
		}
		return e.object
	}
	if e := t.sense(demanding); e != nil {
		return e.object
	}
	e := t.sense(plain)
	switch {
	case e == nil, e.object == notice.Regulations && rules == "", e.object != notice.Regulations && c.modified(i):
		return notice.OtherObject
	}
	return e.object
}

// modified reports whether another word right before noun i makes it one of
// another kind.
func (c *claims) modified(i int) bool {
	if i == 0 {
		return c.tokens[i].start > c.start
	}
	before := &c.tokens[i-1]
	if before.end < c.tokens[i].start {
		return true
	}
	if e := before.sense(class); e != nil && e.object == notice.Petitions {
		return true
	}
	return before.any(1<<noun | 1<<holder | 1<<serving | 1<<weak)
}

// nameless takes other text before the number for what is counted: among parts
// a kind of the whole, 大气污染3件; else something the vocabulary does not have.
func (c *claims) nameless(k int, f *figure, l *left, cl *claim) {
	cl.name(c, notice.OtherObject, l.gapStart, l.gapEnd)
	cl.common, cl.named = true, true
	cl.start = l.gapStart
	if c.part.open {
		if w := c.whole(f, ""); w >= 0 {
			cl.object, cl.noun, cl.common = c.ledger[w].object, c.ledger[w].name, c.ledger[w].common
		}
	} else if u, ok := c.understand(k, &l.predicate, false); ok && l.aspect {
		cl.object, cl.noun, cl.classed = u.object, u.label, true
	}
}

// elided finds what is counted where nothing in the clause names it.
func (c *claims) elided(k int, f *figure, l *left, r *right, cl *claim) {
	p := &l.predicate
	if !p.any {
		p = &r.predicate
	}
	if c.part.open {
		if w := c.whole(f, ""); w >= 0 {
			cl.object, cl.label, cl.common = c.ledger[w].object, c.ledger[w].name, c.ledger[w].common
		}
	}
	if cl.object == "" {
		u, ok := c.understand(k, p, p.states())
		if !ok {
			u = l.implied(c, f)
		}
		cl.object, cl.label, cl.common = u.object, u.label, true
	}
	if cl.object == notice.OtherObject && (l.rules == notice.Revised || l.rules == notice.Abolished) {
		cl.object = notice.Regulations // 清理制度68项，其中废止8项
	}
	cl.noun = cl.label
	if l.class >= 0 {
		t := &c.tokens[l.class]
		cl.label = c.text(c.b.Span(t.start, t.end))
		cl.start, cl.classed = t.start, !c.part.open && t.word.as(class).object == notice.Issues
	}
}

// implied is what a figure counts by its class or its verb alone: 属实3件,
// 修订5项, 责令整改4家.
func (l *left) implied(c *claims, f *figure) understood {
	u := understood{}
	switch {
	case l.class >= 0:
		u.object = c.tokens[l.class].word.as(class).object
	case l.rules == notice.Revised, l.rules == notice.Abolished:
		u.object = notice.Regulations
	}
	if u.object != "" && !countable(u.object, f.measure.kind) {
		u.object = ""
	}
	if l.last < 0 || l.gap > 0 || u.object == "" && f.measure.kind == things && l.serve < 0 {
		return understood{}
	}
	from := c.tokens[l.last].start
	if l.any && l.to == l.last+1 {
		from = c.tokens[l.from].start
	}
	u.label = c.text(c.b.Span(from, c.tokens[l.last].end))
	if u.object == "" {
		u.object = notice.OtherObject
	}
	return u
}

// plausible reports whether the claim is one. A small number in Chinese digits
// needs a verb that says something of what it counts, and a noun that the
// vocabulary has: 四个意识, 一岗双责 have neither.
func (c *claims) plausible(k int, f *figure, l *left, r *right, cl *claim) bool {
	core := cl.object != notice.OtherObject
	if f.measure.kind == points || f.measure.kind == bare {
		return core
	}
	if !f.small() {
		return cl.label != ""
	}
	if !core || !l.any && !r.any && l.cue < 0 && l.deal < 0 && r.deal < 0 && !l.row {
		return core && f.measure.kind == sorts && r.next == k+1
	}
	if f.article {
		return l.noun >= 0 && l.noun == l.last && (r.stop == k+1)
	}
	return cl.object != notice.Tasks || l.any
}

// judge finds the state, the whole and the span of a claim whose object is
// known.
func (c *claims) judge(k int, f *figure, l *left, r *right, cl *claim) {
	cl.status = notice.Total
	switch {
	case (cl.object == notice.Petitions || cl.object == notice.Cases) && l.serve >= 0:
		cl.object = notice.OtherObject
	case cl.object == notice.Recommendations && (c.gathered(l, r) || cl.loose && !l.passing && !r.passing && !l.row && !l.listed && f.measure.kind != points):
		cl.object = notice.OtherObject
	case cl.object == notice.Regulations:
		cl.status = joinRules(l.rules, r.rules)
		if cl.status == "" {
			cl.status = notice.CreatedOrRevised
			if l.passing || r.passing {
				cl.object, cl.status = notice.OtherObject, notice.Total
			}
		}
	case lives(cl.object):
		cl.status = l.status(r, cl.named)
		c.respectively(k, l, cl)
		if l.rests(c) && cl.status == notice.Total {
			cl.status = c.restStatus(k, r)
		}
	}
	c.relate(k, f, l, cl)
	c.stretch(k, f, l, r, cl)
}

// gathered reports whether suggestions come from the public: 收到建议32条.
func (c *claims) gathered(l *left, r *right) bool {
	for i := l.lo; i < r.stop; i++ {
		if w := c.tokens[i].word; w != nil && (w.word == "收到" || w.word == "收集" || w.word == "征集" || w.word == "征求") {
			return true
		}
	}
	return false
}

// restStatus is the state of what is left: that of the next verb, else it is
// under way. 其余2个问题，将于年底前完成.
func (c *claims) restStatus(k int, r *right) notice.Status {
	i := r.stop
	for ; i < len(c.tokens); i++ {
		t := &c.tokens[i]
		if t.figure >= 0 || t.mark == ';' || t.mark == '。' || t.depth < c.tokens[k].depth {
			break
		}
	}
	p := c.predicate(r.stop, i, false)
	if s := p.status(false); s != "" {
		return s
	}
	return notice.Ongoing
}

// relate finds the whole that the claim is a part of.
func (c *claims) relate(k int, f *figure, l *left, cl *claim) {
	switch {
	case cl.whole >= 0:
	case c.part.open:
		w := c.whole(f, cl.object)
		if w >= 0 && c.ledger[w].status == notice.Completed && opposes(cl.status) {
			c.part = part{}
			w = c.total(f, cl.object, false)
		}
		if w >= 0 {
			cl.whole = w
			if c.ledger[w].status == notice.Completed && cl.status == notice.Total && lives(cl.object) {
				cl.status = notice.Completed
			}
		}
	case l.rests(c), cl.classed && lives(cl.object), lives(cl.object) && cl.status != notice.Total:
		cl.whole = c.total(f, cl.object, cl.classed)
	}
}

// opposes reports whether what is in state s is no part of what is done.
func opposes(s notice.Status) bool {
	return s == notice.Ongoing || s == notice.NotCompleted || s == notice.Deferred
}

// stretch widens the span over the words that say what the claim says.
func (c *claims) stretch(k int, f *figure, l *left, r *right, cl *claim) {
	says := cl.status != notice.Total || !cl.named
	if cl.object == notice.Regulations {
		c.stretchRules(l, r, cl)
		return
	}
	if l.any && says && (l.predicate.status(cl.named) == cl.status || cl.status == notice.Total) {
		cl.start = min(cl.start, c.tokens[l.from].start)
		return
	}
	if r.any && cl.status != notice.Total && r.next < 0 && !c.bracketed(k, r.to) {
		cl.end = max(cl.end, c.tokens[r.to-1].end)
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
func (c *claims) stretchRules(l *left, r *right, cl *claim) {
	if l.rules != "" {
		cl.start = min(cl.start, c.shaded(l.ruled[0]))
	} else if r.rules != "" && r.next < 0 {
		cl.end = max(cl.end, c.tokens[r.to-1].end)
	}
}

// respectively relates the numbers in a row behind 分别 to as many things
// before it, and gives all of them the state that one of them is told:
// 分别完成15项、4项, 分别有80个、24个已完成.
func (c *claims) respectively(k int, l *left, cl *claim) {
	n, total := c.rank(k)
	first, last := k-2*n, k+2*(total-1-n)
	head := *l
	if n > 0 {
		head = c.left(first)
	}
	if head.cue < 0 || !c.tokens[head.cue].is(matching) {
		if n > 0 && c.tokens[k-2].posted >= 0 && !l.any && cl.status == notice.Total {
			cl.status = c.ledger[c.tokens[k-2].posted].status // 已完成26个、42项
		}
		return
	}
	if total > 1 {
		cl.whole = c.lastCount(first, total-1-n)
	}
	if cl.status == notice.Total {
		tail := c.right(last)
		cl.status = head.status(&tail, false)
	}
}
