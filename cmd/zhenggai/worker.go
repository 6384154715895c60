package main

import (
	"bytes"
	"errors"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/audit"
)

// outcome is what became of one input.
type outcome struct {
	*report.Result
	line []byte // of NDJSON, where lines are wanted

	// kept says that line comes from an earlier run: there is no Notice then.
	kept bool

	bytes  int64  // of the input
	sha256 string // of the input; empty where it could not be read
	fields string // fingerprint of what else its record holds, if it was in one
	figures
}

// figures are what a summary counts in one document or in many.
type figures struct {
	Warnings int      `json:"warnings,omitempty"` // of the parser
	Findings findings `json:"findings,omitzero"`
}

// findings counts what audits found, by severity.
type findings struct {
	Errors   int `json:"error,omitempty"`
	Warnings int `json:"warning,omitempty"`
	Infos    int `json:"info,omitempty"`
}

func figuresOf(r *report.Result) figures {
	f := figures{Warnings: len(r.Notice.Warnings)}
	if r.Audit == nil {
		return f
	}
	f.Findings = findings{r.Audit.CountOf(audit.Error), r.Audit.CountOf(audit.Warning), r.Audit.CountOf(audit.Info)}
	return f
}

func (f *figures) add(g figures) {
	f.Warnings += g.Warnings
	f.Findings.Errors += g.Findings.Errors
	f.Findings.Warnings += g.Findings.Warnings
	f.Findings.Infos += g.Findings.Infos
}

// skipped reports whether the input is a file that was not looked at.
func (o *outcome) skipped() bool { return reader.IsSkipped(o.Err) }

// weightOf is what an input costs in memory, in bytes, as far as it is known.
func weightOf(in input) int64 { return in.Size }

// worker makes outcomes of inputs. It may do several at a time.
type worker struct {
	options reader.Options
	job     job
	store   *store // results of an earlier run, or nil
	lines   bool   // lines of NDJSON are wanted
}

// do reads, parses and works on one input. Whatever goes wrong costs only
// this input.
func (w *worker) do(in input) *outcome {
	o := &outcome{Result: &report.Result{
		File: &source.File{Path: in.Path, Member: in.Member},
		Err:  in.err,
	}}
	if o.Err == nil {
		o.Err = w.try(in.Document, o)
	}
	if w.lines && o.Err != nil && !o.skipped() {
		o.line, _ = w.render(o.Result) // a failure is a few strings
	}
	return o
}

// try makes an error of a fault of the program.
func (w *worker) try(doc *reader.Document, o *outcome) (err error) {
	defer func() {
		if fault := faultOf(recover()); fault != nil {
			err = fault
		}
	}()
	return w.parse(doc, o)
}

func (w *worker) parse(doc *reader.Document, o *outcome) error {
	raw, err := doc.Load(w.options)
	if err != nil {
		return err
	}
	o.bytes, o.sha256, o.fields = int64(raw.Bytes), raw.SHA256, fieldsOf(raw)
	if o.line, o.figures, o.kept = w.store.find(o.key()); o.kept {
		return nil
	}
	if o.File, err = decode(raw, w.options, o.File); err != nil {
		return err
	}
	o.Notice = parser.Parse(o.File, parser.Options{})
	if w.job.work != nil {
		w.job.work(o.Result)
		if o.Err != nil {
			return o.Err
		}
	}
	if w.lines {
		if o.line, err = w.render(o.Result); err != nil {
			return err
		}
	}
	o.figures = figuresOf(o.Result)
	return nil
}

// fieldsOf tells the other fields of records apart.
func fieldsOf(raw *reader.Raw) string {
	if raw.Fields() == nil {
		return ""
	}
	return fingerprint(raw.Fields())
}

// decode is raw.Decode, but where that fails there is still the file's name.
func decode(raw *reader.Raw, opts reader.Options, named *source.File) (*source.File, error) {
	f, err := raw.Decode(opts)
	if err != nil {
		return named, err
	}
	return f, nil
}

// render is the result as a line of NDJSON.
func (w *worker) render(r *report.Result) ([]byte, error) {
	var line bytes.Buffer
	writer, err := w.job.writer(&line)
	if err != nil {
		return nil, err
	}
	err = errors.Join(writer.Write(r), writer.Close())
	return line.Bytes(), err
}
