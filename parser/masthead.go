package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// mastheadMost is the longest line, in characters, that a newspaper prints over the
// reports of a page.
const mastheadMost = 40

// isMasthead recognises the line over the reports on a page of a newspaper, which
// tells paper, day and page: 云岭日报 2024年12月5日 第03版：要闻.
func isMasthead(s string) bool {
	i := han.Index(s, "版")
	if i <= 0 || s[i-1] < '0' || s[i-1] > '9' || han.LongerThan(s, mastheadMost) || han.ContainsAny(s, "。；，") {
		return false
	}
	found := dates(s)
	return len(found) == 1 && found[0].day > 0 && paperEnd(s) > 0
}

// paperEnd is where the name of the newspaper ends in a line, 0 where none does: behind
// the first 报 that ends a word.
func paperEnd(s string) int {
	for i := 0; ; {
		n := han.Index(s[i:], "报")
		if n < 0 {
			return 0
		}
		i += n + len("报")
		if next, _ := utf8.DecodeRuneInString(s[i:]); !han.IsHan(next) {
			return i
		}
	}
}

// masthead is the newspaper that printed the text, and the day, where the line over it
// tells; both are empty else.
func (r *reading) masthead() (paper, day string) {
	for k := range r.bodyStart {
		if b := r.block(k); b.Kind != text.Row && isMasthead(b.Folded) {
			d, end := dates(b.Folded)[0], paperEnd(b.Folded)
			from := end
			for from > 0 && from != d.end && isHanBefore(b.Folded, from) {
				_, size := utf8.DecodeLastRuneInString(b.Folded[:from])
				from -= size
			}
			return strings.TrimSpace(b.Text[from:end]), d.String()
		}
	}
	return "", ""
}
