package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
)

// condition chooses excerpts: by what a filter says of them or of their
// documents, by the path they were read from, or all.
type condition struct {
	field    func(*document, *excerpt) string // nil for any
	contains bool                             // value is a part of it, not all
	negated  bool
	value    string // folded
}

// filterField is what a filter can ask for.
type filterField struct {
	name string
	of   func(*document, *excerpt) string
}

var filterFields = []filterField{
	{"role", func(_ *document, p *excerpt) string { return p.role }},
	{"kind", func(_ *document, p *excerpt) string { return p.kind }},
	{"year", func(d *document, _ *excerpt) string { return d.year() }},
	{"round", func(d *document, _ *excerpt) string { return d.round().name }},
	{"genre", func(d *document, _ *excerpt) string { return string(d.notice.Genre) }},
	{"script", func(d *document, _ *excerpt) string { return string(d.notice.Script) }},
	{"title", func(d *document, _ *excerpt) string { return d.notice.Title }},
	{"issuer", func(d *document, _ *excerpt) string { return d.notice.Issuer }},
	{"inspected", func(d *document, _ *excerpt) string { return d.notice.Inspected }},
	{"inspector", func(d *document, _ *excerpt) string { return d.notice.Inspector }},
	{"path", func(d *document, _ *excerpt) string { return d.file.Name() }},
}

func filterNames() []string {
	var names []string
	for _, field := range filterFields {
		names = append(names, field.name)
	}
	return names
}

// completeFilter completes the field of a filter.
func completeFilter(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var filters []string
	for _, name := range filterNames() {
		filters = append(filters, name+"=")
	}
	return filters, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// parseCondition reads a filter: year=2023, year!=2023, inspector~区委,
// inspector!~区委.
func (env environment) parseCondition(text string) (condition, error) {
	i := strings.IndexAny(text, "=~")
	if i < 0 {
		return condition{}, errors.New(env.say(message.FilterBroken, text))
	}
	name, negated := strings.CutSuffix(text[:i], "!")
	c := condition{contains: text[i] == '~', negated: negated, value: segment.Fold(text[i+1:])}
	for _, field := range filterFields {
		if field.name == name {
			c.field = field.of
			return c, nil
		}
	}
	return c, errors.New(env.say(message.UnknownFilter, name, env.hint(name, filterNames())))
}

// parseSide reads one side of a comparison: a filter, or a path, which is one of
// the inputs then.
func (o *corpusOptions) parseSide(env environment, text string) (condition, error) {
	if _, err := os.Stat(text); err != nil && strings.ContainsAny(text, "=~") {
		return env.parseCondition(text)
	}
	o.paths = append(o.paths, text)
	within := filepath.Clean(text) + string(filepath.Separator)
	return condition{value: "in", field: func(d *document, _ *excerpt) string {
		if path := filepath.Clean(d.file.Path); path+string(filepath.Separator) == within || strings.HasPrefix(path, within) {
			return "in"
		}
		return "out"
	}}, nil
}

// match reports whether an excerpt is chosen. Script and width make no difference.
func (c condition) match(d *document, p *excerpt) bool {
	if c.field == nil {
		return true
	}
	value := segment.Fold(c.field(d, p))
	if c.contains {
		return strings.Contains(value, c.value) != c.negated
	}
	return (value == c.value) != c.negated
}

func matchAll(conditions []condition, d *document, p *excerpt) bool {
	return !slices.ContainsFunc(conditions, func(c condition) bool { return !c.match(d, p) })
}

// asksForRole reports whether a side is chosen by role.
func asksForRole(text string) bool {
	return strings.HasPrefix(text, "role=") || strings.HasPrefix(text, "role!")
}
