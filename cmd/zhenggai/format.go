package main

import (
	"cmp"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// suffixFormats are the formats that the ending of an output asks for; the
// first that a command writes counts.
var suffixFormats = map[string][]string{
	".json":     {report.JSON},
	".ndjson":   {report.NDJSON},
	".jsonl":    {report.NDJSON},
	".csv":      {report.CSV},
	".tsv":      {report.TSV},
	".txt":      {report.Terminal, report.Text},
	".md":       {report.Markdown},
	".markdown": {report.Markdown},
	".html":     {report.HTML},
	".htm":      {report.HTML},
	".xlsx":     {report.XLSX},
	".sqlite":   {report.SQLite},
	".sqlite3":  {report.SQLite},
	".db":       {report.SQLite},
	".parquet":  {report.Parquet},
	".sarif":    {report.SARIF},
	".svg":      {report.SVG},
}

// settleFormat takes the format from the name of the output where none was
// asked for, and refuses binary data on a terminal.
func (b *batch) settleFormat(env environment, c *cobra.Command) error {
	if flag := c.Flag("format"); !flag.Changed {
		named, err := b.namedFormat(env, c.CommandPath(), flag.Value.(*choice).values)
		if err != nil {
			return err
		}
		b.format = cmp.Or(named, b.format)
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

// namedFormat is the format that the name of the output asks for, empty for a
// name without an ending: out.csv, tables/. Only parquet goes to a directory.
func (b *batch) namedFormat(env environment, command string, written []string) (string, error) {
	if endsInSeparator(b.output) {
		return report.Parquet, nil
	}
	ending := filepath.Ext(b.output)
	if ending == "" {
		return "", nil
	}
	formats, known := suffixFormats[strings.ToLower(ending)]
	if !known {
		return "", errors.New(env.say(message.UnknownEnding, b.output, ending, strings.Join(endingsOf(written), ", ")))
	}
	for _, format := range formats {
		if slices.Contains(written, format) {
			return format, nil
		}
	}
	return "", errors.New(env.say(message.FormatNotHere, b.output, command, formats[0], strings.Join(written, ", ")))
}

// endingsOf are the endings that ask for one of the formats.
func endingsOf(written []string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(suffixFormats)), func(ending string) bool {
		return !slices.ContainsFunc(suffixFormats[ending], func(format string) bool { return slices.Contains(written, format) })
	})
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
