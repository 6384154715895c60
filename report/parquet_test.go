package report

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
)

// readParquet reads a file with the library that did not write it.
func readParquet(t testing.TB, table *Table, data []byte) []Row {
	t.Helper()
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var rows []Row
	for _, group := range f.RowGroups() {
		reader := group.Rows()
		defer reader.Close()
		buffer := make([]parquet.Row, 7)
		for {
			n, err := reader.ReadRows(buffer)
			for _, values := range buffer[:n] {
				rows = append(rows, rowOf(table, values))
			}
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if int64(len(rows)) != f.NumRows() {
		t.Errorf("%d rows, the footer says %d", len(rows), f.NumRows())
	}
	return rows
}

func rowOf(table *Table, values parquet.Row) Row {
	row := make(Row, len(table.Columns))
	for _, v := range values {
		switch {
		case v.IsNull():
		case v.Kind() == parquet.Int64:
			row[v.Column()] = v.Int64()
		case v.Kind() == parquet.Double:
			row[v.Column()] = v.Double()
		default:
			row[v.Column()] = string(v.ByteArray())
		}
	}
	return row
}

func TestParquetReadsBack(t *testing.T) {
	table, rows := townships()
	if diff := cmp.Diff(rows, readParquet(t, table, writeRows(t, Parquet, Options{}, table, rows))); diff != "" {
		t.Error(diff)
	}
	if got := readParquet(t, table, writeRows(t, Parquet, Options{}, table, nil)); len(got) != 0 {
		t.Errorf("%d rows of none", len(got))
	}
}

// TestParquetRowGroups writes so much that it takes several.
func TestParquetRowGroups(t *testing.T) {
	table := &Table{Name: "long", Columns: []Column{{Name: "text"}, {Name: "number", Type: Integer}}}
	text := string(bytes.Repeat([]byte("整改"), groupBytes/60))
	var rows []Row
	for i := range 25 {
		rows = append(rows, Row{text[:len(text)-3*i], int64(i)})
	}
	data := writeRows(t, Parquet, Options{}, table, rows)
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(f.RowGroups()); n != 3 {
		t.Errorf("%d row groups", n)
	}
	if diff := cmp.Diff(rows, readParquet(t, table, data)); diff != "" {
		t.Error("what was read back is something else")
	}
}

func TestParquetSchema(t *testing.T) {
	table, rows := townships()
	data := writeRows(t, Parquet, Options{}, table, rows)
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	const want = `message townships {
	optional binary name (STRING);
	optional int64 tasks (INT(64,true));
	optional double area;
	optional double rate;
	optional binary founded (STRING);
	optional int64 rank (INT(64,true));
	optional binary remark (STRING);
}`
	if diff := cmp.Diff(want, f.Schema().String()); diff != "" {
		t.Error(diff)
	}
}

// shelf is a Folder in memory.
type shelf map[string]*bytes.Buffer

func (s shelf) Write([]byte) (int, error) { return 0, errors.ErrUnsupported }

func (s shelf) Create(name string) (io.Writer, error) {
	s[name] = &bytes.Buffer{}
	return s[name], nil
}

// TestParquetFolder writes one file for each table.
func TestParquetFolder(t *testing.T) {
	first, rows := townships()
	second := &Table{Name: "second", Columns: first.Columns[:1]}
	files := shelf{}
	w, err := NewRowWriter(files, Parquet, []*Table{first, second}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Write(&Batch{Parts: []Part{{first, rows}, {second, []Row{{"甲"}}}}}), w.Close()); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]Row{"townships.parquet": rows, "second.parquet": {{"甲"}}} {
		table := map[string]*Table{"townships.parquet": first, "second.parquet": second}[name]
		if diff := cmp.Diff(want, readParquet(t, table, files[name].Bytes())); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// FuzzParquet reads back rows of every type, with absent cells in any order:
// bit i of a mask says whether cell i is there.
func FuzzParquet(f *testing.F) {
	f.Add("整改", int64(54), 76.5, uint64(0b10110111), 3)
	f.Add("", int64(-1), 0.0, uint64(0), 20)
	f.Fuzz(func(t *testing.T, s string, n int64, v float64, mask uint64, count int) {
		if v != v { // no number equals itself but for that
			return
		}
		table := &Table{Name: "fuzzed", Columns: []Column{{Name: "s"}, {Name: "n", Type: Integer}, {Name: "v", Type: Real}}}
		var rows []Row
		for i := range min(max(count, 0), 100) {
			row := Row{s, n + int64(i), v}
			for column := range row {
				if mask>>((3*i+column)%64)&1 == 0 {
					row[column] = nil
				}
			}
			rows = append(rows, row)
		}
		if diff := cmp.Diff(rows, readParquet(t, table, writeRows(t, Parquet, Options{}, table, rows))); diff != "" {
			t.Error(diff)
		}
	})
}
