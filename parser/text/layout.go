package text

import "slices"

// A layout is how a whole file breaks its lines.
type layout struct {
	wrap    int  // columns at which lines are wrapped; 0 when they are not
	doubled bool // a blank line stands between every two lines
	indent  int  // the indent that most lines have
	margin  int  // the least indent that many lines have
	set     bool // paragraphs are set in: a line that is not goes on with the one before
}

const (
	wrapLeast  = 30 // columns: nobody wraps narrower than 15 characters
	wrapMost   = 130
	wrapWindow = 5 // columns by which full lines differ, since punctuation may not open a line
)

// How many sentences must be broken between lines for them to be hard-wrapped: where
// the input marks each as a paragraph more, and where full lines are few.
const (
	brokenLeast  = 2
	brokenMarked = 10
	brokenAtEdge = 5
)

// layoutOf measures lines. They are hard-wrapped when many of them end within a few
// columns of each other in the middle of a sentence, at least the given number.
func layoutOf(lines []line, least int, lead func(*line) Lead) layout {
	var widths histogram
	var indents [16]int
	count, doubled := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.kind != notFurniture {
			continue
		}
		widths[l.columns()]++
		indents[min(15, l.indent)]++
		count++
		if l.blank {
			doubled++
		}
	}
	lay := layout{indent: mode(indents[:]), margin: lowest(indents[:], count/10), doubled: doubled*10 >= count*7}
	lay.wrap = wrapOf(lines, &widths, least, lead)
	lay.set = lay.wrap > 0 && lay.setsIn(lines, lead)
	return lay
}

// wrapOf is the column at which lines are wrapped: where most of them end, or where
// the widest do, 0 for none.
func wrapOf(lines []line, widths *histogram, least int, lead func(*line) Lead) int {
	column := widths.crest()
	if ends := endsAt(lines, column, lead); ends.broken >= least && ends.broken*4 >= ends.full && ends.full*10 >= ends.count*3 {
		return column
	}
	if column = widths.edge(); column == 0 {
		return 0
	}
	if ends := endsAt(lines, column, lead); ends.broken >= max(least, brokenAtEdge) && ends.broken*3 >= ends.full*2 {
		return column
	}
	return 0
}

// lineEnds counts how lines end.
type lineEnds struct {
	count  int // of all
	full   int // near a column
	broken int // of those, inside a sentence that the next line goes on with
}

// widerShare is the share of the lines that may be wider than full ones where all
// are wrapped: what a page shows above and below its document.
const widerShare = 25

// endsAt counts how the lines near a column end. Headings stop without a full stop
// too: they prove nothing, and numbered lines with commas only something where hardly
// a line is wider.
func endsAt(lines []line, column int, lead func(*line) Lead) lineEnds {
	var ends lineEnds
	numbered, wider := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.kind != notFurniture {
			continue
		}
		ends.count++
		switch w := l.columns(); {
		case w <= column-2*wrapWindow:
			continue
		case w > column+2:
			wider++
			continue
		}
		ends.full++
		switch {
		case l.final, i+1 == len(lines), opens(&lines[i+1], lead):
		case l.stops, l.clauses && !opens(l, lead):
			ends.broken++
		case l.clauses:
			numbered++
		}
	}
	if wider*widerShare < ends.count {
		ends.broken += numbered
	}
	return ends
}

// setsIn reports whether the lines that open a paragraph of text beyond doubt, behind
// one that ended well before the edge, are set in.
func (lay *layout) setsIn(lines []line, lead func(*line) Lead) bool {
	openings, in := 0, 0
	for i := 1; i < len(lines); i++ {
		l, p := &lines[i], &lines[i-1]
		if l.kind != notFurniture || p.kind != notFurniture || !p.final || p.columns()*10 > lay.wrap*8 || !l.clauses || opens(l, lead) {
			continue
		}
		openings++
		if int(l.indent) >= lay.margin+2 {
			in++
		}
	}
	return in >= 3 && in*10 >= openings*9
}

// opens reports whether a line opens something by itself.
func opens(l *line, lead func(*line) Lead) bool {
	o := lead(l)
	return o.Marker || o.Point || o.Label || l.mark != noMark
}

// histogram counts lines by the columns that they take up.
type histogram [widthCap + 1]int

// columns are those that the line takes up with its indent, capped.
func (l *line) columns() int { return min(widthCap, int(l.indent)+int(l.width)) }

// crest is the widest column at which nearly as many lines end as anywhere: full lines
// must not look as if another character had fitted. A column where hardly a line of
// those ends is none.
func (h *histogram) crest() int {
	most, column := 0, 0
	for w := wrapLeast; w <= wrapMost; w++ {
		n := h.window(w)
		most = max(most, n)
		if n*10 >= most*7 && n > 0 {
			column = w
		}
	}
	for n := h.window(max(column, wrapWindow)); column > 0 && h[column]*20 < n; {
		column--
	}
	return column
}

// edge is the column at which the widest line ends, 0 where it is too wide to be a
// wrapped one.
func (h *histogram) edge() int {
	w := len(h) - 1
	for w > 0 && h[w] == 0 {
		w--
	}
	if w < wrapLeast || w > wrapMost {
		return 0
	}
	return w
}

// window counts the lines that end at column top or a few before it.
func (h *histogram) window(top int) int {
	n := 0
	for w := top - wrapWindow + 1; w <= top; w++ {
		n += h[w]
	}
	return n
}

// mode is the index with the highest count.
func mode(counts []int) int {
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	return best
}

// lowest is the first index with a count beyond few.
func lowest(counts []int, few int) int {
	return max(0, slices.IndexFunc(counts, func(n int) bool { return n > few }))
}
