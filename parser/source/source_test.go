package source

import (
	"testing"
	"unicode/utf8"
)

func TestSpan(t *testing.T) {
	var nowhere Span
	a, b := Span{2, 5}, Span{4, 9}
	if !nowhere.Empty() || a.Empty() || a.Len() != 3 {
		t.Errorf("Empty, Len: %v %v", nowhere, a)
	}
	if !a.Overlaps(b) || a.Overlaps(Span{5, 6}) || a.Overlaps(nowhere) {
		t.Errorf("Overlaps is wrong for %v", a)
	}
	if got := a.Join(b); got != (Span{2, 9}) {
		t.Errorf("Join = %v", got)
	}
	if got := nowhere.Join(a); got != a {
		t.Errorf("Join with nowhere = %v, want %v", got, a)
	}
	if !b.Contains(Span{5, 9}) || b.Contains(a) {
		t.Errorf("Contains is wrong for %v", b)
	}
}

func TestSliceIsCutToTheFile(t *testing.T) {
	f := &File{Text: "整改"}
	for _, test := range []struct {
		span Span
		want string
	}{
		{Span{0, 3}, "整"},
		{Span{3, 99}, "改"},
		{Span{-1, 3}, "整"},
		{Span{5, 2}, ""},
	} {
		if got := f.Slice(test.span); got != test.want {
			t.Errorf("Slice(%v) = %q, want %q", test.span, got, test.want)
		}
	}
}

func TestPositionCountsCharacters(t *testing.T) {
	f := &File{Text: "一、总体情况\n\n反馈10个问题\n"}
	for _, test := range []struct {
		at   string
		want Position
	}{
		{"一", Position{1, 1}},
		{"情况", Position{1, 5}},
		{"反馈", Position{3, 1}},
		{"个", Position{3, 5}},
	} {
		if got := f.Position(Pos(index(f.Text, test.at))); got != test.want {
			t.Errorf("Position of %q = %v, want %v", test.at, got, test.want)
		}
	}
}

func index(s, part string) int {
	for i := range s {
		if len(s)-i >= len(part) && s[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}

func FuzzPosition(f *testing.F) {
	f.Add("一、\n二、", 3)
	f.Add("", 0)
	f.Add("\n\n", 2)
	f.Fuzz(func(t *testing.T, text string, at int) {
		if at < 0 || at > len(text) || !utf8.ValidString(text) || at < len(text) && !utf8.RuneStart(text[at]) {
			t.Skip() // places are between characters
		}
		file := &File{Text: text}
		p := file.Position(Pos(at))
		if p.Line < 1 || p.Column < 1 {
			t.Fatalf("Position(%d) = %v", at, p)
		}
		if at > 0 {
			_, size := utf8.DecodeLastRuneInString(text[:at])
			before := file.Position(Pos(at - size))
			if p.Line < before.Line || p.Line == before.Line && p.Column != before.Column+1 {
				t.Fatalf("Position(%d) = %v follows %v", at, p, before)
			}
		}
	})
}
