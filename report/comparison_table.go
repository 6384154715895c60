package report

import (
	"bufio"
	"slices"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/compare"
	"github.com/zhenggai/zhenggai/report/message"
)

// comparisonTable writes a comparison for people: the issues side by side, or
// where there is no room for that, below each other; then how many, and the
// figures of both headlines.
type comparisonTable struct{ terminal }

func newComparisonTable(out *bufio.Writer, opts Options) *comparisonTable {
	return &comparisonTable{newTerminal(out, opts)}
}

func (w *comparisonTable) write(c *Comparison) error {
	w.writeHead(message.HeadOld, c.Old)
	w.writeHead(message.HeadNew, c.New)
	if err := w.writeRows(c); err != nil {
		return err
	}
	for _, line := range comparisonSummary(c, w.language) {
		w.say(line)
	}
	if err := w.writeFigures(c.Figures); err != nil {
		return err
	}
	return w.Close()
}

// writeHead names a document, and which one it is.
func (w *comparisonTable) writeHead(which message.Text, r *Result) {
	w.out.WriteString(w.paint.line.Sprint(which.In(w.language)) + "  ")
	w.written = false // no distance
	w.head(r)
}

// leastIssues is the narrowest that the issues of a document get beside those of
// the other.
const leastIssues = 24

func (w *comparisonTable) writeRows(c *Comparison) error {
	columns := comparisonColumns(c, w.language)
	heads := each(columns, func(column *comparisonColumn) string { return column.head.In(w.language) })
	rows := each(c.Rows, func(r *compare.Row) []string {
		return each(columns, func(column *comparisonColumn) string { return column.cell(r) })
	})
	heads, rows = w.withIssues(c, heads, rows)
	for i, cells := range rows {
		cells[0] = w.paint.alignment[c.Rows[i].Verdict].Sprint(cells[0])
	}
	aligned := each(columns, func(column *comparisonColumn) tw.Align { return column.align })
	return w.render(append(aligned, slices.Repeat([]tw.Align{tw.AlignLeft}, len(heads)-len(columns))...), heads, rows)
}

// withIssues puts the issues behind the other columns.
func (w *comparisonTable) withIssues(c *Comparison, heads []string, rows [][]string) ([]string, [][]string) {
	room := w.width - framed(widthsOf(append(rows, heads))) - 2*cellFrame
	if room < 2*leastIssues {
		return w.withStacked(c, heads, rows, max(leastIssues, room+cellFrame))
	}
	old := each(c.Rows, func(r *compare.Row) string { return issueTexts(r.Old) })
	new := each(c.Rows, func(r *compare.Row) string { return issueTexts(r.New) })
	left := sharedRoom(widestLine(old), widestLine(new), room)
	for i := range rows {
		rows[i] = append(rows[i], wrapLines(old[i], left), wrapLines(new[i], room-left))
	}
	return append(heads, message.HeadOld.In(w.language), message.HeadNew.In(w.language)), rows
}

// widthsOf are the widths of the columns of rows.
func widthsOf(rows [][]string) []int {
	widths := make([]int, len(rows[0]))
	for _, cells := range rows {
		for column, cell := range cells {
			widths[column] = max(widths[column], DisplayWidth(cell))
		}
	}
	return widths
}

// sharedRoom is the part of the room that the left one of two columns gets: half,
// and what the other leaves.
func sharedRoom(left, right, room int) int {
	return min(left, max(room/2, room-right))
}

// widestLine is the width of the widest line of any text.
func widestLine(texts []string) int {
	most := 0
	for _, text := range texts {
		for line := range strings.SplitSeq(text, "\n") {
			most = max(most, DisplayWidth(line))
		}
	}
	return most
}

// withStacked puts the issues of OLD above those of NEW, with the signs of a diff.
func (w *comparisonTable) withStacked(c *Comparison, heads []string, rows [][]string, room int) ([]string, [][]string) {
	for i := range rows {
		lines := append(signed("- ", c.Rows[i].Old), signed("+ ", c.Rows[i].New)...)
		rows[i] = append(rows[i], wrapLines(strings.Join(lines, "\n"), room))
	}
	return append(heads, message.HeadIssues.In(w.language)), rows
}

func signed(sign string, issues []compare.Issue) []string {
	return each(issues, func(i *compare.Issue) string { return sign + issueText(i) })
}

func (w *comparisonTable) writeFigures(figures []compare.Figure) error {
	if len(figures) == 0 {
		return nil
	}
	rows := each(figures, func(f *compare.Figure) []string { return figureCells(f, w.language) })
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignRight, tw.AlignRight, tw.AlignRight}, figureHeads(w.language), rows)
}
