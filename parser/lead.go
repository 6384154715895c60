package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// leadMost is how many paragraphs may hold the sentence on the inspection.
const leadMost = 12

// leadFacts reads who inspected whom, and when, off the first paragraphs. A date
// without a year has that of the page, where nothing else gives one.
func (r *reading) leadFacts() {
	last := lastFull(r.n.Dates.Published, date{})
	if d := r.titleFacts(); d.year != 0 {
		last = d
	}
	for k, seen := r.bodyStart, 0; k < len(r.doc.Blocks) && seen < leadMost; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || r.blocks[k] == furniture {
			continue
		}
		seen++
		l := leadScan{r: r, k: k, b: b, s: b.Folded, last: last}
		for i, j := range han.Sentences(l.s) {
			l.sentence(i, j)
		}
		last = l.last
		if r.n.Inspector != "" && r.n.Inspected != "" && r.n.Dates.Feedback != "" && !r.gathered && r.n.Dates.InspectionStart != "" {
			return
		}
	}
}

// titleFacts reads the date of the feedback off a title that tells it:
// 关于落实2024年9月20日巡察反馈意见….
func (r *reading) titleFacts() date {
	s := closeDates.Replace(han.Simplify(r.n.Title))
	found := dates(s)
	l := leadScan{r: r}
	if len(found) > 0 && found[0].end < len(s) {
		l.feedback(s, found)
		l.last = found[0]
	}
	return l.last
}

// leadScan reads one paragraph of the lead.
type leadScan struct {
	r    *reading
	k    int
	b    *text.Block
	s    string
	last date // last date with a year
}

// sentence reads the sentence [i, j).
func (l *leadScan) sentence(i, j int) {
	s := l.s[i:j]
	found := l.r.datesIn(l.k, i, j)
	for k := range found {
		found[k] = l.dated(found[k])
		if found[k].year != 0 && !found[k].invalid {
			l.last = found[k]
		}
	}
	if !inspecting.In(s) {
		return
	}
	l.bodies(i, s)
	l.inspection(s, found)
	l.feedback(s, found)
}

// dated is d with the year of the date before it. Nothing that a page tells
// happened after the page was published.
func (l *leadScan) dated(d date) date {
	full := d.inherit(l.last)
	if published := l.r.n.Dates.Published; d.year == 0 && len(published) == len("2006-01-02") && full.String() > published {
		return d
	}
	return full
}

// inspecting are the words of which one stands in a sentence on the inspection.
var inspecting = han.NewWords("巡察 巡视 督察 审计 检查 反馈 督导")

// bodies reads inspector and inspected.
func (l *leadScan) bodies(off int, s string) {
	n := l.r.n
	if !hasNumber(n.Inspector) {
		if i, j := team(s); j > i && (n.Inspector == "" || hasNumber(s[i:j])) {
			n.Inspector = l.b.Text[off+i : off+j]
		}
	}
	if n.Inspected == "" {
		if i, j := inspected(s); j > i {
			n.Inspected = l.r.named(l.b.Text[off+i : off+j])
		}
	}
}

// named is the name of a body: of our own, 我市, what the title calls it.
func (r *reading) named(body string) string {
	own, ok := strings.CutPrefix(han.Simplify(body), "我")
	if !ok {
		return body
	}
	title := han.Simplify(r.n.Title)
	i := han.Index(title, own)
	if i <= 0 || han.LongerThan(title[:i], 12) || hasPrefixAny(title, []string{"关于", "中共"}) || hasSuffixAny(title[:i], []string{"来", "到", "赴", "全", "进"}) {
		return ""
	}
	return r.n.Title[:i+len(own)]
}

// hasNumber reports whether the name of a team has its number: 县委第五巡察组.
// A text may speak of 县委巡察组 before it names it.
func hasNumber(s string) bool {
	return strings.ContainsAny(s, "第一二三四五六七八九十0123456789")
}

// firstOf is where the first of the words stands in s; its length for none.
func firstOf(s string, words []string) int {
	first := len(s)
	for _, w := range words {
		if i := han.Index(s, w); i >= 0 {
			first = min(first, i)
		}
	}
	return first
}
