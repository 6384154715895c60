package outline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// Heading is one numbered heading. Offsets are of its block's text.
type Heading struct {
	Block  int // index into the document's blocks
	Parent int // index of the heading above, -1 at the top
	Level  int // from 1
	Marker
	TitleEnd int // the title is [Len, TitleEnd)
	Body     int // what follows the title in the same block starts here
	Label    Class
	Marks    []Mark // of the body in the heading's own block
}

// Irregularity is a number that does not follow the one before it.
type Irregularity struct {
	Heading int
	Before  int // the sibling it was compared with, -1 for none
	Kind    Kind
}

// Kind is what is wrong with a number.
type Kind uint8

// The irregularities.
const (
	Gap    Kind = iota // 1. 2. 4.
	Repeat             // 1. 2. 3. 2.
	Order              // 一 … 五 三: falls back further
	Lost               // the number is gone
)

// Outline is the tree of a document's headings, in document order.
type Outline struct {
	Headings       []Heading
	Irregularities []Irregularity
}

// Lead tells the joiner of lines what a simplified line opens with.
func Lead(line string) text.Lead {
	if !leading.MayHoldFirst(line) {
		return text.Lead{}
	}
	if m, ok := ScanMarker(line); ok {
		return text.Lead{Marker: true, Alone: m.Len == len(line), Style: uint8(m.Style), Ordinal: m.Ordinal}
	}
	if m := scanPoint(line); m.Style != None {
		return text.Lead{Point: true, Style: uint8(m.Style), Ordinal: m.Ordinal}
	}
	if _, ok := ScanLabel(line); ok {
		return text.Lead{Label: true}
	}
	stage, _ := ScanStage(line)
	return text.Lead{Label: stage > 0}
}

// Build finds the headings of d between the blocks from and to.
func Build(d *text.Document, from, to int) *Outline {
	b := builder{doc: d, out: &Outline{}}
	markers, count, decimals := leads(d, from, to)
	b.out.Headings = make([]Heading, 0, count)
	for i := from; i < to; i++ {
		blk := &d.Blocks[i]
		if blk.Kind == text.Furniture || blk.Kind == text.Row || blk.Kind == text.Item {
			continue
		}
		m, ok := markers[i-from], markers[i-from].Style != None
		if !ok {
			m, ok = scanSpaced(blk, decimals)
		}
		if !ok {
			m, ok = b.scanGlued(blk.Folded, markers[i-from+1:])
		}
		if ok && !b.isList(blk.Folded, m) {
			b.add(i, blk, m)
		}
	}
	return b.out
}

// isList reports whether the block that opens with m numbers on in the same
// paragraph, so that its numbers are points: ①建立制度。②清理资金。
func (b *builder) isList(s string, m Marker) bool {
	if m.Ordinal != 1 {
		return false
	}
	marks := b.points.Scan(s, 0)
	return len(marks) > 1 && marks[0].Start == 0 && marks[0].Style == m.Style && marks[1].Style == m.Style && marks[1].Ordinal == 2
}

// leads scans the blocks from and to for the markers that they open with, and
// counts them. It tells whether headings are numbered 2.1: their chapters are
// numbered by a bare 2 then.
func leads(d *text.Document, from, to int) (markers []Marker, count int, decimals bool) {
	markers = make([]Marker, max(0, to-from))
	for i := range markers {
		m, ok := ScanMarker(d.Blocks[from+i].Folded)
		if !ok {
			continue
		}
		markers[i] = m
		count++
		decimals = decimals || m.Style == Decimal || m.Style == Decimal3
	}
	dropLone(markers)
	return markers, count, decimals
}

// scanSpaced reads a number that only a space sets off from a short heading:
// 壹 总体情况, and in a document of decimals, 2 逐项整改情况.
func scanSpaced(blk *text.Block, decimals bool) (Marker, bool) {
	s := blk.Folded
	if len(s) > spacedMost || han.ContainsAny(s, "。；：") {
		return Marker{}, false
	}
	if m := scanSpacedName(blk); m.Style != None {
		return m, true
	}
	n, size, ok := han.ScanOrdinal(s)
	if !ok || size >= len(s) || han.ContainsAny(s, "，") || n > maxDecimal {
		return Marker{}, false
	}
	first, _ := utf8.DecodeRuneInString(s)
	formal := strings.ContainsRune("壹贰叁肆伍陆柒捌玖拾", first)
	if !formal && !(decimals && han.IsDigit(first)) || !blk.Gap(size) && s[size] != ' ' {
		return Marker{}, false
	}
	return Marker{Style: Part, Ordinal: n, Len: size}, true
}

// scanSpacedName reads the number of a problem that only a space sets off: 问题一
// 学习不深入.
func scanSpacedName(blk *text.Block) Marker {
	s := blk.Folded
	if !strings.HasPrefix(s, "问题") {
		return Marker{}
	}
	n, size := nameNumber(s[len("问题"):])
	size += len("问题")
	if n == 0 || size >= len(s) || !blk.Gap(size) && s[size] != ' ' {
		return Marker{}
	}
	return Marker{Style: Named, Ordinal: n, Len: size}
}

// scanGlued reads a number that looks like one with what it counts, 1.3个项目, in
// a list that the numbers before and behind it make sure of.
func (b *builder) scanGlued(s string, behind []Marker) (Marker, bool) {
	if s == "" || !han.IsDigit(rune(s[0])) {
		return Marker{}, false
	}
	n, size, ok := han.ScanOrdinal(s)
	if !ok || n > maxDecimal || !strings.HasPrefix(s[size:], ".") {
		return Marker{}, false
	}
	m := Marker{Style: ArabicStop, Ordinal: n, Len: size + len(".")}
	_, size, ok = han.ScanOrdinal(s[m.Len:])
	if !ok || !gluedUnits.MayHoldFirst(s[m.Len+size:]) {
		return Marker{}, false
	}
	behind = behind[:min(len(behind), gluedReach)]
	next := slices.IndexFunc(behind, func(m Marker) bool { return m.Style == ArabicStop })
	follows := n == 1 || b.open(ArabicStop) >= 0 && b.last[ArabicStop] == n-1
	return m, follows && (next >= 0 && behind[next].Ordinal == n+1 || n > 1 && (next < 0 || behind[next].Ordinal == 1))
}

// gluedReach is how many blocks may stand between such a number and the next.
const gluedReach = 40

// gluedUnits are what is counted in whole numbers: behind 1.3 they tell that 1 is
// the number of a heading.
var gluedUnits = han.NewSet("个名家项起笔宗户所人次条件辆处份座")

// spacedMost is the longest such heading, in bytes.
const spacedMost = 120

// builder keeps the stack of open numbering styles.
type builder struct {
	doc    *text.Document
	out    *Outline
	points Scanner
	stack  []int // headings that are open, outermost first
	// above[s][t] tells that style s was seen to enclose style t.
	above [numStyles][numStyles]bool
	// level is the level that each style had last: where a document skips a
	// level but numbers on, the style keeps its own.
	level [numStyles]int
	// last is the number that each style printed last, anywhere: numbering
	// may run on through sections.
	last [numStyles]int
}

func (b *builder) add(i int, blk *text.Block, m Marker) {
	h := Heading{Block: i, Marker: m}
	b.read(&h, blk)
	h.Style = b.settle(h.Marker)
	before := b.nest(&h)
	b.out.Headings = append(b.out.Headings, h)
	if !b.startsList(h, i) {
		b.check(len(b.out.Headings)-1, before)
	}
	b.stack = append(b.stack, len(b.out.Headings)-1)
	b.last[h.Style] = h.Ordinal
}

// read splits the block into title and body.
func (b *builder) read(h *Heading, blk *text.Block) {
	s := blk.Folded
	if label, ok := ScanLabel(s[h.Len:]); ok && !names(label.Class, s[h.Len+label.Len:]) {
		h.Label = label.Class
		h.TitleEnd = h.Len + len(trimStop(s[h.Len:h.Len+label.Len]))
		h.Body = h.Len + label.Len
		h.Marks = b.points.Scan(s, h.Body)
		return
	}
	from := h.Len
	if label, ok := ScanLabel(s[h.Len:]); ok {
		from += label.Len // 反馈问题：落实…有差距
		if label.Class == Problem {
			h.Label = Problem
		}
	}
	marks := b.points.Scan(s, from)
	h.TitleEnd = titleEnd(s, from, marks, blk.Gap)
	h.Body = h.TitleEnd + len(s[h.TitleEnd:]) - len(trimLeadingStop(s[h.TitleEnd:]))
	if len(marks) > 0 {
		h.Body = min(h.Body, marks[0].Start)
	}
	h.Marks = marks
}

// names reports whether a label at the start of a heading is part of its
// title, since what follows it is a name: 反馈问题：…, 受理编号：….
func names(c Class, rest string) bool {
	return (c == Problem || c == Particular) && rest != ""
}

// settle lets 1. and 2、 number one list: writers mix them.
func (b *builder) settle(m Marker) Style {
	twin := None
	switch m.Style {
	case ArabicStop:
		twin = ArabicComma
	case ArabicComma:
		twin = ArabicStop
	default:
		return m.Style
	}
	if b.open(m.Style) < 0 && b.open(twin) >= 0 && m.Ordinal == b.last[twin]+1 {
		return twin
	}
	return m.Style
}

// open is the place of a style in the stack, -1 when it is not open.
func (b *builder) open(s Style) int {
	for k, h := range b.stack {
		if b.out.Headings[h].Style == s {
			return k
		}
	}
	return -1
}

// nest finds the place of h: a style that is open pops back to its siblings,
// one that is not opens a deeper level. It returns the sibling before h, or -1.
func (b *builder) nest(h *Heading) int {
	before := -1
	if k := b.open(h.Style); k >= 0 {
		before = b.stack[k]
		b.stack = b.stack[:k]
	} else {
		b.popInner(h.Style)
	}
	h.Parent, h.Level = -1, 1
	if n := len(b.stack); n > 0 {
		h.Parent = b.stack[n-1]
		h.Level = b.out.Headings[h.Parent].Level + 1
	}
	if h.Ordinal == b.last[h.Style]+1 && h.Ordinal > 1 {
		h.Level = max(h.Level, b.level[h.Style])
	}
	b.level[h.Style] = h.Level
	for _, k := range b.stack {
		b.above[b.out.Headings[k].Style][h.Style] = true
	}
	return before
}

// popInner closes what style s cannot stand under: styles that s was seen to
// enclose elsewhere in the document, and any when s is 一、, 壹、 or 第一部分, which
// nobody uses inside a numbered heading but 一、 inside the other two, 甲、 or 01｜.
func (b *builder) popInner(s Style) {
	for n := len(b.stack); n > 0; n-- {
		top := b.out.Headings[b.stack[n-1]].Style
		outermost := s < HanComma || s == HanComma && top >= HanComma && top != Stem && top != Barred
		if !outermost && (!b.above[s][top] || b.above[top][s]) {
			return
		}
		b.stack = b.stack[:n-1]
	}
}

// startsList reports whether h, in block i, is the first of a list that the
// paragraph before it opens with a colon: such a list counts from 1 again.
func (b *builder) startsList(h Heading, i int) bool {
	if h.Ordinal != 1 || i == 0 {
		return false
	}
	before := &b.doc.Blocks[i-1]
	last, _ := han.DecodeLast(before.Folded)
	return before.Kind == text.Paragraph && (last == '：' || last == ':')
}

// check compares a heading's number with the sibling before it.
func (b *builder) check(i, before int) {
	h := &b.out.Headings[i]
	if h.Lost {
		b.note(i, before, Lost)
		return
	}
	if before < 0 {
		if h.Ordinal != 1 && h.Ordinal != b.last[h.Style]+1 {
			b.note(i, -1, Gap)
		}
		return
	}
	prev := b.out.Headings[before].Ordinal
	switch n := h.Ordinal; {
	case prev == 0 || n == prev+1:
	case n > prev:
		b.note(i, before, Gap)
	case n >= prev-1 && n > 1 || n == prev:
		b.note(i, before, Repeat)
	default:
		b.note(i, before, Order)
	}
}

func (b *builder) note(i, before int, k Kind) {
	b.out.Irregularities = append(b.out.Irregularities, Irregularity{i, before, k})
}
