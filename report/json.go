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
	n := newNoticeJSON(r, w.language)
	if isLarge(r) {
		p := jsonPieces{out: w.out, indented: true}
		return p.writeObject(n)
	}
	return newEncoder(indenter{w.out}).Encode(n)
}

func (w jsonWriter) Close() error { return w.out.Flush() }

// newEncoder leaves < and > alone: this is no HTML.
func newEncoder(w io.Writer) *json.Encoder {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder
}
