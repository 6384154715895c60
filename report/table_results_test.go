package report

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report/audit"
)

// projectNotices are all notices of the project, audited.
func projectNotices(t testing.TB) []*Result {
	t.Helper()
	var results []*Result
	for f, err := range reader.Files(os.DirFS("../testdata/notices"), ".", reader.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		n := parser.Parse(f, parser.Options{})
		results = append(results, &Result{File: f, Notice: n, Audit: audit.Run(f, n, audit.Options{})})
	}
	return results
}

// TestTablesAreSound checks what the definitions of tables promise each other.
func TestTablesAreSound(t *testing.T) {
	before := map[string]*Table{}
	for _, table := range Tables() {
		before[table.Name] = table
		names := table.ColumnNames()
		if slices.Sort(names); len(slices.Compact(names)) != len(table.Columns) {
			t.Errorf("%s has a column twice", table.Name)
		}
		for _, name := range slices.Concat(table.Key, table.Brief) {
			if table.index(name) < 0 {
				t.Errorf("%s has no column %s", table.Name, name)
			}
		}
		for _, c := range table.Columns {
			if c.Head.EN == "" || c.Head.ZH == "" {
				t.Errorf("%s.%s has no heading", table.Name, c.Name)
			}
		}
		for _, ref := range table.Refs {
			checkRef(t, table, ref, before[ref.Table])
		}
	}
}

func checkRef(t *testing.T, table *Table, ref Ref, to *Table) {
	t.Helper()
	if to == nil {
		t.Fatalf("%s refers to %s, which is not before it", table.Name, ref.Table)
	}
	if len(ref.Columns) != len(to.Key) {
		t.Errorf("%s refers to %s by %d columns of %d", table.Name, ref.Table, len(ref.Columns), len(to.Key))
	}
	for _, name := range ref.Columns {
		if table.index(name) < 0 {
			t.Errorf("%s has no column %s to refer to %s by", table.Name, name, ref.Table)
		}
	}
}

// TestTableGoldens writes each table of two audited notices.
func TestTableGoldens(t *testing.T) {
	for _, table := range TableNames() {
		t.Run(table, func(t *testing.T) {
			var out bytes.Buffer
			w, err := NewTableWriter(&out, NDJSON, table, Selection{}, Options{Language: Chinese})
			if err != nil {
				t.Fatal(err)
			}
			writeAll(t, w, audited(t))
			compareGolden(t, filepath.Join("testdata", "table."+table+".ndjson"), out.Bytes())
		})
	}
}

// TestTablesOfAllNotices writes all notices of the project into a database,
// which checks keys and references.
func TestTablesOfAllNotices(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notices.sqlite")
	results := projectNotices(t)
	for range 2 { // the second run replaces the first
		w, err := NewTablesWriter(place(path), SQLite, Options{})
		if err != nil {
			t.Fatal(err)
		}
		writeAll(t, w, append(results, failure()))
	}
	for table, want := range countItems(results) {
		if got := query(t, path, "SELECT count(*) FROM "+table); !cmp.Equal(got, []string{want}) {
			t.Errorf("%s: %s rows, want %s", table, got, want)
		}
	}
	if bad := query(t, path, `SELECT "table" FROM pragma_foreign_key_check`); len(bad) > 0 {
		t.Errorf("references that lead nowhere in %q", bad)
	}
}

// countItems counts what the tables have to have.
func countItems(results []*Result) map[string]string {
	counts := map[string]int{"notices": len(results)}
	for _, r := range results {
		counts["sections"] += len(r.Notice.Sections)
		counts["issues"] += len(r.Notice.Issues)
		counts["manifestations"] += len(r.Notice.Manifestations)
		counts["measures"] += len(r.Notice.Measures)
		counts["statistics"] += len(r.Notice.Statistics)
		counts["findings"] += len(r.Audit.Findings)
	}
	texts := map[string]string{}
	for table, count := range counts {
		texts[table] = cellText(int64(count))
	}
	return texts
}

func TestUnknownTable(t *testing.T) {
	_, err := NewTableWriter(fullDisk{}, CSV, "towns", Selection{}, Options{})
	if err == nil || !strings.Contains(err.Error(), "findings") {
		t.Errorf("%v", err)
	}
}

// row gives the cells of a notice by their columns, absent ones left out.
func row(r *Result) map[string]any {
	kind := noticesTable()
	cells := map[string]any{}
	for i, cell := range kind.rows(r)[0] {
		if cell != nil {
			cells[kind.table.Columns[i].Name] = cell
		}
	}
	return cells
}

// TestFigures parses notices with one paragraph each and looks at some columns
// of their rows: nil for what has to be absent.
func TestFigures(t *testing.T) {
	for _, test := range []struct {
		text string
		want map[string]any
	}{
		{"县委第二巡察组反馈3个方面12个问题，制定整改措施40条，已完成30条，正在推进10条，完成率75%。", map[string]any{
			"measures_claimed": int64(40), "measures_completed": int64(30), "measures_ongoing": int64(10),
			"completion_rate": 75.0, "completion_rate_derived": 75.0, "persons_total": nil, "funds_recovered": nil,
		}},
		{"新建制度6项，修订制度4项，废止制度2项，追缴资金3.5万元。", map[string]any{
			"regulations_created": int64(6), "regulations_revised": int64(4), "regulations_abolished": int64(2), "funds_recovered": 3.5,
			"completion_rate": nil, "measures_claimed": nil,
		}},
		{"收回资金1.2亿元。", map[string]any{"funds_recovered": 12000.0}},
		{"给予党纪政务处分3人，诫勉2人，批评教育0人。", map[string]any{
			"persons_discipline": int64(3), "persons_admonition": int64(2), "persons_criticism": int64(0), "persons_reminder": nil,
			"persons_total": nil, // 5 if nobody had both
		}},
		{"問責處理7人，其中黨紀處分2人，談話提醒5人。", map[string]any{
			"persons_party_discipline": int64(2), "persons_reminder": int64(5), "persons_total": int64(7), "persons_other": "問責處理7人",
		}},
		{"约谈16人次。", map[string]any{"persons_interview": int64(16), "persons_total": int64(16)}},
	} {
		got := row(auditOf("a.txt", "县档案局党组关于巡察整改进展情况的通报\n"+test.text+"\n"))
		for column, want := range test.want {
			if diff := cmp.Diff(want, got[column]); diff != "" {
				t.Errorf("%s\n%s: %s", test.text, column, diff)
			}
		}
	}
}

func TestYearOf(t *testing.T) {
	for _, test := range []struct {
		dates notice.Dates
		want  int
	}{
		{notice.Dates{Published: "2024-02-13", Signed: "2023", Feedback: "2022-07"}, 2024},
		{notice.Dates{AsOf: "2023-12", Feedback: "2022-07"}, 2023},
		{notice.Dates{Feedback: "2022"}, 2022},
		{notice.Dates{InspectionStart: "2021"}, 0},
	} {
		if got := yearOf(&test.dates); got != test.want {
			t.Errorf("%+v: %d, want %d", test.dates, got, test.want)
		}
	}
}
