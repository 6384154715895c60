package message

// The headings of an explanation of a rule, and what stands below the list.
var (
	ExplainSeverity = Text{"Severity", "级别"}
	ExplainWhy      = Text{"Why", "为什么"}
	ExplainBlind    = Text{"What it cannot see", "看不出什么"}
	ExplainBad      = Text{"Reported", "会报告"}
	ExplainGood     = Text{"Not reported", "不会报告"}
	Colon           = Text{": ", "："}
	ExplainMore     = Text{"zhenggai explain RULE tells what a rule checks, why, and what it cannot see.", "用 zhenggai explain RULE 查看某条规则核查什么、为什么，以及看不出什么。"}
)
