package compare

import (
	"cmp"
	"math"
	"slices"
)

// How similar issues have to be, and how much they may clash.
const (
	sure      = 0.6  // enough by itself
	least     = 0.42 // enough where nothing else comes near and the issues do not clash
	margin    = 0.1  // how near that is
	mostClash = 0.5
)

// pair is an issue of each document.
type pair struct {
	old, new   int
	similarity float64
	rank       float64 // with what else speaks for it
}

// aligner makes groups of pairs, the best first.
type aligner struct {
	old, new []profile
	pairs    []pair

	// By issue: its pairs, the best first, and the issues of the other document
	// that it was put to.
	byOld, byNew [][]int
	ofOld, ofNew [][]int
}

// align groups the issues of two documents. Ties fall the same way whichever of
// the documents is OLD, so that the result is the mirror image.
func align(old, new []wording) []group {
	if compareWordings(old, new) <= 0 {
		return alignOrdered(old, new)
	}
	groups := alignOrdered(new, old)
	for i := range groups {
		groups[i] = groups[i].mirrored()
	}
	sortGroups(groups)
	return groups
}

func alignOrdered(old, new []wording) []group {
	left, right, v := profilesOf(old, new)
	a := &aligner{
		old: left, new: right,
		byOld: make([][]int, len(left)), byNew: make([][]int, len(right)),
		ofOld: make([][]int, len(left)), ofNew: make([][]int, len(right)),
	}
	s := newSearch(right, v)
	for i := range left {
		for _, c := range s.candidates(&left[i], i*len(right)/len(left)) {
			a.add(i, c.issue)
		}
	}
	a.sortPairs()
	for _, p := range a.pairs {
		a.take(p)
	}
	return a.groups()
}

// add takes in a pair that is similar enough to be looked at.
func (a *aligner) add(i, j int) {
	s := similarity(&a.old[i], &a.new[j])
	if s < least-margin {
		return
	}
	h := hint(&a.old[i], &a.new[j], place(i, len(a.old)), place(j, len(a.new)))
	a.pairs = append(a.pairs, pair{i, j, s, s + h})
}

// place is where the item at i of n stands, from 0 to 1.
func place(i, n int) float64 { return (float64(i) + 0.5) / float64(n) }

func (a *aligner) sortPairs() {
	slices.SortFunc(a.pairs, func(p, q pair) int {
		return cmp.Or(cmp.Compare(q.rank, p.rank), cmp.Compare(p.old, q.old), cmp.Compare(p.new, q.new))
	})
	for i, p := range a.pairs {
		a.byOld[p.old] = append(a.byOld[p.old], i)
		a.byNew[p.new] = append(a.byNew[p.new], i)
	}
}

// take puts a pair together, unless that is not sure.
func (a *aligner) take(p pair) {
	left, right := a.ofOld[p.old], a.ofNew[p.new]
	if !a.isLikely(p) {
		return
	}
	var fits bool
	switch {
	case len(left) == 0 && len(right) == 0:
		fits = a.isSure(p)
	case len(right) == 0 && mayGrow(left, a.ofNew):
		fits = joins(&a.old[p.old], &a.new[p.new], pick(a.new, left))
	case len(left) == 0 && mayGrow(right, a.ofOld):
		fits = joins(&a.new[p.new], &a.old[p.old], pick(a.old, right))
	}
	if fits {
		a.ofOld[p.old] = append(left, p.new)
		a.ofNew[p.new] = append(right, p.old)
	}
}

// mostLeaves is how many issues one is split into, or merged from, at most.
const mostLeaves = 32

// mayGrow reports whether an issue that was put to the leaves may get another:
// none of these has been put to a second one.
func mayGrow(leaves []int, of [][]int) bool {
	return len(leaves) < mostLeaves && !slices.ContainsFunc(leaves, func(leaf int) bool { return len(of[leaf]) > 1 })
}

// isSure reports whether a pair of issues that are both free can be put together:
// they are similar enough, or nothing else that is free comes near.
func (a *aligner) isSure(p pair) bool {
	return p.similarity >= sure || !a.hasRival(p, a.byOld[p.old]) && !a.hasRival(p, a.byNew[p.new])
}

// isLikely reports whether a pair is similar enough for what it clashes.
func (a *aligner) isLikely(p pair) bool {
	return p.similarity >= sure || p.similarity >= least && clash(&a.old[p.old], &a.new[p.new]) < mostClash
}

// hasRival reports whether one of the pairs, which share an issue with p, comes
// near it for the same words.
func (a *aligner) hasRival(p pair, pairs []int) bool {
	for _, i := range pairs {
		q := a.pairs[i]
		free := q != p && len(a.ofOld[q.old]) == 0 && len(a.ofNew[q.new]) == 0
		if free && math.Abs(q.rank-p.rank) < margin && !a.complement(p, q) {
			return true
		}
	}
	return false
}

// complement reports whether two pairs that share an issue are about different
// parts of it.
func (a *aligner) complement(p, q pair) bool {
	if p.old == q.old {
		return addsTo(&a.old[p.old], &a.new[q.new], []profile{a.new[p.new]})
	}
	return addsTo(&a.new[p.new], &a.old[q.old], []profile{a.old[p.old]})
}

// whole is the share of a title that counts as all of it.
const whole = 0.8

// joins reports whether an issue joins the leaves, which the centre was put to
// before: it is about another part of the centre, or all of the centre is in it.
func joins(centre, leaf *profile, leaves []profile) bool {
	if addsTo(centre, leaf, leaves) {
		return true
	}
	answered := slices.ContainsFunc(leaves, func(l profile) bool { return l.isCalled(centre) })
	return !answered && contained(centre.title.overlap(leaf.title), centre.titleWeight, leastInTitle) >= whole
}

// fresh is the share of what a leaf has in common with the centre that no other
// leaf has.
const fresh = 0.5

// addsTo reports whether a leaf is about a part of the centre that the leaves are
// not about.
func addsTo(centre, leaf *profile, leaves []profile) bool {
	common := leaf.title.shared(centre.text)
	rest := common
	for i := range leaves {
		rest = rest.without(leaves[i].title)
	}
	return ratio(rest.sum(), common.sum()) >= fresh
}

// groups are the groups of all issues, in the order of the documents.
func (a *aligner) groups() []group {
	var groups []group
	for i, partners := range a.ofOld {
		switch {
		case len(partners) == 0:
			groups = append(groups, group{old: []int{i}})
		case len(partners) > 1 || len(a.ofNew[partners[0]]) == 1:
			groups = append(groups, a.group([]int{i}, slices.Sorted(slices.Values(partners))))
		}
	}
	for j, partners := range a.ofNew {
		switch {
		case len(partners) == 0:
			groups = append(groups, group{new: []int{j}})
		case len(partners) > 1:
			groups = append(groups, a.group(slices.Sorted(slices.Values(partners)), []int{j}))
		}
	}
	sortGroups(groups)
	return groups
}

// group is the group of some issues with what it says of all.
func (a *aligner) group(old, new []int) group {
	g := group{old: old, new: new, similarity: 1}
	for _, i := range old {
		for _, j := range new {
			g.similarity = min(g.similarity, similarity(&a.old[i], &a.new[j]))
		}
	}
	g.same = a.old[old[0]].isCalled(&a.new[new[0]])
	return g
}
