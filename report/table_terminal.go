package report

import (
	"bufio"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/message"
)

// terminalRows shows a table in the width of the terminal. Headings are broken
// into lines, long texts end in …, and columns that find no room are left out,
// with a line that names them. It holds all rows until it is closed.
type terminalRows struct {
	terminal
	table *Table
	rows  [][]string
}

func newTerminalRows(w io.Writer, t *Table, opts Options) *terminalRows {
	return &terminalRows{terminal: newTerminal(bufio.NewWriterSize(w, bufferBytes), opts), table: t}
}

func (w *terminalRows) Write(b *Batch) error {
	for _, row := range b.rows() {
		w.rows = append(w.rows, printables(w.table.shown(row)))
	}
	return nil
}

// Close writes the table, and below it what it lacks.
func (w *terminalRows) Close() error {
	widths := w.fit()
	t := w.grid(w.alignments(len(widths))...)
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
