package han

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestWords(t *testing.T) {
	w := NewWords("完成 基本完成 基本 整改 。")
	for s, want := range map[string]int{
		"基本完成整改": len("基本完成"), "基本到位": len("基本"), "整改": len("整改"),
		"完": 0, "": 0, "其他": 0,
	} {
		if got := w.Prefix(s); got != want {
			t.Errorf("Prefix(%q) = %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]bool{
		"基本完成整改。": true, "": true, "整改了": false, "已整改": false,
	} {
		if got := w.Spell(s); got != want {
			t.Errorf("Spell(%q) = %v, want %v", s, got, want)
		}
	}
}

func TestWordsRows(t *testing.T) {
	w := NewWords("整改 完成\n整改措施", "", "完成 整", "整改")
	for s, want := range map[string]string{
		"整改措施。": "整改措施 0", "整改了": "整改 0 3", "整治": "整 2", "完成": "完成 0 2", "措施": "",
	} {
		var got []string
		if i := w.Match(s); i >= 0 {
			got = append(got, w.Word(i))
			for ; i < w.Len() && w.Word(i) == got[0]; i++ {
				got = append(got, string(rune('0'+w.Row(i))))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Match(%q): %q, want %q", s, got, want)
		}
	}
}

// TestWordsLayout fills the layout of a vocabulary with its rows again.
func TestWordsLayout(t *testing.T) {
	rows := []string{"整改 完成\n整改措施", "", "完成 整 基本完成整改任务", "© ICP备"}
	want := NewWords(rows...)
	layout := want.Layout()
	got := layout.Fill(rows...)
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Words{})); diff != "" {
		t.Error(diff)
	}
}

func TestWordsIndex(t *testing.T) {
	w := NewWords("完成 ICP备 © 整改措施")
	for s, want := range map[string]int{
		"已完成": len("已"), "粤ICP备1号": len("粤"), "整改 © 某站": len("整改 "), "整改措": -1, "": -1, "\xe6": -1,
	} {
		if got := w.Index(s); got != want || w.In(s) != (want >= 0) {
			t.Errorf("Index(%q) = %d, want %d", s, got, want)
		}
	}
}

func TestWordsAll(t *testing.T) {
	w := NewWords("整改 改好 整改措施 a 已")
	for s, want := range map[string]string{
		"": "", "问题": "", "整改好": "0整改 3改好", "已aa": "0已 3a 4a", "a整改措施，整": "0a 1整改措施",
	} {
		var got []string
		for at, i := range w.All(s) {
			got = append(got, fmt.Sprintf("%d%s", at, w.Word(i)))
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("All(%q) = %q, want %q", s, got, want)
		}
	}
}

// FuzzWords compares with looking at the words one by one.
func FuzzWords(f *testing.F) {
	f.Add("整 整改 整改措施 整治 问题 问题整改 a ab", "整改措施")
	f.Add("整改 整改", "整改措")
	f.Fuzz(func(t *testing.T, table, s string) {
		list := strings.FieldsFunc(table, func(r rune) bool { return r == ' ' || r == '\n' })
		if len(table) > 200 || !utf8.ValidString(table) {
			t.Skip() // no table of words
		}
		longest := ""
		for _, word := range list {
			if strings.HasPrefix(s, word) && len(word) > len(longest) {
				longest = word
			}
		}
		w := NewWords(table)
		if got := w.Prefix(s); got != len(longest) {
			t.Errorf("Prefix(%q) of %q = %d, want %q", s, list, got, longest)
		}
		if !utf8.ValidString(s) {
			return
		}
		found := make(map[int]int) // by their offsets, the lengths of words
		for at, i := range w.All(s) {
			found[at] = len(w.Word(i))
		}
		for at := range s {
			if got := w.Prefix(s[at:]); got != found[at] {
				t.Errorf("All(%q) of %q: %d bytes at %d, want %d", s, list, found[at], at, got)
			}
		}
	})
}

func BenchmarkNewWords(b *testing.B) {
	table := strings.Repeat("整改 整改措施 问题 完成 基本完成\n", 20)
	b.SetBytes(int64(len(table)))
	b.ReportAllocs()
	for b.Loop() {
		NewWords(table)
	}
}

func BenchmarkWordsIndex(b *testing.B) {
	w := NewWords("ICP备 版权所有 公网安备 网站标识码 人阅读 浏览次数")
	b.SetBytes(int64(len(simplifiedText)))
	for b.Loop() {
		w.Index(simplifiedText)
	}
}
