// Package source holds the text of one document and the positions in it.
//
// Everything that zhenggai reads is located: a [Pos] is a byte offset into the
// decoded UTF-8 text of a [File], a [Span] a half-open range of such offsets.
// Line and column are derived when a person has to be shown the place. The
// package knows nothing of Chinese and nothing of notices.
package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Pos is a byte offset into the decoded UTF-8 text of a File.
type Pos int

// Span is the half-open range [Start, End) of a File's text. An empty Span
// means "nowhere".
type Span struct {
	Start, End Pos
}

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Len is the length of the span in bytes.
func (s Span) Len() int { return max(0, int(s.End-s.Start)) }

// Contains reports whether all of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Join is the smallest span that covers s and t; an empty one counts for
// nothing.
func (s Span) Join(t Span) Span {
	switch {
	case s.Empty():
		return t
	case t.Empty():
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// File is one decoded document.
type File struct {
	Path     string // as the user named it; "-" for standard input
	Member   string // path inside an archive, else empty
	Format   string // text, markdown, html, pdf, docx, doc, ofd
	Encoding string // of the input: utf-8, gb18030, big5, utf-16le, utf-16be
	Bytes    int    // size of the input
	SHA256   string // of the input, in hexadecimal
	Text     string // the decoded text that every Pos points into

	// Invalid counts the bytes that were not valid in the input's encoding
	// and became U+FFFD in Text.
	Invalid int
	// Damaged counts the parts of the input that could not be unpacked whole,
	// Pictures its pages that show pictures and no text, Foreign the documents of
	// other formats in it: something may be missing in Text.
	Damaged, Pictures, Foreign int

	// Confidence is how sure it is that Encoding is right: 1 where the input
	// says or proves it, less where it was guessed.
	Confidence float64

	// Paragraphs says that each line of Text is a whole paragraph, as it is in
	// formats that mark them. Where it is not set a paragraph may go on in the
	// next line.
	Paragraphs bool

	// Aside are the places of what a page shows beside its document, such as
	// menus and share buttons: in order, whole lines.
	Aside []Span

	// Page is what the input says about its document outside the text.
	Page Page

	// Fields are what else a record of a database or a crawl holds.
	Fields map[string]any

	lines []Pos // start of each line, made by Position when first asked
}

// Page is what a web page or a document's properties say about it. What they
// do not say is empty.
type Page struct {
	Title     string
	Published string // as written there
	Source    string // 来源: the body or site that it was taken from
}

// Slice is the text of span s, cut to the file.
func (f *File) Slice(s Span) string {
	n := Pos(len(f.Text))
	start, end := min(max(s.Start, 0), n), min(max(s.End, 0), n)
	if end <= start {
		return ""
	}
	return f.Text[start:end]
}

// Position is a place as people count it: both from 1, the column in
// characters.
type Position struct {
	Line, Column int
}

// Position converts p. It is not safe for concurrent use on the same File.
func (f *File) Position(p Pos) Position {
	if f.lines == nil {
		f.lines = lineStarts(f.Text)
	}
	i := sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > p }) - 1
	i = max(i, 0)
	before := f.Slice(Span{f.lines[i], p})
	return Position{Line: i + 1, Column: utf8.RuneCountInString(before) + 1}
}

func lineStarts(text string) []Pos {
	starts := make([]Pos, 1, 2+strings.Count(text, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, Pos(i))
	}
}
