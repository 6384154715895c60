package text

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
)

// Document is a file cut into blocks.
type Document struct {
	File   *source.File
	Blocks []Block

	// Traditional and Simplified count the characters that only that script
	// has.
	Traditional, Simplified int
	// Readings counts the readings, 個(gè), that were read through.
	Readings int
	// Folios are the page numbers in the middle of paragraphs, in order.
	Folios []source.Span
}

// Scan cuts f into blocks, in order. The lead function tells it which lines
// open something; every byte of the text lies in the extent of exactly one
// block.
func Scan(f *source.File, lead LeadFunc) *Document {
	d := &Document{File: f}
	d.Traditional, d.Simplified = han.CountScript(f.Text)
	s := scanner{doc: d, text: f.Text, folded: f.Text, lead: lead, readings: hasReadings(f.Text)}
	if d.Traditional > 0 {
		s.folded = han.Simplify(f.Text)
	}
	s.lines = splitLines(f.Text)
	s.setFurnitureAside()
	s.joiner = joiner{line: s.line, layout: layoutOf(s.lines, s.leadOf)}
	s.blocks()
	return d
}

// scanner builds a Document's blocks from its lines.
type scanner struct {
	joiner
	doc      *Document
	text     string
	folded   string // text simplified, byte for byte
	lead     LeadFunc
	lines    []line
	open     []int // lines of the paragraph under way
	readings bool
	runs     []run // of all blocks, shared
	buf      []byte
}

// setFurnitureAside marks the lines that the page put there.
func (s *scanner) setFurnitureAside() {
	for i := range s.lines {
		l := &s.lines[i]
		if l.mark == ruleMark {
			l.kind = chrome
			continue
		}
		if l.mark < rowMark {
			l.kind = furnitureOf(s.line(l))
		}
	}
	s.setTailAside()
}

// setTailAside makes furniture of everything behind the first line that opens
// the page's tail. A tail opens only in the last part of a page; a long line
// or a heading after it says that it was none.
func (s *scanner) setTailAside() {
	end := len(s.lines)
	for i := end - 1; i >= 0 && s.tailish(&s.lines[i]); i-- {
		if s.lines[i].kind == tail {
			end = i
		}
	}
	for i := end; i < len(s.lines); i++ {
		if s.lines[i].kind == notFurniture {
			s.lines[i].kind = chrome
		}
	}
}

// tailish reports whether a line may stand in the tail of a page.
func (s *scanner) tailish(l *line) bool {
	if l.kind != notFurniture {
		return true
	}
	return l.width < 120 && !strings.HasSuffix(s.text[l.start:l.end], "。") && !s.leadOf(l).Marker
}

// line is the simplified text of l.
func (s *scanner) line(l *line) string { return s.folded[l.start:l.end] }

// leadOf asks what a line opens with.
func (s *scanner) leadOf(l *line) Lead {
	return s.lead(head(s.line(l)))
}

// blocks gathers lines into blocks.
func (s *scanner) blocks() {
	s.doc.Blocks = make([]Block, 0, len(s.lines))
	s.runs = make([]run, 0, len(s.lines)+8)
	for i := range s.lines {
		switch l := &s.lines[i]; {
		case l.kind == folio && len(s.open) > 0 && s.goesOn(i):
		case l.kind != notFurniture:
			s.close(i)
			s.furniture(i)
			s.prev = nil
		default:
			s.take(i)
		}
	}
	s.close(len(s.lines))
}

// take adds line i to the paragraph it continues, or opens one with it.
func (s *scanner) take(i int) {
	l := &s.lines[i]
	lead := s.leadOf(l)
	if !s.joins(l, lead) {
		s.close(i)
		s.heading = lead.Marker
	}
	s.first = len(s.open) == 0
	s.heading = s.heading && !strings.Contains(s.line(l), "。")
	s.prev = l
	s.open = append(s.open, i)
}

// close makes a block of the open paragraph; next is the first line behind it.
func (s *scanner) close(next int) {
	if len(s.open) > 0 {
		s.paragraph(s.open, next)
	}
	s.open = s.open[:0]
}

// folioRun is the most lines that headers and footers of a page take between
// two halves of a sentence.
const folioRun = 6

// goesOn reports whether the paragraph in front of the page number in line i
// continues behind it.
func (s *scanner) goesOn(i int) bool {
	for k := i + 1; k < min(len(s.lines), i+folioRun); k++ {
		l := &s.lines[k]
		if l.kind != folio {
			return l.kind == notFurniture && s.joins(l, s.leadOf(l))
		}
	}
	return false
}

// headMax is how much of a line, in bytes, can matter for what it opens with.
const headMax = 96

// head cuts s to its start, between two characters.
func head(s string) string {
	if len(s) <= headMax {
		return s
	}
	n := headMax
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// extent is the span from line i to the start of line next.
func (s *scanner) extent(i, next int) source.Span {
	span := source.Span{Start: source.Pos(s.lines[i].from), End: source.Pos(len(s.text))}
	if i == 0 {
		span.Start = 0
	}
	if next < len(s.lines) {
		span.End = source.Pos(s.lines[next].from)
	}
	return span
}

func (s *scanner) furniture(i int) {
	l := &s.lines[i]
	s.runs = append(s.runs, run{pos: source.Pos(l.start)})
	s.doc.Blocks = append(s.doc.Blocks, Block{
		Kind: Furniture, Text: s.text[l.start:l.end], Folded: s.line(l), Extent: s.extent(i, i+1),
		runs: s.runs[len(s.runs)-1:],
	})
}

// kinds are those of blocks by the mark that opens them.
var kinds = [...]Kind{noMark: Paragraph, headMark: Heading, itemMark: Item, rowMark: Row, tabbedMark: Row, ruleMark: Furniture}

// paragraph makes a block of the given lines; next is the first line behind
// them.
func (s *scanner) paragraph(open []int, next int) {
	first := &s.lines[open[0]]
	b := Block{Kind: kinds[first.mark], Extent: s.extent(open[0], next)}
	lo := len(s.runs)
	s.buf = s.buf[:0]
	if b.Kind == Row {
		s.row(&b, first)
	} else {
		for _, i := range open {
			s.pieces(s.lines[i].start, s.lines[i].end)
		}
	}
	b.runs = s.runs[lo:]
	if len(b.runs) == 0 { // a line of marks only
		s.runs = append(s.runs, run{pos: source.Pos(first.start)})
		b.Kind, b.runs = Furniture, s.runs[lo:]
	}
	s.join(&b)
	b.inside = s.foliosIn(open)
	s.doc.Blocks = append(s.doc.Blocks, b)
}

// foliosIn notes the page numbers between the given lines, and counts their
// bytes.
func (s *scanner) foliosIn(open []int) int {
	n := 0
	for i := open[0] + 1; i < open[len(open)-1]; i++ {
		if s.lines[i].kind == folio {
			e := s.extent(i, i+1)
			s.doc.Folios = append(s.doc.Folios, e)
			n += e.Len()
		}
	}
	return n
}

// join gives b the text of its runs: a slice of the file where it can be one.
func (s *scanner) join(b *Block) {
	if len(b.runs) == 1 {
		i := int(b.runs[0].pos)
		b.Text, b.Folded = s.text[i:i+len(s.buf)], s.folded[i:i+len(s.buf)]
		return
	}
	b.Text = string(s.buf)
	b.Folded = b.Text
	if s.doc.Traditional > 0 {
		b.Folded = han.Simplify(b.Text)
	}
}

// Clean is the text of span as people read it: line wraps, marks, page numbers
// and stray spaces taken out, paragraphs on lines of their own. A space
// between a Chinese character and a number or Latin word stays.
func (d *Document) Clean(span source.Span) string {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Extent.End > span.Start })
	if i < len(d.Blocks) && d.Blocks[i].Extent.End >= span.End {
		return d.Blocks[i].clean(d.File.Text, span)
	}
	var parts []string
	for ; i < len(d.Blocks) && d.Blocks[i].Extent.Start < span.End; i++ {
		if b := &d.Blocks[i]; b.Kind != Furniture {
			if part := b.clean(d.File.Text, span); part != "" {
				parts = append(parts, part)
			}
		}
	}
	return strings.Join(parts, "\n")
}

// Block is the index of the block whose extent holds p.
func (d *Document) Block(p source.Pos) int {
	return sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Extent.End > p })
}
