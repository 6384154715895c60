package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// endings are words that a text can end in, by their last character: nearly every
// text ends in another, and is turned away at once.
type endings struct {
	last  han.Set
	words []ending
}

// ending is a word and its last character.
type ending struct {
	last rune
	word string
}

// newEndings makes endings of words with spaces or line breaks between them.
func newEndings(words string) *endings {
	e := &endings{words: make([]ending, 0, len(words)/len("不足 "))}
	for w := range strings.FieldsSeq(words) {
		r, _ := han.DecodeLast(w)
		e.last.Add(r)
		e.words = append(e.words, ending{r, w})
	}
	return e
}

// of is the first of the words, in the order in which they were given, that s
// ends in; "" for none.
func (e *endings) of(s string) string {
	r, _ := han.DecodeLast(s)
	if !e.last.MayHold(r) {
		return ""
	}
	for i := range e.words {
		if w := &e.words[i]; w.last == r && strings.HasSuffix(s, w.word) {
			return w.word
		}
	}
	return ""
}
