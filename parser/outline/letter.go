package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// letterOrdinal is the place of a letter, of any width, in the alphabet, and whether
// it is a small one; 0 for other characters.
func letterOrdinal(r rune) (n int, small bool) {
	switch r = han.Fold(r); {
	case r >= 'A' && r <= 'Z':
		return int(r-'A') + 1, false
	case r >= 'a' && r <= 'z':
		return int(r-'a') + 1, true
	}
	return 0, false
}

func isLetter(r rune) bool {
	n, _ := letterOrdinal(r)
	return n > 0
}

// scanLettered reads what begins with a letter: PART 01, A. and No.1.
func scanLettered(s string) Marker {
	if m := scanPart(s); m.Style != None {
		return m
	}
	if m := scanLetter(s); m.Style != None {
		return m
	}
	return scanSign(s)
}

// scanPart reads PART 01, Part.2 and their like, with the bar or colon that sets
// them off.
func scanPart(s string) Marker {
	const part = len("PART")
	if len(s) < part || !strings.EqualFold(s[:part], "PART") {
		return Marker{}
	}
	at := part + len(s[part:]) - len(strings.TrimLeft(s[part:], " ."))
	n, size, ok := han.ScanOrdinal(s[at:])
	if !ok || n > maxDecimal {
		return Marker{}
	}
	at += size
	if stop, width := han.Decode(s[at:]); strings.ContainsRune("｜丨|：:、.", stop) && width > 0 {
		at += width
	}
	return Marker{Style: Part, Ordinal: n, Len: at}
}

// scanLetter reads A. and A、, a. and a), before the words of a heading: what goes on
// in letters or figures is a name, A、B两类 or A.1.
func scanLetter(s string) Marker {
	r, size := han.Decode(s)
	n, small := letterOrdinal(r)
	m := Marker{Ordinal: n}
	stop, width := han.Decode(s[size:])
	switch m.Len = size + width; {
	case stop == ')' || stop == '）':
		m.Style = LetterHalf
	case stop != '.' && stop != '．' && stop != '、':
		return Marker{}
	case small:
		m.Style = Small
	default:
		m.Style = Letter
	}
	return m.before(s)
}

// scanLetterParen reads （a） behind its opening bracket of so many bytes.
func scanLetterParen(s string, bracket int) Marker {
	r, size := han.Decode(s[bracket:])
	n, _ := letterOrdinal(r)
	stop, width := han.Decode(s[bracket+size:])
	if n == 0 || stop != ')' && stop != '）' {
		return Marker{}
	}
	m := Marker{Style: LetterParen, Ordinal: n, Len: bracket + size + width}
	return m.before(s)
}

// scanSign reads No.1 and NO. 1、.
func scanSign(s string) Marker {
	const sign = len("No.")
	if len(s) < sign || !strings.EqualFold(s[:sign], "No.") {
		return Marker{}
	}
	at := sign + leadingSpace(s[sign:])
	n, size, ok := han.ScanOrdinal(s[at:])
	if first, _ := han.Decode(s[at:]); !ok || n > maxDecimal || !han.IsDigit(first) {
		return Marker{}
	}
	m := Marker{Style: Sign, Ordinal: n, Len: at + size}
	if stop, width := han.Decode(s[m.Len:]); width > 0 && strings.ContainsRune("：:、.．", stop) {
		m.Len += width
	}
	return m.before(s)
}

// before is m if words that it may number stand behind it in s, and none otherwise:
// (A)级 and B)类 are classes.
func (m Marker) before(s string) Marker {
	rest := s[m.Len:]
	next, _ := han.Decode(rest[leadingSpace(rest):])
	if !opensWords(next) || strings.ContainsRune("级类档型", next) {
		return Marker{}
	}
	return m
}

// isLettered reports whether a style numbers in letters or signs, which are names as
// often: only a run of them numbers headings.
func isLettered(s Style) bool { return s >= Letter && s <= Sign }

// dropLone takes those of the markers that are lettered and have no neighbour in a
// run, A. before B., off the list.
func dropLone(markers []Marker) {
	var last [numStyles]int    // the place behind the last marker of each style
	var linked [numStyles]bool // it goes on with the one before it
	for i := range markers {
		m := &markers[i]
		if !isLettered(m.Style) {
			continue
		}
		j := last[m.Style] - 1
		follows := j >= 0 && i-j <= runReach && markers[j].Ordinal+1 == m.Ordinal
		if j >= 0 && !follows && !linked[m.Style] {
			markers[j] = Marker{}
		}
		last[m.Style], linked[m.Style] = i+1, follows
	}
	for s, i := range last {
		if i > 0 && !linked[s] {
			markers[i-1] = Marker{}
		}
	}
}

// runReach is how many blocks may stand between a lettered heading and the next.
const runReach = 40
