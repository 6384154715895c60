// Package compare aligns the issues of two documents by what they say: those of
// a feedback with those of the notice that answers it, or those of two reports
// of one body.
//
// Notices reword, shorten, split and merge what was fed back, and number it
// anew. Issues are therefore compared by their pairs of characters, each of
// which weighs the more the fewer issues have it and the less it belongs to the
// words that all issues are put in (管理, 不规范). What is not sure stays
// unmatched: a wrong pair is worse than a missing one.
//
// The package does not ask which of the two is the feedback, and never says
// which is wrong. With the documents exchanged the result is the mirror image.
package compare

import (
	"cmp"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// Document is a notice and the file that it was parsed from.
type Document struct {
	File   *source.File
	Notice *notice.Notice
}

// Verdict is how the issues of a row belong together.
type Verdict string

// The verdicts.
const (
	Same     Verdict = "same"     // one and one, with the same title but for what is put around it
	Reworded Verdict = "reworded" // one and one, in other words
	Split    Verdict = "split"    // one of OLD, several of NEW
	Merged   Verdict = "merged"   // several of OLD, one of NEW
	OnlyOld  Verdict = "only_old" // nothing in NEW is surely about it
	OnlyNew  Verdict = "only_new" // nothing in OLD is surely about it
)

// Verdicts are the values of Verdict.
func Verdicts() []Verdict { return []Verdict{Same, Reworded, Split, Merged, OnlyOld, OnlyNew} }

// Report is what the comparison of OLD and NEW found.
type Report struct {
	// Rows hold every issue of each document once: those with issues of OLD in
	// the order of the first, then the rest of NEW.
	Rows    []Row
	Figures []Figure

	// OtherBody says that the documents name different inspected bodies.
	OtherBody bool

	// ListsMeasures says that NEW lists measures taken: only then does an issue
	// without any stand out.
	ListsMeasures bool
}

// Row is a group of issues that say the same: one and one, one and several,
// several and one, or one alone.
type Row struct {
	Verdict    Verdict
	Similarity float64 // of the least similar pair, from 0 to 1; 0 for one alone
	Old, New   []Issue
}

// Issue is an issue and what belongs to it.
type Issue struct {
	*notice.Issue
	Line     int // where it starts
	Measures int // how many measures are reported as taken
}

// IsPaired reports whether the row has issues of both documents.
func (r *Row) IsPaired() bool { return len(r.Old) > 0 && len(r.New) > 0 }

// Measures is how many measures are reported as taken under the issues of NEW.
func (r *Row) Measures() int {
	sum := 0
	for i := range r.New {
		sum += r.New[i].Measures
	}
	return sum
}

// Count is how many rows have a verdict.
func (r *Report) Count(v Verdict) int {
	return count(r.Rows, func(row *Row) bool { return row.Verdict == v })
}

// LacksMeasures reports whether a row tells of an issue of OLD that NEW takes up
// and lists no measure for, while it does for others.
func (r *Report) LacksMeasures(row *Row) bool {
	return r.ListsMeasures && row.IsPaired() && row.Measures() == 0
}

// WithoutMeasures is how many rows lack measures.
func (r *Report) WithoutMeasures() int { return count(r.Rows, r.LacksMeasures) }

func count(rows []Row, is func(*Row) bool) int {
	n := 0
	for i := range rows {
		if is(&rows[i]) {
			n++
		}
	}
	return n
}

// Run compares the issues of two documents.
func Run(old, new Document) *Report {
	left, right := issuesOf(old), issuesOf(new)
	return &Report{
		Rows:          rowsOf(left, right, align(wordingsOf(old), wordingsOf(new))),
		Figures:       figuresOf(old, new),
		OtherBody:     differ(old.Notice.Inspected, new.Notice.Inspected),
		ListsMeasures: slices.ContainsFunc(right, func(i Issue) bool { return i.Measures > 0 }),
	}
}

// issuesOf are the issues of a document with what belongs to them.
func issuesOf(d Document) []Issue {
	taken := make(map[string]int)
	for i := range d.Notice.Measures {
		if m := &d.Notice.Measures[i]; m.Kind == notice.Taken {
			taken[m.Issue]++
		}
	}
	issues := make([]Issue, len(d.Notice.Issues))
	for i := range issues {
		issue := &d.Notice.Issues[i]
		issues[i] = Issue{issue, d.File.Position(issue.Span.Start).Line, taken[issue.ID]}
	}
	return issues
}

// rowsOf are the rows of all issues, aligned or not.
func rowsOf(old, new []Issue, groups []group) []Row {
	rows := make([]Row, 0, len(groups))
	for _, g := range groups {
		rows = append(rows, Row{g.verdict(), g.similarity, pick(old, g.old), pick(new, g.new)})
	}
	return rows
}

// pick takes the items at the places.
func pick[T any](list []T, places []int) []T {
	var picked []T
	for _, i := range places {
		picked = append(picked, list[i])
	}
	return picked
}

// group are issues that belong together, by their places in the documents.
type group struct {
	old, new   []int
	similarity float64
	same       bool // the titles are, of one and one
}

func (g *group) verdict() Verdict {
	switch {
	case len(g.new) == 0:
		return OnlyOld
	case len(g.old) == 0:
		return OnlyNew
	case len(g.new) > 1:
		return Split
	case len(g.old) > 1:
		return Merged
	case g.same:
		return Same
	}
	return Reworded
}

// mirrored is the group with the documents exchanged.
func (g *group) mirrored() group { return group{g.new, g.old, g.similarity, g.same} }

// sortGroups puts groups in the order of their issues in OLD, then in NEW.
func sortGroups(groups []group) {
	slices.SortFunc(groups, func(a, b group) int {
		return cmp.Or(compareFirst(a.old, b.old), compareFirst(a.new, b.new))
	})
}

// compareFirst compares the first places of lists; an empty list comes last.
func compareFirst(a, b []int) int {
	if len(a) == 0 || len(b) == 0 {
		return cmp.Compare(len(b), len(a))
	}
	return cmp.Compare(a[0], b[0])
}
