package audit

import (
	"slices"
	"sort"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// What excuses states that do not sum up: figures beside them that may belong with them.

// fitsListed reports whether the states sum up with those listed among them and behind them
// that the parser made none: 整改到位71个、不到位11个、虚假整改1个、反弹回潮3个 of 86.
func (s *Subject) fitsListed(sp *split) bool {
	if !sp.exhaustive() {
		return false
	}
	row, first, sum := s.byBlock[sp.parts[0].block], sp.parts[0], sp.total()
	i := sort.Search(len(row), func(i int) bool { return row[i].start > first.start })
	for _, a := range row[i:min(len(row), i+reach)] {
		switch {
		case !sameStatement(first, a):
			return false
		case slices.Contains(sp.parts, a):
		case known(a.object()) || !sameUnit(first, a) || !a.isListed():
			return false
		default:
			if sum = sum.plus(a.bounds); sp.fits(sum) {
				return true
			}
		}
	}
	return false
}

// fitsOther reports whether the parts, which do not say what they count, make up another total
// of the sentence: 查摆问题62条；制定措施75条，已整改58条，其余4条长期坚持.
func (s *Subject) fitsOther(sp *split) bool {
	if !sameSentence(sp.whole, sp.parts[0]) || !sp.exhaustive() || !namesNone(sp.parts) {
		return false
	}
	row, sum := s.byBlock[sp.whole.block], sp.total()
	end := sort.Search(len(row), func(i int) bool { return row[i].start >= sp.whole.start })
	return slices.ContainsFunc(row[max(0, end-reach):end], func(a *amount) bool {
		return sameSentence(a, sp.whole) && a.status() == notice.Total && !a.isPart() && hasLife(a.object()) &&
			a.object() != sp.whole.object() && a.unit == sp.parts[0].unit && a.meets(sum)
	})
}

// sameSentence reports whether two amounts stand in one sentence.
func sameSentence(a, b *amount) bool { return a.block == b.block && a.sentence == b.sentence }

// namesNone reports whether none of the amounts has a noun of its own.
func namesNone(parts []*amount) bool {
	return !slices.ContainsFunc(parts, func(p *amount) bool {
		return hasAny(p.ownWords(), "问题", "措施", "举措", "任务", "事项")
	})
}
