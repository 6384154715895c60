package outline

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Mark is a point or a label inside a block: it rules the text up to the next
// one.
type Mark struct {
	Label      Class // NoLabel for a point
	Marker           // of a point
	Start, End int   // of the mark itself, in the block's text
}

// boundary is a place in a text where a mark may stand.
type boundary struct {
	at     int
	strong bool // behind a full stop, semicolon or colon, or at the start
}

// Scan finds the labels and points of s from offset on. Of the points between
// two labels only the outermost count: those in the style of the first chain.
func Scan(s string, from int) []Mark {
	var c chain
	return c.scan(s, from, nil)
}

// Scanner scans one text after the other, and keeps the room that it takes.
type Scanner struct {
	points chain
	room   []Mark // what is behind its end is free for the marks of other texts
}

// marksRoom is how many marks room is made for at once.
const marksRoom = 16

// Scan is the function Scan.
func (s *Scanner) Scan(text string, from int) []Mark {
	free := s.room[len(s.room):]
	if cap(free) == 0 {
		free = make([]Mark, 0, marksRoom)
	}
	s.room = s.points.scan(text, from, free)
	return slices.Clip(s.room)
}

// scan appends the marks of s to marks, which is empty.
func (c *chain) scan(s string, from int, marks []Mark) []Mark {
	c.text, c.from, c.label = s, from, -1
	for at := (boundary{from, true}); at.at < len(s); {
		if s[at.at] == ' ' { // 整改情况: (1)建立台账; (2)…
			at.at++
			continue
		}
		n := 0
		if opening.MayHoldFirst(s[at.at:]) {
			marks, n = c.take(at, marks)
		}
		if n > 0 { // what follows a mark is a boundary too: 整改情况：一是
			at = boundary{at.at + n, true}
		} else {
			at = nextBoundary(s, at.at)
		}
	}
	return c.close(marks)
}

// take reads the mark at boundary b and returns its length, 0 for none. A label
// ends the chain, whose marks it appends to marks.
func (c *chain) take(b boundary, marks []Mark) ([]Mark, int) {
	rest := c.text[b.at:]
	bracket := bracketAt(rest)
	if b.strong || bracket {
		label, ok := ScanLabel(rest)
		if ok && (label.Len < len(rest) || b.at == c.from) {
			marks = append(c.close(marks), Mark{Label: label.Class, Start: b.at, End: b.at + label.Len})
			c.label = b.at + label.Len
			c.label += leadingSpace(c.text[c.label:])
			return marks, label.Len
		}
	}
	if bracket && !b.strong && b.at > 0 {
		return marks, 0
	}
	if !pointing.MayHoldFirst(rest) {
		return marks, 0
	}
	m := scanPoint(rest)
	if m.Style != None {
		c.add(m, b)
	}
	return marks, m.Len
}

func bracketAt(s string) bool {
	return strings.HasPrefix(s, "【") || strings.HasPrefix(s, "〖") || strings.HasPrefix(s, "〔")
}

// nextBoundary is the first boundary behind offset i. Ideographs bound nothing.
func nextBoundary(s string, i int) boundary {
	for start := i; ; {
		for i < len(s) && han.LeadsIdeograph(s[i]) {
			i += 3
		}
		if i >= len(s) {
			return boundary{at: len(s)}
		}
		from := i
		b, size := boundAt(s[i:])
		switch i += size; b {
		case strongBound:
			return boundary{i, true}
		case weakBound:
			return boundary{at: i}
		case quoteBound:
			return boundary{i, endsSentence(s[:from])}
		case labelBound:
			if from > start { // 王某〔整改措施〕
				return boundary{at: from}
			}
		case dashBound:
			if next, _ := han.Decode(s[i:]); next != '—' { // …问题——一是
				return boundary{at: i}
			}
		}
	}
}

// bound is what a character does to what stands behind it.
type bound uint8

const (
	noBound     bound = iota
	strongBound       // it ends a clause or a label
	weakBound         // it ends a part of a clause
	quoteBound        // it closes a quotation: strong where a sentence ended in it
	labelBound        // it opens the brackets of a label, perhaps: it stands at the boundary itself
	dashBound         // it ends what stands before it, unless it goes on as a longer dash
)

// boundAt is that of the character that s starts with, and its length. One of two
// bytes or of four bounds nothing, and neither does a byte of it.
func boundAt(s string) (bound, int) {
	if s[0]&0xF0 != 0xE0 || len(s) < 3 {
		return bounds[s[0]], 1
	}
	return bounds[han.Codepoint(s[0], s[1], s[2])], 3
}

// bounds are those of the characters of one byte and of three. The linker lays the
// table out; of its pages only those with punctuation on them are ever read.
var bounds = [1 << 16]bound{
	'。': strongBound, '；': strongBound, '：': strongBound, '！': strongBound, '？': strongBound, '】': strongBound, '〕': strongBound, '．': strongBound,
	'.': strongBound, ';': strongBound, ':': strongBound, '!': strongBound, '?': strongBound, ']': strongBound,
	'，': weakBound, '、': weakBound, '）': weakBound, '》': weakBound, '’': weakBound, ',': weakBound, ')': weakBound,
	'”': quoteBound, '』': quoteBound, '」': quoteBound, '"': quoteBound,
	'【': labelBound, '〖': labelBound, '〔': labelBound,
	'—': dashBound,
}

// endsSentence reports whether s ends with a full stop, so that a quotation closed
// behind it is a sentence: 关于“…不够。”整改情况：.
func endsSentence(s string) bool { return strings.HasSuffix(s, "。") }

// opening are the characters that a label or a point can open with: at nearly
// every boundary stands another.
var opening = func() *han.Set {
	set := *pointing
	set.AddSet(labels.First())
	set.AddSet(han.NewSet("【〖[［〔"))
	return &set
}()

// pointing are those that a point can open with.
var pointing = func() *han.Set {
	set := han.NewSet("0123456789０１２３４５６７８９一二三四五六七八九十廿百", "第(（)）", "—－–─", adornments, "首其再最另", "整具措举", letters, formal, "参", stems)
	for _, e := range enclosed {
		for r := e.first; r <= e.last; r++ {
			set.Add(r)
		}
	}
	return set
}()

// letters are those that number: A. to Z. and a. to z., of both widths.
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" +
	"ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"

// leading are the characters that a line can open with that Lead knows: names
// too.
var leading = func() *han.Set {
	set := *opening
	set.AddSet(problemKinds.First())
	set.AddSet(headingNames.First())
	set.AddSet(stages.First())
	set.AddSet(openStages.First())
	return &set
}()

// usualPoints is how many points a paragraph has at most, but for long ones.
const usualPoints = 8

// chain gathers the points of one stretch of text until the next label.
type chain struct {
	text  string
	from  int // where it is read from
	label int // where the last label ended, -1 for none
	found []Mark
	weak  []bool // found[i] stands behind a comma only
}

func (c *chain) add(m Marker, b boundary) {
	if c.found == nil {
		c.found, c.weak = make([]Mark, 0, usualPoints), make([]bool, 0, usualPoints)
	}
	c.found = append(c.found, Mark{Marker: m, Start: b.at, End: b.at + m.Len})
	c.weak = append(c.weak, !b.strong)
}

// close picks the outermost chain of the gathered points, appends it to marks
// and starts afresh.
func (c *chain) close(marks []Mark) []Mark {
	for i := range c.found {
		if c.opens(i) {
			if first, ok := c.unbounded(i); ok {
				marks = append(marks, first)
			}
			marks = c.collect(i, marks)
			break
		}
	}
	c.found, c.weak = c.found[:0], c.weak[:0]
	return marks
}

// unbounded finds the first point, inside a clause, of the chain that found[i] opens as its
// second: 会议要求各支部一要提高站位；二要压实责任.
func (c *chain) unbounded(i int) (Mark, bool) {
	m := c.found[i]
	if m.Ordinal != 2 || m.Style != Shi && m.Style != Yao {
		return Mark{}, false
	}
	word := "一是"
	if m.Style == Yao {
		word = "一要"
	}
	from := max(c.from, c.label, m.Start-firstReach)
	sentence := c.text[from:m.Start]
	from += max(0, han.LastIndex(sentence, "。"))
	at := han.LastIndex(c.text[from:m.Start], word)
	if at <= 0 {
		return Mark{}, false
	}
	if before, _ := han.DecodeLast(c.text[:from+at]); strings.ContainsRune(beforeOne, before) {
		return Mark{}, false
	}
	from += at
	return Mark{Marker: Marker{Style: m.Style, Ordinal: 1, Len: len(word)}, Start: from, End: from + len(word)}, true
}

// firstReach is how far before the second point, in bytes, such a first one may stand.
const firstReach = 1200

// beforeOne are the characters before 一 that make another word of it: 统一要求, 第一要务.
const beforeOne = "统唯专万十百第之同单逐"

// opens reports whether found[i] starts a chain. A number needs a second one
// behind it, or a label before it: alone it may be anything.
func (c *chain) opens(i int) bool {
	m := c.found[i]
	switch m.Style {
	case Dash, Bullet, NamedMeasure:
		return !c.weak[i]
	case Shi, Yao, Qi:
		if !c.weak[i] || m.Ordinal == 1 && c.hasNext(i) {
			return true
		}
		_, led := c.unbounded(i)
		return led
	}
	if m.Style == First || m.Style == Sides {
		// 首先…, 其次… may be paragraphs of their own.
		return m.Start == 0 || m.Ordinal == 1 && c.hasNext(i)
	}
	return m.Ordinal == 1 && !c.weak[i] && (c.hasNext(i) || m.Start == c.label)
}

// hasNext reports whether a later point continues found[i].
func (c *chain) hasNext(i int) bool {
	for _, m := range c.found[i+1:] {
		if m.Style == c.found[i].Style {
			return m.Ordinal == c.found[i].Ordinal+1 || m.Style == First && m.Ordinal > c.found[i].Ordinal
		}
	}
	return false
}

// collect appends found[i] and the points of its style behind it. What a
// writer numbers oddly is still a point; a number that fits nowhere is none.
func (c *chain) collect(i int, marks []Mark) []Mark {
	style, last := c.found[i].Style, 0
	marks = slices.Grow(marks, len(c.found)-i)
	for ; i < len(c.found); i++ {
		m := c.found[i]
		if m.Style != style || !fits(style, last, m.Ordinal, c.weak[i]) {
			continue
		}
		marks = append(marks, m)
		last = m.Ordinal
	}
	return marks
}

func fits(style Style, last, ordinal int, weak bool) bool {
	next := ordinal == last+1 || last == 0
	switch style {
	case Dash, Bullet, NamedMeasure:
		return !weak
	case Shi, Yao, Qi:
		return next || !weak
	case First, Sides:
		return ordinal > last
	}
	return !weak && (next || ordinal == last+2)
}
