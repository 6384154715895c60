package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// lexdivOptions are the command line of lexdiv.
type lexdivOptions struct {
	corpusOptions
	window int
}

func newLexdivCommand(env environment) *cobra.Command {
	o := &lexdivOptions{}
	return o.command(env, corpusCommand{
		use: "lexdiv [flags] [PATH|-]...", short: message.LexdivShort, long: message.LexdivLong, example: message.LexdivExample,
		table: lexdivTable,
		flags: func(c *cobra.Command) {
			addInt(c, &o.window, "window", "", corpus.DefaultWindow, env.text(message.MattrFlag))
		},
		run: func(c *cobra.Command, _ []string) error { return o.run(env, c) },
	})
}

func lexdivTable() *report.Table {
	return &report.Table{
		Name: "diversity", Title: message.TableDiversity, Bar: "mattr",
		Columns: []report.Column{
			{Name: "path", Head: message.HeadPath, IsPath: true},
			column("member", message.HeadMember, report.String),
			column("title", message.HeadTitle, report.String),
			column("words", message.HeadWords, report.Integer),
			column("types", message.HeadTypes, report.Integer),
			column("ttr", message.HeadTTR, report.Real),
			column("mattr", message.HeadMATTR, report.Real),
			column("mtld", message.HeadMTLD, report.Real),
		},
		Brief: []string{"path", "words", "types", "ttr", "mattr", "mtld"},
	}
}

// run measures each document.
func (o *lexdivOptions) run(env environment, c *cobra.Command) error {
	if o.window < 1 {
		return errors.New(env.say(message.NumberTooSmall, "--window", 1))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	tokens, err := o.tokenizer(env)
	if err != nil {
		return err
	}
	return runStudy(&o.corpusOptions, env, study[corpus.Diversity]{
		measure: func(d *document) corpus.Diversity {
			var all []string
			for i := range d.excerpts {
				all = append(all, words(slices.Collect(tokens().Tokens(d.excerpts[i].text)))...)
			}
			return corpus.MeasureDiversity(all, o.window)
		},
		take: func(d *document, x corpus.Diversity) ([]report.Row, error) {
			return []report.Row{{
				source.Spell(d.file.Path), present(d.file.Member), present(d.notice.Title), int64(x.Words), int64(x.Types),
				figure(x.TTR), figure(x.MATTR), figure(x.MTLD),
			}}, nil
		},
	})
}
