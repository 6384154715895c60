package corpus

import (
	"cmp"
	"math"
	"slices"
)

// Key is how one item sets a target apart from a reference. The measures are
// signed: below zero the item is rarer in the target.
type Key struct {
	Item
	Target, Reference int // how often it occurs

	TargetPerMillion, ReferencePerMillion float64

	G2         float64 // log-likelihood, see [Contingency.LogLikelihood]
	P          float64 // of G2, see [PValue]
	Holm       float64 // P corrected for the number of items, see [Holm]
	ChiSquared float64 // see [Contingency.ChiSquared]
	LogRatio   float64 // see [LogRatio]
	Difference float64 // see [Difference]; NaN where the reference has none
}

// Keyness compares the items that occur at least minimum times in both together.
// The order is by G2 from the most overused to the most underused, then by text.
// Where one side is empty there is nothing to compare.
func Keyness(target, reference *Counts, minimum int) []Key {
	if target.total == 0 || reference.total == 0 {
		return nil
	}
	var keys []Key
	for item, t := range target.items {
		if other := reference.Count(item); t.count+other >= minimum {
			keys = append(keys, newKey(item, t.count, target.total, other, reference.total))
		}
	}
	for item, t := range reference.items {
		if _, both := target.items[item]; !both && t.count >= minimum {
			keys = append(keys, newKey(item, 0, target.total, t.count, reference.total))
		}
	}
	slices.SortFunc(keys, func(a, b Key) int { return cmp.Or(cmp.Compare(b.G2, a.G2), a.compare(b.Item)) })
	correct(keys)
	return keys
}

// newKey measures an item that occurs a times among m, and b times among n.
func newKey(item Item, a, m, b, n int) Key {
	c := Contingency{float64(a), float64(b), float64(m - a), float64(n - b)}
	g2 := c.LogLikelihood()
	k := Key{
		Item: item, Target: a, Reference: b,
		TargetPerMillion: perMillion(a, m), ReferencePerMillion: perMillion(b, n),
		G2: g2, P: PValue(g2), ChiSquared: c.ChiSquared(),
		LogRatio: LogRatio(a, m, b, n), Difference: Difference(a, m, b, n),
	}
	if k.TargetPerMillion < k.ReferencePerMillion {
		k.G2, k.ChiSquared = -k.G2, -k.ChiSquared
	}
	return k
}

// LogRatio is the binary logarithm of how many times as frequent an item is that
// occurs a times among m than one that occurs b times among n: 1 means twice, -1
// half. Where it does not occur it counts half a time. Source: A. Hardie (2014),
// Log Ratio: an informal introduction, CASS, Lancaster University.
func LogRatio(a, m, b, n int) float64 {
	return math.Log2(atLeastHalf(a) / float64(m) / (atLeastHalf(b) / float64(n)))
}

func atLeastHalf(count int) float64 { return max(float64(count), 0.5) }

// Difference is %DIFF, by how much of a hundred the relative frequency a/m is
// above b/n; not a number where b is 0. Source: C. Gabrielatos and A. Marchi
// (2012), Keyness: Appropriate metrics and practical issues, CADS International
// Conference, Bologna.
func Difference(a, m, b, n int) float64 {
	if b == 0 {
		return math.NaN()
	}
	reference := float64(b) / float64(n)
	return (float64(a)/float64(m) - reference) / reference * 100
}

// correct fills in the corrected probabilities.
func correct(keys []Key) {
	p := make([]float64, len(keys))
	for i := range keys {
		p[i] = keys[i].P
	}
	for i, corrected := range Holm(p) {
		keys[i].Holm = corrected
	}
}

// Holm corrects the probabilities of many tests, so that the chance of even one
// false alarm among all of them stays what is looked for. The i-th smallest of
// n is multiplied by n−i+1, and none is smaller than those before it. Source:
// S. Holm (1979), A simple sequentially rejective multiple test procedure,
// Scandinavian Journal of Statistics 6(2).
func Holm(p []float64) []float64 {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(p[i], p[j]) })
	corrected, least := make([]float64, len(p)), 0.0
	for rank, i := range order {
		least = max(least, min(1, p[i]*float64(len(p)-rank)))
		corrected[i] = least
	}
	return corrected
}
