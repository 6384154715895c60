package reader

import (
	"slices"
	"strconv"
	"strings"
)

// numberFormats write a number as Word's formats of that name do
// (ECMA-376 part 1, 17.18.59 ST_NumberFormat). Formats that are not here, and
// numbers that a format does not reach, are written in Arabic digits.
var numberFormats = map[string]func(n int) string{
	"none":                         func(int) string { return "" },
	"bullet":                       func(int) string { return "" },
	"decimal":                      strconv.Itoa,
	"decimalZero":                  zeroPadded,
	"decimalFullWidth":             fullWidth,
	"decimalFullWidth2":            fullWidth,
	"decimalHalfWidth":             strconv.Itoa,
	"decimalEnclosedCircle":        circled,
	"decimalEnclosedCircleChinese": circled,
	"decimalEnclosedFullstop":      func(n int) string { return runeOf(n, '⒈', 20) },
	"decimalEnclosedParen":         func(n int) string { return runeOf(n, '⑴', 20) },
	"ideographEnclosedCircle":      func(n int) string { return runeOf(n, '㊀', 10) },
	"ideographTraditional":         stem,
	"ideographZodiac":              branch,
	"ideographZodiacTraditional":   sexagenary,
	"upperLetter":                  func(n int) string { return letters(n, 'A') },
	"lowerLetter":                  func(n int) string { return letters(n, 'a') },
	"upperRoman":                   roman,
	"lowerRoman":                   lowerRoman,
	"ordinal":                      ordinal,
	"numberInDash":                 func(n int) string { return "- " + strconv.Itoa(n) + " -" },
	"hex":                          func(n int) string { return strings.ToUpper(strconv.FormatInt(int64(n), 16)) },
	"ideographDigital":             plainDigits.positional,
	"japaneseDigitalTenThousand":   plainDigits.positional,
	"taiwaneseDigital":             taiwanDigits.positional,
	"chineseCounting":              plainDigits.short,
	"taiwaneseCounting":            taiwanDigits.short,
	"chineseCountingThousand":      plainDigits.full,
	"taiwaneseCountingThousand":    taiwanDigits.full,
	"japaneseCounting":             japaneseDigits.full,
	"chineseLegalSimplified":       formalDigits.full,
	"ideographLegalTraditional":    formalTraditionalDigits.full,
}

// formatNumber writes n in the format of that name.
func formatNumber(n int, format string) string {
	write, known := numberFormats[format]
	if !known {
		write = strconv.Itoa
	}
	return write(n)
}

func zeroPadded(n int) string {
	if n >= 0 && n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// fullWidth is １２ for 12.
func fullWidth(n int) string {
	return strings.Map(func(r rune) rune { return r - '!' + '！' }, strconv.Itoa(n))
}

// runeOf is the n-th of count characters that follow one another from first.
func runeOf(n int, first rune, count int) string {
	if n < 1 || n > count {
		return strconv.Itoa(n)
	}
	return string(first + rune(n-1))
}

// itemOf is the n-th character of items.
func itemOf(n int, items string) string {
	list := []rune(items)
	if n < 1 || n > len(list) {
		return strconv.Itoa(n)
	}
	return string(list[n-1])
}

// circled is ① to ㊿, which stand in three places.
func circled(n int) string {
	switch {
	case n == 0:
		return "⓪"
	case n <= 20:
		return runeOf(n, '①', 20)
	case n <= 35:
		return runeOf(n-20, '㉑', 15)
	case n <= 50:
		return runeOf(n-35, '㊱', 15)
	}
	return strconv.Itoa(n)
}

// The heavenly stems and the earthly branches.
const (
	heavenlyStems   = "甲乙丙丁戊己庚辛壬癸"
	earthlyBranches = "子丑寅卯辰巳午未申酉戌亥"
)

func stem(n int) string { return itemOf(n, heavenlyStems) }

func branch(n int) string { return itemOf(n, earthlyBranches) }

// sexagenary is 甲子 to 癸亥, the cycle of sixty.
func sexagenary(n int) string {
	if n < 1 || n > 60 {
		return strconv.Itoa(n)
	}
	return stem((n-1)%10+1) + branch((n-1)%12+1)
}

// letters is A to Z, then AA, BB to ZZ, AAA as Word goes on.
func letters(n int, first rune) string {
	const most = 26 * 8
	if n < 1 || n > most {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(first+rune((n-1)%26)), (n-1)/26+1)
}

// alphabetic is a to z, then aa, ab to zz, aaa as browsers go on.
func alphabetic(n int, first rune) string {
	if n < 1 {
		return strconv.Itoa(n)
	}
	var text []rune
	for ; n > 0; n = (n - 1) / 26 {
		text = append(text, first+rune((n-1)%26))
	}
	slices.Reverse(text)
	return string(text)
}

func lowerAlphabetic(n int) string { return alphabetic(n, 'a') }

func upperAlphabetic(n int) string { return alphabetic(n, 'A') }

// romanDigits are in falling order of value.
var romanDigits = [...]struct {
	value int
	digit string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
	{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var text strings.Builder
	for _, d := range romanDigits {
		for ; n >= d.value; n -= d.value {
			text.WriteString(d.digit)
		}
	}
	return text.String()
}

func lowerRoman(n int) string { return strings.ToLower(roman(n)) }

// ordinal is 1st, 2nd, 3rd, 4th, 11th.
func ordinal(n int) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// chineseDigits write numbers in one of the ways of East Asia.
type chineseDigits struct {
	digits [10]string
	units  [4]string // of one, ten, hundred, thousand
	zero   string    // stands for skipped places within a number
	one    bool      // 一百, not 百
	ten    bool      // 壹拾, not 拾
}

var (
	plainDigits = &chineseDigits{
		digits: [10]string{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
		units:  [4]string{"", "十", "百", "千"}, zero: "零", one: true,
	}
	taiwanDigits = &chineseDigits{
		digits: [10]string{"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
		units:  [4]string{"", "十", "百", "千"}, zero: "零", one: true,
	}
	japaneseDigits = &chineseDigits{
		digits: [10]string{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
		units:  [4]string{"", "十", "百", "千"},
	}
	formalDigits = &chineseDigits{
		digits: [10]string{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"},
		units:  [4]string{"", "拾", "佰", "仟"}, zero: "零", one: true, ten: true,
	}
	formalTraditionalDigits = &chineseDigits{
		digits: [10]string{"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"},
		units:  [4]string{"", "拾", "佰", "仟"}, zero: "零", one: true, ten: true,
	}
)

// positional writes digit by digit: 一〇五.
func (c *chineseDigits) positional(n int) string {
	if n < 0 {
		return strconv.Itoa(n)
	}
	var text strings.Builder
	for _, digit := range strconv.Itoa(n) {
		text.WriteString(c.digits[digit-'0'])
	}
	return text.String()
}

// short writes numbers below a hundred with 十, others digit by digit.
func (c *chineseDigits) short(n int) string {
	if n < 100 {
		return c.full(n)
	}
	return c.positional(n)
}

// full writes numbers with their units: 一百零五.
func (c *chineseDigits) full(n int) string {
	switch {
	case n < 0 || n > 9999:
		return strconv.Itoa(n)
	case n == 0:
		return c.digits[0]
	}
	var text strings.Builder
	skipped := false
	for unit, power := 3, 1000; unit >= 0; unit, power = unit-1, power/10 {
		digit := n / power % 10
		if digit == 0 {
			skipped = text.Len() > 0
			continue
		}
		if skipped {
			text.WriteString(c.zero)
			skipped = false
		}
		if !c.dropsOne(digit, unit, text.Len() == 0) {
			text.WriteString(c.digits[digit])
		}
		text.WriteString(c.units[unit])
	}
	return text.String()
}

// dropsOne reports whether the digit one is left out before the unit: 十一 for
// 一十一.
func (c *chineseDigits) dropsOne(digit, unit int, leading bool) bool {
	switch {
	case digit != 1 || unit == 0:
		return false
	case unit == 1:
		return !c.ten && (leading || !c.one)
	}
	return !c.one
}
