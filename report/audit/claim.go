package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// claim is what the headline of a document says there is of something.
type claim struct {
	*amount
	// refined are later figures of the headline into which the first was
	// refined: 制定16项整改措施，细化为42条具体措施.
	refined []*amount
}

// Words about the figures of a headline, all of them simplified.
var (
	// reported are the words of what an inspection handed over. They make the
	// difference between its issues and those that somebody found elsewhere.
	reported = strings.Fields(`反馈 指出 查出 反映 巡察 巡视 督察 审计 交办`)

	// looser words introduce the issues of a document that names no inspection.
	looser = strings.Fields(`共 发现 梳理 列出 归纳 存在 涉及 整改问题 全部 查摆 检视 查找 制定 分解 细化 逐条 逐项`)

	// narrower words belong to figures that are about less, or about other
	// things, than the document is.
	narrower = strings.Fields(`自查 抽查 抽检 复查 复核 排查 摸排 检查发现 督查发现 走访 收集 征集 暗访 巡查 信访 群众 以往 历次 历年 上轮 上一轮 上次 上月 上周 上季度 上期 前几轮 往年 首轮 回头看 选人用人专项 选人用人检查 选人用人工作 意识形态专项 意识形态检查 意识形态工作 专项检查 专项巡察 专项巡视 村级 基层党组织 立行立改 立查立改 即知即改 边巡边改 边督边改 分阶段 持续整改 限期整改 长期 点人点事 重点问题 重点难点 难点 突出问题 共性 个性 面上 同类 未完成 移交`)

	// drafted are the verbs of setting measures up.
	drafted = strings.Fields(`提出 制定 制订 拟定 定下 研究 形成 细化 明确 采取 建立 确定 梳理 分解 出台 落实 列出 推出`)

	// refining are the verbs of making more of what was set up.
	refining = strings.Fields(`细化为 细化成 细化形成 细化分解 分解为 分解成 分解细化 进一步细化`)
)

// readClaims finds what the headline claims.
func (s *Subject) readClaims() {
	s.claims = map[notice.Object]*claim{
		notice.Issues:   s.issuesClaimed(),
		notice.Measures: s.measuresClaimed(),
		notice.Tasks:    s.tasksClaimed(),
		notice.Aspects:  s.aspectsClaimed(),
	}
}

// tasksClaimed is the first number of tasks that the rectification was broken
// down into. Nothing lists them, but later figures may repeat it.
func (s *Subject) tasksClaimed() *claim {
	totals := s.totals(notice.Tasks)
	for _, a := range totals {
		if !a.isNarrow() && !a.isDueBy() && hasAny(a.lead+a.after(), "整改任务", "整改事项", "任务") {
			return &claim{a, s.refinements(a, totals)}
		}
	}
	return nil
}

// isDueBy reports whether a figure is only of what has to be done by some day, a class of
// all that there is: 应于2025年底前完成的整改任务19项.
func (a *amount) isDueBy() bool {
	return hasAny(a.clause(), "前完成的", "应完成的", "到期的")
}

// totals are the totals of an object outside the texts of the issues.
func (s *Subject) totals(object notice.Object) []*amount { return s.totalsOf[object] }

// readTotals sorts the totals out by their objects.
func (s *Subject) readTotals() {
	s.totalsOf = make(map[notice.Object][]*amount)
	for _, a := range s.amounts {
		if a.status() == notice.Total && !a.isRate() && a.stat.Issue == "" && !s.inIssue(a.stat.Span) {
			s.totalsOf[a.object()] = append(s.totalsOf[a.object()], a)
		}
	}
}

// issuesClaimed is the first number of issues that an inspection is said to
// have fed back; without one, the first that a document gives of its own.
func (s *Subject) issuesClaimed() *claim {
	totals := s.totals(notice.Issues)
	if a := s.recheckClaimed(totals); a != nil {
		return &claim{a, s.refinements(a, totals)}
	}
	perBody := s.perBody(totals)
	for _, words := range [][]string{reported, looser} {
		for _, a := range totals {
			if hasAny(a.claimText(), words...) && !a.isNarrow() && !perBody[a.lead] && !(a.isPart() && (divides(a.lead) || a.isListed())) {
				return &claim{a, s.refinements(a, totals)}
			}
		}
	}
	return s.allDone(notice.Issues)
}

// recheck is the inspection of what became of an earlier one.
const recheck = "回头看"

// recheckClaimed is the first of the totals that a recheck is said to have fed back, in a
// document about one, where others are of the inspection before it; nil for none.
func (s *Subject) recheckClaimed(totals []*amount) *amount {
	if title := han.Simplify(s.Notice.Title); !strings.Contains(title, recheck) || strings.Count(title, "巡") > 1 {
		return nil // about several inspections, if about one at all
	}
	for _, a := range totals {
		if words := a.phrase(); !a.isPart() && strings.Contains(words, recheck) && hasAny(words, "反馈", "指出") {
			return a
		}
	}
	return nil
}

// allDone is the first figure that says of all issues or measures that they are
// done, which is their number as well: 6个问题全部整改到位.
func (s *Subject) allDone(object notice.Object) *claim {
	for _, a := range s.amounts {
		if a.object() == object && a.status() == notice.Completed && !a.isRate() && a.stat.Issue == "" &&
			!s.inIssue(a.stat.Span) && !a.isNarrow() && a.isSubject() && hasAny(a.after(), "全部", "均已", "都已") {
			return &claim{amount: a}
		}
	}
	return nil
}

// claimText is where the words are looked for that tell whose figure it is:
// the clause up to the noun behind the number (反馈的3个方面9个问题), and what
// stands before it without another figure (针对反馈意见，共梳理问题10个).
func (a *amount) claimText() string { return a.phrase() + a.lead + a.after() }

// phrase is the text between the last comma or stop and the amount.
func (a *amount) phrase() string {
	from := lastStop(a.Folded, a.start, func(r rune) bool { return r != '、' && isClauseStop(r) })
	return a.Folded[from:a.start]
}

// isNarrow reports whether a figure is about less than the document.
func (a *amount) isNarrow() bool { return hasAny(a.clause()+a.noun(), narrower...) }

// isNarrowState is isNarrow of a figure that gives a state: 未完成5个 and
// 长期坚持3个 are as wide as the whole.
func (a *amount) isNarrowState() bool {
	return hasAny(stateWords.Replace(a.clause()+a.noun()), narrower...)
}

var stateWords = strings.NewReplacer("未完成", "", "持续整改", "", "长期坚持", "", "长期整改", "")

// nounRunes is how long the noun behind a number is at most.
const nounRunes = 6

// noun is the beginning of what follows the amount: 7个重点难点问题.
func (a *amount) noun() string { return han.Cut(a.after(), nounRunes) }

// measuresClaimed is the first number of measures that somebody drew up.
func (s *Subject) measuresClaimed() *claim {
	totals := s.totals(notice.Measures)
	perBody := s.perBody(totals)
	for _, a := range totals {
		if !a.isNarrow() && (hasAny(a.claimText(), drafted...) || a.isRectifying()) && !perBody[a.lead] {
			return &claim{a, s.refinements(a, totals)}
		}
	}
	return s.allDone(notice.Measures)
}

// isRectifying reports whether the words around the figure call it one of the
// rectification: 27条整改措施已完成25条.
func (a *amount) isRectifying() bool {
	return hasAny(a.lead+a.after(), "整改措施", "整改举措", "具体措施", "具体举措")
}

// refinements are the totals behind a that its own sentence refines it into.
func (s *Subject) refinements(a *amount, totals []*amount) []*amount {
	var found []*amount
	for _, b := range totals {
		if b.block == a.block && b.sentence == a.sentence && b.start > a.start && hasAny(b.lead, refining...) {
			found = append(found, b)
		}
	}
	return found
}

// aspectsClaimed is the number of aspects in the sentence that gives the
// issues or measures: 反馈的4个方面15个问题.
func (s *Subject) aspectsClaimed() *claim {
	speaking := s.sentencesOfIssues()
	for _, a := range s.totals(notice.Aspects) {
		if !a.isNarrow() && speaking[sentenceID{a.block, a.sentence}] {
			return &claim{amount: a}
		}
	}
	return nil
}

// sentenceID is a sentence by its block and its number there.
type sentenceID struct{ block, sentence int }

// sentencesOfIssues are the sentences that count issues, measures or tasks.
func (s *Subject) sentencesOfIssues() map[sentenceID]bool {
	found := make(map[sentenceID]bool)
	for _, a := range s.amounts {
		switch a.object() {
		case notice.Issues, notice.Measures, notice.Tasks:
			found[sentenceID{a.block, a.sentence}] = true
		}
	}
	return found
}
