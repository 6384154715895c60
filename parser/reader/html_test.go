package reader

import (
	"errors"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/source"
)

var updatePages = flag.Bool("update-pages", false, "write what is read from the pages in testdata/html as golden text")

// TestPages reads whole pages of the kinds that sites have.
func TestPages(t *testing.T) {
	pages, err := filepath.Glob("testdata/html/*.html")
	if err != nil || len(pages) < 12 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	for _, path := range pages {
		t.Run(filepath.Base(path), func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			c, err := extractHTML(string(raw), Options{})
			if err != nil {
				t.Fatal(err)
			}
			checkPage(t, path+".golden", describe(c))
		})
	}
}

func checkPage(t *testing.T, golden, got string) {
	t.Helper()
	if *updatePages {
		if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("run with -update-pages if this is right (-want +got):\n%s", diff)
	}
}

// describe writes content for a person: what it says of the page, and its
// lines, those that are aside behind a mark.
func describe(c content) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %d invalid\ntitle: %s\npublished: %s\nsource: %s\n\n", c.encoding, c.invalid, c.page.Title, c.page.Published, c.page.Source)
	at := source.Pos(0)
	for line := range strings.Lines(c.text) {
		mark := "  "
		for _, span := range c.aside {
			if span.Contains(source.Span{Start: at, End: at + source.Pos(len(line))}) {
				mark = "~ "
			}
		}
		b.WriteString(mark + line)
		at += source.Pos(len(line))
	}
	return b.String()
}

// textOf is the text of a page, and its lines that are aside.
func textOf(t *testing.T, page string) (text string, aside []string) {
	t.Helper()
	c, err := extractHTML(page, Options{})
	if err != nil {
		t.Fatal(err)
	}
	f := source.File{Text: c.text}
	for _, span := range c.aside {
		aside = append(aside, f.Slice(span))
	}
	return c.text, aside
}

// TestHTMLText reads small pages; each line of want is one of the text.
func TestHTMLText(t *testing.T) {
	for _, test := range []struct {
		name, page, want string
	}{
		{"paragraphs", "<p>一</p><p>二</p>三<p>四", "一\n二\n三\n四"},
		{"paragraphs left open", "<p>一<p>二<div>三<p>四</div>五", "一\n二\n三\n四\n五"},
		{"breaks", "一<br>二<br/><br>三</br>四</p>五", "一\n二\n三\n四\n五"},
		{"headings", "<h1>一</h1><h2>二</h3>三", "一\n二\n三"},
		{"inline elements", "<p>整<b>改<span>措</span>施</b><font color=red>五</font>条", "整改措施五条"},
		{"inline elements across blocks", "<p><b>一是</p><p>二是</b>建立</p>", "一是\n二是建立"},
		{"white space", "<p>\n  plain \t text\n here </p>", "plain text here"},
		{"hard-wrapped Chinese", "<p>整改\n    措施 54\n条</p>", "整改措施 54 条"},
		{"break between elements", "<span>来源：甲局</span>\n<span>作者：乙</span>", "来源：甲局 作者：乙"},
		{"indents", "<p>&nbsp;&nbsp;&nbsp;一是</p><p>　　二是　</p><p>&emsp;三是</p>", "一是\n二是\n\u2003三是"},
		{"no-break spaces", "<p>张&nbsp;&nbsp;三&nbsp;54</p>", "张 三 54"},
		{"ideographic space inside", "<p>目　录</p>", "目　录"},
		{"entities", "<p>&ldquo;三重一大&rdquo;&mdash;&#x4E00;&#19968;&lt;b&gt;&amp;", "“三重一大”—一一<b>&"},
		{"invisible characters", "<p>整\u200B改\u00AD措\uFEFF施", "整改措施"},
		{"preformatted", "<pre>\n  一\n\n二  三\n</pre>四", "  一\n二  三\n四"},
		{"scripts and styles", "<style>p{}</style><script>if (a<b) '<p>x</p>'</script>一<noscript>二</noscript><!-- 三 --><template>四</template>", "一"},
		{"hidden", `<p hidden>x<p style="display : NONE">x</p><div style="visibility:hidden"><p>x</div><i aria-hidden=true>x</i><p>一`, "一"},
		{"hidden until a script has loaded", `<div id="js_content" style="visibility: hidden;"><p>一</div>`, "一"},
		{"script far down", strings.Repeat("<div>", 2*htmlMaxDepth) + "<script>x</script>一<div hidden>x</div>" + strings.Repeat("</div>", 2*htmlMaxDepth) + "<p>二", "一\n二"},
		{"controls", "<select><option>x</select><textarea>x</textarea><input value=x><input type=hidden value=x><iframe>x</iframe><p>一", "一"},
		{"ruby", "<p><ruby>整<rp>(</rp><rt>zhěng</rt><rp>)</rp>改<rt>gǎi</ruby>情况", "整改情况"},
		{"Word's markup", "<p class=MsoNormal><![if !supportLists]><span>一、<span>&nbsp;&nbsp; </span></span><![endif]>概况<o:p></o:p></p>", "一、 概况"},
		{"definitions", "<dl><dt>甲<dd>一<dt>乙<dd>二</dl>", "甲\n一\n乙\n二"},
		{"no markup", "整改 < 措施 & 情况", "整改 < 措施 & 情况"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, _ := textOf(t, test.page); got != test.want+"\n" {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestHTMLLists(t *testing.T) {
	for _, test := range []struct {
		name, page, want string
	}{
		{"numbers", "<ol><li>甲<li>乙</ol>", "1. 甲|2. 乙"},
		{"paragraphs in items", "<ol><li><p>甲</p><p>乙</p></li><li>丙</ol>", "1. 甲|乙|2. 丙"},
		{"start", "<ol start=3><li>甲<li>乙</ol>", "3. 甲|4. 乙"},
		{"value", "<ol><li>甲<li value=7>乙<li>丙</ol>", "1. 甲|7. 乙|8. 丙"},
		{"reversed", "<ol reversed><li>甲<li>乙</ol>", "2. 甲|1. 乙"},
		{"letters", "<ol type=a start=26><li>甲<li>乙</ol>", "z. 甲|aa. 乙"},
		{"capitals", "<ol type=A><li>甲</ol>", "A. 甲"},
		{"Roman", "<ol type=i start=4><li>甲</ol><ol type=I start=19><li>乙</ol>", "iv. 甲|XIX. 乙"},
		{"Chinese", `<ol style="list-style-type:cjk-ideographic" start=10><li>甲<li>乙</ol>`, "十、甲|十一、乙"},
		{"Chinese, tens", `<ol style="LIST-STYLE: simp-chinese-informal outside" start=20><li>甲<li>乙</ol>`, "二十、甲|二十一、乙"},
		{"Roman, many", "<ol type=I start=1994><li>甲</ol><ol type=i start=40><li>乙</ol>", "MCMXCIV. 甲|xl. 乙"},
		{"Chinese, hundreds", `<ol style="list-style-type:cjk-ideographic" start=105><li>甲<li value=110>乙<li value=1010>丙</ol>`, "一百零五、甲|一百一十、乙|一千零一十、丙"},
		{"Chinese, for accounts", `<ol style="list-style-type:simp-chinese-formal" start=10><li>甲</ol><ol style="list-style-type:trad-chinese-formal" start=6><li>乙</ol>`, "壹拾、甲|陸、乙"},
		{"branches beyond the last", `<ol style="list-style-type:cjk-earthly-branch" start=12><li>甲<li>乙</ol>`, "亥、甲|13、乙"},
		{"leading zeros", `<ol style="list-style-type:decimal-leading-zero" start=9><li>甲<li>乙</ol>`, "09. 甲|10. 乙"},
		{"letters beyond zz", "<ol type=A start=702><li>甲<li>乙</ol>", "ZZ. 甲|AAA. 乙"},
		{"stems", `<ol style="list-style-type:cjk-heavenly-stem"><li>某</ol>`, "甲、某"},
		{"without labels", `<ol style="list-style:none"><li>甲</ol><ul style="list-style-type: none"><li>乙</ul>`, "甲|乙"},
		{"numbered by hand", "<ol><li>1.甲<li>（二）乙<li>一、丙<li>一是丁<li>①戊<li>2024年己<li>3.5万元</ol>", "1.甲|（二）乙|一、丙|一是丁|①戊|6. 2024年己|7. 3.5万元"},
		{"bullets", "<ul><li>甲<li>乙</ul>", "• 甲|• 乙"},
		{"bullets as numbers", `<ul style="list-style-type: decimal"><li>甲</ul>`, "1. 甲"},
		{"menu", "<ul><li><a href=x>首页</a><li><a href=y>公开</a></ul>", "首页|公开"},
		{"nested", "<ol><li>甲<ol><li>子<li>丑</ol><li>乙<ul><li>寅</ul></ol>", "1. 甲|1. 子|2. 丑|2. 乙|• 寅"},
		{"no item's text", "<ol><li></li><li>甲</ol>", "2. 甲"},
		{"far numbers", "<ol start=99999999999><li>甲</ol><ol type=A start=-1><li>乙</ol>", "1. 甲|-1. 乙"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _ := textOf(t, test.page)
			if want := strings.ReplaceAll(test.want, "|", "\n") + "\n"; got != want {
				t.Errorf("got %q", got)
			}
		})
	}
}

// TestHTMLTables writes a TAB as a bar.
func TestHTMLTables(t *testing.T) {
	for _, test := range []struct {
		name, page, want string
	}{
		{"rows", "<table><tr><th>序号<th>问题<th>措施<tr><td>1<td>学习不够<td>一是学。</table>", "序号|问题|措施\n1|学习不够|一是学。"},
		{"groups of rows", "<table><caption>清单</caption><thead><tr><td>序号<td>问题</thead><tbody><tr><td>1<td>学</tbody></table>", "清单\n序号|问题\n1|学"},
		{"lines in a cell", "<table><tr><td>序号<td>措施<tr><td>1<td><p>一是学。</p><p>二是做。</p>三<br>四</table>", "序号|措施\n1|一是学。 二是做。 三 四"},
		{"lists in a cell", "<table><tr><td>序号<td>措施<tr><td>1<td><ol><li>学<li>做</ol></table>", "序号|措施\n1|1. 学 2. 做"},
		{"empty cells", "<table><tr><td>序号<td>问题<td>措施<tr><td>1<td><td>学<tr><td>2<td>甲<td></table>", "序号|问题|措施\n1||学\n2|甲"},
		{"rowspan", "<table><tr><td>序号<td>措施<tr><td rowspan=2>1<td>学<tr><td>做<tr><td>2<td>改</table>", "序号|措施\n1|学\n1|做\n2|改"},
		{"rowspan at the end", "<table><tr><td>甲<td>乙<td>丙<tr><td>1<td>2<td rowspan=2>3<tr><td>4</table>", "甲|乙|丙\n1|2|3\n4||3"},
		{"colspan", "<table><tr><td>项<td>甲<td>乙<tr><td>合计<td colspan=2>5</table>", "项|甲|乙\n合计|5|5"},
		{"colspan and rowspan", "<table><tr><td>项<td>甲<td>乙<tr><td>一<td colspan=2 rowspan=2>5<tr><td>二</table>", "项|甲|乙\n一|5|5\n二|5|5"},
		{"title row", "<table><tr><td colspan=3>整改清单<tr><td>序号<td>问题<td>措施<tr><td>1<td>甲<td>乙</table>", "整改清单\n序号|问题|措施\n1|甲|乙"},
		{"layout", "<table><tr><td><p>一</p><p>二</p></td></tr><tr><td>三</td></tr></table>", "一\n二\n三"},
		{"layout around data", "<table><tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>序号<td>问题<tr><td>1<td>学</table></table>", "甲 乙\n丙\n序号|问题\n1|学"},
		{"pairs in one row", "<table><tr><td>索引号：<td>甲-1<td>发布机构：<td>某局</table>", "索引号： 甲-1 发布机构： 某局"},
		{"text between rows", "<table><tr><td>甲<td>乙</tr>闲文<tr><td>丙<td>丁</table>", "甲|乙\n闲文\n丙|丁"},
		{"cells without rows", "<table><td>甲<td>乙</table>", "甲\n乙"},
		{"TABs in a cell", "<table><tr><td>甲\t子<td>乙<tr><td><pre>丙\t丑\n寅</pre><td>丁</table>", "甲 子|乙\n丙 丑 寅|丁"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _ := textOf(t, test.page)
			if got = strings.ReplaceAll(got, "\t", "|"); got != test.want+"\n" {
				t.Errorf("got %q", got)
			}
		})
	}
}

// article is text enough to be one.
var article = strings.Repeat("<p>局党组逐条研究反馈问题，细化整改措施，明确责任科室和完成时限。</p>", 4)

// TestHTMLBody finds what a page has beside its document.
func TestHTMLBody(t *testing.T) {
	const (
		menu   = `<ul><li><a href="/">首页</a></li><li><a href="/xxgk">信息公开</a></li></ul>`
		footer = `<div>主办：临川市水务局 电话：0794-1234567</div>`
	)
	for _, test := range []struct {
		name, page string
		aside      string // its lines, with bars between
	}{
		{"known id", menu + `<div id="Zoom">` + article + `</div>` + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"known class", menu + `<div class="a TRS_Editor">` + article + `</div>` + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"known class, two parts", menu + `<div class=TRS_Editor>` + article + `</div><div class=TRS_Editor>` + article + `</div>` + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"telling class", menu + `<div class="main-Content-2">` + article + `</div>` + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"most of the text", menu + `<div><div><div>` + article + `</div></div></div>` + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"signature beside it", `<div>` + menu + `</div><div><p>` + article + `</p><p>临川市水务局</p></div>`, "首页|信息公开"},
		{"cell of a layout table", `<table><tr><td>` + menu + `<td>` + article + `</table>`, "首页|信息公开"},
		{"empty known container", menu + `<div id=zoom></div><div><div>` + article + `</div></div>`, "首页|信息公开"},
		{"heading stands before", menu + `<h1>整改通报</h1><div id=zoom>` + article, "首页|信息公开"},
		{"linked heading does not", `<h1><a href=/>临川市水务局</a></h1><div id=zoom>` + article, "临川市水务局"},
		{"info line", `<p>发布时间：2024-03-05 来源：<a href=x>水务局</a></p><div id=zoom>` + article, ""},
		{"title", `<title>关于巡察整改进展情况的通报_水务局</title><div>关于巡察整改进展情况的通报</div><div id=zoom>` + article, ""},
		{"preformatted", menu + "<pre>关于整改情况的通报\n一、整改情况\n" + article + "\n二、下一步</pre>" + footer, "首页|信息公开|主办：临川市水务局 电话：0794-1234567"},
		{"too little", menu + "<div id=zoom><p>附件下载</p></div>", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, aside := textOf(t, test.page)
			want := test.aside
			if want != "" {
				want = strings.ReplaceAll(want, "|", "\n") + "\n"
			}
			if got := strings.Join(aside, ""); got != want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestHTMLProperties(t *testing.T) {
	for _, test := range []struct {
		name, page string
		want       source.Page
	}{
		{
			"meta",
			`<meta name="ArticleTitle" content="关于整改的通报"><META NAME=PubDate CONTENT="2024-03-05 10:20"><meta name=ContentSource content=水务局><title>首页</title>`,
			source.Page{Title: "关于整改的通报", Published: "2024-03-05 10:20", Source: "水务局"},
		},
		{
			"Open Graph",
			`<meta property="og:title" content="关于整改的通报"><meta property="article:published_time" content="2024-03-05T10:20:00+08:00">`,
			source.Page{Title: "关于整改的通报", Published: "2024-03-05T10:20:00+08:00"},
		},
		{
			"info line",
			`<h1>关于整改的通报</h1><div><span>发布时间：2024年3月5日 10:20</span><span>来源：水务局</span><span>浏览次数：54</span></div>`,
			source.Page{Title: "关于整改的通报", Published: "2024年3月5日 10:20", Source: "水务局"},
		},
		{
			"traditional info line",
			`<p>發佈日期：2024/03/05 來源: 水務局 字號：大 中 小</p>`,
			source.Page{Published: "2024/03/05", Source: "水務局"},
		},
		{
			"date first",
			`<p>2024-03-05 10:20 来源：水务局</p>`,
			source.Page{Published: "2024-03-05 10:20", Source: "水务局"},
		},
		{"date in brackets", `<p>（2024-03-05）</p>`, source.Page{Published: "2024-03-05"}},
		{"date with a clause behind", `<p>2023年4月10日至6月9日，市委巡察组开展巡察</p>`, source.Page{}},
		{"title with the site's name", `<title>关于2023-2024年整改的通报-临川市水务局</title>`, source.Page{Title: "关于2023-2024年整改的通报"}},
		{"longer words", `<p>资金来源：财政</p><p>完成时间：2024年</p>`, source.Page{}},
		{"heading of two lines", `<h1>临川市水务局党组<br>关于巡察整改情况的通报</h1>`, source.Page{Title: "临川市水务局党组关于巡察整改情况的通报"}},
		{"called like a notice", `<title>水务局</title><p>水务局关于巡察整改情况的通报</p>`, source.Page{Title: "水务局关于巡察整改情况的通报"}},
		{"nothing", "<p>整改", source.Page{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := extractHTML(test.page+article, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, c.page); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHTMLCharset(t *testing.T) {
	for _, test := range []struct {
		head, want string
	}{
		{`<meta charset="gb2312">`, "gb2312"},
		{`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; Charset=GBK">`, "gbk"},
		{`<meta content='text/html;charset="big5"' http-equiv=content-type>`, "big5"},
		{`<?xml version="1.0" encoding="GB18030"?><html>`, "gb18030"},
		{`<!-- <meta charset=x> --><script>"<meta charset=y>"</script><meta charset=utf-8>`, "utf-8"},
		{`<meta name=description content="a charset is named here">`, ""},
		{`<meta charset`, ""},
		{``, ""},
	} {
		if got := htmlDeclared(test.head); !strings.EqualFold(got, test.want) {
			t.Errorf("%s: got %q", test.head, got)
		}
	}
}

func TestHTMLErrors(t *testing.T) {
	for _, page := range []string{"", "<html><body></body></html>", "<script>var a = '整改'</script>", "<p>&nbsp;　</p>"} {
		_, err := extractHTML(page, Options{})
		checkError(t, err, "", Empty, nil)
	}
	_, err := extractHTML(strings.Repeat("一", htmlMaxBytes/3+1), Options{})
	checkError(t, err, "", TooLarge, []string{"67108864"})
	_, err = extractHTML("<p>一", Options{Encoding: "klingon"})
	checkError(t, err, "", BadEncoding, []string{"klingon"})
}

// TestHTMLHostile reads pages made to be slow or large: each in linear time,
// and without growing beyond a small multiple.
func TestHTMLHostile(t *testing.T) {
	const n = 30_000
	for _, test := range []struct {
		name, page string
	}{
		{"deep", strings.Repeat("<div>", n) + "一" + strings.Repeat("</div>", n)},
		{"deep, with text", strings.Repeat("<div>一", n)},
		{"deep inline", strings.Repeat("<b>", n) + "一" + strings.Repeat("</i>", n)},
		{"deep tables", strings.Repeat("<table><tr><td>", n) + "一"},
		{"deep lists", strings.Repeat("<ol><li>", n) + "一"},
		{"deep links", strings.Repeat("<a href=x><p>", n) + "一"},
		{"end tags", strings.Repeat("<p><b>", 500) + strings.Repeat("</a></div></li>", n) + "一"},
		{"attributes", "<p " + strings.Repeat("class=x ", n) + ">一"},
		{"spans", "<table><tr>" + strings.Repeat("<td colspan=1000 rowspan=65534>整改措施整改措施", 64) + strings.Repeat("<tr><td>一", n) + "</table>"},
		{"entities", strings.Repeat("&ZeroWidthSpace;&lt", n) + "一"},
		{"open comment", "一<!--" + strings.Repeat("<p>", n)},
	} {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			text, _ := textOf(t, test.page)
			if most := 20*len(test.page) + leastCopies; len(text) > most {
				t.Errorf("%d bytes of %d", len(text), len(test.page))
			}
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
			if !strings.Contains(text, "一") {
				t.Error("the text is lost")
			}
		})
	}
}

// FuzzExtractHTML holds whatever is read of a page to what a source file
// promises, and to reading its own text the same.
func FuzzExtractHTML(f *testing.F) {
	for _, seed := range []string{
		"<p>一<p>二", "<table><tr><td colspan=2>甲<td rowspan=3>乙<tr><td>丙<tr><td>丁", "<ol start=2><li>甲<ul><li>乙", "<pre> 一\n\t二",
		"<div id=zoom hidden>一</div>&nbsp;二", "<title>一</title><h1>二", "<ruby>一<rt>yi", article, "<meta charset=gbk>\xD2\xBB\xA1\xA2",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, page string) {
		c, err := extractHTML(page, Options{})
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("not a *Error: %v", err)
			}
			return
		}
		checkLines(t, c)
		again, err := extractHTML("<pre>\n"+html.EscapeString(c.text)+"</pre>", Options{Encoding: "utf-8"})
		if err != nil || again.text != c.text {
			t.Errorf("read again: %q, %v; first %q", again.text, err, c.text)
		}
	})
}

// checkLines checks the text of a page and the places in it.
func checkLines(t *testing.T, c content) {
	t.Helper()
	if !utf8.ValidString(c.text) || !strings.HasSuffix(c.text, "\n") || strings.Contains(c.text, "\n\n") {
		t.Errorf("no lines: %q", c.text)
	}
	at := source.Pos(0)
	for _, span := range c.aside {
		if span.Start < at || span.Empty() || int(span.End) > len(c.text) {
			t.Fatalf("%v out of order", c.aside)
		}
		if span.Start > 0 && c.text[span.Start-1] != '\n' || c.text[span.End-1] != '\n' {
			t.Errorf("%v are not whole lines", span)
		}
		at = span.End
	}
}

func BenchmarkExtractHTML(b *testing.B) {
	const filler = "<p>局党组逐条研究反馈问题，<strong>细化</strong>整改措施，明确责任科室和完成时限。</p>\n"
	for _, test := range []struct{ name, encoding, behind string }{
		{"jcms.html", "utf-8", "</p>"},
		{"layout-table.html", "gb18030", "<BR>"},
		{"issue-table.html", "utf-8", "</p>"},
	} {
		raw, err := os.ReadFile(filepath.Join("testdata/html", test.name))
		if err != nil {
			b.Fatal(err)
		}
		head, tail, _ := strings.Cut(string(raw), test.behind)
		page := head + strings.Repeat(encoded(b, filler, test.encoding), 400) + tail
		b.Run(test.name, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := extractHTML(page, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
