// Zhenggai reads Chinese rectification notices (整改通报).
package main

import (
	"cmp"
	"errors"
	"io"
	"os"
	"syscall"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/zhenggai/zhenggai/report/message"
)

// The exit statuses. That an audit has found something is no failure.
const (
	statusOK          = 0
	statusFound       = 1   // the audit found something
	statusUsage       = 2   // the command line is wrong
	statusFailed      = 3   // some input could not be read, or the output not be written
	statusInterrupted = 130 // as shells count it: 128 and the number of SIGINT
)

func main() {
	os.Exit(run(environment{
		args:       os.Args[1:],
		stdin:      os.Stdin,
		stdout:     os.Stdout,
		stderr:     os.Stderr,
		getenv:     os.Getenv,
		isTerminal: isTerminal,
		width:      terminalWidth,
		now:        time.Now,
	}))
}

// environment is all that a command sees of the world besides files.
type environment struct {
	args           []string
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	isTerminal     func(stream any) bool
	width          func(stream any) int // in columns; 0 for what is no terminal
	now            func() time.Time

	language message.Language // of messages; run finds it out
	status   *statusLine      // is stderr; run makes it
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}

func terminalWidth(stream any) int {
	f, ok := stream.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return width
}

// statusError is an error that ends the program with a status of its own. Any
// other error says that the command line is wrong.
type statusError struct {
	status  int
	message string // empty when all has been said
	err     error  // behind it, if any
}

func (e *statusError) Error() string { return e.message }
func (e *statusError) Unwrap() error { return e.err }

// run executes the command line and gives the exit status.
func run(env environment) int {
	env.status = &statusLine{out: env.stderr}
	env.stderr = env.status
	env.language = languageOf(env.args, env.getenv)
	root := newRootCommand(env)
	var unwritten error // of help, which Cobra has no way to return
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { unwritten = writeHelp(env, c) })
	err := cmp.Or(root.Execute(), unwritten)
	status := statusOf(err)
	if status != statusOK && err.Error() != "" {
		env.tell(err.Error())
	}
	return status
}

func statusOf(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return statusOK // whoever read the output has seen enough
	}
	if e, ok := errors.AsType[*statusError](err); ok {
		return e.status
	}
	return statusUsage
}
