package audit

import (
	"math"

	"github.com/zhenggai/zhenggai/parser/han"
)

// bounds are the values that a figure may stand for, both ends included: 40余
// is 41 to 49.
type bounds struct {
	low, high float64
}

func exactly(v float64) bounds { return bounds{v, v} }

// slack forgives what adding up decimals loses.
const slack = 1e-9

// meets reports whether a and b have a value in common.
func (a bounds) meets(b bounds) bool {
	tolerance := slack * max(1, math.Abs(a.low), math.Abs(b.low))
	return a.low <= b.high+tolerance && b.low <= a.high+tolerance
}

// above reports whether a is more than b for certain.
func (a bounds) above(b bounds) bool { return !a.meets(b) && a.low > b.high }

// plus is the sum of a and b.
func (a bounds) plus(b bounds) bounds { return bounds{a.low + b.low, a.high + b.high} }

// over is the quotient of a and b in per cent.
func (a bounds) over(b bounds) bounds {
	if b.low <= 0 {
		return bounds{0, math.Inf(1)}
	}
	return bounds{100 * a.low / b.high, 100 * a.high / b.low}
}

// boundsOf are the values that a number with qualifier q may stand for. A
// leading word, as in 超过40, sets no upper bound where 40余 does.
func boundsOf(n han.Number, q han.Qualifier, leading bool) bounds {
	v := n.Normalized()
	switch q {
	case han.Over:
		return overBounds(n, v, leading)
	case han.Nearly:
		return bounds{0.9 * v, v}
	case han.About:
		return bounds{0.9 * v, 1.1 * v}
	case han.AtLeast:
		return bounds{v, math.Inf(1)}
	case han.AtMost:
		return bounds{0, v}
	}
	return bounds{v - rounding(n), v + rounding(n)}
}

// overBounds reads 40余 as 41 to 49, 300余 as 301 to 399. A number without a
// zero at its end, 2031余, leaves open what is meant.
func overBounds(n han.Number, v float64, leading bool) bounds {
	if leading {
		return bounds{v, math.Inf(1)}
	}
	unit, round := lastDigit(n), 1.0
	for u := n.Unscaled; u != 0 && u%10 == 0; u /= 10 {
		round *= 10
	}
	if round == 1 {
		return bounds{v, v + 10*unit}
	}
	return bounds{v + min(unit, 1), v + round*unit - min(unit, 1)}
}

// lastDigit is what one unit of the last printed digit is worth: 0.01 in
// 98.71, 1000 in 1.2万.
func lastDigit(n han.Number) float64 {
	return float64(max(n.Multiplier, 1)) / math.Pow10(n.Scale)
}

// rounding is how far an exact figure may be from the truth. Counts are what
// they are; what is printed in 万 or with decimals was rounded.
func rounding(n han.Number) float64 {
	if n.Scale == 0 && n.Multiplier <= 1 {
		return 0
	}
	return lastDigit(n) / 2
}
