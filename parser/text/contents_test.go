package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
)

// scanned is the text s cut into blocks where no line opens anything.
func scanned(s string) *Document {
	return Scan(&source.File{Text: s}, func(string) Lead { return Lead{} })
}

func TestContents(t *testing.T) {
	for _, test := range []struct {
		in   string
		want Contents
	}{
		{"持续整改", 0},
		{"该问题已完成整改", Pointing},
		{"該問題已完成整改", Pointing},
		{"完成情况：已完成", Colon},
		{"截至目前", Limit},
		{"2023年", Numeral | Separator},
		{"其中一是", Numeral},
		{"a-b", Separator},
		{"反馈３项：（略）", Numeral | Colon},
		{"建立台账，\n共3项", Numeral},
	} {
		var got Contents
		for _, b := range scanned(test.in).Blocks {
			got |= b.Contents
		}
		if got != test.want {
			t.Errorf("contents of %q: %06b, want %06b", test.in, got, test.want)
		}
	}
}

// TestSoughtAfter asks for every character that folds to one of those that are
// sought after: the file is looked at before it is folded.
func TestSoughtAfter(t *testing.T) {
	for r := range rune(utf8.MaxRune) {
		folded := han.Simplify(string(r))
		for _, row := range soughtAfter {
			if strings.Contains(row.characters, folded) && !containedIn(r).Holds(row.contents) {
				t.Errorf("%c, which folds to %s, is not noted as %06b", r, folded, row.contents)
			}
		}
	}
}

// containedIn are the contents of a text of one character.
func containedIn(r rune) Contents {
	c, _ := classAt(string(r))
	return Contents(classTraits[c])
}

// FuzzContents compares with looking at the characters of each block one by one:
// none may be missed.
func FuzzContents(f *testing.F) {
	f.Add("截至2023年7月，该问题：已完成整改")
	f.Add("×三\u00d7—-１5")
	f.Add("共收繳五百\n萬元，兩項\n\n3")
	f.Add("# 1.  問題(wèn) **12** 條(tiáo) 個(gè)3個(gè)\n| 序号 | 1 |\n|---|---|\n| 2 | 3項 |")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		for _, b := range scanned(s).Blocks {
			if b.Kind != Furniture {
				checkContents(t, &b)
			}
		}
	})
}

func checkContents(t *testing.T, b *Block) {
	t.Helper()
	if !slices.IsSorted(b.Numerals) {
		t.Fatalf("numerals of %q: %v", b.Folded, b.Numerals)
	}
	for i, r := range b.Folded {
		for _, row := range soughtAfter {
			if strings.ContainsRune(row.characters, r) && !b.Contents.Holds(row.contents) {
				t.Errorf("%q of %q is missed: %06b", r, b.Folded, b.Contents)
			}
		}
		if strings.ContainsRune(Numerals, r) && !slices.Contains(b.Numerals, i) {
			t.Errorf("%q at %d of %q is missed: numerals %v", r, i, b.Folded, b.Numerals)
		}
	}
}
