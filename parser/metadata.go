package parser

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/infoline"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// metadata reads bodies, dates, number and contact off the front and the end
// of the document.
func (r *reading) metadata() {
	r.n.Script = r.script()
	r.n.DocumentNumber = r.documentNumber()
	r.n.Contact = r.contact()
	r.n.Dates.Published = r.published()
	r.leadFacts()
	r.n.Dates.AsOf = r.asOf()
	signer, signed := r.signature()
	r.n.Dates.Signed = signed
	r.n.Issuer = r.issuer(signer)
}

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
		if r.n.Inspector != "" && r.n.Inspected != "" && r.n.Dates.Feedback != "" && r.n.Dates.InspectionStart != "" {
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
	if i <= 0 || han.LongerThan(title[:i], 12) || hasPrefixAny(title, []string{"关于", "中共"}) {
		return ""
	}
	return r.n.Title[:i+len(own)]
}

// hasNumber reports whether the name of a team has its number: 县委第五巡察组.
// A text may speak of 县委巡察组 before it names it.
func hasNumber(s string) bool {
	return strings.ContainsAny(s, "第一二三四五六七八九十0123456789")
}

// inspections are what a team of inspectors is for.
var inspections = []string{"巡察", "巡视", "督察", "督查", "督导", "审计", "检查"}

// team finds the first team of inspectors in s: 市委第二巡察组, 区委巡察三组,
// 校党委第三轮联动巡察第一组, or the audit office. Its name starts behind the
// last word that cannot belong to it.
func team(s string) (start, end int) {
	for i := 0; ; {
		n := han.Index(s[i:], "组")
		if n < 0 {
			return office(s)
		}
		i += n
		core := strings.TrimRight(s[:i], "第一二三四五六七八九十0123456789")
		if hasSuffixAny(core, inspections) {
			from, to := nameStart(s, len(core)), i+len("组")
			if isTeam(s[from:to]) {
				return from, to
			}
		}
		i += len("组")
	}
}

// isTeam tells the name of a team from what is said of several, or of one in
// passing: 3个巡察组, 各巡察组, 同意巡察组.
func isTeam(name string) bool {
	return utf8.RuneCountInString(name) >= 4 && !hasAny(name, []string{"个", "各", "每", "同意", "全体", "本轮"})
}

// office finds the audit office in s. One in a list of bodies, 市财政局、市审计局,
// only helped.
func office(s string) (start, end int) {
	for _, noun := range [...]string{"审计局", "审计署", "审计厅"} {
		i := han.Index(s, noun)
		if i < 0 {
			continue
		}
		if start = nameStart(s, i); !strings.HasSuffix(s[:start], "、") {
			return start, i + len(noun)
		}
	}
	return 0, 0
}

// nameBreaks stand before the name of a body and do not belong to it.
var nameBreaks = han.NewWords(`， 。 、 ； ： , ; : 由 派出 派驻 日 月 年 起 间 旬 底 安排 部署 要求 ） ) 委派 组建的 成立的 组成 成立 组长 代表 根据 按照 接受 接受了 以来 期间 对照 针对
经 是 末 初 决定 和 配合 收到 会上 会前 “ ” 将 把 被 为 对 抓好 落实`)

// nameStart is where the name that ends at i starts.
func nameStart(s string, i int) int {
	start := 0
	for at, w := range nameBreaks.All(s[:i]) {
		start = max(start, at+len(nameBreaks.Word(w)))
	}
	for start < i && s[start] == ' ' {
		start++
	}
	return start
}

// inspected finds who was inspected: 对…进行了巡察, 以…为对象, 向…反馈.
func inspected(s string) (start, end int) {
	for i := 0; ; {
		n := han.Index(s[i:], "对")
		if n < 0 {
			break
		}
		i += n + len("对")
		if stop := bodyEnd(s[i:]); stop > 0 && !isGeneric(s[i:i+stop]) {
			return i, i + stop
		}
	}
	if i, j := inspectedNext(s); j > i {
		return i, j
	}
	if j := han.Index(s, "为对象"); j > 0 {
		if i := han.LastIndex(s[:j], "以"); i >= 0 && j-i < bodyMost && !strings.ContainsAny(s[i:j], "，。；,") && !isGeneric(s[i:j]) {
			return i + len("以"), j
		}
	}
	if i := han.Index(s, "向"); i >= 0 {
		i += len("向")
		k := han.Index(s[i:], "反馈")
		if k > 0 && !han.LongerThan(s[i:i+k], 40) && !strings.ContainsAny(s[i:i+k], "，。；,") && !isGeneric(s[i:i+k]) {
			return i, i + len(trimBody(s[i:i+k]))
		}
	}
	return 0, 0
}

// inspectedNext finds who was inspected right behind the verb, which follows a
// date or the inspectors: 6月3日至7月12日巡察凤岭镇党委, 巡察三组巡察市水务局党组.
func inspectedNext(s string) (start, end int) {
	_, behind := team(s)
	places := []int{behind}
	for _, d := range dates(s) {
		places = append(places, d.end)
	}
	for _, at := range places {
		size := inspectsNext(s[at:])
		if at == 0 || size == 0 {
			continue
		}
		start = at + size
		end = start + firstOf(s[start:], []string{"，", "。", "；", ",", ";"})
		if !han.LongerThan(s[start:end], 40) && !isGeneric(s[start:end]) {
			return start, end
		}
	}
	return 0, 0
}

// isGeneric recognises words for the inspected that name nobody: 被巡察单位,
// 有关部门, 涉及的党组织.
func isGeneric(s string) bool {
	return hasAny(s, []string{"的", "被巡", "被督", "有关", "相关", "各", "部分", "问题", "已", "整改", "情况"}) || isQuantity(s)
}

// isQuantity recognises a number of bodies without their names: 12个部门,
// 全市120个行政村. A list that a number closes has them: 甲局、乙局等2家单位.
func isQuantity(s string) bool {
	i := firstOf(s, []string{"个", "家", "户"})
	if first, _ := utf8.DecodeRuneInString(s); i == len(s) || !han.IsDigit(first) && han.ContainsAny(s, "、等及和") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return strings.ContainsRune("0123456789０１２３４５６７８９一二两三四五六七八九十百余多", before)
}

// bodyEnd is the length of the body at the start of s when 进行了…巡察 follows.
func bodyEnd(s string) int {
	window := s[:min(len(s), bodyMost)]
	for _, verb := range [...]string{"进行", "开展", "实施", "作了"} {
		i := han.Index(window, verb)
		if i <= 0 || strings.ContainsAny(s[:i], "，。；,") {
			continue
		}
		after := s[i:min(len(s), i+bodyMost)]
		if hasAny(after[:han.FirstSentence(after)], []string{"巡察", "巡视", "督察", "审计", "监督检查", "检查", "“回头看”", "督导", "政治体检"}) {
			return len(trimBody(s[:i]))
		}
	}
	return 0
}

// bodyMost is how far, in bytes, the verb may stand from the start of a body's
// name, and the inspection from the verb.
const bodyMost = 200

func trimBody(s string) string {
	s = strings.TrimRight(s, " ")
	for _, w := range [...]string{"有关同志", "领导班子", "主要负责人", "党组书记", "（以下简称", "(以下简称", "集中", "正式", "进行了", "开展了", "201", "202"} { // 2023年度资金使用情况
		if i := han.Index(s, w); i > 0 {
			s = s[:i]
		}
	}
	return s
}

// inspection reads the period of the inspection: the first range of dates in a
// sentence that inspects.
func (l *leadScan) inspection(s string, found []date) {
	d := &l.r.n.Dates
	if d.InspectionStart != "" || len(found) == 0 || isOwnCheck(s) {
		return
	}
	for k := 0; k+1 < len(found); k++ {
		if isRange(s[found[k].end:found[k+1].start]) && (hasAny(s[found[k+1].end:], inspectVerbs) || inspectsNext(s[found[k+1].end:]) > 0) && !isAudited(s, found[k+1]) {
			d.InspectionStart, d.InspectionEnd = found[k].String(), found[k+1].String()
			return
		}
	}
	first := found[0]
	if len(found) > 1 && isRange(s[first.end:found[1].start]) && isAudited(s, found[1]) {
		return
	}
	if inspects(s[first.end:]) && !feedbackNear(s, found, 0) {
		d.InspectionStart = first.String()
	}
}

// isOwnCheck recognises a sentence on what the body itself looked into: 我局于2024年4月
// 开展专项检查.
func isOwnCheck(s string) bool {
	return hasPrefixAny(s, []string{"我局", "我院", "我校", "我行", "我镇", "我委", "我司", "我单位", "我中心"}) && !hasAny(s, []string{"接受", "对我"})
}

// inspectsNext is the length of the verb at the start of s that inspects a body
// named right behind it, 巡察凤岭镇党委 or 巡察了医院党委; 0 for none.
func inspectsNext(s string) int {
	for _, w := range inspections {
		rest, ok := strings.CutPrefix(s, w)
		rest = strings.TrimPrefix(rest, "了")
		next, _ := utf8.DecodeRuneInString(rest)
		if ok && han.IsHan(next) && !hasPrefixAny(rest, notInspected) {
			return len(s) - len(rest)
		}
	}
	return 0
}

// notInspected are words behind 巡察 that name no body.
var notInspected = strings.Fields(`组 期间 中 反馈 整改 发现 工作 办 情况 后 时 以来 意见 问题 和 并 机构 监督 结果 报告 结束 进驻 动员`)

// isAudited recognises a range that ends in date last as the time that was
// looked into: 2022年至2023年财务收支情况.
func isAudited(s string, last date) bool {
	next, _ := utf8.DecodeRuneInString(s[last.end:])
	return last.month == 0 && han.IsHan(next) && !hasPrefixAny(s[last.end:], []string{"期间", "，", "对"})
}

// inspects reports whether s, behind a date, goes on to an inspection: …对…开展了
// 巡察. What follows 2023年度 speaks of the year that was looked into.
func inspects(s string) bool {
	if strings.HasPrefix(s, "度") {
		return false
	}
	if hasAny(s, []string{"进驻", "巡察了", "巡视了"}) {
		return true
	}
	verb := firstOf(s, []string{"进行", "开展", "实施"})
	return hasAny(s[verb:], inspections) && !strings.Contains(s[:verb], "问题")
}

var inspectVerbs = []string{"进行", "开展", "进驻", "实施", "巡察了", "巡视了"}

// isRange recognises what stands between the two dates of a range.
func isRange(s string) bool {
	s = strings.Trim(s, " ")
	switch s {
	case "至", "到", "—", "——", "-", "－", "~", "～", "–", "─", "--", "～～", "起至", "开始至", "至次年", "至同年", "至当年", "到同年":
		return true
	}
	return false
}

func firstOf(s string, words []string) int {
	first := len(s)
	for _, w := range words {
		if i := han.Index(s, w); i >= 0 {
			first = min(first, i)
		}
	}
	return first
}

// feedback reads the date of the feedback: the last date before the word that
// is no part of the inspection's period.
func (l *leadScan) feedback(s string, found []date) {
	d := &l.r.n.Dates
	if d.Feedback != "" || !han.Contains(s, "反馈") {
		return
	}
	for k := range found {
		if found[k].month > 0 && feedbackNear(s, found, k) {
			d.Feedback = found[k].String()
			return
		}
	}
}

// feedbackNear reports whether 反馈 follows date k, with no other date and no
// verb of inspecting between them.
func feedbackNear(s string, found []date, k int) bool {
	end := len(s)
	if k+1 < len(found) {
		end = found[k+1].start
	}
	if k > 0 && isRange(s[found[k-1].end:found[k].start]) || k+1 < len(found) && isRange(s[found[k].end:found[k+1].start]) {
		return false
	}
	between := s[found[k].end:end]
	i := han.Index(between, "反馈")
	if i < 0 || han.Contains(between[:i], "进行") || han.Contains(between[:i], "开展") || han.Contains(between[:i], "。") {
		return false
	}
	if hasSuffixAny(between[:i], []string{"巡察", "巡视"}) && hasPrefixAny(between[i:], []string{"反馈和", "反馈整改", "反馈问题", "反馈的"}) {
		return false // 对巡察反馈和整改提出要求
	}
	return !hasAny(s[:found[k].start], []string{"截至", "截止"}) || han.LastIndex(s[:found[k].start], "截") < len(s[:found[k].start])-len("截至")-2
}

// asOf reads the first 截至… with a date.
func (r *reading) asOf() string {
	years := yearScan{reading: r, at: r.bodyStart}
	years.last = lastFull(r.n.Dates.Published, date{}) // of the page, where the text has none
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || !r.contents[k].holds(limit) {
			continue
		}
		for i := 0; ; {
			n := han.Index(b.Folded[i:], "截")
			if n < 0 {
				break
			}
			i += n
			if size := asOfSize(b.Folded[i:]); size > 0 {
				if d := years.dateAt(k, i, size).String(); d != "" {
					return d
				}
			}
			i += len("截")
		}
	}
	return r.untilDate()
}

// yearScan finds the year of a date without one: that of the last full date
// before it. Most dates have their own, so that it looks back only when asked,
// and then from where it was asked last.
type yearScan struct {
	*reading
	at, off int // block and offset up to which it looked
	last    date
}

// dateAt is the date in block k, size bytes behind offset i.
func (y *yearScan) dateAt(k, i, size int) date {
	s := y.block(k).Folded[i+size:]
	d, ok := scanDate(strings.TrimPrefix(strings.TrimPrefix(s, "今年"), "本年"), 0)
	if !ok {
		return date{}
	}
	if d.year == 0 {
		y.lookTo(k, i)
	}
	return d.inherit(y.last)
}

// lookTo takes in the text up to offset i of block k.
func (y *yearScan) lookTo(k, i int) {
	for ; y.at < k; y.at, y.off = y.at+1, 0 {
		if b := y.block(y.at); b.Kind != text.Furniture {
			y.last = lastFull(b.Folded[y.off:], y.last)
		}
	}
	y.last = lastFull(y.block(k).Folded[y.off:i], y.last)
	y.off = i
}

// untilReach is how far behind such a date, in bytes, what was done by then
// stands. A plan says what will be done.
const untilReach = 100

// untilDate reads 至2025年3月底，已完成… at the start of a clause, where no 截至
// tells the date.
func (r *reading) untilDate() string {
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || !strings.Contains(b.Folded, "20") {
			continue
		}
		for _, word := range [...]string{"至20", "到20"} {
			if d := untilIn(b.Folded, word); d != "" {
				return d
			}
		}
	}
	return ""
}

// untilIn reads the date behind word, of which the first character is 至 or 到.
func untilIn(s, word string) string {
	for i := 0; ; {
		n := han.Index(s[i:], word)
		if n < 0 {
			return ""
		}
		i += n
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		opens := i == 0 || strings.ContainsRune("，。；,;", before)
		i += len("至")
		d, ok := scanDate(s[i:], 0)
		if ok && d.month > 0 && opens && hasAny(s[i:min(len(s), i+untilReach)], []string{"已", "完成率"}) {
			return d.inherit(d).String()
		}
	}
}

// asOfSize is the length of 截至 or a variant at the start of s.
func asOfSize(s string) int {
	for _, w := range [...]string{"截至到", "截止到", "截止至", "截至", "截止"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// lastFull is the last date with a year in s, else last.
func lastFull(s string, last date) date {
	for _, d := range dates(s) {
		if d.year != 0 && !d.invalid {
			last = d
		}
	}
	return last
}

// published reads the date of publication: behind the title, in the info line
// of the page, or what the page says outside its text.
func (r *reading) published() string {
	if r.bodyStart > 0 && !r.title.Empty() {
		b := r.block(r.doc.Block(r.title.End - 1))
		if cut := titleCut(b.Folded); cut < len(b.Folded) {
			if found := dates(b.Folded[cut:]); len(found) > 0 {
				return found[0].String()
			}
		}
	}
	keyed := r.keyedBlocks()
	for _, keys := range publishedKeys {
		for _, k := range keyed {
			if d := keyedDate(r.block(k), keys); d != "" {
				return d
			}
			if k+1 < len(r.doc.Blocks) && isKey(r.block(k).Folded, keys) && isDateLine(r.block(k+1).Folded) {
				return dates(r.block(k + 1).Folded)[0].String()
			}
		}
	}
	return cmp.Or(r.bareDate(), firstDate(r.doc.File.Page.Published))
}

// keyedMost is the longest line of the text, in characters, that may hold a key of
// a date.
const keyedMost = 80

// keyedBlocks are the blocks around the title that may hold one of the
// publishedKeys, all of which end alike.
func (r *reading) keyedBlocks() []int {
	var found []int
	for k := range min(len(r.doc.Blocks), r.bodyStart+6) {
		b := r.block(k)
		if b.Kind != text.Furniture && han.LongerThan(b.Text, keyedMost) {
			continue
		}
		if han.Contains(b.Folded, "时间") || han.Contains(b.Folded, "日期") {
			found = append(found, k)
		}
	}
	return found
}

// firstDate is the first date in s, which need not be simplified.
func firstDate(s string) string {
	if found := dates(han.Simplify(s)); len(found) > 0 {
		return found[0].String()
	}
	return ""
}

// publishedKeys are the keys of a publication date, the surest first.
var publishedKeys = [...][]string{infoline.Keys(infoline.Published), infoline.Keys(infoline.Dated)}

// sourceKeys are the keys of the body that published the notice, or that it was
// taken from.
var sourceKeys = infoline.Keys(infoline.Source)

// nextKeys are the keys that may follow right behind a value.
var nextKeys = infoline.Keys(infoline.Published, infoline.Dated, infoline.Other)

// keyedDate is the date behind one of the keys in a line of the page.
func keyedDate(b *text.Block, keys []string) string {
	for _, key := range keys {
		i := han.Index(b.Folded, key)
		if i < 0 || i > 0 && isHanBefore(b.Folded, i) {
			continue
		}
		rest := strings.TrimLeft(b.Folded[i+len(key):], "：:】] \u3000\u00a0")
		if found := spacedDates(rest); len(found) > 0 && found[0].start == 0 {
			return found[0].String()
		}
	}
	return ""
}

// isKey recognises a line that is nothing but a key; its value stands on the
// next: 成文日期：.
func isKey(s string, keys []string) bool {
	name := strings.Trim(s, " ：:•·【】")
	return len(name) < len(s) && slices.Contains(keys, name)
}

func isHanBefore(s string, i int) bool {
	c, _ := utf8.DecodeLastRuneInString(s[:i])
	return han.IsHan(c)
}

// bareDate reads a line under the title that is nothing but a date, or an info
// line that opens with one.
func (r *reading) bareDate() string {
	for k := r.bodyStart; k < min(r.bodyEnd, r.bodyStart+3); k++ {
		b := r.block(k)
		alone := isDateLine(b.Folded)
		if !alone && b.Kind != text.Furniture && !isSignature(b.Folded) {
			continue
		}
		if found := spacedDates(b.Folded); alone || len(found) > 0 && (opensBare(b.Folded[:found[0].start]) || b.Kind != text.Furniture || text.HasClock(b.Folded)) {
			return found[0].String()
		}
	}
	return ""
}

// opensBare reports whether s, before a date, holds no word: “（”.
func opensBare(s string) bool { return strings.Trim(s, " （(【[") == "" }

// signature reads who signed and when off the end of the document, or of the
// covering letter.
func (r *reading) signature() (signer, signed string) {
	signer, signed = r.signatureIn(r.bodyEnd, r.annex)
	if signer == "" && signed == "" {
		signer, signed = r.signatureIn(r.letter[0], r.letter[1])
	}
	return signer, signed
}

// signersMost is how many bodies may sign together.
const signersMost = 4

// signatureIn reads the signature among the blocks [from, to).
func (r *reading) signatureIn(from, to int) (signer, signed string) {
	signers := 0
	for k := to - 1; k >= from && signers < signersMost; k-- {
		b := r.block(k)
		if b.Kind == text.Furniture {
			continue
		}
		switch {
		case signed == "" && isDateLine(b.Folded):
			signed = dates(b.Folded)[0].String()
		case isSignature(b.Folded) && !isContactLine(b.Folded):
			name, date := signedLine(b)
			signed = cmp.Or(signed, date)
			signer = strings.TrimSpace(name + " " + signer)
			signers++
		}
	}
	return signer, signed
}

// issuer is who publishes: the signature, else the source that the page names,
// else the body in the title.
func (r *reading) issuer(signer string) string {
	if signer == "" {
		signer = r.headerBody()
	}
	source := r.source()
	for _, name := range [...]string{signer, institution(source), r.titleBody(), source} {
		if name != "" {
			return name
		}
	}
	return ""
}

// institution is a source that is no web site: a site carries what others
// publish.
func institution(source string) string {
	if isSiteName(han.Simplify(source)) {
		return ""
	}
	return source
}

// headerBody is the body named on a line of its own right under the title.
func (r *reading) headerBody() string {
	if r.bodyStart == 0 || r.bodyStart >= r.bodyEnd {
		return ""
	}
	if b := r.block(r.bodyStart); b.Kind == text.Paragraph && isSignature(b.Folded) {
		name, _ := signedLine(b)
		return name
	}
	return ""
}

// signedLine is the body that a line names, without the date behind it.
func signedLine(b *text.Block) (name, signed string) {
	if found := dates(b.Folded); len(found) == 1 {
		return strings.TrimSpace(b.Text[:found[0].start]), found[0].String()
	}
	return b.Text, ""
}

// source is the value of 来源 in the info line, or what the page says outside
// its text, where that is no web site.
func (r *reading) source() string {
	for k := range min(len(r.doc.Blocks), r.bodyStart+6) {
		b := r.block(k)
		if b.Kind != text.Furniture {
			continue
		}
		for _, key := range sourceKeys {
			i := han.Index(b.Folded, key+"：")
			if n := han.Index(b.Folded, key+":"); i < 0 {
				i = n
			}
			if i < 0 {
				continue
			}
			if name := sourceName(b.Text[i+len(key):]); name != "" {
				return name
			}
		}
	}
	return institution(sourceName(r.doc.File.Page.Source))
}

// sourceName is the name at the start of what stands behind 来源; empty when it
// is none.
func sourceName(s string) string {
	s = strings.TrimLeft(s, "：: \u3000\u00a0")
	s = s[:valueEnd(s)]
	if utf8.RuneCountInString(s) < 3 || strings.ContainsAny(s, "：:0123456789") {
		return ""
	}
	return s
}

// valueEnd is where the value of a key in an info line ends: at a space, a
// bracket or the next key.
func valueEnd(s string) int {
	end := strings.IndexFunc(s, func(c rune) bool { return han.IsSpace(c) || strings.ContainsRune("|】]，；", c) })
	if end < 0 {
		end = len(s)
	}
	folded := han.Simplify(s[:end])
	for _, key := range nextKeys {
		if i := han.Index(folded, key); i > 0 {
			end = min(end, i)
		}
	}
	return end
}

// titleBody is the body that the title opens with: …关于.
func (r *reading) titleBody() string {
	if r.n.Genre == notice.Other || r.n.Genre == notice.Feedback {
		return ""
	}
	title := han.Simplify(r.n.Title)
	end := len(title)
	for _, w := range topicWords {
		for i := han.Index(title, w); i > 0 && i < end; i += len(w) {
			if w == "关于" || hasSuffixAny(title[:i], signers) {
				end = i
				break
			}
			next := han.Index(title[i+len(w):], w)
			if next < 0 {
				break
			}
			i += next
		}
	}
	if end == len(title) {
		return ""
	}
	body := strings.TrimSpace(r.n.Title[:end])
	if k := han.Index(body, "】"); k >= 0 {
		body = body[k+len("】"):]
	}
	return body
}

// topicWords start what a title is about, behind the body that it names.
var topicWords = []string{"关于", "巡察", "巡视", "落实", "整改", "审计", "办理", "集中", "对", "贯彻", "接受", "“回头看”", "20", "第", "专项"}
