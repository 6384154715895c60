package han

import "math"

// A Number is what a numeral in a text says, exactly as it is printed:
// Unscaled/10^Scale times Multiplier.
//
//	numeral          Unscaled  Scale  Multiplier
//	54  ５４  五十四       54      0           1
//	76.50%               7650      2           1   Percent
//	1.2万                  12      1       10000
//	一万二千             12000      0           1
//	427余万元             427      0       10000   Over
//	六成                   60      0           1   Percent
//	几十                    0      0           1   Unknown
type Number struct {
	Unscaled int64 // the digits, without the decimal point; never negative
	Scale    int   // how many of them stand after the point, as printed: 76.50 has two

	// Multiplier is the 百, 千, 万, 亿, 万亿 and the like behind Arabic digits,
	// which belongs to the unit there; else 1. A number written out, and one of
	// several parts (1亿2000万), is a full number with Multiplier 1.
	Multiplier int64

	Percent   bool      // %, 百分之, 成; the number counts hundredths
	Qualifier Qualifier // from inside or right behind the numeral: 余, 多, 几, 来
	Unknown   bool      // a numeral that gives no number: 几十, 三五百, 20XX, thirty digits
	Writing   Writing
	Len       int // bytes of the text
}

// Writing tells the digits a numeral begins with.
type Writing uint8

const (
	Arabic  Writing = iota // 54, ５４, 1.2万
	Chinese                // 五十四, 百分之七十六, 几十
)

// Value returns the number as printed, without its multiplier: 1.2 for 1.2万.
func (n Number) Value() float64 {
	return float64(n.Unscaled) / math.Pow10(n.Scale)
}

// Normalized returns the full number: 12000 for 1.2万.
func (n Number) Normalized() float64 {
	n = n.full()
	return float64(n.Unscaled) * float64(n.Multiplier) / math.Pow10(n.Scale)
}

// Int returns the full number if it is whole and fits.
func (n Number) Int() (int64, bool) {
	n = n.full()
	if n.Scale > 0 || n.Unknown || n.Unscaled > math.MaxInt64/n.Multiplier {
		return 0, false
	}
	return n.Unscaled * n.Multiplier, true
}

// IsInteger reports whether the full number is whole, as 1.2万 and 3.0 are. A
// number that is unknown is not.
func (n Number) IsInteger() bool {
	return n.full().Scale == 0 && !n.Unknown
}

// full takes out what digits after the point, zeros at the end and the
// multiplier have in common, so that Scale is 0 for every whole number.
func (n Number) full() Number {
	n.Multiplier = max(n.Multiplier, 1)
	for n.Scale > 0 && n.Multiplier%10 == 0 {
		n.Multiplier /= 10
		n.Scale--
	}
	for n.Scale > 0 && n.Unscaled%10 == 0 {
		n.Unscaled /= 10
		n.Scale--
	}
	return n
}

// unknown is n without a value.
func (n Number) unknown() Number {
	n.Unscaled, n.Scale, n.Multiplier, n.Unknown = 0, 0, 1, true
	return n
}

// ScanNumber reads the numeral that s begins with: Arabic or Chinese digits, in
// any width and script, with their grouping, decimals, multipliers, percent
// signs and approximations. It reports false where there is none, as for
// placeholders (XX.X, ×) and multipliers without a digit (百姓, 万元).
//
// It knows no words: 一 in 一些 is 1, 十 in 十分 is 10, and whether 二〇二三 is
// a year or 第 stands before is for the caller to see. Only where a numeral
// would take in the beginning of a word does it look one character further
// (两成效, 三千克, 50来自).
//
// Text from PDF files spaces its digits: "2 0 2 3" is 2023, as long as every
// digit stands alone, and "1 234" is 1234; "20 23" is two numbers.
//
// Only the beginning of s is looked at: 数十 is Unknown also in 人数十二人, of
// which a caller that goes rune by rune must know the word 人数.
func ScanNumber(s string) (Number, bool) {
	if n, ok := scanPlain(s); ok {
		return n, true
	}
	return scanAny(newCursor(s))
}

// mostPlain is how many digits scanPlain reads: so many fit an int64 whatever they
// are.
const mostPlain = 18

// scanPlain reads what nearly every numeral is: ASCII digits, or one Chinese
// digit, with nothing behind that may go on it: 54条, 三项. Where it reports false,
// the numeral is for scanAny.
func scanPlain(s string) (Number, bool) {
	n := Number{Multiplier: 1}
	for n.Len < min(len(s), mostPlain) && s[n.Len]-'0' <= 9 {
		n.Unscaled = n.Unscaled*10 + int64(s[n.Len]-'0')
		n.Len++
	}
	if n.Len == 0 {
		r, size := Decode(s)
		n.Unscaled, n.Len, n.Writing = digitOf(r), size, Chinese
		if n.Unscaled == 0 || formal.MayHold(r) {
			return Number{}, false
		}
	}
	next, size := Decode(s[n.Len:])
	if next == '.' { // of a marker: 1.
		after, _ := Decode(s[n.Len+size:])
		return n, !IsDigit(after)
	}
	return n, !goesOn.MayHold(Fold(next))
}

// goesOn are the characters, folded, that may go on a numeral behind its first
// digits.
var goesOn = NewSet("0123456789,.%‰﹪×Xx \u00a0", "零〇○◯Oo一二两三四五六七八九弌弍弎十百千万亿廿卅卌", formalDigits, "佰仟余多来几成点分")

// scanAny reads a numeral of any form.
func scanAny(c cursor) (Number, bool) {
	switch r := c.next; {
	case IsDigit(r):
		return scanArabic(c)
	case !beginsChinese(r):
		return Number{}, false
	case r == '几' || r == '数' || r == '若':
		return scanVague(c)
	}
	return scanChinese(c)
}

// beginsChinese reports whether a numeral may begin with the folded rune r. It
// is asked at every character of a text.
func beginsChinese(r rune) bool {
	switch r {
	case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九',
		'壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '弌', '弍', '弎',
		'十', '百', '千', '万', '亿', '拾', '佰', '仟', '廿', '卅', '卌', '几', '数', '若':
		return true
	}
	return false
}
