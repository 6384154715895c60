package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// NewAuditWriter makes a writer of what audits found. The results it is given
// have an Audit where they have a Notice.
func NewAuditWriter(w io.Writer, format string, opts Options) (Writer, error) {
	out := bufio.NewWriterSize(w, bufferBytes)
	switch format {
	case Terminal:
		return newAuditTableWriter(out, opts), nil
	case JSON:
		return auditJSONWriter{out, opts.Language}, nil
	case NDJSON:
		return auditNDJSONWriter{out, newEncoder(out), opts.Language}, nil
	case CSV:
		return newCSVWriter(out, opts), nil
	case Markdown:
		return &markdownWriter{out: out, language: opts.Language}, nil
	case SARIF:
		return newSARIFWriter(out, opts), nil
	case JUnit:
		return newJUnitWriter(out, opts), nil
	case HTML:
		return newPageWriter(out, opts), nil
	}
	return nil, fmt.Errorf("unknown format %q: choose one of %s", format, strings.Join(AuditFormats(), ", "))
}

// noCounts says why there is nothing to compare with what is listed; empty
// when there is something.
func noCounts(r *Result, language Language) string {
	if !audit.ComparesListed(r.Notice.Genre) {
		return message.NotCompared.In(language)
	}
	for i := range r.Audit.Counts {
		if r.Audit.Counts[i].IsClaimed() {
			return ""
		}
	}
	return message.NothingClaimed.In(language)
}
