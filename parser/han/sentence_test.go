package han

import (
	"iter"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// filler makes a pair around it and two more runes just short enough to count.
var filler = strings.Repeat("长", reach-3)

// sentences are texts with a bar behind each sentence but the last.
var sentences = []string{
	"",
	"关于整改情况的通报",
	"已完成整改。",
	"党组高度重视。|多次召开会议。|",
	"完成了吗？|完成了！|好",
	"完成了吗?|完成了!|好",
	"整改率98.5%。|1.关于制度",
	"乱码。。|多出一个句号",
	"真的？！|真的",
	"｡|半角",
	"\xe5甲\xe5。|\xe5",

	// Quotation marks and brackets.
	"针对“不敢管。不愿管。”的问题，逐条整改。|一是",
	"针对‘不敢管！’的问题。|一是",
	"出台《怎么办？》等制度。|二是",
	"（一）党组（不含。）整改。|好",
	"全角（不含。)配半角。|好",
	"说\"好。好。\"再改。|好",
	"「甲。」『乙。』【丙。】〔丁。〕〖戊。〗[己。]〈庚。〉(辛。)完。|好",
	"（一“甲。”乙。）丙。|丁",
	"［甲。］乙。|丙",

	// Marks that lost their partner.
	"针对“三重一大的问题。|逐条整改。|",
	"针对三重一大”的问题。|逐条整改。|",
	"说\"三重一大。|好",
	"一）甲。|（二甲。|",
	"（甲“乙）丙。|丁”戊。|",
	"甲。”|乙",
	"“甲。|乙“丙。”丁。|戊",
	"（“甲。）乙。|丙",
	"好。”！|好",

	// Pairs of just the length that counts, and one longer.
	"（甲。" + filler + "）乙。|好",
	"（甲。|" + filler + "长）乙。|好",
	"“甲。|" + filler + "长乙。”|好",
	"“甲。|" + filler + "（乙。）丙。”|好",
	"\"甲。|" + filler + "长\"乙。丙\"",
}

func TestSentences(t *testing.T) {
	for _, row := range sentences {
		parts := slices.DeleteFunc(strings.Split(row, "|"), func(s string) bool { return s == "" })
		text := strings.ReplaceAll(row, "|", "")
		if got := pieces(text, Sentences(text)); !slices.Equal(got, parts) {
			t.Errorf("Sentences(%q)\n got %q\nwant %q", text, got, parts)
		}
		want := 0
		if len(parts) > 0 {
			want = len(parts[0])
		}
		if got := FirstSentence(text); got != want {
			t.Errorf("FirstSentence(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestSpansLeaveSpaceOut(t *testing.T) {
	text := " \u3000甲。 \n乙。\t\ufeff"
	if got, want := pieces(text, Sentences(text)), []string{"甲。", "乙。"}; !slices.Equal(got, want) {
		t.Errorf("Sentences(%q) = %q, want %q", text, got, want)
	}
	for range Sentences(text) {
		break
	}
}

// clauses are texts with a bar behind each clause but the last.
var clauses = []string{
	"学习不够深入；|制度不够健全;|监督。不够",
	"甲（乙；丙）丁；|戊",
	"甲（乙；|丙",
	"甲；；|乙",
	"甲；”|乙",
}

func TestClauses(t *testing.T) {
	for _, row := range clauses {
		text := strings.ReplaceAll(row, "|", "")
		if got := pieces(text, Clauses(text)); !slices.Equal(got, strings.Split(row, "|")) {
			t.Errorf("Clauses(%q) = %q", text, got)
		}
	}
}

func pieces(s string, spans iter.Seq2[int, int]) []string {
	var list []string
	for start, end := range spans {
		list = append(list, s[start:end])
	}
	return list
}

// hostile are texts that a splitter which looks for each partner anew would
// take hours for.
func hostile(size int) []string {
	var texts []string
	for _, unit := range []string{
		"（", "）", "\"", "（。", "（“", "）。", "（“。", "。", "“\"。",
		strings.Repeat("（", reach/2) + strings.Repeat("】", reach/2),
		strings.Repeat("（", reach/2) + strings.Repeat("）", reach/2) + "。",
	} {
		texts = append(texts, strings.Repeat(unit, size/len(unit)+1))
	}
	return texts
}

func TestSentencesAreLinear(t *testing.T) {
	const perMegabyte = time.Second // a hundred times what it takes
	for _, text := range hostile(4 << 20) {
		begin := time.Now()
		FirstSentence(text)
		for range Sentences(text) {
		}
		if took := time.Since(begin); took > 8*perMegabyte {
			t.Errorf("%d bytes of %.12q… took %v", len(text), text, took)
		}
	}
}

func TestSplitterForgets(t *testing.T) {
	p := splitter{s: strings.Repeat("（。“。", 10_000), isStop: IsSentenceEnd}
	for ok := true; ok; _, ok = p.scan() {
		if p.open.len() > reach+1 || p.stops.len() > reach+1 {
			t.Fatalf("at %d of %d bytes %d marks and %d stops wait", p.i, len(p.s), p.open.len(), p.stops.len())
		}
		if p.i >= len(p.s) {
			break
		}
	}
}

func FuzzSentences(f *testing.F) {
	for _, row := range append(sentences, clauses...) {
		f.Add(strings.ReplaceAll(row, "|", ""))
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkSpans(t, s, Sentences(s))
		checkSpans(t, s, Clauses(s))
		first := FirstSentence(s)
		if first < 0 || first > len(s) || !boundary(s, first) || first == 0 && s != "" {
			t.Fatalf("FirstSentence(%q) = %d", s, first)
		}
		for _, end := range Sentences(s) {
			if want := len(strings.TrimRightFunc(s[:first], IsSpace)); want > 0 && strings.TrimLeftFunc(s[:first], IsSpace) != "" && end != want {
				t.Errorf("the first sentence of %q ends at %d, FirstSentence = %d", s, end, first)
			}
			break
		}
		if len(s) < 4096 {
			checkEnds(t, s)
		}
	})
}

// checkSpans checks that spans are in order, begin and end at runes that are
// not white space, and leave out nothing but white space.
func checkSpans(t *testing.T, s string, spans iter.Seq2[int, int]) {
	last := 0
	for start, end := range spans {
		if start < last || end <= start || end > len(s) || !boundary(s, start) || !boundary(s, end) {
			t.Fatalf("%q: span %d:%d behind %d", s, start, end, last)
		}
		if strings.TrimFunc(s[start:end], IsSpace) != s[start:end] || strings.TrimFunc(s[last:start], IsSpace) != "" {
			t.Errorf("%q: span %d:%d behind %d", s, start, end, last)
		}
		last = end
	}
	if strings.TrimFunc(s[last:], IsSpace) != "" {
		t.Errorf("%q: nothing covers what is behind %d", s, last)
	}
}

// checkEnds checks that exactly the stops outside pairs end sentences, by
// looking for the pairs of every mark anew.
func checkEnds(t *testing.T, s string) {
	inside := pairsIn(s)
	var want []int
	grows := false
	for i, r := range s {
		size := max(utf8.RuneLen(r), 1)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(s[i:])
		}
		folded := Fold(r)
		switch {
		case inside[i]:
			grows = false
		case grows && (IsSentenceEnd(folded) || IsClosing(folded)):
			want[len(want)-1] = i + size
		case IsSentenceEnd(folded):
			want, grows = append(want, i+size), true
		default:
			grows = false
		}
	}
	var got []int
	p := splitter{s: s, isStop: IsSentenceEnd}
	for end, ok := p.scan(); ok; end, ok = p.scan() {
		got = append(got, end)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the sentences of %q end at %v, want %v", s, got, want)
	}
}

// pairsIn returns which offsets of s lie in a pair, its marks included: each
// closing mark takes the nearest free opening of its kind within reach, and
// frees nothing inside.
func pairsIn(s string) map[int]bool {
	type mark struct {
		closer rune
		at     int
		rune   int
	}
	inside := make(map[int]bool)
	var open []mark
	runes := 0
	for i, r := range s {
		folded := Fold(r)
		closer, opens := Closer(folded)
		partner := -1
		for j, m := range slices.Backward(open) {
			if m.closer == folded && runes-m.rune <= reach {
				partner = j
				break
			}
		}
		switch {
		case partner >= 0:
			for j := open[partner].at; j <= i; j++ {
				inside[j] = true
			}
			open = open[:partner]
		case opens:
			open = append(open, mark{closer, i, runes})
		case folded == '"':
			open = append(open, mark{'"', i, runes})
		}
		runes++
	}
	return inside
}

func BenchmarkSentences(b *testing.B) {
	texts := map[string]string{
		"notice":  strings.Repeat("一是针对“三重一大”制度（试行）执行不到位的问题，党组召开专题会议3次，修订《议事规则》。", 2000),
		"hostile": strings.Repeat("（“。", 20_000),
		"opening": strings.Repeat("（", 60_000),
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				for range Sentences(text) {
				}
			}
		})
	}
}

func BenchmarkFirstSentence(b *testing.B) {
	text := "关于“三重一大”制度执行不到位的问题。党组召开专题会议3次，修订《议事规则》。"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FirstSentence(text)
	}
}
