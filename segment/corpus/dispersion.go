package corpus

import "math"

// DP is the deviation of proportions of an item that occurs counts[i] times in
// part i of sizes[i] items:
//
//	DP = ½ Σ |sizes[i]/N − counts[i]/f|
//
// It is 0 for an item spread just as the parts are large, and close to 1 for one
// that stands in a small part only. Source: S. Th. Gries (2008), Dispersions and
// adjusted frequencies in corpora, International Journal of Corpus Linguistics
// 13(4).
func DP(counts, sizes []int) float64 {
	f, n := float64(sum(counts)), float64(sum(sizes))
	deviation := 0.0
	for i := range counts {
		deviation += math.Abs(float64(sizes[i])/n - float64(counts[i])/f)
	}
	return deviation / 2
}

// JuillandD is Juilland's D of an item that occurs counts[i] times in part i of
// sizes[i] items:
//
//	D = 1 − V/√(n−1), V = σ/μ of the shares counts[i]/sizes[i]
//
// with the standard deviation of a population. It is 1 for an item as frequent
// in every part, 0 for one that stands in one part only, and not a number for
// fewer than two parts. Empty parts are left out. Source: A. Juilland,
// D. Brodin and C. Davidovitch (1970), Frequency Dictionary of French Words; by
// shares, for parts of unequal size, as in Gries (2008).
func JuillandD(counts, sizes []int) float64 {
	var shares []float64
	mean := 0.0
	for i, size := range sizes {
		if size > 0 {
			shares = append(shares, float64(counts[i])/float64(size))
			mean += shares[len(shares)-1]
		}
	}
	n := float64(len(shares))
	mean /= n
	variance := 0.0
	for _, share := range shares {
		variance += (share - mean) * (share - mean) / n
	}
	return 1 - math.Sqrt(variance)/mean/math.Sqrt(n-1)
}

func sum(numbers []int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}
