package report

import (
	"bufio"
	"encoding/json"
)

// ndjsonWriter writes one line for each input: its notice, or in its place
// the error why there is none.
type ndjsonWriter struct {
	out      *bufio.Writer
	encoder  *json.Encoder
	language Language
}

func newNDJSONWriter(out *bufio.Writer, opts Options) *ndjsonWriter {
	return &ndjsonWriter{out, newEncoder(out), opts.Language}
}

func (w *ndjsonWriter) Write(r *Result) error {
	if r.Err != nil {
		return w.encoder.Encode(newFailureJSON(r, w.language))
	}
	p := jsonPrinter{out: w.out}
	return p.line(newNoticeJSON(r, w.language))
}

func (w *ndjsonWriter) Close() error { return w.out.Flush() }
