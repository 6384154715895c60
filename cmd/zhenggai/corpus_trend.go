package main

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// trendOptions are the command line of trend.
type trendOptions struct {
	corpusOptions
	typed []string
	by    string

	ungrouped, several int // documents that tell no group, or more than one
}

// trendFields are the values of --by: what documents are grouped by.
var trendFields = []string{byYear, byRound, "inspector", "inspected", "issuer", "genre"}

// The values of --by that more depends on.
const (
	byYear  = "year"
	byRound = "round"
)

// noGroup stands for documents that do not tell their group, or several.
const noGroup = "(none)"

func newTrendCommand(env environment) *cobra.Command {
	o := &trendOptions{by: byYear}
	return o.command(env, corpusCommand{
		use: "trend [flags] WORD,... [PATH|-]...", short: message.TrendShort, long: message.TrendLong, example: message.TrendExample,
		drawn: true, leading: 1, table: o.trendTable,
		flags: func(c *cobra.Command) {
			addChoice(c, c.Flags(), &o.by, choice{name: "by", usage: env.text(message.TrendByFlag), values: trendFields})
		},
		run: func(c *cobra.Command, args []string) error {
			o.typed = strings.FieldsFunc(args[0], func(r rune) bool { return strings.ContainsRune(",，、", r) })
			return o.run(env, c)
		},
	})
}

// trendTable has groups that follow each other where these are years or rounds.
func (o *trendOptions) trendTable() *report.Table {
	return &report.Table{
		Name: "trend", Title: message.TableTrend, Bar: "per_million",
		Plot: &report.Plot{
			Series: "word", Group: "group", Value: "per_million",
			Apart: noGroup, Unordered: o.by != byYear && o.by != byRound,
		},
		Columns: []report.Column{
			column("word", message.HeadWord, report.String),
			column("group", message.HeadGroup, report.String),
			column("count", message.HeadTimes, report.Integer),
			column("per_million", message.HeadPerMillion, report.Real),
			column("words", message.HeadWords, report.Integer),
			column("documents", message.HeadDocuments, report.Integer),
		},
	}
}

// run counts the words in each group of documents.
func (o *trendOptions) run(env environment, c *cobra.Command) error {
	if len(o.typed) == 0 {
		return errors.New(env.text(message.WordMissing))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	tokens, err := o.tokenizer(env)
	if err != nil {
		return err
	}
	phrases, err := o.phrases(env, tokens())
	if err != nil {
		return err
	}
	return runStudy(&o.corpusOptions, env, o.study(env, phrases, tokens))
}

// study counts the phrases by groups.
func (o *trendOptions) study(env environment, phrases []corpus.Phrase, tokens func() *segment.Tokenizer) study[*corpus.Trend] {
	total := corpus.NewTrend(phrases)
	return study[*corpus.Trend]{
		measure: func(d *document) *corpus.Trend {
			trend := corpus.NewTrend(phrases)
			trend.Add(o.groupOf(d), slices.Collect(d.sentences(tokens())))
			return trend
		},
		take: func(d *document, trend *corpus.Trend) ([]report.Row, error) {
			o.note(d)
			total.Merge(trend)
			return nil, nil
		},
		finish: func() []report.Row {
			o.tellUngrouped(env)
			return o.trendRows(total)
		},
	}
}

// phrases are the words to count, each once.
func (o *trendOptions) phrases(env environment, tokens *segment.Tokenizer) ([]corpus.Phrase, error) {
	var phrases []corpus.Phrase
	var typed []string
	for _, text := range o.typed {
		phrase, err := env.phraseOf(tokens, text)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(phrases, func(p corpus.Phrase) bool { return slices.Equal(p, phrase) }) {
			phrases, typed = append(phrases, phrase), append(typed, text)
		}
	}
	o.typed = typed
	return phrases, nil
}

// groupOf is the group of a document, empty where the notice does not tell.
func (o *trendOptions) groupOf(d *document) string {
	i := slices.IndexFunc(filterFields, func(f filterField) bool { return f.name == o.by })
	return filterFields[i].of(d, nil)
}

// note counts a document that has no group.
func (o *trendOptions) note(d *document) {
	switch {
	case o.groupOf(d) != "":
	case o.by == byRound && d.round().named > 1:
		o.several++
	default:
		o.ungrouped++
	}
}

// tellUngrouped tells how many documents have no group.
func (o *trendOptions) tellUngrouped(env environment) {
	if o.ungrouped+o.several > 0 && !o.quiet {
		env.tell(env.say(message.TrendUngrouped, o.by, o.ungrouped, o.several, noGroup))
	}
}

// trendRows has the words as they were typed.
func (o *trendOptions) trendRows(total *corpus.Trend) []report.Row {
	var rows []report.Row
	points := total.Points()
	for i, p := range points {
		typed := o.typed[i/(len(points)/len(o.typed))]
		rows = append(rows, report.Row{typed, cmp.Or(p.Group, noGroup), int64(p.Count), p.PerMillion, int64(p.Total), int64(p.Documents)})
	}
	return rows
}
