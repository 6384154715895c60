package han

import (
	"math"
	"strings"
	"unicode/utf8"
)

// scanArabic reads a numeral that begins with an Arabic digit.
func scanArabic(c cursor) (Number, bool) {
	d := c.digits()
	n := Number{Unscaled: d.unscaled, Scale: d.scale, Multiplier: 1}
	switch r := c.next; {
	case isCross(r) && c.placeholder():
		n = n.unknown()
	case c.tenths(&n), c.percent(&n):
	case r < utf8.RuneSelf && r != ' ': // nothing that goes on a number, or the end
	default:
		c.multiplied(&n, d.length)
	}
	if d.overflow {
		n = n.unknown()
	}
	n.Len = c.i
	return n, true
}

// A decimal collects digits.
type decimal struct {
	unscaled int64
	scale    int
	length   int // digits before the point
	overflow bool
}

func (d *decimal) add(digit int64) {
	if d.unscaled > (math.MaxInt64-9)/10 {
		d.overflow = true
		return
	}
	d.unscaled = d.unscaled*10 + digit
}

// digits reads Arabic digits with their grouping and decimals.
func (c *cursor) digits() decimal {
	var d decimal
	c.run(&d)
	if c.next == ' ' || c.next == '\u00A0' {
		if d.length == 1 && c.spacedDigits(&d) {
			return d
		}
		c.groups(&d, true)
	} else if c.next == ',' {
		c.groups(&d, false)
	}
	c.decimals(&d)
	return d
}

// run reads digits that stand side by side.
func (c *cursor) run(d *decimal) {
	for IsDigit(c.next) {
		d.add(int64(c.take() - '0'))
		d.length++
	}
}

// spacedDigits reads the digits that stand alone behind the first, with one
// space before each: 2 0 2 3. A longer number behind them shows the row of a
// table instead.
func (c *cursor) spacedDigits(d *decimal) bool {
	e, sum := *c, *d
	for f := e; f.blank() && IsDigit(f.next); e = f {
		sum.add(int64(f.take() - '0'))
		sum.length++
		if IsDigit(f.next) || f.next == '.' && IsDigit(f.second()) {
			return false
		}
	}
	if sum.length == d.length {
		return false
	}
	*c, *d = e, sum
	return true
}

// groups reads groups of exactly three digits behind the first one to three,
// with a space or a comma before each. Spaced groups are none in front of a
// percent sign: 12 100% are two numbers.
func (c *cursor) groups(d *decimal, spaced bool) {
	if d.length > 3 || d.unscaled == 0 {
		return
	}
	sum := *d
	for f := *c; spaced && f.blank() || !spaced && f.accept(','); {
		f.run(&sum)
		if sum.length != d.length+3 || spaced && f.next == '%' {
			return
		}
		*c, *d = f, sum
	}
}

// decimals reads a point and digits. Two points are a date or a marker (2023.4.5).
func (c *cursor) decimals(d *decimal) {
	e, sum := *c, *d
	if !e.accept('.') || !IsDigit(e.next) {
		return
	}
	for IsDigit(e.next) {
		sum.add(int64(e.take() - '0'))
		sum.scale++
	}
	if e.next == '.' && IsDigit(e.second()) {
		return
	}
	*c, *d = e, sum
}

// placeholder reads the crosses that make a template of the digits before them:
// 20XX, 1X.X. One between two numbers makes a product (3×5).
func (c *cursor) placeholder() bool {
	e := *c
	e.crosses()
	if point := e; point.accept('.') && isCross(point.next) {
		e = point
		e.crosses()
	}
	if isAlnum(e.next) {
		return false
	}
	*c = e
	return true
}

func (c *cursor) crosses() {
	for isCross(c.next) {
		c.take()
	}
}

func isCross(r rune) bool {
	return r == 'X' || r == 'x' || r == '×'
}

func isAlnum(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// percent reads a percent or per mille sign.
func (c *cursor) percent(n *Number) bool {
	e := *c
	e.blank()
	switch e.take() {
	case '%', '﹪':
	case '‰':
		n.Scale++
	default:
		return false
	}
	n.Percent = true
	*c = e
	return true
}

// noTenth are the runes that make another word of 成 before them.
const noTenth = "立果效为员绩功本长熟交型品就因分形败像语章套册串批才"

// tenths reads 成 behind a whole number from 1 to 10, with a digit for the
// hundredths: 六成, 六成五.
func (c *cursor) tenths(n *Number) bool {
	e := *c
	if n.Scale > 0 || n.Unscaled < 1 || n.Unscaled > 10 || !e.accept('成') {
		return false
	}
	rest := e
	if strings.ContainsRune(noTenth, rest.next) || n.Unscaled == 1 && rest.word("不变") {
		return false
	}
	n.Unscaled, n.Percent = n.Unscaled*10, true
	if d := digitOf(e.next); d > 0 && unitOf(e.second()) == 1 {
		e.take()
		n.Unscaled += d
	}
	n.Qualifier = e.approximation(true, false)
	*c = e
	return true
}

// multiplied reads approximations and multipliers behind Arabic digits: 427余万,
// 1.32万亿, 1000余, 1亿2000万.
func (c *cursor) multiplied(n *Number, length int) {
	n.Qualifier = c.approximateArabic(n)
	n.Multiplier = c.multiplier(length <= 2)
	if n.Multiplier == 1 {
		return
	}
	if n.Qualifier == Exact {
		n.Qualifier = c.approximation(true, false)
	}
	switch {
	case n.Qualifier != Over:
	case n.Multiplier < tenThousand: // 3百余万
		n.Multiplier *= c.bigs()
	case n.Multiplier < hundredMillion && c.accept('亿'): // 1.3万余亿
		n.Multiplier *= hundredMillion
	}
	c.parts(n)
}

// approximateArabic reads 余, 多, 几 or 来 behind Arabic digits.
func (c *cursor) approximateArabic(n *Number) Qualifier {
	whole := n.Scale == 0
	round := whole && n.Unscaled > 0 && n.Unscaled%10 == 0
	e := *c
	e.blank()
	large := n.Unscaled >= 10 || e.next == '余' && bigOf(e.second()) > 1 // 5余万
	if !large {
		return Exact
	}
	if q := c.approximation(round, round && n.Unscaled < 1000); q != Exact {
		return q
	}
	if round && c.next == '几' && !strings.ContainsRune("乎何", c.second()) {
		c.take()
		return Over
	}
	return Exact
}

const (
	tenThousand    = 10_000
	hundredMillion = 100_000_000
)

// multiplier reads 万, 亿, 万亿, 百万, 千万 … behind Arabic digits, or returns 1.
// 百 and 千 alone need a short number before, and no unit that begins so.
func (c *cursor) multiplier(short bool) int64 {
	e := *c
	spaced := e.blank()
	m := unitOf(e.next)
	if m >= 100 {
		e.take()
	} else {
		m = 1
	}
	small := m
	if e.accept('万') {
		m *= tenThousand
	}
	if e.accept('亿') {
		m *= hundredMillion
	}
	if m == small && (m == 1 || spaced || !short || strings.ContainsRune(beginsUnit(m), e.next)) {
		return 1
	}
	*c = e
	return m
}

// beginsUnit returns the runes that make a unit or a word of 百 or 千 before them.
func beginsUnit(m int64) string {
	if m == 100 {
		return "分姓货日度强家科"
	}
	return "克米瓦伏卡赫帕焦分"
}

// parts adds the smaller parts of a number in several, which is a full number
// then: 1亿2000万, 3万5千.
func (c *cursor) parts(n *Number) {
	if n.Scale > 0 || n.Unscaled > math.MaxInt64/n.Multiplier/2 {
		return
	}
	for limit := n.Multiplier; n.Qualifier == Exact; {
		value, q, m := c.part(limit)
		if m == 0 {
			return
		}
		n.Unscaled, n.Multiplier, n.Qualifier = n.Unscaled*n.Multiplier+value, 1, q
		limit = m
	}
}

// part reads one smaller part and returns its value and multiplier, 0 if there
// is none. A part without multiplier needs all its digits (2万3000元) and must
// not be a year.
func (c *cursor) part(limit int64) (int64, Qualifier, int64) {
	e := *c
	var d decimal
	e.run(&d)
	if d.length == 0 || d.length > 8 {
		return 0, Exact, 0
	}
	q := e.approximation(d.unscaled%10 == 0, false)
	m := e.multiplier(true)
	if m == 1 && (d.length != zeros(limit) || !IsHan(e.next) || e.next == '年') || d.unscaled*m >= limit {
		return 0, Exact, 0
	}
	*c = e
	return d.unscaled * m, q, m
}

// zeros returns how many zeros the power of ten m has.
func zeros(m int64) int {
	n := 0
	for ; m >= 10; m /= 10 {
		n++
	}
	return n
}
