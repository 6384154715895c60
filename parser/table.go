package parser

import (
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// columns are the places of a table of issues, -1 for one it does not have.
type columns struct {
	number, issue, measure int
}

// tableIssues reads tables whose header names 问题: a row is an issue, labelled
// by its number, and its cell of measures holds them.
func (r *reading) tableIssues() {
	var cols columns
	open := false
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture && strings.Trim(b.Text, "|-: ") == "" {
			continue // the rule under a header
		}
		if b.Kind != text.Row {
			open = false
			continue
		}
		if c, ok := header(b); ok {
			cols, open = c, true
			r.mark(k, k+1, read)
			continue
		}
		if open {
			r.tableRow(k, b, cols)
		}
	}
}

// headerRunes is the longest name of a column.
const headerRunes = 10

// header reads the names of the columns; ok is false without one of problems.
func header(b *text.Block) (columns, bool) {
	c := columns{-1, -1, -1}
	for i, cell := range b.Cells {
		name := b.Folded[cell.Start:cell.End]
		switch {
		case han.LongerThan(name, headerRunes):
		case hasAny(name, []string{"序号", "编号"}) && c.number < 0:
			c.number = i
		case han.Contains(name, "问题") && c.issue < 0 && !hasAny(name, []string{"类型", "类别", "来源", "编号"}):
			c.issue = i
		case hasAny(name, []string{"措施", "整改情况", "落实情况", "整改举措"}) && c.measure < 0:
			c.measure = i
		}
	}
	return c, c.issue >= 0 && len(b.Cells) > 1
}

// tableRow records the issue of one row.
func (r *reading) tableRow(k int, b *text.Block, cols columns) {
	issue, ok := cellAt(b, cols.issue)
	if !ok {
		return
	}
	is := notice.Issue{
		Title:  trimStop(r.text(b.Span(issue.Start, issue.End))),
		Status: rowStatus(b, cols),
		Span:   b.Source(),
	}
	if n, ok := cellAt(b, cols.number); ok {
		is.Label = r.text(b.Span(n.Start, n.End))
		is.Ordinal = ordinalOf(b.Folded[n.Start:n.End])
		is.Path = pathPart(is.Label)
	}
	r.place(&is, r.headingOf(k))
	t := issueText{index: len(r.n.Issues), heading: -1}
	if m, ok := cellAt(b, cols.measure); ok {
		t.stretch = stretch{k, m.Start, k + 1, m.End}
	}
	r.mark(k, k+1, read)
	r.texts = append(r.texts, t)
	r.n.Issues = append(r.n.Issues, is)
}

// cellAt is the cell in column i of a row, unless the row lacks it or it is
// empty.
func cellAt(b *text.Block, i int) (cell text.Cell, ok bool) {
	if i < 0 || i >= len(b.Cells) {
		return cell, false
	}
	cell = b.Cells[i]
	return cell, cell.End > cell.Start
}

// rowStatus is the status that one of the other cells of a row states.
func rowStatus(b *text.Block, cols columns) notice.Status {
	for i, cell := range b.Cells {
		if i == cols.number || i == cols.issue || i == cols.measure {
			continue
		}
		if st := stated(b.Folded[cell.Start:cell.End]); st != "" {
			return st
		}
	}
	return ""
}

// sortBySpan sorts issues by where they start, and lets texts follow.
func sortBySpan(issues []notice.Issue, texts []issueText) {
	sort.SliceStable(texts, func(i, j int) bool {
		return issues[texts[i].index].Span.Start < issues[texts[j].index].Span.Start
	})
	sorted := make([]notice.Issue, len(issues))
	for i := range texts {
		sorted[i] = issues[texts[i].index]
		texts[i].index = i
	}
	copy(issues, sorted)
}
