package parser

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// tasks records the numbered tasks of a plan: the deepest headings of the
// chapters that set tasks. Chapters on principles and organisation set none, and
// what names a problem is no task, nor what was read as a measure about one.
func (r *reading) tasks() {
	heads, answered := r.out.Headings, r.answered()
	end := 0 // of the last task: what stands under one is part of it
	for i := range heads {
		if p := r.issueAbove(i); p >= 0 && answered[p] {
			continue
		}
		if heads[i].Block < end || r.n.Sections[i].Role != notice.RolePlan || heads[i].Label != outline.NoLabel || !r.deepest(i) || r.framed(i) || r.kinds[i] == issueHeading {
			continue
		}
		r.addMeasure(nil, r.headingItem(i, r.ends[i]), notice.Planned)
		end = r.ends[i]
	}
}

// answered tells of each heading whether it names a problem that has measures.
func (r *reading) answered() []bool {
	has := make(map[string]bool)
	for i := range r.n.Measures {
		has[r.n.Measures[i].Issue] = true
	}
	found := make([]bool, len(r.out.Headings))
	for i := range r.texts {
		if t := &r.texts[i]; t.heading >= 0 {
			found[t.heading] = has[r.n.Issues[t.index].ID]
		}
	}
	return found
}

// deepest reports whether no heading stands under heading i but labels and what
// they rule, which is part of the task.
func (r *reading) deepest(i int) bool {
	heads := r.out.Headings
	labelled := r.firstLabel(i)
	for k := i + 1; k < len(heads) && heads[k].Block < r.ends[i]; k++ {
		if heads[k].Label == outline.NoLabel && heads[k].Block < labelled {
			return false
		}
	}
	return true
}

// firstLabel is the first block under heading i that opens with a label.
func (r *reading) firstLabel(i int) int {
	for k := r.out.Headings[i].Block + 1; k < r.ends[i]; k++ {
		s := r.block(k).Folded
		if m, ok := outline.ScanMarker(s); ok {
			s = s[m.Len:]
		}
		if _, ok := outline.ScanLabel(s); ok {
			return k
		}
	}
	return r.ends[i]
}

// framed reports whether heading i or one above it is of a plan's frame:
// 指导思想, 组织实施.
func (r *reading) framed(i int) bool {
	for ; i >= 0; i = r.out.Headings[i].Parent {
		if frameWords.In(r.headTitle(i)) {
			return true
		}
	}
	return false
}

// headingItem is heading i with all that stands under it before block end.
func (r *reading) headingItem(i, end int) item {
	h := &r.out.Headings[i]
	b := r.block(h.Block)
	return item{
		marker: h.Marker, heading: i,
		label: b.Span(0, h.Len),
		text:  b.Span(h.Len, len(b.Text)).Join(r.blockSpan(h.Block+1, end)),
	}
}

// demands records what a feedback notice asks and what the inspected answer:
// the headings of a chapter of requirements, and the points of the paragraphs
// that tell of either.
func (r *reading) demands() {
	kind := notice.Required
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		if r.block(k).Kind == text.Furniture {
			continue
		}
		at := r.headingOf(k)
		if at >= 0 && r.n.Sections[at].Role == notice.RoleRequirements && r.out.Headings[at].Parent >= 0 {
			if r.out.Headings[at].Block == k && r.deepest(at) {
				r.addMeasure(nil, r.headingItem(at, r.ends[at]), notice.Required)
			}
			continue
		}
		kind = r.demandsIn(k, at, kind)
	}
}

// demandsIn records the points of block k, under heading at, as what their
// lead says or, without one, as what those before them were. It returns what
// they are.
func (r *reading) demandsIn(k, at int, before notice.Kind) notice.Kind {
	b := r.block(k)
	lead := r.listedEnd(k)
	from := lead
	if at >= 0 && r.out.Headings[at].Block == k {
		from = max(from, r.out.Headings[at].Body)
	}
	marks := r.scanner.Scan(b.Folded, from)
	if len(marks) == 0 {
		return before
	}
	kind := demandKind(r.speaker(k)+b.Folded[lead:marks[0].Start], marks[0].Style, before)
	for i, m := range marks {
		if kind != "" && m.Label == outline.NoLabel {
			it := item{marker: m.Marker, heading: -1, label: b.Span(m.Start, m.End), text: b.Span(m.End, r.markEnd(k, marks, i))}
			r.addMeasure(nil, it, kind)
		}
	}
	return kind
}

// speaker is the line before block k when it says who speaks: 李永凡表示：.
func (r *reading) speaker(k int) string {
	if k == r.bodyStart {
		return ""
	}
	s := r.block(k - 1).Folded
	if han.LongerThan(s, 30) || !hasSuffixAny(s, []string{"：", ":"}) {
		return ""
	}
	return s
}

// listedEnd is the offset behind the last problem that block k lists, 0 where
// it lists none.
func (r *reading) listedEnd(k int) int {
	span := r.block(k).Source()
	i := sort.Search(len(r.n.Issues), func(i int) bool { return r.n.Issues[i].Span.Start >= span.End }) - 1
	if i < 0 || !r.n.Issues[i].Span.Overlaps(span) {
		return 0
	}
	return r.block(k).Offset(min(r.n.Issues[i].Span.End, span.End))
}

// demandKind tells what points are by the first verb of speaking in the text
// that leads to them; points without any, in a paragraph of their own, are
// what those before them were.
func demandKind(lead string, style outline.Style, before notice.Kind) notice.Kind {
	pledge := firstOf(lead, []string{"表示", "表态", "承诺"})
	demand := firstOf(lead, []string{"提出", "要求", "强调", "指出", "建议", "希望", "意见"})
	switch {
	case pledge < demand:
		return notice.Pledged
	case demand < len(lead), style == outline.Yao:
		return notice.Required
	case strings.TrimSpace(lead) == "":
		return before
	}
	return ""
}

// outlook records what the chapters that look ahead plan, and what those of
// requirements ask for: their points, else their headings.
func (r *reading) outlook() {
	heads := r.out.Headings
	for i := range heads {
		role := r.n.Sections[i].Role
		kind, ok := aheadKinds[role]
		if !ok || r.issueAbove(i) >= 0 || r.single && heads[i].Block < r.texts[0].to && heads[i].Block >= r.texts[0].from {
			continue
		}
		if p := heads[i].Parent; p >= 0 && r.n.Sections[p].Role == role {
			continue
		}
		all := r.collect(stretch{heads[i].Block, heads[i].Body, r.ends[i], 0}, i)
		plans := all.points
		if len(plans) == 0 {
			plans = all.headings
		}
		for _, it := range plans {
			r.addMeasure(nil, it, kind)
		}
	}
}

// aheadKinds are the kinds of the measures in chapters on what is to be done.
var aheadKinds = map[notice.Role]notice.Kind{
	notice.RoleOutlook:      notice.Planned,
	notice.RoleRequirements: notice.Required,
}

// sortMeasures puts measures into document order.
func sortMeasures(m []notice.Measure) {
	byStart := func(a, b notice.Measure) int { return cmp.Compare(a.Span.Start, b.Span.Start) }
	if !slices.IsSortedFunc(m, byStart) { // as they mostly are
		slices.SortStableFunc(m, byStart)
	}
}
