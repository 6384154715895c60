package han

import (
	"strings"
	"unicode/utf8"
)

// Words is a vocabulary that is matched at the start of a text, longest word
// first. A text that starts with none of its first characters is turned away
// at once, which is what nearly all texts do.
type Words struct {
	first map[rune][]string // by first character, longest first
	hint  [256]bool         // low bytes of the first characters
}

// NewWords makes a vocabulary of the words in table, which white space
// separates.
func NewWords(table string) *Words {
	w := &Words{first: make(map[rune][]string)}
	for _, word := range strings.Fields(table) {
		r, _ := utf8.DecodeRuneInString(word)
		list := append(w.first[r], word)
		for i := len(list) - 1; i > 0 && len(list[i]) > len(list[i-1]); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		w.first[r], w.hint[byte(r)] = list, true
	}
	return w
}

// Prefix is the length in bytes of the longest word that s starts with, 0 for
// none.
func (w *Words) Prefix(s string) int {
	r, _ := utf8.DecodeRuneInString(s)
	if !w.hint[byte(r)] {
		return 0
	}
	for _, word := range w.first[r] {
		if strings.HasPrefix(s, word) {
			return len(word)
		}
	}
	return 0
}

// Spell reports whether s is made of words of the vocabulary and nothing else,
// each taken as long as possible.
func (w *Words) Spell(s string) bool {
	for s != "" {
		n := w.Prefix(s)
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}
