package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// formal are the numerals of 壹、 in order, as simplified text has them.
const formal = "壹贰叁肆伍陆柒捌玖拾"

// formalOrdinal is the value of a formal numeral, 0 for other characters. 參 is one
// too, which is simplified as another word.
func formalOrdinal(r rune) int {
	if r == '参' {
		return 3
	}
	return nth(formal, r)
}

// nth is the place of r among characters of three bytes, from 1; 0 for none.
func nth(set string, r rune) int {
	if !counting.MayHold(r) {
		return 0
	}
	i := strings.IndexRune(set, r)
	if i < 0 {
		return 0
	}
	return i/len("一") + 1
}

var counting = han.NewSet(formal, stems)

// scanFormal reads 壹、 and 拾贰、.
func scanFormal(s string) Marker {
	r, at := han.Decode(s)
	n := formalOrdinal(r)
	if next, size := han.Decode(s[at:]); n == 10 && formalOrdinal(next) > 0 {
		n, at = n+formalOrdinal(next), at+size
	}
	stop, width := han.Decode(s[at:])
	if next, _ := han.Decode(s[at+width:]); stop != '、' && stop != '．' || formalOrdinal(next) > 0 {
		return Marker{}
	}
	return Marker{Style: Formal, Ordinal: n, Len: at + width}
}

// stems are the heavenly stems, which number the chapters of some papers.
const stems = "甲乙丙丁戊己庚辛壬癸"

// stemOrdinal is the place of a heavenly stem, 0 for other characters.
func stemOrdinal(r rune) int { return nth(stems, r) }

// scanStem reads 甲、 and, behind a bracket of so many bytes, （甲）. 甲、乙双方 and
// （甲）方 name parties.
func scanStem(s string, bracket int) Marker {
	r, size := han.Decode(s[bracket:])
	at := bracket + size
	stop, width := han.Decode(s[at:])
	fits := bracket == 0 && stop == '、' || bracket > 0 && (stop == ')' || stop == '）')
	at += width
	next, _ := han.Decode(s[at:])
	if stemOrdinal(r) == 0 || !fits || stemOrdinal(next) > 0 || next == '方' || next == '(' || next == '（' {
		return Marker{}
	}
	return Marker{Style: Stem, Ordinal: stemOrdinal(r), Len: at}
}
