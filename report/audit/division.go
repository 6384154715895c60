package audit

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// divides reports whether the words before an amount open a division that
// takes in everything: 按污染类型分，… or 分别为….
func divides(lead string) bool {
	if hasAny(lead, "分别为", "分别是", "分别属于") {
		return true
	}
	for _, word := range [...]string{"按", "从", "分"} { // 分地区看
		i := strings.LastIndex(lead, word)
		if i < 0 || word == "分" && clauseStart(lead, i) < i {
			continue
		}
		for _, end := range [...]string{"分", "看", "统计", "分类", "划分", "区分"} {
			if j := strings.Index(lead[i:], end); j > 0 && opensList(lead[i+j+len(end):]) {
				return true
			}
		}
	}
	return false
}

func opensList(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("，,：:", r) && s != ""
}

// Words that let parts overlap: shared ones say that a number counts for
// several names, involving ones that one case may be of several kinds.
var (
	shared    = []string{"各", "均", "同时", "共同", "重复", "交叉", "每"}
	involving = []string{"涉及", "分别统计", "两项以上", "两个以上", "多种", "多个"}
)

// division reads 8件，按类型分，大气5件、水3件: amounts[i] is the first part, or the
// whole again where that comes first: 按类型分，8件中，大气5件、水3件.
func (r *splitReader) division(i int) {
	sp := &split{kind: division}
	if i+1 < len(r.amounts) && r.amounts[i].isSortedOut() {
		sp.whole = r.amounts[i]
		i++
	}
	first := r.amounts[i]
	if r.tellsStates(i) || r.taken[first] {
		return // the states pass reads them, or they are paired with another list
	}
	uncertain := false
	for k, a := range append([]*amount{first}, r.front(i)...) {
		if !sameStatement(first, a) || k > 0 && (divides(a.lead) || strings.Contains(a.lead, "其中")) {
			break
		}
		uncertain = uncertain || hasAny(a.lead, shared...) || hasPrefix(a.after(), "等", "全部", "均", "都")
		sp.divide(r, a)
	}
	r.take(sp.parts)
	if len(sp.parts) == 1 {
		r.takeClasses(i)
	}
	r.doneInAll(sp.parts, sp.done)
	if sp.whole == nil {
		r.wholesOfDivision(sp, i)
	}
	uncertain = uncertain || sp.namesSome()
	if sp.whole != nil && len(sp.parts) > 1 && sp.isWhole(first) && !uncertain && !sp.holed {
		r.splits = append(r.splits, sp)
	}
}

// namesSome reports whether a division names only the most of its parts: 从类型看，主要是
// 大气15件、水10件, 东县15件、西县10件，居前两位.
func (sp *split) namesSome() bool {
	if len(sp.parts) == 0 {
		return false
	}
	first, last := sp.parts[0], sp.parts[len(sp.parts)-1]
	behind := han.Cut(strings.TrimLeftFunc(ahead(last.Folded, last.end), isClauseStop), nounRunes)
	return hasAny(first.clause(), "主要", "集中", "最多", "较多") || hasAny(last.after()+behind, "居首", "居前", "居第", "分列", "位列", "排在", "前两位", "前三位", "较多", "最多", "为主")
}

// isSortedOut reports whether the amount is given again to be sorted out: 8件中, 43个问题中由…,
// 52项任务按要素分为….
func (a *amount) isSortedOut() bool {
	for _, word := range [...]string{"按", "分为", "包括"} {
		if noun, _, ok := strings.Cut(a.after(), word); ok && utf8.RuneCountInString(noun) <= nounRunes {
			return true
		}
	}
	noun, rest, ok := strings.Cut(a.after(), "中")
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && utf8.RuneCountInString(noun) <= nounRunes && (rest == "" || han.IsDigit(next) || strings.ContainsRune("一二三四五六七八九十两有由的已整完", next))
}

// takeClasses takes the first figures of the statements behind that of amounts[i], which tell
// of one class each how far it is: 分年度看，2022年查出96个，已整改88个；2023年查出88个，….
func (r *splitReader) takeClasses(i int) {
	last := r.amounts[i]
	for _, a := range r.front(i) {
		if a.sentence != last.sentence || divides(a.lead) {
			return
		}
		if !sameStatement(a, last) && alike(a, r.amounts[i]) && !isState(a) {
			r.taken[a] = true
		}
		last = a
	}
}

// tellsStates reports whether the parts from amounts[i] on are the states of what is
// sorted out, and no classes: 从进度看，已整改70个，正在整改20个.
func (r *splitReader) tellsStates(i int) bool {
	first := r.amounts[i]
	return isState(first) && hasLife(first.object()) && slices.ContainsFunc(r.front(i), func(a *amount) bool {
		return sameStatement(first, a) && alike(first, a) && isState(a) && a.status() != first.status()
	})
}

// isWhole reports whether the whole of a division may be all that parts like p make
// up: what is done of each, 东县已整改40个, is not all there is.
func (sp *split) isWhole(p *amount) bool {
	return alike(sp.whole, p) && (!isState(p) || isState(sp.whole) || known(p.object()) && !hasLife(p.object()))
}

// divide takes in a as a part of a division, or as what is done of the last.
func (sp *split) divide(r *splitReader, a *amount) {
	sp.overlap = sp.overlap || hasAny(a.lead, involving...)
	if len(sp.parts) > 0 {
		last := sp.parts[len(sp.parts)-1]
		if r.takeDone(last, a) {
			sp.done = append(sp.done, a)
			return
		}
		if !alike(last, a) || a.status() != last.status() && !hasAny(a.lead, "其他", "其它") && !isClass(a) {
			sp.holed = sp.holed || a.isListed() && sameUnit(last, a)
			return
		}
	}
	sp.unnumbered += a.unnumbered()
	sp.parts = append(sp.parts, a)
}

// unnumbered counts the items that stand for one each before the amount: the 1
// of 3个直管市、神农架林区、116个县区. Money has no such items, and the names before
// 分别 share the numbers behind it.
func (a *amount) unnumbered() int {
	if a.isMoney() || strings.Contains(a.lead, "分别") {
		return 0
	}
	return max(0, strings.Count(a.lead, "、")-1)
}

// takeDone takes in a when it says what is done of a part:
// 要求立行立改的30个问题已整改28个. The next of a list is none, whatever its name: 、政策落实27个.
func (r *splitReader) takeDone(part, a *amount) bool {
	if a.status() != notice.Completed || a.isRate() || !alike(a, part) || part.status() != notice.Total ||
		a.isListed() && !hasAny(a.lead, "已", "完成") || hasAny(a.lead, "共", "合计", "总计") {
		return false
	}
	r.taken[a] = true
	r.splits = append(r.splits, &split{kind: states, whole: part, parts: []*amount{a}})
	return true
}

// doneInAll splits what was said to be done in all by what is done of each of
// the parts.
func (r *splitReader) doneInAll(parts, done []*amount) {
	if len(done) != len(parts) || len(done) < 2 {
		return
	}
	sp := &split{kind: division, parts: done}
	for _, a := range slices.Backward(r.back(r.index(parts[0]))) {
		switch {
		case !alike(a, done[0]) || a.status() != notice.Completed || r.taken[a]:
		case sp.whole == nil:
			sp.whole = a
		default:
			sp.others = append(sp.others, a)
		}
	}
	if sp.whole != nil {
		r.splits = append(r.splits, sp)
	}
}

// respectiveRunes is how far 分别为 may be from the amount that it divides.
const respectiveRunes = 30

// setsOut reports whether the amount, of what is in some state, is what the division
// of the same statement sets out from: 对正在整改的15个问题，按原因看，资金6个.
func (a *amount) setsOut(first *amount) bool {
	return sameStatement(a, first) && alike(a, first) && strings.HasSuffix(a.clause(), "的")
}

// wholesOfDivision finds what is divided. 分别为 divides the amount before it;
// 按…分 divides one that the paragraph gave.
func (r *splitReader) wholesOfDivision(sp *split, i int) {
	first := r.amounts[i]
	if hasAny(first.lead, "分别") && !first.isVerified() {
		if utf8.RuneCountInString(first.lead) < respectiveRunes {
			r.wholesNear(sp, i)
		}
		return
	}
	if i > 0 && isState(r.amounts[i-1]) && r.amounts[i-1].setsOut(first) {
		sp.whole = r.amounts[i-1]
		return
	}
	for _, a := range slices.Backward(r.back(i)) {
		if !alike(a, first) || a.isCompared() {
			continue
		}
		if sp.whole == nil && !r.taken[a] && !isState(a) && a.high >= sp.biggest() {
			sp.whole = a
		} else {
			sp.others = append(sp.others, a)
		}
	}
	if sp.whole == nil {
		sp.others = nil // parts and states alone are divided by nothing
		r.wholesBefore(sp)
	}
}

// biggest is the least that the biggest of the parts may be.
func (sp *split) biggest() float64 {
	most := 0.0
	for _, p := range sp.parts {
		most = max(most, p.low)
	}
	return most
}

// wholesNear finds what 分别为 divides: an amount of the statement, rather than
// a part of one. 反馈1246个（第三轮701个、第四轮545个），市直、县区分别为….
func (r *splitReader) wholesNear(sp *split, i int) {
	first := r.amounts[i]
	if i == 0 || !alike(r.amounts[i-1], first) {
		return
	}
	for _, a := range slices.Backward(r.back(i)) {
		switch {
		case !sameStatement(a, first):
			return
		case !alike(a, first):
		case sp.whole == nil || sp.whole.isPart() && !a.isPart():
			sp.whole = a
		}
	}
}

// nearShare is how far a total of another paragraph may be from the sum of a
// division that may be of it.
const nearShare = 0.1

// wholesBefore looks for what is divided in the paragraph before, where nothing
// else tells that it is meant: it must come close.
func (r *splitReader) wholesBefore(sp *split) {
	got := sp.total()
	for _, a := range r.before {
		if !a.isRate() && a.unit == sp.parts[0].unit && !isState(a) && math.Abs(a.value()-got.low) <= nearShare*got.low {
			sp.others = append(sp.others, a)
		}
	}
	if n := len(sp.others); n > 0 {
		sp.whole, sp.others = sp.others[n-1], sp.others[:n-1]
	}
}

// divided takes the parts of a division, when that is what led to them:
// 从整改类型看，立行立改的30个、….
func (r *splitReader) divided(parts []*amount) {
	sp := &split{kind: division, parts: parts}
	if i := r.index(parts[0]); divides(parts[0].lead) {
		r.wholesOfDivision(sp, i)
	}
	if sp.whole != nil && len(parts) > 1 {
		r.splits = append(r.splits, sp)
	}
}
