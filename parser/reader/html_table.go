package reader

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Bounds of tables; texts are measured in characters.
const (
	htmlHeaderRows    = 3   // the names of columns stand in one of so many rows
	htmlHeaderRunes   = 12  // the longest name of a column
	htmlFlatRunes     = 120 // the longest row of a layout table that is one line
	htmlDominantShare = 0.5 // a cell with so much of a table's text makes it layout
	maxColumns        = 64  // what a row is filled up to for cells that span others
	maxRowSpan        = 1 << 16
	leastCopies       = 64 << 10 // bytes that cells may take for spanning others, in small pages
)

// isData reports whether the table in node i holds data rather than laying out
// a page: it has rows and columns, no table in it, no keys before values, and
// not the article in one of its cells.
func (w *htmlWriter) isData(i int) bool {
	end := w.page.nodes[i].end
	if i < w.body.start && w.body.start < end { // the article is in it
		return false
	}
	rows, columns, header := 0, 0, false
	for k := i + 1; k < end; k++ {
		switch w.page.nodes[k].tag {
		case atom.Table:
			return false
		case atom.Tr:
			cells := w.page.cells(k)
			if w.page.isKeyed(cells) {
				return false
			}
			rows, columns = rows+1, max(columns, len(cells))
			header = header || rows <= htmlHeaderRows && columns == len(cells) && w.page.isHeader(cells)
		}
	}
	return rows > 1 && columns > 1 && (header || !w.page.isDominated(i))
}

// isKeyed reports whether cells are keys and their values: 发布机构：| 某局.
func (p *htmlPage) isKeyed(cells []int) bool {
	if len(cells) < 2 {
		return false
	}
	for k := p.nodes[cells[0]].end - 1; k > cells[0]; k-- {
		if text := strings.TrimSpace(p.nodes[k].text); text != "" {
			return strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":")
		}
	}
	return false
}

// cells are the cells of the row in node i.
func (p *htmlPage) cells(i int) []int {
	var cells []int
	for k := range p.children(i) {
		if tag := p.nodes[k].tag; tag == atom.Td || tag == atom.Th {
			cells = append(cells, k)
		}
	}
	return cells
}

// isHeader reports whether cells name columns: several short names and nothing
// else, or cells marked as such.
func (p *htmlPage) isHeader(cells []int) bool {
	for _, k := range cells {
		n := p.weight(k)
		if n == 0 || n > htmlHeaderRunes && p.nodes[k].tag != atom.Th {
			return false
		}
	}
	return len(cells) > 1
}

// isDominated reports whether one cell of the table in node i holds most of
// its text, in several lines.
func (p *htmlPage) isDominated(i int) bool {
	most := int(htmlDominantShare * float64(p.weight(i)))
	for k := i + 1; k < p.nodes[i].end; k++ {
		if p.nodes[k].tag == atom.Td && p.weight(k) > most && p.isContainer(k) {
			return true
		}
	}
	return false
}

// isFlat reports whether the row in node i of a layout table is one line to the
// reader, as 索引号 | 2024-01 | 发布机构 | 某局 is.
func (p *htmlPage) isFlat(i int) bool {
	for _, cell := range p.cells(i) {
		for k := cell + 1; k < p.nodes[cell].end; k++ {
			if n := &p.nodes[k]; n.is(htmlBlock) || n.tag == atom.Br {
				return false
			}
		}
	}
	return p.weight(i) <= htmlFlatRunes
}

// flatRow writes a row as one line.
func (w *htmlWriter) flatRow(i int) {
	for k := range w.page.children(i) {
		if tag := w.page.nodes[k].tag; tag == atom.Td || tag == atom.Th {
			w.contents(k)
		} else {
			w.node(k)
		}
		w.gap = hardGap
	}
}

// table writes a table of data, a line for each row.
func (w *htmlWriter) table(i int) {
	var grid htmlGrid
	w.rows(i, &grid)
}

// rows writes the rows in node i. What stands between rows, such as the
// caption, has lines of its own.
func (w *htmlWriter) rows(i int, grid *htmlGrid) {
	for k := range w.page.children(i) {
		switch w.page.nodes[k].tag {
		case atom.Thead, atom.Tbody, atom.Tfoot:
			w.rows(k, grid)
		case atom.Tr:
			w.newline()
			w.row(w.page.cells(k), grid)
			w.newline()
		default:
			w.node(k)
		}
	}
}

// htmlGrid has, for each column, the cell that reaches down into the next row.
type htmlGrid []htmlSpanning

// htmlSpanning is the text of a cell, [from, to) of what was written, and for
// how many more rows it stands.
type htmlSpanning struct {
	from, to, rows int
}

// row writes cells with TABs between them. A cell that spans several columns
// or rows is written in each of them, as a reader reads it; one that is alone
// in its row, once.
func (w *htmlWriter) row(cells []int, grid *htmlGrid) {
	if len(cells) == 0 {
		return
	}
	column := 0
	for _, k := range cells {
		column = w.above(column, grid)
		across := htmlSpan(w.page.nodes[k].attr("colspan"), maxColumns-column)
		if len(cells) == 1 && column == 0 {
			across = 1
		}
		column = w.cell(k, column, across, grid)
	}
	for ; column < len(*grid); column++ {
		w.out = append(w.out, '\t')
		w.down(&(*grid)[column])
	}
}

// htmlSpan is the number that an attribute gives, from 1 to most.
func htmlSpan(value string, most int) int {
	return max(1, min(htmlNumber(value, 1), most))
}

// above writes the cells from column on that reach down from the row above,
// and returns the column behind them.
func (w *htmlWriter) above(column int, grid *htmlGrid) int {
	for column < len(*grid) && (*grid)[column].rows > 0 {
		if column > 0 {
			w.out = append(w.out, '\t')
		}
		w.down(&(*grid)[column])
		column++
	}
	return column
}

// down writes a cell in the row below, if it reaches there.
func (w *htmlWriter) down(s *htmlSpanning) {
	if s.rows > 0 {
		s.rows--
		w.again(*s)
	}
}

// set notes the cell in a column.
func (g *htmlGrid) set(column int, s htmlSpanning) {
	if column >= maxColumns {
		return
	}
	for len(*g) <= column {
		*g = append(*g, htmlSpanning{})
	}
	(*g)[column] = s
}

// cell writes the cell in node k from a column on, across so many, and returns
// the column behind it.
func (w *htmlWriter) cell(k, column, across int, grid *htmlGrid) int {
	if column > 0 {
		w.out = append(w.out, '\t')
	}
	w.restart()
	s := htmlSpanning{from: len(w.out), rows: htmlSpan(w.page.nodes[k].attr("rowspan"), maxRowSpan) - 1}
	w.cells++
	w.contents(k)
	w.cells--
	w.trim(s.from)
	w.restart()
	s.to = len(w.out)
	for i := range across {
		if i > 0 {
			w.out = append(w.out, '\t')
			w.again(s)
		}
		grid.set(column+i, s)
	}
	return column + across
}

// again writes a cell once more, as long as that does not make the text much
// larger than the page.
func (w *htmlWriter) again(s htmlSpanning) {
	size := s.to - s.from
	if size > w.copies {
		return
	}
	w.copies -= size
	w.out = append(w.out, w.out[s.from:s.to]...)
}
