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

// search finds the issues of a document that may match one of the other.
type search struct {
	index
	profiles []profile
	common   []float64 // by issue: the weight of what it has in common with the one at hand
}

func newSearch(profiles []profile, v *vocabulary) *search {
	return &search{newIndex(profiles, v), profiles, make([]float64, len(profiles))}
}

// candidates are the issues that have most in common with p, which would stand at
// the place.
func (s *search) candidates(p *profile, place int) []candidate {
	var touched []int32
	for _, g := range p.text {
		for _, i := range s.near(g.id, place) {
			if s.common[i] == 0 {
				touched = append(touched, i)
			}
			s.common[i] += g.weight
		}
	}
	list := make([]candidate, 0, len(touched))
	for _, i := range touched {
		share := ratio(s.common[i], min(p.textWeight, s.profiles[i].textWeight))
		list = append(list, candidate{int(i), share, max(int(i)-place, place-int(i))})
		s.common[i] = 0
	}
	return best(list)
}

// candidate is an issue that may match the one at hand.
type candidate struct {
	issue    int
	share    float64 // of the smaller text that both have in common
	distance int     // in place
}

// best are the candidates that have most in common, of equal ones the nearest.
func best(list []candidate) []candidate {
	list = slices.DeleteFunc(list, func(c candidate) bool { return c.share < leastCandidate })
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.distance, b.distance), cmp.Compare(a.issue, b.issue))
	})
	return list[:min(len(list), maxCandidates)]
}
