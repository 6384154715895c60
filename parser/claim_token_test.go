package parser

import (
	"slices"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
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
		if word := words.Word(i); !han.LeadsIdeograph(word[0]) {
			t.Errorf("%q begins with no ideograph", word)
		}
	}
	for _, r := range marks {
		if han.LeadsIdeograph(string(r)[0]) {
			t.Errorf("%q is an ideograph", r)
		}
	}
}

// A sentence is cut into the same tokens one by one, and all at once from some
// place on.
func TestTokensAsAskedFor(t *testing.T) {
	for _, row := range statisticRows {
		text, _ := unmark(row.text)
		r := structure(&source.File{Text: noticeOf(text)})
		n := newCensus(r)
		n.take(0)
		for _, b := range n.blocks {
			s := r.block(b.at).Folded
			single, all := newTokenizer(s, b.figures), newTokenizer(s, b.figures)
			k := 0
			for single.has(k) {
				k++
			}
			if k == 0 || !all.has(k/3) || all.has(len(s)) || !slices.Equal(single.tokens, all.tokens) {
				t.Errorf("%s: %d tokens one by one, %d at once", s, k, len(all.tokens))
			}
		}
	}
}

// newTokenizer cuts s as one sentence.
func newTokenizer(s string, figures []figure) *tokenizer {
	z := &tokenizer{s: s, figures: slices.Clone(figures)}
	z.open(0, len(s))
	return z
}
