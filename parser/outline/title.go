package outline

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// titleEnd is where the title of a heading ends whose label ends at offset
// from: at its first full stop outside quotation marks, at a label or point
// inside the block, else at the end. The gap function tells where the source
// has a space, which ends the title of a heading such as 关于…的问题 整改情况….
func titleEnd(s string, from int, marks []Mark, gap func(int) bool) int {
	end := from + han.FirstSentence(s[from:])
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
	return from + len(trimStop(s[from:end]))
}

// trimStop takes the punctuation off the end of a title.
func trimStop(s string) string { return strings.TrimRight(s, "。．.；;：:，,、！!？? —") }

// problemColon is where a colon follows the name of a problem in s:
// 关于…的问题：….
func problemColon(s string) int {
	for i := 0; i < len(s); {
		n := strings.IndexAny(s[i:], "：:")
		if n < 0 {
			return 0
		}
		i += n
		if endsHeading(s[:i]) {
			return i
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return 0
}

// problemGap is where a space follows the name of a problem in s[from:end].
func problemGap(s string, from, end int, gap func(int) bool) int {
	for i := from; ; {
		n := strings.Index(s[i:end], "问题")
		if n < 0 {
			return 0
		}
		i += n + len("问题")
		if i < end && gap(i) {
			return i
		}
	}
}

// endsHeading reports whether s ends as the name of a problem or of its
// rectification does.
func endsHeading(s string) bool {
	for _, w := range [...]string{"问题", "问题的整改", "问题整改", "问题的整改情况", "问题整改情况", "问题的整改落实情况", "问题整改落实情况", "方面的整改", "整改落实情况", "整改情况"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// trimLeadingStop takes the punctuation that closed a title off what follows.
func trimLeadingStop(s string) string { return strings.TrimLeft(s, "。．.；;：:，,、！!？? ") }
