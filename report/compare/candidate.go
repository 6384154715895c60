package compare

import (
	"cmp"
	"slices"
)

// Limits that keep long documents from being compared issue by issue. Those of a
// usual length never meet them.
const (
	// maxPostings is how many issues with a pair of characters are looked at:
	// those nearest in place.
	maxPostings = 128

	// maxCandidates is how many issues of one document are compared closely
	// with an issue of the other.
	maxCandidates = 16
)

// index finds the issues of a document by the pairs of characters in their texts.
type index [][]int32 // issues in order, by the number of the pair

func newIndex(profiles []profile, v *vocabulary) index {
	x := make(index, len(v.issues))
	for i := range profiles {
		for _, g := range profiles[i].text {
			x[g.id] = append(x[g.id], int32(i))
		}
	}
	return x
}

// near are the issues that have a pair of characters, of too many those around
// the place.
func (x index) near(id int32, place int) []int32 {
	list := x[id]
	if len(list) <= maxPostings {
		return list
	}
	at, _ := slices.BinarySearch(list, int32(place))
	from := min(max(0, at-maxPostings/2), len(list)-maxPostings)
	return list[from : from+maxPostings]
}

// leastCandidate is the share of the smaller text that two issues have in common
// at least to be compared closely.
const leastCandidate = 0.08

// candidates calls visit with the pairs of issues that have most in common.
func candidates(old, new []profile, v *vocabulary, visit func(i, j int)) {
	x := newIndex(new, v)
	found := make([]float64, len(new)) // weight in common with the issue at hand
	var touched []int32
	for i := range old {
		for _, g := range old[i].text {
			for _, j := range x.near(g.id, i*len(new)/len(old)) {
				if found[j] == 0 {
					touched = append(touched, j)
				}
				found[j] += g.weight
			}
		}
		for _, j := range best(touched, func(j int32) float64 { return ratio(found[j], min(old[i].textWeight, new[j].textWeight)) }) {
			visit(i, int(j))
		}
		for _, j := range touched {
			found[j] = 0
		}
		touched = touched[:0]
	}
}

// best are the candidates with the highest shares.
func best(touched []int32, share func(int32) float64) []int32 {
	type scored struct {
		issue int32
		share float64
	}
	var list []scored
	for _, j := range touched {
		if s := share(j); s >= leastCandidate {
			list = append(list, scored{j, s})
		}
	}
	slices.SortFunc(list, func(a, b scored) int { return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.issue, b.issue)) })
	list = list[:min(len(list), maxCandidates)]
	issues := make([]int32, len(list))
	for i := range list {
		issues[i] = list[i].issue
	}
	return issues
}
