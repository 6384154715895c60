package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleOrdinalRepeat = Rule{
	ID:       "ordinal-repeat",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"numbering repeats", "编号重复"},
		Text:  Text{"A number comes twice among headings of one level, or among run-in points (1., 2., 2. or 1., 2., 3., 2.).", "同级标题的编号，或“一是、二是”的编号，出现两次（1.、2.、2.，或1.、2.、3.、2.）。"},
		Why:   Text{"Items with one number cannot be referred to, and counts taken from the numbers go wrong.", "重号的条目无法按编号引用，问题总数也可能因此数错。"},
		Blind: Text{"Numbering that starts again under another heading is normal.", "换了上级标题后重新从头编号是正常的，不算重复。"},
		Bad: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
1.关于学习不够深入的问题。一是制定学习计划。
2.关于库房管理不严的问题。一是更换密集架。
2.关于会议制度不健全的问题。一是修订议事规则。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
1.关于学习不够深入的问题。一是制定学习计划。
2.关于库房管理不严的问题。一是更换密集架。
3.关于会议制度不健全的问题。一是修订议事规则。
`,
	},
	Check: func(s *Subject) []Finding {
		return s.checkOrdinals(notice.OrdinalRepeat, Text{
			"numbering repeats: %s, and the number before it is %s",
			"编号重复：%s，其前一个编号是%s",
		})
	},
}
