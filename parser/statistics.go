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
// (claim_figure.go), the words of the vocabulary in its sentence
// (claim_token.go), what of them stands left and right of the number in its
// clause (claim_left.go, claim_right.go) and what the verbs there say
// (claim_predicate.go). That gives what is counted (claim_noun.go), if need be
// from the claims before (claim_elision.go), and its state and whole
// (claim_judge.go).
//
// Not read are titles and quotations, and what counts nothing by its form: a
// number behind 第 or a letter, in a range, a rule or a limit, or below ten in
// Chinese digits where no noun of the vocabulary follows at once and no verb
// speaks of it, as in 四个意识, 一岗双责 and 从三个方面.
func (r *reading) statistics() {
	c := claims{reading: r, tokenizer: newTokenizer()}
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
	b       *text.Block
	at      int  // its index
	heading int  // that it stands under, -1 for none
	last    date // the last with a year

	dated   []dated // 截至 in the block
	passed  int     // how many of them have been passed
	current string  // the date of the last

	sentStart, sentEnd int
	part               part
	sorted             understood // what the sentence sorts out
	demanded, giving   bool       // what is said before the first figure of a row
	held               predicate  // of a whole, for the part behind it
	work               draft

	ledger []account // of the statistics, one each
	old    int       // the first statistic of the block before, where that counts
	first  int       // the first statistic of the block
	opened int       // the first statistic of the sentence

	seen, found int // numbers
}

// block reads block k.
func (c *claims) block(k int, b *text.Block) {
	c.b, c.at, c.s = b, k, b.Folded
	c.figures, c.next = c.figures[:0], 0
	c.dated, c.passed, c.current = c.dated[:0], 0, ""
	heading := c.headingOf(k)
	from := c.proseStart(k, heading)
	c.numbers(from)
	if len(c.figures) > 0 {
		if c.old, c.first = c.first, len(c.ledger); heading != c.heading {
			c.old = c.first
		}
		c.heading = heading
		c.prose(from)
	}
	c.tally()
}

// proseStart is where the running text of block k, under a heading, starts:
// behind the title that it opens with, or at its end when nothing in it is read.
func (c *claims) proseStart(k, heading int) int {
	switch {
	case k < c.bodyStart || k >= c.bodyEnd:
		return len(c.s)
	case heading < 0 || c.out.Headings[heading].Block != k:
		return 0
	case c.speaks(heading):
		return c.out.Headings[heading].Len
	}
	return min(c.out.Headings[heading].TitleEnd, len(c.s))
}

// longTitle is the number of characters from which the first sentence of a
// numbered paragraph is no title any more.
const longTitle = 60

// speaks reports whether the title of a heading is running text: the first
// sentence of a numbered measure, 1.修订制度5项。
func (c *claims) speaks(heading int) bool {
	if c.kinds[heading] != plainHeading {
		return false
	}
	return c.issueAbove(heading) >= 0 || han.LongerThan(c.headTitle(heading), longTitle)
}

// prose reads the text of the block from offset from on, the cells of a row one
// by one.
func (c *claims) prose(from int) {
	if len(c.b.Cells) == 0 || c.tabbed() {
		c.sentences(from, len(c.s))
		return
	}
	for _, cell := range c.b.Cells {
		c.sentences(max(from, cell.Start), cell.End)
	}
}

// tabbed reports whether a row is running text with tabs in it: a number and
// its measure word stand in different cells.
func (c *claims) tabbed() bool {
	for _, cell := range c.b.Cells {
		for k := range c.figures {
			if f := &c.figures[k]; f.start < cell.End && f.end > cell.End {
				return true
			}
		}
	}
	return false
}

// sentences reads [from, to) of the block.
func (c *claims) sentences(from, to int) {
	if from >= to || !c.nextFigure(from, to) {
		return
	}
	for i, j := range han.Sentences(c.s[from:to]) {
		for i += from; i < from+j && c.nextFigure(i, from+j); {
			end := c.cutOff(i, from+j)
			c.sentence(i, end)
			i = end
		}
		if !c.nextFigure(from+j, to) {
			return
		}
	}
}

// nextFigure reports whether [i, j) of the block has a figure.
func (c *claims) nextFigure(i, j int) bool {
	for c.next < len(c.figures) && c.figures[c.next].start < i {
		c.next++
	}
	return c.next < len(c.figures) && c.figures[c.next].start < j
}

// longSentence is the length, in bytes, from which a sentence is read in
// pieces.
const longSentence = 4000

// cutOff is where the piece of the sentence [i, j) that is read at once ends:
// behind the last semicolon or comma in it, if there is one.
func (c *claims) cutOff(i, j int) int {
	if j-i <= longSentence {
		return j
	}
	j = i + longSentence
	for !utf8.RuneStart(c.s[j]) {
		j--
	}
	for _, mark := range [...]string{"；", "，"} {
		if n := han.LastIndex(c.s[i:j], mark); n > 0 {
			return i + n + len(mark)
		}
	}
	for k := c.next; k < len(c.figures) && c.figures[k].from < j; k++ {
		if f := &c.figures[k]; f.end > j && f.from > i {
			return f.from
		}
	}
	return j
}

// memory is how many statistics later ones may look back to.
const memory = 200

// sentence reads the sentence [i, j).
func (c *claims) sentence(i, j int) {
	c.sentStart, c.sentEnd, c.opened, c.part, c.held, c.sorted = i, j, len(c.ledger), part{}, predicate{}, understood{}
	c.old = max(c.old, len(c.ledger)-memory)
	c.cut(i, j)
	for k := range c.tokens {
		if c.tokens[k].figure >= 0 {
			c.read(k)
		} else {
			c.pass(k)
		}
	}
}
