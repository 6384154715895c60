package compare

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/zhenggai/zhenggai/parser/han"
)

// gram is two characters that stand beside each other, by the number that a
// vocabulary gave them.
type gram struct {
	id     int32
	weight float64
}

// grams are those of a text, each once, in the order of their numbers.
type grams []gram

// commonWords are those that issues of every kind are put in: what is wrong, and
// what with. That two issues share them says little.
var commonWords = sync.OnceValue(func() *han.Words {
	return han.NewWords(
		// how it is wrong
		`不够 不足 不到位 不规范 不严格 不严 不实 不深 不高 不强 不力 不扎实 不彻底 不及时 不健全 不完善 不紧 不清 不准 不透 不细 不明显
		不充分 不突出 不深入 不有力 不严肃 不平衡 不均衡 不合理 不符 不全 不多 不经常 不精准 不落实 不担当 不作为 不优 不大 不好 不畅 不牢 不主动
		欠缺 缺失 缺位 缺乏 薄弱 滞后 差距 偏差 短板 漏洞 隐患 弱化 虚化 淡化 边缘化 粗放 混乱 宽松软 松散 松懈 失之于宽 失之于软 乏力 迟缓 缓慢
		流于形式 走过场 形同虚设 打折扣 有待 仍有 仍然 依然 时有发生 屡禁不止 突出 较差 较大 较高 较多 较低 较弱 严重 风险 违规 随意
		落差 温差 层层递减 不聚焦 悬空 空转 浮于表面 流于表面 表面化 把关 抓得 压得`,
		// what with
		`工作 管理 管控 建设 落实 执行 推进 责任 制度 机制 贯彻 监管 履行 作用 发挥 力度 意识 能力 水平 质量 体系 措施 开展 情况 问题 方面
		重点 领域 程序 规定 要求 内容 存在 强化 加强 提升 提高 部署 决策 重大 重要 精神 整改 反馈 巡察 巡视 审计 检查 发现 指出 关于 针对 对于
		以及 有的 个别 部分 一些 一定 相关 有关 单位 部门 党组 党委 全面 进一步 深入 严格 规范 及时 到位 有效 主要 具体 完善 健全`,
		// between words
		`的 和 与 及 等 对 在 了 不 有 未 是 为 以 中 上 下`,
	)
})

// plainWeight is what a character of a common word counts; others count 1. A
// pair counts what its characters do, multiplied.
const plainWeight = 0.4

// letter is a character that is compared; the zero one is none.
type letter struct {
	rune
	weight float64
}

// vocabulary numbers the pairs of characters that it meets, and counts the
// issues that have each.
type vocabulary struct {
	ids    map[[2]rune]int32
	issues []int // by the number of the pair
	total  int   // of issues
}

// scan finds the pairs of characters in a folded text. Marks part them, but for
// those that only set words off.
func (v *vocabulary) scan(s string) grams {
	var found grams
	var before letter
	common, plain := commonWords(), 0
	s = inOneWord.Replace(s)
	for i, r := range s {
		plain = max(plain, i+common.Prefix(s[i:]))
		if !isLetter(r) {
			if !isSilent(r) {
				before = letter{}
			}
			continue
		}
		next := letter{r, weightOf(i < plain)}
		if before != (letter{}) {
			found = append(found, gram{v.number(before.rune, r), before.weight * next.weight})
		}
		before = next
	}
	return found.sorted()
}

func weightOf(isPlain bool) float64 {
	if isPlain {
		return plainWeight
	}
	return 1
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isSilent reports whether words go on behind a mark: quotation marks, brackets
// and spaces.
func isSilent(r rune) bool {
	return strings.ContainsRune("“”‘’\"'「」『』《》〈〉()[]【】 ", r)
}

func (v *vocabulary) number(a, b rune) int32 {
	key := [2]rune{a, b}
	id, known := v.ids[key]
	if !known {
		id = int32(len(v.issues))
		v.ids[key] = id
		v.issues = append(v.issues, 0)
	}
	return id
}

// sorted has each pair once, with the larger weight.
func (g grams) sorted() grams {
	slices.SortFunc(g, func(a, b gram) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(b.weight, a.weight)) })
	return slices.CompactFunc(g, func(a, b gram) bool { return a.id == b.id })
}

// meet counts an issue that has the pairs.
func (v *vocabulary) meet(g grams) {
	v.total++
	for _, x := range g {
		v.issues[x.id]++
	}
}

// weigh makes pairs that many issues have lighter. What two issues have, which
// is the least that can match, keeps its weight.
func (v *vocabulary) weigh(g grams) {
	full := math.Log(1 + float64(v.total)/2)
	for i := range g {
		g[i].weight *= math.Log(1+float64(v.total)/float64(max(2, v.issues[g[i].id]))) / full
	}
}

// sum is the weight of all pairs.
func (g grams) sum() float64 {
	sum := 0.0
	for _, x := range g {
		sum += x.weight
	}
	return sum
}

// both are the pairs that g and h have, with the smaller weight.
func both(g, h grams) iter.Seq[gram] {
	return func(yield func(gram) bool) {
		for i, j := 0, 0; i < len(g) && j < len(h); {
			switch order := cmp.Compare(g[i].id, h[j].id); {
			case order < 0:
				i++
			case order > 0:
				j++
			case !yield(gram{g[i].id, min(g[i].weight, h[j].weight)}):
				return
			default:
				i, j = i+1, j+1
			}
		}
	}
}

// shared lists the pairs that both have.
func (g grams) shared(h grams) grams { return slices.Collect(both(g, h)) }

// overlap is the weight of the pairs that both have.
func (g grams) overlap(h grams) float64 {
	sum := 0.0
	for x := range both(g, h) {
		sum += x.weight
	}
	return sum
}

// without are the pairs of g that h lacks.
func (g grams) without(h grams) grams {
	return slices.DeleteFunc(slices.Clone(g), func(x gram) bool { return h.has(x.id) })
}

func (g grams) has(id int32) bool {
	_, found := slices.BinarySearchFunc(g, id, func(x gram, id int32) int { return cmp.Compare(x.id, id) })
	return found
}

// rare are the pairs that weigh as much as any, of two characters that are in no
// common word. Weighing them changes that.
func (g grams) rare() grams {
	return slices.DeleteFunc(slices.Clone(g), func(x gram) bool { return x.weight < 1 })
}
