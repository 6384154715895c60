package parser

import (
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Numbers and dates begin at the marked numerals, and at no others.
func TestNumeralPlaces(t *testing.T) {
	for _, test := range []struct {
		name  string
		opens func(string, int) bool
		in    string
	}{
		{"numbers", opensNumber, "反馈⟦5⟧⟦4⟧条，新建⟦三⟧项，一是学习，近⟦百⟧个"},
		{"dates", opensDate, "⟦2⟧⟦0⟧⟦2⟧⟦3⟧年⟦五⟧月，⟦二⟧⟦○⟧⟦二⟧⟦三⟧年，反馈⟦5⟧4条，一是学习"},
		{"none", opensDate, "整改一些问题"},
	} {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(test.in)
		places := numeralsOf(text)
		marked, from := "", 0
		for i := places.next(text, 0, test.opens); i < len(text); i = places.next(text, i+1, test.opens) {
			_, size := han.Decode(text[i:])
			marked += text[from:i] + "⟦" + text[i:i+size] + "⟧"
			from = i + size
		}
		if got := marked + text[from:]; got != test.in {
			t.Errorf("%s: %s, want %s", test.name, got, test.in)
		}
	}
}
