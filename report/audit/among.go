package audit

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// among reads 8人，其中诫勉2人、批评教育6人: amounts[i] is the first part.
func (r *splitReader) among(i int) {
	sp := &split{kind: among, parts: r.membersFrom(i)}
	sp.markRest()
	sp.whole = r.wholeBefore(i, sp.rest != nil)
	if w := r.readWhole(i); w != nil && sp.whole != nil && !known(sp.whole.object()) {
		sp.whole = w // 15个问题集中在5个单位，其中历史遗留问题9个
	}
	if i > 0 && isSum(r.amounts[i-1].lead) && alike(r.amounts[i-1], r.amounts[i]) { // …，合计61人；其中县处级3人
		sp.whole = r.amounts[i-1]
	}
	if sp.whole == nil {
		r.take(sp.parts)
		return
	}
	if sp.statesOfTotal() {
		return // the states pass reads them
	}
	r.take(sp.parts)
	sp.others = r.totalsBefore(i, sp.whole)
	sp.strict = sp.whole == r.amounts[i-1]
	r.splits = append(r.splits, sp.lists()...)
}

// readWhole is the amount that the parser read amounts[i] as a part of, nil for none.
func (r *splitReader) readWhole(i int) *amount {
	part := r.amounts[i]
	if !part.isPart() {
		return nil
	}
	for _, a := range r.back(i) {
		if a.stat != nil && a.stat.ID == part.stat.PartOf {
			return a
		}
	}
	return nil
}

// lists are the split by itself, or where its first parts are the whole already, by
// those and by the others, which sort the whole out again: 213件，其中大气101件、
// 水112件，涉及城东区121件、城西区92件.
func (sp *split) lists() []*split {
	var t bounds
	for i, p := range sp.parts {
		t = t.plus(p.bounds)
		if rest := sp.parts[i+1:]; len(rest) > 0 && i > 0 && (sp.rest == nil || len(rest) > 1) && p != sp.rest && sp.whole.meets(t) {
			first, second := *sp, *sp
			first.parts, second.parts, first.rest = sp.parts[:i+1], rest, nil
			if len(rest) == 1 && rest[0].above(sp.whole.bounds) && !rest[0].isPart() {
				return []*split{&first} // 机构47家，其中单独派驻20家、综合派驻27家，监督139家单位
			}
			return []*split{&first, &second}
		}
	}
	return []*split{sp}
}

// statesOfTotal reports whether the parts are states of a counted whole that
// must add up, or the last of which is the rest.
func (sp *split) statesOfTotal() bool {
	if sp.whole.status() != notice.Total || !hasLife(sp.whole.object()) {
		return false
	}
	as := split{kind: states, parts: sp.parts, rest: sp.rest}
	for _, p := range sp.parts {
		if p.object() != sp.whole.object() || p.status() == notice.Total {
			return false
		}
	}
	return as.exhaustive()
}

// markRest notes which of the parts is the rest.
func (sp *split) markRest() {
	for _, p := range sp.parts {
		if isRest(p.lead) {
			sp.rest = p
		}
	}
}

// membersFrom collects the parts behind 其中, from amounts[i] on.
func (r *splitReader) membersFrom(i int) []*amount {
	first := r.amounts[i]
	members := []*amount{first}
	rest := r.restAhead(i)
	for _, a := range r.front(i) {
		between := a.Folded[first.start:a.start]
		if a.sentence != first.sentence || strings.Contains(a.lead, "其中") || closesMore(between) {
			break
		}
		if rest == nil && strings.ContainsAny(between, "；;") || hasAny(a.lead, "同时", "另", "此外", "共", "合计", "扣除", "剔除", "实际", "实有") {
			break
		}
		if !alike(first, a) || a.isQuoted() || r.nest(members[len(members)-1], a) {
			continue
		}
		if a != rest && inState(a) != inState(first) {
			break
		}
		members = append(members, a)
		if a == rest {
			break
		}
	}
	return members
}

// isQuoted reports whether the amount is one that was given before, to which something is
// compared: 其中3个包含在上述9个之中.
func (a *amount) isQuoted() bool {
	clause := a.clause()
	return slices.ContainsFunc(quoting, func(w string) bool { return strings.HasSuffix(clause, w) })
}

// quoting are the words right before such an amount.
var quoting = []string{"上述", "以上", "前述", "上列", "前面"}

// classes are the words for when something is to be done, which sort a whole
// out as its states do not.
var classes = []string{"立行立改", "立查立改", "即知即改", "边巡边改", "边督边改", "限期", "分阶段", "长期整改", "长期坚持", "持续整改", "集中整改", "近期", "中期", "远期"}

// isClass reports whether the amount is of such a class, and is not said to be
// done or under way: 长期整改12项.
func isClass(a *amount) bool {
	clause := a.clause()
	return hasAny(clause, classes...) && !hasAny(clause, "已", "完成", "正在", "到位", "销号")
}

// isOfClass reports whether the amount is what is done of such a class:
// 立行立改的已完成40条.
func (a *amount) isOfClass() bool {
	clause := a.clause()
	for _, w := range classes {
		if _, rest, ok := strings.Cut(clause, w+"的"); ok && hasAny(rest, doing...) {
			return true
		}
	}
	return false
}

// classRow reads 32个，立行立改12个、限期整改15个: amounts[i] is the first class. What is
// left of them, 其余5个, may follow.
func (r *splitReader) classRow(i int) {
	first := r.amounts[i]
	sp := &split{kind: among, parts: []*amount{first}, strict: true}
	for _, a := range r.front(i) {
		if a.sentence == first.sentence && isClass(a) && a.isPart() && a.stat.PartOf == first.stat.PartOf {
			sp.parts = append(sp.parts, a)
		}
	}
	sp.whole = r.readWhole(i)
	if sp.whole == nil || !alike(sp.whole, first) {
		return
	}
	if sp.addRest(r); len(sp.parts) > 1 {
		r.take(sp.parts)
		r.splits = append(r.splits, sp)
	}
}

// addRest takes in what follows the last part as the rest.
func (sp *split) addRest(r *splitReader) {
	last := sp.parts[len(sp.parts)-1]
	i := r.index(last) + 1
	if i < len(r.amounts) && isRest(r.amounts[i].lead) && r.amounts[i].sentence == last.sentence && alike(r.amounts[i], last) {
		sp.rest = r.amounts[i]
		sp.parts = append(sp.parts, sp.rest)
	}
}

// inState reports whether the amount is in a state rather than of a class. What
// was done with money is no state among its parts: 追缴60万元、盘活40万元.
func inState(a *amount) bool { return isState(a) && !isClass(a) && !a.isMoney() }

// doing are the verbs of states.
var doing = []string{"完成", "整改", "办结", "落实", "销号", "到位"}

// nest takes in a when it is a state of the part before it: 省里反馈的18项已完成17项.
func (r *splitReader) nest(part, a *amount) bool {
	if !hasAny(a.lead, doing...) || strings.ContainsFunc(a.lead, isClauseStop) || a.lead == "" || part.sentence != a.sentence {
		return false
	}
	r.taken[a] = true
	r.splits = append(r.splits, &split{kind: states, whole: part, parts: []*amount{a}})
	return true
}

// restAhead is the amount of the sentence that is the rest of what amounts[i]
// is a part of.
func (r *splitReader) restAhead(i int) *amount {
	for _, a := range r.front(i) {
		if a.sentence == r.amounts[i].sentence && alike(r.amounts[i], a) && isRest(a.lead) {
			return a
		}
	}
	return nil
}

// closesMore reports whether s closes a bracket that was opened before it.
func closesMore(s string) bool {
	depth := 0
	for _, c := range s {
		switch c {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth < 0 {
				return true
			}
		}
	}
	return false
}

// restSentences is how many sentences before a rest its whole may stand.
const restSentences = 2

// wholeBefore is what the parts from amounts[i] on are parts of: the last
// amount of their kind in the same statement. Where a rest is named it may
// stand in the sentences before, and so may the whole that the parser found.
// What stands in brackets that are closed by then is one only where nothing else is:
// 88件（来电32件、来信56件），其中重点关注7件.
func (r *splitReader) wholeBefore(i int, far bool) *amount {
	if whole := r.wholeAmong(i, far, true); whole != nil {
		return whole
	}
	return r.wholeAmong(i, far, false)
}

// wholeAmong is wholeBefore, with or without what is outside looked at alone.
func (r *splitReader) wholeAmong(i int, far, outside bool) *amount {
	part := r.amounts[i]
	for _, a := range slices.Backward(r.back(i)) {
		near := sameStatement(a, part)
		if a.isCompared() || a.countsBodies(part) {
			continue
		}
		if outside && near && closesMore(a.Folded[a.end:part.start]) {
			continue
		}
		if !near && part.isPart() && a.stat != nil && part.stat.PartOf == a.stat.ID {
			return a
		}
		if !near && part.isPart() {
			continue
		}
		if !near && !(far && part.sentence-a.sentence <= restSentences) {
			return nil
		}
		if (alike(a, part) || holdsPersons(a, part)) && !r.taken[a] && !(part.isDone() && isOpen(a.status())) {
			return a
		}
	}
	return nil
}

// countsBodies reports whether the amount is how many bodies there are, and part is of one of
// them by its name: 问题164个，分布在13个村，其中石桥村17个.
func (a *amount) countsBodies(part *amount) bool {
	name, body := part.leadClause(), a.after()
	return utf8.RuneCountInString(body) <= 2 && body != "" && strings.HasSuffix(name, body) && strings.TrimPrefix(name, "其中") != body
}

// isCompared reports whether the amount is one of another time that what was counted is
// compared with, or by how much that grew: 办结63件，比去年同期的52件增加11件.
func (a *amount) isCompared() bool {
	return hasPrefix(a.phrase(), "比", "较", "与", "同比", "环比") || slices.ContainsFunc(growth, func(w string) bool { return strings.HasSuffix(a.clause(), w) })
}

// growth are the words right before the amount by which something grew.
var growth = []string{"增加", "减少", "净增", "多", "少", "增长", "下降"}

// isDone reports whether the amount is of what is done, no rate.
func (a *amount) isDone() bool { return a.status() == notice.Completed && !a.isRate() }

// holdsPersons reports whether times that persons were dealt with may be a
// whole of persons: 19人次，其中诫勉4人. Of persons times are no part: one may have
// been dealt with twice.
func holdsPersons(whole, part *amount) bool {
	return whole.unit == "人次" && isPerson(part.unit) && whole.object() == part.object()
}

// totalsBefore are the other wholes that the parts from amounts[i] on may
// belong to.
func (r *splitReader) totalsBefore(i int, whole *amount) []*amount {
	var found []*amount
	for _, a := range r.back(i) {
		near := sameStatement(a, r.amounts[i]) || sameStatement(a, whole)
		if a != whole && alike(a, whole) && !r.taken[a] && a.status() == notice.Total && near {
			found = append(found, a)
		}
	}
	return found
}

// isExcepted reports whether the amount is left out of what rest is the rest of:
// 除涉诉的9个外，其余16个.
func (a *amount) isExcepted(rest *amount) bool {
	return sameStatement(a, rest) && a.unit == rest.unit && strings.Contains(a.clause(), "除") && strings.Contains(rest.lead, "外")
}

// excepted reads 除涉诉的9个外，其余16个: amounts[i] is the rest. What they are together may
// be any figure that was given before, a total or what is still open of one.
func (r *splitReader) excepted(i int) {
	rest := r.amounts[i]
	sp := &split{kind: among, parts: r.amounts[i-1 : i+1 : i+1], rest: rest}
	for _, a := range r.back(i - 1) {
		if alike(a, rest) && rest.sentence-a.sentence <= restSentences {
			sp.others = append(sp.others, a)
		}
	}
	r.take(sp.parts)
	if n := len(sp.others); n > 0 {
		sp.whole, sp.others = sp.others[n-1], sp.others[:n-1]
		r.splits = append(r.splits, sp)
	}
}

// leftOver reads a rest without 其中: 排查46家，3家注销，其余43家撤销. amounts[i] is
// the rest. What is left where clues became cases may be of either.
func (r *splitReader) leftOver(i int) {
	rest := r.amounts[i]
	var row []*amount
	for _, a := range r.back(i) {
		if a.sentence == rest.sentence && a.object() == notice.Clues && rest.object() == notice.Cases {
			return
		}
		if a.sentence == rest.sentence && alike(a, rest) && !r.taken[a] && !closesMore(a.Folded[a.end:rest.start]) {
			if len(row) == 0 || !a.isOverall(row[0]) {
				row = append(row, a)
			}
		}
	}
	if done := r.doneInKinds(row, rest); done != nil {
		r.splits = append(r.splits, &split{kind: among, whole: row[0], parts: []*amount{done, rest}, rest: rest})
		return
	}
	if n := len(row); n > 1 && sameStatement(row[n-2], rest) { // of this statement alone
		row = slices.DeleteFunc(row, func(a *amount) bool { return !sameStatement(a, rest) })
	}
	if len(row) < 2 || row[0].low <= row[1].low || r.isRestOfFarther(row, rest) {
		return
	}
	sp := &split{kind: among, whole: row[0], parts: append(row[1:len(row):len(row)], rest), rest: rest}
	r.take(sp.parts)
	r.splits = append(r.splits, sp)
}

// isRestOfFarther reports whether the row and the rest make up an amount of the sentences
// before, and row[0] is a part like the others: 问题合同211份。…。现已重新签订149份、解除27份，
// 剩余35份.
func (r *splitReader) isRestOfFarther(row []*amount, rest *amount) bool {
	all := (&split{parts: append(slices.Clone(row), rest)}).total()
	return slices.ContainsFunc(r.back(r.index(rest)), func(a *amount) bool {
		near := a.sentence < rest.sentence && rest.sentence-a.sentence <= restSentences
		return near && alike(a, rest) && a.meets(all)
	})
}

// doneInKinds is the first of the row in the statement of the rest, where the others behind it
// are its kinds and nothing is left of it: 隐患19处，…；完成16处，水库5处、山塘11处，其余3处. It is
// nil for none.
func (r *splitReader) doneInKinds(row []*amount, rest *amount) *amount {
	i := slices.IndexFunc(row, func(a *amount) bool { return sameStatement(a, rest) })
	if i < 1 || len(row)-i < 3 || !row[i].meets((&split{parts: row[i+1:]}).total()) || !row[0].above(row[i].bounds) {
		return nil
	}
	return row[i]
}
