// Package corpus measures what many texts talk about: how often words occur and
// how evenly, what sets some texts apart from others, what stands beside a word,
// how varied a vocabulary is, and what stands in several texts alike.
//
// It works on words and knows nothing of notices. Counts made apart can be
// merged in any order with the same result; memory grows with the vocabulary,
// not with the texts. Each measure names its source.
package corpus

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Item is what is counted: a word, or several with spaces between.
type Item struct {
	Text string
	POS  string // empty where parts of speech are not told apart
}

// compare orders items by their code points.
func (a Item) compare(b Item) int {
	return cmp.Or(cmp.Compare(a.Text, b.Text), cmp.Compare(a.POS, b.POS))
}

// Counts are the frequencies of items in documents, and in the parts of the
// corpus that dispersion is measured over.
//
// Each document is a part until there are more than maxParts of them. Then they
// are dealt out to maxParts parts by their keys, so that what a word costs stays
// bounded, and the result does not depend on the order of the documents.
type Counts struct {
	items     map[Item]*tally
	sizes     map[part]int // of the parts, in items
	total     int
	documents int
	dealt     bool // the parts hold several documents
}

// maxParts is how many parts there are at most.
const maxParts = 256

// part is a part of the corpus: the key of a document, folded to half its
// length, or what several have in common.
type part uint32

// tally is how often one item occurs.
type tally struct {
	count, documents int
	shares           []share // by part
}

// share is how often an item occurs in one part. There are up to maxParts of
// them for each item, so they are kept small.
type share struct {
	part  part
	count uint32
}

// NewCounts makes empty counts.
func NewCounts() *Counts { return &Counts{items: map[Item]*tally{}, sizes: map[part]int{}} }

// Add counts the items of a document. Documents with the same key share a part.
func (c *Counts) Add(key uint64, items iter.Seq[Item]) {
	counts, size := map[Item]int{}, 0
	for item := range items {
		counts[item]++
		size++
	}
	c.total += size
	c.documents++
	own := part(key ^ key>>32)
	c.grow(own, size)
	own = c.dealTo(own)
	for item, count := range counts {
		t := c.tally(item)
		t.count += count
		t.documents++
		t.add(share{own, uint32(count)})
	}
}

// Merge adds what d counted, in other documents.
func (c *Counts) Merge(d *Counts) {
	c.total += d.total
	c.documents += d.documents
	for p, size := range d.sizes {
		c.grow(p, size)
	}
	if d.dealt {
		c.deal()
	}
	for item, other := range d.items {
		t := c.tally(item)
		t.count += other.count
		t.documents += other.documents
		c.addShares(t, other.shares)
	}
}

// addShares adds shares to those of an item, in the parts that there are now.
func (c *Counts) addShares(t *tally, shares []share) {
	for _, s := range shares {
		t.add(share{c.dealTo(s.part), s.count})
	}
}

// tally is that of the item. A new one gets a copy of the text, which may be a
// piece of a whole document.
func (c *Counts) tally(item Item) *tally {
	t, ok := c.items[item]
	if !ok {
		t = &tally{}
		c.items[Item{strings.Clone(item.Text), strings.Clone(item.POS)}] = t
	}
	return t
}

// grow makes a part larger by size items.
func (c *Counts) grow(p part, size int) {
	c.sizes[c.dealTo(p)] += size
	if len(c.sizes) > maxParts {
		c.deal()
	}
}

// dealTo is the part that stands for p now.
func (c *Counts) dealTo(p part) part {
	if c.dealt {
		return p % maxParts
	}
	return p
}

// deal puts several documents into each part.
func (c *Counts) deal() {
	if c.dealt {
		return
	}
	c.dealt = true
	sizes := map[part]int{}
	for p, size := range c.sizes {
		sizes[c.dealTo(p)] += size
	}
	c.sizes = sizes
	for _, t := range c.items {
		shares := t.shares
		t.shares = nil
		c.addShares(t, shares)
	}
}

// add adds a share to the one of the same part, if there is one.
func (t *tally) add(s share) {
	i, found := slices.BinarySearchFunc(t.shares, s, func(a, b share) int { return cmp.Compare(a.part, b.part) })
	if found {
		t.shares[i].count += s.count
	} else {
		t.shares = slices.Insert(t.shares, i, s)
	}
}

// Total is how many items there are, each counted as often as it occurs.
func (c *Counts) Total() int { return c.total }

// Documents is how many documents were counted.
func (c *Counts) Documents() int { return c.documents }

// Count is how often an item occurs.
func (c *Counts) Count(item Item) int {
	if t, ok := c.items[item]; ok {
		return t.count
	}
	return 0
}

// Frequency is what is known of one item.
type Frequency struct {
	Item
	Count      int
	PerMillion float64
	Documents  int     // that have it
	DP         float64 // [DP]
	D          float64 // [JuillandD]; NaN for a single part
}

// Frequencies are the items that occur at least minimum times, the most frequent
// first, those as frequent by their text.
func (c *Counts) Frequencies(minimum int) []Frequency {
	var list []Frequency
	order, sizes := c.parts()
	counts := make([]int, len(order))
	for _, item := range c.ranked(minimum) {
		t := c.items[item]
		t.countIn(order, counts)
		list = append(list, Frequency{
			Item: item, Count: t.count, Documents: t.documents,
			PerMillion: perMillion(t.count, c.total),
			DP:         DP(counts, sizes), D: JuillandD(counts, sizes),
		})
	}
	return list
}

// ranked are the items that occur at least minimum times, in their order.
func (c *Counts) ranked(minimum int) []Item {
	var items []Item
	for item, t := range c.items {
		if t.count >= minimum {
			items = append(items, item)
		}
	}
	slices.SortFunc(items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(c.items[b].count, c.items[a].count), a.compare(b))
	})
	return items
}

// parts are the parts of the corpus and their sizes, in the same order always:
// floating-point sums depend on it.
func (c *Counts) parts() (order []part, sizes []int) {
	order = slices.Sorted(maps.Keys(c.sizes))
	for _, p := range order {
		sizes = append(sizes, c.sizes[p])
	}
	return order, sizes
}

// countIn fills in how often an item occurs in each part.
func (t *tally) countIn(order []part, counts []int) {
	rest := t.shares
	for i, p := range order {
		counts[i] = 0
		if len(rest) > 0 && rest[0].part == p {
			counts[i], rest = int(rest[0].count), rest[1:]
		}
	}
}

func perMillion(count, total int) float64 {
	if total == 0 {
		return 0
	}
	return float64(count) / float64(total) * 1e6
}
