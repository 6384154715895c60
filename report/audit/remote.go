package audit

import (
	"slices"
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// remote splits totals of paragraphs before by states that stand in one without
// a total: 截至目前，已完成整改11个，正在整改1个.
func (s *Subject) remote(orphans []*amount) []*split {
	var splits []*split
	open := make(map[notice.Object]*split)
	for _, a := range orphans {
		if a.isNarrowState() || a.stat.Issue != "" || s.inIssue(a.stat.Span) || s.repeatsState(a) {
			continue
		}
		sp := open[a.object()]
		if sp == nil || !sp.takes(a) {
			if sp = s.remoteSplit(a); sp == nil {
				continue
			}
			open[a.object()] = sp
			splits = append(splits, sp)
		}
		sp.add(a)
	}
	return slices.DeleteFunc(splits, func(sp *split) bool { return len(sp.parts) == 1 && sp.rest != nil }) // 盯紧剩余的1个问题
}

// repeatsState reports whether a figure refers to what a paragraph before said is in its
// state: 对未达序时进度的3项任务，…；对已完成的21项，….
func (s *Subject) repeatsState(a *amount) bool {
	first, ok := s.stated[stateFigure{a.object(), a.status(), a.value()}]
	return ok && first < a.block && strings.HasSuffix(a.clause(), "的")
}

// stateFigure is a number of things in a state.
type stateFigure struct {
	object notice.Object
	status notice.Status
	value  float64
}

// noteState keeps the first paragraph that says of so many things that they are in a state.
func (s *Subject) noteState(a *amount) {
	key := stateFigure{a.object(), a.status(), a.value()}
	if _, ok := s.stated[key]; !ok && isState(a) && !a.isRate() {
		s.stated[key] = a.block
	}
}

// remoteSplit is a split of what the headline claims of the object, or of the
// totals of the paragraph before that has some.
func (s *Subject) remoteSplit(a *amount) *split {
	if c := s.claims[a.object()]; c != nil && c.block < a.block {
		return &split{kind: states, whole: c.amount, others: c.refined}
	}
	if a.object() == notice.Issues || a.object() == notice.Measures {
		return nil // figures that nobody claims as those of the document
	}
	totals := s.totals(a.object())
	end := sort.Search(len(totals), func(i int) bool { return totals[i].block >= a.block })
	var wholes []*amount
	for _, w := range slices.Backward(totals[:end]) {
		if len(wholes) > 0 && wholes[0].block != w.block {
			break
		}
		if !w.isPart() {
			wholes = append(wholes, w)
		}
	}
	slices.Reverse(wholes)
	return stateSplit(wholes, a)
}

// phases splits what the headline says is done by the phases in which a later
// paragraph says it was done: 落实了18条即知即改措施，集中整改期完成32条措施. Other
// phases may be left out, so that only their being more is wrong.
func (s *Subject) phases(orphans []*amount) []*split {
	var parts []*amount
	for _, a := range orphans {
		if a.status() == notice.Completed && a.stat.Issue == "" && !s.inIssue(a.stat.Span) &&
			(len(parts) == 0 || sameStatement(parts[0], a) && alike(parts[0], a)) {
			parts = append(parts, a)
		}
	}
	if len(parts) < 2 || !hasAny(parts[0].lead+parts[0].noun(), classes...) || !hasAny(parts[1].lead, classes...) {
		return nil
	}
	whole := s.doneBefore(parts[0])
	if whole == nil {
		return nil
	}
	return []*split{{kind: among, whole: whole, parts: parts}}
}

// doneBefore is the first figure outside the issues that says how much of what
// a counts is done; nil when there is none before a.
func (s *Subject) doneBefore(a *amount) *amount {
	for _, b := range s.amounts {
		if b.block == a.block {
			return nil
		}
		if b.object() == a.object() && b.status() == notice.Completed && !b.isRate() && !b.isNarrow() && !s.inIssue(b.stat.Span) {
			return b
		}
	}
	return nil
}
