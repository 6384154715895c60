package report

import (
	"bufio"
	"encoding/csv"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// csvWriter writes one row for each finding, with its first piece of evidence.
type csvWriter struct {
	out      *bufio.Writer
	csv      *csv.Writer
	language Language
	begun    bool
}

func newCSVWriter(out *bufio.Writer, opts Options) *csvWriter {
	return &csvWriter{out: out, csv: csv.NewWriter(out), language: opts.Language}
}

// csvColumns are the names of the columns. They stay in English, for programs.
var csvColumns = []string{"path", "member", "title", "genre", "rule", "severity", "line", "column", "start", "end", "text", "message"}

func (w *csvWriter) Write(r *Result) error {
	if err := w.begin(); err != nil || r.Err != nil {
		return err
	}
	for i := range r.Audit.Findings {
		if err := w.csv.Write(w.row(r, &r.Audit.Findings[i])); err != nil {
			return err
		}
	}
	return nil
}

func (w *csvWriter) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	return w.csv.Write(csvColumns)
}

func (w *csvWriter) row(r *Result, f *audit.Finding) []string {
	row := []string{r.File.Path, r.File.Member, r.Notice.Title, string(r.Notice.Genre), f.Rule, string(f.Severity)}
	if len(f.Evidence) == 0 {
		row = append(row, "", "", "", "", "")
	} else {
		e := &f.Evidence[0]
		row = append(row, strconv.Itoa(e.Line), strconv.Itoa(e.Column), position(e.Span.Start), position(e.Span.End), e.Text)
	}
	return append(row, message.OfAudit(f.Message, w.language))
}

func position(p source.Pos) string { return strconv.Itoa(int(p)) }

func (w *csvWriter) Close() error {
	if err := w.begin(); err != nil {
		return err
	}
	w.csv.Flush()
	if err := w.csv.Error(); err != nil {
		return err
	}
	return w.out.Flush()
}
