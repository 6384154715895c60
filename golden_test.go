package zhenggai_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// notices are the names of the notices in testdata.
func notices(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"testdata/notices/*.txt", "testdata/notices/*.md"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, files...)
	}
	if len(names) == 0 {
		t.Fatal("no notices in testdata")
	}
	return names
}

// oneTrait reports whether a notice was written for one trait; the others are
// whole ones, whose annotation says enough.
func oneTrait(base string) bool {
	for _, family := range []string{"marker-", "layout-", "numbering-", "front-", "page-", "defect-", "file-"} {
		if strings.HasPrefix(base, family) {
			return !strings.Contains(base, "-long-") && !strings.Contains(base, "-whole-")
		}
	}
	return false
}

// TestGolden compares the JSON of the notices of one trait with the one that a
// person has looked at. Run with -update to write them anew, then read the
// difference.
func TestGolden(t *testing.T) {
	for _, name := range notices(t) {
		base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
		if !oneTrait(base) {
			continue
		}
		golden := filepath.Join("testdata/golden", base+".json")
		t.Run(base, func(t *testing.T) {
			got := noticeJSON(t, name)
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}

func noticeJSON(t *testing.T, name string) []byte {
	t.Helper()
	f, err := reader.Open(name, reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w, err := report.NewWriter(&out, report.JSON, report.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(&report.Result{File: f, Notice: parser.Parse(f, parser.Options{})}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestTraditionalParity parses every simplified notice and its traditional
// form. Only characters of the same length are exchanged, so even the spans
// must be the same.
func TestTraditionalParity(t *testing.T) {
	traditional := traditionalForms()
	for _, name := range notices(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			simplified := han.Simplify(string(b))
			converted := strings.Map(func(r rune) rune {
				if to, ok := traditional[r]; ok {
					return to
				}
				return r
			}, simplified)
			want, got := parse(simplified), parse(converted)
			fold(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("the traditional form reads otherwise (-simplified +traditional):\n%s", diff)
			}
		})
	}
}

func parse(s string) *notice.Notice {
	return parser.Parse(&source.File{Text: s}, parser.Options{})
}

// traditionalForms maps simplified characters to one traditional character
// each that folds to them.
func traditionalForms() map[rune]rune {
	forms := make(map[rune]rune)
	for r := rune(0x4e00); r <= 0x9fff; r++ {
		if s := han.Fold(r); s != r && utf8.RuneLen(s) == utf8.RuneLen(r) && forms[s] == 0 {
			forms[s] = r
		}
	}
	return forms
}

// fold simplifies what a notice says, and forgets its script.
func fold(n *notice.Notice) {
	texts := []*string{&n.Title, &n.Issuer, &n.Inspected, &n.Inspector, &n.DocumentNumber, &n.Contact.Phone, &n.Contact.Address, &n.Contact.Email}
	for i := range n.Sections {
		s := &n.Sections[i]
		texts = append(texts, &s.Label, &s.Title, &s.Path)
	}
	for i := range n.Issues {
		s := &n.Issues[i]
		texts = append(texts, &s.Label, &s.Title, &s.Path)
	}
	for i := range n.Manifestations {
		s := &n.Manifestations[i]
		texts = append(texts, &s.Label, &s.Text, &s.Path)
	}
	for i := range n.Measures {
		s := &n.Measures[i]
		texts = append(texts, &s.Label, &s.Title, &s.Text, &s.Path)
	}
	for i := range n.Statistics {
		s := &n.Statistics[i]
		texts = append(texts, &s.Label, &s.Text, &s.Unit)
	}
	for i := range n.Warnings {
		for k := range n.Warnings[i].Args {
			texts = append(texts, &n.Warnings[i].Args[k])
		}
	}
	for _, s := range texts {
		*s = han.Simplify(*s)
	}
	n.Script = notice.Simplified
}
