package report

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// xlsxRows writes a workbook of Office Open XML (ECMA-376) with a sheet for
// each table: typed cells, a header row that stays in sight, filters.
//
// It is written here because the library for it initialises tables for two
// milliseconds at every start of the program, whatever the program then does,
// which is more than reading a notice takes. A workbook that holds values only
// needs little of the format.
//
// Rows are compressed as they come and held until the end, since the sheets of
// a workbook stand one behind the other. Parts carry no time, so that the same
// rows give the same bytes.
type xlsxRows struct {
	out    io.Writer
	sheets []*xlsxSheet // in the order of the tables
	of     map[*Table]*xlsxSheet
}

func newXLSXRows(w io.Writer, tables []*Table, language Language) (*xlsxRows, error) {
	rows := &xlsxRows{out: w, of: map[*Table]*xlsxSheet{}}
	for _, t := range tables {
		sheet, err := newXLSXSheet(t, language)
		if err != nil {
			return nil, err
		}
		rows.sheets = append(rows.sheets, sheet)
		rows.of[t] = sheet
	}
	return rows, nil
}

func (w *xlsxRows) Write(b *Batch) error {
	for _, part := range b.Parts {
		sheet := w.of[part.Table]
		for _, row := range part.Rows {
			if err := sheet.add(row); err != nil {
				return err
			}
		}
	}
	return nil
}

// Close puts the workbook together.
func (w *xlsxRows) Close() error {
	archive := zip.NewWriter(w.out)
	for _, part := range w.parts() {
		f, err := archive.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, part.text); err != nil {
			return err
		}
	}
	for i, sheet := range w.sheets {
		if err := sheet.close(archive, sheetPart(i)); err != nil {
			return err
		}
	}
	return archive.Close()
}

// xlsxPart is a file of the package.
type xlsxPart struct{ name, text string }

// parts are the files besides the sheets.
func (w *xlsxRows) parts() []xlsxPart {
	return []xlsxPart{
		{"[Content_Types].xml", w.contentTypes()},
		{"_rels/.rels", xlsxHeader + `<Relationships xmlns="` + relationshipsSpace + `">` +
			relationship(1, "officeDocument", "xl/workbook.xml") + `</Relationships>`},
		{"xl/workbook.xml", w.workbook()},
		{"xl/_rels/workbook.xml.rels", w.relationships()},
		{"xl/styles.xml", xlsxStyles},
	}
}

// The namespaces, and the declaration that every part begins with.
const (
	xlsxHeader         = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	sheetSpace         = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationshipsSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
	contentTypesSpace  = "http://schemas.openxmlformats.org/package/2006/content-types"
	relationshipTypes  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	contentTypePrefix  = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

// sheetPart is the name of the i-th sheet's file.
func sheetPart(i int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1) }

func (w *xlsxRows) contentTypes() string {
	var b strings.Builder
	b.WriteString(xlsxHeader + `<Types xmlns="` + contentTypesSpace + `">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	override := func(part, kind string) {
		fmt.Fprintf(&b, `<Override PartName="/%s" ContentType="%s%s+xml"/>`, part, contentTypePrefix, kind)
	}
	override("xl/workbook.xml", "sheet.main")
	override("xl/styles.xml", "styles")
	for i := range w.sheets {
		override(sheetPart(i), "worksheet")
	}
	return b.String() + `</Types>`
}

// workbook lists the sheets, and the ranges that their filters cover: without
// the names, LibreOffice does not show them.
func (w *xlsxRows) workbook() string {
	var sheets, names strings.Builder
	for i, sheet := range w.sheets {
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, escapeXML(sheet.name), i+1, i+1)
		fmt.Fprintf(&names, `<definedName name="_xlnm._FilterDatabase" localSheetId="%d" hidden="1">%s</definedName>`,
			i, escapeXML(sheet.absoluteRange()))
	}
	return xlsxHeader + `<workbook xmlns="` + sheetSpace + `" xmlns:r="` + relationshipTypes + `">` +
		`<sheets>` + sheets.String() + `</sheets>` +
		`<definedNames>` + names.String() + `</definedNames></workbook>`
}

func (w *xlsxRows) relationships() string {
	var b strings.Builder
	b.WriteString(xlsxHeader + `<Relationships xmlns="` + relationshipsSpace + `">`)
	for i := range w.sheets {
		b.WriteString(relationship(i+1, "worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)))
	}
	b.WriteString(relationship(len(w.sheets)+1, "styles", "styles.xml"))
	return b.String() + `</Relationships>`
}

func relationship(id int, kind, target string) string {
	return fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, id, relationshipTypes, kind, target)
}

// The styles, by their place in cellXfs below.
const (
	plainStyle   = 0
	headStyle    = 1 // bold, on grey
	dateStyle    = 2 // 2024-02-13
	percentStyle = 3 // 76.50%
	integerStyle = 4
	textStyle    = 5 // never taken for a number
)

const xlsxStyles = xlsxHeader + `<styleSheet xmlns="` + sheetSpace + `">` +
	`<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>` +
	`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
	`<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
	`<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="6">` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
	`<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>` +
	`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
	`<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
	`<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
	`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
	`</cellXfs>` +
	`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
	`</styleSheet>`

// sheetNameRunes is how long the name of a sheet may be.
const sheetNameRunes = 31

// sheetName makes of a title what a sheet may be called.
func sheetName(title string) string {
	name := strings.Trim(strings.NewReplacer(
		"[", "(", "]", ")", ":", " ", "*", " ", "?", " ", "/", " ", `\`, " ").Replace(title), " '")
	if utf8.RuneCountInString(name) > sheetNameRunes {
		name = string([]rune(name)[:sheetNameRunes])
	}
	return name
}

var xmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// escapeXML escapes s for an element or an attribute. What XML cannot hold is
// dropped: control characters, and bytes that are no text.
func escapeXML(s string) string {
	return xmlEscapes.Replace(strings.Map(func(r rune) rune {
		if isXML(r) {
			return r
		}
		return -1
	}, strings.ToValidUTF8(s, "")))
}

// isXML reports whether XML 1.0 allows r.
func isXML(r rune) bool {
	switch {
	case r < ' ':
		return r == '\t' || r == '\n' || r == '\r'
	case r >= 0xD800 && r <= 0xDFFF, r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return true
}
