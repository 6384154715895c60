package reader

import (
	"bytes"
	"strconv"
)

// docxBlock is what holds paragraphs: the body, a cell, a text box.
type docxBlock struct {
	lines wordLines
	// carried is the text of paragraphs that go on in the next one, since
	// their end has been deleted or is hidden.
	carried []byte
}

// docxParagraph is an open paragraph.
type docxParagraph struct {
	text       []byte
	style      string
	numbering  docxNumbering
	properties bool // the walk is inside w:pPr
	joined     bool // with the next paragraph
	hidden     bool // the open run is
	aside      bool
	boxes      wordLines // of the text boxes anchored to it
}

func (t *docxText) openParagraph(xmlAttributes) bool {
	t.paragraphs = append(t.paragraphs, &docxParagraph{aside: t.fields.contents > 0})
	return true
}

func (t *docxText) closeParagraph() {
	p, block := t.paragraph(), t.block()
	t.paragraphs = t.paragraphs[:len(t.paragraphs)-1]
	text := bytes.Trim(p.text, "\n") // what a page break leaves
	switch {
	case p.joined && len(text) > 0 && len(block.carried) == 0:
		block.carried = append([]byte(t.labelOf(p)), text...)
	case p.joined:
		block.carried = append(block.carried, text...)
	default:
		block.add(t.labelOf(p), text, p.aside || t.fields.contents > 0)
	}
	block.lines = append(block.lines, p.boxes...)
	t.fields.abandon()
}

// labelOf counts p in its list. A paragraph that goes on one with a label has
// that.
func (t *docxText) labelOf(p *docxParagraph) string {
	if len(t.block().carried) > 0 {
		return ""
	}
	return t.document.label(p.numbering, p.style)
}

// add ends a line with text, behind what is carried.
func (b *docxBlock) add(label string, text []byte, aside bool) {
	b.lines = append(b.lines, wordLine{labelled(label, string(append(b.carried, text...))), aside})
	b.carried = nil
}

// finish are the lines of the block, whose last paragraph ends it in any case.
func (b *docxBlock) finish() wordLines {
	if len(b.carried) > 0 {
		b.add("", nil, false)
	}
	return b.lines
}

func (t *docxText) openProperties(xmlAttributes) bool {
	if p := t.paragraph(); p != nil {
		p.properties = true
	}
	return true
}

func (t *docxText) closeProperties() {
	if p := t.paragraph(); p != nil {
		p.properties = false
	}
}

func (t *docxText) paragraphStyle(a xmlAttributes) bool {
	if p := t.paragraph(); p != nil {
		p.style = a.get("val")
	}
	return true
}

func (t *docxText) list(a xmlAttributes) bool {
	if p := t.paragraph(); p != nil {
		p.numbering.List = &docxValue{a.get("val")}
	}
	return true
}

func (t *docxText) listLevel(a xmlAttributes) bool {
	if p := t.paragraph(); p != nil {
		p.numbering.Level = &docxValue{a.get("val")}
	}
	return true
}

func (t *docxText) openRun(xmlAttributes) bool {
	if p := t.paragraph(); p != nil {
		p.hidden = t.document.styles.hides(p.style)
	}
	return true
}

func (t *docxText) closeRun() {
	if p := t.paragraph(); p != nil {
		p.hidden = false
	}
}

func (t *docxText) runStyle(a xmlAttributes) bool {
	if p := t.paragraph(); p != nil && !p.properties {
		p.hidden = p.hidden || t.document.styles.hides(a.get("val"))
	}
	return true
}

// vanish hides a run; among the properties of a paragraph, its end.
func (t *docxText) vanish(a xmlAttributes) bool {
	switch p := t.paragraph(); {
	case p == nil:
	case p.properties:
		p.joined = p.joined || a.on()
	default:
		p.hidden = a.on()
	}
	return true
}

// deletion leaves deleted and moved text out. Among properties it deletes what
// has them: the end of a paragraph, a row.
func (t *docxText) deletion(xmlAttributes) bool {
	if p := t.paragraph(); p != nil && p.properties {
		p.joined = true
	} else if row := t.row(); row != nil && row.properties {
		row.deleted = true
	}
	return false
}

// openBox begins a text box, which is anchored to the open paragraph.
func (t *docxText) openBox(xmlAttributes) bool {
	t.blocks = append(t.blocks, &docxBlock{})
	return true
}

func (t *docxText) closeBox() {
	lines := t.block().finish()
	t.blocks = t.blocks[:len(t.blocks)-1]
	if p := t.paragraph(); p != nil {
		p.boxes = append(p.boxes, lines...)
		return
	}
	block := t.block()
	block.lines = append(block.lines, lines...)
}

// openNote reads the notes that are referred to: separators and notes of
// deleted text are not.
func (t *docxText) openNote(a xmlAttributes) bool { return t.notes[a.get("id")] }

// docxReference is the action of a reference to a note of that part.
func docxReference(part string) func(*docxText, xmlAttributes) bool {
	return func(t *docxText, a xmlAttributes) bool {
		t.references[part][a.get("id")] = true
		return true
	}
}

func (t *docxText) picture(xmlAttributes) bool {
	t.pictures++
	return true
}

// symbol writes a character of a symbol font (w:sym); one that Unicode does
// not have is left out.
func (t *docxText) symbol(a xmlAttributes) bool {
	code, err := strconv.ParseUint(a.get("char"), 16, 16)
	if r := symbolRune(rune(code)); err == nil && r != 0 {
		t.write(string(r))
	}
	return true
}

// fieldMark is a mark between the parts of a field.
func (t *docxText) fieldMark(a xmlAttributes) bool {
	switch a.get("fldCharType") {
	case "begin":
		t.fields.begin()
	case "separate":
		t.fields.separate()
	case "end":
		t.fields.end()
	}
	return true
}

// openSimpleField begins a field whose instruction is an attribute.
func (t *docxText) openSimpleField(a xmlAttributes) bool {
	t.fields.begin()
	t.fields.instruct(a.get("instr"))
	t.fields.separate()
	return true
}

func (t *docxText) closeSimpleField() { t.fields.end() }
