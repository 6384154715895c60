package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
)

// genre reads the genre off the title, and off the body where the title says
// nothing.
func (r *reading) genre() {
	title := han.Simplify(han.Squeeze(r.n.Title))
	r.n.Genre = genreOf(title)
	if r.n.Genre == notice.Other || r.n.Genre == notice.Feedback && r.inLead(publishesRectification) {
		r.n.Genre = r.genreOfBody()
	}
}

func genreOf(title string) notice.Genre {
	has := func(words ...string) bool { return hasAny(title, words) }
	environment := has("生态环境", "环境保护", "环保", "信访举报件", "边督边改", "群众举报")
	switch {
	case hasSuffixAny(title, newsEndings), hasSuffixAny(title, ruleEndings):
		return notice.Other
	case namesPlan(title) && !has("方案的报告", "落实情况", "进展情况", "完成情况"):
		return notice.Plan
	case environment && has("督察", "督查", "举报", "整改", "转办", "交办", "信访"):
		return notice.Environment
	case han.Contains(auditOffices.Replace(title), "审计") && has("整改", "审计结果", "审计工作", "查出问题", "改善情形", "审核意见", "跟进") && (has(published...) || !has("：", ":") && !pressWords.In(title)):
		return notice.Audit
	case pressWords.In(title):
		return notice.Other
	case has("整改") && has("情况", "通报", "公告", "公示", "报告", "进展", "成效", "一览表", "清单", "台账"):
		return notice.Rectification
	case han.Contains(title, "落实") && has("反馈意见", "反馈问题") && has("情况", "通报", "公告", "公示", "报告"):
		return notice.Rectification
	case has("反馈"):
		return notice.Feedback
	}
	return notice.Other
}

// published are words of which one stands in the title of what is made public about an
// audit, and not of a meeting or of what an office says of itself: 财务处：落实审计整改任务.
var published = strings.Fields("情况 结果 报告 公告 公示 通报 清单 台账 改善情形 审核意见 跟进 公开")

// auditOffices takes the name of an audit office out of a title in which it is the
// one that was inspected, and not the inspector.
var auditOffices = strings.NewReplacer("审计局党", "", "审计厅党", "", "审计局机关", "", "审计厅机关", "", "审计局关于", "", "审计厅关于", "")

// namesPlan reports whether a title is that of a plan, or of the letter or page
// that publishes one, and not of news about plans: 整改方案全部公开.
func namesPlan(title string) bool {
	for _, w := range [...]string{"方案", "规划", "工作要点", "计划"} {
		i := han.LastIndex(title, w)
		if i < 0 {
			continue
		}
		rest := title[i+len(w):]
		if next, _ := utf8.DecodeRuneInString(rest); rest == "" || !han.IsHan(next) || next == '的' || hasPrefixAny(rest, []string{"公开版", "公示", "公告", "表", "清单", "整改任务"}) {
			return true
		}
	}
	return false
}

// newsEndings end the headlines of news, ruleEndings the titles of rules.
var (
	newsEndings = []string{"召开", "举行", "全部公开", "陆续公开", "开始公布", "全部公布", "陆续公布", "集中公布"}
	ruleEndings = []string{"工作的意见", "指导意见", "办法", "规定", "规程", "细则", "指南"}
)

// pressWords stand in the headlines of reports about meetings and visits.
var pressWords = han.NewWords("反馈会 推进会 调研 召开 动员会 督导 培训 座谈会 部署会 协调会 专项督查 举行 传达学习 安排部署 听取")

// leadMostGenre is how many paragraphs are asked for the genre.
const leadMostGenre = 8

// genreOfBody asks the lead where the title is lost or says nothing. A text that
// publishes how something was put right tells of the feedback first.
func (r *reading) genreOfBody() notice.Genre {
	if pressWords.In(han.Simplify(r.n.Title)) {
		return notice.Other
	}
	if r.reportsCampaign() {
		return notice.Rectification
	}
	untitled := r.n.Title == ""
	for _, ask := range [...]struct {
		genre notice.Genre
		is    func(string) bool
		asked bool
	}{
		{notice.Environment, reportsEnvironment, untitled},
		{notice.Rectification, publishesRectification, true},
		{notice.Audit, reportsAudit, untitled},
		{notice.Feedback, reportsFeedback, untitled},
	} {
		if ask.asked && r.inLead(ask.is) {
			return ask.genre
		}
	}
	return notice.Other
}

// inLead reports whether one of the first paragraphs is what is asks for.
func (r *reading) inLead(is func(string) bool) bool {
	for i := r.bodyStart; i < min(r.bodyEnd, r.bodyStart+leadMostGenre); i++ {
		if is(r.block(i).Folded) {
			return true
		}
	}
	return false
}

// campaignProblems is how many headings name problems in a report on a campaign that
// tells what was done about each.
const campaignProblems = 2

// reportsCampaign recognises a report on a campaign, 关于…专项整治情况的通报, that goes
// through its problems one by one.
func (r *reading) reportsCampaign() bool {
	title := han.Simplify(r.n.Title)
	if !hasAny(title, []string{"整治", "专项治理"}) || !han.Contains(title, "情况") || !hasSuffixAny(title, []string{"通报", "公告", "公示", "报告"}) {
		return false
	}
	n := 0
	for i := range r.out.Headings {
		if r.out.Headings[i].Label == outline.Problem || names(r.headTitle(i)) == namesSurely {
			n++
		}
	}
	return n >= campaignProblems
}

// reportsAudit recognises a report on what auditors found.
func reportsAudit(s string) bool {
	return hasAny(s, []string{"审计查出问题整改情况", "审计查出问题的整改情况", "财政收支审计情况", "财政收支的审计情况"}) ||
		han.Contains(s, "审计工作报告") && han.Contains(s, "整改")
}

// reportsEnvironment recognises a bulletin on what an inspection of the environment handed
// over, or the publication of what was done about it.
func reportsEnvironment(s string) bool {
	return hasAny(s, []string{"环境保护督察", "环保督察"}) && hasAny(s, []string{"信访件", "举报件", "信访举报", "群众举报", "来信举报", "公示"})
}

// publishesRectification recognises 现将整改进展情况予以公布, but not 现将反馈意见及整改要求.
func publishesRectification(s string) bool {
	i := han.Index(s, "现将")
	if i < 0 {
		return false
	}
	s = s[i : i+han.FirstSentence(s[i:])]
	return han.Contains(s, "整改") && !han.Contains(s, "整改要求")
}

// reportsFeedback recognises 区委第三巡察组向区委办反馈巡察情况.
func reportsFeedback(s string) bool {
	if hasAny(s, []string{"反馈会", "反馈意见会", "反馈巡察情况", "反馈巡视情况"}) {
		return true
	}
	i := han.Index(s, "反馈")
	if i < 0 || !han.Contains(s[:i], "向") || !hasAny(s[:i], []string{"巡察组", "巡视组", "督察组"}) {
		return false
	}
	return hasSuffixAny(s[:i], []string{"巡察", "巡视"}) || hasAny(s[i:], []string{"巡察情况", "巡视情况", "巡察意见", "巡视意见", "督察情况"})
}

// script tells which writing the document uses. It is mixed when whole clauses
// stand in the other script; a converter leaves single characters behind.
func (r *reading) script() notice.Script {
	t, s := r.doc.Traditional, r.doc.Simplified
	switch {
	case t == 0:
		return notice.Simplified
	case s == 0:
		return notice.Traditional
	case t > s && s*8 < t:
		return notice.Traditional
	case s >= t && t*8 < s:
		return notice.Simplified
	}
	return notice.Mixed
}

func hasAny(s string, words []string) bool {
	for _, w := range words {
		if han.Contains(s, w) {
			return true
		}
	}
	return false
}

func hasPrefixAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

func hasSuffixAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
