package message

import "github.com/zhenggai/zhenggai/report/audit"

// What is said where there is nothing to show, or less than was found.
var (
	NothingClaimed = Text{"no statistics claimed (issues, measures, aspects)", "未声称统计数字（问题、措施、方面）"}
	NotCompared    = Text{"claimed and listed are not compared in a document of this genre", "此类文稿不比较声称数与列出数"}
	NothingFound   = Text{"no findings", "没有核查结果"}
	AcceptedCount  = &Sentence{EN: "accepted by the baseline: %d", ZH: "基线已接受：%d 条"}
)

// The headings of the tables of an audit.
var (
	HeadCounted  = Text{"counted", "事项"}
	HeadClaimed  = Text{"claimed", "声称"}
	HeadListed   = Text{"listed", "列出"}
	HeadVerdict  = Text{"verdict", "比较"}
	HeadSeverity = Text{"severity", "级别"}
	HeadRule     = Text{"rule", "规则"}
	HeadPlace    = Text{"place", "位置"}
	HeadFinding  = Text{"finding", "核查结果"}
)

// Verdicts are how what is listed compares with what is claimed. Two more take
// a number: ListedFewer and ListedMore.
var Verdicts = map[audit.Verdict]Text{
	audit.Match:      {"match", "相符"},
	audit.NotClaimed: {"not claimed", "未声称"},
	audit.NotListed:  {"not listed", "未列出"},
}

// The verdicts that say how many more or fewer are listed.
var (
	ListedFewer = &Sentence{EN: "%s fewer listed", ZH: "少列 %s"}
	ListedMore  = &Sentence{EN: "%s more listed", ZH: "多列 %s"}
)

// Severities are how much a finding weighs.
var Severities = map[audit.Severity]Text{
	audit.Error:   {"error", "错误"},
	audit.Warning: {"warning", "警告"},
	audit.Info:    {"info", "提示"},
}
