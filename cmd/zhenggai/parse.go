package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
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
			})
		},
		tell:    func(r *report.Result) { o.tellWarnings(env, r) },
		options: "parse",
	})
	if err != nil {
		return err
	}
	return o.conclude(env, t)
}

// width is that of the terminal, 0 where the output goes elsewhere.
func (o *parseOptions) width(env environment) int {
	if o.output != "" {
		return 0
	}
	return env.width(env.stdout)
}
