package report

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

// The limits of a sheet.
const (
	maxSheetRows = 1 << 20
	maxCellUnits = 32767 // of UTF-16
)

// LimitError says that a format cannot hold that much.
type LimitError struct {
	Format string
	Table  string
	Rows   int // at most
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("%s holds %d rows of %s at most", e.Format, e.Rows, e.Table)
}

// xlsxSheet is a sheet that grows, compressed.
type xlsxSheet struct {
	table *Table
	name  string // in the reader's language
	rows  int    // the header row included

	line       []byte // the row under way
	compressed bytes.Buffer
	deflate    *flate.Writer
	size       int64
	sum        hash.Hash32
}

func newXLSXSheet(t *Table, language Language) (*xlsxSheet, error) {
	s := &xlsxSheet{table: t, name: sheetName(t.Title.In(language)), sum: crc32.NewIEEE()}
	var err error
	if s.deflate, err = flate.NewWriter(&s.compressed, flate.DefaultCompression); err != nil {
		return nil, err
	}
	return s, s.begin(t.heads(language))
}

// Widths of columns in characters of the standard font.
var sheetWidths = map[Type]int{String: 24, Integer: 12, Ordinal: 10, Real: 14, Percent: 12, Date: 13}

// begin writes what stands before the rows, and the header row, which stays in
// sight when the others move.
func (s *xlsxSheet) begin(heads []string) error {
	s.line = append(s.line, xlsxHeader+`<worksheet xmlns="`+sheetSpace+`"><sheetViews><sheetView workbookViewId="0">`+
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`...)
	for i, c := range s.table.Columns {
		s.line = fmt.Appendf(s.line, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, sheetWidths[c.Type])
	}
	s.line = append(s.line, `</cols><sheetData>`...)
	s.openRow()
	for i, head := range heads {
		s.text(i, headStyle, head)
	}
	return s.closeRow()
}

// add writes a row.
func (s *xlsxSheet) add(row Row) error {
	if s.rows == maxSheetRows {
		return &LimitError{XLSX, s.table.Name, maxSheetRows - 1}
	}
	s.openRow()
	for i, cell := range row {
		s.cell(i, cell)
	}
	return s.closeRow()
}

func (s *xlsxSheet) openRow() {
	s.rows++
	s.line = fmt.Appendf(s.line, `<row r="%d">`, s.rows)
}

// closeRow sends the row on its way.
func (s *xlsxSheet) closeRow() error {
	s.line = append(s.line, `</row>`...)
	return s.flush()
}

func (s *xlsxSheet) flush() error {
	s.size += int64(len(s.line))
	s.sum.Write(s.line)
	_, err := s.deflate.Write(s.line)
	s.line = s.line[:0]
	return err
}

// cell writes a cell of the i-th column; an absent value has none.
func (s *xlsxSheet) cell(i int, cell any) {
	column := &s.table.Columns[i]
	switch v := cell.(type) {
	case nil:
	case int64:
		s.number(i, integerStyle, strconv.FormatInt(v, 10))
	case float64:
		if column.Type == Percent {
			s.number(i, percentStyle, amountText(v/100))
		} else {
			s.number(i, plainStyle, amountText(v))
		}
	default:
		text := cellText(cell)
		if day, ok := serialDay(text); ok && column.Type == Date {
			s.number(i, dateStyle, strconv.Itoa(day))
		} else {
			s.text(i, textStyle, text)
		}
	}
}

func (s *xlsxSheet) number(i, style int, digits string) {
	s.line = fmt.Appendf(s.line, `<c r="%s" s="%d"><v>%s</v></c>`, cellName(i, s.rows), style, digits)
}

func (s *xlsxSheet) text(i, style int, text string) {
	s.line = fmt.Appendf(s.line, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`,
		cellName(i, s.rows), style, escapeXML(limitUnits(text, maxCellUnits)))
}

// close ends the sheet and puts it into an archive.
func (s *xlsxSheet) close(archive *zip.Writer, name string) error {
	s.line = fmt.Appendf(s.line, `</sheetData><autoFilter ref="%s"/></worksheet>`, s.usedRange())
	if err := s.flush(); err != nil {
		return err
	}
	if err := s.deflate.Close(); err != nil {
		return err
	}
	w, err := archive.CreateRaw(&zip.FileHeader{
		Name: name, Method: zip.Deflate, CRC32: s.sum.Sum32(),
		CompressedSize64: uint64(s.compressed.Len()), UncompressedSize64: uint64(s.size),
	})
	if err != nil {
		return err
	}
	_, err = io.Copy(w, &s.compressed)
	return err
}

// usedRange is that of all cells: A1:C7.
func (s *xlsxSheet) usedRange() string {
	return "A1:" + cellName(len(s.table.Columns)-1, s.rows)
}

// absoluteRange is the same as other sheets name it: 'issues'!$A$1:$C$7.
func (s *xlsxSheet) absoluteRange() string {
	return fmt.Sprintf("'%s'!$A$1:$%s$%d", strings.ReplaceAll(s.name, "'", "''"), columnLetters(len(s.table.Columns)-1), s.rows)
}

// cellName is that of the cell in the i-th column: AA7.
func cellName(i, row int) string { return columnLetters(i) + strconv.Itoa(row) }

// columnLetters count columns: A to Z, AA to AZ, and so on.
func columnLetters(i int) string {
	const letters = 26
	if i < letters {
		return string(rune('A' + i))
	}
	return columnLetters(i/letters-1) + columnLetters(i%letters)
}

// serialDay counts the days to a full date as spreadsheets do. The first two
// months of 1900, which they count wrong, and all before are no dates to them.
func serialDay(date string) (int, bool) {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil || day.Before(time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)) {
		return 0, false
	}
	epoch := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	return int(day.Sub(epoch).Hours() / 24), true
}

// limitUnits cuts s to so many units of UTF-16, with … at its end.
func limitUnits(s string, limit int) string {
	if len(s) <= limit { // no character has more units than bytes
		return s
	}
	units, cut := 0, 0
	for i, r := range s {
		if units < limit {
			cut = i
		}
		if units += max(1, utf16.RuneLen(r)); units > limit {
			return s[:cut] + "…"
		}
	}
	return s
}
