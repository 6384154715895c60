package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// inspections are what a team of inspectors is for.
var inspections = []string{"巡察", "巡视", "督察", "督查", "督导", "审计", "检查"}

// team finds the first team of inspectors in s: 市委第二巡察组, 区委巡察三组,
// 校党委第三轮联动巡察第一组, or the audit office. Its name starts behind the
// last word that cannot belong to it.
func team(s string) (start, end int) {
	for i := 0; ; {
		n := han.Index(s[i:], "组")
		if n < 0 {
			return office(s)
		}
		i += n
		core := strings.TrimRight(s[:i], "第"+teamNumerals)
		if hasSuffixAny(core, inspections) {
			from, to := listStart(s, nameStart(s, len(core))), i+len("组")
			if isTeam(s[from:to]) && !isDescribed(s[:from], s[from:to]) {
				return from, to
			}
		}
		i += len("组")
	}
}

// isTeam tells the name of a team from what is said of several, or of one in
// passing: 3个巡察组, 各巡察组, 同意巡察组. One of four characters says no more than
// whose it is, 县巡察组.
func isTeam(name string) bool {
	size := utf8.RuneCountInString(name)
	if size == 4 && !hasNumber(name) {
		return hasPrefixAny(name, []string{"省", "市", "州", "盟", "县", "区", "旗", "镇", "校", "院", "局", "厅", "部"})
	}
	return size >= 4 && !hasAny(name, []string{"个", "各", "每", "同意", "全体", "本轮", "《", "》"})
}

// listStart is where the list of teams starts whose last one starts at i: 校党委第一、第二巡察组.
func listStart(s string, i int) int {
	for range teamsMost {
		before, ok := strings.CutSuffix(s[:i], "、")
		if !ok || !strings.HasSuffix(strings.TrimRight(before, teamNumerals), "第") || !strings.HasPrefix(s[i:], "第") {
			return i
		}
		i = nameStart(s, len(before))
	}
	return i
}

// teamsMost is the longest list of teams.
const teamsMost = 16

// teamNumerals are the characters that the number of a team is written in.
const teamNumerals = "一二三四五六七八九十0123456789"

// isDescribed tells a team that has no name of its own from what stands before it:
// 由保卫处和教务处组成的联合检查组, 相关巡察组. One with a number has: 派出的第二巡察组.
func isDescribed(before, name string) bool {
	return hasSuffixAny(before, []string{"的", "有关", "相关"}) && !hasNumber(name)
}

// office finds the audit office in s. One in a list of bodies, 市财政局、市审计局,
// only helped; one in the title of a paper, 《审计署关于…》, wrote it.
func office(s string) (start, end int) {
	for _, noun := range [...]string{"审计局", "审计署", "审计厅"} {
		i := han.Index(s, noun)
		if i < 0 {
			continue
		}
		if start = nameStart(s, i); !hasSuffixAny(s[:start], []string{"、", "《"}) {
			return start, i + len(noun)
		}
	}
	return 0, 0
}

// nameBreaks stand before the name of a body and do not belong to it.
var nameBreaks = han.NewWords(`， 。 、 ； ： , ; : 由 派出 派驻 日 月 年 起 间 旬 底 安排 部署 要求 ） ) 委派 组成 成立 组长 代表 根据 按照 接受 接受了 以来 期间 对照 针对
经 是 末 初 决定 和 配合 收到 会上 会前 “ ” 将 把 被 为 对 抓好 落实 确保 接到 接 传达学习 实行 会同 相关
有关 所有 的 到 对于 随着 关于 希望 《 宣布 宣布了 听取 听取了 参与 邀请 邀请到 组建 回报 以便`)

// nameStart is where the name that ends at i starts.
func nameStart(s string, i int) int {
	start := 0
	for at, w := range nameBreaks.All(s[:i]) {
		start = max(start, at+len(nameBreaks.Word(w)))
	}
	for start < i && s[start] == ' ' {
		start++
	}
	if name := s[start:i]; strings.HasPrefix(name, "自") && !strings.HasPrefix(name, "自治") { // 自中央督察组向我省反馈
		start += len("自")
	}
	return start
}
