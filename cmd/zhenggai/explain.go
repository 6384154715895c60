package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

func newExplainCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:       "explain [RULE]",
		Short:     env.text(message.ExplainShort),
		Long:      env.text(message.ExplainLong),
		Example:   env.text(message.ExplainExample),
		ValidArgs: ruleIDs(),
		RunE: func(c *cobra.Command, args []string) error {
			switch len(args) {
			case 0:
				return env.explained(report.WriteRules(env.stdout, env.language))
			case 1:
				return env.explain(args[0])
			}
			return errors.New(env.say(message.OneArgument, c.Name(), args[1]))
		},
	}
}

// explain writes what there is to know about a rule.
func (env environment) explain(id string) error {
	rule := audit.Lookup(id)
	if rule == nil {
		return env.unknownRule(id)
	}
	return env.explained(report.WriteRule(env.stdout, rule, env.language))
}

func (env environment) explained(err error) error {
	if err != nil {
		return env.outputError(env.text(message.StandardOutput), err)
	}
	return nil
}

func ruleIDs() []string {
	var ids []string
	for _, r := range audit.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

// unknownRule refuses a word that names no rule, and names those that it may
// have meant.
func (env environment) unknownRule(id string) error {
	if near := nearRules(id); len(near) > 0 {
		return errors.New(env.say(message.UnknownRuleNear, id, strings.Join(near, ", ")))
	}
	return errors.New(env.say(message.UnknownRule, id))
}

// nearRules are the rules that hold the word, or are spelt almost like it.
func nearRules(word string) []string {
	var near []string
	for _, id := range ruleIDs() {
		if word != "" && (strings.Contains(id, word) || distance(word, id) <= max(2, len(word)/4)) {
			near = append(near, id)
		}
	}
	return near
}

// distance is how many letters have to be changed, left out or put in to make
// b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
