package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// schemas are those of the outputs that have one. The first is the default.
var schemas = [...]struct {
	name string
	text func() []byte
}{
	{"notice", report.NoticeSchema},
	{"audit", report.AuditSchema},
	{"compare", report.CompareSchema},
}

func newSchemaCommand(env environment) *cobra.Command {
	names := schemaNames()
	return &cobra.Command{
		Use:       "schema [" + strings.Join(names, "|") + "]",
		Short:     env.text(message.SchemaShort),
		Long:      env.text(message.SchemaLong),
		Example:   env.text(message.SchemaExample),
		ValidArgs: names,
		Args:      env.atMostOneOf(names...),
		RunE: func(_ *cobra.Command, args []string) error {
			chosen := 0
			if len(args) > 0 {
				chosen = slices.Index(names, args[0])
			}
			return env.print(string(schemas[chosen].text()))
		},
	}
}

func schemaNames() []string {
	var names []string
	for _, s := range schemas {
		names = append(names, s.name)
	}
	return names
}
