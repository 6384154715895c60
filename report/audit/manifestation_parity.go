package audit

import (
	"strconv"

	"github.com/zhenggai/zhenggai/parser/notice"
)

var ruleManifestationParity = Rule{
	ID:       "manifestation-parity",
	Severity: Info,
	Doc: Doc{
		Title: Text{"manifestations and measures of an issue differ in number", "问题表现与措施条数不等"},
		Text: Text{
			"An issue that lists both its manifestations and its measures, with different numbers of them.",
			"一个问题下既列问题表现又列整改措施、而条数不等的，提示对照。",
		},
		Why: Text{
			"Where the two are written side by side, each manifestation should meet a measure; different numbers are worth a look.",
			"一一对应的写法便于核对每个表现是否都有措施；条数不等时值得看一眼。",
		},
		Blind: Text{
			"One measure may answer several manifestations, and the other way round: the difference is no fault by itself.",
			"一条措施可以对应几个表现，反之亦然：条数不等本身不是错误。",
		},
		Bad: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
（一）关于管理不严的问题
问题表现：一是库房温湿度超标。二是出入登记不全。
整改措施：一是更换密集架。
（二）关于学习不够深入的问题
问题表现：一是计划落实不好。
整改措施：一是制定学习计划。
`,
		Good: `县档案局党组关于巡察整改进展情况的通报
一、整改落实情况
（一）关于管理不严的问题
问题表现：一是库房温湿度超标。二是出入登记不全。
整改措施：一是更换密集架。二是补齐登记。
（二）关于学习不够深入的问题
问题表现：一是计划落实不好。
整改措施：一是制定学习计划。
`,
	},
	Check: checkParity,
}

func checkParity(s *Subject) []Finding {
	forms := make(map[string]int)
	for i := range s.Notice.Manifestations {
		forms[s.Notice.Manifestations[i].Issue]++
	}
	taken := s.measuresByIssue()
	var findings []Finding
	for i := range s.Notice.Issues {
		issue := &s.Notice.Issues[i]
		n, m := forms[issue.ID], taken[issue.ID]
		if n > 0 && m > 0 && n != m {
			findings = append(findings, s.parityFinding(issue, n, m))
		}
	}
	return findings
}

// measuresByIssue counts the measures taken about each issue.
func (s *Subject) measuresByIssue() map[string]int {
	count := make(map[string]int)
	for _, m := range s.listedMeasures() {
		count[m.Issue]++
	}
	return count
}

func (s *Subject) parityFinding(issue *notice.Issue, n, m int) Finding {
	evidence := []Evidence{s.head(issue.Span)}
	return newFinding(Text{
		"%s lists %s and %s",
		"%s列出%s、%s",
	}, evidence, []string{evidence[0].Text, strconv.Itoa(n), strconv.Itoa(m)}, evidence[0].quote(),
		manifestationCounter.say(n), counters[notice.Measures].say(m))
}

var manifestationCounter = counter{"%d manifestation", "%d manifestations", "问题表现%d条"}
