package audit

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

var rulePointsListed = Rule{
	ID:       "points-listed",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"points announced and points that follow differ", "所说的点数与其后的分点不符"},
		Text: Text{
			"The points (一要, 一是, 1.) that follow right behind 四点意见, 三项要求 or 五个方面 must be as many as announced.",
			"“提出四点意见”“强调三项要求”“从五个方面：”之后紧跟的“一要、二要”“一是、二是”或分条，条数应与所说相等。",
		},
		Why: Text{
			"A point fewer mostly means that a paragraph got lost, a point more that the number was not changed along.",
			"少一点多半是转载时丢了一段，多一点多半是数字没有跟着改。",
		},
		Blind: Text{
			"Points that do not follow at once are not checked; of nested points only the outermost are counted.",
			"分点没有紧跟在后面的不查；“一是”之内再分点的，只数最外一层。",
		},
		Bad:  "巡察组组长提出了四点整改意见。一要提高政治站位。二要压实主体责任。三要抓好成果运用。",
		Good: "巡察组组长提出了三点整改意见。一要提高政治站位。二要压实主体责任。三要抓好成果运用。",
	},
	Check: checkPoints,
}

func checkPoints(s *Subject) []Finding {
	var findings []Finding
	for i, a := range s.amounts {
		if stop := a.announces(); stop > 0 && !s.sharesStop(i, stop) {
			findings = append(findings, s.checkAnnounced(a, stop)...)
		}
	}
	return findings
}

// sharesStop reports whether another amount is announced with the same stop as the i-th and
// is the one that tells of the points: the last, 分别对两个支部提了三点意见：, or the one before,
// when that is met, 从三个方面提出十条意见：.
func (s *Subject) sharesStop(i, stop int) bool {
	here := func(k int) bool {
		return k >= 0 && k < len(s.amounts) && s.amounts[k].block == s.amounts[i].block && s.amounts[k].announces() == stop
	}
	return here(i+1) || here(i-1) && s.amounts[i-1].meets(exactly(float64(len(s.pointsBehind(s.amounts[i].block, stop)))))
}

// announcedMost is the highest number of points that is announced: beyond it
// stand numbers that were only summed up.
const announcedMost = 12

// announcedNouns are what a full stop may end and points follow; before a colon
// any noun will do.
var announcedNouns = []string{"意见", "建议", "要求", "希望", "方面", "承诺", "表态"}

// announcedRunes is how far the colon may be from the number: 5个方面抓好落实：.
const announcedRunes = 12

// referring are words of clauses that speak of a number known already:
// 针对反馈的10个问题：一是….
var referring = []string{"针对", "对照", "围绕", "对于", "聚焦", "按照", "根据", "结合", "反馈的"}

// announces is the offset behind the stop that ends an announcement of points;
// 0 for an amount that announces none.
func (a *amount) announces() int {
	if a.isRate() || a.high < 2 || a.low > announcedMost || !hasAny("点项条个方面", a.unit) && a.unit != "方面" {
		return 0
	}
	rest := ahead(a.Folded, a.end)
	i := strings.IndexFunc(rest, isClauseStop)
	if i < 0 || utf8.RuneCountInString(rest[:i]) > announcedRunes || hasAny(a.clause(), referring...) {
		return 0
	}
	noun := a.unit + rest[:i]
	stop, size := utf8.DecodeRuneInString(rest[i:])
	switch {
	case strings.ContainsRune("：:", stop):
	case strings.ContainsRune("。，,", stop) && (hasAny(noun, announcedNouns...) || hasAny(a.clause(), "以下", "如下", "下列")):
	default:
		return 0
	}
	return a.end + i + size
}

// checkAnnounced compares the announcement a, which ends at offset stop of its
// block, with the points behind it.
func (s *Subject) checkAnnounced(a *amount, stop int) []Finding {
	points := s.pointsBehind(a.block, stop)
	if len(points) < 2 || a.meets(exactly(float64(len(points)))) || float64(len(points)) < a.low && s.isCutAt(points[len(points)-1]) {
		return nil
	}
	evidence := []Evidence{s.evidenceOf(a), s.head(points[0]), s.head(points[len(points)-1])}
	return []Finding{newFinding(Text{
		"%s, while %d points follow, the first and last being %s",
		"%s，而其后列出%d点，首尾为%s",
	}, evidence, []string{a.printed(), strconv.Itoa(len(points))}, evidence[0].quote(), len(points), quotes(evidence[1:]))}
}

// pointsBehind are the places of the points that start at offset from of block
// k, or in the blocks behind it when the block ends there.
func (s *Subject) pointsBehind(k, from int) []source.Span {
	if b := &s.doc.Blocks[k]; from >= len(b.Folded) {
		if k = s.nextBlock(k); k < 0 {
			return nil
		}
		if points := s.siblings(k); len(points) > 0 {
			return points
		}
		from = 0
	}
	c := pointChain{Subject: s}
	if !c.block(k, from) {
		return nil
	}
	for k = s.nextBlock(k); k >= 0 && c.block(k, 0); k = s.nextBlock(k) {
	}
	return c.spans
}

// nextBlock is the next block that is no furniture, -1 for none.
func (s *Subject) nextBlock(k int) int {
	for k++; k < len(s.doc.Blocks); k++ {
		if s.doc.Blocks[k].Kind != text.Furniture && s.doc.Blocks[k].Text != "" {
			return k
		}
	}
	return -1
}

// siblings are the numbered headings of one level that begin with block k.
func (s *Subject) siblings(k int) []source.Span {
	var spans []source.Span
	var first *notice.Section
	start := s.doc.Blocks[k].Source().Start
	for i := range s.Notice.Sections {
		section := &s.Notice.Sections[i]
		switch {
		case first == nil && section.Span.Start == start && section.Ordinal == 1:
			first = section
			spans = append(spans, section.Span)
		case first != nil && section.Parent == first.Parent && section.Level == first.Level && section.Ordinal == len(spans)+1:
			spans = append(spans, section.Span)
		}
	}
	return spans
}

// pointChain collects points of one style with rising numbers.
type pointChain struct {
	*Subject
	style outline.Style
	spans []source.Span
}

// pointsBytes is the longest paragraph that points are looked for in: far longer
// than any that a person wrote.
const pointsBytes = 1 << 16

// block collects the points of block k from offset from on, where the first of
// them must stand. It reports whether it found any.
func (c *pointChain) block(k, from int) bool {
	b := &c.doc.Blocks[k]
	lead := outline.Lead(ahead(b.Folded, from))
	if !lead.Point && !lead.Marker || len(b.Folded)-from > pointsBytes {
		return false
	}
	marks := outline.Scan(b.Folded, from)
	if len(marks) == 0 || marks[0].Start != from || !c.goesOn(marks[0]) {
		return false
	}
	for i, m := range marks {
		if !c.goesOn(m) {
			break
		}
		end := len(b.Text)
		if i+1 < len(marks) {
			end = marks[i+1].Start
		}
		c.style = m.Style
		c.spans = append(c.spans, b.Span(m.Start, end))
	}
	return true
}

// goesOn reports whether m is the next point of the chain.
func (c *pointChain) goesOn(m outline.Mark) bool {
	if m.Label != outline.NoLabel || m.Ordinal != len(c.spans)+1 {
		return false
	}
	return c.style == m.Style || c.style == outline.None
}
