package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

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

// labelsIn records an issue for every problem label in block k, under heading
// at. It returns the block to go on with.
func (r *reading) labelsIn(k, at int) int {
	b := r.block(k)
	var marks []outline.Mark
	if at >= 0 && r.out.Headings[at].Block == k {
		marks = r.scanner.Scan(b.Folded, r.out.Headings[at].Body)
	} else {
		marks = r.marksOf(k)
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

// namesBelow reports whether block k can be the name that a label alone on the
// line before announces.
func (r *reading) namesBelow(k int) bool {
	if k >= r.bodyEnd || r.block(k).Kind == text.Furniture || r.block(k).Kind == text.Row {
		return false
	}
	lead := outline.Lead(r.block(k).Folded)
	return !lead.Marker && !lead.Label
}
