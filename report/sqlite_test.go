package report

import (
	"bytes"
	"database/sql"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/fts5"
)

// place is a PathWriter.
type place string

func (p place) Write([]byte) (int, error) { return 0, errors.ErrUnsupported }
func (p place) Path() (string, error)     { return string(p), nil }

// visits are two tables of which one refers to the other: the batches are
// about a town.
func visits() (towns, visited *Table) {
	towns = &Table{Name: "towns", Key: []string{"town"}, ByInput: true, Columns: []Column{
		{Name: "town"}, {Name: "order", Type: Integer}, // a word of SQL
	}}
	visited = &Table{Name: "visits", Key: []string{"town", "id"}, ByInput: true,
		Refs: []Ref{{[]string{"town"}, "towns"}, {[]string{"town", "after"}, "visits"}},
		Columns: []Column{
			{Name: "town"}, {Name: "id"}, {Name: "after"}, {Name: "report", Search: true},
		}}
	return towns, visited
}

func openDatabase(t testing.TB, path string) RowWriter {
	t.Helper()
	towns, visited := visits()
	w, err := NewRowWriter(place(path), SQLite, []*Table{towns, visited}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// writeTown writes a batch with as many visits as there are reports, each after
// the next: a reference need not point backwards inside a table.
func writeTown(t testing.TB, w RowWriter, town string, reports ...string) {
	t.Helper()
	tables := w.(*sqliteRows).byName()
	var rows []Row
	for i, report := range reports {
		var after any
		if i+1 < len(reports) {
			after = string(rune('a' + i + 1))
		}
		rows = append(rows, Row{town, string(rune('a' + i)), after, report})
	}
	if err := w.Write(&Batch{Keys: [][]any{{town}}, Parts: []Part{{tables["towns"], []Row{{town, int64(len(rows))}}}, {tables["visits"], rows}}}); err != nil {
		t.Fatal(err)
	}
}

// byName are the tables that are written, by name.
func (w *sqliteRows) byName() map[string]*Table {
	named := map[string]*Table{}
	for _, t := range w.tables {
		named[t.Name] = t
	}
	return named
}

// query gives the first column of what a query finds.
func query(t testing.TB, path, statement string, args ...any) []string {
	t.Helper()
	db, err := driver.Open(path, fts5.Register)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(statement, args...)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	defer rows.Close()
	found := []string{}
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		found = append(found, s.String)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return found
}

const searchVisits = "SELECT report FROM visits WHERE rowid IN (SELECT rowid FROM visits_fts WHERE visits_fts MATCH ?) ORDER BY report"

// checkDatabase lets SQLite look through the keys, the pages and the index.
func checkDatabase(t *testing.T, path string) {
	t.Helper()
	if bad := query(t, path, `SELECT "table" FROM pragma_foreign_key_check`); len(bad) > 0 {
		t.Errorf("references that lead nowhere in %q", bad)
	}
	if got := query(t, path, "PRAGMA integrity_check"); !cmp.Equal(got, []string{"ok"}) {
		t.Errorf("integrity: %q", got)
	}
	query(t, path, "INSERT INTO visits_fts(visits_fts, rank) VALUES ('integrity-check', 1)") // with the rows of the table
}

// TestDatabaseReplaces runs twice: what is there under a key is replaced, all
// else stays.
func TestDatabaseReplaces(t *testing.T) {
	path := filepath.Join(t.TempDir(), "visits.sqlite")
	w := openDatabase(t, path)
	writeTown(t, w, "临江镇", "开展专项整治", "修订管理制度")
	writeTown(t, w, "古榕镇", "开展专项整治二次")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w = openDatabase(t, path)
	writeTown(t, w, "临江镇", "移交问题线索")
	writeTown(t, w, "云岫乡")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		statement string
		args      []any
		want      []string
	}{
		{"SELECT report FROM visits ORDER BY report", nil, []string{"开展专项整治二次", "移交问题线索"}},
		{`SELECT "order" FROM towns ORDER BY 1`, nil, []string{"0", "1", "1"}},
		{searchVisits, []any{"专项整治"}, []string{"开展专项整治二次"}},
		{searchVisits, []any{"问题线"}, []string{"移交问题线索"}},
		{searchVisits, []any{"管理制度"}, []string{}},
	} {
		if diff := cmp.Diff(test.want, query(t, path, test.statement, test.args...)); diff != "" {
			t.Errorf("%s %v: %s", test.statement, test.args, diff)
		}
	}
	checkDatabase(t, path)
}

// TestDatabaseFinds writes towns in one run after another, some of them again
// and again: what the index finds is what is there.
func TestDatabaseFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	words := []string{"专项整治", "问题线索", "管理制度", "立行立改"}
	path := filepath.Join(t.TempDir(), "visits.sqlite")
	for range 20 {
		w := openDatabase(t, path)
		for range random.IntN(12) {
			reports := make([]string, random.IntN(4))
			for i := range reports {
				reports[i] = words[random.IntN(len(words))] + words[random.IntN(len(words))]
			}
			writeTown(t, w, []string{"临江镇", "古榕镇", "云岫乡", "白塔镇"}[random.IntN(4)], reports...)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		checkDatabase(t, path)
		for _, word := range words {
			want := query(t, path, "SELECT report FROM visits WHERE report LIKE '%' || ? || '%' ORDER BY report", word)
			if diff := cmp.Diff(want, query(t, path, searchVisits, word)); diff != "" {
				t.Fatalf("%s: %s", word, diff)
			}
		}
	}
}

// TestDatabaseStaysCurrent changes a finished database with plain SQL: its
// triggers tell the index.
func TestDatabaseStaysCurrent(t *testing.T) {
	path := filepath.Join(t.TempDir(), "visits.sqlite")
	w := openDatabase(t, path)
	writeTown(t, w, "临江镇", "开展专项整治")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	query(t, path, "INSERT INTO visits VALUES ('临江镇', 'z', NULL, '移交问题线索')")
	query(t, path, "DELETE FROM visits WHERE id = 'a'")
	checkDatabase(t, path)
	if got := query(t, path, searchVisits, "问题线索"); !cmp.Equal(got, []string{"移交问题线索"}) {
		t.Errorf("found %q", got)
	}
}

// TestDatabaseTypes stores every kind of cell.
func TestDatabaseTypes(t *testing.T) {
	table, rows := townships()
	path := filepath.Join(t.TempDir(), "townships.sqlite")
	w, err := NewRowWriter(place(path), SQLite, []*Table{table}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	writeBatches(t, w, table, rows)
	for statement, want := range map[string][]string{
		"SELECT count(*) FROM townships":                                    {"5"},
		"SELECT typeof(tasks) FROM townships":                               {"integer", "integer", "integer", "null", "integer"},
		"SELECT typeof(rate) FROM townships":                                {"real", "null", "real", "null", "real"},
		"SELECT typeof(founded) FROM townships":                             {"text", "text", "text", "null", "null"},
		"SELECT remark FROM townships WHERE name = '云岫乡'":                   {"<b>|*a*|\n第二行\t=1+1"},
		"SELECT name FROM pragma_table_info('townships') WHERE \"notnull\"": {"name"},
	} {
		if diff := cmp.Diff(want, query(t, path, statement)); diff != "" {
			t.Errorf("%s: %s", statement, diff)
		}
	}
}

// tableInto writes results to a database, as many at a time as it is given.
func tableInto(path string, selection Selection, results ...*Result) error {
	w, err := NewTableWriter(place(path), SQLite, "measures", selection, Options{})
	if err != nil {
		return err
	}
	for _, r := range results {
		if err := w.Write(r); err != nil {
			return errors.Join(err, w.Close())
		}
	}
	return w.Close()
}

// TestDatabaseKeepsOthers selects from one notice for a database of several:
// whatever becomes of it, the measures of the others stay.
func TestDatabaseKeepsOthers(t *testing.T) {
	all := noticesOf(t, 4)
	const count = "SELECT count(*) FROM measures WHERE path <> ?"
	for _, test := range []struct {
		selection Selection
		added     bool
	}{
		{Selection{}, true},
		{Selection{Sort: []string{"-text"}}, true},
		{Selection{Columns: []string{"title"}}, false},
		{Selection{Columns: []string{"path", "member", "id", "title"}, Sort: []string{"title"}}, false},
		{Selection{GroupBy: []string{"kind"}}, true}, // a table of its own
	} {
		path := filepath.Join(t.TempDir(), "notices.sqlite")
		if err := tableInto(path, Selection{}, all...); err != nil {
			t.Fatal(err)
		}
		want := query(t, path, count, all[0].File.Path)
		err := tableInto(path, test.selection, all[0])
		if refused, ok := errors.AsType[*TableError](err); ok == test.added || ok && refused.Table != "measures" {
			t.Errorf("%+v: %v", test.selection, err)
		}
		if got := query(t, path, count, all[0].File.Path); want[0] == "0" || !cmp.Equal(got, want) {
			t.Errorf("%+v: %s measures of others are left of %s", test.selection, got, want)
		}
	}
}

// TestDatabaseRefusesAgain refuses rows of whole runs where there are some
// already, and leaves those.
func TestDatabaseRefusesAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notices.sqlite")
	byKind := Selection{GroupBy: []string{"kind"}}
	if err := tableInto(path, byKind, noticesOf(t, 2)...); err != nil {
		t.Fatal(err)
	}
	const all = "SELECT kind || count FROM measures_by_kind"
	want := query(t, path, all)
	if _, ok := errors.AsType[*TableError](tableInto(path, byKind, noticesOf(t, 1)...)); !ok {
		t.Error("the groups of another run were taken")
	}
	if diff := cmp.Diff(want, query(t, path, all)); diff != "" {
		t.Error(diff)
	}
}

// TestDatabaseRollsBack breaks a batch in its middle: nothing of it stays.
func TestDatabaseRollsBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "visits.sqlite")
	w := openDatabase(t, path)
	writeTown(t, w, "临江镇", "甲")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w = openDatabase(t, path) // which now has an index that knows the row
	tables := w.(*sqliteRows).byName()
	for name, rows := range map[string][]Row{
		"a key twice":            {{"临江镇", "a", nil, "乙"}, {"临江镇", "a", nil, "丙"}},
		"a reference to nothing": {{"临江镇", "a", "z", "乙"}},
	} {
		err := w.Write(&Batch{Keys: [][]any{{"临江镇"}}, Parts: []Part{{tables["towns"], []Row{{"临江镇", nil}}}, {tables["visits"], rows}}})
		if err == nil {
			t.Errorf("%s was taken", name)
		}
		if _, lacks := errors.AsType[*ReferenceError](err); lacks != (name == "a reference to nothing") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if got := query(t, path, "SELECT report FROM visits"); !cmp.Equal(got, []string{"甲"}) {
		t.Errorf("what is left: %q", got)
	}
	checkDatabase(t, path)
}

// TestDatabaseRefuses what it did not write, or another version of it did.
func TestDatabaseRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		make func(path string)
		want DatabaseError
	}{
		{"another program's", func(path string) { query(t, path, "CREATE TABLE towns (town TEXT)") }, DatabaseError{Fault: OtherDatabase}},
		{"another version's", func(path string) {
			query(t, path, "CREATE TABLE towns (town TEXT)")
			query(t, path, "PRAGMA application_id = 2053595497")
			query(t, path, "PRAGMA user_version = 99")
		}, DatabaseError{OtherVersion, 99}},
		{"a text", func(path string) { writeBytes(t, path, bytes.Repeat([]byte("no database\n"), 100)) }, DatabaseError{Fault: NoDatabase}},
		{"a damaged one", func(path string) { damageDatabase(t, path) }, DatabaseError{Fault: DamagedDatabase}},
	} {
		path := filepath.Join(t.TempDir(), "old.sqlite")
		test.make(path)
		towns, _ := visits()
		_, err := NewRowWriter(place(path), SQLite, []*Table{towns}, Options{})
		if e, ok := errors.AsType[*DatabaseError](err); !ok || *e != test.want {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

func writeBytes(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

// damageDatabase writes a database that is noise behind its header.
func damageDatabase(t *testing.T, path string) {
	t.Helper()
	if err := openDatabase(t, path).Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const header = 100
	for i := range data[header:] {
		data[header+i] = 0xff
	}
	writeBytes(t, path, data)
}

// TestDatabaseOddPaths has what an address would take for something else.
func TestDatabaseOddPaths(t *testing.T) {
	for _, name := range []string{"a b.sqlite", "50%3f.sqlite", "what?mode=ro", "#1.sqlite", "通报.sqlite"} {
		path := filepath.Join(t.TempDir(), name)
		w := openDatabase(t, path)
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDatabaseSameBytes(t *testing.T) {
	var contents [2][]byte
	for i := range contents {
		path := filepath.Join(t.TempDir(), "visits.sqlite")
		w := openDatabase(t, path)
		writeTown(t, w, "临江镇", "开展专项整治", "修订管理制度")
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		var err error
		if contents[i], err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(contents[0], contents[1]) {
		t.Error("two runs differ")
	}
}

func BenchmarkDatabase(b *testing.B) {
	w := openDatabase(b, filepath.Join(b.TempDir(), "visits.sqlite"))
	reports := make([]string, 20)
	for i := range reports {
		reports[i] = "开展专项整治，修订管理制度，移交问题线索。"
	}
	b.SetBytes(int64(len(reports) * len(reports[0])))
	b.ReportAllocs()
	for b.Loop() {
		writeTown(b, w, "临江镇", reports...) // replaces what it wrote before
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkDatabaseNotices writes notices of some kilobytes, all tables of
// them, into a new database: ns/op is for 205 notices.
func BenchmarkDatabaseNotices(b *testing.B) {
	results := noticesOf(b, 205)
	b.ReportAllocs()
	for b.Loop() {
		w, err := NewTablesWriter(place(filepath.Join(b.TempDir(), "notices.sqlite")), SQLite, Options{})
		if err != nil {
			b.Fatal(err)
		}
		for _, r := range results {
			if err := w.Write(r); err != nil {
				b.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(results)*b.N)/b.Elapsed().Seconds(), "notices/s")
}
