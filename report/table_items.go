package report

import (
	"fmt"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
)

// The headings that several tables have.
var (
	headPath    = Sentence{"path", "路径"}
	headMember  = Sentence{"member", "成员"}
	headID      = Sentence{"id", "编号"}
	headSection = Sentence{"section", "章节"}
	headIssue   = Sentence{"issue", "问题"}
	headLabel   = Sentence{"label", "标号"}
	headOrdinal = Sentence{"ordinal", "序号"}
	headTitle   = Sentence{"title", "标题"}
	headOutline = Sentence{"outline path", "所在层次"}
	headAsOf    = Sentence{"as of", "截至"}
	headMessage = Sentence{"message", "说明"}
)

// itemKey are the columns that name an item of a notice.
var itemKey = []string{"path", "member", "id"}

// sourceFields name the input that a row comes from. Their cells are the key
// of a batch.
func sourceFields() []field[Result] {
	return []field[Result]{
		path("path", headPath, func(r *Result) string { return r.File.Path }),
		path("member", headMember, func(r *Result) string { return r.File.Member }),
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
			Name: "sections", Title: Sentence{"sections", "章节"},
			Refs:  []Ref{refTo("notices"), refTo("sections", "parent")},
			Brief: []string{"path", "level", "label", "title", "role"},
		}, sectionFields(), func(r *Result) []notice.Section { return r.Notice.Sections }),
		newItems(Table{
			Name: "issues", Title: Sentence{"issues", "问题"},
			Refs:  []Ref{refTo("notices"), refTo("sections", "section")},
			Brief: []string{"path", "id", "label", "title", "status", "measures"},
		}, issueFields(), listedIssues),
		newItems(Table{
			Name: "manifestations", Title: Sentence{"manifestations", "问题表现"},
			Refs:  []Ref{refTo("notices"), refTo("issues", "issue")},
			Brief: []string{"path", "issue", "label", "text"},
		}, manifestationFields(), func(r *Result) []notice.Manifestation { return r.Notice.Manifestations }),
		newItems(Table{
			Name: "measures", Title: Sentence{"measures", "整改措施"},
			Refs:  []Ref{refTo("notices"), refTo("sections", "section"), refTo("issues", "issue")},
			Brief: []string{"path", "issue", "label", "kind", "text"},
		}, measureFields(), func(r *Result) []notice.Measure { return r.Notice.Measures }),
		newItems(Table{
			Name: "statistics", Title: Sentence{"statistics", "统计"},
			Refs: []Ref{refTo("notices"), refTo("sections", "section"), refTo("issues", "issue"),
				refTo("statistics", "part_of")},
			Brief: []string{"path", "object", "status", "value", "unit", "qualifier", "text"},
		}, statisticFields(), func(r *Result) []notice.Statistic { return r.Notice.Statistics }),
		newItems(Table{
			Name: "findings", Title: Sentence{"findings", "核查结果"},
			Refs:  []Ref{refTo("notices")},
			Brief: []string{"path", "severity", "rule", "line", "message"},
		}, findingFields(language), listedFindings),
	}
}

func sectionFields() []field[notice.Section] {
	return slices.Concat([]field[notice.Section]{
		text("id", headID, func(s *notice.Section) string { return s.ID }),
		text("parent", Sentence{"parent", "上级"}, func(s *notice.Section) string { return s.Parent }),
		ordinal("level", Sentence{"level", "层级"}, func(s *notice.Section) int { return s.Level }),
		text("label", headLabel, func(s *notice.Section) string { return s.Label }),
		ordinal("ordinal", headOrdinal, func(s *notice.Section) int { return s.Ordinal }),
		searched(text("title", headTitle, func(s *notice.Section) string { return s.Title })),
		text("role", Sentence{"role", "作用"}, func(s *notice.Section) notice.Role { return s.Role }),
		text("outline_path", headOutline, func(s *notice.Section) string { return s.Path }),
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
		text("id", headID, func(i *issueItem) string { return i.ID }),
		text("section", headSection, func(i *issueItem) string { return i.Section }),
		text("label", headLabel, func(i *issueItem) string { return i.Label }),
		ordinal("ordinal", headOrdinal, func(i *issueItem) int { return i.Ordinal }),
		searched(text("title", headTitle, func(i *issueItem) string { return i.Title })),
		text("status", headStatus, func(i *issueItem) notice.Status { return i.Status }),
		value("manifestations", Sentence{"manifestations", "问题表现数"}, Integer, func(i *issueItem) any { return int64(i.manifestations) }),
		value("measures", Sentence{"measures", "措施数"}, Integer, func(i *issueItem) any { return int64(i.measures) }),
		text("outline_path", headOutline, func(i *issueItem) string { return i.Path }),
	}, spanFields(func(i *issueItem) source.Span { return i.Span }))
}

func manifestationFields() []field[notice.Manifestation] {
	return slices.Concat([]field[notice.Manifestation]{
		text("id", headID, func(m *notice.Manifestation) string { return m.ID }),
		text("issue", headIssue, func(m *notice.Manifestation) string { return m.Issue }),
		text("label", headLabel, func(m *notice.Manifestation) string { return m.Label }),
		ordinal("ordinal", headOrdinal, func(m *notice.Manifestation) int { return m.Ordinal }),
		searched(text("text", headText, func(m *notice.Manifestation) string { return m.Text })),
		text("outline_path", headOutline, func(m *notice.Manifestation) string { return m.Path }),
	}, spanFields(func(m *notice.Manifestation) source.Span { return m.Span }))
}

func measureFields() []field[notice.Measure] {
	return slices.Concat([]field[notice.Measure]{
		text("id", headID, func(m *notice.Measure) string { return m.ID }),
		text("section", headSection, func(m *notice.Measure) string { return m.Section }),
		text("issue", headIssue, func(m *notice.Measure) string { return m.Issue }),
		text("label", headLabel, func(m *notice.Measure) string { return m.Label }),
		ordinal("ordinal", headOrdinal, func(m *notice.Measure) int { return m.Ordinal }),
		text("kind", Sentence{"kind", "性质"}, func(m *notice.Measure) notice.Kind { return m.Kind }),
		searched(text("title", headTitle, func(m *notice.Measure) string { return m.Title })),
		searched(text("text", headText, func(m *notice.Measure) string { return m.Text })),
		text("outline_path", headOutline, func(m *notice.Measure) string { return m.Path }),
	}, spanFields(func(m *notice.Measure) source.Span { return m.Span }))
}

func statisticFields() []field[notice.Statistic] {
	return slices.Concat([]field[notice.Statistic]{
		text("id", headID, func(s *notice.Statistic) string { return s.ID }),
		text("object", headObject, func(s *notice.Statistic) notice.Object { return s.Object }),
		text("status", headStatus, func(s *notice.Statistic) notice.Status { return s.Status }),
		value("value", headValue, Real, func(s *notice.Statistic) any { return s.Value }),
		text("unit", headUnit, func(s *notice.Statistic) string { return s.Unit }),
		value("normalized", Sentence{"full number", "完整数值"}, Real, func(s *notice.Statistic) any { return fullNumber(s) }),
		text("qualifier", headQualifier, func(s *notice.Statistic) string { return s.Qualifier }),
		text("part_of", Sentence{"part of", "所属总数"}, func(s *notice.Statistic) string { return s.PartOf }),
		text("label", Sentence{"label", "名称"}, func(s *notice.Statistic) string { return s.Label }),
		date("as_of", headAsOf, func(s *notice.Statistic) string { return s.AsOf }),
		text("scope", Sentence{"scope", "范围"}, func(s *notice.Statistic) notice.Scope { return s.Scope }),
		text("section", headSection, func(s *notice.Statistic) string { return s.Section }),
		text("issue", headIssue, func(s *notice.Statistic) string { return s.Issue }),
		searched(text("text", headText, func(s *notice.Statistic) string { return s.Text })),
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
	evidence := func(name string, head Sentence, kind Type, of func(*audit.Evidence) any) field[findingItem] {
		return value(name, head, kind, func(f *findingItem) any { return f.first(of) })
	}
	return []field[findingItem]{
		text("id", headID, func(f *findingItem) string { return fmt.Sprintf("f%d", f.number) }),
		text("rule", headRule, func(f *findingItem) string { return f.Rule }),
		text("severity", headSeverity, func(f *findingItem) audit.Severity { return f.Severity }),
		searched(text("message", headMessage, func(f *findingItem) string { return sentenceOf(f.Message, language) })),
		evidence("text", headText, String, func(e *audit.Evidence) any { return present(e.Text) }),
		evidence("line", Sentence{"line", "行"}, Ordinal, func(e *audit.Evidence) any { return int64(e.Line) }),
		evidence("column", Sentence{"column", "列"}, Ordinal, func(e *audit.Evidence) any { return int64(e.Column) }),
		evidence("span_start", Sentence{"start", "起点"}, Ordinal, func(e *audit.Evidence) any { return int64(e.Span.Start) }),
		evidence("span_end", Sentence{"end", "终点"}, Ordinal, func(e *audit.Evidence) any { return int64(e.Span.End) }),
	}
}
