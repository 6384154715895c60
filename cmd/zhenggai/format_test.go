package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/report"
)

// TestBinaryIsNotForTerminals asks for every format on a terminal.
func TestBinaryIsNotForTerminals(t *testing.T) {
	for _, format := range report.TableFormats() {
		var stdout, stderr strings.Builder
		env := world("table", "-q", "-f", format, "-")
		env.stdout, env.stderr = &stdout, &stderr
		env.isTerminal = func(stream any) bool { return stream == env.stdout }
		status := run(env)
		if refused := report.IsBinary(format); refused != (status == statusUsage) || refused == (stdout.Len() > 0) {
			t.Errorf("%s: status %d, %q", format, status, &stdout)
		}
		if status == statusUsage && !strings.Contains(stderr.String(), "--output out."+format) {
			t.Errorf("%s: no remedy: %s", format, &stderr)
		}
	}
}

// TestFormatOfName looks at what settles the format: --format, else the name.
func TestFormatOfName(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, test := range []struct{ args, start string }{
		{"parse -o a.json", `{`},
		{"parse -o a.jsonl", `{"schema":`},
		{"parse -o a.htm", "<!doctype html>"},
		{"parse -o a.db", "SQLite format 3\x00"},
		{"parse -o a.sqlite3", "SQLite format 3\x00"},
		{"parse -o a.xlsx", "PK"},
		{"parse -o a.sqlite", "SQLite format 3\x00"},
		{"audit -o a.csv", "path,member,title,genre,rule"},
		{"audit -o a.SARIF", `{"$schema"`},
		{"table -o a.parquet", "PAR1"},
		{"table -o a.md", "| inspected |"},
		{"table -o a.markdown", "| inspected |"},
		{"table -o a.txt", "┌"},
		{"table -f ndjson -o a.csv", `{"path":"-"`},
	} {
		args := strings.Fields(test.args)
		if status := run(world(append(args, "-q", "-")...)); status != statusOK {
			t.Errorf("%s: status %d", test.args, status)
		}
		got, err := os.ReadFile(args[len(args)-1])
		if err != nil || !strings.HasPrefix(string(got), test.start) {
			t.Errorf("%s: %.20q, %v", test.args, got, err)
		}
	}
}

// TestFolderIsWholeOrNot leaves a directory as it was when a file in it cannot
// be made.
func TestFolderIsWholeOrNot(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tables")
	if err := os.MkdirAll(filepath.Join(dir, "findings.parquet"), 0o777); err != nil { // in the way
		t.Fatal(err)
	}
	if status := run(world("parse", "-q", "-f", "parquet", "-o", dir, "-")); status == statusOK {
		t.Error("all went well")
	}
	if names := listOf(t, dir); len(names) != 1 {
		t.Errorf("left behind: %q", names)
	}
}

// TestNewFolderGoesAgain when nothing came into it.
func TestNewFolderGoesAgain(t *testing.T) {
	f, err := openFolder(filepath.Join(t.TempDir(), "tables"), world())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Create("a.parquet"); err != nil {
		t.Fatal(err)
	}
	f.Discard()
	if isDirectory(f.Name()) {
		t.Errorf("left behind: %q", listOf(t, f.Name()))
	}
}
