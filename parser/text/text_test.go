package text_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

func scan(s string) *text.Document {
	return text.Scan(&source.File{Text: s}, outline.Lead)
}

// paragraphs are the texts of a document's blocks, furniture in [brackets].
func paragraphs(d *text.Document) []string {
	var out []string
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind == text.Furniture {
			out = append(out, "["+b.Text+"]")
		} else {
			out = append(out, b.Text)
		}
	}
	return out
}

// wrapped is a paragraph of invented text, broken every 26 characters as a
// converter of PDF breaks it.
const wrapped = `局党组坚持把巡察整改作为重大政治任务，先后四次召开会议
研究部署，逐条认领问题，逐项制定措施，明确责任科室和完
成时限，确保件件有着落、事事有回音，以实际行动向组织和
群众交出合格答卷。`

// counted is a wrapped paragraph in which numbers happen to open lines.
const counted = `整改措施：（1）建立台账，逐项明确责任科室，把完成的时限
挂在墙上，完成一项、销号一项。一般事项当月办结并公示。
（2）开展督查，每月通报一次进度，对拖延的科室当面约谈，
限期补齐；情节较重的，交由机关纪委按照有关的规定处理。
（3）公开结果，听取群众意见。`

// numbered are wrapped lines that all open with a number, few of them full.
const numbered = `　1.召开会议
　2.建立学习档案，逐人登记，每季度检查一次笔记，及时通
报结果
　3.签订责任书
　4.组织集中学习，结合实际讨论，形成心得体会，在支部会
上交流
　5.核对票据，逐笔登记，违规报销的费用，由经手人、审批
人退回
　6.开展培训
　7.走访群众，征求意见建议，逐条答复，采纳后的意见由专
人督办
　8.完善制度，规范流程，明确标准，制定管理办法，全程公
开监督`

// setIn are paragraphs set in, some of which have sentences that end with a line.
const setIn = `　　局党组高度重视，先后四次召开会议研究，逐条认领问题。
逐项制定措施，明确完成时限。
　　领导班子带头整改，主动认领问题，并在会上作出了承诺。
二是定期调度，每月通报进度。
　　各科室对照清单，倒排工期，按时完成各自承担的任务，
并报告结果。
　　纪检组全程监督，发现问题及时提醒，督促有关科室整改，
不走过场。
　　办公室建立台账，逐条销号，完成一件销号一件，件件有
着落。`

// reach is a paragraph wrapped by characters, whatever their width.
const reach = `欢迎广大群众监督。联系电话：0000-86654321；邮箱
office@example.cn；通讯地址：某县某镇某路5
号县医院党委办公室，邮编：000000；联系人：院务科
0000-86654322（工作日）。`

var blockTests = []struct {
	name string
	in   string
	want []string
}{
	{"one paragraph a line", "一、总体情况\n区局高度重视。\n", []string{"一、总体情况", "区局高度重视。"}},
	{"wrapped lines", wrapped, []string{strings.ReplaceAll(wrapped, "\n", "")}},
	{"wrapped lines, blank ones between", strings.ReplaceAll(wrapped, "\n", "\n\n"), []string{strings.ReplaceAll(wrapped, "\n", "")}},
	{"a page number inside a sentence", strings.Replace(wrapped, "和完\n", "和完\n— 3 —\n", 1), []string{strings.ReplaceAll(wrapped, "\n", "")}},
	{"a form feed inside a sentence", strings.Replace(wrapped, "和完\n", "和完\n\f", 1), []string{strings.ReplaceAll(wrapped, "\n", "")}},
	{"a paragraph cut by a page", "区局建立台账，实行清单管理，逐项明确责任领导、责任科室和整改时限，定期调度通报重大\n\n事项办理进度。\n", []string{"区局建立台账，实行清单管理，逐项明确责任领导、责任科室和整改时限，定期调度通报重大事项办理进度。"}},
	{"a title is no cut paragraph", "清河区残疾人联合会党组关于区委巡察反馈意见整改落实情况的通报\n根据区委安排，现将整改情况通报如下。\n", []string{"清河区残疾人联合会党组关于区委巡察反馈意见整改落实情况的通报", "根据区委安排，现将整改情况通报如下。"}},
	{"a remark in brackets is no cut paragraph", "（某市专班办公室值班电话：0000-86654321，传真：0000-86654322，邮箱：a@b.example）\n\n某市工作专班办公室\n", []string{"（某市专班办公室值班电话：0000-86654321，传真：0000-86654322，邮箱：a@b.example）", "某市工作专班办公室"}},
	{"a comma behind a title", "云岭市人民政府关于审计整改情况的函\n，日前，市政府公布了整改情况。\n", []string{"云岭市人民政府关于审计整改情况的函", "，日前，市政府公布了整改情况。"}},
	{"a number by accident", "建成" + strings.Repeat("便民站点和服务网点，", 2) + "实行一、\n二、三级联动，办结事项。\n", []string{"建成便民站点和服务网点，便民站点和服务网点，实行一、二、三级联动，办结事项。"}},
	{"a count inside a wrapped paragraph", wrapped + "\n" + counted, []string{strings.ReplaceAll(wrapped, "\n", ""), strings.ReplaceAll(counted, "\n", "")}},
	{"lines of as many characters", wrapped + "\n" + reach, []string{strings.ReplaceAll(wrapped, "\n", ""), strings.ReplaceAll(reach, "\n", "")}},
	{"a word broken between lines", wrapped + "\n欢迎监督，请发送至电子邮箱：minzhengju@exam\nple.cn，我们将答复。\n", []string{strings.ReplaceAll(wrapped, "\n", ""), "欢迎监督，请发送至电子邮箱：minzhengju@example.cn，我们将答复。"}},
	{"a date behind an address", wrapped + "\n欢迎监督，邮箱是：mzj00@example.com\n2024年8月9日\n", []string{strings.ReplaceAll(wrapped, "\n", ""), "欢迎监督，邮箱是：mzj00@example.com", "2024年8月9日"}},
	{"a telephone number ends its line", wrapped + "\n有意见，请拨：0000-86654321\n中共某县某局党组\n", []string{strings.ReplaceAll(wrapped, "\n", ""), "有意见，请拨：0000-86654321", "中共某县某局党组"}},
	{"a heading with a label's last words", wrapped + "\n二、关于联系服务群众不够紧密、回应诉求慢半拍问题的\n整改情况\n一是建立台账。\n",
		[]string{strings.ReplaceAll(wrapped, "\n", ""), "二、关于联系服务群众不够紧密、回应诉求慢半拍问题的整改情况", "一是建立台账。"}},
	{"a heading broken inside brackets", wrapped + "\n二、关于联系服务群众不够紧密和回应慢的问题（序号\n7）\n一是建立台账。\n",
		[]string{strings.ReplaceAll(wrapped, "\n", ""), "二、关于联系服务群众不够紧密和回应慢的问题（序号7）", "一是建立台账。"}},
	{"points inside a wrapped paragraph", wrapped + "\n局党组这样做：一是建立工作台账，逐条销号，责任到人。\n二是公开电话。\n",
		[]string{strings.ReplaceAll(wrapped, "\n", ""), "局党组这样做：一是建立工作台账，逐条销号，责任到人。二是公开电话。"}},
	{"a signature behind a full line", wrapped + "\n以上情况，请广大干部群众予以监督，欢迎来信来访提意见。\n中共某县某局党组\n2024年8月9日\n",
		[]string{strings.ReplaceAll(wrapped, "\n", ""), "以上情况，请广大干部群众予以监督，欢迎来信来访提意见。", "中共某县某局党组", "2024年8月9日"}},
	{"a title without clauses", "中共某县农业农村局党组关于巡察整改的报告意见\n" + wrapped, []string{"中共某县农业农村局党组关于巡察整改的报告意见", strings.ReplaceAll(wrapped, "\n", "")}},
	{"numbered lines alone", numbered, strings.Split(strings.ReplaceAll(strings.ReplaceAll(strings.TrimLeft(numbered, "　"), "\n　", "|"), "\n", ""), "|")},
	{"paragraphs set in", setIn, strings.Split(strings.ReplaceAll(strings.ReplaceAll(strings.TrimLeft(setIn, "　"), "\n　　", "|"), "\n", ""), "|")},
	{"a name with a spaced number", wrapped + "\n以上情况，请广大干部群众予以监督，欢迎来信来访提意见。\n反馈问题 2：作风不实。\n",
		[]string{strings.ReplaceAll(wrapped, "\n", ""), "以上情况，请广大干部群众予以监督，欢迎来信来访提意见。", "反馈问题2：作风不实。"}},
	{"a running head", strings.Replace(wrapped, "和完\n", "和完\n第 1 页 共 2 页\n区局  整改公告\n", 1) + "\n第 2 页 共 2 页\n区局  整改公告\n", []string{strings.ReplaceAll(wrapped, "\n", ""), "[第 2 页 共 2 页]", "[区局  整改公告]"}},
	{"pages that a browser printed", "2024/5/8 10:22      某局关于整改情况的通报\n区局建立台账，实行清单管理，逐项明确责任领导、责任科室和整改时限，定期调度通报重大\nhttps://a.example/b/1.html      1/2\n2024/5/8 10:22      某局关于整改情况的通报\n事项办理进度。\nhttps://a.example/b/1.html      2/2\n2024/5/8 10:22      某局关于整改情况的通报\n", []string{"[2024/5/8 10:22      某局关于整改情况的通报]", "区局建立台账，实行清单管理，逐项明确责任领导、责任科室和整改时限，定期调度通报重大事项办理进度。", "[https://a.example/b/1.html      2/2]", "[2024/5/8 10:22      某局关于整改情况的通报]"}},
	{"copy of a message", "点击蓝字 关注我们\n一、总体情况\n现予公布。\nEND\n来源丨某局\n编辑｜甲  审核｜乙\n", []string{"[点击蓝字 关注我们]", "一、总体情况", "现予公布。", "[END]", "[来源丨某局]", "[编辑｜甲  审核｜乙]"}},
	{"a TAB alone", "一、\t总体情况\n二、\t整改情况\n", []string{"一、总体情况", "二、整改情况"}},
	{"a table of two columns", "反馈问题\t整改措施\n学习不深入\t建立制度\n特此通报。\n", []string{"反馈问题整改措施", "学习不深入建立制度", "特此通报。"}},
	{"Markdown", "## **一、总体情况**\n> 引文\n- 建立台账\n1\\. 甲\n", []string{"一、总体情况", "引文", "建立台账", "1.甲"}},
	{"stray spaces", "持续整 改，提出整改措施 54 条，Go and R", []string{"持续整改，提出整改措施54条，Go and R"}},
	{"ideographic and no-break spaces, CRLF, BOM", "\ufeff\u3000\u3000根据安排。\r\n\u00a0\u00a0现予公布。\r\n", []string{"根据安排。", "现予公布。"}},
	{"readings", "巡(xún)察(chá)反(fǎn)馈問(wèn)題（tí）10個(gè)", []string{"巡察反馈問題10個"}},
	{"one bracket is no reading", "客户端(an)上线，甲(乙)丙", []string{"客户端(an)上线，甲(乙)丙"}},
	{"breadcrumb and info line", "首页 > 政务公开 > 巡察整改\n来源：区纪委　　发布时间：2024-03-15　　浏览次数：12\n一、总体情况\n", []string{"[首页 > 政务公开 > 巡察整改]", "[来源：区纪委　　发布时间：2024-03-15　　浏览次数：12]", "一、总体情况"}},
	{"tail of a page", "一、总体情况\n现予公布。\n相关阅读\n某局整改情况的通报\n", []string{"一、总体情况", "现予公布。", "[相关阅读]", "[某局整改情况的通报]"}},
	{"no tail before a heading", "相关链接\n一、总体情况\n现予公布。\n", []string{"[相关链接]", "一、总体情况", "现予公布。"}},
	{"page numbers", "第3页 共8页\n- 3 -\n－4－\n3/8\n12\n2024\n", []string{"[第3页 共8页]", "[- 3 -]", "[－4－]", "[3/8]", "[12]", "2024"}},
	{"a table with bars between its cells", "序号 | 问题 | 状态\n1 | 学习不深入 | 已完成\n", []string{"序号问题状态", "1学习不深入已完成"}},
	{"a table with wide bars", "序号｜问题｜状态\n1｜学习不深入｜已完成\n", []string{"序号问题状态", "1学习不深入已完成"}},
	{"a number alone on its line", "PART 01\n总体情况\n区局高度重视。\n第二部分\n整改情况\n", []string{"PART 01总体情况", "区局高度重视。", "第二部分整改情况"}},
	{"numbers alone behind each other", "一、\n（一）总体情况\n区局高度重视。\n", []string{"一、", "（一）总体情况", "区局高度重视。"}},
	{"breadcrumb with slashes", "首页 / 政务公开 / 巡察整改\n一、总体情况\n", []string{"[首页 / 政务公开 / 巡察整改]", "一、总体情况"}},
	{"menus with bars", "首页 | 公开 | 服务\n互动 | 专题 | 数据\n", []string{"[首页 | 公开 | 服务]", "[互动 | 专题 | 数据]"}},
	{"a key-value block with bars", "索 引 号 | X-1 | 主题 |\n发布机构 | 某局 | 日期 |\n摘 要 | 。| |\n", []string{"索引号| X-1 |主题|", "[发布机构 | 某局 | 日期 |]", "摘要|。| |"}},
	{"a table with a cell a line", "序号\n问题\n整改情况\n1\n学习不深入\n一是领学，二是测试\n2\n落实不力\n督查\n某局\n", []string{"序号问题整改情况", "1学习不深入一是领学，二是测试", "2落实不力督查", "某局"}},
	{"numbers on lines of their own", "序号\n问题\n2\n学习不深入\n1\n", []string{"序号", "问题", "[2]", "学习不深入", "[1]"}},
	{"one line with bars", "甲｜乙。|丙|丁\n", []string{"甲｜乙。|丙|丁"}},
	{"nothing", " \n\n", nil},
}

func TestBlocks(t *testing.T) {
	for _, test := range blockTests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, paragraphs(scan(test.in))); diff != "" {
				t.Errorf("blocks differ (-want +got):\n%s", diff)
			}
		})
	}
}

// Where the input marks its paragraphs, no line goes on with the one before.
func TestParagraphsAreNotJoined(t *testing.T) {
	lines := append(strings.Split(wrapped, "\n"), "— 3 —", "区局建立台账（包括", "，责任单位")
	want := slices.Clone(lines)
	want[4] = "[— 3 —]"
	d := text.Scan(&source.File{Text: strings.Join(lines, "\n"), Paragraphs: true}, outline.Lead)
	if diff := cmp.Diff(want, paragraphs(d)); diff != "" {
		t.Errorf("blocks differ (-want +got):\n%s", diff)
	}
}

// Pages are made of print too: where each line of it became a paragraph, as enough of
// them show, they are joined.
func TestMarkedLinesOfPrint(t *testing.T) {
	lines := strings.Repeat(wrapped+"\n", 4)
	want := slices.Repeat([]string{strings.ReplaceAll(wrapped, "\n", "")}, 4)
	d := text.Scan(&source.File{Text: lines, Paragraphs: true}, outline.Lead)
	if diff := cmp.Diff(want, paragraphs(d)); diff != "" {
		t.Errorf("blocks differ (-want +got):\n%s", diff)
	}
}

// A text whose line breaks were lost has lines where something is left of them.
func TestLostBreaks(t *testing.T) {
	lines := []string{"某县民政局党组关于巡察整改情况的通报", "一、总体情况"}
	for range 4 {
		lines = append(lines, strings.ReplaceAll(wrapped, "\n", ""), "（二）关于 2024 年度经费的问题", "1.建立台账。")
	}
	for name, between := range map[string]string{
		"indents": "\u3000\u3000", "no-break spaces": "\u00a0\u00a0\u00a0\u00a0", "one space": " ", "carriage returns": "\r", "line separators": "\u2028",
	} {
		t.Run(name, func(t *testing.T) {
			in := strings.Join(lines, between)
			if diff := cmp.Diff(paragraphs(scan(strings.Join(lines, "\n"))), paragraphs(scan(in))); diff != "" {
				t.Errorf("blocks differ (-want +got):\n%s", diff)
			}
		})
	}
}

// Spaces that have strayed into a long paragraph, or stand beside numbers, end no line.
func TestStraySpacesEndNoLine(t *testing.T) {
	in := strings.Repeat(strings.ReplaceAll(wrapped, "\n", " 2024 年 ")+" 持续整 改，限期办 结。", 6)
	if got := paragraphs(scan(in)); len(got) != 1 {
		t.Errorf("got %d blocks, want 1: %q", len(got), got)
	}
}

// asideTests mark with ⟦⟧ what the input shows beside its document.
var asideTests = []struct {
	name, in string
	want     []string
}{
	{"before and behind", "⟦区局动态\n通知公告\n⟧一、总体情况\n现予公布。\n⟦某局整改情况的通报\n⟧", []string{"[区局动态]", "[通知公告]", "一、总体情况", "现予公布。", "[某局整改情况的通报]"}},
	{"inside a sentence", strings.Replace(wrapped, "和完\n", "和完\n⟦整改通报\n⟧", 1), []string{strings.ReplaceAll(wrapped, "\n", "")}},
	{"a table", "⟦| 甲 | 乙 |\n⟧| 丙 | 丁 |\n", []string{"[| 甲 | 乙 |]", "丙丁"}},
	{"blank lines", "甲。\n\n⟦\n \n⟧乙。\n", []string{"甲。", "乙。"}},
	{"to the end", "甲。\n⟦乙。⟧", []string{"甲。", "[乙。]"}},
}

func TestAside(t *testing.T) {
	for _, test := range asideTests {
		t.Run(test.name, func(t *testing.T) {
			f := marked(test.in)
			d := text.Scan(f, outline.Lead)
			checkDocument(t, f.Text, d)
			if diff := cmp.Diff(test.want, paragraphs(d)); diff != "" {
				t.Errorf("blocks differ (-want +got):\n%s", diff)
			}
		})
	}
}

// marked is a file with the text of s, of which the marked places are aside.
func marked(s string) *source.File {
	f := &source.File{}
	for before, rest, ok := strings.Cut(s, "⟦"); ; before, rest, ok = strings.Cut(rest, "⟦") {
		f.Text += before
		if !ok {
			return f
		}
		aside, behind, _ := strings.Cut(rest, "⟧")
		start := source.Pos(len(f.Text))
		f.Text += aside
		f.Aside = append(f.Aside, source.Span{Start: start, End: source.Pos(len(f.Text))})
		rest = behind
	}
}

func TestTableCells(t *testing.T) {
	want := [][]string{{"序号", "问题", "措施"}, {"1", "甲", "-"}, {"2", "", "乙"}}
	for _, in := range []string{
		"| 序号 | 问题 | 措施 |\n|---|---|---|\n| 1 | 甲 | - |\n| 2 || 乙 |\n",
		"序号\t问题\t措施\n1\t甲\t-\n2\t\t乙\n",
	} {
		if diff := cmp.Diff(want, rows(scan(in))); diff != "" {
			t.Errorf("cells of %q differ (-want +got):\n%s", in, diff)
		}
	}
}

func rows(d *text.Document) [][]string {
	var rows [][]string
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Kind != text.Row {
			continue
		}
		var cells []string
		for _, c := range b.Cells {
			cells = append(cells, b.Text[c.Start:c.End])
		}
		rows = append(rows, cells)
	}
	return rows
}

// Clean keeps the spaces of typography and drops those of accident.
func TestClean(t *testing.T) {
	in := strings.Replace(wrapped, "先后四次", "先后 4 次", 1) + "\n— 2 —\n持续整 改。\n"
	d := scan(in)
	got := d.Clean(source.Span{Start: 0, End: source.Pos(len(in))})
	want := strings.ReplaceAll(strings.Replace(wrapped, "先后四次", "先后 4 次", 1), "\n", "") + "\n持续整改。"
	if got != want {
		t.Logf("blocks: %q", paragraphs(d))
		t.Errorf("Clean = %q, want %q", got, want)
	}
}

func TestOffsetInvertsPos(t *testing.T) {
	d := scan(strings.ReplaceAll(wrapped, "，", "， "))
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for off := range b.Text {
			if got := b.Offset(b.Pos(off)); got != off {
				t.Fatalf("Offset(Pos(%d)) = %d", off, got)
			}
		}
	}
}

// FuzzScan checks what every scanner behind relies on: blocks cover the file
// in order, and every byte of their text stands in the source where they say.
func FuzzScan(f *testing.F) {
	for _, test := range blockTests {
		f.Add(test.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		in = strings.ToValidUTF8(in, "") // the reader gives valid text only
		checkDocument(t, in, scan(in))
		if diff := cmp.Diff(paragraphs(scan(in)), paragraphs(scan(in))); diff != "" {
			t.Fatalf("scanned twice, it differs:\n%s", diff)
		}
	})
}

func checkDocument(t *testing.T, in string, d *text.Document) {
	t.Helper()
	end := source.Pos(0)
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Extent.Start != end {
			t.Fatalf("block %d starts at %d, the one before ends at %d", i, b.Extent.Start, end)
		}
		end = b.Extent.End
		if len(b.Folded) != len(b.Text) {
			t.Fatalf("block %d: %d bytes folded, %d as printed", i, len(b.Folded), len(b.Text))
		}
		if !utf8.ValidString(b.Text) {
			t.Fatalf("block %d cuts a character: %q", i, b.Text)
		}
		for off := range len(b.Text) {
			if p := b.Pos(off); !b.Extent.Contains(source.Span{Start: p, End: p + 1}) || in[p] != b.Text[off] {
				t.Fatalf("block %d: byte %d is not at %d", i, off, p)
			}
		}
	}
	if len(d.Blocks) > 0 && end != source.Pos(len(in)) {
		t.Fatalf("blocks end at %d of %d", end, len(in))
	}
}

func BenchmarkScan(b *testing.B) {
	in := strings.Repeat(wrapped+"\n一、总体情况\n", 200)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		scan(in)
	}
}
