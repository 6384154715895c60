package outline

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// stages are the words for how far measures have come or how soon they are due: in a
// label they sort the measures of one issue, 立行立改：…长期整改：….
var stages = han.NewWords("立行立改 即知即改 立知立改 立整立改 即行即改 边查边改 边巡边改 边督边改 即巡即改 立查立改 限期整改 限时整改 集中整改 分阶段整改 分步整改 短期整改 近期整改 中期整改 中长期整改 长期整改 长期坚持 长期推进 持续整改 持续推进 持续坚持 已完成 已完成整改 已整改 已整改完成 已整改到位 已落实 已落实到位 已办结 基本完成 阶段性完成 正在推进 正在整改 正在落实 正在进行 正在办理 推进中 整改中 进行中")

// openStages are the same for what has not been done yet.
var openStages = han.NewWords("未完成 尚未完成 暂未完成 未整改 未整改到位 尚未整改 未落实 未落实到位 未办结 尚未办结")

// stageNouns are what may stand between such a word and the colon: 长期整改事项：.
var stageNouns = han.NewWords("的 有 类 方面 部分 事项 整改事项 措施 整改措施 举措 任务 整改任务 工作 整改工作 内容 情况 条 项 个 （ ） ( )")

// ScanStage is the length of a label of that kind at the start of the line s, with
// its colon or brackets; 0 for none. It may tell how many there are: 已完成的2项措施：.
// Done is false of what has not been done yet.
func ScanStage(s string) (n int, done bool) {
	at := adornment(s)
	bracketed := bracketAt(s[at:])
	if bracketed {
		at += len("【")
	}
	size, done := stages.Prefix(s[at:]), true
	if size == 0 {
		size, done = openStages.Prefix(s[at:]), false
	}
	if size == 0 {
		return 0, false
	}
	for size > 0 {
		at += size
		size = stageWord(s[at:])
	}
	if end := labelEnd(s[at:], bracketed); end > 0 {
		return at + end, done
	}
	return 0, false
}

// stageWord is the length of the word that s starts with, if it may stand in a label
// of a stage: a noun, a number, or 、 before a second stage.
func stageWord(s string) int {
	if n := stageNouns.Prefix(s); n > 0 {
		return n
	}
	if _, n, ok := han.ScanOrdinal(s); ok {
		return n
	}
	if joint := jointSize(s); joint > 0 && stages.Prefix(s[joint:]) > 0 {
		return joint + stages.Prefix(s[joint:])
	}
	return len(s) - len(strings.TrimPrefix(s, " "))
}
