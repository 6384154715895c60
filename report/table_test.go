package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/report/message"
)

// townships is a table that has nothing to do with notices: one column of each
// type, and texts that formats have to escape.
func townships() (*Table, []Row) {
	t := &Table{
		Name: "townships", Title: message.Text{EN: "townships", ZH: "乡镇"}, Key: []string{"name"},
		Columns: []Column{
			{Name: "name", Head: message.Text{EN: "name", ZH: "名称"}, Search: true},
			{Name: "tasks", Head: message.Text{EN: "open tasks", ZH: "未完成任务"}, Type: Integer},
			{Name: "area", Head: message.Text{EN: "area", ZH: "面积"}, Type: Real},
			{Name: "rate", Head: message.Text{EN: "rate", ZH: "完成率"}, Type: Percent},
			{Name: "founded", Head: message.Text{EN: "founded", ZH: "设立"}, Type: Date},
			{Name: "rank", Head: message.Text{EN: "rank", ZH: "排名"}, Type: Ordinal},
			{Name: "remark", Head: message.Text{EN: "remark", ZH: "备注"}, Search: true},
		},
	}
	return t, []Row{
		{"临江镇", int64(3), 12.5, 76.5, "2019-03-08", int64(2), "含“,”和\"引号\""},
		{"古榕镇", int64(0), nil, nil, "2020", nil, nil},
		{"云岫乡", int64(-1), 1234567.125, 100.0, "1899-12-31", int64(1), "<b>|*a*|\n第二行\t=1+1"},
		{"", nil, nil, nil, nil, nil, nil},
		{"马鞍镇", int64(3), 0.1, 8.25, nil, int64(3), "&控制符\x1b[31m\x01完"},
	}
}

// writeRows writes rows in two batches, as they come from two inputs.
func writeRows(t testing.TB, format string, opts Options, table *Table, rows []Row) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := NewRowWriter(&out, format, []*Table{table}, opts)
	if err != nil {
		t.Fatal(err)
	}
	writeBatches(t, w, table, rows)
	return out.Bytes()
}

func writeBatches(t testing.TB, w RowWriter, table *Table, rows []Row) {
	t.Helper()
	half := len(rows) / 2
	for _, part := range [][]Row{rows[:half], rows[half:]} {
		if err := w.Write(&Batch{Parts: []Part{{table, part}}}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestRowWriters(t *testing.T) {
	table, rows := townships()
	for _, test := range []struct {
		golden, format string
		options        Options
	}{
		{"table.csv", CSV, Options{Language: Chinese}},
		{"table.bom.csv", CSV, Options{BOM: true}},
		{"table.tsv", TSV, Options{}},
		{"table.md", Markdown, Options{Language: Chinese}},
		{"table.json", JSON, Options{}},
		{"table.ndjson", NDJSON, Options{}},
		{"table.txt", Terminal, Options{}},
		{"table.zh.narrow.txt", Terminal, Options{Language: Chinese, Width: 60}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			compareGolden(t, filepath.Join("testdata", test.golden), writeRows(t, test.format, test.options, table, rows))
		})
	}
}

// TestEmptyTables writes no rows: what comes out still says what the table has.
func TestEmptyTables(t *testing.T) {
	table, _ := townships()
	for format, want := range map[string]string{
		CSV:      "name,tasks,area,rate,founded,rank,remark\r\n",
		TSV:      "name\ttasks\tarea\trate\tfounded\trank\tremark\r\n",
		Markdown: "| name | open tasks | area | rate | founded | rank | remark |\n|---|---:|---:|---:|---|---:|---|\n",
		JSON:     "[]\n",
		NDJSON:   "",
	} {
		if got := string(writeRows(t, format, Options{}, table, nil)); got != want {
			t.Errorf("%s: %q, want %q", format, got, want)
		}
	}
	if got := string(writeRows(t, Terminal, Options{}, table, nil)); !strings.Contains(got, "│ rank │") {
		t.Errorf("no headings:\n%s", got)
	}
}

// TestCSVReadsBack reads what was written with another reader's rules.
func TestCSVReadsBack(t *testing.T) {
	table, rows := townships()
	for format, comma := range map[string]rune{CSV: ',', TSV: '\t'} {
		r := csv.NewReader(bytes.NewReader(writeRows(t, format, Options{}, table, rows)))
		r.Comma = comma
		got, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		want := [][]string{table.ColumnNames()}
		for _, row := range rows {
			want = append(want, each(row, func(cell *any) string { return cellText(*cell) }))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", format, diff)
		}
	}
}

// TestCSVKeepsEmptyRows has one column, in which an empty cell is a row too.
func TestCSVKeepsEmptyRows(t *testing.T) {
	table, _ := townships()
	one := &Table{Name: "one", Columns: table.Columns[:1]}
	got := string(writeRows(t, CSV, Options{}, one, []Row{{"甲"}, {nil}, {"乙"}}))
	if want := "name\r\n甲\r\n\"\"\r\n乙\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestJSONReadsBack compares the array, the lines and the rows.
func TestJSONReadsBack(t *testing.T) {
	table, rows := townships()
	var array []map[string]any
	if err := json.Unmarshal(writeRows(t, JSON, Options{}, table, rows), &array); err != nil {
		t.Fatal(err)
	}
	var lines []map[string]any
	for line := range bytes.Lines(writeRows(t, NDJSON, Options{}, table, rows)) {
		var object map[string]any
		if err := json.Unmarshal(line, &object); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		lines = append(lines, object)
	}
	var want []map[string]any
	for _, row := range rows {
		object := map[string]any{}
		for i, cell := range row {
			if v, ok := number(cell); ok {
				object[table.Columns[i].Name] = v
			} else if cell != nil {
				object[table.Columns[i].Name] = cell
			}
		}
		want = append(want, object)
	}
	if diff := cmp.Diff(want, array); diff != "" {
		t.Errorf("json: %s", diff)
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("ndjson: %s", diff)
	}
}

// TestRowWriterErrors fills a disk: somebody has to hear of it.
func TestRowWriterErrors(t *testing.T) {
	table, rows := townships()
	for _, format := range TableFormats() {
		if format == SQLite {
			continue // writes by itself
		}
		w, err := NewRowWriter(fullDisk{}, format, []*Table{table}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(&Batch{Parts: []Part{{table, rows}}}), w.Close()); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", format, err)
		}
	}
}

func TestNewRowWriterRefuses(t *testing.T) {
	table, _ := townships()
	for _, test := range []struct {
		format string
		tables []*Table
		want   string
	}{
		{"xml", []*Table{table}, "parquet"},
		{CSV, []*Table{table, table}, "one table"},
		{Parquet, []*Table{table, table}, errNoFolder.Error()},
		{SQLite, []*Table{table}, ErrNoPath.Error()},
	} {
		_, err := NewRowWriter(io.Discard, test.format, test.tables, Options{})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", test.format, err, test.want)
		}
	}
}

// TestSameBytesTwice writes everything again: no time and no chance is in it.
func TestSameBytesTwice(t *testing.T) {
	table, rows := townships()
	for _, format := range TableFormats() {
		if format == SQLite {
			continue // TestDatabaseSameBytes
		}
		first, second := writeRows(t, format, Options{}, table, rows), writeRows(t, format, Options{}, table, rows)
		if !bytes.Equal(first, second) {
			t.Errorf("%s: two runs differ", format)
		}
	}
}

// FuzzCSV reads back any text: the reader of the standard library knows
// nothing of how it was written.
func FuzzCSV(f *testing.F) {
	table, rows := townships()
	for _, row := range rows {
		f.Add(cellText(row[0]), cellText(row[6]))
	}
	pair := &Table{Name: "pair", Columns: []Column{table.Columns[0], table.Columns[6]}}
	f.Fuzz(func(t *testing.T, a, b string) {
		r := csv.NewReader(bytes.NewReader(writeRows(t, TSV, Options{}, pair, []Row{{a, b}})))
		r.Comma = '\t'
		got, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		// The reader takes CR LF in a cell for LF.
		clean := func(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }
		want := []string{clean(a), clean(b)}
		if len(got) != 2 || !slices.Equal(got[1], want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

func BenchmarkRowWriters(b *testing.B) {
	table, rows := townships()
	rows = slices.Repeat(rows[:3], 100)
	for _, format := range TableFormats() {
		if format == SQLite || format == Terminal {
			continue // BenchmarkDatabase; the terminal's holds its rows
		}
		b.Run(format, func(b *testing.B) {
			var written countingWriter
			w, err := NewRowWriter(&written, format, []*Table{table}, Options{})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			b.SetBytes(int64(len(writeRows(b, CSV, Options{}, table, rows)))) // as CSV, to compare formats
			for b.Loop() {
				if err := w.Write(&Batch{Parts: []Part{{table, rows}}}); err != nil {
					if _, full := errors.AsType[*LimitError](err); full {
						b.Skip("the sheet is full")
					}
					b.Fatal(err)
				}
			}
		})
	}
}

func TestCellShown(t *testing.T) {
	for _, test := range []struct {
		kind Type
		cell any
		want string
	}{
		{Real, 0.0, "0"}, {Real, 0.005, "0.01"}, {Real, 0.0049, "<0.01"}, {Real, 1e-300, "<0.01"}, {Real, -0.0001, ">-0.01"},
		{Percent, 0.001, "<0.01%"}, {Percent, 100.0, "100%"}, {Real, 12.5, "12.5"}, {Integer, int64(0), "0"}, {String, nil, ""},
	} {
		if got := cellShown(&Column{Type: test.kind}, test.cell); got != test.want {
			t.Errorf("%v: %q, want %q", test.cell, got, test.want)
		}
	}
}

// Measures have the same decimal places, so that their points stand below each
// other.
func TestCellShownMeasured(t *testing.T) {
	for _, test := range []struct {
		kind Type
		cell any
		want string
	}{
		{Real, 9545.8, "9545.80"}, {Real, 1.0, "1.00"}, {Real, 0.0, "0.00"}, {Real, 0.0003, "<0.01"},
		{Percent, 805.1, "805.10%"}, {Real, nil, ""},
	} {
		if got := cellShown(&Column{Type: test.kind, Measured: true}, test.cell); got != test.want {
			t.Errorf("%v: %q, want %q", test.cell, got, test.want)
		}
	}
}
