package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
)

// headingKind is what a heading is among the issues.
type headingKind uint8

const (
	plainHeading headingKind = iota
	issueHeading             // names a problem, and nothing under it does
	holdsIssues              // groups headings that name problems
)

// classify finds the issue headings: the deepest that name a problem.
func (r *reading) classify() {
	heads := r.out.Headings
	named := make([]naming, len(heads))
	for i := range heads {
		named[i] = r.naming(i)
	}
	r.nameByLabels(named)
	r.dropReasons(named)
	r.dropStrayAssessments(named)
	for i := len(heads) - 1; i >= 0; i-- {
		if named[i] != namesNothing && r.kinds[i] == plainHeading {
			r.kinds[i] = issueHeading
		}
		if p := heads[i].Parent; p >= 0 && r.kinds[i] != plainHeading {
			r.kinds[p] = holdsIssues
		}
	}
	r.adoptPeers(named)
	r.dropBareList()
}

// dropReasons takes out what a line opens as a list of reasons: 未完成的主要原因：|
// 1.房屋产权不清。|2.预算没有下达。
func (r *reading) dropReasons(named []naming) {
	heads := r.out.Headings
	list := -1 // the last of the headings in such a list
	for i := range heads {
		h := &heads[i]
		opens := h.Ordinal == 1 && h.Block > 0 && givesReasons(r.block(h.Block-1).Folded)
		goesOn := list >= 0 && list == i-1 && h.Style == heads[list].Style && h.Ordinal == heads[list].Ordinal+1
		if opens || goesOn {
			named[i], list = namesNothing, i
		}
	}
}

// cutRunInNames ends the titles of headings that name a problem and go on in the
// same sentence to say what was done, 针对设备闲置问题，盘活7台, where the headings
// numbered like them name problems too.
func (r *reading) cutRunInNames() {
	if r.n.Genre == notice.Plan || r.n.Genre == notice.Other {
		return // they name tasks, or nothing
	}
	heads := r.out.Headings
	var ends []int // of the names, nil while there is none
	for i := range heads {
		if n := runInName(r.headTitle(i)); n > 0 {
			if ends == nil {
				ends = make([]int, len(heads))
			}
			ends[i] = n
		}
	}
	if ends == nil {
		return
	}
	usual := make(map[peerKey]int) // headings that name a problem over those that do not
	for i, h := range heads {
		if ends[i] > 0 || names(r.headTitle(i)) == namesSurely {
			usual[peerKey{h.Style, h.Level}]++
		} else {
			usual[peerKey{h.Style, h.Level}]--
		}
	}
	for i := range heads {
		if h := &heads[i]; ends[i] > 0 && usual[peerKey{h.Style, h.Level}] > 0 {
			s := r.block(h.Block).Folded
			h.TitleEnd = h.Len + ends[i]
			h.Body = h.TitleEnd + len(s[h.TitleEnd:]) - len(strings.TrimLeftFunc(s[h.TitleEnd:], isComma))
		}
	}
}

// runInName is the length of the name of a problem at the start of a title that
// goes on behind it with a comma; 0 for none.
func runInName(title string) int {
	n := problemEnd(title)
	if _, tail, ok := cutProblem(trimStop(title[n:])); ok && isRectificationTail(tail) {
		return 0 // 关于学习不深入问题，落实不力问题
	}
	return n
}

// dropBareList takes the problems of a chapter that only lists them out again
// when another chapter tells of their rectification: they are the same ones.
func (r *reading) dropBareList() {
	heads := r.out.Headings
	bare, elsewhere := -1, false
	for i := range heads {
		if heads[i].Parent >= 0 {
			continue
		}
		title := r.headTitle(i)
		lists := problemWords.In(title) && !han.Contains(title, "整改") && !hasPrefixAny(title, []string{"关于", "针对"})
		if r.kinds[i] == holdsIssues && bare < 0 && lists {
			bare = i
		} else if r.kinds[i] == holdsIssues {
			elsewhere = true
		}
	}
	if bare < 0 || !elsewhere || r.n.Genre == notice.Feedback {
		return
	}
	for i := bare; i < len(heads) && r.under(i, bare); i++ {
		r.kinds[i] = plainHeading
	}
}

// naming tells how surely the title of heading i names a problem.
func (r *reading) naming(i int) naming {
	h := &r.out.Headings[i]
	switch {
	case r.isField(i):
		return namesNothing
	case h.Style == outline.Named && isProblemName(r.block(h.Block).Folded[:h.Len]), h.Label == outline.Problem:
		return namesSurely
	case h.Label != outline.NoLabel:
		return namesNothing
	}
	n := names(r.headTitle(i))
	if n != namesNothing && r.looksAhead(i) {
		return namesNothing
	}
	return n
}

// isField reports whether heading i is the chapter of a notice on one problem that holds
// it, 一、整改问题, and no name of one: those behind it hold what was done.
func (r *reading) isField(i int) bool {
	heads := r.out.Headings
	if h := &heads[i]; h.Label != outline.Problem || h.Parent >= 0 || h.Style == outline.Named {
		return false
	}
	title := r.headTitle(i)
	if label, ok := outline.ScanLabel(title); !ok || label.Len != len(title) {
		return false
	}
	for k := range heads {
		if k != i && heads[k].Label == outline.Problem {
			return false
		}
	}
	return true
}

// looksAhead reports whether heading i stands in a chapter on what comes next.
func (r *reading) looksAhead(i int) bool {
	for p := r.out.Headings[i].Parent; p >= 0; p = r.out.Headings[p].Parent {
		if r.out.Headings[p].Parent < 0 && isOutlookTitle(r.headTitle(p)) {
			return true
		}
	}
	return false
}

// nameByLabels makes names of titles under which the text is labelled as that
// of an issue (整改措施：), outermost first: what stands under such a heading is
// part of it.
func (r *reading) nameByLabels(named []naming) {
	heads := r.out.Headings
	labelled := make([]bool, len(heads))
	for i := range heads {
		p := heads[i].Parent
		inside := p >= 0 && labelled[p]
		title := r.headTitle(i)
		labelled[i] = inside || heads[i].Label == outline.NoLabel && r.labelled(i) && !isChapterTitle(title) && !isOutlookTitle(title)
		switch {
		case inside && named[i] != namesSurely:
			named[i] = namesNothing
		case labelled[i] && !inside:
			named[i] = namesSurely
		}
	}
}

func isProblemName(label string) bool { return han.Contains(label, "问题") }

// isChapterTitle recognises headings over issues: 整改落实情况.
func isChapterTitle(title string) bool {
	return isGenericProblem(title) || hasSuffixAny(title, []string{"整改情况", "落实情况", "整改进展", "完成情况", "进展情况", "总体情况", "组织领导", "主体责任", "整改工作"})
}

// labelled reports whether the own text of heading i carries the labels of one
// issue, and no line without number names issues there that the labels are of.
func (r *reading) labelled(i int) bool {
	measures, problems := 0, 0
	count := func(c outline.Class, rest string) {
		switch {
		case c == outline.Problem:
			problems++
		case (c == outline.Measures || c == outline.Progress) && !isStatus(rest):
			measures++
		}
	}
	h := &r.out.Headings[i]
	for _, m := range h.Marks {
		count(m.Label, r.block(h.Block).Folded[m.End:])
	}
	for k := h.Block + 1; k < r.ownEnd(i); k++ {
		s := r.block(k).Folded
		if label, ok := outline.ScanLabel(s); ok {
			count(label.Class, s[label.Len:])
		} else if hasPrefixAny(s, []string{"关于", "针对"}) && r.plainTitle(k) > 0 {
			return false
		}
	}
	return measures > 0 && problems <= 1
}

// peerKey tells headings that are numbered alike.
type peerKey struct {
	style outline.Style
	level int
}

// peers counts the headings of one style on one level.
type peers struct {
	peerKey
	all, weak, sure int
	issues          int
	lastIssue       int
	group           bool // some of them group issues
}

// peerGroups are the peers of a document: a few.
type peerGroups []peers

// of are the peers of h, until the next call.
func (g *peerGroups) of(h *outline.Heading) *peers {
	key := peerKey{h.Style, h.Level}
	for i := range *g {
		if (*g)[i].peerKey == key {
			return &(*g)[i]
		}
	}
	*g = append(*g, peers{peerKey: key})
	return &(*g)[len(*g)-1]
}

// countPeers counts headings by style and level. Which of them hold the issues
// is a property of the document.
func (r *reading) countPeers(named []naming) peerGroups {
	var groups peerGroups
	for i := range r.out.Headings {
		c := groups.of(&r.out.Headings[i])
		c.all++
		switch named[i] {
		case namesWeakly:
			c.weak++
		case namesSurely:
			c.sure++
		}
		switch r.kinds[i] {
		case issueHeading:
			c.issues++
			c.lastIssue = i
		case holdsIssues:
			c.group = true
		}
	}
	return groups
}

// dropStrayAssessments keeps a weak name only where names are usual, or in a
// chapter of problems: under an issue, 学习不深入 may be the heading of a measure.
func (r *reading) dropStrayAssessments(named []naming) {
	counts := r.countPeers(named)
	for i := range r.out.Headings {
		c := counts.of(&r.out.Headings[i])
		if named[i] == namesWeakly && (c.weak+c.sure)*2 < c.all && !r.underProblems(i) {
			named[i] = namesNothing
		}
	}
}

// underProblems reports whether heading i stands right under one that speaks of
// problems as a whole: 选人用人专项检查反馈问题整改情况.
func (r *reading) underProblems(i int) bool {
	p := r.out.Headings[i].Parent
	if p < 0 {
		return false
	}
	title := r.headTitle(p)
	return isGenericProblem(title) || han.Contains(title, "问题") && hasAny(title, []string{"上轮", "上一轮", "往轮", "历次", "以往"})
}

// adoptPeers makes issues of headings that do not name a problem but stand
// among headings that do.
func (r *reading) adoptPeers(named []naming) {
	counts := r.countPeers(named)
	for i := range r.out.Headings {
		h := &r.out.Headings[i]
		c := counts.of(h)
		if r.kinds[i] != plainHeading || h.Label != outline.NoLabel || c.issues < 2 || c.issues*2 < c.all {
			continue
		}
		if !r.groupAbove(i, counts) && (c.issues*3 < c.all*2 || c.lastIssue < i || h.Parent >= 0 && r.leads(h.Parent)) {
			continue
		}
		title := r.headTitle(i)
		if startsRemedy(title) || isOutlookTitle(title) || isChapterTitle(title) || r.issueAbove(i) >= 0 && !r.underGroup(i, counts) {
			continue
		}
		r.adopt(i)
	}
}

// groupAbove reports whether heading i stands right under a heading that groups
// problems, or is numbered like those and named like them: 加强队伍建设方面.
func (r *reading) groupAbove(i int, counts peerGroups) bool {
	p := r.out.Headings[i].Parent
	if p < 0 {
		return false
	}
	return r.kinds[p] == holdsIssues || counts.of(&r.out.Headings[p]).group && han.Contains(r.headTitle(p), "方面")
}

// leads reports whether heading i comes before all that name problems: its
// chapter tells how the work was organised.
func (r *reading) leads(i int) bool {
	return !slices.ContainsFunc(r.kinds[:i+1], func(k headingKind) bool { return k != plainHeading })
}

// underGroup reports whether the heading above i is numbered like those that
// group issues: it was taken for one only because none under it was.
func (r *reading) underGroup(i int, counts peerGroups) bool {
	p := r.out.Headings[i].Parent
	if p < 0 || r.kinds[p] != issueHeading || r.issueAbove(p) >= 0 {
		return false
	}
	return counts.of(&r.out.Headings[p]).group
}

func (r *reading) adopt(i int) {
	r.kinds[i] = issueHeading
	for p := r.out.Headings[i].Parent; p >= 0; p = r.out.Headings[p].Parent {
		r.kinds[p] = holdsIssues
	}
}
