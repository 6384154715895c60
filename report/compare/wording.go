package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// wording is what an issue says, folded as it is compared.
type wording struct {
	title   string // without what is put around it: 关于…的问题
	text    string // of the problem: what the document says of it besides
	chapter string // the title of the heading above
}

// What is looked at of an issue, in characters. A title may be a whole sentence;
// what comes late in a long text is rarely about the problem.
const (
	maxTitleRunes = 120
	maxTextRunes  = 400
)

// wordingsOf are the wordings of the issues of a document. White space is left out:
// lines may be broken anywhere.
func wordingsOf(d Document) []wording {
	firsts, headings := firstMeasures(d.Notice), headingsAbove(d.Notice)
	wordings := make([]wording, len(d.Notice.Issues))
	for i := range wordings {
		issue := &d.Notice.Issues[i]
		wordings[i] = wording{
			title:   unwrap(fold(squeeze(issue.Title, maxTitleRunes))),
			text:    fold(squeeze(d.File.Slice(problemSpan(issue, firsts)), maxTextRunes)),
			chapter: fold(headings[issue.Section]),
		}
	}
	return wordings
}

// firstMeasures is where the measures of each issue start, by its ID.
func firstMeasures(n *notice.Notice) map[string]source.Pos {
	firsts := make(map[string]source.Pos)
	for i := range n.Measures {
		m := &n.Measures[i]
		if at, ok := firsts[m.Issue]; !ok || m.Span.Start < at {
			firsts[m.Issue] = m.Span.Start
		}
	}
	return firsts
}

// problemSpan is the part of an issue that tells of the problem, and not of what
// was done about it.
func problemSpan(issue *notice.Issue, firsts map[string]source.Pos) source.Span {
	span := issue.Span
	if at, ok := firsts[issue.ID]; ok {
		span.End = min(span.End, at)
	}
	return span
}

// headingsAbove are the titles of the headings above the issues, by the section
// that the issue is.
func headingsAbove(n *notice.Notice) map[string]string {
	titles := make(map[string]string, len(n.Sections))
	above := make(map[string]string, len(n.Sections))
	for i := range n.Sections { // parents come first
		s := &n.Sections[i]
		titles[s.ID], above[s.ID] = s.Title, titles[s.Parent]
	}
	return above
}

// squeeze takes the first n characters of s that are no white space; fewer of a
// text that is mostly that.
func squeeze(s string, n int) string { return han.Cut(han.Squeeze(han.Cut(s, 2*n)), n) }

// fold makes traditional simplified, full-width half-width, capital small.
func fold(s string) string {
	return strings.Map(func(r rune) rune { return unicode.ToLower(han.Fold(r)) }, s)
}

// What is put around the words of an issue, folded.
var (
	openings = strings.Fields(`反馈指出的 反馈的 指出的 关于 针对 对于 对照 在 对 就`)
	endings  = strings.Fields(`整改落实情况 整改进展情况 整改情况 落实情况 方面存在的问题 方面的问题 等问题 的问题 问题 方面 的情况 的整改 整改 的`)
)

// unwrap is a folded title without what is put around it: quotation marks,
// 关于…的问题, a status in brackets. Something is always left.
func unwrap(title string) string {
	title = cutRemark(title)
	for {
		core := trimEnds(strings.TrimFunc(title, func(r rune) bool { return !isLetter(r) }))
		if core == title || core == "" {
			return title
		}
		title = core
	}
}

// trimEnds takes one opening and one ending off s.
func trimEnds(s string) string {
	for _, w := range openings {
		if rest, ok := strings.CutPrefix(s, w); ok {
			s = rest
			break
		}
	}
	for _, w := range endings {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return rest
		}
	}
	return s
}

// remarkRunes is how long a remark in brackets is at most.
const remarkRunes = 10

// cutRemark takes a short remark in brackets off the end of a title: (已完成).
func cutRemark(title string) string {
	title = strings.TrimRight(title, " .。")
	open := strings.LastIndexByte(title, '(')
	if open > 0 && strings.HasSuffix(title, ")") && utf8.RuneCountInString(title[open:]) <= remarkRunes {
		return title[:open]
	}
	return title
}

// inOneWord has one word for what notices have several for. They are compared by
// it; what is the same title is not.
var inOneWord = strings.NewReplacer(
	"干部选拔任用", "选人用人", "选拔任用", "选人用人", "内部控制", "内控", "招标投标", "招投标", "公务用车", "公车",
	"党支部", "支部", "中央八项规定精神", "八项规定",
)

// leastClause is how many characters a clause has at least to be compared by
// itself.
const leastClause = 4

// clausesOf are the clauses of a title, all of it where there is no other.
func clausesOf(title string) []string {
	var clauses []string
	for _, clause := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(",、;。:", r) }) {
		if clause = unwrap(clause); utf8.RuneCountInString(clause) >= leastClause {
			clauses = append(clauses, clause)
		}
	}
	if len(clauses) == 0 {
		return []string{title}
	}
	return clauses
}

// letters is s without marks and spaces.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if isLetter(r) {
			return r
		}
		return -1
	}, s)
}

// compareWordings orders documents by all that is compared of them.
func compareWordings(a, b []wording) int {
	return slices.CompareFunc(a, b, func(x, y wording) int {
		return strings.Compare(x.title+"\n"+x.text+"\n"+x.chapter, y.title+"\n"+y.text+"\n"+y.chapter)
	})
}
