package message

import (
	"errors"
	"sync"
	"testing"
)

func TestTextIn(t *testing.T) {
	head := Text{"issues", "问题"}.Then(Text{" claimed", "声称"})
	for language, want := range map[Language]string{English: "issues claimed", Chinese: "问题声称", "": "issues claimed"} {
		if got := head.In(language); got != want {
			t.Errorf("%q: got %q, want %q", language, got, want)
		}
	}
}

func TestSentenceIn(t *testing.T) {
	both := &Sentence{EN: "%d {1:issue|issues} in %s, %d {3:is|are} open", ZH: "%[2]s 有 %[1]d 个问题，%[3]d 个未完成"}
	for _, test := range []struct {
		sentence *Sentence
		language Language
		args     []any
		want     string
	}{
		{both, English, []any{0, "a.txt", 0}, "0 issues in a.txt, 0 are open"},
		{both, English, []any{1, "a.txt", 2}, "1 issue in a.txt, 2 are open"},
		{both, English, []any{1200, "a.txt", int64(1)}, "1,200 issues in a.txt, 1 is open"},
		{both, Chinese, []any{1, "a.txt", 1200}, "a.txt 有 1 个问题，1,200 个未完成"},
		{both, "", []any{2, "100%d", 2}, "2 issues in 100%d, 2 are open"},
		{both, English, []any{2, "{1:a|b} ${c}", 2}, "2 issues in {1:a|b} ${c}, 2 are open"},

		{&Sentence{EN: "no verbs", ZH: "没有参数"}, Chinese, nil, "没有参数"},
		{&Sentence{EN: "line %s, %.0f%% at %q", ZH: "第 %s 行"}, English, []any{"1034", 99.6, "整改"}, `line 1034, 100% at "整改"`},
		{&Sentence{EN: "%s: %v", ZH: "%s：%v"}, Chinese, []any{"a", errors.New("disk full")}, "a：disk full"},
	} {
		if got := test.sentence.In(test.language, test.args...); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// TestSentencesAtOnce lets many speak who have not spoken before.
func TestSentencesAtOnce(t *testing.T) {
	s := &Sentence{EN: "%d {1:speaker|speakers} at once", ZH: "%d 人同时说话"}
	var speakers sync.WaitGroup
	for n := range 50 {
		speakers.Go(func() {
			if got := s.In(Languages()[n%2], 2); got != "2 speakers at once" && got != "2 人同时说话" {
				t.Errorf("got %q", got)
			}
		})
	}
	speakers.Wait()
}

func TestLanguageOf(t *testing.T) {
	for locale, want := range map[string]Language{
		"zh": Chinese, "ZH": Chinese, "zh_CN.UTF-8": Chinese, "zh_CN.GB18030@pinyin": Chinese, "zh_SG": Chinese,
		"zh_TW": Chinese, "zh_HK.Big5": Chinese, "zh-Hant": Chinese, "zh-Hant-HK": Chinese, "cmn": Chinese,
		"en": English, "en_GB": English, "en_US.UTF-8": English,
		"C": English, "C.UTF-8": English, "POSIX": English,
		"de_DE.UTF-8": English, "ja_JP": English, "ko": English, "zz": English,
		"": English, ".": English, "@": English, "中文": English,
	} {
		if got := LanguageOf(locale); got != want {
			t.Errorf("%q: got %s, want %s", locale, got, want)
		}
	}
}

// BenchmarkFirstSentence is what the first sentence of a run costs: a catalog,
// and the sentence in it.
func BenchmarkFirstSentence(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		p := newPhrases()
		p.enter(StoppedKept)
		p.printer(English).Sprintf(StoppedKept.EN, 12)
	}
}

func BenchmarkSentence(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		StoppedKept.In(English, 12)
	}
}
