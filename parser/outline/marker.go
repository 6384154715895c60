// Package outline finds the structure that a document prints: numbered
// headings, run-in points (一是…) and labels (整改措施：), and from the way its
// numbering styles nest, the level of each heading.
//
// Scanners take simplified text (Block.Folded) and accept half and full width.
// There is one marker scanner and one table each; none uses regular
// expressions.
package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Style is a way to number.
type Style uint8

// The styles. Those up to Decimal3 number headings; the others number points,
// which never open a section.
const (
	None        Style = iota
	Part              // 第一部分 第一章 PART 01
	Formal            // 壹、
	HanComma          // 一、
	Di                // 第一，
	HanParen          // （一）
	HanHalf           // 一）
	Named             // 反馈问题一：
	ArabicStop        // 1.
	ArabicComma       // 1、
	ArabicParen       // （1）
	ArabicHalf        // 1）
	Circled           // ①
	Letter            // A.
	Small             // a.
	LetterHalf        // a) A)
	LetterParen       // （a） （A）
	Sign              // No.1
	Stem              // 甲、 （甲）
	Barred            // 01｜
	Decimal           // 2.1
	Decimal3          // 2.1.1

	Shi          // 一是
	Yao          // 一要
	First        // 首先 其次 最后
	Sides        // 一方面 另一方面
	Qi           // 其一
	NamedMeasure // 措施一：
	Dash         // ——
	Bullet       // ●

	numStyles
)

// Marker is the number at the start of a heading or point.
type Marker struct {
	Style   Style
	Ordinal int // as printed; 0 when it was lost or the style has none
	Len     int // bytes, with its stop, comma or brackets
	Lost    bool
}

// maxOrdinal is the highest number that a marker can have: beyond it stand
// years and room numbers.
const maxOrdinal = 500

// ScanMarker reads the heading number at the start of s. A marker is more than
// a prefix: 3.5%, 2023.4, 一、二、三级 and (1)班 are none.
func ScanMarker(s string) (Marker, bool) {
	if !leading.MayHoldFirst(s) {
		return Marker{}, false
	}
	r, size := han.Decode(s)
	var m Marker
	switch {
	case r == '第':
		m = scanDi(s)
	case r == '(' || r == '（':
		if m = scanParen(s, size); m.Style == None {
			m = scanStem(s, size)
		}
		if m.Style == None {
			m = scanLetterParen(s, size)
		}
	case r == ')' || r == '）':
		m = scanLost(s, size)
	case han.IsDigit(r) || isNumeral(r):
		if m = scanBare(s); m.Style == None {
			m = scanDecimal(s)
		}
	case r >= '①' && r <= '➓' || r >= '㈠' && r <= '㉟':
		if m = scanEnclosed(r, size); m.Style == None {
			m = scanAdorned(s)
		}
	case formalOrdinal(r) > 0:
		m = scanFormal(s)
	case stemOrdinal(r) > 0:
		m = scanStem(s, 0)
	case isLetter(r):
		if m = scanPart(s); m.Style == None {
			m = scanLetter(s)
		}
		if m.Style == None {
			m = scanSign(s)
		}
	case r == '【':
		m = scanName(s[size:])
		m.Len += size
	default:
		if m = scanName(s); m.Style == None {
			m = scanAdorned(s)
		}
	}
	return m, m.Style != None
}

// scanAdorned reads a number behind a sign that marks the items of a list on some
// pages: ▶问题1：, ☑ 1.
func scanAdorned(s string) Marker {
	size := adornment(s)
	if size == 0 {
		return Marker{}
	}
	m, ok := ScanMarker(s[size:])
	if !ok || m.Lost {
		return Marker{}
	}
	m.Len += size
	return m
}

// adornments are the signs that stand before a number or a label and say no more
// than that an item begins, or that it is ticked off.
const adornments = bullets + "▶►▷▸☑☐☒✅✔✓❌✗❎➤👉🔹🔸📌🔴🔵⭕✍📍"

// adornment is the length of the sign at the start of s with the space behind it,
// 0 for none, or where another sign follows: a row of them is a line across the page.
func adornment(s string) int {
	r, size := han.Decode(s)
	if size == 0 || !adorns(r) {
		return 0
	}
	rest := strings.TrimPrefix(s[size:], "\ufe0f") // shows a sign in colour
	rest = strings.TrimLeft(rest, " ")
	if next, _ := han.Decode(rest); adorns(next) {
		return 0
	}
	return len(s) - len(rest)
}

func adorns(r rune) bool { return adorning.MayHold(r) && strings.ContainsRune(adornments, r) }

var adorning = han.NewSet(adornments)

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

// enclosed lists the ranges of characters that hold a number, by the first.
var enclosed = [...]struct {
	first, last rune
	ordinal     int
	style       Style
}{
	{'①', '⑳', 1, Circled},
	{'⑴', '⒇', 1, ArabicParen},
	{'⒈', '⒛', 1, ArabicStop},
	{'❶', '❿', 1, Circled},
	{'➀', '➉', 1, Circled},
	{'➊', '➓', 1, Circled},
	{'㈠', '㈩', 1, HanParen},
	{'㉑', '㉟', 21, Circled},
}

func scanEnclosed(r rune, size int) Marker {
	for _, e := range enclosed {
		if r >= e.first && r <= e.last {
			return Marker{Style: e.style, Ordinal: e.ordinal + int(r-e.first), Len: size}
		}
	}
	return Marker{}
}

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

// scanPart reads PART 01, Part.2 and their like, with the bar or colon that sets
// them off.
func scanPart(s string) Marker {
	const part = len("PART")
	if len(s) < part || !strings.EqualFold(s[:part], "PART") {
		return Marker{}
	}
	at := part + len(s[part:]) - len(strings.TrimLeft(s[part:], " ."))
	n, size, ok := han.ScanOrdinal(s[at:])
	if !ok || n > maxDecimal {
		return Marker{}
	}
	at += size
	if stop, width := han.Decode(s[at:]); strings.ContainsRune("｜丨|：:、.", stop) && width > 0 {
		at += width
	}
	return Marker{Style: Part, Ordinal: n, Len: at}
}

// scanDi reads 第一部分, 第一章, 第一，, 第一个问题， and 第1项：.
func scanDi(s string) Marker {
	const di = len("第")
	n, size, ok := han.ScanOrdinal(s[di:])
	if !ok || n < 1 || n > maxOrdinal {
		return Marker{}
	}
	at := di + size
	if rest, ok := strings.CutPrefix(s[at:], "类"); ok && stopSize(rest) > 0 {
		return Marker{Style: Di, Ordinal: n, Len: at + len("类") + stopSize(rest)} // 第一类：
	}
	if rest, ok := strings.CutPrefix(s[at:], "个问题"); ok && stopSize(rest) > 0 {
		return Marker{Style: Named, Ordinal: n, Len: at + len("个问题") + stopSize(rest)}
	}
	for _, unit := range [...]string{"项", "条"} { // 第三条， speaks of a rule
		if rest, ok := strings.CutPrefix(s[at:], unit); ok && colonSize(rest) > 0 {
			return Marker{Style: Named, Ordinal: n, Len: at + len(unit) + colonSize(rest)}
		}
	}
	for _, unit := range [...]string{"部分", "章", "节", "篇"} {
		if strings.HasPrefix(s[at:], unit) {
			at += len(unit)
			return Marker{Style: Part, Ordinal: n, Len: at + stopSize(s[at:])}
		}
	}
	if width := stopSize(s[at:]); width > 0 && !strings.HasPrefix(s[at+width:], "第") {
		return Marker{Style: Di, Ordinal: n, Len: at + width}
	}
	return Marker{}
}

// stopSize is the length of the comma or colon that sets a label off.
func stopSize(s string) int {
	switch r, size := han.Decode(s); r {
	case '，', '、', '：', ',', ':':
		return size
	}
	return 0
}

// colonSize is the length of the colon that s opens with, 0 for none.
func colonSize(s string) int {
	if r, size := han.Decode(s); r == '：' || r == ':' {
		return size
	}
	return 0
}

// headingNames are the words that a number may follow in a heading's label, beside
// 问题: 整改任务1：.
var headingNames = han.NewWords("问题清单 反馈意见 整改任务 重点任务 主要任务 任务 整改事项 事项")

// problemKinds are the words that may stand before that 问题, two of them too:
// 检视问题1：, 巡察反馈问题一：.
var problemKinds = han.NewWords("反馈 巡察 巡视 督察 督查 审计 检视 查摆 自查 检查 发现 整改 存在 具体 主要 突出 重点 共性 个性")

// scanName reads the name of a problem or a task with its number.
func scanName(s string) Marker {
	at := problemKinds.Prefix(s)
	if at > 0 {
		at += problemKinds.Prefix(s[at:])
	}
	if strings.HasPrefix(s[at:], "问题") && !strings.HasPrefix(s[at:], "问题清单") {
		return scanNumbered(s, at+len("问题"), Named)
	}
	return scanNamed(s, headingNames, Named)
}

// measureNames are the words that a number may follow in the label of a measure:
// 措施一：.
var measureNames = han.NewWords("整改措施 整改举措 具体措施 措施 举措")

// scanNamed reads one of the names with its number.
func scanNamed(s string, names *han.Words, style Style) Marker {
	size := names.Prefix(s)
	if size == 0 {
		return Marker{}
	}
	return scanNumbered(s, size, style)
}

// scanNumbered reads the number behind a name of so many bytes, and the colon, stop
// or bracket that sets it off.
func scanNumbered(s string, name int, style Style) Marker {
	n, size := nameNumber(s[name:])
	if size == 0 {
		return Marker{}
	}
	at := name + size
	stop, width := han.Decode(s[at:])
	if !strings.ContainsRune("：:、.．】", stop) {
		return Marker{}
	}
	return Marker{Style: style, Ordinal: n, Len: at + width}
}

// nameNumber reads 一, 1, （一） or (1).
func nameNumber(s string) (n, size int) {
	r, width := han.Decode(s)
	if r == '(' || r == '（' {
		m := scanParen(s, width)
		return m.Ordinal, m.Len
	}
	n, size, ok := han.ScanOrdinal(s)
	if !ok || n < 1 || n > maxOrdinal {
		return 0, 0
	}
	return n, size
}
