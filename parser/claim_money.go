package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// funds reads what is counted in 元. It is funds when the vocabulary names what
// was done with them, or when they are part of such; all other money is
// something else: 投入资金20万元.
func (d *draft) funds() bool {
	l := &d.left
	d.object = notice.OtherObject
	from := d.moneyFrom()
	d.start = from
	switch i := d.paidBy(); {
	case i >= 0:
		d.paid(i, from)
		return true
	case l.any && l.states() && d.speaksOfMoney(): // 已整改问题金额20万元
		d.object = notice.Funds
	case d.rests() && d.right.any && d.right.next < 0 && d.rectified(&d.right.predicate): // 尚有5万元正在整改
		d.object = notice.Funds
	case d.follows("整改") && l.gap == 0 && l.last >= 0: // 有关地方已整改20亿元
		d.object, d.start = notice.Funds, d.shaded(l.last)
	case d.settledNext():
		d.object, d.status = notice.Funds, d.settled()
	case d.sumsUp(notice.Funds):
		d.object, d.status = notice.Funds, d.ledger[len(d.ledger)-1].status
		from = d.clauseStart(d.k)
	case d.paidTurned() >= 0:
		d.paid(d.paidTurned(), d.f.from)
		return true
	case d.right.listed && d.paidTogether():
	case d.paidAcross():
	case l.listed || d.part.open || d.joinsOn():
		d.moreFunds()
	}
	if d.label = d.between(from); d.label == "" && d.whole >= 0 { // 其中三项分别为5万元、3万元、2万元
		d.label = d.n.Statistics[d.whole].Label
	}
	return d.label != ""
}

// moneyFrom is the offset from which the clause says what the money is or what was done
// with it.
func (d *draft) moneyFrom() int {
	l := &d.left
	switch {
	case l.last < 0:
		return l.gapStart
	case d.joinsOn() && l.last == l.lo:
		return d.tokens[l.lo].end
	case d.tokens[l.last].is(parting), d.tokens[l.last].text() == "已":
		return d.tokens[l.last].end
	}
	return d.tokens[l.last].start
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
	if right := d.right.pay; d.isPaidBehind(right) && (i < 0 || d.recovers(right) && !(d.recovers(i) && !d.isDue(i))) { // 罚没收入12万元已上缴
		i = right
	}
	if i >= 0 && d.tokens[i].word.as(paying).object != "" && i != d.left.turn { // 合同金额20万元
		return -1
	}
	return i
}

// isPaidBehind reports whether token i, behind the figure, is said of it and not asked
// for: 罚没收入12万元已上缴, but not 20万元责令限期返还. What follows another figure too must
// stand right behind: 204.5万元被追回并返还6个村.
func (d *draft) isPaidBehind(i int) bool {
	if i < 0 || hasSuffixAny(d.s[:d.tokens[i].start], []string{"限期", "责令"}) {
		return false
	}
	return d.right.next < 0 || slices.Contains([]string{"被", "已", "已被", "被全部", "已全部", "全部"}, d.s[d.f.tail:d.tokens[i].start])
}

// recovers reports whether token i says that money was got back.
func (c *claims) recovers(i int) bool { return c.tokens[i].word.as(paying).status == notice.Recovered }

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
	if d.isDue(i) || d.isLeftDue(i) {
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
		if i < d.k && d.start < t.start && d.tokens[i-1].sense(shade).status == notice.NotCompleted { // 未整改资金
			d.label = d.printed(d.start, t.end)
		}
	}
	if d.part.open {
		d.whole = d.wholeOf(d.f, notice.Funds)
	}
}

// paidTurned is the word that says of the money that the clause turns to with 将 or 把
// that it was got back, -1 for none: 将2.18亿元专户利息、土地出让收入缴入国库.
func (d *draft) paidTurned() int {
	if before := d.s[d.clauseStart(d.k):d.f.from]; !hasSuffixAny(before, handling) && !(hasPrefixAny(before, handling) && d.follows("的")) {
		return -1
	}
	for i := d.k + 1; d.has(i) && !d.endsClause(i) && d.tokens[i].figure < 0; i++ {
		if d.tokens[i].is(paying) && d.recovers(i) && !d.isDue(i) {
			return i
		}
	}
	return -1
}

// handling are the words before what something is done with.
var handling = []string{"将", "把"}

// paidTogether takes what a word behind the list tells for the claim.
func (d *draft) paidTogether() bool {
	i := d.paidAhead()
	if i >= 0 {
		d.object, d.status = notice.Funds, d.tokens[i].word.as(paying).status
	}
	return i >= 0
}

// settledNext reports whether the next clause says that money was got back of what
// this one turns to: 对闲置的资金2204万元，收回财政1890万元.
func (d *draft) settledNext() bool {
	i := d.right.stop
	if d.left.turn == d.left.lo || !d.has(i) || d.tokens[i].mark != ',' {
		return false
	}
	for i++; d.has(i) && d.tokens[i].any(1<<shade|1<<filling); i++ {
	}
	return d.has(i) && d.tokens[i].is(paying) && d.recovers(i)
}

// settled is the state of money of which the next clause says that it was got back:
// all of it was unless a sum follows there.
func (d *draft) settled() notice.Status {
	for i := d.right.stop + 1; d.has(i) && !d.endsClause(i); i++ {
		if d.tokens[i].figure >= 0 {
			return notice.Total
		}
	}
	return notice.Recovered
}

// paidAcross takes what a word before figures of other things tells for the claim:
// 3家单位退回培训费、会议费18.73万元, 追回向38名死亡人员发放的养老金11.92万元.
func (d *draft) paidAcross() bool {
	for i := d.left.lo - 1; i >= 0 && !d.endsClause(i); i-- {
		t := &d.tokens[i]
		if t.figure >= 0 && d.figures[t.figure].measure.kind == money {
			return false
		}
		if t.is(paying) && d.recovers(i) && !d.isDue(i) {
			d.object, d.status = notice.Funds, notice.Recovered
			return true
		}
		if slices.Contains(lessening, t.text()) && !d.isDue(i) {
			d.object = notice.Funds
			return true
		}
	}
	return false
}

// lessening are the words for what was done with money that are said of no other thing
// than what it is spent on: 核减9个项目投资508万元, 盘活房产6处、资金1.02亿元.
var lessening = []string{"盘活", "核减", "审减", "调减", "扣减", "节约", "节省"}

// longList is how many tokens a list of amounts has at most behind one of them.
const longList = 40

// paidAhead is the word behind a later amount of the list that tells what was
// done with all of them, -1 for none: 招待费2.3万元、差旅费0.8万元全部清退.
func (d *draft) paidAhead() int {
	for i := d.right.stop; i < d.right.stop+longList && d.has(i) && !d.endsClause(i); i++ {
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

// isDue reports whether what token i tells is still to be done: 应上缴, 拟追缴, 正在追缴,
// 尚未收回, 未按协议追回.
func (c *claims) isDue(i int) bool {
	if i > 0 && c.adjacent(i-1) && c.tokens[i-1].any(due) || hasSuffixAny(c.s[:c.tokens[i].start], nowise) {
		return true
	}
	pay := c.tokens[i].start
	for i--; i >= 0 && c.tokens[i].word != nil && pay-c.tokens[i].end <= longManner; i-- {
		e := c.tokens[i].sense(shade)
		if e != nil && e.status == notice.NotCompleted && (han.Contains(c.tokens[i].text(), "未") || hasSuffixAny(c.tokens[i].text(), []string{"没", "没有"})) {
			how := c.s[c.tokens[i].end:pay]
			return how == "" || hasPrefixAny(how, manners) && !strings.Contains(how, "的")
		}
	}
	return false
}

// nowise are the words for money that nobody can get back: 无法收回.
var nowise = []string{"无法", "难以", "不能", "未能", "无法全部", "无法全额"}

// due are the roles of words that say that what is behind them is still to be done.
var due = yetToCome | roleBits(underway)

// isLeftDue reports whether the clause says behind the figure, before token i, that
// what is left is still to be done: 剩余0.25万元因当事人退休正在联系退还, 尚有96万元正在
// 办理收回手续.
func (d *draft) isLeftDue(i int) bool {
	for i--; i > d.k; i-- {
		if d.tokens[i].any(due) {
			return true
		}
	}
	return false
}

// manners open what may stand between 未 or 没 and the word for what was not done with the
// money, 未按协议追回, and longManner is how long it is at most, in bytes.
var manners = []string{"按", "足额", "及时", "全额", "全部", "如期", "如数", "能"}

const longManner = 18

// speaksOfMoney reports whether the clause names money that was put in order.
func (d *draft) speaksOfMoney() bool {
	return han.Contains(d.s[d.tokens[d.left.from].start:d.f.from], "整改") &&
		(d.follows("资金") || d.follows("金额") || d.follows("款"))
}

// joinsOn reports whether 及 joins the amount to the figure before it:
// 收回本金1500万元及利息96.3万元.
func (d *draft) joinsOn() bool {
	i := d.left.lo
	return i > 0 && i < d.k && d.tokens[i].is(joining) && d.tokens[i-1].figure >= 0 && d.adjacent(i-1)
}

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
