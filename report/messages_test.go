package report

import (
	"errors"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report/message"
)

func TestEveryWarningHasSentences(t *testing.T) {
	for _, code := range enumsOf(t, "../parser/notice/notice.go")["Code"] {
		if message.Warnings[notice.Code(code.(string))] == nil {
			t.Errorf("no sentence for warning %s", code)
		}
	}
}

func TestEveryErrorHasSentences(t *testing.T) {
	for _, code := range enumsOf(t, "../parser/reader/error.go")["Code"] {
		sentences := message.Failures[reader.Code(code.(string))]
		if len(sentences) == 0 {
			t.Errorf("no sentence for error %s", code)
		}
		for arguments, sentence := range sentences {
			if arguments == 0 && sentence == nil {
				continue // an error that always has arguments
			}
			if !strings.Contains(sentence.EN, "(") || !strings.Contains(sentence.ZH, "（") {
				t.Errorf("%s: no remedy in brackets: %q", code, sentence.EN)
			}
		}
	}
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
			"不是 UTF-8，可能是 GB18030 或 Big5（请用 --encoding 指定）"},
		{&reader.Error{Code: "later"}, English, "later"},
		{&reader.Error{Code: reader.TooLarge}, English, "too-large"}, // without its argument
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
