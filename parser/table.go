package parser

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// columns are the places of a table of issues, -1 for one it does not have.
type columns struct {
	number, issue, measure int
	states                 []stateColumn
}

// stateColumn is a column whose name is a state that a tick in it states: 已完成, 是否完成.
type stateColumn struct {
	index int
	tick  notice.Status
	cross notice.Status // empty where a cross states nothing
}

// noRow is the row of the open issue where there is none.
const noRow = -1

// tableIssues reads the tables in the blocks [from, to) whose header names 问题: a row is an issue, labelled
// by its number, and its cell of measures holds them. Rows that repeat the cell
// of the issue, or leave it empty, go on with it.
func (r *reading) tableIssues(from, to int) {
	s := tableScan{reading: r, named: noRow}
	for k := from; k < to; k++ {
		switch b := r.block(k); b.Kind {
		case text.Furniture: // the rule under a header, the number of a page
		case text.Row:
			s.row(k, b)
		default:
			s.open = false
		}
	}
}

// tableScan reads the rows of tables, one after the other.
type tableScan struct {
	*reading
	cols  columns
	open  bool // the rows belong to the table
	named int  // the row that named the last issue, noRow for none
	width int  // cells in the header
	next  int  // the number that the next row has
}

// row reads row b, block k. A line between the rows, 二、作风建设方面, ends the table but
// for a row that numbers on.
func (s *tableScan) row(k int, b *text.Block) {
	if c, ok := header(b); ok && !(s.open && numbered(b, s.cols)) {
		s.cols, s.open, s.named, s.width, s.next = c, true, noRow, len(b.Cells), 1
		s.mark(k, k+1, read)
		return
	}
	if !s.open && len(b.Cells) == s.width && numberOf(b, s.cols) == s.next {
		s.open, s.named = true, noRow
	}
	switch {
	case !s.open:
	case isSum(b):
		s.mark(k, k+1, read)
	case s.named != noRow && goesOn(s.block(s.named), b, s.cols):
		s.goOn(k, s.named, s.cols)
	case s.tableRow(k, b, s.cols):
		s.named, s.next = k, numberOf(b, s.cols)+1
	}
}

// numberOf is the number of a row, 0 for none.
func numberOf(b *text.Block, cols columns) int {
	n, ok := cellAt(b, cols.number)
	if !ok {
		return 0
	}
	return ordinalOf(b.Folded[n.Start:n.End])
}

// isSum recognises the row that sums up a table: 合计 TAB 4个 TAB 8条.
func isSum(b *text.Block) bool {
	return hasPrefixAny(b.Folded, []string{"合计", "总计", "小计", "共计"})
}

// goesOn reports whether row b goes on with the issue that row first names.
func goesOn(first, b *text.Block, cols columns) bool {
	issue, ok := cellAt(b, cols.issue)
	if !ok {
		_, numbered := cellAt(b, cols.number)
		_, measures := cellAt(b, cols.measure)
		return measures && !numbered
	}
	return textOf(b, issue) == cellText(first, cols.issue) && cellText(b, cols.number) == cellText(first, cols.number)
}

// goOn gives the measures of row k to the last issue, which row named names.
func (r *reading) goOn(k, named int, cols columns) {
	b := r.block(k)
	r.mark(k, k+1, read)
	is := &r.n.Issues[len(r.n.Issues)-1]
	is.Span = is.Span.Join(b.Source())
	m, ok := cellAt(b, cols.measure)
	if !ok || textOf(b, m) == cellText(r.block(named), cols.measure) {
		return // a cell that spans both rows
	}
	t := &r.texts[len(r.texts)-1]
	t.more = append(t.more, stretch{k, m.Start, k + 1, m.End})
}

// numbered reports whether a row has a number where the table has them.
func numbered(b *text.Block, cols columns) bool {
	return numberOf(b, cols) > 0
}

// headerRunes is the longest name of a column.
const headerRunes = 10

// header reads the names of the columns; ok is false without one of problems.
func header(b *text.Block) (columns, bool) {
	c := columns{number: -1, issue: -1, measure: -1}
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
	if c.issue < 0 || len(b.Cells) < 2 {
		return c, false
	}
	c.states = stateColumns(b)
	return c, true
}

// stateColumns are the columns of a header that ticks may stand in.
func stateColumns(b *text.Block) (found []stateColumn) {
	for i, cell := range b.Cells {
		name := b.Folded[cell.Start:cell.End]
		switch {
		case han.LongerThan(name, headerRunes):
		case isStatus(name):
			found = append(found, stateColumn{index: i, tick: statusWord(name)})
		case asksDone(name):
			found = append(found, stateColumn{i, notice.Completed, notice.NotCompleted})
		}
	}
	return found
}

// asksDone reports whether the name of a column asks whether the issue is done: 是否完成,
// 整改完成情况.
func asksDone(name string) bool {
	return strings.HasPrefix(name, "是否") && statusWord(name) == notice.Completed ||
		hasSuffixAny(name, []string{"完成情况", "销号情况", "办结情况"})
}

// tableRow records the issue of one row, if it names one.
func (r *reading) tableRow(k int, b *text.Block, cols columns) bool {
	issue, ok := cellAt(b, cols.issue)
	if !ok {
		return false
	}
	is := notice.Issue{
		Title:  trimStop(r.printed(b, issue.Start, issue.End)),
		Status: rowStatus(b, cols),
		Span:   b.Source(),
	}
	if n, ok := cellAt(b, cols.number); ok {
		is.Label = r.printed(b, n.Start, n.End)
		is.Ordinal = ordinalOf(b.Folded[n.Start:n.End])
		is.Path = pathPart(is.Label)
	}
	if k < r.annex {
		r.place(&is, r.headingOf(k))
	}
	t := issueText{index: len(r.n.Issues), heading: -1}
	if m, ok := cellAt(b, cols.measure); ok {
		t.stretch = stretch{k, m.Start, k + 1, m.End}
	}
	r.mark(k, k+1, read)
	r.texts = append(r.texts, t)
	r.n.Issues = append(r.n.Issues, is)
	return true
}

func textOf(b *text.Block, c text.Cell) string { return b.Text[c.Start:c.End] }

// cellText is the text in column i of a row, "" for none.
func cellText(b *text.Block, i int) string {
	c, _ := cellAt(b, i)
	return textOf(b, c)
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
	return tickedStatus(b, cols)
}

// tickedStatus is the state that the one ticked cell of a row states by the name of its
// column, or a cross in the one column that asks for it.
func tickedStatus(b *text.Block, cols columns) (st notice.Status) {
	for _, col := range cols.states {
		mark, _ := cellAt(b, col.index)
		said := col.says(b.Folded[mark.Start:mark.End])
		if said != "" && st != "" {
			return ""
		}
		st = cmp.Or(st, said)
	}
	return st
}

// says is the state that the mark in a cell of the column states, empty for none.
func (c stateColumn) says(mark string) notice.Status {
	mark = boxed.Replace(strings.TrimSpace(mark))
	switch r, size := han.Decode(mark); {
	case size == 0 || size < len(mark):
		return ""
	case strings.ContainsRune(ticks, r):
		return c.tick
	case strings.ContainsRune(crosses, r):
		return c.cross
	}
	return ""
}

// sortBySpan sorts issues by where they start, and lets texts follow.
func sortBySpan(issues []notice.Issue, texts []issueText) {
	byStart := func(a, b issueText) int {
		return cmp.Compare(issues[a.index].Span.Start, issues[b.index].Span.Start)
	}
	if slices.IsSortedFunc(texts, byStart) { // as they mostly are
		return
	}
	slices.SortStableFunc(texts, byStart)
	sorted := make([]notice.Issue, len(issues))
	for i := range texts {
		sorted[i] = issues[texts[i].index]
		texts[i].index = i
	}
	copy(issues, sorted)
}
