package report

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// markdownWriter writes a section for each notice: what it claims and lists,
// and the findings.
type markdownWriter struct {
	out      *bufio.Writer
	language Language
	written  bool
}

func (w *markdownWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	if w.written {
		w.out.WriteByte('\n')
	}
	w.written = true
	w.writeHead(r)
	w.writeCounts(r)
	w.writeFindings(r.Audit)
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *markdownWriter) Close() error { return w.out.Flush() }

func (w *markdownWriter) writeHead(r *Result) {
	title := r.Notice.Title
	if title == "" {
		title = r.File.Name()
	}
	fmt.Fprintf(w.out, "## %s\n\n%s\n\n", escapeMarkdown(title), markdownCode(r.File.Name()))
}

// markdownCode is a name in a face of its own.
func markdownCode(name string) string { return "`" + strings.ReplaceAll(name, "`", "'") + "`" }

func (w *markdownWriter) writeCounts(r *Result) {
	if why := noCounts(r, w.language); why != "" {
		fmt.Fprintln(w.out, why)
		return
	}
	writeMarkdownHeads(w.out, countHeads(w.language), isCountNumber)
	for i := range r.Audit.Counts {
		writeMarkdownLine(w.out, countCells(&r.Audit.Counts[i], w.language))
	}
}

func (w *markdownWriter) writeFindings(r *audit.Report) {
	w.out.WriteByte('\n')
	if len(r.Findings) == 0 {
		fmt.Fprintf(w.out, "%s\n", message.NothingFound.In(w.language))
		return
	}
	writeMarkdownHeads(w.out, findingHeads(w.language), func(int) bool { return false })
	for i := range r.Findings {
		writeMarkdownLine(w.out, findingCells(&r.Findings[i], w.language))
	}
}

// isCountNumber reports whether a column of the counts has numbers: what is
// claimed, and what is listed.
func isCountNumber(column int) bool { return column == 1 || column == 2 }
