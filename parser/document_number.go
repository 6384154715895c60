package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// documentNumber reads the notice's own number from the header: a line of the
// form 云区委办〔2023〕7号, or its value in a key-value block.
func (r *reading) documentNumber() string {
	for i := 0; i < min(len(r.doc.Blocks), max(r.bodyStart+3, 6)); i++ {
		b := r.block(i)
		if len(b.Text) > headerMost {
			continue
		}
		if !han.Contains(b.Folded, "号") {
			continue
		}
		own := han.Squeeze(b.Text)
		s := han.Simplify(own)
		from := numberKey(s)
		at, end := scanNumber(s[from:])
		if end == 0 {
			at, end = issueOfYear(s[from:])
		}
		if end > 0 && (from > 0 || isNumberLine(s) || b.Kind == text.Furniture) {
			return own[from+at : from+end]
		}
	}
	return ""
}

// numberKey is the offset behind the key of a document number, 0 for none.
func numberKey(s string) int {
	for _, key := range [...]string{"发文字号", "发文文号", "文件编号", "文号"} {
		if n := han.Index(s, key); n >= 0 {
			n += len(key)
			return n + len(s[n:]) - len(strings.TrimLeft(s[n:], "：:|"))
		}
	}
	return 0
}

// isNumberLine recognises a line that is nothing but a document number.
func isNumberLine(s string) bool {
	at, end := scanNumber(s)
	if end == 0 {
		at, end = issueOfYear(s)
	}
	rest := strings.Trim(s[:at]+s[end:], " （）()〔〕[]")
	return end > 0 && (rest == "" || strings.HasPrefix(rest, "总第")) // 2022年第6号（总第31号）
}

// issueOfYear finds the number of an announcement that is one in a row: 2022年第6号.
func issueOfYear(s string) (start, end int) {
	found := dates(s)
	if len(found) != 1 || found[0].month != 0 || found[0].year == 0 {
		return 0, 0
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(s[found[0].end:], " "), "第")
	_, digits := dateNumber(rest)
	if !ok || digits == 0 || !strings.HasPrefix(rest[digits:], "号") {
		return 0, 0
	}
	return found[0].start, len(s) - len(rest) + digits + len("号")
}

// scanNumber finds the first document number in s: a name, a year in brackets,
// a number and 号.
func scanNumber(s string) (start, end int) {
	if !han.Contains(s, "号") {
		return 0, 0
	}
	for i, c := range yearBrackets.All(s) {
		if c != '〔' && c != '[' && c != '［' && c != '【' && c != '（' && c != '(' {
			continue
		}
		year, size := dateNumber(s[i+utf8.RuneLen(c):])
		if year < 1980 || year > 2100 {
			continue
		}
		rest := s[i+utf8.RuneLen(c)+size:]
		_, width := utf8.DecodeRuneInString(rest)
		tail := strings.TrimPrefix(strings.TrimLeft(rest[width:], " "), "第")
		_, digits := dateNumber(tail)
		if digits == 0 || !strings.HasPrefix(strings.TrimLeft(tail[digits:], " "), "号") {
			continue
		}
		start = numberName(s, i)
		if start == i {
			continue
		}
		return start, len(s) - len(tail) + digits + han.Index(tail[digits:], "号") + len("号")
	}
	return 0, 0
}

// yearBrackets open the year in the number of a document.
var yearBrackets = han.NewSet("〔[［【（(")

// numberName walks back over the abbreviated name before the bracket.
func numberName(s string, i int) int {
	for n := 0; i > 0 && n < 16; n++ {
		c, size := utf8.DecodeLastRuneInString(s[:i])
		if !han.IsHan(c) && !(c >= 'A' && c <= 'Z') {
			break
		}
		i -= size
	}
	return i
}
