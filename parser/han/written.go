package han

import "strings"

// A tally adds up the groups of a number that is written out.
type tally struct {
	high, mid, low int64 // before 亿, before 万, and behind
	last           int64 // the multiplier of the group before, 0 for none
	wan, yi        bool  // have been read; 万 may come again behind 亿
}

// written reads a number with its units, in groups of up to four digits that
// end in 万 or 亿: 五十四, 三百五, 一亿二千万, 十几万, 百余.
func (c *cursor) written() (Number, bool) {
	n := Number{Multiplier: 1}
	var t tally
	for n.Qualifier == Exact && !n.Unknown {
		e := *c
		g, ok := e.group4(t.last == 0)
		if !ok {
			break
		}
		q := e.approximateGroup(g)
		more, ok := e.close(&t, g)
		if !ok {
			break
		}
		if more && q == Exact {
			q = e.approximation(true, false)
		}
		n.Unknown, n.Qualifier, *c = g.pair, q, e
		if !more {
			break
		}
	}
	n.Unscaled = t.high + t.mid + t.low
	if t.last == 0 {
		return c.bareOver()
	}
	if n.Unknown {
		n = n.unknown()
	}
	return n, true
}

// close enters a group with the 万 or 亿 behind it, and reports whether there
// was one, and whether it may stand there: 一万 and 二万 do not make a number.
func (c *cursor) close(t *tally, g group) (more, ok bool) {
	switch r := c.next; {
	case r == '万' && !t.wan:
		c.take()
		t.mid, t.last, t.wan = g.value*tenThousand, tenThousand, true
		if !t.yi && c.accept('亿') { // 一万亿
			t.raise()
		}
		return true, true
	case r == '亿' && !t.yi:
		c.take()
		t.low = g.value
		t.raise()
		return true, true
	case bigOf(r) > 1:
		return false, false
	}
	t.low = g.value
	if g.lone && t.last > 1 { // 两万五
		t.low *= t.last / 10
	}
	t.last = 1
	return false, true
}

// raise enters 亿.
func (t *tally) raise() {
	*t = tally{high: (t.mid + t.low) * hundredMillion, last: hundredMillion, yi: true}
}

// A group is a number of up to four digits.
type group struct {
	value int64
	last  int64 // what the last digit counts: 10 in 三百五十, 0 before the first digit
	lone  bool  // a single digit
	pair  bool  // holds two digits for one: 三四十, 十二三
}

// group4 reads a number of up to four digits. A zero alone is one only at the
// beginning.
func (c *cursor) group4(first bool) (group, bool) {
	g := group{}
	limit := int64(tenThousand)
	for {
		e := *c
		zero := e.zero(false)
		unit := e.digitAndUnit(&g, zero, limit)
		if unit == 0 {
			if first && zero && g.last == 0 {
				*c = e
				return group{lone: true}, true
			}
			return g, g.last > 0
		}
		*c = e
		if unit == 1 {
			return g, true
		}
		limit = unit
	}
}

// digitAndUnit reads a digit with a unit smaller than limit (三百), ten without
// a digit, or the digit at the end, and returns what it counts; 0, with nothing
// read, where there is none.
func (c *cursor) digitAndUnit(g *group, zero bool, limit int64) int64 {
	e := *c
	digit := digitOf(e.next)
	pair := false
	if digit > 0 {
		e.take()
		pair = e.pairs(digit)
	}
	unit, tens := unitOf(e.next), tensOf(e.next)
	switch {
	case digit > 0 && unit == 1:
		if zero || g.last <= 10 {
			g.lone = g.last == 0 && !zero
			g.value += digit
		} else if e.next == '是' { // 一百一是
			return 0
		} else {
			g.value += digit * g.last / 10
		}
	case unit >= limit, digit > 0 && tens > 0:
		return 0
	case digit == 0 && unit != 10:
		return 0
	default:
		e.take()
		g.value += max(digit, tens, 1) * unit
	}
	g.last, g.pair = unit, g.pair || pair
	*c = e
	return unit
}

// pairs reads the second digit of a range: 三四, 三五.
func (c *cursor) pairs(digit int64) bool {
	next := digitOf(c.next)
	if next == 0 || next != digit+1 && (digit != 3 || next != 5) {
		return false
	}
	c.take()
	return true
}

// approximateGroup reads 余, 多, 几 or 来 behind a group: 十余, 五余万, 二十几,
// 一百几十.
func (c *cursor) approximateGroup(g group) Qualifier {
	e := *c
	if e.accept('几') && g.last >= 10 {
		if unit := unitOf(e.next); unit > 1 && unit < g.last {
			e.take()
		} else if g.last != 10 || strings.ContainsRune("乎何", e.next) {
			return Exact
		}
		*c = e
		return Over
	}
	if g.value < 10 && (c.next != '余' || bigOf(c.second()) == 1) {
		return Exact
	}
	return c.approximation(g.last >= 10, g.last >= 10)
}

// bareOver reads a unit that is a number only by what follows: 百余, 万余, 百来.
func (c *cursor) bareOver() (Number, bool) {
	e := *c
	r := e.take()
	n := Number{Unscaled: unitOf(r) * bigOf(r), Multiplier: 1}
	if n.Unscaled < 100 {
		return n, false
	}
	if n.Qualifier = e.approximation(false, n.Unscaled == 100); n.Qualifier == Exact {
		return n, false
	}
	if n.Unscaled <= 1000 {
		n.Unscaled *= e.bigs() // 百余万
	}
	*c = e
	return n, true
}
