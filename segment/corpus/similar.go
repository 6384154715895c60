package corpus

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/segment"
)

// Similar finds texts that are the same, or nearly, among many: by MinHash
// signatures of their shingles, those which meet in a band being compared
// exactly. Source: A. Broder (1997), On the resemblance and containment of
// documents; J. Leskovec, A. Rajaraman and J. Ullman (2014), Mining of Massive
// Datasets, chapter 3.
//
// It holds each different text once, and a signature of it.
type Similar struct {
	threshold float64
	texts     map[string]*wording
	passages  []place
}

// wording is what texts have in common that differ in punctuation, width and
// script at most.
type wording struct {
	text     string // letters and digits only, folded
	passages []int
	cluster  *wording // one of the same cluster, itself for the first
}

// place says which document a passage is of, and how long it is.
type place struct{ document, characters int }

// NewSimilar finds texts whose shingles have at least the threshold in common,
// from 0 to 1: the Jaccard coefficient of their sets.
func NewSimilar(threshold float64) *Similar {
	return &Similar{threshold: threshold, texts: map[string]*wording{}}
}

// Add adds a passage of a document and gives its number, from 0.
func (s *Similar) Add(document int, text string) int {
	key := lettersOf(text)
	w, ok := s.texts[key]
	if !ok {
		w = &wording{text: key}
		s.texts[key] = w
	}
	number := len(s.passages)
	w.passages = append(w.passages, number)
	s.passages = append(s.passages, place{document, utf8.RuneCountInString(key)})
	return number
}

// lettersOf is text without anything but letters and digits, folded.
func lettersOf(text string) string {
	return strings.Clone(strings.Map(func(r rune) rune {
		if r == '%' || han.IsHan(r) || han.IsDigit(r) || r < utf8.RuneSelf && isLetter(byte(r)) {
			return r
		}
		return -1
	}, segment.Fold(text)))
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// Cluster are passages that are the same or nearly.
type Cluster struct {
	Documents int // that have them
	Members   []Member
}

// Member is one passage of a cluster.
type Member struct {
	Passage    int
	Document   int
	Similarity float64 // to the first member: 1 for the same words
}

// Clusters are the groups of passages from at least two documents: those of
// most documents first, then those with most members, then as they were added.
// A passage belongs to the cluster of any text that it is similar to.
func (s *Similar) Clusters() []Cluster {
	groups := map[*wording][]*wording{}
	for _, w := range s.linked() {
		groups[w.root()] = append(groups[w.root()], w)
	}
	var clusters []Cluster
	for _, group := range groups {
		if c := s.cluster(group); c.Documents > 1 {
			clusters = append(clusters, c)
		}
	}
	slices.SortFunc(clusters, func(a, b Cluster) int {
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), cmp.Compare(len(b.Members), len(a.Members)),
			cmp.Compare(a.Members[0].Passage, b.Members[0].Passage))
	})
	return clusters
}

// cluster lists the passages of texts that belong together.
func (s *Similar) cluster(group []*wording) Cluster {
	first := slices.MinFunc(group, func(a, b *wording) int { return cmp.Compare(a.passages[0], b.passages[0]) })
	shared, documents := shinglesOf(first.text), map[int]bool{}
	var members []Member
	for _, w := range group {
		similarity := 1.0
		if w != first {
			similarity = jaccard(shared, shinglesOf(w.text))
		}
		for _, number := range w.passages {
			document := s.passages[number].document
			documents[document] = true
			members = append(members, Member{number, document, similarity})
		}
	}
	slices.SortFunc(members, func(a, b Member) int { return cmp.Compare(a.Passage, b.Passage) })
	return Cluster{len(documents), members}
}

// linked joins the texts that are similar enough. It takes them in the order of
// their words, so that the clusters do not depend on the order of the documents.
func (s *Similar) linked() []*wording {
	buckets := map[band][]*wording{}
	var all []*wording
	for _, text := range slices.Sorted(maps.Keys(s.texts)) {
		w := s.texts[text]
		w.cluster = w
		s.link(w, buckets)
		all = append(all, w)
	}
	return all
}

// maxBucket is how many texts of a bucket one is compared with at most: those of
// one cluster stand there once, so only unlucky texts are left out.
const maxBucket = 64

// link joins w to the texts in its buckets that it is similar to, and enters it
// where it is the first of its kind.
func (s *Similar) link(w *wording, buckets map[band][]*wording) {
	own, seen := shinglesOf(w.text), map[*wording]bool{}
	bands := bandsOf(own)
	for _, b := range bands {
		for _, other := range buckets[b] {
			if !seen[other] && jaccard(own, shinglesOf(other.text)) >= s.threshold {
				w.root().cluster = other.root()
			}
			seen[other] = true
		}
	}
	for _, b := range bands {
		held := buckets[b]
		known := slices.ContainsFunc(held, func(other *wording) bool { return other.root() == w.root() })
		if !known && len(held) < maxBucket {
			buckets[b] = append(held, w)
		}
	}
}

// root is the text that stands for the whole cluster of w.
func (w *wording) root() *wording {
	for w.cluster != w {
		w.cluster = w.cluster.cluster // halves the way for the next one
		w = w.cluster
	}
	return w
}

// Repeated is how much of a document stands in others, too.
type Repeated struct {
	Passages   int     // of the document
	Shared     int     // those that are in a cluster
	Characters int     // of all passages: letters and digits
	Share      float64 // of the characters, that of the shared passages
}

// Shares tells for each document with passages how much of it stands elsewhere,
// as the clusters have it.
func (s *Similar) Shares(clusters []Cluster) map[int]Repeated {
	shares := map[int]Repeated{}
	for _, p := range s.passages {
		r := shares[p.document]
		r.Passages++
		r.Characters += p.characters
		shares[p.document] = r
	}
	for _, c := range clusters {
		for _, m := range c.Members {
			r := shares[m.Document]
			r.Shared++
			r.Share += float64(s.passages[m.Passage].characters) / float64(max(1, r.Characters))
			shares[m.Document] = r
		}
	}
	return shares
}
