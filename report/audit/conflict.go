package audit

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

var ruleConflict = Rule{
	ID:       "conflict",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"同一数字前后不一", "one figure stated twice with different values"},
		Text: Text{
			"后文回指开头的数（反馈的9个问题、制定的18条措施、27条整改措施已完成…）而数不同的，以及制度、处理人数、资金在全文层面两次给出（共新建制度9项……累计新建制度8项）而数不同的，列出两处。范围、批次、时点不同的，以及细化形成的数，不算同一数字。",
			"A later figure that refers back to one of the headline (反馈的9个问题, 制定的18条措施) and differs from it; and regulations, persons or money that are given twice for the whole document with different values. Figures of another scope, batch or date, and those that refine the first, are not the same figure.",
		},
		Why: Text{
			"同一份通报里同一个数写成两样，读者无从采信。",
			"When one notice gives one figure in two ways, neither can be relied on.",
		},
		Blind: Text{
			"换了说法的重复（“这些问题”“上述措施”）认不出来；单个问题内的数不与开头比较。",
			"A restatement in other words goes unnoticed. Figures inside one issue are not compared with the headline.",
		},
		Bad: `针对巡察反馈的10个问题，制定整改措施27条。
截至目前，26条整改措施已完成25条。`,
		Good: `针对巡察反馈的10个问题，制定整改措施27条。
截至目前，27条整改措施已完成25条。`,
	},
	Check: checkConflicts,
}

func checkConflicts(s *Subject) []Finding {
	var findings []Finding
	for _, object := range []notice.Object{notice.Issues, notice.Measures, notice.Tasks} {
		if first := s.stated(object); first != nil {
			for _, other := range s.totals(object) {
				if other.isBehind(first.amount) {
					findings = append(findings, s.checkConflict(first, other)...)
				} else {
					findings = append(findings, s.checkSetOut(other, first)...)
				}
			}
		}
		findings = append(findings, s.stateConflicts(object)...)
	}
	return append(findings, s.restatements()...)
}

// checkSetOut compares the figure that the claim has before it.
func (s *Subject) checkSetOut(a *amount, claimed *claim) []Finding {
	if !a.isSetOut() || a.isNarrow() || !s.sameLedger(claimed.amount, a) || a.meets(claimed.bounds) {
		return nil
	}
	return []Finding{s.conflictFinding(a, claimed.amount)}
}

// isSetOut reports whether a figure is the set that a clause sets out from,
// 围绕4个方面8个问题. Where it comes before the one that is said to be fed back, it
// is the same.
func (a *amount) isSetOut() bool {
	for _, w := range [...]string{"围绕", "针对", "对照", "聚焦"} {
		if rest, ok := strings.CutPrefix(a.phrase(), w); ok {
			return rest == "" || strings.HasSuffix(rest, "方面") && utf8.RuneCountInString(rest) <= nounRunes
		}
	}
	return false
}

// isBehind reports whether a stands later in the document than b.
func (a *amount) isBehind(b *amount) bool {
	return a.block > b.block || a.block == b.block && a.start > b.start
}

// stated is the figure that later ones are compared with.
func (s *Subject) stated(object notice.Object) *claim { return s.claims[object] }

// restated is the figure of the headline that a repeats, nil when it repeats
// none.
func (s *Subject) restated(a *amount) *amount {
	c := s.stated(a.object())
	if c == nil || c.amount == a || !a.isBehind(c.amount) || !a.refersBack() {
		return nil
	}
	return c.amount
}

func (s *Subject) checkConflict(first *claim, later *amount) []Finding {
	if !later.refersBack() || later.isNarrow() || !s.sameLedger(first.amount, later) || first.meets(later.bounds) {
		return nil
	}
	for _, r := range first.refined {
		if r == later || r.meets(later.bounds) {
			return nil
		}
	}
	if s.sumsUp(first.amount, later) {
		return nil
	}
	return []Finding{s.conflictFinding(first.amount, later)}
}

// sumsUp reports whether a later figure is the first one with others that came in
// between: 反馈的16个问题，自查问题9个，25个问题已….
func (s *Subject) sumsUp(first, later *amount) bool {
	all := first.bounds
	for _, a := range s.totals(first.object()) {
		if !a.isBehind(first) || !later.isBehind(a) {
			continue
		}
		if all = all.plus(a.bounds); all.meets(later.bounds) || first.plus(a.bounds).meets(later.bounds) {
			return true
		}
	}
	return false
}

func (s *Subject) conflictFinding(first, later *amount) Finding {
	evidence := []Evidence{s.evidenceOf(first), s.evidenceOf(later)}
	return newFinding(Text{
		"同一数字前后不一：%s，%s",
		"one figure, two values: %s and %s",
	}, evidence, figuresOf(first, later), evidence[0].quote(), evidence[1].quote())
}

// stateConflicts compares what is later called 已完成的48条 or 正在整改的3个 with the
// figures of that state before it. One of them, or all together, may be meant.
func (s *Subject) stateConflicts(object notice.Object) []Finding {
	var findings []Finding
	before := make(map[notice.Status][]*amount)
	for _, a := range s.amounts {
		if a.object() != object || !isState(a) || a.isRate() || a.isNarrow() || a.stat.Issue != "" || s.inIssue(a.stat.Span) {
			continue
		}
		known := before[a.status()]
		if len(known) > 0 && a.refersToState() && !anyMeets(known, a) && s.sameLedger(known[0], a) {
			findings = append(findings, s.conflictFinding(known[0], a))
			continue
		}
		before[a.status()] = append(known, a)
	}
	return findings
}

// refersToState reports whether a figure refers to what was said to be in its
// state: 已完成的48条, but not 申请销号的4条.
func (a *amount) refersToState() bool {
	clause, ok := strings.CutSuffix(a.clause(), "的")
	return ok && hasAny(clause, doing...) && !hasAny(clause, partialWords...) && !hasAny(clause, askedFor...)
}

// askedFor are words of a state that is asked for and not reached yet, or that
// only some have reached now.
var askedFor = []string{"申请", "拟", "本次", "此次", "本批"}

// anyMeets reports whether a is one of the figures, or their sum.
func anyMeets(figures []*amount, a *amount) bool {
	var all bounds
	for _, f := range figures {
		if f.meets(a.bounds) {
			return true
		}
		all = all.plus(f.bounds)
	}
	return all.meets(a.bounds)
}

// backWords end the words before a figure that was given before.
var backWords = []string{"反馈的", "反馈", "指出的", "查出的", "反映的", "交办的", "制定的", "制订的", "提出的", "明确的", "拟定的", "确定的"}

// refersBack reports whether a figure refers to a set that is known already:
// 反馈的9个问题, or the number itself as the subject, 27条整改措施已完成.
func (a *amount) refersBack() bool {
	clause := a.clause()
	for _, w := range backWords {
		if strings.HasSuffix(clause, w) {
			return true
		}
	}
	return clause == "" && !insideBrackets(a) && a.isSubject()
}

// isSubject reports whether a sentence goes on about the figure: 9个问题已….
func (a *amount) isSubject() bool {
	rest := a.after()
	for _, noun := range [...]string{"整改问题", "问题", "整改措施", "整改举措", "措施", "举措", "整改任务", "任务"} {
		if verb, ok := strings.CutPrefix(rest, noun); ok {
			return slices.ContainsFunc(goingOn, func(w string) bool { return strings.HasPrefix(verb, w) })
		}
	}
	return false
}

// goingOn are the words that say something of the figures before them.
var goingOn = []string{"已", "全部", "均", "都", "中", "整改", "完成", "落实", "销号"}

func insideBrackets(a *amount) bool {
	before := a.Folded[:a.start]
	return strings.HasSuffix(before, "（") || strings.HasSuffix(before, "(")
}

// contexts are words that set a ledger of its own: another inspection, another
// round, another year.
var contexts = strings.Fields(`轮 批 年 届 专项 提级 联动 机动 交叉 选人用人 巡视 审计 督察 主题教育 检视 民主生活会 查摆 中央 省委 市委 县委 区委 镇 村 支部 子公司 下属 累计 其中`)

// sameLedger reports whether b brings no context that a does not have: in its
// clause, or before it in its statement, 第三轮已过集中整改期，614个问题完成605个.
func (s *Subject) sameLedger(a, b *amount) bool {
	known := a.Folded[:a.end] + a.after()
	if a.block != b.block {
		known = a.Folded
	}
	return bringsNone(contexts, known, b.clause()+b.noun()) &&
		bringsNone(statedContexts, known, b.statementBefore()) &&
		!s.isOfOther(b, known) && !(a.isOfSeveral() && a.block != b.block && !a.isNear(b))
}

// statedContexts are the contexts that hold for all of a statement, and the words
// for a body that was named before. The year there is that of the date, and who
// inspected is known from the report.
var statedContexts = strings.Fields(`轮 批 届 其中 专项 提级 联动 机动 交叉 选人用人 为例 该局 该镇 该乡 该街道 该村 该社区 该校 该院 该公司 该集团 该厅 该委 该办 该区 该县 该市 该单位`)

// statementBefore is the text of the statement before the amount.
func (a *amount) statementBefore() string {
	return a.Folded[lastStop(a.Folded, a.start, func(r rune) bool { return strings.ContainsRune("。；;", r) }):a.start]
}

// isOfOther reports whether the statement names somebody else than the notice is
// about as the one who has the figure: 红枫镇党委针对反馈的28个问题, 在市住建局，….
func (s *Subject) isOfOther(a *amount, known string) bool {
	said := a.statementBefore()
	if rest, ok := strings.CutPrefix(said, "在"); ok && s.isOther(firstClause(rest), known) {
		return true
	}
	clause := a.phrase()
	for _, w := range [...]string{"针对", "对照", "围绕", "根据", "将", "把", "对", "就"} {
		if body, _, ok := strings.Cut(clause, w); ok && s.isOther(body, known) {
			return true
		}
	}
	return false
}

// firstClause is s up to its first comma.
func firstClause(s string) string {
	if i := strings.IndexFunc(s, isClauseStop); i >= 0 {
		return s[:i]
	}
	return s
}

// isOther reports whether s is the name of a body that neither the known text nor
// the head of the notice has. 局党组 and 镇党委 are the one that it is about.
func (s *Subject) isOther(name, known string) bool {
	for _, w := range [...]string{"党组", "党委", "党工委", "党支部"} {
		name = strings.TrimSuffix(name, w)
	}
	first, _ := utf8.DecodeRuneInString(name)
	last, _ := utf8.DecodeLastRuneInString(name)
	n := s.Notice
	own := strings.ContainsRune("我全各本总县区市省镇乡街院校局厅处村", first) && utf8.RuneCountInString(name) <= 2
	return utf8.RuneCountInString(name) > 1 && !own && strings.ContainsRune("局厅镇乡村院校司团委区县市办站", last) &&
		!strings.Contains(known+han.Simplify(n.Title+n.Issuer+n.Inspected), name)
}

// isOfSeveral reports whether the figure is one of several rounds or bodies
// together, 前七轮巡察, of which the figures of each may follow.
func (a *amount) isOfSeveral() bool {
	said := a.statementBefore()
	i := strings.Index(said, "轮")
	n := numbered(said[:max(i, 0)])
	return n != "" && !strings.HasPrefix(n, "第") || hasAny(said, "全省", "全市", "全区", "全县", "各被", "历次", "历轮")
}

// isNear reports whether b is near enough to a for a slip of the pen.
func (a *amount) isNear(b *amount) bool { return math.Abs(a.value()-b.value()) <= near*a.value() }

// bringsNone reports whether none of the words sets what is said apart from what
// is known.
func bringsNone(words []string, known, said string) bool {
	for _, w := range words {
		i := strings.Index(said, w)
		if i >= 0 && !strings.Contains(known, numbered(said[:i])+w) {
			return false
		}
	}
	return true
}

// numbered is the number that s ends with, of a year or a round.
func numbered(s string) string {
	i := len(s)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !han.IsDigit(r) && !strings.ContainsRune("一二三四五六七八九十两前第首上末", r) {
			break
		}
		i -= size
	}
	return s[i:]
}
