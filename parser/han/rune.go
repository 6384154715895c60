package han

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Decode is utf8.DecodeRuneInString for text that is nearly all characters of
// three bytes: it is quicker for these.
func Decode(s string) (rune, int) {
	if len(s) > 2 && s[0] > 0xE0 && s[0] < 0xED { // neither overlong nor a surrogate
		if b, c := s[1]^0x80, s[2]^0x80; b|c < 0x40 {
			return rune(s[0]&0x0F)<<12 | rune(b)<<6 | rune(c), 3
		}
	}
	return utf8.DecodeRuneInString(s)
}

// DecodeLast is utf8.DecodeLastRuneInString for such text.
func DecodeLast(s string) (rune, int) {
	if n := len(s); n > 2 && s[n-3] > 0xE0 && s[n-3] < 0xED {
		if b, c := s[n-2]^0x80, s[n-1]^0x80; b|c < 0x40 {
			return rune(s[n-3]&0x0F)<<12 | rune(b)<<6 | rune(c), 3
		}
	}
	return utf8.DecodeLastRuneInString(s)
}

// TrimRightFunc is strings.TrimRightFunc for such text.
func TrimRightFunc(s string, f func(rune) bool) string {
	for s != "" {
		r, size := DecodeLast(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// IsHan reports whether r is an ideograph: unified, compatibility or radical,
// and the two signs used like one, 〇 and 々.
func IsHan(r rune) bool {
	switch {
	case r < 0x2E80:
		return false
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0x3400 && r <= 0x4DBF:
		return true
	case r >= 0x2E80 && r <= 0x2FDF, r >= 0xF900 && r <= 0xFAFF:
		return true
	}
	return r == '〇' || r == '々' || r >= 0x20000 && r <= 0x3FFFD
}

// Codepoint is the character of the three bytes, for a look into a table: nothing is
// checked, since nearly all of a text is such characters.
func Codepoint(a, b, c byte) uint16 {
	return uint16(a)<<12 | uint16(b%64)<<6 | uint16(c%64)
}

// LeadsIdeograph reports whether c is the first of the three bytes of an ideograph
// from U+4000 to U+9FFF, of which nearly all characters of a text are. What begins
// so is never punctuation, nor a space or a digit.
func LeadsIdeograph(c byte) bool { return c-0xE4 <= 0xE9-0xE4 }

// IsDigit reports whether r is an Arabic digit, ASCII or full-width.
func IsDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= '０' && r <= '９'
}

// IsSentenceEnd reports whether r ends a sentence: 。！？ or a half-width form
// of these. A half-width dot does not: it stands in numbers and markers.
func IsSentenceEnd(r rune) bool {
	switch r {
	case '。', '！', '？', '!', '?', '｡':
		return true
	}
	return false
}

// IsOpening reports whether r opens a pair of quotation marks or brackets. The
// straight quotation mark, which opens and closes, is neither.
func IsOpening(r rune) bool {
	_, ok := Closer(r)
	return ok
}

// Closer returns the mark that closes what r opens, in the same width.
func Closer(r rune) (rune, bool) {
	switch r {
	case '“', '‘', '(', '（', '《', '〈', '「', '『', '【', '〔', '〖':
		return r + 1, true
	case '[', '［':
		return r + 2, true
	}
	return 0, false
}

// IsClosing reports whether r closes a pair of quotation marks or brackets.
func IsClosing(r rune) bool {
	switch r {
	case '”', '’', ')', '）', '》', '〉', '」', '』', '】', '〕', '〗', ']', '］':
		return true
	}
	return false
}

// IsSpace reports whether r is white space of any width, a no-break space, or
// the byte order mark that files leave in their text.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// wide are the ranges of runes that a terminal shows two columns wide, after
// East_Asian_Width W and F of the Unicode Character Database.
var wide = [...]struct{ first, last rune }{
	{0x1100, 0x115F}, // Hangul initials
	{0x2E80, 0x303E}, // radicals, CJK punctuation
	{0x3041, 0xA4CF}, // kana to Yi, the ideographs among them
	{0xA960, 0xA97F},
	{0xAC00, 0xD7A3}, // Hangul
	{0xF900, 0xFAFF},
	{0xFE10, 0xFE19},
	{0xFE30, 0xFE6F},
	{0xFF01, 0xFF60}, // full-width forms
	{0xFFE0, 0xFFE6},
	{0x1F300, 0x1F64F}, // pictographs
	{0x1F680, 0x1F6FF},
	{0x1F900, 0x1F9FF},
	{0x20000, 0x3FFFD},
}

// Width returns the columns r takes on a terminal: 2 for ideographs, CJK
// punctuation and full-width forms, 0 for combining marks, zero-width and
// control characters, else 1. Marks of ambiguous width (“ ” — ·) count as 1,
// as terminals show them outside East Asian locales.
func Width(r rune) int {
	switch {
	case r >= ' ' && r < 0x7F:
		return 1
	case IsHan(r):
		return 2
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc):
		return 0
	}
	for _, span := range wide {
		if r <= span.last {
			if r >= span.first {
				return 2
			}
			return 1
		}
	}
	return 1
}

// LongerThan reports whether s, which is valid UTF-8, has more than n characters.
// It counts them only where the bytes do not tell, and no more of them than it
// takes.
func LongerThan(s string, n int) bool {
	if len(s) <= n || len(s) > n*utf8.UTFMax {
		return len(s) > n
	}
	for i := 0; i < len(s) && n >= 0; n-- {
		i += int(runeSizes[s[i]>>4])
	}
	return n < 0
}

// Cut is the first n characters of s, or s itself where it has no more.
func Cut(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// runeSizes are the lengths of characters by the upper half of their first byte.
var runeSizes = [16]uint8{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4}

// Squeeze takes all white space out of s. Where there is none, as nearly always,
// it returns s itself.
func Squeeze(s string) string {
	if !hasSpace(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// hasSpace reports whether white space of any kind stands in s.
func hasSpace(s string) bool {
	for _, r := range spaces.All(s) {
		if IsSpace(r) {
			return true
		}
	}
	return false
}

// spaces are the characters that IsSpace accepts.
var spaces = NewSet(" \t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff",
	"\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a")
