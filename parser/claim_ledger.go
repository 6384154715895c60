package parser

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// account is what later claims may want to know of a statistic.
type account struct {
	object  notice.Object
	status  notice.Status
	kind    kindOfMeasure
	unit    string // simplified, without multiplier
	noun    string // what is counted, as a later claim would call it
	start   int    // where the claim starts in its block
	depth   int32  // of the brackets around it
	whole   int    // the statistic that it is a part of, -1 for none
	rate    bool
	classed bool // 限期整改29项
	given   bool // 其中区医院反馈问题42个
	bears   bool // 完成率达到100%的5个
	common  bool // a later claim may leave out what is counted
}

// part is what the claims that come next are parts of.
type part struct {
	open  bool
	upTo  int        // a statistic before this one
	depth int32      // of the brackets that hold the parts
	anew  bool       // of the whole again, not of a part: 按区域分
	of    understood // what is sorted, where that is said: 按问题类型分, 受处分人员中
}

// pass notes what token k, no figure, says of the claims that follow.
func (c *claims) pass(k int) {
	switch t := &c.tokens[k]; t.mark {
	case 0:
		if t.is(dating) {
			c.enterAsOf(t)
		} else if t.is(parting) {
			c.opensPart(t.depth)
			c.part.of = c.papersBefore(k)
		} else if t.text() == "分为" && c.sortsInto(k) {
			c.opensPart(t.depth)
			c.part.anew = true
		}
	case '(':
		if !c.part.open && k > 0 && c.adjacent(k-1) {
			c.opensPart(t.depth + 1)
		}
	case ';':
		c.paused = cmp.Or(c.part.sorts(), c.paused)
		c.part = part{}
	case '。':
		c.part, c.paused = part{}, part{}
	case ')':
		if c.part.depth > t.depth {
			c.part = part{}
		}
	case ',', ':':
		if c.sortsOut(k) {
			c.opensPart(t.depth)
			c.part.upTo = c.beforeSides(k)
			c.sorted = cmp.Or(c.sortedBy(k), c.sorted)
			c.part.anew, c.part.of = true, c.sorted
		} else if i := c.dealtAmong(k); i >= 0 {
			c.opensPart(t.depth)
			c.part.anew, c.part.of = true, understood{notice.Persons, c.word(i)}
		} else if c.addsUpBehind(k) {
			c.opensPart(t.depth)
		}
	}
}

// papersBefore is what the clause before token k, 其中, names at its end without a number,
// where that is papers: 收到问题线索，其中移交县纪委监委9件.
func (c *claims) papersBefore(k int) understood {
	if k < 2 || c.tokens[k-1].mark != ',' || !c.adjacent(k-1) || !c.adjacent(k-2) {
		return understood{}
	}
	if o := c.freeNoun(k - 2); isPapers(o) {
		return understood{o, c.word(k - 2)}
	}
	return understood{}
}

// isPapers reports whether things of an object are papers that are handed on.
func isPapers(o notice.Object) bool { return o == notice.Clues || o == notice.Petitions }

// opensPart makes parts of the claims that follow, in brackets of that depth.
func (c *claims) opensPart(depth int32) {
	c.part = part{open: true, upTo: len(c.ledger), depth: depth}
}

// sorts is the part where it is a class of something, else none.
func (p part) sorts() part {
	if p.anew {
		return p
	}
	return part{}
}

// resume goes on sorting out behind a semicolon where figure token k counts a class
// too: 按类型分，资金类6个，占60%；合同类4个，占40%.
func (c *claims) resume(k int) {
	if c.part.open || !c.paused.anew || c.tokens[k].depth != c.paused.depth {
		return
	}
	from := c.classStart(k)
	if from >= 0 && (hasSuffixAny(c.s[from:c.tokens[k].start], classEndings) || namesPlace(c.s[from:c.tokens[k].start]) || c.sharesNext(k)) {
		c.part = c.paused
	}
}

// longPlace is the longest name of a place, in bytes.
const longPlace = 18

// namesPlace reports whether s is the name of a place that what is sorted out falls
// into: 按区域分，东县12件；西县8件.
func namesPlace(s string) bool {
	return len(s) > len("县") && len(s) <= longPlace && hasSuffixAny(s, []string{"省", "市", "州", "县", "区", "旗", "镇", "乡", "街道"})
}

// classEndings end the name of a class: 资金管理类.
var classEndings = []string{"类", "类型", "型", "方面", "领域", "环节"}

// classStart is where the clause of figure token k starts that stands right behind a
// semicolon, with nothing in it that does something; -1 for another clause.
func (c *claims) classStart(k int) int {
	for i := k - 1; i >= 0; i-- {
		t := &c.tokens[i]
		switch {
		case t.mark == ';':
			return t.end
		case t.mark != 0 || t.figure >= 0 || t.any(1<<shade|1<<underway|1<<verb|1<<ruling):
			return -1
		}
	}
	return -1
}

// sharesNext reports whether the share of figure token k follows it.
func (c *claims) sharesNext(k int) bool {
	return c.has(k+2) && c.tokens[k+1].mark == ',' && c.tokens[k+2].is(sharing)
}

// sortedAgain reports whether the figure gives again the number of what is sorted out,
// and is no part of it: 按区域分，64个问题中，东县33个…, 从构成看，52项任务分为…. What follows
// are the parts.
func (d *draft) sortedAgain() bool {
	again := d.part.anew && d.part.upTo == len(d.ledger) && (d.right.middle || d.right.noun >= 0 && d.givenBefore())
	if again {
		d.claims.part = part{}
	}
	return again
}

// givenBefore reports whether as many things were counted before, in the same measure word.
func (d *draft) givenBefore() bool {
	for n := len(d.ledger) - 1; n >= max(0, len(d.ledger)-memory); n-- {
		if a := &d.ledger[n]; a.status == notice.Total && lives(a.object) && a.unit == d.unitOf(d.f) && d.n.Statistics[n].Value == d.f.number.Value() {
			return true
		}
	}
	return false
}

// sortedBy is what the clause that ends at token k says is sorted out: 按问题类型分,
// 从线索来源看.
func (c *claims) sortedBy(k int) understood {
	for i := k - 1; i >= 0 && !c.endsClause(i); i-- {
		if e := c.tokens[i].sense(noun); e != nil && lives(e.object) {
			return understood{e.object, c.word(i)}
		}
	}
	return understood{}
}

// dealtAmong is the measure that was taken against those whom the clause that ends at
// token k names and counts no more: 受处分人员中, 被问责的干部中. It is -1 for none.
func (c *claims) dealtAmong(k int) int {
	if !hasSuffixAny(c.s[:c.tokens[k].start], dealtPersons) {
		return -1
	}
	for i := k - 1; i >= 0 && c.adjacent(i) && c.tokens[i].figure < 0; i-- {
		if e := c.tokens[i].sense(dealing); e != nil && e.object == notice.Persons {
			return i
		}
	}
	return -1
}

// dealtPersons end a clause that names persons of whom parts follow.
var dealtPersons = []string{"人员中", "干部中", "党员中", "对象中", "人中", "者中"}

// sortsOut reports whether the clause that ends at token k announces parts:
// 按污染类型分, 从地区看, 分行业看.
func (c *claims) sortsOut(k int) bool {
	if !c.endsIn(k, "分") && !c.endsIn(k, "看") {
		return c.sortsBy(k)
	}
	i := k - 1
	for ; i >= 0 && !c.endsClause(i); i-- {
		if w := c.tokens[i].word; w != nil && (w.word == "按" || w.word == "按照" || w.word == "从") {
			return true
		}
	}
	return c.endsIn(k, "看") && strings.HasPrefix(c.s[c.endBefore(i+1):], "分")
}

// sortsBy reports whether the clause that ends at token k names nothing but what the
// things are sorted by: 按污染类型.
func (c *claims) sortsBy(k int) bool {
	before := c.s[:c.tokens[k].start]
	if r, size := han.DecodeLast(before); size == 0 || !sortingEnds.MayHold(r) || !hasSuffixAny(before, sorting) {
		return false
	}
	from := c.clauseFrom(k)
	if w := c.tokens[from].text(); w != "按" && w != "按照" || c.tokens[from].start > c.endBefore(from) || c.tokens[k].start-c.tokens[from].start > longSorting {
		return false
	}
	for i := from; i < k; i++ {
		if t := &c.tokens[i]; t.figure >= 0 || t.any(1<<shade|1<<needing|1<<demanding|1<<ruling) {
			return false
		}
	}
	return true
}

// sortingEnds are the characters that these words end with.
var sortingEnds = han.NewSet("型别类质地域区业道源素级")

// sorting are the words for what things are sorted by, and longSorting is the length, in
// bytes, of the longest clause that says so.
var sorting = []string{"类型", "类别", "种类", "性质", "属地", "区域", "地区", "地域", "行业", "领域", "渠道", "来源", "要素", "层级", "级别"}

const longSorting = 36

// sortsInto reports whether 分为, token k, follows what the things of the sentence are sorted
// by: 52项任务按要素分为水20项、大气18项.
func (c *claims) sortsInto(k int) bool {
	for i := k - 1; i >= 0 && c.tokens[i].figure < 0 && !c.endsClause(i); i-- {
		if w := c.tokens[i].text(); w == "按" || w == "按照" {
			return hasSuffixAny(c.s[:c.tokens[k].start], sorting) || c.tokens[k].start-c.tokens[i].end <= longSorting
		}
	}
	return false
}

// addsUpBehind reports whether the list behind the mark, token k, adds up to what was
// counted right before it, so that it names its parts: 问题20个：水污染12个、大气5个、固废3个.
func (c *claims) addsUpBehind(k int) bool {
	n := len(c.ledger) - 1
	if c.part.open || n < c.opened || !lives(c.ledger[n].object) || c.ledger[n].status != notice.Total || k == 0 || c.posted(c.lastFigure(k)) != n || !c.endsCount(k) {
		return false
	}
	sum, items, whole := 0.0, 0, c.n.Statistics[n].Value
	for i := k + 1; c.has(i); i++ {
		t := &c.tokens[i]
		switch {
		case t.figure >= 0:
			f := &c.figures[t.figure]
			if c.unitOf(f) != c.ledger[n].unit || f.qualifier != han.Exact || f.number.Multiplier > 1 {
				return false
			}
			sum, items = sum+f.number.Value(), items+1
		case t.mark == ',' && c.tokens[k].mark == ':' && sum < whole: // 问题52个：教体局18个，水务局34个
		case c.endsClause(i) || t.depth != c.tokens[k].depth:
			return items > 1 && sum == whole
		case t.any(1<<shade | 1<<underway | 1<<future | 1<<needing | 1<<verb | 1<<parting | 1<<resting):
			return false
		}
		if sum > whole {
			return false
		}
	}
	return items > 1 && sum == whole
}

// endsCount reports whether a figure, with what it counts, ends right before token k.
func (c *claims) endsCount(k int) bool {
	i := c.lastFigure(k)
	for ; i+1 < k && c.adjacent(i) && c.tokens[i+1].noun; i++ {
	}
	return i+1 == k && c.adjacent(i)
}

// beforeSides is how many statistics there are before the clause that ends at token k,
// where that looks at what was counted from so many sides, else all of them: 从4个方面看.
// The sides are not what the parts are parts of.
func (c *claims) beforeSides(k int) int {
	n := len(c.ledger)
	for i := k - 1; i >= 0 && !c.endsClause(i); i-- {
		if p := c.posted(i); p >= 0 && c.ledger[p].object == notice.Aspects {
			n = p
		}
	}
	return n
}

// wholeOf finds the statistic that the part f of object o belongs to; -1 for
// none. Without an object the measure word decides. A sentence that has claims
// before its parts has the whole among them, unless it says what it sorts out. What is
// open of the sentences before may be too few, and so may anything that the measure word alone
// points to, 立案5件。其中第18批64件: then it is one of their totals.
func (c *claims) wholeOf(f *figure, o notice.Object) int {
	least := c.old
	switch {
	case c.part.of.object != "" && o == c.part.of.object:
		least = max(0, len(c.ledger)-memory)
	case c.part.upTo > c.opened:
		least = c.opened
		if w := c.ledger[least].whole; c.part.anew && w >= 0 { // it began with parts
			least = w
		}
	}
	last := -1
	for i := c.part.upTo - 1; i >= least; i-- {
		a := &c.ledger[i]
		same := a.object == o && (o != notice.OtherObject || a.kind == f.measure.kind) || o == "" && a.kind == f.measure.kind && sameHeads(a.unit, c.unitOf(f))
		if !same || a.rate || !c.mayHold(i, f, o) || a.depth > c.part.depth || i < c.opened && c.isOneOfMany(i) {
			continue
		}
		unsure := o == "" || o == notice.OtherObject
		tooFew := i < c.opened && c.exceeds(f, i) && (unsure || isOpen(a.status))
		if i >= c.opened || !tooFew && last < 0 || a.status == notice.Total && !(tooFew && unsure) {
			return i
		}
		last = max(last, i)
	}
	if last < 0 && o == "" && c.part.anew && least == c.old {
		return c.sortedTotal(f)
	}
	return last
}

// isOneOfMany reports whether statistic i is one of several parts, as the one beside it is:
// behind 信访件64件，其中来电41件、来信23件。其中重点件9件 are of all.
func (c *claims) isOneOfMany(i int) bool {
	a := &c.ledger[i]
	if a.whole < 0 || a.status != notice.Total {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(c.ledger) && c.ledger[k].whole == a.whole && c.ledger[k].status == a.status && c.ledger[k].object == a.object {
			return true
		}
	}
	return false
}

// sortedTotal is the total of the document before what can be looked back to that is enough
// to have f for a part, where the sentence sorts out what it does not count again: -1 for none.
func (c *claims) sortedTotal(f *figure) int {
	for i := c.old - 1; i >= max(0, len(c.ledger)-memory); i-- {
		a := &c.ledger[i]
		if lives(a.object) && a.status == notice.Total && a.whole < 0 && !a.rate && a.unit == c.unitOf(f) && !c.smaller(i, f) {
			return i
		}
	}
	return -1
}

// exceeds reports whether f is more than statistic i has of the same measure word.
func (c *claims) exceeds(f *figure, i int) bool {
	s := &c.n.Statistics[i]
	return c.ledger[i].unit == c.unitOf(f) && f.number.Normalized() > cmp.Or(s.Normalized, s.Value)
}

// sameHeads reports whether two measure words are one, or both count heads: 126名干部，其中
// 省级50人. Times are none: 12人次.
func sameHeads(a, b string) bool {
	return a == b || isHead(a) && isHead(b)
}

func isHead(unit string) bool { return unit == "人" || unit == "名" || unit == "位" }

// mayHold reports whether statistic i may be what the sentence sorts out once more, of
// which f counts a part: no part itself, and of persons those dealt with as it says.
func (c *claims) mayHold(i int, f *figure, o notice.Object) bool {
	a, p := &c.ledger[i], &c.part
	if o == notice.Persons && p.of.object == o && !strings.Contains(a.noun, p.of.noun) {
		return false
	}
	return !p.anew || a.whole < 0 && !c.smaller(i, f)
}

// smaller reports whether statistic i, of something that the vocabulary does not
// have or of a sentence before, is too small to have f for a part: 重点对象2件。按区域分：
// 东塘区5件.
func (c *claims) smaller(i int, f *figure) bool {
	s := &c.n.Statistics[i]
	return (s.Object == notice.OtherObject || i < c.opened) && s.Value < f.number.Value()
}

// total finds the whole of a state, or of a class of things: the last total of
// an object in the unit of f, or in another of its kind. A part is none, but
// for the class named last: 限期整改29项，已完成27项.
func (c *claims) total(f *figure, o notice.Object, class bool) int {
	near := -1
	for i := len(c.ledger) - 1; i >= c.old; i-- {
		a := &c.ledger[i]
		switch {
		case i < c.opened && c.sumsAbove(f, i):
		case a.rate, a.object != o, a.status != notice.Total, class && a.classed:
		case a.classed && c.n.Statistics[i].Value < f.number.Value() && f.measure.kind != shares:
		case a.whole >= 0 && (!a.classed || i < len(c.ledger)-1 || o == notice.Petitions):
		case a.unit == c.unitOf(f), f.measure.kind == shares:
			return i
		case near < 0 && (a.kind == f.measure.kind || a.kind == bare):
			near = i
		}
	}
	return near
}

// sumsAbove reports whether f is a sum over more than statistic i of a sentence before, of
// which the document has counted a greater whole: 三项合计完成88项. Once it has spoken of that
// again, so may other figures.
func (c *claims) sumsAbove(f *figure, i int) bool {
	if !c.exceeds(f, i) {
		return false
	}
	sum := hasAny(c.s[c.sentStart:f.start], []string{"合计", "总计"})
	for n := i - 1; n >= max(0, len(c.ledger)-memory); n-- {
		if a := &c.ledger[n]; a.object == c.ledger[i].object && a.status == notice.Total && !a.rate && a.unit == c.unitOf(f) && !c.exceeds(f, n) {
			return sum || c.tookUp(n, i)
		}
	}
	return false
}

// tookUp reports whether a statistic behind statistic i is a part of statistic n again.
func (c *claims) tookUp(n, i int) bool {
	return slices.ContainsFunc(c.ledger[i+1:], func(a account) bool { return a.whole == n })
}

// lastCount is the claim of the sentence before token i, no share, that has
// skip more between itself and i; -1 for none.
func (c *claims) lastCount(i, skip int) int {
	for i--; i >= 0; i-- {
		n := c.posted(i)
		if n < 0 || c.ledger[n].rate {
			continue
		}
		if skip == 0 {
			return n
		}
		skip--
	}
	return -1
}

// unitOf is the measure word of f.
func (c *claims) unitOf(f *figure) string { return c.s[f.unit:f.end] }

// post records the claim of figure token k and returns its index.
func (c *claims) post(k int, cl *claim) int {
	n, f := len(c.ledger), &c.figures[c.tokens[k].figure]
	if n == cap(c.ledger) {
		more := max(1, c.most-n) // 各 makes several claims of a figure
		c.ledger = slices.Grow(c.ledger, more)
		c.n.Statistics = slices.Grow(c.n.Statistics, more)
	}
	if n > c.first && cl.start <= c.ledger[n-1].start { // no claim reaches back over another
		cl.start = f.from
	}
	s := notice.Statistic{
		ID: c.names.id("t", n+1), Object: cl.object, Status: cl.status,
		Value: f.number.Value(), Unit: c.unit(f), Qualifier: f.qualifier.String(),
		Label: cl.label, AsOf: c.asOf(f.start), Span: c.b.Span(cl.start, cl.end),
	}
	if f.number.Multiplier > 1 {
		s.Normalized = f.number.Normalized()
	}
	if cl.whole >= 0 {
		s.PartOf = c.n.Statistics[cl.whole].ID
	}
	s.Text = c.printed(cl.start, cl.end)
	c.place(&s)
	c.n.Statistics = append(c.n.Statistics, s)
	c.ledger = append(c.ledger, account{
		object: cl.object, status: cl.status, kind: f.measure.kind, unit: c.unitOf(f), noun: cmp.Or(cl.noun, cl.label),
		start: cl.start, depth: c.tokens[k].depth, whole: cl.whole, rate: f.measure.kind == shares, classed: cl.classed, given: cl.given, bears: cl.bears, common: cl.common,
	})
	f.posted = n
	return n
}

// unit is the measure word of f as printed, with the multiplier of the number:
// 万元 in 427余万元.
func (c *claims) unit(f *figure) string {
	if f.measure.kind == shares {
		return "%"
	}
	word := c.b.Text[f.unit:f.end]
	if f.number.Multiplier <= 1 {
		return word
	}
	var by []byte
	for i, r := range c.s[f.start:f.unit] {
		switch r {
		case '十', '百', '千', '万', '亿':
			by = append(by, c.b.Text[f.start+i:f.start+i+len("万")]...)
		}
	}
	return string(by) + word
}
