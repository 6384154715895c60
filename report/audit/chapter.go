package audit

import (
	"sort"

	"github.com/zhenggai/zhenggai/parser/source"
)

// A digest of several bodies gives each a chapter with its own figures and its
// own issues: what one of them claims is not claimed of the document.

// readChapters notes where the top headings stand and which of them hold issues.
func (s *Subject) readChapters() {
	for i := range s.Notice.Sections {
		if section := &s.Notice.Sections[i]; section.Parent == "" {
			s.chapters = append(s.chapters, section.Span.Start)
		}
	}
	s.chapterIssues = make(map[int]int)
	for i := range s.Notice.Issues {
		s.chapterIssues[s.chapterAt(s.Notice.Issues[i].Span.Start)]++
	}
}

// chapterAt is the number of the chapter that holds p, 0 for what stands before
// the first.
func (s *Subject) chapterAt(p source.Pos) int {
	return sort.Search(len(s.chapters), func(i int) bool { return s.chapters[i] > p })
}

// chapterOf is the number of the chapter in which the amount stands.
func (s *Subject) chapterOf(a *amount) int { return s.chapterAt(a.Pos(a.start)) }

// perBody are the words before those totals that several chapters with issues
// of their own have: 反馈问题 of 反馈问题23个.
func (s *Subject) perBody(totals []*amount) map[string]bool {
	several := make(map[string]bool)
	first := make(map[string]int)
	for _, a := range totals {
		c := s.chapterOf(a)
		if n := s.chapterIssues[c]; n == 0 || n == len(s.Notice.Issues) || a.isNarrow() {
			continue
		}
		if before, ok := first[a.lead]; ok && before != c {
			several[a.lead] = true
		} else if !ok {
			first[a.lead] = c
		}
	}
	return several
}
