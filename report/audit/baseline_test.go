package audit

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
)

const faulty = "反馈的25个问题，已完成整改19个，正在整改5个，整改完成率80%。"

// baselineIn writes a baseline and reads it back.
func baselineIn(t *testing.T, dir, content string) *Baseline {
	t.Helper()
	path := filepath.Join(dir, "accept.yaml")
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	b, err := ReadBaseline(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func auditFile(path, text string, opts Options) *Report {
	f := &source.File{Path: path, Text: text}
	return Run(f, parser.Parse(f, parser.Options{}), opts)
}

func TestBaseline(t *testing.T) {
	dir := t.TempDir()
	document := filepath.Join(dir, "notices", "a.txt")
	const entry = "accept:\n  - rule: sum\n    document: notices/a.txt\n    figures: [\"25\", \"19\", \"5\"]\n    reason: checked by hand\n    reviewer: A. B.\n"
	for _, test := range []struct {
		name, baseline string
		opts           Options
		want           string
	}{
		{"accepted", entry, Options{}, "rate"},
		{"with a day", entry + "    until: 2024-12-31\n", Options{Today: "2024-12-31"}, "rate"},
		{"expired", entry + "    until: 2024-12-31\n", Options{Today: "2025-01-01"}, "sum rate baseline-stale"},
		{"other figures", strings.Replace(entry, `"5"`, `"4"`, 1), Options{}, "sum rate baseline-stale"},
		{"other document", strings.Replace(entry, "a.txt", "b.txt", 1), Options{}, "sum rate"},
		{"rule not run", entry, Options{Rules: []string{"rate"}}, "rate"},
		{"rule not wanted", strings.Replace(entry, `"5"`, `"4"`, 1), Options{Disable: []string{"baseline-stale"}}, "sum rate"},
		{"comments only", "# nothing yet\n", Options{}, "sum rate"},
	} {
		test.opts.Baseline = baselineIn(t, dir, test.baseline)
		got := rulesOf(auditFile(document, faulty, test.opts))
		if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s\n%s", test.name, diff)
		}
	}
}

// TestEntryAcceptsOne makes sure that an entry does not hide a second finding
// of the same figures.
func TestEntryAcceptsOne(t *testing.T) {
	dir := t.TempDir()
	b := baselineIn(t, dir, "accept:\n  - {rule: sum, document: a.txt, figures: [\"25\", \"19\", \"5\"], reason: known, reviewer: A. B.}\n")
	text := strings.Repeat("反馈的25个问题，已完成整改19个，正在整改5个。\n", 2)
	r := auditFile(filepath.Join(dir, "a.txt"), text, Options{Baseline: b})
	if len(r.Findings) != 1 || len(r.Accepted) != 1 {
		t.Errorf("%d found, %d accepted", len(r.Findings), len(r.Accepted))
	}
}

// TestWriteBaseline accepts with the file written all that was found, when
// somebody has signed it.
func TestWriteBaseline(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "accept.yaml")
	f := &source.File{Path: filepath.Join(dir, "sub", "a.txt"), Text: faulty}
	first := auditFile(f.Path, f.Text, Options{})
	var written strings.Builder
	if err := WriteBaseline(&written, first.Entries(path, f)); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(written.String(), "document: sub/a.txt") {
		t.Errorf("the document is not named from the file's directory:\n%s", &written)
	}
	signed := strings.NewReplacer(`reason: ""`, "reason: known", `reviewer: ""`, "reviewer: A. B.").Replace(written.String())
	b := baselineIn(t, dir, signed)
	second := auditFile(f.Path, f.Text, Options{Baseline: b})
	if len(first.Findings) != 2 || len(second.Findings) != 0 {
		t.Errorf("found %d, then %d", len(first.Findings), len(second.Findings))
	}
	if got := second.Entries(path, f); len(got) != 2 {
		t.Errorf("the entries are not kept: %v", got)
	}
}

func TestBaselineErrors(t *testing.T) {
	for _, test := range []struct{ content, want string }{
		{"accept:\n  - rule: summ\n    document: a.txt\n", `:2: unknown rule "summ" (choose one of `},
		{"accept:\n  - document: a.txt\n", ":2: rule is missing"},
		{"accept:\n  - rule: sum\n", ":2: document is missing"},
		{"accept:\n  - {rule: sum, document: a.txt}\n", ":2: reason is missing (say why the finding is accepted)"},
		{"accept:\n  - {rule: sum, document: a.txt, reason: ' '}\n", ":2: reason is missing"},
		{"# head\naccept:\n  - {rule: sum, document: a.txt, reason: known, reviewer: ''}\n", ":3: reviewer is missing (say who accepts it)"},
		{"accept:\n  - {rule: sum, document: a.txt, reason: known, reviewer: A. B., until: tomorrow}\n", `:2: until is no date: "tomorrow" (write it as 2026-12-31)`},
		{"accept:\n  - rule: sum\n    document: a.txt\n    reviewr: x\n", `:4: unknown key "reviewr" (choose one of document, figures, reason, reviewer, rule, until)`},
		{"acept: []\n", `:1: unknown key "acept" (choose one of accept)`},
		{"accept: {rule: sum}\n", ":1: here has to be a list, such as [a, b]"},
		{"accept:\n  - rule: [sum]\n", ":2: here has to be a word or a text"},
		{"- rule: sum\n", ":1: here has to be keys with values"},
		{"accept: &a\n  - *a\n", ":1: here has to be keys with values"},
		{"accept: [\n", ":1: not valid YAML: did not find"},
	} {
		path := filepath.Join(t.TempDir(), "accept.yaml")
		if err := os.WriteFile(path, []byte(test.content), 0o666); err != nil {
			t.Fatal(err)
		}
		_, err := ReadBaseline(path)
		if _, ok := errors.AsType[*FileError](err); !ok || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: %v, want %s", test.content, err, test.want)
		}
	}
	if _, err := ReadBaseline(filepath.Join(t.TempDir(), "none.yaml")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file gives %v", err)
	}
}
