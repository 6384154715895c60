package parser

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

func parse(s string) *notice.Notice {
	return Parse(&source.File{Text: s}, Options{})
}

var dateTests = []struct{ in, want string }{
	{"2023年4月11日至5月19日", "2023-04-11 2023-05-19"},
	{"2024年5月8日—24日", "2024-05-08 2024-05-24"},
	{"２０２３年４月１１日", "2023-04-11"},
	{"二〇二三年四月十一日", "2023-04-11"},
	{"二○一五年十月九日", "2015-10-09"},
	{"2022年8月下旬至9月底", "2022-08 2022-09"},
	{"2025-12-07 08:46:31", "2025-12-07"},
	{"2025/6/20", "2025-06-20"},
	{"２０２２／０９／３０", "2022-09-30"},
	{"２０２２／０９", "2022-09"},
	{"2023.4.11至2023.5.19", "2023-04-11 2023-05-19"},
	{"2023年度工作", "2023"},
	{"民国113年3月5日", "2024-03-05"},
	{"中华民国一一三年三月五日至4月2日", "2024-03-05 2024-04-02"},
	{"于民国112年度办理", "2023"},
	{"113年3月5日", ""}, // of what count of years?
	{"12月至次年1月", ""}, // no year to inherit
	{"2023年2月29日", ""},
	{"2024年2月29日", "2024-02-29"},
	{"2023年13月1日", ""},
	{"0999-2023456", ""},
	{"3.5%与1.2万元", ""},
	{"共18日", ""},
}

func TestDates(t *testing.T) {
	for _, test := range dateTests {
		var got []string
		for _, d := range dates(test.in) {
			if s := d.String(); s != "" {
				got = append(got, s)
			}
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("dates(%q) = %q, want %q", test.in, s, test.want)
		}
	}
}

func TestLostDates(t *testing.T) {
	for in, want := range map[string]string{
		"于2024717日至830日巡察": "2024717日 830日",
		"914日反馈":           "914日",
		"12345678日":        "12345678日",
		"123456789日反馈":     "",
		"9月2456日，5五日":      "2456日",
		"17日反馈":            "",
		"2023年4月11日":       "",
	} {
		var found []string
		for start, end := range lostDates(in, numeralsOf(in)) {
			found = append(found, in[start:end])
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("lostDates(%q) = %q, want %q", in, got, want)
		}
	}
}

var nameTests = []struct {
	title string
	want  naming
}{
	{"关于学习贯彻不够深入的问题", namesSurely},
	{"针对“一把手”履职不足的问题", namesSurely},
	{"关于“重建设轻管理”问题的整改情况", namesSurely},
	{"在执行财务制度方面存在的问题", namesSurely},
	{"关于党的领导弱化、作用发挥不充分方面的整改", namesSurely},
	{"巡察指出的档案管理混乱问题整改落实情况", namesSurely},
	{"关于合同管理松散的问题（已完成整改）", namesSurely},
	{"基层组织建设薄弱", namesWeakly},
	{"落实意识形态责任制不严", namesWeakly},
	{"推进垃圾分类有差距", namesWeakly},
	{"统筹项目资金有短板", namesWeakly},
	{"推进补短板、强弱项", namesNothing},
	{"推进整改工作不力", namesWeakly},

	{"保障金“只管收、不问效”", namesWeakly},
	{"部分收入未及时缴库", namesWeakly},
	{"关于“污水处理设施建设滞后，管网老化失修。”", namesSurely},
	{"“一件事一次办”，为什么还要跑三趟？", namesWeakly},
	{"低保评议优亲厚友问题", namesWeakly},
	{"落实“三个规定”走过场问题整改情况", namesSurely},

	{"总体情况", namesNothing},
	{"开展“不忘初心”主题教育", namesNothing},
	{"坚持“三个不放过”", namesNothing},
	{"未雨绸缪抓防汛", namesNothing},
	{"解决群众反映强烈的问题", namesNothing},
	{"推进问题整改", namesNothing},
	{"关于《档案管理办法》", namesNothing},
	{"巡察反馈的意见是怎么整改的？", namesNothing},
	{"反馈问题整改情况", namesNothing},
	{"关于县委第三巡察组反馈问题的整改情况", namesNothing},
	{"关于区委第五轮巡察反馈的问题整改情况", namesNothing},
	{"巡察反馈问题整改落实情况", namesNothing},
	{"关于巡察反馈具体问题的整改", namesNothing},
	{"着力补齐短板", namesNothing},
	{"堵塞制度漏洞", namesNothing},
	{"聚焦解决突出问题", namesNothing},
	{"坚持问题导向", namesNothing},
	{"加强理论学习", namesNothing},
	{"对未完成问题的整改计划", namesNothing},
	{"长期未结案件清理不彻底的问题整改情况", namesSurely},
	{"", namesNothing},
}

func TestNames(t *testing.T) {
	for _, test := range nameTests {
		if got := names(test.title); got != test.want {
			t.Errorf("names(%q) = %d, want %d", test.title, got, test.want)
		}
	}
}

var contactTests = []struct {
	in   string
	want notice.Contact
}{
	{"联系电话：021-22051022\n电子邮箱：a.b@c.example\n通讯地址：安澜路15号（信封上注明“意见”）\n邮政编码：667700\n",
		notice.Contact{Phone: "021-22051022", Email: "a.b@c.example", Address: "安澜路15号", Postcode: "667700"}},
	{"联系方式：电话0578—2091427；电子邮箱x@y.example。\n", notice.Contact{Phone: "0578—2091427", Email: "x@y.example"}},
	{"监督电话（工作日8:00—20:00）：0999-5121876\n", notice.Contact{Phone: "0999-5121876"}},
	{"邮寄至云岭市文昌路26号市科协办公室，邮编667700。\n联系电话：(0999)2260417\n",
		notice.Contact{Phone: "(0999)2260417", Address: "云岭市文昌路26号市科协办公室", Postcode: "667700"}},
	{"联系方式：电话0999-7788123；邮政信箱：建设路66号区局办公室，邮编999201。\n", notice.Contact{Phone: "0999-7788123", Address: "建设路66号区局办公室", Postcode: "999201"}},
	{"联系方式：电话0999-7788123；邮政信箱：A020号邮政信箱。\n", notice.Contact{Phone: "0999-7788123"}},
	{"网站地图 | 关于我们\n主办单位：某局　电话：0999-2130000\n", notice.Contact{}},
	{"监督电话：0999-4412906　　24小时热线：4419999\n某中心党支部\n2023年4月28日\n", notice.Contact{Phone: "0999-4412906"}},
	{"联系方式：县档案馆办公室，0999-6012238；电子邮箱：a@b.example。\n", notice.Contact{Phone: "0999-6012238", Email: "a@b.example"}},
	{"公众如有疑问，可致电区某局法规科：(0999)2733095。\n", notice.Contact{Phone: "(0999)2733095"}},
	{"如有异议，请拨打区某局办公室电话（0999）2733095反映。\n", notice.Contact{Phone: "（0999）2733095"}},
	{"欢迎监督。联系电话：\n0999-6012238；来信请寄：\n某县文庙街21号；邮箱：\na@b.example。\n", notice.Contact{Phone: "0999-6012238", Email: "a@b.example", Address: "某县文庙街21号"}},
	{"欢迎监督。联系电话：0999-6012238；邮编：\n999306；电子邮箱：a@b.example。\n", notice.Contact{Phone: "0999-6012238", Email: "a@b.example", Postcode: "999306"}},
	{"联系方式：院党办，电话\n0999-6012238；邮编999306。\n", notice.Contact{Phone: "0999-6012238", Postcode: "999306"}},
	{"邮寄地址：\n联系电话：0999-6012238\n", notice.Contact{Phone: "0999-6012238"}},
	{"局党组将" + strings.Repeat("紧盯尚未完成的任务，", 12) + "欢迎群众监督，请拨打0999-6012238反映，也可以写信。\n电子邮箱：a@b.example。\n", notice.Contact{Phone: "0999-6012238", Email: "a@b.example"}},
	{"联系人：张某，19900004417。\n", notice.Contact{Phone: "19900004417"}},
	{"联系电话：0999—6593 8802；邮编：650228。\n", notice.Contact{Phone: "0999—6593 8802", Postcode: "650228"}},
	{"联系人：综合科　电话：(0999) 6593 8802\n某局\n2024年9月18日\n", notice.Contact{Phone: "(0999) 6593 8802"}},
	{"监督电话：010 6512 3456（工作日）\n", notice.Contact{Phone: "010 6512 3456"}},
	{"联系电话：199 0000 4417，199 0000 4418。\n", notice.Contact{Phone: "199 0000 4417"}},
	{"联系电话：0999-65938802 65938803。\n", notice.Contact{Phone: "0999-65938802"}},
	{"联系电话：0999-6593880 8803。\n", notice.Contact{Phone: "0999-6593880"}},
	{"联系电话：0999-893341 0999-893342。\n", notice.Contact{Phone: "0999-893341"}},
	{"联系电话：6593880 8:30—17:30。\n", notice.Contact{Phone: "6593880"}},
	{"联系电话：0999-2893341\n某局\n2024年9月18日\n网友留言：共3条　【1楼】网友“老张”：河水清了。点赞56\n", notice.Contact{Phone: "0999-2893341"}},
}

func TestContact(t *testing.T) {
	for _, test := range contactTests {
		in := "某局党组关于巡察整改情况的通报\n一、关于学习不深入的问题\n一是加强学习。\n" + test.in
		if diff := cmp.Diff(test.want, parse(in).Contact); diff != "" {
			t.Errorf("contact of %q differs (-want +got):\n%s", test.in, diff)
		}
	}
}

// pageTests are texts, and what their pages say beside them, with what is taken
// for title, date of publication and issuer.
var pageTests = []struct {
	name  string
	page  source.Page
	text  string
	title string
	date  string
	from  string
}{
	{"a text without front", source.Page{Title: " 某局党组关于巡察整改情况的通报 ", Published: "2023-05-04 08:46:31", Source: "某局党组"},
		"一、总体情况\n某局高度重视。\n", "某局党组关于巡察整改情况的通报", "2023-05-04", "某局党组"},
	{"a date in characters", source.Page{Published: "2023年5月4日"},
		"某局党组关于巡察整改情况的通报\n一、总体情况\n", "某局党组关于巡察整改情况的通报", "2023-05-04", "某局党组"},
	{"a traditional page", source.Page{Published: "發佈時間：2023年5月4日", Source: "某局辦公室"},
		"一、總體情況\n", "", "2023-05-04", "某局辦公室"},
	{"the text counts first", source.Page{Title: "首页", Published: "2024-01-01", Source: "云岭日报社"},
		"某局党组关于巡察整改情况的通报\n来源：区纪委　　发布时间：2023-05-04\n一、总体情况\n", "某局党组关于巡察整改情况的通报", "2023-05-04", "区纪委"},
	{"a web site issues nothing", source.Page{Source: "云岭新闻网"}, "一、总体情况\n", "", "", ""},
	{"no date", source.Page{Published: "昨天"}, "一、总体情况\n", "", "", ""},
}

// headerTests are lines around a title with the date of publication, the issuer
// and the number of the document that they tell.
var headerTests = []struct{ before, after, want string }{
	{"", "（2021-11-05）  来源：市委巡察办", "2021-11-05 市委巡察办 "},
	{"", "[2021/11/05]　作者：张三　来源：市委巡察办", "2021-11-05 市委巡察办 "},
	{"", " (2023-11-08)     来源： 朱雀街道     [ 打印 ]  [ 关闭 ]", "2023-11-08 朱雀街道 "},
	{"", "信息来源：县卫健局　　 　时间：２０２２／０９／３０　　　阅读：88", "2022-09-30 县卫健局 "},
	{"", "来源：云岭时报  2024-12-02  记者 张某", "2024-12-02 云岭时报 "},
	{"", "来源: 清河市审计局 2024-12-02", "2024-12-02 清河市审计局 "},
	{"", "来源：清河市审计局　2024-12-02至2024-12-09公示", " 清河市审计局 "},
	{"某区人民政府 2019-12-13 16:36 来源: 区河湖中心", "", "2019-12-13 区河湖中心 "},
	{"", "——2022年7月27日在某市人民代表大会", " 某局党组 "},
	{"", "（2022年第6号）", " 某局党组 2022年第6号"},
	{"2022年第6号（总第31号）", "", " 某局党组 2022年第6号"},
	{"二〇二二年第十二号", "", " 某局党组 二〇二二年第十二号"},
	{"云岭日报 2024年12月5日 第03版：要闻　上一版 下一版", "", "2024-12-05 云岭日报 "},
	{"《清河晚报》（2024-12-05 A2版）", "", "2024-12-05 清河晚报 "},
	{"2024年12月5日 清河农村报 4版", "", "2024-12-05 清河农村报 "},
	{"", "（2022年第6批）", " 某局党组 "},
}

func TestHeader(t *testing.T) {
	for _, test := range headerTests {
		n := parse(test.before + "\n某局党组关于巡察整改情况的通报\n" + test.after + "\n一、总体情况\n")
		if got := n.Dates.Published + " " + n.Issuer + " " + n.DocumentNumber; got != test.want {
			t.Errorf("%q, %q: %q, want %q", test.before, test.after, got, test.want)
		}
	}
}

func TestPage(t *testing.T) {
	for _, test := range pageTests {
		t.Run(test.name, func(t *testing.T) {
			n := Parse(&source.File{Text: test.text, Page: test.page}, Options{})
			got := [...]string{n.Title, n.Dates.Published, n.Issuer}
			if want := [...]string{test.title, test.date, test.from}; got != want {
				t.Errorf("title, date, issuer: %q, want %q", got, want)
			}
		})
	}
}

// asOfTests are bodies with the date that they report as of.
var asOfTests = []struct{ in, want string }{
	{"截至2023年10月20日，已完成5个。", "2023-10-20"},
	{"截至目前，已完成5个。", ""},
	{"截至10月20日，已完成5个。", ""}, // no year to inherit
	{"2022年3月至2023年4月，开展巡察。\n区局高度重视。\n截至10月20日，已完成5个。", "2023-10-20"},
	{"2022年巡察。截至目前，仍在整改。2023年4月反馈。截止到10月底，已完成5个。", "2023-10"},
	{"至2025年3月底，已完成5个。", "2025-03"},
	{"将至2025年3月底完成。", ""},
	{"巡察组受理信访时间截止到2025年6月25日，每天接听电话。", ""},
	{"举报受理时间截止2025年6月25日。截至2025年3月底，已完成5个。", "2025-03"},
	{"发布时间：2024-12-05\n今年5月，县委第二巡察组对县医院党委开展了巡察。2023年以来，医院持续整改。截至10月底，已完成5个。", "2024-10"},
	{"发布时间：2024-12-05\n2022年巡察，今年5月反馈。截至10月底，已完成5个。", "2024-10"},
	{"截至2024年6月底，已整改96个；截至2024年10月底，已整改109个。\n截至2024年12月底，清退3万元。", "2024-10"},
	{"2025年12月5日，报告2024年度预算执行审计整改情况。\n截至10月底，已完成5个。", "2025-10"},
}

func TestAsOf(t *testing.T) {
	for _, test := range asOfTests {
		n := parse("某局党组关于巡察整改情况的通报\n一、总体情况\n" + test.in + "\n")
		if n.Dates.AsOf != test.want {
			t.Errorf("%q is as of %q, want %q", test.in, n.Dates.AsOf, test.want)
		}
	}
}

func TestGenreOfTitle(t *testing.T) {
	for title, want := range map[string]notice.Genre{
		"清河区贯彻落实督察反馈意见整改方案":          notice.Plan,
		"清河区督察反馈意见整改方案（公开版）":         notice.Plan,
		"财务处：落实审计整改任务 保障民生资金":        notice.Other,
		"某县6个乡镇认真落实审计整改":             notice.Audit,
		"学校召开经济责任审计整改专题会":            notice.Other,
		"2023年度审计查出问题整改公告":           notice.Audit,
		"关于印发《清河区巡察整改工作方案》的通知":       notice.Plan,
		"关于巡察整改方案落实情况的通报":            notice.Rectification,
		"第二轮环保督察整改方案全部公开":            notice.Other,
		"第五轮巡视整改进展情况开始公布":            notice.Other,
		"关于做好巡察整改情况公开工作的意见":          notice.Other,
		"清河区巡察整改情况公开办法":              notice.Other,
		"清河区召开生态环境保护督察整改事项验收会":       notice.Environment,
		"清河区生态环境保护督察整改事项验收会召开":       notice.Other,
		"某局党组关于落实巡察反馈意见整改情况的通报":      notice.Rectification,
		"某局党组关于落实区委巡察反馈意见情况的通报":      notice.Rectification,
		"某局党组关于区委巡察反馈问题落实情况的报告":      notice.Rectification,
		"区委第三巡察组关于对某局党组巡察的反馈意见":      notice.Feedback,
		"某县2023年度审计查出问题整改情况的报告":      notice.Audit,
		"中共某县审计局党组关于巡察整改情况的通报":       notice.Rectification,
		"某县审计局关于巡察整改情况的公告":           notice.Rectification,
		"某县审计局机关党支部整改情况公示":           notice.Rectification,
		"某县审计局关于2023年度审计查出问题整改情况的公告": notice.Audit,
		"某市政府办理审计机关抽查水利工程审核意见改善情形报告": notice.Audit,
		"云林镇公所办理年度审计决算审核意见办理情形表":     notice.Audit,
		"某署跟进审计处处长报告书所提建议的进展报告":      notice.Audit,
	} {
		if got := genreOf(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

func TestGenreOfBody(t *testing.T) {
	n := parse("2023年5月，区委巡察组向40家单位反馈巡察情况。\n按照规定，现将整改进展情况向社会公开。\n")
	if n.Genre != notice.Rectification {
		t.Errorf("genre %s", n.Genre)
	}
	for lead, want := range map[string]notice.Genre{
		"现将整改落实情况予以公布。":     notice.Rectification,
		"现将反馈意见及整改要求通报如下。":  notice.Feedback,
		"近日，巡察组向某局党组反馈了意见。": notice.Feedback,
	} {
		if n := parse("某局党组关于县委第五轮巡察反馈意见\n" + lead + "\n"); n.Genre != want {
			t.Errorf("genre %s behind %s, want %s", n.Genre, lead, want)
		}
	}
}

func TestGenreWithoutTitle(t *testing.T) {
	for body, want := range map[string]notice.Genre{
		"按照中央第二生态环境保护督察组要求，6月17日，已对交办的信访举报件27件进行调查处理。":           notice.Environment,
		"截至6月14日，6个环保督察组共收到群众举报12817件。":                          notice.Environment,
		"受市人民政府委托，向市人大常委会报告2017年度本级预算执行和其他财政收支审计查出问题的整改情况，请予审议。": notice.Audit,
		"我受区人民政府委托，报告2022年度预算执行和其他财政收支审计情况，请予审议。":                notice.Audit,
		"市审计局整改了办公楼的隐患。": notice.Other,
	} {
		if n := parse(body + "\n"); n.Genre != want {
			t.Errorf("%s: %s, want %s", body, n.Genre, want)
		}
	}
}

// TestInspectionPeriod tells the time of the inspection from that which was looked into.
func TestInspectionPeriod(t *testing.T) {
	if d := parse("巡察组进驻\n发布时间：2022-12-05\n2022年12月至2023年1月，县委巡察组将对12个党组织开展巡察。\n").Dates; d.InspectionEnd != "" {
		t.Errorf("the end of an inspection to come is %s", d.InspectionEnd)
	}
	for body, want := range map[string]string{
		"检查组对县医院2022年4月1日至2023年5月31日基金使用情况进行了检查。": "",
		"审计组针对2014年8月至2017年6月立项的项目进行排查。":          "",
		"市委巡察组对县医院党委2022年4月1日至5月31日开展了巡察。":        "2022-04-01 2022-05-31",
		"2022年4月1日至5月31日，市委巡察组对县医院党委开展了巡察。":       "2022-04-01 2022-05-31",

		"2022年9月20日至22日，8个巡察组分别向12家企业进行了“一对一”反馈。": "",
		"2022年9月20日至22日，各巡察组向24个党组织开展集中反馈。":       "",
		"2022年9月20日，督导组来院开展巡察整改落实情况调研。":           "",
		"2022年9月20日，后勤集团与市审计局机关开展结对活动，进行审计处业务交流。": "",
		"2022年9月20日，县委召开会议，进行《巡察工作条例》学习。":         "",
		"截至2022年9月20日，本轮巡察完成进驻工作。":                "",
		"2022年12月至2023年1月，县委巡察组将对12个党组织开展巡察。":     "2022-12 2023-01",
		"2022年，县委开展了两轮巡察。":                        "",
		"2022年9月，县委第三巡察组对县医院开展了第二轮巡察。":            "2022-09",
	} {
		d := parse("关于巡察整改情况的通报\n" + body + "\n").Dates
		if got := strings.TrimSpace(d.InspectionStart + " " + d.InspectionEnd); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

func TestGenreOfCampaign(t *testing.T) {
	const title = "某县教育局关于违规补课专项整治情况的通报\n"
	n := parse(title + "一、基本情况\n检查12次。\n二、处理情况\n（一）关于有偿补课的问题。一是通报3人。\n（二）关于超范围经营的问题。一是停业2家。\n")
	if n.Genre != notice.Rectification || len(n.Issues) != 2 {
		t.Errorf("genre %s, %d issues", n.Genre, len(n.Issues))
	}
	if n := parse(title + "一、基本情况\n检查12次。\n二、主要做法\n（一）强化宣传。发放资料。\n"); n.Genre != notice.Other {
		t.Errorf("genre %s of one that tells of no problem", n.Genre)
	}
}

func TestPlanThroughProblems(t *testing.T) {
	n := parse("某局党组关于落实巡察反馈意见的整改方案\n一、整改任务\n（一）政治建设方面\n1.关于学习不深入的问题\n整改措施：（1）制定计划；（2）开展调研。\n完成时限：2023年7月底\n2.关于制度不健全的问题\n整改措施：（1）修订办法。\n完成时限：长期坚持\n二、长效任务\n（一）建立台账。每月调度。\n")
	var got []string
	for _, m := range n.Measures {
		got = append(got, fmt.Sprintf("%s %s %s", m.Issue, m.Kind, m.Title))
	}
	want := []string{"i1 planned 制定计划", "i1 planned 开展调研", "i2 planned 修订办法", " planned 建立台账"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("measures differ (-want +got):\n%s", diff)
	}
	if len(n.Issues) != 2 || n.Issues[1].Status != "" {
		t.Errorf("issues %+v", n.Issues)
	}
}

func TestPlanTasksUnderProblems(t *testing.T) {
	n := parse("某局党组关于落实巡察反馈意见的整改方案\n一、整改任务\n（一）政治建设方面\n1.针对学习不深入的问题\n整改目标：年内全覆盖。\n（1）制定计划。责任单位：办公室。\n（2）开展调研。责任单位：人事科。\n2.针对制度不健全的问题\n（3）修订办法。责任单位：办公室。\n二、保障措施\n成立领导小组。\n")
	var got []string
	for _, m := range n.Measures {
		got = append(got, fmt.Sprintf("%s %s %s", m.Issue, m.Kind, m.Title))
	}
	if diff := cmp.Diff([]string{"i1 planned 制定计划", "i1 planned 开展调研", "i2 planned 修订办法"}, got); diff != "" {
		t.Errorf("measures differ (-want +got):\n%s", diff)
	}
}

// signatureTests are ends of notices with who signed, when, and the telephone.
var signatureTests = []struct{ end, want string }{
	{"中共某县委\n2023年12月5日\n", "中共某县委 2023-12-05 "},
	{"中共某乡某村支部委员会（盖章）\n2023年12月5日\n", "中共某乡某村支部委员会 2023-12-05 "},
	{"某市专项治理工作专班办公室\n2023年12月5日\n\n分送：市委、市政府领导同志，各县（区）委。　共印120份\n", "某市专项治理工作专班办公室 2023-12-05 "},
	{"某县巡察办公室\n2023年12月5日\n报送：县委常委，县纪委监委。\n发送：各乡镇党委，县直各单位。\n", "某县巡察办公室 2023-12-05 "},
	{"某县整改办公室\n2023年12月5日\n报：市委巡察办。\n送：县委常委。\n（共印60份）\n", "某县整改办公室 2023-12-05 "},
	{"（市专班办公室值班电话：0000-87654321，受理群众来电时间：每个工作日上午、下午）\n\n某市专项治理工作专班\n2023年12月5日\n", "某市专项治理工作专班 2023-12-05 0000-87654321"},
}

func TestSignature(t *testing.T) {
	for _, test := range signatureTests {
		n := parse("某地关于巡察整改情况的公示\n一、关于学习不深入的问题\n一是甲。\n" + test.end)
		if got := n.Issuer + " " + n.Dates.Signed + " " + n.Contact.Phone; got != test.want {
			t.Errorf("%s: %q, want %q", test.end, got, test.want)
		}
	}
}

// officeTests are titles and who signs, with the issuer.
var officeTests = []struct{ title, signer, want string }{
	{"某区水务局党组关于巡察整改情况的通报", "巡察办", "某区水务局党组"},
	{"某区水务局党组关于巡察整改情况的通报", "整改办", "某区水务局党组"},
	{"某区水务局巡察整改情况的公示", "巡察整改工作领导小组办公室", "某区水务局"},
	{"某區水務局黨組關於巡察整改情況的通報", "領導小組辦公室", "某區水務局黨組"},
	{"关于某区水务局党组巡察整改情况的通报", "办公室", "某区水务局党组"},
	{"关于某区水务局党组巡察整改情况的通报", "区委巡察办", "区委巡察办"},
	{"某区水务局党组关于巡察整改情况的通报", "某区水务局整改办", "某区水务局整改办"},
	{"某区水务局党组关于巡察整改情况的通报", "局党组办公室", "局党组办公室"},
	{"关于巡察整改情况的通报", "整改工作专班办公室", "整改工作专班办公室"},
	{"某区水务局党组关于巡察整改情况的通报", "限期督办", "某区水务局党组"},
}

func TestOfficeSigns(t *testing.T) {
	for _, test := range officeTests {
		n := parse(test.title + "\n一、关于学习不深入的问题\n一是甲。\n" + test.signer + "\n2023年12月5日\n")
		if n.Issuer != test.want || n.Dates.Signed != "2023-12-05" {
			t.Errorf("%s, %s: issuer %q, signed %q, want %q", test.title, test.signer, n.Issuer, n.Dates.Signed, test.want)
		}
	}
}

func TestNoIssuerOfInspectors(t *testing.T) {
	if n := parse("某县贯彻落实省委第二巡视组巡视反馈意见整改进展情况的通报\n一、关于学习不深入的问题\n一是甲。\n"); n.Issuer != "" {
		t.Errorf("issuer %q", n.Issuer)
	}
}

func TestFilledIn(t *testing.T) {
	n := parse("巡察反馈问题整改清单\n填报单位：某县林业局　　填报日期：2024年5月6日\n序号\t问题\t整改措施\n1\t学习不够\t一是甲\n2\t管理不严\t一是乙\n")
	if n.Issuer != "某县林业局" || n.Dates.Published != "2024-05-06" || len(n.Issues) != 2 {
		t.Errorf("issuer %q, published %q, %d issues", n.Issuer, n.Dates.Published, len(n.Issues))
	}
}

func TestGenreOfPageTitle(t *testing.T) {
	f := source.File{Text: "一、关于学习不深入的问题\n一是加强学习。\n", Page: source.Page{Title: "某局党组关于巡察整改情况的通报"}}
	if n := Parse(&f, Options{}); n.Genre != notice.Rectification || len(n.Issues) != 1 {
		t.Errorf("genre %s, %d issues", n.Genre, len(n.Issues))
	}
}

func TestEncodingWarning(t *testing.T) {
	for _, test := range []struct {
		encoding   string
		confidence float64
		want       []string
	}{
		{"gb18030", 0.421, []string{"gb18030", "42"}},
		{"gb18030", confidenceLeast, nil},
		{"utf-8", 1, nil},
		{"utf-8", 0, nil}, // the file does not say
		{"", 0.4, nil},
	} {
		f := source.File{Text: "一、总体情况\n", Encoding: test.encoding, Confidence: test.confidence}
		var got []string
		for _, w := range Parse(&f, Options{}).Warnings {
			if w.Code == notice.EncodingGuess {
				got = w.Args
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s, %v sure: %q, want %q", test.encoding, test.confidence, got, test.want)
		}
	}
}

// titleTests are fronts of pages with the title.
var titleTests = []struct{ name, in, want string }{
	{"a menu before it", "网站首页\n工作报告\n规划计划\n某局党组关于巡察整改情况的通报\n根据安排，现将整改情况通报如下。\n", "某局党组关于巡察整改情况的通报"},
	{"as short as an entry of a menu", "网站首页\n整改通报\n根据区委统一安排，巡察组开展了巡察，现将整改落实的情况向大家通报，请予监督，也请提出意见。\n", "整改通报"},
	{"a list before it", "某局关于巡察整改情况的通报\n某院关于巡察整改情况的公告\n某校关于巡察整改情况的报告\n根据安排，区委第三巡察组开展了巡察，现将整改落实的情况向大家通报，请予监督，也请大家提出意见和建议。\n", "某校关于巡察整改情况的报告"},
	{"a welcome before it", "欢迎访问清河医院官方网站！\n校党委巡察组巡察清河医院工作会召开\n根据安排，校党委巡察组开展了巡察，现将整改落实的情况向大家通报，请予监督，也请大家提出意见和建议。\n", "校党委巡察组巡察清河医院工作会召开"},
	{"an address before it", "https://www.example.org/\n审计署：649人次受处理\n根据安排，审计署公布了有关情况，649人次受到处理，有关情况已经向社会公布，请大家继续监督。\n", "审计署：649人次受处理"},
	{"a picture before it", "top_img.png\n市林业局开展督察点位销号工作\n根据安排，市林业局开展销号，现将整改落实的情况向大家通报，请予监督，也请大家提出意见和建议。\n", "市林业局开展督察点位销号工作"},
	{"a menu of one line before it", "清风·纪检·民心网\n首页 要闻 专项 法规 巡察\n清河县巡察工作的困难\n根据安排，县委开展了巡察，现将整改落实的情况向大家通报，请予监督，也请大家提出意见和建议。\n", "清河县巡察工作的困难"},
	{"no title but a speaker", "2018年11月22日在清河市人大常委会第十六次会议上\n市审计局局长 林远山\n主任、各位委员：\n", ""},
	{"a body and its inspectors on a line of their own", "首页 > 整改公开\n\n清河市贯彻落实省第三生态环境保护督察组\n督察反馈意见整改落实情况\n\n根据规定，现将整改落实情况公开如下。\n", "清河市贯彻落实省第三生态环境保护督察组督察反馈意见整改落实情况"},
	{"a bureau and the round on a line of their own", "县林业局党组落实县委第二轮\n巡察反馈意见整改情况的通报\n根据安排，现将整改情况通报如下。\n", "县林业局党组落实县委第二轮巡察反馈意见整改情况的通报"},
	{"the number of a paper for a session before it", "清河市人大常委会会议文件（九）\n\n关于2023年度市级预算执行审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "关于2023年度市级预算执行审计查出问题整改情况的报告"},
	{"papers of a session before it", "区八届人大常委会第12次会议参阅材料（3）\n关于2023年度审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "关于2023年度审计查出问题整改情况的报告"},
	{"a gazette before it", "清河市人大常委会公报\n\n关于2023年度审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "关于2023年度审计查出问题整改情况的报告"},
	{"a gazette with its number", "清河市人民政府政报 2025年第1号（总第88号）\n关于2023年度审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "关于2023年度审计查出问题整改情况的报告"},
	{"a bulletin and its number on a line of its own", "审计简报\n第3期\n关于2023年度审计查出问题整改情况的报告\n现将整改情况报告如下。\n", "关于2023年度审计查出问题整改情况的报告"},
	{"one of the papers of a session", "清河市人大常委会第二十四次会议文件之十二\n关于2023年度审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "关于2023年度审计查出问题整改情况的报告"},
	{"a body before it is a part of it", "清河市人民政府\n关于2023年度审计查出问题整改情况的报告\n主任、各位委员：现将整改情况报告如下。\n", "清河市人民政府关于2023年度审计查出问题整改情况的报告"},
	{"what a bulletin has in it before it", "清河区督察整改工作简报\n第9期\n\n本期要目：转办件办理情况\n\n清河区关于督察转办件办理情况的公示\n一、总体情况\n", "清河区关于督察转办件办理情况的公示"},
	{"a newspaper before it", "云岭日报 2024年12月5日 第03版：要闻　　上一版 下一版\n\n全市集中整治见行见效\n本报记者 某某\n今年以来，市纪委监委牵头开展集中整治，有力回应群众期盼。全市共排查问题线索12件。\n", "全市集中整治见行见效"},
	{"a plan named on two lines", "区委办公室关于印发《清河区贯彻落实市委巡察\n反馈意见整改方案》的通知\n各镇：\n现印发给你们。\n区委办公室\n2024年8月14日\n\n清河区贯彻落实市委巡察反馈意见\n整改方案\n\n一、总体要求\n", "清河区贯彻落实市委巡察反馈意见整改方案"},
	{"ends in what it is about, and goes on", "中共某局党组关于县委第五轮巡察反馈意见\n整改落实情况的通报\n根据安排，现将整改情况通报如下。\n", "中共某局党组关于县委第五轮巡察反馈意见整改落实情况的通报"},
	{"goes on twice", "中共某县司法局党组\n关于县委第五轮巡察情况\n反馈问题整改情况的公告\n一、总体情况\n", "中共某县司法局党组关于县委第五轮巡察情况反馈问题整改情况的公告"},
	{"goes on with one word", "某局党组关于巡察整改情况\n的通报\n一、总体情况\n", "某局党组关于巡察整改情况的通报"},
	{"goes on, and is printed again", "某局党组关于县委巡察反馈意见整改情况的公示\n某局党组关于县委巡察反馈意见\n整改情况的公示\n一、总体情况\n", "某局党组关于县委巡察反馈意见整改情况的公示"},
	{"nothing goes on behind a whole one", "某局党组关于巡察整改情况的通报\n整改情况报告\n一、总体情况\n", "某局党组关于巡察整改情况的通报"},
	{"breaks off in the name of a body", "某县水务投资集团\n有限公司党委关于巡察整改情况的通报\n一、总体情况\n", "某县水务投资集团有限公司党委关于巡察整改情况的通报"},
	{"breaks off in front of the 党组", "某县农业农村局\n党组关于巡察整改情况的通报\n一、总体情况\n", "某县农业农村局党组关于巡察整改情况的通报"},
	{"no name in front of the 党组", "首页 > 通知\n党组关于巡察整改情况的通报\n一、总体情况\n", "党组关于巡察整改情况的通报"},
	{"breaks off behind the round", "某市贯彻落实第二轮\n省生态环境保护督察反馈问题整改情况公开\n一、总体情况\n", "某市贯彻落实第二轮省生态环境保护督察反馈问题整改情况公开"},
	{"breaks off behind the inspectors", "区委第一巡察组向区城市\n管理局党组反馈巡察情况\n近日，区委第一巡察组反馈了巡察情况。\n", "区委第一巡察组向区城市管理局党组反馈巡察情况"},
	{"a heading with spaces is no menu", "# 【看变化 促提升 强作风】动真碰硬 推动学习教育走深走实\n云岭电视台 2024-12-05\n各地扎实开展学习教育，查摆问题333条，正逐项推进整改。全市上下迅速行动起来，把整改抓实抓细。\n", "【看变化促提升强作风】动真碰硬推动学习教育走深走实"},
	{"nothing but a list", "区人民政府\n某局关于巡察整改情况的通报\n2024-03-15\n某院关于巡察整改情况的公告\n2024-03-12\n某校关于巡察整改情况的报告\n2024-03-10\n", ""},
}

func TestTitle(t *testing.T) {
	for _, test := range titleTests {
		if n := parse(test.in); n.Title != test.want || test.want == "" && (n.Genre != notice.Other || n.Dates.Signed != "") {
			t.Errorf("%s: title %q, genre %s, signed %q", test.name, n.Title, n.Genre, n.Dates.Signed)
		}
	}
}

func TestClosingParagraph(t *testing.T) {
	n := parse("某局党组关于巡察整改情况的通报\n一、关于学习不深入的问题\n一是甲。\n截至2024年3月10日，反馈的12个问题已完成整改11个。欢迎广大群众监督，联系电话：0999-2208816。\n")
	if n.Contact.Phone != "0999-2208816" || len(n.Statistics) != 2 || n.Dates.AsOf != "2024-03-10" {
		t.Errorf("telephone %q, as of %q, statistics %+v", n.Contact.Phone, n.Dates.AsOf, n.Statistics)
	}
}

// leadTests are leads with what they tell: inspected, inspector, feedback.
var leadTests = []struct{ title, in, want string }{
	{"某局党组关于巡察整改情况的通报", "2023年5月6日至6月5日，区委第三巡察组对区水务局党组开展了巡察，7月3日反馈意见。", "区水务局党组|区委第三巡察组|2023-07-03"},
	{"某镇党委关于巡察整改情况的通报", "去年3月，县委第二巡察组对镇党委作了一次“政治体检”。", "镇党委|县委第二巡察组|"},
	{"云岭市贯彻落实省督察反馈意见整改方案", "2023年5月，省第四生态环境保护督察组对我市开展了督察。", "云岭市|省第四生态环境保护督察组|"},
	{"关于环保督察整改情况的通报", "2023年5月，省第四生态环境保护督察组对我市开展了督察。", "|省第四生态环境保护督察组|"},
	{"关于巡察整改情况的通报", "2023年5月，市委巡察机构对12个部门开展了巡察，会议同意巡察组的意见，各巡察组已撤离。", "||"},
	{"关于巡察整改情况的通报", "2023年5月，市委第一巡察组对全市120个行政村开展巡察。10月9日，书记对巡察反馈和整改提出要求。", "|市委第一巡察组|"},
	{"关于巡察整改情况的通报", "2023年5月，市委第一巡察组对35个市直和县直单位开展巡察，对石桥镇已完成整改点位进行了检查。", "|市委第一巡察组|"},
	{"关于专项整治情况的通报", "市委巡察办会同市财政局、市审计局抽查62个单位。", "||"},
	{"关于巡察整改情况的通报", "2023年5月，市委第一巡察组对市科协、市文联等2家单位开展巡察。", "市科协、市文联等2家单位|市委第一巡察组|"},
	{"某镇整改公示", "县委第四巡察组2024年6月3日至7月12日巡察凤岭镇党委，8月30日反馈9个问题。", "凤岭镇党委|县委第四巡察组|2024-08-30"},
	{"某院整改公示", "市委第三巡察组2023年5月至7月巡察了医院党委，9月8日反馈意见。", "医院党委|市委第三巡察组|2023-09-08"},
	{"某局整改公示", "2024年6月3日至7月12日，市委巡察三组巡察市水务局党组；9月反馈意见。", "市水务局党组|市委巡察三组|2024-09"},
	{"某局整改公示", "2024年6月3日至7月12日巡察期间，县委第四巡察组对县水务局党组开展谈话。2024年6月巡察工作结束。", "|县委第四巡察组|"},
	{"校党委向本科生院反馈巡察情况\n发布日期：2023-03-24", "3月23日，校党委巡察组向本科生院反馈了意见。", "本科生院|校党委巡察组|2023-03-23"},
	{"关于落实2023 年3 月23 日巡察反馈意见整改情况的通报", "校党委巡察组对本科生院（以下简称“院”）开展了巡察。", "本科生院|校党委巡察组|2023-03-23"},
	{"校党委向本科生院反馈巡察情况\n发布日期：2023 年 3 月 24 日", "3月23日，校党委巡察组向本科生院反馈了意见。", "本科生院|校党委巡察组|2023-03-23"},
	{"某市情况", "1月16日，记者从会上获悉，自中央第五督察组向我省反馈意见后，进展顺利。2019年5月9日向我省反馈督察意见。", "|中央第五督察组|2019-05-09"},
	{"某市情况", "会议接到市委第三巡察组的意见。", "|市委第三巡察组|"},
	{"某市情况", "会议传达学习省委第二巡视组反馈意见。", "|省委第二巡视组|"},
	{"某市情况", "某集团党组向社会公布对巡视反馈意见的整改情况。", "||"},
	{"某市情况", "审计署审计长林远山3日说，检查组对该院进行了检查。", "|审计署|"},
	{"某院情况", "市委第五专项巡察组向医院党委主要负责同志反馈意见。", "医院党委|市委第五专项巡察组|"},
	{"某院情况", "市委第五专项巡察组巡察县医院党委情况反馈会召开。", "县医院党委|市委第五专项巡察组|"},
	{"某院情况", "市委第一巡察组对特建集团有限公司党委（简称“特建党委”）开展了巡察。", "特建集团有限公司党委|市委第一巡察组|"},
	{"某院情况", "2023年5月6日，县委召开巡察集中反馈会。5月8日，县委第二巡察组向县医院党委反馈了巡察情况。", "县医院党委|县委第二巡察组|2023-05-08"},
	{"某院情况", "2023年5月6日，县委召开巡察集中反馈会议。会议要求抓好整改。", "||2023-05-06"},
	{"某校情况", "2023年5月6日，校党委第一、第二、第三巡察组分别向教务处党总支和后勤党委反馈巡察情况。", "教务处党总支和后勤党委|校党委第一、第二、第三巡察组|2023-05-06"},
	{"某校情况", "2023年5月6日，校党委办公室、县委第二巡察组向后勤党委反馈巡察情况。", "后勤党委|县委第二巡察组|2023-05-06"},
	{"某校情况", "2023年5月，审计组对林场原党委书记任期经济责任履行情况进行审计。", "||"},
	{"某校情况", "10月5日，由保卫处、教务处组成的联合检查组对考场现场进行检查。校长希望检查组多提意见，并选派干部参与巡察组。", "||"},
	{"某校情况", "县委召开会议，组织部长林远山宣布县委第二巡察组名单。会议听取了市审计局的汇报。", "|县委第二巡察组|"},
	{"某校情况", "处室学习《审计署关于内部审计工作的规定》，会同相关巡察组开展自查，抽调干部到巡察组锻炼。", "||"},
	{"某校情况", "向审计组讲清情况，让审计组放心，将巡察组请进来。", "||"},
	{"某校情况", "县委派出的第二巡察组对城关小学开展巡察。", "城关小学|第二巡察组|"},
	{"某校情况", "督导组对学校实验室安全管理工作开展检查，对重点区域开展督导，对全校1200余间教室进行检查。", "||"},
	{"某校情况", "县委第二巡察组巡察城关小学党委工作动员会在小学召开。", "城关小学党委|县委第二巡察组|"},
	{"某校情况", "5月6日，县委第二巡察组向城关小学党政领导班子反馈意见。", "城关小学|县委第二巡察组|"},
	{"校党委向本科生院反馈巡察情况\n发布日期：2023-03-24", "12月23日，校党委巡察组向本科生院反馈了意见。", "本科生院|校党委巡察组|"},
}

func TestLead(t *testing.T) {
	for _, test := range leadTests {
		n := parse(test.title + "\n" + test.in + "\n一、总体情况\n")
		if got := n.Inspected + "|" + n.Inspector + "|" + n.Dates.Feedback; got != test.want {
			t.Errorf("%q: %q, want %q", test.in, got, test.want)
		}
	}
}

// feedbackTests are feedback notices with their problems, and the kinds of
// what is asked and promised.
var feedbackTests = []struct{ name, in, want string }{
	{"behind a clause", "巡察也发现了一些问题，有的支部存在学习不深入、落实不到位、监督不严等问题。", "学习不深入 落实不到位 监督不严"},
	{"behind the verb alone", "巡察发现，支部不同程度存在站位不高、组织建设薄弱、作风不实等问题。", "站位不高 组织建设薄弱 作风不实"},
	{"some and some", "但发现一些突出问题，有的学习不深入，在结合上有差距，有的落实不到位。反馈要求，认真整改。", "有的学习不深入，在结合上有差距 有的落实不到位"},
	{"forms in a sentence of their own", "支部存在站位不高、作风不实等问题。主要表现在：一是学习不深入。二是落实不到位。", "学习不深入 落实不到位"},
	{"a line says who speaks", "巡察发现一些问题，主要有：一是学习不深入；二是落实不到位。\n张某强调：\n要认真整改。一是压实责任。二是建立台账。\n李某表示：\n完全认同指出的问题。一是狠抓落实。二是举一反三。", "学习不深入 落实不到位 required required pledged pledged"},
}

func TestFeedback(t *testing.T) {
	for _, test := range feedbackTests {
		n := parse("区委第三巡察组向区水务局党组反馈巡察情况\n" + test.in + "\n")
		var got []string
		for _, is := range n.Issues {
			got = append(got, is.Title)
		}
		for _, m := range n.Measures {
			got = append(got, string(m.Kind))
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: %q, want %q", test.name, s, test.want)
		}
	}
}

// issueTests give issues with the numbers of their manifestations and
// measures: title 0/3.
var issueTests = []struct {
	name, in string
	want     []string
}{
	{"points", "1.针对学习不深入的问题。一是甲。二是乙。\n2.针对落实不力的问题\n丙。\n", []string{"针对学习不深入的问题 0/2", "针对落实不力的问题 0/1"}},
	{"labels decide", "1.针对学习不深入的问题\n问题表现：一是甲不够。二是乙不够。\n整改措施：一是丙。二是丁。三是戊。\n", []string{"针对学习不深入的问题 2/3"}},
	{"sub-headings", "一、关于“学习不深入”问题的整改情况\n（一）加强学习。甲。\n（二）建立台账。乙。\n二、关于“落实不力”问题的整改情况\n（一）督查。丙。\n", []string{"关于“学习不深入”问题的整改情况 0/2", "关于“落实不力”问题的整改情况 0/1"}},
	{"groups hold no measures", "（一）关于党建弱化方面的整改\n1.针对学习不深入的问题。一是甲。\n（二）关于纪律不严方面的整改\n2.针对报销不规范的问题。一是乙。二是丙。\n", []string{"针对学习不深入的问题 0/1", "针对报销不规范的问题 0/2"}},
	{"no measure", "1.针对学习不深入的问题。\n2.针对落实不力的问题。一是甲。\n", []string{"针对学习不深入的问题 0/0", "针对落实不力的问题 0/1"}},
	{"labels open issues", "【问题】学习不深入。\n【整改情况】一是甲。二是乙。\n【问题】落实不力。\n【整改情况】丙。\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"a table", "| 序号 | 反馈问题 | 整改措施 |\n|---|---|---|\n| 1 | 学习不深入 | 一是甲；二是乙 |\n| 2 | 落实不力 | 丙 |\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"a table with bars between its cells", "序号 | 反馈问题 | 整改措施\n1 | 学习不深入 | 一是甲；二是乙\n2 | 落实不力 | 丙\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"numbered lines under issues without number", "一、整改情况\n关于学习不深入的问题，采取以下措施：\n1.领学。\n2.测试。\n关于落实不力的问题，主要做法是：\n1.督查。\n二、下一步工作\n巩固成果。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/1"}},
	{"bracketed lines under a line of its own", "（甲）跟进情况\n学习不够深入的问题：\n（1）领学；\n（2）测试；\n（3）公示。\n落实不力的问题：\n（1）督查。\n", []string{"学习不够深入的问题 0/3", "落实不力的问题 0/1"}},
	{"a title before a long dash", "一、整改情况\n1.关于学习不深入问题——一是领学；二是测试。\n2.关于落实不力问题——督查3次。\n", []string{"关于学习不深入问题 0/2", "关于落实不力问题 0/1"}},
	{"a status in square brackets", "一、内控方面\n1.1 “三重一大”执行不严［已整改］\n（1）修订规则；（2）重新表决。\n1.2 合同管理混乱[整改中]\n清理合同。\n", []string{"“三重一大”执行不严［已整改］ 0/2", "合同管理混乱[整改中] 0/1"}},
	{"signs before numbers and labels", "一、整改情况\n▶问题1：学习走过场\n✅整改措施：①领学；②测试。\n▶问题2：落实不力\n✅整改措施：督查。\n", []string{"学习走过场 0/2", "落实不力 0/1"}},
	{"the first problem", "第一个问题，学习不深入。一是领学。二是测试。\n第二个问题，台账不全。已补齐。\n", []string{"学习不深入 0/2", "台账不全 0/1"}},
	{"opinions and improvement", "壹、前言\n略。\n贰、改善情形\n一、工程规划不周\n审核意见：未钻探。\n改善情形：（一）修正契约。（二）训练4场。\n二、抽水站维护欠当\n审核意见：机组老旧。\n改善情形：汰换机组。\n", []string{"工程规划不周 0/2", "抽水站维护欠当 0/1"}},
	{"a table with a cell a line", "编号\n整改措施\n存在问题\n1\n一是甲；二是乙\n批文过期\n2\n丙\n落实不力\n", []string{"批文过期 0/2", "落实不力 0/1"}},
	{"points that begin with 班子", "1.针对学习不深入的问题。整改措施：（1）班子成员领学；（2）班组自学。\n", []string{"针对学习不深入的问题 0/2"}},
	{"a label behind a quotation", "一、关于“污水处理设施建设滞后，管网失修。”整改情况：已完成。\n1.建成污水厂。\n2.改造管网。\n", []string{"关于“污水处理设施建设滞后，管网失修。” 0/2"}},
	{"rows with their first cells empty", "序号\t反馈问题\t整改措施\t责任单位\n1\t学习不深入\t1.领学\t子\n\t\t2.测试\t丑\n2\t落实不力\t1.督查\t子\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"lines between the rows, and a sum", "序号\t反馈问题\t整改措施\n一、政治方面\n1\t学习不深入\t一是甲；二是乙\n二、作风方面\n2\t落实不力\t丙\n合计\t2个\t3条\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"rows that repeat their issue", "| 序号 | 反馈问题 | 整改措施 | 责任单位 |\n| 1 | 学习不深入 | 甲 | 子 |\n| 1 | 学习不深入 | 乙 | 丑 |\n| 1 | 学习不深入 | 甲 | 寅 |\n| 2 | 落实不力 | 丙 | 子 |\n| | | 丁 | 丑 |\n", []string{"学习不深入 0/2", "落实不力 0/2"}},
	{"a page number in a table", "| 序号 | 反馈问题 | 整改措施 |\n| 1 | 学习不深入 | 甲 |\n- 3 -\n| 2 | 落实不力 | 乙 |\n", []string{"学习不深入 0/1", "落实不力 0/1"}},
	{"a table whose numbers lost their column", "序号\t反馈问题\t整改措施\t责任人\n1学习不深入\t一是甲；二是乙\t某某\n2、（1）班账目不清\t丙\t某某\n3 党费收缴不及时\t丁\t某某\n4四风问题纠治不力\t戊\t某某\n", []string{"学习不深入 0/2", "（1）班账目不清 0/1", "党费收缴不及时 0/1", "四风问题纠治不力 0/1"}},
	{"points under lines without number", "关于学习不深入的问题\n1.重订计划。集中学习。\n2.健全制度。全员轮训。\n关于落实不力的问题\n1.压实责任。逐级签字。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/1"}},
	{"points under a label below such lines", "一、履行职责方面\n针对招标把关不严问题\n整改情况：\n第一，倒查项目。逐个复核。\n第二，划清权责。互相制约。\n针对结算审核不严问题\n整改情况：\n第一，复审结算。追回多付款。\n", []string{"针对招标把关不严问题 0/2", "针对结算审核不严问题 0/1"}},
	{"points in two styles under such lines", "关于学习不深入的问题整改情况\n（1）重订计划。集中学习。\n（2）健全制度。全员轮训。\n关于落实不力的问题整改情况\n①压实责任。逐级签字。\n②严肃问责。约谈主任。\n", []string{"关于学习不深入的问题整改情况 0/2", "关于落实不力的问题整改情况 0/2"}},
	{"a table of two columns", "反馈问题\t整改措施\n学习不深入\t一是甲；二是乙\n落实不力\t丙\n", []string{"学习不深入 0/2", "落实不力 0/1"}},
	{"paragraphs headed by phrases", "一、关于学习不深入的问题\n强化理论武装。学习12次。\n健全工作机制。修订制度。\n该问题已完成整改。\n二、关于落实不力的问题\n强化督查。通报4次。\n目前每月更新台账。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/1"}},
	{"headed paragraphs under a label", "一、关于学习不深入的问题\n学习次数偏少。\n整改措施：\n强化理论武装。学习12次。\n健全工作机制。修订制度。\n责任单位：办公室\n", []string{"关于学习不深入的问题 0/2"}},
	{"a list of attachments", "一、关于学习不深入的问题\n一是甲。\n附件：1.问题清单\n2.制度目录\n（联系人：张某）\n某局党组\n2024年3月15日\n附件1\n问题清单\n| 序号 | 问题 |\n| 1 | 学习不深入 |\n", []string{"关于学习不深入的问题 0/1"}},
	{"names that run on", "一、县卫健局\n1.针对资金拨付不及时问题，建立调度机制，拨付860万元。\n2.针对“三重一大”执行不严的问题,修订规则。另行培训。\n二、县医保局\n1.针对监管宽松软问题，追回基金。\n", []string{"针对资金拨付不及时问题 0/1", "针对“三重一大”执行不严的问题 0/1", "针对监管宽松软问题 0/1"}},
	{"one number behind a label", "1.针对学习不深入的问题\n整改措施：（1）开展学习。\n整改成效：全员覆盖。\n", []string{"针对学习不深入的问题 0/1"}},
	{"points name the problems", "一、逐条整改\n1.关于落实上级部署方面。一是针对支出压减不力问题，压减5%。二是针对内审弱化问题，整改问题9个。\n2.关于党建方面。一是针对组织生活不规范问题，开展督查。\n", []string{"针对支出压减不力问题 0/1", "针对内审弱化问题 0/1", "针对组织生活不规范问题 0/1"}},
	{"labels in a list", "（一）规划落实不到位\n- **问题**：产业规划滞后。\n- **整改**：编制规划1部。\n", []string{"规划落实不到位 0/1"}},
	{"what is still open", "一、整改情况\n（一）学习不深入的问题\n一是甲。\n二、下一步打算\n1.紧盯未完成的3个问题。\n2.解决监督不严的问题。\n", []string{"学习不深入的问题 0/1"}},
	{"quotations before their measures", "（一）阵地管理方面\n“账号底数不清，僵尸账号未注销。”整改措施：注销账号12个。完成时间：2024年5月。\n组织宣讲不够。整改措施：一是甲。二是乙。\n", []string{"“账号底数不清，僵尸账号未注销。” 0/1", "组织宣讲不够 0/2"}},
	{"what comes next inside a paragraph is planned", "1.针对学习不深入的问题。一是甲。二是乙。下一步，将继续努力：一是丙，二是丁。\n2.针对落实不力的问题。一是戊。\n总体来看，成效明显。接下来，将做好以下工作：一是己；二是庚。\n", []string{"针对学习不深入的问题 0/2", "针对落实不力的问题 0/1"}},
	{"promises behind the last issue", "1.针对学习不深入的问题。一是甲。\n2.针对落实不力的问题。一是乙。二是丙。\n整改虽有成效，但仍有差距。局党组将以此为契机，抓好以下工作：一是丁；二是戊。\n", []string{"针对学习不深入的问题 0/1", "针对落实不力的问题 0/2"}},
	{"a space behind the number of a problem", "（一）学习方面\n问题一　学习走过场\n整改措施：（1）领学；（2）测试。\n问题二　研究不深\n整改措施：（1）调研。\n", []string{"学习走过场 0/2", "研究不深 0/1"}},
	{"English punctuation with spaces", "1.关于学习不深入的问题\n整改情况: (1)领学; (2)测试.\n2.关于落实不力的问题\n整改情况: (1)督查; (2)通报.\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/2"}},
	{"a list of problems by number", "问题清单一：学习走过场\n整改措施：（1）领学；（2）测试。\n问题清单二：研究不深\n整改措施：（1）调研。\n", []string{"学习走过场 0/2", "研究不深 0/1"}},
	{"what is still wrong behind the last issue", "1.针对学习不深入的问题。一是甲。\n2.针对落实不力的问题。一是乙。二是丙。\n整改虽有成效，但还存在一些不足：一是进度不平衡。二是机制不健全。\n", []string{"针对学习不深入的问题 0/1", "针对落实不力的问题 0/2"}},
	{"what somebody says behind the last issue", "1.针对学习不深入的问题。一是甲。\n2.针对落实不力的问题。一是乙。二是丙。\n通过整改，我们深刻体会到：一是必须讲政治；二是必须抓落实。\n党组书记强调，一要压实责任，二要举一反三。\n某局党组郑重承诺：一是不折不扣；二是不搞虚假。\n", []string{"针对学习不深入的问题 0/1", "针对落实不力的问题 0/2"}},
	{"reasons on lines of their own", "1.针对学习不深入的问题\n一是甲。二是乙。\n未完成的主要原因：\n一是丙。\n二是丁。\n2.针对落实不力的问题\n一是戊。\n", []string{"针对学习不深入的问题 0/2", "针对落实不力的问题 0/1"}},
	{"numbered reasons", "（一）针对学习不深入的问题\n一是甲。\n没有到位的原因是：\n1.房屋产权不清。\n2.预算不足。\n（二）针对落实不力的问题\n一是戊。\n", []string{"针对学习不深入的问题 0/1", "针对落实不力的问题 0/1"}},
	{"labels with a word before 问题", "（一）学习方面\n检视问题1：学习走过场。\n责任领导：王某\n整改措施：（1）领学；（2）测试。\n检视问题2：研究不深。\n整改措施：（1）调研。\n（二）作风方面\n检视问题3：报表过多。\n整改措施：（1）清理；（2）合并。\n", []string{"学习走过场 0/2", "研究不深 0/1", "报表过多 0/2"}},
	{"items", "（一）关于责任落实方面存在的问题\n第1项：学习不深入\n1.领学。甲。\n2.测试。乙。\n第2项：牵头作用发挥不到位\n1.督查。丙。\n（二）关于资金管理方面存在的问题\n第3项：数据“打架”\n1.统一口径。丁。\n", []string{"学习不深入 0/2", "牵头作用发挥不到位 0/1", "数据“打架” 0/1"}},
	{"fields in tortoise-shell brackets", "1.关于学习不深入的问题。〔责任领导〕王某〔整改措施〕①领学；②测试。〔完成情况〕已销号。\n2.关于落实不力的问题。〔责任领导〕李某〔整改措施〕①督查。〔完成情况〕已销号。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/1"}},
	{"what comes next is planned", "1.针对学习不深入的问题。一是甲。\n下一步：一是乙。二是丙。\n", []string{"针对学习不深入的问题 0/1"}},
	{"a chapter before the issues holds none", "一、整改的组织与推进\n（一）以自觉摆正态度\n甲。\n（二）以实效检验作风\n乙。\n二、整改情况\n（一）学习不深入的问题\n一是丙。\n（二）落实不力的问题\n一是丁。\n（三）管理松散的问题\n一是戊。\n（四）监督缺位的问题\n一是己。\n", []string{"学习不深入的问题 0/1", "落实不力的问题 0/1", "管理松散的问题 0/1", "监督缺位的问题 0/1"}},
	{"lines under labels of how soon", "一、关于学习不深入的问题\n学习次数偏少。\n立行立改：\n补签承诺书。\n开展测试，通报情况。\n长期整改：\n每月调度。\n该问题已完成整改。\n二、关于落实不力的问题\n整改措施：\n已完成的2项：\n修订办法。\n清理台账。\n正在推进的：\n开展督查。\n", []string{"关于学习不深入的问题 0/3", "关于落实不力的问题 0/3"}},
	{"text behind such labels", "一、关于学习不深入的问题\n【立行立改】补签承诺书。\n另发通报。\n【长期坚持】每月调度。\n二、关于落实不力的问题\n问题表现：督查偏少。\n即知即改、限期整改事项：一是清理台账；二是通报。\n持续推进事项：修订办法。\n尚未完成的：产权未办。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/3"}},
	{"such labels behind numbers and in time limits", "一、关于学习不深入的问题\n（1）立行立改：补签承诺书。\n（2）长期整改：每月调度。\n二、关于落实不力的问题\n整改措施：督查。\n整改时限：长期坚持\n三、关于报销不规范的问题\n已完成培训。\n另作通报。\n", []string{"关于学习不深入的问题 0/2", "关于落实不力的问题 0/1", "关于报销不规范的问题 0/1"}},
	{"answers of a form are no points", "一、关于学习不深入的问题\n整改措施：领学。\n□已完成 ☑未完成\n二、关于落实不力的问题\n□领学\n□测试\n", []string{"关于学习不深入的问题 0/1", "关于落实不力的问题 0/2"}},
	{"organisation and outlook hold no issues", "一、组织领导\n（一）提高站位。一是甲。\n二、整改情况\n1.针对学习不深入的问题。一是乙。\n三、下一步打算\n一是丙。\n", []string{"针对学习不深入的问题 0/1"}},
}

func TestIssues(t *testing.T) {
	for _, test := range issueTests {
		t.Run(test.name, func(t *testing.T) {
			n := parse("某局党组关于巡察整改情况的通报\n" + test.in)
			var got []string
			for _, is := range n.Issues {
				got = append(got, fmt.Sprintf("%s %d/%d", is.Title, manifestationsOf(n, is.ID), takenFor(n, is.ID)))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("issues differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNameAndDateUnderTitle(t *testing.T) {
	n := parse("某区巡察整改工作情况通报（第3期）\n某局党委办公室　　　　2024年7月5日\n一、总体情况\n某局高度重视。\n")
	if n.Issuer != "某局党委办公室" || n.Dates.Published != "2024-07-05" {
		t.Errorf("issuer %q, published %q", n.Issuer, n.Dates.Published)
	}
}

func TestRequirements(t *testing.T) {
	n := parse("某办关于第三轮巡察整改情况的通报\n一、总体情况\n反馈问题12个，已整改。\n二、有关要求\n一要压实责任。二要严格销号。\n")
	for _, m := range n.Measures {
		if m.Kind != notice.Required {
			t.Errorf("%s is %s, want required", m.Text, m.Kind)
		}
	}
	if len(n.Measures) != 2 {
		t.Errorf("%d measures, want 2", len(n.Measures))
	}
}

// roleTests are chapters behind the issues with their role and the number of
// measures that stand under none.
var roleTests = []struct {
	in    string
	role  notice.Role
	loose int
}{
	{"二、下一步打算\n一是甲。二是乙。\n", notice.RoleOutlook, 2},
	{"二、尚未完成的问题及后续安排\n还有2个问题未完成，主要原因：一是历史遗留。二是涉及多部门。下一步，将持续推进：一是加强督导。\n", notice.RoleOutlook, 1},
	{"二、移交问题线索办理情况\n一是办结4件。二是核查1件。\n", notice.RoleRectification, 0},
	{"二、有关要求\n一要压实责任。二要严格销号。\n", notice.RoleRequirements, 2},
}

func TestRoles(t *testing.T) {
	for _, test := range roleTests {
		n := parse("某局党组关于巡察整改情况的通报\n一、关于学习不深入的问题\n一是加强学习。\n" + test.in)
		if got := n.Sections[1].Role; got != test.role || len(n.Measures)-1 != test.loose {
			t.Errorf("%s: %s with %d measures, want %s with %d", n.Sections[1].Title, got, len(n.Measures)-1, test.role, test.loose)
		}
	}
}

func TestRoleOfReportInLastChapter(t *testing.T) {
	n := parse("某局党组关于巡察整改情况的通报\n一、关于学习不深入的问题\n一是加强学习。\n二、整改完成情况及下一步打算\n（一）总体完成情况。已追回资金3万元。\n（二）下一步打算。拟追回资金5万元。\n")
	if a, b := n.Sections[2].Role, n.Sections[3].Role; a != notice.RoleRectification || b != notice.RoleOutlook {
		t.Errorf("%s and %s, want %s and %s", a, b, notice.RoleRectification, notice.RoleOutlook)
	}
	if len(n.Statistics) != 1 || n.Statistics[0].Value != 3 {
		t.Errorf("%v", n.Statistics)
	}
}

func TestMeasureTitleIsNoStatus(t *testing.T) {
	n := parse("某局党组关于巡察整改情况的通报\n一、关于学习不深入的问题\n整改情况：已完成。建立学习制度。\n")
	if len(n.Measures) != 1 || n.Measures[0].Title != "建立学习制度" || n.Issues[0].Status != notice.Completed {
		t.Errorf("measures %+v of %+v", n.Measures, n.Issues)
	}
}

func TestOutlookPlans(t *testing.T) {
	n := parse("某局党组关于巡察整改情况的通报\n一、整改情况\n1.针对学习不深入的问题。一是甲。\n二、下一步打算\n（一）压实责任。每月调度。\n（二）巩固成果。建章立制。\n")
	var planned []string
	for _, m := range n.Measures {
		if m.Kind == notice.Planned {
			planned = append(planned, m.Label+m.Title)
		}
	}
	if want := []string{"（一）压实责任", "（二）巩固成果"}; !slices.Equal(planned, want) {
		t.Errorf("planned %q, want %q", planned, want)
	}
}

func manifestationsOf(n *notice.Notice, issue string) (count int) {
	for _, p := range n.Manifestations {
		if p.Issue == issue {
			count++
		}
	}
	return count
}

func takenFor(n *notice.Notice, issue string) (count int) {
	for _, m := range n.Measures {
		if m.Issue == issue && m.Kind == notice.Taken {
			count++
		}
	}
	return count
}

// fieldTests are the fields of a notice on one problem, with the issue and its measures.
var fieldTests = []struct{ in, want string }{
	{"反馈问题：某河道有垃圾。\n整改目标：河道无垃圾。\n整改措施：\n1.清理河道。\n2.落实河长。\n整改完成情况：已完成整改。\n", "某河道有垃圾 completed 2"},
	{"整改任务：某煤场扬尘治理不到位。\n责任单位：某镇政府\n整改措施：（1）建煤棚；（2）配雾炮；（3）硬化道路。\n验收情况：同意销号。\n", "某煤场扬尘治理不到位  3"},
	{"一、整改任务\n任务序号：第23项\n问题描述：养殖污染突出。\n二、整改目标\n治理到位。\n三、整改措施\n（一）全面排查。\n（二）限期关停。\n四、完成情况\n该问题已完成整改。\n", "养殖污染突出 completed 2"},
	{"整改任务：治理扬尘。\n整改任务：清理河道。\n整改措施：领学。\n", ""},
	{"整改任务：治理扬尘。\n县政府高度重视。\n", ""},
}

func TestFieldsOfOneProblem(t *testing.T) {
	for _, test := range fieldTests {
		n, got := parse("某市生态环境保护督察整改任务销号公示\n现公示如下：\n"+test.in+"联系电话：0999-2208816\n"), ""
		if len(n.Issues) == 1 {
			got = fmt.Sprintf("%s %s %d", n.Issues[0].Title, n.Issues[0].Status, takenFor(n, n.Issues[0].ID))
		}
		if got != test.want || len(n.Issues) > 1 {
			t.Errorf("%s: %q, want %q; issues %+v", test.in, got, test.want, n.Issues)
		}
	}
}

// TestOneProblem tells the chapter that holds the one problem of a notice from a problem.
func TestOneProblem(t *testing.T) {
	const title = "某市突出生态环境问题整改验收销号公示\n问题已整改完成，现公示如下：\n"
	for _, body := range [...]string{
		"一、整改问题\n（一）某河道有垃圾。\n二、责任主体\n某区委\n三、整改完成情况\n（一）河道无垃圾。\n",
		"一、反馈问题\n某池塘水体发黑，影响群众生活。\n二、整改措施\n1.清理池塘。\n三、整改完成情况\n1.已清理。\n",
		"一、举报内容\n某工地扬尘。\n二、整改情况\n已覆盖裸土。\n",
	} {
		if n := parse(title + body); len(n.Issues) != 0 || takenFor(n, "") != 0 {
			t.Errorf("%s: issues %+v, measures %+v", body, n.Issues, n.Measures)
		}
	}
	if n := parse(title + "一、整改问题\n（一）关于河道有垃圾的问题。一是清理河道。\n（二）关于扬尘的问题。一是覆盖裸土。\n"); len(n.Issues) != 2 {
		t.Errorf("issues %+v", n.Issues)
	}
}

func TestPressReportHasNoIssues(t *testing.T) {
	n := parse("清河区召开巡察整改推进会\n5月6日，清河区召开巡察整改推进会。会议要求，一要提高站位，二要压实责任，着力解决学习不深入的问题。\n")
	if n.Genre != notice.Other || len(n.Issues)+len(n.Measures) > 0 {
		t.Errorf("genre %s, %d issues, %d measures", n.Genre, len(n.Issues), len(n.Measures))
	}
}

// statusTests are texts of an issue with the status that they state.
var statusTests = []struct {
	in   string
	want notice.Status
}{
	{"该问题已完成整改。一是加强学习。", notice.Completed},
	{"一是加强学习。目前已基本完成整改。", notice.MostlyCompleted},
	{"整改措施：建立台账。\n完成时限：2024年12月底前，已完成。", notice.Completed},
	{"整改情况：①加强学习；②建立台账。整改进展：持续推进。", notice.Ongoing},
	{"停发津贴并追回资金，已完成整改。另与公安局签订协议。", notice.Completed},
	{"该项工作已取得阶段性成效，将持续推进。", notice.MostlyCompleted},
	{"该问题计划年底前完成。", notice.Ongoing},
	{"该问题经县人大同意延期。", notice.Deferred},
	{"该问题尚未完成整改。", notice.NotCompleted},
	{"完成情况：达到序时进度。", notice.Ongoing},
	{"整改时限：立行立改，长期坚持。\n整改结果：已完成。", notice.Completed},
	{"整改时限：立行立改，长期坚持。", notice.Ongoing},

	// Forms with one of the states ticked.
	{"整改状态：☑已完成 □未完成", notice.Completed},
	{"整改状态：□已完成 ☑未完成", notice.NotCompleted},
	{"一是甲。\n□已完成整改　√正在推进　□未完成", notice.Ongoing},
	{"一是甲。\n完成情况：已完成（√） 未完成（ ）", notice.Completed},
	{"完成情况：[ ]已完成 [√]基本完成 [ ]未完成。", notice.MostlyCompleted},
	{"办结情况：√已办结／×未办结", notice.Completed},
	{"是否完成：☒已完成 □未完成", notice.Completed},
	{"整改状态：■已办结、□未办结", notice.Completed},
	{"完成情况：☑已完成 ☑未完成", ""},
	{"完成情况：□已完成 □未完成", ""},
	{"完成情况：×已完成 □未完成", ""},
	{"☑领学 □测试", ""},

	{"完成培训3期，制度已印发。", ""},
	{"整改时限：2024年12月底前。", ""},
	{"责任单位：办公室", ""},
}

// tickedTables are headers and rows of a table of issues with the statuses of these.
var tickedTables = []struct {
	in   string
	want []notice.Status
}{
	{"序号\t问题\t整改措施\t已完成\t基本完成\t正在推进\n1\t学习不深入\t领学\t√\t\t\n2\t台账不健全\t补齐\t\t√\t\n3\t合同未清理\t清理\t\t\t☑\n4\t记录缺失\t补录\t√\t√\t\n", []notice.Status{"completed", "mostly_completed", "ongoing", ""}},
	{"序号\t反馈问题\t完成情况\t责任单位\n1\t学习不深入\t✓\t子\n2\t台账不健全\t×\t丑\n3\t合同未清理\t\t寅\n4\t记录缺失\t正在推进\t卯\n", []notice.Status{"completed", "not_completed", "", "ongoing"}},
	{"序号\t问题\t整改时限\t是否销号\n1\t学习不深入\t√\t（√）\n2\t台账不健全\t√\t□\n", []notice.Status{"completed", ""}},
	{"序号\t问题\t未整改\t已整改\t备注\n1\t学习不深入\t√\t\t√\n2\t台账不健全\t×\t√\t\n", []notice.Status{"not_completed", "completed"}},
}

func TestTickedTables(t *testing.T) {
	for _, test := range tickedTables {
		n := parse("某局党组关于巡察整改情况的通报\n" + test.in)
		var got []notice.Status
		for _, is := range n.Issues {
			got = append(got, is.Status)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: statuses differ (-want +got):\n%s", test.in, diff)
		}
	}
}

func TestPublishedAtTheEnd(t *testing.T) {
	n := parse("某县审计局关于审计整改情况的公告\n一、总体情况\n" + strings.Repeat("县审计局高度重视。\n", 8) + "来源：某县审计局　发布日期：2024-12-03 09:12　浏览次数：1186　【打印】【关闭】\n")
	if n.Dates.Published != "2024-12-03" {
		t.Errorf("published %q", n.Dates.Published)
	}
}

// remarkTests are remarks behind the title of an issue with the status that they
// state.
var remarkTests = map[string]notice.Status{
	"（已完成整改）": notice.Completed,
	"［已整改］":   notice.Completed,
	"[整改中]":   notice.Ongoing,
	"〔未完成〕":   notice.NotCompleted,
	"【基本完成】":  notice.MostlyCompleted,
	"（2023年）": "",

	"（☑已完成 □未完成）":       notice.Completed,
	"（□已完成　☑正在整改　□未完成）": notice.Ongoing,
	"（已完成× 未完成√）":       notice.NotCompleted,
	"（□已完成 □未完成）":       "",
	"（××镇已整改）":          notice.Completed,
}

func TestRemarkStatus(t *testing.T) {
	for remark, want := range remarkTests {
		n := parse("某局党组关于巡察整改情况的通报\n1.关于学习不深入的问题" + remark + "\n加强学习。\n")
		if len(n.Issues) != 1 || n.Issues[0].Status != want {
			t.Errorf("%s: %+v, want %q", remark, n.Issues, want)
		}
	}
}

func TestIssueStatus(t *testing.T) {
	for _, test := range statusTests {
		n := parse("某局党组关于巡察整改情况的通报\n1.针对学习不深入的问题\n" + test.in + "\n")
		if len(n.Issues) != 1 || n.Issues[0].Status != test.want {
			t.Errorf("%s: %+v, want %q", test.in, n.Issues, test.want)
		}
	}
}

// corpus are the notices of testdata.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	return textsIn(t, "../testdata/notices")
}

// textsIn are the notices in a folder by name.
func textsIn(t testing.TB, folder string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no notices: %v", err)
	}
	texts := make(map[string]string)
	for _, name := range files {
		if strings.HasSuffix(name, ".json") {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(name)] = string(b)
	}
	return texts
}

func TestInvariants(t *testing.T) {
	for name, s := range corpus(t) {
		t.Run(name, func(t *testing.T) { checkNotice(t, s) })
	}
}

// FuzzParse checks what every user of a notice relies on.
func FuzzParse(f *testing.F) {
	for _, s := range corpus(f) {
		f.Add(s)
	}
	for _, test := range issueTests {
		f.Add("某局党组关于巡察整改情况的通报\n" + test.in)
	}
	for _, test := range contactTests {
		f.Add(test.in)
	}
	for _, test := range statusTests {
		f.Add(test.in)
	}
	for _, test := range dateTests {
		f.Add(test.in)
	}
	for _, test := range leadTests {
		f.Add(test.title + "\n" + test.in)
	}
	for _, test := range feedbackTests {
		f.Add(test.in)
	}
	for _, test := range titleTests {
		f.Add(test.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkNotice(t, strings.ToValidUTF8(s, "")) // the reader gives valid text only
	})
}

func checkNotice(t *testing.T, s string) {
	t.Helper()
	n := parse(s)
	c := checker{t, s}
	c.sections(n)
	last := source.Pos(0)
	for _, is := range n.Issues {
		c.span("issue", is.Span, is.Title)
		last = c.follows("issue", is.Span, last)
	}
	for _, p := range n.Manifestations {
		c.span("manifestation", p.Span, p.Text)
	}
	last = 0
	for _, m := range n.Measures {
		c.span("measure", m.Span, m.Text)
		last = c.follows("measure", m.Span, last)
	}
	for _, w := range n.Warnings {
		c.span("warning", w.Span, "")
	}
	v := n.Coverage
	if v.Bytes != len(s) || v.Assigned+v.Furniture+v.Unassigned != v.Bytes || v.Assigned < 0 || v.Furniture < 0 || v.Unassigned < 0 {
		t.Fatalf("coverage does not add up: %+v of %d bytes", v, len(s))
	}
	if diff := cmp.Diff(n, parse(s)); diff != "" {
		t.Fatalf("parsed twice, it differs:\n%s", diff)
	}
}

// checker checks the parts of one notice against its source.
type checker struct {
	t *testing.T
	s string
}

// span checks that a span lies in the file between characters, and that text
// can be read in it: its characters stand there in order.
func (c checker) span(what string, span source.Span, text string) {
	c.t.Helper()
	if span.Empty() && text == "" {
		return
	}
	if span.Start < 0 || span.End > source.Pos(len(c.s)) || span.Empty() {
		c.t.Fatalf("%s: span %v of %d bytes", what, span, len(c.s))
	}
	printed := c.s[span.Start:span.End]
	if !utf8.ValidString(printed) {
		c.t.Fatalf("%s: span %v cuts a character", what, span)
	}
	for _, r := range text {
		if r == '\n' || r == ' ' {
			continue
		}
		i := strings.IndexRune(printed, r)
		if i < 0 {
			c.t.Fatalf("%s: %q cannot be read in %q", what, text, c.s[span.Start:span.End])
		}
		printed = printed[i+utf8.RuneLen(r):]
	}
}

// follows checks that a span starts behind the last one's end.
func (c checker) follows(what string, span source.Span, last source.Pos) source.Pos {
	c.t.Helper()
	if span.Start < last {
		c.t.Fatalf("%s at %v overlaps the one before, which ends at %d", what, span, last)
	}
	return span.End
}

// sections checks order and nesting: a section lies in its parent, behind its
// elder siblings.
func (c checker) sections(n *notice.Notice) {
	c.t.Helper()
	at := make(map[string]notice.Section)
	end := make(map[string]source.Pos) // of the last child
	for _, s := range n.Sections {
		c.span("section", s.Span, s.Label+s.Title)
		if _, double := at[s.ID]; double {
			c.t.Fatalf("two sections are %s", s.ID)
		}
		at[s.ID] = s
		if p, ok := at[s.Parent]; s.Parent != "" && (!ok || !p.Span.Contains(s.Span) || p.Level >= s.Level) {
			c.t.Fatalf("section %s %v is not in its parent %q %v", s.ID, s.Span, s.Parent, p.Span)
		}
		end[s.Parent] = c.follows("section "+s.ID, s.Span, end[s.Parent])
	}
}

var realNotices = flag.String("notices", "", "folder of real notices, to measure the parser with")

// BenchmarkParse measures the notices as long as most in the field, and the short
// ones, which are dense with all that is read; and those of a folder of one's own:
//
//	go test ./parser -run '^$' -bench Parse -cpu 1 -notices ~/notices
//
// Without statistics is up to their step, and what comes behind it.
func BenchmarkParse(b *testing.B) {
	const long = 7 << 10
	files := make(map[string][]*source.File)
	sizes := make(map[string]int)
	for _, s := range corpus(b) {
		set := "short"
		if len(s) >= long {
			set = "long"
		}
		files[set] = append(files[set], &source.File{Text: s})
		sizes[set] += len(s)
	}
	if *realNotices != "" {
		for _, s := range textsIn(b, *realNotices) {
			files["real"] = append(files["real"], &source.File{Text: s})
			sizes["real"] += len(s)
		}
	}
	for _, set := range slices.Sorted(maps.Keys(files)) {
		for name, parse := range map[string]func(*source.File){
			"whole":              func(f *source.File) { Parse(f, Options{}) },
			"without statistics": func(f *source.File) { structure(f).finish() },
		} {
			b.Run(set+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(sizes[set]))
				b.ReportAllocs()
				for b.Loop() {
					for _, f := range files[set] {
						parse(f)
					}
				}
			})
		}
	}
}
