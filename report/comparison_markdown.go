package report

import (
	"bufio"
	"fmt"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/message"
)

// writeComparisonMarkdown writes the documents, the rows, how many they are and
// the figures.
func writeComparisonMarkdown(out *bufio.Writer, c *Comparison, language Language) error {
	for _, side := range []struct {
		which message.Text
		*Result
	}{{message.HeadOld, c.Old}, {message.HeadNew, c.New}} {
		fmt.Fprintf(out, "- %s: %s %s\n", side.which.In(language), escapeMarkdown(side.Notice.Title), markdownCode(side.File.Name()))
	}
	out.WriteByte('\n')
	writeMarkdownComparison(out, c, language)
	for _, line := range comparisonSummary(c, language) {
		fmt.Fprintf(out, "\n%s\n", line)
	}
	if len(c.Figures) > 0 {
		out.WriteByte('\n')
		writeMarkdownHeads(out, figureHeads(language), func(column int) bool { return column > 0 })
		for i := range c.Figures {
			writeMarkdownLine(out, figureCells(&c.Figures[i], language))
		}
	}
	return out.Flush()
}

func writeMarkdownComparison(out *bufio.Writer, c *Comparison, language Language) {
	columns := comparisonColumns(c, language)
	heads := each(columns, func(column *comparisonColumn) string { return column.head.In(language) })
	heads = append(heads, message.HeadOld.In(language), message.HeadNew.In(language))
	writeMarkdownHeads(out, heads, func(i int) bool { return i < len(columns) && columns[i].align == tw.AlignRight })
	for i := range c.Rows {
		row := &c.Rows[i]
		cells := each(columns, func(column *comparisonColumn) string { return column.cell(row) })
		writeMarkdownLine(out, append(cells, issueTexts(row.Old), issueTexts(row.New)))
	}
}
