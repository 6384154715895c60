package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// scanAdorned reads a number behind a sign that marks the items of a list on some
// pages: ▶问题1：, ☑ 1.
func scanAdorned(s string) Marker {
	size := adornment(s)
	if size == 0 {
		return Marker{}
	}
	m, ok := ScanMarker(s[size:])
	if !ok || m.Lost {
		return Marker{}
	}
	m.Len += size
	return m
}

// adornments are the signs that stand before a number or a label and say no more
// than that an item begins, or that it is ticked off.
const adornments = bullets + "▶►▷▸☑☐☒✅✔✓❌✗❎➤👉🔹🔸📌🔴🔵⭕✍📍"

// adornment is the length of the sign at the start of s with the space behind it,
// 0 for none, or where another sign follows: a row of them is a line across the page.
func adornment(s string) int {
	r, size := han.Decode(s)
	if size == 0 || !adorns(r) {
		return 0
	}
	rest := strings.TrimPrefix(s[size:], "\ufe0f") // shows a sign in colour
	rest = strings.TrimLeft(rest, " ")
	if next, _ := han.Decode(rest); adorns(next) {
		return 0
	}
	return len(s) - len(rest)
}

func adorns(r rune) bool { return adorning.MayHold(r) && strings.ContainsRune(adornments, r) }

var adorning = han.NewSet(adornments)

// enclosed lists the ranges of characters that hold a number, by the first.
var enclosed = [...]struct {
	first, last rune
	ordinal     int
	style       Style
}{
	{'①', '⑳', 1, Circled},
	{'⑴', '⒇', 1, ArabicParen},
	{'⒈', '⒛', 1, ArabicStop},
	{'❶', '❿', 1, Circled},
	{'➀', '➉', 1, Circled},
	{'➊', '➓', 1, Circled},
	{'㈠', '㈩', 1, HanParen},
	{'㉑', '㉟', 21, Circled},
}

func scanEnclosed(r rune, size int) Marker {
	for _, e := range enclosed {
		if r >= e.first && r <= e.last {
			return Marker{Style: e.style, Ordinal: e.ordinal + int(r-e.first), Len: size}
		}
	}
	return Marker{}
}
