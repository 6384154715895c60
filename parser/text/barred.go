package text

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// barsLeast is how many bars a row of a table kept as text has at least: one
// alone may stand between anything.
const barsLeast = 2

// markBarredRows finds the tables that were kept as text with bars between the
// cells and none around them: two lines or more with as many bars, of which one
// at least is no menu.
//
//	序号 | 反馈问题 | 整改措施
//	1 | 学习不深入 | 一是…
func (s *scanner) markBarredRows() {
	if !s.barred {
		return
	}
	for i := 0; i < len(s.lines); {
		end := s.barredFrom(i)
		if end-i > 1 && s.holdsRow(i, end) {
			for k := i; k < end; k++ {
				s.lines[k].mark = barredMark
			}
		}
		i = max(end, i+1)
	}
}

// barredFrom is the line behind those from line i on that have as many bars as
// it; i where it has too few.
func (s *scanner) barredFrom(i int) int {
	bars := s.bars(i)
	if bars < barsLeast {
		return i
	}
	end := i + 1
	for end < len(s.lines) && s.bars(end) == bars {
		end++
	}
	return end
}

// bars is how many bars stand in line i, unless a mark or the page says what it is.
func (s *scanner) bars(i int) int {
	l := &s.lines[i]
	if l.mark != noMark || l.kind != notFurniture {
		return 0
	}
	return strings.Count(s.text[l.start:l.end], barOf(s.text[l.start:l.end]))
}

// wideBar is the bar of full width.
const wideBar = "｜"

// barOf is the bar that stands between the cells of a row.
func barOf(row string) string {
	if strings.IndexByte(row, '|') < 0 {
		return wideBar
	}
	return "|"
}

// keysMost is how many rows of a table may begin with a key of the page: its
// header may, 时间 | 问题 | 措施.
const keysMost = 1

// holdsRow reports whether one of the lines [i, j) is none that a page puts
// around its text: a menu, or the key-value block of a government site.
func (s *scanner) holdsRow(i, j int) bool {
	rows, keys := 0, 0
	for ; i < j; i++ {
		l := &s.lines[i]
		first, _, _ := strings.Cut(s.line(l), barOf(s.line(l)))
		switch {
		case infoKeys.Has(han.Squeeze(first)):
			keys++
		case furnitureOf(s.line(l), l.clauses) == notFurniture:
			rows++
		}
	}
	return rows > 0 && keys <= keysMost
}
