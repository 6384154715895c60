package han

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// reach is how many runes behind an opening mark its closing mark is looked
// for. A mark that has lost its partner is ignored after that, so that it does
// not swallow a paragraph.
const reach = 300

// FirstSentence returns the byte offset just past the first sentence of s, with
// the closing marks right behind its stop; len(s) if nothing ends one.
//
// What stands between quotation marks or brackets ends no sentence
// (针对“说了算？”的问题。). A mark without its partner within s, or within 300
// runes, counts for nothing. Half-width brackets pair with full-width ones. The
// time is linear in the bytes looked at.
func FirstSentence(s string) int {
	p := splitter{s: s, isStop: IsSentenceEnd}
	if end, ok := p.scan(); ok {
		return end
	}
	return len(s)
}

// Sentences yields the spans of the sentences of s in order, split as
// FirstSentence does it. White space around them belongs to none.
func Sentences(s string) iter.Seq2[int, int] {
	return spans(s, IsSentenceEnd)
}

// Clauses yields the spans between semicolons, each with the semicolon that
// ends it, by the same rules as Sentences. Sentence ends do not matter.
func Clauses(s string) iter.Seq2[int, int] {
	return spans(s, isSemicolon)
}

func isSemicolon(r rune) bool {
	return r == ';' || r == '；'
}

func spans(s string, isStop func(rune) bool) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		p := splitter{s: s, isStop: isStop}
		for start := 0; start < len(s); {
			end, ok := p.scan()
			if !ok {
				end = len(s)
			}
			text := TrimRightFunc(s[start:end], IsSpace)
			trimmed := strings.TrimLeftFunc(text, IsSpace)
			from := start + len(text) - len(trimmed)
			if trimmed != "" && !yield(from, from+len(trimmed)) {
				return
			}
			start = end
		}
	}
}

// A splitter finds the ends of spans in one pass. A stop behind an open mark
// waits until the mark closes, which voids the stop, or turns out to have no
// partner. No more than reach marks wait at a time, so neither queue grows.
type splitter struct {
	s      string
	isStop func(rune) bool

	i     int                  // the offset of the next rune
	runes int                  // the runes before it
	open  queue[opening]       // the marks waiting for their partner
	kinds [len(closers)]uint16 // how many of them, at most reach, wait for each closing mark
	stops queue[int]           // the ends waiting, or not yet known to be complete
}

// An opening is a mark that waits for its partner.
type opening struct {
	kind  int // the offset in closers
	rune  int // its place, in runes
	stops int // how many ends were found before it
}

// closers are the closing marks in folded form.
const closers = `”’」』》〉)】]〕〗"`

// scan returns the next end.
func (p *splitter) scan() (int, bool) {
	for {
		if p.open.len() == 0 && p.stops.len() == 0 {
			if end, ok := p.plain(); ok {
				return end, true
			}
		}
		if end, ok := p.ready(); ok {
			return end, true
		}
		if p.i >= len(p.s) {
			return 0, false
		}
		p.step()
		if p.i >= len(p.s) { // nothing closes any more
			p.open = queue[opening]{}
		}
	}
}

// plain returns the next end if before it no mark opens but simple pairs, as
// nearly always: nothing has to wait then. It reads up to that end, or to the
// mark that opens.
func (p *splitter) plain() (end int, ok bool) {
	for {
		if !ok {
			p.skip()
		}
		if p.i >= len(p.s) {
			return p.i, ok
		}
		r, size := Decode(p.s[p.i:])
		r = Fold(r)
		switch {
		case p.isStop(r):
			ok = true
		case ok && !IsClosing(r):
			return p.i, true
		case r == '"', IsOpening(r):
			if !p.pair(r, size) {
				return p.i, false
			}
			continue
		}
		p.pass(size)
	}
}

// pair passes a pair of marks with no other within it, which the folded rune r
// at the place reached, of so many bytes, opens. Where there is none it stays.
func (p *splitter) pair(r rune, size int) bool {
	closer, ok := Closer(r)
	if !ok { // "
		closer = r
	}
	i, runes := p.i, p.runes
	p.pass(size)
	for p.skip(); p.i < len(p.s) && p.runes-runes <= reach; p.skip() {
		r, size := Decode(p.s[p.i:])
		r = Fold(r)
		if r == closer {
			p.pass(size)
			return true
		}
		if r == '"' || IsOpening(r) || IsClosing(r) {
			break
		}
		p.pass(size)
	}
	p.i, p.runes = i, runes
	return false
}

// pass goes on behind a rune of so many bytes.
func (p *splitter) pass(size int) {
	p.i += size
	p.runes++
}

// ready takes the first end that waits for no mark. One at the place reached
// may yet grow.
func (p *splitter) ready() (int, bool) {
	if p.stops.len() == 0 || p.open.len() > 0 && p.open.first().stops == p.stops.gone {
		return 0, false
	}
	end := *p.stops.first()
	if end == p.i && p.i < len(p.s) {
		return 0, false
	}
	p.stops.drop()
	return end, true
}

// step reads up to what may be the next mark, and that.
func (p *splitter) step() {
	p.skip()
	if p.i >= len(p.s) {
		return
	}
	r, size := Decode(p.s[p.i:])
	p.expire()
	p.read(Fold(r), p.i+size)
	p.pass(size)
}

// skip passes the characters that are no marks: nearly all are ideographs.
func (p *splitter) skip() {
	s, i, runes := p.s, p.i, p.runes
	for i < len(s) {
		from := i
		for i < len(s)-2 && LeadsIdeograph(s[i]) && (s[i+1]^0x80)|(s[i+2]^0x80) < 0x40 {
			i += 3
		}
		if runes += (i - from) / 3; i == len(s) {
			break
		}
		size := passable(s[i:])
		if size == 0 {
			break
		}
		i += size
		runes++
	}
	p.i, p.runes = i, runes
}

// passable is the length of the character that s begins with, 0 for what may be
// a mark.
func passable(s string) int {
	switch c := s[0]; {
	case c < utf8.RuneSelf && !marks.MayHold(rune(c)):
		return 1
	case c&0xF0 == 0xE0 && len(s) > 2:
		b, d := s[1]^0x80, s[2]^0x80
		if b|d < 0x40 && marks[b%64]>>(d%64)&1 == 0 {
			return 3
		}
	}
	return 0
}

// marks are all that step has to read.
var marks = NewSet("“‘(（《〈「『【〔〖[［", "”’)）》〉」』】〕〗]］", `"＂`, "。！？!?｡", ";；")

// expire gives up the marks that have waited too long.
func (p *splitter) expire() {
	for p.open.len() > 0 && p.runes-p.open.first().rune > reach {
		p.kinds[p.open.first().kind]--
		p.open.drop()
	}
}

// read enters the folded rune at the place reached, which goes to end.
func (p *splitter) read(r rune, end int) {
	if r == '"' {
		p.straight(end)
	} else if closer, ok := Closer(r); ok {
		p.opens(strings.IndexRune(closers, closer))
	} else if IsClosing(r) {
		p.closes(strings.IndexRune(closers, r), end)
	} else if p.isStop(r) && !p.grow(end) {
		p.stops.push(end)
	}
}

// straight reads a straight quotation mark, which closes one that is open.
func (p *splitter) straight(end int) {
	kind := strings.IndexByte(closers, '"')
	if p.kinds[kind] > 0 {
		p.closes(kind, end)
	} else {
		p.opens(kind)
	}
}

func (p *splitter) opens(kind int) {
	p.open.push(opening{kind: kind, rune: p.runes, stops: p.stops.gone + p.stops.len()})
	p.kinds[kind]++
}

// closes ends the youngest pair of its kind, and voids the stops within it and
// the marks that were left open there. Without a partner it belongs to the
// stop it follows, if any.
func (p *splitter) closes(kind, end int) {
	if p.kinds[kind] == 0 {
		p.grow(end)
		return
	}
	for {
		mark := p.open.pop()
		p.kinds[mark.kind]--
		if mark.kind == kind {
			p.stops.keep(mark.stops - p.stops.gone)
			return
		}
	}
}

// grow moves the end found at the place reached on to end.
func (p *splitter) grow(end int) bool {
	if p.stops.len() == 0 || *p.stops.last() != p.i {
		return false
	}
	*p.stops.last() = end
	return true
}

// A queue takes items at its end and gives them up at either.
type queue[T any] struct {
	items []T
	head  int // the items before it are gone
	gone  int // how many were dropped at the front in all
}

func (q *queue[T]) len() int  { return len(q.items) - q.head }
func (q *queue[T]) first() *T { return &q.items[q.head] }
func (q *queue[T]) last() *T  { return &q.items[len(q.items)-1] }
func (q *queue[T]) push(t T)  { q.items = append(q.items, t) }

// pop gives up the last item.
func (q *queue[T]) pop() T {
	t := *q.last()
	q.keep(q.len() - 1)
	return t
}

// keep gives up all but the first n items.
func (q *queue[T]) keep(n int) {
	q.items = q.items[:q.head+n]
}

// drop gives up the first item. It makes room for new ones now and then, at a
// cost that is small for each item dropped.
func (q *queue[T]) drop() {
	q.head++
	q.gone++
	if q.head == len(q.items) || q.head >= 2*reach {
		q.items = q.items[:copy(q.items, q.items[q.head:])]
		q.head = 0
	}
}
