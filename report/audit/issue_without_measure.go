package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleIssueWithoutMeasure = Rule{
	ID:       "issue-without-measure",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"an issue without any measure", "问题下没有整改内容"},
		Text: Text{
			"In a rectification notice, an issue under whose heading nothing is told, while others have measures.",
			"整改通报里，某个问题的标题下没有任何措施或说明，而其他问题有。",
		},
		Why: Text{
			"A notice is meant to account for every issue; an empty one is not accounted for.",
			"通报的本意是逐条交代整改；空的一条等于没有交代。",
		},
		Blind: Text{
			"Measures told elsewhere, together with another issue or in an annex, look missing too.",
			"措施写在别处（合并叙述、附表）的，看起来也是空的。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
（一）关于学习不够深入的问题
一是制定学习计划。二是开展专题研讨。
（二）关于库房管理不严的问题
（三）关于会议制度不健全的问题
一是修订议事规则。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
（一）关于学习不够深入的问题
一是制定学习计划。二是开展专题研讨。
（二）关于库房管理不严的问题
一是更换密集架。
（三）关于会议制度不健全的问题
一是修订议事规则。
`,
	},
	Check: checkEmptyIssues,
}

func checkEmptyIssues(s *Subject) []Finding {
	if s.Notice.Genre != notice.Rectification {
		return nil
	}
	taken := s.measuresByIssue()
	if len(taken) == 0 {
		return nil // a list of issues only
	}
	var findings []Finding
	for i := range s.Notice.Issues {
		if issue := &s.Notice.Issues[i]; taken[issue.ID] == 0 {
			evidence := []Evidence{s.head(issue.Span)}
			findings = append(findings, newFinding(Text{
				"no measure is listed under %s",
				"%s之下没有列出整改措施",
			}, evidence, []string{evidence[0].Text}, evidence[0].quote()))
		}
	}
	return findings
}
