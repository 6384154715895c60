package audit

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// isSum reports whether words lead to the sum of what was listed before.
func isSum(lead string) bool {
	for _, w := range [...]string{"合计", "共计", "总计"} {
		if i := strings.LastIndex(lead, w); i > 0 {
			switch lead[i+len(w):] {
			case "", "为", "达", "问题", "制度", "资金", "金额", "处理", "问责", "处分", "措施", "线索", "追责问责":
				return true
			}
		}
	}
	return false
}

// summed reads 党纪处分3人、诫勉5人，共计8人: amounts[i] is the sum.
func (r *splitReader) summed(i int) {
	sp := &split{kind: division, whole: r.amounts[i]}
	var done []*amount
	for k := i - 1; k >= 0 && sameStatement(r.amounts[k], sp.whole) && alike(r.amounts[k], sp.whole) && !r.taken[r.amounts[k]]; k-- {
		sp.unnumbered += r.amounts[k+1].unnumbered()
		switch a := r.amounts[k]; {
		case hasAny(a.lead, shared...):
			return
		case known(sp.whole.object()) && !known(a.object()): // 四个村44个问题
		case a.object() == notice.Aspects && sp.whole.object() != notice.Aspects: // 从3个方面看，…，合计30个
		case isState(a) == isState(sp.whole):
			sp.parts = append(sp.parts, a)
		case isState(a):
			done = append(done, a)
		default:
			return // totals, and the sum of what is done of them
		}
	}
	sp.cutToSum()
	if len(sp.parts) > 1 && (len(done) == 0 || len(done) == len(sp.parts)) {
		slices.Reverse(sp.parts)
		r.take(sp.parts)
		r.splits = append(r.splits, sp)
		r.summedDone(i, done)
	}
}

// cutToSum leaves those of the parts, the last first, that make up the whole, where what was
// counted before them is something else: 反馈17个（甲9个、乙8个），甲整改8个、乙7个，合计15个.
func (sp *split) cutToSum() {
	var sum bounds
	for i, p := range sp.parts {
		if sum = sum.plus(p.bounds); i > 0 && sp.whole.meets(sum) {
			sp.parts = sp.parts[:i+1]
			return
		}
	}
}

// summedDone reads 镇14个已整改13个、村44个已整改40个，共计58个完成整改53个: amounts[i] is
// the sum of the wholes, done is what is done of each of them, the last first.
func (r *splitReader) summedDone(i int, done []*amount) {
	if len(done) < 2 || i+1 == len(r.amounts) {
		return
	}
	if sum := r.amounts[i+1]; sameStatement(sum, done[0]) && alike(sum, done[0]) && sum.status() == done[0].status() {
		slices.Reverse(done)
		r.splits = append(r.splits, &split{kind: division, whole: sum, parts: done})
	}
}
