package audit

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

var ruleEnumeration = Rule{
	ID:       "enumeration",
	Severity: Warning,
	Doc: Doc{
		Title: Text{"names listed and their number differ", "列举的名称与数目不符"},
		Text: Text{
			"A、B、C等3个 may not list more names than its number; without 等, as in A、B、C三大工程, it must list exactly as many. A 、 inside 《》, quotation marks or brackets parts nothing; a last 和, 及 or 与 may part names or not.",
			"“A、B、C等3个部门”列出的名称不能多于所说的数；没有“等”字的“A、B、C三大工程”应恰好相等。书名号、引号、括号内的顿号不算；末尾的“和、及、与”可算可不算。",
		},
		Why: Text{
			"Names and number stand in one sentence, where every reader can count.",
			"名称和数目就在一句话里，读者一数便知。",
		},
		Blind: Text{
			"Lists whose beginning is unclear, or whose items are actions, are not checked; with 等, fewer names than the number are normal.",
			"分不清从哪里开始列举、名称里夹着动作的不查；“等”之后少于所说的数是正常的。",
		},
		Bad:  "梳理档案、财政、教育、卫健等3个部门的职责边界。",
		Good: "梳理档案、财政、教育、卫健等4个部门的职责边界。",
	},
	Check: checkEnumerations,
}

func checkEnumerations(s *Subject) []Finding {
	var findings []Finding
	for _, row := range s.byBlock {
		for i, a := range row {
			l, ok := listBefore(a)
			if !ok {
				l, ok = listBehind(a)
			}
			if ok && !followedByCount(row, i) && l.wrong(a) {
				findings = append(findings, s.enumerationFinding(a, l))
			}
		}
	}
	return findings
}

func (s *Subject) enumerationFinding(a *amount, l list) Finding {
	span := a.Span(min(l.start, a.start), max(l.end, a.end))
	evidence := []Evidence{s.evidence(span)}
	return newFinding(Text{
		"%s lists %d names, and the number is %s",
		"%s列出%d个名称，而数目为%s",
	}, evidence, []string{a.printed(), strconv.Itoa(l.least)}, evidence[0].quote(), l.least, a.printed())
}

// What makes a list of names, in characters and in names.
const (
	nextCountRunes = 4  // from a number to the next, where the names may be of both
	usualNameRunes = 4  // a name that is no longer needs no other beside it
	extraNameRunes = 3  // how much longer than the others a name may be
	bracketRunes   = 10 // from a number to the bracket with its names
	leastNameRunes = 3  // of a thing; what is shorter is a kind of them
	mostMissing    = 2  // names: where more are, the list begins somewhere else
	mostNames      = 12 // that people list
)

// followedByCount reports whether another amount follows at once, so that the
// names may be of both: 等2个镇3个村.
func followedByCount(row []*amount, i int) bool {
	if i+1 == len(row) {
		return false
	}
	between := row[i].Folded[row[i].end:row[i+1].start]
	return utf8.RuneCountInString(between) <= nextCountRunes && !strings.ContainsAny(between, "，。；,;")
}

// list is a row of names that belongs to a number.
type list struct {
	start, end int // of what is quoted of it
	least      int // names there are for certain
	max        int // names there may be, when 和 parts them or they began earlier
	open       bool
	persons    bool // the names are of persons: 张某、李某
}

// wrong reports whether the number of names cannot be that of a. An open list
// (等) may name fewer.
func (l *list) wrong(a *amount) bool {
	if l.least < 2 || a.isRate() || a.value() < 2 || a.qualifier != han.Exact || !countsNames(a.unit) && !(l.persons && isPerson(a.unit)) {
		return false
	}
	n := int(a.value())
	if n < l.least {
		return true
	}
	return !l.open && n > l.max && n-l.max <= mostMissing && n <= mostNames
}

// countsNames reports whether a measure word may count the names before it;
// times, people and households are counted apart from what is named.
func countsNames(unit string) bool {
	switch unit {
	case "个", "项", "条", "类", "大类", "大项", "方面", "部", "家", "支", "张", "所", "门", "款", "种", "大", "点":
		return true
	}
	return false
}

// listBefore reads the names before the number: A、B、C等3个, A、B、C三大工程.
func listBefore(a *amount) (list, bool) {
	end, open, ok := listEnd(a)
	if !ok {
		return list{}, false
	}
	start := listStart(a.Folded, end)
	l := countNames(a.Folded[start:end])
	l.start, l.end, l.open = start, a.end, open
	return l, l.least > 1
}

// etcNouns may stand between 等 and the number: A、B等制度3项.
var etcNouns = strings.Fields(`制度 项目 部门 单位 机制 办法 文件 方案 活动 问题 工作 措施 课程 品牌 平台 镇 村 社区 街道 企业 学校 机构`)

// listEnd is where the names before the number end, and whether 等 leaves the
// list open.
func listEnd(a *amount) (end int, open, ok bool) {
	before := strings.TrimSuffix(a.Folded[:a.start], "共")
	for _, noun := range append([]string{""}, etcNouns...) {
		if s, found := strings.CutSuffix(before, "等"+noun); found {
			return len(s), true, true
		}
	}
	// Without 等 a noun must follow: 三大工程, 3个平台. At the end of a clause
	// the number counts what stands before it: 采购制度3项.
	next, _ := utf8.DecodeRuneInString(a.Folded[a.end:])
	if len(before) != a.start || !han.IsHan(next) || a.isFormed() || strings.ContainsRune("已正均全的是中和及与", next) || a.unit == "点" || a.unit == "条" || a.unit == "部" {
		return 0, false, false
	}
	return a.start, false, true
}

// isFormed reports whether the number counts what those named before it make up:
// 纪委、审计局组成3个联合检查组.
func (a *amount) isFormed() bool {
	return slices.ContainsFunc(forming, func(w string) bool { return strings.HasSuffix(a.Folded[:a.start], w) })
}

// forming are the verbs between those who make up something and its number.
var forming = strings.Fields(`组成 组建 抽调 成立 派出 组织 联合 分成 分为 设立 建立 开展 检查 核查 排查 督办 移送 查处`)

// listStart is where the clause starts that ends at offset end, quotation marks
// and brackets taken as a whole.
func listStart(s string, end int) int {
	depth := 0
	limit := max(0, end-clauseBytes)
	for i := end; i > limit; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		switch {
		case han.IsClosing(r):
			depth++
		case han.IsOpening(r):
			if depth == 0 {
				return i
			}
			depth--
		case depth == 0 && r != '、' && isClauseStop(r):
			return i
		}
		i -= size
		if i == 0 {
			return 0
		}
	}
	return end // it begins out of sight
}

// listBehind reads names in brackets: 9个主责单位（包括A、B、C）.
func listBehind(a *amount) (list, bool) {
	rest := ahead(a.Folded, a.end)
	i := strings.IndexAny(rest, "（(，。；：、")
	if i < 0 || !han.IsOpening(firstRune(rest[i:])) || utf8.RuneCountInString(rest[:i]) > bracketRunes {
		return list{}, false
	}
	_, size := utf8.DecodeRuneInString(rest[i:])
	inside := rest[i+size:]
	end := strings.IndexAny(inside, "）)")
	if end < 0 || strings.ContainsAny(inside[:end], "，。；：,;:") {
		return list{}, false
	}
	return bracketed(a, inside[:end], a.end+i+size+end)
}

// leading introduces a list in brackets that is meant to be whole.
var leading = []string{"包括", "分别为", "分别是", "即", "为"}

func bracketed(a *amount, inside string, end int) (list, bool) {
	whole := false
	for _, w := range leading {
		if rest, ok := strings.CutPrefix(inside, w); ok {
			inside, whole = rest, true
			break
		}
	}
	trimmed := strings.TrimSuffix(inside, "等")
	names := splitNames(trimmed)
	if len(names) < 2 || hasDigit(trimmed) || !allNames(names) {
		return list{}, false
	}
	l := list{start: a.start, end: end, least: len(names), max: len(names), open: !whole || trimmed != inside}
	for _, name := range names {
		l.max += joints(name)
	}
	return l, true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
