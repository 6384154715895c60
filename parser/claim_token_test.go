package parser

import (
	"strings"
	"testing"
)

// The tokenizer stops at every character that markOf has a form for.
func TestMarks(t *testing.T) {
	for r := range rune(0x10000) {
		if got, want := strings.ContainsRune(marks, r), markOf(r) != 0; got != want {
			t.Errorf("marks has %q: %t, want %t", r, got, want)
		}
	}
}

// Only at ideographs words are looked for, and only elsewhere marks.
func TestIdeographs(t *testing.T) {
	for i := range words.Len() {
		if word := words.Word(i); !isIdeograph(word[0]) {
			t.Errorf("%q begins with no ideograph", word)
		}
	}
	for _, r := range marks {
		if isIdeograph(string(r)[0]) {
			t.Errorf("%q is an ideograph", r)
		}
	}
}
