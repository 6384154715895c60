package main

import (
	"errors"
	"iter"
	"math"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// The longest n-grams. Longer ones occur but once.
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

// column makes a column of a table of corpus.
func column(name string, head message.Text, kind report.Type) report.Column {
	return report.Column{Name: name, Head: head, Type: kind}
}

// figure is the cell of a measure; one that is no number is absent.
func figure(x float64) any {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return x
}

// present is the cell of a text; an empty one is absent.
func present(s string) any {
	if s == "" {
		return nil
	}
	return s
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
		table: freqTable(o.pos),
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

func newKeynessCommand(env environment) *cobra.Command {
	o := &countOptions{size: 1}
	return o.command(env, corpusCommand{
		use: "keyness [flags] TARGET [PATH|-]...", short: message.KeynessShort, long: message.KeynessLong, example: message.KeynessExample,
		leading: 1,
		flags: func(c *cobra.Command) {
			o.addCountFlags(env, c, 5)
			c.Flags().StringVar(&o.against, "against", "", env.text(message.AgainstFlag))
		},
		run: func(c *cobra.Command, args []string) error { return o.runKeyness(env, c, args[0]) },
	})
}

func keynessTable() *report.Table {
	return &report.Table{
		Name: "keyness", Title: message.TableKeyness, Bar: "log_ratio",
		Columns: []report.Column{
			column("word", message.HeadWord, report.String),
			column("pos", message.HeadPartOfSpeech, report.String),
			column("target", message.HeadTarget, report.Integer),
			column("reference", message.HeadReference, report.Integer),
			column("target_per_million", message.HeadTargetPerMillion, report.Real),
			column("reference_per_million", message.HeadReferencePerMillion, report.Real),
			column("g2", message.HeadG2, report.Real),
			column("p", message.HeadP, report.Real),
			column("p_holm", message.HeadPHolm, report.Real),
			column("chi2", message.HeadChi2, report.Real),
			column("log_ratio", message.HeadLogRatio, report.Real),
			column("diff", message.HeadDiff, report.Percent),
		},
		Brief: []string{"word", "target", "reference", "g2", "p_holm", "log_ratio", "diff"},
	}
}

// sides are the counts of what is compared.
type sides struct{ target, reference *corpus.Counts }

// runKeyness compares the words of two sets of excerpts.
func (o *countOptions) runKeyness(env environment, c *cobra.Command, wanted string) error {
	target, reference, err := o.parseSides(env, c, wanted)
	if err != nil {
		return err
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	tokens, err := o.tokenizer(env)
	if err != nil {
		return err
	}
	total, seen := sides{corpus.NewCounts(), corpus.NewCounts()}, map[uint64]bool{}
	return runStudy(&o.corpusOptions, env, study[sides]{
		table: keynessTable(),
		measure: func(d *document) sides {
			return sides{
				o.count(d, tokens(), func(p *excerpt) bool { return target.match(d, p) }),
				o.count(d, tokens(), func(p *excerpt) bool { return reference.match(d, p) }),
			}
		},
		take: func(d *document, s sides) ([]report.Row, error) {
			if seen[d.key()] {
				return nil, nil // a side that lies within an input was read with it
			}
			seen[d.key()] = true
			total.target.Merge(s.target)
			total.reference.Merge(s.reference)
			return nil, nil
		},
		finish: func() []report.Row {
			if total.target.Total() == 0 || total.reference.Total() == 0 {
				env.tell(env.say(message.NothingToCompare, total.target.Total(), total.reference.Total()))
			}
			keys := corpus.Keyness(total.target, total.reference, o.minimum)
			if !o.quiet && len(keys) > 0 {
				env.tell(env.say(message.KeynessCompared, len(keys), o.minimum, total.target.Total(), total.reference.Total()))
			}
			return o.keyRows(keys, tokens())
		},
	})
}

// parseSides reads what is compared; without a reference that is all the rest.
func (o *countOptions) parseSides(env environment, c *cobra.Command, wanted string) (target, reference condition, err error) {
	if target, err = o.parseSide(env, wanted); err != nil {
		return
	}
	reference = target
	reference.negated = !target.negated
	if o.against != "" {
		if reference, err = o.parseSide(env, o.against); err != nil {
			return
		}
	}
	if asksForRole(wanted) || asksForRole(o.against) {
		o.lookAtRoles(c)
	}
	return target, reference, nil
}

// keyRows are the compared items that say something.
func (o *countOptions) keyRows(keys []corpus.Key, tokens *segment.Tokenizer) []report.Row {
	var rows []report.Row
	for _, k := range keys {
		if o.listed(k.Item, tokens) {
			rows = append(rows, report.Row{
				k.Text, present(k.POS), int64(k.Target), int64(k.Reference), k.TargetPerMillion, k.ReferencePerMillion,
				figure(k.G2), figure(k.P), figure(k.Holm), figure(k.ChiSquared), figure(k.LogRatio), figure(k.Difference),
			})
		}
	}
	return rows
}
