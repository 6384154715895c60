package reader

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
)

// writeHTML writes a page as lines of text. Body are the nodes that hold its
// article.
func writeHTML(page *htmlPage, body htmlRange) (string, []htmlLine) {
	characters := page.weights[len(page.nodes)]
	w := htmlWriter{page: page, body: body, copies: max(leastCopies, characters), out: make([]byte, 0, characters*hanBytes)}
	for i := 0; i < len(page.nodes); i = page.nodes[i].end {
		w.node(i)
	}
	w.newline()
	text := string(w.out)
	for i := range w.lines {
		l := &w.lines[i]
		l.text = text[l.span.Start : l.span.End-1]
	}
	return text, w.lines
}

// hanBytes is the size of a Chinese character.
const hanBytes = 3

// htmlWriter writes the nodes of a page, white space collapsed.
type htmlWriter struct {
	page *htmlPage
	body htmlRange

	out   []byte
	lines []htmlLine // those that are finished
	line  htmlLine   // what is known of the one at hand
	from  int        // where that starts in out
	last  rune       // written last in the line, or in the cell at hand; 0 for none
	gap   htmlGap    // seen since then
	label string     // of a list's item, to stand before its text

	cells    int // cells of a table around: lines do not end in them
	pre      int // elements around in which white space counts
	headings int // <h1> around
	copies   int // bytes that may still be written for cells that span others
}

// htmlGap is white space that has not been written yet.
type htmlGap uint8

const (
	noGap   htmlGap = iota
	softGap         // spaces
	lineGap         // a line break in running text: nothing between Chinese characters
	hardGap         // what stays a space in any case
)

// node writes node i and all that it contains.
func (w *htmlWriter) node(i int) {
	n := &w.page.nodes[i]
	atBody := i == w.body.start && i > 0
	if atBody {
		w.newline()
	}
	switch {
	case n.text != "":
		w.text(i)
	case n.tag == atom.Br:
		w.newline()
	case n.is(htmlBlock):
		w.newline()
		w.block(i)
		w.newline()
	default:
		if n.tag == atom.A && w.follows(i) {
			w.gap = hardGap
		}
		w.contents(i)
	}
	if atBody {
		w.newline()
	}
}

// follows reports whether the link in node i stands right behind another one:
// style sheets put space between the entries of a menu.
func (w *htmlWriter) follows(i int) bool {
	nodes := w.page.nodes
	return i > 0 && nodes[i].attr("href") != "" && nodes[i-1].linked
}

// block writes what a block contains.
func (w *htmlWriter) block(i int) {
	switch n := &w.page.nodes[i]; {
	case n.tag == atom.Ol || n.tag == atom.Ul || n.tag == atom.Menu || n.tag == atom.Dir:
		w.list(i)
	case n.tag == atom.Table && w.isData(i):
		w.table(i)
	case n.tag == atom.Tr && w.page.isFlat(i):
		w.flatRow(i)
	case n.tag == atom.Pre || n.tag == atom.Listing || n.tag == atom.Xmp || n.tag == atom.Plaintext:
		w.pre++
		w.contents(i)
		w.pre--
	case n.tag == atom.H1:
		w.headings++
		w.contents(i)
		w.headings--
	default:
		w.contents(i)
	}
}

func (w *htmlWriter) contents(i int) {
	for k := range w.page.children(i) {
		w.node(k)
	}
}

// text writes a piece of text.
func (w *htmlWriter) text(i int) {
	written := len(w.out)
	for s := w.page.nodes[i].text; s != ""; {
		if n := plainLen(s); n > 0 && w.last != 0 && w.gap == noGap {
			w.last, _ = utf8.DecodeLastRuneInString(s[:n])
			w.out, s = append(w.out, s[:n]...), s[n:]
			continue
		}
		r, n := utf8.DecodeRuneInString(s)
		if r == '\n' && w.pre > 0 && len(w.out) > written {
			w.note(i) // a line that ends within the piece
			written = len(w.out)
		}
		w.rune(r, len(w.out) > written)
		s = s[n:]
	}
	if w.gap == lineGap { // between elements it is a space
		w.gap = hardGap
	}
	if len(w.out) > written {
		w.note(i)
	}
}

// plainLen is how many bytes at the start of s are neither white space nor
// anything else that is not written as it stands.
func plainLen(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case c <= ' ', c == 0x7F, c == 0xC2, c == 0xE2, c == 0xEF: // the first bytes of U+00A0, U+200B, U+FEFF
			return i
		}
	}
	return len(s)
}

// rune writes a character or takes note of white space. Opened says that the
// piece of text at hand has written something before it.
func (w *htmlWriter) rune(r rune, opened bool) {
	switch {
	case w.pre > 0 && r == '\n':
		w.newline()
	case w.pre > 0 && w.cells == 0 && (r == '\t' || r == ' '):
		w.put(r)
	case r == '\n' && opened:
		w.gap = max(w.gap, lineGap)
	case r == '\u00A0':
		w.gap = hardGap
	case isSpacing(r):
		w.gap = max(w.gap, softGap)
	case isInvisible(r):
	default:
		w.put(r)
	}
}

// note keeps what the text in node i says about its line.
func (w *htmlWriter) note(i int) {
	w.line.linked = w.line.linked || w.page.nodes[i].linked
	w.line.heading = w.line.heading || w.headings > 0
	w.line.inside = w.line.inside || w.body.has(i)
}

// isSpacing reports whether r is white space that shows as one space, however
// much of it there is.
func isSpacing(r rune) bool { return r <= ' ' || r == '\u2028' || r == '\u2029' }

// isInvisible reports whether r shows as nothing.
func isInvisible(r rune) bool {
	return r >= 0x7F && r < 0xA0 || r == '\u00AD' || r == '\u200B' || r == byteOrderMark
}

// put writes r, and before it the white space since the last one.
func (w *htmlWriter) put(r rune) {
	switch {
	case w.last == 0 && r == '\u3000' && w.pre == 0: // an indent
		return
	case w.last != 0 && w.spaced(r):
		w.out = append(w.out, ' ')
	}
	w.out = append(w.out, w.label...)
	w.out = utf8.AppendRune(w.out, r)
	w.last, w.gap, w.label = r, noGap, ""
}

// spaced reports whether the gap before r shows as a space.
func (w *htmlWriter) spaced(r rune) bool {
	if w.gap == lineGap {
		return han.Width(w.last) < 2 || han.Width(r) < 2
	}
	return w.gap != noGap
}

// newline ends the line, if there is any. In a cell of a table it is a space.
func (w *htmlWriter) newline() {
	if w.cells > 0 {
		w.gap = hardGap
		return
	}
	w.trim(w.from)
	if len(w.out) > w.from {
		w.out = append(w.out, '\n')
		w.line.span = source.Span{Start: source.Pos(w.from), End: source.Pos(len(w.out))}
		w.lines = append(w.lines, w.line)
	}
	w.line, w.from = htmlLine{}, len(w.out)
	w.restart()
}

// restart makes what comes next the start of a line or a cell.
func (w *htmlWriter) restart() {
	w.last, w.gap = 0, noGap
}

// trim takes white space off the end of what was written from an offset on.
func (w *htmlWriter) trim(from int) {
	w.out = w.out[:from+len(bytes.TrimRightFunc(w.out[from:], han.IsSpace))]
}
