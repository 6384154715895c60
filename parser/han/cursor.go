package han

import "unicode/utf8"

// A cursor reads a string by folded runes. To look ahead, copy it.
type cursor struct {
	s    string
	i    int
	next rune // the folded rune at i, 0 at the end
	size int  // its length in s
}

func newCursor(s string) cursor {
	c := cursor{s: s}
	c.decode()
	return c
}

func (c *cursor) decode() {
	if c.i >= len(c.s) {
		c.next, c.size = 0, 0
	} else if b := c.s[c.i]; b < utf8.RuneSelf {
		c.next, c.size = rune(b), 1
	} else {
		r, size := Decode(c.s[c.i:])
		c.next, c.size = Fold(r), size
	}
}

// take passes the next rune and returns it.
func (c *cursor) take() rune {
	r := c.next
	c.i += c.size
	c.decode()
	return r
}

// second returns the rune after the next.
func (c cursor) second() rune {
	c.take()
	return c.next
}

// accept passes the next rune if it is r.
func (c *cursor) accept(r rune) bool {
	if c.next != r || c.size == 0 {
		return false
	}
	c.take()
	return true
}

// word passes w, which is written in folded runes, or nothing.
func (c *cursor) word(w string) bool {
	d := *c
	for _, r := range w {
		if !d.accept(r) {
			return false
		}
	}
	*c = d
	return true
}

// blank passes one space as it stands between two characters of a PDF text. A
// tab or an ideographic space rather parts two columns.
func (c *cursor) blank() bool {
	if c.next == ' ' && c.size == 1 || c.next == '\u00A0' {
		c.take()
		return true
	}
	return false
}
