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
