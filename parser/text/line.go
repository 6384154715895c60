package text

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// line is one printed line with its margins and Markdown marks off.
type line struct {
	from       int   // start of the line's bytes, blank lines before it left out
	start, end int   // the text proper
	lead       Lead  // what it opens with, when that was asked
	indent     uint8 // columns of white space before it, capped at widthCap
	width      uint8 // columns of the text, capped at widthCap
	mark       mark
	kind       furnitureKind
	contents   Contents
	asked      bool
	blank      bool // a blank line stands before it
	final      bool // it ends where a paragraph may end
	clauses    bool // it has the punctuation of running text
	stops      bool // it has a full stop
	plain      bool // nothing in it has to be left out, but for readings
	opensRow   bool // of the cells that stand one a line
}

// mark is the Markdown mark that opened a line.
type mark uint8

const (
	noMark      mark = iota
	headMark         // #
	itemMark         // - * +
	rowMark          // | a | b |
	barredMark       // a | b | c
	tabbedMark       // a TAB b TAB c
	stackedMark      // a|b|c, each on a line of its own
	ruleMark         // --- or |---|---|
)

// widthCap is where the width of a line no longer matters: nobody wraps lines
// as wide as that.
const widthCap = 200

// lineScanner cuts a text into lines, and notes what stands in them.
type lineScanner struct {
	text        string
	numerals    []int // where they are, in order
	traditional bool  // a character is of traditional writing only
	barred      bool  // a bar may stand between cells
	syllables   int   // how many brackets a reading may stand in
	gaps        gapKind
	broken      int // where the line break is that was found last
}

// usualGap is how many bytes there are to a numeral, at the least, in most
// documents.
const usualGap = 25

// split returns the lines of the text; blank ones are only noted.
func (s *lineScanner) split() []line {
	text := s.text
	s.numerals = make([]int, 0, len(text)/usualGap)
	breaks := strings.Count(text, "\n")
	s.gaps = gapsOf(text, breaks)
	lines := make([]line, 0, 1+breaks)
	blank := false
	page := pageEnd(text, 0)
	for from := 0; from < len(text); {
		if from > page {
			page = pageEnd(text, from)
		}
		end, next := s.lineEnd(from, page)
		l := s.trim(from, end)
		if l.start == l.end {
			blank = true
		} else {
			l.blank = blank
			lines, blank = append(lines, l), false
		}
		from = next
	}
	return lines
}

// pageEnd is the offset of the first form feed at or behind from.
func pageEnd(text string, from int) int {
	if n := strings.IndexByte(text[from:], '\f'); n >= 0 {
		return from + n
	}
	return len(text)
}

// trim is the line [from, end) of the text, without its margins and marks.
func (s *lineScanner) trim(from, end int) line {
	text := s.text
	l := line{from: from, start: from, end: trimRight(text, from, end)}
	start, indent := skipSpace(text, from, l.end)
	l.start, l.indent = start, uint8(min(widthCap, indent))
	l.markdown(text)
	l.final = endsSentence(text[l.start:l.end])
	s.survey(&l)
	return l
}

// skipSpace returns where the text behind leading white space starts, and the
// columns that space takes.
func skipSpace(text string, i, end int) (int, int) {
	cols := 0
	for i < end {
		r, n := han.Decode(text[i:end])
		if !han.IsSpace(r) && r >= ' ' {
			break
		}
		switch r {
		case '\u3000':
			cols += 2
		case '\t':
			cols += 4
		case '\ufeff', '\u200b', '\r':
		default:
			cols++
		}
		i += n
	}
	return i, cols
}

func trimRight(text string, from, end int) int {
	for end > from {
		r, n := han.DecodeLast(text[from:end])
		if !han.IsSpace(r) && r >= ' ' {
			break
		}
		end -= n
	}
	return end
}

// markdown takes the Markdown marks off both ends of the line and notes them.
func (l *line) markdown(text string) {
	for l.start < l.end {
		s := text[l.start:l.end]
		n := 1
		switch {
		case s[0] == '>':
		case s[0] == '#' && l.mark == noMark && headMarks(s) > 0:
			l.mark, n = headMark, headMarks(s)
			l.end = trimRight(text, l.start, l.start+len(strings.TrimRight(s, "#")))
		case l.mark == noMark && isItem(s):
			l.mark = itemMark
		default:
			if m := wholeMark(s); m == rowMark || m == ruleMark || l.mark == noMark {
				l.mark = m
			}
			return
		}
		l.start, _ = skipSpace(text, l.start+n, l.end)
	}
}

// wholeMark recognises what a whole line is: a rule, or a row of a table.
func wholeMark(s string) mark {
	switch {
	case s[0] == '|' && strings.Count(s, "|") >= 2:
		if strings.Trim(s, "|-: \t") == "" {
			return ruleMark
		}
		return rowMark
	case isRule(s):
		return ruleMark
	case tabbed(s):
		return tabbedMark
	}
	return noMark
}

// headMarks counts the # of a Markdown heading. Writers forget the space
// behind them, so it is not asked for.
func headMarks(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "#"))
	if n > 6 || n == len(s) {
		return 0
	}
	return n
}

// isRule recognises --- *** ___ and longer ones.
func isRule(s string) bool {
	if len(s) < 3 || strings.IndexByte("-*_= ", s[0]) < 0 {
		return false
	}
	return strings.Trim(s, "- ") == "" || strings.Trim(s, "* ") == "" || strings.Trim(s, "_ ") == "" || strings.Trim(s, "= ") == ""
}

// isItem recognises the mark of a list item: "- 建立台账". A page number
// (- 3 -) is none.
func isItem(s string) bool {
	return len(s) > 2 && (s[0] == '-' || s[0] == '*' || s[0] == '+') && s[1] == ' ' && pageNumber(s) == notFurniture
}

// tabbed recognises a table row kept as text: three cells or more with TABs
// between them.
func tabbed(s string) bool { return strings.Count(s, "\t") >= 2 }

// markPairs marks the rows of tables with two columns: one TAB alone may be
// anything, but not below two names of columns.
func markPairs(text string, lines []line) {
	if strings.IndexByte(text, '\t') < 0 {
		return
	}
	for i := 0; i+1 < len(lines); i++ {
		if !lines[i].isPair(text) || !lines[i+1].isPair(text) || !namesColumns(text[lines[i].start:lines[i].end]) {
			continue
		}
		for ; i < len(lines) && lines[i].isPair(text); i++ {
			lines[i].mark = tabbedMark
		}
	}
}

// markContinued marks the rows below a row that leave their first cells empty, since
// a cell above spans them: TAB TAB 2.开展检查 TAB 人事股.
func markContinued(text string, lines []line) {
	if strings.IndexByte(text, '\t') < 0 {
		return
	}
	for i := 1; i < len(lines); i++ {
		l := &lines[i]
		if lines[i-1].mark == tabbedMark && l.mark == noMark && l.start > l.from && text[l.from] == '\t' && tabbed(text[l.from:l.end]) {
			l.start, l.mark = l.from, tabbedMark
		}
	}
}

// isPair reports whether a line has two cells with a TAB between them.
func (l *line) isPair(text string) bool {
	return l.mark == noMark && strings.Count(text[l.start:l.end], "\t") == 1
}

// columnMost is the longest name of a column, in characters.
const columnMost = 10

// namesColumns reports whether the cells of s are short names: 反馈问题 TAB 整改措施.
func namesColumns(s string) bool {
	for name := range strings.SplitSeq(s, "\t") {
		name = strings.TrimFunc(name, han.IsSpace)
		if !han.LongerThan(name, 1) || han.LongerThan(name, columnMost) || strings.ContainsFunc(name, func(r rune) bool { return !han.IsHan(r) }) {
			return false
		}
	}
	return true
}
