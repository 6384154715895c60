package main

import (
	"context"
	"errors"
	"io"
	"iter"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// batch is what commands that read documents one by one have in common: their
// flags, and how the documents are read, worked on and written.
type batch struct {
	paths         []string
	reading       reader.Options
	format        string
	output        string // empty for standard output
	failures      string // file that names the failed inputs, empty for none
	writeBaseline string // file that takes the findings to accept, empty for none
	jobs          uint   // 0 for as many as processors
	color         string
	progress      string
	quiet         bool
	warnings      warnings
	resume        bool

	// allTables says that a format of tables gets all of them, not one.
	allTables bool

	// rows says that the output is rows, of which no line is a document.
	rows bool

	// single says that paths is one document. A directory is none, whatever
	// is in it: what a command line gives should not depend on that.
	single bool

	// stdin is standard input, of which the first bytes may have been looked at;
	// pipe is the single path, where that is one with a name and was looked at.
	stdin, pipe io.Reader
}

// addFlags defines the flags of b on c, whose output has the given formats.
func (b *batch) addFlags(env environment, c *cobra.Command, usage message.Text, formats []string) {
	b.addOutputFlags(env, c, usage, formats)
	b.progress = progressAuto
	flags := c.Flags()
	flags.UintVarP(&b.jobs, "jobs", "j", 0, env.text(message.JobsFlag))
	if !b.rows { // of which no line could be taken over
		flags.BoolVar(&b.resume, "resume", false, env.text(message.ResumeFlag))
	}
	flags.StringVar(&b.failures, "errors", "", env.text(message.ErrorsFlag))
	addChoice(c, flags, &b.progress,
		choice{name: "progress", usage: env.text(message.ProgressFlag), values: []string{progressAuto, progressPlain, progressNone}})
	addReadingFlags(env, c, &b.reading)
}

// addOutputFlags defines the flags that choose what the output is and looks like.
func (b *batch) addOutputFlags(env environment, c *cobra.Command, usage message.Text, formats []string) {
	b.color = colorAuto
	flags := c.Flags()
	addChoice(c, flags, &b.format,
		choice{name: "format", shorthand: "f", usage: env.text(usage), values: formats})
	flags.StringVarP(&b.output, "output", "o", "", env.text(message.OutputFlag))
	addChoice(c, flags, &b.color,
		choice{name: "color", usage: env.text(message.ColorFlag), values: []string{colorAuto, colorAlways, colorNever}})
	flags.BoolVarP(&b.quiet, "quiet", "q", false, env.text(message.QuietFlag))
}

// settle takes over the paths, and checks them and the format of the output.
func (b *batch) settle(env environment, c *cobra.Command, paths []string) error {
	b.paths = paths
	if err := b.checkInputs(env, c); err != nil {
		return err
	}
	return b.settleFormat(env, c)
}

// job is what a command does with its documents.
type job struct {
	writer func(io.Writer) (report.Writer, error)
	work   func(*report.Result) // after parsing, several at a time; nil for nothing
	tell   func(*report.Result) // about each document that was parsed, in order

	// options is what the output depends on besides the documents and the
	// options of b. It tells whether lines of an earlier run are as good as
	// new ones, and is compared as JSON.
	options any
}

// run does the job and counts what became of the inputs. The first signal to
// stop lets it finish the line that it writes; a second one ends the process.
func (b *batch) run(env environment, j job) (tally, error) {
	ctx, stop := b.interruptible()
	defer stop()
	if !b.single {
		defer runtime.KeepAlive(make([]byte, ballast))
	}
	if b.lookAhead(ctx, env); ctx.Err() != nil {
		return tally{}, interrupted()
	}
	out, err := b.openSink(env, j)
	if err != nil {
		return tally{}, err
	}
	defer out.Discard()
	list, err := b.openFailures(env)
	if err != nil {
		return tally{}, err
	}
	defer list.Discard()
	p := passage{batch: b, env: env, job: j, sink: out, failures: list}
	err = p.do(ctx)
	return p.tally, err
}

// ballast is how many bytes a run over many documents holds and never touches, so
// that they take no memory. The garbage collector lets the heap grow to twice what
// is held; with the few documents under way alone it would run for every few of
// them, and take a quarter of the time.
const ballast = 8 << 20

// interruptible is the context of a run. A short one goes without: that a signal
// ends the process is all that could come of it.
func (b *batch) interruptible() (context.Context, context.CancelFunc) {
	if b.isShort() {
		return context.Background(), func() {}
	}
	return interruptible()
}

// isShort reports whether the run reads one file and writes none. It is over as
// soon as all was made ready that larger ones need, so that it does without:
// threads, and care for what would be left behind.
func (b *batch) isShort() bool {
	writes := b.output != "" || b.failures != "" || b.writeBaseline != ""
	return b.single && !writes && canReadTwice(b.paths[0])
}

// passage is the way of the inputs of a batch to its output.
type passage struct {
	*batch
	env      environment
	job      job
	sink     sink
	failures *failureList
	tally    tally
}

// do writes every outcome, and commits the output when it is whole.
func (p *passage) do(ctx context.Context) error {
	start := p.env.now()
	err := p.writeAll(ctx)
	p.tally.elapsed = p.env.now().Sub(start)
	switch {
	case err != nil:
	case ctx.Err() != nil:
		if err = p.sink.Stop(); err == nil {
			p.tellInterrupted()
			return interrupted()
		}
	default:
		err = p.sink.Commit()
	}
	if err != nil {
		return p.outputError(err)
	}
	return p.failures.Commit()
}

// writeAll reads, parses and writes the inputs in their order.
func (p *passage) writeAll(ctx context.Context) error {
	shown := p.startProgress(ctx, p.env)
	defer shown.Stop()
	w := &worker{options: p.reading, job: p.job, store: p.sink.Store(), lines: p.sink.Lines()}
	for o := range p.outcomes(ctx, w) {
		p.tally.add(o)
		shown.Add(o)
		if o.skipped() {
			continue
		}
		if err := p.tell(o); err != nil {
			return err
		}
		if err := p.sink.Put(o); err != nil {
			return err
		}
	}
	return nil
}

// outcomes are what becomes of the inputs, in their order.
func (p *passage) outcomes(ctx context.Context, w *worker) iter.Seq[*outcome] {
	if p.isShort() {
		return inTurn(p.inputs(), w.do)
	}
	return inOrder(ctx, p.workers(), p.inputs(), weightOf, w.do)
}

// tell tells the user of an outcome, except of one that an earlier run has
// told of.
func (p *passage) tell(o *outcome) error {
	switch {
	case o.Err != nil:
		p.env.tellError(o.Result)
		return p.failures.Put(o.Result)
	case !o.kept:
		p.job.tell(o.Result)
	}
	return nil
}

// outputError tells that the output cannot be written, and what of it is kept.
func (p *passage) outputError(err error) error {
	if e, ok := errors.AsType[*statusError](err); ok {
		return e // of the list of failures
	}
	if n := p.sink.Kept(); n > 0 {
		p.env.tell(p.env.say(message.KeptLines, p.sink.Name(), n))
	}
	return p.env.outputError(p.sink.Name(), err)
}

// tellInterrupted tells how far the batch came, and how to go on.
func (p *passage) tellInterrupted() {
	if p.quiet || p.single {
		return
	}
	p.warnings.tellUnshown(p.env)
	done := p.tally.read + p.tally.kept + p.tally.failed
	switch _, keeps := p.sink.(*journal); {
	case keeps:
		p.env.tell(p.env.say(message.StoppedKept, done))
	case p.output == "":
		p.env.tell(p.env.say(message.Stopped, done))
	default:
		p.env.tell(p.env.say(message.StoppedUnwritten, done, p.sink.Name()))
	}
}

func interrupted() error { return &statusError{status: statusInterrupted} }

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

// width is that of the terminal, 0 where the output goes elsewhere.
func (b *batch) width(env environment) int {
	if b.output != "" {
		return 0
	}
	return env.width(env.stdout)
}

// presentation is how the output looks, whatever the command.
func (b *batch) presentation(env environment) report.Options {
	return report.Options{Language: env.language, Color: b.wantsColor(env), Width: b.width(env), Version: moduleVersion()}
}

// tally counts what became of the inputs.
type tally struct {
	read    int // parsed
	kept    int // taken over from an earlier run
	skipped int // not looked at
	failed  int

	figures
	bytes   int64 // of the inputs that were read
	elapsed time.Duration
}

func (t *tally) add(o *outcome) {
	t.bytes += o.bytes
	t.figures.add(o.figures)
	switch {
	case o.skipped():
		t.skipped++
	case o.Err != nil:
		t.failed++
	case o.kept:
		t.kept++
	default:
		t.read++
	}
}
