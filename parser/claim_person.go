package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// dealtWith reads the claims counted in persons. They are persons dealt with
// when a measure says so, left or right of the number: 诫勉2人, 对3名干部批评教育;
// all others are something else: 培训120人次.
func (c *claims) dealtWith(k int, f *figure, l *left, r *right) (claim, bool) {
	cl := claim{object: notice.Persons, status: notice.Total, whole: -1, start: f.from, end: f.end}
	switch {
	case l.deal >= 0 && c.deals(l, l.deal):
		from, to := c.dealings(l.deal, l.lo, k)
		cl.name(c, notice.Persons, from, to)
		cl.start = from
	case r.deal >= 0 && r.next < 0:
		i := r.deal
		for i+1 < len(c.tokens) && c.tokens[i+1].is(dealing) && c.tokens[i+1].start == c.tokens[i].end {
			i++
		}
		cl.name(c, notice.Persons, c.tokens[r.deal].start, c.tokens[i].end)
		cl.end = c.tokens[i].end
	case l.figure >= 0 && c.tokens[l.figure].posted >= 0 && double(c.ledger[c.tokens[l.figure].posted].object):
		cl.label = c.n.Statistics[c.tokens[l.figure].posted].Label
	case l.listed && c.dealtBefore(l.lo):
		cl.start = c.endBefore(l.lo)
		cl.name(c, notice.Persons, cl.start, f.from)
	default:
		return c.otherPersons(k, f, l, r, cl)
	}
	if f.article && !c.stopsAt(f.end) {
		return cl, false
	}
	if c.part.open {
		cl.whole = c.whole(f, notice.Persons)
	}
	return cl, true
}

// dealtBefore reports whether the last figure before token i counts persons
// dealt with: 问责厅级干部1人、处级干部5人.
func (c *claims) dealtBefore(i int) bool {
	k := c.lastFigure(i)
	return k >= 0 && c.tokens[k].posted >= 0 && c.ledger[c.tokens[k].posted].object == notice.Persons
}

// double reports whether persons may be counted in the same breath as o:
// 问题线索12件15人.
func double(o notice.Object) bool {
	return o == notice.Clues || o == notice.Cases || o == notice.Petitions || o == notice.Persons || o == notice.Issues
}

// deals reports whether the measure, token i, is about the persons counted.
// Words that are said of other things too must stand close: 处理12人, but not
// 处理投诉事宜，…12人.
func (c *claims) deals(l *left, i int) bool {
	if c.tokens[i].word.as(dealing).object == notice.Persons {
		return true
	}
	return l.gap == 0 && (l.noun < i || c.tokens[l.noun].is(holder))
}

// dealings is the text of the measures up to token i that share one number:
// 党纪处分、诫勉.
func (c *claims) dealings(i, lo, k int) (from, to int) {
	from, to = c.tokens[i].start, c.tokens[i].end
	for i--; i >= lo && c.tokens[i].end == c.tokens[i+1].start; i-- {
		t := &c.tokens[i]
		switch {
		case t.depth > c.tokens[k].depth, t.mark == '(', t.mark == ')', t.mark == '、', t.is(joining):
		case t.is(dealing):
			from = t.start
		default:
			return from, to
		}
	}
	return from, to
}

// otherPersons reads a number of persons that no measure was taken against.
func (c *claims) otherPersons(k int, f *figure, l *left, r *right, cl claim) (claim, bool) {
	if c.part.open {
		if w := c.whole(f, notice.Persons); w >= 0 {
			cl.whole = w
			cl.label = strings.TrimSpace(c.text(c.b.Span(l.gapStart, l.gapEnd)))
			if cl.label == "" {
				cl.label = c.n.Statistics[w].Label
			}
			cl.start = l.gapStart
			return cl, true
		}
	}
	cl.object = notice.OtherObject
	switch {
	case l.figure >= 0 && c.tokens[l.figure].posted >= 0:
		cl.label = c.n.Statistics[c.tokens[l.figure].posted].Label
	case r.noun >= 0:
		t := &c.tokens[r.noun]
		cl.name(c, notice.OtherObject, t.start, t.end)
		cl.end = t.end
	case r.unknown:
		cl.name(c, notice.OtherObject, f.end, r.textEnd)
		cl.end = r.textEnd
	case l.gap > 0:
		cl.name(c, notice.OtherObject, l.gapStart, l.gapEnd)
		cl.start = l.gapStart
	case l.last >= 0:
		t := &c.tokens[l.last]
		cl.name(c, notice.OtherObject, t.start, t.end)
		cl.start = t.start
	}
	return cl, cl.label != "" && c.plausible(k, f, l, r, &cl)
}
