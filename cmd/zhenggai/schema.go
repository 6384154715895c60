package main

import (
	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// schemaNames are the outputs that have a schema.
var schemaNames = []string{"notice", "audit"}

func newSchemaCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:       "schema [notice|audit]",
		Short:     env.text(message.SchemaShort),
		Long:      env.text(message.SchemaLong),
		Example:   env.text(message.SchemaExample),
		ValidArgs: schemaNames,
		Args:      env.atMostOneOf(schemaNames...),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 && args[0] == "audit" {
				return env.print(string(report.AuditSchema()))
			}
			return env.print(string(report.NoticeSchema()))
		},
	}
}
