package parser

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

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

// issueText is an issue and where its text lies.
type issueText struct {
	index   int // into Notice.Issues
	heading int // -1 for one without heading
	stretch
	list int       // numbered lines, headings all of them, that it opens with a colon
	more []stretch // of other rows of a table
}

// issues records the issues, in document order. What a document has of them
// depends on its genre: a plan has tasks, a press report nothing.
func (r *reading) issues() {
	r.kinds = make([]headingKind, len(r.out.Headings))
	switch r.n.Genre {
	case notice.Plan, notice.Other:
		return
	case notice.Feedback:
		r.feedbackIssues()
	default:
		r.classify()
		r.headingIssues()
		r.headed = len(r.n.Issues) > 0
		r.labelIssues()
		r.tableIssues(r.bodyStart, r.bodyEnd)
		r.elsewhere()
	}
	r.sortIssues()
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

// labelIssues finds the issues that no heading names but a label opens:
// 【问题】…【整改情况】….
func (r *reading) labelIssues() {
	at := -1 // heading that the block stands under
	for k := r.bodyStart; k < r.bodyEnd; {
		for at+1 < len(r.out.Headings) && r.out.Headings[at+1].Block <= k {
			at++
		}
		if at >= 0 && (r.kinds[at] == issueHeading || r.issueAbove(at) >= 0) || r.block(k).Kind == text.Furniture || r.block(k).Kind == text.Row || r.plainIssue(k, at) {
			k++
			continue
		}
		k = r.labelsIn(k, at)
	}
}

// plainIssue records block k as an issue when it opens, without a number, with
// what surely names a problem: a line of its own, or run in before the points.
func (r *reading) plainIssue(k, at int) bool {
	b := r.block(k)
	if at >= 0 && r.out.Headings[at].Block == k {
		return false
	}
	end := r.plainTitle(k)
	if end == 0 {
		return false
	}
	is := notice.Issue{Title: r.printed(b, 0, end), Span: b.Source()}
	r.place(&is, r.listedUnder(at))
	r.texts = append(r.texts, issueText{index: len(r.n.Issues), heading: -1, stretch: stretch{k, end, r.bodyEnd, 0}, list: r.listBehind(k)})
	r.n.Issues = append(r.n.Issues, is)
	return true
}

// listBehind counts the numbered lines of the list that block k opens with a
// colon: 关于…的问题，采取以下措施：|1.…|2.….
func (r *reading) listBehind(k int) int {
	last, _ := utf8.DecodeLastRuneInString(r.block(k).Folded)
	first := r.headingOf(k) + 1
	if last != '：' && last != ':' || first >= len(r.out.Headings) || r.out.Headings[first].Block != k+1 {
		return 0
	}
	n := 0
	for i := first; i < len(r.out.Headings); i++ {
		h, before := &r.out.Headings[i], &r.out.Headings[first]
		if h.Parent != before.Parent || h.Style != before.Style || h.Ordinal != n+1 {
			break
		}
		n++
	}
	return n
}

// listedUnder is the heading that a block under heading at stands under: that
// above the list of the issue before it, where at is an item of that.
func (r *reading) listedUnder(at int) int {
	if len(r.texts) == 0 {
		return at
	}
	t := &r.texts[len(r.texts)-1]
	first := r.headingOf(t.from) + 1
	if at >= first && at < first+t.list {
		return r.out.Headings[first].Parent
	}
	return at
}

// problemEnd is where 针对“…”的问题，… at the start of s stops naming the
// problem, 0 when s starts otherwise.
func problemEnd(s string) int {
	if !hasPrefixAny(s, []string{"针对", "关于"}) {
		return 0
	}
	for i := 0; ; {
		n := han.Index(s[i:], "问题")
		if n < 0 {
			return 0
		}
		i += n + len("问题")
		c, _ := utf8.DecodeRuneInString(s[i:])
		if isComma(c) && !han.LongerThan(s[:i], 80) && names(s[:i]) == namesSurely {
			return i
		}
	}
}

// plainTitle is the length of the problem's name at the start of block k, 0 for
// none. Where headings name the issues, only a line of its own names another.
func (r *reading) plainTitle(k int) int {
	s := r.block(k).Folded
	end := len(trimStop(s[:han.FirstSentence(s)]))
	if i := problemEnd(s[:end]); i > 0 && !r.headed {
		return i
	}
	if marks := r.marksOf(k); len(marks) > 0 {
		end = min(end, len(trimStop(s[:marks[0].Start])))
		if !r.headed && isMeasures(marks[0].Label) && (isQuotation(s[:end]) || names(s[:end]) != namesNothing) {
			return end // “账号底数不清。”整改措施：…
		}
	}
	alone := len(trimStop(s)) == end
	if core, _, ok := cutProblem(s[:end]); ok && !alone && aboutWords.Prefix(s) == 0 && !assesses(core) && !quoted(core) {
		return 0 // 群众可反映新的问题。
	}
	if r.headed && !alone || han.LongerThan(s[:end], 80) || names(s[:end]) != namesSurely {
		return 0
	}
	return end
}

// labelsIn records an issue for every problem label in block k, under heading
// at. It returns the block to go on with.
func (r *reading) labelsIn(k, at int) int {
	b, marks := r.block(k), r.marksOf(k)
	if at >= 0 && r.out.Headings[at].Block == k {
		marks = r.scanner.Scan(b.Folded, r.out.Headings[at].Body)
	}
	next := k + 1
	for i, m := range marks {
		if m.Label != outline.Problem && (m.Label != outline.Forms || !r.measuresFollow(k, marks[i+1:])) {
			continue
		}
		end := len(b.Text)
		if i+1 < len(marks) {
			end = marks[i+1].Start
		}
		next = max(next, r.addLabelIssue(k, at, m, end))
	}
	return next
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

// labelReach is how many blocks the description of an issue may take before
// its measures.
const labelReach = 6

// measuresFollow reports whether a label of measures comes next: it makes what
// stands before it an issue.
func (r *reading) measuresFollow(k int, marks []outline.Mark) bool {
	for _, m := range marks {
		if m.Label != outline.NoLabel {
			return m.Label == outline.Measures || m.Label == outline.Progress
		}
	}
	for end := min(r.bodyEnd, k+1+labelReach); k+1 < end; {
		k++
		if label, ok := outline.ScanLabel(r.block(k).Folded); ok {
			return label.Class == outline.Measures || label.Class == outline.Progress
		}
	}
	return false
}

// addLabelIssue records the issue behind the label m of block k; its title is
// the text up to offset end, or the next block when the label stands alone. It
// returns the block behind the title.
func (r *reading) addLabelIssue(k, at int, m outline.Mark, end int) int {
	from, start := k, m.End
	if strings.TrimSpace(r.block(k).Text[m.End:end]) == "" {
		if !r.namesBelow(k + 1) {
			return k + 1
		}
		k, start = k+1, 0
		end = len(r.block(k).Text)
	}
	b := r.block(k)
	stop := start + han.FirstSentence(b.Folded[start:end])
	is := notice.Issue{
		Label: r.text(r.spanOf(from, m.Start, m.End)),
		Title: trimStop(r.printed(b, start, stop)),
		Span:  r.spanOf(from, m.Start, m.End).Join(b.Span(start, end)),
	}
	is.Path = pathPart(is.Label)
	r.place(&is, at)
	r.texts = append(r.texts, issueText{index: len(r.n.Issues), heading: -1, stretch: stretch{k, stop, r.bodyEnd, 0}})
	r.n.Issues = append(r.n.Issues, is)
	return k + 1
}

// place puts an issue that no heading is under heading at, -1 for none.
func (r *reading) place(is *notice.Issue, at int) {
	if at < 0 {
		return
	}
	sec := &r.n.Sections[at]
	is.Section, is.Path = sec.ID, joinPath(sec.Path, is.Path)
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

// namesBelow reports whether block k can be the name that a label alone on the
// line before announces.
func (r *reading) namesBelow(k int) bool {
	if k >= r.bodyEnd || r.block(k).Kind == text.Furniture || r.block(k).Kind == text.Row {
		return false
	}
	lead := outline.Lead(r.block(k).Folded)
	return !lead.Marker && !lead.Label
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
		r.n.Issues[i].ID = id("i", i+1)
	}
}
