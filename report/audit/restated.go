package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// Regulations, persons and money have no headline claim that later figures are
// compared with: of them most figures are of one issue or one chapter. Compared
// are those that speak for the whole document, each with those before it that
// say the same of the same thing.

// restatedObjects are what is compared in this way.
var restatedObjects = map[notice.Object]bool{notice.Regulations: true, notice.Persons: true, notice.Funds: true}

// restatements reports figures of regulations, persons and money that the
// document gives twice: 共新建制度9项 … 累计新建制度8项.
func (s *Subject) restatements() []Finding {
	var findings []Finding
	before := make(map[string][]*amount)
	for _, a := range s.amounts {
		if !restatedObjects[a.object()] || !s.speaksForAll(a) {
			continue
		}
		key := a.said()
		known := before[key]
		if len(known) > 0 && !anyMeets(known, a) && s.comparable(known[0], a) {
			findings = append(findings, s.conflictFinding(known[0], a))
			continue
		}
		before[key] = append(known, a)
	}
	return findings
}

// comparable reports whether two figures are of one ledger and one day, in
// different sentences.
func (s *Subject) comparable(a, b *amount) bool {
	if a.block == b.block && a.sentence == b.sentence {
		return false
	}
	sameDay := a.stat.AsOf == b.stat.AsOf || a.stat.AsOf == "" || b.stat.AsOf == ""
	return sameDay && bringsNone(restatedContexts, a, b) && bringsNone(restatedContexts, b, a)
}

// restatedContexts are the contexts but 累计, with which a document sums up.
var restatedContexts = slices.DeleteFunc(slices.Clone(contexts), func(w string) bool { return w == "累计" })

// speaksForAll reports whether a figure is one of the whole document: it stands
// with the claims of the headline, in a sentence that sums up, or refers to what
// was done before, 新建的9项制度.
func (s *Subject) speaksForAll(a *amount) bool {
	switch {
	case a.isRate() || a.isPart() || a.stat.Issue != "" || s.inIssue(a.stat.Span) || a.isNarrow():
		return false
	case strings.HasSuffix(a.clause(), "的") && a.object() == notice.Regulations:
		return true
	case !a.isUnbound():
		return false
	}
	return s.inHeadline(a) || sumsUp(a.sentenceBefore())
}

// isUnbound reports whether the clause says of nobody in particular what the
// figure counts: 整改期间共新建制度9项, but not 局机关共新建制度5项.
func (a *amount) isUnbound() bool {
	start := max(a.Offset(a.stat.Span.Start), clauseStart(a.Folded, a.start))
	return unbinding.Replace(a.Folded[clauseStart(a.Folded, a.start):start]) == ""
}

// unbinding are the words before what was done that do not say by whom.
var unbinding = strings.NewReplacer(blank("整改期间 整改以来 巡察 巡视 审计 集中 截至目前 目前 现已 已 先后 共 累计 合计 总计 给予 予以 全部 通过 整改 综上 并 同时 另 还 " +
	"全市 全县 全区 全镇 全乡 全局 全院 全校 全系统 全集团 对相关责任人员 对相关责任人 对责任人员 对责任人 对有关人员")...)

// blank pairs each word with nothing, as a replacer takes them.
func blank(words string) []string {
	var pairs []string
	for _, w := range strings.Fields(words) {
		pairs = append(pairs, w, "")
	}
	return pairs
}

// inHeadline reports whether the figure stands in a paragraph that gives a claim
// of the headline.
func (s *Subject) inHeadline(a *amount) bool {
	for _, c := range s.claims {
		if c != nil && c.block == a.block {
			return true
		}
	}
	return false
}

// sentenceBefore is the text of the sentence before the amount.
func (a *amount) sentenceBefore() string {
	return a.Folded[lastStop(a.Folded, a.start, func(r rune) bool { return r == '。' }):a.start]
}

// summing are the words of sentences that sum up.
var summing = []string{"累计", "共计", "合计", "总计", "综上", "整改期间", "整改以来", "截至", "截止"}

// sumsUp reports whether s sums up. 共 does, where it is no part of another word.
func sumsUp(s string) bool {
	if hasAny(s, summing...) {
		return true
	}
	for i := 0; ; {
		n := strings.Index(s[i:], "共")
		if n < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(s[:i+n])
		i += n + len("共")
		next, _ := utf8.DecodeRuneInString(s[i:])
		if !strings.ContainsRune("中公", before) && !strings.ContainsRune("同享识性产青治商鸣", next) {
			return true
		}
	}
}

// said is what the statistic says of the thing that it counts, without number:
// 新建制度 for 已新建制度9项 and for 新建的9项制度.
func (a *amount) said() string {
	words := a.Folded[a.Offset(a.stat.Span.Start):a.start]
	words = strings.TrimLeftFunc(words, func(r rune) bool { return strings.ContainsRune("已共", r) })
	words = strings.TrimRightFunc(words, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("的共了约近超过逾", r) })
	for _, w := range summing {
		words = strings.ReplaceAll(words, w, "")
	}
	if label := han.Simplify(a.stat.Label); !strings.Contains(words, label) {
		words += label
	}
	unit := a.unit
	if isPerson(unit) {
		unit = "人"
	}
	return strings.Join([]string{string(a.object()), string(a.status()), words, unit}, " ")
}
