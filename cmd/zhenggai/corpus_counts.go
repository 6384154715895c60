package main

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// maxNGram is the length of the longest n-grams, in words. Longer ones occur but
// once.
const maxNGram = 5

// countOptions say what the lists of frequencies count.
type countOptions struct {
	corpusOptions
	size      int // words of an n-gram
	pos       bool
	minimum   int
	stopWords bool // list them too
	against   string
}

func newFreqCommand(env environment) *cobra.Command {
	o := &countOptions{size: 1}
	return o.command(env, corpusCommand{
		use: "freq [flags] [PATH|-]...", short: message.FreqShort, long: message.FreqLong, example: message.FreqExample,
		table: func() *report.Table { return freqTable(o.pos) },
		flags: func(c *cobra.Command) {
			o.addCountFlags(env, c, 1)
			addInt(c, &o.size, "ngrams", "", 1, env.text(message.NgramsFlag))
		},
		run: func(c *cobra.Command, _ []string) error { return o.runFreq(env, c) },
	})
}

func newNGramsCommand(env environment) *cobra.Command {
	o := &countOptions{}
	return o.command(env, corpusCommand{
		use: "ngrams [flags] [PATH|-]...", short: message.NgramsShort, long: message.NgramsLong, example: message.NgramsExample,
		table: func() *report.Table { return freqTable(o.pos) },
		flags: func(c *cobra.Command) {
			o.addCountFlags(env, c, 2)
			addInt(c, &o.size, "size", "", 2, env.text(message.NgramsFlag))
		},
		run: func(c *cobra.Command, _ []string) error { return o.runFreq(env, c) },
	})
}

// addCountFlags defines what all lists of words have.
func (o *countOptions) addCountFlags(env environment, c *cobra.Command, minimum int) {
	c.Flags().BoolVar(&o.pos, "pos", false, env.text(message.PosFlag))
	addInt(c, &o.minimum, "min", "", minimum, env.say(message.MinFlag, minimum))
	c.Flags().BoolVar(&o.stopWords, "all-words", false, env.text(message.AllWordsFlag))
}

// freqTable has parts of speech for people only where they are told apart.
func freqTable(pos bool) *report.Table {
	t := &report.Table{
		Name: "frequencies", Title: message.TableFrequencies, Bar: "count",
		Columns: []report.Column{
			column("word", message.HeadWord, report.String),
			column("pos", message.HeadPartOfSpeech, report.String),
			column("count", message.HeadTimes, report.Integer),
			column("per_million", message.HeadPerMillion, report.Real),
			column("documents", message.HeadDocuments, report.Integer),
			column("dp", message.HeadDP, report.Real),
			column("juilland_d", message.HeadJuillandD, report.Real),
		},
	}
	t.Brief = slices.DeleteFunc(t.ColumnNames(), func(name string) bool { return name == "pos" && !pos })
	return t
}

// runFreq lists frequencies.
func (o *countOptions) runFreq(env environment, c *cobra.Command) error {
	if c.Flag("size") != nil && o.size < 2 || o.size < 1 || o.size > maxNGram || o.size > 1 && o.pos {
		return errors.New(env.say(message.BadNGram, maxNGram))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	tokens, err := o.tokenizer(env)
	if err != nil {
		return err
	}
	total := corpus.NewCounts()
	return runStudy(&o.corpusOptions, env, study[*corpus.Counts]{
		measure: func(d *document) *corpus.Counts {
			return o.count(d, tokens(), func(*excerpt) bool { return true })
		},
		take: func(_ *document, counts *corpus.Counts) ([]report.Row, error) {
			total.Merge(counts)
			return nil, nil
		},
		finish: func() []report.Row { return o.freqRows(total, tokens()) },
	})
}

// prepare checks what the lists of words have in common.
func (o *countOptions) prepare(env *environment, c *cobra.Command) error {
	if o.minimum < 1 {
		return errors.New(env.say(message.NumberTooSmall, "--min", 1))
	}
	return o.corpusOptions.prepare(env, c)
}

// count counts what is wanted in those excerpts of a document that are chosen.
func (o *countOptions) count(d *document, tokens *segment.Tokenizer, chosen func(*excerpt) bool) *corpus.Counts {
	counts := corpus.NewCounts()
	counts.Add(d.key(), func(yield func(corpus.Item) bool) {
		for i := range d.excerpts {
			if chosen(&d.excerpts[i]) && !o.yieldItems(tokens.Tokens(d.excerpts[i].text), yield) {
				return
			}
		}
	})
	return counts
}

// yieldItems gives the words or n-grams of a text. No n-gram goes beyond a mark.
func (o *countOptions) yieldItems(tokens iter.Seq[segment.Token], yield func(corpus.Item) bool) bool {
	var row []segment.Token
	for token := range tokens {
		if token.IsWord() {
			row = append(row, token)
			continue
		}
		if !o.yieldRow(row, yield) {
			return false
		}
		row = row[:0]
	}
	return o.yieldRow(row, yield)
}

// yieldRow gives the items of words that follow each other.
func (o *countOptions) yieldRow(row []segment.Token, yield func(corpus.Item) bool) bool {
	if o.size > 1 {
		for item := range corpus.NGrams(words(row), o.size) {
			if !yield(item) {
				return false
			}
		}
		return true
	}
	for _, token := range row {
		item := corpus.Item{Text: token.Folded}
		if o.pos {
			item.POS = token.POS
		}
		if !yield(item) {
			return false
		}
	}
	return true
}

// freqRows are the items that are frequent enough and say something.
func (o *countOptions) freqRows(total *corpus.Counts, tokens *segment.Tokenizer) []report.Row {
	var rows []report.Row
	for _, f := range total.Frequencies(o.minimum) {
		if o.listed(f.Item, tokens) {
			rows = append(rows, report.Row{
				f.Text, present(f.POS), int64(f.Count), f.PerMillion, int64(f.Documents), figure(f.DP), figure(f.D),
			})
		}
	}
	return rows
}

// listed reports whether an item is shown: it neither begins nor ends with a
// stop word, unless these are wanted too.
func (o *countOptions) listed(item corpus.Item, tokens *segment.Tokenizer) bool {
	if o.stopWords {
		return true
	}
	parts := strings.Split(item.Text, " ")
	return !tokens.IsStop(parts[0]) && !tokens.IsStop(parts[len(parts)-1])
}
