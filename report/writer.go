// Package report presents notices: as JSON, as an outline, as plain text; and
// what package audit found in them, as tables and for other programs. What is
// in many notices, or in anything else that has rows, it puts into a [Table],
// which a [RowWriter] for each format writes.
//
// It adds nothing and judges nothing. The JSON is described by the schemas
// that [NoticeSchema] and [AuditSchema] give.
package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
)

// Result is what became of one input: a notice, or the error why there is
// none. File always names the input.
type Result struct {
	File   *source.File
	Notice *notice.Notice
	Audit  *audit.Report // for the writers of audits, and for the page
	Err    error
}

// Writer writes results in one format. Close writes what is still held back;
// it does not close what lies underneath.
type Writer interface {
	Write(*Result) error
	Close() error
}

// Options choose how results are presented.
type Options struct {
	Language Language // of messages; English when empty
	Color    bool     // escape codes for a terminal, in formats for people
	Width    int      // of the terminal in columns; 0 where there is none
	Version  string   // of the program, for formats that name it
	BOM      bool     // a byte order mark before CSV and TSV, for spreadsheets
}

// bufferBytes gathers the small pieces that JSON and outlines come in.
const bufferBytes = 16 << 10

// NewWriter makes the writer of a format.
func NewWriter(w io.Writer, format string, opts Options) (Writer, error) {
	out := bufio.NewWriterSize(w, bufferBytes)
	switch format {
	case JSON:
		return jsonWriter{out, opts.Language}, nil
	case NDJSON:
		return newNDJSONWriter(out, opts), nil
	case Outline:
		return newOutlineWriter(out, opts), nil
	case Statistics:
		return newStatisticsWriter(out, opts), nil
	case Text:
		return textWriter{out}, nil
	case HTML:
		return newPageWriter(out, opts), nil
	}
	return nil, fmt.Errorf("unknown format %q: choose one of %s", format, strings.Join(Formats(), ", "))
}
