package report

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
)

func TestEveryWarningHasSentences(t *testing.T) {
	for _, code := range enumsOf(t, "../parser/notice/notice.go")["Code"] {
		sentence, ok := warnings[notice.Code(code.(string))]
		if !ok {
			t.Errorf("no sentence for warning %s", code)
		}
		checkSentence(t, code.(string), sentence)
	}
}

func TestEveryErrorHasSentences(t *testing.T) {
	for _, code := range enumsOf(t, "../parser/reader/error.go")["Code"] {
		sentences := failures[reader.Code(code.(string))]
		if len(sentences) == 0 {
			t.Errorf("no sentence for error %s", code)
		}
		for arguments, sentence := range sentences {
			if arguments == 0 && sentence == (Sentence{}) {
				continue // an error that always has arguments
			}
			checkSentence(t, code.(string), sentence)
			if !strings.Contains(sentence.EN, "(") || !strings.Contains(sentence.ZH, "（") {
				t.Errorf("%s: no remedy in brackets: %q", code, sentence)
			}
		}
	}
}

var verbPattern = regexp.MustCompile(`%(\[\d\])?[a-z]`)

// checkSentence makes sure that both languages are there and say as much.
// How a text is quoted may differ.
func checkSentence(t *testing.T, name string, s Sentence) {
	t.Helper()
	if s.EN == "" || s.ZH == "" {
		t.Errorf("%s: a language is missing: %q", name, s)
	}
	en, zh := verbsOf(s.EN), verbsOf(s.ZH)
	if !slices.Equal(en, zh) {
		t.Errorf("%s: the languages take different arguments: %v, %v", name, en, zh)
	}
}

func verbsOf(format string) []string {
	verbs := verbPattern.FindAllString(format, -1)
	for i := range verbs {
		verbs[i] = strings.ReplaceAll(verbs[i], "q", "s")
	}
	return verbs
}

func TestErrorMessage(t *testing.T) {
	for _, test := range []struct {
		err      error
		language Language
		want     string
	}{
		{&reader.Error{Code: reader.NotFound}, English, "no such file or directory (check the name)"},
		{&reader.Error{Code: reader.Binary}, Chinese, "二进制数据，不是文本（请先转换为文本）"},
		{&reader.Error{Code: reader.Binary, Args: []string{"OFD"}}, English, "OFD file, not text (convert it to text first)"},
		{&reader.Error{Code: reader.NotUTF8, Args: []string{"GB18030", "Big5"}}, Chinese,
			"不是 UTF-8，可能是 GB18030 或 Big5（请先转换：iconv -f GB18030 -t UTF-8）"},
		{&reader.Error{Code: "later"}, English, "later"},
		{errors.New("index out of range"), English, "zhenggai failed on it: index out of range (please report this with the file)"},
	} {
		if got := ErrorMessage(test.err, test.language); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestWarningMessage(t *testing.T) {
	w := notice.Warning{Code: notice.OrdinalGap, Args: []string{"4.", "2."}}
	if got, want := WarningMessage(w, English), `numbering skips: "4." follows "2."`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	w.Args = w.Args[:1]
	if got, want := WarningMessage(w, Chinese), "编号从“4.”开始"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := WarningMessage(notice.Warning{Code: "later"}, Chinese), "later"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
