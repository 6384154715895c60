package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// Verdict is how a claim and what is listed compare.
type Verdict string

// The verdicts.
const (
	Match       Verdict = "match"
	ListedFewer Verdict = "listed_fewer"
	ListedMore  Verdict = "listed_more"
	NotClaimed  Verdict = "not_claimed"
	NotListed   Verdict = "not_listed" // claimed, and the document lists none
)

// Count compares the number that a document claims of something with the
// number that it lists.
type Count struct {
	Object    notice.Object
	Claimed   float64 // 0 when nothing is claimed
	Qualifier string  // of Claimed: over, nearly, …; empty when it is exact
	Refined   float64 // what the claim was refined into and fits the list, else 0
	Listed    int
	Verdict   Verdict
}

// Difference is how many more are listed than claimed.
func (c *Count) Difference() float64 { return float64(c.Listed) - c.Claimed }

// IsClaimed reports whether the document claims a number.
func (c *Count) IsClaimed() bool { return c.Verdict != NotClaimed }

// Counts compares what the document claims with what it lists. There are none
// for documents of which that is not asked.
func (s *Subject) Counts() []Count { return s.counts }

// count makes the tally.
func (s *Subject) count() {
	if !ComparesListed(s.Notice.Genre) {
		return
	}
	s.countObject(notice.Issues, s.listedIssues())
	s.countObject(notice.Measures, len(s.listedMeasures()))
	s.countAspects()
}

// listedIssues is how many issues count. One alone, of several claimed, that has no number
// and stands under no heading is what a report takes up for an example.
func (s *Subject) listedIssues() int {
	list, c := s.Notice.Issues, s.claims[notice.Issues]
	if len(list) == 1 && list[0].Label == "" && list[0].Section == "" && c != nil && c.low > 1 {
		return 0
	}
	return len(list)
}

// listedMeasures are the measures that count: those reported as taken that
// belong to an issue.
func (s *Subject) listedMeasures() []*notice.Measure {
	var listed []*notice.Measure
	for i := range s.Notice.Measures {
		if m := &s.Notice.Measures[i]; m.Kind == notice.Taken && m.Issue != "" {
			listed = append(listed, m)
		}
	}
	return listed
}

// countObject compares one object; what is neither claimed nor listed is left
// out.
func (s *Subject) countObject(object notice.Object, listed int) {
	c := Count{Object: object, Listed: listed, Verdict: NotClaimed}
	claimed := s.claims[object]
	if claimed == nil {
		if listed > 0 {
			s.counts = append(s.counts, c)
		}
		return
	}
	c.Claimed, c.Qualifier = claimed.value(), claimed.qualifierWord()
	c.Verdict = claimed.verdict(listed)
	for _, r := range claimed.refined {
		if c.Verdict != Match && r.meets(exactly(float64(listed))) {
			c.Verdict, c.Refined = Match, r.value()
		}
	}
	s.counts = append(s.counts, c)
}

// verdict compares the claim with a number of items.
func (c *claim) verdict(listed int) Verdict {
	got := exactly(float64(listed))
	switch {
	case listed == 0 && c.low > 0:
		return NotListed
	case c.meets(got):
		return Match
	case got.above(c.bounds):
		return ListedMore
	}
	return ListedFewer
}

// countAspects compares the aspects with the headings that group the issues.
// They may stand at any level: the claim fits when it fits one.
func (s *Subject) countAspects() {
	levels := s.groupings()
	listed := 0
	if len(levels) > 0 {
		listed = len(likeliest(levels))
	}
	if c := s.claims[notice.Aspects]; c != nil {
		for _, level := range levels {
			if c.meets(exactly(float64(len(level)))) {
				listed = len(level)
				break
			}
		}
		if c.isClass() && !c.meets(exactly(float64(listed))) {
			listed = 0
		}
		s.countObject(notice.Aspects, listed)
	}
}

// isClass reports whether the claim counts classes (3大类), which need not have
// headings: one that has no headings of its number is not listed.
func (c *claim) isClass() bool {
	return c.unit != "方面" && !strings.HasPrefix(c.after(), "方面")
}

// count of one object; nil when there is none.
func (s *Subject) countOf(object notice.Object) *Count {
	for i := range s.counts {
		if s.counts[i].Object == object {
			return &s.counts[i]
		}
	}
	return nil
}
