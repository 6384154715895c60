package reader

import (
	"strings"
	"unicode/utf8"
)

// decodeUTF8 makes raw valid: each byte that is not part of a character
// becomes U+FFFD and is counted. Valid text is returned as it is, byte order
// mark included, so that a position in it is one in the file.
func decodeUTF8(raw string) (text string, invalid int) {
	if utf8.ValidString(raw) {
		return raw, 0
	}
	invalid = countInvalid(raw)
	var valid strings.Builder
	valid.Grow(len(raw) + invalid*(utf8.RuneLen(utf8.RuneError)-1))
	for _, r := range raw { // gives U+FFFD for each such byte
		valid.WriteRune(r)
	}
	return valid.String(), invalid
}

func countInvalid(raw string) int {
	count := 0
	for i := 0; i < len(raw); {
		r, width := utf8.DecodeRuneInString(raw[i:])
		if r == utf8.RuneError && width == 1 { // a real U+FFFD is three bytes wide
			count++
		}
		i += width
	}
	return count
}

// looksForeign reports whether raw is in another encoding rather than
// damaged. A few bad bytes are damage. In Chinese text of another encoding
// nearly every byte above ASCII is bad: one character in seven of GB 18030 is
// valid UTF-8 by accident.
func looksForeign(raw string, invalid int) bool {
	const leastShare = 10 // one byte in ten, so that a stray byte in ASCII stays damage
	if invalid*leastShare <= len(raw) {
		return false
	}
	return invalid*2 > countNonASCII(raw)
}

func countNonASCII(raw string) int {
	count := 0
	for i := range len(raw) {
		if raw[i] >= utf8.RuneSelf {
			count++
		}
	}
	return count
}
