package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// markKind is what a mark of the page shows; the style sheet has a rule for
// each.
type markKind string

const (
	markSection       markKind = "section"
	markIssue         markKind = "issue"
	markManifestation markKind = "manifestation"
	markMeasure       markKind = "measure"
	markStatistic     markKind = "statistic"
	markFurniture     markKind = "furniture"
	markEvidence      markKind = "evidence"
)

// pageMark is a place of the text and what was read there. Places count UTF-16
// code units, as a browser does.
type pageMark struct {
	Kind  markKind `json:"kind"`
	Start int      `json:"start"`
	End   int      `json:"end"`
	Depth int      `json:"depth,omitempty"` // in the outline, from 0
	Label string   `json:"label,omitempty"` // as printed, or what a statistic counts
	Value string   `json:"value,omitempty"` // of a statistic, with its unit; the state of an issue
	At    string   `json:"at,omitempty"`    // line:column
}

// marker gathers the marks of one notice.
type marker struct {
	file     *source.File
	language Language
	index    textIndex
	depths   map[string]int // of sections and issues, by ID
	marks    []pageMark
}

// newMarker marks everything that was read from a notice: the outline, then
// the statistics, then the furniture, each in the order of the document.
func newMarker(f *source.File, n *notice.Notice, language Language) *marker {
	m := &marker{file: f, language: language, index: newTextIndex(f.Text), depths: make(map[string]int)}
	m.markOutline(n)
	for i := range n.Statistics {
		m.markStatistic(&n.Statistics[i])
	}
	for _, span := range n.Furniture {
		m.add(markFurniture, span, pageMark{})
	}
	return m
}

// add appends a mark at span and gives its index. What stands nowhere has
// none: its index is -1.
func (m *marker) add(kind markKind, span source.Span, made pageMark) int {
	span.End = min(span.End, source.Pos(len(m.file.Text)))
	if span.Start < 0 || span.Empty() {
		return -1
	}
	start, end := m.index.at(span.Start), m.index.at(span.End)
	made.Kind, made.Start, made.End = kind, start.units, end.units
	made.At = fmt.Sprintf("%d:%d", start.line, start.column)
	m.marks = append(m.marks, made)
	return len(m.marks) - 1
}

// markOutline marks headings, issues, manifestations and measures, and sorts
// them as the document has them. A heading that is an issue is marked once.
func (m *marker) markOutline(n *notice.Notice) {
	isIssue := make(map[source.Span]bool, len(n.Issues))
	for i := range n.Issues {
		isIssue[n.Issues[i].Span] = true
	}
	for i := range n.Sections {
		s := &n.Sections[i]
		m.depths[s.ID] = s.Level - 1
		if !isIssue[s.Span] {
			m.add(markSection, headSpan(m.file, s.Span, s.Label+s.Title), pageMark{Depth: s.Level - 1, Label: s.Label})
		}
	}
	m.markIssues(n)
	m.markPoints(n)
	slices.SortStableFunc(m.marks, func(a, b pageMark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.Depth, b.Depth))
	})
}

func (m *marker) markIssues(n *notice.Notice) {
	sections := make(map[string]source.Span, len(n.Sections))
	for i := range n.Sections {
		sections[n.Sections[i].ID] = n.Sections[i].Span
	}
	for i := range n.Issues {
		s := &n.Issues[i]
		depth := m.depths[s.Section]
		if s.Section != "" && sections[s.Section] != s.Span {
			depth++
		}
		m.depths[s.ID] = depth
		m.add(markIssue, headSpan(m.file, s.Span, s.Label+s.Title), pageMark{
			Depth: depth, Label: s.Label, Value: wordOfStatus(s.Status, m.language)})
	}
}

// markPoints marks what stands below issues: manifestations and measures.
func (m *marker) markPoints(n *notice.Notice) {
	for i := range n.Manifestations {
		p := &n.Manifestations[i]
		m.add(markManifestation, p.Span, pageMark{Depth: m.depths[p.Issue] + 1, Label: p.Label})
	}
	for i := range n.Measures {
		p := &n.Measures[i]
		depth := m.depths[cmp.Or(p.Issue, p.Section)] + 1
		m.add(markMeasure, p.Span, pageMark{Depth: depth, Label: p.Label})
	}
}

func (m *marker) markStatistic(s *notice.Statistic) {
	label := wordOf(message.Objects, s.Object, m.language)
	if s.Status != notice.Total {
		label += " · " + wordOf(message.States, s.Status, m.language)
	}
	value := qualifierMarks[s.Qualifier] + amountText(s.Value)
	if s.Unit != "%" {
		value += " "
	}
	m.add(markStatistic, s.Span, pageMark{Label: label, Value: strings.TrimSpace(value + s.Unit)})
}

// markEvidence marks a piece of evidence and gives its index.
func (m *marker) markEvidence(e *audit.Evidence) int {
	return m.add(markEvidence, e.Span, pageMark{})
}

// find gives the index of the mark of a kind at a place, -1 without one.
func (m *marker) find(kind markKind, span source.Span) int {
	start, end := m.index.at(span.Start).units, m.index.at(span.End).units
	return slices.IndexFunc(m.marks, func(k pageMark) bool { return k.Kind == kind && k.Start == start && k.End == end })
}

// headSlack is how many bytes of line wraps, stray spaces and readings may
// stand between the characters of a heading.
const headSlack = 200

// headSpan is the place of a heading at the beginning of span. The words of a
// heading have no line wraps and no stray spaces; the text has: what stands
// between is passed over. Where the words are not found it is the first line.
func headSpan(f *source.File, span source.Span, words string) source.Span {
	text := f.Slice(span)
	limit := len(words) + headSlack
	at := 0
	for i, r := range text {
		if at == len(words) || i > limit {
			break
		}
		want, size := utf8.DecodeRuneInString(words[at:])
		for unicode.IsSpace(want) && !unicode.IsSpace(r) {
			at += size
			want, size = utf8.DecodeRuneInString(words[at:])
		}
		if r != want {
			continue
		}
		if at += size; at == len(words) {
			return source.Span{Start: span.Start, End: span.Start + source.Pos(i+size)}
		}
	}
	line, _, _ := strings.Cut(text, "\n")
	return source.Span{Start: span.Start, End: span.Start + source.Pos(len(line))}
}
