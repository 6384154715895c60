package audit

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// states finds the wholes of one object and the states that follow them.
func (r *splitReader) states(object notice.Object) {
	sr := stateReader{splitReader: r, object: object}
	for i := range r.amounts {
		sr.next(i)
	}
}

// stateReader reads the amounts of one object in turn.
type stateReader struct {
	*splitReader
	object   notice.Object
	wholes   []*amount // in order
	open     *split    // of the states under way, nil for none
	earlier  []*amount // what is told of inspections before
	verified []*amount // 有效件108件
}

// next takes in amounts[i].
func (r *stateReader) next(i int) {
	a := r.amounts[i]
	if a.object() == r.object && a.isVerified() {
		r.verified = append(r.verified, a)
	}
	switch {
	case r.sumsUnread(i, r.object):
		r.begin(a)
	case a.object() != r.object || a.isRate() || r.taken[a] || isState(a) && a.isOfEach():
	case a.isVerified(), isState(a) && (r.repeatsClass(i) || r.closesList(i)):
		r.open = nil
	case isState(a) && r.addsUpDone(i):
		r.open = nil // what follows is of all that was summed up
	case isState(a) && (a.isToCome() || r.isOfTerm(a)):
	case isState(a) && r.isSplitUp(i):
		r.open.addSplitUp(a)
		r.begin(a)
	case r.completes(a):
		r.open.add(a)
	case a.status() == notice.Total || r.opensAnew(i) || r.isNextClass(a):
		r.begin(a)
	case isState(a) && (r.refersToOpen(i) || hasAny(a.clause(), foretold...) || r.isBeside(a)):
	case isOpen(a.status()) && hasAny(a.clause(), atFirst...): // 剩余6个。年初未整改15个
	case isState(a) && isOfEarlier(a, r.wholes):
		r.earlier = append(r.earlier, a)
	case len(r.wholes) == 0:
		r.orphans = append(r.orphans, a)
	default:
		r.state(i)
	}
}

// atFirst are the words for a time before, when more was open than now.
var atFirst = strings.Fields(`年初 期初 月初 起初 当初 上月末 上月底 去年底 上年末 上年底`)

// isOfEach reports whether the figure is that of each of several bodies, 两镇各剩2个, so that
// nobody can tell how many they are together.
func (a *amount) isOfEach() bool {
	_, verb, ok := strings.Cut(a.phrase(), "各")
	return ok && utf8.RuneCountInString(verb) <= eachRunes
}

// eachRunes is how long the verb between 各 and its figure is at most: 各完成整改.
const eachRunes = 4

// isBeside reports whether a state is of things beside those that were counted last.
func (r *stateReader) isBeside(a *amount) bool {
	n := len(r.wholes)
	return n > 0 && a.isBeside(r.wholes[n-1])
}

// addsUpDone reports whether amounts[i] says what several wholes have in its state together:
// 总部11个问题已整改10个，子公司22个问题已整改19个，合计整改29个.
func (r *stateReader) addsUpDone(i int) bool {
	a := r.amounts[i]
	if k := len(r.wholes) - 2; k < 0 || !sameStatement(r.wholes[k], a) || !hasAny(a.lead, overall...) {
		return false
	}
	var sum bounds
	n := 0
	for _, b := range r.back(i) {
		if b.object() == r.object && b.status() == a.status() && !b.isRate() && sameStatement(a, b) {
			sum, n = sum.plus(b.bounds), n+1
		}
	}
	return n > 1 && sum.meets(a.bounds)
}

// isBehindUnread reports whether right before amounts[i] stand another whole and what is done
// of it, which the parser could not read, so that it may be of all of them:
// 领办的12个完成10个，主办的39个完成34个，尚有7个未完成.
func (r *stateReader) isBehindUnread(i int) bool {
	if i < 2 {
		return false
	}
	whole, done := r.amounts[i-2], r.amounts[i-1]
	return !known(whole.object()) && !known(done.object()) && sameStatement(whole, r.amounts[i]) &&
		whole.unit == r.amounts[i].unit && done.unit == whole.unit && hasAny(done.lead, doing...) && strings.HasSuffix(whole.clause(), "的")
}

// completes reports whether a, whose state nobody can tell, is just what the states of its
// statement lack of their whole: 28个，整改25个，2个转入长期整改，1个提请县委协调.
func (r *stateReader) completes(a *amount) bool {
	if r.open == nil || a.status() != notice.Total || a.isPart() || !r.open.exhaustive() || !sameStatement(r.open.whole, a) {
		return false
	}
	all := r.open.total()
	return !all.meets(r.open.whole.bounds) && all.plus(a.bounds).meets(r.open.whole.bounds)
}

// begin makes a the whole of the states that follow.
func (r *stateReader) begin(a *amount) { r.wholes, r.open = append(r.wholes, a), nil }

// isOfList reports whether amounts[i] is a state of all that a list right before it counts,
// and not of its last item: 水污染12个、大气5个、固废3个，已整改18个.
func (r *stateReader) isOfList(i int) bool {
	a, list := r.amounts[i], r.rowBefore(i, alike)
	if len(list) < 2 || list[0].isPart() || list[0].status() != notice.Total || list[0].object() != a.object() {
		return false
	}
	return a.above(list[len(list)-1].bounds) && !a.above((&split{parts: list}).total())
}

// state takes in the state amounts[i], in the split under way or in one of its own.
func (r *stateReader) state(i int) {
	a := r.amounts[i]
	if r.open == nil && r.isOfList(i) || isOpen(a.status()) && r.isBehindUnread(i) {
		return
	}
	if r.open == nil || !r.open.takes(a) {
		if r.open = stateSplit(r.wholes, a); r.open == nil {
			return
		}
		r.open.others = append(slices.Clip(r.open.others), r.verified...) // 有效件108件，办结104件
		r.open.addEarlier(r.earlier, a)
		r.splits = append(r.splits, r.open)
	}
	if len(r.open.parts) > 0 && a.isOverall(r.open.whole) && r.open.holds(a.bounds) {
		return
	}
	r.open.add(a)
	if r.object == notice.Clues && (r.open.rest == a || isOpen(a.status())) {
		r.addFiled(r.open, i)
	}
}

// isOverall reports whether a is what is done in all of more than whole, which it counts
// among others: 当场整改254项，限期整改的135项已完成128项，累计整改382项.
func (a *amount) isOverall(whole *amount) bool {
	return hasAny(a.lead, overall...) && a.above(whole.bounds)
}

// sumsUnread reports whether amounts[i] is a sum of several wholes of an object, of which the
// parser made something else: 三个年度合计204个, behind 69个问题.
func (r *splitReader) sumsUnread(i int, object notice.Object) bool {
	a := r.amounts[i]
	return !known(a.object()) && isSum(a.lead) && slices.ContainsFunc(r.back(i), func(b *amount) bool {
		return b.object() == object && b.sentence == a.sentence && alike(a, b)
	})
}

// addEarlier notes those of the figures that say before a what was done at an earlier time.
func (sp *split) addEarlier(earlier []*amount, a *amount) {
	for _, e := range earlier {
		if e.sentence == a.sentence && alike(e, a) && len(sp.earlier) < reach {
			sp.earlier = append(sp.earlier, e)
		}
	}
}

// sharedOut reads 尚在整改的17个问题中，10个将于年底完成，其余7个…: amounts[i] is in a state,
// and what follows in its statement are its parts.
func (r *splitReader) sharedOut(i int) {
	sp := &split{kind: among, whole: r.amounts[i], strict: true}
	for _, a := range r.front(i) {
		if sameStatement(sp.whole, a) && alike(sp.whole, a) && !a.above(sp.whole.bounds) && !hasAny(a.lead, "同时", "另", "此外") {
			sp.parts = append(sp.parts, a)
		}
	}
	if len(sp.parts) > 0 {
		sp.markRest()
		r.take(sp.parts)
		r.splits = append(r.splits, sp)
	}
}

// isAmid reports whether the amount is in a state and its clause ends by saying that what
// follows is some of it: 其余13个问题中，….
func (a *amount) isAmid() bool {
	return isState(a) && !a.isRate() && a.isSortedOut()
}

// addFiled adds the cases that were made of clues in the sentence of amounts[i], which is
// what is left of these: 线索87件，已立案64件，其余23件. Where the states are all there is
// without them they are among what is done; where neither fits, nobody can tell.
func (r *splitReader) addFiled(sp *split, i int) {
	if sp.fits(sp.total()) {
		return
	}
	stated := len(sp.parts) > 1
	for _, a := range r.back(i) {
		switch {
		case a.sentence != r.amounts[i].sentence || !sameUnit(a, r.amounts[i]) || a.object() == notice.Clues:
		case a.object() == notice.Cases:
			stated = stated || isState(a)
			sp.parts = append(sp.parts, a)
		default:
			stated = true // 退回3件
		}
	}
	if stated && !sp.fits(sp.total()) {
		sp.rest = nil
	}
}

// opensAnew reports whether amounts[i] is what another inspection left open, or what was
// found to be open, of which the next amount says how much is done by now:
// 上年度尚未整改到位的26个问题，已有22个完成整改; 对上轮反馈的31个问题开展排查，发现未整改到位的5个，
// 现已整改5个.
func (r *splitReader) opensAnew(i int) bool {
	a := r.amounts[i]
	if i+1 == len(r.amounts) || !isOpen(a.status()) {
		return false
	}
	next := r.amounts[i+1]
	if !next.isDone() || !alike(a, next) {
		return false
	}
	if hasAny(a.clause(), foundOpen...) {
		return next.sentence == a.sentence && !next.above(a.bounds)
	}
	return strings.HasSuffix(a.clause(), "的") && hasAny(a.clause(), earlier...) && sameStatement(a, next)
}

// foundOpen are the words for finding out that something is still open.
var foundOpen = strings.Fields(`发现 查出 查明 确认 排查出 梳理出 核查出 检查出`)

// addSplitUp adds a, which is split up next, to the states of its sentence, where these are
// not all there is without it.
func (sp *split) addSplitUp(a *amount) {
	if sp != nil && !sp.exhaustive() && sp.takes(a) && sp.parts[len(sp.parts)-1].sentence == a.sentence {
		sp.add(a)
	}
}

// isToCome reports whether the amount is what all that is done will come to, and no
// state beside it: 本批销号后将累计完成36项.
func (a *amount) isToCome() bool {
	return hasAny(a.clause(), "将累计", "将共", "将达", "将增至")
}

// isOfTerm reports whether the amount counts those that are due by some day, of a whole that
// its statement sorts out by that: 20个问题按完成时限分为立行立改7个、6个月内完成9个.
func (r *stateReader) isOfTerm(a *amount) bool {
	n := len(r.wholes)
	if n == 0 || !sameStatement(r.wholes[n-1], a) || !r.wholes[n-1].isSortedOut() {
		return false
	}
	_, by, _ := strings.Cut(r.wholes[n-1].after(), "按")
	return hasAny(by, "时限", "期限", "时间") && !hasAny(a.clause(), "已", "累计", "正在", "未")
}

// isNextClass reports whether the amount counts a class of its own beside the one that the last
// whole counts: 年底前应完成的9项已完成4项，长期坚持的6项均取得成效.
func (r *stateReader) isNextClass(a *amount) bool {
	n := len(r.wholes)
	if n == 0 || !r.wholes[n-1].isDueClass() {
		return false
	}
	clause, ok := strings.CutSuffix(a.clause(), "的")
	return ok && slices.ContainsFunc(classes, func(w string) bool { return strings.HasSuffix(clause, w) })
}

// isDueClass reports whether the amount counts those that are due by some day: 年底前应完成的9项.
func (a *amount) isDueClass() bool {
	clause, ok := strings.CutSuffix(a.clause(), "的")
	return ok && hasAny(clause, "应", "前完成", "内完成", "到期")
}

// isSplitUp reports whether amounts[i], whatever its state, is the whole of what its
// statement goes on with: 其余18项中，13项2025年内完成.
func (r *splitReader) isSplitUp(i int) bool {
	a := r.amounts[i]
	return i+1 < len(r.amounts) && strings.HasSuffix(a.after(), "中") && sameStatement(a, r.amounts[i+1]) && alike(a, r.amounts[i+1])
}

// isOfEarlier reports whether a state is what is still open of an inspection before the
// one that the last whole is of: 去年未完成的4个.
func isOfEarlier(a *amount, wholes []*amount) bool {
	if !isOpen(a.status()) || !strings.HasSuffix(a.clause(), "的") || !hasAny(a.clause(), earlier...) {
		return false
	}
	return len(wholes) == 0 || !hasAny(wholes[len(wholes)-1].sentenceBefore(), earlier...)
}

// earlier are the words for inspections before the one that is reported on.
var earlier = strings.Fields(`上年 上一年 去年 往年 历年 以前年度 上轮 上一轮 前一轮 上次 历次 历轮`)

// refersToOpen reports whether amounts[i] refers to what an earlier statement said is
// still open, and says nothing new: …正在整改14个。对尚未完成的14个问题，….
func (r *splitReader) refersToOpen(i int) bool {
	a := r.amounts[i]
	if !isOpen(a.status()) || !a.refersToState() && !strings.HasSuffix(a.clause(), "序时进度的") {
		return false
	}
	var open []*amount
	for _, b := range r.back(i) {
		if b.object() == a.object() && !b.isRate() && isOpen(b.status()) && !sameStatement(a, b) {
			open = append(open, b)
		}
	}
	return len(open) > 0 && anyMeets(open, a)
}

// closesList reports whether amounts[i] is the way in which the last of several
// classes ended, and no state of the whole: 其中立案3件、谈话函询4件、初核了结5件.
func (r *splitReader) closesList(i int) bool {
	if i == 0 || !strings.HasPrefix(r.amounts[i].lead, "、") {
		return false
	}
	before := r.amounts[i-1]
	return before.isPart() && !isState(before) && sameStatement(before, r.amounts[i])
}

// repeatsClass reports whether amounts[i] gives a class again with its own number, to
// say how far it has come: 长期整改2个；…，2个长期整改问题持续推进.
func (r *splitReader) repeatsClass(i int) bool {
	a := r.amounts[i]
	for _, w := range classes {
		if !strings.Contains(a.noun(), w) {
			continue
		}
		for _, b := range r.back(i) {
			if b.object() == a.object() && b.meets(a.bounds) && strings.Contains(b.clause(), w) {
				return true
			}
		}
	}
	return false
}

// dealtWith are the words that say right before a number that so many of the
// things just counted were dealt with.
var dealtWith = strings.Fields(`整改 已整改 完成整改 已完成整改 整改完成 采纳 已采纳 收回 办结 已办结 消除 已消除 化解 已化解 解决 已解决`)

// handled reads 排查隐患126处，已整改120处, where the parser has no states of what is
// counted: amounts[i] is what was dealt with.
func (r *splitReader) handled(i int) {
	whole, part := r.amounts[i-1], r.amounts[i]
	switch {
	case r.taken[whole] || whole.isRate() || isState(whole) || isState(part) || whole.isMoney():
	case strings.HasPrefix(whole.lead, "、"), r.standBeside(i): // one of several
	case whole.unit == part.unit && sameStatement(whole, part) && slices.Contains(dealtWith, strings.Trim(part.lead, "，,、")):
		r.splits = append(r.splits, &split{kind: states, whole: whole, parts: []*amount{part}, handled: true})
	}
}

// standBeside reports whether amounts[i] and the one before it are both done of the one before
// them: 未配套的18家，已关停5家，整改完成9家.
func (r *splitReader) standBeside(i int) bool {
	if i < 2 {
		return false
	}
	whole, first, second := r.amounts[i-2], r.amounts[i-1], r.amounts[i]
	return whole.unit == first.unit && sameStatement(whole, first) && hasAny(first.lead, "已") && !second.plus(first.bounds).above(whole.bounds)
}

// stateSplit starts a split of the last of the wholes that state a may belong to: it is
// none of a class with fewer. The parts may belong to an earlier one of the paragraph.
// It is nil where none of the wholes counts what a does: 查处问题1.2万起，整改问题5.7万个.
// Wholes farther back than any person would look are left out.
func stateSplit(wholes []*amount, a *amount) *split {
	near := wholes[max(0, len(wholes)-reach):]
	wholes = slices.DeleteFunc(slices.Clone(near), func(w *amount) bool { return !alike(w, a) || w.isAside(a) })
	if len(wholes) == 0 {
		return nil
	}
	last := len(wholes) - 1
	for last > 0 && wholes[last].isPart() && wholes[last].high < a.low {
		last--
	}
	return &split{kind: states, whole: wholes[last], others: wholes[:last:last]}
}

// isAside reports whether the amount stands in brackets that are closed before a later
// one of its sentence, which is no state of it: 62件（来信38件、来访24件），已办结51件.
func (w *amount) isAside(a *amount) bool {
	if w.block != a.block || w.sentence != a.sentence || w.start > a.start {
		return false
	}
	between := ahead(w.Folded, w.end)
	return closesMore(between[:min(len(between), a.start-w.end)])
}

// takes reports whether a goes on with the states read so far: a state that
// comes again in another statement begins anew.
func (sp *split) takes(a *amount) bool {
	if len(sp.parts) == reach {
		return false
	}
	for _, p := range sp.parts {
		if p.status() == a.status() && !sameStatement(p, a) && !(a.isAdded() && a.sentence == p.sentence) {
			return false
		}
	}
	return true
}

// add takes in a state. What is done in all stands for what is done of it lately:
// 本季度新增完成6个，累计完成40个.
func (sp *split) add(a *amount) {
	if strings.Contains(a.lead, "累计") {
		sp.parts = slices.DeleteFunc(sp.parts, func(p *amount) bool { return p.status() == a.status() })
	}
	sp.parts = append(sp.parts, a)
	if isRest(a.lead) {
		sp.rest = a
	}
}
