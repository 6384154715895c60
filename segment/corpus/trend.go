package corpus

import (
	"maps"
	"slices"
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

// Add counts the sentences of a document of the group.
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

// Points are those of each phrase, by group in the order of their names.
func (t *Trend) Points() []Point {
	var points []Point
	for i, phrase := range t.phrases {
		for _, name := range slices.Sorted(maps.Keys(t.groups)) {
			g := t.groups[name]
			points = append(points, Point{name, phrase, g.counts[i], perMillion(g.counts[i], g.total), g.total, g.documents})
		}
	}
	return points
}
