package zhenggai_test

import (
	"slices"
	"testing"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
)

// wantedFinding is what a person found that does not fit together, by the rule that
// is to find it; another of Alt would do.
type wantedFinding struct {
	Kind     string
	Alt      []string
	Severity audit.Severity
	Optional bool
}

// rules are those that may find it.
func (w wantedFinding) rules() []string { return append([]string{w.Kind}, w.Alt...) }

// found reports whether one of these is among the given ones.
func (w wantedFinding) found(rules []string) bool {
	return slices.ContainsFunc(w.rules(), func(id string) bool { return slices.Contains(rules, id) })
}

// checkAudit holds the rules that have findings against those that a person wants:
// each of them, and no other. What only informs is left out.
func checkAudit(t *testing.T, want *wanted, f *source.File, n *notice.Notice) {
	t.Helper()
	if want.Audit == nil {
		return
	}
	rules := rulesFound(f, n)
	expected := slices.Clone(want.AuditAllowed)
	for _, w := range want.Audit {
		expected = append(expected, w.rules()...)
		if !w.Optional && w.Severity != audit.Info && !w.found(rules) {
			t.Errorf("audit does not find %s", w.Kind)
		}
	}
	for _, rule := range rules {
		if !slices.Contains(expected, rule) {
			t.Errorf("audit has a false alarm: %s", rule)
		}
	}
}

// rulesFound are the rules that find more in n than what only informs, each once.
func rulesFound(f *source.File, n *notice.Notice) []string {
	var rules []string
	for _, finding := range audit.Run(f, n, audit.Options{}).Findings {
		if finding.Severity != audit.Info && !slices.Contains(rules, finding.Rule) {
			rules = append(rules, finding.Rule)
		}
	}
	return rules
}
