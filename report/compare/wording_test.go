package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/notice"
)

func TestUnwrap(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"理论学习不够深入", "理论学习不够深入"},
		{"关于理论学习不够深入的问题", "理论学习不够深入"},
		{"關於“理論學習不夠深入”的問題。", "理论学习不够深入"},
		{"针对反馈的“理论学习不够深入”问题的整改情况", "理论学习不够深入"},
		{"在理论学习方面", "理论学习"},
		{"关于理论学习不够深入的问题（已完成）", "理论学习不够深入"},
		{"理论学习（含党支部学习、中心组学习和党小组学习）", "理论学习(含党支部学习、中心组学习和党小组学习"},
		{"“三重一大”制度执行不到位", "三重一大”制度执行不到位"},
		{"关于问题的问题", "问题"}, // something is left
		{"问题", "问题"},
		{"（已完成）", "已完成"},
		{"", ""},
	} {
		if got := unwrap(fold(test.title)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.title, got, test.want)
		}
	}
}

func TestClauses(t *testing.T) {
	for _, test := range []struct {
		title string
		want  []string
	}{
		{"理论学习不够深入", []string{"理论学习不够深入"}},
		{"财务管理混乱，违规发放津补贴；往来款长期挂账", []string{"财务管理混乱", "违规发放津补贴", "往来款长期挂账"}},
		{"公务接待、公务用车管理不严", []string{"公务接待", "公务用车管理不严"}},
		{"人、财、物管理不严", []string{"物管理不严"}}, // the others are too short to be compared
		{"人、财", []string{"人、财"}},
	} {
		if diff := cmp.Diff(test.want, clausesOf(fold(test.title))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.title, diff)
		}
	}
}

// TestWordings looks at what of a notice is compared: the chapter, the title, and
// the text up to the first measure.
func TestWordings(t *testing.T) {
	d := parsed(`县档案局党组关于巡察整改进展情况的通报
一、问题整改情况
（一）聚焦思想建设方面
1.关于理论学习不够深入的问题
问题表现：中心组学习以会
代学。
整改措施：一是制定学习计划。二是开展研讨。
2.关于学用脱节的问题
一是开展调研。
`)
	want := []wording{
		{"理论学习不够深入", "1.关于理论学习不够深入的问题问题表现:中心组学习以会代学。整改措施:", "聚焦思想建设方面"},
		{"学用脱节", "2.关于学用脱节的问题", "聚焦思想建设方面"},
	}
	if diff := cmp.Diff(want, wordingsOf(d), cmp.AllowUnexported(wording{})); diff != "" {
		t.Error(diff)
	}
}

func TestLongWordings(t *testing.T) {
	d := document("")
	long := make([]rune, 10*maxTextRunes)
	for i := range long {
		long[i] = '学'
	}
	d.File.Text = string(long)
	d.Notice.Issues = []notice.Issue{{ID: "i1", Title: string(long)}}
	d.Notice.Issues[0].Span.End = 3 * 10 * maxTextRunes
	w := wordingsOf(d)[0]
	if title, text := len([]rune(w.title)), len([]rune(w.text)); title != maxTitleRunes || text != maxTextRunes {
		t.Errorf("a title of %d characters, a text of %d", title, text)
	}
}
