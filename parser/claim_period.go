package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// longPeriod is the longest name of a time or a turn before a number, in bytes.
const longPeriod = 36

// ofPeriod takes what was counted before for what the figure counts where only a time or
// a turn stands before it, which names nothing: 现第4批6项, 本轮23个, 9月底73个. Among times
// told one by one each goes on about the state of the one before.
func (d *draft) ofPeriod() bool {
	l := &d.left
	if d.part.open || l.noun >= 0 || l.class >= 0 || l.deal >= 0 || l.pay >= 0 || l.gapEnd-l.gapStart > longPeriod || !namesPeriod(d.s[l.gapStart:l.gapEnd]) {
		return false
	}
	u := d.understand(&l.predicate)
	if !lives(u.object) {
		return false
	}
	l.gap = 0
	d.object, d.label, d.noun, d.common = u.object, u.noun, u.noun, true
	return true
}

// namesPeriod reports whether s, before a number, names a time or a turn.
func namesPeriod(s string) bool {
	s = strings.TrimSuffix(strings.TrimRight(s, " "), "的")
	if year, ok := strings.CutSuffix(s, "年"); ok && isDigitBefore(year, len(year)) {
		return true
	}
	return hasSuffixAny(s, periods) || hasSuffixAny(s, turns) && hasAny(s, ordinals)
}

// periods end the name of a time, and turns that of a turn, which one of the ordinals
// tells from others.
var (
	periods  = []string{"月", "月底", "月末", "月初", "月份", "年底", "年末", "季度", "旬", "今年", "去年", "全年", "上半年", "下半年", "上年", "同期", "去年同期", "年度"}
	turns    = []string{"批", "轮", "期", "次"}
	ordinals = []string{"第", "本", "上", "首", "前", "后", "该", "此", "这", "末"}
)

// goesOnInTime is the state of the figure before where that has a time of its own as
// this figure has: 截至8月底整改到位51个，9月底73个. It is empty for none.
func (d *draft) goesOnInTime() notice.Status {
	if s := d.listedInTime(); s != "" {
		return s
	}
	i := d.lastFigure(d.left.lo)
	if d.left.any || d.right.any || i < 0 || d.posted(i) < 0 {
		return ""
	}
	a := &d.ledger[d.posted(i)]
	if a.object != d.object || a.unit != d.unitOf(d.f) || !isTimed(d.s[d.clauseStart(d.k):d.f.from]) || !isTimed(d.s[d.sentStart:d.tokens[i].start]) {
		return ""
	}
	return a.status
}

// listedInTime is the state that the end of a list of turns tells of all of them:
// 第一批12项、第二批10项已销号. It is empty for none.
func (d *draft) listedInTime() notice.Status {
	if !d.right.listed || d.left.any || !namesPeriod(d.s[d.left.gapStart:d.left.gapEnd]) {
		return ""
	}
	for i := d.right.stop; d.has(i) && !d.endsClause(i); i++ {
		if d.tokens[i].figure < 0 {
			continue
		}
		l, r := d.leftOf(i), d.rightOf(i)
		if l.any || l.gap == 0 || !namesPeriod(d.s[l.gapStart:l.gapEnd]) {
			return ""
		}
		if !r.listed {
			return r.status(false)
		}
	}
	return ""
}

// isTimed reports whether a clause opens with a month.
func isTimed(s string) bool {
	for i := range han.Indexes(s, "月") {
		if isDigitBefore(s, i) {
			return true
		}
	}
	return false
}

// isDigitBefore reports whether a digit ends at offset i of s.
func isDigitBefore(s string, i int) bool {
	r, size := han.DecodeLast(s[:i])
	return size > 0 && isDateNumeral(r)
}
