package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// scanDi reads 第一部分, 第一章, 第一，, 第一个问题， and 第1项：.
func scanDi(s string) Marker {
	const di = len("第")
	n, size, ok := han.ScanOrdinal(s[di:])
	if !ok || n < 1 || n > maxOrdinal {
		return Marker{}
	}
	at := di + size
	if rest, ok := strings.CutPrefix(s[at:], "类"); ok && stopSize(rest) > 0 {
		return Marker{Style: Di, Ordinal: n, Len: at + len("类") + stopSize(rest)} // 第一类：
	}
	if rest, ok := strings.CutPrefix(s[at:], "个问题"); ok && stopSize(rest) > 0 {
		return Marker{Style: Named, Ordinal: n, Len: at + len("个问题") + stopSize(rest)}
	}
	for _, unit := range [...]string{"项", "条"} { // 第三条， speaks of a rule
		if rest, ok := strings.CutPrefix(s[at:], unit); ok && colonSize(rest) > 0 {
			return Marker{Style: Named, Ordinal: n, Len: at + len(unit) + colonSize(rest)}
		}
	}
	for _, unit := range [...]string{"部分", "章", "节", "篇"} {
		if strings.HasPrefix(s[at:], unit) {
			at += len(unit)
			return Marker{Style: Part, Ordinal: n, Len: at + stopSize(s[at:])}
		}
	}
	if width := stopSize(s[at:]); width > 0 && !strings.HasPrefix(s[at+width:], "第") {
		return Marker{Style: Di, Ordinal: n, Len: at + width}
	}
	return Marker{}
}

// stopSize is the length of the comma or colon that sets a label off.
func stopSize(s string) int {
	switch r, size := han.Decode(s); r {
	case '，', '、', '：', ',', ':':
		return size
	}
	return 0
}

// colonSize is the length of the colon that s opens with, 0 for none.
func colonSize(s string) int {
	if r, size := han.Decode(s); r == '：' || r == ':' {
		return size
	}
	return 0
}

// headingNames are the words that a number may follow in a heading's label, beside
// 问题: 整改任务1：.
var headingNames = han.NewWords("问题清单 反馈意见 整改任务 重点任务 主要任务 任务 整改事项 事项")

// problemKinds are the words that may stand before that 问题, two of them too:
// 检视问题1：, 巡察反馈问题一：.
var problemKinds = han.NewWords("反馈 巡察 巡视 督察 督查 审计 检视 查摆 自查 检查 发现 整改 存在 具体 主要 突出 重点 共性 个性")

// scanName reads the name of a problem or a task with its number.
func scanName(s string) Marker {
	at := problemKinds.Prefix(s)
	if at > 0 {
		at += problemKinds.Prefix(s[at:])
	}
	if strings.HasPrefix(s[at:], "问题") && !strings.HasPrefix(s[at:], "问题清单") {
		return scanNumbered(s, at+len("问题"), Named)
	}
	return scanNamed(s, headingNames, Named)
}

// measureNames are the words that a number may follow in the label of a measure:
// 措施一：.
var measureNames = han.NewWords("整改措施 整改举措 具体措施 措施 举措")

// scanNamed reads one of the names with its number.
func scanNamed(s string, names *han.Words, style Style) Marker {
	size := names.Prefix(s)
	if size == 0 {
		return Marker{}
	}
	return scanNumbered(s, size, style)
}

// scanNumbered reads the number behind a name of so many bytes, and the colon, stop
// or bracket that sets it off.
func scanNumbered(s string, name int, style Style) Marker {
	n, size := nameNumber(s[name:])
	if size == 0 {
		return Marker{}
	}
	at := name + size
	stop, width := han.Decode(s[at:])
	if !strings.ContainsRune("：:、.．】", stop) {
		return Marker{}
	}
	return Marker{Style: style, Ordinal: n, Len: at + width}
}

// nameNumber reads 一, 1, （一） or (1).
func nameNumber(s string) (n, size int) {
	r, width := han.Decode(s)
	if r == '(' || r == '（' {
		m := scanParen(s, width)
		return m.Ordinal, m.Len
	}
	n, size, ok := han.ScanOrdinal(s)
	if !ok || n < 1 || n > maxOrdinal {
		return 0, 0
	}
	return n, size
}
