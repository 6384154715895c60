package parser

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSurvey(t *testing.T) {
	for _, test := range []struct {
		in   string
		want contents
	}{
		{"", 0},
		{"持续整改", 0},
		{"该问题已完成整改", pointing},
		{"完成情况：已完成", colon},
		{"截至目前", limit},
		{"2023年", numeral | separator},
		{"其中一是", numeral},
		{"a-b", separator},
		{"反馈３项：（略）", numeral | colon},
	} {
		if _, got := survey(nil, test.in); got != test.want {
			t.Errorf("survey(%q) = %05b, want %05b", test.in, got, test.want)
		}
	}
}

// FuzzSurvey compares with looking at the characters one by one: none may be
// missed.
func FuzzSurvey(f *testing.F) {
	f.Add("截至2023年7月，该问题：已完成整改")
	f.Add("×三\u00d7—-１5")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		places, all := survey(nil, s)
		if !slices.IsSorted(places) {
			t.Fatalf("places %v", places)
		}
		for i, r := range s {
			for _, row := range soughtAfter {
				if strings.ContainsRune(row.characters, r) && !all.holds(row.contents) {
					t.Errorf("%q of %q is missed: %b", r, s, all)
				}
			}
			if strings.ContainsRune(dateDigits+chineseNumerals, r) && !slices.Contains(places, i) {
				t.Errorf("%q at %d of %q: places %v", r, i, s, places)
			}
		}
	})
}
