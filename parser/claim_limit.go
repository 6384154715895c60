package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// limited reports whether figure k stands in a rule and makes no claim: 每人3次,
// 10万元以上的须….
func (c *claims) limited(k int) bool {
	for i := k - 1; i >= 0 && (!c.endsClause(i) || i == k-1 && c.tokens[i].mark == ':'); i-- {
		if c.tokens[i].is(limiting) && !(strings.HasSuffix(c.tokens[i].text(), "均") && c.has(i+1) && slices.Contains(lessening, c.tokens[i+1].text())) { // 年均节约20万元
			return true
		}
	}
	f := &c.figures[c.tokens[k].figure]
	return c.isChange(k) || c.isBound(f) || f.measure.kind == money && c.isLimit(f)
}

// isChange reports whether the figure tells by how much something changed:
// 问题减少9个, but not 增至9个.
func (c *claims) isChange(k int) bool {
	return k > 0 && c.tokens[k-1].is(growing) && c.adjacent(k-1) && !strings.HasSuffix(c.tokens[k-1].word.word, "至")
}

// isBound reports whether the figure is the bound of those that a rule is
// about: 3人以上的应当…, 超过20万元的，…, 一般不少于5人.
func (c *claims) isBound(f *figure) bool {
	if f.qualifier == han.Exact || f.number.Percent {
		return false
	}
	if strings.HasSuffix(c.s[:f.from], "一般") {
		return true
	}
	rest, ok := strings.CutPrefix(c.s[f.tail:c.sentEnd], "的")
	if !ok || f.qualifier == han.Nearly || f.qualifier == han.About {
		return false
	}
	return c.stopsAt(f.tail+len("的")) || hasPrefixAny(rest, ruleWords)
}

// ruleWords begin what a rule asks of those within its bound.
var ruleWords = []string{"应", "须", "必须", "一律", "由", "要", "可", "不得"}

// isPlanned reports whether the clause says of the figure that it is still to
// come: 将新建3个, 计划培训200人次. The 将 before a thing is none.
func (d *draft) isPlanned() bool {
	if d.follows("的") { // 将跟踪正在办理的4条意见
		return false
	}
	for i := d.k - 1; i >= 0 && !d.endsClause(i); i-- {
		t := &d.tokens[i]
		switch {
		case !t.is(future) || i+1 == d.k:
		case t.word.word == "将":
			if d.adjacent(i) && d.acts(i+1) {
				return true
			}
		case slices.Contains(planning, t.word.word) && (i == 0 || d.tokens[i-1].mark != 0 && d.adjacent(i-1)):
			return true
		}
	}
	return false
}

// acts reports whether token i is what is done to the things counted, and not
// what tells which ones they are: 将反馈的5个方面, 将应缴未缴的20万元, 将未入账的3辆车.
func (d *draft) acts(i int) bool {
	t := &d.tokens[i]
	if e := t.sense(shade); t.is(demanding) || e != nil && e.status == notice.NotCompleted {
		return false
	}
	if e := t.sense(passing); e != nil && e.status != "" || strings.HasPrefix(d.s[t.end:], "的") {
		return false
	}
	return t.any(spoken)
}

// planning are the words that make a plan of the clause they begin.
var planning = []string{"将于", "将在", "拟", "拟于", "计划", "预计", "力争", "下一步", "明年"}

// isLimit reports whether an amount of money is a limit: 5万元以下的.
func (c *claims) isLimit(f *figure) bool {
	if f.tail > f.end && (f.qualifier == han.AtLeast || f.qualifier == han.AtMost) {
		return !c.stopsAt(f.tail) || strings.HasSuffix(c.s[:f.from], "在") // 金额在1万元以下
	}
	rest := c.s[f.end:c.sentEnd]
	return hasPrefixAny(rest, []string{"以", "及以", "（含）以", "(含)以"}) && !strings.HasPrefix(rest, "以及")
}

// stopsAt reports whether a clause ends at offset i.
func (c *claims) stopsAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.s[i:c.sentEnd])
	return i >= c.sentEnd || markOf(r) != 0
}
