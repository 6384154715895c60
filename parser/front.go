package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// frontMost is how many blocks may stand before the end of a title: menus and
// key-value blocks of government sites run long.
const frontMost = 80

// titleMost is the longest title, in bytes of one line.
const titleMost = 360

// titleNouns end a title.
var titleNouns = strings.Fields("通报 公告 报告 公示 通知 方案 情况 通告 计划 意见 要点 汇报 公开 函 说明 一览表 情况表 清单 规划 办法")

// front finds the title and where the body starts. A text without a title has
// that of its page, and is body from the start.
func (r *reading) front() {
	r.blocks = make([]use, len(r.doc.Blocks))
	r.marks = make([]blockMarks, len(r.doc.Blocks))
	first, last := r.findTitle()
	if last < 0 {
		r.n.Title = strings.TrimSpace(r.doc.File.Page.Title)
		return
	}
	r.setTitle(first, last)
	r.bodyStart = last + 1
	r.setLineBeforeAside(first)
	r.mark(first, r.bodyStart, read)
	r.skipRepeatedTitle()
	r.coveredPlan()
}

// findTitle returns the blocks of the title, first to last; last is -1 without
// one. The first line that ends as a title does is its end, unless the next goes
// on with it; the lines before belong to it as long as it lacks its beginning.
func (r *reading) findTitle() (first, last int) {
	c := r.titles()
	switch {
	case len(c.long) > titlesMost && !c.prose:
		r.listing = true
		return -1, -1
	case len(c.long) > titlesMost:
		last = c.long[len(c.long)-1]
	case len(c.long) > 0:
		last = c.long[0]
	case c.short >= 0:
		last = c.short
	default:
		return c.fallback, c.fallback
	}
	return r.titleStart(last), r.titleEnd(last)
}

// titlesMost is how many different titles may stand before the text of a page:
// its own and one more. Of a longer list the last is its own.
const titlesMost = 2

// shortTitle is the longest line, in characters, that may be an entry of a
// menu rather than a title: 工作报告.
const shortTitle = 7

// menuLeast is how many words with spaces between make a menu of a line.
const menuLeast = 5

// isMenu reports whether a line is a row of the entries of a menu.
func (r *reading) isMenu(b *text.Block) bool {
	if b.Kind == text.Heading {
		return false
	}
	span := b.Source()
	return len(strings.Fields(r.doc.File.Text[span.Start:span.End])) >= menuLeast
}

// titleLines are the lines in front of the text that may end a title.
type titleLines struct {
	long     []int // with different texts
	short    int   // the first one as short as an entry of a menu, -1 for none
	fallback int   // the first line that could be a title but does not end as one
	prose    bool  // text follows them
}

// titles finds the lines that may end a title.
func (r *reading) titles() titleLines {
	c := titleLines{short: -1, fallback: -1}
	for i := 0; i < min(len(r.doc.Blocks), frontMost) && !c.prose; i++ {
		b := r.block(i)
		switch {
		case b.Kind == text.Furniture || b.Text == "":
		case !titleLine(b):
			c.prose = isProse(b) || b.Kind == text.Row && len(c.long) > 0
		case !endsTitle(titleText(b)):
			if c.fallback < 0 && !isSiteName(b.Folded) && !r.isMenu(b) && utf8.RuneCountInString(b.Text) >= 6 && !isKind(b.Folded) {
				c.fallback = i
			}
		case len(c.long) > 0 && r.titleEnd(c.long[len(c.long)-1]) == i:
		case han.LongerThan(r.folded(r.titleStart(i), i), shortTitle):
			if !slices.ContainsFunc(c.long, func(k int) bool { return titleText(r.block(k)) == titleText(b) }) {
				c.long = append(c.long, i)
			}
		case c.short < 0:
			c.short = i
		}
	}
	return c
}

// titleLine reports whether a block may be a line of a title.
func titleLine(b *text.Block) bool {
	s := b.Folded
	if b.Kind == text.Row || b.Kind == text.Item || len(s) > titleMost {
		return false
	}
	if lead := outline.Lead(s); lead.Marker || lead.Label || lead.Point {
		return false
	}
	if han.ContainsAny(titleText(b), "。；;！") || hasSuffixAny(s, []string{"：", ":", "，", ",", "."}) || isClauses(s) {
		return false
	}
	return !isDateLine(s) && !isNumberLine(s) && !isContactLine(s) && !isMasthead(s) && !isOfPage(s) && !isSpoken(s)
}

// isOfPage recognises what a page prints over its text that is no title: an address, the
// name of a picture, a welcome.
func isOfPage(s string) bool {
	return hasPrefixAny(s, []string{"http", "www.", "欢迎"}) || hasSuffixAny(s, []string{".png", ".jpg", ".jpeg", ".gif"})
}

// isSpoken recognises the lines under the title of a report that was given to an assembly:
// where it was given, and by whom, 市审计局局长 张三.
func isSpoken(s string) bool {
	if len(s) > spokenMost {
		return false
	}
	if hasSuffixAny(s, []string{"会议上", "大会上"}) {
		return true
	}
	for _, office := range offices {
		if i := han.Index(s, office); i > 0 {
			name := strings.Trim(s[i+len(office):], " \u3000")
			return han.LongerThan(name, 1) && !han.LongerThan(name, nameMost) && !hasSuffixAny(name, []string{"会", "会议", "话", "辞", "箱"})
		}
	}
	return false
}

// spokenMost is the longest of such lines, in bytes.
const spokenMost = 120

// offices stand before the name of who holds them.
var offices = []string{"局长", "厅长", "部长", "审计长", "主任", "市长", "区长", "县长", "检察长", "院长"}

// nameMost is the longest name of a person, in characters.
const nameMost = 3

// isProse reports whether a block is a paragraph of running text: no title
// comes behind it.
func isProse(b *text.Block) bool {
	prose := han.ContainsAny(b.Folded, "。；") || isClauses(b.Folded)
	return han.LongerThan(b.Text, 45) && prose || outline.Lead(b.Folded).Marker
}

// isClauses reports whether s runs on in clauses, as no title does.
func isClauses(s string) bool { return strings.Count(s, "，")+strings.Count(s, ",") >= 3 }

// titleText is the simplified text of a title line without the date that some
// pages print behind it.
func titleText(b *text.Block) string { return b.Folded[:titleCut(b.Folded)] }

// titleCut is where a date behind the title starts: "…的通报 2026-02-13",
// "…的通报（2024-07-26）".
func titleCut(s string) int {
	for _, d := range dates(s) {
		rest := strings.TrimLeft(s[d.end:], " )）】日期时间:：0123456789")
		if rest == "" && d.year != 0 && d.month != 0 && d.start > 0 {
			cut := strings.TrimRight(s[:d.start], " (（【")
			return len(strings.TrimRight(withoutDateKey(cut), " (（【"))
		}
	}
	return len(s)
}

// withoutDateKey takes the key of a date off the end of s: …的通报 发布时间：.
func withoutDateKey(s string) string {
	before, found := strings.CutSuffix(s, "：")
	for _, keys := range publishedKeys {
		for _, key := range keys {
			if cut, ok := strings.CutSuffix(before, key); ok && found {
				return cut
			}
		}
	}
	return s
}

// endsTitle reports whether s ends as titles do, a remark in brackets left out:
// …情况公示（边督边改）.
func endsTitle(s string) bool {
	core, remark := cutRemark(s)
	return hasSuffixAny(strings.TrimRight(s, "》”）)】"), titleNouns) || remark != "" && hasSuffixAny(core, titleNouns)
}

// titleStart walks up from the last line of a title to its first. A title is
// whole when it names who and about what; one split in the middle of a name
// is not.
func (r *reading) titleStart(last int) int {
	first := last
	for i := last - 1; i >= max(0, last-3); i-- {
		b := r.block(i)
		if b.Kind == text.Furniture || !titleLine(b) || isSiteName(b.Folded) || endsTitle(b.Folded) && !han.LongerThan(b.Folded, shortTitle) {
			break
		}
		next := r.block(first).Folded
		if !isSplit(b.Folded, next) && !needsMore(r.folded(first, last)) && !breaksName(b.Folded, next) {
			break
		}
		first = i
	}
	return first
}

// isSplit reports whether the line s of a title goes on with next: …关于五届市委|第四轮…,
// 中共…产业开发区|工作委员会关于…, 某市落实省督察组|督察反馈….
func isSplit(s, next string) bool {
	return !endsTitle(s) && (han.Contains(s, "关于") || endsOpen(s) ||
		strings.HasPrefix(s, "中共") && !strings.HasPrefix(next, "中共") ||
		hasAny(s, answering) && hasPrefixAny(next, answered))
}

// answering are the words of a title for what a body does about the feedback, answered
// those that may open its next line.
var (
	answering = []string{"落实", "办理", "接受", "对照", "针对"}
	answered  = []string{"督察", "巡察", "巡视", "审计", "反馈", "交办", "转办", "移交", "整改"}
)

// titleEnd is the last line of the title that the line last ends so far: one that
// ends in what a notice may be about goes on with what the notice is,
// …巡察反馈意见|整改落实情况的通报.
func (r *reading) titleEnd(last int) int {
	s := titleText(r.block(last))
	if !hasSuffixAny(s, subjectNouns) || last+1 >= len(r.doc.Blocks) {
		return last
	}
	next := r.block(last + 1)
	if next.Kind == text.Furniture || !hasPrefixAny(next.Folded, subjectGoesOn) || han.Contains(next.Folded, "关于") ||
		!titleLine(next) || !hasSuffixAny(titleText(next), noticeNouns) {
		return last
	}
	return last + 1
}

var (
	// subjectNouns are the titleNouns that may also end what a notice is about,
	// noticeNouns those that say what it is.
	subjectNouns = strings.Fields("意见 情况 方案 报告 要点 清单 计划")
	noticeNouns  = strings.Fields("通报 公告 报告 公示 通告 汇报 公开 通知")

	// subjectGoesOn begin the line of a title behind one that ends in a subject noun.
	subjectGoesOn = strings.Fields("的 整改 集中整改 持续整改 巡察整改 巡视整改 审计整改 落实 贯彻落实 反馈意见 反馈问题 进展 阶段 情况 通报 公告 报告 公示")

	// bodyEndings begin what may follow in the name of a body: …局|党组关于.
	bodyEndings = strings.Fields("党组 党委 党工委 党总支 党支部 委员会 工作委员会 有限公司 有限责任公司 股份有限公司 集团有限公司 公司党委")
)

// endsOpen reports whether a line ends as no whole title does: …第三轮, …向.
func endsOpen(s string) bool {
	if hasSuffixAny(s, []string{"关于", "和", "与", "及", "、", "向", "省级", "市级", "中央"}) {
		return true
	}
	i := strings.LastIndex(s, "第")
	return i > 0 && strings.HasSuffix(s, "轮") || hasAny(s, []string{"巡察组向", "巡视组向", "督察组向"}) && !han.Contains(s, "反馈")
}

// breaksName reports whether the line s of a title breaks off inside the name of a
// body, with which next goes on. A menu is not written in ideographs alone.
func breaksName(s, next string) bool {
	return hasPrefixAny(next, bodyEndings) && strings.IndexFunc(s, func(r rune) bool { return !han.IsHan(r) }) < 0
}

func (r *reading) folded(first, last int) string {
	var s strings.Builder
	for i := first; i <= last; i++ {
		s.WriteString(r.block(i).Folded)
	}
	return s.String()
}

// needsMore reports whether a title lacks its beginning: it starts with 关于 or
// has no 关于 at all.
func needsMore(s string) bool {
	i := han.Index(s, "关于")
	switch {
	case i > 0, strings.HasPrefix(s, "中共"), strings.HasPrefix(s, "【"):
		return false
	case i == 0:
		return true
	}
	for _, w := range [...]string{"向", "落实", "反馈", "方案", "巡察", "巡视", "审计", "督察"} {
		if n := han.Index(s, w); n > 0 && utf8.RuneCountInString(s[:n]) >= 3 {
			return false
		}
	}
	return true
}

// isSiteName recognises the name of the site that carries a page.
func isSiteName(s string) bool {
	core, _ := cutRemark(s) // …会议文件（九）
	return hasSuffixAny(core, []string{"网", "网站", "频道", "首页", "平台", "客户端", "公众号", "文件", "会议材料", "会议参阅材料"})
}

func (r *reading) setTitle(first, last int) {
	b := r.block(last)
	cut := titleCut(b.Folded)
	r.title = b.Span(0, cut)
	if first < last {
		r.title = r.block(first).Source().Join(r.title)
	}
	r.n.Title = strings.ReplaceAll(r.text(r.title), "\n", "")
	r.n.Title = r.n.Title[kindPrefix(han.Simplify(r.n.Title)):]
}

// isKind reports whether a line is nothing but the kind of page that it heads:
// 【边督边改】.
func isKind(s string) bool { return strings.HasPrefix(s, "【") && strings.HasSuffix(s, "】") }

// kindPrefix is the length of what some sites print before a title in
// brackets: 【整改情况通报】.
func kindPrefix(title string) int {
	if !strings.HasPrefix(title, "【") {
		return 0
	}
	i := han.Index(title, "】")
	if i < 0 || !endsTitle(title[:i]) {
		return 0
	}
	return i + len("】")
}

// setLineBeforeAside makes furniture of the short lines before the title that
// are no part of the notice's header.
func (r *reading) setLineBeforeAside(first int) {
	for i := 0; i < first; i++ {
		b := r.block(i)
		if isNumberLine(b.Folded) || b.Kind == text.Heading || isProse(b) {
			r.blocks[i] = read
		} else {
			r.blocks[i] = furniture
		}
	}
}

// repeatMost is how many short lines may stand between a title and its
// repetition: the key-value block of a government site.
const repeatMost = 24

// skipRepeatedTitle passes over the title printed a second time.
func (r *reading) skipRepeatedTitle() {
	title := han.Squeeze(han.Simplify(r.n.Title))
	for i := r.bodyStart; i < min(len(r.doc.Blocks), r.bodyStart+repeatMost) && !isProse(r.block(i)); i++ {
		s := ""
		for k := i; k < min(len(r.doc.Blocks), i+3) && len(r.block(k).Text) < 2*len(title)+8; k++ {
			s += strings.TrimLeft(han.Squeeze(r.block(k).Folded), "•·") // a list item on some pages
			if s == title {
				r.mark(r.bodyStart, i, furniture)
				r.mark(i, k+1, read)
				r.bodyStart = k + 1
				return
			}
		}
	}
}

// coveredPlan finds the plan behind a covering letter: its title is the
// document's, and its body starts behind it.
func (r *reading) coveredPlan() {
	if !han.Contains(r.n.Title, "印发") && !han.Contains(r.n.Title, "印發") {
		return
	}
	plan := coveredName(han.Simplify(r.n.Title))
	for i := r.bodyStart; i < min(len(r.doc.Blocks), r.bodyStart+40); i++ {
		if end := r.namedAt(i, plan); end > i {
			r.title = r.block(i).Source().Join(r.block(end - 1).Source())
			r.n.Title = strings.ReplaceAll(r.text(r.title), "\n", "")
			r.letter = [2]int{r.bodyStart, i}
			r.mark(r.bodyStart, end, read)
			r.bodyStart = end
			return
		}
	}
}

// nameLinesMost is how many lines the title of a plan may be set on.
const nameLinesMost = 3

// namedAt returns the block behind the lines from block i on that are the squeezed
// name together; i where they are not.
func (r *reading) namedAt(i int, name string) (end int) {
	rest := name
	for k := i; k < min(len(r.doc.Blocks), i+nameLinesMost) && rest != ""; k++ {
		b := r.block(k)
		line, ok := strings.CutPrefix(rest, han.Squeeze(b.Folded))
		if !ok || b.Kind == text.Furniture || b.Folded == "" || !titleLine(b) {
			return i
		}
		if rest = line; rest == "" {
			return k + 1
		}
	}
	return i
}

// coveredName is the name of what a letter's title says it publishes: 关于印发《…方案》
// 的通知, with or without its marks. It is squeezed; empty for none.
func coveredName(letter string) string {
	_, name, _ := strings.Cut(han.Squeeze(letter), "印发")
	if rest, ok := strings.CutPrefix(name, "《"); ok {
		name, _, _ = strings.Cut(rest, "》")
	} else if i := han.LastIndex(name, "的通知"); i >= 0 {
		name = name[:i]
	}
	if utf8.RuneCountInString(name) < 5 {
		return ""
	}
	return name
}

// headerMost is the longest line of a header, in bytes: the key-value block of
// a government site may stand on one.
const headerMost = 600

// isDateLine recognises a line that is nothing but a date.
func isDateLine(s string) bool {
	if !opensDateLine.MayHoldFirst(s) {
		return false
	}
	found := dates(s)
	if len(found) != 1 {
		return false
	}
	return strings.Trim(strings.TrimSuffix(s[:found[0].start], "中华")+s[found[0].end:], " （）()0123456789:：") == ""
}

// opensDateLine are the characters that a line with nothing but a date begins with.
var opensDateLine = han.NewSet(dateDigits, " （）():：中民")

// spanOf is the source span of [i, j) in block k.
func (r *reading) spanOf(k, i, j int) source.Span { return r.block(k).Span(i, j) }
