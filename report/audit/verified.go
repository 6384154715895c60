package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// isVerified reports whether the amount is of those petitions that were found
// true or not, a class of all that came in and no whole by itself.
func (a *amount) isVerified() bool {
	return a.object() == notice.Petitions && hasAny(a.clause()+a.noun(), "属实", "重复", "有效")
}

// verified reads 交办8件，属实6件，不属实2件: amounts[i] is the first class. Together
// they are what was looked into.
func (r *splitReader) verified(i int) {
	sp := &split{kind: division, parts: r.amounts[i : i+1 : i+1]}
	not := strings.Contains(r.amounts[i].clause(), "不属实")
	for _, a := range r.front(i) {
		if !sameStatement(a, sp.parts[0]) || !a.isVerified() || !alike(a, sp.parts[0]) {
			break
		}
		sp.parts = append(sp.parts, a)
		not = not || strings.Contains(a.clause(), "不属实")
	}
	r.take(sp.parts)
	if !not || len(sp.parts) < 2 {
		return
	}
	r.wholesOfDivision(sp, i)
	if sp.whole == nil {
		r.cameIn(sp)
	}
	if sp.whole != nil {
		r.splits = append(r.splits, sp)
	}
}

// cameIn takes the petitions that the paragraph before says came in for those
// that were looked into.
func (r *splitReader) cameIn(sp *split) {
	for _, a := range r.before {
		switch {
		case a.object() != notice.Petitions || a.status() != notice.Total || a.isPart() || a.isVerified():
		case sp.whole == nil:
			sp.whole = a
		default:
			sp.others = append(sp.others, a)
		}
	}
}
