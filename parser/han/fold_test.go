package han

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// folds are texts and what they fold to. Those with the same width are also
// what Simplify makes of them.
var folds = []struct{ text, folded, simplified string }{
	{"", "", ""},
	{"abc 123", "abc 123", "abc 123"},
	{"关于整改情况的通报", "关于整改情况的通报", "关于整改情况的通报"},

	// Traditional characters, and mixes that converters leave behind.
	{"關於", "关于", "关于"},
	{"关於", "关于", "关于"},
	{"幹部乾部", "干部干部", "干部干部"},
	{"公佈", "公布", "公布"},
	{"註意", "注意", "注意"},
	{"賬帳", "账帐", "账帐"},
	{"裡裏後餘", "里里后余", "里里后余"},
	{"衆眾爲為羣", "众众为为群", "众众为为群"},
	{"説說産產", "说说产产", "说说产产"},
	{"囬囘啓啟綫線", "回回启启线线", "回回启启线线"},
	{"兩萬億點幾數約來將近", "两万亿点几数约来将近", "两万亿点几数约来将近"},
	{"衞敍粧戸効", "卫叙妆户效", "卫叙妆户效"},
	{"瞭解答覆著名", "了解答覆著名", "了解答覆著名"},

	// Radicals and compatibility ideographs in place of characters.
	{"⽅⾯⻓⻔⾒", "方面长门见", "方面长门见"},
	{"\uf967足\uf98e", "不足年", "不足年"},

	// Width.
	{"０９Ａｚ％", "09Az%", "０９Ａｚ％"},
	{"（，：；！？）～", "(,:;!?)~", "（，：；！？）～"},
	{"〔〕【】“”。、《》", "〔〕【】“”。、《》", "〔〕【】“”。、《》"},
	{"\u3000", " ", "\u3000"},
	{"關（於）", "关(于)", "关（于）"},

	// The simplified form is longer, shorter, or as long in four bytes.
	{"㑮", "𫝈", "㑮"},
	{"𠁞", "𠀾", "𠀾"},
}

func TestFold(t *testing.T) {
	for _, row := range folds {
		if got := strings.Map(Fold, row.text); got != row.folded {
			t.Errorf("%q folds to %q, want %q", row.text, got, row.folded)
		}
		if got := Simplify(row.text); got != row.simplified {
			t.Errorf("Simplify(%q) = %q, want %q", row.text, got, row.simplified)
		}
	}
}

// widened is the full-width form of a mark that folds to half width, and any other itself.
func widened(r rune) rune {
	if r < utf8.RuneSelf {
		return r - '!' + '！'
	}
	return r
}

func TestFoldEveryRune(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		to := Fold(r)
		if Fold(to) != to {
			t.Errorf("%q folds to %q, that to %q", r, to, Fold(to))
		}
		if !utf8.ValidRune(r) {
			continue
		}
		want := to
		if small := r - smallFirst; small >= 0 && small < rune(len(foldSmall)) && to != r {
			want = widened(to)
		} else if utf8.RuneLen(to) != utf8.RuneLen(r) || r >= '！' && r <= '～' {
			want = r
		}
		if got := Simplify(string(r)); got != string(want) {
			t.Errorf("Simplify(%q) = %q, want %q", string(r), got, string(want))
		}
	}
	if Fold(-1) != -1 || Fold(utf8.MaxRune+1) != utf8.MaxRune+1 {
		t.Error("what is no rune folds")
	}
}

func TestFoldRareIsSorted(t *testing.T) {
	if !slices.IsSortedFunc(foldRare[:], func(a, b struct{ from, to rune }) int { return int(a.from - b.from) }) {
		t.Error("foldRare is not in order")
	}
}

func TestSimplifyKeepsStrayBytes(t *testing.T) {
	for _, text := range []string{
		"\xff關\xe9\x97", "\xe9\x97", "\xe9", "關\xe9", "\xf0\x9f關", "\xed\xa0\x80關", "\xe0\x80\x80",
		"\xe9關", "\xe9\x97關", "\xf0\xa0\x81", "\xf5\x80\x80\x80", "\x97\x9c關",
	} {
		if got, want := Simplify(text), strings.ReplaceAll(text, "關", "关"); got != want {
			t.Errorf("Simplify(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestSimplifyAllocates(t *testing.T) {
	for text, want := range map[string]float64{"关于整改情况（一）12%的通报\xff𠀀": 0, "關於整改情況": 1} {
		if got := testing.AllocsPerRun(100, func() { Simplify(text) }); got != want {
			t.Errorf("Simplify(%q) allocates %v times, want %v", text, got, want)
		}
	}
}

func TestCountScript(t *testing.T) {
	for _, row := range []struct {
		text                    string
		traditional, simplified int
	}{
		{"", 0, 0},
		{"abc（，。）12", 0, 0},
		{"关问题", 0, 3},
		{"關問題於", 4, 0},
		{"后干于里群床台", 0, 0},
		{"通知中心", 0, 0},
		{"乾隆", 0, 0},
		{"整改落實情况", 1, 1},
		{"\xe5\x85關\xff", 1, 0},
		{"\xf9\x97\x9c關", 1, 0}, // would be 關 with another first byte
	} {
		traditional, simplified := CountScript(row.text)
		if traditional != row.traditional || simplified != row.simplified {
			t.Errorf("CountScript(%q) = %d, %d, want %d, %d", row.text, traditional, simplified, row.traditional, row.simplified)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, row := range folds {
		f.Add(row.text)
	}
	for _, row := range numbers {
		text, _ := unmark(row.text)
		f.Add(text)
	}
	f.Add("\xff關\xe9\x97")
	f.Fuzz(func(t *testing.T, s string) {
		folded := strings.Map(Fold, s)
		if utf8.RuneCountInString(folded) != utf8.RuneCountInString(s) {
			t.Errorf("%q folds to %q, which has another number of runes", s, folded)
		}
		if again := strings.Map(Fold, folded); again != folded {
			t.Errorf("%q folds to %q, that to %q", s, folded, again)
		}
		simple := Simplify(s)
		if again := Simplify(simple); again != simple {
			t.Errorf("%q becomes %q, that %q", s, simple, again)
		}
		if !slices.Equal(starts(simple), starts(s)) {
			t.Errorf("%q becomes %q, which has other boundaries", s, simple)
		}
		if got := strings.Map(Fold, simple); got != folded {
			t.Errorf("%q becomes %q, which folds to %q, want %q", s, simple, got, folded)
		}
		checkScript(t, s)
	})
}

// starts returns the offsets at which the runes of s begin, and its end.
func starts(s string) []int {
	var list []int
	for i := range s {
		list = append(list, i)
	}
	return append(list, len(s))
}

// checkScript checks the counts against those of the single runes, and that
// what counts as traditional folds and what counts as simplified does not.
func checkScript(t *testing.T, s string) {
	traditional, simplified := CountScript(s)
	for _, r := range s {
		one, other := CountScript(string(r))
		if IsTraditional(r) != (one > 0) {
			t.Errorf("IsTraditional(%q) = %v", r, one == 0)
		}
		if one > 0 && Fold(r) == r || other > 0 && Fold(r) != r || one+other > 1 {
			t.Errorf("%q counts as %d, %d", r, one, other)
		}
		traditional -= one
		simplified -= other
	}
	if traditional != 0 || simplified != 0 {
		t.Errorf("CountScript(%q) differs from its runes by %d, %d", s, traditional, simplified)
	}
}

var (
	simplifiedText  = strings.Repeat("关于进一步加强整改落实情况的通报，经党组会议研究决定，对巡察反馈的12条问题逐条对照整改。\n", 2000)
	traditionalText = strings.Repeat("關於進一步加強整改落實情況的通報，經黨組會議研究決定，對巡察反饋的12條問題逐條對照整改。\n", 2000)
)

func BenchmarkSimplify(b *testing.B) {
	for name, text := range map[string]string{"simplified": simplifiedText, "traditional": traditionalText} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Simplify(text)
			}
		})
	}
}

func BenchmarkCountScript(b *testing.B) {
	b.SetBytes(int64(len(traditionalText)))
	b.ReportAllocs()
	for b.Loop() {
		CountScript(traditionalText)
	}
}

func BenchmarkFold(b *testing.B) {
	b.SetBytes(int64(len(traditionalText)))
	b.ReportAllocs()
	var sum rune
	for b.Loop() {
		for _, r := range traditionalText {
			sum += Fold(r)
		}
	}
}
