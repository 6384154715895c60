package audit

var ruleBaselineStale = Rule{
	ID:       "baseline-stale",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"a baseline entry is stale", "基线条目已失效"},
		Text: Text{
			"A finding accepted by --baseline does not occur any more, or its entry has expired (until).",
			"用 --baseline 接受的核查结果不再出现，或者已过有效期（until）。",
		},
		Why: Text{
			"A stale entry would hide the same fault later: drop it, or confirm it anew.",
			"失效的条目会掩盖以后同样的问题，应当删除或重新确认。",
		},
		Blind: Text{
			"Entries of documents that were not audited this time are left alone.",
			"本次没有核查的文稿，其条目不作判断。",
		},
		Bad:  "{rule: sum, document: a.txt, figures: [\"25\", \"19\", \"5\"], until: 2024-12-31}",
		Good: "{rule: sum, document: a.txt, figures: [\"25\", \"19\", \"5\"], until: 2099-12-31}",
	},
	// The baseline is checked when the findings of all rules are there.
	Check: func(*Subject) []Finding { return nil },
}
