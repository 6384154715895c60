package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// predicate is what the verbs around a figure say of it together.
type predicate struct {
	first    notice.Status // the first state that is reported
	mostly   bool          // 已完成或基本完成
	not      bool          // 未完成
	handed   bool          // 制定并落实: one number for the whole and the done
	weak     notice.Status
	passing  bool
	giving   bool          // 反馈, 制定
	demanded bool          // 要求持续整改的: a class and no state
	object   notice.Object // that the words hand down without a name: 转办412件
	rules    notice.Status
	any      bool
	from, to int // its tokens
}

// status is the state; "" for none. Of things that are named, 推进任务12项 tells
// what is worked on.
func (p *predicate) status(named bool) notice.Status {
	switch {
	case p.demanded:
		return ""
	case p.not:
		return notice.NotCompleted
	case p.first == notice.Completed && p.mostly:
		return notice.MostlyCompleted
	case p.first == notice.Completed && p.handed:
		return notice.Total
	case p.first != "":
		return p.first
	case p.passing || p.weak == notice.Ongoing && named:
		return ""
	}
	return p.weak
}

// states reports whether p says anything of a state.
func (p *predicate) states() bool { return p.status(false) != "" }

// pending is what the words before a verb prepare for it.
type pending struct {
	shade   notice.Status
	under   bool // 正在
	future  bool // 将于
	aims    bool // 将于, and not a date that may be past: 年底前
	hopes   bool // 预计: names no class, but what is still open
	past    bool // 已
	needing bool // 需
	joined  bool // 制定并…
	from    int  // its first token, -1 for none
}

// spoken are the roles that make a predicate.
var spoken = roleBits(verb, weak, passing, ruling, needing, demanding, shade, underway, future)

// gather reads the verbs among the tokens [lo, hi). The last group counts: a
// new one begins behind a noun or other text, (反馈)问题已完成.
func (p *predicate) gather(c *claims, lo, hi int, last bool) {
	*p = predicate{}
	if last && c.endsIn(hi, "中的") && !c.underWay(lo, hi) { // 整改清单中的28个问题
		return
	}
	g := gathering{c: c, p: p, lo: lo, hi: hi, last: last, w: pending{from: -1}}
	g.names = last && c.endsIn(hi, "的") // 将紧盯基本完成的2个问题 names those that are so
	for i := lo; i < hi; i++ {
		if t := &c.tokens[i]; t.mark == '(' && (!last || c.counts(i)) {
			i = c.closing(i)
		} else if !g.take(t, i) {
			return
		}
	}
	if !last && !p.any && g.w.under {
		p.unnamed(c, g.w.from, hi)
	}
}

// gathering is a predicate while its words are read.
type gathering struct {
	c      *claims
	p      *predicate
	lo, hi int
	last   bool // the last words count
	names  bool // they say which things are counted: …的2个问题
	split  bool // a noun stands behind the words so far
	w      pending
}

// take reads token i. It is false where nothing behind it counts.
func (g *gathering) take(t *token, i int) bool {
	if t.any(1<<noun | 1<<plain | 1<<event) {
		g.split = g.last
		return true
	}
	if t.is(joining) {
		g.w.joined = true
	}
	if t.mark == ',' { // 因权属未明，预计年底完成
		g.w = pending{from: -1}
	}
	if !t.any(spoken) || g.c.attributive(i) {
		return true
	}
	if g.split && !(t.is(weak) && g.p.states()) || g.last && g.c.gapBefore(i, g.lo) > len("无") {
		g.begin()
	}
	if !g.passes(t, i) {
		g.split = false
		g.p.add(g.c, t, i, &g.w)
	}
	return g.last || !slices.Contains(handing, t.text()) || g.p.states() // 4个已移交区财政局研究解决
}

// begin forgets the words so far: those that follow are another verb's.
func (g *gathering) begin() {
	*g.p = predicate{}
	g.w = pending{from: -1, future: g.w.future && !g.names, aims: g.w.aims && !g.names, hopes: g.w.hopes && !g.names, needing: g.w.needing && g.names}
}

// passes reports whether token i, though it may be spoken, says nothing of what is counted.
func (g *gathering) passes(t *token, i int) bool {
	if t.text() == "不" && !(g.c.has(i+1) && g.c.adjacent(i) && g.c.tokens[i+1].any(spoken)) { // 不在反馈范围之内
		return true
	}
	return g.names && t.is(weak) && g.w.plain() && g.c.namesProblem(i) || g.last && g.c.describesFound(g.p, i, g.hi)
}

// unnamed enters that something goes on of which the vocabulary has no word, behind token i
// or one of those before token hi: 3个正在走程序, 5项仍在收尾. The claim ends before the 正在.
func (p *predicate) unnamed(c *claims, i, hi int) {
	for i < hi && !c.tokens[i].is(underway) {
		i++
	}
	if r, _ := utf8.DecodeRuneInString(c.s[c.tokens[i].end:]); i < hi && han.IsHan(r) {
		p.state(notice.Ongoing, false)
		p.any, p.from, p.to = true, i-1, i
	}
}

// handing are the words behind which others do what is to be done.
var handing = []string{"移交", "移送", "转交", "转送", "交由", "交给", "上报", "报送", "提请", "提交", "报请"}

// describesFound reports whether verb i, with its object, only tells what the things are about
// that somebody found, of whom p speaks: 查处落实惠民政策优亲厚友的问题12起.
func (c *claims) describesFound(p *predicate, i, hi int) bool {
	if !p.passing || p.states() || !c.tokens[i].is(verb) || !c.has(i+1) || c.tokens[i+1].start-c.tokens[i].end < len("政策") {
		return false
	}
	if w := c.tokens[p.from].text(); w != "查处" && !slices.Contains(finding, w) {
		return false
	}
	for i++; i < hi; i++ {
		if c.tokens[i].any(1<<noun|1<<plain) && c.endsIn(i, "的") {
			return true
		}
	}
	return false
}

// namesProblem reports whether token i, 治理, only tells with the noun behind it what the
// things are about: 存在噪声治理问题的11个.
func (c *claims) namesProblem(i int) bool {
	return c.has(i+1) && c.adjacent(i) && c.tokens[i+1].any(1<<noun|1<<plain)
}

// underWay reports whether the 中的 that the tokens [lo, hi) end in says that
// something goes on: 整改中的3个, 持续推进中的3个.
func (c *claims) underWay(lo, hi int) bool {
	i := hi - 1
	for i > lo && (c.tokens[i].text() == "中" || c.tokens[i].text() == "的") && c.adjacent(i-1) {
		i--
	}
	return i >= lo && c.tokens[i].any(1<<verb|1<<weak)
}

// attributive reports whether token i says which things are meant: as the last of what
// they are like, 手续滞后等问题16个, by how it was done, 整改不彻底的3个问题, or as the 落实 of
// measures that somebody drew up: 研究落实举措6项. It reports a state in 制定并落实措施6项.
func (c *claims) attributive(i int) bool {
	t := &c.tokens[i]
	if t.any(1<<verb|1<<weak) && strings.HasPrefix(c.s[t.end:], "不") && (!c.has(i+1) || !c.adjacent(i)) {
		return true
	}
	if strings.HasPrefix(t.text(), "整改不") && strings.HasPrefix(c.s[t.end:], "的") {
		return true
	}
	if t.any(1<<verb|1<<weak) && c.has(i+1) && c.adjacent(i) && c.tokens[i+1].text() == "等" && !c.stopsAt(c.tokens[i+1].end) {
		return true
	}
	if t.text() != "落实" || i == 0 || !c.has(i+1) || !c.adjacent(i-1) || !c.adjacent(i) {
		return false
	}
	e := c.tokens[i+1].sense(plain)
	return e != nil && e.object == notice.Measures && c.tokens[i-1].any(1<<passing|1<<ruling)
}

// counts reports whether a figure stands in the brackets that token i opens.
func (c *claims) counts(i int) bool {
	for end := c.closing(i); i < end; i++ {
		if c.tokens[i].figure >= 0 {
			return true
		}
	}
	return false
}

// add enters the word t, token i.
func (p *predicate) add(c *claims, t *token, i int, w *pending) {
	if w.from < 0 {
		w.from = i
	}
	hands := p.hands()
	switch {
	case t.is(verb) && strings.HasPrefix(c.s[t.end:], "的") && (w.future && !w.hopes || hasPrefixAny(t.text(), applying) || w.plain() && hasSuffixAny(c.s[:t.start], terms)):
		p.demanded = true // 2024年底前完成的31项, 拟销号的3项, 申请销号的4项 are classes
	case t.is(verb):
		p.handed = p.handed || w.joined && p.passing
		p.state(w.colour(t.word.as(verb).status, false), false)
	case t.is(weak):
		e := t.word.as(weak)
		p.state(w.colour(e.status, true), w.plain())
	case t.any(1<<passing | 1<<ruling):
		p.hand(t, w)
	case t.is(demanding):
		p.demanded = true
	default:
		w.enter(t)
		return
	}
	if !p.any || hands && t.any(1<<verb|1<<weak) && !p.handed {
		p.from = w.from
	}
	p.any, p.to = true, i+1
	*w = pending{from: -1}
}

// terms end the time within which a class of things is to be done: 三个月内完成的22条.
var terms = []string{"个月内", "期限内", "时限内", "周内", "天内", "日内", "日前", "年前", "季度前"}

// applying begin the words for asking that something be called done.
var applying = []string{"申请销号", "申请验收", "申报", "提请"}

// hands reports whether p so far only hands things over.
func (p *predicate) hands() bool { return p.first == "" && p.weak == "" && !p.not }

// enter keeps a word that colours the verb to come. 未 beats 基本, which beats
// 正在 and 已.
func (w *pending) enter(t *token) {
	switch {
	case t.is(underway):
		w.under = true
	case t.is(future):
		w.future = true
		w.hopes = w.hopes || t.text() == "预计" || t.text() == "力争"
		w.aims = w.aims || slices.Contains(aiming, t.text())
	case t.is(needing):
		w.needing = true
	default:
		w.past = w.past || han.Contains(t.text(), "已")
		if s := t.word.as(shade).status; strength(s) > strength(w.shade) {
			w.shade = s
		}
	}
}

// aiming are the words that nothing is done behind whatever else colours the verb.
var aiming = []string{"将", "将于", "将在", "拟", "拟于", "计划于", "计划在", "计划到", "预计", "力争", "确保", "务必", "即将"}

func strength(s notice.Status) int {
	switch s {
	case notice.NotCompleted:
		return 4
	case notice.MostlyCompleted:
		return 3
	case notice.Ongoing:
		return 2
	case notice.Completed:
		return 1
	}
	return 0
}

// plain reports whether nothing colours the verb to come.
func (w *pending) plain() bool {
	return w.shade == "" && !w.under && !w.future && !w.needing
}

// colour is the state that a verb reports behind what came before it.
func (w *pending) colour(s notice.Status, isWeak bool) notice.Status {
	switch {
	case w.shade == notice.NotCompleted:
		return notice.NotCompleted
	case s != notice.Completed:
		return s
	case w.needing && isWeak:
		return ""
	case w.future && w.shade == notice.Completed && (w.past || !w.aims): // 年底前已整改180个, but not 将于年底前全部整改
		return s
	case w.under, w.future, w.needing, w.shade == notice.Ongoing:
		return notice.Ongoing
	case w.shade == notice.MostlyCompleted:
		return notice.MostlyCompleted
	}
	return s
}

// state enters a state that a verb reports.
func (p *predicate) state(s notice.Status, isWeak bool) {
	switch {
	case s == notice.NotCompleted && !isWeak:
		p.not = true
	case isWeak:
		if p.weak == "" {
			p.weak = s
		}
		return
	case s == "":
		p.passing = true
		return
	}
	p.mostly = p.mostly || s == notice.MostlyCompleted
	if p.first == "" {
		p.first = s
	}
}

// hand enters a word that hands things over or makes rules. 正在办理 and 未移交
// are states all the same.
func (p *predicate) hand(t *token, w *pending) {
	switch {
	case w.under:
		p.state(notice.Ongoing, false)
	case w.shade == notice.NotCompleted && t.text() != "属于": // 不属于整改范围的问题
		p.state(notice.NotCompleted, false)
	default:
		p.passing = true
		e := t.word.as(passing)
		p.giving = p.giving || e == nil || e.status != ""
		if e != nil && e.object != "" {
			p.object = e.object
		}
	}
	if e := t.word.as(ruling); e != nil {
		p.rules = joinRules(p.rules, e.rules)
	}
}

// joinRules is what two words do to regulations with one number.
func joinRules(a, b notice.Status) notice.Status {
	if a == "" || a == b {
		return b
	}
	if b == "" {
		return a
	}
	return notice.CreatedOrRevised
}

// ruling is what is done to regulations by the words among the tokens [lo, hi)
// nearest to the end, with those they are joined to, 新建、修订, and the first of
// them.
func (c *claims) ruling(lo, hi int) (rules notice.Status, first int) {
	for i := hi - 1; i >= lo; i-- {
		t := &c.tokens[i]
		switch e := t.sense(ruling); {
		case e != nil:
			rules, first = joinRules(rules, e.rules), i
		case rules != "" && !t.any(1<<joining|1<<filling) && t.mark != '、' && t.mark != '(' && t.mark != ')':
			return rules, first
		}
		if rules != "" && c.gapBefore(i, lo) > len("无") {
			return rules, first
		}
	}
	return rules, first
}
