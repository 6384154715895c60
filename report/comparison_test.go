package report

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/compare"
)

// compared compares two documents of testdata.
func compared(t *testing.T, name string) *Comparison {
	t.Helper()
	var sides []*Result
	for _, side := range []string{"old", "new"} {
		path := name + "-" + side + ".txt"
		text, err := os.ReadFile(filepath.Join("../testdata/compare", path))
		if err != nil {
			t.Fatal(err)
		}
		sides = append(sides, parsedResult(path, string(text)))
	}
	return comparisonOf(sides[0], sides[1])
}

func parsedResult(path, text string) *Result {
	f := &source.File{
		Path: path, Format: "text", Encoding: "utf-8",
		Bytes: len(text), SHA256: strings.Repeat("0f", 32), Text: text,
	}
	return &Result{File: f, Notice: parser.Parse(f, parser.Options{})}
}

func comparisonOf(old, new *Result) *Comparison {
	return &Comparison{old, new, compare.Run(compare.Document{File: old.File, Notice: old.Notice}, compare.Document{File: new.File, Notice: new.Notice})}
}

func writeComparison(t *testing.T, format string, c *Comparison, options Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := WriteComparison(&out, format, c, options); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestComparisonWriters(t *testing.T) {
	for _, test := range []struct {
		golden, documents, format string
		options                   Options
	}{
		{"compare.txt", "forestry", Terminal, Options{}},
		{"compare.zh.color.txt", "water-group", Terminal, Options{Language: Chinese, Color: true, Width: 100}},
		{"compare.narrow.txt", "water-group", Terminal, Options{Width: 72}},
		{"compare.json", "water-group", JSON, Options{}},
		{"compare.ndjson", "archives", NDJSON, Options{Language: Chinese}},
		{"compare.csv", "forestry", CSV, Options{Language: Chinese}},
		{"compare.md", "water-group", Markdown, Options{}},
		{"compare.zh.md", "archives", Markdown, Options{Language: Chinese}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			compareGolden(t, filepath.Join("testdata", test.golden), writeComparison(t, test.format, compared(t, test.documents), test.options))
		})
	}
}

// TestComparisonWithoutMeasures looks at what is said of an issue that is taken
// up without any measure.
func TestComparisonWithoutMeasures(t *testing.T) {
	c := comparisonOf(
		parsedResult("a.txt", "县委巡察组向县档案局党组反馈巡察情况\n一、存在的问题\n（一）理论学习不够深入。\n（二）库房管理不严。\n"),
		parsedResult("b.txt", "县档案局党组关于巡察整改情况的通报\n一、整改情况\n（一）关于理论学习不够深入的问题\n一是开展研讨。\n（二）关于库房管理不严的问题\n"))
	for format, want := range map[string]string{
		Terminal: "taken up in NEW without any measure: 1\n",
		Markdown: "\ntaken up in NEW without any measure: 1\n",
		JSON:     `"without_measures": true`,
		NDJSON:   `"new_measures":0`,
	} {
		if got := string(writeComparison(t, format, c, Options{})); strings.Count(got, want) != 1 {
			t.Errorf("%s: want %q once in\n%s", format, want, got)
		}
	}
}

// TestComparisonFitsTerminal finds no line wider than the terminal.
func TestComparisonFitsTerminal(t *testing.T) {
	for _, width := range []int{64, 72, 80, 100, 120, 200} {
		for _, language := range []Language{English, Chinese} {
			for _, documents := range []string{"forestry", "water-group", "archives"} {
				out := writeComparison(t, Terminal, compared(t, documents), Options{Width: width, Language: language})
				for line := range strings.Lines(string(out)) {
					if got := DisplayWidth(strings.TrimSuffix(line, "\n")); got > width && strings.ContainsAny(line, "│─") {
						t.Errorf("%d columns, %s: %d wide: %s", width, language, got, line)
					}
				}
			}
		}
	}
}

func TestComparisonFitsSchema(t *testing.T) {
	for _, c := range []*Comparison{compared(t, "water-group"), compared(t, "town"), comparisonOf(empty(), empty()), comparisonOf(sample(), empty())} {
		got := writeComparison(t, JSON, c, Options{})
		if err := compareOutput.validate(t, got); err != nil {
			t.Errorf("%v\n%s", err, got)
		}
	}
}

func TestComparisonFormats(t *testing.T) {
	c := compared(t, "water-group")
	for _, format := range CompareFormats() {
		if err := WriteComparison(fullDisk{}, format, c, Options{}); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", format, err)
		}
	}
	err := WriteComparison(io.Discard, Outline, c, Options{})
	if err == nil {
		t.Fatal("comparisons have an outline")
	}
	checkNames(t, err, CompareFormats())
}

// TestComparisonRows makes sure that every pair of a group has a line, with the
// number of the group.
func TestComparisonRows(t *testing.T) {
	c := compared(t, "town")
	lines, err := csv.NewReader(bytes.NewReader(writeComparison(t, CSV, c, Options{}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := 0
	for i := range c.Rows {
		row := &c.Rows[i]
		want += max(1, len(row.Old)) * max(1, len(row.New))
	}
	if got := len(lines) - 1; got != want {
		t.Errorf("%d lines, want %d", got, want)
	}
	names := map[string]int{}
	for i, name := range lines[0] {
		names[name] = i
	}
	splits := map[string]int{}
	for _, line := range lines[1:] {
		if line[names["verdict"]] == string(compare.Split) {
			splits[line[names["row"]]+line[names["old_id"]]]++
		}
	}
	if len(splits) != c.Count(compare.Split) {
		t.Errorf("%d groups are split, want %d: %v", len(splits), c.Count(compare.Split), splits)
	}
}

func TestEmptyComparison(t *testing.T) {
	for _, format := range CompareFormats() {
		writeComparison(t, format, comparisonOf(empty(), empty()), Options{})
	}
	if got := string(writeComparison(t, Terminal, comparisonOf(empty(), empty()), Options{})); !strings.Contains(got, "issues: 0 in OLD, 0 in NEW") {
		t.Errorf("got %s", got)
	}
}
