package audit

import (
	"iter"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// measureWords are the measure words that amounts are read with.
var measureWords = han.NewWords(`人次 场次 件次 户次 批次 家次 方面 大类 大项 个 项 条 件 人 名 位 家 户 次 场 份 起 点 类 宗 部 元 亩 吨 套 辆 间 张 支 所 处 篇 本 批 例 笔 台 座 只 组 门 款 册 种 大`)

// readAmounts finds the amounts of every block.
func (s *Subject) readAmounts() {
	s.byBlock = make([][]*amount, len(s.doc.Blocks))
	stats := s.statsByBlock()
	for i := range s.doc.Blocks {
		b := &s.doc.Blocks[i]
		if b.Kind == text.Furniture {
			continue
		}
		r := amountReader{Block: b, index: i}
		r.read(stats[i])
		s.byBlock[i] = r.found
		s.amounts = append(s.amounts, r.found...)
	}
	s.stated = make(map[stateFigure]int)
	s.byID = make(map[string]*amount, len(s.Notice.Statistics))
	for _, a := range s.amounts {
		if a.stat != nil {
			s.byID[a.stat.ID] = a
			s.noteState(a)
		}
	}
}

func (s *Subject) statsByBlock() map[int][]*notice.Statistic {
	stats := make(map[int][]*notice.Statistic)
	for i := range s.Notice.Statistics {
		st := &s.Notice.Statistics[i]
		if !st.Span.Empty() {
			k := s.doc.Block(st.Span.Start)
			stats[k] = append(stats[k], st)
		}
	}
	return stats
}

// amountReader reads one block.
type amountReader struct {
	*text.Block
	index  int
	starts []int // of the sentences
	found  []*amount
}

func (r *amountReader) read(stats []*notice.Statistic) {
	for from, to := range han.Sentences(r.Folded) {
		r.starts = append(r.starts, from)
		r.sentence(len(r.starts)-1, from, to)
	}
	for _, st := range stats {
		r.link(st)
	}
	r.dropQuoted()
	r.leads()
}

// sentence collects the amounts of the sentence [from, to).
func (r *amountReader) sentence(number, from, to int) {
	for i, n := range r.numbers(from, to) {
		if !isOrdinal(r.Folded[:i]) && !n.Unknown {
			r.add(number, i, n)
		}
	}
}

// numbers yields the numbers that begin in [from, to), each with its offset.
func (r *amountReader) numbers(from, to int) iter.Seq2[int, han.Number] {
	return func(yield func(int, han.Number) bool) {
		first, _ := slices.BinarySearch(r.Numerals, from)
		for _, i := range r.Numerals[first:] {
			if i >= to {
				return
			}
			if i < from { // inside the number before
				continue
			}
			if n, ok := han.ScanNumber(r.Folded[i:]); ok {
				if !yield(i, n) {
					return
				}
				from = i + n.Len
			}
		}
	}
}

// isOrdinal reports whether a number behind s is an ordinal or part of a
// longer token: 第3批, 1-3批, A座3.
func isOrdinal(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '第' || r == '-' || r == '—' || r == '–' || r == '~' || r == '〔'
}

// add takes in the number at offset i if a measure word follows it.
func (r *amountReader) add(sentence, i int, n han.Number) {
	a := &amount{Block: r.Block, block: r.index, sentence: sentence, start: i, end: i + n.Len, num: n}
	if n.Percent {
		a.unit = "%"
	} else {
		a.unit = measureWord(r.Folded[a.end:])
		a.end += len(a.unit)
	}
	next, _ := utf8.DecodeRuneInString(r.Folded[a.end:])
	if a.unit == "" || a.unit == "个" && hasPrefix(r.Folded[a.end:], spans...) || r.IsCell(i, i+n.Len) && han.IsHan(next) { // 1|批文过期
		return
	}
	a.qualify()
	r.found = append(r.found, a)
}

// spans are the nouns behind 个 that tell how long something takes: 限期3个月.
var spans = []string{"月", "季度", "星期", "工作日", "自然日", "小时"}

func measureWord(s string) string { return s[:measureWords.Prefix(s)] }

// link finds the amount that st was read from; a statistic in other words
// becomes an amount of its own.
func (r *amountReader) link(st *notice.Statistic) {
	from, to := r.Offset(st.Span.Start), r.Offset(st.Span.End-1)+1
	first := sort.Search(len(r.found), func(i int) bool { return r.found[i].start >= from })
	for _, a := range r.found[first:] {
		if a.start >= to {
			break
		}
		if a.stat == nil && a.num.Value() == st.Value {
			a.stat = st
			return
		}
	}
	r.insert(st, from, to)
}

// insert makes an amount of a statistic whose number has no measure word the
// reader knows: 反馈15问题.
func (r *amountReader) insert(st *notice.Statistic, from, to int) {
	for i, n := range r.numbers(from, to) {
		if n.Value() == st.Value && !n.Unknown {
			a := &amount{Block: r.Block, block: r.index, sentence: r.sentenceAt(i), start: i, end: i + n.Len, num: n, unit: han.Simplify(st.Unit), stat: st}
			a.qualify()
			r.place(a)
			return
		}
	}
}

// place puts a among the amounts in order.
func (r *amountReader) place(a *amount) {
	k := len(r.found)
	for k > 0 && r.found[k-1].start > a.start {
		k--
	}
	if k > 0 && r.found[k-1].start == a.start {
		return // another statistic was read from the same number
	}
	r.found = append(r.found[:k], append([]*amount{a}, r.found[k:]...)...)
}

// sentenceAt is the number of the sentence at offset i.
func (r *amountReader) sentenceAt(i int) int {
	return max(0, sort.SearchInts(r.starts, i+1)-1)
}

// dropQuoted leaves out what stands in quotation marks or titles and is no
// statistic: slogans such as “三张清单”.
func (r *amountReader) dropQuoted() {
	kept := r.found[:0]
	for _, a := range r.found {
		if a.stat != nil || !quoted(r.Folded[:a.start]) {
			kept = append(kept, a)
		}
	}
	r.found = kept
}

// quoted reports whether a quotation mark or title is open at the end of s.
func quoted(s string) bool {
	s = s[runeStart(s, max(0, len(s)-clauseBytes)):]
	for _, pair := range [...][2]string{{"“", "”"}, {"《", "》"}, {"「", "」"}, {"『", "』"}} {
		if han.LastIndex(s, pair[0]) > han.LastIndex(s, pair[1]) {
			return true
		}
	}
	return false
}

// leads notes the words between each amount and the one before it in its
// sentence, and which statement it belongs to.
func (r *amountReader) leads() {
	statement := 0
	var before amount
	for i, a := range r.found {
		from := before.end
		if a.sentence < len(r.starts) {
			from = max(from, r.starts[a.sentence])
		}
		a.lead = r.Folded[min(from, a.start):a.start]
		if i > 0 && (a.sentence != before.sentence || strings.ContainsAny(a.lead, "；;")) {
			statement++
		}
		a.statement, before = statement, *a
	}
}
