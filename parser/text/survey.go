package text

import (
	"math/bits"

	"github.com/zhenggai/zhenggai/parser/han"
)

// survey notes, of the line l, its display width, capped, what punctuation and
// spaces it has, and what else later steps ask of every character: where the
// numerals are, and whether any is of traditional writing. So the text is walked
// once. What is not ASCII is nearly always three bytes and two columns.
func (s *lineScanner) survey(l *line) {
	seen, ascii := s.walk(l.start, l.end)
	traits := seen.traits()
	s.traditional = s.traditional || traits&traditional != 0
	s.barred = s.barred || traits&bar != 0
	l.contents = Contents(traits)
	l.width = uint8(min(widthCap, ascii+(l.end-l.start-ascii)*2/3))
	l.clauses = traits&(fullStop|comma) != 0
	l.stops = traits&fullStop != 0
	l.plain = traits&doubtful == 0
}

// walk tells the classes of the characters in [from, end) of the text, and how many
// are ASCII. On its way it notes the numerals, and the brackets of readings.
func (s *lineScanner) walk(from, end int) (seen classSet, ascii int) {
	text := s.text[:end]
	for i := from; i < len(text); {
		at, passed := pass(text, i)
		seen |= passed
		if at == len(text) {
			break
		}
		c, size := classAt(text[at:])
		seen |= 1 << (c % maxClasses)
		if size == 1 {
			ascii++
		}
		if i = at + size; c >= firstNoted {
			s.note(c, at, i)
		}
	}
	return seen, ascii
}

// pass walks over characters of three bytes, as nearly all are, from offset i of s on,
// up to one that is noted or is of another length. It tells what classes it passed.
func pass(s string, i int) (int, classSet) {
	var seen classSet
	for ; i < len(s)-2 && s[i]&0xF0 == 0xE0; i += 3 {
		c := classOf[han.Codepoint(s[i], s[i+1], s[i+2])]
		if c >= firstNoted {
			break
		}
		seen |= 1 << (c % maxClasses)
	}
	return i, seen
}

// note takes down a character of class c, from offset i of the text to end.
func (s *lineScanner) note(c class, i, end int) {
	if classTraits[c]&trait(Numeral) != 0 {
		s.numerals = append(s.numerals, i)
	}
	if classTraits[c]&bracket != 0 && opensSyllable(s.text[end:]) {
		s.syllables++
	}
}

// trait is what a character says of its line: what it contains, in the bits of
// [Contents], and more.
type trait uint16

const (
	traditional trait = 1 << (iota + 8) // of traditional writing only
	fullStop                            // 。
	comma                               // ，；
	doubtful                            // may have to be left out
	bracket                             // （ (
	bar                                 // ｜ |
)

// noted are the traits of characters that are looked at one by one.
const noted = trait(Numeral) | bracket

// class is a kind of characters that have the same traits, those in classTraits. The
// table classOf has the class of each character of the Basic Multilingual Plane, in
// one byte, so that what a text needs of it stays near the processor.
//
//go:generate go test -run ^TestSurveyTable$ -update
type class uint8

// classSet is a set of classes, a bit each.
type classSet uint32

// traits are those of all classes in the set.
func (set classSet) traits() (all trait) {
	for ; set != 0; set &= set - 1 {
		all |= classTraits[bits.TrailingZeros32(uint32(set))]
	}
	return all
}

// maxClasses is how many classes there may be.
const maxClasses = 32

// classAt is the class of the character that s starts with, and its length in bytes.
// What is not in the table has no traits.
func classAt(s string) (class, int) {
	r, size := han.Decode(s)
	if int(r) >= len(classOf) {
		return 0, size
	}
	return classOf[r], size
}

// numeralsIn are the numerals of the block under way, which the given runs make, by
// their offsets in its text. They are written over those of the file, which are done
// with that far.
func (s *scanner) numeralsIn(runs []run) []int {
	from := s.placed
	for k, r := range runs {
		end := s.size
		if k+1 < len(runs) {
			end = runs[k+1].off
		}
		for ; s.next < len(s.numerals) && s.numerals[s.next] < int(r.pos)+end-r.off; s.next++ {
			if at := s.numerals[s.next]; at >= int(r.pos) {
				s.numerals[s.placed] = at - int(r.pos) + r.off
				s.placed++
			}
		}
	}
	return s.numerals[from:s.placed:s.placed]
}
