package audit

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
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
	if len(before) != a.start || !han.IsHan(next) || strings.ContainsRune("已正均全的是中和及与", next) || a.unit == "点" || a.unit == "条" || a.unit == "部" {
		return 0, false, false
	}
	return a.start, false, true
}

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

// countNames counts the names of a clause that ends with a list.
func countNames(s string) list {
	names := splitNames(s)
	l := list{least: len(names), max: len(names)}
	if names[0] == "" { // 土地，、规划、建设3个
		return list{}
	}
	for i := len(names) - 1; i > 0; i-- {
		if names[i] == "" {
			return list{} // 13个市州、3个县
		}
		if mayBegin(names, i) {
			l.least = min(l.least, len(names)-i)
		}
	}
	if hasDigit(names[0]) { // 3个镇、甲村、乙村等2个村
		l.least = min(l.least, len(names)-1)
	}
	l.persons = true
	for _, name := range names {
		l.max += joints(name)
		l.persons = l.persons && hasAny(name, "某", "同志")
	}
	return l
}

// splitNames cuts at 、 and between titles and quotations: 《A》《B》和《C》.
func splitNames(s string) []string {
	var names []string
	depth, from := 0, 0
	for i, r := range s {
		switch {
		case han.IsOpening(r):
			if depth == 0 && i > from && endsName(s[from:i]) {
				names, from = append(names, s[from:i]), i
			}
			depth++
		case han.IsClosing(r):
			depth = max(0, depth-1)
		case depth == 0 && r == '、':
			names = append(names, s[from:i])
			from = i + len("、")
		}
	}
	return append(names, s[from:])
}

// endsName reports whether a title or quotation ends s, with a joint behind it
// at most, so that another one that follows is a name of its own.
func endsName(s string) bool {
	s = strings.TrimSuffix(s, "以及")
	s = strings.TrimRight(s, "和及与")
	return strings.HasSuffix(s, "》") || strings.HasSuffix(s, "”") || strings.HasSuffix(s, "」") || strings.HasSuffix(s, "』")
}

// joints is how many more names s may be, when 和 parts names, or a quotation
// holds several.
func joints(s string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("和及与、", r) {
			n++
		}
	}
	return n
}

// A list may begin in the middle of a segment in which something is said before
// the name: 干部到A, 邀请专家讲授B. leadingIn are the words that say so wherever they
// stand; in the name of an institution, 市残疾人联合会, verbs do only at its start.
var (
	leadingIn = strings.Fields(`的 了 在 到 对 向 为 把 将 由 与 从 按 以 让 使 给 被 并 其 该 是 有 无 于 等 和 及 赴 含 如`)
	verbs     = strings.Fields(`去 进 送 讲 抓 查 看 做 建 设 办 修 用 涉 ` +
		`开展 实施 组织 推进 推动 加强 完善 健全 制定 修订 出台 印发 落实 强化 提升 提高 召开 举办 参加 走访 深入 联合 会同 邀请 聘请 指导 督促 围绕 聚焦 针对 依托 通过 运用 利用 覆盖 明确 梳理 排查 整治 打造 培育 选派 安排 学习 成立 调整 优化 规范 解决 处理 协调 配合 分管 牵头 负责 参与 授课 下发 发放 投入 新增 增设 配备 购置 创建 获得 评选 入选 提出 形成 建立 引进 建成 确定 划定 分为 分成 设置 设立 组建 编制 起草 举行 征集 收到 发现 查出 整改 完成 取得 申报 部署 谋划 储备 开工 签约`)
	institutions = strings.Fields(`局 委 办 会 院 校 馆 站 所 厅 室 科 处 股 公司 中心 集团 银行 街道 镇 乡 村 社区`)
)

// saysMore reports whether a name has words before it that say something.
func saysMore(name string) bool {
	name = strings.TrimSuffix(name, "建设") // 队伍建设
	isVerb := func(v string) bool { return strings.Contains(name, v) }
	if slices.ContainsFunc(institutions, func(w string) bool { return strings.HasSuffix(name, w) }) {
		isVerb = func(v string) bool { return strings.HasPrefix(name, v) }
	}
	return hasAny(name, leadingIn...) || slices.ContainsFunc(verbs, isVerb)
}

// mayBegin reports whether the list may begin inside names[i]: a name among
// names is short and says no action.
func mayBegin(names []string, i int) bool {
	name := names[i]
	if isQuoted(name) {
		return false
	}
	longest := usualNameRunes
	for k, other := range names {
		if k > 0 && k != i {
			longest = max(longest, utf8.RuneCountInString(other))
		}
	}
	return saysMore(name) || hasDigit(name) || utf8.RuneCountInString(name) > longest+extraNameRunes
}

// isQuoted reports whether a name stands in quotation marks or as a title.
func isQuoted(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("《“「『", r) && endsName(s)
}

func hasDigit(s string) bool {
	for i, r := range s {
		if han.IsDigit(r) {
			return true
		}
		if !numberStarts.MayHold(r) {
			continue
		}
		if n, ok := han.ScanNumber(s[i:]); ok && measureWord(s[i+n.Len:]) != "" {
			return true
		}
	}
	return false
}

// numberStarts are the characters that a number can begin with.
var numberStarts = han.NewSet(text.Numerals)

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

// allNames reports whether all items are long enough to be names of things
// rather than kinds of them: 12个乡镇（街道、园区）.
func allNames(names []string) bool {
	for _, name := range names {
		if utf8.RuneCountInString(name) < leastNameRunes {
			return false
		}
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
