package main

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report"
)

// TestVanished reads files that were found and are gone when their turn comes.
func TestVanished(t *testing.T) {
	names := noticeDirectory(t, 2)
	b := &batch{paths: []string{"."}}
	found := slices.Collect(b.inputs())
	if err := os.Remove(names[0]); err != nil {
		t.Fatal(err)
	}
	w := &worker{}
	for i, want := range []reader.Code{reader.NotFound, ""} {
		o := w.do(found[i])
		e, _ := errors.AsType[*reader.Error](o.Err)
		switch {
		case o.File == nil || o.File.Path != names[i]:
			t.Errorf("%s has become %v", names[i], o.File)
		case want == "" && (o.Err != nil || o.Notice == nil):
			t.Errorf("%s: %v", names[i], o.Err)
		case want != "" && (e == nil || e.Code != want):
			t.Errorf("%s: %v, want %s", names[i], o.Err, want)
		}
	}
}

// TestTallyAddsUp sorts every input under one head.
func TestTallyAddsUp(t *testing.T) {
	named := func(err error) *report.Result { return &report.Result{Err: err} }
	var sum tally
	for _, o := range []*outcome{
		{Result: named(nil), bytes: 10, figures: figures{Warnings: 2, Findings: findings{Errors: 1}}},
		{Result: named(nil), bytes: 5, kept: true, figures: figures{Warnings: 1, Findings: findings{Infos: 3}}},
		{Result: named(&reader.Error{Code: reader.Skipped})},
		{Result: named(&reader.Error{Code: reader.Empty}), bytes: 1},
		{Result: named(errors.New("a fault"))},
	} {
		sum.add(o)
	}
	want := tally{read: 1, kept: 1, skipped: 1, failed: 2, bytes: 16,
		figures: figures{Warnings: 3, Findings: findings{Errors: 1, Infos: 3}}}
	if sum != want || sum.seen() != 5 {
		t.Errorf("got %+v, want %+v", sum, want)
	}
}

// faultyWriter trips over the notice that says so.
type faultyWriter struct{ report.Writer }

func (w faultyWriter) Write(r *report.Result) error {
	if r.Err == nil && strings.Contains(r.File.Text, "坏") {
		panic("nil map")
	}
	return w.Writer.Write(r)
}

// TestFaultyLine writes an error in the place of a line that cannot be made.
func TestFaultyLine(t *testing.T) {
	t.Chdir(t.TempDir())
	writeFile(t, "a.txt", "好。\n")
	writeFile(t, "b.txt", "坏。\n")
	w := &worker{lines: true, job: job{writer: func(out io.Writer) (report.Writer, error) {
		writer, err := report.NewWriter(out, report.NDJSON, report.Options{})
		return faultyWriter{writer}, err
	}}}
	b := &batch{paths: []string{"a.txt", "b.txt"}}
	var lines []string
	for in := range b.inputs() {
		lines = append(lines, string(w.do(in).line))
	}
	if len(lines) != 2 || !strings.Contains(lines[0], `"script"`) || !strings.Contains(lines[1], `"message":"zhenggai failed on it: nil map `) {
		t.Errorf("got %q", lines)
	}
}
