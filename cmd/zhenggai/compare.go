package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/compare"
	"github.com/zhenggai/zhenggai/report/message"
)

// compareOptions are the command line of compare. Of a batch it takes how
// documents are read and how the output looks.
type compareOptions struct {
	batch
	failOn string
	bom    bool
}

// The values of --fail-on.
const (
	failNever      = "never"
	failUnanswered = "unanswered"
)

func newCompareCommand(env environment) *cobra.Command {
	o := compareOptions{batch: batch{format: report.Terminal}, failOn: failNever}
	c := &cobra.Command{
		Use:     "compare [flags] OLD NEW",
		Short:   env.text(message.CompareShort),
		Long:    env.text(message.CompareLong),
		Example: env.text(message.CompareExample),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 2 {
				return errors.New(env.say(message.TwoDocuments, len(args), c.CommandPath()))
			}
			if err := o.settle(env, c, args); err != nil {
				return err
			}
			o.single = true // as each of the two is: their warnings are told, not counted
			return o.run(env)
		},
	}
	o.addFlags(env, c)
	return c
}

func (o *compareOptions) addFlags(env environment, c *cobra.Command) {
	o.addOutputFlags(env, c, message.CompareFormatFlag, report.CompareFormats())
	addChoice(c, c.Flags(), &o.failOn, choice{name: "fail-on", usage: env.text(message.CompareFailOnFlag), values: []string{failNever, failUnanswered}})
	c.Flags().BoolVar(&o.bom, "bom", false, env.text(message.BOMFlag))
	o.addWarningFlags(env, c)
	addReadingFlags(env, c, &o.reading)
}

func (o *compareOptions) run(env environment) error {
	c, err := o.compare(env)
	if err != nil {
		return err
	}
	o.remark(env, c)
	if err := o.write(env, c); err != nil {
		return err
	}
	if o.failOn == failUnanswered && c.Count(compare.OnlyOld) > 0 {
		return &statusError{status: statusFound}
	}
	return nil
}

// compare reads both documents and compares them. One that cannot be read does not
// keep the other from being looked at: both errors are told.
func (o *compareOptions) compare(env environment) (*report.Comparison, error) {
	o.stdin = env.stdin
	old, err := o.document(env, o.paths[0])
	if err != nil {
		return nil, err
	}
	new, err := o.document(env, o.paths[1])
	if err != nil {
		return nil, err
	}
	if old.Err != nil || new.Err != nil {
		return nil, &statusError{status: statusFailed}
	}
	return &report.Comparison{Old: old, New: new, Report: compare.Run(
		compare.Document{File: old.File, Notice: old.Notice},
		compare.Document{File: new.File, Notice: new.Notice},
	)}, nil
}

// document reads the one document behind path, and tells what is wrong with it.
// The error is for a path that leads to none, or to several.
func (o *compareOptions) document(env environment, path string) (*report.Result, error) {
	if isDirectory(path) {
		return nil, errors.New(env.say(message.CompareDirectory, path))
	}
	outcomes := o.firstOutcomes(path)
	switch {
	case len(outcomes) == 0:
		return nil, errors.New(env.say(message.NoDocument, path))
	case len(outcomes) > 1 && outcomes[1].Err == nil:
		return nil, errors.New(env.say(message.SeveralDocuments, path))
	}
	r := outcomes[len(outcomes)-1].Result // of a damaged archive the damage
	if r.Err != nil {
		env.tellError(r)
	} else {
		o.tellWarnings(env, r.File, r.Notice.Warnings)
	}
	return r, nil
}

// firstOutcomes are what becomes of the first document behind path, and of the
// second if there is one.
func (o *compareOptions) firstOutcomes(path string) []*outcome {
	w := &worker{options: o.reading}
	var found []*outcome
	o.inputsOf(path, func(in input) bool {
		if out := w.do(in); !out.skipped() {
			found = append(found, out)
		}
		return len(found) < 2
	})
	return found
}

// remark tells why the comparison may not be what was wanted: a document without
// issues, or documents about different bodies.
func (o *compareOptions) remark(env environment, c *report.Comparison) {
	if o.quiet {
		return
	}
	for _, r := range []*report.Result{c.Old, c.New} {
		if len(r.Notice.Issues) == 0 {
			env.tell(env.say(message.NoIssues, env.nameOf(r.File), r.File.Name()))
		}
	}
	if c.OtherBody {
		env.tell(env.say(message.OtherBody, c.Old.Notice.Inspected, c.New.Notice.Inspected))
	}
}

func (o *compareOptions) write(env environment, c *report.Comparison) error {
	out, err := openOutput(o.output, env)
	if err != nil {
		return err
	}
	defer out.Discard()
	opts := o.presentation(env)
	opts.BOM = o.bom
	if err := report.WriteComparison(out, o.format, c, opts); err != nil {
		return env.outputError(out.Name(), err)
	}
	if err := out.Commit(); err != nil {
		return env.outputError(out.Name(), err)
	}
	return nil
}
