package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
)

// measuresUsual is how many measures an issue has in most notices.
const measuresUsual = 3

// measures records the measures and manifestations of every issue, and the
// measures that belong to none: requirements, pledges, tasks, plans.
func (r *reading) measures() {
	r.n.Measures = make([]notice.Measure, 0, measuresUsual*len(r.texts))
	for i := range r.texts {
		r.issueMeasures(&r.texts[i])
	}
	switch r.n.Genre {
	case notice.Plan:
		r.tasks()
	case notice.Feedback:
		r.demands()
	case notice.Other:
	default:
		r.outlook()
	}
	sortMeasures(r.n.Measures)
	for i := range r.n.Measures {
		r.n.Measures[i].ID = r.names.id("m", i+1)
	}
}

// issueMeasures reads the text of one issue.
func (r *reading) issueMeasures(t *issueText) {
	is, kind := &r.n.Issues[t.index], notice.Taken
	if r.n.Genre == notice.Plan {
		kind = notice.Planned
	} else if is.Status == "" {
		is.Status = r.issueStatus(t)
	}
	if t.to == 0 {
		return
	}
	all := r.collect(t.stretch, t.heading)
	for _, it := range r.manifestations(all) {
		r.addManifestation(is, it)
	}
	if r.n.Genre == notice.Feedback {
		return // what stands under a problem there describes it
	}
	found := r.taken(all)
	if len(found) == 0 && r.n.Genre == notice.Plan { // 整改目标：…|（1）加大投入。…
		found = withClass(all.headings, outline.Particular)
	}
	for _, it := range found {
		r.addMeasure(is, it, kind)
	}
	for _, it := range ofClass(all, outline.Next) {
		r.addMeasure(is, it, notice.Planned)
	}
	for _, s := range t.more {
		for _, it := range r.taken(r.collect(s, -1)) {
			r.addMeasure(is, it, kind)
		}
	}
}

// ranks is the order in which labels are asked for the measures: what stands
// under 整改措施 before what stands under 整改情况, text without a label next,
// results last.
var ranks = [...]outline.Class{outline.Measures, outline.Progress, outline.NoLabel, outline.Results, outline.State}

// taken picks the measures reported as done: the points, else the
// sub-headings, else the text itself.
func (r *reading) taken(all *items) []item {
	for _, kind := range [...][]item{all.points, all.headings, all.paragraphs(), all.loose} {
		for _, class := range ranks {
			if class == outline.NoLabel && all.describes() {
				continue
			}
			if found := withClass(kind, class); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// paragraphs are the paragraphs of the unnumbered text where each of them opens
// with what was done, as a heading does: 强化理论武装。党组….
func (a *items) paragraphs() []item {
	if a.bare || len(a.headed) < 2 {
		return nil
	}
	return a.headed
}

// describes reports whether the text without a label describes the issue: a
// label of measures follows it.
func (a *items) describes() bool { return a.seen[outline.Measures] || a.seen[outline.Progress] }

// manifestations picks the points under 问题表现, or the unlabelled ones before
// the label of measures.
func (r *reading) manifestations(all *items) []item {
	found := withClass(all.points, outline.Forms)
	found = append(found, withClass(all.points, outline.Problem)...)
	if len(found) == 0 && (all.describes() || r.n.Genre == notice.Feedback) {
		found = withClass(all.points, outline.NoLabel)
	}
	if len(found) == 0 {
		found = append(withClass(all.headings, outline.Forms), withClass(all.headings, outline.Problem)...)
	}
	return found
}

func ofClass(all *items, class outline.Class) []item {
	if found := withClass(all.points, class); len(found) > 0 {
		return found
	}
	if found := withClass(all.headings, class); len(found) > 0 {
		return found
	}
	return withClass(all.loose, class)
}

// withClass are the items of a class: mostly all or none.
func withClass(from []item, class outline.Class) []item {
	first := slices.IndexFunc(from, func(it item) bool { return it.class == class })
	if first < 0 {
		return nil
	}
	other := first
	for other < len(from) && from[other].class == class {
		other++
	}
	found := from[first:other:other]
	for _, it := range from[other:] {
		if it.class == class {
			found = append(found, it)
		}
	}
	return found
}

// addMeasure records it as a measure of issue is, nil for none.
func (r *reading) addMeasure(is *notice.Issue, it item, kind notice.Kind) {
	if it.text.Empty() {
		return
	}
	m := notice.Measure{
		Kind: kind, Label: r.text(it.label), Ordinal: it.marker.Ordinal,
		Text: r.text(it.text), Span: it.label.Join(it.text),
	}
	m.Title = itemTitle(m.Text)
	if is != nil {
		m.Issue, m.Section, m.Path = is.ID, is.Section, is.Path
	}
	if it.heading >= 0 {
		m.Section = r.sectIDs[it.heading]
		m.Path = r.n.Sections[it.heading].Path
	}
	if it.heading < 0 || !r.n.Sections[it.heading].Span.Contains(m.Span) || r.n.Sections[it.heading].Label != m.Label {
		m.Path = r.names.path(m.Path, pathPart(m.Label))
	}
	r.n.Measures = append(r.n.Measures, m)
}

func (r *reading) addManifestation(is *notice.Issue, it item) {
	if it.text.Empty() {
		return
	}
	p := notice.Manifestation{
		ID: r.names.id("p", len(r.n.Manifestations)+1), Issue: is.ID,
		Label: r.text(it.label), Ordinal: it.marker.Ordinal,
		Text: r.text(it.text), Span: it.label.Join(it.text),
	}
	p.Path = r.names.path(is.Path, pathPart(p.Label))
	r.n.Manifestations = append(r.n.Manifestations, p)
}

// titleRunes is the longest title of a measure: a first sentence beyond it is
// the measure's text and no title.
const titleRunes = 80

// itemTitle is the first sentence of a measure.
func itemTitle(s string) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	first := han.FirstSentence(s)
	if first < len(s) && isStatus(s[:first]) { // 已完成。建立台账。
		s = s[first:]
		first = han.FirstSentence(s)
	}
	s = trimStop(s[:first])
	if han.LongerThan(s, titleRunes) {
		if i := han.IndexAny(s, "，；：,;:"); i > 0 {
			s = s[:i]
		}
	}
	return s
}
