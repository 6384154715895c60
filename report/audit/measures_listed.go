package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleMeasuresListed = Rule{
	ID:       "measures-listed",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"measures claimed and measures listed differ", "措施数与列出的措施不符"},
		Text: Text{
			"Compares the number of measures that a notice claims with those that it lists under its issues. The first number of the headline counts; where it was refined into a larger one, a list that fits that one is fine. More listed than claimed is an error, fewer a warning.",
			"比较通报所称的整改措施数与正文各问题下列出的措施数。以开头第一次所说的数为准；如随后细化为更多条，列出数与细化后的数相符即可。列出多于所称为错误；少于所称为警告。",
		},
		Why: Text{
			"The number of measures is quoted as proof of effort; what the text lists is the only thing that readers can check it by.",
			"措施数常被用来说明整改力度，正文列出多少条是唯一能够公开核对的依据。",
		},
		Blind: Text{
			"Public texts often summarise: fewer listed does not mean fewer taken. Measures told without numbers count as one.",
			"公开文本往往概括叙述，少列不等于没有采取；没有编号的措施按一条计。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
针对县委第二巡察组反馈的2个问题，制定整改措施5条，已完成5条。
一、整改落实情况
（一）关于学习不够深入的问题。一是制定学习计划。二是开展专题研讨。
（二）关于库房管理不严的问题。一是更换密集架。二是建立出入登记。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
针对县委第二巡察组反馈的2个问题，制定整改措施4条，已完成4条。
一、整改落实情况
（一）关于学习不够深入的问题。一是制定学习计划。二是开展专题研讨。
（二）关于库房管理不严的问题。一是更换密集架。二是建立出入登记。
`,
	},
	Check: func(s *Subject) []Finding { return s.checkListed(notice.Measures, s.measureEnds()) },
}

// measureEnds are the first and the last of the listed measures.
func (s *Subject) measureEnds() []Evidence {
	list := s.listedMeasures()
	if len(list) == 0 {
		return nil
	}
	return s.ends(list[0].Span, list[len(list)-1].Span)
}
