package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
)

// printed takes in the text of a line.
func (s *scanner) printed(l *line) {
	if l.plain && !s.readings {
		s.piece(l.start, l.end, false)
	} else {
		s.pieces(l.start, l.end)
	}
}

// pieces takes in the text [i, end) of the file, part of one line, without stray
// spaces and marks: a run for every piece that is kept.
func (s *scanner) pieces(i, end int) {
	text, from, spaced := s.text[:end], i, false
	for {
		for i < len(text) && han.LeadsIdeograph(text[i]) {
			i += 3
		}
		if i >= len(text) {
			break
		}
		class, size := classAt(text[i:])
		n := 0
		if traits := classTraits[class]; traits&doubtful != 0 || traits&bracket != 0 && s.readings {
			n = s.skip(i, end)
		}
		if n == 0 {
			i += size
			continue
		}
		c := text[i]
		s.piece(from, i, spaced)
		spaced = c != '*' && c != '\\' && c != '(' && c != 0xef
		i += n
		from = i
	}
	s.piece(from, end, spaced)
}

// piece takes [i, j) of the file into the text.
func (s *scanner) piece(i, j int, spaced bool) {
	if j <= i {
		return
	}
	s.addRun(run{s.size, source.Pos(i), spaced})
	s.size += j - i
}

// addRun adds a run to those of the block under way. Where there is no room these
// move to another array: to append would copy the runs of all blocks, which hold
// on to the old ones.
func (s *scanner) addRun(r run) {
	if len(s.runs) == cap(s.runs) {
		own := s.runs[s.own:]
		s.runs, s.own = append(make([]run, 0, max(cap(s.runs), 2*len(own))), own...), 0
	}
	s.runs = append(s.runs, r)
}

// skip is how many bytes at offset i are left out; 0 for none.
func (s *scanner) skip(i, end int) int {
	switch c := s.text[i]; {
	case c == '*':
		if strings.HasPrefix(s.text[i:end], "**") {
			return 2
		}
		return 0
	case c == '\\':
		return s.escape(i, end)
	case c == '(' || c == 0xef:
		if s.readings {
			if n := reading(s.text[:end], i); n > 0 {
				s.doc.Readings++
				return n
			}
		}
	}
	return s.space(i, end)
}

// escape leaves out the backslash of a Markdown escape: "1\.".
func (s *scanner) escape(i, end int) int {
	if i+1 < end && strings.IndexByte(".()[]#*_+-!>", s.text[i+1]) >= 0 {
		return 1
	}
	return 0
}

// space is the length of the white space at offset i when it is to be left
// out: a single space between words of the Latin alphabet or between numbers
// stays, one beside a Chinese character does not.
func (s *scanner) space(i, end int) int {
	j := i
	for j < end {
		r, n := han.Decode(s.text[j:end])
		if !han.IsSpace(r) && r >= ' ' && r != 0x7f && r != '\u200b' {
			break
		}
		j += n
	}
	if j == i {
		return 0
	}
	if j-i == 1 && j < end && i > 0 && wordByte(s.text[i-1]) && wordByte(s.text[j]) {
		return 0
	}
	return j - i
}

func wordByte(c byte) bool { return c > ' ' && c < utf8.RuneSelf }

// row makes the cells of a table row. The bars at both ends of a Markdown row
// enclose no cells; the last cell of a tabbed one may be empty and trimmed off.
func (s *scanner) row(b *Block, l *line) {
	from, end := l.start, l.end
	if l.mark == rowMark {
		from++
		if s.text[end-1] == '|' && end-1 > from {
			end--
		}
	}
	between := separator(l, s.text[from:end])
	for {
		stop := end
		n := strings.Index(s.text[from:end], between)
		if n >= 0 {
			stop = from + n
		}
		start := s.size
		first, _ := skipSpace(s.text, from, stop)
		s.pieces(first, stop)
		b.Cells = append(b.Cells, Cell{start, s.size})
		if n < 0 {
			return
		}
		from = stop + len(between)
	}
}

// separator is what stands between the cells of a row.
func separator(l *line, row string) string {
	switch l.mark {
	case tabbedMark:
		return "\t"
	case barredMark:
		return barOf(row)
	}
	return "|"
}
