package main

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// auditOptions are the command line of audit.
type auditOptions struct {
	batch
	failOn   string
	baseline string // path, empty for none
	rules    []string
	disable  []string
	severity map[string]audit.Severity
	bom      bool
}

func newAuditCommand(env environment) *cobra.Command {
	o := auditOptions{batch: batch{format: report.Terminal, allTables: true}}
	c := &cobra.Command{
		Use:     "audit [flags] [PATH|-]...",
		Short:   env.text(message.AuditShort),
		Long:    env.text(message.AuditLong) + configHelp(env),
		Example: env.text(message.AuditExample),
		RunE: func(c *cobra.Command, args []string) error {
			if err := o.settle(env, c, args); err != nil {
				return err
			}
			return o.run(env)
		},
	}
	o.addFlags(env, c)
	return c
}

// addFlags defines the flags that only audit has, too.
func (o *auditOptions) addFlags(env environment, c *cobra.Command) {
	o.batch.addFlags(env, c, message.AuditFormatFlag, append(report.AuditFormats(), report.TableSetFormats()...))
	o.addWarningFlags(env, c)
	addChoice(c, c.Flags(), &o.failOn, choice{name: "fail-on", usage: env.text(message.FailOnFlag), values: audit.FailOn()})
	c.Flags().StringVar(&o.baseline, "baseline", "", env.text(message.BaselineFlag))
	c.Flags().StringVar(&o.writeBaseline, "write-baseline", "", env.text(message.WriteBaselineFlag))
	c.Flags().StringSliceVar(&o.rules, "rules", nil, env.text(message.RulesFlag))
	c.Flags().StringSliceVar(&o.disable, "disable", nil, env.text(message.DisableFlag))
	c.Flags().BoolVar(&o.bom, "bom", false, env.text(message.AuditBOMFlag))
	for _, flag := range []string{"rules", "disable"} {
		completeFlag(c, flag, listOfChoices(ruleIDs))
	}
}

// configHelp lists the keys of the configuration file.
func configHelp(env environment) string {
	var b strings.Builder
	b.WriteString("\n\n" + env.text(message.ConfigHeading) + "\n")
	for _, key := range audit.ConfigKeys() {
		b.WriteString("  " + key.Name + strings.Repeat(" ", max(2, 18-len(key.Name))) + message.Text(key.Doc).In(env.language) + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

func (o *auditOptions) run(env environment) error {
	opts, err := o.prepare(env)
	if err != nil {
		return err
	}
	baseline, err := o.openBaseline(env)
	if err != nil {
		return err
	}
	defer baseline.Discard()
	var entries []*audit.Entry
	t, err := o.batch.run(env, job{
		writer: func(w io.Writer) (report.Writer, error) { return o.newWriter(env, w) },
		work:   func(r *report.Result) { r.Audit = audit.Run(r.File, r.Notice, *opts) },
		tell: func(r *report.Result) {
			o.tellRest(env, r)
			if o.writeBaseline != "" {
				entries = append(entries, r.Audit.Entries(o.writeBaseline, r.File)...)
			}
		},
		options: lasting(*opts),
	})
	if err != nil {
		return err
	}
	if err := errors.Join(audit.WriteBaseline(baseline, entries), baseline.Commit()); err != nil {
		return env.outputError(baseline.Name(), err)
	}
	return o.conclude(env, t)
}

// lasting are the options without the day where nothing depends on it.
func lasting(opts audit.Options) audit.Options {
	if opts.Baseline == nil {
		opts.Today = ""
	}
	return opts
}

func (o *auditOptions) newWriter(env environment, w io.Writer) (report.Writer, error) {
	opts := o.presentation(env)
	opts.BOM = o.bom
	if report.IsBinary(o.format) {
		return o.newTablesWriter(env, w, opts)
	}
	return report.NewAuditWriter(w, o.writerFormat(), opts)
}

// prepare settles the options: those of the command line before those of the
// configuration.
func (o *auditOptions) prepare(env environment) (*audit.Options, error) {
	if o.resume && o.writeBaseline != "" {
		return nil, errors.New(env.text(message.ResumeWithBaseline))
	}
	config, err := audit.ReadConfig(".")
	if err != nil {
		return nil, env.fileError(audit.ConfigName, err)
	}
	o.inherit(config)
	for _, id := range slices.Concat(o.rules, o.disable) {
		if audit.Lookup(id) == nil {
			return nil, env.unknownRule(id)
		}
	}
	opts := &audit.Options{Rules: o.rules, Disable: o.disable, Severity: o.severity, Today: env.now().Format(time.DateOnly)}
	if o.baseline != "" {
		if opts.Baseline, err = audit.ReadBaseline(o.baseline); err != nil {
			return nil, env.fileError(o.baseline, err)
		}
	}
	return opts, nil
}

// inherit takes from the configuration what the command line leaves open.
func (o *auditOptions) inherit(config *audit.Config) {
	c := &config.Audit
	if len(o.rules) == 0 {
		o.rules = c.Rules
	}
	o.disable = append(o.disable, c.Disable...)
	o.severity = c.Severity
	for _, setting := range []struct {
		of  *string
		say string
	}{{&o.baseline, c.Baseline}, {&o.failOn, c.FailOn}, {&o.failOn, string(audit.Error)}} {
		if *setting.of == "" {
			*setting.of = setting.say
		}
	}
}

// fileError says what is wrong with a file that the user wrote.
func (env environment) fileError(name string, err error) error {
	if e, ok := errors.AsType[*audit.FileError](err); ok {
		text := e.In(func(t audit.Text) string { return message.Text(t).In(env.language) })
		if len(e.Choices) > 0 {
			text = env.say(message.WithHint, text, env.hint(e.Word, e.Choices))
		}
		return errors.New(text)
	}
	return env.readError(name, err)
}

// tellRest tells the parser's warnings that no rule takes over.
func (o *auditOptions) tellRest(env environment, r *report.Result) {
	o.tellWarnings(env, r.File, slices.DeleteFunc(slices.Clone(r.Notice.Warnings), func(w notice.Warning) bool {
		return audit.Lookup(string(w.Code)) != nil
	}))
}

// reach reports whether there are findings of the severity to fail on.
func (f findings) reach(on string) bool {
	for severity, n := range map[audit.Severity]int{audit.Error: f.Errors, audit.Warning: f.Warnings, audit.Info: f.Infos} {
		if n > 0 && severity.AtLeast(audit.Severity(on)) {
			return true
		}
	}
	return false
}

// openBaseline starts the baseline that was asked for, if any, before anything is read:
// that its name cannot be had is not to come out at the end of a long run.
func (o *auditOptions) openBaseline(env environment) (output, error) {
	if o.writeBaseline == "" {
		return stream{io.Discard, ""}, nil
	}
	return openOutput(o.writeBaseline, env)
}

// conclude sums up several inputs and finds the exit status. An input that
// could not be read weighs more than any finding: nobody knows what is in it.
func (o *auditOptions) conclude(env environment, t tally) error {
	found := t.Findings
	o.tellSummary(env, t, message.AuditCounts, found.Errors, found.Warnings, found.Infos)
	switch {
	case t.failed > 0:
		return &statusError{status: statusFailed}
	case o.writeBaseline == "" && found.reach(o.failOn):
		return &statusError{status: statusFound}
	}
	return nil
}
