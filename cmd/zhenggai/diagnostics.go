package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// tell writes one line on standard error. It may quote a document or a name,
// which are not to command the terminal.
func (env environment) tell(line string) {
	fmt.Fprintf(env.stderr, "zhenggai: %s\n", report.Printable(line))
}

// tellError names the input, the cause and the remedy. Of a fault, which is to
// be reported, it shows where it happened.
func (env environment) tellError(r *report.Result) {
	env.tell(env.nameOf(r.File) + ": " + report.ErrorMessage(r.Err, env.language))
	if f, ok := errors.AsType[*fault](r.Err); ok {
		fmt.Fprintf(env.stderr, "%s\n", strings.TrimRight(string(f.stack), "\n"))
	}
}

// nameOf spells out what - stands for, and quotes a name that is not to be seen.
func (env environment) nameOf(f *source.File) string {
	switch f.Path {
	case stdinPath:
		return env.text(message.StandardInput)
	case "":
		return `""`
	}
	return f.Name()
}
