package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// scanPoint reads the mark of a run-in point at the start of s: 一是, 一要,
// 首先, 一方面, 其一, ——, ●, 措施一：, and any heading number.
func scanPoint(s string) Marker {
	r, size := han.Decode(s)
	switch {
	case r == '—' || r == '－' || r == '–' || r == '─':
		return scanDash(s)
	case isBullet(r) && !isBox(r, s[size:]):
		return Marker{Style: Bullet, Len: size}
	case isNumeral(r):
		if m := scanShi(s); m.Style != None {
			return m
		}
	case r == '首' || r == '其' || r == '再' || r == '最' || r == '另':
		return scanWords(s)
	case r == '整' || r == '具' || r == '措' || r == '举':
		return scanNamed(s, measureNames, NamedMeasure)
	}
	m, _ := ScanMarker(s)
	if m.Lost || m.Style == Named || m.Style == Part {
		return Marker{}
	}
	return m
}

// bullets are the characters that open a point by themselves.
const bullets = "●•·■◆▲★○◇□➢▪"

func isBullet(r rune) bool {
	switch r {
	case '●', '•', '·', '■', '◆', '▲', '★', '○', '◇', '□', '➢', '▪':
		return true
	}
	return false
}

// isBox reports whether r is the box before one of the answers of a form, the next of
// which begin s: □已完成 ☑未完成.
func isBox(r rune, s string) bool {
	return (r == '□' || r == '■') && strings.ContainsAny(s[:min(len(s), answerMost)], "□■☑☒√✓✔")
}

// answerMost is how long an answer may be, in bytes.
const answerMost = 30

// scanShi reads 一是 and 一要, and 一方面.
func scanShi(s string) Marker {
	n, size, ok := han.ScanOrdinal(s)
	if !ok || n < 1 || n > 60 {
		return Marker{}
	}
	for _, w := range numberedWords {
		rest, ok := strings.CutPrefix(s[size:], w.word)
		if ok && (w.style != Sides || n == 1) {
			return Marker{Style: w.style, Ordinal: n, Len: size + len(w.word) + stopSize(rest)}
		}
	}
	return Marker{}
}

// numberedWords follow the number of a point.
var numberedWords = [...]struct {
	word  string
	style Style
}{
	{"是", Shi}, {"要", Yao}, {"方面", Sides},
}

// pointWords are the points that count in words.
var pointWords = [...]struct {
	word    string
	style   Style
	ordinal int
}{
	{"首先", First, 1}, {"其次", First, 2}, {"再次", First, 3}, {"最后", First, 4},
	{"另一方面", Sides, 2},
	{"其一", Qi, 1}, {"其二", Qi, 2}, {"其三", Qi, 3}, {"其四", Qi, 4}, {"其五", Qi, 5},
}

func scanWords(s string) Marker {
	for _, w := range pointWords {
		if rest, ok := strings.CutPrefix(s, w.word); ok {
			return Marker{Style: w.style, Ordinal: w.ordinal, Len: len(w.word) + stopSize(rest)}
		}
	}
	return Marker{}
}

// scanDash reads —— and its variants before a word, a number or a quotation mark.
func scanDash(s string) Marker {
	rest := strings.TrimLeft(s, "—－–─")
	n := len(s) - len(rest)
	r, _ := han.Decode(rest)
	if n < len("——") || !han.IsHan(r) && !han.IsOpening(r) && !han.IsDigit(r) {
		return Marker{}
	}
	return Marker{Style: Dash, Len: n}
}
