package parser

import (
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// dated is a date behind 截至, and where it stands; empty for 截至目前.
type dated struct {
	at   int
	date string
}

// enterAsOf keeps what stands behind 截至, token t, when it is not a date in
// Arabic digits, which is known already: 截至二〇二四年三月, 截至目前.
func (c *claims) enterAsOf(t *token) {
	rest := strings.TrimLeft(c.s[t.end:], toward)
	d := dated{at: len(c.s) - len(rest)}
	for _, known := range c.dated {
		if known.at == d.at {
			return
		}
	}
	if day, ok := scanDate(c.s, d.at); ok {
		d.date = day.inherit(c.last).String()
	}
	c.dated = append(c.dated, d)
}

// toward are the characters between 截 and its date.
const toward = "到至于 "

// asOf is the last date behind 截至 before offset i of the block.
func (c *claims) asOf(i int) string {
	last := dated{at: -1}
	for _, d := range c.dated {
		if d.at < i && d.at > last.at {
			last = d
		}
	}
	return last.date
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
