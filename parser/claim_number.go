package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// numbers finds the numbers of the block, and the figures among them from
// offset from on. It counts the numbers in Arabic digits, a date as one; of
// those in Chinese digits only what becomes a figure.
func (c *claims) numbers(from int) {
	places := numeralPlaces(c.doc.Blocks[c.at].Numerals)
	for i := places.next(c.s, 0, opensNumber); i < len(c.s); i = places.next(c.s, i, opensNumber) {
		i = c.number(i, i >= from)
	}
}

// number reads the number at offset i, in prose or not, and returns where to go
// on.
func (c *claims) number(i int, prose bool) int {
	if c.s[i] < utf8.RuneSelf || c.s[i] == 0xEF { // a date in Chinese digits has no measure word
		if d, ok := scanDate(c.s, i); ok {
			c.enterDate(d)
			return d.end
		}
	}
	f, ok := scanFigure(c.s, i)
	if next, _ := han.Decode(c.s[f.end:]); ok && c.b.IsCell(i, f.unit) && han.IsHan(next) { // 1|批文过期, but not 2|人
		f.measure = nil
	}
	switch {
	case !ok:
		_, size := han.Decode(c.s[i:])
		return i + size
	case f.measure != nil && prose:
		c.figures = append(c.figures, f)
	case f.number.Writing == han.Arabic:
		c.enterNumber(i, i+f.number.Len)
	}
	return max(i+f.number.Len, f.end)
}

// enterDate counts a date, and keeps it when 截至 stands before it.
func (c *claims) enterDate(d date) {
	c.seen++
	c.found++
	d = d.inherit(c.last)
	if d.year != 0 && !d.invalid {
		c.last = d
	}
	before := strings.TrimRight(c.s[:d.start], toward)
	if strings.HasSuffix(before, "截") || strings.HasSuffix(before, "截止") {
		c.dated = append(c.dated, dated{d.start, d.String()})
	}
}

// enterNumber counts the number in [i, end), and whether it is known for what
// it is without being a figure.
func (c *claims) enterNumber(i, end int) {
	c.seen++
	if c.at >= c.bodyEnd || c.isMarker(i, end) || c.isReference(i, end) {
		c.found++
	}
}

// isMarker recognises the number of a heading, a point or a row: 1. (1) 3、.
func (c *claims) isMarker(i, end int) bool {
	next, _ := han.Decode(c.s[end:])
	prev, _ := han.DecodeLast(c.s[:i])
	if c.b.IsCell(i, end) {
		return true
	}
	if !strings.ContainsRune(".．、)）", next) {
		return false
	}
	return i == 0 || strings.ContainsRune("。；;：:（(！？", prev)
}

// isReference recognises the numbers of documents and their parts:
// 〔2018〕66号, 第54条, A020号.
func (c *claims) isReference(i, end int) bool {
	prev, _ := han.DecodeLast(c.s[:i])
	next, _ := han.Decode(c.s[end:])
	return prev == '第' || isLetter(prev) || strings.ContainsRune("〔[［", prev) && strings.ContainsRune("〕]］", next) || next == '号'
}

// tally counts the figures of the block, and warns of those that look like
// claims and became none.
func (c *claims) tally() {
	for i := range c.figures {
		f := &c.figures[i]
		if f.number.Writing != han.Arabic && !f.used && !f.missed {
			continue
		}
		c.seen++
		if f.used || f.known {
			c.found++
		} else if f.missed {
			span := c.b.Span(f.start, f.end)
			c.warning(notice.NumberUnread, span, c.text(span))
		}
	}
}
