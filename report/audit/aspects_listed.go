package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleAspectsListed = Rule{
	ID:       "aspects-listed",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"aspects claimed and headings that group the issues differ", "方面数与归并问题的标题不符"},
		Text: Text{
			"Compares the number of aspects that a notice claims (聚焦6个方面) with the headings that group its issues; a claim that fits one level is fine. Documents without such headings are not asked, and classes (3大类), which need not have headings, are not compared.",
			"比较通报所称的方面数（聚焦6个方面）与归并问题的各级标题数；与任何一级相符即可。没有归并标题的文稿不查；“3大类”未必各有标题，只在相符时计入。",
		},
		Why: Text{
			"A difference shows that the grouping changed between feedback, plan and notice, or that a group was left out.",
			"方面数与标题数不符，说明问题的归类在反馈、方案和通报之间变了，或少写了一类。",
		},
		Blind: Text{
			"Headings added for special inspections or quick fixes may not belong to the aspects that were counted.",
			"专项反馈另立的标题（立行立改、专项巡察）可能不计入原来的方面数。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
围绕县委第二巡察组反馈的3个方面3个问题，逐条整改。
一、整改落实情况
（一）政治建设方面
1.关于学习不够深入的问题。一是制定学习计划。
2.关于研讨不够充分的问题。一是开展专题研讨。
（二）业务管理方面
3.关于库房管理不严的问题。一是更换密集架。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
围绕县委第二巡察组反馈的2个方面3个问题，逐条整改。
一、整改落实情况
（一）政治建设方面
1.关于学习不够深入的问题。一是制定学习计划。
2.关于研讨不够充分的问题。一是开展专题研讨。
（二）业务管理方面
3.关于库房管理不严的问题。一是更换密集架。
`,
	},
	Check: func(s *Subject) []Finding { return s.checkListed(notice.Aspects, s.groupHeads()) },
}

// groupHeads are the headings that the claim was compared with.
func (s *Subject) groupHeads() []Evidence {
	levels := s.groupings()
	if len(levels) == 0 {
		return nil
	}
	var heads []Evidence
	for _, section := range likeliest(levels) {
		heads = append(heads, s.head(section.Span))
	}
	return heads
}
