package parser

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// statusWords are what documents say of an issue, in the order in which they
// are asked: 基本完成 holds 完成, 未完成 too.
var statusWords = []struct {
	status notice.Status
	words  []string
}{
	{notice.Deferred, strings.Fields("申请延期 延期整改 同意延期")},
	{notice.NotCompleted, strings.Fields("未完成 未整改 未办结 尚未完成 未销号 未启动")},
	{notice.MostlyCompleted, strings.Fields("基本完成 阶段性完成 阶段性办结 阶段性整改 取得阶段性成效 取得阶段性成果 基本整改到位 部分完成")},
	{notice.Completed, strings.Fields("已完成 完成整改 整改完成 已整改 整改到位 已销号 销号 已办结 办结 已落实 已解决 已了结 结案 完成")},
	{notice.Ongoing, strings.Fields("正在整改 正在推进 持续整改 持续推进 长期坚持 推进中 整改中 正在进行 序时进度 时序进度 持续坚持 办理中 正在办理 未到时限 立行立改并长期坚持")},
}

// statusWord is the status that a short text states, "" for none.
func statusWord(s string) notice.Status {
	for _, row := range statusWords {
		if hasAny(s, row.words) {
			return row.status
		}
	}
	return ""
}

// issueStatus reads what the document says of an issue: behind its title in
// brackets, under a label of its own, or in a sentence about 该问题.
func (r *reading) issueStatus(t *issueText) notice.Status {
	if t.heading >= 0 {
		h := &r.out.Headings[t.heading]
		b := r.block(h.Block)
		if s := remarkStatus(b.Folded[h.Len:h.TitleEnd]); s != "" {
			return s
		}
	}
	var planned notice.Status // that the time limit has, where nothing else states one
	for k := t.from; k < t.to; k++ {
		from, stop := t.within(k, len(r.block(k).Text))
		if from >= stop {
			continue
		}
		s := r.block(k).Folded[from:stop]
		switch st := statusIn(s, r.block(k).Contents); {
		case st == "":
		case !isTimeLimit(s):
			return st
		case planned == "":
			planned = st
		}
	}
	return planned
}

// isTimeLimit reports whether s opens with the label of a time limit, which
// says how long a measure is to go on: 整改时限：立行立改，长期坚持.
func isTimeLimit(s string) bool {
	label, ok := outline.ScanLabel(s)
	return ok && label.Class == outline.Particular
}

// remarkStatus reads the remark in brackets at the end of a title.
func remarkStatus(title string) notice.Status {
	_, remark := cutRemark(title)
	if st, ok := ticked(remark); ok {
		return st
	}
	if remark != "" && !han.LongerThan(remark, 16) {
		return statusWord(remark)
	}
	return ""
}

// statusIn reads the status that a block of an issue's text states: behind a
// label, in a sentence or clause that says nothing else, or of 该问题. What may
// stand in the block is known.
func statusIn(s string, known text.Contents) notice.Status {
	if label, ok := outline.ScanLabel(s); ok && label.Class != outline.Next {
		if st := stated(s[label.Len:]); st != "" {
			return st
		}
	}
	if known.Holds(text.Colon) {
		if st := labelledStatus(s); st != "" {
			return st
		}
	}
	if st := sentenceStatus(s); st != "" || !known.Holds(text.Pointing) {
		return st
	}
	if st := statusOf(s, "问题"); st != "" || !han.Contains(s, "项") {
		return st
	}
	return cmp.Or(statusOf(s, "项整改"), statusOf(s, "项工作"))
}

// labelledStatus reads the status behind a label inside a text.
func labelledStatus(s string) notice.Status {
	var behind [len(statusKeys)]int // the offset behind the first of each key, 0 for none
	for _, colon := range [...]string{"：", ":"} {
		for i := range han.Indexes(s, colon) {
			k := slices.IndexFunc(statusKeys[:], func(key string) bool { return strings.HasSuffix(s[:i], key) })
			if k >= 0 && (behind[k] == 0 || i < behind[k]) {
				behind[k] = i + len(colon)
			}
		}
	}
	for _, i := range behind {
		if i == 0 {
			continue
		}
		if st := stated(s[i:]); st != "" {
			return st
		}
	}
	return ""
}

// statusKeys end a label that a status may follow, the surest first.
var statusKeys = [...]string{"进展", "状态", "完成情况", "时限"}

// stated reads the status among the clauses of a label's value: 已完成, or
// 2024年12月底前，已完成.
func stated(s string) notice.Status {
	if st, ok := ticked(opening(s)); ok {
		return st
	}
	for clause := range strings.FieldsFuncSeq(opening(s), isComma) {
		if isStatus(clause) {
			return statusWord(clause)
		}
	}
	return ""
}

func isComma(r rune) bool { return r == '，' || r == ',' }

// sentenceStatus reads a first or last sentence that is a status or a form with one
// ticked, and the clause 已完成整改 that ends any.
func sentenceStatus(s string) notice.Status {
	for _, sentence := range [...]string{opening(s), lastSentence(s)} {
		if isStatus(sentence) {
			return statusWord(sentence)
		}
		if st, ok := ticked(sentence); ok {
			return st
		}
	}
	for i := 0; ; {
		n := han.Index(s[i:], "整改。")
		if n < 0 {
			return ""
		}
		i += n + len("整改")
		window := s[max(0, i-statusMost):i]
		if start := strings.LastIndexFunc(window, isComma); start >= 0 {
			if clause := strings.TrimLeftFunc(window[start:], isComma); isStatus(clause) {
				return statusWord(clause)
			}
		}
	}
}

// statusOf reads what s says of 该问题, 该项整改.
func statusOf(s, subject string) notice.Status {
	for i := 0; ; {
		n := han.Index(s[i:], subject)
		if n < 0 {
			return ""
		}
		i += n
		pointed := hasSuffixAny(s[:i], []string{"该", "该项", "此", "此项", "本", "上述"})
		i += len(subject)
		if !pointed {
			continue
		}
		if clause := firstClause(s[i:min(len(s), i+2*statusMost)]); saysSo(clause) {
			if st := clauseStatus(clause); st != "" {
				return st
			}
		}
	}
}

// clauseStatus is the status that the first part of a clause with one states;
// what is planned is going on.
func clauseStatus(s string) notice.Status {
	for part := range strings.FieldsFuncSeq(s, isComma) {
		switch st := statusWord(part); {
		case st == "":
		case hasAny(part, futureWords):
			return notice.Ongoing
		default:
			return st
		}
	}
	return ""
}

// futureWords make a plan of what follows: 计划年底前完成.
var futureWords = []string{"计划", "将", "预计", "拟", "力争", "确保", "争取"}

// statusParts are the words that a sentence may be made of that states a
// status and nothing else: 目前已基本完成整改.
var statusParts = han.NewWords("目前 截至 现 已 经 全部 均 基本 完成 整改 办结 销号 持续 推进 正在 阶段 性 长期 坚持 并 到位 落实 未 尚 中 将 继续 结合 取得 成效 进行 申请 延期 办理 达到 序时 时序 进度 要求 了 了结 结案 部分 解决 立行立改 ， 、 , （ ） ( ) 。 ；")

// isStatus reports whether s is a status and nothing else.
func isStatus(s string) bool {
	if s == "" || len(s) > statusMost {
		return false
	}
	return statusParts.Spell(s) && statusWord(s) != ""
}

// statusMost is the longest such sentence, in bytes.
const statusMost = 90

// opening is s up to its first full stop or semicolon, as far as it may state
// a status; "" when it is too long for that.
func opening(s string) string {
	clause := firstClause(s[:min(len(s), statusMost)])
	if len(clause) == statusMost {
		return ""
	}
	return clause
}

// lastSentence is the sentence that s ends with, as far as it may state a
// status.
func lastSentence(s string) string {
	s = s[max(0, len(s)-statusMost):] // a longer one states no status
	if i := han.LastIndex(han.TrimRightFunc(s, isFullStop), "。"); i >= 0 {
		return s[i+len("。"):]
	}
	return s
}

func isFullStop(r rune) bool { return r == '。' || r == '；' }

// firstClause is s up to its first full stop or semicolon.
func firstClause(s string) string {
	for _, stop := range [...]string{"。", "；", ";"} {
		if i := han.Index(s, stop); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

// saysSo reports whether a clause about an issue states its own status, and
// not that of something else in a longer sentence.
func saysSo(s string) bool { return !han.LongerThan(s, 30) }
