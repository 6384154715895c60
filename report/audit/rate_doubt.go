package audit

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// A rate tells nothing against its figures where the text may mean others. These are
// the ways in which it says so.

// isOfOthers reports whether the rate row[i] may be of other figures than those it was
// compared with.
func isOfOthers(row []*amount, i int) bool {
	r := row[i]
	switch {
	case r.isShare():
		return r.isOfDone() || r.hasSubject(row, i) || isOfNearPair(row, i)
	case rated(row, i) != notice.Funds && hasAny(r.clause(), "资金", "金额"):
		return true
	}
	return isOfNearPair(row, i)
}

// isOfDone reports whether a share is one of what is done, and not of all: 占全县已整改数的66.3%.
func (a *amount) isOfDone() bool { return hasAny(a.Folded[a.shareAt():a.start], doing...) }

// subjectless are the words before a share that do not say whose it is.
var subjectless = strings.NewReplacer(blank("约 共 总 合计 分别 其中 各 均 已 大致 大约 上述 这些 前者 两者 三者")...)

// hasSubject reports whether the clause of the share row[i] says whose it is and gives no
// figure of it, which stands elsewhere: …分别为148件、96件、21件，大气类占41.0%.
func (a *amount) hasSubject(row []*amount, i int) bool {
	from := a.start - len(a.phrase())
	if i > 0 && row[i-1].end > from {
		return false
	}
	subject := subjectless.Replace(a.Folded[from:max(from, a.shareAt())])
	return subject != "" && !hasAny(subject, doing...) && (i == 0 || !strings.Contains(row[i-1].clause(), subject))
}

// isOfNearPair reports whether the rate row[i] is that of the figure before it, with what
// stands in brackets or without, and another one before that, whatever the parser found
// them to be: 县直部门173个，完成163个，94.2%；乡镇98个，完成83个，84.7%. Of a rate without
// decimals too many figures give it by chance.
func isOfNearPair(row []*amount, i int) bool {
	r := row[i]
	for _, k := range partsNear(row, i) {
		list := listTo(row, k)
		for _, whole := range row[max(0, k-reach):k] {
			near := sameStatement(whole, r) || r.num.Scale > 0
			if near && sameKind(whole, row[k]) && (r.rateBounds().meets(row[k].over(whole.bounds)) || r.rateBounds().meets(list.over(whole.bounds))) {
				return true
			}
		}
	}
	return false
}

// fitsReadWhole reports whether the rate row[i] is that of the figure right before it and
// the whole that the parser read for one of the two, which may stand in another paragraph.
func (s *Subject) fitsReadWhole(row []*amount, i int) bool {
	if i == 0 || row[i-1].isRate() || row[i-1].sentence != row[i].sentence {
		return false
	}
	for _, a := range row[i-1 : i+1] {
		if whole := s.readWhole(a); whole != nil && row[i].rateBounds().meets(row[i-1].over(whole.bounds)) {
			return true
		}
	}
	return false
}

// readWhole is the amount that the parser read a to be a part of, nil for none.
func (s *Subject) readWhole(a *amount) *amount {
	if !a.isPart() {
		return nil
	}
	return s.byID[a.stat.PartOf]
}

// listTo is the sum of the list that row[k] ends: 分别完成12个、9个、5个，总体完成率92.9%.
func listTo(row []*amount, k int) bounds {
	sum := row[k].bounds
	for least := max(0, k-reach); k > least && row[k].isBareItem() && sameKind(row[k-1], row[k]); k-- {
		sum = sum.plus(row[k-1].bounds)
	}
	return sum
}

// sameKind reports whether two counts or two sums of money may be part and whole.
func sameKind(a, b *amount) bool {
	return !a.isRate() && (a.unit == b.unit || general(a.unit) && general(b.unit))
}

// partsNear are the places of the figure before the rate row[i] in its sentence, and of the
// one before the brackets in which that stands: 58个（含提前完成3个），占90.63%.
func partsNear(row []*amount, i int) []int {
	var found []int
	for k := i - 1; k >= 0 && row[k].sentence == row[i].sentence; k-- {
		switch {
		case row[k].isRate():
		case !closesMore(row[k].Folded[row[k].end:row[i].start]):
			return append(found, k)
		case len(found) == 0:
			found = append(found, k)
		}
	}
	return found
}

// adding are the words for what was done on top of what was done before.
var adding = []string{"又", "再", "新增", "另"}

// isAdded reports whether the figure was done on top of what was done before, of which a
// rate may be too: 去年底已整改203个，今年又完成7个，整改率升至98.1%.
func (a *amount) isAdded() bool { return hasAny(a.clause(), adding...) }

// isOfAll reports whether the rate row[i] is that of all the wholes of its sentence
// together, or of its paragraph where it sums up: 交办的40件…，交办的35件…，两批合计办结63件，
// 办结率84%.
func isOfAll(row []*amount, i int) bool {
	if i == 0 {
		return false
	}
	r := row[i]
	if t := sumBefore(row, i, false); t.gives(r.rateBounds()) {
		return true
	}
	again := restatedWhole(row, i)
	if again == nil && !hasAny(r.clause(), overall...) && !hasAny(row[i-1].clause(), overall...) {
		return false
	}
	t := sumBefore(row, i, true)
	t.wholes = append(t.wholes, again)
	return t.gives(r.rateBounds()) || isOfAllDone(row, i)
}

// isOfAllDone reports whether the rate row[i] is that of all that its sentence says is done, of
// some whole before: 总计27项。第一批9项完成9项，第二批14项完成13项，…，综合完成率81.5%.
func isOfAllDone(row []*amount, i int) bool {
	r, object, near := row[i], rated(row, i), row[max(0, i-reach):i]
	var done bounds
	for _, a := range near {
		if a.sentence == r.sentence && a.object() == object && a.isDone() {
			done = done.plus(a.bounds)
		}
	}
	return slices.ContainsFunc(near, func(a *amount) bool {
		return a.isTotalOf(object) && r.rateBounds().meets(done.over(a.bounds))
	})
}

// sums are what stands before a rate, added up.
type sums struct {
	all, done, last bounds
	wholes          []*amount // which say themselves that they sum up
}

// sumBefore adds up what row[i] may be the rate of, in its sentence or, if wide, before.
func sumBefore(row []*amount, i int, wide bool) sums {
	var t sums
	r, object := row[i], rated(row, i)
	for _, a := range row[max(0, i-reach):i] {
		switch {
		case a.sentence != r.sentence && !wide || a.object() != object || a.unit == "批":
		case a.isDone():
			t.done, t.last = t.done.plus(a.bounds), a.bounds
		case !a.isTotalOf(object):
		case wide && hasPrefix(a.after(), "已全部", "全部", "均已", "都已"):
			t.done = t.done.plus(a.bounds)
		case wide && hasAny(a.leadClause(), overall...):
			t.wholes = append(t.wholes, a)
			fallthrough
		case !a.isPart():
			t.all = t.all.plus(a.bounds)
		}
	}
	return t
}

// gives reports whether the rate is that of all that is done, and of one of the wholes or all
// together.
func (t *sums) gives(rate bounds) bool {
	for _, whole := range t.wholes {
		if whole != nil && rate.meets(t.done.over(whole.bounds)) {
			return true
		}
	}
	return t.all.high > 0 && (rate.meets(t.last.over(t.all)) || rate.meets(t.done.over(t.all)))
}

// restatedWhole is the total that stands right before the rate row[i], where a clause of its
// own gives it for all that was told before: 应完成的19项，完成17项；…。30项任务完成率63.3%.
func restatedWhole(row []*amount, i int) *amount {
	whole := row[i-1]
	if whole.clause() != "" || !whole.isTotalOf(rated(row, i)) || !whole.isSubjectOf(row[i]) {
		return nil
	}
	return whole
}

// overall are the words for figures of all that was counted.
var overall = []string{"累计", "合计", "总体", "综合", "总共", "共"}

// isOfAnother reports whether the count right before the rate row[i] in its sentence is
// of something else than the rate was read to be of, so that nobody can tell what it is
// of: 全县将累计完成36项，完成率69.2%, 整改到位5.85亿元，到位率91.3%.
func isOfAnother(row []*amount, i int) bool {
	r := row[i]
	if listed(row, i) || len(looseQuotient(row, i)) > 0 {
		return false
	}
	for _, a := range slices.Backward(row[max(0, i-reach):i]) {
		if a.sentence != r.sentence {
			return false
		}
		if !a.isRate() {
			return a.isToCome() || a.object() != rated(row, i) && (!known(a.object()) && hasAny(a.lead, doing...) || a.isMoney() && a.isCalled(rateVerb(r.clause())))
		}
	}
	return false
}

// isOfSomePair reports whether some two figures of its sentence give the rate row[i],
// one of several in a row: 已整改13个、涉及资金1960万元，整改率分别为92.9%、89.9%.
func isOfSomePair(row []*amount, i int) bool {
	r, near := row[i], row[max(0, i-reach):i]
	for _, part := range near {
		for _, whole := range near {
			if part != whole && part.sentence == r.sentence && whole.sentence == r.sentence && alike(part, whole) && r.rateBounds().meets(part.over(whole.bounds)) {
				return true
			}
		}
	}
	return false
}
