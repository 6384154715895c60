package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// readingsLeast is how many readings a text must have before they are taken
// for pollution: a single (an) may be a word.
const readingsLeast = 3

// hasReadings reports whether the text carries the reading of its characters
// behind them: 個(gè) 對(duì), 市(shi)委(wei).
func hasReadings(text string) bool {
	found := 0
	for _, open := range [...]string{"(", "（"} {
		for i := 0; ; {
			n := han.Index(text[i:], open)
			if n < 0 {
				break
			}
			i += n
			if reading(text, i) > 0 {
				if found++; found == readingsLeast {
					return true
				}
			}
			i += len(open)
		}
	}
	return false
}

// opensSyllable reports whether a syllable may stand at the start of s: a letter of
// one byte does, or one with a tone mark, of which the first byte tells.
func opensSyllable(s string) bool {
	return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 0xC3 && s[0] <= 0xC7 || s[0] == 0xE1)
}

// reading is the length of the reading in brackets at offset i, directly
// behind a Han character or another reading; 0 when there is none.
func reading(text string, i int) int {
	before, _ := han.DecodeLast(text[:i])
	if !han.IsHan(before) && before != ')' && before != '）' {
		return 0
	}
	open := bracketSize(text[i:], '(', "（")
	if open == 0 {
		return 0
	}
	letters := syllable(text[i+open:])
	if letters == 0 {
		return 0
	}
	end := bracketSize(text[i+open+letters:], ')', "）")
	if end == 0 {
		return 0
	}
	return open + letters + end
}

func bracketSize(s string, half byte, full string) int {
	switch {
	case s != "" && s[0] == half:
		return 1
	case strings.HasPrefix(s, full):
		return len(full)
	}
	return 0
}

// syllable is the length of the Mandarin syllable at the start of s, with or
// without a tone mark; 0 when the letters there spell none.
func syllable(s string) int {
	var plain [8]byte
	n, size := 0, 0
	for size < len(s) {
		r, w := utf8.DecodeRuneInString(s[size:])
		base := toneless(r)
		if base == 0 {
			break
		}
		if n == 6 {
			return 0
		}
		plain[n] = base
		n++
		size += w
	}
	if !isSyllable(string(plain[:n])) {
		return 0
	}
	return size
}

// toneless is the letter under a tone mark: ā → a; 0 for what is no letter of
// the Pinyin alphabet. ü is written v.
func toneless(r rune) byte {
	switch {
	case r >= 'a' && r <= 'z':
		return byte(r)
	case r > 'ḿ': // the last of them
		return 0
	}
	for _, row := range [...]string{"aāáǎà", "eēéěè", "iīíǐì", "oōóǒò", "uūúǔù", "vüǖǘǚǜ", "nńňǹ", "mḿ"} {
		if strings.ContainsRune(row, r) {
			return row[0]
		}
	}
	return 0
}

var (
	initials = [...]string{"zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"}
	finals   = han.NewWords(`a o e i u v ai ei ui ao ou iu ie ve ue er an en in un vn ang eng ing ong
ia ian iang iao iong ua uai uan uang uo`)
)

func isSyllable(s string) bool {
	for _, in := range initials {
		if rest, ok := strings.CutPrefix(s, in); ok && finals.Has(rest) {
			return true
		}
	}
	return finals.Has(s)
}
