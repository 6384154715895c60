package reader

// docStyle is what matters of a style.
type docStyle struct {
	base    int // the style it is based on
	numbers docNumbering
}

// docNumbering is what a paragraph or a style says of its automatic number.
type docNumbering struct {
	list, level       int
	hasList, hasLevel bool
}

// styleNone is the index of no style.
const styleNone = 0xFFF

// readStyles reads the style sheet ([MS-DOC] 2.9.271 STSH).
func (d *docFile) readStyles() []docStyle {
	sheet := d.part(partStyles)
	count, baseSize := sheet.u16(2), sheet.u16(4)
	sheet = sheet.part(2+sheet.u16(0), len(sheet))
	var styles []docStyle
	for range count {
		size := sheet.u16(0)
		styles = append(styles, readDOCStyle(sheet.part(2, size), baseSize))
		if sheet = sheet.part(2+size+size%2, len(sheet)); len(sheet) == 0 {
			break
		}
	}
	return styles
}

// readDOCStyle reads one style; baseSize is the size of what stands before its
// name.
func readDOCStyle(style docBytes, baseSize int) docStyle {
	const paragraphStyle = 1
	read := docStyle{base: styleNone}
	if len(style) == 0 {
		return read
	}
	kind := style.u16(2)
	read.base = kind >> 4
	if kind&0xF != paragraphStyle {
		return read
	}
	at := baseSize + 2 + 2*style.u16(baseSize) + 2 // behind the name and its zero
	size := style.u16(at)
	read.numbers = numberingOf(style.part(at+4, size-2))
	return read
}

// numberingOf reads what properties say of numbers.
func numberingOf(properties docBytes) docNumbering {
	var n docNumbering
	for p := range properties.properties() {
		switch p.code {
		case sprmList:
			n.list, n.hasList = p.operand.u16(0), true
		case sprmLevel:
			n.level, n.hasLevel = p.operand.u8(0), true
		}
	}
	return n
}

// numbering is that of a paragraph: its own, else that of its style. owner is
// the style that names the list, styleNone if none does.
func (d *docFile) numbering(run docRun) (n docNumbering, owner int) {
	n, owner = numberingOf(run.properties), styleNone
	style := run.style
	for range maxInheritance {
		if style >= len(d.styles) {
			break
		}
		inherited := d.styles[style].numbers
		if !n.hasLevel && inherited.hasLevel {
			n.level, n.hasLevel = inherited.level, true
		}
		if !n.hasList && inherited.hasList {
			n.list, n.hasList, owner = inherited.list, true, style
		}
		style = d.styles[style].base
	}
	return n, owner
}
