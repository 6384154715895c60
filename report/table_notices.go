package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
)

// noticesTable has one row for each notice. What a notice does not say is
// absent, never 0.
func noticesTable() items {
	fields := slices.Concat(sourceFields(), noticeFields())
	table := Table{
		Name: "notices", Title: Sentence{"notices", "通报"}, Key: []string{"path", "member"}, ByInput: true,
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
		searched(text("title", headTitle, func(r *Result) string { return r.Notice.Title })),
		text("genre", Sentence{"genre", "类型"}, func(r *Result) notice.Genre { return r.Notice.Genre }),
		text("issuer", Sentence{"issuer", "发布单位"}, func(r *Result) string { return r.Notice.Issuer }),
		text("inspected", Sentence{"inspected", "被巡察单位"}, func(r *Result) string { return r.Notice.Inspected }),
		text("inspector", Sentence{"inspector", "巡察组"}, func(r *Result) string { return r.Notice.Inspector }),
		text("region", Sentence{"region", "地区"}, func(r *Result) string {
			return cmp.Or(regionOf(r.Notice.Inspected), regionOf(r.Notice.Issuer))
		}),
		ordinal("year", Sentence{"year", "年份"}, func(r *Result) int { return yearOf(&r.Notice.Dates) }),
		date("inspection_start", Sentence{"inspected from", "巡察开始"}, func(r *Result) string { return r.Notice.Dates.InspectionStart }),
		date("inspection_end", Sentence{"inspected to", "巡察结束"}, func(r *Result) string { return r.Notice.Dates.InspectionEnd }),
		date("feedback", Sentence{"feedback", "反馈"}, func(r *Result) string { return r.Notice.Dates.Feedback }),
		date("as_of", headAsOf, func(r *Result) string { return r.Notice.Dates.AsOf }),
		date("published", Sentence{"published", "发布"}, func(r *Result) string { return r.Notice.Dates.Published }),
	},
		countFields("issues", Sentence{"issues", "问题"}, notice.Issues),
		stateFields("issues", Sentence{"issues", "问题"}, notice.Issues),
		countFields("measures", Sentence{"measures", "措施"}, notice.Measures),
		stateFields("measures", Sentence{"measures", "措施"}, notice.Measures),
		countFields("aspects", Sentence{"aspects", "方面"}, notice.Aspects),
		[]field[Result]{
			value("completion_rate", Sentence{"completion rate", "完成率"}, Percent, known(statedRate)),
			value("completion_rate_derived", Sentence{"completed of claimed measures", "完成措施占比"}, Percent, known(derivedRate)),
			stated("regulations_created", Sentence{"regulations created", "新建制度"}, notice.Regulations, notice.Created),
			stated("regulations_revised", Sentence{"regulations revised", "修订制度"}, notice.Regulations, notice.Revised),
			stated("regulations_created_or_revised", Sentence{"regulations created or revised", "建立修订制度"}, notice.Regulations, notice.CreatedOrRevised),
			stated("regulations_abolished", Sentence{"regulations abolished", "废止制度"}, notice.Regulations, notice.Abolished),
		},
		personFields(),
		[]field[Result]{
			value("funds_recovered", Sentence{"funds recovered (10,000 yuan)", "追缴资金（万元）"}, Real, known(fundsRecovered)),
			findingCount("findings_error", Sentence{"errors", "错误"}, audit.Error),
			findingCount("findings_warning", Sentence{"warnings", "警告"}, audit.Warning),
			findingCount("findings_info", Sentence{"infos", "提示"}, audit.Info),
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
func countFields(name string, head Sentence, object notice.Object) []field[Result] {
	of := func(suffix string, tail Sentence, kind Type, cell func(*audit.Count) any) field[Result] {
		return value(name+suffix, Sentence{head.EN + tail.EN, head.ZH + tail.ZH}, kind, func(r *Result) any {
			i := slices.IndexFunc(r.Audit.Counts, func(c audit.Count) bool { return c.Object == object })
			if i < 0 {
				return nil
			}
			return cell(&r.Audit.Counts[i])
		})
	}
	return []field[Result]{
		of("_claimed", Sentence{" claimed", "声称"}, Integer, func(c *audit.Count) any {
			if !c.IsClaimed() {
				return nil
			}
			return int64(c.Claimed)
		}),
		of("_listed", Sentence{" listed", "列出"}, Integer, func(c *audit.Count) any { return int64(c.Listed) }),
		of("_verdict", Sentence{" verdict", "比较"}, String, func(c *audit.Count) any { return string(c.Verdict) }),
	}
}

// stateFields are how many of an object a notice says are done, and under way.
func stateFields(name string, head Sentence, object notice.Object) []field[Result] {
	return []field[Result]{
		stated(name+"_completed", Sentence{head.EN + " completed", head.ZH + "已完成"}, object, notice.Completed),
		stated(name+"_ongoing", Sentence{head.EN + " ongoing", head.ZH + "进行中"}, object, notice.Ongoing),
	}
}

// stated is the first number that a notice states of an object in a state.
func stated(name string, head Sentence, object notice.Object, status notice.Status) field[Result] {
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
func findingCount(name string, head Sentence, severity audit.Severity) field[Result] {
	return value(name, head, Integer, func(r *Result) any {
		return int64(r.Audit.CountOf(severity))
	})
}
