package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// weightsOf are the pairs of characters in a text with what they weigh, as 党费1.
func weightsOf(s string) string {
	v := &vocabulary{ids: make(map[[2]rune]int32)}
	found := v.scan(fold(s))
	pairs := make(map[int32]string)
	for key, id := range v.ids {
		pairs[id] = string(key[:])
	}
	var list []string
	for _, g := range found {
		list = append(list, fmt.Sprintf("%s%.3g", pairs[g.id], g.weight))
	}
	return strings.Join(list, " ")
}

func TestScan(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{"党", ""},
		{"党费收缴", "党费1 费收1 收缴1"},
		{"党费管理", "党费1 费管0.4 管理0.16"},
		{"黨費，收繳", "党费1 收缴1"},      // a comma parts
		{"“党费”收缴", "党费1 费收1 收缴1"}, // quotation marks do not
		{"党费管费", "党费1 费管1 管费1"},
		{"党费党费", "党费1 费党1"}, // each once
		{"管理党管理", "管理0.16 理党0.4 党管0.4"},
		{"选拔任用", "选人1 人用1 用人1"}, // as 选人用人
		{"ＡＢc", "ab1 bc1"},
	} {
		if got := weightsOf(test.text); got != test.want {
			t.Errorf("%s: got %q, want %q", test.text, got, test.want)
		}
	}
}

// TestWeigh makes the lighter what many issues have, and leaves what two have.
func TestWeigh(t *testing.T) {
	v := &vocabulary{ids: make(map[[2]rune]int32)}
	texts := []string{"党费收缴", "党费核算", "党费公示", "党费使用", "往来款挂账", "往来款清理"}
	all := make([]grams, len(texts))
	for i, text := range texts {
		all[i] = v.scan(text)
		v.meet(all[i])
	}
	for _, g := range all {
		v.weigh(g)
	}
	weight := func(text string) float64 { return all[0].overlap(v.scan(text)) + all[4].overlap(v.scan(text)) }
	if w := weight("往来"); math.Abs(w-1) > 1e-9 {
		t.Errorf("what two have weighs %v", w)
	}
	if common, rare := weight("党费"), weight("收缴"); common >= rare || common <= 0 {
		t.Errorf("what four have weighs %v, what one has %v", common, rare)
	}
}

func TestBoth(t *testing.T) {
	a, b := grams{{1, 1}, {3, 0.4}, {5, 1}}, grams{{2, 1}, {3, 1}, {5, 0.16}, {9, 1}}
	if got, want := a.shared(b), (grams{{3, 0.4}, {5, 0.16}}); !slices.Equal(got, want) {
		t.Errorf("shared: got %v, want %v", got, want)
	}
	if got := a.overlap(b); math.Abs(got-0.56) > 1e-9 || got != b.overlap(a) {
		t.Errorf("overlap: got %v", got)
	}
	if got, want := a.without(b), (grams{{1, 1}}); !slices.Equal(got, want) {
		t.Errorf("without: got %v, want %v", got, want)
	}
	for g := range both(a, b) {
		if g.id != 3 {
			t.Errorf("goes on with %d", g.id)
		}
		break
	}
}

// TestNear looks at the issues around a place where there are too many.
func TestNear(t *testing.T) {
	const n = 3 * maxPostings
	x := index{{4}, nil}
	for i := range int32(n) {
		x[1] = append(x[1], i)
	}
	if got := x.near(0, 99); !slices.Equal(got, []int32{4}) {
		t.Errorf("got %v", got)
	}
	for place, want := range map[int][2]int32{
		0:     {0, maxPostings - 1},
		n / 2: {n/2 - maxPostings/2, n/2 + maxPostings/2 - 1},
		n - 1: {n - maxPostings, n - 1},
		2 * n: {n - maxPostings, n - 1},
	} {
		got := x.near(1, place)
		if len(got) != maxPostings || got[0] != want[0] || got[len(got)-1] != want[1] {
			t.Errorf("%d: %d issues from %d to %d", place, len(got), got[0], got[len(got)-1])
		}
	}
}
