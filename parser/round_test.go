package parser

import (
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// roundRows are what a notice says in title and lead, with a bar between, the
// name of its round, and how many it speaks of.
var roundRows = []struct {
	text, start string
	name        string
	named       int
}{
	// The term of the committee.
	{"中共白塔县总工会党组关于十四届县委第五轮巡察整改情况的通报|", "", "十四届县委第五轮", 1},
	{"关于縣委第五輪巡察整改情況的通報|第十四屆縣委第５輪巡察第二組對縣檔案局黨組進行了巡察。", "", "十四届县委第五轮", 1},
	{"|根据七届云岭市委第四轮巡察工作安排，市委第一巡察组开展巡察。", "", "七届市委第四轮", 1},
	{"|中共云岭市第八届委员会第十二轮巡察", "", "八届市委第十二轮", 1},
	{"|县委十四届第三轮巡察", "", "十四届县委第三轮", 1},
	{"|二十一届省委 首轮 巡视", "", "二十一届省委第一轮", 1},
	{"|校第三届党委第二轮巡察", "", "三届党委第二轮", 1},
	{"关于十四届县委第五轮整改情况的通报|", "", "十四届县委第五轮", 1},

	// The year, where there is no term.
	{"关于2023年县委第二轮巡察整改情况的通报|", "", "2023年县委第二轮", 1},
	{"关于县委2023年度第二轮巡察整改情况的通报|", "", "2023年县委第二轮", 1},
	{"|2023年第二轮巡察", "", "2023年第二轮", 1},
	{"关于县委第五轮巡察整改情况的通报|", "2024-03-18", "2024年县委第五轮", 1},
	{"关于县委第五轮巡察整改情况的通报|2022年十四届县委第五轮巡察", "2022-03", "十四届县委第五轮", 1},

	// The environment.
	{"|第二轮中央生态环境保护督察整改", "", "第二轮中央环保督察", 1},
	{"|第三轮第二批中央生态环境保护督察", "", "第三轮中央环保督察", 1},
	{"白塔县贯彻落实第三轮省生态环境保护督察报告整改方案|", "", "第三轮省环保督察", 1},
	{"|省级第二轮环保督察", "", "第二轮省环保督察", 1},
	{"|第二轮环保督察", "", "", 1},

	// None that can be told.
	{"关于县委第五轮巡察整改情况的通报|", "", "", 1},
	{"关于巡察整改情况的通报|第一轮摸底，第二轮攻坚，二轮承包，上轮巡察，前六轮巡察。", "2023", "", 0},
	{"|第一轮谈话后开展巡察", "", "", 0},
	{"|", "2023", "", 0},

	// Several.
	{"关于十届市委第三轮、第四轮巡察整改情况的通报|", "", "", 2},
	{"|十届市委第三、四轮巡察", "", "", 2},
	{"|十届市委第一轮至第五轮巡察", "", "", 2},
	{"关于十四届县委第五轮巡察整改情况的通报|十三届县委第五轮巡察", "", "", 2},
	{"|十一届省委第五轮巡视、七届市委第五轮巡察", "", "", 2},
}

func TestRound(t *testing.T) {
	for _, row := range roundRows {
		title, lead, _ := strings.Cut(row.text, "|")
		n := &notice.Notice{Title: title, Dates: notice.Dates{InspectionStart: row.start}}
		if name, named := Round(n, lead); name != row.name || named != row.named {
			t.Errorf("%s: %q of %d, want %q of %d", row.text, name, named, row.name, row.named)
		}
	}
}

func TestSpelled(t *testing.T) {
	for n, want := range map[int]string{1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "100", 0: "0"} {
		if got := spelled(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func FuzzRound(f *testing.F) {
	for _, row := range roundRows {
		title, lead, _ := strings.Cut(row.text, "|")
		f.Add(title, lead, row.start)
	}
	f.Fuzz(func(t *testing.T, title, lead, start string) {
		n := &notice.Notice{Title: title, Dates: notice.Dates{InspectionStart: start}}
		name, named := Round(n, lead)
		if name != "" && named != 1 {
			t.Errorf("%s of %d rounds", name, named)
		}
		// The name of a round names that round.
		again, _ := Round(&notice.Notice{Title: name + "巡察"}, "")
		if name != "" && again != name {
			t.Errorf("%s is read as %q", name, again)
		}
	})
}
