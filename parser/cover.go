package parser

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// cover accounts for every byte of the text.
func (r *reading) cover() {
	c := &r.n.Coverage
	c.Bytes = len(r.doc.File.Text)
	r.markPreamble()
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		n := b.Extent.Len()
		switch {
		case b.Kind == text.Furniture || r.blocks[i] == furniture:
			c.Furniture += n
			r.n.Furniture = append(r.n.Furniture, b.Extent)
		case r.blocks[i] == read:
			c.Furniture += b.Inside()
			c.Assigned += n - b.Inside()
		default:
			c.Furniture += b.Inside()
		}
	}
	c.Unassigned = c.Bytes - c.Assigned - c.Furniture
	r.n.Furniture = append(r.n.Furniture, r.doc.Folios...)
	slices.SortFunc(r.n.Furniture, func(a, b source.Span) int { return cmp.Compare(a.Start, b.Start) })
}

// markPreamble takes the paragraphs before the first heading for the preamble,
// and those that issues and measures were read from.
func (r *reading) markPreamble() {
	end := r.bodyStart
	if len(r.out.Headings) > 0 {
		end = r.out.Headings[0].Block
	} else if r.n.Genre != notice.Other {
		end = min(r.bodyEnd, r.bodyStart+2)
	}
	r.mark(r.bodyStart, end, read)
	for i := range r.n.Issues {
		r.markSpan(r.n.Issues[i].Span)
	}
	for i := range r.n.Measures {
		r.markSpan(r.n.Measures[i].Span)
	}
}

func (r *reading) markSpan(s source.Span) {
	if !s.Empty() {
		r.mark(r.doc.Block(s.Start), r.doc.Block(s.End-1)+1, read)
	}
}

// warn tells what is odd in the document.
func (r *reading) warn() {
	if strings.TrimSpace(r.doc.File.Text) == "" || len(r.doc.Blocks) == 0 {
		r.warning(notice.NoText, source.Span{})
	}
	r.warnEncoding()
	f := r.doc.File
	r.warnCount(notice.Damaged, f.Damaged)
	r.warnCount(notice.PagesUnread, f.Pictures)
	r.warnCount(notice.PartsUnread, f.Foreign)
	r.warnCount(notice.InvalidText, f.Invalid)
	r.warnCount(notice.ReadingMarks, r.doc.Readings)
	r.warnNumbering()
	for i := range r.doc.Blocks {
		b := r.block(i)
		if b.Kind == text.Furniture {
			continue
		}
		r.warnDates(b)
		r.warnPlaceholders(b)
	}
	r.warnTruncated()
}

// warnCount tells of n things about the document as a whole, unless there are
// none.
func (r *reading) warnCount(code notice.Code, n int) {
	if n > 0 {
		r.warning(code, source.Span{}, strconv.Itoa(n))
	}
}

// confidenceLeast is how sure a guessed encoding must be to go unmentioned.
const confidenceLeast = 0.8

// warnEncoding tells of an encoding that was guessed without good grounds. A
// file that does not say how sure its encoding is was not guessed at.
func (r *reading) warnEncoding() {
	f := r.doc.File
	if f.Encoding == "" || f.Confidence <= 0 || f.Confidence >= confidenceLeast {
		return
	}
	r.warning(notice.EncodingGuess, source.Span{}, f.Encoding, strconv.Itoa(int(f.Confidence*100)))
}

// irregularities names the warnings of the outline.
var irregularities = [...]notice.Code{
	outline.Gap: notice.OrdinalGap, outline.Repeat: notice.OrdinalRepeat,
	outline.Order: notice.OrdinalOrder,
}

func (r *reading) warnNumbering() {
	for _, w := range r.out.Irregularities {
		h, s := &r.out.Headings[w.Heading], &r.n.Sections[w.Heading]
		if w.Kind == outline.Lost {
			r.warning(notice.MarkerLost, r.spanOf(h.Block, 0, h.TitleEnd), s.Label+s.Title)
			continue
		}
		args := []string{s.Label}
		if w.Before >= 0 {
			args = append(args, r.n.Sections[w.Before].Label)
		}
		r.warning(irregularities[w.Kind], r.spanOf(h.Block, 0, h.Len), args...)
	}
}

// warnDates tells of dates that the calendar does not have and of digits that
// lost their separators.
func (r *reading) warnDates(b *text.Block) {
	if !b.Contents.Holds(text.Separator) {
		return
	}
	places := numeralPlaces(b.Numerals)
	for d := range scanDates(b.Folded, places) {
		if d.invalid {
			r.warning(notice.DateInvalid, b.Span(d.start, d.end), r.text(b.Span(d.start, d.end)))
		}
	}
	for start, end := range lostDates(b.Folded, places) {
		r.warning(notice.DateInvalid, b.Span(start, end), b.Text[start:end])
	}
}

// placeholders are what templates leave to be filled in.
var placeholders = []string{"X月", "X日", "X年", "XX", "xx", "X条", "x条", "X个", "X项", "x项", "x个", "×月", "××", "X届", "X轮", "x月", "x日"}

// hasCross reports whether s has one of the crosses that a placeholder is made
// of.
func hasCross(s string) bool {
	return strings.IndexByte(s, 'X') >= 0 || strings.IndexByte(s, 'x') >= 0 || strings.Contains(s, "×")
}

// warnPlaceholders tells of a placeholder in block b. Most documents have none.
func (r *reading) warnPlaceholders(b *text.Block) {
	if !b.Contents.Holds(text.Cross) || !hasCross(b.Text) {
		return
	}
	for _, p := range placeholders {
		if i := han.Index(b.Folded, p); i >= 0 {
			r.warning(notice.Placeholder, b.Span(i, i+len(p)), b.Text[i:i+len(p)])
			return
		}
	}
}

// warnTruncated tells of a text that stops inside a sentence.
func (r *reading) warnTruncated() {
	k := len(r.doc.Blocks) - 1
	for k >= 0 && (r.block(k).Kind == text.Furniture || r.block(k).Text == "") {
		k--
	}
	if k < 0 || k >= r.bodyEnd {
		return
	}
	b := r.block(k)
	last, size := utf8.DecodeLastRuneInString(b.Text)
	if b.Kind == text.Row || han.IsSentenceEnd(last) || strings.ContainsRune("；;：:.…", last) || han.IsClosing(last) || utf8.RuneCountInString(b.Text) < 20 {
		return
	}
	from := max(0, len(b.Text)-10*size)
	for from > 0 && !utf8.RuneStart(b.Text[from]) {
		from--
	}
	r.warning(notice.Truncated, b.Span(from, len(b.Text)), b.Text[from:])
}
