package reader

import (
	"strings"
	"testing"
)

// pagesOf makes pages of lines "height text", or without a height of those
// that stand in the middle; a form feed starts a page.
func pagesOf(t *testing.T, layout string) []pdfPage {
	t.Helper()
	var pages []pdfPage
	for page := range strings.SplitSeq(layout, "\f") {
		page = strings.Trim(page, "\n")
		heights := make(map[int]float64)
		var text strings.Builder
		for line := range strings.Lines(page) {
			height, line, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
			heights[len([]rune(text.String()))] = float64(len(height)) // one stroke a point
			text.WriteString(line + "\r\n")
		}
		pages = append(pages, newPage(text.String(), func(index int) float64 {
			height, known := heights[index]
			if !known {
				t.Errorf("asked for the height of character %d, where no line starts", index)
			}
			return height
		}))
	}
	return pages
}

func TestLayOut(t *testing.T) {
	for _, test := range []struct{ name, layout, want string }{
		{"one page", "|||||| 标题\n||| 正文\n| 页脚", "标题\n正文\n页脚\n"},
		{"head on each page",
			"|||||| 页眉\n||||| 标题\n|||| 正文\n\f|||||| 页眉\n||||| 正文",
			"⟦页眉\n⟧标题\n正文\n\f⟦页眉\n⟧正文\n"},
		{"head of two lines",
			"|||||| 页眉\n||||| 单位\n|||| 甲\n| 乙\n\f|||||| 页眉\n||||| 单位\n|||| 丙\n| 丁",
			"⟦页眉\n单位\n⟧甲\n乙\n\f⟦页眉\n单位\n⟧丙\n丁\n"},
		{"page number in it",
			"|||||| 正文\n|||| 甲\n| 水务局 1/2\n\f|||||| 乙\n|||| 丙\n| 水务局 2/2",
			"正文\n甲\n⟦水务局 1/2\n⟧\f乙\n丙\n⟦水务局 2/2\n⟧"},
		{"page numbers alone",
			"||| 甲\n| — 1 —\n\f||| 乙\n| — 2 —\n\f||| 余下\n| 第 3 页 共 3 頁",
			"甲\n— 1 —\n\f乙\n— 2 —\n\f余下\n第 3 页 共 3 頁\n"},
		{"title that heads repeat",
			"|||| 整改通报\n|| 甲\n| 乙\n\f|||||| 整改通报\n|||| 丙\n| 丁\n\f|||||| 整改通报\n||| 戊",
			"整改通报\n甲\n乙\n\f⟦整改通报\n⟧丙\n丁\n\f⟦整改通报\n⟧戊\n"},
		{"left and right pages",
			"|||||| 左\n| 甲\n\f|||||| 右\n|| 乙\n\f|||||| 左\n| 丙\n\f|||||| 右\n||| 丁",
			"⟦左\n⟧甲\n\f⟦右\n⟧乙\n\f⟦左\n⟧丙\n\f⟦右\n⟧丁\n"},
		{"one line twice in many pages",
			"||| 完成\n\f||| 完成\n\f||| 甲\n\f||| 乙\n\f||| 丙",
			"完成\n\f完成\n\f甲\n\f乙\n\f丙\n"},
		{"inside a page",
			"|||||| 甲\n||||| 乙\n|||| 小计\n||| 丙\n|| 丁\n\f|||||| 戊\n||||| 己\n|||| 小计\n||| 庚\n|| 辛",
			"甲\n乙\n小计\n丙\n丁\n\f戊\n己\n小计\n庚\n辛\n"},
		{"one page twice",
			"||| 标题\n|| 正文\n| — 1 —\n\f||| 标题\n|| 正文\n| — 2 —",
			"标题\n正文\n— 1 —\n\f标题\n正文\n— 2 —\n"},
		{"signature where the title stands",
			"|||||| 号\n||||| 某局\n|||| 甲\n| 乙\n\f|||||| 丙\n||||| 某局\n|||| 丁\n| 戊",
			"号\n某局\n甲\n乙\n\f丙\n某局\n丁\n戊\n"},
		{"blank lines", "||| 甲\n|| \u3000\n| 乙", "甲\n乙\n"},
		{"blank page", "||| 甲\n\f\n\f||| 乙", "甲\n\f\f乙\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, aside := layOut(pagesOf(t, test.layout))
			if got := marked(text, aside); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
