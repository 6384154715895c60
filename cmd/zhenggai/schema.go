package main

import (
	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
)

// schemaNames are the outputs that have a schema.
var schemaNames = []string{"notice"}

func newSchemaCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:       "schema [notice]",
		Short:     env.say(schemaShort),
		Long:      env.say(schemaLong),
		Example:   env.say(schemaExample),
		ValidArgs: schemaNames,
		Args:      env.atMostOneOf(schemaNames...),
		RunE: func(*cobra.Command, []string) error {
			return env.print(string(report.NoticeSchema()))
		},
	}
}
