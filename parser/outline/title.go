package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// titleEnd is where the title of a heading ends whose label ends at offset
// from: at its first full stop outside quotation marks, at a label or point
// inside the block, else at the end. The gap function tells where the source
// has a space, which ends the title of a heading such as 关于…的问题 整改情况….
func titleEnd(s string, from int, marks []Mark, gap func(int) bool) int {
	end := from + firstStop(s[from:])
	if len(marks) > 0 {
		end = min(end, marks[0].Start)
	}
	if i := problemColon(s[from:end]); i > 0 {
		end = from + i
	}
	if i := problemGap(s, from, end, gap); i > 0 {
		end = i
	}
	if end == from {
		return from
	}
	return from + len(trimTitle(s[from:end]))
}

// firstStop is the end of the first sentence of s. Writers who set English
// punctuation end it with a point between characters and a space.
func firstStop(s string) int {
	end := han.FirstSentence(s)
	for i := 0; i < end; i++ {
		n := strings.IndexByte(s[i:end], '.')
		if n < 0 {
			break
		}
		i += n
		before, _ := han.DecodeLast(s[:i])
		after, _ := han.Decode(s[i+1:])
		if han.IsHan(before) && (i+1 == len(s) || han.IsHan(after)) {
			return i + 1
		}
	}
	return end
}

// trimTitle takes the punctuation off the end of a title, but for what makes it
// a question or an exclamation.
func trimTitle(s string) string {
	return han.TrimRightFunc(s, func(r rune) bool { return isStop(r) && r != '？' && r != '?' && r != '！' && r != '!' || r == '—' })
}

// trimStop takes the punctuation off the end of a label.
func trimStop(s string) string {
	return han.TrimRightFunc(s, func(r rune) bool { return isStop(r) || r == '—' })
}

func isStop(r rune) bool {
	switch r {
	case '。', '．', '.', '；', ';', '：', ':', '，', ',', '、', '！', '!', '？', '?', ' ':
		return true
	}
	return false
}

// problemColon is where a colon or a long dash follows the name of a problem in
// s: 关于…的问题：…, 关于…问题——….
func problemColon(s string) int {
	for i := 0; ; {
		n := han.Index(s[i:], "问题")
		if n < 0 {
			return 0
		}
		i += n + len("问题")
		colon := i
		for _, w := range [...]string{"的", "整改", "落实", "情况"} {
			colon += len(s[colon:]) - len(strings.TrimPrefix(s[colon:], w))
		}
		if r, _ := han.Decode(s[colon:]); r == '：' || r == ':' || strings.HasPrefix(s[colon:], "——") {
			return colon
		}
	}
}

// problemGap is where a space follows the name of a problem in s[from:end].
func problemGap(s string, from, end int, gap func(int) bool) int {
	for i := from; ; {
		n := han.Index(s[i:end], "问题")
		if n < 0 {
			return 0
		}
		i += n + len("问题")
		if i < end && gap(i) {
			return i
		}
	}
}

// trimLeadingStop takes the punctuation that closed a title off what follows.
func trimLeadingStop(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool { return isStop(r) || r == '—' })
}
