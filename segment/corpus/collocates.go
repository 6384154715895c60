package corpus

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
)

// Collocations count what stands near a phrase, the node.
type Collocations struct {
	node          Phrase
	before, after int // words that the window takes in on either side

	words   map[string]int // how often each occurs, anywhere
	near    map[string]int // how often in a window
	total   int            // words
	nodes   int            // occurrences of the node
	windows int            // words in all windows
}

// NewCollocations counts what stands up to before words in front of the node,
// and up to after words behind it.
func NewCollocations(node Phrase, before, after int) *Collocations {
	return &Collocations{node: node, before: before, after: after, words: map[string]int{}, near: map[string]int{}}
}

// Add counts the words of a sentence; no window goes beyond it.
func (c *Collocations) Add(words []string) {
	c.total += len(words)
	for _, word := range words {
		count(c.words, word, 1)
	}
	for i := range c.node.In(words) {
		c.nodes++
		end := i + len(c.node)
		for _, window := range [][]string{words[max(0, i-c.before):i], words[end:min(len(words), end+c.after)]} {
			c.windows += len(window)
			for _, word := range window {
				count(c.near, word, 1)
			}
		}
	}
}

// count adds n to the count of a word, which may be a piece of a whole document.
func count(counts map[string]int, word string, n int) {
	if _, ok := counts[word]; !ok {
		word = strings.Clone(word)
	}
	counts[word] += n
}

// Merge adds what d counted in other sentences, of the same node.
func (c *Collocations) Merge(d *Collocations) {
	c.total += d.total
	c.nodes += d.nodes
	c.windows += d.windows
	for word, n := range d.words {
		count(c.words, word, n)
	}
	for word, n := range d.near {
		count(c.near, word, n)
	}
}

// Nodes is how often the node occurs.
func (c *Collocations) Nodes() int { return c.nodes }

// Collocate is a word that stands near the node.
type Collocate struct {
	Word     string
	Together int     // times in a window
	Count    int     // times anywhere
	Expected float64 // times in a window if it stood just anywhere

	LogDice, MI, MI3, T float64 // see [LogDice], [MI], [MI3], [TScore]
	G2                  float64 // see [Contingency.LogLikelihood]; below 0 for a word that avoids the node
}

// Collocates are the words that stand near the node at least minimum times: by
// logDice, then by frequency, then by their code points.
func (c *Collocations) Collocates(minimum int) []Collocate {
	var list []Collocate
	for _, word := range slices.Sorted(maps.Keys(c.near)) {
		if c.near[word] >= minimum {
			list = append(list, c.measure(word))
		}
	}
	slices.SortStableFunc(list, func(a, b Collocate) int {
		return cmp.Or(cmp.Compare(b.LogDice, a.LogDice), cmp.Compare(b.Together, a.Together))
	})
	return list
}

// measure weighs up one collocate. What is expected is what its share of all
// words makes of the words in windows (S. Evert, 2008, Corpora and collocations,
// surface co-occurrence).
func (c *Collocations) measure(word string) Collocate {
	together, count := float64(c.near[word]), float64(c.words[word])
	windows, total := float64(c.windows), float64(c.total)
	expected := windows * count / total
	table := Contingency{
		Both: together, OnlyA: windows - together,
		OnlyB:   max(0, count-together), // windows may overlap
		Neither: max(0, total-windows-count+together),
	}
	g2 := table.LogLikelihood()
	if together < expected {
		g2 = -g2
	}
	return Collocate{
		Word: word, Together: c.near[word], Count: c.words[word], Expected: expected,
		LogDice: LogDice(together, float64(c.nodes), count),
		MI:      MI(together, expected), MI3: MI3(together, expected), T: TScore(together, expected),
		G2: g2,
	}
}

// LogDice is 14 + log₂ 2f(x,y)/(f(x)+f(y)), which does not depend on the size
// of the corpus: 14 at most for words that never go apart, one less for each halving.
// Source: P. Rychlý (2008), A Lexicographer-Friendly Association Score, RASLAN.
func LogDice(together, x, y float64) float64 { return 14 + math.Log2(2*together/(x+y)) }

// MI is mutual information, log₂ O/E. Source: K. W. Church and P. Hanks (1990),
// Word association norms, mutual information, and lexicography, Computational
// Linguistics 16(1).
func MI(observed, expected float64) float64 { return math.Log2(observed / expected) }

// MI3 is log₂ O³/E, which favours rare words less. Source: B. Daille (1994),
// Approche mixte pour l'extraction automatique de terminologie, Université
// Paris 7.
func MI3(observed, expected float64) float64 {
	return math.Log2(observed * observed * observed / expected)
}

// TScore is (O − E)/√O. Source: K. W. Church, W. Gale, P. Hanks and D. Hindle
// (1991), Using statistics in lexical analysis, in Lexical Acquisition.
func TScore(observed, expected float64) float64 { return (observed - expected) / math.Sqrt(observed) }
