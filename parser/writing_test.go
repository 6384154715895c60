package parser

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// writings are ways to write one text that say the same. Where one changes how
// wide lines are, it is not tried on texts of hard-wrapped lines.
var writings = []struct {
	name   string
	write  func(string) string
	widths bool
}{
	{"half-width punctuation", strings.NewReplacer("，", ",", "：", ":", "；", ";", "（", "(", "）", ")").Replace, true},
	{"straight quotation marks", strings.NewReplacer("“", `"`, "”", `"`).Replace, true},
	{"corner quotation marks", strings.NewReplacer("“", "「", "”", "」").Replace, false},
	{"carriage returns", strings.NewReplacer("\r\n", "\r\n", "\n", "\r\n").Replace, false},
	{"spaces behind lines", strings.NewReplacer("\n", "  \n").Replace, false},
	{"an indent before every line", strings.NewReplacer("\n", "\n\u3000\u3000").Replace, false},
	{"blank lines", strings.NewReplacer("\n", "\n\n").Replace, false},
	{"a page around it", func(s string) string {
		return "首页 > 政务公开 > 通知公告\n" + strings.TrimRight(s, "\n") + "\n上一篇：关于报送材料的通知\n版权所有：某某区人民政府\n"
	}, false},
}

// However a text is written, it is read the same.
func TestWritings(t *testing.T) {
	texts := corpus(t)
	for _, w := range writings {
		t.Run(w.name, func(t *testing.T) {
			for name, s := range texts {
				if strings.HasSuffix(name, ".md") || w.widths && !hasLongLine(s) {
					continue
				}
				if diff := cmp.Diff(shape(parse(s)), shape(parse(w.write(s)))); diff != "" {
					t.Errorf("%s is read otherwise (-as it was +so written):\n%s", name, diff)
				}
			}
		})
	}
}

// hasLongLine reports whether a line of s is longer than anybody wraps them.
func hasLongLine(s string) bool {
	for line := range strings.Lines(s) {
		if utf8.RuneCountInString(line) > 80 {
			return true
		}
	}
	return false
}

// shape is what a notice says, without the marks that it says it with.
func shape(n *notice.Notice) []string {
	out := []string{string(n.Genre), fmt.Sprint(n.Dates), strings.NewReplacer("（", "(", "）", ")").Replace(n.Contact.Phone) + n.Contact.Email + n.Contact.Postcode}
	for _, s := range n.Sections {
		out = append(out, fmt.Sprint("section ", s.Level, s.Ordinal, s.Role))
	}
	for _, is := range n.Issues {
		out = append(out, fmt.Sprint("issue ", is.Ordinal, is.Status, manifestationsOf(n, is.ID), takenFor(n, is.ID)))
	}
	for _, m := range n.Measures {
		out = append(out, fmt.Sprint("measure ", m.Ordinal, m.Kind))
	}
	for _, s := range n.Statistics {
		out = append(out, fmt.Sprint("statistic ", s.Object, s.Status, s.Value, s.Qualifier, s.PartOf))
	}
	return out
}
