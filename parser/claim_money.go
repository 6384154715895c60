package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// funds reads the claims counted in money. They are funds when something was
// done with them that the vocabulary names, or they are part of such; all
// others are something else: 投入资金20万元.
func (c *claims) funds(k int, f *figure, l *left, r *right) (claim, bool) {
	cl := claim{object: notice.OtherObject, status: notice.Total, whole: -1, start: f.from, end: f.end}
	cl.start = l.gapStart
	if l.last >= 0 {
		cl.start = c.tokens[l.last].start
	}
	from := cl.start
	pay := c.recovering(l)
	if pay < 0 && r.next < 0 {
		pay = r.pay
	}
	if pay >= 0 && c.tokens[pay].word.as(paying).object != "" && pay != l.turn {
		pay = -1
	}
	switch {
	case pay >= 0:
		t := &c.tokens[pay]
		cl.object, cl.status = notice.Funds, t.word.as(paying).status
		if pay < k {
			cl.start = c.shaded(pay)
			from = t.end
		} else {
			cl.start, cl.end = f.from, t.end
		}
	case l.any && l.states() && c.speaksOfMoney(l, k): // 已整改问题金额20万元
		cl.object = notice.Funds
	case l.listed || c.part.open:
		c.moreFunds(k, f, &cl)
	}
	cl.label = c.moneyLabel(from, f.from)
	if pay >= 0 && (cl.label == "" || pay < k && l.gap == 0 && c.onlySays(pay+1, k)) {
		cl.label = c.moneyLabel(c.tokens[pay].start, c.tokens[pay].end)
	}
	if c.part.open && cl.object == notice.Funds {
		cl.whole = c.whole(f, notice.Funds)
	}
	return cl, cl.label != "" || cl.object == notice.Funds
}

// recovering is the word that tells what was done with the money, 追缴, before
// one that only names it, 违规资金 or 金额.
func (c *claims) recovering(l *left) int {
	best := l.pay
	for i := l.pay; i >= l.lo; i-- {
		e := c.tokens[i].sense(paying)
		switch {
		case e == nil:
		case e.status == notice.Recovered:
			return i
		case e.object == "" && c.tokens[best].word.as(paying).object != "":
			best = i
		}
	}
	return best
}

// shaded is where token i starts with the 已 or 未 right before it.
func (c *claims) shaded(i int) int {
	if i > 0 && c.tokens[i-1].is(shade) && c.tokens[i-1].end == c.tokens[i].start {
		return c.tokens[i-1].start
	}
	return c.tokens[i].start
}

// moneyLabel is what the money is, as printed: 违规发放补贴.
func (c *claims) moneyLabel(from, to int) string {
	if from >= to {
		return ""
	}
	return c.text(c.b.Span(from, to))
}

// speaksOfMoney reports whether the clause names money before figure k that
// was put in order.
func (c *claims) speaksOfMoney(l *left, k int) bool {
	if !strings.Contains(c.s[c.tokens[l.from].start:c.tokens[k].start], "整改") {
		return false
	}
	return c.endsIn(k, "资金") || c.endsIn(k, "金额") || c.endsIn(k, "款")
}

// moreFunds takes an amount that stands in a list, or among the parts, of funds
// for more of them: 收回租金18.6万元、物业费2.3万元.
func (c *claims) moreFunds(k int, f *figure, cl *claim) {
	w := len(c.ledger) - 1
	if c.part.open {
		w = c.whole(f, notice.Funds)
	}
	if w >= c.first && w < len(c.ledger) && c.ledger[w].object == notice.Funds {
		cl.object, cl.status = notice.Funds, c.ledger[w].status
	}
}
