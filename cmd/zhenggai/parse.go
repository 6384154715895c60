package main

import (
	"context"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
)

// parseOptions are the command line of parse.
type parseOptions struct {
	paths  []string
	format string
	output string // empty for standard output
	jobs   uint   // 0 for as many as processors
	color  string
	quiet  bool

	// single says that paths is one document. A directory is none, whatever
	// is in it: what a command line gives should not hang on that.
	single bool
}

func newParseCommand(env environment) *cobra.Command {
	o := parseOptions{format: report.JSON, color: colorAuto}
	c := &cobra.Command{
		Use:     "parse [flags] [PATH|-]...",
		Short:   env.say(parseShort),
		Long:    env.say(parseLong),
		Example: env.say(parseExample),
		RunE: func(_ *cobra.Command, args []string) error {
			o.paths = args
			return o.run(env)
		},
	}
	flags := c.Flags()
	addChoice(c, flags, &o.format,
		choice{name: "format", shorthand: "f", usage: env.say(formatFlag), values: report.Formats()})
	flags.StringVarP(&o.output, "output", "o", "", env.say(outputFlag))
	flags.UintVarP(&o.jobs, "jobs", "j", 0, env.say(jobsFlag))
	addChoice(c, flags, &o.color,
		choice{name: "color", usage: env.say(colorFlag), values: []string{colorAuto, colorAlways, colorNever}})
	flags.BoolVarP(&o.quiet, "quiet", "q", false, env.say(quietFlag))
	return c
}

func (o *parseOptions) run(env environment) error {
	if err := o.checkInputs(env); err != nil {
		return err
	}
	out, err := openOutput(o.output, env)
	if err != nil {
		return err
	}
	defer out.Discard()
	writer, err := report.NewWriter(out, o.writerFormat(), report.Options{
		Language: env.language,
		Color:    o.wantsColor(env),
	})
	if err != nil {
		return err
	}
	t, err := o.writeAll(env, out, writer)
	if err != nil {
		return err
	}
	return o.conclude(env, t)
}

// writeAll writes every result, and commits the output when it is whole.
func (o *parseOptions) writeAll(env environment, out output, w report.Writer) (tally, error) {
	ctx := out.Context()
	t, err := o.writeResults(ctx, env, w)
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
func (o *parseOptions) writeResults(ctx context.Context, env environment, w report.Writer) (tally, error) {
	var t tally
	results := inOrder(ctx, o.workers(), inputs(o.paths), func(in input) *report.Result {
		return parse(in, env)
	})
	for r := range results {
		if r.Err != nil {
			t.failed++
			env.tellError(r)
		} else {
			t.read++
			t.warnings += len(r.Notice.Warnings)
			o.tellWarnings(env, r)
		}
		if err := w.Write(r); err != nil {
			return t, err
		}
	}
	return t, nil
}

// parse reads one input. A fault of the program costs only this input.
func parse(in input, env environment) (r *report.Result) {
	r = &report.Result{File: &source.File{Path: in.path}, Err: in.err}
	if r.Err != nil {
		return r
	}
	defer func() {
		if fault := recover(); fault != nil {
			r.Err = fmt.Errorf("%v", fault)
		}
	}()
	f, err := read(in.path, env)
	if err != nil {
		r.Err = err
		return r
	}
	r.File, r.Notice = f, parser.Parse(f, parser.Options{})
	return r
}

func read(path string, env environment) (*source.File, error) {
	if path == stdinPath {
		return reader.Read(env.stdin, path, reader.Options{})
	}
	return reader.Open(path, reader.Options{})
}

// conclude sums up several inputs and finds the exit status.
func (o *parseOptions) conclude(env environment, t tally) error {
	if !o.quiet && t.read+t.failed > 1 {
		env.tell(env.say(summary, t.read, t.failed, t.warnings))
	}
	if t.failed > 0 {
		return &statusError{status: statusFailed}
	}
	return nil
}

// writerFormat makes NDJSON of JSON where there may be several objects.
func (o *parseOptions) writerFormat() string {
	if o.format == report.JSON && !o.single {
		return report.NDJSON
	}
	return o.format
}

// maxJobs is more than any machine can use; --jobs above it means as much.
const maxJobs = 1024

func (o *parseOptions) workers() int {
	switch {
	case o.single:
		return 1
	case o.jobs == 0:
		return runtime.GOMAXPROCS(0)
	}
	return int(min(o.jobs, maxJobs))
}

// The values of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

// wantsColor follows no-color.org, except for who asks for colour outright.
func (o *parseOptions) wantsColor(env environment) bool {
	if o.color != colorAuto {
		return o.color == colorAlways
	}
	return o.output == "" && env.isTerminal(env.stdout) &&
		env.getenv("NO_COLOR") == "" && env.getenv("TERM") != "dumb"
}
