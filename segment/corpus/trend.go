package corpus

import (
	"cmp"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Trend counts phrases in groups of texts, such as those of a year.
type Trend struct {
	phrases []Phrase
	groups  map[string]*group
}

// group are the texts of one group.
type group struct {
	total, documents int
	counts           []int // by phrase
}

// NewTrend counts the phrases.
func NewTrend(phrases []Phrase) *Trend {
	return &Trend{phrases, map[string]*group{}}
}

// Add counts the sentences of a document of the group, whose name is empty for
// those of none.
func (t *Trend) Add(name string, sentences [][]string) {
	g := t.group(name)
	g.documents++
	for _, words := range sentences {
		g.total += len(words)
		for i, phrase := range t.phrases {
			for range phrase.In(words) {
				g.counts[i]++
			}
		}
	}
}

func (t *Trend) group(name string) *group {
	g, ok := t.groups[name]
	if !ok {
		g = &group{counts: make([]int, len(t.phrases))}
		t.groups[name] = g
	}
	return g
}

// Merge adds what u counted, of the same phrases.
func (t *Trend) Merge(u *Trend) {
	for name, other := range u.groups {
		g := t.group(name)
		g.total += other.total
		g.documents += other.documents
		for i, n := range other.counts {
			g.counts[i] += n
		}
	}
}

// Point is how often a phrase occurs in a group.
type Point struct {
	Group      string
	Phrase     Phrase
	Count      int
	PerMillion float64 // of the words of the group
	Total      int     // words of the group
	Documents  int     // of the group
}

// Points are those of each phrase, by group in the order of their names, with
// numbers in the order of their values: 二届 before 十届. Last is what belongs to
// no group.
func (t *Trend) Points() []Point {
	var points []Point
	for i, phrase := range t.phrases {
		for _, name := range slices.SortedFunc(maps.Keys(t.groups), compareNames) {
			g := t.groups[name]
			points = append(points, Point{name, phrase, g.counts[i], perMillion(g.counts[i], g.total), g.total, g.documents})
		}
	}
	return points
}

// compareNames compares names of groups, numeral by numeral and character by
// character.
func compareNames(a, b string) int {
	if a == "" || b == "" {
		return cmp.Compare(len(b), len(a))
	}
	s, t := a, b
	for s != "" && t != "" {
		x, n := sortKey(s)
		y, m := sortKey(t)
		if x != y {
			return cmp.Compare(x, y)
		}
		s, t = s[n:], t[m:]
	}
	return cmp.Or(cmp.Compare(len(s), len(t)), cmp.Compare(a, b))
}

// sortKey is what the beginning of s is sorted by, and its length: the value of
// a numeral, else a character, which comes behind all numerals.
func sortKey(s string) (key, length int) {
	if value, length, ok := han.ScanOrdinal(s); ok {
		return value - utf8.MaxRune, length
	}
	r, size := utf8.DecodeRuneInString(s)
	return int(r), size
}
