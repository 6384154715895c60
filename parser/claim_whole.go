package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// relate finds the whole that the claim is a part of.
func (d *draft) relate() {
	if d.whole < 0 {
		d.whole = d.ofNamed()
	}
	switch {
	case d.whole >= 0:
	case d.part.open:
		d.relatePart()
	case d.rests() && d.besides() >= 0:
		d.whole = d.besides()
	case d.rests(), lives(d.object) && (d.classed || d.status != notice.Total):
		d.whole = d.total(d.f, d.object, d.classed)
		if d.whole >= 0 && d.object == notice.OtherObject && d.named && (!d.calledAlike(d.whole) || d.exceeds(d.f, d.whole)) { // 还有3个村…，仍有2个项目…
			d.whole = -1
		}
		if d.whole >= 0 && d.isBeside(d.whole) {
			d.whole = -1
		}
	}
}

// isBeside reports whether the claim is of things beside those of statistic n, which are put
// right with them, 领办问题9个，带动解决同类问题31个, or of those and others together.
func (d *draft) isBeside(n int) bool {
	l := &d.left
	if d.exceeds(d.f, n) && hasAny(d.s[d.tokens[l.lo].start:d.f.from], []string{"合计", "共计", "总计"}) {
		return true // 第二批9个问题完成7个，两批合计完成18个
	}
	if l.noun < 0 || !l.any || d.rests() {
		return false
	}
	return hasAny(d.s[d.tokens[l.lo].start:d.f.from], besides) || l.to <= l.noun && d.tokens[l.to-1].end < d.tokens[l.noun].start && d.exceeds(d.f, n)
}

// besides are the words for such things.
var besides = []string{"同类", "类似", "相似", "相近", "关联", "衍生", "延伸", "带动", "举一反三", "触类旁通", "由点及面"}

// ofNamed is the part that what stands before the verb names once more, of which the
// figure is a state: 其中县医院12个、县妇幼保健院9个。…，县妇幼保健院完成8个. It is -1 for none.
func (d *draft) ofNamed() int {
	l := &d.left
	if !l.any || !lives(d.object) || d.status == notice.Total || l.from <= l.lo && d.tokens[l.from].start == d.clauseStart(d.k) {
		return -1
	}
	from, name := d.clauseStart(d.k), ""
	if d.tokens[l.from].start-from > longName {
		return -1
	}
	for n := len(d.ledger) - 1; n >= d.old; n-- {
		a := &d.ledger[n]
		if a.whole < 0 || a.rate || a.object != d.object || a.status != notice.Total {
			continue
		}
		if name == "" {
			name = d.printed(from, d.tokens[l.from].start)
		}
		if d.n.Statistics[n].Label == name {
			return n
		}
	}
	return -1
}

// longName is the longest name of a part that is named once more, in bytes.
const longName = 60

// besides is the whole of the class counted last, of which the figure is the rest:
// 查找31个，立行立改27个，其余4个. It is -1 for none.
func (d *draft) besides() int {
	n := len(d.ledger) - 1
	if n < d.opened || d.ledger[n].rate || !d.ledger[n].classed || d.ledger[n].object != d.object {
		return -1
	}
	return d.ledger[n].whole
}

// calledAlike reports whether what the figure counts is called as what statistic n counts,
// or a kind of that.
func (d *draft) calledAlike(n int) bool {
	noun := d.ledger[n].noun
	return strings.HasSuffix(d.label, noun) || strings.HasSuffix(noun, d.label)
}

// wholeCalled is the statistic of the sentence, of things that the vocabulary has no object
// for, that the figure is called to be a part of; -1 for none. 违法行为27起，隐患547项，其中重大隐患32起.
func (d *draft) wholeCalled() int {
	if d.object != notice.OtherObject || !d.named {
		return -1
	}
	for n := d.part.upTo - 1; n >= d.opened; n-- {
		if a := &d.ledger[n]; a.object == d.object && !a.rate && a.kind != d.f.measure.kind && a.noun != "" && d.calledAlike(n) {
			return n
		}
	}
	return -1
}

// relatePart relates a claim behind 其中 or in brackets. The parts of what is
// done are done; what is not belongs to the whole of both.
func (d *draft) relatePart() {
	if d.whole = d.partBefore(); d.whole >= 0 {
		return
	}
	if d.whole = d.wholeCalled(); d.whole >= 0 {
		return
	}
	w := d.doneOf(d.wholeOf(d.f, d.object))
	if w < 0 || d.isMoreOfOthers(w) {
		return
	}
	if w < d.opened && lives(d.object) {
		d.claims.part.upTo = w + 1 // what else is a part is one of the same
	}
	d.given = d.status == notice.Total && d.left.demanded
	if d.ledger[w].status == notice.Completed {
		switch d.status {
		case notice.Total:
			switch {
			case (d.left.demanded || d.left.giving) && d.right.status(false) == "": // 要求立行立改的82个, 反馈问题42个 are so many of all
				w, d.given = d.total(d.f, d.object, true), d.left.giving
			case d.dividesNext():
				w, d.given = d.allOf(w), true
			case lives(d.object):
				d.status = notice.Completed
			}
		case notice.Ongoing, notice.NotCompleted, notice.Deferred:
			d.claims.part = part{}
			w = d.total(d.f, d.object, false)
		}
	}
	d.whole = w
}

// isMoreOfOthers reports whether the figure has a noun of its own behind it, no object and not
// that of statistic w, and counts more: 派驻机构47家，其中单独派驻20家，监督139家单位.
func (d *draft) isMoreOfOthers(w int) bool {
	return d.object == notice.OtherObject && d.right.noun >= 0 && d.exceeds(d.f, w) && !d.calledAlike(w)
}

// allOf is what statistic w, which is done, is a part of: -1 for nothing.
func (d *draft) allOf(w int) int {
	if all := d.total(d.f, d.object, true); all >= 0 {
		return all
	}
	return d.ledger[w].whole // of a class: 重点督办件20件，已办结18件
}

// doneOf is the whole of what is done where the statistic before it, w, is still open:
// what is done in all, or all there is. 已整改59个、申请延期6个；其中本季度新整改48个.
func (d *draft) doneOf(w int) int {
	if d.status != notice.Completed {
		return w
	}
	for n := w; n >= d.opened; n-- {
		if a := &d.ledger[n]; !a.rate && a.object == d.object && !isOpen(a.status) {
			return n
		}
	}
	return w
}

// dividesNext reports whether the clause, or the one behind a comma, goes on to say how
// many of the things that the figure counts are done, so that it cannot say so itself:
// 614个问题完成605个, 省级直接督办180件，已办结171件.
func (d *draft) dividesNext() bool {
	if d.right.middle || d.right.listed && d.listEndsIn() {
		return true
	}
	next := d.right.next
	if i := d.right.stop; next < 0 && d.has(i) && d.tokens[i].mark == ',' {
		for i++; d.has(i) && d.tokens[i].any(spoken); i++ {
		}
		if d.has(i) && d.tokens[i].figure >= 0 && d.adjacent(i-1) && d.unitOf(&d.figures[d.tokens[i].figure]) == d.unitOf(d.f) {
			next = i
		}
	}
	if next < 0 || !lives(d.object) {
		return false
	}
	l := d.leftOf(next)
	return l.any && l.states() && l.noun < 0
}

// listEndsIn reports whether the list that goes on behind the figure ends in 中: 立行立改的
// 30个、分阶段整改的12个中，分别有….
func (d *draft) listEndsIn() bool {
	for i := d.right.stop; d.has(i) && !d.endsClause(i); i++ {
		if d.tokens[i].figure < 0 {
			continue
		}
		if r := d.rightOf(i); !r.listed {
			return r.middle
		}
	}
	return false
}

// partBefore is the part right before the figure in its clause, or in the one
// before where that was handed over, of which the claim is a state; -1 for none.
// 其中年内到期的21项已完成20项. 其中区医院反馈问题42个，已完成40个.
func (d *draft) partBefore() int {
	i := d.lastFigure(d.k)
	if i < 0 || d.status == notice.Total || !lives(d.object) {
		return -1
	}
	n := d.posted(i)
	if n < 0 || d.ledger[n].whole < 0 || d.ledger[n].object != d.object || d.ledger[n].status != notice.Total {
		return -1
	}
	for j := i + 1; j < d.k; j++ {
		if m := d.tokens[j].mark; m != 0 && (m != ',' || !d.ledger[n].given || d.follows("的")) {
			return -1
		}
	}
	return n
}
