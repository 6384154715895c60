package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Lead is what a line opens with, as far as joining lines has to know.
type Lead struct {
	Marker bool // a heading's number: 一、 （一） 1.
	Point  bool // a run-in point: 一是
	Label  bool // 整改措施：

	Alone   bool  // nothing stands behind a marker: its words are on the next line
	Style   uint8 // of a marker or point: how it is printed
	Ordinal int   // of a marker or point, 0 for none
}

// LeadFunc looks at the start of a simplified line. The joiner asks it,
// because a wrapped line may open with a number by accident.
type LeadFunc func(line string) Lead

// joiner decides, line by line, on simplified text, whether a line goes on with the paragraph
// before it.
type joiner struct {
	line  func(*line) string // the simplified text of a line
	dated bool               // the line behind the one in question is a date alone
	apart bool               // each line is known to be a paragraph
	layout

	prev    *line
	first   bool // prev opened its paragraph
	heading bool // the paragraph opened with a number and has no full stop yet
	running bool // running text has begun: there was a line with clauses
}

// titleMost is the widest title, in columns, that is taken from the line behind its
// number.
const titleMost = 80

// joins reports whether l continues the paragraph that ends in j.prev.
func (j *joiner) joins(l *line, lead Lead) bool {
	p := j.prev
	if p == nil || j.apart || l.mark != noMark || p.mark == headMark || p.mark >= rowMark {
		return false
	}
	before, after := j.line(p), j.line(l)
	switch {
	case p.lead.Alone && j.first:
		return !lead.Marker && !lead.Point && !(lead.Label && l.final) && l.width <= titleMost
	case startsInside(after) && !(isComma(after) && !p.clauses && endsTitle(before)), endsInside(before):
		return true
	case !p.clauses && endsTitle(before):
		return false
	case endsKey(before) && !keyed(after), strings.HasSuffix(before, "电话") && asciiWord(after):
		return !lead.Marker && !lead.Point && !lead.Label
	case lead.Label && !j.closesHeading(l, before, after), int(l.indent) >= j.indent+2:
		return false
	case j.wrap > 0:
		return j.wrapped(l, lead, before, after)
	}
	return !lead.Marker && !lead.Point && j.cut(p, before)
}

// wrapped decides in a file of hard-wrapped lines: a line goes on when its
// first word would not have fitted on the line before.
func (j *joiner) wrapped(l *line, lead Lead, before, after string) bool {
	full := j.full(after)
	switch {
	case j.set && full && int(l.indent) <= j.margin && !j.heading && !(lead.Marker && j.prev.final):
		return true
	case j.prev.final && j.dated && !l.clauses: // a signature
		return false
	case j.prev.final:
		tight := j.taken() >= j.wrap-2 || strings.HasSuffix(before, "：") && asciiWord(after)
		return full && !lead.Marker && !lead.Point && tight && (j.doubled || !l.blank)
	case lead.Marker:
		// A sentence broken in the middle: the number is an accident,
		// "…二、|三级". A heading has no full stop to end with.
		return full && (opensBracket(before) || !j.heading && !endsHeading(before) && (j.prev.clauses || han.Contains(before, "、")))
	case isDate(after):
		return false
	case full, !j.heading && !lead.Point && j.prev.clauses && j.fullByCharacters(before, after):
		return true
	}
	// Wide fonts, narrow letters and lost spaces make a wrapped line look
	// short; a heading's last line is short indeed.
	if j.heading {
		return !endsHeading(before) && j.taken()*100 >= j.wrap*88
	}
	return !lead.Point && j.taken()*10 >= j.wrap*7 && (j.prev.clauses || !j.first) // a title has no clauses
}

// full reports whether the first word of after would not have fitted on the line
// before it.
func (j *joiner) full(after string) bool { return j.taken()+firstWord(after) > j.wrap-2 }

// closesHeading reports whether l, which reads like a label, is the end of the heading
// before it: 三、关于“作风不实”问题的|整改情况.
func (j *joiner) closesHeading(l *line, before, after string) bool {
	return j.wrap > 0 && j.heading && !l.final && endsHeading(strings.TrimSuffix(before, "的")) && j.full(after)
}

// fullByCharacters reports whether a line goes on with the one before where lines are
// wrapped by characters, narrow ones like wide ones, also inside a word:
// …；电子邮箱：office@example.cn；通讯地|址：….
func (j *joiner) fullByCharacters(before, after string) bool {
	const columns = 2 // of a wide character
	if len(before)*columns == int(j.prev.width)*len("一") {
		return false // of wide ones alone
	}
	n := utf8.RuneCountInString(before)
	switch last, _ := han.DecodeLast(before); {
	case last < utf8.RuneSelf && startsASCII(after):
		return (n+1)*columns > j.wrap-columns && !startsYear(after)
	case han.IsHan(last), han.IsDigit(last) && strings.HasPrefix(after, "号"):
		return (n+asciiLength(after))*columns > j.wrap-columns
	}
	return false
}

func startsASCII(s string) bool { return s != "" && s[0] > ' ' && s[0] < utf8.RuneSelf }

// startsYear reports whether s opens with a date: 2024年.
func startsYear(s string) bool { return len(s) > 4 && strings.HasPrefix(s[4:], "年") }

// isDate reports whether s is a date and nothing else, as under a signature:
// 2024年8月9日.
func isDate(s string) bool {
	return startsYear(s) && strings.HasSuffix(s, "日") && han.TrimRightFunc(s, inDate) == ""
}

// asciiLength is how many characters at the start of s do not break, one at least.
func asciiLength(s string) int {
	n := 1
	for n < len(s) && asciiBefore(s, n) {
		n++
	}
	return n
}

// asciiWord reports whether s opens with what does not break, such as a
// telephone number.
func asciiWord(s string) bool {
	return len(s) > 1 && s[0] < utf8.RuneSelf && asciiBefore(s, 1) && s[1] < utf8.RuneSelf
}

// taken is the columns that the previous line takes up, with the indent that
// text taken from a PDF has lost. Titles have none.
func (j *joiner) taken() int {
	n := int(j.prev.indent) + int(j.prev.width)
	if j.first && j.running && int(j.prev.indent) <= j.margin && !(j.heading && endsHeading(j.line(j.prev))) {
		n += 4
	}
	return n
}

// endsHeading reports whether a line ends as headings do: 关于…的问题.
func endsHeading(s string) bool {
	for _, w := range [...]string{"问题", "情况", "整改", "方面"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// cutLeast is the width from which a line that stops inside a sentence must
// have been cut by a page break; shorter ones may be titles and signatures.
const cutLeast = 60

// cut reports whether a paragraph of a file with one paragraph a line was cut
// in two at the end of p.
func (j *joiner) cut(p *line, before string) bool {
	if opensBracket(before) {
		return true
	}
	return p.width >= cutLeast && !j.heading && !p.final && p.clauses && !isRemark(before)
}

// isRemark reports whether a line stands in brackets from end to end, which is
// whole without a full stop: （联系电话：…，传真：…）.
func isRemark(s string) bool {
	first, _ := han.Decode(s)
	last, _ := han.DecodeLast(s)
	return strings.ContainsRune("（(", first) && strings.ContainsRune("）)", last)
}

// hasStops reports whether s has the punctuation of running text.
func hasStops(s string) bool {
	return han.Contains(s, "，") || han.Contains(s, "。") || han.Contains(s, "；") || strings.IndexByte(s, ',') >= 0
}

// endsTitle reports whether a line ends as titles do, a date behind it left
// out: …的通报 2026-02-13.
func endsTitle(s string) bool {
	s = han.TrimRightFunc(s, inDate)
	for _, w := range [...]string{"通报", "公告", "报告", "公示", "通知", "方案", "的函", "公开信"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// inDate reports whether r may stand in a date behind a title.
func inDate(r rune) bool {
	switch r {
	case '-', '/', '.', ':', '：', ' ', '年', '月', '日', '(', ')', '（', '）':
		return true
	}
	return r >= '0' && r <= '9'
}

// endsSentence reports whether s ends where a paragraph may end.
func endsSentence(s string) bool {
	for s != "" {
		r, n := han.DecodeLast(s)
		switch r {
		case '；', ';', '：', ':', '…':
			return true
		}
		if han.IsSentenceEnd(r) {
			return true
		}
		if !han.IsClosing(r) && r != '"' && r != '*' && r != '.' {
			return false
		}
		if rest := s[:len(s)-n]; r == '.' {
			last, _ := han.DecodeLast(rest)
			return han.IsHan(last)
		}
		s = s[:len(s)-n]
	}
	return false
}

// endsInside reports whether s ends where no paragraph can end.
func endsInside(s string) bool {
	switch r, _ := han.DecodeLast(s); r {
	case '，', '、', ',', '（', '(', '《', '〈', '“', '「', '『', '【', '〔':
		return true
	}
	return false
}

// isComma reports whether s starts with a comma. Behind a title it is what is
// left of a date: |，日前，….
func isComma(s string) bool {
	return strings.HasPrefix(s, "，") || strings.HasPrefix(s, ",")
}

// startsInside reports whether s starts as no paragraph can start.
func startsInside(s string) bool {
	switch r, _ := han.Decode(s); r {
	case '，', '、', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '》', '〉', '”', '」', '』', '〕':
		return true
	}
	return false
}

// endsKey reports whether s ends in the key of where to write or call, whose value
// is on the next line: 联系电话：.
func endsKey(s string) bool {
	s, ok := strings.CutSuffix(s, "：")
	if !ok {
		return false
	}
	for _, key := range [...]string{"电话", "地址", "邮箱", "信箱", "邮编", "邮政编码", "联系方式", "传真", "请寄", "寄至"} {
		if strings.HasSuffix(s, key) {
			return true
		}
	}
	return false
}

// longestKey is the longest key, in bytes, that a line with its value opens with.
const longestKey = 24

// keyed reports whether s opens with a key of its own: 电子邮箱：….
func keyed(s string) bool { return han.Contains(s[:min(len(s), longestKey)], "：") }

// opensBracket reports whether a title mark or bracket opened in s is still
// open at its end.
func opensBracket(s string) bool {
	s = s[max(0, len(s)-openWindow):]
	title, bracket := false, false
	for _, c := range brackets.All(s) {
		switch c {
		case '《':
			title = true
		case '》':
			title = false
		case '（', '(':
			bracket = true
		case '）', ')':
			bracket = false
		}
	}
	return title || bracket
}

var brackets = han.NewSet("《》（()）")

// openWindow is how far back, in bytes, a bracket still open at the end of a
// line may have opened: titles and remarks are short.
const openWindow = 240

// firstWord is the columns that the first unbreakable piece of s takes: one
// Chinese character, or a whole number or foreign word, with the punctuation
// that must not open a line, or that must not end one.
func firstWord(s string) int {
	cols, opened := 0, false
	for i, r := range s {
		ascii := r < utf8.RuneSelf && r > ' '
		switch {
		case i == 0 || opened:
		case hangs(r):
		case !ascii || !asciiBefore(s, i):
			return cols
		}
		opened = han.IsOpening(r)
		cols += han.Width(r)
		if cols > 24 {
			return cols
		}
	}
	return cols
}

// hangs reports whether r is punctuation that must not open a line.
func hangs(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '）', '》', '”', '％':
		return true
	}
	return false
}

func asciiBefore(s string, i int) bool { return s[i-1] < utf8.RuneSelf && s[i-1] > ' ' }
