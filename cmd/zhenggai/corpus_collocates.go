package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// collocatesOptions are the command line of collocates.
type collocatesOptions struct {
	countOptions
	window int
}

// maxWindow is how many words a window may take in on a side. Beyond that it is
// the sentence that counts.
const maxWindow = 50

func newCollocatesCommand(env environment) *cobra.Command {
	o := &collocatesOptions{}
	return o.command(env, corpusCommand{
		use: "collocates [flags] WORD [PATH|-]...", short: message.CollocatesShort, long: message.CollocatesLong, example: message.CollocatesExample,
		leading: 1, table: collocatesTable,
		flags: func(c *cobra.Command) {
			addInt(c, &o.minimum, "min", "", 3, env.say(message.MinFlag, 3))
			c.Flags().BoolVar(&o.stopWords, "all-words", false, env.text(message.AllWordsFlag))
			addInt(c, &o.window, "window", "", 5, env.text(message.WindowFlag))
		},
		run: func(c *cobra.Command, args []string) error { return o.run(env, c, args[0]) },
	})
}

func collocatesTable() *report.Table {
	return &report.Table{
		Name: "collocates", Title: message.TableCollocates, Bar: "log_dice",
		Columns: []report.Column{
			column("word", message.HeadWord, report.String),
			column("together", message.HeadTogether, report.Integer),
			column("count", message.HeadTimes, report.Integer),
			column("expected", message.HeadExpected, report.Real),
			column("log_dice", message.HeadLogDice, report.Real),
			column("mi", message.HeadMI, report.Real),
			column("mi3", message.HeadMI3, report.Real),
			column("t", message.HeadTScore, report.Real),
			column("g2", message.HeadG2, report.Real),
		},
	}
}

// run lists what stands near the node.
func (o *collocatesOptions) run(env environment, c *cobra.Command, typed string) error {
	if o.window < 1 || o.window > maxWindow {
		return errors.New(env.say(message.BadWindow, maxWindow))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	tokens, err := o.tokenizer(env)
	if err != nil {
		return err
	}
	node, err := env.phraseOf(tokens(), typed)
	if err != nil {
		return err
	}
	return runStudy(&o.corpusOptions, env, o.study(env, typed, node, tokens))
}

// study counts what stands near node, which was typed like this.
func (o *collocatesOptions) study(env environment, typed string, node corpus.Phrase, tokens func() *segment.Tokenizer) study[*corpus.Collocations] {
	total := corpus.NewCollocations(node, o.window, o.window)
	return study[*corpus.Collocations]{
		measure: func(d *document) *corpus.Collocations {
			counts := corpus.NewCollocations(node, o.window, o.window)
			for sentence := range d.sentences(tokens()) {
				counts.Add(sentence)
			}
			return counts
		},
		take: func(_ *document, counts *corpus.Collocations) ([]report.Row, error) {
			total.Merge(counts)
			return nil, nil
		},
		finish: func() []report.Row {
			if total.Nodes() == 0 {
				env.tell(env.say(message.WordNotFound, typed, node))
			}
			return o.collocateRows(total, func(word string) bool { return o.listed(corpus.Item{Text: word}, tokens()) })
		},
	}
}

func (o *collocatesOptions) collocateRows(total *corpus.Collocations, listed func(string) bool) []report.Row {
	var rows []report.Row
	for _, x := range total.Collocates(o.minimum) {
		if listed(x.Word) {
			rows = append(rows, report.Row{
				x.Word, int64(x.Together), int64(x.Count), x.Expected,
				figure(x.LogDice), figure(x.MI), figure(x.MI3), figure(x.T), figure(x.G2),
			})
		}
	}
	return rows
}
