package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleOrdinalGap = Rule{
	ID:       "ordinal-gap",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"numbering skips", "编号跳跃"},
		Text:  Text{"The numbers of headings of one level, or of run-in points (一是, 二是), skip (1., 2., 4.).", "同级标题的编号，或段落中“一是、二是”的编号，跳过了一个或几个数（1.、2.、4.）。"},
		Why:   Text{"An item may have been dropped, or an edit was not renumbered.", "跳号可能是漏了一个问题，也可能是改稿时忘了重排。"},
		Blind: Text{"Items dropped behind the last one go unnoticed; headings whose number was lost are reported by the parser.", "最后一条之后漏掉的看不出来；编号丢失的标题另作提示。"},
		Bad: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
1.关于学习不够深入的问题。一是制定学习计划。
2.关于库房管理不严的问题。一是更换密集架。
4.关于会议制度不健全的问题。一是修订议事规则。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
1.关于学习不够深入的问题。一是制定学习计划。
2.关于库房管理不严的问题。一是更换密集架。
3.关于会议制度不健全的问题。一是修订议事规则。
`,
	},
	Check: func(s *Subject) []Finding {
		return s.checkOrdinals(notice.OrdinalGap, Text{
			"numbering skips: %s, and the number before it is %s",
			"编号跳跃：%s，其前一个编号是%s",
		})
	},
}
