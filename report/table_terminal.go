package report

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/message"
)

// terminalRows shows a table in the width of the terminal. Headings are broken
// into lines, long texts end in …, and columns that find no room are left out,
// with a line that names them. It holds all rows until it is closed.
type terminalRows struct {
	*terminalWriter
	table *Table
	rows  [][]string
}

func newTerminalRows(w io.Writer, t *Table, opts Options) *terminalRows {
	return &terminalRows{terminalWriter: newTerminalWriter(bufio.NewWriterSize(w, bufferBytes), opts), table: t}
}

func (w *terminalRows) Write(b *Batch) error {
	for _, row := range b.rows() {
		w.rows = append(w.rows, each(w.table.shown(row), func(cell *string) string { return printable(*cell) }))
	}
	return nil
}

// Close writes the table, and below it what it lacks.
func (w *terminalRows) Close() error {
	widths := w.fit()
	t := w.terminalWriter.table(w.alignments(len(widths))...)
	t.Header(w.headings(widths))
	for _, cells := range w.rows {
		if err := t.Append(w.cutCells(cells, widths)); err != nil {
			return err
		}
	}
	if err := t.Render(); err != nil {
		return err
	}
	if len(w.rows) == 0 {
		w.say(message.NoRows.In(w.language))
	}
	if left := w.table.ColumnNames()[len(widths):]; len(left) > 0 {
		w.say(message.ColumnsLeftOut.In(w.language, strings.Join(left, ", ")))
	}
	return w.out.Flush()
}

// headings are the heads of the columns that are shown.
func (w *terminalRows) headings(widths []int) []string {
	heads := w.table.heads(w.language)[:len(widths)]
	for i := range heads {
		heads[i] = wrap(heads[i], widths[i])
	}
	return heads
}

func (w *terminalRows) alignments(columns int) []tw.Align {
	var aligned []tw.Align
	for _, c := range w.table.Columns[:columns] {
		if c.Type.IsNumber() {
			aligned = append(aligned, tw.AlignRight)
		} else {
			aligned = append(aligned, tw.AlignLeft)
		}
	}
	return aligned
}

// Widths in terminal columns.
const (
	leastText = 8 // the narrowest that a text is cut to
	leastHead = 8 // the narrowest that a heading is broken to
	cellFrame = 3 // the border and the spaces of a cell
)

// fit finds the widths of the columns that have room, from the left. As many as
// can be are shown with their texts cut short, which then get what room is left,
// the widest being cut most.
func (w *terminalRows) fit() []int {
	natural := w.naturalWidths()
	for len(natural) > 1 && w.total(natural, leastText) > w.width {
		natural = natural[:len(natural)-1]
	}
	limit := leastText
	for wider := limit + 1; wider < w.width && w.total(natural, wider) <= w.width; wider++ {
		limit = wider
	}
	return w.limited(natural, limit)
}

// naturalWidths are how wide the columns would like to be.
func (w *terminalRows) naturalWidths() []int {
	widths := make([]int, len(w.table.Columns))
	for i, head := range w.table.heads(w.language) {
		widths[i] = min(DisplayWidth(head), leastHead)
		for _, piece := range pieces(head) {
			widths[i] = max(widths[i], DisplayWidth(strings.TrimRight(piece, " ")))
		}
	}
	for _, cells := range w.rows {
		for i, cell := range cells {
			widths[i] = max(widths[i], DisplayWidth(cell))
		}
	}
	return widths
}

// limited are the widths when texts may be limit wide. Numbers are never cut.
func (w *terminalRows) limited(widths []int, limit int) []int {
	limited := make([]int, len(widths))
	for i, width := range widths {
		limited[i] = width
		if w.table.Columns[i].Type == String {
			limited[i] = min(width, limit)
		}
	}
	return limited
}

func (w *terminalRows) total(widths []int, limit int) int { return framed(w.limited(widths, limit)) }

// framed is the width of a table with its borders.
func framed(widths []int) int {
	total := 1
	for _, width := range widths {
		total += width + cellFrame
	}
	return total
}

// printable is s with spaces for what would move the cursor, break a line, or
// otherwise command the terminal: a document may hold escape codes.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// cutCells shortens what is wider than its column.
func (w *terminalRows) cutCells(cells []string, widths []int) []string {
	cut := make([]string, len(widths))
	for i, width := range widths {
		if w.table.Columns[i].IsPath {
			cut[i] = CutStart(cells[i], width)
		} else {
			cut[i] = CutText(cells[i], width)
		}
	}
	return cut
}

// CutStart shortens s to width columns of a terminal, with … at its start.
func CutStart(s string, width int) string { return reversed(CutText(reversed(s), width)) }

// reversed is s from its last character to its first.
func reversed(s string) string {
	runes := []rune(s)
	slices.Reverse(runes)
	return string(runes)
}

// CutText shortens s to width columns of a terminal, with … at its end.
func CutText(s string, width int) string {
	if len(s) <= width || DisplayWidth(s) <= width {
		return s
	}
	end, column := 0, 0
	for i, r := range s {
		column += DisplayWidth(string(r))
		if column > width-DisplayWidth("…") {
			break
		}
		end = i + len(string(r))
	}
	return s[:end] + "…"
}

// DisplayWidth is the number of terminal columns that s takes. Ambiguous
// characters (“ … —) take one, whatever the environment says.
func DisplayWidth(s string) int { return narrow.StringWidth(s) }

var narrow = &runewidth.Condition{EastAsianWidth: false, StrictEmojiNeutral: true}
