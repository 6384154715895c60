package parser

import (
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
)

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
	t := issueText{index: len(r.n.Issues), heading: -1, stretch: stretch{k, end, r.bodyEnd, 0}, list: r.listBehind(k)}
	if t.list > 0 {
		r.list = [2]int{r.headingOf(k) + 1, r.headingOf(k) + 1 + t.list}
	}
	r.texts = append(r.texts, t)
	r.n.Issues = append(r.n.Issues, is)
	return true
}

// listBehind counts the numbered lines of the list that block k opens: with a colon,
// 关于…的问题，采取以下措施：|1.…|2.…, as a line of its own that names the problem, or
// in the line below, 关于…的问题|整改措施：|1.….
func (r *reading) listBehind(k int) int {
	first := r.headingOf(k) + 1
	if first >= len(r.out.Headings) || !r.leadsTo(k, r.out.Headings[first]) {
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

// leadsTo reports whether block k, which names a problem, opens the list that h is
// the first of: what is done, not the next problems.
func (r *reading) leadsTo(k int, h outline.Heading) bool {
	switch h.Block {
	case k + 1:
		if endsInColon(r.block(k).Folded) {
			return true
		}
	case k + 2:
		if !endsInColon(r.block(k + 1).Folded) {
			return false
		}
	default:
		return false
	}
	return h.Ordinal == 1 && names(r.block(h.Block).Folded[h.Len:h.TitleEnd]) == namesNothing
}

func endsInColon(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return last == '：' || last == ':'
}

// listedUnder is the heading that a block under heading at stands under: that
// above the last list of what is done about an issue, where at is an item of that.
func (r *reading) listedUnder(at int) int {
	if at >= r.list[0] && at < r.list[1] {
		return r.out.Headings[r.list[0]].Parent
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
