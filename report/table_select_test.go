package report

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/report/message"
)

// heldRows is a RowWriter that keeps what it is given.
type heldRows struct {
	rows   []Row
	closed bool
}

func (w *heldRows) Write(b *Batch) error {
	w.rows = append(w.rows, b.rows()...)
	return nil
}

func (w *heldRows) Close() error {
	w.closed = true
	return nil
}

// inspections are claims by inspector, year and place.
func inspections() (*Table, []Row) {
	t := &Table{Name: "inspections", Columns: []Column{
		{Name: "inspector", Head: message.Text{EN: "inspector", ZH: "巡察组"}},
		{Name: "year", Head: message.Text{EN: "year", ZH: "年份"}, Type: Ordinal},
		{Name: "issues", Head: message.Text{EN: "issues", ZH: "问题"}, Type: Integer},
		{Name: "funds", Head: message.Text{EN: "funds", ZH: "资金"}, Type: Real},
		{Name: "rate", Head: message.Text{EN: "rate", ZH: "完成率"}, Type: Percent},
	}}
	return t, []Row{
		{"第二组", int64(2023), int64(10), 1.5, 80.0},
		{"第一组", int64(2022), int64(7), nil, nil},
		{"第二组", int64(2022), int64(4), 2.0, 90.0},
		{nil, nil, nil, nil, 50.0},
		{"第一组", int64(2023), int64(8), nil, nil},
	}
}

func selected(t *testing.T, s Selection) (names []string, rows []Row) {
	t.Helper()
	table, all := inspections()
	shape, step, err := s.Of(table)
	if err != nil {
		t.Fatal(err)
	}
	held := &heldRows{}
	writeBatches(t, step(held), table, all)
	if !held.closed {
		t.Error("not closed")
	}
	for _, row := range held.rows {
		if len(row) != len(shape.Columns) {
			t.Errorf("%d cells for %d columns", len(row), len(shape.Columns))
		}
	}
	return shape.ColumnNames(), held.rows
}

func TestSelection(t *testing.T) {
	for _, test := range []struct {
		name    string
		s       Selection
		columns []string
		rows    []Row
	}{
		{"columns", Selection{Columns: []string{"issues", "inspector"}}, []string{"issues", "inspector"},
			[]Row{{int64(10), "第二组"}, {int64(7), "第一组"}, {int64(4), "第二组"}, {nil, nil}, {int64(8), "第一组"}}},
		{"sorted, absent last", Selection{Columns: []string{"issues"}, Sort: []string{"issues"}}, []string{"issues"},
			[]Row{{int64(4)}, {int64(7)}, {int64(8)}, {int64(10)}, {nil}}},
		{"sorted down, absent last", Selection{Columns: []string{"issues"}, Sort: []string{"-issues"}}, []string{"issues"},
			[]Row{{int64(10)}, {int64(8)}, {int64(7)}, {int64(4)}, {nil}}},
		{"sorted by what is not shown", Selection{Columns: []string{"issues"}, Sort: []string{"inspector", "-year"}}, []string{"issues"},
			[]Row{{int64(8)}, {int64(7)}, {int64(10)}, {int64(4)}, {nil}}},
		{"grouped", Selection{GroupBy: []string{"inspector"}},
			[]string{"inspector", "count", "issues_sum", "issues_median", "funds_sum", "funds_median", "rate_median"},
			[]Row{
				{"第二组", int64(2), int64(14), 7.0, 3.5, 1.75, 85.0},
				{"第一组", int64(2), int64(15), 7.5, nil, nil, nil},
				{nil, int64(1), nil, nil, nil, nil, 50.0},
			}},
		{"grouped by a year, some columns, sorted", Selection{GroupBy: []string{"year"}, Columns: []string{"issues"}, Sort: []string{"year"}},
			[]string{"year", "count", "issues_sum", "issues_median"},
			[]Row{
				{int64(2022), int64(2), int64(11), 5.5},
				{int64(2023), int64(2), int64(18), 9.0},
				{nil, int64(1), nil, nil},
			}},
		{"grouped by two, sorted by a sum", Selection{GroupBy: []string{"inspector", "year"}, Columns: []string{"issues"}, Sort: []string{"-issues_sum"}},
			[]string{"inspector", "year", "count", "issues_sum", "issues_median"},
			[]Row{
				{"第二组", int64(2023), int64(1), int64(10), 10.0},
				{"第一组", int64(2023), int64(1), int64(8), 8.0},
				{"第一组", int64(2022), int64(1), int64(7), 7.0},
				{"第二组", int64(2022), int64(1), int64(4), 4.0},
				{nil, nil, int64(1), nil, nil},
			}},
	} {
		t.Run(test.name, func(t *testing.T) {
			columns, rows := selected(t, test.s)
			if diff := cmp.Diff(test.columns, columns); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(test.rows, rows); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSelectionErrors(t *testing.T) {
	table, _ := inspections()
	for _, test := range []struct {
		s              Selection
		option, column string
	}{
		{Selection{Columns: []string{"issues", "title"}}, "columns", "title"},
		{Selection{Sort: []string{"-title"}}, "sort", "title"},
		{Selection{GroupBy: []string{"town"}}, "group-by", "town"},
		{Selection{GroupBy: []string{"year"}, Columns: []string{"x"}}, "columns", "x"},
		{Selection{GroupBy: []string{"year"}, Sort: []string{"issues"}}, "sort", "issues"}, // issues_sum is there
	} {
		_, _, err := test.s.Of(table)
		e, ok := errors.AsType[*ColumnError](err)
		if !ok || e.Option != test.option || e.Column != test.column || len(e.Choices) == 0 {
			t.Errorf("%+v: %v", test.s, err)
		}
	}
}

func TestGroupHeadings(t *testing.T) {
	table, _ := inspections()
	shape, _, err := Selection{GroupBy: []string{"year"}, Columns: []string{"issues"}}.Of(table)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"年份", "数量", "问题合计", "问题中位数"}, shape.heads(Chinese)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"year", "count", "issues, sum", "issues, median"}, shape.heads(English)); diff != "" {
		t.Error(diff)
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{
		{[]float64{3}, 3}, {[]float64{3, 1}, 2}, {[]float64{9, 1, 2}, 2}, {[]float64{4, 1, 3, 2}, 2.5},
	} {
		if got := median(test.values); got != test.want {
			t.Errorf("%v: %v, want %v", test.values, got, test.want)
		}
	}
}
