package report

import (
	"fmt"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// itemKey are the columns that name an item of a notice.
var itemKey = []string{"path", "member", "id"}

// sourceFields name the input that a row comes from. Their cells are the key
// of a batch.
func sourceFields() []field[Result] {
	return []field[Result]{
		path("path", message.HeadPath, func(r *Result) string { return source.Spell(r.File.Path) }),
		path("member", message.HeadMember, func(r *Result) string { return r.File.Member }),
	}
}

// items are the items of one kind in a notice, as a table with one row each.
type items struct {
	table *Table
	rows  func(*Result) []Row
}

// newItems makes the table of a kind. Its rows begin with the input.
func newItems[T any](table Table, fields []field[T], list func(*Result) []T) items {
	from := sourceFields()
	table.Columns = append(columnsOf(from), columnsOf(fields)...)
	table.Key, table.ByInput = itemKey, true
	return items{&table, func(r *Result) []Row {
		var rows []Row
		source := cellsOf(nil, from, r)
		of := list(r)
		for i := range of {
			rows = append(rows, cellsOf(slices.Clone(source), fields, &of[i]))
		}
		return rows
	}}
}

// refTo refers to a row of another table by columns behind path and member.
func refTo(table string, columns ...string) Ref {
	return Ref{append([]string{"path", "member"}, columns...), table}
}

// itemTables are the long tables, in an order in which each refers only to
// itself, to those before it, and to the notices.
func itemTables(language Language) []items {
	return []items{
		newItems(Table{
			Name: "sections", Title: message.TableSections,
			Refs:  []Ref{refTo("notices"), refTo("sections", "parent")},
			Brief: []string{"path", "level", "label", "title", "role"},
		}, sectionFields(), func(r *Result) []notice.Section { return r.Notice.Sections }),
		newItems(Table{
			Name: "issues", Title: message.TableIssues,
			Refs:  []Ref{refTo("notices"), refTo("sections", "section")},
			Brief: []string{"path", "id", "label", "title", "status", "measures"},
		}, issueFields(), listedIssues),
		newItems(Table{
			Name: "manifestations", Title: message.TableManifestations,
			Refs:  []Ref{refTo("notices"), refTo("issues", "issue")},
			Brief: []string{"path", "issue", "label", "text"},
		}, manifestationFields(), func(r *Result) []notice.Manifestation { return r.Notice.Manifestations }),
		newItems(Table{
			Name: "measures", Title: message.TableMeasures,
			Refs:  []Ref{refTo("notices"), refTo("sections", "section"), refTo("issues", "issue")},
			Brief: []string{"path", "issue", "label", "kind", "text"},
		}, measureFields(), func(r *Result) []notice.Measure { return r.Notice.Measures }),
		newItems(Table{
			Name: "statistics", Title: message.TableStatistics,
			Refs: []Ref{refTo("notices"), refTo("sections", "section"), refTo("issues", "issue"),
				refTo("statistics", "part_of")},
			Brief: []string{"path", "object", "status", "value", "unit", "qualifier", "text"},
		}, statisticFields(), func(r *Result) []notice.Statistic { return r.Notice.Statistics }),
		newItems(Table{
			Name: "findings", Title: message.TableFindings,
			Refs:  []Ref{refTo("notices")},
			Brief: []string{"path", "severity", "rule", "line", "message"},
		}, findingFields(language), listedFindings),
	}
}

func sectionFields() []field[notice.Section] {
	return slices.Concat([]field[notice.Section]{
		text("id", message.HeadID, func(s *notice.Section) string { return s.ID }),
		text("parent", message.HeadParent, func(s *notice.Section) string { return s.Parent }),
		ordinal("level", message.HeadLevel, func(s *notice.Section) int { return s.Level }),
		text("label", message.HeadLabel, func(s *notice.Section) string { return s.Label }),
		ordinal("ordinal", message.HeadOrdinal, func(s *notice.Section) int { return s.Ordinal }),
		searched(text("title", message.HeadTitle, func(s *notice.Section) string { return s.Title })),
		text("role", message.HeadRole, func(s *notice.Section) notice.Role { return s.Role }),
		text("outline_path", message.HeadOutline, func(s *notice.Section) string { return s.Path }),
	}, spanFields(func(s *notice.Section) source.Span { return s.Span }))
}

// issueItem is an issue with what is counted under it.
type issueItem struct {
	notice.Issue
	manifestations, measures int
}

func listedIssues(r *Result) []issueItem {
	measures := measureCounts(r.Notice)
	manifestations := map[string]int{}
	for i := range r.Notice.Manifestations {
		manifestations[r.Notice.Manifestations[i].Issue]++
	}
	return each(r.Notice.Issues, func(i *notice.Issue) issueItem {
		return issueItem{*i, manifestations[i.ID], measures[i.ID]}
	})
}

func issueFields() []field[issueItem] {
	return slices.Concat([]field[issueItem]{
		text("id", message.HeadID, func(i *issueItem) string { return i.ID }),
		text("section", message.HeadSection, func(i *issueItem) string { return i.Section }),
		text("label", message.HeadLabel, func(i *issueItem) string { return i.Label }),
		ordinal("ordinal", message.HeadOrdinal, func(i *issueItem) int { return i.Ordinal }),
		searched(text("title", message.HeadTitle, func(i *issueItem) string { return i.Title })),
		text("status", message.HeadStatus, func(i *issueItem) notice.Status { return i.Status }),
		value("manifestations", message.HeadManifestationCount, Integer, func(i *issueItem) any { return int64(i.manifestations) }),
		value("measures", message.HeadMeasureCount, Integer, func(i *issueItem) any { return int64(i.measures) }),
		text("outline_path", message.HeadOutline, func(i *issueItem) string { return i.Path }),
	}, spanFields(func(i *issueItem) source.Span { return i.Span }))
}

func manifestationFields() []field[notice.Manifestation] {
	return slices.Concat([]field[notice.Manifestation]{
		text("id", message.HeadID, func(m *notice.Manifestation) string { return m.ID }),
		text("issue", message.HeadIssue, func(m *notice.Manifestation) string { return m.Issue }),
		text("label", message.HeadLabel, func(m *notice.Manifestation) string { return m.Label }),
		ordinal("ordinal", message.HeadOrdinal, func(m *notice.Manifestation) int { return m.Ordinal }),
		searched(text("text", message.HeadText, func(m *notice.Manifestation) string { return m.Text })),
		text("outline_path", message.HeadOutline, func(m *notice.Manifestation) string { return m.Path }),
	}, spanFields(func(m *notice.Manifestation) source.Span { return m.Span }))
}

func measureFields() []field[notice.Measure] {
	return slices.Concat([]field[notice.Measure]{
		text("id", message.HeadID, func(m *notice.Measure) string { return m.ID }),
		text("section", message.HeadSection, func(m *notice.Measure) string { return m.Section }),
		text("issue", message.HeadIssue, func(m *notice.Measure) string { return m.Issue }),
		text("label", message.HeadLabel, func(m *notice.Measure) string { return m.Label }),
		ordinal("ordinal", message.HeadOrdinal, func(m *notice.Measure) int { return m.Ordinal }),
		text("kind", message.HeadKind, func(m *notice.Measure) notice.Kind { return m.Kind }),
		searched(text("title", message.HeadTitle, func(m *notice.Measure) string { return m.Title })),
		searched(text("text", message.HeadText, func(m *notice.Measure) string { return m.Text })),
		text("outline_path", message.HeadOutline, func(m *notice.Measure) string { return m.Path }),
	}, spanFields(func(m *notice.Measure) source.Span { return m.Span }))
}

func statisticFields() []field[notice.Statistic] {
	return slices.Concat([]field[notice.Statistic]{
		text("id", message.HeadID, func(s *notice.Statistic) string { return s.ID }),
		text("object", message.HeadObject, func(s *notice.Statistic) notice.Object { return s.Object }),
		text("status", message.HeadStatus, func(s *notice.Statistic) notice.Status { return s.Status }),
		value("value", message.HeadValue, Real, func(s *notice.Statistic) any { return s.Value }),
		text("unit", message.HeadUnit, func(s *notice.Statistic) string { return s.Unit }),
		value("normalized", message.HeadFullNumber, Real, func(s *notice.Statistic) any { return fullNumber(s) }),
		text("qualifier", message.HeadQualifier, func(s *notice.Statistic) string { return s.Qualifier }),
		text("part_of", message.HeadPartOf, func(s *notice.Statistic) string { return s.PartOf }),
		text("label", message.HeadName, func(s *notice.Statistic) string { return s.Label }),
		date("as_of", message.HeadAsOf, func(s *notice.Statistic) string { return s.AsOf }),
		text("scope", message.HeadScope, func(s *notice.Statistic) notice.Scope { return s.Scope }),
		text("section", message.HeadSection, func(s *notice.Statistic) string { return s.Section }),
		text("issue", message.HeadIssue, func(s *notice.Statistic) string { return s.Issue }),
		searched(text("text", message.HeadText, func(s *notice.Statistic) string { return s.Text })),
	}, spanFields(func(s *notice.Statistic) source.Span { return s.Span }))
}

// fullNumber is the number of a statistic with its multiplier, money in yuan.
func fullNumber(s *notice.Statistic) float64 {
	if s.Normalized != 0 {
		return s.Normalized
	}
	return s.Value
}

// findingItem is a finding with its number in the notice.
type findingItem struct {
	*audit.Finding
	number int
}

func listedFindings(r *Result) []findingItem {
	list := make([]findingItem, len(r.Audit.Findings))
	for i := range list {
		list[i] = findingItem{&r.Audit.Findings[i], i + 1}
	}
	return list
}

// first is a fact about the first piece of evidence; absent without any.
func (f *findingItem) first(of func(*audit.Evidence) any) any {
	if len(f.Evidence) == 0 {
		return nil
	}
	return of(&f.Evidence[0])
}

func findingFields(language Language) []field[findingItem] {
	evidence := func(name string, head message.Text, kind Type, of func(*audit.Evidence) any) field[findingItem] {
		return value(name, head, kind, func(f *findingItem) any { return f.first(of) })
	}
	return []field[findingItem]{
		text("id", message.HeadID, func(f *findingItem) string { return fmt.Sprintf("f%d", f.number) }),
		text("rule", message.HeadRule, func(f *findingItem) string { return f.Rule }),
		text("severity", message.HeadSeverity, func(f *findingItem) audit.Severity { return f.Severity }),
		searched(text("message", message.HeadMessage, func(f *findingItem) string { return message.Text(f.Message).In(language) })),
		evidence("text", message.HeadText, String, func(e *audit.Evidence) any { return present(e.Text) }),
		evidence("line", message.HeadLine, Ordinal, func(e *audit.Evidence) any { return int64(e.Line) }),
		evidence("column", message.HeadColumn, Ordinal, func(e *audit.Evidence) any { return int64(e.Column) }),
		evidence("span_start", message.HeadStart, Ordinal, func(e *audit.Evidence) any { return int64(e.Span.Start) }),
		evidence("span_end", message.HeadEnd, Ordinal, func(e *audit.Evidence) any { return int64(e.Span.End) }),
	}
}
