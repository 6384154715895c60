package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// noticesTable has one row for each notice. What a notice does not say is
// absent, never 0.
func noticesTable() items {
	fields := slices.Concat(sourceFields(), noticeFields())
	table := Table{
		Name: "notices", Title: message.TableNotices, Key: []string{"path", "member"}, ByInput: true,
		Columns: columnsOf(fields),
		Brief: []string{"inspected", "inspector", "year", "issues_claimed", "issues_listed", "measures_claimed",
			"measures_listed", "completion_rate", "findings_error", "findings_warning"},
	}
	return items{&table, func(r *Result) []Row {
		return []Row{cellsOf(nil, fields, r)}
	}}
}

// noticeFields are the columns of a notice behind its path.
//
// Of figures that a notice states more than once the first counts, as in an
// audit, and only those that speak of the whole document: what an issue says
// of itself is part of that.
func noticeFields() []field[Result] {
	return slices.Concat([]field[Result]{
		searched(text("title", message.HeadTitle, func(r *Result) string { return r.Notice.Title })),
		text("genre", message.HeadGenre, func(r *Result) notice.Genre { return r.Notice.Genre }),
		text("issuer", message.HeadIssuer, func(r *Result) string { return r.Notice.Issuer }),
		text("inspected", message.HeadInspected, func(r *Result) string { return r.Notice.Inspected }),
		text("inspector", message.HeadInspector, func(r *Result) string { return r.Notice.Inspector }),
		text("region", message.HeadRegion, func(r *Result) string {
			return cmp.Or(han.Region(r.Notice.Inspected), han.Region(r.Notice.Issuer))
		}),
		ordinal("year", message.HeadYear, func(r *Result) int { return yearOf(&r.Notice.Dates) }),
		date("inspection_start", message.HeadInspectionStart, func(r *Result) string { return r.Notice.Dates.InspectionStart }),
		date("inspection_end", message.HeadInspectionEnd, func(r *Result) string { return r.Notice.Dates.InspectionEnd }),
		date("feedback", message.HeadFeedback, func(r *Result) string { return r.Notice.Dates.Feedback }),
		date("as_of", message.HeadAsOf, func(r *Result) string { return r.Notice.Dates.AsOf }),
		date("published", message.HeadPublished, func(r *Result) string { return r.Notice.Dates.Published }),
	},
		countFields("issues", message.HeadIssues, notice.Issues),
		stateFields("issues", message.HeadIssues, notice.Issues),
		countFields("measures", message.HeadMeasures, notice.Measures),
		stateFields("measures", message.HeadMeasures, notice.Measures),
		countFields("aspects", message.HeadAspects, notice.Aspects),
		[]field[Result]{
			value("completion_rate", message.HeadCompletionRate, Percent, known(statedRate)),
			value("completion_rate_derived", message.HeadCompletedShare, Percent, known(derivedRate)),
			stated("regulations_created", message.HeadRegulationsCreated, notice.Regulations, notice.Created),
			stated("regulations_revised", message.HeadRegulationsRevised, notice.Regulations, notice.Revised),
			stated("regulations_created_or_revised", message.HeadRegulationsCreatedOrRevised, notice.Regulations, notice.CreatedOrRevised),
			stated("regulations_abolished", message.HeadRegulationsAbolished, notice.Regulations, notice.Abolished),
		},
		personFields(),
		[]field[Result]{
			value("funds_recovered", message.HeadFundsRecovered, Real, known(fundsRecovered)),
			findingCount("findings_error", message.HeadErrors, audit.Error),
			findingCount("findings_warning", message.HeadWarnings, audit.Warning),
			findingCount("findings_info", message.HeadInfos, audit.Info),
		},
	)
}

// yearOf is the year that a notice speaks of: that of its publication, else of
// the date its figures are of, else of the feedback; 0 when it tells none.
func yearOf(d *notice.Dates) int {
	const digits = 4
	first := cmp.Or(d.Published, d.Signed, d.AsOf, d.Feedback)
	year, err := strconv.Atoi(first[:min(digits, len(first))])
	if err != nil {
		return 0
	}
	return year
}

// countFields compare what is claimed of an object with what is listed, as the
// audit found it.
func countFields(name string, head message.Text, object notice.Object) []field[Result] {
	of := func(suffix string, tail message.Text, kind Type, cell func(*audit.Count) any) field[Result] {
		return value(name+suffix, head.Then(tail), kind, func(r *Result) any {
			i := slices.IndexFunc(r.Audit.Counts, func(c audit.Count) bool { return c.Object == object })
			if i < 0 {
				return nil
			}
			return cell(&r.Audit.Counts[i])
		})
	}
	return []field[Result]{
		of("_claimed", message.TailClaimed, Integer, func(c *audit.Count) any {
			if !c.IsClaimed() {
				return nil
			}
			return int64(c.Claimed)
		}),
		of("_listed", message.TailListed, Integer, func(c *audit.Count) any { return int64(c.Listed) }),
		of("_verdict", message.TailVerdict, String, func(c *audit.Count) any { return string(c.Verdict) }),
	}
}

// stateFields are how many of an object a notice says are done, and under way.
func stateFields(name string, head message.Text, object notice.Object) []field[Result] {
	return []field[Result]{
		stated(name+"_completed", head.Then(message.TailCompleted), object, notice.Completed),
		stated(name+"_ongoing", head.Then(message.TailOngoing), object, notice.Ongoing),
	}
}

// stated is the first number that a notice states of an object in a state.
func stated(name string, head message.Text, object notice.Object, status notice.Status) field[Result] {
	return value(name, head, Integer, func(r *Result) any {
		s := firstStatistic(r.Notice, func(s *notice.Statistic) bool {
			return s.Object == object && s.Status == status && s.Unit != percentUnit
		})
		if s == nil {
			return nil
		}
		return int64(fullNumber(s))
	})
}

// percentUnit is the unit of a statistic that is a rate.
const percentUnit = "%"

// firstStatistic is the first statistic of the whole document that fits; nil
// when there is none.
func firstStatistic(n *notice.Notice, fits func(*notice.Statistic) bool) *notice.Statistic {
	for i := range n.Statistics {
		if s := &n.Statistics[i]; s.Scope == notice.ScopeDocument && fits(s) {
			return s
		}
	}
	return nil
}

// statedRate is the first rate of completion that a notice states of its
// measures, issues or tasks.
func statedRate(r *Result) (rate float64, ok bool) {
	rated := []notice.Object{notice.Measures, notice.Issues, notice.Tasks}
	s := firstStatistic(r.Notice, func(s *notice.Statistic) bool {
		return s.Unit == percentUnit && s.Status == notice.Completed && slices.Contains(rated, s.Object)
	})
	if s == nil {
		return 0, false
	}
	return s.Value, true
}

// derivedRate is the share of the claimed measures that are said to be
// completed.
func derivedRate(r *Result) (rate float64, ok bool) { return completedShare(r, notice.Measures) }

// completedShare is the share of what is claimed of an object that is said to
// be completed.
func completedShare(r *Result, object notice.Object) (rate float64, ok bool) {
	completed := firstStatistic(r.Notice, func(s *notice.Statistic) bool {
		return s.Object == object && s.Status == notice.Completed && s.Unit != percentUnit
	})
	for i := range r.Audit.Counts {
		c := &r.Audit.Counts[i]
		if c.Object == object && c.Claimed > 0 && completed != nil {
			return 100 * fullNumber(completed) / c.Claimed, true
		}
	}
	return 0, false
}

// yuanPerUnit is the unit of money in the table, 万元.
const yuanPerUnit = 10_000

// fundsRecovered is the first sum that a notice says was recovered.
func fundsRecovered(r *Result) (amount float64, ok bool) {
	s := firstStatistic(r.Notice, func(s *notice.Statistic) bool {
		return s.Object == notice.Funds && s.Status == notice.Recovered && s.Unit != percentUnit
	})
	if s == nil {
		return 0, false
	}
	return fullNumber(s) / yuanPerUnit, true
}

// findingCount is how many findings of a severity the audit has: 0 is a number
// here, since the audit has been made.
func findingCount(name string, head message.Text, severity audit.Severity) field[Result] {
	return value(name, head, Integer, func(r *Result) any {
		return int64(r.Audit.CountOf(severity))
	})
}
