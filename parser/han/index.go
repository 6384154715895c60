package han

import (
	"iter"
	"strings"
)

// Index is strings.Index for words in Chinese. That looks for the first byte of
// a word, which in Chinese text is one of six and stands at every third place;
// the third byte of a character is one of sixty-four, so that looking for it
// skips far more. It takes half the time.
func Index(s, word string) int {
	if len(word) < 3 {
		return strings.Index(s, word)
	}
	second, third := word[1], word[2]
	for i := 2; i < len(s); i++ {
		n := strings.IndexByte(s[i:], third)
		if n < 0 {
			return -1
		}
		i += n
		if s[i-1] == second && strings.HasPrefix(s[i-2:], word) {
			return i - 2
		}
	}
	return -1
}

// Indexes yields the offsets in s at which word stands, from the first on. Where it
// overlaps itself each counts.
func Indexes(s, word string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; ; i++ {
			n := Index(s[i:], word)
			if n < 0 {
				return
			}
			if i += n; !yield(i) {
				return
			}
		}
	}
}

// LastIndex is strings.LastIndex for words in Chinese.
func LastIndex(s, word string) int {
	if len(word) < 3 {
		return strings.LastIndex(s, word)
	}
	for i := len(s) - len(word) + 2; i >= 2; i-- {
		i = strings.LastIndexByte(s[:i+1], word[2])
		if i < 2 {
			return -1
		}
		if strings.HasPrefix(s[i-2:], word) {
			return i - 2
		}
	}
	return -1
}

// Contains is strings.Contains for words in Chinese.
func Contains(s, word string) bool { return Index(s, word) >= 0 }

// IndexAny is strings.IndexAny for a few characters, of which that makes a string
// again for every character of s.
func IndexAny(s, chars string) int {
	first := -1
	for chars != "" {
		_, size := Decode(chars)
		if i := Index(s, chars[:size]); i >= 0 {
			s, first = s[:i], i
		}
		chars = chars[size:]
	}
	return first
}

// ContainsAny is strings.ContainsAny for a few characters.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }
