package audit

import (
	"slices"
	"strings"
)

// Two lists of one length belong together item by item where the second is led in
// by 分别: 管理类9个、采购类8个，分别整改9个、7个. No number of the second is a state of
// the last of the first, nor of a whole before them.

// pairLists reads the lists that belong item by item to others.
func (r *splitReader) pairLists() {
	for i := range r.amounts {
		if r.pairs(i) {
			r.pairUp(i)
		}
	}
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
	parts := r.rowFrom(i)
	wholes := r.rowBefore(i)
	if len(parts) < 2 || len(parts) != len(wholes) || !alike(wholes[0], parts[0]) {
		return
	}
	if first := r.paired[wholes[0]]; first != nil {
		wholes = first
	}
	for k := range parts {
		r.splits = append(r.splits, &split{kind: states, whole: wholes[k], parts: parts[k : k+1], handled: true})
	}
	r.paired[parts[0]] = wholes
	r.take(parts)
	r.doneOfAll(wholes, parts)
	r.take(wholes)
	r.sorted = append(r.sorted, wholes)
}

// divideLists reads the divisions among the lists that others belong to, when it is known
// what else of the paragraph are parts.
func (r *splitReader) divideLists() {
	for _, list := range r.sorted {
		r.divided(list)
	}
}

// doneOfAll compares what was said to be done in all with what is done of each item,
// where the items are all that the paragraph counts.
func (r *splitReader) doneOfAll(wholes, done []*amount) {
	all := (&split{parts: wholes}).total()
	if slices.ContainsFunc(r.back(slices.Index(r.amounts, wholes[0])), func(a *amount) bool { return alike(a, wholes[0]) && a.isTotalOf(wholes[0].object()) && a.meets(all) }) {
		r.doneInAll(wholes, done)
	}
}

// rowFrom are the amounts from amounts[i] on that stand in one list.
func (r *splitReader) rowFrom(i int) []*amount {
	row := []*amount{r.amounts[i]}
	for _, a := range r.front(i) {
		if !a.isListed() || !alike(row[0], a) || !sameStatement(row[0], a) {
			break
		}
		row = append(row, a)
	}
	return row
}

// rowBefore are the amounts of the list that ends right before amounts[i].
func (r *splitReader) rowBefore(i int) []*amount {
	var row []*amount
	for _, a := range slices.Backward(r.back(i)) {
		if len(row) == 0 && a.isRate() {
			continue
		}
		if !sameStatement(a, r.amounts[i]) || len(row) > 0 && !alike(row[0], a) {
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
func (a *amount) isListed() bool {
	for _, joint := range itemJoints {
		if strings.HasPrefix(a.lead, joint) {
			return true
		}
	}
	return false
}
