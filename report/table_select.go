package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Selection is what is made of the rows of a table before they are written.
// Rows that are sorted or grouped are all held until the last has come.
type Selection struct {
	Columns []string // the columns to write, in this order; all when empty
	Sort    []string // the columns to sort by, "-" before those that go down
	GroupBy []string // one row for each combination of values in these columns
}

// ColumnError says that an option of a selection names no column.
type ColumnError struct {
	Option  string // columns, sort or group-by
	Column  string
	Table   string
	Choices []string
}

func (e *ColumnError) Error() string {
	return fmt.Sprintf("%s: no column %q in %s, which has %s", e.Option, e.Column, e.Table, strings.Join(e.Choices, ", "))
}

// Step puts something before a writer that changes the rows on their way.
type Step func(RowWriter) RowWriter

// Of applies the selection to a table: it gives the table that results, and
// the step that makes its rows of those of t.
func (s Selection) Of(t *Table) (*Table, Step, error) {
	var steps []Step
	for _, plan := range []func(*Table) (*Table, Step, error){s.group, s.sort, s.project} {
		next, step, err := plan(t)
		if err != nil {
			return nil, nil, err
		}
		if step != nil {
			t, steps = next, append(steps, step)
		}
	}
	return t, func(w RowWriter) RowWriter {
		for _, step := range slices.Backward(steps) {
			w = step(w)
		}
		return w
	}, nil
}

// indexes are the places of columns in t.
func indexes(t *Table, option string, columns []string) ([]int, error) {
	places := make([]int, len(columns))
	for i, name := range columns {
		if places[i] = t.index(name); places[i] < 0 {
			return nil, &ColumnError{option, name, t.Name, t.ColumnNames()}
		}
	}
	return places, nil
}

// project plans the choice of columns. What a grouping was asked for is chosen
// already.
func (s Selection) project(t *Table) (*Table, Step, error) {
	if len(s.Columns) == 0 || len(s.GroupBy) > 0 {
		return t, nil, nil
	}
	places, err := indexes(t, "columns", s.Columns)
	if err != nil {
		return nil, nil, err
	}
	narrow := &Table{Name: t.Name, Title: t.Title, Bar: t.Bar, Plot: t.Plot}
	for _, i := range places {
		narrow.Columns = append(narrow.Columns, t.Columns[i])
	}
	return narrow, func(w RowWriter) RowWriter { return &projectedRows{w, narrow, places} }, nil
}

// projectedRows passes on some cells of each row.
type projectedRows struct {
	RowWriter
	table  *Table
	places []int
}

func (w *projectedRows) Write(b *Batch) error {
	var rows []Row
	for _, row := range b.rows() {
		narrow := make(Row, len(w.places))
		for i, place := range w.places {
			narrow[i] = row[place]
		}
		rows = append(rows, narrow)
	}
	return w.RowWriter.Write(&Batch{Parts: []Part{{w.table, rows}}})
}

// sortKey is a column to sort by.
type sortKey struct {
	place int
	down  bool
}

// sort plans the order of the rows.
func (s Selection) sort(t *Table) (*Table, Step, error) {
	if len(s.Sort) == 0 {
		return t, nil, nil
	}
	var keys []sortKey
	for _, name := range s.Sort {
		column, down := strings.CutPrefix(name, "-")
		places, err := indexes(t, "sort", []string{column})
		if err != nil {
			return nil, nil, err
		}
		keys = append(keys, sortKey{places[0], down})
	}
	return t, func(w RowWriter) RowWriter { return &sortedRows{RowWriter: w, table: t, keys: keys} }, nil
}

// sortedRows holds rows until all are there, and passes them on in order, under
// the keys of all their batches. Rows that are equal stay as they came.
type sortedRows struct {
	RowWriter
	table *Table
	keys  []sortKey
	of    [][]any // the keys of the batches
	rows  []Row
}

func (w *sortedRows) Write(b *Batch) error {
	w.of = append(w.of, b.Keys...)
	w.rows = append(w.rows, b.rows()...)
	return nil
}

func (w *sortedRows) Close() error {
	slices.SortStableFunc(w.rows, func(a, b Row) int {
		for _, key := range w.keys {
			if order := key.compare(a[key.place], b[key.place]); order != 0 {
				return order
			}
		}
		return 0
	})
	if err := w.RowWriter.Write(&Batch{Keys: w.of, Parts: []Part{{w.table, w.rows}}}); err != nil {
		return err
	}
	return w.RowWriter.Close()
}

// compare orders two cells of the column. Absent values come last, up or down.
func (k sortKey) compare(a, b any) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	case k.down:
		a, b = b, a
	}
	if x, ok := number(a); ok {
		y, _ := number(b)
		return cmp.Compare(x, y)
	}
	return cmp.Compare(cellText(a), cellText(b))
}
