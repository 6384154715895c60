package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// explainWidth is how wide explanations are.
const explainWidth = 88

// WriteRules lists all rules, one a line.
func WriteRules(w io.Writer, language Language) error {
	var b strings.Builder
	for _, r := range audit.Rules() {
		fmt.Fprintf(&b, "%-22s %-8s %s\n", r.ID, r.Severity, message.Text(r.Doc.Title).In(language))
	}
	fmt.Fprintf(&b, "\n%s\n", message.ExplainMore.In(language))
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteRule explains one rule.
func WriteRule(w io.Writer, r *audit.Rule, language Language) error {
	var b strings.Builder
	colon := message.Colon.In(language)
	fmt.Fprintf(&b, "%s%s%s\n", r.ID, colon, message.Text(r.Doc.Title).In(language))
	fmt.Fprintf(&b, "%s%s%s\n\n%s\n", message.ExplainSeverity.In(language), colon, wordOf(message.Severities, r.Severity, language), wrap(message.Text(r.Doc.Text).In(language), explainWidth))
	for _, part := range []struct {
		head message.Text
		body string
	}{
		{message.ExplainWhy, wrap(message.Text(r.Doc.Why).In(language), explainWidth)},
		{message.ExplainBlind, wrap(message.Text(r.Doc.Blind).In(language), explainWidth)},
		{message.ExplainBad, r.Doc.Bad},
		{message.ExplainGood, r.Doc.Good},
	} {
		fmt.Fprintf(&b, "\n%s\n%s\n", strings.TrimRight(part.head.In(language)+colon, " "), indented(part.body))
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
	fmt.Fprintf(&b, "%s\n\n", message.Text(r.Doc.Text).In(language))
	fmt.Fprintf(&b, "**%s:** %s\n\n", message.ExplainWhy.In(language), message.Text(r.Doc.Why).In(language))
	fmt.Fprintf(&b, "**%s:** %s\n\n", message.ExplainBlind.In(language), message.Text(r.Doc.Blind).In(language))
	fmt.Fprintf(&b, "%s:\n\n```\n%s\n```\n\n", message.ExplainBad.In(language), strings.TrimRight(r.Doc.Bad, "\n"))
	fmt.Fprintf(&b, "%s:\n\n```\n%s\n```\n", message.ExplainGood.In(language), strings.TrimRight(r.Doc.Good, "\n"))
	return b.String()
}
