package reader

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"strconv"
	"unicode/utf8"
)

// jsonRows reads a JSON object a line, blank lines left out. A line that is
// wrong, or longer than limit bytes, costs itself.
func jsonRows(in *bufio.Reader, limit int64) iter.Seq2[row, error] {
	return func(yield func(row, error) bool) {
		var line []byte
		var long, more bool
		for number, err := 1, error(nil); err == nil; number++ {
			line, long, err = readLine(in, line[:0], limit)
			switch {
			case err != nil && err != io.EOF:
				more = yield(nil, newSystemError("", err))
			case long:
				more = yield(nil, tooLarge(limit))
			case len(bytes.TrimSpace(line)) > 0:
				more = yield(decodeObject(line, number))
			default:
				continue
			}
			if !more {
				return
			}
		}
	}
}

// readLine appends the next line to buffer, or drops it if it is longer than
// limit. At the end of in the error is [io.EOF], with or without a last line.
func readLine(in *bufio.Reader, buffer []byte, limit int64) (line []byte, long bool, err error) {
	for {
		chunk, err := in.ReadSlice('\n')
		if long = long || int64(len(buffer)+len(chunk)) > limit; !long {
			buffer = append(buffer, chunk...)
		}
		if err != bufio.ErrBufferFull {
			return buffer, long, err
		}
	}
}

// decodeObject reads the object that is the whole line with that number.
func decodeObject(line []byte, number int) (row, error) {
	if !utf8.Valid(line) {
		return nil, notUTF8()
	}
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	var fields row
	if err := decoder.Decode(&fields); err != nil {
		return nil, badRecord("NDJSON", number, jsonCause(err))
	}
	if fields == nil {
		return nil, badRecord("NDJSON", number, errors.New("null instead of an object"))
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, badRecord("NDJSON", number, errors.New("more than one value"))
	}
	return fields, nil
}

// jsonCause tells what a line is that is not an object, and that one ends too
// early: of these, encoding/json speaks in terms of Go, or of single bytes.
func jsonCause(err error) error {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return errors.New(e.Value + " instead of an object")
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("object is cut")
	}
	if e, ok := errors.AsType[*json.SyntaxError](err); ok && e.Offset <= 1 {
		return errors.New("no JSON")
	}
	return err
}

// badRecord is the error of a row of a kind of file that starts in that line, and is
// none.
func badRecord(kind string, line int, cause error) *Error {
	return &Error{Code: BadRecord, Args: []string{kind, "line " + strconv.Itoa(line) + ": " + cause.Error()}, Err: cause}
}

func notUTF8() *Error { return newError("", NotUTF8, "GB18030", "Big5") }
