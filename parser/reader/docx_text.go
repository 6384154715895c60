package reader

import (
	"encoding/xml"
	"strings"
)

// docxText makes lines of the XML of a part with paragraphs in it.
//
// Elements that it does not know are transparent: hyperlinks, content
// controls, insertions, smart tags and whatever comes later.
type docxText struct {
	document   *docxDocument
	blocks     []*docxBlock
	paragraphs []*docxParagraph // open ones: a text box hangs inside a paragraph
	tables     []*wordTable     // open ones
	fields     wordFields
	repeats    wordRepeats
	reading    bool                       // inside an element of text
	notes      map[string]bool            // ids of the notes to read
	references map[string]map[string]bool // ids of the notes referred to, by part
	pictures   int
	foreign    int // documents of other formats
}

// docxAction is what happens at an element. open returns false to leave out
// what is in it; either may be nil.
type docxAction struct {
	open  func(t *docxText, a xmlAttributes) bool
	close func(t *docxText)
}

// docxActions are the elements of WordprocessingML that matter.
var docxActions = map[string]docxAction{
	"p":   {(*docxText).openParagraph, (*docxText).closeParagraph},
	"pPr": {(*docxText).openProperties, (*docxText).closeProperties},
	"r":   {(*docxText).openRun, (*docxText).closeRun},

	"t":                 {(*docxText).openText, (*docxText).closeText},
	"tab":               {docxWrites("\t"), nil},
	"ptab":              {docxWrites("\t"), nil},
	"br":                {docxWrites("\n"), nil},
	"cr":                {docxWrites("\n"), nil},
	"noBreakHyphen":     {docxWrites("-"), nil},
	"sym":               {(*docxText).symbol, nil},
	"drawing":           {(*docxText).picture, nil},
	"pict":              {(*docxText).picture, nil},
	"fldChar":           {(*docxText).fieldMark, nil},
	"instrText":         {(*docxText).openText, (*docxText).closeText},
	"fldSimple":         {(*docxText).openSimpleField, (*docxText).closeSimpleField},
	"txbxContent":       {(*docxText).openBox, (*docxText).closeBox},
	"footnoteReference": {docxReference("footnotes"), nil},
	"endnoteReference":  {docxReference("endnotes"), nil},
	"altChunk":          {(*docxText).foreignPart, nil},
	"footnote":          {(*docxText).openNote, nil},
	"endnote":           {(*docxText).openNote, nil},

	"pStyle":     {(*docxText).paragraphStyle, nil},
	"numId":      {(*docxText).list, nil},
	"ilvl":       {(*docxText).listLevel, nil},
	"rStyle":     {(*docxText).runStyle, nil},
	"vanish":     {(*docxText).vanish, nil},
	"specVanish": {(*docxText).vanish, nil},
	"del":        {(*docxText).deletion, nil},
	"moveFrom":   {(*docxText).deletion, nil},

	"tbl":      {(*docxText).openTable, (*docxText).closeTable},
	"tr":       {(*docxText).openRow, (*docxText).closeRow},
	"trPr":     {(*docxText).openRowProperties, (*docxText).closeRowProperties},
	"tc":       {(*docxText).openCell, (*docxText).closeCell},
	"gridSpan": {(*docxText).span, nil},
	"vMerge":   {(*docxText).merge, nil},

	// What these hold is not shown: tab stops, earlier properties, deleted
	// text, readings above characters, the settings of fields and controls.
	"tabs": docxLeftOut, "tblGrid": docxLeftOut, "sectPr": docxLeftOut, "sdtPr": docxLeftOut, "ffData": docxLeftOut,
	"pPrChange": docxLeftOut, "rPrChange": docxLeftOut, "tblPrChange": docxLeftOut, "tblPrExChange": docxLeftOut,
	"trPrChange": docxLeftOut, "tcPrChange": docxLeftOut, "numberingChange": docxLeftOut,
	"delText": docxLeftOut, "delInstrText": docxLeftOut, "rt": docxLeftOut,
}

var docxLeftOut = docxAction{open: func(*docxText, xmlAttributes) bool { return false }}

// docxWrites is the action of an element that stands for characters.
func docxWrites(s string) func(*docxText, xmlAttributes) bool {
	return func(t *docxText, _ xmlAttributes) bool {
		if p := t.paragraph(); p != nil && !p.properties {
			t.write(s)
		}
		return true
	}
}

func newDOCXText(d *docxDocument, notes map[string]bool) *docxText {
	return &docxText{
		document:   d,
		blocks:     []*docxBlock{{}},
		notes:      notes,
		references: map[string]map[string]bool{"footnotes": {}, "endnotes": {}},
	}
}

// lines are the lines read.
func (t *docxText) lines() wordLines { return t.blocks[0].finish() }

func (t *docxText) open(name xml.Name, a xmlAttributes) bool {
	switch name.Space {
	case "w":
		if action := docxActions[name.Local]; action.open != nil {
			return action.open(t, a)
		}
	case "mc":
		return name.Local != "Fallback" // says again what Choice says
	case "m":
		t.reading = name.Local == "t"
	}
	return true
}

func (t *docxText) close(name xml.Name) {
	switch name.Space {
	case "w":
		if action := docxActions[name.Local]; action.close != nil {
			action.close(t)
		}
	case "m":
		t.reading = false
	}
}

// lineBreaks are the characters that would end a line or a cell within text.
var lineBreaks = strings.NewReplacer("\n", " ", "\r", " ", "\t", " ", "\u2028", " ", "\u2029", " ")

func (t *docxText) text(data []byte) {
	if !t.reading {
		return
	}
	if !t.fields.shown() {
		t.fields.instruct(string(data))
		return
	}
	t.write(lineBreaks.Replace(string(data)))
}

// write adds s to the open paragraph unless it is not to be seen.
func (t *docxText) write(s string) {
	if p := t.paragraph(); p != nil && !p.hidden && t.fields.shown() {
		p.text = append(p.text, s...)
	}
}

// top returns the last of list, nil if it is empty.
func top[T any](list []*T) *T {
	if len(list) == 0 {
		return nil
	}
	return list[len(list)-1]
}

func (t *docxText) paragraph() *docxParagraph { return top(t.paragraphs) }

func (t *docxText) block() *docxBlock { return top(t.blocks) }

// foreignPart counts a document of another format that Word would show in its
// place: pages that some web sites offer as Word documents are nothing else.
func (t *docxText) foreignPart(xmlAttributes) bool {
	t.foreign++
	return false
}

func (t *docxText) openText(xmlAttributes) bool {
	t.reading = true
	return true
}

func (t *docxText) closeText() { t.reading = false }
