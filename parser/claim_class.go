package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// lasting are the classes whose name is a state as well.
var lasting = []string{"持续整改", "长期整改", "长期坚持", "持续推进", "长期推进", "持续坚持"}

// isLastClass reports whether the figure, which seems to be of what goes on, is of the last
// of several classes: 立行立改的82个；分阶段整改的33个；持续整改的11个, 限期整改28条、长期整改16条. Without
// 的 or 类 it is so only in a list, since 已完成5个，持续整改3个 gives states.
func (d *draft) isLastClass() bool {
	if d.status != notice.Ongoing || d.part.open && !d.part.anew {
		return false
	}
	from := d.clauseFrom(d.k)
	for i := d.k - 1; i >= from; i-- {
		if d.tokens[i].mark == '、' {
			from = i + 1
		}
	}
	name := strings.TrimPrefix(d.s[d.endBefore(from):d.f.from], "要求")
	bare := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "的"), "问题"), "类")
	if !hasSuffixAny(bare, lasting) || len(bare) > len(lasting[0]) {
		return false
	}
	if name == bare && (from == 0 || d.tokens[from-1].mark != '、') {
		return false
	}
	return d.classBefore(from)
}

// classBefore reports whether the sentence counts a class before token i, with the total of it.
func (c *claims) classBefore(i int) bool {
	named := false
	for k := range i {
		t := &c.tokens[k]
		switch n := c.posted(k); {
		case t.is(class):
			named = true
		case t.figure < 0:
			named = named && !c.endsClause(k)
		case n >= 0 && named && c.ledger[n].status == notice.Total && !c.ledger[n].rate:
			return true
		}
	}
	return false
}

// longSum is the length, in bytes, of the longest clause that only leads to a sum: 以上三项合计.
const longSum = 21

// sumsUp reports whether the clause says no more than that the figure is the sum of what was
// listed before it, the last of which was of an object: 诫勉4人、提醒谈话35人，共计39人.
func (d *draft) sumsUp(o notice.Object) bool {
	from, n := d.clauseFrom(d.k), len(d.ledger)-1
	if from == 0 || d.tokens[from-1].mark != ',' || n < d.opened || d.ledger[n].object != o || d.ledger[n].rate {
		return false
	}
	lead := d.s[d.endBefore(from):d.f.from]
	if len(lead) > longSum || !hasSuffixAny(lead, []string{"合计", "共计", "总计", "项共", "者共"}) {
		return false
	}
	i := d.lastFigure(from)
	return i >= 0 && d.posted(i) == n
}

// goesOnAbout reports whether the text behind the figure names nothing, but goes on
// about what the words before it leave out: 正在整改的3个主要…, 仍需深化的4个并入台账.
func (d *draft) goesOnAbout() bool {
	l, r := &d.left, &d.right
	needs := l.needs(d.claims, d.k)
	if !d.follows("的") || !needs && !(r.unknown && l.states() && l.gap == 0) {
		return false
	}
	return !r.unknown || hasPrefixAny(d.s[d.f.end:], onward)
}

// onward open what is told of things that are not named.
var onward = []string{"主要", "多数", "大多", "并入", "纳入", "列入", "转入", "编入", "划入", "转为", "退回", "挂牌", "重新", "再次", "专门", "逐一", "逐个", "逐项", "一并", "由"}

// needs reports whether the clause of figure token k begins with what is still to be
// done about the things: 仍需深化的4个.
func (l *left) needs(c *claims, k int) bool {
	return l.turn < k && c.tokens[l.turn].is(needing)
}
