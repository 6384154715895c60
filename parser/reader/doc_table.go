package reader

import "strings"

// docPlace is where in a table a paragraph is.
type docPlace struct {
	inTable bool
	rowEnd  bool
	merges  []int // how the cells of the row are merged, at its end
}

// Where the definition of a table tells how a cell is merged with the one
// above ([MS-DOC] 2.9.317 TC80).
const (
	docCellSize   = 20
	docMergeShift = 5
	docMergeMask  = 3
	docMergeBelow = 1
)

// docPlaceOf reads what the properties of a paragraph say of tables.
func docPlaceOf(properties docBytes) docPlace {
	var place docPlace
	for p := range properties.properties() {
		switch p.code {
		case sprmInTable:
			place.inTable = p.operand.u8(0) != 0
		case sprmRowEnd:
			place.rowEnd = p.operand.u8(0) != 0
		case sprmTable:
			place.merges = mergesOf(p.operand)
		}
	}
	return place
}

// mergesOf reads how cells are merged from the definition of a table.
func mergesOf(definition docBytes) []int {
	count := definition.u8(0)
	cells := definition.part(1+2*(count+1), len(definition))
	var merges []int
	for i := range min(count, len(cells)/docCellSize) {
		merges = append(merges, cells.u16(docCellSize*i)>>docMergeShift&docMergeMask)
	}
	return merges
}

// endParagraph ends the open paragraph at a mark in a run of that kind.
func (t *docText) endParagraph(run docRun, cellEnd bool) {
	place := docPlaceOf(run.properties)
	if place.rowEnd {
		t.endRow(place.merges)
		return
	}
	text := strings.Trim(decodeUnits(t.units), "\n")
	line := wordLine{labelled(t.file.label(run), text), t.aside || t.fields.contents > 0}
	t.units, t.aside = t.units[:0], false
	t.fields.abandon()
	lines := append(wordLines{line}, t.boxes...)
	t.boxes = nil
	if place.inTable || cellEnd {
		t.cell = append(t.cell, lines...)
	} else {
		t.endTable()
		t.lines = append(t.lines, lines...)
	}
	if cellEnd {
		t.row.cells = append(t.row.cells, wordCell{lines: t.cell, span: 1})
		t.cell = nil
	}
}

// endRow ends a row, whose cells are merged with those above as merges says.
func (t *docText) endRow(merges []int) {
	if t.table == nil {
		t.table = new(wordTable)
	}
	for i := range min(len(merges), len(t.row.cells)) {
		t.row.cells[i].below = merges[i] == docMergeBelow
	}
	if len(t.row.cells) > 0 {
		t.lines = append(t.lines, t.table.lines(&t.row, &t.repeats)...)
	}
	t.row, t.units = wordRow{}, t.units[:0]
}

// endTable ends the open table, and a row that was cut off.
func (t *docText) endTable() {
	if len(t.cell) > 0 {
		t.row.cells = append(t.row.cells, wordCell{lines: t.cell, span: 1})
		t.cell = nil
	}
	if len(t.row.cells) > 0 {
		t.endRow(nil)
	}
	t.table = nil
}
