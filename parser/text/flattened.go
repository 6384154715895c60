package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// A text may have lost its line breaks on its way through a table or a script. What
// stood beside them is left: the indents of paragraphs, or the one space that took
// their place. Lines end there, then.

// flatLine is how many bytes lines must have, on the average, for the breaks to be lost.
const flatLine = 1000

// How many gaps must stand in a text to be what is left of its line breaks.
const (
	wideLeast   = 3
	singleLeast = 5
)

// gapKind is what of the white space in a text ends a line.
type gapKind uint8

const (
	noGap   gapKind = iota
	wideGap         // two characters or more, or a line separator
	anyGap          // one is enough, but not beside a number or a foreign word
)

// gapsOf tells what is left of the line breaks of text, which has so many.
func gapsOf(text string, breaks int) gapKind {
	if breaks > 1 && len(text) < breaks*flatLine {
		return noGap
	}
	wide, single, opened := 0, 0, 0
	for at := 0; at < len(text); {
		g := nextGap(text, at, len(text))
		switch at = g.end; {
		case g.wide:
			wide++
		case g.start < g.end && g.breaks(text):
			single++
			if g.opens(text) {
				opened++
			}
		}
	}
	switch {
	case wide >= wideLeast && wide >= opened:
		return wideGap
	case opened >= singleLeast && opened*3 >= single:
		return anyGap
	}
	return noGap
}

// gap is a run of white space inside a line.
type gap struct {
	start, end int
	wide       bool
}

// nextGap is the first gap in [from, end) of text, behind white space at its start. It
// is empty, at end, where there is none.
func nextGap(text string, from, end int) gap {
	from, _ = skipSpace(text, from, end)
	for at, r := range gaps.All(text[from:end]) {
		if !han.IsSpace(r) {
			continue
		}
		if g := gapAt(text, from+at, end); g.end < end {
			return g
		}
		break
	}
	return gap{start: end, end: end}
}

// gapAt is the gap that starts at an offset of text, up to end.
func gapAt(text string, start, end int) gap {
	g := gap{start: start}
	size := 0
	for at, r := range text[start:end] {
		if !han.IsSpace(r) {
			break
		}
		size = at + utf8.RuneLen(r)
		g.wide = g.wide || at > 0 || strings.ContainsRune(separators, r)
	}
	g.end = start + size
	return g
}

// separators end lines in texts of other systems.
const separators = "\r\u0085\u2028\u2029"

var gaps = han.NewSet(" \u00a0\u3000", separators)

// breaks reports whether a line may end at g where one space is left of a break: it
// stands beside no number and no foreign word (2024 年, Excel 表), unless a paragraph
// opens there.
func (g gap) breaks(text string) bool {
	return text[g.start-1] >= utf8.RuneSelf && text[g.end] >= utf8.RuneSelf || g.opens(text)
}

// opens reports whether a paragraph opens behind g beyond doubt: one ends in front of
// it, or the number of a heading stands behind it.
func (g gap) opens(text string) bool {
	before, _ := han.DecodeLast(text[:g.start])
	after, _ := han.Decode(text[g.end:])
	return han.IsSentenceEnd(before) || strings.ContainsRune("；：", before) || strings.ContainsRune(numbers, after) || isNumbered(text[g.end:])
}

// numbers are the characters that headings and points open with.
const numbers = "一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨第"

// isNumbered reports whether s opens with digits and a stop: 1. 12、.
func isNumbered(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	if len(rest) == len(s) || rest == "" {
		return false
	}
	stop, size := han.Decode(rest)
	return strings.ContainsRune(".、．", stop) && len(rest) > size && rest[size] >= utf8.RuneSelf
}

// lineEnd is where the line at from ends, at or before page, where a form feed ends a
// page: that breaks lines too. The next line starts at next.
func (s *lineScanner) lineEnd(from, page int) (end, next int) {
	if from > s.broken || from == 0 {
		s.broken = page
		if n := strings.IndexByte(s.text[from:page], '\n'); n >= 0 {
			s.broken = from + n
		}
	}
	if s.gaps != noGap {
		if at := s.gapIn(from, s.broken); at < s.broken {
			return at, at
		}
	}
	return s.broken, s.broken + 1
}

// gapIn is where a gap ends the line at from, end for nowhere. Nothing ends a line
// behind its first character: 邮　　编.
func (s *lineScanner) gapIn(from, end int) int {
	start, _ := skipSpace(s.text, from, end)
	for at := start; at < end; {
		g := nextGap(s.text, at, end)
		if g.wide && g.start > start+len("邮") || s.gaps == anyGap && g.start < end && g.breaks(s.text) {
			return g.start
		}
		at = g.end
	}
	return end
}
