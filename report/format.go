package report

import "slices"

// The names of the formats.
const (
	JSON   = "json"   // one indented object for each notice, or a list of rows
	NDJSON = "ndjson" // one object a line, for each input or row
	HTML   = "html"   // the page for people: one file with all it needs inside

	Outline    = "outline"    // the tree of headings
	Statistics = "statistics" // a table of the counted claims
	Text       = "text"       // the text that spans point into

	SARIF = "sarif" // findings for tools that show them beside the text
	JUnit = "junit" // findings for servers that run checks

	Terminal = "table"    // for a terminal
	Markdown = "markdown" // for a page
	CSV      = "csv"      // one line a row, or a finding
	TSV      = "tsv"      // as CSV, with tabs
	XLSX     = "xlsx"     // a workbook with a sheet for each table
	SQLite   = "sqlite"   // a database that further runs add to
	Parquet  = "parquet"  // a file for each table, by columns
	SVG      = "svg"      // a drawing, of tables that have a plot
)

// Formats are the names that NewWriter takes.
func Formats() []string { return []string{JSON, NDJSON, Outline, Statistics, Text, HTML} }

// AuditFormats are the names that NewAuditWriter takes.
func AuditFormats() []string {
	return []string{Terminal, JSON, NDJSON, CSV, Markdown, SARIF, JUnit, HTML}
}

// TableFormats are the names that NewRowWriter takes for any table. It takes
// HTML as well, and SVG for tables that have a plot.
func TableFormats() []string {
	return append([]string{Terminal, CSV, TSV, Markdown, JSON, NDJSON}, TableSetFormats()...)
}

// TableSetFormats are those that hold more than one table.
func TableSetFormats() []string { return []string{XLSX, SQLite, Parquet} }

// IsForPeople reports whether a format is to be read rather than processed: it
// has headings in the reader's language, and the brief columns.
func IsForPeople(format string) bool {
	return format == Terminal || format == Markdown || format == HTML
}

// IsBinary reports whether a format would upset a terminal.
func IsBinary(format string) bool { return slices.Contains(TableSetFormats(), format) }
