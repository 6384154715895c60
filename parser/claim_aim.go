package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// isAim reports whether what the clause says of the figure is to be reached, and not
// reached yet: 确保12个问题全部整改到位, 力争到年底，35项任务全部销号. A plan tells by its
// dates too: 12万元于年底前全部收回.
func (d *draft) isAim() bool {
	from := d.clauseFrom(d.k)
	if han.Contains(d.s[d.endBefore(from):d.endBefore(d.right.stop)], "已") {
		return false
	}
	if d.setsAim(from, d.k) || from > 0 && d.tokens[from-1].mark == ',' && d.aimsOnly(d.clauseFrom(from-1), from-1) {
		return true
	}
	return d.n.Genre == notice.Plan && d.isDated()
}

// clauseFrom is the first token of the clause that token k stands in.
func (c *claims) clauseFrom(k int) int {
	for k > 0 && !c.endsClause(k-1) {
		k--
	}
	return k
}

// clauseStart is where that clause starts.
func (c *claims) clauseStart(k int) int { return c.endBefore(c.clauseFrom(k)) }

// setsAim reports whether one of the tokens [i, j) makes an aim of what follows in the
// clause.
func (c *claims) setsAim(i, j int) bool {
	for ; i < j; i++ {
		if w := c.tokens[i].text(); w == "确保" || w == "力争" || w == "务必" {
			return true
		}
	}
	return false
}

// aimsOnly reports whether the clause of the tokens [i, j) says when something is to
// be reached, and nothing else: 力争到2025年底.
func (c *claims) aimsOnly(i, j int) bool {
	if !c.setsAim(i, j) || !hasSuffixAny(c.s[:c.tokens[j].start], []string{"底", "末", "前", "内", "年", "月", "日"}) {
		return false
	}
	for ; i < j; i++ {
		if t := &c.tokens[i]; t.figure >= 0 || t.any(1<<verb|1<<weak|1<<passing|1<<ruling|1<<paying) {
			return false
		}
	}
	return true
}

// isDated reports whether a plan tells in the part of the sentence that the figure
// stands in when something is to be reached, and does not speak of what was before.
func (d *draft) isDated() bool {
	i, j, comes := d.k, d.k, false
	for i > 0 && !d.endsPart(i-1) {
		if i--; d.tokens[i].is(dating) {
			return false
		}
		comes = comes || d.tokens[i].any(yetToCome)
	}
	for j++; d.has(j) && !d.endsPart(j); j++ {
		comes = comes || d.tokens[j].any(yetToCome)
	}
	return comes || hasDeadline(d.s[d.endBefore(i):d.endBefore(j)])
}

// endsPart reports whether token i ends a part of the sentence that says something
// by itself.
func (c *claims) endsPart(i int) bool { return c.tokens[i].mark == ';' || c.tokens[i].mark == '。' }

// yetToCome are the roles of words that a plan says what is to be done with: 将, 需, 应.
var yetToCome = roleBits(future, needing, demanding)

// hasDeadline reports whether s names the date that something is due by: 2025年底前,
// 6月30日前, 到2025年底, but not 目前 and not 日前.
func hasDeadline(s string) bool {
	for i := range han.Indexes(s, "年底") {
		if hasSuffixAny(strings.TrimRightFunc(s[:i], han.IsDigit), []string{"到", "至"}) {
			return true
		}
	}
	for i := range han.Indexes(s, "前") {
		r, size := han.DecodeLast(s[:i])
		switch r {
		case '底', '末':
			return true
		case '日', '月', '年':
			if unit, _ := han.DecodeLast(s[:i-size]); han.IsDigit(unit) {
				return true
			}
		}
	}
	return false
}
