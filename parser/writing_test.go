package parser

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// writings are ways to write one text that say the same. Where one changes how
// wide lines are, it is not tried on texts of hard-wrapped lines.
var writings = []struct {
	name   string
	write  func(string) string
	widths bool
	wraps  bool // rows of tables are not wrapped
}{
	{"half-width punctuation", strings.NewReplacer("，", ",", "：", ":", "；", ";", "（", "(", "）", ")").Replace, true, false},
	{"straight quotation marks", strings.NewReplacer("“", `"`, "”", `"`).Replace, true, false},
	{"corner quotation marks", strings.NewReplacer("“", "「", "”", "」").Replace, false, false},
	{"carriage returns", strings.NewReplacer("\r\n", "\r\n", "\n", "\r\n").Replace, false, false},
	{"spaces behind lines", strings.NewReplacer("\n", "  \n").Replace, false, false},
	{"an indent before every line", strings.NewReplacer("\n", "\n\u3000\u3000").Replace, false, false},
	{"blank lines", strings.NewReplacer("\n", "\n\n").Replace, false, false},
	{"hard-wrapped lines", func(s string) string { return wrap(s, 45, "") }, true, true},
	{"hard-wrapped lines, paragraphs set in", func(s string) string { return wrap(s, 38, "\u3000\u3000") }, true, true},
	{"line breaks lost, indents left", flatten, true, true},
	{"a page around it", func(s string) string {
		return "首页 > 政务公开 > 通知公告\n" + strings.TrimRight(s, "\n") + "\n上一篇：关于报送材料的通知\n版权所有：某某区人民政府\n"
	}, false, false},
}

// breaksUnseen are texts that are too short to show that they are wrapped, or in which
// a line happens to be full where its paragraph ends, or breaks within a reading.
var breaksUnseen = map[string]bool{
	"defect-reading-after-traditional.txt":        true,
	"defect-reading-per-syllable-nested.txt":      true,
	"field-audit-letter-traditional-readings.txt": true,
	"field-health-bureau-full-width-digits.txt":   true,
	"field-petition-batch-bracketed-kind.txt":     true,
	"field-press-one-bureau-among-many.txt":       true,
	"layout-feedback-named-in-passing.txt":        true,
	"odd-browser-print-header-footer.txt":         true,
	"odd-court-dash-behind-title.txt":             true,
	"odd-feedback-praise-first.txt":               true,
	"odd-ledger-bracket-fields.txt":               true,
	"odd-plan-through-problems.txt":               true,
	"odd-school-union-month-by-month.txt":         true,
}

// However a text is written, it is read the same.
func TestWritings(t *testing.T) {
	texts := corpus(t)
	for _, w := range writings {
		t.Run(w.name, func(t *testing.T) {
			for name, s := range texts {
				if strings.HasSuffix(name, ".md") || w.widths && !hasLongLine(s) || w.wraps && (strings.ContainsAny(s, "|\t<") || breaksUnseen[name]) {
					continue
				}
				if diff := cmp.Diff(shape(parse(s)), shape(parse(w.write(s)))); diff != "" {
					t.Errorf("%s is read otherwise (-as it was +so written):\n%s", name, diff)
				}
			}
		})
	}
}

// flatten is s on one line, paragraphs set in, as scripts leave it that drop line
// breaks.
func flatten(s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			out.WriteString("\u3000\u3000" + line)
		}
	}
	return out.String()
}

// wrap breaks the lines of s behind so many wide characters, as print does: no
// punctuation opens a line, and no number is broken. Longer lines are set in.
func wrap(s string, most int, indent string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if utf8.RuneCountInString(line) > most {
			line = indent + line
		}
		columns := 0
		for i, r := range line {
			if columns >= 2*most && !strings.ContainsRune("，。；：、！？）》”", r) && !withinWord(line, i) {
				out.WriteByte('\n')
				columns = 0
			}
			out.WriteRune(r)
			columns += han.Width(r)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// withinWord reports whether a number or foreign word goes on at offset i.
func withinWord(s string, i int) bool {
	return s[i] > ' ' && s[i] < utf8.RuneSelf && s[i-1] > ' ' && s[i-1] < utf8.RuneSelf
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
