package text

// Contents tell which of the characters that a few steps look for may stand in a
// block, so that those steps need not look where there is none: 截 stands in one
// paragraph of a notice, 该 in some.
type Contents uint8

// The contents.
const (
	Numeral   Contents = 1 << iota // what a number or a date can begin with
	Colon                          // ： or :
	Pointing                       // 该 in 该问题, and what else points to an issue
	Limit                          // 截, of 截至
	Separator                      // 年 or - in a date
	Cross                          // X, of what a template leaves to be filled in
)

// Anything stands for what was not looked at.
const Anything = ^Contents(0)

// Holds reports whether any of the given contents may be there.
func (c Contents) Holds(any Contents) bool { return c&any != 0 }

// Numerals are the characters that a number or a date can begin with, in the
// simplified writing that blocks are folded to.
const Numerals = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十两几数若半百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟卌"

// soughtAfter are the characters of each of the contents, with those that fold to
// them, radicals (⼀) and compatibility characters (U+F98E, of 年) too: a file is
// looked at as it is.
var soughtAfter = [...]struct {
	contents   Contents
	characters string
}{
	{Numeral, Numerals + "⼀⼆⼋⼏⼗両億兩叄幾弐數萬貳陸韆" + "\uf969\uf973\uf974\uf978\uf9b2\uf9d1\uf9d3"},
	{Colon, "：:"},
	{Pointing, "该此本述該"},
	{Limit, "截"},
	{Separator, "年月日号-/.－．⺼⽇⽉號" + "\uf98e"},
	{Cross, "Xx×"},
}

// contentsOf are the contents by the low twelve bits of a character, which is all
// that is asked of it: now and then something is said to be there that is not.
var contentsOf = func() (table [1 << 12]Contents) {
	for _, row := range soughtAfter {
		for _, r := range row.characters {
			table[r%(1<<12)] |= row.contents
		}
	}
	return table
}()
