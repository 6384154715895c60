package han

// Set is a set of characters for a question that is asked all over a text: may
// anything begin here? It knows characters by their low twelve bits, so that it
// is small and the answer is one load; now and then it holds one that was not
// put in.
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

// MayHold reports whether r may be in the set; when it says no, it is not.
func (s *Set) MayHold(r rune) bool { return s[uint32(r)>>6%64]>>(uint32(r)%64)&1 != 0 }

// MayHoldFirst reports whether the first character of s may be in the set. Of
// an empty string it is not.
func (s *Set) MayHoldFirst(text string) bool {
	return text != "" && s.MayHold(firstRune(text))
}

// Next is the offset of the first character at or behind i that may be in the
// set, len(text) for none.
func (s *Set) Next(text string, i int) int {
	for i < len(text) {
		c := text[i]
		switch {
		case c < 0x80:
			if s.MayHold(rune(c)) {
				return i
			}
			i++
		case c&0xF0 == 0xE0 && i+2 < len(text): // as nearly all are
			if s.MayHold(rune(c&0x0F)<<12 | rune(text[i+1]&0x3F)<<6 | rune(text[i+2]&0x3F)) {
				return i
			}
			i += 3
		default:
			if s.MayHold(firstRune(text[i:])) {
				return i
			}
			i++
		}
	}
	return len(text)
}
