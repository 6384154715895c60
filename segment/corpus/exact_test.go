package corpus

import (
	"math"
	"strings"
	"testing"
)

// The figures in this file come from a computation of their own, in exact
// fractions and logarithms of forty digits, which takes nothing but the texts
// and the definitions: every expected frequency from its row and column, every
// window looked through word by word.

// TestExactKeyness has an item that occurs a times among m words, and b times
// among n.
func TestExactKeyness(t *testing.T) {
	for _, row := range []struct {
		a, m, b, n                      int
		g2, chi2, p, logRatio, percents float64
	}{
		// 16 of 3000: 5.33 are expected in the target. 12‰ against 2‰ is six times
		// as much, log₂ 6.
		{12, 1000, 4, 2000, 11.682790542, 12.567024129, 0.000630808508, 2.584962501, 500},
		// 0.6‰ against 4‰: 15%, log₂ 0.15.
		{3, 5000, 40, 10000, -17.306331989, -13.480504578, 0.000031812503, -2.736965594, -85},
		// None in the reference: half an occurrence for the ratio, no %DIFF.
		{7, 1200, 0, 800, 7.167943063, 4.683057367, 0.007421782612, 3.222392421, math.NaN()},
		// As many words on both sides: a quarter more, log₂ 1.25.
		{150, 100000, 120, 100000, 3.344732223, 3.337839417, 0.067420447668, 0.321928095, 25},
	} {
		k := newKey(Item{Text: "整改"}, row.a, row.m, row.b, row.n)
		near(t, "G²", k.G2, row.g2, 9)
		near(t, "χ²", k.ChiSquared, row.chi2, 9)
		near(t, "p", k.P, row.p, 12)
		near(t, "log ratio", k.LogRatio, row.logRatio, 9)
		near(t, "%DIFF", k.Difference, row.percents, 9)
	}
}

// TestExactCollocates has 12 words in four sentences, four of them the node 整改,
// with 7 words in windows of one before and two behind.
func TestExactCollocates(t *testing.T) {
	c := NewCollocations(Phrase{"整改"}, 1, 2)
	for _, sentence := range []string{"落实 整改 责任 到位 情况", "整改 责任", "落实 责任", "情况 整改 整改"} {
		c.Add(strings.Fields(sentence))
	}
	want := map[string]Collocate{
		// 7·3/12 are expected of 责任, 7·1/12 of 到位, and so on.
		"责任": {Together: 2, Expected: 7.0 / 4, LogDice: 13.192645078, MI: 0.192645078, MI3: 2.192645078, T: 0.176776695, G2: 0.116244995},
		"到位": {Together: 1, Expected: 7.0 / 12, LogDice: 12.678071905, MI: 0.777607579, MI3: 0.777607579, T: 0.416666667, G2: 1.142435137},
		"情况": {Together: 1, Expected: 7.0 / 6, LogDice: 12.415037499, MI: -0.222392421, MI3: -0.222392421, T: -0.166666667, G2: -0.067816321},
		"整改": {Together: 2, Expected: 7.0 / 3, LogDice: 13, MI: -0.222392421, MI3: 1.777607579, T: -0.235702260, G2: -0.170449129},
	}
	for _, got := range c.Collocates(1) {
		w, ok := want[got.Word]
		if !ok {
			continue
		}
		delete(want, got.Word)
		if got.Together != w.Together {
			t.Errorf("%s: %d together", got.Word, got.Together)
		}
		for _, figure := range []struct {
			name      string
			got, want float64
		}{
			{"expected", got.Expected, w.Expected}, {"logDice", got.LogDice, w.LogDice}, {"MI", got.MI, w.MI},
			{"MI³", got.MI3, w.MI3}, {"t", got.T, w.T}, {"G²", got.G2, w.G2},
		} {
			near(t, got.Word+" "+figure.name, figure.got, figure.want, 9)
		}
	}
	if len(want) > 0 {
		t.Errorf("not found: %v", want)
	}
}

// TestExactDispersion has parts of different sizes. The second row is a of Gries
// (2008), for whom DP is 0.18 and D 0.785.
func TestExactDispersion(t *testing.T) {
	for _, row := range []struct {
		counts, sizes []int
		dp, d         float64
	}{
		{[]int{3, 1, 0, 4}, []int{100, 50, 150, 200}, 0.3, 0.640484075},
		{[]int{1, 2, 3, 4, 5}, []int{9, 10, 10, 10, 11}, 0.18, 0.785150453},
	} {
		near(t, "DP", DP(row.counts, row.sizes), row.dp, 9)
		near(t, "D", JuillandD(row.counts, row.sizes), row.d, 9)
	}
}

// TestExactDiversity has 20 words, 9 of them different. Forwards MTLD is 35/3,
// backwards 560/53.
func TestExactDiversity(t *testing.T) {
	words := strings.Fields("党组 召开 会议 研究 整改 方案 党组 会议 部署 整改 工作 党组 书记 研究 部署 整改 整改 方案 会议 党组")
	got := MeasureDiversity(words, 5)
	near(t, "TTR", got.TTR, 9.0/20, 9)
	near(t, "MATTR of 5", got.MATTR, 19.0/20, 9)
	near(t, "MATTR of 10", MATTR(words, 10), 83.0/110, 9)
	near(t, "MTLD", got.MTLD, 3535.0/318, 9)
}
