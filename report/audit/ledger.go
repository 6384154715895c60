package audit

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

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
	return !a.isOfOtherInspector(b) && bringsNone(contexts, known, b.clause()+b.noun()) &&
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

// isOther reports whether s is the name of a body that neither the known text nor
// the head of the notice has. 局党组 and 镇党委 are the one that it is about.
func (s *Subject) isOther(name, known string) bool {
	for _, w := range [...]string{"党组", "党委", "党工委", "党支部"} {
		name = strings.TrimSuffix(name, w)
	}
	n := s.Notice
	return namesBody(name) && !namesItself(name) &&
		!strings.Contains(known, name) && !strings.Contains(han.Simplify(n.Title+n.Issuer+n.Inspected), name)
}

// namesBody reports whether a name ends as those of bodies and places do: 红枫镇, 市教育局.
func namesBody(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return utf8.RuneCountInString(name) > 1 && strings.ContainsRune("局厅镇乡村院校司团委区县市办站", last)
}

// namesItself reports whether a name is one by which the author of a notice calls
// itself, or all: 我局, 全县, 局里.
func namesItself(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return strings.ContainsRune("我全各本总县区市省镇乡街院校局厅处村", first) && utf8.RuneCountInString(name) <= 2
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
func (a *amount) isNear(b *amount) bool { return math.Abs(a.value()-b.value()) <= nearShare*a.value() }

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

// inspectors are the words for those who hand over what they found, by what they do or by
// their level: 省级指出的18个.
var inspectors = strings.Fields(`巡察 巡视 督察 审计 督导 督查 主题教育 民主生活会 国家级 省级 市级 县级 区级`)

// isOfOtherInspector reports whether two figures each say right before it who handed them
// over, and it was not the same: 巡察反馈31个问题，审计反馈22个问题.
func (a *amount) isOfOtherInspector(b *amount) bool {
	first, second := a.inspector(), b.inspector()
	return first != "" && second != "" && first != second
}

// inspector is the one of the inspectors that the clause names last, empty for none.
func (a *amount) inspector() string {
	clause, last, name := a.clause(), -1, ""
	for _, w := range inspectors {
		if i := strings.LastIndex(clause, w); i > last {
			last, name = i, w
		}
	}
	return name
}
