package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// readShare reads the claim that percentage k makes. It is a statistic of what
// it rates: 完成率76%, 占问题总数的96.18%, 80%的问题已完成整改.
func (c *claims) readShare(k int) {
	f := &c.figures[c.tokens[k].figure]
	if c.limited(k) || c.describes(k, f) || c.hasBeen(k) || c.fallsShort(f) {
		f.known = true
		return
	}
	d := c.draft(k)
	if !d.shareOf() && !d.rate() && !d.shareFor() {
		f.known = c.before(k, rating) >= 0 // a goal, or a change
		f.missed = !f.known && f.number.Writing == han.Arabic && c.rectifies()
		return
	}
	if d.whole < 0 && lives(d.object) {
		d.whole = d.partDone()
	}
	if d.whole < 0 && lives(d.object) {
		if w := c.total(f, d.object, false); w != d.sharer {
			d.whole = w
		}
	}
	c.post(k, &d.claim)
}

// partDone is the part of which the figure right before counts what is done, where the
// rate is of that: 东县33个、西县31个。…，东县已整改30个，整改率90.9%. It is -1 for none.
func (d *draft) partDone() int {
	i := d.lastFigure(d.k)
	if i < 0 || d.posted(i) < 0 || d.status != notice.Completed {
		return -1
	}
	a := &d.ledger[d.posted(i)]
	if a.object != d.object || a.status != notice.Completed || a.rate || a.whole < 0 || d.ledger[a.whole].whole < 0 || d.ledger[a.whole].status != notice.Total {
		return -1
	}
	return a.whole
}

// describes reports whether percentage k only says which things are meant:
// 完成率达到100%的单位, 80%以下的5个.
func (c *claims) describes(k int, f *figure) bool {
	rest := strings.TrimPrefix(c.s[f.tail:c.sentEnd], "以下")
	return strings.HasPrefix(rest, "的") && (nextNumber(rest, 0) <= len("的有") || c.before(k, rating) >= 0)
}

// fallsShort reports whether the percentage is one that was not reached: 完成率未达到90%.
func (c *claims) fallsShort(f *figure) bool {
	return hasSuffixAny(c.s[c.sentStart:f.from], []string{"未达到", "未能达到", "没有达到", "没达到", "达不到", "未达"})
}

// bearsRate reports whether the figure counts those that have a rate, 完成率达到100%的201个,
// or behind such ones another share of it, 90%以下的5个, and takes what was counted last
// for them. What the rate is of they are not.
func (d *draft) bearsRate() bool {
	i := d.k - 1
	if i < 0 || d.tokens[i].text() == "的" {
		i--
	}
	if i < 0 || d.tokens[i].figure < 0 || d.right.noun >= 0 {
		return false
	}
	if last := len(d.ledger) - 1; d.before(i, rating) < 0 && (last < d.opened || !d.ledger[last].bears) {
		return false
	}
	if f := &d.figures[d.tokens[i].figure]; f.measure.kind != shares || !strings.HasPrefix(d.s[f.end:], "的") && !strings.HasPrefix(d.s[f.end:], "以") {
		return false
	}
	for n := len(d.ledger) - 1; n >= d.old; n-- {
		if a := &d.ledger[n]; a.object == notice.OtherObject && !a.rate && a.unit == d.unitOf(d.f) {
			d.object, d.label, d.noun, d.common, d.bears = a.object, a.noun, a.noun, true, true
			return true
		}
	}
	return false
}

// hasBeen reports whether percentage k is one from before: 由85%提高到98%,
// 由集中整改期的85%提高到98%.
func (c *claims) hasBeen(k int) bool {
	grows := c.has(k+1) && c.tokens[k+1].is(growing)
	for i := k - 1; i >= 0 && c.tokens[i].word != nil && (grows || i == k-1 && c.adjacent(i)); i-- {
		if w := c.tokens[i].word.word; w == "由" || w == "从" {
			return true
		}
	}
	return false
}

// shareOf reads a share of the claims right before it: 占总数的76%. Several in a
// row belong to as many claims: 分别有50个、20个(占96%、70%).
func (d *draft) shareOf() bool {
	at := d.before(d.k, sharing)
	if at < 0 {
		return false
	}
	n, total := d.rank(d.k)
	w := d.lastCount(at, total-1-n)
	if w < 0 {
		return false
	}
	a := &d.ledger[w]
	d.sharer = w
	d.object, d.status, d.label, d.whole = a.object, a.status, d.n.Statistics[w].Label, a.whole
	if n == 0 && d.lastFigure(d.k) < at {
		d.start = d.tokens[at].start
	}
	return true
}

// before finds the word of a role before token k in its clause, over figures
// too; -1 for none.
func (c *claims) before(k int, as role) int {
	for i := k - 1; i >= 0; i-- {
		t := &c.tokens[i]
		if t.is(as) {
			return i
		}
		if c.endsClause(i) && (i < k-1 || t.mark != ':') || t.mark == '(' && t.depth < c.tokens[k].depth {
			return -1
		}
	}
	return -1
}

// rank is the place of figure k among those of its kind in a row, from 0, and
// how many they are: 80个、24个.
func (c *claims) rank(k int) (n, total int) {
	n = (k - c.rowStart(k)) / 2
	for i := k; c.has(i+2) && c.inRow(i); i += 2 {
		total++
	}
	return n, n + 1 + total
}

// rowStart is the first figure of the row that figure k stands in.
func (c *claims) rowStart(k int) int {
	for k >= 2 && c.inRow(k-2) {
		k -= 2
	}
	return k
}

// inRow reports whether token i and the next but one are figures of one kind
// with only 、 or 和 between them.
func (c *claims) inRow(i int) bool {
	t, u := &c.tokens[i], &c.tokens[i+2]
	if t.figure < 0 || u.figure < 0 || u.start-t.end > len("、") {
		return false
	}
	m := &c.tokens[i+1]
	return (m.mark == '、' || m.is(joining)) && c.figures[t.figure].measure.kind == c.figures[u.figure].measure.kind
}

// lastFigure is the last figure before token k, -1 for none.
func (c *claims) lastFigure(k int) int {
	for k--; k >= 0 && c.tokens[k].figure < 0; k-- {
	}
	return k
}

// rate reads a rate: 完成率76%. What it rates is named before it, else the last
// thing counted that has states.
func (d *draft) rate() bool {
	at := d.rateWord()
	if at < 0 || d.changes(at) || d.before(at, future) >= 0 { // 力争完成率达到100%
		return false
	}
	t := &d.tokens[at]
	if d.rateOfCount(at) {
		return true
	}
	if d.status = t.word.as(rating).status; d.status == "" {
		return d.otherRate(at)
	}
	start := t.start
	switch i := d.ratedNoun(at); {
	case i >= 0:
		start = d.tokens[i].start
		d.name(d.objectRated(i), start, d.tokens[i].end)
	case d.dealtWith(at) >= 0:
		i = d.dealtWith(at)
		d.name(d.objectRated(i), d.tokens[i].start, d.tokens[i].end)
	case !d.ratesOther(at):
		d.rated()
		if d.object == "" && han.Contains(t.word.word, "整改") && !d.ofOther() {
			d.name(notice.Issues, t.start, t.end)
		}
	}
	if !lives(d.object) {
		return d.otherRate(at)
	}
	if d.lastFigure(d.k) < at {
		d.start = start
	}
	return true
}

// rateOfCount reads a rate, token at, of the money or the recommendations that the clause
// before counts by the same verb: 整改到位5.85亿元，到位率91.3%; 被采纳261条，采纳率97.4%.
func (d *draft) rateOfCount(at int) bool {
	w, i := d.lastCount(at, 0), d.lastFigure(d.k)
	if n, total := d.rank(d.k); w < 0 || d.posted(i) != w || n+1 != total || d.ratedNoun(at) >= 0 {
		return false
	}
	a := &d.ledger[w]
	name, ok := strings.CutSuffix(d.s[d.clauseStart(at):d.tokens[at].end], "率")
	done := d.tokens[at].word.as(rating).status != ""
	if a.object != notice.Recommendations && (a.object != notice.Funds || !done) && (a.object != notice.Petitions || done) || !ok || len(name) < len("到位") {
		return false
	}
	verb := name[len(name)-len("到位"):]
	if !utf8.RuneStart(verb[0]) || !strings.Contains(d.s[d.clauseStart(i):d.figures[d.tokens[i].figure].start], verb) {
		return false
	}
	d.object, d.status, d.start = a.object, notice.Total, d.tokens[at].end-len(verb+"率")
	if lives(a.object) {
		d.whole, d.sharer = a.whole, w
	}
	d.label = d.printed(d.start, d.tokens[at].end)
	return true
}

// dealtWith finds the clues or petitions, not counted, that the clause before the rate,
// token at, says were dealt with; -1 for none. 对移交的问题线索分类处置，办结率97.8%.
func (d *draft) dealtWith(at int) int {
	if d.lastCount(at, 0) >= d.opened {
		return -1
	}
	noun, commas := -1, 0
	for i := at - 1; i >= 0 && commas < 2; i-- {
		t := &d.tokens[i]
		switch o := d.freeNoun(i); {
		case t.mark == ',':
			noun, commas = -1, commas+1
		case d.endsClause(i):
			return -1
		case t.is(turning) && noun >= 0:
			if t.text() == "对" {
				return noun
			}
			noun = -1
		case noun < 0 && (o == notice.Clues || o == notice.Petitions):
			noun = i
		}
	}
	return -1
}

// objectRated is what noun i, before a rate, names. 任务 are tasks there whatever
// stands before them: 省级任务完成率.
func (d *draft) objectRated(i int) notice.Object {
	if e := d.tokens[i].sense(plain); e != nil && e.object == notice.Tasks {
		return e.object
	}
	return d.objectOf(i, "")
}

// ratedNoun finds the noun before the rate, token at, that the percentage is of;
// -1 for none. Of several nouns before several percentages in a row each has its
// own: 问题和措施的完成率分别为87.5%、90%.
func (d *draft) ratedNoun(at int) int {
	nouns := d.nounsBefore(at)
	if n, total := d.rank(d.k); total > 1 && len(nouns) == total {
		return nouns[total-1-n]
	}
	if len(nouns) > 0 && nouns[0] == at-1 && d.adjacent(at-1) {
		return at - 1
	}
	return -1
}

// nounsBefore are the nouns in a row before token i, the last one first.
func (d *draft) nounsBefore(i int) []int {
	var nouns []int
	for i--; i >= 0; i-- {
		t := &d.tokens[i]
		if t.any(1<<noun | 1<<plain) {
			nouns = append(nouns, i)
		} else if t.mark != '、' && !t.any(1<<joining|1<<filling) {
			break
		}
	}
	return nouns
}

// rateWord finds the rate that the percentage is; of several rates before
// several percentages in a row each has its own: 整改率和完成率分别达到96%、98%.
func (d *draft) rateWord() int {
	n, total := d.rank(d.k)
	at := d.before(d.k-2*n, rating)
	for skip := total - 1 - n; skip > 0 && at > 0; skip-- {
		if i := d.before(at, rating); i >= 0 {
			at = i
		}
	}
	return at
}

// ratesOther reports whether the rate, token at, is of something that has no states:
// of what the sentence counted last, 排查隐患1689条，整改率99.4%, or what it speaks of
// without counting, 对热线工单首接负责，办结率98.7%.
func (d *draft) ratesOther(at int) bool {
	last := d.lastCount(at, 0)
	if last < 0 {
		return !han.Contains(d.word(at), "整改") && d.changesSubject(at)
	}
	a := &d.ledger[last]
	if a.object != notice.OtherObject || a.kind > pieces && d.issueAt(d.b.Pos(d.f.start)) < 0 {
		return false
	}
	return flawed(a.noun) || len(d.countedHere()) == 0
}

// flawed reports whether the noun of what is counted, no object, is one of what can be
// put right: 安全隐患.
func flawed(noun string) bool {
	return hasSuffixAny(han.Simplify(noun), []string{"隐患", "风险点", "堵点", "难点", "痛点", "难题", "诉求"})
}

// changesSubject reports whether the sentence, which counts nothing before token i,
// speaks there of something else than the sentence before: as another point, 三是, by
// what it turns to, or by another rate.
func (d *draft) changesSubject(i int) bool {
	if n := len(d.ledger) - 1; n >= d.opened && d.ledger[n].rate && d.ledger[n].object == notice.OtherObject {
		return true
	}
	for j := range i {
		t := &d.tokens[j]
		if t.is(breaking) || t.is(turning) && d.tokens[j+1].start > t.end {
			return true
		}
	}
	return false
}

// rated takes over the last thing counted that has states. Of several rates in
// a row, 完成率分别为87.5%、90%, each has its own where the sentence counts as many
// things.
func (d *draft) rated() {
	if n, total := d.rank(d.k); total > 1 {
		if firsts := d.countedHere(); len(firsts) == total {
			d.object, d.label = d.ledger[firsts[n]].object, d.ledger[firsts[n]].noun
			return
		}
	}
	for i := len(d.ledger) - 1; i >= d.old; i-- {
		if a := &d.ledger[i]; !a.rate && lives(a.object) {
			d.object, d.label = a.object, a.noun
			return
		}
	}
}

// ofOther reports whether the last thing that the sentence counts before a rate has no
// states, so that the rate is no rate of issues: 重大隐患32起，整改率87.5%.
func (d *draft) ofOther() bool {
	n := len(d.ledger) - 1
	for n >= d.opened && d.ledger[n].rate {
		n--
	}
	return n >= d.opened && d.ledger[n].object == notice.OtherObject
}

// countedHere are the first claims of each thing with states that the sentence
// counts.
func (d *draft) countedHere() []int {
	var firsts []int
	for i := d.opened; i < len(d.ledger); i++ {
		a := &d.ledger[i]
		if a.rate || !lives(a.object) || slices.ContainsFunc(firsts, func(k int) bool { return d.ledger[k].object == a.object }) {
			continue
		}
		firsts = append(firsts, i)
	}
	return firsts
}

// longRate is the most text, in bytes, before 率 that belongs to the name of a
// rate: 群众满意率.
const longRate = 24

// otherRate reads a rate of anything else, token at: 群众满意率98%.
func (d *draft) otherRate(at int) bool {
	d.object, d.status = notice.OtherObject, notice.Total
	i := at
	for i > 0 && d.tokens[i-1].word != nil && !d.tokens[i-1].empty() && d.tokens[at].start-d.endBefore(i-1) <= longRate {
		i--
	}
	d.start = max(d.endBefore(i), d.tokens[i].start-longRate)
	for !utf8.RuneStart(d.s[d.start]) {
		d.start++
	}
	d.label = d.printed(d.start, d.tokens[at].end)
	return !d.apart(at) && !d.aims(at)
}

// apart reports whether more than words that say nothing stand between token i
// and the figure: 比例一般为70%, but not 满意率为98%.
func (d *draft) apart(i int) bool {
	for i++; i < d.k; i++ {
		if !d.adjacent(i-1) || !d.tokens[i].any(unsaid) && d.tokens[i].text() != "为" {
			return true
		}
	}
	return !d.adjacent(d.k - 1)
}

// aims reports whether a rate is one to be reached: 不低于40%, 到2025年底达到65%以上.
func (d *draft) aims(at int) bool {
	if d.f.qualifier != han.AtLeast && d.f.qualifier != han.AtMost {
		return false
	}
	for i := range at {
		t := &d.tokens[i]
		if t.is(future) || t.word != nil && t.word.word == "到" && isDigitAt(d.s, t.end) {
			return true
		}
	}
	return d.f.from < d.f.start
}

func isDigitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return han.IsDigit(r)
}

// changes reports whether a change is told between token i and the figure:
// 办结率提高12%, but not 提高到98%.
func (d *draft) changes(i int) bool {
	for ; i < d.k; i++ {
		if t := &d.tokens[i]; t.is(growing) {
			rest := d.s[t.end:]
			return !strings.HasPrefix(rest, "到") && !strings.HasPrefix(rest, "至") && !strings.HasSuffix(t.word.word, "至")
		}
	}
	return false
}

// shareFor reads a percentage that stands for a number: 80%的问题已整改,
// 已完成近六成.
func (d *draft) shareFor() bool {
	l, r := &d.left, &d.right
	d.claim = claim{start: d.f.from, end: d.f.end, whole: -1}
	switch {
	case l.noun >= 0 && l.gap == 0 && l.states() && lives(d.objectOf(l.noun, "")): // 整改任务已完成95%
		t := &d.tokens[l.noun]
		d.name(d.objectOf(l.noun, ""), t.start, t.end)
		d.start = t.start
	case r.noun >= 0 && !r.unknown && d.joined(d.tokens[r.noun].start):
		t := &d.tokens[r.noun]
		d.name(d.objectOf(r.noun, ""), t.start, t.end)
		d.end = t.end
	case l.gap == 0 && !r.unknown && (l.states() || r.states()) && d.livesLast():
		d.rated()
	}
	if !lives(d.object) {
		return false
	}
	d.status = d.stated()
	d.stretch()
	return true
}

// joined reports whether the noun at offset i belongs to the percentage: 80%整改任务,
// 80%的问题, but not 58%分配下达问题.
func (d *draft) joined(i int) bool {
	between := d.s[d.f.tail:i]
	return between == "" || strings.HasPrefix(strings.TrimPrefix(between, "以上"), "的")
}

// livesLast reports whether the last thing counted has states.
func (d *draft) livesLast() bool {
	for i := len(d.ledger) - 1; i >= d.old; i-- {
		if a := &d.ledger[i]; !a.rate {
			return lives(a.object)
		}
	}
	return false
}
