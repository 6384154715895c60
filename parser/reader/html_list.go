package reader

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/zhenggai/zhenggai/parser/han"
)

// list writes a list, each item with the label that a browser shows before it.
func (w *htmlWriter) list(i int) {
	labels := w.labelsOf(i)
	for k := range w.page.children(i) {
		n := &w.page.nodes[k]
		if n.tag != atom.Li {
			w.node(k)
			continue
		}
		label := labels.next(n)
		if w.labelled(k, label) {
			w.label = label
		}
		w.node(k)
		w.label = ""
	}
}

// labelled reports whether item k shows its label. Style sheets hide the
// labels of items that are numbered by hand, and those of menus, of which the
// items are links.
func (w *htmlWriter) labelled(k int, label string) bool {
	lead := w.page.lead(k)
	if lead == "" || opensNumbered(lead) || htmlListStyle(&w.page.nodes[k]) == "none" {
		return false
	}
	return label != bullet || w.page.weight(k) > 0 && w.body.has(k)
}

// leadNodes is how many nodes are looked at for the first text of an item.
const leadNodes = 64

// lead is the first text in node i.
func (p *htmlPage) lead(i int) string {
	for k := i; k < min(p.nodes[i].end, i+leadNodes); k++ {
		if text := strings.TrimLeftFunc(p.nodes[k].text, han.IsSpace); text != "" {
			return text
		}
	}
	return ""
}

// opensNumbered reports whether s starts with a number of its own: 1.  （一）
// 一、 ① 第一.
func opensNumbered(s string) bool {
	s = strings.TrimLeft(s, "（(【[第")
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r >= '①' && r <= '⒛', r == '•', r == '·', r == '●':
		return true
	case strings.ContainsRune("一二三四五六七八九十", han.Fold(r)):
		rest := strings.TrimLeft(s[size:], "一二三四五六七八九十")
		return strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, "是") || strings.HasPrefix(rest, "）") || strings.HasPrefix(rest, ")")
	}
	rest := strings.TrimLeftFunc(s, han.IsDigit)
	mark, size := utf8.DecodeRuneInString(rest)
	if len(rest) == len(s) || !strings.ContainsRune("、.．)）", mark) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest[size:])
	return !han.IsDigit(next) // 3.5 万元
}

// bullet stands before the items of a list without numbers.
const bullet = "• "

// htmlLabels makes the labels of one list.
type htmlLabels struct {
	style string // as list-style-type names it
	n     int    // the number of the next item
	step  int
}

// labelsOf are the labels of the list in node i.
func (w *htmlWriter) labelsOf(i int) *htmlLabels {
	n := &w.page.nodes[i]
	l := &htmlLabels{style: htmlListStyle(n), n: 1, step: 1}
	if n.tag != atom.Ol {
		if l.style == "" {
			l.style = "disc"
		}
		return l
	}
	if n.has("reversed") {
		l.step, l.n = -1, w.page.items(i)
	}
	l.n = htmlNumber(n.attr("start"), l.n)
	return l
}

// items is the number of items of the list in node i.
func (p *htmlPage) items(i int) int {
	count := 0
	for k := range p.children(i) {
		if p.nodes[k].tag == atom.Li {
			count++
		}
	}
	return count
}

// next is the label of an item, which may name its number.
func (l *htmlLabels) next(item *htmlNode) string {
	l.n = htmlNumber(item.attr("value"), l.n)
	label := htmlLabel(l.style, l.n)
	l.n += l.step
	return label
}

// listTypes are the values of the type attribute, by the styles they mean.
var listTypes = map[string]string{
	"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman",
	"disc": "disc", "circle": "disc", "square": "disc", "none": "none",
}

// htmlListStyle is the style of labels that a list or an item asks for, empty if it
// asks for none.
func htmlListStyle(n *htmlNode) string {
	style := strings.ToLower(n.attr("style"))
	for declaration := range strings.SplitSeq(style, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		if property = strings.TrimSpace(property); property != "list-style" && property != "list-style-type" {
			continue
		}
		for word := range strings.FieldsSeq(value) {
			if _, known := listStyles[word]; known {
				return word
			}
		}
	}
	return listTypes[n.attr("type")]
}

// listStyle writes the labels of a list.
type listStyle struct {
	number func(n int) string // of the item; nil for labels without numbers
	behind string             // what follows it
}

// listStyles are the styles of labels by their names in CSS. Styles that are
// not here are written as decimal.
var listStyles = map[string]listStyle{
	"none":                  {},
	"disc":                  {nil, bullet},
	"circle":                {nil, bullet},
	"square":                {nil, bullet},
	"decimal":               {strconv.Itoa, ". "},
	"decimal-leading-zero":  {zeroPadded, ". "},
	"lower-alpha":           {lowerAlphabetic, ". "},
	"lower-latin":           {lowerAlphabetic, ". "},
	"upper-alpha":           {upperAlphabetic, ". "},
	"upper-latin":           {upperAlphabetic, ". "},
	"lower-roman":           {lowerRoman, ". "},
	"upper-roman":           {roman, ". "},
	"cjk-ideographic":       {plainDigits.full, "、"},
	"simp-chinese-informal": {plainDigits.full, "、"},
	"trad-chinese-informal": {plainDigits.full, "、"},
	"simp-chinese-formal":   {formalDigits.full, "、"},
	"trad-chinese-formal":   {formalTraditionalDigits.full, "、"},
	"cjk-earthly-branch":    {branch, "、"},
	"cjk-heavenly-stem":     {stem, "、"},
}

// htmlLabel is the label with number n in a style.
func htmlLabel(name string, n int) string {
	style, known := listStyles[name]
	if !known {
		style = listStyles["decimal"]
	}
	if style.number == nil {
		return style.behind
	}
	return style.number(n) + style.behind
}

// htmlNumber is the number that s is, or n if it is none.
func htmlNumber(s string, n int) int {
	const most = 1 << 20
	if got, err := strconv.Atoi(strings.TrimSpace(s)); err == nil && got > -most && got < most {
		return got
	}
	return n
}
