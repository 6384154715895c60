package han

import (
	"iter"
	"unicode/utf8"
)

// Set is a set of characters, of the Basic Multilingual Plane, for a question that
// is asked all over a text: may anything begin here? It knows characters by their
// low twelve bits, so that it is small and the answer is one load; now and then
// it holds one that was not put in. It is asked of valid UTF-8 only.
type Set [1 << 12 / 64]uint64

// NewSet makes a set of the characters in the given strings.
func NewSet(characters ...string) *Set {
	var s Set
	for _, list := range characters {
		for _, r := range list {
			s.Add(r)
		}
	}
	return &s
}

// Add puts r in.
func (s *Set) Add(r rune) { s[uint32(r)>>6%64] |= 1 << (uint32(r) % 64) }

// AddSet puts in what is in other.
func (s *Set) AddSet(other *Set) {
	for i := range s {
		s[i] |= other[i]
	}
}

// MayHold reports whether r may be in the set; when it says no, it is not.
func (s *Set) MayHold(r rune) bool { return s[uint32(r)>>6%64]>>(uint32(r)%64)&1 != 0 }

// MayHoldFirst reports whether the first character of text may be in the set.
// Of an empty text it is not. Of a character of three bytes, as nearly all are,
// the latter two hold the bits that count.
func (s *Set) MayHoldFirst(text string) bool {
	if len(text) > 2 && text[0] >= 0xE0 {
		return s[text[1]%64]>>(text[2]%64)&1 != 0
	}
	return text != "" && s.MayHold(firstRune(text))
}

// Next is the offset of the first character at or behind i that may be in the
// set, len(text) for none.
func (s *Set) Next(text string, i int) int {
	for ; i < len(text); i++ {
		for i < len(text)-2 && text[i] >= 0xE0 {
			if s[text[i+1]%64]>>(text[i+2]%64)&1 != 0 {
				return i
			}
			i += 3
		}
		if i >= len(text) {
			break
		}
		r := rune(text[i])
		if r >= utf8.RuneSelf {
			r = firstRune(text[i:])
		}
		if s.MayHold(r) {
			return i
		}
	}
	return len(text)
}

// All yields the characters of text that may be in the set, with their offsets.
func (s *Set) All(text string) iter.Seq2[int, rune] {
	return func(yield func(int, rune) bool) {
		for i := s.Next(text, 0); i < len(text); {
			r, size := Decode(text[i:])
			if !yield(i, r) {
				return
			}
			i = s.Next(text, i+size)
		}
	}
}
