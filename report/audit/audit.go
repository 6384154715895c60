// Package audit checks a notice against itself: what it claims against what it
// lists, its figures against each other, its numbering and its dates.
//
// Every check is a [Rule], a value with its documentation and examples; the
// command line, the README and SARIF take their texts from there. A rule
// reports what does not fit together and quotes both sides. It never says which
// of them is wrong: that the document alone cannot tell. It would rather stay
// silent than report something that is true.
package audit

import (
	"cmp"
	"math"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// Severity is how much a finding weighs.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // cannot be true
	Warning Severity = "warning" // does not tally, or cannot be confirmed
	Info    Severity = "info"    // worth a look
)

// Severities are the values of Severity, the heaviest first.
func Severities() []Severity { return []Severity{Error, Warning, Info} }

// AtLeast reports whether s weighs as much as t. Nothing does as much as what is
// no severity: never.
func (s Severity) AtLeast(t Severity) bool {
	order := Severities()
	return slices.Index(order, s) <= slices.Index(order, t)
}

// Rule is one check.
type Rule struct {
	ID       string
	Severity Severity // of its findings, unless they say otherwise
	Doc      Doc
	Check    func(*Subject) []Finding
}

// Doc is what there is to know about a rule.
type Doc struct {
	Title Text // what it checks, in a few words
	Text  Text // what it checks, precisely
	Why   Text // why that matters
	Blind Text // what it cannot see
	Bad   string
	Good  string // examples, in Chinese
}

// Finding is something that does not fit together.
type Finding struct {
	Rule     string
	Severity Severity
	Message  Text
	Evidence []Evidence
	Figures  []string // what was compared, as a baseline remembers it
}

// Evidence is a piece of the document that a finding speaks of.
type Evidence struct {
	Text  string // as people read it
	Span  source.Span
	Place // where it begins
	End   Place
}

// Place is a line and a column, both from 1.
type Place = source.Position

// Report is what the rules have to say about a notice.
type Report struct {
	Counts   []Count
	Findings []Finding
	Accepted []*Entry // of the baseline, each for a finding that was left out
	Ran      []*Rule
}

// CountOf is how many findings have a severity.
func (r *Report) CountOf(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Options choose the rules and how their findings weigh.
type Options struct {
	Rules    []string            // IDs of those to run; all when empty
	Disable  []string            // IDs of those not to run
	Severity map[string]Severity // of all findings of a rule, instead of its own

	Baseline *Baseline // findings to leave out
	Today    string    // ISO 8601, for entries of the baseline that expire
}

// Run applies the rules to n, which was parsed from f.
func Run(f *source.File, n *notice.Notice, opts Options) *Report {
	s := NewSubject(f, n)
	r := &Report{Counts: s.Counts()}
	for _, rule := range Rules() {
		if !opts.runs(rule.ID) {
			continue
		}
		r.Ran = append(r.Ran, rule)
		r.add(rule, rule.Check(s), &opts)
	}
	sortByPlace(r.Findings)
	if opts.Baseline != nil {
		r.accept(opts.Baseline, f, &opts)
	}
	return r
}

// add takes in the findings of a rule.
func (r *Report) add(rule *Rule, findings []Finding, opts *Options) {
	for _, f := range findings {
		f.Rule = rule.ID
		f.Severity = opts.severity(rule, f.Severity)
		r.Findings = append(r.Findings, f)
	}
}

func (o *Options) runs(id string) bool {
	return (len(o.Rules) == 0 || slices.Contains(o.Rules, id)) && !slices.Contains(o.Disable, id)
}

// severity is what the options say, else what the finding says, else what the
// rule says.
func (o *Options) severity(r *Rule, found Severity) Severity {
	return cmp.Or(o.Severity[r.ID], found, r.Severity)
}

// sortByPlace keeps the order of the rules among findings at one place.
func sortByPlace(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Compare(a.start(), b.start())
	})
}

// start is where the finding's evidence begins; what has none, such as a stale
// baseline, comes last.
func (f *Finding) start() source.Pos {
	if len(f.Evidence) == 0 {
		return maxPos
	}
	return f.Evidence[0].Span.Start
}

const maxPos = source.Pos(math.MaxInt)
