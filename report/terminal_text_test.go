package report

import (
	"strings"
	"testing"
)

func TestCutText(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  string
	}{
		{"", 4, ""},
		{"整改措施", 8, "整改措施"},
		{"整改措施", 7, "整改措…"},
		{"整改措施", 6, "整改…"},
		{"measures", 8, "measures"},
		{"measures", 5, "meas…"},
		{"“整改”", 6, "“整改”"},
	} {
		if got := CutText(test.text, test.width); got != test.want {
			t.Errorf("%q in %d: %q, want %q", test.text, test.width, got, test.want)
		}
	}
}

// FuzzCutText finds what is cut in the text, as wide as it may be.
func FuzzCutText(f *testing.F) {
	f.Add("整改措施 54 条", 7)
	f.Add("a\u0301e\u0301", 1)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 1 || width > 1000 {
			return
		}
		s = Printable(strings.ToValidUTF8(s, ""))
		got := CutText(s, width)
		if DisplayWidth(got) > width {
			t.Errorf("%q in %d is %q, %d wide", s, width, got, DisplayWidth(got))
		}
		if got != s && !strings.HasPrefix(s, strings.TrimSuffix(got, "…")) {
			t.Errorf("%q does not begin with %q", s, got)
		}
	})
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  string
	}{
		{"", 10, ""},
		{"in a few words", 8, "in a few\nwords"},
		{"整改措施五十四条", 8, "整改措施\n五十四条"},
		{"整改措施，五十四条", 8, "整改措\n施，五十\n四条"},
		{"“整改措施”(line 7)", 10, "“整改措施”\n(line 7)"},
		{"a\nb", 10, "a b"},
	} {
		got := wrap(test.text, test.width)
		lines := strings.Split(got, "\n")
		for i := range lines {
			lines[i] = strings.TrimRight(lines[i], " ")
		}
		if got := strings.Join(lines, "\n"); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}
