package report

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
)

const sampleText = `云溪区林业局党组关于巡察整改情况的通报
一、整改落实情况
1.关于学习不够深入的问题。一是制定学习计划。二是<开展>研讨。
2.关于管理不严的问题
二、下一步
`

// sample is a result that uses every field.
func sample() *Result {
	f := &source.File{
		Path: "a.zip", Member: "x/1.txt", Format: "text", Encoding: "utf-8",
		Bytes: len(sampleText), SHA256: strings.Repeat("0f", 32), Text: sampleText,
	}
	span := func(text string) source.Span {
		start := source.Pos(strings.Index(sampleText, text))
		return source.Span{Start: start, End: start + source.Pos(len(text))}
	}
	return &Result{File: f, Notice: &notice.Notice{
		Script: notice.Simplified, Genre: notice.Rectification,
		Title:  "云溪区林业局党组关于巡察整改情况的通报",
		Issuer: "云溪区林业局党组", Inspected: "云溪区林业局党组", Inspector: "区委第一巡察组",
		DocumentNumber: "云林〔2024〕1号",
		Dates: notice.Dates{
			InspectionStart: "2023-03", InspectionEnd: "2023-05-19", Feedback: "2023-07-17",
			AsOf: "2024", Published: "2024-02-13", Signed: "2024-02-01",
		},
		Contact: notice.Contact{Phone: "000-1234567", Email: "a@example.org", Address: "云溪路1号", Postcode: "000000"},
		Sections: []notice.Section{
			{ID: "s1", Level: 1, Label: "一、", Ordinal: 1, Title: "整改落实情况", Role: notice.RoleRectification, Path: "一", Span: span("一、整")},
			{ID: "s1.1", Parent: "s1", Level: 2, Label: "1.", Ordinal: 1, Title: "关于学习不够深入的问题", Role: notice.RoleRectification, Path: "一/1.", Span: span("1.关于")},
			{ID: "s1.2", Parent: "s1", Level: 2, Label: "2.", Ordinal: 2, Title: "关于管理不严的问题", Role: notice.RoleRectification, Path: "一/2.", Span: span("2.关于")},
			{ID: "s2", Level: 1, Label: "二、", Ordinal: 2, Title: "下一步", Role: notice.RoleOutlook, Path: "二", Span: span("二、")},
		},
		Issues: []notice.Issue{
			{ID: "i1", Section: "s1.1", Label: "1.", Ordinal: 1, Title: "关于学习不够深入的问题", Status: notice.Completed, Path: "一/1.", Span: span("1.关于")},
			{ID: "i2", Section: "s1.2", Label: "2.", Ordinal: 2, Title: "关于管理不严的问题", Path: "一/2.", Span: span("2.关于")},
			{ID: "i3", Section: "s1.2", Title: "管理不严", Path: "一/2.", Span: span("管理不严")},
		},
		Manifestations: []notice.Manifestation{
			{ID: "p1", Issue: "i1", Label: "一是", Ordinal: 1, Text: "学习不够深入", Path: "一/1./一是", Span: span("学习不够")},
		},
		Measures: []notice.Measure{
			{ID: "m1", Issue: "i1", Section: "s1.1", Label: "一是", Ordinal: 1, Kind: notice.Taken, Title: "制定学习计划", Text: "制定学习计划。", Path: "一/1./一是", Span: span("一是")},
			{ID: "m2", Issue: "i1", Section: "s1.1", Label: "二是", Ordinal: 2, Kind: notice.Taken, Title: "<开展>研讨", Text: "<开展>研讨。", Path: "一/1./二是", Span: span("二是")},
			{ID: "m3", Issue: "i2", Section: "s1.2", Kind: notice.Taken, Text: "关于管理不严的问题", Path: "一/2.", Span: span("2.关于")},
		},
		Statistics: []notice.Statistic{
			{ID: "t1", Object: notice.Measures, Status: notice.Total, Value: 2, Unit: "条", Qualifier: "exact", Scope: notice.ScopeDocument, Text: "2条", Span: span("1.")},
			{ID: "t2", Object: notice.Funds, Status: notice.Recovered, Value: 1.2, Unit: "万元", Normalized: 12000, Qualifier: "over", PartOf: "t1", Label: "资金", AsOf: "2024", Scope: notice.ScopeIssue, Section: "s1.1", Issue: "i1", Text: "1.2余万元", Span: span("1.")},
		},
		Coverage: notice.Coverage{Bytes: len(sampleText), Assigned: len(sampleText) - 3, Furniture: 2, Unassigned: 1, NumbersSeen: 4, NumbersRead: 3},
		Warnings: []notice.Warning{
			{Code: notice.OrdinalRepeat, Args: []string{"2.", "2."}, Span: span("2.")},
			{Code: notice.NoText},
		},
	}}
}

func empty() *Result {
	f := &source.File{Path: "-", Format: "text", Encoding: "utf-8", SHA256: strings.Repeat("00", 32)}
	return &Result{File: f, Notice: &notice.Notice{Script: notice.Simplified, Genre: notice.Other}}
}

func failure() *Result {
	return &Result{
		File: &source.File{Path: "b.pdf"},
		Err:  &reader.Error{Path: "b.pdf", Code: reader.Binary, Args: []string{"PDF", "pdftotext"}},
	}
}

func TestWriters(t *testing.T) {
	for _, test := range []struct {
		golden, format string
		options        Options
	}{
		{"notice.json", JSON, Options{}},
		{"notice.ndjson", NDJSON, Options{Language: Chinese}},
		{"outline.txt", Outline, Options{}},
		{"outline.zh.color.txt", Outline, Options{Language: Chinese, Color: true}},
		{"text.txt", Text, Options{}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			got := write(t, test.format, test.options, sample(), failure(), empty())
			compareGolden(t, filepath.Join("testdata", test.golden), got)
			if test.format == NDJSON {
				validateLines(t, got)
			}
		})
	}
}

func TestJSONFitsSchema(t *testing.T) {
	for _, r := range []*Result{sample(), empty()} {
		got := write(t, JSON, Options{}, r)
		if err := validate(t, got); err != nil {
			t.Errorf("%v\n%s", err, got)
		}
	}
}

// TestNoticesFitSchema parses the notices of the project.
func TestNoticesFitSchema(t *testing.T) {
	for f, err := range reader.Files(os.DirFS("../testdata/notices"), ".", reader.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		got := write(t, NDJSON, Options{}, &Result{File: f, Notice: parser.Parse(f, parser.Options{})})
		validateLines(t, got)
		if bytes.Contains(got, []byte("%!")) {
			t.Errorf("%s: a warning does not have the arguments of its sentence", f.Name())
		}
	}
}

func TestFormats(t *testing.T) {
	for _, format := range Formats() {
		if _, err := NewWriter(io.Discard, format, Options{}); err != nil {
			t.Error(err)
		}
	}
	_, err := NewWriter(io.Discard, "xml", Options{})
	if err == nil {
		t.Fatal("there is a writer for xml")
	}
	checkNames(t, err, Formats())
}

// checkNames makes sure that the error of an unknown format names those to choose from.
func checkNames(t *testing.T, err error, formats []string) {
	t.Helper()
	for _, format := range formats {
		if !strings.Contains(err.Error(), format) {
			t.Errorf("error does not name %s: %v", format, err)
		}
	}
}

// TestWriteErrors fills a disk: somebody has to hear of it.
func TestWriteErrors(t *testing.T) {
	for _, format := range Formats() {
		w, err := NewWriter(fullDisk{}, format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(sample()), w.Close()); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", format, err)
		}
	}
}

var errFull = errors.New("disk full")

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func write(t *testing.T, format string, options Options, results ...*Result) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := NewWriter(&out, format, options)
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, w, results)
	return out.Bytes()
}

// writeAll writes the results and closes the writer.
func writeAll(t *testing.T, w Writer, results []*Result) {
	t.Helper()
	for _, r := range results {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func validateLines(t *testing.T, ndjson []byte) {
	t.Helper()
	for line := range bytes.Lines(ndjson) {
		if err := validate(t, line); err != nil {
			t.Errorf("%v\n%s", err, line)
		}
	}
}

func BenchmarkWriters(b *testing.B) {
	r := sample()
	for range 6 { // some hundred measures, as long notices have
		r.Notice.Measures = append(r.Notice.Measures, r.Notice.Measures...)
	}
	for _, format := range Formats() {
		b.Run(format, func(b *testing.B) {
			var written countingWriter
			w, err := NewWriter(&written, format, Options{})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if err := w.Write(r); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(written) / int64(b.N))
		})
	}
}

type countingWriter int

func (c *countingWriter) Write(p []byte) (int, error) {
	*c += countingWriter(len(p))
	return len(p), nil
}
