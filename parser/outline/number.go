package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// isNumeral reports whether r can open a Chinese ordinal.
func isNumeral(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '廿', '百':
		return true
	}
	return false
}

// scanBare reads 一、 1. 1、 1） 一） and the variants of their punctuation.
func scanBare(s string) Marker {
	n, size, ok := han.ScanOrdinal(s)
	if !ok || n < 1 || n > maxOrdinal || isHoliday(s[:size]) {
		return Marker{}
	}
	first, _ := han.Decode(s)
	arabic := han.IsDigit(first)
	at := size
	if arabic && strings.HasPrefix(s[at:], " ") {
		at++ // "1 ."
	}
	stop, width := han.Decode(s[at:])
	m := Marker{Style: bareStyle(arabic, stop), Ordinal: n, Len: at + width}
	if m.Style == None || !standsAlone(m, s[m.Len:]) {
		return Marker{}
	}
	return m
}

// isHoliday reports whether a number is the name of a day: 五一、国庆期间. Numbers of
// headings have their 十 or 〇.
func isHoliday(number string) bool {
	switch number {
	case "三八", "五一", "五四", "六一", "七一", "八一":
		return true
	}
	return false
}

func bareStyle(arabic bool, stop rune) Style {
	switch stop {
	case '、', '﹑':
		if arabic {
			return ArabicComma
		}
		return HanComma
	case '.', '．':
		if arabic {
			return ArabicStop
		}
		return HanComma
	case ')', '）':
		if arabic {
			return ArabicHalf
		}
		return HanHalf
	case '｜', '丨', '|':
		if arabic {
			return Barred
		}
	}
	return None
}

// standsAlone looks past a marker: what follows must not make one number or
// one list with it.
func standsAlone(m Marker, rest string) bool {
	r, _ := han.Decode(rest)
	switch m.Style {
	case ArabicStop:
		return !han.IsDigit(r) || opensYear(rest) // 3.5%, 2023.4
	case HanComma, ArabicComma:
		next, _, ok := han.ScanOrdinal(rest)
		return !ok || next != m.Ordinal+1 || opensYear(rest) // 一、二、三级
	}
	return true
}

// scanDecimal reads 2.1 and 2.1.1, of both widths, before the words of a heading. A
// figure has its unit there: 2.1万元.
func scanDecimal(s string) Marker {
	n, at, parts := 0, 0, 0
	for parts < 3 {
		m, size, ok := han.ScanOrdinal(s[at:])
		if first, _ := han.Decode(s[at:]); !ok || m > maxDecimal || !han.IsDigit(first) {
			break
		}
		n, at, parts = m, at+size, parts+1
		stop, width := han.Decode(s[at:])
		if stop != '.' && stop != '．' {
			break
		}
		at += width
	}
	if parts < 2 {
		return Marker{}
	}
	at = len(strings.TrimRight(s[:at], ".．"))
	rest := strings.TrimLeft(s[at:], " .．、")
	r, _ := han.Decode(rest)
	next, _ := han.Decode(strings.TrimLeft(rest, string(r)))
	if !opensWords(r) || strings.ContainsRune("万亿元个倍公平吨米亩分年月日时小人次件条项家户度千百毫", r) || !han.IsHan(next) {
		return Marker{}
	}
	return Marker{Style: Decimal + Style(parts-2), Ordinal: n, Len: at + len(s[at:]) - len(rest)}
}

// opensWords reports whether words may begin with r, or r sets them off.
func opensWords(r rune) bool { return han.IsHan(r) || han.IsOpening(r) || r == '"' }

// maxDecimal is the highest number that a part of 2.1.1 can have.
const maxDecimal = 40

// opensYear recognises 2023年 right behind a marker: "1.2023年以来…".
func opensYear(s string) bool {
	n := 0
	for _, r := range s {
		if !han.IsDigit(r) {
			return n == 4 && r == '年'
		}
		n++
	}
	return false
}

// scanBracketed reads what is numbered in round brackets: （一）, （1）, （甲） and （a）; size
// is that of the opening bracket.
func scanBracketed(s string, size int) Marker {
	if m := scanParen(s, size); m.Style != None {
		return m
	}
	if m := scanStem(s, size); m.Style != None {
		return m
	}
	return scanLetterParen(s, size)
}

// scanParen reads （一） and （1）; size is that of the opening bracket.
func scanParen(s string, size int) Marker {
	at := size + leadingSpace(s[size:])
	r, _ := han.Decode(s[at:])
	n, length, ok := han.ScanOrdinal(s[at:])
	if !ok || n < 1 || n > maxOrdinal {
		return Marker{}
	}
	at += length
	at += leadingSpace(s[at:])
	closing, width := han.Decode(s[at:])
	if closing != ')' && closing != '）' {
		return Marker{}
	}
	m := Marker{Style: HanParen, Ordinal: n, Len: at + width}
	if han.IsDigit(r) {
		m.Style = ArabicParen
	}
	if m.Style == ArabicParen && namesClass(s[m.Len:]) {
		return Marker{} // 三(1)班 broken before the bracket
	}
	return m
}

// namesClass reports whether s begins with the 班 of a school, and not with that
// of another word: 班子成员, 班组.
func namesClass(s string) bool {
	rest, ok := strings.CutPrefix(s, "班")
	next, _ := han.Decode(rest)
	return ok && !strings.ContainsRune("子组主级会次线车长前后轮", next)
}

func leadingSpace(s string) int {
	if strings.HasPrefix(s, " ") {
		return 1
	}
	return 0
}

// scanLost recognises a heading whose number is gone: ")主要负责人…".
func scanLost(s string, size int) Marker {
	r, _ := han.Decode(s[size:])
	if !han.IsHan(r) {
		return Marker{}
	}
	return Marker{Style: HanParen, Len: size, Lost: true}
}
