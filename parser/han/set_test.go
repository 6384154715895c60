package han

import (
	"fmt"
	"strings"
	"testing"
)

func TestSet(t *testing.T) {
	s := NewSet("一二", "×:", "（")
	for text, want := range map[string]int{
		"":         0,
		"一":        0,
		"整改：一是":    len("整改："),
		"3×5":      1,
		"abc":      3,
		"甲:（乙":     len("甲"),
		"\xe4\xb8": 2, // the beginning of 一
		"😀二":       len("😀"),
	} {
		if got := s.Next(text, 0); got != want {
			t.Errorf("Next(%q) = %d, want %d", text, got, want)
		}
		if got := s.MayHoldFirst(text); got != (want == 0 && text != "") {
			t.Errorf("MayHoldFirst(%q) = %v", text, got)
		}
	}
}

func TestAddSet(t *testing.T) {
	s := NewSet("一")
	s.AddSet(NewSet("二×"))
	for r, want := range map[rune]bool{'一': true, '二': true, '×': true, '三': false} {
		if got := s.MayHold(r); got != want {
			t.Errorf("MayHold(%c) = %v", r, got)
		}
	}
}

// FuzzSet checks that no place with a character of the set is passed over.
func FuzzSet(f *testing.F) {
	f.Add("一二×:", "整改：一是3×5")
	f.Fuzz(func(t *testing.T, characters, text string) {
		characters, text = strings.ToValidUTF8(characters, ""), strings.ToValidUTF8(text, "")
		s := NewSet(characters)
		next := 0
		for i, r := range text {
			if r > 0xFFFF || !strings.ContainsRune(characters, r) {
				continue
			}
			for next = s.Next(text, next); next < i; next = s.Next(text, next+1) {
			}
			if next != i || !s.MayHold(r) || !s.MayHoldFirst(text[i:]) {
				t.Fatalf("%q at %d of %q is not found in %q", r, i, text, characters)
			}
			next++
		}
	})
}

func TestSetAll(t *testing.T) {
	s := NewSet("一二", "×:")
	for text, want := range map[string]string{
		"": "", "整改": "", "一是二": "0一 6二", "甲:3×5一": "3: 5× 8一",
	} {
		var got []string
		for i, r := range s.All(text) {
			got = append(got, fmt.Sprintf("%d%c", i, r))
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("All(%q) = %s, want %s", text, got, want)
		}
	}
	for range s.All("一二") {
		return // stops when it is told to
	}
}
