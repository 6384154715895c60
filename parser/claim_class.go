package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// lasting are the classes whose name is a state as well.
var lasting = []string{"持续整改", "长期整改", "长期坚持", "持续推进", "长期推进", "持续坚持"}

// isLastClass reports whether the figure, which seems to be of what goes on, is of the last
// of several classes: 立行立改的82个；分阶段整改的33个；持续整改的11个, 限期整改28条、长期整改16条. Without
// 的 or 类 it is so only in a list, as it is among parts, since 已完成5个，持续整改3个 gives
// states.
func (d *draft) isLastClass() bool {
	if d.status != notice.Ongoing || d.part.open && !d.part.anew && !d.left.listed {
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

// inNeed takes what needs something else to be done first, which tells what that is, for a
// class of what was counted before, still open: 需完善体制机制的5个, 需修订制度的3个.
func (d *draft) inNeed() bool {
	l := &d.left
	if !d.follows("的") || d.right.noun >= 0 || l.rules != "" && (l.noun < 0 || l.noun != l.last) || l.gap == 0 && l.noun < 0 {
		return false
	}
	i := d.k - 1
	for ; i >= l.turn && !d.tokens[i].is(needing); i-- {
	}
	if i < l.turn || d.tokens[i].start > d.clauseStart(d.k) && !d.opensItem(i) {
		return false
	}
	need := predicate{first: notice.Ongoing, any: true, from: i, to: max(l.last, i) + 1}
	u := d.understand(&need)
	if !lives(u.object) {
		return false
	}
	l.predicate, l.rules, l.noun, l.gap = need, "", -1, 0
	d.object, d.label, d.noun, d.common = u.object, u.noun, u.noun, true
	return true
}

// opensItem reports whether token i stands right behind a mark, or behind words that say
// nothing.
func (c *claims) opensItem(i int) bool {
	for i > 0 && c.adjacent(i-1) && c.tokens[i-1].is(filling) {
		i--
	}
	return i == 0 || c.adjacent(i-1) && c.tokens[i-1].mark != 0
}

// goesOnAbout reports whether the text behind the figure names nothing, but goes on
// about what the words before it leave out: 基本完成的6条主要涉及公路管养, 正在整改的3个
// 并入台账.
func (d *draft) goesOnAbout() bool {
	return d.left.states() && d.left.gap == 0 && d.follows("的") && hasPrefixAny(d.s[d.f.end:], onward)
}

// onward open what is told of things that are not named.
var onward = []string{"主要", "多数", "大多", "涉及", "集中在", "并入", "纳入", "列入", "转入", "编入", "划入", "转为", "退回", "挂牌", "重新", "再次", "专门", "逐一", "逐个", "逐项", "一并", "由"}

// divides takes the classes that something is divided into, which are no things of it:
// 将问题划分为立行立改、分阶段整改、持续整改三类.
func (d *draft) divides() bool {
	if d.unitOf(d.f) != "类" || d.right.noun >= 0 || d.right.unknown || !hasAny(d.s[d.clauseStart(d.k):d.f.from], []string{"分为", "分成", "归为", "归并为"}) {
		return false
	}
	d.object, d.label = notice.OtherObject, d.unit(d.f)
	return true
}

// longKindOf is the most text, in bytes, between a number and the problems whose
// rectification is told of.
const longKindOf = 12

// reported takes the problems of which the clause says that their rectification is told:
// 现将10个重点问题整改情况说明如下.
func (d *draft) reported() bool {
	kind, rest, ok := strings.Cut(d.s[d.f.end:min(d.sentEnd, d.f.end+longKindOf+len("问题整改落实情况"))], "问题整改")
	if !ok || d.f.measure.kind != things || len(kind) > longKindOf || strings.ContainsFunc(kind, isMark) || han.Contains(kind, "典型") || !hasPrefixAny(rest, []string{"情况", "进展", "落实情况"}) {
		return false
	}
	from := d.f.end + len(kind)
	d.name(notice.Issues, d.f.end, from+len("问题"))
	d.end, d.common, d.named = from+len("问题"), true, true
	return true
}

// isMark reports whether r is a mark that parts clauses or words.
func isMark(r rune) bool { return markOf(r) != 0 }

// reflected takes the papers for what the figure counts where the clause names them and
// then says what those are about: 交办件中反映噪声、油烟的87件.
func (d *draft) reflected() bool {
	if d.f.measure.kind != pieces || !d.follows("的") || d.right.noun >= 0 {
		return false
	}
	if u := d.reflectedToo(); u.object != "" {
		d.object, d.label, d.noun, d.common = u.object, u.noun, u.noun, true
		return true
	}
	for i := d.k - 1; i >= d.left.lo+2; i-- {
		if !slices.Contains(reflecting, d.tokens[i].text()) || d.tokens[i-1].text() != "中" || !d.adjacent(i-1) || !d.adjacent(i-2) {
			continue
		}
		o := d.freeNoun(i - 2)
		if !isPapers(o) {
			return false
		}
		d.name(o, d.tokens[i-2].start, d.tokens[i-2].end)
		d.common, d.named = true, true
		return true
	}
	return false
}

// reflectedToo is what the figure before counts where that is papers too, of the same list:
// 对反映欠薪的23件、反映征地的11件逐件化解.
func (d *draft) reflectedToo() understood {
	lo := d.left.lo
	i := d.lastFigure(lo)
	if !d.left.listed || d.part.open || !slices.Contains(reflecting, d.tokens[lo].text()) || i < 0 || d.posted(i) < 0 || !isPapers(d.ledger[d.posted(i)].object) {
		return understood{}
	}
	return d.sameAs(d.posted(i))
}

// reflecting are the words for what papers are about.
var reflecting = []string{"反映", "投诉", "举报", "涉及", "属于"}
