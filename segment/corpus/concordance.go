package corpus

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/segment"
)

// Query finds places in texts. Traditional and simplified characters are the
// same to it.
type Query interface {
	// Find yields the half-open byte ranges of text that fit, in order. They do
	// not overlap. tokens are those of text, for queries of words.
	Find(text string, tokens []segment.Token) iter.Seq2[int, int]
}

// Literal finds a string of characters, whatever the words.
type Literal struct{ text string }

// NewLiteral makes the query for text.
func NewLiteral(text string) Literal { return Literal{han.Simplify(text)} }

// Find is of [Query].
func (q Literal) Find(text string, _ []segment.Token) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		simple, from := han.Simplify(text), 0
		for q.text != "" {
			i := strings.Index(simple[from:], q.text)
			if i < 0 || !yield(from+i, from+i+len(q.text)) {
				return
			}
			from += i + len(q.text)
		}
	}
}

// Pattern finds what a regular expression describes, empty matches left out.
type Pattern struct{ expression *regexp.Regexp }

// NewPattern makes the query for an expression in the syntax of package regexp.
func NewPattern(expression string) (Pattern, error) {
	re, err := regexp.Compile(han.Simplify(expression))
	return Pattern{re}, err
}

// Find is of [Query].
func (q Pattern) Find(text string, _ []segment.Token) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for _, found := range q.expression.FindAllStringIndex(han.Simplify(text), -1) {
			if found[0] < found[1] && !yield(found[0], found[1]) {
				return
			}
		}
	}
}

// Find is of [Query]: it finds the phrase as whole words.
func (p Phrase) Find(_ string, tokens []segment.Token) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		words := make([]string, len(tokens))
		for i, token := range tokens {
			words[i] = token.Folded
		}
		next := 0
		for i := range p.In(words) {
			if i < next {
				continue // 谈话 谈话 in 谈话 谈话 谈话
			}
			next = i + len(p)
			if !yield(tokens[i].Start, tokens[next-1].End) {
				return
			}
		}
	}
}

// Line is one hit of a concordance with what stands around it.
type Line struct {
	Left, Hit, Right string
	Start, End       int // of the hit: byte range of its text
}

// CharacterContext gives up to n characters on either side of a hit.
func CharacterContext(text string, start, end, n int) Line {
	from, to := start, end
	for range n {
		_, before := utf8.DecodeLastRuneInString(text[:from])
		_, behind := utf8.DecodeRuneInString(text[to:])
		from, to = from-before, to+behind
	}
	return Line{text[from:start], text[start:end], text[end:to], start, end}
}

// WordContext gives up to n tokens on either side of a hit, and what there is
// between them.
func WordContext(text string, tokens []segment.Token, start, end, n int) Line {
	first, _ := slices.BinarySearchFunc(tokens, start, func(t segment.Token, at int) int { return cmp.Compare(t.End, at+1) })
	behind, _ := slices.BinarySearchFunc(tokens, end, func(t segment.Token, at int) int { return cmp.Compare(t.Start, at) })
	from, to := start, end
	if first > 0 && n > 0 {
		from = tokens[max(0, first-n)].Start
	}
	if behind < len(tokens) && n > 0 {
		to = tokens[min(len(tokens), behind+n)-1].End
	}
	return Line{text[from:start], text[start:end], text[end:to], start, end}
}

// CompareLeft orders lines by what stands before the hit, from the hit outwards,
// as code points of the simplified form.
func (l Line) CompareLeft(m Line) int { return cmp.Compare(reversed(l.Left), reversed(m.Left)) }

// CompareRight orders lines by what stands behind the hit.
func (l Line) CompareRight(m Line) int {
	return cmp.Compare(segment.Fold(l.Right), segment.Fold(m.Right))
}

func reversed(s string) string {
	runes := []rune(segment.Fold(s))
	slices.Reverse(runes)
	return string(runes)
}

// Align cuts and pads the context so that hits stand below each other: each side
// takes so many columns of a terminal, the left one ending at its right edge.
func (l Line) Align(columns int) (left, right string) {
	left, width := lastColumns(l.Left, columns)
	left = strings.Repeat(" ", columns-width) + left
	right, width = firstColumns(l.Right, columns)
	return left, right + strings.Repeat(" ", columns-width)
}

// firstColumns are the first runes of s that have room in so many columns, and
// the columns that they take.
func firstColumns(s string, columns int) (string, int) {
	width := 0
	for i, r := range s {
		if width+han.Width(r) > columns {
			return s[:i], width
		}
		width += han.Width(r)
	}
	return s, width
}

// lastColumns is firstColumns from the end.
func lastColumns(s string, columns int) (string, int) {
	width, i := 0, len(s)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if width+han.Width(r) > columns {
			break
		}
		width += han.Width(r)
		i -= size
	}
	return s[i:], width
}
