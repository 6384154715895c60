package audit

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// point is a run-in point: 一是, 二要.
type point struct {
	verb    string // 是 or 要
	ordinal int
	start   int // in its block
	block   int
}

// oddPoint is a point whose number does not follow that of the point before it.
type oddPoint struct {
	point
	last point
	code notice.Code
}

// readPoints finds the run-in points whose number skips, repeats or falls back.
// The points of a chain stand in one paragraph, or open paragraphs that follow
// each other.
func (s *Subject) readPoints() {
	var chains pointChains
	for k := range s.doc.Blocks {
		b := &s.doc.Blocks[k]
		if b.Kind == text.Furniture || b.Text == "" {
			continue
		}
		points := pointsIn(b, k)
		if len(points) == 0 || points[0].start > 0 {
			chains = chains[:0]
		}
		for _, p := range points {
			if last, code := chains.add(p); code != "" {
				s.oddPoints = append(s.oddPoints, oddPoint{p, last, code})
			}
		}
	}
}

// checkPointNumbers makes findings of the points that are odd in the way of code.
func (s *Subject) checkPointNumbers(code notice.Code, sentence Text) []Finding {
	var findings []Finding
	for _, p := range s.oddPoints {
		if p.code == code {
			evidence := []Evidence{s.pointHead(p.point), s.pointHead(p.last)}
			findings = append(findings, newFinding(sentence, evidence, []string{evidence[0].Text, evidence[1].Text}, evidence[0].quote(), evidence[1].quote()))
		}
	}
	return findings
}

// pointHead is the first clause of a point.
func (s *Subject) pointHead(p point) Evidence {
	b := &s.doc.Blocks[p.block]
	return s.head(b.Span(p.start, p.start+len(ahead(b.Folded, p.start))))
}

// pointsIn finds the run-in points of block k: numerals at the start of it, of a
// cell or behind a mark, and before 是 or 要.
func pointsIn(b *text.Block, k int) []point {
	var points []point
	s, end := b.Folded, 0 // of the numeral before
	for _, start := range b.Numerals {
		if start < end || !numerals.MayHoldFirst(s[start:]) {
			continue
		}
		ordinal, size, ok := han.ScanOrdinal(s[start:])
		if !ok {
			continue
		}
		end = start + size
		if verb := pointVerb(s[end:]); verb != "" && (opensPoint(s[:start]) || opensCell(b, start)) {
			points = append(points, point{verb, ordinal, start, k})
		}
	}
	return points
}

// numerals are those of run-in points.
var numerals = han.NewSet("一二三四五六七八九十")

// pointVerb is the verb at the start of s that follows the numeral of a point; "" for
// none.
func pointVerb(s string) string {
	for _, verb := range [...]string{"是", "要"} {
		if strings.HasPrefix(s, verb) {
			return verb
		}
	}
	return ""
}

// opensCell reports whether a cell of the row b starts at offset i.
func opensCell(b *text.Block, i int) bool {
	_, found := slices.BinarySearchFunc(b.Cells, i, func(c text.Cell, at int) int { return cmp.Compare(c.Start, at) })
	return found
}

// opensPoint reports whether a point may stand behind s.
func opensPoint(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " \u3000"))
	return s == "" || han.IsClosing(r) || strings.ContainsRune("。；：，！？;:,", r)
}

// pointChains are the chains that are open, each within the one before it, by
// their last point.
type pointChains []point

// deepest is how many chains may be open around another.
const deepest = 4

// add takes in p, and returns what is odd about its number and the point before
// it; nothing for one that goes on with a chain or opens one.
func (c *pointChains) add(p point) (last point, code notice.Code) {
	if p.ordinal == 1 {
		*c = append((*c)[max(0, len(*c)-deepest):], p)
		return point{}, ""
	}
	i := c.innermost(func(q point) bool { return q.verb == p.verb && q.ordinal == p.ordinal-1 })
	if i < 0 {
		if i = c.innermost(func(q point) bool { return q.verb == p.verb }); i < 0 {
			return point{}, ""
		}
		last, code = (*c)[i], oddness((*c)[i].ordinal, p.ordinal)
	}
	(*c)[i] = p
	*c = (*c)[:i+1]
	return last, code
}

// innermost is the last chain that fits, -1 for none.
func (c *pointChains) innermost(fits func(point) bool) int {
	i := len(*c) - 1
	for i >= 0 && !fits((*c)[i]) {
		i--
	}
	return i
}

// oddness is what is odd about a number behind another that it does not follow.
func oddness(last, ordinal int) notice.Code {
	switch {
	case ordinal > last:
		return notice.OrdinalGap
	case ordinal == last:
		return notice.OrdinalRepeat
	}
	return notice.OrdinalOrder
}
