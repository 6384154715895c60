// Package text turns the text of a file into blocks: logical paragraphs that
// remember where each of their bytes came from.
//
// Files break lines where a page ended, put a page number into a sentence, set
// Markdown marks around a heading or a reading behind every character. A
// [Block] holds the text without all that, so that scanners never see a line
// break; its runs lead every offset back to the source. Nothing is deleted:
// what the page added is kept as blocks of kind [Furniture].
package text

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/source"
)

// Kind tells blocks apart by how they stand on the page.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Heading        // a line with a Markdown # before it
	Item           // an item of a Markdown list
	Row            // a row of a table, with Cells
	Furniture      // breadcrumbs, page numbers, counters, menus
)

// Block is one logical paragraph.
type Block struct {
	Kind     Kind
	Contents Contents // what may stand in the text
	Text     string   // the joined text
	// Folded is Text with traditional characters replaced by simplified ones
	// of the same length: offsets into one are offsets into the other.
	Folded string
	Cells  []Cell // of a Row

	// Numerals are the offsets in the text at which one may stand, in order.
	Numerals []int

	// Extent is what the block takes up in the file: its lines whole, with
	// the blank ones behind them.
	Extent source.Span

	runs   []run
	inside int // bytes of Extent that are furniture lines in the middle
}

// Cell is the range [Start, End) of a Row's text that one cell holds.
type Cell struct {
	Start, End int
}

// IsCell reports whether [i, j) is the text of a cell: what stands behind it does
// not belong to it.
func (b *Block) IsCell(i, j int) bool { return slices.Contains(b.Cells, Cell{i, j}) }

// run says that the text from offset off on stands in the source from pos on,
// up to the next run.
type run struct {
	off    int
	pos    source.Pos
	spaced bool // white space on the same line stands before it
}

// Pos is the place in the source of the byte at offset i of the text.
func (b *Block) Pos(i int) source.Pos {
	k := b.runAt(i)
	return b.runs[k].pos + source.Pos(i-b.runs[k].off)
}

func (b *Block) runAt(i int) int {
	if len(b.runs) == 1 {
		return 0
	}
	return max(0, sort.Search(len(b.runs), func(k int) bool { return b.runs[k].off > i })-1)
}

// Span is the place in the source of the text [i, j). It reaches from the
// first byte to the last, over whatever stands between them in the source.
func (b *Block) Span(i, j int) source.Span {
	if j <= i {
		return source.Span{}
	}
	return source.Span{Start: b.Pos(i), End: b.Pos(j-1) + 1}
}

// Source is the place of the whole text.
func (b *Block) Source() source.Span { return b.Span(0, len(b.Text)) }

// Gap reports whether the source has white space between the bytes at offsets
// i-1 and i, both on one line.
func (b *Block) Gap(i int) bool {
	if i <= 0 || i >= len(b.Text) {
		return false
	}
	k := b.runAt(i)
	return k > 0 && b.runs[k].off == i && b.runs[k].spaced
}

// Offset is the offset in the text of the source position p: that of the next
// byte of the text when p itself was left out.
func (b *Block) Offset(p source.Pos) int {
	k := sort.Search(len(b.runs), func(k int) bool { return b.runs[k].pos > p }) - 1
	if k < 0 {
		return 0
	}
	off := b.runs[k].off + int(p-b.runs[k].pos)
	if k+1 < len(b.runs) {
		off = min(off, b.runs[k+1].off)
	}
	return min(off, len(b.Text))
}

// Inside is how many bytes of the extent page numbers take up that stand in
// the middle of the paragraph.
func (b *Block) Inside() int { return b.inside }

// clean is the part of the block that lies in span, with the spaces that are
// typography and not accident.
func (b *Block) clean(text string, span source.Span) string {
	return b.printed(text, b.Offset(span.Start), b.Offset(span.End))
}

// printed is [i, j) of the block's text with such spaces.
func (b *Block) printed(text string, i, j int) string {
	if j <= i {
		return ""
	}
	k, end := b.runAt(i), b.runAt(j-1)
	var out strings.Builder
	done := i // up to here it is written
	for k++; k <= end; k++ {
		if !b.spaced(text, k) {
			continue
		}
		if done == i {
			out.Grow(j - i + 8)
		}
		out.WriteString(b.Text[done:b.runs[k].off])
		out.WriteByte(' ')
		done = b.runs[k].off
	}
	if done == i {
		return b.Text[i:j] // nothing to set in
	}
	out.WriteString(b.Text[done:j])
	return out.String()
}

// spaced reports whether the space before run k separates a Chinese character
// from a number or Latin word on the same line.
func (b *Block) spaced(text string, k int) bool {
	if !b.runs[k].spaced {
		return false
	}
	off := b.runs[k].off
	end := b.Pos(off-1) + 1
	gap := text[end:b.runs[k].pos]
	if strings.Trim(gap, " \u00a0") != "" {
		return false
	}
	return alnum(b.Text[off-1]) != alnum(b.Text[off]) && (b.Text[off-1] >= utf8.RuneSelf || b.Text[off] >= utf8.RuneSelf)
}

func alnum(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
