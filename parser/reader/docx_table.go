package reader

func (t *docxText) table() *wordTable { return top(t.tables) }

func (t *docxText) row() *wordRow {
	if table := t.table(); table != nil {
		return table.row
	}
	return nil
}

func (t *docxText) openTable(xmlAttributes) bool {
	t.block().finish() // a paragraph does not go on in a table
	t.tables = append(t.tables, &wordTable{})
	return true
}

func (t *docxText) closeTable() { t.tables = t.tables[:len(t.tables)-1] }

func (t *docxText) openRow(xmlAttributes) bool {
	if table := t.table(); table != nil {
		table.row = &wordRow{}
	}
	return true
}

func (t *docxText) closeRow() {
	table := t.table()
	if table == nil || table.row == nil {
		return
	}
	row := table.row
	table.row = nil
	if !row.deleted {
		block := t.block()
		block.lines = append(block.lines, table.lines(row, &t.repeats)...)
	}
}

func (t *docxText) openRowProperties(xmlAttributes) bool {
	if row := t.row(); row != nil {
		row.properties = true
	}
	return true
}

func (t *docxText) closeRowProperties() {
	if row := t.row(); row != nil {
		row.properties = false
	}
}

func (t *docxText) openCell(xmlAttributes) bool {
	if row := t.row(); row != nil {
		row.cells = append(row.cells, wordCell{span: 1})
	}
	t.blocks = append(t.blocks, &docxBlock{})
	return true
}

func (t *docxText) closeCell() {
	lines := t.block().finish()
	t.blocks = t.blocks[:len(t.blocks)-1]
	if cell := t.cell(); cell != nil {
		cell.lines = lines
		return
	}
	block := t.block() // no row about the cell
	block.lines = append(block.lines, lines...)
}

// cell is the open cell: the last of its row.
func (t *docxText) cell() *wordCell {
	row := t.row()
	if row == nil || len(row.cells) == 0 {
		return nil
	}
	return &row.cells[len(row.cells)-1]
}

func (t *docxText) span(a xmlAttributes) bool {
	if n, ok := a.integer("val"); ok && t.cell() != nil {
		t.cell().span = min(max(n, 1), maxSpan)
	}
	return true
}

func (t *docxText) merge(a xmlAttributes) bool {
	if cell := t.cell(); cell != nil {
		cell.below = a.get("val") != "restart"
	}
	return true
}
