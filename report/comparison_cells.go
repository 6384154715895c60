package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/compare"
	"github.com/zhenggai/zhenggai/report/message"
)

// comparisonColumn is a column of the table that people see of a comparison.
type comparisonColumn struct {
	head  message.Text
	align tw.Align
	cell  func(*compare.Row) string
}

// comparisonColumns are the columns before the issues. States and measures have
// one where a document tells of any.
func comparisonColumns(c *Comparison, language Language) []comparisonColumn {
	columns := []comparisonColumn{
		{message.HeadVerdict, tw.AlignLeft, func(r *compare.Row) string { return wordOf(message.Alignments, r.Verdict, language) }},
		{message.HeadSimilarity, tw.AlignRight, similarityText},
	}
	if hasStatus(c.Old.Notice) || hasStatus(c.New.Notice) {
		columns = append(columns, comparisonColumn{message.HeadStatus, tw.AlignLeft, func(r *compare.Row) string { return statusChange(r, language) }})
	}
	if c.ListsMeasures {
		columns = append(columns, comparisonColumn{message.HeadMeasures, tw.AlignRight, measuresText})
	}
	return columns
}

func hasStatus(n *notice.Notice) bool {
	return slices.ContainsFunc(n.Issues, func(i notice.Issue) bool { return i.Status != "" })
}

func similarityText(r *compare.Row) string {
	if !r.IsPaired() {
		return ""
	}
	return strconv.FormatFloat(r.Similarity, 'f', 2, 64)
}

func measuresText(r *compare.Row) string {
	if len(r.New) == 0 {
		return ""
	}
	return strconv.Itoa(r.Measures())
}

// statusChange is the state in OLD and that in NEW: ongoing → completed.
func statusChange(r *compare.Row, language Language) string {
	old, new := statusText(r.Old, language), statusText(r.New, language)
	switch {
	case old == "" && new == "":
		return ""
	case len(r.Old) == 0:
		return new
	case len(r.New) == 0:
		return old
	}
	return strings.TrimSpace(old + " → " + new)
}

// statusText are the states of issues, each once.
func statusText(issues []compare.Issue, language Language) string {
	var states []string
	for i := range issues {
		if word := wordOfStatus(issues[i].Status, language); word != "" && !slices.Contains(states, word) {
			states = append(states, word)
		}
	}
	return strings.Join(states, message.StatusJoin.In(language))
}

// issueText is where an issue stands in its document, and its title.
func issueText(i *compare.Issue) string {
	place := i.Path
	if place == "" {
		place = i.Label
	}
	return Printable(strings.TrimLeft(place+" "+i.Title, " "))
}

func issueTexts(issues []compare.Issue) string { return strings.Join(each(issues, issueText), "\n") }

// comparisonSummary are the sentences below the rows.
func comparisonSummary(c *Comparison, language Language) []string {
	counts := each(compare.Verdicts(), func(v *compare.Verdict) string {
		return wordOf(message.Alignments, *v, language) + " " + strconv.Itoa(c.Count(*v))
	})
	lines := []string{message.ComparedIssues.In(language, len(c.Old.Notice.Issues), len(c.New.Notice.Issues), strings.Join(counts, message.StatusJoin.In(language)))}
	if n := c.WithoutMeasures(); n > 0 {
		lines = append(lines, message.WithoutMeasures.In(language, n))
	}
	return lines
}

func figureHeads(language Language) []string {
	return []string{message.HeadCounted.In(language), message.HeadOld.In(language), message.HeadNew.In(language), message.HeadDifference.In(language)}
}

func figureCells(f *compare.Figure, language Language) []string {
	difference := amountText(f.Difference())
	if f.Difference() > 0 {
		difference = "+" + difference
	}
	return []string{wordOf(message.Objects, f.Object, language), claimText(&f.Old), claimText(&f.New), difference}
}

// claimText is a number with a sign that shows how it is meant.
func claimText(c *audit.Claim) string { return qualifierMarks[c.Qualifier] + amountText(c.Value) }
