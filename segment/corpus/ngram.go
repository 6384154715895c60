package corpus

import (
	"iter"
	"slices"
	"strings"
)

// NGrams yields each n words in a row, with spaces between.
func NGrams(words []string, n int) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i := 0; i+n <= len(words); i++ {
			if !yield(Item{Text: strings.Join(words[i:i+n], " ")}) {
				return
			}
		}
	}
}

// Phrase is a word, or several that follow each other.
type Phrase []string

// In yields the places where words have the phrase.
func (p Phrase) In(words []string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; len(p) > 0 && i+len(p) <= len(words); i++ {
			if slices.Equal(p, words[i:i+len(p)]) && !yield(i) {
				return
			}
		}
	}
}

func (p Phrase) String() string { return strings.Join(p, " ") }
