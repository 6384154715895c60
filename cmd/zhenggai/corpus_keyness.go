package main

import (
	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

func newKeynessCommand(env environment) *cobra.Command {
	o := &countOptions{size: 1}
	return o.command(env, corpusCommand{
		use: "keyness [flags] TARGET [PATH|-]...", short: message.KeynessShort, long: message.KeynessLong, example: message.KeynessExample,
		leading: 1, table: keynessTable,
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

// merge adds the counts of one more document.
func (s sides) merge(one sides) {
	s.target.Merge(one.target)
	s.reference.Merge(one.reference)
}

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
		measure: func(d *document) sides {
			return sides{
				o.count(d, tokens(), func(p *excerpt) bool { return target.match(d, p) }),
				o.count(d, tokens(), func(p *excerpt) bool { return reference.match(d, p) }),
			}
		},
		take: func(d *document, s sides) ([]report.Row, error) {
			if !seen[d.key()] { // a side that lies within an input was read with it
				seen[d.key()] = true
				total.merge(s)
			}
			return nil, nil
		},
		finish: func() []report.Row { return o.keyRows(o.compare(env, total), tokens()) },
	})
}

// compare finds the keys of the target, and tells how much was compared.
func (o *countOptions) compare(env environment, s sides) []corpus.Key {
	target, reference := s.target.Total(), s.reference.Total()
	if target == 0 || reference == 0 {
		env.tell(env.say(message.NothingToCompare, target, reference))
	}
	keys := corpus.Keyness(s.target, s.reference, o.minimum)
	if !o.quiet && len(keys) > 0 {
		env.tell(env.say(message.KeynessCompared, len(keys), o.minimum, target, reference))
	}
	return keys
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
