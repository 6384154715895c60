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
	// has. Of a text without the former the latter are not counted.
	Traditional, Simplified int
	// Readings counts the readings, 個(gè), that were read through.
	Readings int
	// Folios are the page numbers in the middle of paragraphs, in order.
	Folios []source.Span

	found int // the block that was asked for last
}

// Scan cuts f into blocks, in order. The lead function tells it which lines
// open something; every byte of the text lies in the extent of exactly one
// block.
func Scan(f *source.File, lead LeadFunc) *Document {
	d := &Document{File: f}
	s := scanner{lineScanner: lineScanner{text: f.Text}, doc: d, folded: f.Text, lead: lead}
	s.lines = s.split()
	s.readings = s.syllables >= readingsLeast && hasReadings(f.Text)
	if s.traditional {
		d.Traditional, d.Simplified = han.CountScript(f.Text)
		s.folded = han.Simplify(f.Text)
	}
	markPairs(f.Text, s.lines)
	markContinued(f.Text, s.lines)
	s.setPageAside(f.Aside)
	s.markBarredRows()
	s.markStackedRows()
	s.setFurnitureAside()
	s.joiner = s.joinerOf(f.Paragraphs)
	s.blocks()
	return d
}

// joinerOf joins the lines as the file breaks them. Where the input marks its
// paragraphs each line is one, unless it marks the lines of a print as such.
func (s *scanner) joinerOf(marked bool) joiner {
	least := brokenLeast
	if marked {
		least = brokenMarked
	}
	lay := layoutOf(s.lines, least, s.leadOf)
	return joiner{line: s.line, layout: lay, apart: marked && lay.wrap == 0}
}

// scanner builds a Document's blocks from its lines.
type scanner struct {
	lineScanner
	joiner
	doc      *Document
	folded   string // text simplified, byte for byte
	lead     LeadFunc
	lines    []line
	open     []int // lines of the paragraph under way
	readings bool
	runs     []run // of many blocks, shared
	own      int   // where those of the block under way start
	size     int   // of the text of the block under way
	next     int   // the first of the numerals that no block has come to
	placed   int   // how many of them stand in blocks
	joined   strings.Builder
}

// setPageAside marks the lines that the input is known to show beside its
// document, in the given places. Like a page number they may stand inside a
// sentence: the header of a page does.
func (s *scanner) setPageAside(places []source.Span) {
	for i := 0; i < len(s.lines) && len(places) > 0; {
		switch at := source.Pos(s.lines[i].start); {
		case at >= places[0].End:
			places = places[1:]
			continue
		case at >= places[0].Start:
			s.lines[i].kind = folio
		}
		i++
	}
}

// setFurnitureAside marks the lines that look as if the page put them there.
func (s *scanner) setFurnitureAside() {
	for i := range s.lines {
		switch l := &s.lines[i]; {
		case l.kind != notFurniture:
		case l.mark == ruleMark:
			l.kind = chrome
		case l.mark < rowMark:
			l.kind = furnitureOf(s.line(l), l.clauses)
		}
	}
	s.setTailAside()
	s.setRunningHeadsAside()
}

// runningMost is the widest header or footer of a page, in columns, spaces left
// out.
const runningMost = 80

// setRunningHeadsAside makes page furniture of a line that is printed again
// beside page numbers: the header or footer of the document.
func (s *scanner) setRunningHeadsAside() {
	var beside map[string][]int // text to the lines that have it
	for i := range s.lines {
		l := &s.lines[i]
		folioBeside := i > 0 && s.lines[i-1].kind == folio || i+1 < len(s.lines) && s.lines[i+1].kind == folio
		if !folioBeside || l.kind != notFurniture && l.kind != info || l.mark != noMark || l.final || l.clauses || int(l.width)-strings.Count(s.line(l), " ") > runningMost || opens(l, s.leadOf) {
			continue
		}
		if beside == nil {
			beside = make(map[string][]int)
		}
		beside[s.line(l)] = append(beside[s.line(l)], i)
	}
	for _, lines := range beside {
		for _, i := range lines {
			if len(lines) > 1 {
				s.lines[i].kind = folio
			}
		}
	}
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

// leadOf asks what a line opens with, once.
func (s *scanner) leadOf(l *line) Lead {
	if !l.asked {
		l.lead, l.asked = s.ask(head(strings.TrimLeft(s.line(l), "*"))), true
	}
	return l.lead
}

// ask asks what a line opens with, without its spaces where that says nothing:
// 反馈问题 11：.
func (s *scanner) ask(line string) Lead {
	lead := s.lead(line)
	if at := strings.IndexByte(line, ' '); at > 0 && at <= nameMost && lead == (Lead{}) {
		lead = s.lead(han.Squeeze(line))
	}
	return lead
}

// nameMost is the longest name, in bytes, that a number follows in what opens a line.
const nameMost = 24

// blocks gathers lines into blocks.
func (s *scanner) blocks() {
	room := len(s.lines)
	if s.wrap > 0 {
		room = room/2 + 1 // most blocks have several lines
	}
	s.doc.Blocks = make([]Block, 0, room)
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
	s.dated = s.wrap > 0 && i+1 < len(s.lines) && isDate(s.line(&s.lines[i+1]))
	if !l.nextCell() && !s.joins(l, lead) && !s.numbersOn(l, lead) {
		s.close(i)
		s.heading = lead.Marker
	}
	s.first = len(s.open) == 0
	s.heading = s.heading && !l.stops
	s.running = s.running || l.clauses
	s.prev = l
	s.open = append(s.open, i)
}

// numbersOn reports whether l, in a file of hard-wrapped lines, opens with a
// number by accident that goes on a count inside the open paragraph:
// 整改措施：（1）…。|（2）….
func (s *scanner) numbersOn(l *line, lead Lead) bool {
	if s.wrap == 0 || lead.Ordinal < 2 || len(s.open) == 0 || l.mark != noMark || int(l.indent) >= s.indent+2 ||
		s.prev.columns()+firstWord(s.line(l)) <= s.wrap-wrapWindow {
		return false
	}
	for k := len(s.open) - 1; k >= 0; k-- {
		if n := s.lastNumber(s.open[k], k > 0, lead.Style); n > 0 {
			return n == lead.Ordinal-1
		}
	}
	return false
}

// lastNumber is the last number printed in the given style that stands behind a
// stop in line i, or opens it where that counts too; 0 for none.
func (s *scanner) lastNumber(i int, opens bool, style uint8) int {
	text, last := s.line(&s.lines[i]), 0
	if lead := s.leadOf(&s.lines[i]); opens && lead.Style == style {
		last = lead.Ordinal
	}
	for at, r := range stops.All(text) {
		at += utf8.RuneLen(r)
		if lead := s.lead(head(text[at:])); lead.Style == style && lead.Ordinal > 0 {
			last = lead.Ordinal
		}
	}
	return last
}

// stops are what a number inside a paragraph may stand behind.
var stops = han.NewSet("：:。；;】〕")

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
	s.own = len(s.runs)
	s.addRun(run{pos: source.Pos(l.start)})
	s.doc.Blocks = append(s.doc.Blocks, Block{
		Kind: Furniture, Text: s.text[l.start:l.end], Folded: s.line(l), Extent: s.extent(i, i+1),
		runs: s.runs[s.own:],
	})
}

// kinds are those of blocks by the mark that opens them.
var kinds = [...]Kind{noMark: Paragraph, headMark: Heading, itemMark: Item, rowMark: Row, barredMark: Row, tabbedMark: Row, stackedMark: Row, ruleMark: Furniture}

// paragraph makes a block of the given lines; next is the first line behind
// them.
func (s *scanner) paragraph(open []int, next int) {
	first := &s.lines[open[0]]
	b := Block{Kind: kinds[first.mark], Extent: s.extent(open[0], next)}
	s.own = len(s.runs)
	s.size = 0
	switch {
	case first.mark == stackedMark:
		s.stackedRow(&b, open)
	case b.Kind == Row:
		s.row(&b, first)
	default:
		for _, i := range open {
			s.printed(&s.lines[i])
		}
	}
	b.runs = s.runs[s.own:]
	if len(b.runs) == 0 { // a line of marks only
		s.addRun(run{pos: source.Pos(first.start)})
		b.Kind, b.runs = Furniture, s.runs[s.own:]
	}
	s.join(&b)
	s.look(&b, open)
	b.inside = s.foliosIn(open)
	s.doc.Blocks = append(s.doc.Blocks, b)
}

// look gives b what its lines hold.
func (s *scanner) look(b *Block, open []int) {
	for _, i := range open {
		b.Contents |= s.lines[i].contents
	}
	b.Numerals = s.numeralsIn(b.runs)
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

// join gives b the text of its runs: a slice of the file where it can be one,
// else of a buffer that all blocks share.
func (s *scanner) join(b *Block) {
	if len(b.runs) == 1 {
		i := int(b.runs[0].pos)
		b.Text, b.Folded = s.text[i:i+s.size], s.folded[i:i+s.size]
		return
	}
	b.Text = s.concat(s.text, b.runs)
	b.Folded = b.Text
	if s.doc.Traditional > 0 {
		b.Folded = s.concat(s.folded, b.runs)
	}
}

// joinedRoom is the room, in bytes, that is made for joined text at once, where the
// file is not smaller.
const joinedRoom = 8 << 10

// concat is the text that runs make of text.
func (s *scanner) concat(text string, runs []run) string {
	if s.joined.Cap()-s.joined.Len() < s.size {
		s.joined.Reset()
		s.joined.Grow(max(min(joinedRoom, len(s.text)), s.size))
	}
	from := s.joined.Len()
	for k, r := range runs {
		end := s.size
		if k+1 < len(runs) {
			end = runs[k+1].off
		}
		s.joined.WriteString(text[r.pos:][:end-r.off])
	}
	return s.joined.String()[from:]
}

// Clean is the text of span as people read it: line wraps, marks, page numbers
// and stray spaces taken out, paragraphs on lines of their own. A space
// between a Chinese character and a number or Latin word stays.
func (d *Document) Clean(span source.Span) string {
	i := d.Block(span.Start)
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

// Printed is the text [i, j) of block b in the same way.
func (d *Document) Printed(b *Block, i, j int) string {
	return b.printed(d.File.Text, i, j)
}

// Block is the index of the block whose extent holds p. Nearly always that is the
// block that was asked for before, or the next: it looks there first, and so is not
// safe for concurrent use.
func (d *Document) Block(p source.Pos) int {
	for i := d.found; i < min(len(d.Blocks), d.found+2); i++ {
		if e := d.Blocks[i].Extent; e.Start <= p && p < e.End {
			d.found = i
			return i
		}
	}
	d.found = sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Extent.End > p })
	return d.found
}
