package han

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPredicates(t *testing.T) {
	for _, row := range []struct {
		name    string
		is      func(rune) bool
		yes, no string
	}{
		{"IsHan", IsHan, "一龥关關〇々㐀⼀⻓\uf900𠀀", "a1，。（１ あ“①\u3000"},
		{"IsDigit", IsDigit, "09０９", "一〇①a²"},
		{"IsSentenceEnd", IsSentenceEnd, "。！？!?｡", ".，；:、…"},
		{"IsOpening", IsOpening, "“‘「『《〈（([［【〔〖", "”’」』》〉）)]］】〕〗\"'一"},
		{"IsClosing", IsClosing, "”’」』》〉）)]］】〕〗", "“‘「『《〈（([［【〔〖\"'一"},
		{"IsSpace", IsSpace, " \t\n\r\u00a0\u2002\u200a\u202f\u3000\ufeff", "a一\u200b\u0000。"},
	} {
		for _, r := range row.yes {
			if !row.is(r) {
				t.Errorf("%s(%q) = false", row.name, r)
			}
		}
		for _, r := range row.no {
			if row.is(r) {
				t.Errorf("%s(%q) = true", row.name, r)
			}
		}
	}
}

func TestCodepoint(t *testing.T) {
	for r := rune(0x800); r <= 0xFFFF; r++ {
		if c := string(r); utf8.ValidRune(r) && rune(Codepoint(c[0], c[1], c[2])) != r {
			t.Fatalf("Codepoint of %q = %#x", c, Codepoint(c[0], c[1], c[2]))
		}
	}
}

func TestLeadsIdeograph(t *testing.T) {
	for r := rune(0); r < 0x20000; r++ {
		first, want := string(r)[0], r >= 0x4000 && r <= 0x9FFF
		if LeadsIdeograph(first) != want {
			t.Fatalf("LeadsIdeograph(%#x), of %q, = %v", first, r, !want)
		}
	}
}

func TestCloser(t *testing.T) {
	const openings, closings = "“‘「『《〈（([［【〔〖", "”’」』》〉）)]］】〕〗"
	want := []rune(closings)
	for i, r := range []rune(openings) {
		if closer, ok := Closer(r); !ok || closer != want[i] {
			t.Errorf("Closer(%q) = %q, %t, want %q", r, closer, ok, want[i])
		}
	}
	for r := rune(0); r < 0x10000; r++ {
		if closer, ok := Closer(r); ok && !IsClosing(closer) {
			t.Errorf("Closer(%q) = %q, which is no closing mark", r, closer)
		}
	}
}

func TestWidth(t *testing.T) {
	for want, runes := range []string{
		0: "\x00\n\u0301\u200b\u200d\ufeff\u00ad\u0085",
		1: "a1 é“”—·①Ж\U0001F000\U00040000",
		2: "一〇，。（１㐀⼀\uf900𠀀あ가\u3000🙂",
	} {
		for _, r := range runes {
			if got := Width(r); got != want {
				t.Errorf("Width(%q) = %d, want %d", r, got, want)
			}
		}
	}
}

func TestDecode(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r += 7 {
		s := string(r) + "后"
		if got, size := Decode(s); got != r && utf8.ValidRune(r) || size != len(s)-len("后") {
			t.Fatalf("Decode(%q) = %q, %d", s, got, size)
		}
	}
	for _, s := range []string{"", "一", "\xe4\xb8", "\xe4\xb8a", "\xe4aa", "\xe0\x80\x80", "\xed\xa0\x80", "\xef\xbc\x9a", "\xff"} {
		got, size := Decode(s)
		if want, n := utf8.DecodeRuneInString(s); got != want || size != n {
			t.Errorf("Decode(%q) = %q, %d, want %q, %d", s, got, size, want, n)
		}
		got, size = DecodeLast("后" + s)
		if want, n := utf8.DecodeLastRuneInString("后" + s); got != want || size != n {
			t.Errorf("DecodeLast(%q) = %q, %d, want %q, %d", "后"+s, got, size, want, n)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("整改 ，。")
	f.Add("a\xe4\xb8\x80\x80")
	f.Fuzz(func(t *testing.T, s string) {
		got, size := Decode(s)
		if want, n := utf8.DecodeRuneInString(s); got != want || size != n {
			t.Errorf("Decode(%q) = %q, %d, want %q, %d", s, got, size, want, n)
		}
		got, size = DecodeLast(s)
		if want, n := utf8.DecodeLastRuneInString(s); got != want || size != n {
			t.Errorf("DecodeLast(%q) = %q, %d, want %q, %d", s, got, size, want, n)
		}
		if got, want := TrimRightFunc(s, IsSpace), strings.TrimRightFunc(s, IsSpace); got != want {
			t.Errorf("TrimRightFunc(%q) = %q, want %q", s, got, want)
		}
	})
}

func TestCut(t *testing.T) {
	for _, test := range []struct {
		s    string
		n    int
		want string
	}{
		{"整改a措施", 3, "整改a"}, {"整改", 2, "整改"}, {"整改", 5, "整改"}, {"整改", 0, ""}, {"", 3, ""}, {"\xff改", 1, "\xff"},
	} {
		if got := Cut(test.s, test.n); got != test.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", test.s, test.n, got, test.want)
		}
	}
}

func TestLongerThan(t *testing.T) {
	for _, s := range []string{"", "a", "一", "a一", "一二三", "𠀀𠀀", "abcd"} {
		for n := range 5 {
			if got, want := LongerThan(s, n), utf8.RuneCountInString(s) > n; got != want {
				t.Errorf("LongerThan(%q, %d) = %v", s, n, got)
			}
		}
	}
}
