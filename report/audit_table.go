package report

import (
	"bufio"
	"slices"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// auditTableWriter writes tables for people: for each notice what it claims and
// lists, then the findings.
type auditTableWriter struct{ terminal }

func newAuditTableWriter(out *bufio.Writer, opts Options) *auditTableWriter {
	return &auditTableWriter{newTerminal(out, opts)}
}

func (w *auditTableWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	w.head(r)
	if err := w.writeCounts(r); err != nil {
		return err
	}
	if err := w.writeFindings(r.Audit); err != nil {
		return err
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *auditTableWriter) writeCounts(r *Result) error {
	if why := noCounts(r, w.language); why != "" {
		w.say(why)
		return nil
	}
	heads := countHeads(w.language)
	rows := each(r.Audit.Counts, func(c *audit.Count) []string { return countCells(c, w.language) })
	w.wrapLast(rows, heads, leastVerdict)
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignRight, tw.AlignRight, tw.AlignLeft}, heads, rows)
}

func (w *auditTableWriter) writeFindings(r *audit.Report) error {
	if len(r.Accepted) > 0 {
		w.say(message.AcceptedCount.In(w.language, len(r.Accepted)))
	}
	if len(r.Findings) == 0 {
		w.say(message.NothingFound.In(w.language))
		return nil
	}
	heads := findingHeads(w.language)
	rows := each(r.Findings, func(f *audit.Finding) []string { return printables(findingCells(f, w.language)) })
	if w.width-widthBefore(append(rows, heads)) < leastMessage {
		heads, rows = narrowed(heads), each(rows, func(cells *[]string) []string { return narrowed(*cells) })
	}
	w.wrapLast(rows, heads, leastMessage)
	for i, cells := range rows {
		cells[0] = w.paint.severity[r.Findings[i].Severity].Sprint(cells[0])
	}
	return w.render(slices.Repeat([]tw.Align{tw.AlignLeft}, len(heads)), heads, rows)
}

// narrowed are the cells of a finding for a narrow terminal: its rule and place
// stand above what it says.
func narrowed(cells []string) []string {
	return []string{cells[0], strings.TrimRight(cells[1]+" "+cells[2], " ") + "\n" + cells[3]}
}

// The narrowest that the last column gets, of a finding and of a comparison.
const (
	leastMessage = 24
	leastVerdict = 6
)
