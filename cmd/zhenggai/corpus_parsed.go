package main

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/message"
)

// parsedHead is how each line starts that parse writes as NDJSON.
const parsedHead = `{"schema":"zhenggai.notice/1"`

// detectParsed finds out whether the inputs are what parse wrote. The reader
// then takes each line for a record, whose text is of no interest.
func (o *corpusOptions) detectParsed(env *environment) error {
	parsed := 0
	for _, path := range o.paths {
		if headOf(env, path) == parsedHead {
			parsed++
		}
	}
	switch {
	case parsed == 0:
		return nil
	case parsed < len(o.paths):
		return errors.New(env.text(message.ParsedMixed))
	case slices.Contains(o.in, roleAll):
		return errors.New(env.text(message.ParsedHasNoText))
	}
	o.parsed = true
	o.reading.Format, o.reading.TextField = "ndjson", "schema"
	return nil
}

// headBytes is how much of an input is looked at: enough to unpack its first
// characters.
const headBytes = 4096

// headOf is as much of an input as parsedHead is long, unpacked if it is
// compressed. What is read of standard input is put back.
func headOf(env *environment, path string) string {
	if path == stdinPath {
		in := bufio.NewReaderSize(env.stdin, headBytes)
		env.stdin = in
		head, _ := in.Peek(headBytes)
		return unpackedHead(head)
	}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	head := make([]byte, headBytes)
	n, _ := io.ReadFull(f, head)
	return unpackedHead(head[:n])
}

// unpackedHead is the beginning of what data holds, which may be the beginning
// of a gzip file.
func unpackedHead(data []byte) string {
	var r io.Reader = bytes.NewReader(data)
	if unpacked, err := gzip.NewReader(bytes.NewReader(data)); err == nil {
		r = unpacked
	}
	head := make([]byte, len(parsedHead))
	n, _ := io.ReadFull(r, head)
	return string(head[:n])
}

// parsedNotice is what else a line of parse has that a notice has by another
// name.
type parsedNotice struct {
	Source struct{ Path, Member string }
	Dates  struct {
		AsOf string `json:"as_of"`
	}
	Error *struct{ Message string }
}

// parsedDocument reads the notice from the other fields of a record.
func parsedDocument(record *source.File) (*document, error) {
	line, err := json.Marshal(record.Fields)
	if err != nil {
		return nil, err
	}
	var rest parsedNotice
	n := &notice.Notice{}
	decoder := json.NewDecoder(bytes.NewReader(line))
	if err := cmp.Or(decoder.Decode(n), json.Unmarshal(line, &rest)); err != nil {
		return nil, brokenParsed(parsedCause(err))
	}
	if rest.Error != nil {
		return nil, brokenParsed(rest.Source.Path + ": " + rest.Error.Message)
	}
	n.Dates.AsOf = rest.Dates.AsOf
	return &document{file: &source.File{Path: source.Unspell(rest.Source.Path), Member: rest.Source.Member}, notice: n}, nil
}

// parsedCause says what is wrong with a line: sections: number.
func parsedCause(err error) string {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return strings.ToLower(e.Field) + ": " + e.Value
	}
	return err.Error()
}

// brokenParsed is the error of a line that is no notice.
func brokenParsed(cause string) error {
	return &reader.Error{Code: reader.Broken, Args: []string{"NDJSON", strings.TrimSpace(cause)}}
}
