package text

import (
	"sync"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// survey notes, of the line l, its display width, capped, what punctuation and
// spaces it has, and what else later steps ask of every character: where the
// numerals are, and whether any is of traditional writing. So the text is walked
// once. What is not ASCII is nearly always three bytes and two columns.
func (s *lineScanner) survey(l *line) {
	contents, seen, ascii := s.walk(l.start, l.end)
	s.traditional = s.traditional || contents&traditional != 0
	s.barred = s.barred || seen&bar != 0
	l.contents = contents &^ traditional
	l.width = uint8(min(widthCap, ascii+(l.end-l.start-ascii)*2/3))
	l.clauses = seen&(fullStop|comma) != 0
	l.stops = seen&fullStop != 0
	l.plain = seen&doubtful == 0
}

// walk tells what stands in [from, end) of the text, and how many of its characters
// are ASCII. On its way it notes the numerals, and the brackets of readings.
func (s *lineScanner) walk(from, end int) (contents Contents, seen punctuation, ascii int) {
	text := s.text[:end]
	for i := from; i < len(text); {
		at, passed := s.ideographs.pass(text, i)
		contents |= passed
		if at == len(text) {
			break
		}
		here, says, size := characterAt(text[at:])
		contents, seen, i = contents|here, seen|says, at+size
		if size == 1 {
			ascii++
		}
		if here&Numeral != 0 {
			s.numerals = append(s.numerals, at)
		}
		if says&bracket != 0 && opensSyllable(text[i:]) {
			s.syllables++
		}
	}
	return contents, seen, ascii
}

// characterAt tells of the character that s starts with what it is, what it says of
// its line, and its length.
func characterAt(s string) (Contents, punctuation, int) {
	c := s[0]
	switch {
	case c < utf8.RuneSelf:
		return contentsOf[c], asciiPunctuation[c], 1
	case c&0xF0 == 0xE0 && len(s) > 2: // as nearly all others are
		here := contentsOf[uint(s[1]%64)<<6|uint(s[2]%64)]
		if han.IsTraditional(c, s[1], s[2]) {
			here |= traditional
		}
		return here, punctuationOf(c, s[1], s[2]), 3
	}
	r, size := han.Decode(s)
	return contentsOf[r%(1<<12)], doubtful, size
}

// ideographs are the contents of the characters that [han.LeadsIdeograph] tells of,
// by the bits that tell them apart.
type ideographs [8 << 12]Contents

// traditional marks the ideographs of traditional writing only. It is no contents of
// a block, which is folded.
const traditional Contents = 1 << 7

// ideographsKnown makes the table, when the first text is scanned.
var ideographsKnown = sync.OnceValue(func() *ideographs {
	var t ideographs
	for r := range han.Traditional() {
		t.add(r, traditional)
	}
	for _, row := range soughtAfter {
		for _, r := range row.characters {
			t.add(r, row.contents)
		}
	}
	return &t
})

func (t *ideographs) add(r rune, c Contents) {
	if i := int(r) - firstIdeograph; i >= 0 && i < len(t) {
		t[i] |= c
	}
}

// firstIdeograph is the first character of those, which begins with 0xE4.
const firstIdeograph = 0x4000

// pass walks over ideographs from offset i of s on, up to a numeral or to what is no
// ideograph, and tells what stands there and before.
func (t *ideographs) pass(s string, i int) (int, Contents) {
	var contents Contents
	for ; i < len(s)-2; i += 3 {
		if !han.LeadsIdeograph(s[i]) {
			break
		}
		here := t[uint(s[i]-0xE4)%8<<12|uint(s[i+1]%64)<<6|uint(s[i+2]%64)]
		contents |= here
		if here&Numeral != 0 {
			break
		}
	}
	return i, contents
}

// punctuation is what the characters of a line say of it that are no ideographs.
type punctuation uint8

const (
	fullStop punctuation = 1 << iota // 。
	comma                            // ，；
	doubtful                         // may have to be left out
	bracket                          // （ (
	bar                              // ｜ |
)

// asciiPunctuation is what the characters of one byte say.
var asciiPunctuation = func() (table [utf8.RuneSelf]punctuation) {
	for c := range table {
		if suspect[c] {
			table[c] = doubtful
		}
	}
	table[','], table['('], table['|'] = comma, bracket, bar
	return table
}()

// punctuationOf is what the character of three bytes says.
func punctuationOf(a, b, c byte) punctuation {
	switch {
	case a == 0xEF && b == 0xBC: // full-width forms
		switch c {
		case 0x8C, 0x9B: // ，；
			return comma
		case 0x88: // （
			return bracket
		}
	case a == 0xE3 && b == 0x80 && c == 0x82: // 。
		return fullStop
	case a == 0xEF && b == 0xBD && c == 0x9C: // ｜
		return doubtful | bar
	case suspect[a] && !harmless(a, b, c):
		return doubtful
	}
	return 0
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
