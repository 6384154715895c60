package han

// ScanOrdinal reads the plain numeral that s begins with, as list markers have
// them, and returns its value and its length in bytes: 一 to 九千九百九十九, also
// formal (贰), with 廿, or without units (一〇); or one to four Arabic digits. It
// reports false for 0, 两, and wherever the numeral goes on as another kind of
// number (一万, 12345).
func ScanOrdinal(s string) (value, length int, ok bool) {
	c := newCursor(s)
	r := c.next
	if v := digitOf(r); v > 0 && r != '两' && !mayGoOn(c.second()) { // 一、, as most are
		return int(v), c.size, true
	}
	var v int64
	switch {
	case IsDigit(r):
		v = c.ordinalDigits()
	case r != '两' && beginsChinese(r):
		v = c.ordinalNumeral()
	}
	if v == 0 || continues(c.next) {
		return 0, 0, false
	}
	return int(v), c.i, true
}

func (c *cursor) ordinalDigits() int64 {
	var d decimal
	c.run(&d)
	if d.length > 4 {
		return 0
	}
	return d.unscaled
}

func (c *cursor) ordinalNumeral() int64 {
	e := *c
	if d, _ := e.positions(); d.length > 1 && d.length <= 4 {
		*c = e
		return d.unscaled
	}
	g, ok := c.group4(true)
	if !ok || g.pair {
		return 0
	}
	return g.value
}

// mayGoOn reports whether the folded rune r behind a Chinese digit may belong to
// the same numeral.
func mayGoOn(r rune) bool {
	return beginsChinese(r) || IsDigit(r) || r == '○' || r == '◯' || r == 'O' || r == 'o'
}

// continues reports whether the folded rune r would go on a numeral.
func continues(r rune) bool {
	return IsDigit(r) || digitOf(r) > 0 || unitOf(r)*bigOf(r) > 1
}
