package parser

import (
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// respectively relates the numbers in a row behind 分别 to as many things
// before it, and gives all of them the state that one of them is told:
// 分别完成15项、4项, 分别有80个、24个已完成.
func (d *draft) respectively() {
	n, total := d.rank(d.k)
	head := &d.left
	if n > 0 {
		l := d.leftOf(d.k - 2*n)
		head = &l
	}
	if head.cue < 0 || !d.tokens[head.cue].is(matching) {
		if n > 0 && d.posted(d.k-2) >= 0 && !d.left.any && d.status == notice.Total {
			d.status = d.ledger[d.posted(d.k-2)].status // 已完成26个、42项
		}
		return
	}
	if total > 1 {
		d.whole = d.matched(head.cue, n, total)
	}
	if d.status == notice.Total {
		tail := d.rightOf(d.k + 2*(total-1-n))
		d.status = head.state(&tail, false)
	}
}

// matched is the n-th of so many claims that the numbers behind 分别, token cue,
// belong to: those of the classes named before it, else the last ones counted.
// 立行立改和分阶段整改的问题中，分别有82个、27个已完成.
func (d *draft) matched(cue, n, total int) int {
	var classes []string
	for i := cue - 1; i >= 0 && d.tokens[i].mark != ';' && d.tokens[i].mark != '。'; i-- {
		if d.tokens[i].is(class) {
			classes = append(classes, d.tokens[i].word.word)
		}
	}
	if len(classes) == total {
		if w := d.classCalled(classes[total-1-n]); w >= 0 {
			return w
		}
	}
	return d.lastCount(d.k-2*n, total-1-n)
}

// classCalled is the last statistic of the class of that name, -1 for none.
func (c *claims) classCalled(name string) int {
	for i := len(c.ledger) - 1; i >= c.old; i-- {
		if !c.ledger[i].rate && han.Simplify(c.n.Statistics[i].Label) == name {
			return i
		}
	}
	return -1
}
