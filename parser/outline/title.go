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
	if i := problemEnd(s, from, end, gap); i > 0 {
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

// problemEnd is where the name of a problem ends in s[from:end], 0 for nowhere: at
// a colon or a long dash, 关于…的问题：…, 关于…问题——…, or else at a space.
func problemEnd(s string, from, end int, gap func(int) bool) int {
	spaced := 0
	for i := range han.Indexes(s[from:end], "问题") {
		i += from + len("问题")
		if spaced == 0 && i < end && gap(i) {
			spaced = i
		}
		colon := i
		for _, w := range [...]string{"的", "整改", "落实", "情况"} {
			colon += len(s[colon:end]) - len(strings.TrimPrefix(s[colon:end], w))
		}
		if r, _ := han.Decode(s[colon:end]); r == '：' || r == ':' || strings.HasPrefix(s[colon:end], "——") {
			if spaced > 0 && spaced < colon {
				return spaced
			}
			return colon
		}
	}
	return spaced
}

// trimLeadingStop takes the punctuation that closed a title off what follows.
func trimLeadingStop(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool { return isStop(r) || r == '—' })
}
