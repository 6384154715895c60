package reader

import "strings"

// wordTable is an open table.
type wordTable struct {
	row   *wordRow // the open one
	above []string // values by column of the grid, for cells merged with the one above
}

// wordRow is an open row.
type wordRow struct {
	cells      []wordCell
	properties bool // the reader is at its properties
	deleted    bool
}

// wordCell is a cell of a row.
type wordCell struct {
	lines wordLines
	span  int  // columns of the grid that it covers
	below bool // it goes on the cell above
}

// maxSpan is how many columns a cell may cover: a table of Word has 63.
const maxSpan = 63

// maxRepeated is how many bytes of merged cells are said again in one
// document, so that a small file cannot become a huge text.
const maxRepeated = 4 << 20 // 4 MiB

// lines are the lines of a row of the table: one with its cells joined by TABs.
// A single cell is a frame about paragraphs, which stay as they are.
func (t *wordTable) lines(row *wordRow, again *wordRepeats) wordLines {
	if len(row.cells) == 1 {
		t.above = nil
		return row.cells[0].lines
	}
	var values []string
	for _, cell := range row.cells {
		value := cell.value()
		if column := len(values); cell.below && column < len(t.above) {
			value = again.say(t.above[column])
		}
		values = append(values, value)
		for range cell.span - 1 {
			values = append(values, again.say(value))
		}
	}
	t.above = values
	return wordLines{{text: strings.Join(values, "\t")}}
}

// wordRepeats counts the bytes of merged cells that are said again.
type wordRepeats int

// say is value, as long as there is room for it.
func (n *wordRepeats) say(value string) string {
	*n += wordRepeats(len(value))
	if *n > maxRepeated {
		return ""
	}
	return value
}

// value is the text of a cell on one line.
func (c *wordCell) value() string {
	var text strings.Builder
	for _, line := range c.lines {
		for word := range strings.FieldsFuncSeq(line.text, isCellBreak) {
			if text.Len() > 0 {
				text.WriteByte(' ')
			}
			text.WriteString(word)
		}
	}
	return text.String()
}

// isCellBreak reports whether r would end a line or a cell.
func isCellBreak(r rune) bool { return r == '\n' || r == '\t' }
