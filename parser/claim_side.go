package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// left is what stands before a figure in its clause: 整改措施已完成 before 50条.
type left struct {
	lo       int // the first token of it
	turn     int // the first token behind 对
	noun     int // the nearest noun, -1 for none
	last     int // the last token that says something, -1 for none
	gap      int // bytes of other text between that and the figure
	gapStart int
	gapEnd   int
	predicate
	ruled  [2]int // the tokens of what is done to regulations
	class  int    // 立行立改, -1 for none
	deal   int    // 诫勉
	pay    int    // 追缴
	serve  int    // 接待
	cue    int    // 其中, 其余 or 分别
	figure int    // the token of the figure right before, 12件15人, -1 for none
	row    bool   // right behind a figure and its noun: 3个方面8个问题
	aspect bool   // 党的建设方面 before 22个
	listed bool   // behind a figure and 、
}

// unsaid are the roles of words that leave open what a figure counts.
var unsaid = roleBits(filling, limiting, dating, starting, growing)

// left reads what stands before figure token k.
func (c *claims) left(k int) left {
	l := left{noun: -1, last: -1, class: -1, deal: -1, pay: -1, serve: -1, cue: -1, figure: -1}
	depth := c.tokens[k].depth
	l.gapStart = c.tokens[k].start
	i := k - 1
	for ; i >= 0; i-- {
		t := &c.tokens[i]
		if i == k-1 && t.mark == ':' && t.end == c.tokens[k].start { // 已完成：19个
			continue
		}
		if t.depth < depth || t.depth == depth && c.ends(t) {
			break
		}
		if t.mark == '、' && t.depth == depth && c.endsItem(i) {
			l.listed = true
			break
		}
		if t.behind && t.depth == depth {
			l.beforeFigure(c, c.lastFigure(i), k)
			break
		}
		if t.figure >= 0 {
			if t.depth > depth {
				i = c.opening(i)
				continue
			}
			l.beforeFigure(c, i, k)
			break
		}
		if t.is(turning) {
			l.turn = max(l.turn, i+1)
		}
		l.take(c, t, i, depth)
	}
	l.lo = i + 1
	l.turn = max(l.turn, l.lo)
	l.predicate = c.predicate(l.turn, k, true)
	l.rules, l.ruled = c.ruling(l.turn, k)
	l.measureGap(c, k)
	return l
}

// ruling is what is done to regulations by the words among the tokens [lo, hi)
// that are nearest to the end, and those they are joined to: 新建、修订.
func (c *claims) ruling(lo, hi int) (rules notice.Status, at [2]int) {
	for i := hi - 1; i >= lo; i-- {
		t := &c.tokens[i]
		switch e := t.sense(ruling); {
		case e != nil:
			if rules == "" {
				at[1] = i + 1
			}
			rules, at[0] = joinRules(rules, e.rules), i
		case rules == "":
		case !t.is(joining) && t.mark != '、' && t.mark != '(' && t.mark != ')' && !t.is(filling):
			return rules, at
		}
		if rules != "" && c.gapBefore(i, lo) > 3 {
			return rules, at
		}
	}
	return rules, at
}

// ends reports whether a mark ends a clause.
func (c *claims) ends(t *token) bool {
	return t.mark != 0 && t.mark != '、' && t.mark != '(' && t.mark != ')'
}

// opening is the token that opens the brackets around token i.
func (c *claims) opening(i int) int {
	depth := c.tokens[i].depth
	for i > 0 && c.tokens[i].depth >= depth {
		i--
	}
	return i
}

// closing is the token that closes the brackets that token i opens.
func (c *claims) closing(i int) int {
	depth := c.tokens[i].depth
	for i+1 < len(c.tokens) && c.tokens[i+1].depth > depth {
		i++
	}
	return min(i+1, len(c.tokens)-1)
}

// take notes the word t, token i. The nearest of each kind counts; a noun in
// brackets is none.
func (l *left) take(c *claims, t *token, i, depth int) {
	if t.word == nil {
		return
	}
	nearest(&l.deal, i, t.is(dealing))
	nearest(&l.pay, i, t.is(paying))
	nearest(&l.cue, i, t.any(1<<parting|1<<resting|1<<matching))
	if i < l.turn {
		return
	}
	if l.last < 0 && !t.any(unsaid) && !t.aspect() {
		l.last = i
	}
	l.aspect = l.aspect || l.last < 0 && t.aspect()
	if l.noun < 0 && t.depth == depth && t.any(1<<noun|1<<plain|1<<holder) && !t.aspect() {
		l.noun = i
	}
	nearest(&l.class, i, t.is(class))
	nearest(&l.serve, i, t.is(serving))
}

// aspect reports whether t is 方面: before a number it says no more than
// which ones, 党的建设方面22个.
func (t *token) aspect() bool {
	e := t.sense(noun)
	return e != nil && e.object == notice.Aspects
}

func nearest(at *int, i int, ok bool) {
	if ok && *at < 0 {
		*at = i
	}
}

// beforeFigure notes the figure, token i, that the clause of token k has
// before it.
func (l *left) beforeFigure(c *claims, i, k int) {
	if i+1 == k && c.tokens[i].end == c.tokens[k].start {
		l.figure = i
	}
	l.row = true
	for ; i < k; i++ {
		if i > 0 && c.tokens[i].figure < 0 && !c.tokens[i].noun || c.tokens[i].end != c.tokens[i+1].start {
			l.row = false
		}
	}
}

// endsItem reports whether the 、 that token i is parts two claims, and not the
// words of one: 完成5个、修订…, but not 新建、修订12项.
func (c *claims) endsItem(i int) bool {
	for i--; i >= 0 && !c.ends(&c.tokens[i]) && c.tokens[i].mark != '、'; i-- {
		if c.tokens[i].figure >= 0 {
			return true
		}
	}
	return false
}

// measureGap counts the bytes of other text right before the figure, and
// finds where it starts and ends with the words in it that say nothing.
func (l *left) measureGap(c *claims, k int) {
	from := l.turn
	if l.last >= 0 {
		from = l.last + 1
	}
	end := c.tokens[k].start
	for i := k - 1; i >= from-1; i-- {
		start := c.endBefore(i + 1)
		if end > start && !closingMarks(c.s[start:end]) {
			l.gapEnd = max(l.gapEnd, end)
			l.gap += end - start
		}
		if i >= from {
			end = c.tokens[i].start
		}
	}
	for from < k && c.tokens[from].start == c.endBefore(from) && (c.tokens[from].mark != 0 || c.tokens[from].empty()) {
		from++
	}
	if l.aspect { // 全面从严治党不力方面的9个
		for from = l.turn; from < k && c.tokens[from].start == c.endBefore(from) && (c.tokens[from].empty() || c.tokens[from].is(passing)); from++ {
		}
	}
	if l.gapStart = c.endBefore(from); l.gap == 0 {
		l.gapStart, l.gapEnd = c.tokens[k].start, c.tokens[k].start
	}
}

// empty reports whether t is a word that stands before a noun and is no part
// of one: 了, 共计.
func (t *token) empty() bool {
	return t.is(filling) && (len(t.word.word) > len("共") || strings.Contains("有共了的等该各", t.word.word))
}

// closingMarks reports whether s is nothing but the end of a quotation.
func closingMarks(s string) bool {
	return strings.Trim(s, "”’」』》\"") == ""
}

// endBefore is where the token before token i ends, or the sentence starts.
func (c *claims) endBefore(i int) int {
	if i == 0 {
		return c.start
	}
	return c.tokens[i-1].end
}

// gapBefore is the bytes of other text between token i and the one before it,
// which is not before token lo.
func (c *claims) gapBefore(i, lo int) int {
	if i <= lo {
		return 0
	}
	return c.tokens[i].start - c.tokens[i-1].end
}

// right is what stands behind a figure in its clause: 整改措施已完成 behind 50条.
type right struct {
	noun    int  // what the figure counts, -1 for none
	unknown bool // other text right behind it: an unknown noun
	textEnd int  // of that
	predicate
	deal   int
	pay    int
	next   int  // the next figure of the clause, -1 for none
	listed bool // 、 follows
	middle bool // 中, follows: what comes next are parts
	stop   int  // the token that ends it
}

// longNoun is how much other text, in bytes, may stand between a measure word
// and the noun: 1个具备立行立改条件的问题.
const longNoun = 48

// right reads what stands behind figure token k.
func (c *claims) right(k int) right {
	r := right{noun: -1, deal: -1, pay: -1, next: -1}
	t := &c.tokens[k]
	i := c.nounBehind(k, &r)
	from := max(i, k+1)
	for ; i < len(c.tokens); i++ {
		u := &c.tokens[i]
		if u.mark == '(' && u.depth == t.depth {
			i = c.closing(i)
			continue
		}
		if u.depth < t.depth || u.mark != 0 && u.mark != ')' || u.figure >= 0 {
			break
		}
		nearest(&r.deal, i, u.is(dealing))
		nearest(&r.pay, i, u.is(paying))
	}
	r.stop = i
	r.atStop(c, k, from)
	return r
}

// atStop notes what ends the clause's part behind figure k, and reads the
// predicate: that of a clause with another figure behind belongs there.
func (r *right) atStop(c *claims, k, from int) {
	if r.stop < len(c.tokens) {
		u := &c.tokens[r.stop]
		if u.figure >= 0 {
			r.next = r.stop
			r.middle = c.endsIn(r.stop, "中") // 25条措施中21条
			return
		}
		r.listed = u.mark == '、'
		r.middle = (u.mark == ',' || u.mark == ':') && c.endsIn(r.stop, "中")
	}
	r.predicate = c.predicate(from, r.stop, false)
	if r.noun > k+1 && !r.predicate.any { // 5个未完成的问题
		r.predicate = c.predicate(k+1, r.noun, false)
	}
}

// endsIn reports whether the text before token i ends in w.
func (c *claims) endsIn(i int, w string) bool {
	end := c.tokens[i].start
	return end >= len(w) && c.s[end-len(w):end] == w
}

// nounBehind finds the noun behind figure k, and returns the token behind what
// belongs to it.
func (c *claims) nounBehind(k int, r *right) int {
	text, verbs := 0, false // other text, and verbs that do something, before the noun
	i := k + 1
	end := c.tokens[k].end
	for ; i < len(c.tokens); i++ {
		u := &c.tokens[i]
		if u.mark == '(' && i == k+1 && u.start == end {
			i = c.closing(i)
			end = c.tokens[i].end
			continue
		}
		gap := u.start - end
		if text += gap; gap > 0 && !verbs {
			r.unknown, r.textEnd = true, u.start
		}
		end = u.end
		if u.mark != 0 || u.figure >= 0 || text > longNoun {
			break
		}
		if c.isNoun(i, k, text == 0) {
			if verbs && c.givesAway(i) {
				break
			}
			return c.takeNoun(i, r)
		}
		if c.startsPredicate(i, text) {
			if n := c.described(i); n >= 0 {
				return c.takeNoun(n, r)
			}
			return k + 1
		}
		verbs = verbs || u.any(spoken) && !u.is(passing)
	}
	if i == len(c.tokens) && !verbs && c.end > end {
		r.unknown, r.textEnd = true, c.end
	}
	return k + 1
}

// isNoun reports whether token i is a noun that the figure k can count.
func (c *claims) isNoun(i, k int, close bool) bool {
	t := &c.tokens[i]
	f := &c.figures[c.tokens[k].figure]
	switch {
	case t.any(1<<noun|1<<plain) && !t.is(dealing):
		return true
	case t.is(demanding):
		return f.measure.kind == points && close
	}
	return t.is(holder)
}

// described finds the noun that a clause from token i on describes:
// 3个能够立即整改的问题. It is -1 where the clause describes none.
func (c *claims) described(i int) int {
	from := c.tokens[i].start
	for i++; i < len(c.tokens); i++ {
		t := &c.tokens[i]
		if t.mark != 0 || t.figure >= 0 || t.start-from > longNoun {
			return -1
		}
		if t.any(1<<noun|1<<plain|1<<holder) && c.tokens[i-1].end == t.start && c.tokens[i-1].word != nil && c.tokens[i-1].word.word == "的" {
			if c.givesAway(i) {
				return -1
			}
			return i
		}
	}
	return -1
}

// givesAway reports whether noun i, behind a verb, belongs to a figure behind
// it: 9个问题制定整改措施25条.
func (c *claims) givesAway(i int) bool {
	return i+1 < len(c.tokens) && c.tokens[i+1].figure >= 0
}

// takeNoun makes token i, or the last of the nouns that follow it at once, the
// noun: 问题整改任务 are tasks.
func (c *claims) takeNoun(i int, r *right) int {
	for i+1 < len(c.tokens) && c.tokens[i+1].start == c.tokens[i].end && c.tokens[i+1].any(1<<noun|1<<plain|1<<holder) {
		i++
	}
	r.noun, r.unknown = i, false
	return i + 1
}

// startsPredicate reports whether token i, with so much other text before it,
// begins a predicate and no noun: 4条结合…, 3个因…, 5个村已…. A verb right
// behind the figure may describe the noun to come: 5个未完成的问题.
func (c *claims) startsPredicate(i, text int) bool {
	t := &c.tokens[i]
	switch {
	case t.any(1<<starting | 1<<future):
		return true
	case t.any(spoken):
		return text > 0 && !t.is(passing) || strings.HasPrefix(c.s[t.end:], "了")
	}
	return false
}

// status is the state that the two sides of a figure report together. With a
// word that hands things over on the left, one number stands for the whole and
// the done: 制定的16条全部落实.
func (l *left) status(r *right, named bool) notice.Status {
	if s := l.predicate.status(named); s != "" {
		return s
	}
	if l.giving || l.demanded {
		return notice.Total
	}
	if s := r.predicate.status(false); s != "" {
		return s
	}
	return notice.Total
}
