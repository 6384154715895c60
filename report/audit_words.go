package report

import (
	"fmt"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
)

// The words of an audit for people.
var (
	nothingClaimed = Sentence{"no statistics claimed (issues, measures, aspects)", "未声称统计数字（问题、措施、方面）"}
	notCompared    = Sentence{"claimed and listed are not compared in a document of this genre", "此类文稿不比较声称数与列出数"}
	nothingFound   = Sentence{"no findings", "没有核查结果"}
	acceptedCount  = Sentence{"accepted by the baseline: %d", "基线已接受：%d 条"}

	headCounted  = Sentence{"counted", "事项"}
	headClaimed  = Sentence{"claimed", "声称"}
	headListed   = Sentence{"listed", "列出"}
	headVerdict  = Sentence{"verdict", "比较"}
	headSeverity = Sentence{"severity", "级别"}
	headRule     = Sentence{"rule", "规则"}
	headPlace    = Sentence{"place", "位置"}
	headFinding  = Sentence{"finding", "核查结果"}
)

var objectWords = map[notice.Object]Sentence{
	notice.Issues:   {"issues", "问题"},
	notice.Measures: {"measures", "整改措施"},
	notice.Aspects:  {"aspects", "方面"},
}

// verdictWords are the verdicts; the number is how many more or fewer.
var verdictWords = map[audit.Verdict]Sentence{
	audit.Match:       {"match", "相符"},
	audit.ListedFewer: {"%s fewer listed", "少列 %s"},
	audit.ListedMore:  {"%s more listed", "多列 %s"},
	audit.NotClaimed:  {"not claimed", "未声称"},
	audit.NotListed:   {"not listed", "未列出"},
}

var severityWords = map[audit.Severity]Sentence{
	audit.Error:   {"error", "错误"},
	audit.Warning: {"warning", "警告"},
	audit.Info:    {"info", "提示"},
}

// qualifierMarks show how a claimed number is meant.
var qualifierMarks = map[string]string{"over": ">", "about": "≈", "nearly": "≲", "at_least": "≥", "at_most": "≤"}

func countHeads(language Language) []string {
	return []string{headCounted.In(language), headClaimed.In(language), headListed.In(language), headVerdict.In(language)}
}

// isCountNumber reports whether a column of countHeads has numbers: what is
// claimed, and what is listed.
func isCountNumber(column int) bool { return column == 1 || column == 2 }

func countCells(c *audit.Count, language Language) []string {
	claimed := ""
	if c.IsClaimed() {
		claimed = qualifierMarks[c.Qualifier] + amountText(c.Claimed)
	}
	if c.Refined != 0 {
		claimed += " → " + amountText(c.Refined)
	}
	return []string{wordOf(objectWords, c.Object, language), claimed, strconv.Itoa(c.Listed), verdictText(c, language)}
}

func verdictText(c *audit.Count, language Language) string {
	switch c.Verdict {
	case audit.ListedFewer:
		return verdictWords[c.Verdict].In(language, amountText(-c.Difference()))
	case audit.ListedMore:
		return verdictWords[c.Verdict].In(language, amountText(c.Difference()))
	}
	return wordOf(verdictWords, c.Verdict, language)
}

func findingHeads(language Language) []string {
	return []string{headSeverity.In(language), headRule.In(language), headPlace.In(language), headFinding.In(language)}
}

func findingCells(f *audit.Finding, language Language) []string {
	return []string{wordOf(severityWords, f.Severity, language), f.Rule, placeText(f), sentenceOf(f.Message, language)}
}

// placeText is line:column of the first piece of evidence.
func placeText(f *audit.Finding) string {
	if len(f.Evidence) == 0 {
		return ""
	}
	return fmt.Sprintf("%d:%d", f.Evidence[0].Line, f.Evidence[0].Column)
}

// wordOf is the word for a value, or the value itself when there is none.
func wordOf[K ~string](words map[K]Sentence, key K, language Language) string {
	if s, ok := words[key]; ok {
		return s.In(language)
	}
	return string(key)
}

func amountText(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
