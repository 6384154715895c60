package parser

import (
	"strings"

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
	posted    int  // the statistic that it became, else -1
	article   bool // 一个: rather a word than a number
	spoiled   bool // 3—5个: not one number
	known     bool // is no claim, for a reason: 每人3次
	missed    bool // looks like a claim and became none
}

// scan reads the number at offset i of s with its measure word, and reports
// whether there is a number; measure is nil when it has none, or is no count.
func (f *figure) scan(s string, i int) bool {
	n, ok := scanCount(s, i)
	end := i + n.Len
	*f = figure{number: n, start: i, from: i, unit: end, end: end, tail: end, posted: -1}
	if !ok || n.Unknown || n.Writing == han.Chinese && slogans.Match(s[i:]) >= 0 || !f.measured(s) {
		return ok
	}
	f.article = n.Writing == han.Chinese && n.Unscaled == 1 && n.Len == len("一")
	if f.article && f.isDoubled(s) {
		f.measure = nil
		return true
	}
	f.qualify(s)
	f.lookBack(s[:i])
	if f.spoiled && s[f.unit:f.end] == "批" { // 对1—11批信访件
		f.measure = nil
	}
	return true
}

// isDoubled reports whether the number stands there twice to say one by one: 一条一条.
func (f *figure) isDoubled(s string) bool {
	w := s[f.start:f.end]
	return strings.HasPrefix(s[f.end:], w) || strings.HasSuffix(s[:f.start], w)
}

// slogans are names that begin with a number and a measure word.
var slogans = han.NewWords("四个意识 四个自信 四个全面 四个服从 四种形态 两个维护 两个确立 两个责任 三个务必 三个区分开来 五个必须 六项纪律 七个有之 八项规定 四项重点措施 四项重点举措")

// barred are the characters before a number that make a name or an ordinal of
// it: 第5条, A020号, 1+3个, 〔2023〕.
const barred = "第逐某首〔[【#＃*＊+＋/／.．_＿×"

// ranging are the characters between the numbers of a range or a ratio.
const ranging = "-－—–~～至到:："

// lookedAt are the characters before a number that change it.
var lookedAt = han.NewSet(barred, ranging, "前后数章劣")

// outranked stand before the number of those that are the last of a list.
var outranked = []string{"倒数", "排名后", "位列后", "位居后", "、后", "，后"}

// lookBack asks what stands before the number whether it is one.
func (f *figure) lookBack(before string) {
	prev, size := han.DecodeLast(before)
	switch {
	case size == 0:
	case !lookedAt.MayHold(prev) && !isLetter(prev): // nearly always
	case strings.ContainsRune(barred, prev), isLetter(prev), prev == '前' && !hasSuffixAny(before, []string{"目前", "底前", "末前"}):
		f.measure = nil
	case prev == '章' && isNumeralBefore(before, size), prev == '劣', f.measure.kind == persons && hasSuffixAny(before, outranked): // 共6章45条, 劣5类水
		f.measure = nil
	case strings.ContainsRune(ranging, prev):
		before = before[:len(before)-size]
		first := strings.TrimRightFunc(before, isDateNumeral)
		switch {
		case strings.HasSuffix(first, "第"): // 第1—11批
			f.measure = nil
		case len(first) < len(before), strings.HasSuffix(before, "个"), strings.HasSuffix(before, "项"), strings.HasSuffix(before, "次"):
			f.spoiled = true
		}
	}
}

// isNumeralBefore reports whether a numeral stands before the last character of s, of
// so many bytes: 共6章|45条, but not 刊发文章|13篇.
func isNumeralBefore(s string, size int) bool {
	r, _ := han.DecodeLast(s[:len(s)-size])
	return isDateNumeral(r)
}

// scanCount reads the number at offset i of s, also where it takes a word before
// or behind to be one: 近百个, 一半, 近半数.
func scanCount(s string, i int) (han.Number, bool) {
	if strings.HasPrefix(s[i:], "一半") || strings.HasPrefix(s[i:], "半数") {
		return han.Number{Unscaled: 50, Multiplier: 1, Percent: true, Writing: han.Chinese, Len: len("一半")}, true
	}
	if rest, ok := strings.CutPrefix(s[i:], "半"); ok && hasSuffixAny(s[:i], halved) && hasPrefixAny(rest, halfDone) {
		half := han.Number{Unscaled: 50, Multiplier: 1, Percent: true, Writing: han.Chinese, Len: len("半")}
		if strings.HasSuffix(s[:i], "过") {
			half.Qualifier = han.Over
		}
		return half, true
	}
	n, ok := han.ScanNumber(s[i:])
	if !ok && strings.HasSuffix(s[:i], "近") {
		n = han.Number{Unscaled: 1000, Multiplier: 1, Writing: han.Chinese, Len: len("百")}
		if ok = strings.HasPrefix(s[i:], "千"); strings.HasPrefix(s[i:], "百") {
			n.Unscaled, ok = 100, true
		}
	}
	return n, ok
}

// halved stand before, and halfDone behind, a 半 that is half of what was counted:
// 1532项问题近半已解决, but not 近半年.
var (
	halved   = []string{"近", "过", "超"}
	halfDone = []string{"已", "未", "得到", "完成"}
)

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// stillMeasures begin with a measure word and a character that makes another
// word of it elsewhere: 5项目标, but not 5项目; 2个年底前完成, but not 2个年头.
var stillMeasures = []string{"项目标", "支队伍", "个年底", "个年内"}

// measured reads the measure word behind the number.
func (f *figure) measured(s string) bool {
	if f.number.Percent {
		f.measure = &percent
		return true
	}
	word, row := measureAt(s[f.unit:])
	if row == nil {
		return f.unmeasured(s)
	}
	next, size := han.Decode(s[f.unit+len(word):])
	if size > 0 && strings.ContainsRune(row.not, next) && !hasPrefixAny(s[f.unit:], stillMeasures) {
		return false
	}
	f.measure, f.end = row, f.unit+len(word)
	if f.isSession(s, word) || word == "个" && hasPrefixAny(s[f.end:], halves) {
		f.measure = nil
		return false
	}
	return true
}

// halves are times that 个半 or 个多 goes on with: 2个半月, 3个多月.
var halves = []string{"多月", "多小时", "多星期", "半月", "半小时", "半学期", "半年", "半天"}

// isSession reports whether the number, with the measure word, says which assembly is
// meant: 八届六次全会, 十二次党代会, but not 3次会议.
func (f *figure) isSession(s, word string) bool {
	return word == "次" && (strings.HasSuffix(s[:f.start], "届") || f.number.Writing == han.Chinese && hasPrefixAny(s[f.end:], assemblies))
}

// assemblies are numbered.
var assemblies = []string{"全会", "全体会议", "全委会", "全委扩大会", "党代会", "党员代表大会", "代表大会", "教代会", "职代会", "团代会", "常委会会议", "政府常务会议"}

// bareMeasure is that of a number without a measure word.
var bareMeasure = measure{kind: bare}

// unmeasured accepts digits right before what is counted: 反馈15问题.
func (f *figure) unmeasured(s string) bool {
	x := words.longest(s[f.unit:])
	if x == nil || f.number.Writing != han.Arabic {
		return false
	}
	v, whole := f.number.Int()
	if e := x.as(noun); !whole || v >= 1900 && v < 2100 || e == nil || !countable(e.object, bare) {
		return false
	}
	f.measure = &bareMeasure
	return true
}

// qualifying are the characters that a qualifier before a number can end in.
var qualifying = han.NewSet("于低小少≥过高多大≤到超逾近约概为")

// qualify reads what qualifies the number, inside, before or behind it.
func (f *figure) qualify(s string) {
	f.qualifier = f.number.Qualifier
	before := han.Exact
	if r, n := han.DecodeLast(s[:f.start]); n > 0 && qualifying.MayHold(r) {
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
