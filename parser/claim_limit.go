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
		if c.tokens[i].is(limiting) && !c.saves(i, k) && !c.undoes(i, k) && !(c.tokens[i].is(needing) && c.endsIn(k, "的")) {
			return true
		}
	}
	f := &c.figures[c.tokens[k].figure]
	return c.isChange(k) || c.isNone(f) || c.isGrade(f) || c.isBound(f) || c.isRange(k) || f.measure.kind == money && c.isLimit(f)
}

// isRange reports whether the figure is an end of a range that has its measure word at
// both: 1万元至5万元, 3个～5个.
func (c *claims) isRange(k int) bool {
	i := int(c.tokens[k].figure)
	return i > 0 && c.ranges(&c.figures[i-1], &c.figures[i]) || i+1 < len(c.figures) && c.ranges(&c.figures[i], &c.figures[i+1])
}

// ranges reports whether figures f and g are the ends of one range.
func (c *claims) ranges(f, g *figure) bool {
	if f.measure == nil || g.measure == nil || f.measure.kind != g.measure.kind || f.end >= g.start {
		return false
	}
	between := c.s[f.end:g.start]
	r, size := han.Decode(between)
	return size == len(between) && r != '到' && strings.ContainsRune(ranging, r)
}

// yearly are the limiting words that say how much is saved as well as what a rule
// allows.
var yearly = []string{"每年", "年均", "每月"}

// saves reports whether the words from token i on say what is saved, the money of figure
// k: 每年节约财务费用约1990万元.
func (c *claims) saves(i, k int) bool {
	if c.figures[c.tokens[k].figure].measure.kind != money || !slices.Contains(yearly, c.tokens[i].text()) {
		return false
	}
	for i++; i < k && !c.tokens[i].is(paying) && c.tokens[i].is(filling); i++ {
	}
	return i < k && slices.Contains(saving, c.tokens[i].text())
}

// undoes reports whether the rule at token i only tells which money was got back, as
// figure k says: 追回不应发放的6.1万元.
func (c *claims) undoes(i, k int) bool {
	w := c.tokens[i].text()
	return c.figures[c.tokens[k].figure].measure.kind == money && (w == "不应" || w == "不得") && i > 0 && c.adjacent(i-1) && c.tokens[i-1].is(paying) && c.recovers(i-1)
}

// saving are the paying words for money that is not spent.
var saving = []string{"节约", "节省", "核减", "减少", "避免"}

// isChange reports whether the figure tells by how much something changed:
// 问题减少9个, 比上年少3起, 分别下降9%和5%, but not 增至9个; or what it was before: 比去年的
// 43起减少.
func (c *claims) isChange(k int) bool {
	if growers.MayHoldFirst(c.s[c.tokens[k].end:]) && c.has(k+1) && c.tokens[k+1].is(growing) && c.isCompared(k) {
		return true
	}
	before := c.s[:c.tokens[k].start]
	if hasSuffixAny(before, []string{"少", "多"}) && hasAny(before[c.clauseStart(k):], []string{"比", "较"}) {
		return true
	}
	k = c.rowStart(k)
	return k > 0 && c.tokens[k-1].is(growing) && c.adjacent(k-1) && !strings.HasSuffix(c.tokens[k-1].word.word, "至")
}

// isNone reports whether the figure says that there is not one: 无1人被辞退, 没有一起案件.
func (c *claims) isNone(f *figure) bool {
	return f.number.Value() == 1 && hasSuffixAny(c.s[:f.from], []string{"没有", "未有", "无"}) && !hasSuffixAny(c.s[:f.from], []string{"有无"})
}

// isGrade reports whether the figure is a grade of water: 3类水质, 由4类提升至3类.
func (c *claims) isGrade(f *figure) bool {
	return c.s[f.unit:f.end] == "类" && (hasPrefixAny(c.s[f.end:], []string{"水质", "水体", "水标准", "标准"}) ||
		hasSuffixAny(c.s[:f.from], []string{"由", "从", "到", "至", "为"}) && han.Contains(c.s[c.sentStart:f.from], "水质"))
}

// growers are the characters that a word of a change begins with.
var growers = han.NewSet("增下提上降减压")

// isCompared reports whether the clause says that figure k is what another is compared
// with: 比去年12月的43起减少, 从21件上升.
func (c *claims) isCompared(k int) bool {
	i := k
	for i > 0 && !c.endsClause(i-1) && c.tokens[i-1].figure < 0 {
		i--
	}
	from := c.sentStart
	if i > 0 {
		from = c.tokens[i-1].end
	}
	return hasAny(c.s[from:c.tokens[k].start], []string{"比", "较", "从", "由"})
}

// isBound reports whether the figure is the bound of those that a rule is
// about: 3人以上的应当…, 超过20万元的，…, 不足3人的支部, 2次以上未整改的单位, 一般不少于5人.
func (c *claims) isBound(f *figure) bool {
	before := c.s[:f.from]
	short := hasSuffixAny(before, shortOf)
	if f.number.Percent || f.qualifier == han.Exact && !short {
		return false
	}
	if strings.HasSuffix(before, "一般") {
		return true
	}
	rest, ok := strings.CutPrefix(c.s[f.tail:c.sentEnd], "的")
	switch {
	case !ok:
		return (f.tail > f.end || strings.HasSuffix(before, "连续")) && c.namesThose(f.tail)
	case f.qualifier == han.Nearly, f.qualifier == han.About:
		return false
	}
	return short || c.stopsAt(f.tail+len("的")) || hasPrefixAny(rest, ruleWords)
}

// shortOf stand before a number that those are below whom a rule is about.
var shortOf = []string{"不足", "不满", "未满", "不到", "未达", "连续"}

// namesThose reports whether the clause goes on from offset i to name those that a
// rule is about: 3次以上未参加的，…, 2起以上事故的单位，….
func (c *claims) namesThose(i int) bool {
	rest := c.s[i:c.sentEnd]
	if end := strings.IndexFunc(rest, func(r rune) bool { return markOf(r) != 0 }); end >= 0 {
		rest = rest[:end]
	}
	return hasSuffixAny(rest, []string{"的", "的单位", "的部门", "的企业", "的支部", "的人员", "的干部", "的党员", "的个人", "的村", "的乡镇"})
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
	if hasSuffixAny(c.s[:f.from], limits) {
		return true
	}
	if f.tail > f.end && (f.qualifier == han.AtLeast || f.qualifier == han.AtMost) {
		return !c.stopsAt(f.tail) || strings.HasSuffix(c.s[:f.from], "在") // 金额在1万元以下
	}
	rest := c.s[f.end:c.sentEnd]
	return hasPrefixAny(rest, []string{"以", "及以", "（含）以", "(含)以", "标准", "的标准"}) && !strings.HasPrefix(rest, "以及")
}

// limits stand before an amount of money that a rule sets.
var limits = []string{"标准", "标准为", "起征点", "起征点为", "限额", "限额为", "上限", "上限为", "额度为", "注册资本"}

// stopsAt reports whether a clause ends at offset i.
func (c *claims) stopsAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.s[i:c.sentEnd])
	return i >= c.sentEnd || markOf(r) != 0
}
