package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// passages are of three documents; the first two have two measures in common.
var passages = []struct {
	document int
	text     string
}{
	{0, "党组召开专题会议研究部署整改工作，明确责任分工和完成时限。"},
	{0, "修订财务管理制度，规范报销流程，堵塞管理漏洞。"},
	{1, "黨組召開專題會議研究部署整改工作 明確責任分工和完成時限"},
	{1, "修订了财务管理制度，规范报销流程，堵塞管理漏洞，已完成。"},
	{2, "组织全体干部学习巡察反馈意见，开展对照检查。"},
	{2, "党组召开专题会议研究部署整改工作，明确责任分工和完成时限。"},
	{2, "走访企业二十家，解决困难三十个。"},
	{2, "走访企业二十家，解决困难三十个。"},
}

func TestClusters(t *testing.T) {
	s := NewSimilar(0.6)
	for _, p := range passages {
		s.Add(p.document, p.text)
	}
	clusters := s.Clusters()
	var got []string
	for _, c := range clusters {
		var numbers []string
		for _, m := range c.Members {
			numbers = append(numbers, fmt.Sprintf("%d:%.1f", m.Passage, m.Similarity))
		}
		got = append(got, fmt.Sprintf("%d documents %s", c.Documents, strings.Join(numbers, " ")))
	}
	// 3 shares 14 of its 20 shingles with the 16 of 1: 14/22.
	want := []string{"3 documents 0:1.0 2:1.0 5:1.0", "2 documents 1:1.0 3:0.6"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	shares := s.Shares(clusters)
	for document, want := range []Repeated{{2, 2, 47, 1}, {2, 2, 51, 1}, {4, 1, 75, 27.0 / 75}} {
		if shares[document] != want {
			t.Errorf("document %d: %+v, want %+v", document, shares[document], want)
		}
	}
}

// variants are texts, some of them others with a few characters changed.
func variants(n int) []string {
	random := rand.New(rand.NewPCG(3, 4))
	var texts []string
	for range n {
		text := make([]rune, 60)
		for i := range text {
			text[i] = rune('一' + random.IntN(500))
		}
		texts = append(texts, string(text))
		for range random.IntN(3) {
			text[random.IntN(len(text))] = '改'
			texts = append(texts, string(text))
		}
	}
	return texts
}

// TestSimilarAgainstAllPairs compares with looking at every pair of texts.
func TestSimilarAgainstAllPairs(t *testing.T) {
	const threshold = 0.6
	texts := variants(150)
	s := NewSimilar(threshold)
	for i, text := range texts {
		s.Add(i, text)
	}
	cluster := map[int]int{}
	for i, c := range s.Clusters() {
		for _, m := range c.Members {
			cluster[m.Passage] = i + 1
		}
	}
	pairs, missed := 0, 0
	for i := range texts {
		for j := range i {
			if jaccard(shinglesOf(texts[i]), shinglesOf(texts[j])) >= threshold {
				pairs++
				if cluster[i] == 0 || cluster[i] != cluster[j] {
					missed++
				}
			} else if cluster[i] == cluster[j] && cluster[i] > 0 && texts[i][:9] != texts[j][:9] && texts[i][170:] != texts[j][170:] {
				t.Errorf("%d and %d have nothing in common", i, j)
			}
		}
	}
	if pairs < 50 || missed > pairs/50 {
		t.Errorf("missed %d of %d pairs", missed, pairs)
	}
}

// TestClustersInAnyOrder adds the texts backwards.
func TestClustersInAnyOrder(t *testing.T) {
	texts := variants(80)
	groups := func(order []int) []string {
		s := NewSimilar(0.6)
		for _, i := range order {
			s.Add(i, texts[i])
		}
		var all []string
		for _, c := range s.Clusters() {
			var documents []int
			for _, m := range c.Members {
				documents = append(documents, m.Document)
			}
			slices.Sort(documents)
			all = append(all, fmt.Sprint(documents))
		}
		slices.Sort(all)
		return all
	}
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	want := groups(order)
	slices.Reverse(order)
	if got := groups(order); !slices.Equal(got, want) || len(want) < 20 {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJaccard(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"党组召开会议", "党组召开会议", 1},
		{"党组召开会议", "党组召开会", 0.5},
		{"党组", "党组", 1},
		{"党组", "党委", 0},
		{"", "", 1},
	} {
		near(t, test.a, jaccard(shinglesOf(test.a), shinglesOf(test.b)), test.want, 9)
	}
}

func BenchmarkSimilar(b *testing.B) {
	texts := variants(1000)
	b.SetBytes(int64(len(strings.Join(texts, ""))))
	b.ReportAllocs()
	for b.Loop() {
		s := NewSimilar(0.8)
		for i, text := range texts {
			s.Add(i, text)
		}
		s.Clusters()
	}
}
