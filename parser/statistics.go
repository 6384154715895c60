package parser

import (
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// statistics records the counted claims of the body, in document order, and
// counts the numbers of the document.
//
// A claim is read from the rare thing outward: a number with a measure word
// (claim_figure.go), the words of the vocabulary around it (claim_token.go),
// what stands left and right of it in its clause (claim_side.go), what the
// verbs there say (claim_predicate.go), and what the claims before it leave to
// be understood (claim_ledger.go). Titles are not read, nor what no one counts
// by the form of it: 第5条, 8:00, “四个意识”, and numbers below ten in Chinese
// digits before a noun that the vocabulary does not have (两个维护, 一岗双责).
func (r *reading) statistics() {
	c := claims{reading: r}
	for k := range r.doc.Blocks {
		if b := r.block(k); b.Kind != text.Furniture && r.blocks[k] != furniture {
			c.block(k, b)
		}
	}
	r.n.Coverage.NumbersSeen, r.n.Coverage.NumbersRead = c.seen, c.found
}

// claims reads the claims of one document, block by block and sentence by
// sentence.
type claims struct {
	*reading
	tokenizer
	b          *text.Block
	k          int // its index
	start, end int // of the sentence

	ledger []account // of the statistics, one each
	old    int       // the first statistic of the block before
	first  int       // the first statistic of the block
	opened int       // the first statistic of the sentence
	part   part
	// What is said before the first figure of a row.
	demanded, giving bool
	dated            []dated // 截至 in the block

	last        date // the last with a year
	seen, found int  // numbers
}

// block reads block k.
func (c *claims) block(k int, b *text.Block) {
	c.b, c.k, c.s = b, k, b.Folded
	c.figures, c.dated, c.next = c.figures[:0], c.dated[:0], 0
	from := c.proseStart(k)
	c.numbers(from)
	if len(c.figures) > 0 {
		c.old, c.first = c.first, len(c.ledger)
		for i, j := range han.Sentences(c.s[from:]) {
			if c.hasFigure(from+i, from+j) {
				c.readSentence(from+i, from+j)
			}
		}
	}
	c.count()
}

// proseStart is where the running text of block k starts: behind the title
// that it opens with, or at its end when nothing in it is read.
func (c *claims) proseStart(k int) int {
	if k < c.bodyStart || k >= c.bodyEnd {
		return len(c.s)
	}
	i := c.headingOf(k)
	if i < 0 || c.out.Headings[i].Block != k {
		return 0
	}
	if h := &c.out.Headings[i]; !c.speaks(i) {
		return min(h.TitleEnd, len(c.s))
	}
	return c.out.Headings[i].Len
}

// longTitle is the number of characters from which the first sentence of a
// numbered paragraph is no title any more.
const longTitle = 60

// speaks reports whether the title of heading i is running text: the first
// sentence of a numbered measure, 1.修订制度5项。
func (c *claims) speaks(i int) bool {
	if c.kinds[i] != plainHeading {
		return false
	}
	return c.issueAbove(i) >= 0 || utf8.RuneCountInString(c.headTitle(i)) > longTitle
}

func (c *claims) hasFigure(i, j int) bool {
	for k := range c.figures {
		if f := &c.figures[k]; f.start >= i && f.start < j {
			return true
		}
	}
	return false
}

// readSentence reads the sentence [i, j).
func (c *claims) readSentence(i, j int) {
	c.start, c.end, c.opened = i, j, len(c.ledger)
	c.part = part{}
	c.cut(i, j)
	for k := range c.tokens {
		if c.tokens[k].figure >= 0 {
			c.claim(k)
		} else {
			c.pass(k)
		}
	}
}
