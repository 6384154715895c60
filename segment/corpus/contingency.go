package corpus

import "math"

// Contingency is how often two things were observed together and apart:
//
//	             with B   without B
//	with A        Both      OnlyA
//	without A     OnlyB     Neither
type Contingency struct {
	Both, OnlyA, OnlyB, Neither float64
}

// cells are the observed frequencies with those that are to be expected if A
// and B have nothing to do with each other.
func (c Contingency) cells() [4]struct{ observed, expected float64 } {
	n := c.Both + c.OnlyA + c.OnlyB + c.Neither
	a, b := c.Both+c.OnlyA, c.Both+c.OnlyB
	return [4]struct{ observed, expected float64 }{
		{c.Both, a * b / n},
		{c.OnlyA, a * (n - b) / n},
		{c.OnlyB, (n - a) * b / n},
		{c.Neither, (n - a) * (n - b) / n},
	}
}

// Expected is how often A and B would meet by chance.
func (c Contingency) Expected() float64 { return c.cells()[0].expected }

// LogLikelihood is Dunning's G² over all four cells:
//
//	G² = 2 Σ O ln(O/E)
//
// an empty cell counting 0. It has no sign. Source: T. Dunning (1993), Accurate
// Methods for the Statistics of Surprise and Coincidence, Computational
// Linguistics 19(1).
func (c Contingency) LogLikelihood() float64 {
	g := 0.0
	for _, cell := range c.cells() {
		if cell.observed > 0 {
			g += cell.observed * math.Log(cell.observed/cell.expected)
		}
	}
	return max(0, 2*g) // below 0 only by rounding
}

// ChiSquared is Pearson's χ² = Σ (O − E)²/E, without Yates's correction. Source:
// K. Pearson (1900), On the criterion that a given system of deviations …,
// Philosophical Magazine 50.
func (c Contingency) ChiSquared() float64 {
	x := 0.0
	for _, cell := range c.cells() {
		if cell.expected > 0 {
			x += (cell.observed - cell.expected) * (cell.observed - cell.expected) / cell.expected
		}
	}
	return x
}

// PValue is the probability that χ² with one degree of freedom, which G² is
// distributed like too, comes out as x or more by chance: erfc √(x/2). Source:
// M. Abramowitz and I. Stegun (1964), Handbook of Mathematical Functions, 26.4.
func PValue(x float64) float64 { return math.Erfc(math.Sqrt(x / 2)) }
