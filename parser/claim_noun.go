package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// named are the roles of words that name what is counted.
var named = roleBits(noun, plain, holder, event)

// uncommon are those of them that a later claim names again.
var uncommon = roleBits(holder, event)

// farNoun is how much other text, in bytes, may stand before a noun that a small
// number in Chinese digits counts: 三个突出问题.
const farNoun = 12

// nounRight takes the noun behind the measure word: 54条整改措施.
func (d *draft) nounRight() bool {
	i := d.right.noun
	if i < 0 || d.tokens[i].start != d.f.end && d.touches() || d.f.small() && d.tokens[i].start-d.f.end > farNoun {
		return false
	}
	o := d.objectOf(i, joinRules(d.left.rules, d.right.rules))
	if o == notice.Issues && d.describesHolder(i) {
		return false
	}
	if !countable(o, d.f.measure.kind) || d.unitOf(d.f) == "批次" || (o == notice.Measures || o == notice.Tasks) && d.f.small() && d.namesEach() {
		o = notice.OtherObject
	}
	t := &d.tokens[i]
	d.name(o, d.nounStart(i), t.end)
	d.end, d.named = d.unquoted(d.f.end, t), true
	d.common, d.loose = !t.any(uncommon), !t.is(noun)
	t.noun, t.behind = true, true
	for i--; d.tokens[i].start >= d.f.end && d.adjacent(i) && d.tokens[i].any(named); i-- {
		d.tokens[i].noun = true // of 11件信访问题线索 the petitions are not free for others
	}
	return true
}

// namesEach reports whether the words right before the figure name each of the things, so
// that their number is no more than a name for all: 学习、调研、检视、整改四项举措.
func (d *draft) namesEach() bool {
	before := d.s[d.clauseStart(d.k):d.f.from]
	last := strings.LastIndex(before, "、")
	return last > 0 && strings.Count(before, "、") >= 2 && !han.LongerThan(before[last:], eachMost)
}

// eachMost is the longest of such names, in characters, with the 、 before it.
const eachMost = 7

// describesHolder reports whether noun i only says who is counted:
// 12个问题较多的单位.
func (c *claims) describesHolder(i int) bool {
	return strings.HasPrefix(c.s[c.tokens[i].end:], "的") && c.has(i+2) && c.tokens[i+2].is(holder)
}

// unquoted is where the noun t ends, behind the figure that ends at offset i,
// with the mark that closes its quotation: 21个“问题清单”.
func (c *claims) unquoted(i int, t *token) int {
	open, _ := utf8.DecodeRuneInString(c.s[i:])
	next, size := utf8.DecodeRuneInString(c.s[t.end:])
	if closer, ok := han.Closer(open); ok && closer == next || open == '"' && next == '"' {
		return t.end + size
	}
	return t.end
}

// touches reports whether the noun right before the number is what it counts,
// whatever follows: 整改措施54条, but not 有问题的12家….
func (d *draft) touches() bool {
	l := &d.left
	return l.noun >= 0 && l.noun == l.last && l.gap == 0 && !d.tokens[l.noun].is(holder) && !d.follows("的") &&
		countable(d.objectOf(l.noun, l.rules), d.f.measure.kind)
}

// follows reports whether the figure follows the word w.
func (d *draft) follows(w string) bool { return strings.HasSuffix(d.s[:d.f.from], w) }

// nounLeft takes the noun before the number: 整改措施54条, or with the verb
// between, 整改措施已完成50条.
func (d *draft) nounLeft() bool {
	l, r := &d.left, &d.right
	if d.concernsUs() {
		d.takeLeft(l.noun, d.objectOf(l.noun, ""))
		return true
	}
	if !d.leftNounCounts() {
		return false
	}
	near := l.noun == l.last
	if near && d.holderLeft() {
		return true
	}
	if !near && (d.tokens[l.noun].is(holder) || r.unknown || !d.onlySays(l.noun+1, d.k)) {
		return false
	}
	if l.listed && l.rules == "" && r.rules == "" { // 出台办法3个、细则2个
		l.rules, l.ruled = d.rulesBefore(), l.noun
	}
	o := d.objectLeft(near)
	if !countable(o, d.f.measure.kind) {
		if !near {
			return false
		}
		o = notice.OtherObject
	}
	d.takeLeft(l.noun, o)
	return true
}

// leftNounCounts reports whether there is a noun to the left that may be what is counted.
func (d *draft) leftNounCounts() bool {
	l := &d.left
	switch {
	case l.noun < 0 || l.gap > 0 || d.right.unknown && d.follows("的"):
		return false
	case l.noun == l.last && !d.part.open && slices.Contains(turnNouns, d.tokens[l.noun].text()): // 2023年度的19个
		return false
	}
	// 经检查整改到位28个
	return !(l.states() && d.tokens[l.noun].is(event) && l.noun > 0 && d.tokens[l.noun-1].is(starting) && d.adjacent(l.noun-1))
}

// holderLeft takes the noun right before the figure for whom the things counted are of, where
// it is one: 线索14条，涉及乡科级干部9条; 其中茶业公司18个.
func (d *draft) holderLeft() bool {
	l := &d.left
	if d.tokens[l.noun].is(holder) && !d.part.open && d.countsPapers() && d.takeHolder(l.noun) {
		return true
	}
	// 其中反映乡镇干部的8件
	whose := !l.any || !l.states() && (d.follows("的") || d.tokens[l.from].text() == "涉及")
	return d.part.open && whose && (d.tokens[l.noun].is(holder) || d.namesSource(l.noun)) && d.takeHolder(l.noun)
}

// objectLeft is what the noun to the left, which may stand near the figure, makes of the
// things counted.
func (d *draft) objectLeft(near bool) notice.Object {
	l := &d.left
	if d.investigated() {
		return notice.Cases
	}
	o := d.objectOf(l.noun, joinRules(l.rules, d.right.rules))
	if e := d.tokens[l.noun].sense(plain); e != nil && o == notice.OtherObject && near && d.part.open && d.wholeOf(d.f, e.object) >= 0 {
		return e.object // 整改措施127条，其中制度类措施26条
	}
	return o
}

// turnNouns name a time or a turn, which has no number of things itself.
var turnNouns = []string{"年度", "批次", "轮次"}

// longestUs is the most text, in bytes, of a name for the body that publishes: 我县水利局.
const longestUs = 24

// concernsUs reports whether the clause says how many of the things named concern the
// body that publishes: 巡视反馈问题涉及我县14个.
func (d *draft) concernsUs() bool {
	l := &d.left
	if l.noun < 0 || l.last != l.noun+1 || l.gap == 0 || l.gap > longestUs || d.tokens[l.last].text() != "涉及" || !d.adjacent(l.noun) {
		return false
	}
	return hasPrefixAny(d.s[d.tokens[l.last].end:], []string{"本", "我"}) && lives(d.objectOf(l.noun, "")) && countable(d.objectOf(l.noun, ""), d.f.measure.kind)
}

// countsPapers reports whether the figure is in the measure word of what was counted right
// before it in its sentence, which counts neither persons nor bodies, 条 or 件, and makes
// parts of these of what comes next.
func (d *draft) countsPapers() bool {
	n := len(d.ledger) - 1
	u := d.unitOf(d.f)
	if u != "条" && u != "件" || n < d.opened || !lives(d.ledger[n].object) || d.ledger[n].unit != u {
		return false
	}
	d.opensPart(d.tokens[d.k].depth)
	return true
}

// rulesBefore is what was done to the regulations that the figure before counts;
// empty when it counts none.
func (d *draft) rulesBefore() notice.Status {
	i := d.lastFigure(d.left.lo)
	if i < 0 || d.posted(i) < 0 || d.ledger[d.posted(i)].object != notice.Regulations {
		return ""
	}
	return d.ledger[d.posted(i)].status
}

// takeHolder makes of those that have them, noun i, a kind of the things that
// the figure is a part of: 其中商贸公司23个, 其他人员57件. It is false when it is a part of
// none, or of those that have them: 党组织9个，其中党支部7个.
func (d *draft) takeHolder(i int) bool {
	w := d.wholeOf(d.f, "")
	if o := d.part.of.object; w < 0 && isPapers(o) && countable(o, d.f.measure.kind) {
		d.takeLeft(i, o)
		return true
	}
	if w < 0 || !lives(d.ledger[w].object) {
		return false
	}
	t, a := &d.tokens[i], &d.ledger[w]
	d.start = d.endBefore(i) // 茶业公司
	if j := i - 1; j >= 0 && d.tokens[j].text() == "中" && d.adjacent(j) && d.tokens[j].start > d.endBefore(j) {
		d.start = d.endBefore(j) // 县中医院
	}
	d.name(a.object, d.start, t.end)
	d.noun, d.common, d.named, t.noun = a.noun, a.common, true, true
	return true
}

// namesSource reports whether noun i says where the clues that the figure is a part of
// came from: 问题线索20条，其中群众举报12条.
func (d *draft) namesSource(i int) bool {
	w := d.wholeOf(d.f, "")
	return w >= 0 && d.ledger[w].object == notice.Clues && d.objectOf(i, "") == notice.Petitions
}

// takeLeft makes noun i, before the figure, what it counts.
func (d *draft) takeLeft(i int, o notice.Object) {
	t := &d.tokens[i]
	d.name(o, t.start, t.end)
	d.common, d.loose = !t.any(uncommon), !t.is(noun)
	if !t.noun && d.lastFigure(d.k) < i { // else it stands with the figure before
		d.start, d.named, t.noun = d.nounStart(i), true, true
		d.label = d.printed(d.start, t.end)
	}
	if class := d.left.class; class > i && class == d.left.last { // 问题…分为立行立改8项
		d.noun, d.label, d.start, d.classed = d.label, d.word(class), d.tokens[class].start, !d.part.open
	}
}

// onlySays reports whether the tokens [i, j) say something of a noun before
// them and name nothing else.
func (c *claims) onlySays(i, j int) bool {
	for ; i < j; i++ {
		t := &c.tokens[i]
		if t.word != nil && !t.any(saying) && t.depth == c.tokens[j].depth {
			return false
		}
	}
	return true
}

// saying are the roles of words that may stand between a noun and its number.
var saying = spoken | unsaid | roleBits(joining, class, matching, parting, resting)

// nounStart is where noun i starts with the nouns of its kind right before it.
func (c *claims) nounStart(i int) int {
	for i > 0 && c.adjacent(i-1) && oneKind(&c.tokens[i-1], &c.tokens[i]) {
		i--
	}
	return c.tokens[i].start
}

// adjacent reports whether token i+1 follows token i at once.
func (c *claims) adjacent(i int) bool { return c.tokens[i].end == c.tokens[i+1].start }

func oneKind(t, u *token) bool {
	if t.is(event) && u.is(event) || petitioned(t, u) {
		return true
	}
	a, b := t.sense(noun), u.sense(noun)
	return a != nil && b != nil && a.object == b.object
}

// petitioned reports whether the noun t makes petitions of the u behind it:
// 群众举报案件, 环境信访问题.
func petitioned(t, u *token) bool {
	a, b := t.sense(noun), u.sense(noun)
	if b == nil {
		b = u.sense(plain)
	}
	return a != nil && b != nil && a.object == notice.Petitions && (b.object == notice.Cases || b.object == notice.Issues)
}

// nounAhead takes the noun of a later figure in a list:
// 立行立改的82个、分阶段整改的30个问题.
func (d *draft) nounAhead() bool {
	if !d.right.listed || d.right.unknown {
		return false
	}
	for i := d.right.stop; d.has(i); i++ {
		t := &d.tokens[i]
		if d.endsClause(i) || t.depth != d.tokens[d.k].depth || t.figure >= 0 && d.unitOf(&d.figures[t.figure]) != d.unitOf(d.f) {
			return false
		}
		if t.figure < 0 {
			continue
		}
		next := d.rightOf(i)
		if next.noun >= 0 || !next.listed {
			return d.shareNoun(i, &next)
		}
	}
	return false
}

// shareNoun takes over what the figure token i, with r behind it, counts.
func (d *draft) shareNoun(i int, r *right) bool {
	l := d.leftOf(i)
	if r.noun < 0 || d.tokens[r.noun].is(holder) || l.noun >= 0 {
		return false
	}
	d.name(d.objectOf(r.noun, joinRules(l.rules, r.rules)), d.tokens[r.noun].start, d.tokens[r.noun].end)
	d.common, d.named = true, true
	return countable(d.object, d.f.measure.kind)
}

// nounBeyond takes the noun behind the next figure, where that follows at once
// or behind 、: 17项45个具体问题, 15项、42个具体问题.
func (d *draft) nounBeyond() bool {
	i := d.k + 1
	switch {
	case d.f.measure.kind != things:
		return false
	case d.listedFirst() && d.left.listed:
		i++
	case !d.inFront():
		return false
	}
	next := d.rightOf(i)
	if next.noun < 0 || d.figures[d.tokens[i].figure].measure.kind != things {
		return false
	}
	t := &d.tokens[next.noun]
	e := t.sense(noun)
	if e == nil || e.object == notice.OtherObject || !countable(e.object, things) {
		return false
	}
	d.name(e.object, t.start, t.end)
	d.named = true
	return true
}

// inFront reports whether another figure follows at once: 4类15项.
func (d *draft) inFront() bool {
	return d.has(d.k+1) && d.tokens[d.k+1].figure >= 0 && d.adjacent(d.k)
}

// listedFirst reports whether another figure follows behind 、: 16类、43个问题.
func (d *draft) listedFirst() bool {
	i := d.k + 2
	return d.right.listed && d.right.stop == d.k+1 && d.has(i) && d.tokens[i].figure >= 0
}

// filed takes what 立案 is said of for cases: 立案处罚企业7家, 立案查处车辆47起,
// 3家供应商被立案处罚.
func (d *draft) filed() bool {
	l, kind := &d.left, d.f.measure.kind
	if i := d.filedBehind(); i >= 0 && kind == heads {
		d.name(notice.Cases, d.tokens[i].start, d.tokens[i].end)
		d.end, d.common, d.named = d.tokens[i].end, true, true
		return true
	}
	if l.file < 0 || kind != heads && kind != pieces || l.noun > l.file && !d.tokens[l.noun].is(holder) && !d.namesCases(l.noun) {
		return false
	}
	d.object, d.label, d.start = notice.Cases, d.word(l.file), d.tokens[l.file].start
	d.common, d.named = true, true
	return true
}

// filedBehind is the 立案 behind the figure where it is said of that and of no
// other, -1 for none.
func (d *draft) filedBehind() int {
	for i := d.k + 1; d.right.next < 0 && !d.right.not && i < d.right.stop; i++ {
		if d.tokens[i].is(filing) {
			return i
		}
	}
	return -1
}

// namesCases reports whether token i is 案件, of whatever kind.
func (c *claims) namesCases(i int) bool {
	e := c.tokens[i].sense(plain)
	return e != nil && e.object == notice.Cases
}

// investigated reports whether the figure counts cases of some kind that were
// looked into: 查办违反财经纪律案件2起.
func (d *draft) investigated() bool {
	for i := d.left.turn; i < d.left.noun; i++ {
		if w := d.tokens[i].word; w != nil && (w.word == "查办" || w.word == "查处") {
			return d.namesCases(d.left.noun)
		}
	}
	return false
}

// sorted takes 方面 and 类 for what is counted: aspects of what the notice is
// about, or sorts of something else, 5大类28项考核指标.
func (d *draft) sorted() bool {
	if d.f.measure.kind != sorts && (d.unitOf(d.f) != "类" || !d.inFront() && !d.listedFirst()) {
		return false
	}
	d.object, d.label, d.named = notice.Aspects, d.unit(d.f), true
	r := &d.right
	if d.inFront() {
		next := d.rightOf(d.k + 1)
		r = &next
	} else if d.unitOf(d.f) != "大类" {
		return true
	}
	if d.inFront() && r.noun < 0 && d.namesOther() || r.unknown || r.noun >= 0 && d.objectOf(r.noun, r.rules) == notice.OtherObject {
		d.object = notice.OtherObject
	}
	return true
}

// batched takes the 批 before another figure for batches of what that counts:
// 转办21批412件.
func (d *draft) batched() bool {
	if !d.inFront() || !d.isBatch(d.k) {
		return false
	}
	d.object, d.label, d.named = notice.OtherObject, d.unit(d.f), true
	return true
}

// isBatch reports whether figure token i counts batches.
func (c *claims) isBatch(i int) bool { return c.unitOf(&c.figures[c.tokens[i].figure]) == "批" }

// namesOther reports whether the words before the figure name something that is no
// object: 考核指标5类38项, “三重一大”事项4大类31项.
func (d *draft) namesOther() bool {
	l := &d.left
	if l.noun < 0 {
		return l.gap > 0
	}
	return d.objectOf(l.noun, "") == notice.OtherObject
}

// objectOf is what noun i names. A plain one with another word before it is
// something else, 防控措施; and 机制 are regulations only where something is done
// to them.
func (c *claims) objectOf(i int, rules notice.Status) notice.Object {
	t := &c.tokens[i]
	if i > 0 && c.adjacent(i-1) && petitioned(&c.tokens[i-1], t) {
		return notice.Petitions
	}
	if e := t.sense(noun); e != nil {
		if e.object == notice.Issues && c.debated(i) {
			return notice.OtherObject
		}
		return e.object
	}
	if e := t.sense(demanding); e != nil { // 四点要求
		return e.object
	}
	e := t.sense(plain)
	switch {
	case e == nil:
		return notice.OtherObject
	case e.object == notice.Cases && c.prosecuted(i):
		return notice.Cases
	case e.object == notice.Regulations && rules == "", e.object != notice.Regulations && c.modified(i):
		return notice.OtherObject
	}
	return e.object
}

// debated reports whether the problems of noun i are what a meeting decides on, and no
// faults: 党委会研究重大问题28项.
func (c *claims) debated(i int) bool {
	if !hasSuffixAny(c.s[:c.tokens[i].start], []string{"重大", "重要", "理论"}) {
		return false
	}
	before := c.s[c.clauseStart(i):c.tokens[i].start]
	return hasAny(before, []string{"研究", "审议", "讨论", "研讨", "商议", "议定"}) && !hasAny(before, []string{"反馈", "发现", "指出", "整改", "解决"})
}

// prosecuting are the verbs of bringing somebody to book.
var prosecuting = []string{"查处", "查办", "破获", "侦破", "侦办"}

// prosecuted reports whether the clause says before noun i that somebody was
// brought to book in the cases, whatever they are called: 查办违反规定精神案件2起.
func (c *claims) prosecuted(i int) bool {
	for i--; i >= 0 && !c.endsClause(i); i-- {
		t := &c.tokens[i]
		if t.is(filing) || t.word != nil && slices.Contains(prosecuting, t.word.word) {
			return true
		}
	}
	return false
}

// countedTasks reports whether the document has counted tasks of rectification, so that
// 督察任务 are some of these.
func (c *claims) countedTasks() bool {
	for n := len(c.ledger) - 1; n >= max(0, len(c.ledger)-memory); n-- {
		if c.ledger[n].object == notice.Tasks {
			return true
		}
	}
	return false
}

// modified reports whether another word right before noun i makes it one of
// another kind.
func (c *claims) modified(i int) bool {
	tasks := c.tokens[i].word.as(plain).object == notice.Tasks
	if between := strings.TrimRight(c.s[c.endBefore(i):c.tokens[i].start], "“‘「"); between != "" {
		return !strings.HasSuffix(between, "整改") && !(tasks && strings.HasSuffix(between, "督察") && c.countedTasks()) // 巡察整改任务清单
	}
	if i == 0 {
		return false
	}
	before := &c.tokens[i-1]
	if e := before.sense(plain); e != nil && lives(e.object) { // 措施任务
		return false
	}
	if e := before.sense(noun); e != nil && (e.object == c.tokens[i].word.as(plain).object || tasks && e.object == notice.Issues) { // 审计意见建议, 警示片问题任务
		return false
	}
	if e := before.sense(class); e != nil && e.object == notice.Petitions { // 信访建议
		return true
	}
	return before.any(named | 1<<serving | 1<<weak)
}
