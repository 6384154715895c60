package parser

import (
	"cmp"
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// account is what later claims may want to know of a statistic.
type account struct {
	object  notice.Object
	status  notice.Status
	kind    kindOfMeasure
	unit    string // simplified, without multiplier
	name    string // of what is counted, as a later claim would call it
	block   int
	rate    bool
	whole   int  // the statistic that it is a part of, -1 for none
	classed bool // 限期整改29项
	common  bool // what is counted has states of its own, and a later claim may leave its name out
	start   int  // where the claim starts
}

// part is what the claims that come next are parts of.
type part struct {
	open  bool
	upTo  int  // a statistic before this one
	depth int  // of the brackets that hold the parts
	whole bool // of the whole again, not of a part: 按区域分
}

// pass notes what token k, no figure, says of the claims that follow.
func (c *claims) pass(k int) {
	t := &c.tokens[k]
	switch {
	case t.is(dating):
		c.enterAsOf(t)
	case t.is(parting):
		c.part = part{open: true, upTo: len(c.ledger), depth: t.depth}
	case t.mark == '(':
		if !c.part.open && k > 0 && c.tokens[k-1].end == t.start {
			c.part = part{open: true, upTo: len(c.ledger), depth: t.depth + 1}
		}
	case t.mark == ';', t.mark == '。', t.mark == ')' && c.part.depth > t.depth:
		c.part = part{}
	case (t.mark == ',' || t.mark == ':') && c.sortsOut(k):
		c.part = part{open: true, upTo: len(c.ledger), depth: t.depth, whole: true}
	}
}

// sortsOut reports whether the clause that ends at token k announces parts:
// 按污染类型分.
func (c *claims) sortsOut(k int) bool {
	if !c.endsIn(k, "分") && !c.endsIn(k, "划分") && !c.endsIn(k, "看") {
		return false
	}
	for i := k - 1; i >= 0 && !c.ends(&c.tokens[i]); i-- {
		if w := c.tokens[i].word; w != nil && (w.word == "按" || w.word == "按照" || w.word == "从") {
			return true
		}
	}
	return false
}

// whole finds the statistic that the part f of object o belongs to; -1 for
// none. Without an object the measure word decides.
func (c *claims) whole(f *figure, o notice.Object) int {
	for i := c.part.upTo - 1; i >= c.old; i-- {
		a := &c.ledger[i]
		if a.rate || c.part.whole && a.whole >= 0 {
			continue
		}
		if o == "" && a.kind == f.measure.kind && a.unit == c.unitOf(f) || o != "" && a.object == o {
			return i
		}
	}
	return -1
}

// unitOf is the measure word of f.
func (c *claims) unitOf(f *figure) string { return c.s[f.unit:f.end] }

// total finds the last total of an object in the unit of f, or the last in any
// unit of its kind: the whole of a state, or of a class of things.
func (c *claims) total(f *figure, o notice.Object, class bool) int {
	near := -1
	for i := len(c.ledger) - 1; i >= c.old; i-- {
		a := &c.ledger[i]
		if a.rate || a.object != o || a.status != notice.Total || class && a.classed || a.whole >= 0 && (!a.classed || i < len(c.ledger)-1) {
			continue
		}
		if a.unit == c.unitOf(f) || f.measure.kind == shares {
			return i
		}
		if near < 0 && (a.kind == f.measure.kind || a.kind == bare) {
			near = i
		}
	}
	return near
}

// understood is what a figure counts that does not name it: what was named
// before it in the sentence, else in the sentences before.
type understood struct {
	object notice.Object
	label  string
}

// understand finds what figure token k counts. The same measure word decides;
// a noun that has no figure of its own may have any that goes with it.
func (c *claims) understand(k int, p *predicate, state bool) (understood, bool) {
	f := &c.figures[c.tokens[k].figure]
	for _, strict := range [...]bool{true, false} {
		for i := k - 1; i >= 0; i-- {
			t := &c.tokens[i]
			if t.posted >= 0 && c.matches(&c.ledger[t.posted], f, p, state, strict) {
				return c.sameAs(t.posted), true
			}
			if o := c.freeNoun(i); o != "" && countable(o, f.measure.kind) && f.measure.kind != bare && goesWith(o, p, state) {
				return understood{o, c.text(c.b.Span(t.start, t.end))}, true
			}
		}
		for i := c.opened - 1; i >= c.old; i-- {
			if c.matches(&c.ledger[i], f, p, state, strict) {
				return c.sameAs(i), true
			}
		}
	}
	return c.wholeBehind(k, f)
}

// wholeBehind is what a share right behind the figure calls the whole:
// 整改完成52项，占整改任务总数的91.2%.
func (c *claims) wholeBehind(k int, f *figure) (understood, bool) {
	if k+2 >= len(c.tokens) || c.tokens[k+1].mark != ',' || !c.tokens[k+2].is(sharing) {
		return understood{}, false
	}
	for i := k + 3; i < len(c.tokens) && c.tokens[i].word != nil; i++ {
		if o := c.freeNoun(i); o != "" && countable(o, f.measure.kind) {
			t := &c.tokens[i]
			return understood{o, c.text(c.b.Span(t.start, t.end))}, true
		}
	}
	return understood{}, false
}

func (c *claims) sameAs(i int) understood {
	return understood{c.ledger[i].object, c.ledger[i].name}
}

// freeNoun is the object of token i when it is a noun that no figure counts.
func (c *claims) freeNoun(i int) notice.Object {
	t := &c.tokens[i]
	if t.word == nil || t.noun || t.is(holder) || t.depth > 0 {
		return ""
	}
	if e := t.word.as(noun); e != nil {
		return e.object
	}
	return ""
}

// matches reports whether a figure may leave out what a names.
func (c *claims) matches(a *account, f *figure, p *predicate, state, strict bool) bool {
	switch {
	case a.rate, !a.common, strict && (a.kind != f.measure.kind || a.unit != c.unitOf(f)):
		return false
	case a.kind != f.measure.kind && (a.object == notice.OtherObject || !p.any || !countable(a.object, f.measure.kind)):
		return false
	}
	return goesWith(a.object, p, state)
}

// goesWith reports whether a predicate can be said of an object: 修订 of
// regulations, 已完成 of what has states.
func goesWith(o notice.Object, p *predicate, state bool) bool {
	switch {
	case o == notice.Aspects || o == notice.Funds || o == notice.Persons:
		return false
	case o == notice.Regulations:
		return !state || p.rules != ""
	case p.rules != "" && !state && !p.handed:
		return o != notice.OtherObject
	case o == notice.Recommendations:
		return true
	}
	return true
}

// lives reports whether things of an object have states.
func lives(o notice.Object) bool {
	switch o {
	case notice.Issues, notice.Measures, notice.Tasks, notice.Campaigns, notice.Cases, notice.Clues, notice.Petitions:
		return true
	}
	return false
}

// post records a claim and returns its index.
func (c *claims) post(k int, cl *claim) int {
	f := &c.figures[c.tokens[k].figure]
	n := len(c.n.Statistics)
	if n > c.first && cl.start <= c.ledger[n-1].start { // no claim reaches back over another
		cl.start = f.from
	}
	s := notice.Statistic{
		ID: id("t", n+1), Object: cl.object, Status: cl.status,
		Value: f.number.Value(), Unit: c.unit(f), Qualifier: f.qualifier.String(),
		Label: cl.label, AsOf: c.asOf(f.start),
		Span: c.b.Span(cl.start, cl.end),
	}
	if full := f.number.Normalized(); full != s.Value {
		s.Normalized = full
	}
	if cl.whole >= 0 {
		s.PartOf = c.n.Statistics[cl.whole].ID
	}
	s.Text = c.text(s.Span)
	c.place(&s)
	f.used = true
	c.n.Statistics = append(c.n.Statistics, s)
	c.ledger = append(c.ledger, account{
		object: cl.object, status: cl.status, kind: f.measure.kind, unit: c.unitOf(f),
		name: cmp.Or(cl.noun, cl.label), block: c.k, rate: f.measure.kind == shares, whole: cl.whole, classed: cl.classed, common: cl.common, start: cl.start,
	})
	c.tokens[k].posted = n
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
		if r == '万' || r == '亿' || r == '百' || r == '千' || r == '十' {
			by = append(by, c.b.Text[f.start+i:f.start+i+len("万")]...)
		}
	}
	return string(by) + word
}

// asOf is the last date behind 截至 before offset i of the block.
func (c *claims) asOf(i int) string {
	best := dated{at: -1}
	for _, d := range c.dated {
		if d.at < i && d.at > best.at {
			best = d
		}
	}
	return best.date
}

// enterAsOf keeps what stands behind 截至 when it is not a date in Arabic
// digits, which is known already: 截至二〇二四年三月, 截至目前.
func (c *claims) enterAsOf(t *token) {
	at := t.end + len(c.s[t.end:]) - len(strings.TrimLeft(c.s[t.end:], "到至于 "))
	for _, d := range c.dated {
		if d.at == at {
			return
		}
	}
	entry := dated{at: at}
	if d, ok := scanDate(c.s, at); ok {
		entry.date = d.inherit(c.last).String()
	}
	c.dated = append(c.dated, entry)
}

// place tells which part of the document a statistic speaks of.
func (c *claims) place(s *notice.Statistic) {
	s.Scope = notice.ScopeDocument
	i := c.headingOf(c.k)
	if at := c.issueAt(s.Span.Start); at >= 0 {
		s.Scope, s.Issue, s.Section = notice.ScopeIssue, c.n.Issues[at].ID, c.n.Issues[at].Section
		return
	}
	if i >= 0 && (c.n.Sections[i].Role == notice.RoleRectification || c.n.Sections[i].Role == notice.RolePlan) {
		s.Scope, s.Section = notice.ScopeSection, c.n.Sections[i].ID
	}
}

// issueAt is the issue whose text holds p, -1 for none.
func (c *claims) issueAt(p source.Pos) int {
	all := c.n.Issues
	i := sort.Search(len(all), func(i int) bool { return all[i].Span.Start > p }) - 1
	if i >= 0 && all[i].Span.End > p {
		return i
	}
	return -1
}
