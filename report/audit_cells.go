package report

import (
	"fmt"
	"strconv"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// qualifierMarks show how a claimed number is meant.
var qualifierMarks = map[string]string{"over": ">", "about": "≈", "nearly": "≲", "at_least": "≥", "at_most": "≤"}

func countHeads(language Language) []string {
	return []string{message.HeadCounted.In(language), message.HeadClaimed.In(language), message.HeadListed.In(language), message.HeadVerdict.In(language)}
}

func countCells(c *audit.Count, language Language) []string {
	claimed := ""
	if c.IsClaimed() {
		claimed = qualifierMarks[c.Qualifier] + amountText(c.Claimed)
	}
	if c.Refined != 0 {
		claimed += " → " + amountText(c.Refined)
	}
	return []string{wordOf(message.Objects, c.Object, language), claimed, strconv.Itoa(c.Listed), verdictText(c, language)}
}

func verdictText(c *audit.Count, language Language) string {
	switch c.Verdict {
	case audit.ListedFewer:
		return message.ListedFewer.In(language, amountText(-c.Difference()))
	case audit.ListedMore:
		return message.ListedMore.In(language, amountText(c.Difference()))
	}
	return wordOf(message.Verdicts, c.Verdict, language)
}

func findingHeads(language Language) []string {
	return []string{message.HeadSeverity.In(language), message.HeadRule.In(language), message.HeadPlace.In(language), message.HeadFinding.In(language)}
}

func findingCells(f *audit.Finding, language Language) []string {
	return []string{wordOf(message.Severities, f.Severity, language), f.Rule, placeText(f), message.Text(f.Message).In(language)}
}

// placeText is line:column of the first piece of evidence.
func placeText(f *audit.Finding) string {
	if len(f.Evidence) == 0 {
		return ""
	}
	return fmt.Sprintf("%d:%d", f.Evidence[0].Line, f.Evidence[0].Column)
}

// wordOf is the word for a value, or the value itself when there is none.
func wordOf[K ~string](words map[K]message.Text, key K, language Language) string {
	if s, ok := words[key]; ok {
		return s.In(language)
	}
	return string(key)
}

func amountText(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
