package reader

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
)

// TestPDFParity parses a notice and the PDF that was made of it: wrapped lines,
// pages, heads and numbers of pages change nothing.
func TestPDFParity(t *testing.T) {
	c, err := extractPDF(readTestdata(t, "libreoffice.pdf"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	plain := skeleton(&source.File{Text: readTestdata(t, "libreoffice.notice.txt")})
	if len(plain) < 20 {
		t.Fatalf("only %d sections, issues, measures and statistics", len(plain))
	}
	if diff := cmp.Diff(plain, skeleton(&source.File{Text: c.text, Aside: c.aside})); diff != "" {
		t.Error(diff)
	}
}

// skeleton is what the parser finds in f, a line each, without the space that
// typesetting puts between Chinese characters and digits.
func skeleton(f *source.File) []string {
	var lines []string
	add := func(fields ...string) {
		lines = append(lines, strings.ReplaceAll(strings.Join(fields, "|"), " ", ""))
	}
	n := parser.Parse(f, parser.Options{})
	for _, s := range n.Sections {
		add("section", strings.Repeat("#", s.Level), s.Label, s.Title)
	}
	for _, i := range n.Issues {
		add("issue", i.Label, i.Title, string(i.Status))
	}
	for _, m := range n.Measures {
		add("measure", m.Label, string(m.Kind), m.Text)
	}
	for _, s := range n.Statistics {
		add("statistic", string(s.Object), string(s.Status), s.Text)
	}
	return lines
}
