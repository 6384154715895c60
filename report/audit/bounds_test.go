package audit

import (
	"math"
	"testing"

	"github.com/zhenggai/zhenggai/parser/han"
)

func TestBounds(t *testing.T) {
	inf := math.Inf(1)
	for _, test := range []struct {
		text      string // qualifier and number
		low, high float64
	}{
		{"54", 54, 54},
		{"40余", 41, 49},
		{"十余", 11, 19},
		{"300余", 301, 399},
		{"2031余", 2031, 2041},
		{"近50", 45, 50},
		{"约50", 45, 55},
		{"超过40", 40, inf},
		{"不少于40", 40, inf},
		{"不超过40", 0, 40},
		{"1.2万", 11500, 12500},
		{"98.71%", 98.705, 98.715},
		{"近六成", 54, 60},
		{"427余万", 4270000, 4370000},
	} {
		before, at := 0, 0
		for i := range test.text {
			if _, ok := han.ScanNumber(test.text[i:]); ok {
				before, at = i, i
				break
			}
		}
		n, _ := han.ScanNumber(test.text[at:])
		q, leading := n.Qualifier, false
		if q == han.Exact {
			q, _ = han.QualifierBefore(test.text[:before])
			leading = q != han.Exact
		}
		got := boundsOf(n, q, leading)
		if !almost(got.low, test.low) || !almost(got.high, test.high) {
			t.Errorf("%s: %v, want %v to %v", test.text, got, test.low, test.high)
		}
	}
}

// almost compares what decimals have been added up to.
func almost(a, b float64) bool {
	return a == b || math.Abs(a-b) < 1e-9*max(1, math.Abs(b))
}

func TestMeets(t *testing.T) {
	for _, test := range []struct {
		a, b  bounds
		meets bool
		above bool
	}{
		{exactly(5), exactly(5), true, false},
		{exactly(6), exactly(5), false, true},
		{exactly(5), exactly(6), false, false},
		{bounds{41, 49}, exactly(45), true, false},
		{bounds{41, 49}, exactly(50), false, false},
		{exactly(50), bounds{41, 49}, false, true},
		{bounds{40, math.Inf(1)}, exactly(1000), true, false},
		{exactly(0.1 + 0.2), exactly(0.3), true, false},
	} {
		if got := test.a.meets(test.b); got != test.meets {
			t.Errorf("%v meets %v: %v", test.a, test.b, got)
		}
		if got := test.a.above(test.b); got != test.above {
			t.Errorf("%v above %v: %v", test.a, test.b, got)
		}
	}
}
