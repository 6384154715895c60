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
	room := w.width - framed(widthsOf(append(rows, heads))) - 2*cellFrame
	if room < 2*leastIssues {
		return w.writeStacked(c, heads, rows)
	}
	aligned := each(columns, func(column *comparisonColumn) tw.Align { return column.align })
	return w.writeBeside(c, aligned, heads, rows, room)
}

// writeBeside writes the issues of the documents beside each other.
func (w *comparisonTable) writeBeside(c *Comparison, aligned []tw.Align, heads []string, rows [][]string, room int) error {
	old := each(c.Rows, func(r *compare.Row) string { return issueTexts(r.Old) })
	new := each(c.Rows, func(r *compare.Row) string { return issueTexts(r.New) })
	left := sharedRoom(widestLine(old), widestLine(new), room)
	for i, cells := range rows {
		cells[0] = w.painted(c.Rows[i].Verdict, cells[0])
		rows[i] = append(cells, wrapLines(old[i], left), wrapLines(new[i], room-left))
	}
	heads = append(heads, message.HeadOld.In(w.language), message.HeadNew.In(w.language))
	return w.render(append(aligned, tw.AlignLeft, tw.AlignLeft), heads, rows)
}

// writeStacked writes the issues of OLD above those of NEW, with the signs of a
// diff, and beside them all else.
func (w *comparisonTable) writeStacked(c *Comparison, heads []string, rows [][]string) error {
	verdicts := each(rows, func(cells *[]string) string { return (*cells)[0] })
	details := each(rows, func(cells *[]string) string { return named(heads[1:], (*cells)[1:]) })
	left := widestLine(append(slices.Concat(verdicts, details), heads[0]))
	room := max(leastIssues, w.width-framed([]int{left, 0}))
	for i := range rows {
		row := &c.Rows[i]
		issues := append(signed("- ", row.Old), signed("+ ", row.New)...)
		rows[i] = []string{w.painted(row.Verdict, verdicts[i]) + details[i], wrapLines(strings.Join(issues, "\n"), room)}
	}
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignLeft}, []string{heads[0], message.HeadIssues.In(w.language)}, rows)
}

func (w *comparisonTable) painted(v compare.Verdict, word string) string {
	return w.paint.alignment[v].Sprint(word)
}

// named are the cells that are not empty, each on a line behind its heading.
func named(heads, cells []string) string {
	var lines strings.Builder
	for i, cell := range cells {
		if cell != "" {
			lines.WriteString("\n" + heads[i] + " " + cell)
		}
	}
	return lines.String()
}

func signed(sign string, issues []compare.Issue) []string {
	return each(issues, func(i *compare.Issue) string { return sign + issueText(i) })
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

func (w *comparisonTable) writeFigures(figures []compare.Figure) error {
	if len(figures) == 0 {
		return nil
	}
	rows := each(figures, func(f *compare.Figure) []string { return figureCells(f, w.language) })
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignRight, tw.AlignRight, tw.AlignRight}, figureHeads(w.language), rows)
}
