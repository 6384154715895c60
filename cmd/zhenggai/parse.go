package main

import (
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/audit"
)

// parseOptions are the command line of parse.
type parseOptions struct {
	batch
}

func newParseCommand(env environment) *cobra.Command {
	o := parseOptions{batch{format: report.JSON}}
	c := &cobra.Command{
		Use:     "parse [flags] [PATH|-]...",
		Short:   env.say(parseShort),
		Long:    env.say(parseLong),
		Example: env.say(parseExample),
		RunE: func(c *cobra.Command, args []string) error {
			o.paths = args
			if err := o.checkInputs(env, c); err != nil {
				return err
			}
			return o.run(env)
		},
	}
	o.addFlags(env, c, formatFlag, report.Formats())
	return c
}

func (o *parseOptions) run(env environment) error {
	t, err := o.batch.run(env, job{
		writer: func(w io.Writer) (report.Writer, error) {
			return report.NewWriter(w, o.writerFormat(), report.Options{
				Language: env.language,
				Color:    o.wantsColor(env),
				Width:    o.width(env),
				Version:  moduleVersion(),
			})
		},
		work: o.work(env),
		tell: func(r *report.Result) { o.tellWarnings(env, r) },
	})
	if err != nil {
		return err
	}
	return o.conclude(env, t)
}

// work audits each notice for the page, which shows findings beside the text;
// the other formats have no use for them.
func (o *parseOptions) work(env environment) func(*report.Result) {
	if o.format != report.HTML {
		return nil
	}
	opts := audit.Options{Today: env.now().Format(time.DateOnly)}
	return func(r *report.Result) { r.Audit = audit.Run(r.File, r.Notice, opts) }
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

// width is that of the terminal, 0 where the output goes elsewhere.
func (o *parseOptions) width(env environment) int {
	if o.output != "" {
		return 0
	}
	return env.width(env.stdout)
}
