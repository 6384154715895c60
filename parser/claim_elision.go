package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// nameless takes other text before the number for what is counted: among parts
// a kind of the whole, 大气污染3件; else something the vocabulary does not have.
func (d *draft) nameless() {
	d.name(notice.OtherObject, d.left.gapStart, d.left.gapEnd)
	if !strings.ContainsAny(d.label, "“‘「『《") {
		d.label = strings.TrimRight(d.label, "”’」』》\"")
	}
	d.start, d.common, d.named = d.left.gapStart, true, true
	if d.namesRules() {
		d.object = notice.Regulations
	} else if o := d.part.of; countable(o.object, d.f.measure.kind) {
		d.object, d.noun, d.common = o.object, o.noun, true
	} else if d.part.open {
		if w := d.wholeOf(d.f, ""); w >= 0 {
			a := &d.ledger[w]
			d.object, d.noun, d.common = a.object, a.noun, a.common
		}
	} else if u := d.sameAs(d.described()); u.object != "" {
		d.object, d.noun = u.object, u.noun
	} else if u := d.sameKinds(); u.object != "" {
		d.object, d.noun = u.object, u.noun
	} else if d.left.aspect { // 党的建设方面22个
		if u := d.understand(&d.left.predicate); u.object != "" {
			d.object, d.noun, d.classed = u.object, u.noun, true
		}
	}
}

// namesRules reports whether the words before the figure are the titles of rules that were
// made or changed: 制定《负责人选聘管理办法》1项.
func (d *draft) namesRules() bool {
	title, ok := strings.CutSuffix(strings.TrimSuffix(d.label, "等"), "》")
	return ok && d.left.rules != "" && callsRules(title) && countable(notice.Regulations, d.f.measure.kind)
}

// described is the statistic right before the figure in its sentence where the words before
// this only tell which ones of those it counts, and a sum of both follows, -1 for none:
// 屡审屡犯问题139个，首次出现的217个，合计356个.
func (d *draft) described() int {
	n := len(d.ledger) - 1
	if !d.follows("的") || d.left.any || d.left.rules != "" || d.right.unknown || n < d.opened {
		return -1
	}
	a := &d.ledger[n]
	if !lives(a.object) || a.rate || a.unit != d.unitOf(d.f) || !d.stopsAt(d.f.end) || !hasAny(d.s[d.f.end:d.sentEnd], sums) {
		return -1
	}
	return n
}

// sums are the words for what several figures come to together.
var sums = []string{"合计", "共计", "总计"}

// longKind is the longest name of a kind of pollution, in bytes.
const longKind = 18

// sameKinds is what the figure before it in a list counts one kind of, where that is
// pollution, and this is another: 水污染问题12个、大气5个、固废3个.
func (d *draft) sameKinds() understood {
	l := &d.left
	i := d.lastFigure(l.lo)
	if !l.listed || l.any || l.gapEnd-l.gapStart > longKind || i < 0 || d.posted(i) < 0 {
		return understood{}
	}
	a := &d.ledger[d.posted(i)]
	if !lives(a.object) || a.status != notice.Total || a.unit != d.unitOf(d.f) {
		return understood{}
	}
	for i >= 2 && d.tokens[i-1].mark != 0 && i-2 >= 0 && d.tokens[i-2].figure >= 0 {
		i -= 2 // the first of the list says what all of them are
	}
	if !han.Contains(d.s[d.endBefore(d.leftOf(i).lo):d.tokens[i].start], "污染") {
		return understood{}
	}
	return understood{a.object, a.noun}
}

// kindOfPart takes the name of a kind among parts whatever words it is made of, which
// say nothing there: 按类别分，公司治理类1个、体制机制类8个, 乡镇级15个.
func (d *draft) kindOfPart() bool {
	l := &d.left
	if !d.part.open || l.class >= 0 || !d.follows("类") && !d.follows("级") && !d.namesAspect() {
		return false
	}
	from := l.lo
	for from < d.k && (d.tokens[from].leads(false) || d.tokens[from].any(1<<parting|1<<resting) || d.tokens[from].text() == "涉及") {
		from++
	}
	if from == d.k || d.endBefore(from) == d.f.from {
		return false
	}
	l.gapStart, l.gapEnd, l.predicate = d.endBefore(from), d.f.from, predicate{}
	d.nameless()
	return true
}

// namesAspect reports whether a verb is part of the name of the 方面 right before the figure:
// 责任落实方面7个.
func (d *draft) namesAspect() bool {
	i := d.k - 1
	return i > 0 && d.left.any && d.adjacent(i) && d.tokens[i].aspect() && d.left.to == i && d.adjacent(i-1) && d.tokens[i-1].start > d.endBefore(i-1)
}

// elided finds what is counted where nothing in the clause names it.
func (d *draft) elided() {
	u := d.meant()
	rules := d.left.rules
	if u.object == notice.Cases && d.left.deal >= 0 && d.left.deal == d.left.last && d.f.measure.kind == heads { // 立案3家，约谈4家
		u = understood{notice.OtherObject, d.word(d.left.deal)}
	}
	if u.object == notice.OtherObject && (rules == notice.Revised || rules == notice.Abolished) && callsRules(u.noun) && countable(notice.Regulations, d.f.measure.kind) {
		u.object = notice.Regulations // 清理制度68项，其中废止8项
	}
	d.object, d.label, d.noun, d.common = u.object, u.noun, u.noun, true
	d.classed = d.right.apart && lives(d.object)
	d.standsFor()
}

// meant is what the figure counts without a name: what it is a part of, what
// was named or counted before, or what its verb is said of.
func (d *draft) meant() understood {
	p := &d.left.predicate
	if !p.any {
		p = &d.right.predicate
	}
	u := understood{}
	if i := d.left.class; i >= 0 && i == d.k-1 && d.tokens[i].text() == "信访" && d.f.measure.kind == pieces { // 受理信访62件
		return understood{notice.Petitions, d.word(i)}
	}
	if d.part.open {
		u = d.sameAs(d.wholeOf(d.f, ""))
	} else if d.rests() {
		u = d.sameAs(d.divided())
	}
	if u.object == "" && d.filedOf() >= 0 {
		u = d.sameAs(d.filedOf())
	}
	if u.object == "" && p.states() && d.cluesBefore() >= 0 {
		u = d.sameAs(d.cluesBefore())
	}
	if u.object == "" {
		u = d.understand(p)
	}
	if d.left.class >= 0 && u.object == notice.Cases && strings.HasSuffix(d.word(d.left.class), "件") {
		u = understood{} // 立案95件。重点督办件20件 are petitions
	}
	if u.object == "" {
		u = d.headline(p)
	}
	if u.object == "" {
		u = d.reworked()
	}
	if u.object == "" {
		u = d.implied()
	}
	if i := d.left.figure; u.object == "" && i >= 0 && d.posted(i) >= 0 && d.ledger[d.posted(i)].object == notice.OtherObject {
		u = d.sameAs(d.posted(i)) // 资料3期600册
	}
	return u
}

// filedOf is the statistic of the clues of which so many cases were made right before,
// where the figure is what is left of them; -1 for none. 线索87件，已立案64件，其余23件.
func (d *draft) filedOf() int {
	n := len(d.ledger) - 1
	for ; n > d.opened && d.rests() && (d.ledger[n].kind != d.f.measure.kind || d.ledger[n].object == notice.OtherObject); n-- {
	}
	if n <= d.opened || !d.rests() || d.ledger[n].object != notice.Cases {
		return -1
	}
	for n--; n >= d.opened; n-- {
		if a := &d.ledger[n]; a.object == notice.Clues && a.status == notice.Total && a.unit == d.unitOf(d.f) {
			return n
		}
	}
	return -1
}

// cluesBefore is the statistic of the clues of which fewer cases were made before than the
// figure counts, in one list with it or with a word for clues, so that it is one of what
// became of the clues; -1 for none. 线索23件，转立案5件、了结14件.
func (d *draft) cluesBefore() int {
	n := len(d.ledger) - 1
	if d.left.last >= 0 && d.tokens[d.left.last].text() == "了结" {
		for n > d.opened && d.ledger[n].object == notice.Persons { // 立案6件，处分6人，了结9件
			n--
		}
	} else if !d.left.listed {
		return -1
	}
	if n <= d.opened || d.ledger[n].object != notice.Cases || d.ledger[n].unit != d.unitOf(d.f) || !d.exceeds(d.f, n) {
		return -1
	}
	for n--; n >= d.opened; n-- {
		if a := &d.ledger[n]; a.object == notice.Clues && a.status == notice.Total && a.unit == d.unitOf(d.f) && !d.exceeds(d.f, n) {
			return n
		}
	}
	return -1
}

// reworked is what was counted or named right before, in a measure word of the same
// kind, where that is no regulation but revised or ended like one:
// 清理合同58份，修订完善36份; 清理检查事项，取消29项.
func (d *draft) reworked() understood {
	if d.left.rules == "" {
		return understood{}
	}
	for i := d.left.lo - 1; i >= 0; i-- {
		if o := d.freeNoun(i); o == notice.OtherObject && d.f.measure.kind == things {
			return understood{o, d.word(i)}
		}
		n := d.posted(i)
		if n < 0 {
			continue
		}
		a := &d.ledger[n]
		if a.object != notice.OtherObject || a.kind != d.f.measure.kind || a.noun == "" || callsRules(a.noun) {
			break
		}
		return d.sameAs(n)
	}
	return understood{}
}

// callsRules reports whether what is counted is called by a word for rules.
func callsRules(noun string) bool {
	return hasSuffixAny(han.Simplify(noun), []string{"制度", "文件", "办法", "规定", "机制", "规章", "细则", "规程", "章程"})
}

// divided is the statistic that was last told parts of in the unit of the
// figure, -1 for none.
func (d *draft) divided() int {
	for n := len(d.ledger) - 1; n >= d.old; n-- {
		if a := &d.ledger[n]; a.whole >= 0 && !a.rate && a.unit == d.unitOf(d.f) {
			return a.whole
		}
	}
	return -1
}

// standsFor lets a class stand for what is counted: 限期整改29项.
func (d *draft) standsFor() {
	if i := d.left.class; i >= 0 {
		d.label, d.start = d.word(i), d.tokens[i].start
		d.classed = !d.part.open && d.object != notice.OtherObject && (d.sortsIssues(i) || d.object == notice.Petitions)
	}
}

// sortsIssues reports whether token i is a class that issues fall into, and not
// petitions.
func (c *claims) sortsIssues(i int) bool { return c.tokens[i].word.as(class).object == notice.Issues }

// headline is what a figure counts that was 整改 without saying what, outside
// the text of an issue: what the document counted before, else issues.
func (d *draft) headline(p *predicate) understood {
	if !p.states() || p.rules != "" || d.issueAt(d.b.Pos(d.f.start)) >= 0 || !d.rectified(p) {
		return understood{}
	}
	for n := len(d.ledger) - 1; n >= max(0, len(d.ledger)-memory); n-- {
		if a := &d.ledger[n]; lives(a.object) && d.goesOn(n, p, true) {
			return d.sameAs(n)
		}
	}
	if d.unitOf(d.f) == "个" || d.unitOf(d.f) == "项" {
		return understood{notice.Issues, d.word(p.to - 1)}
	}
	return understood{}
}

// rectified reports whether 整改 is among the words of p.
func (c *claims) rectified(p *predicate) bool {
	return han.Contains(c.s[c.tokens[p.from].start:c.tokens[p.to-1].end], "整改")
}

// implied is what a figure counts by its class or its verb alone: 属实3件,
// 修订5项, 责令整改4家.
func (d *draft) implied() understood {
	l, o := &d.left, notice.OtherObject
	switch {
	case l.class >= 0:
		o = d.tokens[l.class].word.as(class).object
	case l.object != "" && d.f.measure.kind == pieces:
		o = l.object
	case (l.rules == notice.Revised || l.rules == notice.Abolished && d.tokens[l.ruled].text() != "取消") && d.unitOf(d.f) != "处" && d.unitOf(d.f) != "份": // 修了12处, 补充完善41份
		o = notice.Regulations
	}
	if !countable(o, d.f.measure.kind) {
		o = notice.OtherObject
	}
	if l.last < 0 || l.gap > 0 || !d.tokens[l.last].any(telling) || o == notice.OtherObject && d.f.measure.kind == things && l.serve < 0 {
		return understood{}
	}
	from := d.tokens[l.last].start
	if l.any && l.to == l.last+1 {
		from = d.tokens[l.from].start
	}
	return understood{o, d.printed(from, d.tokens[l.last].end)}
}

// grown reports whether the words right before the figure say that it is what something
// came to, and nothing names that: 从21件上升至60件.
func (d *draft) grown() bool {
	for i := max(d.left.turn, d.left.last+1); i < d.k; i++ {
		if d.tokens[i].is(growing) {
			return true
		}
	}
	return false
}

// becomes takes what the figure before counts where the clause says that so many became
// of them: 将11个支部调整为17个.
func (d *draft) becomes() bool {
	i := d.lastFigure(d.k)
	if i < 0 || d.posted(i) < 0 {
		return false
	}
	a := &d.ledger[d.posted(i)]
	if a.object != notice.OtherObject || a.kind != d.f.measure.kind || a.rate || !hasSuffixAny(d.s[d.figures[d.tokens[i].figure].end:d.f.from], becoming) {
		return false
	}
	for i++; i < d.k; i++ {
		if d.endsClause(i) {
			return false
		}
	}
	d.object, d.label, d.noun = a.object, a.noun, a.noun
	return true
}

// becoming are the words for what others become.
var becoming = []string{"调整为", "调整成", "调整到", "合并为", "合并成", "整合为", "整合成", "优化为", "优化成", "精简为", "精简到", "精简至", "压缩为", "压缩到", "压缩至", "压减为", "压减到", "压减至", "缩减为", "缩减到", "缩减至", "拆分为", "拆分成", "重组为", "归并为", "划分为", "扩大到", "扩充为", "扩充到", "变为", "改为"}

// telling are the roles of words that tell what is counted where nothing names it. 分别
// and 和 tell nothing.
var telling = named | roleBits(class, verb, weak, passing, ruling, demanding, dealing, paying, serving, filing, rating)

// understood is what a claim counts without naming it.
type understood struct {
	object notice.Object // empty for nothing
	noun   string
}

// understand finds what the figure, of which p is said, counts: what was
// counted or named last in the sentence, else what was counted in the sentences
// before. At first the measure word must be the same, then only go with it.
func (d *draft) understand(p *predicate) understood {
	from := d.k - 1
	if d.left.theme >= 0 {
		from = d.left.theme - 1
	}
	for _, strict := range [...]bool{true, false} {
		for i := from; i >= 0; i-- {
			if n := d.posted(i); n >= 0 && !d.aside(n) && (d.goesOn(n, p, strict) || d.takesUp(n, p)) {
				return d.sameAs(n)
			}
			if o := d.freeNoun(i); countable(o, d.f.measure.kind) && goesWith(o, p) && !(o == notice.Campaigns && d.unitOf(d.f) == "条") {
				return understood{o, d.word(i)}
			}
		}
		for n := d.opened - 1; n >= d.old && !d.tellsOther(p); n-- {
			if !d.aside(n) && d.goesOn(n, p, strict) {
				return d.sameAs(n)
			}
		}
	}
	return d.wholeBehind()
}

// aside reports whether statistic n is a part that brackets before the figure gave of
// something: 信访件168件（来电53件、来信115件），已办结117件.
func (d *draft) aside(n int) bool {
	a := &d.ledger[n]
	return a.whole >= 0 && a.depth > d.tokens[d.k].depth
}

// sameAs is what statistic n counts; nothing for -1.
func (c *claims) sameAs(n int) understood {
	if n < 0 {
		return understood{}
	}
	return understood{c.ledger[n].object, c.ledger[n].noun}
}

// goesOn reports whether the figure, of which p is said, may go on counting
// what statistic n counts.
func (d *draft) goesOn(n int, p *predicate, strict bool) bool {
	a, kind := &d.ledger[n], d.f.measure.kind
	switch {
	case a.rate, !a.common, !goesWith(a.object, p):
		return false
	case strict:
		return a.kind == kind && a.unit == d.unitOf(d.f)
	case a.kind == kind:
		return true
	}
	return a.object != notice.OtherObject && p.any && kind != occasions && countable(a.object, kind) // 核查31次
}

// tellsOther reports whether the sentence has counted something else, and says of the
// figure no state of what was counted before it: 召开会议20次，研究18项.
func (d *draft) tellsOther(p *predicate) bool {
	return p.any && !p.states() && len(d.ledger) > d.opened && !lives(d.ledger[len(d.ledger)-1].object)
}

// takesUp reports whether the figure says what became of the papers that statistic n of
// its sentence counts, though others are not meant by a number without a name:
// 提出修改意见185条，采纳179条.
func (d *draft) takesUp(n int, p *predicate) bool {
	a := &d.ledger[n]
	if a.object != notice.OtherObject || a.common || a.rate || a.unit != d.unitOf(d.f) || d.f.measure.kind != things || !p.passing {
		return false
	}
	x := words.longest(han.Simplify(a.noun))
	return x != nil && x.roles&(1<<event) != 0
}

// freeNoun is the object of token i when it is a noun that no figure counts.
func (c *claims) freeNoun(i int) notice.Object {
	t := &c.tokens[i]
	if e := t.sense(noun); e != nil && !t.noun && t.depth == 0 {
		return e.object
	}
	return ""
}

// goesWith reports whether p can be said of an object: 修订 of regulations,
// 已完成 of what has states.
func goesWith(o notice.Object, p *predicate) bool {
	switch o {
	case notice.Aspects, notice.Funds, notice.Persons:
		return false
	case notice.Regulations:
		return !p.states() || p.rules != ""
	case notice.Cases: // 责令整改4家 are none
		return p.object == "" && (p.first != "" || p.not || !p.states())
	case notice.OtherObject:
		return p.rules == "" || p.states()
	}
	return true
}

// wholeBehind is what a share right behind the figure calls the whole:
// 整改完成52项，占整改任务总数的91.2%.
func (d *draft) wholeBehind() understood {
	i := d.k + 1
	if !d.has(i+1) || d.tokens[i].mark != ',' || !d.tokens[i+1].is(sharing) {
		return understood{}
	}
	for i += 2; d.has(i) && d.tokens[i].word != nil; i++ {
		if o := d.freeNoun(i); countable(o, d.f.measure.kind) {
			return understood{o, d.word(i)}
		}
	}
	return understood{}
}
