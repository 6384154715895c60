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
	fmt.Fprintf(w.out, "## %s\n\n`%s`\n\n", escapeMarkdown(title), strings.ReplaceAll(r.File.Name(), "`", "'"))
}

func (w *markdownWriter) writeCounts(r *Result) {
	if why := noCounts(r, w.language); why != "" {
		fmt.Fprintln(w.out, why)
		return
	}
	w.row(countHeads(w.language))
	w.out.WriteString("|---|---:|---:|---|\n")
	for i := range r.Audit.Counts {
		w.row(countCells(&r.Audit.Counts[i], w.language))
	}
}

func (w *markdownWriter) writeFindings(r *audit.Report) {
	w.out.WriteByte('\n')
	if len(r.Findings) == 0 {
		fmt.Fprintf(w.out, "%s\n", message.NothingFound.In(w.language))
		return
	}
	w.row(findingHeads(w.language))
	w.out.WriteString("|---|---|---|---|\n")
	for i := range r.Findings {
		w.row(findingCells(&r.Findings[i], w.language))
	}
}

// row writes a row of a table.
func (w *markdownWriter) row(cells []string) {
	for _, cell := range cells {
		w.out.WriteString("| " + escapeMarkdown(cell) + " ")
	}
	w.out.WriteString("|\n")
}

// markdownEscapes keep a text from being taken for marks, in a table too.
var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\n", "<br>", "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`)

func escapeMarkdown(s string) string { return markdownEscapes.Replace(s) }
