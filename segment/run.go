package segment

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// run is a stretch of text of one kind. A Word run may hold several words.
type run struct {
	start, end int
	kind       Kind
}

// maxRun bounds a run, in bytes, so that a text without any punctuation is
// still cut in pieces. It is far more than a sentence has.
const maxRun = 16 << 10

// runs yields the stretches of s, without white space.
func runs(s string) iter.Seq[run] {
	return func(yield func(run) bool) {
		for i := 0; i < len(s); {
			r, size := utf8.DecodeRuneInString(s[i:])
			if han.IsSpace(r) {
				i += size
				continue
			}
			next := run{i, i + size, Mark}
			if kind := kindOf(r); kind != Mark {
				next = scanRun(s, i, kind)
			}
			if !yield(next) {
				return
			}
			i = next.end
		}
	}
}

func kindOf(r rune) Kind {
	switch {
	case han.IsHan(r):
		return Word
	case han.IsDigit(r):
		return Number
	case unicode.IsLetter(r):
		return Latin
	}
	return Mark
}

// scanRun reads the run of a kind that starts at i.
func scanRun(s string, i int, kind Kind) run {
	switch kind {
	case Word:
		return run{i, i + span(s[i:], han.IsHan), Word}
	case Number:
		if end := i + scanNumber(s[i:]); !startsLatin(s[end:]) {
			return run{i, end, Number}
		}
	}
	return run{i, i + scanLatin(s[i:]), Latin} // 4S, 5G
}

// span is how many bytes at the start of s hold runes that fit, up to maxRun.
func span(s string, fits func(rune) bool) int {
	end := 0
	for end < len(s) && end < maxRun {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !fits(r) {
			break
		}
		end += size
	}
	return end
}

// scanNumber measures the number that s starts with: digits, with points,
// commas or colons among them, and the sign of a rate: 1,234.5 and 3.5% and
// ９０％ and 8:30.
func scanNumber(s string) int {
	end := span(s, han.IsDigit)
	for end < maxRun {
		size := oneOf(s[end:], ".,:．，：")
		digits := span(s[end+size:], han.IsDigit)
		if size == 0 || digits == 0 {
			break
		}
		end += size + digits
	}
	return end + oneOf(s[end:], "%％‰")
}

// scanLatin measures the word that s starts with: letters and digits, also
// joined by a hyphen, an underscore, a dot or an at sign (COVID-19, a.b@c.cn).
func scanLatin(s string) int {
	end := span(s, isLatin)
	for end < maxRun {
		size := oneOf(s[end:], "-_.@")
		letters := span(s[end+size:], isLatin)
		if size == 0 || letters == 0 {
			break
		}
		end += size + letters
	}
	return end
}

// isLatin reports whether r may stand in a word of letters that are no
// ideographs; marks that go on a letter are part of it.
func isLatin(r rune) bool {
	return !han.IsHan(r) && (unicode.IsLetter(r) || unicode.IsMark(r)) || han.IsDigit(r)
}

func startsLatin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return kindOf(r) == Latin
}

// oneOf is the length of the first rune of s if it is one of set, else 0.
func oneOf(s, set string) int {
	if r, size := utf8.DecodeRuneInString(s); size > 0 && strings.ContainsRune(set, r) && (r != '\uFFFD' || size > 1) {
		return size
	}
	return 0
}
