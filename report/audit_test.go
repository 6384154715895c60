package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// audited are two notices of the project, one with errors and one without
// claims, and an input that could not be read.
func audited(t *testing.T) []*Result {
	t.Helper()
	var results []*Result
	for _, name := range []string{"field-energy-group-conflicting-figures.txt", "layout-three-labels.txt"} {
		b, err := os.ReadFile(filepath.Join("../testdata/notices", name))
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, auditOf("notices/"+name, string(b)))
	}
	return append(results, failure())
}

func auditOf(path, text string) *Result {
	f := &source.File{
		Path: path, Format: "text", Encoding: "utf-8",
		Bytes: len(text), SHA256: strings.Repeat("0f", 32), Text: text,
	}
	n := parser.Parse(f, parser.Options{})
	return &Result{File: f, Notice: n, Audit: audit.Run(f, n, audit.Options{})}
}

func writeAudit(t *testing.T, format string, options Options, results ...*Result) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := NewAuditWriter(&out, format, options)
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, w, results)
	return out.Bytes()
}

func TestAuditWriters(t *testing.T) {
	results := audited(t)
	for _, test := range []struct {
		golden, format string
		options        Options
	}{
		{"audit.txt", Terminal, Options{}},
		{"audit.zh.color.txt", Terminal, Options{Language: Chinese, Color: true, Width: 80}},
		{"audit.narrow.txt", Terminal, Options{Width: 42}},
		{"audit.json", JSON, Options{}},
		{"audit.ndjson", NDJSON, Options{Language: Chinese}},
		{"audit.csv", CSV, Options{}},
		{"audit.md", Markdown, Options{Language: Chinese}},
		{"audit.sarif", SARIF, Options{Version: "v1.2.3"}},
		{"audit.junit.xml", JUnit, Options{}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			compareGolden(t, filepath.Join("testdata", test.golden), writeAudit(t, test.format, test.options, results...))
		})
	}
}

// TestAuditFitsTerminal finds no line wider than the terminal.
func TestAuditFitsTerminal(t *testing.T) {
	results := audited(t)
	for _, width := range []int{42, 50, 60, 72, 80, 100, 120, 200} {
		for _, language := range []Language{English, Chinese} {
			out := writeAudit(t, Terminal, Options{Width: width, Language: language}, results...)
			for line := range strings.Lines(string(out)) {
				if got := DisplayWidth(strings.TrimSuffix(line, "\n")); got > width && strings.ContainsAny(line, "│─") {
					t.Errorf("%d columns, %s: %d wide: %s", width, language, got, line)
				}
			}
		}
	}
}

func TestAuditFitsSchema(t *testing.T) {
	for line := range bytes.Lines(writeAudit(t, NDJSON, Options{}, audited(t)...)) {
		if err := auditOutput.validate(t, line); err != nil {
			t.Errorf("%v\n%s", err, line)
		}
	}
	for _, r := range audited(t)[:2] {
		got := writeAudit(t, JSON, Options{}, r)
		if err := auditOutput.validate(t, got); err != nil {
			t.Errorf("%v\n%s", err, got)
		}
	}
}

func TestAuditFormats(t *testing.T) {
	for _, format := range AuditFormats() {
		w, err := NewAuditWriter(fullDisk{}, format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(audited(t)[0]), w.Close()); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", format, err)
		}
	}
	_, err := NewAuditWriter(io.Discard, Outline, Options{})
	if err == nil {
		t.Fatal("there is a writer of audits for outline")
	}
	checkNames(t, err, AuditFormats())
}

// TestNoCounts tells a notice that claims nothing from a document of which
// that is not asked.
func TestNoCounts(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"县档案局党组关于巡察整改进展情况的通报\n一、关于管理不严的问题。一是更换密集架。\n", "no statistics claimed"},
		{"县委巡察组向县档案局党组反馈巡察情况\n县委巡察组指出，存在3个问题。\n", "are not compared"},
	} {
		for _, format := range []string{Terminal, Markdown} {
			got := string(writeAudit(t, format, Options{}, auditOf("a.txt", test.text)))
			if !strings.Contains(got, test.want) || strings.Contains(got, "0") {
				t.Errorf("%s: want %q in\n%s", format, test.want, got)
			}
		}
	}
}

// TestSARIF checks what the schema of SARIF 2.1.0 asks of the parts that are
// used, and what it cannot say: that indexes and places are right.
func TestSARIF(t *testing.T) {
	results := audited(t)
	var log struct {
		Schema  string `json:"$schema"`
		Version string `json:"version"`
		Runs    []struct {
			Tool        sarifTool         `json:"tool"`
			ColumnKind  string            `json:"columnKind"`
			Results     []sarifResult     `json:"results"`
			Invocations []sarifInvocation `json:"invocations"`
		} `json:"runs"`
	}
	decoder := json.NewDecoder(bytes.NewReader(writeAudit(t, SARIF, Options{}, results...)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 || log.Runs[0].ColumnKind != "unicodeCodePoints" {
		t.Fatalf("version %s, %d runs", log.Version, len(log.Runs))
	}
	run := log.Runs[0]
	if len(run.Results) != len(results[0].Audit.Findings)+len(results[1].Audit.Findings) {
		t.Errorf("%d results", len(run.Results))
	}
	for _, r := range run.Results {
		checkSARIFResult(t, run.Tool.Driver.Rules, r)
	}
	if i := run.Invocations; len(i) != 1 || i[0].Successful || len(i[0].Notifications) != 1 {
		t.Errorf("invocations: %+v", i)
	}
}

func checkSARIFResult(t *testing.T, rules []sarifRule, r sarifResult) {
	t.Helper()
	if r.RuleIndex < 0 || rules[r.RuleIndex].ID != r.RuleID {
		t.Errorf("%s has the index %d", r.RuleID, r.RuleIndex)
	}
	if r.Level != "error" && r.Level != "warning" && r.Level != "note" || r.Message.Text == "" || len(r.Locations) != 1 {
		t.Errorf("%s: %+v", r.RuleID, r)
	}
	for _, l := range append(r.Locations, r.Related...) {
		region := l.Physical.Region
		if _, err := url.Parse(l.Physical.Artifact.URI); err != nil || region == nil {
			t.Fatalf("%s: %v, %+v", r.RuleID, err, l)
		}
		if region.StartLine < 1 || region.StartColumn < 1 || region.EndLine < region.StartLine ||
			region.EndLine == region.StartLine && region.EndColumn <= region.StartColumn ||
			region.ByteLength != len(region.Snippet.Text) {
			t.Errorf("%s: %+v", r.RuleID, region)
		}
	}
}

func TestSARIFAddresses(t *testing.T) {
	for path, want := range map[string]string{
		"a b/通报.txt":   "a%20b/%E9%80%9A%E6%8A%A5.txt",
		"/tmp/x:1.txt": "file:///tmp/x:1.txt",
		"c:d.txt":      "./c:d.txt",
		"-":            "-",
	} {
		if got := artifactOf(&source.File{Path: path}).URI; got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

func TestEmptyAudits(t *testing.T) {
	for _, format := range AuditFormats() {
		got := writeAudit(t, format, Options{})
		switch format {
		case SARIF:
			if !json.Valid(got) {
				t.Errorf("no JSON: %s", got)
			}
		case JUnit:
			if err := xml.Unmarshal(got, new(struct{})); err != nil {
				t.Errorf("no XML: %v", err)
			}
		case HTML:
			if !bytes.HasSuffix(got, []byte("</html>\n")) {
				t.Errorf("no page: %s", got)
			}
		case CSV:
			if rows, err := csv.NewReader(bytes.NewReader(got)).ReadAll(); err != nil || len(rows) != 1 {
				t.Errorf("%d rows, %v", len(rows), err)
			}
		default:
			if len(got) > 0 {
				t.Errorf("%s: %s", format, got)
			}
		}
	}
}

func TestExplain(t *testing.T) {
	for _, language := range message.Languages() {
		var list strings.Builder
		if err := WriteRules(&list, language); err != nil {
			t.Fatal(err)
		}
		for _, rule := range audit.Rules() {
			if !strings.Contains(list.String(), rule.ID+" ") {
				t.Errorf("%s: %s is not listed", language, rule.ID)
			}
			var one strings.Builder
			if err := WriteRule(&one, rule, language); err != nil {
				t.Fatal(err)
			}
			for _, part := range []audit.Text{rule.Doc.Title, rule.Doc.Text, rule.Doc.Why, rule.Doc.Blind} {
				if !strings.Contains(unwrapped(one.String()), unwrapped(message.Text(part).In(language))) {
					t.Errorf("%s: the explanation of %s lacks %q:\n%s", language, rule.ID, part, &one)
				}
			}
		}
	}
}

// unwrapped is s without white space: lines may break anywhere.
func unwrapped(s string) string { return strings.Join(strings.Fields(s), "") }
