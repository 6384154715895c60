package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// line is one printed line with its margins and Markdown marks off.
type line struct {
	from       int  // start of the line's bytes, blank lines before it left out
	start, end int  // the text proper
	indent     int  // columns of white space before it
	width      int  // columns of the text, capped at widthCap
	blank      bool // a blank line stands before it
	final      bool // it ends where a paragraph may end
	clauses    bool // it has the punctuation of running text
	runIn      bool // it has a full stop inside
	plain      bool // nothing in it has to be left out, but for readings
	mark       mark
	opensRow   bool // of the cells that stand one a line
	kind       furnitureKind
	lead       Lead // what it opens with, when that was asked
	asked      bool
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

// splitLines cuts text into its lines; blank ones are only noted.
func splitLines(text string) []line {
	lines := make([]line, 0, 1+strings.Count(text, "\n"))
	blank := false
	page := pageEnd(text, 0)
	for from := 0; from < len(text); {
		if from > page {
			page = pageEnd(text, from)
		}
		end := lineEnd(text, from, page)
		l := trimLine(text, from, end)
		if l.start == l.end {
			blank = true
		} else {
			l.blank = blank
			lines, blank = append(lines, l), false
		}
		from = end + 1
	}
	return lines
}

// lineEnd is the offset of the line break that ends the line at from, at or before
// page, where a form feed ends a page: that breaks lines too.
func lineEnd(text string, from, page int) int {
	if n := strings.IndexByte(text[from:page], '\n'); n >= 0 {
		return from + n
	}
	return page
}

// pageEnd is the offset of the first form feed at or behind from.
func pageEnd(text string, from int) int {
	if n := strings.IndexByte(text[from:], '\f'); n >= 0 {
		return from + n
	}
	return len(text)
}

func trimLine(text string, from, end int) line {
	l := line{from: from, start: from, end: trimRight(text, from, end)}
	l.start, l.indent = skipSpace(text, from, l.end)
	l.markdown(text)
	l.final = endsSentence(text[l.start:l.end])
	l.measure(text[l.start:l.end])
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

// measure notes the display width of the line's text s, capped, and what
// punctuation and spaces it has. What is not ASCII is nearly always three bytes
// and two columns.
func (l *line) measure(s string) {
	ascii, stops, commas, suspects := 0, 0, 0, 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c-0xE4 <= 0xE9-0xE4: // an ideograph, as nearly always
			i += 3
			continue
		case c >= 0xE0: // the bytes that continue a character need not be looked at
			switch punctuationOf(s[i:]) {
			case fullStop:
				stops++
			case comma:
				commas++
			case doubtful:
				suspects++
			}
			i += 3
			continue
		case c == ',':
			commas++
		case suspect[c]:
			suspects++
		}
		if c < utf8.RuneSelf {
			ascii++
		}
		i++
	}
	l.width = min(widthCap, ascii+(len(s)-ascii)*2/3)
	l.clauses = stops+commas > 0
	l.runIn = stops > 0 && l.width < widthCap // of wider lines nobody asks
	l.plain = suspects == 0
}

// punctuation is what a character of three bytes, no ideograph, says of its line.
type punctuation uint8

const (
	neutral  punctuation = iota
	fullStop             // 。
	comma                // ，；
	doubtful             // may have to be left out
)

// punctuationOf looks at the character that s starts with. The bracket of a reading
// counts as neutral.
func punctuationOf(s string) punctuation {
	if len(s) < 3 {
		return neutral
	}
	switch {
	case s[0] == 0xEF && s[1] == 0xBC: // full-width forms
		if s[2] == 0x8C || s[2] == 0x9B { // ，；
			return comma
		}
	case s[0] == 0xE3 && s[1] == 0x80 && s[2] == 0x82: // 。
		return fullStop
	case suspect[s[0]] && !harmless(s):
		return doubtful
	}
	return neutral
}
