package audit

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/source"
)

// places finds lines and columns as source.File does. It keeps a place every so
// many bytes, so that a text in one long line is not counted through for every
// piece of evidence.
type places struct {
	text  string
	marks []mark // made when first asked
}

type mark struct {
	pos int
	Place
}

// markBytes is the distance of the places that are kept.
const markBytes = 1 << 10

func newPlaces(text string) *places { return &places{text: text} }

// at is the line and column of p.
func (l *places) at(p source.Pos) Place {
	if l.marks == nil {
		l.measure()
	}
	m := l.marks[min(int(p)/markBytes, len(l.marks)-1)]
	if m.pos > int(p) { // p is in the middle of a character
		return m.Place
	}
	return m.move(l.text[m.pos:min(int(p), len(l.text))])
}

// measure finds the place of every mark.
func (l *places) measure() {
	m := mark{0, Place{Line: 1, Column: 1}}
	l.marks = append(l.marks, m)
	for i := markBytes; i < len(l.text); i += markBytes {
		pos := runeStart(l.text, i)
		m = mark{pos, m.move(l.text[m.pos:pos])}
		l.marks = append(l.marks, m)
	}
}

// move is the place behind text that begins at m.
func (m mark) move(text string) Place {
	place := m.Place
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		place.Line += strings.Count(text, "\n")
		place.Column = 1
		text = text[i+1:]
	}
	place.Column += utf8.RuneCountInString(text)
	return place
}
