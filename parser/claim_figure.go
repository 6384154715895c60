package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// figure is a number with its measure word: 54条, 近427余万元, 76%. Offsets are
// of the block's text.
type figure struct {
	number    han.Number
	qualifier han.Qualifier
	measure   *measure
	from      int // with the qualifier before it
	start     int // of the number
	unit      int // of the measure word
	end       int
	tail      int  // with the qualifier behind it
	article   bool // 一个: rather a word than a number
	spoiled   bool // 3—5个: not one number
	used      bool // has become a statistic
	known     bool // is no claim, for a reason: 每人3次
	missed    bool // looks like a claim and became none
}

// barred are the characters before a number that make a name or an ordinal of
// it: 第5条, A020号, 2.5.1, 1+3, 〔2023〕.
const barred = "第逐某首〔[【#＃*＊+＋/／.．_＿×xX:"

// ranging are the characters between the two numbers of a range.
const ranging = "-－—–~～至到"

// scanFigure reads the figure that starts at offset i of s. Its size is 0
// where the number has no measure word.
func scanFigure(s string, i int) (f figure, ok bool) {
	n, ok := scanCount(s, i)
	if !ok {
		return f, false
	}
	f = figure{number: n, start: i, from: i, unit: i + n.Len, end: i + n.Len}
	f.tail = f.end
	if n.Unknown || !f.measured(s) {
		return f, true
	}
	prev, size := utf8.DecodeLastRuneInString(s[:i])
	switch {
	case size == 0:
	case strings.ContainsRune(barred, prev), prev == '前' && !strings.HasSuffix(s[:i], "目前"), prev < utf8.RuneSelf && isLetter(prev):
		f.measure = nil
	case strings.ContainsRune(ranging, prev):
		before, _ := utf8.DecodeLastRuneInString(s[:i-size])
		if strings.HasSuffix(strings.TrimRight(s[:i-size], "0123456789０１２３４５６７８９一二三四五六七八九十"), "第") {
			f.measure = nil // 第1—11批
			break
		}
		f.spoiled = isDateNumeral(before) || strings.ContainsRune("个项条件次人", before)
	}
	f.article = n.Writing == han.Chinese && n.Unscaled == 1 && n.Len == len("一")
	f.qualify(s)
	return f, true
}

// scanCount reads the number at offset i of s, also where it takes a word before
// or behind to be one: 近百个, 一半, 近半数.
func scanCount(s string, i int) (han.Number, bool) {
	n, ok := han.ScanNumber(s[i:])
	for _, w := range [...]string{"一半", "半数"} {
		if strings.HasPrefix(s[i:], w) {
			return han.Number{Unscaled: 50, Multiplier: 1, Percent: true, Writing: han.Chinese, Len: len(w)}, true
		}
	}
	for w, value := range map[string]int64{"百": 100, "千": 1000, "万": 10000} {
		if !ok && strings.HasPrefix(s[i:], w) && strings.HasSuffix(s[:i], "近") {
			return han.Number{Unscaled: value, Multiplier: 1, Writing: han.Chinese, Len: len(w)}, true
		}
	}
	return n, ok
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// measured reads the measure word behind the number.
func (f *figure) measured(s string) bool {
	if f.number.Percent {
		f.measure = &percent
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[f.unit:])
	x := measureLexemes.longest(s[f.unit:], r)
	if x == nil {
		return f.unmeasured(s, r)
	}
	next, size := utf8.DecodeRuneInString(s[f.unit+len(x.word):])
	if size > 0 && strings.ContainsRune(x.measure.not, next) && !strings.HasPrefix(s[f.unit:], "项目标") && !strings.HasPrefix(s[f.unit:], "支队伍") {
		return false
	}
	f.measure, f.end = x.measure, f.unit+len(x.word)
	return true
}

// bareMeasure is that of a number without a measure word.
var bareMeasure = measure{kind: bare}

// unmeasured accepts digits right before what is counted: 反馈15问题.
func (f *figure) unmeasured(s string, r rune) bool {
	v, whole := f.number.Int()
	if f.number.Writing != han.Arabic || !whole || v >= 1900 && v < 2100 {
		return false
	}
	x := lexemes.longest(s[f.unit:], r)
	if x == nil || x.as(noun) == nil || !countable(x.as(noun).object, bare) {
		return false
	}
	f.measure = &bareMeasure
	return true
}

// qualifying are the characters that a qualifier before a number can end in.
const qualifying = "于低小少≥过高多大≤到超逾近约概为"

// qualify reads what qualifies the number, inside, before or behind it.
func (f *figure) qualify(s string) {
	f.qualifier = f.number.Qualifier
	before := han.Exact
	if r, n := utf8.DecodeLastRuneInString(s[:f.start]); n > 0 && strings.ContainsRune(qualifying, r) {
		size := 0
		before, size = han.QualifierBefore(s[:f.start])
		f.from -= size
	}
	after, tail := han.QualifierAfter(s[f.end:])
	f.tail = f.end + tail
	if f.qualifier != han.Exact {
		return
	}
	if f.qualifier = before; before == han.Exact {
		f.qualifier = after
	}
}

// numeralSet holds the characters a numeral can begin with, behindSet those
// that can stand behind the first of a Chinese one that has a measure word.
// Like in a lexicon, characters share a place.
var numeralSet, behindSet = func() (first, behind [1 << 12]bool) {
	for _, r := range "一二三四五六七八九十两几数若半百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟〇零" {
		first[slot(r)], behind[slot(r)] = true, true
	}
	for _, r := range "余多来成分点0123456789０１２３４５６７８９○" {
		behind[slot(r)] = true
	}
	for i := range measureLexemes {
		for _, x := range measureLexemes[i] {
			r, _ := utf8.DecodeRuneInString(x.word)
			behind[slot(r)] = true
		}
	}
	return first, behind
}()

// nextNumeral is the offset of the next character at or behind i that a number
// with a measure word can begin with; len(s) for none. Nearly all characters
// are of three bytes and none of them.
func nextNumeral(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			if c >= '0' && c <= '9' {
				return i
			}
			i++
		case c < 0xE3 || c > 0xEF || i+3 > len(s):
			i++
		case c == 0xEF:
			if s[i+1] == 0xBC && s[i+2] >= 0x90 && s[i+2] <= 0x99 { // ０ to ９
				return i
			}
			i += 3
		default:
			if numeralSet[slot(threeBytes(s, i))] && opensFigure(s, i) {
				return i
			}
			i += 3
		}
	}
	return len(s)
}

// threeBytes decodes the character of three bytes at offset i.
func threeBytes(s string, i int) rune {
	return rune(s[i]&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
}

// opensFigure reports whether the character behind the Chinese one at offset i
// can go on a numeral or be its measure word.
func opensFigure(s string, i int) bool {
	if i += 3; i+3 <= len(s) && s[i] >= 0xE3 {
		return behindSet[slot(threeBytes(s, i))]
	}
	return i < len(s) && behindSet[s[i]]
}
