package audit

import (
	"slices"
	"sort"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// checkOrdinals reports what is odd about the numbers of headings, rows and run-in
// points.
func (s *Subject) checkOrdinals(code notice.Code, sentence Text) []Finding {
	return slices.Concat(s.checkNumbering(code, sentence), s.checkRowNumbers(code, sentence), s.checkPointNumbers(code, sentence))
}

// checkNumbering makes findings of the parser's remarks about numbers of
// headings.
func (s *Subject) checkNumbering(code notice.Code, sentence Text) []Finding {
	var findings []Finding
	for _, w := range s.Notice.Warnings {
		if w.Code != code || w.Span.Empty() {
			continue
		}
		here, before := s.headings(w)
		evidence := []Evidence{here}
		args := []any{here.quote(), Text{"no number of its level", "没有同级编号"}}
		if before != nil {
			evidence = append(evidence, *before)
			args[1] = before.quote()
		}
		findings = append(findings, newFinding(sentence, evidence, w.Args, args...))
	}
	return findings
}

// headings are the heading that a remark is about and the one before it, nil
// when the heading is the first of its kind.
func (s *Subject) headings(w notice.Warning) (here Evidence, before *Evidence) {
	sections := s.Notice.Sections
	i := sort.Search(len(sections), func(i int) bool { return sections[i].Span.Start >= w.Span.Start })
	if i == len(sections) || sections[i].Span.Start != w.Span.Start {
		return s.evidence(w.Span), nil
	}
	here = s.head(sections[i].Span)
	for k := i - 1; k >= 0 && len(w.Args) > 1; k-- {
		if sections[k].Label == w.Args[1] {
			e := s.head(sections[k].Span)
			return here, &e
		}
	}
	return here, nil
}

// checkRowNumbers reports issues in the rows of a table whose row number does not
// follow that of the row before, in the way of code.
func (s *Subject) checkRowNumbers(code notice.Code, sentence Text) []Finding {
	var findings []Finding
	for i := 1; i < len(s.Notice.Issues); i++ {
		last, issue := &s.Notice.Issues[i-1], &s.Notice.Issues[i]
		if issue.Ordinal <= 1 || issue.Ordinal == last.Ordinal+1 || oddness(last.Ordinal, issue.Ordinal) != code || !s.inRow(last) || !s.inRow(issue) {
			continue
		}
		evidence := []Evidence{s.head(issue.Span), s.head(last.Span)}
		findings = append(findings, newFinding(sentence, evidence, []string{issue.Label, last.Label}, evidence[0].quote(), evidence[1].quote()))
	}
	return findings
}

// inRow reports whether a numbered issue is the row of a table.
func (s *Subject) inRow(issue *notice.Issue) bool {
	return issue.Ordinal > 0 && len(s.doc.Blocks[s.doc.Block(issue.Span.Start)].Cells) > 0
}
