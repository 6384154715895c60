package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// suffixFormats are the formats that the name of an output asks for.
var suffixFormats = map[string]string{
	".json":     report.JSON,
	".ndjson":   report.NDJSON,
	".jsonl":    report.NDJSON,
	".csv":      report.CSV,
	".tsv":      report.TSV,
	".md":       report.Markdown,
	".markdown": report.Markdown,
	".html":     report.HTML,
	".htm":      report.HTML,
	".xlsx":     report.XLSX,
	".sqlite":   report.SQLite,
	".sqlite3":  report.SQLite,
	".db":       report.SQLite,
	".parquet":  report.Parquet,
	".sarif":    report.SARIF,
	".svg":      report.SVG,
}

// settleFormat takes the format from the name of the output where none was
// asked for, and refuses binary data on a terminal.
func (b *batch) settleFormat(env environment, c *cobra.Command) error {
	flag := c.Flag("format")
	named, ok := suffixFormats[strings.ToLower(filepath.Ext(b.output))]
	if ok && !flag.Changed {
		if values := flag.Value.(*choice).values; !slices.Contains(values, named) {
			return errors.New(env.say(message.FormatNotHere, b.output, c.CommandPath(), named, strings.Join(values, ", ")))
		}
		b.format = named
	}
	switch {
	case b.output != "" || !report.IsBinary(b.format):
		return nil
	case b.format == report.SQLite:
		return errors.New(env.say(message.NeedsFile, b.format, b.format))
	case env.isTerminal(env.stdout):
		return errors.New(env.say(message.BinaryToTerminal, b.format, b.format))
	}
	return nil
}

// open opens the output: a directory for tables in files of their own, else a
// file or standard output.
func (b *batch) open(env environment) (output, error) {
	if b.format == report.Parquet && (b.allTables || endsInSeparator(b.output) || isDirectory(b.output)) {
		if b.output == "" || filepath.Ext(b.output) == ".parquet" && !isDirectory(b.output) {
			return nil, errors.New(env.text(message.NeedsDirectory))
		}
		return openFolder(b.output, env)
	}
	return openOutput(b.output, env)
}

func endsInSeparator(name string) bool { return name != "" && os.IsPathSeparator(name[len(name)-1]) }

// newTablesWriter makes a writer of all tables of notices.
func (b *batch) newTablesWriter(env environment, w io.Writer, opts report.Options) (report.Writer, error) {
	writer, err := report.NewTablesWriter(w, b.format, opts)
	if err != nil {
		return nil, env.writerError(b.output, err)
	}
	return writer, nil
}

// writerError says in the user's language why there is no writer.
func (env environment) writerError(name string, err error) error {
	if e, ok := errors.AsType[*report.ColumnError](err); ok {
		return errors.New(env.say(message.UnknownColumn, "--"+e.Option, e.Column, e.Table, strings.Join(e.Choices, ", ")))
	}
	if e, ok := errors.AsType[*report.PlotError](err); ok {
		return errors.New(env.say(message.PlotNeedsColumn, e.Column))
	}
	if e, ok := errors.AsType[*report.DatabaseError](err); ok {
		return &statusError{statusFailed, env.say(message.OtherDatabase, name, strconv.Itoa(e.Version)), err}
	}
	if e, ok := errors.AsType[*report.TableError](err); ok {
		return &statusError{statusFailed, env.say(message.TableIsThere, name, e.Table), err}
	}
	if errors.Is(err, report.ErrNoPath) {
		return errors.New(env.say(message.NeedsFile, report.SQLite, report.SQLite))
	}
	return env.outputError(name, err)
}
