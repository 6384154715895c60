package text

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// A table that was copied off a page may stand with one cell a line:
//
//	序号
//	反馈问题
//	整改措施
//	1
//	学习不深入
//	一是…

// Bounds of such a table: of its columns, of its rows, and of the names in its
// header, in columns of text.
const (
	stackedColumns = 12
	stackedLeast   = 3
	stackedRows    = 2
	stackedName    = 24
)

// markStackedRows finds these tables by the name of their first column and by its
// numbers, which count up at equal distances.
func (s *scanner) markStackedRows() {
	for i := range s.lines {
		if !s.numbersRows(i) {
			continue
		}
		columns := s.stackedHeader(i)
		rows := s.stackedFrom(i+columns, columns)
		if columns < stackedLeast || rows < stackedRows {
			continue
		}
		for k := i; k < i+(rows+1)*columns; k++ {
			s.lines[k].mark, s.lines[k].opensRow = stackedMark, (k-i)%columns == 0
		}
	}
}

// numbersRows reports whether line i is the name of a column of numbers.
func (s *scanner) numbersRows(i int) bool {
	l := &s.lines[i]
	if l.mark != noMark || l.width > stackedName || !strings.HasSuffix(s.line(l), "号") {
		return false
	}
	name := han.Squeeze(s.line(l))
	return name == "序号" || name == "编号"
}

// stackedHeader is how many columns the header from line i on has: the lines up to
// the number 1. It is 0 where that does not follow.
func (s *scanner) stackedHeader(i int) int {
	for n := 1; n <= stackedColumns && i+n < len(s.lines); n++ {
		switch l := &s.lines[i+n]; {
		case s.isNumber(i+n, 1):
			return n
		case l.mark != noMark || l.width > stackedName:
			return 0
		}
	}
	return 0
}

// stackedFrom is how many whole rows of so many columns stand from line i on.
func (s *scanner) stackedFrom(i, columns int) int {
	rows := 0
	for columns > 0 && i+columns <= len(s.lines) && s.isNumber(i, rows+1) {
		rows, i = rows+1, i+columns
	}
	return rows
}

// isNumber reports whether line i is nothing but the number n.
func (s *scanner) isNumber(i, n int) bool {
	text := s.line(&s.lines[i])
	v, size, ok := han.ScanOrdinal(text)
	return ok && v == n && size == len(text)
}

// nextCell reports whether l goes on the row of the line before it.
func (l *line) nextCell() bool { return l.mark == stackedMark && !l.opensRow }

// stackedRow reads the lines of one row, a cell each.
func (s *scanner) stackedRow(b *Block, open []int) {
	for _, i := range open {
		start := s.size
		s.pieces(s.lines[i].start, s.lines[i].end)
		b.Cells = append(b.Cells, Cell{start, s.size})
	}
}
