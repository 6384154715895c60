package report

import (
	"cmp"
	"slices"
	"strconv"
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
		Year:           pageYear(&n.Dates),
		CompletionRate: pageRate(r),
	}
	row.IssuesClaimed, row.IssuesListed, row.IssuesOff = countedOf(r.Audit, notice.Issues)
	row.MeasuresClaimed, row.MeasuresListed, row.MeasuresOff = countedOf(r.Audit, notice.Measures)
	row.Errors, row.Warnings, row.Infos = r.Audit.CountOf(audit.Error), r.Audit.CountOf(audit.Warning), r.Audit.CountOf(audit.Info)
	return row
}

// countedOf is what the audit counted of an object: claimed, listed, and
// whether they do not tally.
func countedOf(r *audit.Report, object notice.Object) (*float64, *int, bool) {
	i := slices.IndexFunc(r.Counts, func(c audit.Count) bool { return c.Object == object })
	if i < 0 {
		return nil, nil, false
	}
	c := &r.Counts[i]
	claimed, listed := c.Claimed, c.Listed // copies: a pointer into c would keep all of it
	if !c.IsClaimed() {
		return nil, &listed, false
	}
	return &claimed, &listed, c.Verdict != audit.Match
}

// pageYear is the year of the table of notices, empty where there is none.
func pageYear(d *notice.Dates) string {
	if year := yearOf(d); year != 0 {
		return strconv.Itoa(year)
	}
	return ""
}

// pageRate is the completion rate that a notice states; without one, the part
// of the claimed issues, else measures, that it says is completed.
func pageRate(r *Result) *float64 {
	rate, ok := statedRate(r)
	for _, object := range []notice.Object{notice.Issues, notice.Measures} {
		if !ok {
			rate, ok = completedShare(r, object)
		}
	}
	if !ok {
		return nil
	}
	return &rate
}
