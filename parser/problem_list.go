package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// problemList is the offset of the list of problems that s introduces, behind a
// colon or at the first 有的; 0 when it introduces none.
func problemList(s string) int {
	for i, c := range colons.All(s) {
		if (c == '：' || c == ':') && introduces(openSentence(s[:i]), s[i+utf8.RuneLen(c):]) {
			return i + utf8.RuneLen(c)
		}
	}
	// 发现了一些问题和不足，有的…；有的….
	if i := han.Index(s, "有的"); i > 0 && hasAny(s[i:], someWords) && han.Contains(s[:i], "问题") {
		return i
	}
	return 0
}

// someWords go on a list of what some bodies lack.
var someWords = []string{"；有的", ";有的", "，有的", ",有的"}

var colons = han.NewSet("：:")

// introductions end a clause that leads to a list of problems.
var introductions = []string{"主要是", "主要表现在", "主要表现为", "主要有", "主要为", "如下", "问题", "问题是", "问题有", "问题为", "主要包括", "分别是", "分别为"}

// findings are the verbs of finding problems.
var findings = []string{"发现", "存在", "反映", "指出", "查找"}

// introduces reports whether lead, before a colon, leads to problems: 存在的主要问题是,
// or before points 发现四个方面8个具体问题，概括起来. Of what comes behind 针对存在的问题，提出
// none is a problem.
func introduces(lead, list string) bool {
	i := han.LastIndex(lead, "问题")
	if i < 0 || hasAny(lead[i:], []string{"提出", "要求", "建议", "意见", "表示", "表态", "强调"}) {
		return false
	}
	return hasSuffixAny(lead, introductions) || strings.HasPrefix(list, "一是") && hasAny(lead, findings)
}

// openSentence is the sentence that s breaks off in, with the one before it when
// it says nothing but that a list follows: 存在一些问题。主要表现在.
func openSentence(s string) string {
	before, last, ok := cutLast(s, "。")
	if ok && slices.Contains(introductions, last) {
		_, before, _ = cutLast(before, "。")
		return before + last
	}
	return last
}

// cutLast cuts s at its last sep; without one, all of s is behind it.
func cutLast(s, sep string) (before, after string, ok bool) {
	i := han.LastIndex(s, sep)
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+len(sep):], true
}

// inlineProblems finds the problems that a sentence names without a colon: 发现
// …不够有力，…有所欠缺等问题. They lie between the verb and 等, and nearly each has to
// say what is wrong.
func inlineProblems(s string) []text.Cell {
	for i, j := range han.Sentences(s) {
		end := i + etcProblems(s[i:j])
		start := i + behindFinding(s[i:end])
		if start == i {
			continue
		}
		for _, stops := range [...]string{"、", "，,"} {
			parts := splitOutside(s[start:end], stops)
			if !mostAssess(s[start:end], parts) {
				continue
			}
			for k := range parts {
				parts[k].Start, parts[k].End = parts[k].Start+start, parts[k].End+start
			}
			return parts
		}
	}
	return nil
}

// etcMost is how many bytes may stand between 等 and 问题: 等较为突出问题.
const etcMost = 24

// etcProblems is where 等问题 or its like starts in s, 0 where it does not.
func etcProblems(s string) int {
	for i := len(s); ; {
		if i = han.LastIndex(s[:i], "等"); i <= 0 {
			return 0
		}
		rest := s[i+len("等"):]
		if n := firstOf(rest, []string{"问题", "不足"}); n < len(rest) && n <= etcMost && !strings.ContainsAny(rest[:n], "，,。；;") {
			return i
		}
	}
}

// behindFinding is the offset behind the last verb of finding in the first
// clause of s that goes on to say what is wrong, 0 without one: in 发现了一些问题，
// 有的单位存在学习不深入、…, behind 存在.
func behindFinding(s string) int {
	start := 0
	for i, end := 0, 0; end < len(s); i = end + 1 {
		end = i + firstOf(s[i:], []string{"、", "，", ","})
		start = max(start, i+behindVerb(s[i:end]))
		if start > 0 && assesses(s[start:max(start, end)]) {
			return start
		}
	}
	return start
}

// behindVerb is the offset behind the last verb of finding in s, 0 for none.
func behindVerb(s string) int {
	behind := 0
	for _, verb := range findings {
		if i := han.LastIndex(s, verb); i >= 0 {
			behind = max(behind, i+len(verb))
		}
	}
	return behind
}

// beforeSpeech is the length of the part of a problem's text before somebody
// answers it: 针对以上问题，党支部书记表态….
func beforeSpeech(s string) int {
	for i, j := range han.Sentences(s) {
		if i > 0 && (strings.HasPrefix(s[i:], "针对") || speaks(s[i:j])) {
			return i
		}
	}
	return len(s)
}

// problemClauses cuts a list of problems at its semicolons; one that has none
// at its commas, 、 first, when what they part are problems.
func problemClauses(s string) []text.Cell {
	var clauses []text.Cell
	for i, j := range han.Clauses(s) {
		clauses = append(clauses, text.Cell{Start: i, End: j})
	}
	if len(clauses) > 1 {
		return clauses
	}
	if parts := splitSome(s); len(parts) > 1 {
		return parts
	}
	for _, stops := range [...]string{"、", "，,"} {
		if parts := splitOutside(s, stops); mostAssess(s, parts) {
			return parts
		}
	}
	return clauses
}

// splitSome cuts 有的…，有的… where each 有的 opens.
func splitSome(s string) []text.Cell {
	if !strings.HasPrefix(s, "有的") {
		return nil
	}
	var parts []text.Cell
	for from := 0; ; {
		n := firstOf(s[from:], someWords)
		parts = append(parts, text.Cell{Start: from, End: from + n})
		if from += n; from == len(s) {
			return parts
		}
		_, size := utf8.DecodeRuneInString(s[from:])
		from += size
	}
}

// splitOutside cuts s at any of the stops outside quotation marks and brackets.
func splitOutside(s, stops string) []text.Cell {
	var parts []text.Cell
	depth, from := 0, 0
	for i, c := range s {
		switch {
		case han.IsOpening(c):
			depth++
		case han.IsClosing(c):
			depth = max(0, depth-1)
		case depth == 0 && strings.ContainsRune(stops, c):
			parts = append(parts, text.Cell{Start: from, End: i})
			from = i + utf8.RuneLen(c)
		}
	}
	return append(parts, text.Cell{Start: from, End: len(s)})
}

// mostAssess reports whether nearly all parts of s state what is wrong.
func mostAssess(s string, parts []text.Cell) bool {
	n := 0
	for _, p := range parts {
		if assesses(strings.TrimSuffix(trimStop(s[p.Start:p.End]), "等")) {
			n++
		}
	}
	return len(parts) >= 2 && n*5 >= len(parts)*3
}

// cutEtc takes the 等 that closes a list off its last item.
func cutEtc(s string, from, end int) int {
	for _, w := range [...]string{"等问题", "等方面", "等"} {
		if strings.HasSuffix(s[from:end], w) {
			return end - len(w)
		}
	}
	return end
}
