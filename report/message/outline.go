package message

// The words of an outline, and of a table of statistics.
var (
	NoHeadings   = Text{"(no headings)", "（没有标题）"}
	NoStatistics = Text{"(no statistics)", "（没有统计数字）"}

	// IssueMeasures takes the number of measures; StatusJoin goes between it
	// and the status of the issue.
	IssueMeasures = &Sentence{EN: "issue: %d {1:measure|measures}", ZH: "问题：%d 条措施"}
	StatusJoin    = Text{", ", "，"}
)
