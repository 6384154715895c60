package audit

import (
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

var ruleDateOrder = Rule{
	ID:       "date-order",
	Severity: Error,
	Doc: Doc{
		Title: Text{"dates out of order", "日期先后颠倒"},
		Text: Text{
			"The dates of the inspection's start and end, the feedback, the figures and the publication must follow one another; dates that name only a month or a year are compared as far as they go.",
			"巡察开始、结束、反馈、统计截止、发布各日期应依次不早于前一个；只写到月或年的，按所写的精度比较。",
		},
		Why: Text{
			"Feedback before the inspection, or publication before the day of the figures, cannot be; mostly a year is wrong.",
			"先反馈后巡察、先发布后截止都不可能，多半是年份写错。",
		},
		Blind: Text{
			"Dates that the text does not give are not inferred; wrong dates in the right order go unnoticed.",
			"文中没有写明的日期不推算；顺序对但日期错的看不出来。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
2023年4月11日至5月19日，县委第二巡察组对县档案局党组进行了巡察，并于2022年7月17日反馈了巡察意见。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
2023年4月11日至5月19日，县委第二巡察组对县档案局党组进行了巡察，并于2023年7月17日反馈了巡察意见。
`,
	},
	Check: checkDates,
}

// milestone is one of the dates that must follow one another.
type milestone struct {
	name Text
	date string
}

func (s *Subject) milestones() []milestone {
	d := s.Notice.Dates
	return []milestone{
		{Text{"start of the inspection", "巡察开始"}, d.InspectionStart},
		{Text{"end of the inspection", "巡察结束"}, d.InspectionEnd},
		{Text{"feedback", "反馈"}, d.Feedback},
		{Text{"date of the figures", "统计截止"}, d.AsOf},
		{Text{"publication", "发布"}, d.Published},
	}
}

func checkDates(s *Subject) []Finding {
	var findings []Finding
	var last milestone
	for _, m := range s.milestones() {
		if m.date == "" {
			continue
		}
		if last.date != "" && later(last.date, m.date) && !s.underWay(last.date) {
			findings = append(findings, s.dateFinding(last, m))
		}
		last = m
	}
	return findings
}

// underWay reports whether date is the end of an inspection during which the
// document was written, as the daily bulletins of 督察 are.
func (s *Subject) underWay(date string) bool {
	d := &s.Notice.Dates
	return s.Notice.Genre == notice.Environment && d.Feedback == "" && date == d.InspectionEnd
}

// later reports whether a is after b as far as both go: ISO dates compare as
// text.
func later(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] > b[:n]
}

func (s *Subject) dateFinding(first, second milestone) Finding {
	var evidence []Evidence
	for _, m := range []milestone{first, second} {
		if span := s.findDate(m.date); !span.Empty() {
			evidence = append(evidence, s.evidence(span))
		}
	}
	return newFinding(Text{
		"the %s is %s (%s), and the %s is %s (%s): out of order",
		"%s日期为%s（%s），%s日期为%s（%s），先后颠倒",
	}, evidence, []string{first.date, second.date},
		first.name, first.date, s.datePlace(first), second.name, second.date, s.datePlace(second))
}

// datePlace quotes a date as it is printed.
func (s *Subject) datePlace(m milestone) Text {
	span := s.findDate(m.date)
	if span.Empty() {
		return Text{"place unknown", "原文位置不详"}
	}
	e := s.evidence(span)
	return e.quote()
}

// findDate is where the document prints an ISO date; empty when it stands
// nowhere as such.
func (s *Subject) findDate(iso string) source.Span {
	var last dateParts
	for i := range s.doc.Blocks {
		b := &s.doc.Blocks[i]
		for _, d := range datesIn(b.Folded, &last) {
			if d.iso == iso {
				return b.Span(d.start, d.end)
			}
		}
	}
	return source.Span{}
}
