package audit

import (
	"strconv"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// counters say how many are listed of what.
var counters = map[notice.Object]counter{
	notice.Issues:   {"%d issue", "%d issues", "问题%d个"},
	notice.Measures: {"%d measure", "%d measures", "措施%d条"},
}

// checkListed reports a claim that differs from what is listed; ends are the
// first and the last item of the list.
func (s *Subject) checkListed(object notice.Object, ends []Evidence) []Finding {
	c := s.countOf(object)
	if c == nil || c.Verdict != ListedFewer && c.Verdict != ListedMore || c.Verdict == ListedFewer && s.isCut() {
		return nil
	}
	claimed := s.claims[object].amount
	f := listedFinding(object, c, s.evidenceOf(claimed), ends)
	f.Figures = []string{claimed.printed(), strconv.Itoa(c.Listed)}
	if c.Verdict == ListedMore && object != notice.Aspects {
		f.Severity = Error
	}
	return []Finding{f}
}

// isCut reports whether the text stops inside a sentence. What is listed in the rest of
// it nobody can tell.
func (s *Subject) isCut() bool { return s.cutAt() >= 0 }

// isCutAt reports whether the text stops inside the span, which goes to its end.
func (s *Subject) isCutAt(span source.Span) bool {
	at := s.cutAt()
	return at >= 0 && span.Start <= at && at < span.End
}

// cutAt is the place of the words at which the text stops, -1 where it does not.
func (s *Subject) cutAt() source.Pos {
	for i := range s.Notice.Warnings {
		if w := &s.Notice.Warnings[i]; w.Code == notice.Truncated {
			return w.Span.Start
		}
	}
	return -1
}

func listedFinding(object notice.Object, c *Count, claim Evidence, ends []Evidence) Finding {
	if object == notice.Aspects {
		return newFinding(Text{
			"%s, while %d headings group the issues, the first and last being %s",
			"%s，而归并问题的标题有%d个，首尾为%s",
		}, append([]Evidence{claim}, ends...), nil, claim.quote(), c.Listed, quotes([]Evidence{ends[0], ends[len(ends)-1]}))
	}
	sentence := Text{
		"%s, while the text lists %s, the first and last being %s",
		"%s，而正文列出%s，首尾为%s",
	}
	if len(ends) == 1 {
		sentence = Text{"%s, while the text lists %s: %s", "%s，而正文列出%s：%s"}
	}
	return newFinding(sentence, append([]Evidence{claim}, ends...), nil, claim.quote(), counters[object].say(c.Listed), quotes(ends))
}

// ends is the evidence of a list by its first and last item.
func (s *Subject) ends(first, last source.Span) []Evidence {
	if first == last {
		return []Evidence{s.head(first)}
	}
	return []Evidence{s.head(first), s.head(last)}
}
