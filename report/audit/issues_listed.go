package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleIssuesListed = Rule{
	ID:       "issues-listed",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"issues claimed and issues listed differ", "问题数与列出的问题不符"},
		Text: Text{
			"Compares the number of issues that a notice says were fed back with the issues that it lists one by one. More listed than claimed is an error, fewer a warning. Asked of rectification, audit and environment documents only; approximate numbers (余, 近, 约) are ranges.",
			"比较通报所称的反馈问题数与正文逐条列出的问题数。列出多于所称为错误；列出少于所称为警告。只核查整改、审计、环保类文稿；约数（余、近、约）按区间比较。",
		},
		Why: Text{
			"The number of issues is what completion rates and remainders rest on; of an issue that is not listed nobody can tell whether it was dealt with.",
			"问题数是整改通报的基准，完成率和剩余数都由它而来；少列的问题无从知道整改了没有。",
		},
		Blind: Text{
			"A public text may be a digest: fewer listed does not mean fewer dealt with. Issues merged into one heading, or one split over several, cannot be told apart.",
			"公开文本可能是摘要，少列不等于少改；几个小问题合写成一条，或一条拆成几条，看不出来。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
县委第二巡察组反馈的3个问题已完成整改3个。
一、整改落实情况
（一）关于学习不够深入的问题。一是制定学习计划。
（二）关于库房管理不严的问题。一是更换密集架。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
县委第二巡察组反馈的2个问题已完成整改2个。
一、整改落实情况
（一）关于学习不够深入的问题。一是制定学习计划。
（二）关于库房管理不严的问题。一是更换密集架。
`,
	},
	Check: func(s *Subject) []Finding { return s.checkListed(notice.Issues, s.issueEnds()) },
}

// issueEnds are the first and the last of the listed issues.
func (s *Subject) issueEnds() []Evidence {
	list := s.Notice.Issues
	if len(list) == 0 {
		return nil
	}
	return s.ends(list[0].Span, list[len(list)-1].Span)
}
