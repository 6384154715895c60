package main

import (
	"errors"

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

// unknownRule refuses a word that names no rule.
func (env environment) unknownRule(id string) error {
	return errors.New(env.say(message.UnknownRule, id, env.hintOr(id, ruleIDs(), env.text(message.SeeRules))))
}
