package report

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/zhenggai/zhenggai/report/message"
)

// Table says what rows of data hold. It has no rows itself: they pass through
// a [RowWriter]. It knows nothing of notices, so whatever has rows can be
// written in every format.
type Table struct {
	Name    string       // English snake_case, for programs
	Title   message.Text // for people
	Columns []Column
	Key     []string // columns that no two rows have in common; none where rows may repeat
	Refs    []Ref    // rows of other tables that the rows belong to
	Brief   []string // columns that people see unless they ask for others; all when empty
	Bar     string   // the column whose numbers have bars in a page, if any
	Plot    *Plot    // how the rows are drawn, if they are

	// ByInput says that the rows of each input can be told by the key of their
	// batch, and be replaced. Otherwise they are of the whole run.
	ByInput bool
}

// Column is what one cell of each row holds.
type Column struct {
	Name   string       // English snake_case: the key in JSON
	Head   message.Text // for people
	Type   Type
	Search bool // a database finds the words in it
	IsPath bool // its end tells more than its beginning where not all has room

	// Measured says that the numbers were worked out rather than printed in a
	// notice. People see all of them with as many decimal places, so that the
	// points stand below each other.
	Measured bool
}

// Type is the type of the cells of a column. An absent value is nil, whatever
// the type.
type Type int

// The types, with what their cells hold.
const (
	String  Type = iota // string
	Integer             // int64
	Ordinal             // int64 that is not to be added up: a year, a line
	Real                // float64
	Percent             // float64, of a hundred: 76.5
	Date                // string: ISO 8601, cut to the precision that is known
)

// IsNumber reports whether cells of the type are numbers.
func (t Type) IsNumber() bool { return t == Ordinal || t.IsQuantity() }

// IsQuantity reports whether cells of the type measure something.
func (t Type) IsQuantity() bool { return t == Integer || t == Real || t == Percent }

// Ref says that the cells of some columns name a row of another table, or of
// the same, by its Key.
type Ref struct {
	Columns []string
	Table   string
}

// Row is one row: a cell for each column of its table.
type Row []any

// Batch are the rows that belong together: those of one input, or of several
// whose order goes across them. A database takes them all or none of them.
type Batch struct {
	// Keys are what the batch is about: for each input the cells that the first
	// columns of its rows have in common. A database forgets what it held under
	// these keys.
	Keys  [][]any
	Parts []Part
}

// Part are rows of one table.
type Part struct {
	Table *Table
	Rows  []Row
}

// RowWriter writes rows in one format. Close writes what is still held back;
// it does not close what lies underneath.
type RowWriter interface {
	Write(*Batch) error
	Close() error
}

// NewRowWriter makes the writer of a format for rows of the tables. What comes
// is written at once and forgotten, but for Terminal, which measures all rows
// before it writes the first, HTML and SVG, which draw them first, and XLSX,
// which holds its sheets compressed.
//
// SQLite needs a w that is a [PathWriter]. Parquet with several tables needs
// one that is a [Folder].
func NewRowWriter(w io.Writer, format string, tables []*Table, opts Options) (RowWriter, error) {
	switch format {
	case XLSX:
		return newXLSXRows(w, tables, opts.Language)
	case SQLite:
		return newSQLiteRows(w, tables)
	case Parquet:
		return newParquetRows(w, tables)
	}
	if len(tables) != 1 {
		return nil, fmt.Errorf("%s holds one table, not %d", format, len(tables))
	}
	switch t := tables[0]; format {
	case Terminal:
		return newTerminalRows(w, t, opts), nil
	case CSV:
		return newCSVRows(w, t, ",", opts.BOM), nil
	case TSV:
		return newCSVRows(w, t, "\t", opts.BOM), nil
	case Markdown:
		return newMarkdownRows(w, t, opts.Language), nil
	case JSON:
		return newJSONRows(w, t), nil
	case NDJSON:
		return newNDJSONRows(w, t), nil
	case HTML:
		return newTablePage(w, t, opts), nil
	case SVG:
		return newSVGRows(w, t, opts)
	}
	return nil, fmt.Errorf("unknown format %q: choose one of %s", format, strings.Join(TableFormats(), ", "))
}

// PathWriter is an output whose path other code may open and write by itself,
// as a database does.
type PathWriter interface {
	io.Writer
	Path() (string, error)
}

// Folder is an output that holds several files.
type Folder interface {
	Create(name string) (io.Writer, error)
}

// ColumnNames are the names of the columns, in order.
func (t *Table) ColumnNames() []string {
	return each(t.Columns, func(c *Column) string { return c.Name })
}

// index is the place of a column, -1 for none of that name.
func (t *Table) index(column string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == column })
}

// heads are what stands above the columns for people.
func (t *Table) heads(language Language) []string {
	return each(t.Columns, func(c *Column) string { return c.Head.In(language) })
}

// rows are all the rows of a batch, for a writer that has one table only.
func (b *Batch) rows() []Row {
	var rows []Row
	for _, part := range b.Parts {
		rows = append(rows, part.Rows...)
	}
	return rows
}

// cellText is a cell for programs: nothing for an absent value, all digits for
// a number.
func cellText(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return amountText(v)
	}
	return fmt.Sprint(cell)
}

// shownDigits is how many decimal places people see of a number, and leastShown
// the least that these can show.
const (
	shownDigits = 2
	leastShown  = 0.01
)

// cellShown is a cell for people: numbers rounded, percentages with their sign.
// What is not 0 does not look like it: a probability of 0.0003 is <0.01.
func cellShown(c *Column, cell any) string {
	v, ok := cell.(float64)
	if !ok {
		return cellText(cell)
	}
	sign := ""
	switch {
	case 0 < v && v < leastShown/2:
		sign, v = "<", leastShown
	case -leastShown/2 < v && v < 0:
		sign, v = ">", -leastShown
	}
	shown := strconv.FormatFloat(v, 'f', shownDigits, 64)
	if !c.Measured {
		shown = strings.TrimSuffix(strings.TrimRight(shown, "0"), ".")
	}
	if c.Type == Percent {
		shown += "%"
	}
	return sign + shown
}

// number is a numeric cell as a float64.
func number(cell any) (v float64, ok bool) {
	switch v := cell.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}
