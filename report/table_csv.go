package report

import (
	"bufio"
	"encoding/csv"
	"io"
)

// byteOrderMark makes spreadsheets take a CSV file for UTF-8.
const byteOrderMark = "\uFEFF"

// csvRows writes rows as RFC 4180 has it, lines ending in CR LF. The first row
// has the names of the columns, in English whatever the language: a program
// that finds a column by its name should not depend on who ran the command.
type csvRows struct {
	out   *bufio.Writer
	csv   *csv.Writer
	table *Table
	bom   bool
	begun bool
}

func newCSVRows(w io.Writer, t *Table, comma rune, bom bool) *csvRows {
	out := bufio.NewWriterSize(w, bufferBytes)
	rows := &csvRows{out: out, csv: csv.NewWriter(out), table: t, bom: bom}
	rows.csv.Comma, rows.csv.UseCRLF = comma, true
	return rows
}

func (w *csvRows) Write(b *Batch) error {
	if err := w.begin(); err != nil {
		return err
	}
	for _, row := range b.rows() {
		if err := w.line(each(row, func(cell *any) string { return cellText(*cell) })); err != nil {
			return err
		}
	}
	return nil
}

// line writes a row. One that is a single empty cell would be an empty line,
// which readers skip.
func (w *csvRows) line(cells []string) error {
	if len(cells) > 1 || cells[0] != "" {
		return w.csv.Write(cells)
	}
	w.csv.Flush()
	_, err := w.out.WriteString("\"\"\r\n")
	return err
}

// begin writes what stands before the first row.
func (w *csvRows) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	if w.bom {
		w.out.WriteString(byteOrderMark)
	}
	return w.csv.Write(w.table.ColumnNames())
}

func (w *csvRows) Close() error {
	if err := w.begin(); err != nil {
		return err
	}
	w.csv.Flush()
	if err := w.csv.Error(); err != nil {
		return err
	}
	return w.out.Flush()
}
