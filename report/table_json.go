package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// ndjsonRows writes each row as an object on a line of its own. Its keys are
// the names of the columns; an absent value has none.
type ndjsonRows struct {
	out   *bufio.Writer
	table *Table
	line  bytes.Buffer
}

func newNDJSONRows(w io.Writer, t *Table) *ndjsonRows {
	return &ndjsonRows{out: bufio.NewWriterSize(w, bufferBytes), table: t}
}

func (w *ndjsonRows) Write(b *Batch) error {
	for _, row := range b.rows() {
		object, err := w.object(row)
		if err != nil {
			return err
		}
		w.out.Write(object)
		if err := w.out.WriteByte('\n'); err != nil {
			return err
		}
	}
	return nil
}

func (w *ndjsonRows) Close() error { return w.out.Flush() }

// object is a row in one line, valid until the next one.
func (w *ndjsonRows) object(row Row) ([]byte, error) {
	w.line.Reset()
	encoder := newEncoder(&w.line)
	separator := byte('{')
	for i, cell := range row {
		if cell == nil {
			continue
		}
		w.line.WriteByte(separator)
		separator = ','
		if err := encodePair(encoder, &w.line, w.table.Columns[i].Name, cell); err != nil {
			return nil, err
		}
	}
	if separator == '{' {
		w.line.WriteByte('{')
	}
	w.line.WriteByte('}')
	return w.line.Bytes(), nil
}

// encodePair writes "key":value. The encoder ends what it writes with a line,
// which is taken off again.
func encodePair(encoder *json.Encoder, line *bytes.Buffer, key string, value any) error {
	for _, part := range []struct {
		value any
		end   string
	}{{key, ":"}, {value, ""}} {
		if err := encoder.Encode(part.value); err != nil {
			return err
		}
		line.Truncate(line.Len() - len("\n"))
		line.WriteString(part.end)
	}
	return nil
}

// jsonRows writes one array of objects, one a line.
type jsonRows struct {
	ndjsonRows
	begun bool
}

func newJSONRows(w io.Writer, t *Table) *jsonRows {
	return &jsonRows{ndjsonRows: *newNDJSONRows(w, t)}
}

func (w *jsonRows) Write(b *Batch) error {
	for _, row := range b.rows() {
		object, err := w.object(row)
		if err != nil {
			return err
		}
		before := ",\n  "
		if !w.begun {
			w.begun, before = true, "[\n  "
		}
		w.out.WriteString(before)
		if _, err := w.out.Write(object); err != nil {
			return err
		}
	}
	return nil
}

func (w *jsonRows) Close() error {
	end := "\n]\n"
	if !w.begun {
		end = "[]\n"
	}
	w.out.WriteString(end)
	return w.out.Flush()
}
