package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// resultTables are the tables that a result fills, the notices first.
func resultTables(language Language) []items {
	return append([]items{noticesTable()}, itemTables(language)...)
}

// Tables are the tables of notices and what is in them, in an order in which
// each refers only to itself and those before it.
func Tables() []*Table {
	return tablesOf(resultTables(English))
}

func tablesOf(kinds []items) []*Table {
	return each(kinds, func(k *items) *Table { return k.table })
}

// TableNames are the names of Tables.
func TableNames() []string {
	return each(Tables(), func(t **Table) string { return (*t).Name })
}

// NeedsAudit reports whether the rows of a table tell what the audit found.
func NeedsAudit(table string) bool { return table == "notices" || table == "findings" }

// NewTableWriter makes a writer of one table of notices. The results have to
// have an Audit if the table needs it. An input that could not be read gives
// no row.
func NewTableWriter(w io.Writer, format, table string, selection Selection, opts Options) (Writer, error) {
	kinds := slices.DeleteFunc(resultTables(opts.Language), func(k items) bool { return k.table.Name != table })
	if len(kinds) == 0 {
		return nil, fmt.Errorf("unknown table %q: choose one of %s", table, strings.Join(TableNames(), ", "))
	}
	shape, step, err := selection.Of(kinds[0].table)
	if err != nil {
		return nil, err
	}
	rows, err := NewRowWriter(w, format, []*Table{shape}, opts)
	if err != nil {
		return nil, err
	}
	return &resultRows{step(rows), sourceFields(), kinds}, nil
}

// NewTablesWriter makes a writer of all tables in a format of TableSetFormats.
// The results have to have an Audit.
func NewTablesWriter(w io.Writer, format string, opts Options) (Writer, error) {
	kinds := resultTables(opts.Language)
	rows, err := NewRowWriter(w, format, tablesOf(kinds), opts)
	if err != nil {
		return nil, err
	}
	return &resultRows{rows, sourceFields(), kinds}, nil
}

// resultRows makes a batch of rows of each result.
type resultRows struct {
	rows   RowWriter
	source []field[Result] // of the key
	kinds  []items
}

func (w *resultRows) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	batch := &Batch{Keys: [][]any{cellsOf(nil, w.source, r)}}
	for _, kind := range w.kinds {
		batch.Parts = append(batch.Parts, Part{kind.table, kind.rows(r)})
	}
	return w.rows.Write(batch)
}

func (w *resultRows) Close() error { return w.rows.Close() }
