package parser

import (
	"github.com/zhenggai/zhenggai/parser/notice"
)

// persons reads what is counted in 人. They are persons dealt with when a
// measure says so, left or right of the number, 诫勉2人, 对3名干部批评教育; all
// others are something else, 培训120人次.
func (d *draft) persons() bool {
	l, r := &d.left, &d.right
	d.object = notice.Persons
	switch {
	case l.deal >= 0 && d.dealsWith(l.deal):
		d.start, d.end = d.dealings(l.deal)
	case r.deal >= 0 && r.next < 0:
		d.dealtBehind(r.deal)
		return d.dealt()
	case l.figure >= 0 && d.posted(l.figure) >= 0 && double(d.ledger[d.posted(l.figure)].object):
		d.label = d.n.Statistics[d.posted(l.figure)].Label
		return d.dealt()
	case d.dealtAbove():
		d.start, d.end = d.dealings(l.lo - 2)
	case d.sumsUp(notice.Persons):
		d.label = d.between(d.clauseStart(d.k))
		return d.dealt()
	case d.foundWith() >= 0:
		d.label = d.n.Statistics[d.foundWith()].Label
		return d.dealt()
	case l.listed && d.dealtBefore():
		d.start, d.end = d.endBefore(l.lo), d.f.from
	default:
		return d.otherPersons()
	}
	d.label = d.printed(d.start, d.end)
	d.end = d.f.end
	return d.dealt()
}

// dealt finishes a claim of persons dealt with.
func (d *draft) dealt() bool {
	if d.part.open {
		d.whole = d.wholeOf(d.f, notice.Persons)
	}
	return !d.f.article || d.stopsAt(d.f.end)
}

// posted is the statistic that token i became, -1 for none.
func (c *claims) posted(i int) int {
	if f := c.tokens[i].figure; f >= 0 {
		return c.figures[f].posted
	}
	return -1
}

// double reports whether persons may be counted in the same breath as o:
// 问题线索12件15人.
func double(o notice.Object) bool {
	switch o {
	case notice.Clues, notice.Cases, notice.Petitions, notice.Persons, notice.Issues:
		return true
	}
	return false
}

// dealsWith reports whether the measure, token i, is taken against the persons
// counted. Words that are said of other things too must stand close: 处理12人.
func (d *draft) dealsWith(i int) bool {
	if d.tokens[i].text() == "调整岗位" && !hasAny(d.s[max(d.sentStart, d.f.from-blameWithin):min(d.sentEnd, d.f.end+blameWithin)], blaming) {
		return false
	}
	if d.tokens[i].word.as(dealing).object == notice.Persons {
		return true
	}
	return d.left.gap == 0 && (d.left.noun <= i || d.tokens[d.left.noun].is(holder))
}

// blameWithin is how much text, in bytes, on either side of a number is looked at for blame.
const blameWithin = 120

// blaming are the words of a sentence in which another post is a punishment, and no more
// than good order elsewhere: 排查亲属任职情况，调整岗位13人.
var blaming = []string{"违", "问责", "追责", "失责", "失职", "不力", "不胜任", "不合格", "不称职", "不作为", "投诉", "处分", "处理", "诫勉", "谈话", "批评", "免职", "停职", "辞退", "组织调整"}

// dealings is the text of the measures up to token i that share one number:
// 党纪处分、诫勉.
func (d *draft) dealings(i int) (from, to int) {
	from, to = d.tokens[i].start, d.tokens[i].end
	for i--; i >= d.left.lo && d.adjacent(i); i-- {
		t := &d.tokens[i]
		switch {
		case t.is(dealing):
			from = t.start
		case t.depth == d.tokens[d.k].depth && t.mark != '、' && t.mark != '(' && t.mark != ')' && !t.is(joining):
			return from, to
		}
	}
	return from, to
}

// dealtBehind takes the measure, token i, and those that follow it at once:
// 2人党内警告处分.
func (d *draft) dealtBehind(i int) {
	from := d.tokens[i].start
	for d.has(i+1) && d.adjacent(i) && d.tokens[i+1].is(dealing) {
		i++
	}
	d.end = d.tokens[i].end
	d.label = d.printed(from, d.end)
}

// dealtAbove reports whether the clause before ends with what was done to the
// persons: 进行提醒谈话，共2人.
func (d *draft) dealtAbove() bool {
	l := &d.left
	i := l.lo - 2
	return i >= 0 && l.last < 0 && l.gap == 0 && d.stopsAt(d.f.tail) && d.tokens[i+1].mark == ',' && d.adjacent(i) &&
		d.tokens[i].is(dealing) && d.tokens[i].word.as(dealing).object == notice.Persons
}

// dealtBefore reports whether the last figure counts persons dealt with:
// 问责厅级干部1人、处级干部5人.
func (d *draft) dealtBefore() bool {
	i := d.lastFigure(d.left.lo)
	if i < 0 || d.posted(i) < 0 {
		return false
	}
	if d.ledger[d.posted(i)].object == notice.Persons {
		return true
	}
	l := d.leftOf(i) // 问责党组织3个、党员干部21人
	return l.deal >= 0 && d.tokens[l.deal].word.as(dealing).object == notice.Persons
}

// foundWith is the statistic of the cases, right before the figure, that somebody looked into
// with so many persons; -1 for none. 查处公款吃喝的问题3083起、4144人.
func (d *draft) foundWith() int {
	i := d.lastFigure(d.k)
	if !d.left.listed || d.left.last >= 0 || d.left.gap > 0 || i < 0 || i+2 != d.k || d.posted(i) < 0 {
		return -1
	}
	if a := &d.ledger[d.posted(i)]; a.kind != pieces || !double(a.object) || a.rate {
		return -1
	}
	for j := i - 1; j >= 0 && !d.endsClause(j); j-- {
		if d.tokens[j].text() == "查处" || d.tokens[j].text() == "查办" {
			return d.posted(i)
		}
	}
	return -1
}

// personsDealtWith is what was done to persons who are a part of statistic w, or of
// those just named where that is -1.
func (d *draft) personsDealtWith(w int) string {
	if w < 0 {
		return d.part.of.noun
	}
	return d.n.Statistics[w].Label
}

// namedBefore reports whether the persons are named right before the number: 干部等30余人参加会议.
func (d *draft) namedBefore() bool {
	l := &d.left
	return l.noun >= 0 && l.noun == l.last && l.gap == 0 && d.tokens[l.noun].is(holder)
}

// otherPersons reads a number of persons that no measure was taken against, or
// that are some of those.
func (d *draft) otherPersons() bool {
	l, r := &d.left, &d.right
	if w := d.wholeOf(d.f, notice.Persons); d.part.open && (w >= 0 || d.part.of.object == notice.Persons) {
		if d.label = d.printed(l.gapStart, l.gapEnd); d.label == "" {
			d.label = d.personsDealtWith(w)
		}
		d.start, d.whole = l.gapStart, w
		return true
	}
	d.object = notice.OtherObject
	if d.part.open {
		d.whole = d.wholeOf(d.f, "")
	}
	switch {
	case l.figure >= 0 && d.posted(l.figure) >= 0:
		d.label = d.n.Statistics[d.posted(l.figure)].Label
	case r.noun >= 0 && d.tokens[r.noun].is(holder):
		t := &d.tokens[r.noun]
		d.label, d.end = d.word(r.noun), t.end
		t.noun, t.behind = true, true
	case r.noun >= 0 && r.next < 0 && d.tokens[r.noun].is(event) && !d.namedBefore(): // 与82名干警个别谈话
		t := &d.tokens[r.noun]
		d.label, d.end = d.printed(d.f.end, t.end), t.end
		t.noun, t.behind = true, true
	case r.unknown:
		d.label, d.end = d.printed(d.f.end, r.textEnd), r.textEnd
	case l.gap > 0 && !d.grown():
		d.label, d.start = d.printed(l.gapStart, l.gapEnd), l.gapStart
	case l.last >= 0 && d.tokens[l.last].any(telling):
		d.label, d.start = d.word(l.last), d.tokens[l.last].start
	}
	return d.label != "" && d.plausible()
}
