package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// right is what stands behind a figure in its clause: 整改措施已完成 behind 50条.
// Tokens are -1 where there is none.
type right struct {
	noun    int  // what the figure counts
	unknown bool // other text right behind it: an unknown noun
	textEnd int  // of that
	predicate
	deal   int
	pay    int
	next   int  // the next figure of the clause
	stop   int  // the token that ends it
	listed bool // 、 ends it
	middle bool // 中 ends it: what comes next are parts
	apart  bool // nothing names what is counted, but what follows tells which are meant
	some   bool // 中的 ends it, and the next figure is what the verb before is said of
}

// longNoun is how much other text, in bytes, may stand between a measure word
// and the noun: 1个具备立行立改条件的问题.
const longNoun = 48

// rightOf is what stands behind figure token k.
func (c *claims) rightOf(k int) (r right) {
	r.read(c, k)
	return r
}

// read reads what stands behind figure token k.
func (r *right) read(c *claims, k int) {
	*r = right{noun: -1, deal: -1, pay: -1, next: -1}
	from := k + 1
	if c.figures[c.tokens[k].figure].measure.kind != money { // 20万元全部退还缴费单位
		from = c.findNoun(k, r)
	}
	for r.stop = from; c.has(r.stop); r.stop++ {
		t := &c.tokens[r.stop]
		if t.mark == '(' && t.depth == c.tokens[k].depth {
			r.stop = c.closing(r.stop)
			continue
		}
		if t.mark != 0 || t.figure >= 0 {
			break
		}
		nearest(&r.deal, r.stop, t.is(dealing))
		nearest(&r.pay, r.stop, t.is(paying))
	}
	r.end(c, k, from)
}

// end notes what ends the clause's part behind figure k, and reads the
// predicate in it from token from on. That of a clause with another figure
// behind belongs there.
func (r *right) end(c *claims, k, from int) {
	if c.has(r.stop) {
		t := &c.tokens[r.stop]
		r.some = t.figure >= 0 && c.endsIn(r.stop, "中的")
		r.middle = r.some || t.figure >= 0 && c.endsIn(r.stop, "中有") || (t.figure >= 0 || t.mark == ',' || t.mark == ':') && c.endsIn(r.stop, "中")
		if t.figure >= 0 {
			r.next = r.stop
			return
		}
		r.listed = t.mark == '、'
	}
	if han.Contains(c.s[c.tokens[k].end:c.endBefore(r.stop)], "分之") { // 122个项目中已有三分之二完成
		return
	}
	if c.assigns(from, r.stop) {
		return
	}
	r.gather(c, from, r.stop, false)
	if r.noun > k+1 && !r.any { // 5个未完成的问题
		r.gather(c, k+1, r.noun, false)
	}
}

// reporting are the words by which what somebody does is no task of theirs any more.
var reporting = []string{"已", "完成", "到位", "全部", "均", "都", "正在", "尚", "未", "完毕"}

// assigns reports whether the tokens [i, j) say who is to do it, and nothing of a state:
// 37个问题由各企业整改.
func (c *claims) assigns(i, j int) bool {
	if i >= j || c.tokens[i].text() != "由" {
		return false
	}
	return !hasAny(c.s[c.tokens[i].start:c.tokens[j-1].end], reporting)
}

// endsIn reports whether the text before token i ends in w.
func (c *claims) endsIn(i int, w string) bool {
	return strings.HasSuffix(c.s[:c.tokens[i].start], w)
}

// nounScan looks for the noun behind a figure.
type nounScan struct {
	*claims
	k     int
	r     *right
	end   int  // of the last token
	text  int  // bytes of other text so far
	acts  bool // a verb that does something has been seen
	begun bool // 开展, of which what stands before it is the subject, has been seen
	spoke bool // a verb has been seen
	hands bool // a verb that hands the things to others has been seen
}

// findNoun finds the noun behind figure k, and returns the token behind it, or
// behind the figure.
func (c *claims) findNoun(k int, r *right) int {
	if i, ok := c.concerned(k); i >= 0 {
		return c.takeNoun(i, r)
	} else if ok {
		r.apart = true
		return k + 1
	}
	s := nounScan{claims: c, k: k, r: r, end: c.tokens[k].end}
	for i := k + 1; c.has(i); i++ {
		if c.tokens[i].mark == '(' && i == k+1 && c.adjacent(k) {
			i = c.closing(i)
			s.end = c.tokens[i].end
			continue
		}
		if n, done := s.step(i); n >= 0 {
			return c.takeNoun(n, r)
		} else if done {
			return k + 1
		}
	}
	s.pass(c.sentEnd)
	return k + 1
}

// concerned finds the noun that figure k counts where what those things concern stands
// between, 5个涉及学校食堂的问题, -1 for none. It also reports whether that is because
// nothing names them: 4个涉及系统改造的正在整改.
func (c *claims) concerned(k int) (noun int, ok bool) {
	if !c.has(k+1) || !c.adjacent(k) || !slices.Contains(concerning, c.tokens[k+1].text()) {
		return -1, false
	}
	for i := k + 2; c.has(i); i++ {
		t := &c.tokens[i]
		switch {
		case t.mark != 0, t.figure >= 0, t.start-c.tokens[k].end > longNoun:
			return -1, false
		case t.is(filling), !c.endsIn(i, "的"):
		case t.any(named) && !t.is(dealing):
			return i, true
		case t.any(spoken | 1<<class):
			return -1, true
		}
	}
	return -1, false
}

// concerning are the words behind which stands what things are about.
var concerning = []string{"涉及", "牵涉"}

// step looks at token i, and returns the noun if it is found, else -1 and
// whether there is none.
func (s *nounScan) step(i int) (noun int, done bool) {
	t := &s.tokens[i]
	s.pass(t.start)
	s.end = t.end
	switch {
	case t.mark != 0, t.figure >= 0, s.text > longNoun, s.turnsAway(t): // 19个县纪委监委对重点问题
		return -1, true
	case s.isNoun(i):
		if (s.acts || s.text > 0 && s.spoke) && s.givesAway(i) {
			return -1, true
		}
		return i, true
	case i == s.k+1 && s.text == 0 && slices.Contains(altogether, t.text()): // 剩余5项均与本轮任务合并推进
		return -1, true
	case s.startsPredicate(i):
		return s.described(i), true
	}
	s.spoke = s.spoke || t.any(spoken)
	s.begun = s.begun || t.text() == "开展" || t.text() == "展开" || t.text() == "进行"
	s.acts = s.acts || t.any(spoken) && !t.is(passing)
	s.hands = s.hands || slices.Contains(handing, t.text()) && !strings.HasPrefix(s.s[t.end:], "的")
	return -1, false
}

// turnsAway reports whether the clause turns, at t, from what the figure counts to something
// else, and t is no part of a name: 3个评价为“中”的项目.
func (s *nounScan) turnsAway(t *token) bool {
	if !t.is(turning) || s.text == 0 || s.isQuoted() {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.s[t.end:])
	_, quotes := han.Closer(next)
	return !quotes
}

// isQuoted reports whether a quotation opens right behind the figure: 6场“对标一流”活动.
func (s *nounScan) isQuoted() bool {
	first, _ := utf8.DecodeRuneInString(s.s[s.tokens[s.k].end:])
	_, quoted := han.Closer(first)
	return quoted
}

// altogether are the words right behind a figure with which a predicate begins.
var altogether = []string{"均", "都", "皆", "均已", "都已", "皆已"}

// pass notes the other text up to offset i. What is named ends before a year or an age:
// 30多户业主5年来.
func (s *nounScan) pass(i int) {
	if i > s.end && !s.acts && !s.hands && s.mayName(s.s[s.end:i]) {
		s.r.unknown, s.r.textEnd = true, i
		if n := strings.IndexFunc(s.s[s.end:i], han.IsDigit); n > 0 {
			s.r.textEnd = s.end + n
		}
	}
	s.text += i - s.end
}

// mayName reports whether text behind the figure may name what it counts: not a date,
// nor what is done by what is named already, 6个总支开展常规巡察.
func (s *nounScan) mayName(text string) bool {
	return !isNoNoun(text) && !isDigitAt(text, 0) && !(s.r.unknown && s.begun)
}

// isNoNoun reports whether text behind a measure word names nothing: 12件事, the end
// of a quotation.
func isNoNoun(s string) bool {
	switch s {
	case "事", "里", "里面", "”", "’", "」", "』", `"`:
		return true
	}
	return false
}

// isNoun reports whether token i is a noun that the figure can count.
func (s *nounScan) isNoun(i int) bool {
	t := &s.tokens[i]
	if t.is(demanding) { // 四点要求
		return s.text == 0 && s.figures[s.tokens[s.k].figure].measure.kind == points
	}
	if t.is(holder) && s.hands && !s.endsIn(i, "的") { // 5个移交主管部门处理, but not 5个移交线索的部门
		return false
	}
	if f := &s.figures[s.tokens[s.k].figure]; t.is(holder) && (f.measure.kind == pieces || s.isItem(f) && slices.Contains(people, t.text())) { // 21件损害群众利益问题线索, 367条群众反映的问题
		return false
	}
	if t.is(event) && s.text > 0 && s.r.unknown && (s.begun || strings.HasPrefix(s.s[t.end:], "了")) { // 6项身边事展开调研, 31名常委检查了自己
		return false
	}
	return t.any(named) && !t.is(dealing)
}

// isItem reports whether f counts by a measure word that no one is counted by.
func (c *claims) isItem(f *figure) bool { return c.unitOf(f) == "条" || c.unitOf(f) == "项" }

// people are the holders who speak of what is counted, or have it.
var people = []string{"群众", "企业", "公司", "干部", "党员", "职工", "居民", "村民", "商户", "教师", "学生", "单位", "部门"}

// startsPredicate reports whether token i begins a predicate and no noun:
// 4条结合…, 3个因…, 5个村已…. A verb right behind the figure may describe the
// noun to come: 5个未完成的问题.
func (s *nounScan) startsPredicate(i int) bool {
	t := &s.tokens[i]
	switch {
	case t.any(1<<starting | 1<<future), i == s.k+1 && s.text == 0 && t.word != nil && t.word.word == "为": // 1个为长期坚持事项
		return true
	case t.is(event):
		return strings.HasPrefix(s.s[t.end:], "了")
	case t.any(spoken):
		return s.text > 0 && !t.is(passing) || strings.HasPrefix(s.s[t.end:], "了")
	}
	return false
}

// described finds the noun that a clause from token i on describes, -1 for
// none: 3个能够立即整改的问题.
func (c *claims) described(i int) int {
	from := c.tokens[i].start
	for i++; c.has(i); i++ {
		t := &c.tokens[i]
		if t.mark != 0 || t.figure >= 0 || t.start-from > longNoun || t.is(turning) {
			return -1
		}
		if t.any(named) && c.adjacent(i-1) && strings.HasSuffix(c.s[:t.start], "的") && !c.givesAway(i) {
			return i
		}
	}
	return -1
}

// givesAway reports whether noun i, behind a verb, belongs to a figure behind
// it: 9个问题制定整改措施25条.
func (c *claims) givesAway(i int) bool {
	return c.has(i+1) && c.tokens[i+1].figure >= 0
}

// beginsNext reports whether noun i, right behind another one, is what the next figure
// counts: 立案 of cases, or what those have who are named before it. Nor is what the clause
// only says something of: 5个村问题较多.
func (c *claims) beginsNext(i int) bool {
	if c.tokens[i-1].is(holder) && !c.tokens[i].is(holder) {
		if c.saysWhatOf(i) {
			return true
		}
		return c.givesAway(i) || c.has(i+2) && c.tokens[i+1].is(filling) && c.adjacent(i) && c.adjacent(i+1) && c.givesAway(i+1)
	}
	return c.tokens[i].is(filing) && c.givesAway(i)
}

// saysWhatOf reports whether other text or a rate stands right behind noun i, of things that
// those have who are named before it: 5个村问题较多, 12个部门任务完成率.
func (c *claims) saysWhatOf(i int) bool {
	t := &c.tokens[i]
	e := t.sense(noun)
	if e == nil {
		e = t.sense(plain)
	}
	if e == nil || !lives(e.object) {
		return false
	}
	if c.has(i + 1) {
		next := &c.tokens[i+1]
		return next.start > t.end || next.is(rating) || next.text() == "突出"
	}
	return c.tokens[i].end < c.sentEnd
}

// takeNoun makes token i, or the last of the nouns that follow it at once, the
// noun, and returns the token behind: 问题整改任务 are tasks, but 12个方面具体问题
// aspects. In 5家企业立案处罚6件 the
// last begins the next claim, and so it does in 6家单位问题43个, where those who have
// the things are counted too.
func (c *claims) takeNoun(i int, r *right) int {
	for !c.tokens[i].aspect() && c.has(i+1) && c.adjacent(i) && c.tokens[i+1].any(named) && !c.beginsNext(i+1) {
		i++
	}
	r.noun, r.unknown = i, false
	return i + 1
}
