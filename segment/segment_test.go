package segment

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/han"
)

// loaded is one Tokenizer for all tests.
var loaded = sync.OnceValues(func() (*Tokenizer, error) { return New(Options{}) })

func tokenizer(t testing.TB) *Tokenizer {
	t.Helper()
	tokens, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

// cut is text with a bar between its tokens.
func cut(t testing.TB, text string) string {
	var pieces []string
	for token := range tokenizer(t).Tokens(text) {
		pieces = append(pieces, text[token.Start:token.End])
	}
	return strings.Join(pieces, "|")
}

// tokenRows are texts with a bar between the tokens that are wanted; · is a
// space in the text.
var tokenRows = []string{
	"区委|第二|巡察组|对|我|局|党组|进行|了|巡察|。",
	"立行立改|、|即知即改",
	"落实|全面从严治党|主体责任|不到|位",
	"违反|中央八项规定精神",
	"召开|专题民主生活会",
	"完成率|3.5%|，|超|９０．５％",
	"制定|1,234.5|万元",
	"HPV|疫苗|、|COVID-19|、|Ａ４|纸|、|4S|店|、|5G",
	"邮箱|：|xjw_1@abc.gov.cn",
	"8:30|开会",
	"整改·|落实",
}

func TestTokens(t *testing.T) {
	for _, row := range tokenRows {
		text := strings.ReplaceAll(strings.ReplaceAll(row, "|", ""), "·", " ")
		want := strings.ReplaceAll(row, "·", "")
		if got := cut(t, text); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestTokenForms(t *testing.T) {
	text := "問題 ９０％ HPV。"
	want := []Token{
		{0, 6, "问题", "n", Word},
		{7, 16, "90%", "m", Number},
		{17, 20, "HPV", "nx", Latin},
		{20, 23, "。", "w", Mark},
	}
	if diff := cmp.Diff(want, slices.Collect(tokenizer(t).Tokens(text))); diff != "" {
		t.Error(diff)
	}
}

// plainGse is the segmenter of gse over the same words.
func plainGse(t testing.TB) *gse.Segmenter {
	return &gse.Segmenter{Dict: tokenizer(t).words.words}
}

// TestSameAsGse cuts the Chinese of notices as gse itself does.
func TestSameAsGse(t *testing.T) {
	plain := plainGse(t)
	for name, text := range notices(t) {
		for r := range runs(text) {
			if r.kind != Word {
				continue
			}
			var want []Token
			for _, w := range plain.Segment([]byte(text[r.start:r.end])) {
				piece := text[r.start+w.Start() : r.start+w.End()]
				want = append(want, Token{w.Start(), w.End(), piece, w.Token().Pos(), Word})
			}
			got := slices.Collect(tokenizer(t).Tokens(text[r.start:r.end]))
			if !slices.Equal(got, want) {
				t.Fatalf("%s: got %v, want %v", name, got, want)
			}
		}
	}
}

// TestParity compares the tokens of notices with those of the same notices in
// traditional characters.
func TestParity(t *testing.T) {
	traditional := map[rune]rune{}
	for r := rune(0x9FFF); r >= 0x4E00; r-- {
		if simple := han.Fold(r); simple != r {
			traditional[simple] = r
		}
	}
	for name, text := range notices(t) {
		converted := strings.Map(func(r rune) rune {
			if to, ok := traditional[r]; ok {
				return to
			}
			return r
		}, text)
		if converted == text {
			t.Errorf("%s: nothing to convert", name)
		}
		a, b := slices.Collect(tokenizer(t).Tokens(text)), slices.Collect(tokenizer(t).Tokens(converted))
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// notices are the simplified texts in testdata.
func notices(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../testdata/notices/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no notices", err)
	}
	texts := map[string]string{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if text := string(data); utf8.ValidString(text) && han.Simplify(text) == text {
			texts[file] = text
		}
	}
	return texts
}

func TestSentences(t *testing.T) {
	text := " 针对“说了算？”的问题。已整改！ "
	var got []string
	for tokens := range tokenizer(t).Sentences(text) {
		got = append(got, text[tokens[0].Start:tokens[len(tokens)-1].End])
	}
	if want := []string{"针对“说了算？”的问题。", "已整改！"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStopWords(t *testing.T) {
	for word, want := range map[string]bool{"的": true, "进行": true, "巡察": false, "整改": false} {
		if got := tokenizer(t).IsStop(word); got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "words.txt")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestOwnFiles(t *testing.T) {
	tokens, err := New(Options{
		Dictionary: write(t, "\uFEFF# 本县的机构\n雲溪縣檔案局 50 nt\n整改落实办法\n"),
		StopWords:  write(t, "整改落实办法 HPV # 两个\n關於"),
	})
	if err != nil {
		t.Fatal(err)
	}
	got := slices.Collect(tokens.Tokens("云溪县档案局整改落实办法"))
	want := []Token{{0, 18, "云溪县档案局", "nt", Word}, {18, 36, "整改落实办法", "x", Word}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for word, want := range map[string]bool{"整改落实办法": true, "HPV": true, "关于": true, "的": false} {
		if tokens.IsStop(word) != want {
			t.Errorf("stop word %s: %v", word, !want)
		}
	}
}

func TestFileErrors(t *testing.T) {
	for _, test := range []struct {
		text string
		code Code
		line int
	}{
		{"整改 n\n整改 5 n 多余\n", BadLine, 2},
		{"HPV 5 n\n", BadLine, 1},
		{"整改 0\n", BadLine, 1},
		{"整改\xff\n", NotUTF8, 0},
	} {
		_, err := New(Options{Dictionary: write(t, test.text)})
		if e, ok := errors.AsType[*FileError](err); !ok || e.Code != test.code || e.Line != test.line {
			t.Errorf("%q: %v", test.text, err)
		}
	}
	_, err := New(Options{StopWords: filepath.Join(t.TempDir(), "none")})
	if e, ok := errors.AsType[*FileError](err); !ok || e.Code != CannotRead || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestDomainWords makes sure that each term of the field comes out as one
// token, and is there once.
func TestDomainWords(t *testing.T) {
	seen := map[string]bool{}
	for number, fields := range lines(domain) {
		if word := fields[0]; cut(t, word) != word || seen[word] {
			t.Errorf("line %d: %s becomes %s; seen before: %v", number, word, cut(t, word), seen[word])
		}
		seen[fields[0]] = true
	}
}

func TestPrepareLoadsOnce(t *testing.T) {
	load := Prepare(Options{})
	var tokenizers [4]*Tokenizer
	var wait sync.WaitGroup
	for i := range tokenizers {
		wait.Go(func() {
			tokenizers[i], _ = load()
			for range tokenizers[i].Tokens(strings.Repeat("党组召开专题会议。", 20)) {
			}
		})
	}
	wait.Wait()
	if tokenizers[0] == nil || len(slices.Compact(tokenizers[:])) != 1 {
		t.Errorf("got %v", tokenizers)
	}
}

func FuzzTokens(f *testing.F) {
	for _, row := range tokenRows {
		f.Add(row)
	}
	f.Add("a\xff中\xe4\xb8")
	f.Add(strings.Repeat("整", maxRun/3+5))
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for token := range tokenizer(t).Tokens(text) {
			if token.Start < end || token.End <= token.Start || token.End > len(text) {
				t.Fatalf("%q: %v after %d", text, token, end)
			}
			if between := text[end:token.Start]; strings.TrimFunc(between, han.IsSpace) != "" {
				t.Errorf("%q: no token for %q", text, between)
			}
			if piece := text[token.Start:token.End]; utf8.ValidString(piece) && token.Folded != Fold(piece) {
				t.Errorf("%q: %v is folded wrongly", text, token)
			}
			end = token.End
		}
		if rest := text[end:]; strings.TrimFunc(rest, han.IsSpace) != "" {
			t.Errorf("%q: no token for %q", text, rest)
		}
	})
}

func sample(b *testing.B) string {
	var all strings.Builder
	for _, text := range notices(b) {
		all.WriteString(text)
	}
	return all.String()
}

func BenchmarkTokens(b *testing.B) {
	text, tokens := sample(b), tokenizer(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range tokens.Tokens(text) {
		}
	}
}

// BenchmarkPlainGse is what there is to compare BenchmarkTokens with.
func BenchmarkPlainGse(b *testing.B) {
	text, plain := []byte(sample(b)), plainGse(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		plain.Segment(text)
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
