package report

import (
	"bufio"
	"io"
	"strings"
)

// byteOrderMark makes spreadsheets take a CSV file for UTF-8.
const byteOrderMark = "\uFEFF"

// csvLines writes lines of cells as RFC 4180 has it, ending in CR LF. The first
// line has the names of the columns, in English whatever the language: a program
// that finds a column by its name should not depend on who ran the command.
//
// It is not encoding/csv that writes, since that makes CR LF of the line breaks
// inside cells, too: what is read back would be another text.
type csvLines struct {
	out   *bufio.Writer
	names []string // of the columns
	comma string
	bom   bool
	begun bool
}

// begin writes what stands before the first row, once.
func (w *csvLines) begin() {
	if w.begun {
		return
	}
	w.begun = true
	if w.bom {
		w.out.WriteString(byteOrderMark)
	}
	w.line(w.names)
}

func (w *csvLines) line(cells []string) {
	for i, cell := range cells {
		if i > 0 {
			w.out.WriteString(w.comma)
		}
		// A row that is a single empty cell would be an empty line, which
		// readers skip.
		if strings.ContainsAny(cell, "\"\r\n"+w.comma) || cell == "" && len(cells) == 1 {
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		}
		w.out.WriteString(cell)
	}
	w.out.WriteString("\r\n")
}

func (w *csvLines) Close() error {
	w.begin()
	return w.out.Flush()
}

// csvRows writes the rows of a table.
type csvRows struct{ csvLines }

func newCSVRows(w io.Writer, t *Table, comma string, bom bool) *csvRows {
	return &csvRows{csvLines{out: bufio.NewWriterSize(w, bufferBytes), names: t.ColumnNames(), comma: comma, bom: bom}}
}

func (w *csvRows) Write(b *Batch) error {
	w.begin()
	for _, row := range b.rows() {
		w.line(each(row, func(cell *any) string { return cellText(*cell) }))
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}
