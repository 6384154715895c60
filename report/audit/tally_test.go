package audit

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// notice is an invented notice with a headline, two groups, three issues and
// five measures.
func withHeadline(headline string) string {
	return "县档案局党组关于巡察整改进展情况的通报\n" + headline + `
一、整改落实情况
（一）政治建设方面
1.关于学习不够深入的问题。一是制定学习计划。二是开展研讨。
2.关于研讨不够充分的问题。一是邀请专家授课。
（二）业务管理方面
3.关于库房管理不严的问题。一是更换密集架。二是建立出入登记。
`
}

func TestCounts(t *testing.T) {
	for _, test := range []struct {
		headline string
		want     string // object claimed/listed verdict
	}{
		{"局党组高度重视。", "issues -/3 not_claimed, measures -/5 not_claimed"},
		{"针对县委巡察组反馈的2个方面3个问题，制定整改措施5条。", "issues 3/3 match, measures 5/5 match, aspects 2/2 match"},
		{"针对县委巡察组反馈的3个方面4个问题，制定整改措施4条。", "issues 4/3 listed_fewer, measures 4/5 listed_more, aspects 3/2 listed_fewer"},
		{"巡察反馈问题10余个，制定整改措施近6条。", "issues 10/3 listed_fewer, measures 6/5 listed_fewer"},
		{"巡察反馈问题约3个。", "issues 3/3 match, measures -/5 not_claimed"},
		{"聚焦重点，梳理出2个方面、3类、4个具体问题，列出整改措施5条。", "issues 4/3 listed_fewer, measures 5/5 match, aspects 2/2 match"},
		{"局党组归纳出2个方面3个问题。", "issues 3/3 match, measures -/5 not_claimed, aspects 2/2 match"},
		{"走访群众后梳理出4个问题。", "issues -/3 not_claimed, measures -/5 not_claimed"},
		// The first is what is claimed; a list may fit its refinement.
		{"针对反馈意见制定了2项整改措施，并细化为5条具体措施。", "issues -/3 not_claimed, measures 2/5 match"},
		{"针对反馈意见制定了2项整改措施，并细化为9条具体措施。", "issues -/3 not_claimed, measures 2/5 listed_more"},
		// The headline's own, not what somebody found elsewhere or a part.
		{"自查发现问题14个，已整改14个。", "issues -/3 not_claimed, measures -/5 not_claimed"},
		{"主要负责人领办2个重点问题。巡察反馈的3个问题已完成整改。", "issues 3/3 match, measures -/5 not_claimed"},
		// Classes need not have headings.
		{"针对反馈的4大类3个问题逐条整改。", "issues 3/3 match, measures -/5 not_claimed, aspects 4/0 not_listed"},
		{"针对反馈的2大类3个问题逐条整改。", "issues 3/3 match, measures -/5 not_claimed, aspects 2/2 match"},
		{"从三个方面推进工作。", "issues -/3 not_claimed, measures -/5 not_claimed"},
	} {
		for script, convert := range map[string]func(string) string{"": strings.Clone, "traditional ": traditional} {
			var got []string
			for _, c := range run(convert(withHeadline(test.headline))).Counts {
				claimed := "-"
				if c.IsClaimed() {
					claimed = number(c.Claimed)
				}
				got = append(got, fmt.Sprintf("%s %s/%d %s", c.Object, claimed, c.Listed, c.Verdict))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("%s%s\n%s", script, test.headline, diff)
			}
		}
	}
}

// TestCountsOfBodies has a digest of two bodies, each with its own figures.
// A recheck claims what it fed back itself, unless its notice is about other inspections
// too.
func TestCountsOfRechecks(t *testing.T) {
	const headline = "“回头看”显示，上年县委巡察反馈的26个问题已整改到位19个。“回头看”反馈的3个问题已完成整改2个。"
	for title, want := range map[string]float64{
		"县档案局党组关于县委巡察“回头看”整改进展情况的通报":       3,
		"縣檔案局黨組關於縣委巡察“回頭看”整改進展情況的通報":       3,
		"县档案局党组关于常规巡察、村级巡察和巡察“回头看”整改情况的通报": 26,
	} {
		_, body, _ := strings.Cut(withHeadline(headline), "\n")
		for _, c := range run(title + "\n" + body).Counts {
			if c.Object == notice.Issues && c.Claimed != want {
				t.Errorf("%s: got %v, want %v", title, c.Claimed, want)
			}
		}
	}
}

func TestCountsOfBodies(t *testing.T) {
	const digest = `县委巡察办关于第六轮巡察整改情况的公告
%s
一、县档案局党组
%s，已完成2个。
1.关于学习不够深入的问题。一是制定学习计划。
2.关于研讨不够充分的问题。一是邀请专家授课。
二、县图书馆党支部
%s，已完成1个。
1.关于库房管理不严的问题。一是更换密集架。
`
	for _, test := range []struct {
		lead, first, second string
		want                Verdict
	}{
		{"现将整改情况公告如下。", "反馈问题2个", "反馈问题9个", NotClaimed},
		{"两个党组织共反馈问题3个。", "反馈问题2个", "反馈问题1个", Match},
		{"现将整改情况公告如下。", "反馈问题4个", "经费使用规范", ListedFewer},
	} {
		r := run(fmt.Sprintf(digest, test.lead, test.first, test.second))
		if len(r.Counts) == 0 || r.Counts[0].Verdict != test.want {
			t.Errorf("%s %s %s: %+v, want %s", test.lead, test.first, test.second, r.Counts, test.want)
		}
	}
}

// TestCountsOfGenres makes sure that claims are compared with lists only where
// a document reports on its issues.
func TestCountsOfGenres(t *testing.T) {
	for _, text := range []string{
		"县委巡察组向县档案局党组反馈巡察情况\n县委巡察组指出，存在3个问题：一是学习不够深入；二是管理不严。\n",
		"县档案局改革实施方案\n围绕3个问题提出10条措施。\n一、主要任务\n1.改革机构设置。\n",
		"",
	} {
		if r := run(text); len(r.Counts) > 0 {
			t.Errorf("%q: %+v", text, r.Counts)
		}
	}
}

func TestListedSeverity(t *testing.T) {
	for _, test := range []struct {
		headline string
		want     Severity
	}{
		{"针对县委巡察组反馈的2个问题逐条整改。", Error},
		{"针对县委巡察组反馈的4个问题逐条整改。", Warning},
	} {
		r := run(withHeadline(test.headline))
		if len(r.Findings) != 1 || r.Findings[0].Rule != "issues-listed" || r.Findings[0].Severity != test.want {
			t.Errorf("%s: %+v", test.headline, r.Findings)
		}
	}
}

// TestExample tells one problem that a report takes up from a list of those claimed.
func TestExample(t *testing.T) {
	const headline = "县委：巡察整改清单 倒逼建章立制\n县委第二巡察组反馈了4方面31项问题，现将整改情况通报如下。\n"
	const example = "针对巡察组反馈的库房管理不严的问题，县档案局更换密集架，建立出入登记。\n"
	for _, test := range []struct{ text, want string }{
		{headline + example, "31/0 not_listed"},
		{headline + "一、关于库房管理不严的问题\n一是更换密集架。\n", "31/1 listed_fewer"},
		{"县委：巡察整改清单 倒逼建章立制\n县委第二巡察组反馈了1项问题，现将整改情况通报如下。\n" + example, "1/1 match"},
	} {
		var got []string
		for _, c := range run(test.text).Counts {
			if c.Object == notice.Issues {
				got = append(got, fmt.Sprintf("%s/%d %s", number(c.Claimed), c.Listed, c.Verdict))
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s\n%s", test.text, diff)
		}
	}
}
