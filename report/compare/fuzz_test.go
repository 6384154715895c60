package compare

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
)

// load parses a document of testdata.
func load(t testing.TB, name string) Document {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../testdata/compare", name))
	if err != nil {
		t.Fatal(err)
	}
	return parsed(string(text))
}

func parsed(text string) Document {
	f := &source.File{Path: "a.txt", Text: text, Bytes: len(text)}
	return Document{f, parser.Parse(f, parser.Options{})}
}

// FuzzTitles compares documents of titles, one a line.
func FuzzTitles(f *testing.F) {
	for _, p := range pairs {
		f.Add(p.old, p.new)
	}
	f.Add("财务管理不规范\n财务管理不规范\n", "财务管理不规范\n关于财务管理不规范的问题\n合同签订不及时，财务管理不规范")
	f.Fuzz(func(t *testing.T, old, new string) {
		checkReport(t, documentOf(old), documentOf(new))
	})
}

// documentOf has an issue for each line.
func documentOf(text string) Document {
	return document(strings.Split(strings.TrimSuffix(text, "\n"), "\n")...)
}

// FuzzTexts compares parsed documents.
func FuzzTexts(f *testing.F) {
	for _, name := range []string{"town", "construction", "archives"} {
		f.Add(load(f, name+"-old.txt").File.Text, load(f, name+"-new.txt").File.Text)
	}
	f.Fuzz(func(t *testing.T, old, new string) {
		checkReport(t, parsed(old), parsed(new))
	})
}

// many are the titles of so many issues, no two alike.
func many(n int, form string) []string {
	things := strings.Fields("合同 档案 采购 工程 预算 补贴 车辆 食堂 房产 捐赠 印章 票据 债权 工资 库房 设备")
	titles := make([]string, n)
	for i := range titles {
		titles[i] = fmt.Sprintf(form, i, things[i%len(things)], things[i/len(things)%len(things)])
	}
	return titles
}

// TestManyIssues makes sure that long documents are compared whole.
func TestManyIssues(t *testing.T) {
	const n = 2000
	old, new := document(many(n, "第%d村%s%s管理不规范")...), document(many(n, "关于第%d村%s%s管理不够规范的问题")...)
	if got := Run(old, new).Count(Reworded); got < n*9/10 {
		t.Errorf("%d of %d", got, n)
	}
	checkReport(t, document("村级财务管理不规范"), document(many(n, "第%d村%s%s村级财务管理不规范")...))
	same := make([]string, n)
	for i := range same {
		same[i] = "财务管理不规范"
	}
	if got := Run(document(same...), document(same...)).Count(Same); got != n {
		t.Errorf("%d of %d that are the same", got, n)
	}
}

func BenchmarkRun(b *testing.B) {
	old, new := load(b, "town-old.txt"), load(b, "town-new.txt")
	b.SetBytes(int64(len(old.File.Text) + len(new.File.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Run(old, new)
	}
}

func BenchmarkAlign(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10_000} {
		old, new := document(many(n, "第%d村%s%s管理不规范")...), document(many(n, "关于第%d村%s%s管理不够规范的问题")...)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				align(wordingsOf(old), wordingsOf(new))
			}
		})
	}
}
