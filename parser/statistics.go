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
// (claim_figure.go), all of which are found first (claim_census.go), the words of
// the vocabulary around it (claim_token.go), what of them stands left and right
// of the number in its clause (claim_left.go, claim_right.go) and what the verbs
// there say (claim_predicate.go). That gives what is counted (claim_noun.go), if
// need be from the claims before (claim_elision.go), and its state and whole
// (claim_judge.go).
//
// Not read are titles and quotations, and what counts nothing by its form: a
// number behind 第 or a letter, in a range, a rule or a limit, or below ten in
// Chinese digits where no noun of the vocabulary follows at once and no verb
// speaks of it, as in 四个意识, 一岗双责 and 从三个方面.
func (r *reading) statistics() {
	n := newCensus(r)
	c := claims{reading: r, tokenizer: tokenizer{tokens: make([]token, 0, usualTokens)}}
	for k := 0; k < len(r.doc.Blocks); {
		k = n.take(k)
		c.most = len(c.ledger) + len(n.figures)
		for i := range n.blocks {
			c.block(&n.blocks[i])
		}
	}
	r.n.Coverage.NumbersSeen, r.n.Coverage.NumbersRead = n.seen+c.seen, n.found+c.found
}

// claims reads the claims of one document, block by block and sentence by
// sentence.
type claims struct {
	*reading
	tokenizer
	b       *text.Block
	heading int  // that it stands under, -1 for none
	last    date // the last with a year

	dated   []dated // 截至 in the block
	passed  int     // how many of them have been passed
	current string  // the date of the last

	part             part
	paused           part       // of what the sentence sorts out, behind a semicolon
	sorted           understood // what the sentence sorts out
	demanded, giving bool       // what is said before the first figure of a row
	held             predicate  // of a whole, for the part behind it
	work             draft

	most   int       // statistics that there can be so far: as many as figures
	ledger []account // of the statistics, one each
	old    int       // the first statistic of the block before, where that counts
	first  int       // the first statistic of the block
	opened int       // the first statistic of the sentence

	seen, found int // figures
}

// block reads a block that has figures.
func (c *claims) block(b *counted) {
	c.b = c.reading.block(b.at)
	c.s, c.figures, c.next = c.b.Folded, b.figures, 0
	c.dated, c.passed, c.current = b.dated, 0, ""
	if c.old < c.first && c.first < len(c.ledger) && c.ledger[c.first].whole >= 0 { // it sorts out what the block before it counts
		c.old = c.ledger[c.first].whole
	} else {
		c.old = c.first
	}
	if c.first = len(c.ledger); b.heading != c.heading {
		c.old = c.first
	}
	c.heading, c.last = b.heading, b.last
	c.prose(b.prose)
	c.tally()
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

// lastPlace is the last place before offset j at which a token can say something
// of a claim: that of the last figure, or the end where a 截至 may stand behind it,
// which is for later sentences too.
func (c *claims) lastPlace(j int) int {
	if c.b.Contents.Holds(text.Limit) {
		return j
	}
	last := 0
	for k := c.next; k < len(c.figures) && c.figures[k].from < j; k++ {
		last = c.figures[k].start
	}
	return last
}

// memory is how many statistics later ones may look back to.
const memory = 200

// sentence reads the sentence [i, j).
func (c *claims) sentence(i, j int) {
	c.opened, c.part, c.paused, c.held, c.sorted = len(c.ledger), part{}, part{}, predicate{}, understood{}
	c.old = max(c.old, len(c.ledger)-memory)
	c.open(i, j)
	last := c.lastPlace(j)
	for k := 0; c.has(k) && c.tokens[k].start <= last; k++ {
		if c.tokens[k].figure >= 0 {
			c.read(k)
		} else {
			c.pass(k)
		}
	}
}
