package report

import "bufio"

// textWriter writes the decoded text of each input and nothing else, so that
// the spans of the other formats can be looked up in it.
type textWriter struct {
	out *bufio.Writer
}

func (w textWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	_, err := w.out.WriteString(r.File.Text)
	return err
}

func (w textWriter) Close() error { return w.out.Flush() }
