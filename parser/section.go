package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// sections records the outline.
func (r *reading) sections() {
	heads := r.out.Headings
	r.ends = make([]int, len(heads))
	r.sectIDs = make([]string, len(heads))
	r.n.Sections = make([]notice.Section, 0, len(heads))
	children := make([]int, len(heads)+1) // of each heading, at index 0 of none
	for i := range heads {
		h := &heads[i]
		r.ends[i] = r.subtreeEnd(i)
		children[h.Parent+1]++
		parent, above := "", ""
		if h.Parent >= 0 {
			parent, above = r.sectIDs[h.Parent], r.n.Sections[h.Parent].Path
		}
		r.sectIDs[i] = r.names.sectionID(parent, children[h.Parent+1])
		b := r.block(h.Block)
		s := notice.Section{
			ID: r.sectIDs[i], Parent: parent, Level: h.Level, Ordinal: h.Ordinal,
			Label: r.printed(b, 0, h.Len),
			Title: r.printed(b, h.Len, h.TitleEnd),
			Role:  notice.RoleOther,
			Span:  r.blockSpan(h.Block, r.ends[i]),
		}
		s.Path = r.names.path(above, pathPart(s.Label))
		r.n.Sections = append(r.n.Sections, s)
		r.mark(h.Block, r.ends[i], read)
	}
}

// subtreeEnd is the block behind heading i and all that stands under it.
// Levels do not tell: a style that skips one keeps its own.
func (r *reading) subtreeEnd(i int) int {
	heads := r.out.Headings
	for k := i + 1; k < len(heads); k++ {
		if !r.under(k, i) {
			return heads[k].Block
		}
	}
	return r.bodyEnd
}

// under reports whether heading k stands under heading i.
func (r *reading) under(k, i int) bool {
	for k > i {
		k = r.out.Headings[k].Parent
	}
	return k == i
}

// ownEnd is the block behind heading i and the text before its first
// sub-heading.
func (r *reading) ownEnd(i int) int {
	if i+1 < len(r.out.Headings) {
		return min(r.out.Headings[i+1].Block, r.ends[i])
	}
	return r.ends[i]
}

// blockSpan is the source of the blocks [from, to), furniture at the end left
// out.
func (r *reading) blockSpan(from, to int) source.Span {
	for to > from && (r.block(to-1).Kind == text.Furniture || r.block(to-1).Text == "") {
		to--
	}
	if to <= from {
		return source.Span{}
	}
	return r.block(from).Source().Join(r.block(to - 1).Source())
}

// headTitle is the simplified title of heading i.
func (r *reading) headTitle(i int) string {
	h := &r.out.Headings[i]
	return r.block(h.Block).Folded[h.Len:h.TitleEnd]
}

// Words that tell what a chapter is for. They are asked of chapters that hold
// no issues only, but for those of requirements and pledges.
var (
	outlookWords = han.NewWords(`巩固 长效 常态 成果运用 成果转化 后半篇 深化整改 固本 纵深 提升 拓展`)
	frameWords   = han.NewWords(`指导思想 总体要求 总体目标 总体思路 基本原则 工作原则 主要目标 工作目标 整改目标 目标任务 组织实施 组织领导 保障措施 工作要求 实施步骤 时间安排 工作步骤 整改步骤 方法步骤 工作保障 组织保障 进度安排 有关要求 督导检查 整改原则 整改时限 编制依据 背景`)
	problemWords = han.NewWords(`存在的主要问题 存在的问题 存在问题 主要问题 发现的问题 发现的主要问题 发现问题 反馈的问题 反馈问题 突出问题 问题和不足 查出的问题 发现的突出问题`)
	requireWords = han.NewWords(`意见建议 整改意见 整改要求 工作要求 意见和建议 整改建议 几点意见 几点要求 工作建议 审计建议 有关要求 下一步整改要求 下一步要求 下步要求`)
)

// roles tells what each section is for. Chapters that hold issues rectify;
// those before them report how the work was organised, those after look ahead.
func (r *reading) roles() {
	heads := r.out.Headings
	firstIssue, lastIssue := r.issueChapters()
	for i := range heads {
		s := &r.n.Sections[i]
		if p := heads[i].Parent; p >= 0 {
			s.Role = r.roleUnder(i, r.n.Sections[p].Role)
			continue
		}
		s.Role = r.chapterRole(i, firstIssue, lastIssue)
	}
}

// issueChapters are the first and the last top-level heading with issues under
// them; -1 when there is none.
func (r *reading) issueChapters() (first, last int) {
	first, last = -1, -1
	top := -1
	for i := range r.out.Headings {
		if r.out.Headings[i].Parent < 0 {
			top = i
		}
		if r.kinds[i] == issueHeading || r.kinds[i] == holdsIssues {
			if first < 0 {
				first = top
			}
			last = top
		}
	}
	return first, last
}

func (r *reading) chapterRole(i, firstIssue, lastIssue int) notice.Role {
	title := r.headTitle(i)
	switch {
	case r.n.Genre == notice.Plan:
		return planRole(title)
	case r.n.Genre == notice.Feedback:
		return feedbackRole(title, r.kinds[i])
	case hasAny(title, []string{"联系方式", "监督方式", "公示时间"}):
		return notice.RoleContact
	case i > lastIssue && isRequirementTitle(title):
		return notice.RoleRequirements
	case r.n.Genre == notice.Other || firstIssue < 0:
		return looseRole(title)
	case i < firstIssue:
		return notice.RoleOverview
	case i > lastIssue && !reports(title):
		return notice.RoleOutlook
	}
	return notice.RoleRectification
}

// reports reports whether a chapter behind the issues tells of what was done
// besides: 移交问题线索办理情况.
func reports(title string) bool {
	return strings.HasSuffix(title, "情况") && !aheadWords.In(title)
}

// aheadWords stand in the titles of chapters that look ahead.
var aheadWords = han.NewWords("下一步 今后 下步 后续 长期 打算")

// isRequirementTitle recognises the chapter of a notice to many that says what
// all of them are to do: 有关要求.
func isRequirementTitle(title string) bool {
	return requireWords.In(title) && hasSuffixAny(title, []string{"要求", "建议", "意见"}) && !startsRemedy(title)
}

// planRole tells a plan's tasks from its frame, and from what was fed back and done so
// far: 反馈问题和整改基本情况.
func planRole(title string) notice.Role {
	switch {
	case frameWords.In(title):
		return notice.RoleOther
	case hasSuffixAny(title, []string{"基本情况", "总体情况", "反馈情况", "审计情况", "督察情况", "巡察情况", "巡视情况", "有关情况"}):
		return notice.RoleOverview
	}
	return notice.RolePlan
}

func feedbackRole(title string, k headingKind) notice.Role {
	switch {
	case requireWords.In(title):
		return notice.RoleRequirements
	case k == issueHeading || k == holdsIssues || problemWords.In(title):
		return notice.RoleProblems
	case hasAny(title, []string{"表态", "整改承诺"}):
		return notice.RolePledges
	case hasAny(title, []string{"基本情况", "总体评价", "巡察情况", "总体情况", "主要成效", "肯定"}):
		return notice.RoleOverview
	}
	return notice.RoleOther
}

// looseRole goes by the title alone, where no issues show the way.
func looseRole(title string) notice.Role {
	switch {
	case hasAny(title, []string{"下一步", "今后", "下步", "下阶段"}):
		return notice.RoleOutlook
	case hasAny(title, []string{"总体情况", "基本情况", "组织领导", "组织推进", "工作开展情况"}):
		return notice.RoleOverview
	case hasAny(title, []string{"整改落实情况", "整改情况", "整改进展", "整改成效", "整改完成情况"}):
		return notice.RoleRectification
	}
	return notice.RoleOther
}

// roleUnder is the role of a sub-section: that of its chapter, unless it is
// what an issue's heading puts under a label of its own.
func (r *reading) roleUnder(i int, chapter notice.Role) notice.Role {
	if r.out.Headings[i].Label == outline.Next {
		return notice.RoleOutlook
	}
	if chapter == notice.RoleOutlook && r.reportsToo(i) {
		return notice.RoleRectification
	}
	if chapter == notice.RoleRectification && r.kinds[i] == plainHeading && r.issueAbove(i) < 0 && isOutlookTitle(r.headTitle(i)) {
		return notice.RoleOutlook
	}
	return chapter
}

// reportsToo reports whether heading i tells of what was done in a chapter that does so
// before it looks ahead: 整改完成情况 under 整改完成情况及下一步打算.
func (r *reading) reportsToo(i int) bool {
	told := []string{"情况", "成效", "进展"}
	title := r.headTitle(i)
	return hasSuffixAny(title, told) && !aheadWords.In(title) && hasAny(r.headTitle(r.out.Headings[i].Parent), told)
}

// issueAbove is the issue heading that encloses heading i, -1 for none.
func (r *reading) issueAbove(i int) int {
	for p := r.out.Headings[i].Parent; p >= 0; p = r.out.Headings[p].Parent {
		if r.kinds[p] == issueHeading {
			return p
		}
	}
	return -1
}

// isOutlookTitle recognises a heading that looks ahead.
func isOutlookTitle(title string) bool {
	if hasPrefixAny(title, []string{"下一步", "下步", "今后", "下阶段", "下一阶段", "后续"}) {
		return true
	}
	return strings.HasPrefix(title, "持续") && !han.LongerThan(title, 29) && outlookWords.In(title)
}
