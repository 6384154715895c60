package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/report/message"
)

// sheetXML is the part of a sheet that is looked at.
type sheetXML struct {
	Pane struct {
		Split string `xml:"ySplit,attr"`
		State string `xml:"state,attr"`
	} `xml:"sheetViews>sheetView>pane"`
	Rows []struct {
		Cells []cellXML `xml:"c"`
	} `xml:"sheetData>row"`
	Filter struct {
		Range string `xml:"ref,attr"`
	} `xml:"autoFilter"`
}

type cellXML struct {
	Name  string `xml:"r,attr"`
	Style int    `xml:"s,attr"`
	Type  string `xml:"t,attr"`
	Value string `xml:"v"`
	Text  string `xml:"is>t"`
}

// workbookParts unpacks a workbook.
func workbookParts(t testing.TB, data []byte) map[string][]byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if parts[f.Name], err = io.ReadAll(r); err != nil { // the checksum is looked at here
			t.Fatalf("%s: %v", f.Name, err)
		}
	}
	return parts
}

func sheetOf(t testing.TB, data []byte, part string) *sheetXML {
	t.Helper()
	var sheet sheetXML
	if err := xml.Unmarshal(workbookParts(t, data)[part], &sheet); err != nil {
		t.Fatal(err)
	}
	return &sheet
}

func TestWorkbookCells(t *testing.T) {
	table, rows := townships()
	sheet := sheetOf(t, writeRows(t, XLSX, Options{Language: Chinese}, table, rows), sheetPart(0))
	if sheet.Pane.Split != "1" || sheet.Pane.State != "frozen" || sheet.Filter.Range != "A1:G6" {
		t.Errorf("pane %+v, filter %+v", sheet.Pane, sheet.Filter)
	}
	text := func(name, s string) cellXML { return cellXML{Name: name, Style: textStyle, Type: "inlineStr", Text: s} }
	want := [][]cellXML{
		nil, // the headings, below
		{
			text("A2", "临江镇"), {Name: "B2", Style: integerStyle, Value: "3"}, {Name: "C2", Style: plainStyle, Value: "12.5"},
			{Name: "D2", Style: percentStyle, Value: "0.765"}, {Name: "E2", Style: dateStyle, Value: "43532"},
			{Name: "F2", Style: integerStyle, Value: "2"}, text("G2", "含“,”和\"引号\""),
		},
		{text("A3", "古榕镇"), {Name: "B3", Style: integerStyle, Value: "0"}, text("E3", "2020")},
		{
			text("A4", "云岫乡"), {Name: "B4", Style: integerStyle, Value: "-1"}, {Name: "C4", Style: plainStyle, Value: "1234567.125"},
			{Name: "D4", Style: percentStyle, Value: "1"}, text("E4", "1899-12-31"),
			{Name: "F4", Style: integerStyle, Value: "1"}, text("G4", "<b>|*a*|\n第二行\t=1+1"),
		},
		{text("A5", "")},
		{
			text("A6", "马鞍镇"), {Name: "B6", Style: integerStyle, Value: "3"}, {Name: "C6", Style: plainStyle, Value: "0.1"},
			{Name: "D6", Style: percentStyle, Value: "0.0825"}, {Name: "F6", Style: integerStyle, Value: "3"}, text("G6", "&控制符[31m完"),
		},
	}
	for i := 1; i < len(want); i++ {
		if diff := cmp.Diff(want[i], sheet.Rows[i].Cells); diff != "" {
			t.Errorf("row %d: %s", i+1, diff)
		}
	}
	var heads []string
	for _, c := range sheet.Rows[0].Cells {
		heads = append(heads, c.Text)
		if c.Style != headStyle {
			t.Errorf("%s has style %d", c.Name, c.Style)
		}
	}
	if diff := cmp.Diff(table.heads(Chinese), heads); diff != "" {
		t.Error(diff)
	}
}

// TestWorkbookParts looks whether every part is XML, and every relationship
// leads to one.
func TestWorkbookParts(t *testing.T) {
	table, rows := townships()
	other := &Table{Name: "other", Title: message.Text{EN: "what's [left]/over", ZH: "其余"}, Columns: table.Columns[:1]}
	var out bytes.Buffer
	w, err := NewRowWriter(&out, XLSX, []*Table{table, other}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(&Batch{Parts: []Part{{other, []Row{{"甲"}}}, {table, rows}}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	parts := workbookParts(t, out.Bytes())
	for name, part := range parts {
		if err := xml.Unmarshal(part, new(struct{})); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var links struct {
		Targets []string `xml:",any,attr"`
		Links   []struct {
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	if err := xml.Unmarshal(parts["xl/_rels/workbook.xml.rels"], &links); err != nil {
		t.Fatal(err)
	}
	if len(links.Links) != 3 {
		t.Errorf("%d relationships", len(links.Links))
	}
	for _, link := range links.Links {
		if parts["xl/"+link.Target] == nil {
			t.Errorf("no part %s", link.Target)
		}
	}
	if book := string(parts["xl/workbook.xml"]); !strings.Contains(book, `<sheet name="what's (left) over" sheetId="2"`) ||
		!strings.Contains(book, `'what''s (left) over'!$A$1:$A$2`) {
		t.Errorf("the second sheet is not named so: %s", book)
	}
	if got := sheetOf(t, out.Bytes(), sheetPart(1)).Rows[1].Cells[0].Text; got != "甲" {
		t.Errorf("the second sheet has %q", got)
	}
}

func TestSheetLimits(t *testing.T) {
	table, rows := townships()
	sheet, err := newXLSXSheet(table, English)
	if err != nil {
		t.Fatal(err)
	}
	sheet.rows = maxSheetRows - 1
	if err := sheet.add(rows[0]); err != nil {
		t.Errorf("the last row: %v", err)
	}
	if e, ok := errors.AsType[*LimitError](sheet.add(rows[0])); !ok || e.Rows != 1_048_575 {
		t.Errorf("one row too many: %v", e)
	}
}

func TestSerialDay(t *testing.T) {
	for date, want := range map[string]int{"1900-03-01": 61, "1970-01-01": 25569, "2024-02-29": 45351} {
		if got, ok := serialDay(date); !ok || got != want {
			t.Errorf("%s: %d, %v, want %d", date, got, ok, want)
		}
	}
	for _, date := range []string{"", "2024", "2024-02", "2023-02-29", "1900-02-28"} {
		if got, ok := serialDay(date); ok {
			t.Errorf("%s: %d", date, got)
		}
	}
}

func TestColumnLetters(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA", 16383: "XFD"} {
		if got := columnLetters(i); got != want {
			t.Errorf("%d: %s, want %s", i, got, want)
		}
	}
}

func TestSheetName(t *testing.T) {
	for title, want := range map[string]string{
		"通报":                     "通报",
		"a/b:c*d?[e]\\":          "a b c d (e)",
		"'quoted'":               "quoted",
		strings.Repeat("整改", 20): strings.Repeat("整改", 15) + "整",
	} {
		if got := sheetName(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

func TestLimitUnits(t *testing.T) {
	for _, test := range []struct {
		text  string
		limit int
		want  string
	}{
		{"整改措施", 4, "整改措施"},
		{"整改措施", 3, "整改…"},
		{"𠮷𠮷", 4, "𠮷𠮷"},
		{"𠮷𠮷", 3, "𠮷…"},
		{"𠮷𠮷", 2, "…"},
		{"abcdef", 3, "ab…"},
	} {
		if got := limitUnits(test.text, test.limit); got != test.want {
			t.Errorf("%q in %d: %q, want %q", test.text, test.limit, got, test.want)
		}
	}
}

// FuzzWorkbookText reads any text back from a sheet, but for what XML cannot
// hold, and but for what a cell cannot.
func FuzzWorkbookText(f *testing.F) {
	table, rows := townships()
	for _, row := range rows {
		f.Add(cellText(row[6]))
	}
	f.Add("\ufffe\uffff]]>&amp;\r\n" + strings.Repeat("𠮷", maxCellUnits))
	one := &Table{Name: "one", Title: message.Text{EN: "one", ZH: "一"}, Columns: table.Columns[6:]}
	f.Fuzz(func(t *testing.T, s string) {
		got := sheetOf(t, writeRows(t, XLSX, Options{}, one, []Row{{s}}), sheetPart(0)).Rows[1].Cells[0].Text
		if n := len(utf16.Encode([]rune(got))); n > maxCellUnits {
			t.Errorf("%d units", n)
		}
		want := strings.Map(func(r rune) rune {
			if r == utf8.RuneError || !isXML(r) {
				return -1
			}
			return r
		}, s)
		// XML reads every line end as \n.
		want = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(want)
		got = strings.ReplaceAll(got, "\ufffd", "")
		if len(s) <= maxCellUnits && got != want {
			t.Errorf("%s, want %s", strconv.Quote(got), strconv.Quote(want))
		}
	})
}
