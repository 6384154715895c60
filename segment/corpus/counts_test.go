package corpus

import (
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// near compares figures that are printed with so many decimals.
func near(t *testing.T, what string, got, want float64, decimals int) {
	t.Helper()
	if math.Abs(got-want) > 0.5000001*math.Pow(10, float64(-decimals)) || math.IsNaN(got) != math.IsNaN(want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// wordItems are the words of a text with spaces between them.
func wordItems(text string) iter.Seq[Item] { return NGrams(strings.Fields(text), 1) }

// grieses are the parts of the corpus that Gries (2008) explains dispersion by.
var grieses = []string{
	"b a m n i b e u p",
	"b a s a t b e w q n",
	"b c a g a b e s t a",
	"b a g h a b e a a t",
	"b a h a a b e a x a t",
}

// countsOf counts documents; the key of each is its place.
func countsOf(documents []string) *Counts {
	c := NewCounts()
	for i, text := range documents {
		c.Add(uint64(i), wordItems(text))
	}
	return c
}

func TestFrequencies(t *testing.T) {
	got := countsOf(grieses).Frequencies(4)
	a := got[0]
	if a.Text != "a" || a.Count != 15 || a.Documents != 5 {
		t.Errorf("got %+v", a)
	}
	near(t, "per million", a.PerMillion, 300_000, 0)
	near(t, "DP (Gries 2008)", a.DP, 0.18, 2)
	near(t, "D (Gries 2008)", a.D, 0.785, 3)
	var order []string
	for _, f := range got {
		order = append(order, fmt.Sprint(f.Text, f.Count))
	}
	if want := []string{"a15", "b10", "e5", "t4"}; !slices.Equal(order, want) {
		t.Errorf("order %v, want %v", order, want)
	}
}

func TestDispersionAtItsEnds(t *testing.T) {
	for _, test := range []struct {
		counts, sizes []int
		dp, d         float64
	}{
		{[]int{2, 2, 2}, []int{10, 10, 10}, 0, 1},
		{[]int{1, 2, 3}, []int{10, 20, 30}, 0, 1},
		{[]int{0, 0, 5}, []int{10, 10, 10}, 2.0 / 3, 0},
		{[]int{5}, []int{10}, 0, math.NaN()},
		{[]int{5, 5, 0}, []int{10, 10, 0}, 0, 1},
	} {
		near(t, "DP", DP(test.counts, test.sizes), test.dp, 9)
		near(t, "D", JuillandD(test.counts, test.sizes), test.d, 9)
	}
}

// randomTexts are documents of words that are rarer the later they come in the
// alphabet.
func randomTexts(documents, words int) []string {
	random := rand.New(rand.NewPCG(1, 2))
	texts := make([]string, documents)
	for i := range texts {
		var b strings.Builder
		for range words {
			b.WriteByte(byte('a' + min(random.IntN(26), random.IntN(26))))
			b.WriteByte(' ')
		}
		texts[i] = b.String()
	}
	return texts
}

// TestMergeInAnyOrder counts documents in another order, and apart.
func TestMergeInAnyOrder(t *testing.T) {
	for _, documents := range []int{5, maxParts, maxParts + 1, 3 * maxParts} {
		texts := randomTexts(documents, 40)
		want := countsOf(texts).Frequencies(1)
		apart := [3]*Counts{NewCounts(), NewCounts(), NewCounts()}
		for i, text := range slices.Backward(texts) {
			apart[i*i%3].Add(uint64(i), wordItems(text))
		}
		merged := NewCounts()
		for _, c := range apart {
			merged.Merge(c)
		}
		if diff := cmp.Diff(want, merged.Frequencies(1), cmpopts.EquateNaNs()); diff != "" {
			t.Errorf("%d documents: %s", documents, diff)
		}
	}
}

func TestMemoryIsBounded(t *testing.T) {
	c := countsOf(randomTexts(5*maxParts, 10))
	for item, tally := range c.items {
		if len(tally.shares) > maxParts {
			t.Errorf("%v: %d parts", item, len(tally.shares))
		}
	}
	if len(c.sizes) > maxParts {
		t.Errorf("%d parts", len(c.sizes))
	}
}

func TestNGrams(t *testing.T) {
	words := strings.Fields("党组 召开 专题 会议")
	for n, want := range map[int]string{1: "党组|召开|专题|会议", 2: "党组 召开|召开 专题|专题 会议", 4: "党组 召开 专题 会议", 5: ""} {
		var got []string
		for item := range NGrams(words, n) {
			got = append(got, item.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func FuzzMerge(f *testing.F) {
	f.Add("a b a", "c", "a")
	f.Add("", "x x", "")
	f.Fuzz(func(t *testing.T, x, y, z string) {
		whole := countsOf([]string{x, y, z})
		parts := NewCounts()
		for i, text := range []string{x, y, z} {
			c := NewCounts()
			c.Add(uint64(i), wordItems(text))
			parts.Merge(c)
		}
		sum := 0
		for _, freq := range parts.Frequencies(1) {
			sum += freq.Count
			if freq.DP < -1e-9 || freq.DP > 1 || freq.Documents > 3 || freq.Count < freq.Documents {
				t.Errorf("%+v", freq)
			}
		}
		if sum != parts.Total() {
			t.Errorf("%d of %d items", sum, parts.Total())
		}
		if diff := cmp.Diff(whole.Frequencies(1), parts.Frequencies(1), cmpopts.EquateNaNs()); diff != "" {
			t.Error(diff)
		}
	})
}

func BenchmarkCounts(b *testing.B) {
	texts := randomTexts(100, 1000)
	b.SetBytes(int64(len(texts[0]) * len(texts)))
	b.ReportAllocs()
	for b.Loop() {
		countsOf(texts)
	}
}
