package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// parseOptions are the command line of parse.
type parseOptions struct {
	batch
}

func newParseCommand(env environment) *cobra.Command {
	o := parseOptions{batch{format: report.JSON, allTables: true}}
	c := &cobra.Command{
		Use:     "parse [flags] [PATH|-]...",
		Short:   env.text(message.ParseShort),
		Long:    env.text(message.ParseLong),
		Example: env.text(message.ParseExample),
		RunE: func(c *cobra.Command, args []string) error {
			if err := o.settle(env, c, args); err != nil {
				return err
			}
			return o.run(env)
		},
	}
	o.addFlags(env, c, message.FormatFlag, append(report.Formats(), report.TableSetFormats()...))
	o.addWarningFlags(env, c)
	return c
}

func (o *parseOptions) run(env environment) error {
	t, err := o.batch.run(env, job{
		writer:  func(w io.Writer) (report.Writer, error) { return o.newWriter(env, w) },
		work:    o.work(),
		tell:    func(r *report.Result) { o.tellWarnings(env, r.File, r.Notice.Warnings) },
		options: "parse",
	})
	if err != nil {
		return err
	}
	return o.conclude(env, t)
}

// work is what there is to do besides parsing: tables and pages hold findings, too.
func (o *parseOptions) work() func(*report.Result) {
	if report.IsBinary(o.format) || o.format == report.HTML {
		return auditPlainly
	}
	return nil
}

func (o *parseOptions) newWriter(env environment, w io.Writer) (report.Writer, error) {
	opts := o.presentation(env)
	if !report.IsBinary(o.format) {
		return report.NewWriter(w, o.writerFormat(), opts)
	}
	return o.newTablesWriter(env, w, opts)
}
