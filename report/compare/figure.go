package compare

import (
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
)

// Figure is a number that the headlines of both documents give of the same thing.
type Figure struct {
	Object   notice.Object
	Old, New audit.Claim
}

// Difference is how much larger the figure of NEW is.
func (f *Figure) Difference() float64 { return f.New.Value - f.Old.Value }

// figuresOf are the numbers of issues, measures, tasks and aspects that both
// headlines give.
func figuresOf(old, new Document) []Figure {
	var figures []Figure
	before, after := audit.NewSubject(old.File, old.Notice), audit.NewSubject(new.File, new.Notice)
	for _, object := range []notice.Object{notice.Issues, notice.Measures, notice.Tasks, notice.Aspects} {
		a, claimed := before.Claimed(object)
		b, again := after.Claimed(object)
		if claimed && again {
			figures = append(figures, Figure{object, a, b})
		}
	}
	return figures
}
