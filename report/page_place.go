package report

import (
	"slices"
	"unicode/utf16"

	"github.com/zhenggai/zhenggai/parser/source"
)

// indexStep is how many bytes of text lie between the entries of a textIndex:
// few enough to count through, many enough for the index to be small.
const indexStep = 64

// textIndex finds the place of a byte without counting from the beginning of
// its line, which may be the whole text.
type textIndex struct {
	text   string
	starts []int // byte offset of the first character of each step
	places []textPlace
}

// textPlace is a place of the text: UTF-16 code units from its beginning, and
// line and column as people count them.
type textPlace struct {
	units, line, column int
}

func newTextIndex(text string) textIndex {
	x := textIndex{text: text}
	place := textPlace{line: 1, column: 1}
	for i, r := range text {
		if i >= len(x.starts)*indexStep {
			x.starts, x.places = append(x.starts, i), append(x.places, place)
		}
		place.pass(r)
	}
	return x
}

// at is the place of byte offset p.
func (x *textIndex) at(p source.Pos) textPlace {
	step, found := slices.BinarySearch(x.starts, int(p))
	if !found {
		step--
	}
	if step < 0 {
		return textPlace{line: 1, column: 1}
	}
	place := x.places[step]
	for _, r := range x.text[x.starts[step]:min(int(p), len(x.text))] {
		place.pass(r)
	}
	return place
}

// pass moves the place behind r.
func (p *textPlace) pass(r rune) {
	p.units += utf16.RuneLen(r)
	p.column++
	if r == '\n' {
		p.line, p.column = p.line+1, 1
	}
}
