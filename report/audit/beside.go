package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// besides are the words for things that were not counted before and are put right with
// those that were: 带动解决同类问题31个.
var besides = strings.Fields(`同类 类似 相似 相近 关联 衍生 延伸 带动 举一反三 触类旁通 由点及面 历史遗留`)

// isBeside reports whether a state is of things beside those that whole counts: it says so,
// or it is more, and describes them in words of its own.
func (a *amount) isBeside(whole *amount) bool {
	if hasAny(a.ownWords(), besides...) && !hasAny(whole.ownWords(), besides...) {
		return true
	}
	if !a.above(whole.bounds) {
		return false
	}
	which := a.description()
	return which != "" && !strings.Contains(whole.ownWords(), which)
}

// ownWords are the words of the clause that belong to the amount alone: what stands before it
// behind the last comma or the amount before it, and the noun behind it.
func (a *amount) ownWords() string { return a.leadClause() + a.noun() }

// leadClause is the last clause of the lead.
func (a *amount) leadClause() string {
	return a.lead[lastStop(a.lead, len(a.lead), isClauseStop):]
}

// description is what stands between the verb of a state and its noun, or between the measure
// word and the noun, and tells which things are meant: 群众反映强烈 in 解决群众反映强烈的问题31个.
// It is empty where the words point back to what was counted, 整改反馈问题31个.
func (a *amount) description() string {
	if a.stat == nil {
		return ""
	}
	noun := han.Simplify(a.stat.Label)
	which, ok := strings.CutSuffix(a.leadClause(), noun)
	if ok {
		which = behindLast(which, settling)
	} else if which, _, ok = strings.Cut(a.after(), noun); !ok || noun == "" {
		return ""
	}
	if hasAny(which, pointing...) {
		return ""
	}
	return strings.TrimSuffix(strings.TrimPrefix(which, "了"), "的")
}

// pointing are the words that point back to what was counted.
var pointing = strings.Fields(`反馈 指出 查出 发现 巡察 巡视 督察 督查 审计 检查 交办 转办 移交 上述 以上 前述 具体 全部 所有 各类 清单`)

// settling are the verbs of what is done, before what it is done to.
var settling = append([]string{"解决", "化解", "了结", "纠正", "处置"}, doing...)

// behindLast is what stands in s behind the last of the words, nothing without any.
func behindLast(s string, words []string) string {
	from := 0
	for _, w := range words {
		if i := strings.LastIndex(s, w); i >= 0 {
			from = max(from, i+len(w))
		}
	}
	if from == 0 {
		return ""
	}
	return s[from:]
}
