package parser

import (
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// contents tell which of the characters that a few steps look for may stand in a
// text, so that those steps need not look where there is none: 截 stands in one
// paragraph of a notice, 该 in some.
type contents uint8

const (
	numeral   contents = 1 << iota // what a number or a date can begin with
	colon                          // ： or :
	pointing                       // 该 in 该问题, and what else points to an issue
	limit                          // 截, of 截至
	separator                      // 年 or - in a date
)

// anything stands for what was not looked at.
const anything = ^contents(0)

// soughtAfter are the characters of each of the contents.
var soughtAfter = [...]struct {
	contents   contents
	characters string
}{
	{numeral, dateDigits + chineseNumerals},
	{colon, "：:"},
	{pointing, "该此本述"},
	{limit, "截"},
	{separator, "年月日号-/.－．"},
}

// contentsOf are the contents by the low twelve bits of a character, which is all
// that is asked of it: now and then something is said to be there that is not.
var contentsOf = func() (table [1 << 12]contents) {
	for _, row := range soughtAfter {
		for _, r := range row.characters {
			table[r%(1<<12)] |= row.contents
		}
	}
	return table
}()

// holds reports whether any of the given contents may be there.
func (c contents) holds(any contents) bool { return c&any != 0 }

// survey walks a text once. It appends the places of the numerals to places, and
// tells what may stand in the text.
func survey(places numeralPlaces, s string) (numeralPlaces, contents) {
	var all contents
	for i := all.nextNumeral(s, 0); i < len(s); i = all.nextNumeral(s, i) {
		places = append(places, i)
		_, size := han.Decode(s[i:])
		i += size
	}
	return places, all
}

// nextNumeral is the offset of the first numeral at or behind i, len(s) for none.
// It adds what may stand up to there.
func (c *contents) nextNumeral(s string, i int) int {
	all := *c
	for here, size := contents(0), 0; i < len(s); i += size {
		for i < len(s)-2 && s[i] >= 0xE0 { // as nearly all are; the latter two bytes hold the bits that count
			if here = contentsOf[uint(s[i+1]%64)<<6|uint(s[i+2]%64)]; here&numeral != 0 {
				*c = all | here
				return i
			}
			all |= here
			i += 3
		}
		if here, size = contentsAt(s[i:]); here&numeral != 0 {
			*c = all | here
			return i
		}
		all |= here
	}
	*c = all
	return i
}

// contentsAt are those of the character that s starts with, and its length.
func contentsAt(s string) (contents, int) {
	if s == "" {
		return 0, 0
	}
	r, size := han.Decode(s)
	return contentsOf[r%(1<<12)], size
}

// survey notes where the numerals of every block are and what it may hold.
func (r *reading) survey() {
	r.numerals = make([]numeralPlaces, len(r.doc.Blocks))
	r.contents = make([]contents, len(r.doc.Blocks))
	all := make(numeralPlaces, 0, len(r.doc.File.Text)/usualGap)
	for k := range r.doc.Blocks {
		if b := r.block(k); b.Kind != text.Furniture {
			from := len(all)
			all, r.contents[k] = survey(all, b.Folded)
			r.numerals[k] = all[from:len(all):len(all)]
		}
	}
}

// usualGap is how many bytes there are to a numeral, at the least, in most
// documents.
const usualGap = 25
