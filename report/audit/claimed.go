package audit

import "github.com/zhenggai/zhenggai/parser/notice"

// Claim is the number that the headline of a document gives of something, as
// [Count] compares it with what is listed.
type Claim struct {
	Value     float64
	Qualifier string // over, nearly, …; empty when it is exact
	Evidence  Evidence
}

// Claimed is what the headline claims of issues, measures, tasks or aspects, and
// whether it does.
func (s *Subject) Claimed(object notice.Object) (Claim, bool) {
	c := s.claims[object]
	if c == nil {
		return Claim{}, false
	}
	return Claim{c.value(), c.qualifierWord(), s.evidenceOf(c.amount)}, true
}

// qualifierWord is how a claimed number is meant, empty for an exact one.
func (c *claim) qualifierWord() string {
	if q := c.qualifier.String(); q != "exact" {
		return q
	}
	return ""
}
