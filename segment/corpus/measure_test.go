package corpus

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// table is that of two words that occur x and y times, together both times,
// among n, as C. Manning and H. Schütze have them (1999, Foundations of
// Statistical Natural Language Processing, chapter 5).
func table(both, x, y, n float64) Contingency {
	return Contingency{both, x - both, y - both, n - x - y + both}
}

const manningWords = 14307668 // in their corpus

// TestAssociation has the figures of Manning and Schütze, tables 5.6 and 5.14
// and section 5.3.3.
func TestAssociation(t *testing.T) {
	newCompanies := table(8, 15828, 4675, manningWords)
	near(t, "t of new companies", TScore(8, newCompanies.Expected()), 0.999932, 6)
	near(t, "χ² of new companies", newCompanies.ChiSquared(), 1.55, 2)
	near(t, "MI of Ayatollah Ruhollah", MI(20, table(20, 42, 20, manningWords).Expected()), 18.38, 2)
	near(t, "χ² of vache and cow", table(59, 67, 65, 571007).ChiSquared(), 456399.76, 2)
}

// TestLogLikelihood has the first rows of the table in Dunning (1993).
func TestLogLikelihood(t *testing.T) {
	for _, row := range []struct {
		words string
		c     Contingency
		want  float64
	}{
		{"the swiss", Contingency{110, 2442, 111, 29114}, 270.72},
		{"can be", Contingency{29, 13, 123, 31612}, 263.90},
		{"previous year", Contingency{31, 23, 139, 31584}, 256.84},
		{"mineral water", Contingency{10, 0, 3, 31764}, 167.23},
	} {
		near(t, row.words, row.c.LogLikelihood(), row.want, 2)
	}
}

func TestPValue(t *testing.T) {
	// Critical values of χ² with one degree of freedom, as every textbook has them.
	for x, want := range map[float64]float64{0: 1, 2.705543: 0.1, 3.841459: 0.05, 6.634897: 0.01, 10.827566: 0.001, 15.136705: 0.0001} {
		near(t, "p", PValue(x), want, 7)
	}
}

func TestIndependence(t *testing.T) {
	c := Contingency{10, 90, 20, 180}
	near(t, "G²", c.LogLikelihood(), 0, 9)
	near(t, "χ²", c.ChiSquared(), 0, 9)
	near(t, "expected", c.Expected(), 10, 9)
}

func TestLogDice(t *testing.T) {
	// The properties that Rychlý (2008) lists.
	near(t, "never apart", LogDice(50, 50, 50), 14, 9)
	near(t, "half as often", LogDice(25, 50, 50), 13, 9)
	near(t, "with the corpus ten times as large", LogDice(250, 500, 500), 13, 9)
	near(t, "MI³", MI3(8, 2), 8, 9)
}

func TestHolm(t *testing.T) {
	// By hand: 0.005·4, 0.01·3, 0.03·2, and 0.04, which may not be below 0.06.
	got := Holm([]float64{0.01, 0.04, 0.03, 0.005})
	for i, want := range []float64{0.03, 0.06, 0.06, 0.02} {
		near(t, "p", got[i], want, 9)
	}
	if got := Holm([]float64{0.9, 0.8}); got[0] != 1 || got[1] != 1 {
		t.Errorf("got %v", got)
	}
}

func TestRatios(t *testing.T) {
	near(t, "twice", LogRatio(20, 1000, 10, 1000), 1, 9)
	near(t, "an eighth, of other sizes", LogRatio(10, 4000, 20, 1000), -3, 9)
	near(t, "none counts a half", LogRatio(4, 1000, 0, 1000), 3, 9)
	near(t, "%DIFF", Difference(30, 1000, 20, 1000), 50, 9)
	near(t, "%DIFF of none", Difference(30, 1000, 0, 1000), math.NaN(), 9)
}

func TestKeyness(t *testing.T) {
	target, reference := countsOf([]string{"a a a a b c"}), countsOf([]string{"a b b b b d", "e e e e e e"})
	keys := Keyness(target, reference, 1)
	var order []string
	for _, k := range keys {
		order = append(order, k.Text)
		if (k.G2 > 0) != (k.TargetPerMillion > k.ReferencePerMillion) || (k.LogRatio > 0) != (k.G2 > 0) {
			t.Errorf("signs: %+v", k)
		}
		if k.Holm < k.P || k.Holm > 1 {
			t.Errorf("corrected: %+v", k)
		}
	}
	if want := "a c b d e"; strings.Join(order, " ") != want {
		t.Errorf("order %v, want %s", order, want)
	}
	// By hand, for 4 of 6 against 1 of 12.
	near(t, "G²", keys[0].G2, 2*(4*math.Log(4/(5.0/3))+2*math.Log(2/(13.0/3))+math.Log(1/(10.0/3))+11*math.Log(11/(26.0/3))), 9)
	for _, k := range Keyness(reference, target, 1) {
		i := slices.IndexFunc(keys, func(other Key) bool { return other.Item == k.Item })
		near(t, "the other way round", k.G2, -keys[i].G2, 9)
	}
	if got := Keyness(target, NewCounts(), 1); got != nil {
		t.Errorf("against nothing: %v", got)
	}
}

func TestCollocates(t *testing.T) {
	c := NewCollocations(Phrase{"整改"}, 1, 2)
	for _, sentence := range []string{"落实 整改 责任 到位 情况", "整改 责任", "落实 责任", "情况 整改 整改"} {
		d := NewCollocations(Phrase{"整改"}, 1, 2)
		d.Add(strings.Fields(sentence))
		c.Merge(d)
	}
	if c.Nodes() != 4 || c.total != 12 || c.windows != 7 {
		t.Errorf("%d nodes, %d words, %d in windows", c.Nodes(), c.total, c.windows)
	}
	got := map[string]Collocate{}
	for _, collocate := range c.Collocates(1) {
		got[collocate.Word] = collocate
	}
	responsibility := got["责任"]
	if responsibility.Together != 2 || responsibility.Count != 3 || got["落实"].Together != 1 || got["整改"].Together != 2 {
		t.Errorf("got %+v", got)
	}
	near(t, "expected", responsibility.Expected, 7*3/12.0, 9)
	near(t, "logDice", responsibility.LogDice, 14+math.Log2(4.0/7), 9)
	if first := c.Collocates(1)[0].Word; first != "责任" {
		t.Errorf("first %s", first)
	}
}

func TestCollocatesStayFinite(t *testing.T) {
	c := NewCollocations(Phrase{"a"}, 3, 3)
	c.Add(strings.Fields("a a a b a a a"))
	for _, collocate := range c.Collocates(1) {
		for _, x := range []float64{collocate.G2, collocate.MI, collocate.T, collocate.LogDice} {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				t.Errorf("%+v", collocate)
			}
		}
	}
}

func TestPhrases(t *testing.T) {
	words := strings.Fields("谈话 提醒 谈话 提醒 谈话")
	got := slices.Collect(Phrase{"谈话", "提醒"}.In(words))
	if !slices.Equal(got, []int{0, 2}) {
		t.Errorf("got %v", got)
	}
	if got := slices.Collect(Phrase{}.In(words)); got != nil {
		t.Errorf("the empty phrase: %v", got)
	}
}

// TestMTLD has the example that McCarthy and Jarvis (2010) explain the measure
// by: of (1.00) the (1.00) people (1.00) by (1.00) the (.800) people (.667), and
// a new factor.
func TestMTLD(t *testing.T) {
	near(t, "forwards", mtldOneWay(strings.Fields("of the people by the people for the people")), 9, 9)
	// By hand: a b c a, 3 types in 4 words, is a fall of 0.25 of 0.28.
	near(t, "part of a factor", mtldOneWay(strings.Fields("a b c a")), 4/(0.25/0.28), 9)
	near(t, "nothing again", MTLD(strings.Fields("a b c")), math.NaN(), 9)
}

func TestMATTR(t *testing.T) {
	words := strings.Fields(randomTexts(1, 300)[0])
	for _, window := range []int{1, 7, 100, 300} {
		sum := 0.0
		for i := 0; i+window <= len(words); i++ {
			sum += float64(len(countWords(words[i:i+window]))) / float64(window)
		}
		near(t, "MATTR", MATTR(words, window), sum/float64(len(words)-window+1), 9)
	}
	near(t, "longer window", MATTR(strings.Fields("a b a"), 100), 2.0/3, 9)
	if d := MeasureDiversity(nil, 100); d.Words != 0 || !math.IsNaN(d.TTR) {
		t.Errorf("no words: %+v", d)
	}
}

func TestTrend(t *testing.T) {
	total := NewTrend([]Phrase{{"整改"}, {"整改", "责任"}})
	for _, document := range [][2]string{{"2024", "落实 整改 责任"}, {"2023", "整改 整改"}, {"2024", "情况"}} {
		one := NewTrend(total.phrases)
		one.Add(document[0], [][]string{strings.Fields(document[1])})
		total.Merge(one)
	}
	want := []Point{
		{"2023", Phrase{"整改"}, 2, 1e6, 2, 1},
		{"2024", Phrase{"整改"}, 1, 250_000, 4, 2},
		{"2023", Phrase{"整改", "责任"}, 0, 0, 2, 1},
		{"2024", Phrase{"整改", "责任"}, 1, 250_000, 4, 2},
	}
	got := total.Points()
	if !slices.EqualFunc(got, want, func(a, b Point) bool {
		return a.Phrase.String() == b.Phrase.String() && a.Group == b.Group && a.Count == b.Count &&
			a.PerMillion == b.PerMillion && a.Total == b.Total && a.Documents == b.Documents
	}) {
		t.Errorf("got %v", got)
	}
}

func TestNamesInOrder(t *testing.T) {
	want := []string{
		"2分", "二十届", "2023", "2024", "A", "第一轮", "第二轮", "第9轮", "第十轮", "第一〇一轮", "第三百轮", "组", "",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, compareNames)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzNames checks that the order of names is one.
func FuzzNames(f *testing.F) {
	f.Add("七", "㐀", "六")
	f.Add("5", "五", "05")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if compareNames(a, b) != -compareNames(b, a) || (compareNames(a, b) == 0) != (a == b) {
			t.Errorf("%q and %q", a, b)
		}
		if compareNames(a, b) <= 0 && compareNames(b, c) <= 0 && compareNames(a, c) > 0 {
			t.Errorf("%q, %q, %q", a, b, c)
		}
	})
}
