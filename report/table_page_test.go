package report

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/chromedp/chromedp/kb"

	"github.com/zhenggai/zhenggai/report/message"
)

// TestTablePage compares the page of a table with a plot, without style sheet
// and script.
func TestTablePage(t *testing.T) {
	page := string(writeRows(t, HTML, Options{Language: Chinese, Version: "v1.2.3"}, trendTable(Plot{Apart: "(none)"}), trendRows))
	style, script := pageFile("page.css")+tablePageFile("page.css"), tablePageFile("page.js")
	for name, text := range map[string]string{"the style sheet": style, "the script": script} {
		if !strings.Contains(page, ">"+text+"</") {
			t.Errorf("%s is not in the page as it is", name)
		}
		if !strings.Contains(page, strings.ReplaceAll(digestOf(text), "+", "&#43;")) {
			t.Errorf("the policy does not allow %s", name)
		}
		page = strings.ReplaceAll(page, text, name)
		page = strings.ReplaceAll(page, strings.ReplaceAll(digestOf(text), "+", "&#43;"), "sha256-of-"+name)
	}
	compareGolden(t, filepath.Join("testdata", "table_page.html"), []byte(page))
}

// TestTablePageEscapes writes what would be markup if it were not escaped.
func TestTablePageEscapes(t *testing.T) {
	const hostile = `</script><img src=x onerror=alert(1)>"'&<!--`
	page := string(writeRows(t, HTML, Options{}, trendTable(Plot{}), []Row{{hostile, hostile, 1.0}}))
	if strings.Contains(page, "<img") || strings.Count(page, "</script>") != 1 || strings.Contains(page, "<!--") {
		t.Error(page[strings.Index(page, "<main"):])
	}
}

// TestTablePageWithoutPlot has rows only, or says that there are none.
func TestTablePageWithoutPlot(t *testing.T) {
	table := trendTable(Plot{})
	table.Plot = nil
	page := string(writeRows(t, HTML, Options{}, table, []Row{{"甲", "2024", 4.0}, {"乙", "2024", -1.0}, {"丙", nil, nil}}))
	for _, want := range []string{`x="20" width="80"`, `class="below" x="0" width="20"`} {
		if !strings.Contains(page, want) {
			t.Errorf("no bar with %s", want)
		}
	}
	if strings.Contains(page, "<figure") || strings.Count(page, "bar-cell\"") != 2 {
		t.Error("a figure, or a bar too many")
	}
	if page = string(writeRows(t, HTML, Options{}, table, nil)); !strings.Contains(page, message.TableEmpty.EN) {
		t.Error("an empty page says nothing")
	}
}

// TestTablePageScript keeps out what makes markup or code of text, words that
// are not translated, and what the policy forbids.
func TestTablePageScript(t *testing.T) {
	script := tablePageFile("page.js")
	for _, danger := range []string{"innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "new Function", "fetch(", "XMLHttp", "import("} {
		if strings.Contains(script, danger) {
			t.Errorf("the script uses %s", danger)
		}
	}
	if strings.ContainsFunc(script, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		t.Error("a word in the script")
	}
	for _, name := range []string{"page.tmpl", "plot.tmpl"} {
		if regexp.MustCompile(`\s(on\w+|style)=`).MatchString(tablePageFile(name)) {
			t.Errorf("%s has an inline handler or style", name)
		}
	}
}

// TestBrowserTablePage sorts the table and takes lines away, with the keyboard.
func TestBrowserTablePage(t *testing.T) {
	page := writeRows(t, HTML, Options{Language: Chinese}, trendTable(Plot{Apart: "(none)"}), trendRows)
	const (
		column = `[...document.querySelectorAll("tbody tr")].map(tr => tr.cells[2].textContent).join()`
		shown  = `[...document.querySelectorAll("tbody tr")].filter(tr => tr.offsetHeight > 0).length`
	)
	for _, width := range []int{1280, 400} {
		b := browse(t, page, width)
		b.want(`document.documentElement.scrollWidth <= innerWidth`, "true")
		b.want(`[...document.querySelectorAll(".plot")].filter(plot => plot.getBoundingClientRect().width > 0).length`, "1")
		b.do(focus("th:nth-child(3) button"), press(kb.Enter))
		b.want(column, "1200,600,300,300,0,")
		b.do(press(kb.Enter))
		b.want(column, "0,300,300,600,1200,")
		b.do(focus("figcaption button"), press(" "))
		b.want(shown, "3")
		b.do(press(" "))
		b.want(shown, "6")
		b.picture(fmt.Sprint("table-page-", width))
		b.do(focus("#theme"), press(kb.Enter))
		b.want(`document.documentElement.dataset.theme`, "dark")
	}
}
