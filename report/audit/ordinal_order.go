package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleOrdinalOrder = Rule{
	ID:       "ordinal-order",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"numbering falls back", "编号倒退"},
		Text:  Text{"The numbers of headings of one level, or of run-in points, fall back (一 … 五, 三).", "同级标题的编号，或“一是、二是”的编号，往回走（一、…五、三、）。"},
		Why:   Text{"Typical of chapters pasted in from another text; the levels may not be what was meant.", "多见于从别的文稿拼接而来的章节，层次可能与原意不同。"},
		Blind: Text{"Numbering that starts again under another heading is normal.", "换了上级标题后重新从头编号是正常的，不算倒退。"},
		Bad: `县档案局党组关于巡察整改进展情况的通报
一、关于学习不够深入问题的整改情况
一是制定学习计划。
二、关于库房管理不严问题的整改情况
一是更换密集架。
三、关于会议制度不健全问题的整改情况
一是修订议事规则。
四、关于经费管理不严问题的整改情况
一是规范报销审批。
二、下一步工作打算
持续巩固整改成果。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
一、关于学习不够深入问题的整改情况
一是制定学习计划。
二、关于库房管理不严问题的整改情况
一是更换密集架。
三、关于会议制度不健全问题的整改情况
一是修订议事规则。
四、关于经费管理不严问题的整改情况
一是规范报销审批。
五、下一步工作打算
持续巩固整改成果。
`,
	},
	Check: func(s *Subject) []Finding {
		return s.checkOrdinals(notice.OrdinalOrder, Text{
			"numbering falls back: %s, and the number before it is %s",
			"编号倒退：%s，其前一个编号是%s",
		})
	},
}
