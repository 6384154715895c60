package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// The words around an amount of money that tell its state. The parser says of
// money only whether it was recovered; here 已整改, 正在整改 and 未整改 must add up.
var (
	moneyOpen     = strings.Fields(`未整改 未追缴 未追回 未收回 未清退 未清收 未上缴 未退缴 未归还 未退还 未到位 未拨付 未完成 未处理`)
	moneyUnderway = strings.Fields(`正在 仍在 持续`)
	moneyDone     = strings.Fields(`已整改 完成整改 整改到位 已追缴 已追回 已收回 已清退 已清收 已上缴 已退缴 已归还 已退还 已拨付 已完成 已到位 已处理`)

	// moneyAsked are the words of money that somebody has to put in order.
	moneyAsked = strings.Fields(`问题资金 问题金额 违规资金 违规金额 违纪资金 涉及资金 涉及金额 应追缴 应收回 应清退 应上缴 应退缴`)
)

// state is the status of the amount; that of money is told by the words before
// it.
func (a *amount) state() notice.Status {
	if !a.isMoney() {
		return a.status()
	}
	switch words := a.clause(); {
	case hasAny(words, moneyOpen...):
		return notice.NotCompleted
	case hasAny(words, moneyUnderway...):
		return notice.Ongoing
	case hasAny(words, moneyDone...):
		return notice.Completed
	}
	return notice.Total
}

// isAsked reports whether the amount is all the money that is to be put in
// order, and not that of some of the issues: 涉及金额20万元的3个问题.
func (a *amount) isAsked() bool {
	return a.isMoney() && a.state() == notice.Total && hasAny(a.clause(), moneyAsked...) && !strings.HasPrefix(a.after(), "的")
}

// money reads 问题资金100万元，已整改60万元，正在整改30万元，未整改10万元.
func (r *splitReader) money() {
	var open *split
	for _, a := range r.amounts {
		switch {
		case !a.isMoney() || r.taken[a]:
		case a.isAsked():
			open = &split{kind: states, whole: a}
		case open == nil || len(open.parts) == reach:
		case a.state() == notice.Total || isRest(a.lead):
			open = nil
		default:
			if len(open.parts) == 0 {
				r.splits = append(r.splits, open)
			}
			open.parts = append(open.parts, a)
		}
	}
}
