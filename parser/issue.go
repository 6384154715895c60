package parser

import (
	"slices"
	"sort"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// stretch is a piece of text that something is read from: from offset start of
// block from to the end of block to-1, or to offset stop of it when stop > 0.
type stretch struct {
	from, start int
	to, stop    int
}

// within is the part of block k, so many bytes long, that belongs to s.
func (s stretch) within(k, size int) (from, stop int) {
	stop = size
	if k == s.from {
		from = s.start
	}
	if k == s.to-1 && s.stop > 0 {
		stop = s.stop
	}
	return from, stop
}

// issueText is an issue and where its text lies.
type issueText struct {
	index   int // into Notice.Issues
	heading int // -1 for one without heading
	stretch
	list int       // numbered lines, headings all of them, that it opens with a colon
	more []stretch // of other rows of a table
}

// issues records the issues, in document order. What a document has of them
// depends on its genre: a plan has tasks, or goes through the problems, a press
// report nothing.
func (r *reading) issues() {
	r.kinds = make([]headingKind, len(r.out.Headings))
	switch r.n.Genre {
	case notice.Other:
		return
	case notice.Plan:
		r.planIssues()
	case notice.Feedback:
		r.feedbackIssues()
	default:
		r.classify()
		r.headingIssues()
		r.headed = len(r.n.Issues) > 0
		r.labelIssues()
		r.tableIssues(r.bodyStart, r.bodyEnd)
		r.singleIssue()
		r.elsewhere()
	}
	r.sortIssues()
}

// planProblems is how many headings name problems with measures of their own in a
// plan that goes through the problems.
const planProblems = 2

// planIssues records the issues of a plan whose headings name problems over what is
// to be done about each: 1.关于…的问题|整改措施：…, or |（1）加大投入。….
func (r *reading) planIssues() {
	n := 0
	for i := range r.out.Headings {
		if (r.labelled(i) || r.holdsTasks(i)) && names(r.headTitle(i)) == namesSurely {
			n++
		}
	}
	if n >= planProblems {
		r.classify()
		r.headingIssues()
	}
}

// holdsTasks reports whether numbered headings stand right under heading i, the first
// of which names no problem.
func (r *reading) holdsTasks(i int) bool {
	heads := r.out.Headings
	return i+1 < len(heads) && heads[i+1].Parent == i && heads[i+1].Label == outline.NoLabel && names(r.headTitle(i+1)) == namesNothing
}

// elsewhere looks for issues where few notices have them, when there is none so
// far: among the points, and in what is attached.
func (r *reading) elsewhere() {
	if len(r.n.Issues) == 0 {
		r.pointIssues()
	}
	if len(r.n.Issues) == 0 {
		r.tableIssues(r.annex, len(r.doc.Blocks))
	}
}

// pointIssues records the points that name a problem and go on to say what was
// done: 一是针对绩效管理不够深入问题，….
func (r *reading) pointIssues() {
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || b.Kind == text.Row || !han.Contains(b.Folded, "问题") {
			continue
		}
		marks := r.marksOf(k)
		for i, m := range marks {
			end := r.markEnd(k, marks, i)
			if n := runInName(b.Folded[m.End:end]); n > 0 && m.Label == outline.NoLabel {
				r.addPointIssue(k, m, m.End+n, end)
			}
		}
	}
}

// addPointIssue records the issue that point m of block k names up to offset
// stop; its text ends at offset end.
func (r *reading) addPointIssue(k int, m outline.Mark, stop, end int) {
	b := r.block(k)
	is := notice.Issue{
		Label: r.text(b.Span(m.Start, m.End)), Ordinal: m.Ordinal,
		Title: r.text(b.Span(m.End, stop)), Span: b.Span(m.Start, end),
	}
	is.Path = pathPart(is.Label)
	r.place(&is, r.headingOf(k))
	r.texts = append(r.texts, issueText{index: len(r.n.Issues), heading: -1, stretch: stretch{k, stop, k + 1, end}})
	r.n.Issues = append(r.n.Issues, is)
}

// headingIssues records the issues that headings name.
func (r *reading) headingIssues() {
	count := 0
	for _, k := range r.kinds {
		if k == issueHeading {
			count++
		}
	}
	r.n.Issues = slices.Grow(r.n.Issues, count)
	r.texts = slices.Grow(r.texts, count)
	for i := range r.out.Headings {
		if r.kinds[i] == issueHeading {
			h := &r.out.Headings[i]
			r.addIssue(i, stretch{h.Block, h.Body, r.ends[i], 0})
		}
	}
}

// addIssue records the issue of heading i.
func (r *reading) addIssue(i int, s stretch) {
	sec := &r.n.Sections[i]
	r.texts = append(r.texts, issueText{index: len(r.n.Issues), heading: i, stretch: s})
	r.n.Issues = append(r.n.Issues, notice.Issue{
		Section: sec.ID, Label: sec.Label, Ordinal: sec.Ordinal,
		Title: sec.Title, Path: sec.Path, Span: sec.Span,
	})
}

// marksOf are the labels and points of block k, which several steps ask for.
func (r *reading) marksOf(k int) []outline.Mark {
	m := &r.marks[k]
	if !m.known {
		*m = blockMarks{known: true, marks: r.scanner.Scan(r.block(k).Folded, 0)}
	}
	return m.marks
}

// blockMarks are the labels and points of a block, once they are known.
type blockMarks struct {
	known bool
	marks []outline.Mark
}

// place puts an issue that no heading is under heading at, -1 for none.
func (r *reading) place(is *notice.Issue, at int) {
	if at < 0 {
		return
	}
	sec := &r.n.Sections[at]
	is.Section, is.Path = sec.ID, r.names.path(sec.Path, is.Path)
	if r.kinds[at] == plainHeading {
		r.kinds[at] = holdsIssues
	}
}

// endLabelIssues cuts the text of each issue without heading where the next
// issue or heading starts. The issues are in document order.
func (r *reading) endLabelIssues() {
	for i := range r.texts {
		t := &r.texts[i]
		if t.heading >= 0 || t.to == 0 {
			continue
		}
		if h := r.headingOf(t.from) + 1 + t.list; h < len(r.out.Headings) {
			t.to = min(t.to, r.out.Headings[h].Block)
		}
		if i+1 < len(r.texts) {
			r.cutAt(t, r.n.Issues[i+1].Span.Start)
		}
		is := &r.n.Issues[i]
		is.Span = is.Span.Join(r.stretchSpan(t.stretch))
	}
}

// cutAt ends a stretch before the source position p.
func (r *reading) cutAt(t *issueText, p source.Pos) {
	k := r.doc.Block(p)
	off := r.block(k).Offset(p)
	switch {
	case k >= t.to:
	case off == 0:
		t.to, t.stop = k, 0
	default:
		t.to, t.stop = k+1, off
	}
}

// stretchSpan is the source of a stretch.
func (r *reading) stretchSpan(s stretch) source.Span {
	if s.from >= s.to {
		return source.Span{}
	}
	first, last := r.block(s.from), r.block(s.to-1)
	stop := s.stop
	if stop == 0 {
		return first.Span(s.start, len(first.Text)).Join(r.blockSpan(s.from+1, s.to))
	}
	if s.from == s.to-1 {
		return first.Span(s.start, stop)
	}
	return first.Span(s.start, len(first.Text)).Join(last.Span(0, stop))
}

// trimStop takes the stop off the end of a title.
func trimStop(s string) string { return han.TrimRightFunc(s, isStop) }

func isStop(r rune) bool {
	switch r {
	case '。', '．', '.', '；', ';', '：', ':', '，', ',', '、', '！', '!', '？', '?', ' ':
		return true
	}
	return false
}

// headingOf is the heading that block k stands under, -1 for none.
func (r *reading) headingOf(k int) int {
	return sort.Search(len(r.out.Headings), func(i int) bool { return r.out.Headings[i].Block > k }) - 1
}

// sortIssues puts the issues into document order and numbers them.
func (r *reading) sortIssues() {
	sortBySpan(r.n.Issues, r.texts)
	r.endLabelIssues()
	for i := range r.n.Issues {
		r.n.Issues[i].ID = r.names.id("i", i+1)
	}
}
