package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/zhenggai/zhenggai/report/compare"
)

// Comparison is what comparing two documents found.
type Comparison struct {
	Old, New *Result // with a Notice each
	*compare.Report
}

// CompareFormats are the names that WriteComparison takes.
func CompareFormats() []string {
	return []string{Terminal, JSON, NDJSON, CSV, TSV, Markdown, HTML, XLSX}
}

// WriteComparison writes a comparison in one format. Table and Markdown have a
// row for each group of issues, and the summary; JSON is one object; the others
// have a row for each pair of issues.
func WriteComparison(w io.Writer, format string, c *Comparison, opts Options) error {
	out := bufio.NewWriterSize(w, bufferBytes)
	switch format {
	case Terminal:
		return newComparisonTable(out, opts).write(c)
	case Markdown:
		return writeComparisonMarkdown(out, c, opts.Language)
	case JSON:
		if err := newEncoder(indenter{out}).Encode(newCompareJSON(c)); err != nil {
			return err
		}
		return out.Flush()
	case NDJSON, CSV, TSV, HTML, XLSX:
		return writeComparisonRows(w, format, c, opts)
	}
	return fmt.Errorf("unknown format %q: choose one of %s", format, strings.Join(CompareFormats(), ", "))
}
