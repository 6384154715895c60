package parser

import (
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// dated is a date in Arabic digits behind 截至, and where it stands.
type dated struct {
	at   int
	date string
}

// toward are the characters between 截 and its date.
const toward = "到至于 "

// enterAsOf takes what stands behind 截至, token t, for the date of what
// follows: one in Arabic digits is known already, 截至目前 is none.
func (c *claims) enterAsOf(t *token) {
	at := t.end + len(c.s[t.end:]) - len(strings.TrimLeft(c.s[t.end:], toward))
	c.asOf(at)
	if c.passed < len(c.dated) && c.dated[c.passed].at == at {
		return
	}
	c.current = ""
	if d, ok := scanDate(c.s, at); ok {
		c.current = d.inherit(c.last).String()
	}
}

// asOf is the last date behind 截至 before offset i of the block.
func (c *claims) asOf(i int) string {
	for ; c.passed < len(c.dated) && c.dated[c.passed].at < i; c.passed++ {
		c.current = c.dated[c.passed].date
	}
	return c.current
}

// place tells which part of the document a statistic speaks of: an issue when
// it stands in its text, a section when that rectifies, else the document.
func (c *claims) place(s *notice.Statistic) {
	s.Scope = notice.ScopeDocument
	if i := c.issueAt(s.Span.Start); i >= 0 {
		s.Scope, s.Issue, s.Section = notice.ScopeIssue, c.n.Issues[i].ID, c.n.Issues[i].Section
		return
	}
	if c.heading < 0 {
		return
	}
	switch sec := &c.n.Sections[c.heading]; sec.Role {
	case notice.RoleRectification, notice.RolePlan:
		s.Scope, s.Section = notice.ScopeSection, sec.ID
	}
}

// issueAt is the issue whose text holds p, -1 for none.
func (c *claims) issueAt(p source.Pos) int {
	all := c.n.Issues
	i := sort.Search(len(all), func(i int) bool { return all[i].Span.Start > p }) - 1
	if i >= 0 && all[i].Span.End > p {
		return i
	}
	return -1
}

// looksAhead reports whether the block tells what is to be done: of that only
// what the notice is about is counted, not 1名联络员.
func (c *claims) looksAhead() bool {
	if c.heading < 0 {
		return false
	}
	switch c.n.Sections[c.heading].Role {
	case notice.RolePlan, notice.RoleOutlook, notice.RoleRequirements, notice.RolePledges:
		return true
	}
	return false
}
