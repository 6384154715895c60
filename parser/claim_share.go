package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// share reads the claim that percentage k makes. It is a statistic of what it
// rates: 完成率76%, 占问题总数的96.18%, 80%已完成整改.
func (c *claims) share(k int, f *figure) {
	cl := claim{whole: -1, start: f.from, end: f.end, status: notice.Total}
	switch {
	case c.limited(k), c.describes(f), f.spoiled, c.hasBeen(k):
		f.known = true
		return
	case c.shareOf(k, f, &cl), c.rateOf(k, f, &cl), c.shareWith(k, f, &cl):
		if cl.whole < 0 && lives(cl.object) {
			cl.whole = c.total(f, cl.object, false)
		}
		c.post(k, &cl)
	default:
		f.known = c.before(k, rating) >= 0 // a goal, or a change
		f.missed = !f.known && c.rectifies()
	}
}

// describes reports whether a percentage only says which things are meant:
// 完成率达到100%的38个, 80%以下的5个.
func (c *claims) describes(f *figure) bool {
	rest := c.s[f.end:c.end]
	if _, n := han.QualifierAfter(rest); n > 0 {
		rest = rest[n:]
	}
	rest = strings.TrimPrefix(rest, "以下")
	i := nextNumeral(rest, 0)
	return strings.HasPrefix(rest, "的") && i <= len("的有")
}

// shareOf reads a share of the claims right before it: 占总数的76%. Several in a
// row belong to as many claims: 分别有50个、20个(占96%、70%).
func (c *claims) shareOf(k int, f *figure, cl *claim) bool {
	at := c.before(k, sharing)
	if at < 0 {
		return false
	}
	n, total := c.rank(k)
	w := c.lastCount(at, total-1-n)
	if w < 0 {
		return false
	}
	s := &c.n.Statistics[w]
	cl.object, cl.status, cl.label = c.ledger[w].object, c.ledger[w].status, s.Label
	cl.whole = c.ledger[w].whole
	if n == 0 && c.lastFigure(k) < at {
		cl.start = c.tokens[at].start
	}
	return true
}

// before finds the word of a role before token k in its clause, over figures
// too; -1 for none.
func (c *claims) before(k int, as role) int {
	for i := k - 1; i >= 0; i-- {
		t := &c.tokens[i]
		if t.is(as) {
			return i
		}
		if c.ends(t) && (i < k-1 || t.mark != ':') || t.mark == '(' && t.depth < c.tokens[k].depth {
			return -1
		}
	}
	return -1
}

// rank is the place of figure k among those of its kind in a row, from 0, and
// how many they are: 80个、24个.
func (c *claims) rank(k int) (n, total int) {
	for i := k - 2; i >= 0 && c.inRow(i, i+2); i -= 2 {
		n++
	}
	for i := k + 2; i < len(c.tokens) && c.inRow(i-2, i); i += 2 {
		total++
	}
	return n, n + 1 + total
}

// inRow reports whether tokens i and j, the next but one, are figures of one
// kind with only 、 or 和 between them.
func (c *claims) inRow(i, j int) bool {
	t, u := &c.tokens[i], &c.tokens[j]
	if t.figure < 0 || u.figure < 0 || u.start-t.end > len("、") {
		return false
	}
	m := &c.tokens[i+1]
	return (m.mark == '、' || m.is(joining)) && c.figures[t.figure].measure.kind == c.figures[u.figure].measure.kind
}

// lastFigure is the last figure before token k, -1 for none.
func (c *claims) lastFigure(k int) int {
	for k--; k >= 0 && c.tokens[k].figure < 0; k-- {
	}
	return k
}

// lastCount is the claim of the sentence before token i, no share, that has
// skip more between itself and i; -1 for none.
func (c *claims) lastCount(i, skip int) int {
	for i--; i >= 0; i-- {
		p := c.tokens[i].posted
		if p < 0 || c.ledger[p].rate {
			continue
		}
		if skip == 0 {
			return p
		}
		skip--
	}
	return -1
}

// rateOf reads a rate: 完成率76%. What it rates is named before it, else the
// last thing counted that has states.
func (c *claims) rateOf(k int, f *figure, cl *claim) bool {
	at := c.rateWord(k)
	if at < 0 || c.changes(at, k) {
		return false
	}
	t := &c.tokens[at]
	cl.start = t.start
	e := t.word.as(rating)
	if cl.status = e.status; e.status == "" {
		return c.otherRate(at, f, cl)
	}
	if at > 0 && c.tokens[at-1].end == t.start && c.tokens[at-1].any(1<<noun|1<<plain) {
		cl.object = c.objectOf(at-1, "")
		cl.start = c.tokens[at-1].start
		cl.label = c.text(c.b.Span(cl.start, t.start))
	} else {
		c.rated(k, cl)
	}
	if cl.object == "" && strings.Contains(t.word.word, "整改") {
		cl.object = notice.Issues
	}
	if cl.label == "" {
		cl.label = c.text(c.b.Span(t.start, t.end))
	}
	return cl.object != ""
}

// rateWord finds the rate that percentage k is; of several rates in a row, as
// many percentages belong to one each: 整改率和完成率分别达到96%、98%.
func (c *claims) rateWord(k int) int {
	n, total := c.rank(k)
	at := c.before(k-2*n, rating)
	for skip := total - 1 - n; skip > 0 && at > 0; skip-- {
		if before := c.before(at, rating); before >= 0 {
			at = before
		}
	}
	return at
}

// rated takes over the last thing counted before token k that has states.
func (c *claims) rated(k int, cl *claim) {
	for i := len(c.ledger) - 1; i >= c.old; i-- {
		a := &c.ledger[i]
		if !a.rate && lives(a.object) {
			cl.object, cl.label = a.object, a.name
			return
		}
	}
}

// longRate is the most text, in bytes, before 率 that belongs to the name of a
// rate: 群众满意率.
const longRate = 24

// otherRate reads a rate of anything else: 群众满意率98%.
func (c *claims) otherRate(at int, f *figure, cl *claim) bool {
	i := at
	for i > 0 && c.tokens[i-1].word != nil && !c.tokens[i-1].empty() && c.tokens[at].start-c.endBefore(i-1) <= longRate {
		i--
	}
	from := max(c.endBefore(i), c.tokens[i].start-longRate)
	for !utf8.RuneStart(c.s[from]) {
		from++
	}
	if c.otherText(at, f.from) {
		return false
	}
	cl.object, cl.status = notice.OtherObject, notice.Total
	cl.start = from
	cl.label = c.text(c.b.Span(from, c.tokens[at].end))
	return !c.aims(at, f)
}

// aims reports whether a rate is one to be reached: 不低于40%,
// 到2025年底达到65%以上.
func (c *claims) aims(at int, f *figure) bool {
	if f.qualifier != han.AtLeast && f.qualifier != han.AtMost {
		return false
	}
	for i := range at {
		t := &c.tokens[i]
		if t.is(future) || t.word != nil && t.word.word == "到" && t.end < len(c.s) && c.s[t.end] >= '0' && c.s[t.end] <= '9' {
			return true
		}
	}
	return f.from < f.start
}

// otherText reports whether more than words that say nothing stand between
// token i and offset end: 比例一般为70%.
func (c *claims) otherText(i, end int) bool {
	at := c.tokens[i].end
	for i++; i < len(c.tokens) && c.tokens[i].start < end; i++ {
		if c.tokens[i].start > at || !c.tokens[i].any(unsaid) {
			return true
		}
		at = c.tokens[i].end
	}
	return at < end
}

// changes reports whether a change is told between tokens i and k: 办结率提高12%,
// but not 提高到98%.
func (c *claims) changes(i, k int) bool {
	for ; i < k; i++ {
		if t := &c.tokens[i]; t.is(growing) {
			rest := c.s[t.end:]
			return !strings.HasPrefix(rest, "到") && !strings.HasPrefix(rest, "至") && !strings.HasSuffix(t.word.word, "至")
		}
	}
	return false
}

// hasBeen reports whether percentage k is one from before: 由85%提高到98%.
func (c *claims) hasBeen(k int) bool {
	if k == 0 || c.tokens[k-1].word == nil || c.tokens[k-1].end != c.tokens[k].start {
		return false
	}
	w := c.tokens[k-1].word.word
	return w == "由" || w == "从"
}

// shareWith reads a percentage that stands for a number: 80%的问题已整改,
// 已完成近六成.
func (c *claims) shareWith(k int, f *figure, cl *claim) bool {
	*cl = claim{whole: -1, start: f.from, end: f.end}
	l, r := c.left(k), c.right(k)
	switch {
	case l.noun >= 0 && l.gap == 0 && l.states() && lives(c.objectOf(l.noun, "")): // 整改任务已完成95%
		t := &c.tokens[l.noun]
		cl.name(c, c.objectOf(l.noun, ""), t.start, t.end)
		cl.start = t.start
	case r.noun >= 0 && !r.unknown:
		t := &c.tokens[r.noun]
		if cl.object = c.objectOf(r.noun, ""); !lives(cl.object) {
			return false
		}
		cl.label, cl.end = c.text(c.b.Span(t.start, t.end)), t.end
	case l.gap == 0 && !r.unknown && (l.states() || r.states()):
		c.rated(k, cl)
	}
	if cl.object == "" {
		return false
	}
	cl.status = l.status(&r, false)
	c.stretch(k, f, &l, &r, cl)
	return true
}
