package outline_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// markerTests are lines with the marker, if any, in ⟦…⟧.
var markerTests = []struct {
	in      string
	style   outline.Style
	ordinal int
}{
	{"⟦一、⟧总体情况", outline.HanComma, 1},
	{"⟦十二、⟧联系方式", outline.HanComma, 12},
	{"⟦一．⟧总体情况", outline.HanComma, 1},
	{"⟦（一）⟧关于学习不深入的问题", outline.HanParen, 1},
	{"⟦(三)⟧关于学习不深入的问题", outline.HanParen, 3},
	{"⟦( 二 )⟧关于学习不深入的问题", outline.HanParen, 2},
	{"⟦㈡⟧关于学习不深入的问题", outline.HanParen, 2},
	{"⟦一）⟧关于学习不深入的问题", outline.HanHalf, 1},
	{"⟦1.⟧针对学习不深入的问题", outline.ArabicStop, 1},
	{"⟦１．⟧针对学习不深入的问题", outline.ArabicStop, 1},
	{"⟦1 .⟧针对学习不深入的问题", outline.ArabicStop, 1},
	{"⟦⒊⟧针对学习不深入的问题", outline.ArabicStop, 3},
	{"⟦1.⟧2023年以来未开展培训", outline.ArabicStop, 1},
	{"⟦10、⟧针对学习不深入的问题", outline.ArabicComma, 10},
	{"⟦(1)⟧关于学习不深入的问题", outline.ArabicParen, 1},
	{"⟦（12）⟧关于学习不深入的问题", outline.ArabicParen, 12},
	{"⟦（1）⟧班子成员下沉社区办公", outline.ArabicParen, 1},
	{"⟦(2)⟧班前会逐岗检查", outline.ArabicParen, 2},
	{"⟦⑵⟧关于学习不深入的问题", outline.ArabicParen, 2},
	{"⟦1）⟧关于学习不深入的问题", outline.ArabicHalf, 1},
	{"⟦①⟧建立台账", outline.Circled, 1},
	{"⟦㉒⟧建立台账", outline.Circled, 22},
	{"⟦第一，⟧提高站位", outline.Di, 1},
	{"⟦第二、⟧压实责任", outline.Di, 2},
	{"⟦第一部分⟧总体情况", outline.Part, 1},
	{"⟦第三部分：⟧下一步打算", outline.Part, 3},
	{"⟦反馈问题一：⟧学习不深入", outline.Named, 1},
	{"⟦问题3：⟧学习不深入", outline.Named, 3},
	{"⟦检视问题1：⟧学习不深入", outline.Named, 1},
	{"⟦巡察反馈问题（二）：⟧学习不深入", outline.Named, 2},
	{"⟦审计发现问题五、⟧学习不深入", outline.Named, 5},
	{"⟦【共性问题3】⟧学习不深入", outline.Named, 3},
	{"检视问题整改情况", outline.None, 0},
	{"⟦第1项：⟧学习不深入", outline.Named, 1},
	{"⟦第十二条：⟧学习不深入", outline.Named, 12},
	{"第3条，不得违规", outline.None, 0},
	{"⟦问题（二）：⟧学习不深入", outline.Named, 2},
	{"⟦【问题一】⟧学习不深入", outline.Named, 1},
	{"⟦整改任务1：⟧建立台账", outline.Named, 1},
	{"⟦（三）⟧班子成员责任落实情况", outline.HanParen, 3},

	{"⟦2.1⟧关于学习不深入的问题", outline.Decimal, 1},
	{"⟦2.1.3 ⟧关于学习不深入的问题", outline.Decimal3, 3},

	{"⟦２．１⟧关于学习不深入的问题", outline.Decimal, 1},
	{"⟦２．１．３．⟧关于学习不深入的问题", outline.Decimal3, 3},
	{"⟦１.４ ⟧“三重一大”执行不严", outline.Decimal, 4},

	{"⟦A.⟧“发而不用”", outline.Letter, 1},
	{"⟦b、⟧建立台账", outline.Small, 2},
	{"⟦ｃ．⟧建立台账", outline.Small, 3},
	{"⟦a)⟧建立台账", outline.LetterHalf, 1},
	{"⟦D）⟧ 建立台账", outline.LetterHalf, 4},
	{"⟦（a）⟧建立台账", outline.LetterParen, 1},
	{"⟦(Ｂ)⟧建立台账", outline.LetterParen, 2},
	{"⟦No.1⟧ 建立台账", outline.Sign, 1},
	{"⟦NO. 12、⟧建立台账", outline.Sign, 12},

	{"⟦PART 01⟧ 总体情况", outline.Part, 1},
	{"⟦Part.2｜⟧整改情况", outline.Part, 2},
	{"⟦壹、⟧前言", outline.Formal, 1},
	{"⟦参、⟧后续作为", outline.Formal, 3},
	{"⟦拾贰、⟧附则", outline.Formal, 12},
	{"⟦甲、⟧缘起", outline.Stem, 1},
	{"⟦（丁）⟧征询意见", outline.Stem, 4},
	{"⟦01｜⟧落实上级部署", outline.Barred, 1},
	{"⟦3丨⟧基层组织", outline.Barred, 3},
	{"⟦第一个问题，⟧村务公开不及时", outline.Named, 1},
	{"⟦第十二个问题：⟧台账不全", outline.Named, 12},
	{"⟦▶问题1：⟧学习走过场", outline.Named, 1},
	{"⟦☑ 1.⟧关于学习不深入的问题", outline.ArabicStop, 1},
	{"⟦✔️（二）⟧关于学习不深入的问题", outline.HanParen, 2},
	{"⟦◆一、⟧总体情况", outline.HanComma, 1},
	{"⟦1.1⟧“三会一层”边界不清", outline.Decimal, 1},
	{"⟦Ｃ、⟧保障金管理", outline.Letter, 3},

	{in: "2.1万元已追回"},
	{in: "Party建设"},
	{in: "甲、乙双方"},
	{in: "（甲）方"},
	{in: "甲方已退款"},
	{in: "陆地面积"},
	{in: "参会人员"},
	{in: "第一个问题已整改"},
	{in: "✅整改完成"},
	{in: "★★★一、"},
	{in: strings.Repeat("▶", 1<<16) + "一、"},
	{in: "A、B两类"},
	{in: "A.1级"},
	{in: "（A）级危房"},
	{in: "b)类企业"},
	{in: "(a+b)关于"},
	{in: "a.b@c.example"},
	{in: "No.2023-15"},
	{in: "No.2023关于"},
	{in: "Note.建立"},
	{in: "１．２万元已追回"},
	{in: "１．１．１．１ 建立台账"},
	{in: "A级景区"},
	{in: "App.上线"},
	{in: "10.5亿元"},
	{in: "3.5%的支部未换届"},
	{in: "2023.4.11开展巡察"},
	{in: "1.2万元"},
	{in: "17日反馈了意见"},
	{in: "一、二、三级网络"},
	{in: "五一、国庆期间开展检查"},
	{in: "七一、八一走访慰问"},
	{in: "1、2号楼"},
	{in: "二、三季度"},
	{in: "(1)班学生"},
	{in: "（2）班、（3）班合并"},
	{in: "（2023）5号文件"},
	{in: "第一书记到任"},
	{in: "第一、第二产业"},
	{in: "第二轮巡察"},
	{in: "一是建立台账"},
	{in: "十九大精神"},
	{in: "问题一直存在"},
	{in: "2024．"},
	{in: "一"},
	{in: ""},
}

func TestScanMarker(t *testing.T) {
	for _, test := range markerTests {
		in, want := unmark(test.in)
		m, ok := outline.ScanMarker(in)
		if ok != (test.style != outline.None) || m.Style != test.style || m.Ordinal != test.ordinal || in[:m.Len] != want {
			t.Errorf("ScanMarker(%q) = %+v, %v; want style %d, %d, %q", in, m, ok, test.style, test.ordinal, want)
		}
	}
}

// unmark takes the marks ⟦ ⟧ out of s and returns what stood between them.
func unmark(s string) (plain, marked string) {
	before, rest, _ := strings.Cut(s, "⟦")
	marked, after, _ := strings.Cut(rest, "⟧")
	return before + marked + after, marked
}

func TestLostMarker(t *testing.T) {
	m, ok := outline.ScanMarker(")主要负责人责任落实方面")
	if !ok || !m.Lost || m.Ordinal != 0 {
		t.Errorf("a heading that lost its number: %+v, %v", m, ok)
	}
}

var labelTests = []struct {
	in    string
	class outline.Class
}{
	{"⟦问题表现：⟧一是学习不深", outline.Forms},
	{"⟦整改措施及成果：⟧", outline.Measures},
	{"⟦【整改情况】⟧一是", outline.Progress},
	{"⟦【整改情况】：⟧一是", outline.Progress},
	{"⟦〔整改措施〕⟧①修订制度", outline.Measures},
	{"〔2018〕66号", outline.NoLabel},
	{"⟦整改落实情况⟧", outline.Progress},
	{"⟦整改成效:⟧明显", outline.Results},
	{"⟦完成情况：⟧已完成", outline.State},
	{"⟦下一步工作：⟧继续", outline.Next},
	{"⟦责任单位：⟧办公室", outline.Particular},
	{"⟦反馈问题：⟧学习不深", outline.Problem},
	{"⟦存在问题和具体表现：⟧", outline.Forms},
	{"⟦整改措施和完成情况：⟧", outline.Measures},
	{in: "整改措施54条，已完成50条"},
	{in: "情况：属实"},
	{in: "整改情况良好"},
	{in: "问题"},
	{in: "责任单位"},
	{in: ""},
}

// stageTests are lines with the label of a stage in ⟦…⟧; those told apart are of what
// has not been done.
var stageTests = []struct {
	in   string
	open bool
}{
	{in: "⟦立行立改：⟧"},
	{in: "⟦长期整改事项:⟧每月调度"},
	{in: "⟦已完成的：⟧修订办法"},
	{in: "⟦已完成的2项措施：⟧"},
	{in: "⟦长期坚持的有：⟧"},
	{in: "⟦即知即改、限期整改的（３条）：⟧领学"},
	{in: "⟦【持续推进】⟧每月调度"},
	{in: "⟦●正在推进的：⟧督查"},
	{"⟦未完成的：⟧产权未办", true},
	{"⟦【尚未完成】：⟧", true},
	{in: "已完成2项措施。"},
	{in: "立行立改，建立台账：一是"},
	{in: "长期坚持"},
	{in: "长期整改措施落实不力：学习偏少"},
	{in: "【立行立改问题】"},
	{in: "限期：2024年"},
	{in: ""},
}

func TestScanStage(t *testing.T) {
	for _, test := range stageTests {
		in, want := unmark(test.in)
		n, done := outline.ScanStage(in)
		if in[:n] != want || done != (n > 0 && !test.open) {
			t.Errorf("ScanStage(%q) = %q, %v; want %q", in, in[:n], done, want)
		}
	}
}

func TestScanLabel(t *testing.T) {
	for _, test := range labelTests {
		in, want := unmark(test.in)
		l, ok := outline.ScanLabel(in)
		if ok != (test.class != outline.NoLabel) || l.Class != test.class || in[:l.Len] != want {
			t.Errorf("ScanLabel(%q) = %+v, %v; want class %d, %q", in, l, ok, test.class, want)
		}
	}
}

// pointTests mark every label and point that rules a part of the text.
var pointTests = []string{
	"⟦一是⟧加强学习。⟦二是⟧建立台账。⟦三是⟧强化督查。",
	"⟦问题表现：⟧⟦一是⟧学习不深，⟦二是⟧落实不力。",
	"关于学习不深入的问题。⟦一是⟧加强学习；⟦二是⟧建立台账。",
	"该问题已完成整改。⟦一是⟧加强学习。",
	"⟦〔责任领导〕⟧王某⟦〔整改措施〕⟧⟦①⟧修订制度；⟦②⟧清理资金。⟦〔完成情况〕⟧已销号。",
	"学习不深入⟦【整改情况】⟧⟦一是⟧领学。⟦二是⟧测试。",
	"印发方案（某委发〔2018〕66号），一是领学",
	"⟦整改情况：⟧⟦1.⟧加强学习。⟦2.⟧建立台账，一是登记，二是销号。⟦3.⟧督查。",
	"⟦整改措施：⟧⟦（1）⟧加强学习。⟦（2）⟧建立台账。",
	"⟦①⟧加强学习；⟦②⟧建立台账。",
	"⟦首先，⟧加强学习。⟦其次，⟧建立台账。⟦最后，⟧督查。",
	"⟦一方面，⟧加强学习。⟦另一方面，⟧建立台账。",
	"⟦——⟧坚持正确方向。",
	"⟦●⟧建立台账",
	"⟦一要⟧提高站位。⟦二要⟧压实责任。",
	"提出意见。⟦第一，⟧加强学习；⟦第二，⟧建立台账。",
	"⟦【问题】⟧学习不深。⟦【整改情况】⟧⟦一是⟧加强学习。⟦二是⟧督查。",
	"⟦措施一：⟧加强学习。⟦措施二：⟧建立台账。",
	"⟦一是⟧加强学习。⟦三是⟧督查。", // a number skipped is still a point
	"关于审限管理不严问题——⟦一是⟧每周通报；⟦二是⟧逐案说明。",
	"⟦整改：⟧⟦①⟧领学；⟦②⟧测试。",
	"⟦a.⟧领学；⟦b.⟧测试；⟦c.⟧通报。",
	"⟦整改情况：⟧⟦（A）⟧领学。⟦（B）⟧测试。",
	"⟦采取措施：⟧⟦a）⟧领学；⟦b）⟧测试。",
	"⟦✅整改措施：⟧⟦一是⟧领学；⟦二是⟧测试。",
	"⟦二是⟧接着说", // of a list broken over paragraphs
	"会议要求各支部⟦一要⟧提高站位；⟦二要⟧压实责任；⟦三要⟧举一反三。",
	"检查组指出⟦一是⟧领学，⟦二是⟧测试。",
	"坚持统一要求。县委要求⟦一要⟧领学；⟦二要⟧测试。",
	"坚持统一要求；⟦二要⟧压实责任。",
	"发展是第一要务，落实是第一是关键；⟦二是⟧压实责任。",
	"各支部一要领学。强调；⟦二要⟧测试。",

	"危房：（A）级3户，（B）级2户。",
	"方案：a.领学。",
	"统一是前提，十一是假期。",
	"增长3.5%，1.2万元到位。2.4万元未到。",
	"建成一、二、三级网络。",
	"办公室主任（1）班。",
	"投入1.5亿元。",
	"2019—2020年，一是前提。",
	"共有（1）项",
	"逐级最后落实到人",
}

func TestScan(t *testing.T) {
	for _, marked := range pointTests {
		in := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		if got := remark(in, outline.Scan(in, 0)); got != marked {
			t.Errorf("Scan:\n got %s\nwant %s", got, marked)
		}
	}
}

// remark puts the marks back around what was found.
func remark(s string, marks []outline.Mark) string {
	var out strings.Builder
	last := 0
	for _, m := range marks {
		fmt.Fprintf(&out, "%s⟦%s⟧", s[last:m.Start], s[m.Start:m.End])
		last = m.End
	}
	return out.String() + s[last:]
}

// A paragraph of its own may open with 首先; the same word inside one needs
// its 其次.
func TestFirstNeedsAParagraphOrASecond(t *testing.T) {
	if n := len(outline.Scan("首先，加强学习。", 0)); n != 1 {
		t.Errorf("首先 at the start of a paragraph: %d points", n)
	}
	if n := len(outline.Scan("会议召开。首先是学习文件。", 0)); n != 0 {
		t.Errorf("首先 inside a paragraph: %d points", n)
	}
}

var outlineTests = []struct {
	name, in string
	want     []string // level, label, title
	odd      []outline.Kind
}{
	{"three styles nest", "一、总体情况\n（一）加强领导\n（二）压实责任\n二、整改情况\n（一）关于党建\n1.针对学习不深入的问题\n2.针对落实不力的问题\n",
		[]string{"1 一、 总体情况", "2 （一） 加强领导", "2 （二） 压实责任", "1 二、 整改情况", "2 （一） 关于党建", "3 1. 针对学习不深入的问题", "3 2. 针对落实不力的问题"}, nil},
	{"a style that numbers on keeps its level where one is skipped", "一、甲\n（一）乙\n1.丙\n(1)丁\n（二）戊\n(2)己\n",
		[]string{"1 一、 甲", "2 （一） 乙", "3 1. 丙", "4 (1) 丁", "2 （二） 戊", "4 (2) 己"}, nil},
	{"a style that starts again nests anew", "一、甲\n（一）乙\n1.丙\n二、丁\n1.戊\n",
		[]string{"1 一、 甲", "2 （一） 乙", "3 1. 丙", "1 二、 丁", "2 1. 戊"}, nil},
	{"numbering runs on through sections", "（一）甲\n1.乙\n2.丙\n（二）丁\n3.戊\n",
		[]string{"1 （一） 甲", "2 1. 乙", "2 2. 丙", "1 （二） 丁", "2 3. 戊"}, nil},
	{"一、 stands under a stem", "甲、缘起\n一、财务\n二、采购\n乙、办理情形\n一、工程\n",
		[]string{"1 甲、 缘起", "2 一、 财务", "2 二、 采购", "1 乙、 办理情形", "2 一、 工程"}, nil},
	{"壹、 encloses 一、", "壹、甲\n一、乙\n贰、丙\n一、丁\n",
		[]string{"1 壹、 甲", "2 一、 乙", "1 贰、 丙", "2 一、 丁"}, nil},
	{"stems stand under （一）", "一、财务\n（一）零用金\n甲、核销\n乙、拨补\n二、采购\n",
		[]string{"1 一、 财务", "2 （一） 零用金", "3 甲、 核销", "3 乙、 拨补", "1 二、 采购"}, nil},
	{"a list behind a colon starts again", "一、甲\n乙如下：\n（1）丙\n（2）丁\n戊如下：\n（1）己\n",
		[]string{"1 一、 甲", "2 （1） 丙", "2 （2） 丁", "2 （1） 己"}, nil},
	{"a list that starts again by itself falls back", "一、甲\n（1）丙\n（2）丁\n（3）戊\n（1）己\n",
		[]string{"1 一、 甲", "2 （1） 丙", "2 （2） 丁", "2 （3） 戊", "2 （1） 己"}, []outline.Kind{outline.Order}},
	{"mixed stops number one list", "一、甲\n1.乙\n2、丙\n3.丁\n",
		[]string{"1 一、 甲", "2 1. 乙", "2 2、 丙", "2 3. 丁"}, nil},
	{"the outermost style closes a list before it", "1.甲\n2.乙\n一、丙\n1.丁\n",
		[]string{"1 1. 甲", "1 2. 乙", "1 一、 丙", "2 1. 丁"}, nil},
	{"a number before a figure", "一、问题\n1.3个项目未招标\n2.超概算建设\n3.2家单位未清退\n二、后续\n1.5万元已追回\n2.1个百分点的差距\n",
		[]string{"1 一、 问题", "2 1. 3个项目未招标", "2 2. 超概算建设", "2 3. 2家单位未清退", "1 二、 后续"}, nil},
	{"run-in heading", "1.针对学习不深入的问题。一是加强学习。二是督查。\n",
		[]string{"1 1. 针对学习不深入的问题"}, nil},
	{"a full stop inside quotation marks ends no title", "一、关于“学习不深入。落实不力”的问题。现已整改。\n",
		[]string{"1 一、 关于“学习不深入。落实不力”的问题"}, nil},
	{"a colon behind the problem ends the title", "1.关于学习不深入的问题：局党组加强学习。\n",
		[]string{"1 1. 关于学习不深入的问题"}, nil},
	{"a space behind the problem ends the title", "1.关于学习不深入的问题 局党组加强学习。\n",
		[]string{"1 1. 关于学习不深入的问题"}, nil},
	{"a label is part of the title it names", "（一）反馈问题：学习不深入\n",
		[]string{"1 （一） 反馈问题：学习不深入"}, nil},
	{"points are no headings", "一、甲\n一是乙。\n——丙。\n二、丁\n",
		[]string{"1 一、 甲", "1 二、 丁"}, nil},
	{"gap, repeat, fall-back", "一、甲\n二、乙\n四、丙\n四、丁\n五、戊\n二、己\n",
		[]string{"1 一、 甲", "1 二、 乙", "1 四、 丙", "1 四、 丁", "1 五、 戊", "1 二、 己"}, []outline.Kind{outline.Gap, outline.Repeat, outline.Order}},
	{"decimals under bare numbers", "1 总体情况\n2 整改情况\n2.1 关于学习不深入的问题\n2.1.1 加强学习。甲。\n2.2 关于落实不力的问题\n",
		[]string{"1 1 总体情况", "1 2 整改情况", "2 2.1 关于学习不深入的问题", "3 2.1.1 加强学习", "2 2.2 关于落实不力的问题"}, nil},
	{"formal numerals", "壹　总体情况\n贰　整改情况\n一、关于学习不深入的问题\n",
		[]string{"1 壹 总体情况", "1 贰 整改情况", "2 一、 关于学习不深入的问题"}, nil},
	{"full-width decimals", "１．总体情况\n１．１ 组织领导\n２．整改情况\n２．１ 关于学习不深入的问题\n２．１．１ 加强学习。甲。\n２．１．２ 开展测试。乙。\n２．２ 关于落实不力的问题\n",
		[]string{"1 １． 总体情况", "2 １．１ 组织领导", "1 ２． 整改情况", "2 ２．１ 关于学习不深入的问题", "3 ２．１．１ 加强学习", "3 ２．１．２ 开展测试", "2 ２．２ 关于落实不力的问题"}, nil},
	{"letters and signs in runs", "一、甲\n(a)乙\nA.丙丙\nB.丁丁\n(b)戊\n二、己\nNo.1 庚辛\n壬壬。\nNo.2 癸癸\n三、子\na)丑丑\nb)寅寅\n",
		[]string{"1 一、 甲", "2 (a) 乙", "3 A. 丙丙", "3 B. 丁丁", "2 (b) 戊", "1 二、 己", "2 No.1 庚辛", "2 No.2 癸癸", "1 三、 子", "2 a) 丑丑", "2 b) 寅寅"}, nil},
	{"a letter or sign by itself numbers nothing", "一、甲\nA.乙乙\nNo.3 丙丙\n二、丁\nC、戊戊\n(a)己己\n(c)庚庚\n",
		[]string{"1 一、 甲", "1 二、 丁"}, nil},
	{"classes", "二、整改情况\n第一类：学习\n（一）关于学习不深入的问题\n",
		[]string{"1 二、 整改情况", "2 第一类： 学习", "3 （一） 关于学习不深入的问题"}, []outline.Kind{outline.Gap}},
	{"a lost number", "（一）甲\n）乙方面\n（三）丙\n",
		[]string{"1 （一） 甲", "1 ） 乙方面", "1 （三） 丙"}, []outline.Kind{outline.Lost}},
}

func TestBuild(t *testing.T) {
	for _, test := range outlineTests {
		t.Run(test.name, func(t *testing.T) {
			got, odd := build(test.in)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("headings differ (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.odd, odd); diff != "" {
				t.Errorf("irregularities differ (-want +got):\n%s", diff)
			}
		})
	}
}

func build(in string) (headings []string, odd []outline.Kind) {
	d := text.Scan(&source.File{Text: in}, outline.Lead)
	o := outline.Build(d, 0, len(d.Blocks))
	for _, h := range o.Headings {
		s := d.Blocks[h.Block].Text
		headings = append(headings, fmt.Sprintf("%d %s %s", h.Level, s[:h.Len], s[h.Len:h.TitleEnd]))
	}
	for _, w := range o.Irregularities {
		odd = append(odd, w.Kind)
	}
	return headings, odd
}

// FuzzOutline checks that marks and headings lie in the text, in order and
// without overlap, whatever the text.
func FuzzOutline(f *testing.F) {
	for _, test := range outlineTests {
		f.Add(test.in)
	}
	for _, s := range pointTests {
		f.Add(strings.NewReplacer("⟦", "", "⟧", "").Replace(s))
	}
	for _, test := range markerTests {
		in, _ := unmark(test.in)
		f.Add(in)
	}
	for _, test := range labelTests {
		in, _ := unmark(test.in)
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		in = strings.ToValidUTF8(in, "") // the reader gives valid text only
		folded := han.Simplify(in)
		end := 0
		for _, m := range outline.Scan(folded, 0) {
			if m.Start < end || m.End < m.Start || m.End > len(folded) || !utf8.ValidString(folded[m.Start:m.End]) {
				t.Fatalf("mark %+v behind %d in %q", m, end, folded)
			}
			end = m.End
		}
		checkOutline(t, in)
	})
}

func checkOutline(t *testing.T, in string) {
	t.Helper()
	d := text.Scan(&source.File{Text: in}, outline.Lead)
	o := outline.Build(d, 0, len(d.Blocks))
	for i, h := range o.Headings {
		s := d.Blocks[h.Block].Text
		if h.Len > h.TitleEnd || h.TitleEnd > h.Body || h.Body > len(s) || !utf8.ValidString(s[h.Len:h.TitleEnd]) {
			t.Fatalf("heading %+v in %q", h, s)
		}
		if h.Parent >= i || h.Parent >= 0 && o.Headings[h.Parent].Level >= h.Level || h.Parent < 0 && h.Level < 1 {
			t.Fatalf("heading %d of level %d stands under %d", i, h.Level, h.Parent)
		}
	}
}
