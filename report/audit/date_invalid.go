package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleDateInvalid = Rule{
	ID:       "date-invalid",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"a date that does not exist", "日期不存在"},
		Text: Text{
			"Dates that the calendar does not have (2023年2月30日), and digits that lost their separators (2024717日).",
			"日历上没有的日期（2023年2月30日），以及丢了年月分隔的数字（2024717日）。",
		},
		Why: Text{
			"Such a date cannot be sorted or counted from; mostly characters got lost on the way to the page.",
			"这样的日期无法用于排序和计算期限，多半是转载时丢了字。",
		},
		Blind: Text{
			"A wrong date that does exist goes unnoticed.",
			"存在但写错的日期（3月1日写成3月7日）看不出来。",
		},
		Bad:  "2023年2月30日，县委第二巡察组向县档案局党组反馈了巡察意见。",
		Good: "2023年2月28日，县委第二巡察组向县档案局党组反馈了巡察意见。",
	},
	Check: func(s *Subject) []Finding {
		var findings []Finding
		for _, w := range s.Notice.Warnings {
			if w.Code == notice.DateInvalid && !w.Span.Empty() {
				evidence := []Evidence{s.evidence(w.Span)}
				findings = append(findings, newFinding(Text{
					"%s is not a calendar date",
					"%s不是日历上的日期",
				}, evidence, []string{evidence[0].Text}, evidence[0].quote()))
			}
		}
		return findings
	},
}
