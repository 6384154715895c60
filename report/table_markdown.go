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
		writeMarkdownLine(w.out, w.table.shown(row))
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
	writeMarkdownHeads(w.out, w.table.heads(w.language), func(i int) bool { return w.table.Columns[i].Type.IsNumber() })
}

// writeMarkdownHeads writes the headings of a table, and the line below them
// that aligns the columns.
func writeMarkdownHeads(out *bufio.Writer, heads []string, isNumber func(column int) bool) {
	writeMarkdownLine(out, heads)
	for i := range heads {
		if isNumber(i) {
			out.WriteString("|---:")
		} else {
			out.WriteString("|---")
		}
	}
	out.WriteString("|\n")
}

// writeMarkdownLine writes a row of a table.
func writeMarkdownLine(out *bufio.Writer, cells []string) {
	escaped := each(cells, func(cell *string) string { return escapeMarkdown(*cell) })
	out.WriteString("| " + strings.Join(escaped, " | ") + " |\n")
}

// markdownEscapes keep a text from being taken for marks, in a table too.
var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\n", "<br>", "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`)

func escapeMarkdown(s string) string { return markdownEscapes.Replace(s) }

// shown are the cells of a row for people.
func (t *Table) shown(row Row) []string {
	cells := make([]string, len(row))
	for i := range row {
		cells[i] = cellShown(&t.Columns[i], row[i])
	}
	return cells
}
