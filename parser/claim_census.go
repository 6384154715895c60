package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// census counts the numbers of a document and finds the figures among them, block
// by block. It goes ahead of the reading of claims by many figures: by turns at
// each block the two push each other's code out of the processor's cache.
type census struct {
	*reading
	b  *text.Block
	at int    // its index
	s  string // its text

	figure  figure   // the one at hand
	figures []figure // of all blocks at hand
	dated   []dated
	last    date // the last with a year
	blocks  []counted

	seen, found int // numbers, but for the figures
}

// counted is a block with figures.
type counted struct {
	at      int // its index
	heading int // that it stands under, -1 for none
	prose   int // where its running text starts
	figures []figure
	dated   []dated
	last    date // the last with a year up to its end
}

// bytesPerFigure is how much text there is to a figure in a long notice; three of
// them stand in a block.
const bytesPerFigure = 600

// figuresAhead is how many figures are found before their claims are read: all of
// them but in the longest documents, which are not to take more memory for that.
const figuresAhead = 512

// newCensus makes room for the figures of a usual document.
func newCensus(r *reading) *census {
	usual := min(len(r.doc.File.Text)/bytesPerFigure+1, figuresAhead)
	return &census{reading: r, figures: make([]figure, 0, usual), blocks: make([]counted, 0, usual/3)}
}

// take counts the numbers of the blocks from k on, up to many figures, and returns
// the block to go on at. What it found before is lost.
func (n *census) take(k int) int {
	n.figures, n.dated, n.blocks = n.figures[:0], n.dated[:0], n.blocks[:0]
	for ; k < len(n.doc.Blocks) && len(n.figures) < figuresAhead; k++ {
		if b := n.block(k); b.Kind != text.Furniture && n.reading.blocks[k] != furniture {
			n.count(k, b)
		}
	}
	return k
}

// count counts the numbers of block k.
func (n *census) count(k int, b *text.Block) {
	n.b, n.at, n.s = b, k, b.Folded
	figures, dates := len(n.figures), len(n.dated)
	heading := n.headingOf(k)
	prose := n.proseStart(k, heading)
	n.numbers(prose)
	if len(n.figures) > figures {
		n.blocks = append(n.blocks, counted{
			at: k, heading: heading, prose: prose,
			figures: n.figures[figures:], dated: n.dated[dates:], last: n.last,
		})
	}
}

// proseStart is where the running text of block k, under a heading, starts:
// behind the title that it opens with, or at its end when nothing in it is read.
func (n *census) proseStart(k, heading int) int {
	switch {
	case k < n.bodyStart || k >= n.bodyEnd:
		return len(n.s)
	case heading < 0 || n.out.Headings[heading].Block != k:
		return 0
	case n.speaks(heading):
		return n.out.Headings[heading].Len
	}
	return min(n.out.Headings[heading].TitleEnd, len(n.s))
}

// longTitle is the number of characters from which the first sentence of a
// numbered paragraph is no title any more.
const longTitle = 60

// speaks reports whether the title of a heading is running text: the first
// sentence of a numbered measure, 1.修订制度5项。
func (n *census) speaks(heading int) bool {
	if n.kinds[heading] != plainHeading {
		return false
	}
	return n.issueAbove(heading) >= 0 || han.LongerThan(n.headTitle(heading), longTitle)
}

// numbers finds the numbers of the block, and the figures among them from
// offset from on. It counts the numbers in Arabic digits, a date as one; of
// those in Chinese digits only what becomes a figure.
func (n *census) numbers(from int) {
	places := numeralPlaces(n.b.Numerals)
	for i := places.next(n.s, 0, opensNumber); i < len(n.s); i = places.next(n.s, i, opensNumber) {
		i = n.number(i, i >= from)
	}
}

// number reads the number at offset i, in prose or not, and returns where to go
// on.
func (n *census) number(i int, prose bool) int {
	if n.s[i] < utf8.RuneSelf || n.s[i] == 0xEF { // a date in Chinese digits has no measure word
		if d, ok := scanDate(n.s, i); ok {
			n.enterDate(d)
			return d.end
		}
	}
	f := &n.figure
	ok := f.scan(n.s, i)
	if f.measure != nil && n.b.IsCell(i, f.unit) && isHanAt(n.s, f.end) { // 1|批文过期, but not 2|人
		f.measure = nil
	}
	switch {
	case !ok:
		_, size := han.Decode(n.s[i:])
		return i + size
	case f.measure != nil && prose:
		n.figures = append(n.figures, *f)
	case f.number.Writing == han.Arabic:
		n.enterNumber(i, i+f.number.Len)
	}
	return max(i+f.number.Len, f.end)
}

// isHanAt reports whether the character at offset i of s is an ideograph.
func isHanAt(s string, i int) bool {
	r, _ := han.Decode(s[i:])
	return han.IsHan(r)
}

// enterDate counts a date, and keeps it when 截至 stands before it.
func (n *census) enterDate(d date) {
	n.seen++
	n.found++
	d = d.inherit(n.last)
	if d.year != 0 && !d.invalid {
		n.last = d
	}
	if !n.b.Contents.Holds(text.Limit) {
		return
	}
	before := strings.TrimRight(n.s[:d.start], toward)
	if strings.HasSuffix(before, "截") || strings.HasSuffix(before, "截止") {
		n.dated = append(n.dated, dated{d.start, d.String()})
	}
}

// enterNumber counts the number in [i, end), and whether it is known for what
// it is without being a figure.
func (n *census) enterNumber(i, end int) {
	n.seen++
	if n.at >= n.bodyEnd || n.isMarker(i, end) || n.isReference(i, end) {
		n.found++
	}
}

// isMarker recognises the number of a heading, a point or a row: 1. (1) 3、.
func (n *census) isMarker(i, end int) bool {
	next, _ := han.Decode(n.s[end:])
	prev, _ := han.DecodeLast(n.s[:i])
	if n.b.IsCell(i, end) {
		return true
	}
	switch next {
	case '.', '．', '、', ')', '）':
		return i == 0 || strings.ContainsRune("。；;：:（(！？", prev)
	}
	return false
}

// isReference recognises the numbers of documents and their parts:
// 〔2018〕66号, 第54条, A020号.
func (n *census) isReference(i, end int) bool {
	prev, _ := han.DecodeLast(n.s[:i])
	next, _ := han.Decode(n.s[end:])
	return prev == '第' || isLetter(prev) || strings.ContainsRune("〔[［", prev) && strings.ContainsRune("〕]］", next) || next == '号'
}

// tally counts the figures of the block, and warns of those that look like
// claims and became none.
func (c *claims) tally() {
	for i := range c.figures {
		f := &c.figures[i]
		if f.number.Writing != han.Arabic && f.posted < 0 && !f.missed {
			continue
		}
		c.seen++
		if f.posted >= 0 || f.known {
			c.found++
		} else if f.missed {
			span := c.b.Span(f.start, f.end)
			c.warning(notice.NumberUnread, span, c.text(span))
		}
	}
}
