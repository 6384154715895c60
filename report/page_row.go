package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
)

// pageRow is a notice in the overview. Figures that the notice does not
// give are absent.
type pageRow struct {
	Title           string   `json:"title,omitempty"`
	Source          string   `json:"source"`
	Body            string   `json:"body,omitempty"`
	Inspector       string   `json:"inspector,omitempty"`
	Year            string   `json:"year,omitempty"`
	IssuesClaimed   *float64 `json:"issues_claimed,omitempty"`
	IssuesListed    *int     `json:"issues_listed,omitempty"`
	IssuesOff       bool     `json:"issues_off,omitempty"` // claimed and listed do not tally
	MeasuresClaimed *float64 `json:"measures_claimed,omitempty"`
	MeasuresListed  *int     `json:"measures_listed,omitempty"`
	MeasuresOff     bool     `json:"measures_off,omitempty"`
	CompletionRate  *float64 `json:"completion_rate,omitempty"` // in percent
	Errors          int      `json:"errors"`
	Warnings        int      `json:"warnings"`
	Infos           int      `json:"infos"`
}

// newPageRow makes the row of a notice. It shares no memory with the notice:
// rows are kept to the end, texts are not.
func newPageRow(r *Result) pageRow {
	n := r.Notice
	row := pageRow{
		Title:          strings.Clone(n.Title),
		Source:         strings.Clone(r.File.Name()),
		Body:           strings.Clone(cmp.Or(n.Inspected, n.Issuer)),
		Inspector:      strings.Clone(n.Inspector),
		Year:           strings.Clone(noticeYear(n.Dates)),
		CompletionRate: overallRate(n.Statistics),
	}
	row.IssuesClaimed, row.IssuesListed, row.IssuesOff = countedOf(r.Audit, notice.Issues)
	row.MeasuresClaimed, row.MeasuresListed, row.MeasuresOff = countedOf(r.Audit, notice.Measures)
	for i := range r.Audit.Findings {
		switch r.Audit.Findings[i].Severity {
		case audit.Error:
			row.Errors++
		case audit.Warning:
			row.Warnings++
		default:
			row.Infos++
		}
	}
	return row
}

// countedOf is what the audit counted of an object: claimed, listed, and
// whether they do not tally.
func countedOf(r *audit.Report, object notice.Object) (*float64, *int, bool) {
	i := slices.IndexFunc(r.Counts, func(c audit.Count) bool { return c.Object == object })
	if i < 0 {
		return nil, nil, false
	}
	c := r.Counts[i]
	if !c.IsClaimed() {
		return nil, &c.Listed, false
	}
	return &c.Claimed, &c.Listed, c.Verdict != audit.Match
}

// noticeYear is the year that a notice came out, or the best that its dates say.
func noticeYear(d notice.Dates) string {
	date := cmp.Or(d.Published, d.Signed, d.AsOf, d.Feedback, d.InspectionEnd)
	return date[:min(len(date), len("2006"))]
}

// rated are the objects that a completion rate is asked of, the first that has
// one counts.
var rated = []notice.Object{notice.Issues, notice.Measures, notice.Tasks}

// overallRate is the rate that a notice states of its issues, measures or
// tasks; without one, the part that it says is completed of the whole.
func overallRate(list []notice.Statistic) *float64 {
	for _, object := range rated {
		if rate := statedRate(list, object); rate != nil {
			return rate
		}
	}
	for _, object := range rated {
		if rate := completedPart(list, object); rate != nil {
			return rate
		}
	}
	return nil
}

// statedRate is 完成率76% of an object.
func statedRate(list []notice.Statistic, object notice.Object) *float64 {
	for i := range list {
		if s := &list[i]; isCompleted(s, object) && s.Unit == "%" {
			rate := s.Value
			return &rate
		}
	}
	return nil
}

// completedPart is the quotient of 25个问题，已完成19个.
func completedPart(list []notice.Statistic, object notice.Object) *float64 {
	wholes := make(map[string]float64)
	for i := range list {
		s := &list[i]
		if s.Status == notice.Total {
			wholes[s.ID] = fullValue(s)
		}
	}
	for i := range list {
		s := &list[i]
		if whole := wholes[s.PartOf]; whole > 0 && isCompleted(s, object) && s.Unit != "%" {
			rate := 100 * fullValue(s) / whole
			return &rate
		}
	}
	return nil
}

func isCompleted(s *notice.Statistic, object notice.Object) bool {
	return s.Object == object && s.Status == notice.Completed && s.Scope == notice.ScopeDocument
}

// fullValue is the number without its multiplier: 12000 for 1.2万.
func fullValue(s *notice.Statistic) float64 { return cmp.Or(s.Normalized, s.Value) }
