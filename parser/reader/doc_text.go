package reader

import "slices"

// docText makes lines of the characters of a file.
type docText struct {
	file     *docFile
	lines    wordLines
	pictures int

	units   []uint16  // of the open paragraph
	aside   bool      // the open paragraph is
	boxes   wordLines // of the text boxes anchored to it
	fields  wordFields
	run     docRun // of characters, the last one met
	hidden  bool   // its characters are
	symbol  bool   // they stand for one of a symbol font
	shown   uint16 // which is this one, 0 if Unicode lacks it
	cell    wordLines
	row     wordRow
	table   *wordTable // nil outside of tables
	repeats wordRepeats
}

// text reads the main document and what belongs to it.
func (d *docFile) text() *docText {
	t := &docText{file: d}
	t.read(d.span(docMain))
	for _, box := range d.boxes.loose {
		t.lines = append(t.lines, d.story(box.start, box.end)...)
	}
	t.lines = append(t.lines, d.story(d.span(docFootnotes)).asNotes()...)
	t.lines = append(t.lines, d.story(d.span(docEndnotes)).asNotes()...)
	return t
}

// read reads the characters from start to end.
func (t *docText) read(start, end int) {
	for u := range t.file.units(start, end) {
		t.take(u)
	}
	t.endTable()
	if len(t.units) > 0 {
		t.endParagraph(docRun{style: styleNone}, false)
	}
}

// story reads text that stands beside the main one, without the empty lines
// that end it.
func (d *docFile) story(start, end int) wordLines {
	t := &docText{file: d}
	t.read(start, end)
	return slices.DeleteFunc(t.lines, func(l wordLine) bool { return l.text == "" })
}

// The characters with a meaning of their own ([MS-DOC] 2.4.1 and 2.8.25).
const (
	charPicture     = 0x01
	charCellEnd     = 0x07
	charDrawing     = 0x08
	charTab         = 0x09
	charLineBreak   = 0x0B
	charPageBreak   = 0x0C
	charParagraph   = 0x0D
	charColumnBreak = 0x0E
	charFieldBegin  = 0x13
	charFieldResult = 0x14
	charFieldEnd    = 0x15
	charHyphen      = 0x1E // that breaks no line
	charSymbol      = '('  // where the run names a symbol
)

// take reads one code unit.
func (t *docText) take(u docUnit) {
	if u.fc < t.run.start || u.fc >= t.run.end {
		t.enter(docRunAt(t.file.characters, u.fc))
	}
	switch {
	case u.code == charFieldBegin:
		t.fields.begin()
	case u.code == charFieldResult:
		t.fields.separate()
	case u.code == charFieldEnd:
		t.aside = t.aside || t.fields.contents > 0
		t.fields.end()
	case t.hidden:
	case u.code == charParagraph, u.code == charCellEnd:
		t.endParagraph(docRunAt(t.file.paragraphs, u.fc), u.code == charCellEnd)
	case u.code == charPageBreak:
		t.breakPage(u.fc)
	case t.symbol && u.code == charSymbol:
		t.character(t.shown)
	default:
		t.character(u.code)
		t.boxes = append(t.boxes, t.file.boxesAt(u)...)
	}
}

// enter reads the properties of a run of characters.
func (t *docText) enter(run docRun) {
	t.run, t.hidden, t.symbol = run, false, false
	for p := range run.properties.properties() {
		switch p.code {
		case sprmDeleted, sprmHidden:
			t.hidden = t.hidden || p.operand.u8(0)&1 != 0
		case sprmSymbol:
			t.symbol, t.shown = true, uint16(symbolRune(rune(p.operand.u16(2))))
		}
	}
}

// character writes a character that is no mark; control characters without a
// meaning are left out.
func (t *docText) character(code uint16) {
	switch {
	case code >= ' ', code == charTab:
		t.write(code)
	case code == charLineBreak, code == charColumnBreak:
		t.write('\n')
	case code == charHyphen:
		t.write('-')
	case code == charPicture, code == charDrawing:
		t.pictures++
	}
}

// write adds a code unit to the open paragraph, or to the instruction of a
// field.
func (t *docText) write(code uint16) {
	if t.fields.shown() {
		t.units = append(t.units, code)
	} else {
		t.fields.instruct(string(rune(code)))
	}
}

// breakPage ends the paragraph where a section ends with it, else the line.
func (t *docText) breakPage(fc int) {
	const widest = 2 // bytes of a character
	run := docRunAt(t.file.paragraphs, fc)
	switch {
	case run.end > fc+widest:
		t.write('\n')
	case len(t.units) > 0:
		t.endParagraph(run, false)
	}
}
