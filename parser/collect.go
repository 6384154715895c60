package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// item is one point, sub-heading or piece of loose text under a label.
type item struct {
	class   outline.Class
	marker  outline.Marker
	heading int // that it is or stands under, -1 for loose text and for none
	label   source.Span
	text    source.Span
}

// items is what a stretch of text holds, sorted out by what it is.
type items struct {
	points   []item
	headings []item
	loose    []item // the unnumbered text, one item a label
	headed   []item // the same, one item a paragraph, while each opens with a phrase
	bare     bool   // some did not
	seen     [outline.Particular + 1]bool
}

// reset empties a for another stretch and keeps its room.
func (a *items) reset() {
	*a = items{points: a.points[:0], headings: a.headings[:0], loose: a.loose[:0], headed: a.headed[:0]}
}

// collect sorts out what the stretch s holds, which is the text under heading
// h, -1 for none. The items last until the next call.
func (r *reading) collect(s stretch, h int) *items {
	c := collector{r: r, items: &r.items, top: h, next: h + 1, to: s.to}
	c.items.reset()
	if h < 0 {
		c.next = r.headingOf(s.from) + 1
	}
	if h < 0 && c.next < len(r.out.Headings) {
		c.top = r.out.Headings[c.next].Parent
	}
	for k := s.from; k < s.to; k++ {
		b := r.block(k)
		from, stop := s.within(k, len(b.Text))
		if b.Kind != text.Furniture && from <= stop {
			c.block(k, from, stop, k == s.from && h >= 0)
		}
	}
	return c.items
}

// collector walks the blocks of a stretch. The class of the last label rules
// until the next one.
type collector struct {
	r     *reading
	items *items
	class outline.Class
	top   int  // heading right above the items, -1 for none
	next  int  // heading that comes next
	to    int  // block behind the stretch
	open  int  // last point that may go on in the next block; 0 for none
	lines bool // a label stands alone before lines that are measures each: 立行立改：
	why   bool // the points at hand, of one block, are reasons
	whys  bool // and so are those that the next blocks open with
}

// block takes in the text [from, stop) of block k; own tells that the block is
// that of the heading whose text is collected.
func (c *collector) block(k, from, stop int, own bool) {
	heads := c.r.out.Headings
	c.why = c.whys
	if !own && c.next < len(heads) && heads[c.next].Block == k {
		c.subHeading(c.next)
		own, from = true, heads[c.next].Body
		c.next++
	}
	b := c.r.block(k)
	if label, ok := outline.ScanLabel(b.Folded[from:]); ok && b.Kind == text.Item {
		c.label(label.Class) // - 整改：…
		from += label.Len
	} else if b.Kind == text.Item {
		c.point(k, outline.Mark{Marker: outline.Marker{Style: outline.Bullet}, Start: from, End: from}, stop)
		return
	}
	if hasPrefixAny(b.Folded[from:], nextWords) {
		c.label(outline.Next) // 下一步，区局将…
	}
	if from == 0 && c.stage(k, stop) {
		return
	}
	c.marked(k, from, stop, c.marks(k, from, stop, own))
}

// stage takes in block k if it opens with a label of some of the measures, 立行立改：,
// and reports whether it does. Text behind the label is one measure; where none is,
// each of the lines below.
func (c *collector) stage(k, stop int) bool {
	s := c.r.block(k).Folded[:stop]
	n, done := outline.ScanStage(s)
	switch {
	case n == 0, !done && len(c.items.points) == 0:
		return false
	case !done:
		c.label(outline.Particular)
	case c.class == outline.Problem, c.class == outline.Forms, c.class == outline.Particular:
		c.label(outline.Progress)
	default:
		c.label(c.class)
	}
	if n += len(s[n:]) - len(strings.TrimLeft(s[n:], " ")); n == stop {
		c.lines = true
		return true
	}
	marks := c.r.scanner.Scan(s, n)
	if len(marks) == 0 {
		c.line(k, n, stop)
		return true
	}
	c.marked(k, n, stop, marks)
	return true
}

// line takes in [from, stop) of block k as a measure without number, unless it only
// states how far things have come.
func (c *collector) line(k, from, stop int) {
	if s := c.r.block(k).Folded[from:stop]; han.LongerThan(s, statusMost/3) || statusIn(s, text.Anything) == "" {
		c.point(k, outline.Mark{Marker: outline.Marker{Style: outline.Bullet}, Start: from, End: from}, stop)
	}
}

// marks are the labels and points in [from, stop) of block k. That of a heading
// was scanned when the outline was built.
func (c *collector) marks(k, from, stop int, own bool) []outline.Mark {
	s := c.r.block(k).Folded
	switch whole := stop == len(s); {
	case own && whole:
		return c.r.out.Headings[c.next-1].Marks
	case from == 0 && whole:
		return c.r.marksOf(k)
	}
	return c.r.scanner.Scan(s[:stop], from)
}

// marked takes in what the marks of block k divide.
func (c *collector) marked(k, from, stop int, marks []outline.Mark) {
	s := c.r.block(k).Folded
	c.whys = c.whys && len(marks) > 0 && marks[0].Start == from || len(marks) == 0 && givesReasons(s[from:stop])
	if len(marks) == 0 {
		if c.lines && from < stop {
			c.line(k, from, stop)
		} else {
			c.looseText(k, from, stop)
		}
		c.open = 0
		return
	}
	c.lines = false
	c.looseText(k, from, marks[0].Start)
	for i, m := range marks {
		end := stop
		if i+1 < len(marks) {
			end = marks[i+1].Start
		}
		if m.Label == outline.NoLabel {
			if m.Ordinal <= 1 {
				c.led(s[from:m.Start])
			}
			c.point(k, m, end)
			continue
		}
		c.label(m.Label)
		c.looseText(k, m.End, end)
	}
	if len(marks) > 1 || marks[0].Start > from {
		c.open = 0 // points inside a paragraph end with it
	}
}

// led takes in the text that leads to the first point of a list.
func (c *collector) led(lead string) {
	if c.class != outline.Next && (turnsAhead(lead) || len(c.items.points) > 0 && hasAny(lead, promises)) {
		c.label(outline.Next)
	}
	c.why = givesReasons(lead) || c.whys || len(c.items.points) > 0 && (admits(lead) || isAside(lead))
}

// isAside reports whether the text before a list, behind what was done, leads to what
// somebody says or learnt from it: 我们深刻体会到：, 局党组书记强调，.
func isAside(lead string) bool {
	lead = strings.TrimRight(lead, "：:，,")
	return hasAny(lead[max(han.LastIndex(lead, "，"), han.LastIndex(lead, "。"), 0):], asides)
}

var asides = []string{"强调", "要求", "指出", "体会", "启示", "认识到", "说明", "建议", "希望", "经验"}

// admits reports whether the text before a list, behind what was done, leads to what
// is still wrong: 但还存在一些不足：.
func admits(lead string) bool {
	return han.Contains(lead, "存在") && hasSuffixAny(strings.TrimRight(lead, "：:"), []string{"不足", "差距", "困难", "短板", "薄弱环节", "问题"})
}

// promises lead to what will be done, where what was done has been told.
var promises = []string{"将继续", "将以", "将进一步", "将持续", "将坚持", "将始终", "将不断", "将严格", "将切实", "将认真", "将重点", "承诺"}

// turnsAhead reports whether a later sentence of s begins to tell what is still to
// come: …成效明显。下一步，县政府将.
func turnsAhead(s string) bool {
	for _, w := range nextWords {
		if i := han.LastIndex(s, w); i > 0 && hasSuffixAny(s[:i], []string{"。", "；", "！"}) {
			return true
		}
	}
	return false
}

// aheadIn is the first block under heading i that tells what is still to come, else
// the end of what stands under it and is of the stretch.
func (c *collector) aheadIn(i int) int {
	end := min(c.r.ends[i], c.to)
	for k := c.r.out.Headings[i].Block + 1; k < end; k++ {
		if hasPrefixAny(c.r.block(k).Folded, nextWords) {
			return k
		}
	}
	return end
}

// nextWords open a paragraph that tells what is still to come.
var nextWords = []string{"下一步", "下步", "接下来", "今后", "下阶段", "下一阶段"}

func (c *collector) label(class outline.Class) {
	c.class, c.open, c.lines, c.why, c.whys = class, 0, false, false, false
	c.items.seen[class] = true
	if isMeasures(class) {
		c.items.headed, c.items.bare = c.items.headed[:0], false
	}
}

// givesReasons reports whether the text before a list leads to reasons: 未完成的
// 主要原因：.
func givesReasons(lead string) bool {
	return hasSuffixAny(strings.TrimRight(lead, "：:是为有"), []string{"原因"})
}

// point takes in a point, or a part of one. A reason is none.
func (c *collector) point(k int, m outline.Mark, end int) {
	b := c.r.block(k)
	if c.why {
		return
	}
	c.items.points = append(c.items.points, item{
		class: c.class, marker: m.Marker, heading: c.next - 1,
		label: b.Span(m.Start, m.End), text: b.Span(m.End, end),
	})
	c.open = len(c.items.points)
}

// looseText takes in text without a mark: it goes on with the point before it,
// when that was a paragraph of its own, else it stands by itself.
func (c *collector) looseText(k, from, to int) {
	b := c.r.block(k)
	rest := strings.TrimLeft(b.Folded[from:to], "。；;：:，, .")
	if rest == "" {
		return
	}
	from = to - len(rest)
	span := b.Span(from, to)
	if c.open > 0 {
		it := &c.items.points[c.open-1]
		it.text = it.text.Join(span)
		return
	}
	c.paragraph(b.Folded[from:to], span)
	if n := len(c.items.loose); n > 0 && c.items.loose[n-1].class == c.class {
		c.items.loose[n-1].text = c.items.loose[n-1].text.Join(span)
		return
	}
	c.items.loose = append(c.items.loose, item{class: c.class, heading: -1, text: span})
}

// paragraph notes a paragraph of the unnumbered text, s at span. One that only
// states how far it has come is no measure.
func (c *collector) paragraph(s string, span source.Span) {
	switch {
	case c.class != outline.NoLabel && !isMeasures(c.class):
	case opensWithPhrase(s):
		c.items.headed = append(c.items.headed, item{class: c.class, heading: -1, text: span})
	case han.LongerThan(s, statusMost/3) || statusIn(s, text.Anything) == "":
		c.items.bare = true
	}
}

// isMeasures reports whether a label of the class announces measures.
func isMeasures(c outline.Class) bool { return c == outline.Measures || c == outline.Progress }

// phraseMost is the longest phrase that heads a paragraph, in characters.
const phraseMost = 20

// opensWithPhrase reports whether s is headed by a short sentence that says
// what was done, with more behind it: 强化理论武装。党组….
func opensWithPhrase(s string) bool {
	if !startsRemedy(s) {
		return false
	}
	n := firstOf(s[:min(len(s), 3*(phraseMost+1))], []string{"。", "："})
	return n > len("强化") && !han.LongerThan(s[:n], phraseMost) && len(s) > n+len("。") && !han.ContainsAny(s[:n], "，；")
}

// subHeading takes in heading i: one that is a label rules what follows, any
// other is an item.
func (c *collector) subHeading(i int) {
	h := &c.r.out.Headings[i]
	if h.Label != outline.NoLabel {
		c.label(h.Label)
		return
	}
	if c.r.kinds[i] == issueHeading {
		return
	}
	c.open, c.lines = 0, false
	if c.why {
		return
	}
	if p := h.Parent; p >= 0 && p != c.top && c.r.out.Headings[p].Label == outline.NoLabel && c.r.kinds[p] != issueHeading {
		return // deeper than the first level under the issue
	}
	class := c.class
	if isOutlookTitle(c.r.headTitle(i)) {
		class = outline.Next
	}
	it := c.r.headingItem(i, c.aheadIn(i))
	it.class = class
	c.items.headings = append(c.items.headings, it)
}
