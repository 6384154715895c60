package parser

import (
	"slices"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// funds reads what is counted in 元. It is funds when the vocabulary names what
// was done with them, or when they are part of such; all other money is
// something else: 投入资金20万元.
func (d *draft) funds() bool {
	l := &d.left
	d.object = notice.OtherObject
	from := l.gapStart
	if l.last >= 0 {
		from = d.tokens[l.last].start
	}
	link := d.linkBefore()
	if link >= 0 {
		from = max(from, d.tokens[link].end)
	}
	d.start = from
	switch i := d.paidBy(); {
	case i >= 0:
		d.paid(i, from)
		return true
	case l.any && l.states() && d.speaksOfMoney(): // 已整改问题金额20万元
		d.object = notice.Funds
	case d.right.listed && d.paidAhead() >= 0:
		d.object, d.status = notice.Funds, d.tokens[d.paidAhead()].word.as(paying).status
	case l.listed || d.part.open || link >= 0:
		d.moreFunds()
	}
	if d.label = d.between(from); d.label == "" && d.whole >= 0 { // 其中三项分别为5万元、3万元、2万元
		d.label = d.n.Statistics[d.whole].Label
	}
	return d.label != ""
}

// between is the text from offset from to the figure.
func (d *draft) between(from int) string {
	if from >= d.f.from {
		return ""
	}
	return d.printed(from, d.f.from)
}

// paidBy is the word that tells what was done with the money: on the left, or
// behind the number where no other figure follows. -1 for none.
func (d *draft) paidBy() int {
	i := d.recovering()
	if d.right.next < 0 && d.right.pay >= 0 && (i < 0 || d.recoveredBehind(i)) {
		i = d.right.pay
	}
	if i >= 0 && d.tokens[i].word.as(paying).object != "" && i != d.left.turn { // 合同金额20万元
		return -1
	}
	return i
}

// recoveredBehind reports whether a word behind the number says that the money,
// which token i before it only names, was recovered: 罚没收入5万元已全部上缴.
func (d *draft) recoveredBehind(i int) bool {
	pay := d.right.pay
	return d.tokens[i].word.as(paying).status == notice.Total && d.tokens[pay].word.as(paying).status == notice.Recovered &&
		!slices.ContainsFunc(d.tokens[d.k+1:pay], func(t token) bool { return t.is(joining) })
}

// recovering is the word on the left that tells what was done, 追缴, before one
// that only names the money, 违规资金 or 金额.
func (d *draft) recovering() int {
	best := d.left.pay
	for i := d.left.pay; i >= d.left.lo; i-- {
		e := d.tokens[i].sense(paying)
		switch {
		case e == nil:
		case e.status == notice.Recovered:
			return i
		case e.object == "" && d.tokens[best].word.as(paying).object != "":
			best = i
		}
	}
	return best
}

// paid takes what token i tells for the claim; without it the claim would start
// at offset from.
func (d *draft) paid(i, from int) {
	t := &d.tokens[i]
	d.object, d.status = notice.Funds, t.word.as(paying).status
	if d.isDue(i) {
		d.status = notice.Total
	}
	d.start, d.end = d.f.from, t.end
	if i < d.k {
		d.start, d.end = d.shaded(i), d.f.end
		from = t.end
	}
	d.label = d.between(from)
	if d.label == "" || i < d.k && d.left.gap == 0 && d.onlySays(i+1, d.k) {
		d.label = d.word(i)
	}
	if d.part.open {
		d.whole = d.wholeOf(d.f, notice.Funds)
	}
}

// paidAhead is the word behind a later amount of the list that tells what was
// done with all of them, -1 for none: 招待费2.3万元、差旅费0.8万元全部清退.
func (d *draft) paidAhead() int {
	for i := d.right.stop; i < len(d.tokens) && !d.endsClause(i); i++ {
		switch f := d.tokens[i].figure; {
		case f < 0:
		case d.figures[f].measure.kind != money:
			return -1
		default:
			if r := d.rightOf(i); !r.listed {
				return r.pay
			}
		}
	}
	return -1
}

// isDue reports whether what token i tells is still to be done: 应上缴, 拟追缴.
func (c *claims) isDue(i int) bool {
	return i > 0 && c.adjacent(i-1) && c.tokens[i-1].any(1<<demanding|1<<future|1<<needing)
}

// speaksOfMoney reports whether the clause names money that was put in order.
func (d *draft) speaksOfMoney() bool {
	return han.Contains(d.s[d.tokens[d.left.from].start:d.f.from], "整改") &&
		(d.follows("资金") || d.follows("金额") || d.follows("款"))
}

// linkBefore is the 及 with which the figure goes on a list, 本金15万元及利息2万元; -1
// for none.
func (d *draft) linkBefore() int {
	i := d.lastFigure(d.k)
	if i < 0 {
		return -1
	}
	if d.tokens[i+1].mark == ',' {
		i++ // ，以及
	}
	if i+1 < d.k && d.adjacent(i) && slices.Contains(listing, d.tokens[i+1].text()) {
		return i + 1
	}
	return -1
}

// listing are the words that stand before the last item of a list.
var listing = []string{"及", "和", "与", "以及"}

// moreFunds takes an amount that stands in a list, or among the parts, of funds
// for more of them: 收回租金18.6万元、物业费2.3万元.
func (d *draft) moreFunds() {
	w := len(d.ledger) - 1
	if d.part.open {
		w = d.wholeOf(d.f, notice.Funds)
		d.whole = w
	}
	if w >= d.first && d.ledger[w].object == notice.Funds {
		d.object, d.status = notice.Funds, d.ledger[w].status
	}
}
