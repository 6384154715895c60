package han

import (
	"math"
	"strings"
)

// digitOf returns 1 to 9 for the digits 一 to 九, plain or formal, and 两, else 0.
func digitOf(r rune) int64 {
	switch r {
	case '一', '壹', '弌':
		return 1
	case '二', '贰', '两', '弍':
		return 2
	case '三', '叁', '弎':
		return 3
	case '四', '肆':
		return 4
	case '五', '伍':
		return 5
	case '六', '陆':
		return 6
	case '七', '柒':
		return 7
	case '八', '捌':
		return 8
	case '九', '玖':
		return 9
	}
	return 0
}

// unitOf returns 10, 100 or 1000 for a unit within a group of four digits, else 1.
func unitOf(r rune) int64 {
	switch r {
	case '十', '拾', '廿', '卅', '卌':
		return 10
	case '百', '佰':
		return 100
	case '千', '仟':
		return 1000
	}
	return 1
}

// tensOf returns how many tens 廿, 卅 or 卌 are, else 0.
func tensOf(r rune) int64 {
	switch r {
	case '廿':
		return 2
	case '卅':
		return 3
	case '卌':
		return 4
	}
	return 0
}

// bigOf returns the value of 万 and 亿, else 1.
func bigOf(r rune) int64 {
	switch r {
	case '万':
		return tenThousand
	case '亿':
		return hundredMillion
	}
	return 1
}

// formalDigits are the digits and the ten that cheques have, which alone are
// rather words (陆续, 收拾).
const formalDigits = "壹贰叁肆伍陆柒捌玖拾"

// formal are these as a set.
var formal = NewSet(formalDigits)

func isFormal(r rune) bool { return strings.ContainsRune(formalDigits, r) }

// scanChinese reads a numeral that begins with a Chinese digit or unit.
func scanChinese(c cursor) (Number, bool) {
	first := c
	r := first.take()
	n, ok := c.numeral()
	alone := ok && c.i == first.i
	if !ok { // 百分之…, 千分之…
		c, n.Unscaled = first, unitOf(r)*bigOf(r)
	}
	if part, isShare := c.share(n); isShare {
		n = part
	} else if !ok || alone && isFormal(r) {
		return Number{}, false
	} else if alone {
		c.tenths(&n)
	}
	n.Writing, n.Len = Chinese, c.i
	return n, true
}

// numeral reads a number without a share: 二〇二三, 一亿二千万, 九点五.
func (c *cursor) numeral() (Number, bool) {
	n, ok := c.positional()
	if !ok {
		n, ok = c.written()
	}
	if ok && n.Qualifier == Exact && !n.Unknown {
		c.point(&n)
	}
	return n, ok
}

// positional reads two or more digits without units, perhaps with 万 or 亿
// behind: 二〇二三, 一〇〇万.
func (c *cursor) positional() (Number, bool) {
	e := *c
	d, row := e.positions()
	units := unitOf(e.next) > 1
	if d.length < 2 || d.length == 2 && row && units { // 五, 三五百
		return Number{}, false
	}
	n := Number{Unscaled: d.unscaled, Multiplier: 1}
	big := e.bigs()
	n.Qualifier = e.approximation(big > 1 || n.Unscaled%10 == 0, false)
	if d.overflow || row || units || !n.times(big) {
		n = n.unknown()
	}
	*c = e
	return n, true
}

// positions reads digits, and tells whether they are rather a row of digits
// than a number: two of them without a zero, which are a range (三五个), a name
// (五四) or a short year (九八年), more that count up (一二三产业), or only zeros.
func (c *cursor) positions() (d decimal, row bool) {
	before := int64(-1)
	steps, nulls := 0, 0
	for {
		digit := digitOf(c.next)
		if digit > 0 {
			c.take()
		} else if c.zero(d.length > 0) {
			nulls++
		} else {
			break
		}
		if digit == before+1 {
			steps++
		}
		before = digit
		d.add(digit)
		d.length++
	}
	row = nulls == 0 && (d.length == 2 || steps == d.length-1) || nulls == d.length
	return d, row
}

// zero reads a zero. Behind a digit it may also be a circle, or an Arabic zero
// or letter O that stands in for it (二0二三), unless letters or digits follow.
func (c *cursor) zero(behind bool) bool {
	r := c.next
	switch r {
	case '零', '〇':
	case '○', '◯', '0', 'O', 'o':
		e := *c
		for e.accept(r) {
		}
		if !behind || isAlnum(e.next) {
			return false
		}
	default:
		return false
	}
	c.take()
	return true
}

// bigs reads 万, 亿 or 万亿, or returns 1.
func (c *cursor) bigs() int64 {
	big := bigOf(c.next)
	if big > 1 {
		c.take()
	}
	if big == tenThousand && c.accept('亿') {
		big *= hundredMillion
	}
	return big
}

// times multiplies a number that is written out, and reports whether it fits.
func (n *Number) times(big int64) bool {
	for n.Scale > 0 && big > 1 {
		n.Scale--
		big /= 10
	}
	if n.Unscaled > math.MaxInt64/big {
		return false
	}
	n.Unscaled *= big
	return true
}

// point reads decimals: 点五, perhaps with 万 or 亿 behind. What follows may
// show a time of day (九点三十分), the next point of a list (三点一是) or a word
// (两点一线) instead.
func (c *cursor) point(n *Number) {
	e := *c
	if !e.accept('点') {
		return
	}
	d := decimal{unscaled: n.Unscaled}
	for {
		digit := digitOf(e.next)
		if digit > 0 && e.next != '两' {
			e.take()
		} else if !e.zero(true) {
			break
		}
		d.add(digit)
		d.scale++
	}
	if d.scale == 0 || unitOf(e.next) > 1 || strings.ContainsRune("是线", e.next) {
		return
	}
	n.Unscaled, n.Scale = d.unscaled, d.scale
	if big := e.bigs(); !n.times(big) || d.overflow {
		*n = n.unknown()
	} else if big > 1 {
		n.Qualifier = e.approximation(true, false)
	}
	*c = e
}

// share reads 分之 and a numerator behind the denominator n: 百分之七十六 is 76
// percent, 四分之三 is 75, 三分之二 is no decimal number and unknown.
func (c *cursor) share(n Number) (Number, bool) {
	e := *c
	if n.Qualifier != Exact || !e.word("分之") {
		return n, false
	}
	part, ok := e.numerator()
	if !ok {
		return n, false
	}
	*c = e
	part.Percent = true
	return part.percentOf(n), true
}

func (c *cursor) numerator() (Number, bool) {
	switch r := c.next; {
	case IsDigit(r):
		d := c.digits()
		n := Number{Unscaled: d.unscaled, Scale: d.scale, Multiplier: 1}
		if d.overflow {
			n = n.unknown()
		}
		return n, true
	case c.vague(), c.accept('几'):
		return Number{}.unknown(), true
	}
	n, ok := c.numeral()
	if !ok && c.accept('百') {
		return Number{Unscaled: 100, Multiplier: 1}, true
	}
	return n, ok
}

// percentOf returns n as so many hundredths of the denominator, with as many
// more decimals as that takes, three at most.
func (n Number) percentOf(denominator Number) Number {
	of := denominator.Unscaled
	if n.Unknown || of == 0 || denominator.Scale > 0 || n.Unscaled > math.MaxInt64/100_000 {
		return n.unknown()
	}
	parts := n.Unscaled * 100
	for range 4 {
		if parts%of == 0 {
			n.Unscaled = parts / of
			return n
		}
		parts *= 10
		n.Scale++
	}
	return n.unknown()
}

// scanVague reads a numeral that gives no number: 若干, 几十, 数百, 几千万.
func scanVague(c cursor) (Number, bool) {
	if !c.word("若干") && !c.vague() {
		return Number{}, false
	}
	n := Number{Writing: Chinese, Len: c.i}
	return n.unknown(), true
}

func (c *cursor) vague() bool {
	e := *c
	few := e.take()
	unit := unitOf(e.next)
	if unit > 1 {
		e.take()
	}
	if few != '几' && few != '数' || unit*e.bigs() == 1 {
		return false
	}
	if digitOf(e.next) > 0 || e.next == '分' && e.second() == '之' { // 总数十五, 总数百分之五
		return false
	}
	e.approximation(true, false)
	*c = e
	return true
}
