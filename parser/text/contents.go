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
