package report

import (
	"bufio"
	"io"
	"strings"
)

// markdownRows writes a table in GitHub's Markdown.
type markdownRows struct {
	out      *bufio.Writer
	table    *Table
	language Language
	begun    bool
}

func newMarkdownRows(w io.Writer, t *Table, language Language) *markdownRows {
	return &markdownRows{out: bufio.NewWriterSize(w, bufferBytes), table: t, language: language}
}

func (w *markdownRows) Write(b *Batch) error {
	w.begin()
	for _, row := range b.rows() {
		w.line(w.table.shown(row))
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *markdownRows) Close() error {
	w.begin()
	return w.out.Flush()
}

// begin writes the headings, once.
func (w *markdownRows) begin() {
	if w.begun {
		return
	}
	w.begun = true
	w.line(w.table.heads(w.language))
	for _, c := range w.table.Columns {
		if c.Type.IsNumber() {
			w.out.WriteString("|---:")
		} else {
			w.out.WriteString("|---")
		}
	}
	w.out.WriteString("|\n")
}

func (w *markdownRows) line(cells []string) {
	escaped := each(cells, func(cell *string) string { return escapeMarkdown(*cell) })
	w.out.WriteString("| " + strings.Join(escaped, " | ") + " |\n")
}

// shown are the cells of a row for people.
func (t *Table) shown(row Row) []string {
	cells := make([]string, len(row))
	for i := range row {
		cells[i] = cellShown(&t.Columns[i], row[i])
	}
	return cells
}
