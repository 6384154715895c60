package report

import (
	"bufio"
	"io"
	"strings"
)

// byteOrderMark makes spreadsheets take a CSV file for UTF-8.
const byteOrderMark = "\uFEFF"

// csvRows writes rows as RFC 4180 has it, lines ending in CR LF. The first row
// has the names of the columns, in English whatever the language: a program
// that finds a column by its name should not depend on who ran the command.
//
// It is not encoding/csv that writes, since that makes CR LF of the line breaks
// inside cells, too: what is read back would be another text.
type csvRows struct {
	out   *bufio.Writer
	table *Table
	comma string
	bom   bool
	begun bool
}

func newCSVRows(w io.Writer, t *Table, comma string, bom bool) *csvRows {
	return &csvRows{out: bufio.NewWriterSize(w, bufferBytes), table: t, comma: comma, bom: bom}
}

func (w *csvRows) Write(b *Batch) error {
	w.begin()
	for _, row := range b.rows() {
		w.line(each(row, func(cell *any) string { return cellText(*cell) }))
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

// begin writes what stands before the first row, once.
func (w *csvRows) begin() {
	if w.begun {
		return
	}
	w.begun = true
	if w.bom {
		w.out.WriteString(byteOrderMark)
	}
	w.line(w.table.ColumnNames())
}

func (w *csvRows) line(cells []string) {
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

func (w *csvRows) Close() error {
	w.begin()
	return w.out.Flush()
}
