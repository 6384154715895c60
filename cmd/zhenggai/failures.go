package main

import "github.com/zhenggai/zhenggai/report"

// failureList is the file of --errors: a line of NDJSON for each input that
// failed, the same as stands in its place in the output. A nil one does
// nothing.
type failureList struct {
	output
	writer report.Writer
	env    environment
}

// openFailures starts the list that b asks for, nil for none.
func (b *batch) openFailures(env environment) (*failureList, error) {
	if b.failures == "" {
		return nil, nil
	}
	out, err := openOutput(b.failures, env)
	if err != nil {
		return nil, err
	}
	if f, ok := out.(*file); ok {
		f.written = true // that nothing failed is worth saying
	}
	w, err := report.NewWriter(out, report.NDJSON, report.Options{Language: env.language})
	if err != nil {
		out.Discard()
		return nil, err
	}
	return &failureList{out, w, env}, nil
}

func (l *failureList) Put(r *report.Result) error {
	if l == nil {
		return nil
	}
	return l.errorOf(l.writer.Write(r))
}

// Commit puts the list in its place.
func (l *failureList) Commit() error {
	if l == nil {
		return nil
	}
	if err := l.writer.Close(); err != nil {
		return l.errorOf(err)
	}
	return l.errorOf(l.output.Commit())
}

func (l *failureList) Discard() {
	if l != nil {
		l.output.Discard()
	}
}

// errorOf names the list, so that its errors are not taken for those of the
// output.
func (l *failureList) errorOf(err error) error {
	if err == nil {
		return nil
	}
	return l.env.outputError(l.Name(), err)
}
