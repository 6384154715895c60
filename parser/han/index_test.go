package han

import (
	"strings"
	"testing"
)

func TestIndex(t *testing.T) {
	text := "截至目前，问题清单所列问题已完成整改。abc 截"
	for _, word := range []string{"截至", "问题", "整改。", "。", "截", "题", "x", "abc", "", "截至目前，问题清单所列问题已完成整改。abc 截至", "问"} {
		for i := range text {
			if got, want := Index(text[i:], word), strings.Index(text[i:], word); got != want {
				t.Errorf("Index(%q, %q) = %d, want %d", text[i:], word, got, want)
			}
			if got, want := LastIndex(text[:i], word), strings.LastIndex(text[:i], word); got != want {
				t.Errorf("LastIndex(%q, %q) = %d, want %d", text[:i], word, got, want)
			}
		}
	}
}

func TestIndexAny(t *testing.T) {
	for _, s := range []string{"", "甲", "甲。乙", "甲；乙。", "a,乙；", "；", "\xe3\x80"} {
		for _, chars := range []string{"", "。；", "；。,", ",", "乙"} {
			if got, want := IndexAny(s, chars), strings.IndexAny(s, chars); got != want {
				t.Errorf("IndexAny(%q, %q) = %d, want %d", s, chars, got, want)
			}
			if got, want := ContainsAny(s, chars), strings.ContainsAny(s, chars); got != want {
				t.Errorf("ContainsAny(%q, %q) = %v, want %v", s, chars, got, want)
			}
		}
	}
}

func FuzzIndex(f *testing.F) {
	f.Add("问题整改", "整改")
	f.Add("\xe9\x97\xae", "\x97\xae\xe6")
	f.Fuzz(func(t *testing.T, s, word string) {
		if got, want := Index(s, word), strings.Index(s, word); got != want {
			t.Errorf("Index(%q, %q) = %d, want %d", s, word, got, want)
		}
		if got, want := LastIndex(s, word), strings.LastIndex(s, word); got != want {
			t.Errorf("LastIndex(%q, %q) = %d, want %d", s, word, got, want)
		}
	})
}

// The standard library's search, for comparison, on the same text.
func BenchmarkIndex(b *testing.B) {
	text := strings.Repeat("坚持把整改作为重大政治任务，逐条认领问题，逐项制定措施，明确责任科室和完成时限。", 30)
	for name, index := range map[string]func(string, string) int{"han": Index, "strings": strings.Index} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				index(text, "截至")
			}
		})
	}
}
