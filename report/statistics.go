package report

import (
	"bufio"
	"fmt"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/message"
)

// statisticsWriter writes the counted claims of a notice as a table for people.
type statisticsWriter struct{ terminal }

func newStatisticsWriter(out *bufio.Writer, opts Options) *statisticsWriter {
	return &statisticsWriter{newTerminal(out, opts)}
}

func (w *statisticsWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	w.head(r)
	if len(r.Notice.Statistics) == 0 {
		_, err := fmt.Fprintln(w.out, message.NoStatistics.In(w.language))
		return err
	}
	heads := statisticHeads(w.language)
	rows := each(r.Notice.Statistics, func(s *notice.Statistic) []string { return printables(statisticCells(r.File, s)) })
	w.wrapLast(rows, heads, leastMessage)
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignLeft, tw.AlignRight, tw.AlignLeft, tw.AlignLeft, tw.AlignLeft, tw.AlignLeft}, heads, rows)
}

func statisticHeads(language Language) []string {
	var heads []string
	for _, head := range []message.Text{message.HeadObject, message.HeadStatus, message.HeadValue, message.HeadUnit, message.HeadQualifier, message.HeadPlace, message.HeadText} {
		heads = append(heads, head.In(language))
	}
	return heads
}

// statisticCells are the cells of one claim. Objects, states and qualifiers
// stand as in JSON, so that what a reader sees here can be asked for there.
func statisticCells(f *source.File, s *notice.Statistic) []string {
	at := f.Position(s.Span.Start)
	return []string{
		string(s.Object), string(s.Status), amountText(s.Value), s.Unit, s.Qualifier,
		fmt.Sprintf("%d:%d", at.Line, at.Column), s.Text,
	}
}
