package main

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// tableOptions are the command line of table.
type tableOptions struct {
	batch
	of        string
	selection report.Selection
	bom       bool
}

func newTableCommand(env environment) *cobra.Command {
	o := tableOptions{batch: batch{format: report.Terminal, rows: true}, of: report.TableNames()[0]}
	c := &cobra.Command{
		Use:     "table [flags] [PATH|-]...",
		Short:   env.text(message.TableShort),
		Long:    env.text(message.TableLong) + columnsHelp(env),
		Example: env.text(message.TableExample),
		RunE: func(c *cobra.Command, args []string) error {
			if err := o.settle(env, c, args); err != nil {
				return err
			}
			if err := o.checkPage(env, c); err != nil {
				return err
			}
			return o.run(env)
		},
	}
	o.addFlags(env, c)
	return c
}

// addFlags defines the flags that only table has, too.
func (o *tableOptions) addFlags(env environment, c *cobra.Command) {
	o.batch.addFlags(env, c, message.TableFormatFlag, append(report.TableFormats(), report.HTML))
	o.addWarningFlags(env, c)
	addChoice(c, c.Flags(), &o.of, choice{name: "of", usage: env.text(message.OfFlag), values: report.TableNames()})
	for _, flag := range []struct {
		name  string
		usage message.Text
		names *[]string
	}{
		{"columns", message.ColumnsFlag, &o.selection.Columns},
		{"sort", message.SortFlag, &o.selection.Sort},
		{"group-by", message.GroupByFlag, &o.selection.GroupBy},
	} {
		c.Flags().StringSliceVar(flag.names, flag.name, nil, env.text(flag.usage))
		completeFlag(c, flag.name, listOfChoices(func() []string { return o.table().ColumnNames() }))
	}
	c.Flags().BoolVar(&o.bom, "bom", false, env.text(message.BOMFlag))
}

// checkPage refuses options that choose what a table shows where the format is
// the page, which shows everything and is sorted and filtered by its reader.
func (o *tableOptions) checkPage(env environment, c *cobra.Command) error {
	if o.format != report.HTML {
		return nil
	}
	for _, name := range []string{"of", "columns", "sort", "group-by", "bom"} {
		if c.Flag(name).Changed {
			return errors.New(env.say(message.PageShowsAll, "--"+name))
		}
	}
	return nil
}

// table is the one that was asked for.
func (o *tableOptions) table() *report.Table {
	tables := report.Tables()
	return tables[slices.IndexFunc(tables, func(t *report.Table) bool { return t.Name == o.of })]
}

// helpWidth is how wide lists in the help are.
const helpWidth = 80

// columnsHelp lists the columns of each table.
func columnsHelp(env environment) string {
	var b strings.Builder
	b.WriteString("\n\n" + env.text(message.ColumnsHeading))
	for _, table := range report.Tables() {
		b.WriteString("\n  " + table.Name)
		column := helpWidth // so that the first name stands on a line of its own
		for _, name := range table.ColumnNames() {
			if column += len(" ") + len(name); column > helpWidth {
				b.WriteString("\n   ")
				column = len("    ") + len(name)
			}
			b.WriteString(" " + name)
		}
	}
	return b.String()
}

func (o *tableOptions) run(env environment) error {
	if report.IsForPeople(o.format) && len(o.selection.Columns) == 0 {
		o.selection.Columns = o.table().Brief
	}
	t, err := o.batch.run(env, job{
		writer: func(w io.Writer) (report.Writer, error) { return o.newWriter(env, w) },
		work:   o.work(),
		tell:   func(r *report.Result) { o.tellWarnings(env, r.File, r.Notice.Warnings) },
	})
	if err != nil {
		return err
	}
	return o.conclude(env, t)
}

// work is what there is to do besides parsing.
func (o *tableOptions) work() func(*report.Result) {
	if o.format == report.HTML || report.NeedsAudit(o.of) {
		return auditPlainly
	}
	return nil
}

// auditPlainly runs every rule as it is, whatever the configuration says, so
// that the figures of different people can be compared.
func auditPlainly(r *report.Result) { r.Audit = audit.Run(r.File, r.Notice, audit.Options{}) }

func (o *tableOptions) newWriter(env environment, w io.Writer) (report.Writer, error) {
	opts := o.presentation(env)
	opts.BOM = o.bom
	if o.format == report.HTML {
		return report.NewWriter(w, o.format, opts)
	}
	writer, err := report.NewTableWriter(w, o.format, o.of, o.selection, opts)
	if err != nil {
		return nil, env.writerError(o.output, err)
	}
	return writer, nil
}
