package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// left is what stands before a figure in its clause: 整改措施已完成 before 50条.
// Tokens are -1 where there is none.
type left struct {
	lo   int // the first token of it
	turn int // the first token behind 对
	noun int // the nearest noun
	last int // the last token that says something

	// The other text between that and the figure, in bytes, and its place with
	// the empty words before it.
	gap, gapStart, gapEnd int

	predicate
	ruled int // the first word for what is done to regulations

	class  int  // 立行立改
	file   int  // 立案
	deal   int  // 诫勉
	pay    int  // 追缴
	serve  int  // 接待
	cue    int  // 其中, 其余 or 分别
	figure int  // the figure right before: 12件15人
	row    bool // right behind a figure and its noun: 3个方面8个问题
	aspect bool // 党的建设方面 before 22个
	theme  int  // the first of the nouns right before that 方面, which none of them names
	listed bool // behind a figure and 、
	rest   bool // nothing but 余 before the figure: 已办结83件，余3件
}

// unsaid are the roles of words that leave open what a figure counts.
var unsaid = roleBits(filling, limiting, dating, starting, growing)

// leftOf is what stands before figure token k.
func (c *claims) leftOf(k int) (l left) {
	l.read(c, k)
	return l
}

// read reads what stands before figure token k.
func (l *left) read(c *claims, k int) {
	*l = left{noun: -1, last: -1, theme: -1, class: -1, file: -1, deal: -1, pay: -1, serve: -1, cue: -1, figure: -1}
	i := k - 1
	if i >= 0 && c.tokens[i].mark == ':' && c.adjacent(i) { // 已完成：19个
		i--
	}
	for ; i >= 0 && !l.stops(c, i, k); i-- {
		if c.tokens[i].figure >= 0 { // in brackets
			i = c.opening(i)
		} else {
			l.take(c, i, c.tokens[k].depth)
		}
	}
	l.lo = i + 1
	l.turn = max(l.turn, l.lo)
	l.gather(c, l.turn, k, true)
	l.rules, l.ruled = c.ruling(l.turn, k)
	l.measureGap(c, k)
}

// stops reports whether what belongs to figure token k starts behind token i:
// a mark that ends a clause, another figure or its noun, 二是.
func (l *left) stops(c *claims, i, k int) bool {
	t, depth := &c.tokens[i], c.tokens[k].depth
	switch {
	case t.depth < depth:
		return true
	case t.depth > depth:
		return false
	case t.mark == '、' && c.endsItem(i):
		l.listed = true
		return true
	case t.figure >= 0:
		l.beforeFigure(c, i, k)
		return true
	case t.behind:
		l.beforeFigure(c, c.lastFigure(i), k)
		return true
	}
	return c.endsClause(i) || t.is(breaking)
}

// endsClause reports whether token i is a mark that ends a clause.
func (c *claims) endsClause(i int) bool {
	switch c.tokens[i].mark {
	case 0, '、', '(', ')':
		return false
	}
	return true
}

// endsItem reports whether the 、 that token i is parts two claims, and not the
// words of one: 完成5个、修订…, but not 新建、修订12项.
func (c *claims) endsItem(i int) bool {
	for i--; i >= 0 && !c.endsClause(i) && c.tokens[i].mark != '、'; i-- {
		if c.tokens[i].figure >= 0 {
			return true
		}
	}
	return false
}

// beforeFigure notes the figure, token i, that the clause of token k has
// before it.
func (l *left) beforeFigure(c *claims, i, k int) {
	l.row = i >= 0
	if i+1 == k && l.row && c.adjacent(i) {
		l.figure = i
	}
	for ; l.row && i < k; i++ {
		l.row = (c.tokens[i].figure >= 0 || c.tokens[i].noun) && c.adjacent(i)
	}
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
	for c.has(i+1) && c.tokens[i+1].depth > depth {
		i++
	}
	return min(i+1, len(c.tokens)-1)
}

// take notes token i. The nearest of each kind counts; a noun in brackets is
// none, nor one before 对.
func (l *left) take(c *claims, i int, depth int32) {
	t := &c.tokens[i]
	if t.is(turning) && !c.equates(i) || t.text() == "分为" && c.part.open && c.part.anew && c.sortsInto(i) {
		l.turn = max(l.turn, i+1)
	}
	nearest(&l.deal, i, t.is(dealing))
	nearest(&l.pay, i, t.is(paying))
	nearest(&l.cue, i, t.any(1<<parting|1<<resting|1<<matching))
	if t.word == nil || i < l.turn {
		return
	}
	l.aspect = l.aspect || l.last < 0 && t.aspect()
	if l.themed(c, i) {
		l.theme = i
		return
	}
	nearest(&l.last, i, !t.any(unsaid) && !t.aspect())
	nearest(&l.noun, i, t.any(named) && t.depth == depth && !t.aspect())
	nearest(&l.class, i, t.is(class))
	nearest(&l.file, i, t.is(filing))
	nearest(&l.serve, i, t.is(serving))
}

// equates reports whether token i is the 为 that says how many the things are that are
// named before it, and not to whom something is done: 未完成的分别为5个, 办结数为64件.
func (c *claims) equates(i int) bool {
	if i == 0 || c.tokens[i].text() != "为" || !c.adjacent(i) || c.tokens[i+1].figure < 0 {
		return false
	}
	if kind := c.figures[c.tokens[i+1].figure].measure.kind; kind != things && kind != pieces {
		return false
	}
	before := c.s[:c.tokens[i].start]
	return hasSuffixAny(before, []string{"分别", "的", "数", "数量"}) || hasSuffixAny(before, periods)
}

// themed reports whether token i says what the 方面 before the figure is about:
// 理论学习方面2个, 业务培训方面20个.
func (l *left) themed(c *claims, i int) bool {
	t := &c.tokens[i]
	behind := l.theme == i+1 || c.tokens[i+1].word != nil && c.tokens[i+1].aspect()
	return l.aspect && l.last < 0 && !t.aspect() && t.any(named) && behind && c.adjacent(i)
}

func nearest(at *int, i int, ok bool) {
	if ok && *at < 0 {
		*at = i
	}
}

// aspect reports whether t is 方面: before a number it says no more than which
// ones are meant, 党的建设方面22个.
func (t *token) aspect() bool {
	e := t.sense(noun)
	return e != nil && e.object == notice.Aspects
}

// isIdle reports whether r changes nothing between what is counted and its
// number: the end of a quotation, and 类 in 立行立改类61个.
func isIdle(r rune) bool {
	switch r {
	case '”', '’', '」', '』', '》', '"', '类':
		return true
	}
	return false
}

// measureGap counts the bytes of other text right before figure k, and finds
// where it stands.
func (l *left) measureGap(c *claims, k int) {
	from := max(l.turn, l.last+1)
	for i := from; i <= k; i++ {
		start, end := c.endBefore(i), c.tokens[i].start
		if l.theme >= 0 && i > l.theme && c.tokens[i-1].any(named) && !c.tokens[i-1].aspect() {
			start = c.tokens[i-1].start
		}
		if end > start && han.TrimRightFunc(c.s[start:end], isIdle) != "" {
			l.gap += end - start
			l.gapEnd = end
		}
	}
	if l.gap == len("余") && l.last < 0 && c.endsIn(k, "余") && c.marksOff(k) {
		l.gap, l.rest = 0, true
	}
	if l.gap == 0 {
		l.gapStart, l.gapEnd = c.tokens[k].start, c.tokens[k].start
		return
	}
	if l.aspect { // 全面从严治党不力方面的9个
		from = l.turn
	}
	for from < k && c.tokens[from].start == c.endBefore(from) && c.tokens[from].leads(l.aspect) {
		from++
	}
	l.gapStart = c.endBefore(from)
	if from > 0 && c.tokens[from-1].text() == "不" { // 不符合条件的户5户
		l.gapStart = c.tokens[from-1].start
	}
	l.gapStart += listNumber(c.s[l.gapStart:max(l.gapStart, l.gapEnd)])
}

// marksOff reports whether token k, with one character before it, stands right behind a
// mark.
func (c *claims) marksOff(k int) bool {
	return k > 0 && c.tokens[k-1].mark != 0 && c.tokens[k].start-c.tokens[k-1].end == len("余")
}

// listNumber is the length of what a list number leaves before the words behind
// it: ② or, of one in brackets that opened before, 2）.
func listNumber(s string) int {
	if r, size := han.Decode(s); r >= '①' && r <= '⑳' {
		return size
	}
	rest := strings.TrimLeftFunc(s, han.IsDigit)
	if r, size := han.Decode(rest); len(rest) < len(s) && (r == '）' || r == ')') {
		return len(s) - len(rest) + size
	}
	return 0
}

// leads reports whether t stands before a noun and is no part of one: 了, 共计;
// before the name of a class also 涉及 and 其中.
func (t *token) leads(class bool) bool {
	return t.mark != 0 || t.empty() || class && t.any(1<<passing|1<<parting)
}

// empty reports whether t is a word that says nothing, not even as a part of
// another: 出 in 出院患者 is no such word.
func (t *token) empty() bool {
	return t.is(filling) && (len(t.word.word) > len("共") || han.Contains("有共了的等该各", t.word.word))
}

// endBefore is where the token before token i ends, or the sentence starts.
func (c *claims) endBefore(i int) int {
	if i == 0 {
		return c.sentStart
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
