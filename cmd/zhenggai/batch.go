package main

import (
	"context"
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
)

// batch is what commands that read documents one by one have in common: their
// flags, and how the documents are read, worked on and written.
type batch struct {
	paths  []string
	format string
	output string // empty for standard output
	jobs   uint   // 0 for as many as processors
	color  string
	quiet  bool

	// allTables says that a format of tables gets all of them, not one.
	allTables bool

	// single says that paths is one document. A directory is none, whatever
	// is in it: what a command line gives should not hang on that.
	single bool
}

// addFlags defines the flags of b on c, whose output has the given formats.
func (b *batch) addFlags(env environment, c *cobra.Command, usage messageID, formats []string) {
	b.color = colorAuto
	flags := c.Flags()
	addChoice(c, flags, &b.format,
		choice{name: "format", shorthand: "f", usage: env.say(usage), values: formats})
	flags.StringVarP(&b.output, "output", "o", "", env.say(outputFlag))
	flags.UintVarP(&b.jobs, "jobs", "j", 0, env.say(jobsFlag))
	addChoice(c, flags, &b.color,
		choice{name: "color", usage: env.say(colorFlag), values: []string{colorAuto, colorAlways, colorNever}})
	flags.BoolVarP(&b.quiet, "quiet", "q", false, env.say(quietFlag))
}

// job is what a command does with its documents.
type job struct {
	writer func(io.Writer) (report.Writer, error)
	work   func(*report.Result) // after parsing, several at a time; nil for nothing
	tell   func(*report.Result) // about each document that was read, in order
}

// run does the job and counts what became of the inputs.
func (b *batch) run(env environment, j job) (tally, error) {
	out, err := b.open(env)
	if err != nil {
		return tally{}, err
	}
	defer out.Discard()
	writer, err := j.writer(out)
	if err != nil {
		return tally{}, err
	}
	return b.writeAll(env, out, writer, j)
}

// writeAll writes every result, and commits the output when it is whole.
func (b *batch) writeAll(env environment, out output, w report.Writer, j job) (tally, error) {
	ctx := out.Context()
	t, err := b.writeResults(ctx, env, w, j)
	if ctx.Err() != nil {
		return t, &statusError{status: statusInterrupted}
	}
	if err == nil {
		err = w.Close()
	}
	if err == nil {
		err = out.Commit()
	}
	if err != nil {
		return t, env.outputError(out.Name(), err)
	}
	return t, nil
}

// tally counts what became of the inputs.
type tally struct {
	read, failed, warnings int
}

// writeResults reads, parses and writes the inputs in their order.
func (b *batch) writeResults(ctx context.Context, env environment, w report.Writer, j job) (tally, error) {
	var t tally
	results := inOrder(ctx, b.workers(), inputs(b.paths, env.stdin), func(in input) *report.Result {
		return parse(in, j.work)
	})
	for r := range results {
		if r.Err != nil {
			t.failed++
			env.tellError(r)
		} else {
			t.read++
			t.warnings += len(r.Notice.Warnings)
			j.tell(r)
		}
		if err := w.Write(r); err != nil {
			return t, err
		}
	}
	return t, nil
}

// parse reads one input, and does the work on it if there is some. A fault of
// the program costs only this input.
func parse(in input, work func(*report.Result)) (r *report.Result) {
	r = &report.Result{File: &source.File{Path: in.Path, Member: in.Member}, Err: in.err}
	if r.Err != nil {
		return r
	}
	defer func() {
		if fault := recover(); fault != nil {
			r.Err = fmt.Errorf("%v", fault)
		}
	}()
	f, err := in.Read(reader.Options{})
	if err != nil {
		r.Err = err
		return r
	}
	r.File, r.Notice = f, parser.Parse(f, parser.Options{})
	if work != nil {
		work(r)
	}
	return r
}

// writerFormat makes NDJSON of JSON where there may be several objects.
func (b *batch) writerFormat() string {
	if b.format == report.JSON && !b.single {
		return report.NDJSON
	}
	return b.format
}

// maxJobs is more than any machine can use; --jobs above it means as much.
const maxJobs = 1024

func (b *batch) workers() int {
	switch {
	case b.single:
		return 1
	case b.jobs == 0:
		return runtime.GOMAXPROCS(0)
	}
	return int(min(b.jobs, maxJobs))
}

// The values of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

// wantsColor follows no-color.org, except for who asks for colour outright.
func (b *batch) wantsColor(env environment) bool {
	if b.color != colorAuto {
		return b.color == colorAlways
	}
	return b.output == "" && env.isTerminal(env.stdout) &&
		env.getenv("NO_COLOR") == "" && env.getenv("TERM") != "dumb"
}
