package report

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/report/message"
)

// countColumn holds how many rows a group has.
var countColumn = Column{Name: "count", Head: message.HeadCount, Type: Integer}

// aggregate is what a group tells of a quantity: one more column.
type aggregate struct {
	suffix string       // of the column's name
	tail   message.Text // of its heading
	of     func([]float64) float64
	typeOf func(Type) (Type, bool) // false where it means nothing
}

// aggregates are the sum and the median. A sum of percentages says nothing.
var aggregates = []aggregate{
	{"_sum", message.TailSum, sum, func(t Type) (Type, bool) { return t, t != Percent }},
	{"_median", message.TailMedian, median, func(t Type) (Type, bool) {
		if t == Integer {
			t = Real // half-way between two whole numbers
		}
		return t, true
	}},
}

// summary is an aggregate of one column of the table that is grouped.
type summary struct {
	aggregate
	place  int
	result Type
}

// group plans one row for each combination of values. Its columns are those
// grouped by, the count, and the aggregates of the quantities that were
// chosen, or of all.
func (s Selection) group(t *Table) (*Table, Step, error) {
	if len(s.GroupBy) == 0 {
		return t, nil, nil
	}
	by, err := indexes(t, "group-by", s.GroupBy)
	if err != nil {
		return nil, nil, err
	}
	chosen, err := indexes(t, "columns", s.Columns)
	if err != nil {
		return nil, nil, err
	}
	grouped := &Table{Name: t.Name + "_by_" + strings.Join(s.GroupBy, "_"), Title: t.Title, Key: s.GroupBy}
	for _, place := range by {
		grouped.Columns = append(grouped.Columns, t.Columns[place])
	}
	grouped.Columns = append(grouped.Columns, countColumn)
	summaries := summariesOf(t, by, chosen)
	for _, s := range summaries {
		grouped.Columns = append(grouped.Columns, s.column(&t.Columns[s.place]))
	}
	return grouped, func(w RowWriter) RowWriter {
		return &groupedRows{RowWriter: w, table: grouped, by: by, summaries: summaries, groups: map[string]*group{}}
	}, nil
}

// summariesOf are the aggregates of the chosen columns of t that are quantities
// and not grouped by; none chosen means all.
func summariesOf(t *Table, by, chosen []int) []summary {
	if len(chosen) == 0 {
		for place := range t.Columns {
			chosen = append(chosen, place)
		}
	}
	var summaries []summary
	for _, place := range chosen {
		if !t.Columns[place].Type.IsQuantity() || slices.Contains(by, place) {
			continue
		}
		for _, a := range aggregates {
			if result, ok := a.typeOf(t.Columns[place].Type); ok {
				summaries = append(summaries, summary{a, place, result})
			}
		}
	}
	return summaries
}

// column is what holds the summary of c.
func (s *summary) column(c *Column) Column {
	return Column{
		Name: c.Name + s.suffix,
		Head: c.Head.Then(s.tail),
		Type: s.result,
	}
}

// groupedRows holds the numbers of each group until all rows are there. Groups
// come in the order of their first rows.
type groupedRows struct {
	RowWriter
	table     *Table
	by        []int
	summaries []summary
	groups    map[string]*group
	order     []*group
}

// group are the rows with the same values in the columns grouped by.
type group struct {
	values Row
	count  int64
	cells  [][]float64 // for each summary, what is not absent
}

func (w *groupedRows) Write(b *Batch) error {
	for _, row := range b.rows() {
		g := w.groupOf(row)
		g.count++
		for i, s := range w.summaries {
			if v, ok := number(row[s.place]); ok {
				g.cells[i] = append(g.cells[i], v)
			}
		}
	}
	return nil
}

func (w *groupedRows) groupOf(row Row) *group {
	var key strings.Builder
	values := make(Row, len(w.by))
	for i, place := range w.by {
		values[i] = row[place]
		key.WriteString(cellText(row[place]) + "\x00")
	}
	g := w.groups[key.String()]
	if g == nil {
		g = &group{values: values, cells: make([][]float64, len(w.summaries))}
		w.groups[key.String()] = g
		w.order = append(w.order, g)
	}
	return g
}

func (w *groupedRows) Close() error {
	var rows []Row
	for _, g := range w.order {
		row := append(g.values, g.count)
		for i, s := range w.summaries {
			row = append(row, s.cell(g.cells[i]))
		}
		rows = append(rows, row)
	}
	if err := w.RowWriter.Write(&Batch{Parts: []Part{{w.table, rows}}}); err != nil {
		return err
	}
	return w.RowWriter.Close()
}

// cell is the summary of some numbers; absent when there are none.
func (s *summary) cell(values []float64) any {
	if len(values) == 0 {
		return nil
	}
	v := s.of(values)
	if s.result == Integer {
		return int64(v)
	}
	return v
}

func sum(values []float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total
}

// median is the value in the middle, or half-way between the two that are.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}
