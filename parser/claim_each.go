package parser

import (
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// postAll records the claim: as many claims as things that 各 gives the same number,
// 新建、修订制度各12项, else one. It returns the last statistic.
func (d *draft) postAll() int {
	shared := d.shared()
	if len(shared) < 2 {
		return d.post(d.k, &d.claim)
	}
	n, each := 0, d.object
	for _, i := range shared {
		d.take(i, each)
		n = d.post(d.k, &d.claim)
	}
	return n
}

// shared are the tokens that 各 right before the figure tells apart: what was done
// to regulations or persons, else the things counted. They are nil without 各.
func (d *draft) shared() []int {
	if d.k == 0 || d.tokens[d.k-1].text() != "各" || !d.adjacent(d.k-1) {
		return nil
	}
	switch d.object {
	case notice.Regulations:
		return d.withRole(ruling, d.left.lo)
	case notice.Persons:
		return d.withRole(dealing, d.left.lo)
	}
	nouns := d.nounsBefore(d.k - 1)
	slices.Reverse(nouns)
	return nouns
}

// withRole are the tokens of a role from token i on, up to the figure.
func (d *draft) withRole(as role, i int) []int {
	var found []int
	for ; i < d.k; i++ {
		if d.tokens[i].is(as) {
			found = append(found, i)
		}
	}
	return found
}

// take makes the claim that of shared token i, which was shared as one of the given
// object.
func (d *draft) take(i int, each notice.Object) {
	t := &d.tokens[i]
	d.start = t.start
	switch each {
	case notice.Regulations:
		d.status = t.word.as(ruling).rules
	case notice.Persons:
		d.label = d.word(i)
	default:
		if d.label = d.word(i); countable(d.objectOf(i, d.left.rules), d.f.measure.kind) {
			d.object = d.objectOf(i, d.left.rules)
		}
	}
}
