package main

import (
	"errors"
	"io/fs"
	"strconv"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// The ways in which runs, or people, get in each other's way.
var (
	errInUse   = errors.New("another run is writing it")
	errChanged = errors.New("changed by somebody else")
)

// outputError says that what was read could not be written to name.
func (env environment) outputError(name string, err error) error {
	return &statusError{statusFailed, env.writeFailure(name, err), err}
}

func (env environment) writeFailure(name string, err error) string {
	if text := env.tableFailure(name, err); text != "" {
		return text
	}
	switch {
	case errors.Is(err, errInUse):
		return env.say(message.OutputInUse, name)
	case errors.Is(err, errChanged):
		return env.say(message.OutputChanged, name)
	case message.NeedsRoom(err):
		return env.say(message.NoRoom, name, env.cause(err))
	}
	return env.say(message.CannotWrite, name, env.cause(err))
}

// tableFailure says what keeps rows from being written; empty for what has
// nothing to do with rows.
func (env environment) tableFailure(name string, err error) string {
	if e, ok := errors.AsType[*report.LimitError](err); ok {
		return env.say(message.TooManyRows, name, e.Table, e.Rows, e.Format)
	}
	if e, ok := errors.AsType[*report.TableError](err); ok {
		return env.say(message.TableIsThere, name, e.Table)
	}
	if e, ok := errors.AsType[*report.ReferenceError](err); ok {
		return env.say(message.ReferenceMissing, name, e.Table)
	}
	if e, ok := errors.AsType[*report.DatabaseError](err); ok {
		return env.databaseFailure(name, e)
	}
	return ""
}

func (env environment) databaseFailure(name string, e *report.DatabaseError) string {
	switch e.Fault {
	case report.NoDatabase:
		return env.say(message.NoDatabase, name)
	case report.DamagedDatabase:
		return env.say(message.DamagedDatabase, name)
	case report.OtherVersion:
		return env.say(message.OtherVersion, name, strconv.Itoa(e.Version))
	}
	return env.say(message.OtherDatabase, name)
}

// writerError says in the user's language why there is no writer.
func (env environment) writerError(name string, err error) error {
	if e, ok := errors.AsType[*report.PlotError](err); ok {
		return errors.New(env.say(message.PlotNeedsColumn, e.Column))
	}
	if e, ok := errors.AsType[*report.ColumnError](err); ok {
		return errors.New(env.say(message.UnknownColumn, "--"+e.Option, e.Column, e.Table, env.columnHint(e)))
	}
	if errors.Is(err, report.ErrNoPath) {
		return errors.New(env.say(message.NeedsFile, report.SQLite, report.SQLite))
	}
	return env.outputError(name, err)
}

// mostColumns is how many columns a complaint lists. Those of the larger tables
// stand in the help.
const mostColumns = 16

// columnHint helps against a column that a table does not have.
func (env environment) columnHint(e *report.ColumnError) string {
	if len(e.Choices) > mostColumns {
		return env.hintOr(e.Column, e.Choices, env.text(message.SeeColumns))
	}
	return env.hint(e.Column, e.Choices)
}

// readError says why a file that the command line names cannot be read.
func (env environment) readError(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return errors.New(env.say(message.CannotFind, name, env.cause(err)))
	}
	return errors.New(env.say(message.CannotRead, name, env.cause(err)))
}

// cause is what the system said, in the user's language.
func (env environment) cause(err error) string { return message.Cause(err, env.language) }
