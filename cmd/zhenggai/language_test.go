package main

import (
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/report/message"
)

func TestLanguageOf(t *testing.T) {
	for _, test := range []struct {
		args   string
		locale map[string]string
		want   message.Language
	}{
		{"", nil, message.English},
		{"", map[string]string{"LANG": "zh_CN.UTF-8"}, message.Chinese},
		{"", map[string]string{"LANG": "ZH"}, message.Chinese},
		{"", map[string]string{"LANG": "de_DE.UTF-8"}, message.English},
		{"", map[string]string{"LANG": "zh_CN", "LC_ALL": "C.UTF-8"}, message.English},
		{"", map[string]string{"LANG": "zh_CN", "LC_MESSAGES": "en_GB"}, message.English},
		{"", map[string]string{"LC_MESSAGES": "en_GB", "LC_ALL": "zh_HK"}, message.Chinese},
		{"parse --lang zh", nil, message.Chinese},
		{"--lang=zh parse", nil, message.Chinese},
		{"--lang zh parse --lang en", nil, message.English},
		{"parse --lang en", map[string]string{"LC_ALL": "zh_CN"}, message.English},
		{"parse -- --lang zh", nil, message.English},
		{"parse --lang", map[string]string{"LANG": "zh_CN"}, message.Chinese},
	} {
		getenv := func(name string) string { return test.locale[name] }
		if got := languageOf(strings.Fields(test.args), getenv); got != test.want {
			t.Errorf("%q, %v: got %s, want %s", test.args, test.locale, got, test.want)
		}
	}
}
