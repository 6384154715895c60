package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// feedbackIssues finds the problems of a feedback notice: its numbered
// headings, else the lists that paragraphs introduce, else what a sentence
// names in passing.
func (r *reading) feedbackIssues() {
	r.classify()
	r.problemChapters()
	r.headingIssues()
	r.endProblems()
	if len(r.n.Issues) > 0 {
		return
	}
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		if start := problemList(r.block(k).Folded); start > 0 {
			r.listIssues(k, start)
		}
	}
	for k := r.bodyStart; k < r.bodyEnd && len(r.n.Issues) == 0; k++ {
		for _, c := range inlineProblems(r.block(k).Folded) {
			r.addListed(k, c.Start, c.Start, c.End)
		}
	}
}

// endProblems ends the text of each problem before the paragraph in which
// somebody speaks of all of them: 巡察组提出4条整改意见.
func (r *reading) endProblems() {
	for i := range r.texts {
		t := &r.texts[i]
		for k := t.from + 1; k < t.to; k++ {
			if speaks(r.block(k).Folded) {
				t.to = k
			}
		}
		is := &r.n.Issues[t.index]
		is.Span = r.block(t.from).Source().Join(r.blockSpan(t.from, t.to))
	}
}

// speaks reports whether a paragraph tells what somebody asks or promises.
func speaks(s string) bool {
	if _, ok := outline.ScanMarker(s); ok {
		return false
	}
	return hasAny(s[:han.FirstSentence(s)], []string{"提出", "要求", "强调", "指出", "表示", "表态", "同时，巡察组还", "同时，巡视组还", "问题线索"})
}

// problemChapters makes issues of the headings right under a chapter of
// problems when none of them names one in so many words.
func (r *reading) problemChapters() {
	heads := r.out.Headings
	for i := range heads {
		p := heads[i].Parent
		if p < 0 || r.kinds[i] != plainHeading || r.kinds[p] == issueHeading || heads[i].Label != outline.NoLabel {
			continue
		}
		title := r.headTitle(p)
		if problemWords.In(title) && !requireWords.In(title) {
			r.kinds[i], r.kinds[p] = issueHeading, holdsIssues
		}
	}
	for i := range heads {
		if r.kinds[i] == issueHeading && r.underRequirements(i) {
			r.kinds[i] = plainHeading
		}
	}
}

// underRequirements reports whether heading i stands in a chapter of
// requirements.
func (r *reading) underRequirements(i int) bool {
	for p := i; p >= 0; p = r.out.Headings[p].Parent {
		if title := r.headTitle(p); requireWords.In(title) && !problemWords.In(title) {
			return true
		}
	}
	return false
}

// listIssues records the problems listed in block k from offset start on: its
// points, else the clauses of its first sentence.
func (r *reading) listIssues(k, start int) {
	b := r.block(k)
	end := start + han.FirstSentence(b.Folded[start:])
	marks := r.scanner.Scan(b.Folded, start)
	if len(marks) >= 2 {
		for i, m := range marks {
			if m.Label != outline.NoLabel {
				break
			}
			end := r.markEnd(k, marks, i)
			r.addListed(k, m.Start, m.End, m.End+beforeSpeech(b.Folded[m.End:end]))
		}
		return
	}
	if start >= len(b.Text) || strings.TrimSpace(b.Text[start:]) == "" {
		r.listBlocks(k + 1)
		return
	}
	for _, c := range problemClauses(b.Folded[start:end]) {
		r.addListed(k, start+c.Start, start+c.Start, start+c.End)
	}
}

// listBlocks records the problems of a list with a block each. Headings among
// them say whose they are: 一、市档案馆.
func (r *reading) listBlocks(k int) {
	for ; k < r.bodyEnd; k++ {
		if r.block(k).Kind == text.Furniture {
			continue
		}
		marks := r.marksOf(k)
		if at := r.headingOf(k); len(marks) == 0 && at >= 0 && r.out.Headings[at].Block == k {
			continue
		}
		if len(marks) == 0 || marks[0].Start != 0 || marks[0].Label != outline.NoLabel {
			return
		}
		for i, m := range marks {
			r.addListed(k, m.Start, m.End, r.markEnd(k, marks, i))
		}
	}
}

// markEnd is where the text of marks[i] in block k ends.
func (r *reading) markEnd(k int, marks []outline.Mark, i int) int {
	if i+1 < len(marks) {
		return marks[i+1].Start
	}
	return len(r.block(k).Text)
}

// addListed records the problem [start, end) of block k; its label ends at
// from.
func (r *reading) addListed(k, start, from, end int) {
	b := r.block(k)
	end = cutEtc(b.Folded, from, from+len(strings.TrimRight(b.Folded[from:end], "；;。，, ")))
	if utf8.RuneCountInString(b.Text[from:end]) < 3 {
		return
	}
	stop := min(end, from+han.FirstSentence(b.Folded[from:end]))
	is := notice.Issue{
		Title: trimStop(r.printed(b, from, stop)),
		Span:  b.Span(start, end),
	}
	if from > start {
		is.Label = r.printed(b, start, from)
		is.Ordinal = ordinalOf(b.Folded[start:from])
		is.Path = pathPart(is.Label)
	}
	r.place(&is, r.headingOf(k))
	r.texts = append(r.texts, issueText{index: len(r.n.Issues), heading: -1})
	r.n.Issues = append(r.n.Issues, is)
}

// ordinalOf is the first number in a label, 0 for none: 4 of 问题（四）：.
func ordinalOf(label string) int {
	for i := range label {
		if n, _, ok := han.ScanOrdinal(label[i:]); ok {
			return n
		}
	}
	return 0
}
