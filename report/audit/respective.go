package audit

import (
	"slices"
	"strings"
)

// Two lists of one length belong together item by item where the second is led in
// by 分别: 管理类9个、采购类8个，分别整改9个、7个. No number of the second is a state of
// the last of the first, nor of a whole before them.

// pairLists reads the lists that belong item by item to others. What counts the same
// kind of thing by the parser's reading comes first: a list paired up is no list of
// classes for another.
func (r *splitReader) pairLists() {
	for i := range r.amounts {
		if r.pairs(i) {
			r.pairUp(i)
		}
	}
	for i, a := range r.amounts {
		switch {
		case r.taken[a]:
		case strings.Contains(a.lead, "分别有"):
			r.pairAcross(i)
		case a.leadsDone():
			r.pairMixed(i)
		}
	}
}

// pair makes each of the parts what is done of the whole at its place.
func (r *splitReader) pair(wholes, parts []*amount) {
	for k := range parts {
		r.splits = append(r.splits, &split{kind: states, whole: wholes[k], parts: parts[k : k+1], handled: true})
	}
	r.take(wholes)
	r.take(parts)
}

// pairs reports whether amounts[i] is the first of a list that belongs item by item to
// the one before it.
func (r *splitReader) pairs(i int) bool {
	lead := r.amounts[i].lead
	return strings.Contains(lead, "分别") && !strings.Contains(lead, "分别有") && !r.taken[r.amounts[i]]
}

// pairUp reads the list from amounts[i] on with the one right before it, or with what
// that was paired with: 分别完成9个、7个，未完成的分别为0个、1个.
func (r *splitReader) pairUp(i int) {
	parts := r.rowFrom(i, (*amount).isListed, alike)
	wholes := r.rowBefore(i, alike)
	if len(parts) < 2 || len(parts) != len(wholes) || !alike(wholes[0], parts[0]) {
		return
	}
	if first := r.paired[wholes[0]]; first != nil {
		wholes = first
	}
	r.paired[parts[0]] = wholes
	r.pair(wholes, parts)
	if r.areAll(wholes) {
		r.doneInAll(wholes, parts)
	}
	r.sorted = append(r.sorted, wholes)
}

// leadsDone reports whether the amount is the first of several that are done of as many
// classes: 分别完成51条、26条.
func (a *amount) leadsDone() bool {
	_, verb, ok := strings.Cut(a.phrase(), "分别")
	return ok && !a.isRate() && hasAny(verb, doing...) && !hasAny(verb, "为", "是")
}

// pairMixed reads the list of bare figures from amounts[i] on with the one right before
// it, where the parser found their items to be of several kinds: 信访件20件、线索6件，分别
// 办结18件、6件. Where the first list has not as many, nobody can tell of what the figures
// of the second are done; they are the states of nothing else.
func (r *splitReader) pairMixed(i int) {
	done := r.rowFrom(i, (*amount).isBareItem, sameKind)
	if len(done) < 2 {
		return
	}
	r.take(done)
	if classes := r.rowBefore(i, sameKind); len(classes) == len(done) && sameKind(classes[0], done[0]) {
		r.pair(classes, done)
	}
}

// pairAcross reads 立行立改的30个、分阶段整改的12个问题中，分别有28个、9个已完成, where the lists
// may have other things in between: amounts[i] is the first of the second list.
func (r *splitReader) pairAcross(i int) {
	first := r.amounts[i]
	var wholes, parts []*amount
	for _, a := range slices.Concat(r.back(i), r.amounts[i:i+1], r.front(i)) {
		if a.isRate() || !sameStatement(first, a) || !alike(a, first) {
			continue
		}
		if a.start < first.start {
			wholes = append(wholes, a)
		} else {
			parts = append(parts, a)
		}
	}
	r.take(wholes)
	r.take(parts)
	if len(wholes) > 0 && len(wholes) == len(parts) {
		r.pair(wholes, parts)
		r.doneOfClasses(wholes, parts)
		r.divided(wholes)
	}
}

// areAll reports whether the items of a list are all that the paragraph counts of their
// kind before it.
func (r *splitReader) areAll(list []*amount) bool {
	sum := (&split{parts: list}).total()
	return slices.ContainsFunc(r.back(r.index(list[0])), func(a *amount) bool {
		return alike(a, list[0]) && a.isTotalOf(list[0].object()) && a.meets(sum)
	})
}

// doneOfClasses compares what was said to be done in all with what is done of each of
// the classes. Where these are not all there are, 要求持续整改的83个 may follow, the parts may
// be fewer.
func (r *splitReader) doneOfClasses(classes, done []*amount) {
	n := len(r.splits)
	r.doneInAll(classes, done)
	if len(r.splits) > n && !r.areAll(classes) {
		r.splits[n].kind = among
	}
}

// divideLists reads the divisions among the lists that others belong to, when it is known
// what else of the paragraph are parts.
func (r *splitReader) divideLists() {
	for _, list := range r.sorted {
		r.divided(list)
	}
}

// rowFrom are the amounts from amounts[i] on that stand in one list: that go on with it
// and are like its first.
func (r *splitReader) rowFrom(i int, goesOn func(*amount) bool, like func(a, b *amount) bool) []*amount {
	row := []*amount{r.amounts[i]}
	for _, a := range r.front(i) {
		if !goesOn(a) || !like(row[0], a) || !sameStatement(row[0], a) {
			break
		}
		row = append(row, a)
	}
	return row
}

// rowBefore are the amounts of the list that ends right before amounts[i], alike.
func (r *splitReader) rowBefore(i int, like func(a, b *amount) bool) []*amount {
	var row []*amount
	for _, a := range slices.Backward(r.back(i)) {
		if len(row) == 0 && a.isRate() {
			continue
		}
		if !sameStatement(a, r.amounts[i]) || len(row) > 0 && !like(row[0], a) {
			break
		}
		row = append(row, a)
		if !a.isListed() {
			break
		}
	}
	slices.Reverse(row)
	return row
}

// itemJoints join the amounts of a list.
var itemJoints = [...]string{"、", "和", "及"}

// isListed reports whether the amount goes on with a list: 、采购类8个.
func (a *amount) isListed() bool { return hasPrefix(a.lead, itemJoints[:]...) }

// isBareItem reports whether nothing but a joint stands between the amount and the one
// before it in a list: 51条、26条.
func (a *amount) isBareItem() bool { return slices.Contains(itemJoints[:], a.lead) }
