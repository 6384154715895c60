package audit

import (
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// split is a whole and the figures that the text gives as its parts.
type split struct {
	kind  splitKind
	whole *amount
	// others may be the whole as well: 反馈12个问题，细化为36个具体问题，已完成30个.
	// Parts that fit one of them are no finding.
	others  []*amount
	parts   []*amount
	earlier []*amount // what was done before, which may be one more of the parts
	rest    *amount   // that of the parts which is all the rest (其余)
	done    []*amount // of each part of a division, what is done
	// strict says that the parts follow the whole at once: others may be it only
	// if the parts fit them to the number.
	strict bool
	// handled says that the parts were dealt with, though the parser gives them
	// no state.
	handled bool
	// overlap says that one thing may count in several parts.
	overlap bool
	// holed says that the list has another item that may be a part or not.
	holed bool
	// unnumbered are items of the list that stand for one each: 13个市州、神农架林区、….
	unnumbered int
}

// splitKind is how the text leads from the whole to the parts.
type splitKind uint8

const (
	states   splitKind = iota // 54条，已完成50条，正在推进4条
	among                     // 8人，其中诫勉2人: a part unless it says more
	division                  // 8件，按类型分，大气5件、水3件: all of it
)

// total is what the parts add up to.
func (sp *split) total() bounds {
	var t bounds
	for _, p := range sp.parts {
		t = t.plus(p.bounds)
	}
	t.high += float64(sp.unnumbered)
	return t
}

// fits reports whether got is what one of the possible wholes says.
func (sp *split) fits(got bounds) bool {
	return sp.anyWhole(func(w bounds) bool { return w.meets(got) })
}

// holds reports whether one of the possible wholes is not less than got.
func (sp *split) holds(got bounds) bool {
	if sp.strict {
		return !got.above(sp.whole.bounds)
	}
	return sp.anyWhole(func(w bounds) bool { return !got.above(w) })
}

func (sp *split) anyWhole(ok func(bounds) bool) bool {
	if ok(sp.whole.bounds) {
		return true
	}
	for _, w := range sp.others {
		if ok(w.bounds) {
			return true
		}
	}
	return false
}

// exhaustive reports whether the parts are said to be all of the whole. States
// are when one of them is open beside what is done; what is done alone leaves a
// silent remainder.
func (sp *split) exhaustive() bool {
	switch {
	case sp.rest != nil || sp.kind == division:
		return true
	case sp.kind == among:
		return false
	}
	done, open := false, false
	for _, p := range sp.parts {
		if p.isOfClass() {
			return false // of each class some may be in no state that is told
		}
		done = done || p.state() == notice.Completed
		open = open || sp.isOpen(p)
	}
	return done && open
}

// isOpen reports whether p is a state that is not done. 阶段性完成 alone does not
// say that the list is whole: the rest may be under way.
func (sp *split) isOpen(p *amount) bool {
	if p.state() == notice.MostlyCompleted {
		return p.object() != notice.Petitions && hasAny(p.clause()+p.after(), "基本", "部分")
	}
	return isOpen(p.state())
}

// isOpen reports whether a state is one of what is still to be done.
func isOpen(s notice.Status) bool {
	return s == notice.Ongoing || s == notice.Deferred || s == notice.NotCompleted
}

// mostAgain is how many figures that say a state again are tried with and without:
// each doubles the sums to look at.
const mostAgain = 6

// fitsSome reports whether the parts fit, when some of those that say a state
// again are left out, since they may be among the others: 已完成25项，销号13项.
func (sp *split) fitsSome() bool {
	once, again := sp.byFirst()
	if len(again) > 0 && sp.fits(sp.latestEach()) {
		return true
	}
	for mask := range 1 << min(len(again), mostAgain) {
		sum := once
		for i, b := range again {
			if mask>>i&1 == 1 {
				sum = sum.plus(b)
			}
		}
		if sp.fits(sum) {
			return true
		}
	}
	return false
}

// latestEach is the sum of the last figure of each state, which may be that of a later day:
// 截至8月底已整改118个，截至9月底147个.
func (sp *split) latestEach() bounds {
	var sum bounds
	seen := make(map[notice.Status]bool)
	for _, p := range slices.Backward(sp.parts) {
		if !seen[p.state()] {
			sum = sum.plus(p.bounds)
		}
		seen[p.state()] = true
	}
	return sum
}

// onceEach is the sum of the first figure of each state.
func (sp *split) onceEach() bounds {
	once, _ := sp.byFirst()
	return once
}

// byFirst adds up the first figure of each state, and lists those that say a
// state again.
func (sp *split) byFirst() (once bounds, again []bounds) {
	seen := make(map[notice.Status]bool)
	for _, p := range sp.parts {
		if state := p.state(); state != notice.Total && seen[state] {
			again = append(again, p.bounds)
		} else {
			once = once.plus(p.bounds)
		}
		seen[p.state()] = true
	}
	for _, p := range sp.earlier {
		again = append(again, p.bounds)
	}
	return once, again
}
