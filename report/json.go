package report

import (
	"bufio"
	"encoding/json"
	"io"
)

// jsonWriter writes each notice as an indented object. An input without a
// notice leaves nothing.
type jsonWriter struct {
	out      *bufio.Writer
	language Language
}

func (w jsonWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	p := jsonPrinter{out: w.out, indented: true}
	return p.line(newNoticeJSON(r, w.language))
}

func (w jsonWriter) Close() error { return w.out.Flush() }

// newEncoder leaves < and > alone: this is no HTML.
func newEncoder(w io.Writer) *json.Encoder {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder
}
