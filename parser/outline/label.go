package outline

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Class is what a label (整改措施：) says of the text behind it.
type Class uint8

// The classes.
const (
	NoLabel    Class = iota
	Problem          // 反馈问题：
	Forms            // 问题表现：
	Measures         // 整改措施：
	Progress         // 整改情况：
	Results          // 整改成效：
	State            // 完成情况：, often one word
	Next             // 下一步工作：
	Particular       // 责任单位：, 整改时限：
)

// labelWords is the vocabulary of labels: a word and its variants to a class.
// A label is one of them, or two with 及, 和 or 、 between; the first decides.
var labelWords = [...]struct {
	class Class
	words string
}{
	{Problem, "审核意见 反馈问题 巡察反馈问题 巡视反馈问题 督察反馈问题 反馈意见 反馈的问题 整改问题 问题 举报内容 举报问题 信访内容 交办问题 投诉内容 反映问题 反映的问题 巡察发现 巡视发现 巡察指出 发现问题 信访举报内容 问题内容 反馈问题内容 反映情况 举报情况 信访反映问题 交办内容 交办事项 群众反映问题"},
	{Forms, "整改前 整改前情况 问题表现 问题具体表现 具体问题表现 具体表现 主要表现 表现在 主要表现在 具体表现在 突出表现在 主要表现为 具体表现为 表现为 表现形式 具体问题 存在问题 存在的问题 存在的主要问题 存在主要问题 主要问题 突出问题 问题描述 问题情况 反馈问题表现 表现"},
	{Measures, "措施 举措 整改措施 整改举措 具体整改措施 主要整改措施 采取的整改措施 已采取的整改措施 整改具体措施 整改主要措施 整改工作措施 具体措施 主要措施 工作措施 采取措施 采取的措施 主要做法 主要举措 具体举措 整改做法 改进措施 整改办法 整改行动 落实措施 解决措施 整改对策 应对措施"},
	{Progress, "整改后 整改后情况 整改 整改情况 整改落实情况 整改进展情况 整改进展 整改落实 整改工作情况 整改推进情况 落实情况 落实整改情况 整改措施完成情况 整改措施落实情况 措施完成情况 措施落实情况 整改措施进展情况 进展情况 整改过程 处理和整改情况 处理及整改情况 处理整改情况 办理情况 处理情况 调查处理情况 核查处理情况 查处情况 目前进展 工作进展 工作开展情况 整改开展情况 处理整改 处理结果 办理结果 整改处理情况 处置情况 整改推进 办理进展 核查整改情况 处理意见 处理和整改 整改工作进展 改善情形 改善情况 检讨改善情形 办理情形 处理情形"},
	{Results, "整改成效 整改成果 整改结果 整改效果 取得成效 取得的成效 工作成效 主要成效 阶段性成效 整改落实成效 成果 成效 效果"},
	{State, "完成情况 是否完成 是否销号 是否整改到位 整改完成情况 整改状态 整改进度 完成状态 完成进度 办结情况 是否办结 整改完成进度 办结状态 整改结论 销号情况 办理状态 情况 进展"},
	{Next, "下一步 下一步工作 下一步打算 下一步计划 下一步措施 下一步整改措施 下一步工作打算 下一步工作计划 下一步工作安排 下一步整改计划 下一步安排 下一步工作措施 下步工作 下步打算 下步措施 下步计划 后续工作 后续措施 后续整改措施 后续打算 今后打算 今后工作 长期整改措施 长效机制"},
	{Particular, "责任单位 责任领导 责任人 责任部门 责任主体 责任处室 责任科室 牵头单位 牵头领导 牵头部门 牵头责任单位 牵头人 配合单位 配合部门 协办单位 主办单位 整改责任人 整改责任单位 整改责任领导 整改牵头单位 整改主体 督导单位 验收单位 验收部门 督导部门 整改目标 工作目标 验收标准 整改时限 完成时限 完成时间 整改期限 时限要求 整改时间 时限 整改类型 整改类别 受理编号 案件编号 举报编号 行政区域 污染类型 调查核实情况 核查情况 核实情况 调查核实 调查情况 现场核查情况 核实结果 是否属实 属实情况 问题性质 原因分析 问题原因 问责情况 责任追究情况 备注"},
}

// weakWord reports whether w is a label only with another one before it
// (整改措施及成果) or a bracket around it: alone it is an everyday word.
func weakWord(w string) bool {
	switch w {
	case "情况", "进展", "成果", "成效", "效果", "时限", "表现":
		return true
	}
	return false
}

// aloneWord reports whether w may be a label without colon or bracket when
// nothing else stands on the line.
func aloneWord(w string, c Class) bool { return c != Particular && utf8.RuneCountInString(w) >= 4 }

// labels finds the words of labelWords.
var labels = func() *han.Words {
	var rows []string
	for _, row := range labelWords {
		rows = append(rows, row.words)
	}
	return han.NewWords(rows...)
}()

// Label is a label and the bytes it takes, with its colon or brackets.
type Label struct {
	Class Class
	Len   int
}

// ScanLabel reads the label at the start of s: 整改措施：, 【整改情况】, or one that
// is all of s.
func ScanLabel(s string) (Label, bool) {
	open := 0
	switch r, size := han.Decode(s); r {
	case '【', '[', '〖', '［', '〔':
		open = size
	default:
		if n := adornment(s); n > 0 { // ✅整改措施：
			label, ok := ScanLabel(s[n:])
			label.Len += n
			return label, ok
		}
	}
	word, class := labelPhrase(s[open:])
	if class == NoLabel {
		return Label{}, false
	}
	at := open + len(word)
	end := labelEnd(s[at:], open > 0)
	switch {
	case end > 0 && (open > 0 || !weakWord(word)):
		return Label{class, at + end}, true
	case open == 0 && at == len(s) && aloneWord(word, class):
		return Label{class, at}, true
	}
	return Label{}, false
}

// labelEnd is the length of what closes a label; 0 when it goes on.
func labelEnd(s string, bracketed bool) int {
	r, size := han.Decode(s)
	if !bracketed {
		if r == '：' || r == ':' {
			return size
		}
		return 0
	}
	if r != '】' && r != ']' && r != '〗' && r != '］' && r != '〕' {
		return 0
	}
	if next, n := han.Decode(s[size:]); next == '：' || next == ':' {
		size += n
	}
	return size
}

// labelPhrase is the longest phrase of label words at the start of s, and the
// class of its first word.
func labelPhrase(s string) (string, Class) {
	n, class := labelWordAt(s)
	if class == NoLabel {
		return "", NoLabel
	}
	for {
		joint := jointSize(s[n:])
		if joint == 0 {
			return s[:n], class
		}
		size, more := labelWordAt(s[n+joint:])
		if more == NoLabel {
			return s[:n], class
		}
		n += joint + size
	}
}

func jointSize(s string) int {
	for _, j := range [...]string{"及", "和", "与", "、", "以及", "/", "暨"} {
		if strings.HasPrefix(s, j) {
			return len(j)
		}
	}
	return 0
}

// labelWordAt is the length and the class of the longest word of labelWords at
// the start of s.
func labelWordAt(s string) (int, Class) {
	i := labels.Match(s)
	if i < 0 {
		return 0, NoLabel
	}
	return len(labels.Word(i)), labelWords[labels.Row(i)].class
}
