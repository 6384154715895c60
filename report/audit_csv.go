package report

import (
	"bufio"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// csvWriter writes one row for each finding, with its first piece of evidence.
type csvWriter struct {
	csvLines
	language Language
}

func newCSVWriter(out *bufio.Writer, opts Options) *csvWriter {
	return &csvWriter{csvLines{out: out, names: csvColumns, comma: ",", bom: opts.BOM}, opts.Language}
}

// csvColumns are the names of the columns.
var csvColumns = []string{"path", "member", "title", "genre", "rule", "severity", "line", "column", "span_start", "span_end", "text", "message"}

func (w *csvWriter) Write(r *Result) error {
	w.begin()
	if r.Err != nil {
		return nil
	}
	for i := range r.Audit.Findings {
		w.line(w.row(r, &r.Audit.Findings[i]))
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *csvWriter) row(r *Result, f *audit.Finding) []string {
	row := []string{source.Spell(r.File.Path), r.File.Member, r.Notice.Title, string(r.Notice.Genre), f.Rule, string(f.Severity)}
	if len(f.Evidence) == 0 {
		row = append(row, "", "", "", "", "")
	} else {
		e := &f.Evidence[0]
		row = append(row, strconv.Itoa(e.Line), strconv.Itoa(e.Column), position(e.Span.Start), position(e.Span.End), e.Text)
	}
	return append(row, message.Text(f.Message).In(w.language))
}

func position(p source.Pos) string { return strconv.Itoa(int(p)) }
