package main

import (
	"errors"
	"slices"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// sink takes the outcomes of a batch in their order.
type sink interface {
	Name() string  // for messages
	Lines() bool   // takes lines of NDJSON rather than results
	Store() *store // what an earlier run has done, or nil
	Kept() int     // how many outcomes a later run can take over

	Put(*outcome) error
	Commit() error // all are there
	Stop() error   // the user wants no more
	Discard()      // after Commit nothing, else forget what cannot be kept
}

// openSink opens what the results go to.
func (b *batch) openSink(env environment, j job) (sink, error) {
	lines := !b.rows && b.writerFormat() == report.NDJSON
	if b.resume && (b.output == "" || !lines) {
		return nil, errors.New(env.text(message.ResumeNeedsLines))
	}
	if lines && b.output != "" && (b.resume || !b.single) {
		s, err := b.openJournal(env, j.options)
		if s != nil || err != nil {
			return s, err
		}
	}
	out, err := b.open(env)
	if err != nil {
		return nil, err
	}
	if lines {
		return lineSink{out}, nil
	}
	w, err := j.writer(out)
	if err != nil {
		out.Discard()
		return nil, err
	}
	return reportSink{out, w, slices.Contains(flowing, b.format)}, nil
}

// lineSink writes each outcome at once.
type lineSink struct{ output }

func (s lineSink) Lines() bool   { return true }
func (s lineSink) Store() *store { return nil }
func (s lineSink) Kept() int     { return 0 }
func (s lineSink) Stop() error   { return nil }

func (s lineSink) Put(o *outcome) error {
	_, err := s.Write(o.line)
	return err
}

// flowing are the formats of which a beginning is of use.
var flowing = []string{report.Outline, report.Statistics, report.Text, report.Terminal, report.CSV, report.Markdown}

// reportSink leaves the writing to a report.
type reportSink struct {
	output
	writer report.Writer
	flows  bool // a beginning of the report is of use
}

func (s reportSink) Lines() bool          { return false }
func (s reportSink) Store() *store        { return nil }
func (s reportSink) Kept() int            { return 0 }
func (s reportSink) Put(o *outcome) error { return s.writer.Write(o.Result) }

// Stop writes out what the writer holds back.
func (s reportSink) Stop() error {
	if !s.flows {
		return nil
	}
	return s.writer.Close()
}

func (s reportSink) Commit() error {
	if err := s.writer.Close(); err != nil {
		return err
	}
	return s.output.Commit()
}
