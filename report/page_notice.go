package report

import (
	"cmp"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// pageNotice is what the page shows of one notice.
type pageNotice struct {
	Title    string        `json:"title"`
	Source   string        `json:"source"`
	Text     string        `json:"text"`
	Facts    []pageFact    `json:"facts"`
	Counts   []pageCount   `json:"counts"`
	NoCounts string        `json:"no_counts,omitempty"` // why there are none
	Findings []pageFinding `json:"findings"`
	Marks    []pageMark    `json:"marks"`
}

// pageFact is a line of what the front of a notice says.
type pageFact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// pageCount is a row of claimed against listed.
type pageCount struct {
	Cells   []string      `json:"cells"` // as in the other formats
	Verdict audit.Verdict `json:"verdict"`
	Mark    int           `json:"mark"` // of the claim, -1 when there is none
}

// pageFinding is a finding, with its evidence as marks of the text.
type pageFinding struct {
	Rule     string         `json:"rule"`
	Severity audit.Severity `json:"severity"`
	Word     string         `json:"word"` // for the severity
	Message  string         `json:"message"`
	Evidence []int          `json:"evidence"`
}

func newPageNotice(r *Result, language Language) *pageNotice {
	m := newMarker(r.File, r.Notice, language)
	p := &pageNotice{
		Title:    cmp.Or(r.Notice.Title, r.File.Name()),
		Source:   r.File.Name(),
		Text:     r.File.Text,
		Facts:    factsOf(r.Notice, language),
		NoCounts: noCounts(r, language),
		Counts: each(r.Audit.Counts, func(c *audit.Count) pageCount {
			return pageCount{countCells(c, language), c.Verdict, m.claimOf(c, r.Notice)}
		}),
		Findings: each(bySeverity(r.Audit.Findings), func(f *audit.Finding) pageFinding {
			return newPageFinding(f, m)
		}),
	}
	p.Marks = orEmpty(m.marks)
	return p
}

// bySeverity are findings with those first that weigh most.
func bySeverity(findings []audit.Finding) []audit.Finding {
	rank := func(f audit.Finding) int { return slices.Index(audit.Severities(), f.Severity) }
	return slices.SortedStableFunc(slices.Values(findings), func(a, b audit.Finding) int { return cmp.Compare(rank(a), rank(b)) })
}

func newPageFinding(f *audit.Finding, m *marker) pageFinding {
	found := pageFinding{
		Rule:     f.Rule,
		Severity: f.Severity,
		Word:     wordOf(message.Severities, f.Severity, m.language),
		Message:  message.Text(f.Message).In(m.language),
		Evidence: []int{},
	}
	for i := range f.Evidence {
		if at := m.markEvidence(&f.Evidence[i]); at >= 0 {
			found.Evidence = append(found.Evidence, at)
		}
	}
	return found
}

// claimOf gives the mark of the statistic that a count was claimed in.
func (m *marker) claimOf(c *audit.Count, n *notice.Notice) int {
	if !c.IsClaimed() {
		return -1
	}
	for i := range n.Statistics {
		s := &n.Statistics[i]
		if s.Object == c.Object && s.Status == notice.Total && fullNumber(s) == c.Claimed {
			return m.find(markStatistic, s.Span)
		}
	}
	return -1
}

// factsOf are the facts of a notice that it gives.
func factsOf(n *notice.Notice, language Language) []pageFact {
	facts := []pageFact{}
	for _, f := range []struct {
		name  message.Text
		value string
	}{
		{message.FactIssuer, n.Issuer},
		{message.FactInspected, n.Inspected},
		{message.FactInspector, n.Inspector},
		{message.FactNumber, n.DocumentNumber},
		{message.FactPeriod, inspectionPeriod(n.Dates)},
		{message.FactFeedback, n.Dates.Feedback},
		{message.FactAsOf, n.Dates.AsOf},
		{message.FactPublished, cmp.Or(n.Dates.Published, n.Dates.Signed)},
	} {
		if f.value != "" {
			facts = append(facts, pageFact{f.name.In(language), f.value})
		}
	}
	return facts
}

// inspectionPeriod is the time of the inspection.
func inspectionPeriod(d notice.Dates) string {
	if d.InspectionStart == "" || d.InspectionEnd == "" {
		return cmp.Or(d.InspectionStart, d.InspectionEnd)
	}
	return d.InspectionStart + " – " + d.InspectionEnd
}
