package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// maxWarnings is how many warnings of one document standard error shows.
const maxWarnings = 10

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

func (b *batch) tellWarnings(env environment, r *report.Result) {
	if b.quiet {
		return
	}
	env.tellEach(r.File, r.Notice.Warnings)
}

func (env environment) tellEach(f *source.File, warnings []notice.Warning) {
	shown := warnings[:min(len(warnings), maxWarnings)]
	for _, w := range shown {
		env.tell(env.say(message.WarningLine, env.placeOf(f, w), report.WarningMessage(w, env.language)))
	}
	if more := len(warnings) - len(shown); more > 0 {
		env.tell(env.say(message.MoreWarnings, env.nameOf(f), more))
	}
}

// placeOf is file:line, or the file for a warning about all of it.
func (env environment) placeOf(f *source.File, w notice.Warning) string {
	if w.Span.Empty() {
		return env.nameOf(f)
	}
	return fmt.Sprintf("%s:%d", env.nameOf(f), f.Position(w.Span.Start).Line)
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
