package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/zhenggai/zhenggai/report/audit"
)

// The headings of an explanation.
var (
	explainSeverity = Sentence{"Severity", "级别"}
	explainWhy      = Sentence{"Why", "为什么"}
	explainBlind    = Sentence{"What it cannot see", "看不出什么"}
	explainBad      = Sentence{"Reported", "会报告"}
	explainGood     = Sentence{"Not reported", "不会报告"}
	explainMore     = Sentence{"zhenggai explain RULE tells what a rule checks, why, and what it cannot see.", "用 zhenggai explain RULE 查看某条规则核查什么、为什么，以及看不出什么。"}
)

// explainWidth is how wide explanations are.
const explainWidth = 88

// WriteRules lists all rules, one a line.
func WriteRules(w io.Writer, language Language) error {
	var b strings.Builder
	for _, r := range audit.Rules() {
		fmt.Fprintf(&b, "%-22s %-8s %s\n", r.ID, r.Severity, sentenceOf(r.Doc.Title, language))
	}
	fmt.Fprintf(&b, "\n%s\n", explainMore.In(language))
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteRule explains one rule.
func WriteRule(w io.Writer, r *audit.Rule, language Language) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", r.ID, sentenceOf(r.Doc.Title, language))
	fmt.Fprintf(&b, "%s: %s\n\n%s\n", explainSeverity.In(language), wordOf(severityWords, r.Severity, language), wrap(sentenceOf(r.Doc.Text, language), explainWidth))
	for _, part := range []struct {
		head Sentence
		body string
	}{
		{explainWhy, wrap(sentenceOf(r.Doc.Why, language), explainWidth)},
		{explainBlind, wrap(sentenceOf(r.Doc.Blind, language), explainWidth)},
		{explainBad, r.Doc.Bad},
		{explainGood, r.Doc.Good},
	} {
		fmt.Fprintf(&b, "\n%s:\n%s\n", part.head.In(language), indented(part.body))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func indented(s string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n  ")
}

// ruleMarkdown explains a rule to a viewer of SARIF.
func ruleMarkdown(r *audit.Rule, language Language) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", sentenceOf(r.Doc.Text, language))
	fmt.Fprintf(&b, "**%s:** %s\n\n", explainWhy.In(language), sentenceOf(r.Doc.Why, language))
	fmt.Fprintf(&b, "**%s:** %s\n\n", explainBlind.In(language), sentenceOf(r.Doc.Blind, language))
	fmt.Fprintf(&b, "%s:\n\n```\n%s\n```\n\n", explainBad.In(language), strings.TrimRight(r.Doc.Bad, "\n"))
	fmt.Fprintf(&b, "%s:\n\n```\n%s\n```\n", explainGood.In(language), strings.TrimRight(r.Doc.Good, "\n"))
	return b.String()
}
