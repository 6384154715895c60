// Package outline finds the structure that a document prints: numbered
// headings, run-in points (一是…) and labels (整改措施：), and from the way its
// numbering styles nest, the level of each heading.
//
// Scanners take simplified text (Block.Folded) and accept half and full width.
// There is one marker scanner and one table each; none uses regular
// expressions.
package outline

import "github.com/zhenggai/zhenggai/parser/han"

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
		m = scanBracketed(s, size)
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
		m = scanLettered(s)
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
