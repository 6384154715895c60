package parser

import "testing"

func TestEndings(t *testing.T) {
	e := newEndings("不足 不够\n足 落差 差")
	for s, want := range map[string]string{
		"力度不足": "不足", "充足": "足", "有落差": "落差", "误差": "差", "足够": "", "不够": "不够", "": "", "a": "",
	} {
		if got := e.of(s); got != want {
			t.Errorf("of(%q) = %q, want %q", s, got, want)
		}
	}
}
