package main

import (
	"math"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// column makes a column of a table of corpus, where all that is no whole number
// was measured.
func column(name string, head message.Text, kind report.Type) report.Column {
	return report.Column{Name: name, Head: head, Type: kind, Measured: kind == report.Real || kind == report.Percent}
}

// figure is the cell of a measure; one that is no number is absent.
func figure(x float64) any {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return x
}

// present is the cell of a text; an empty one is absent.
func present(s string) any {
	if s == "" {
		return nil
	}
	return s
}
