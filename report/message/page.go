package message

// PageWord is a word of the page, by the name that its templates and its script
// know it by.
type PageWord struct {
	Name string
	Text Text
}

// PageWords are the words of the page. Those with a %s are filled in by the
// script, in order.
var PageWords = [...]PageWord{
	{"product", Text{"zhenggai", "zhenggai 整改"}},
	{"heading", Text{"Rectification notices", "整改通报总览"}},
	{"reading", Text{"Reading the notices…", "正在读取通报……"}},
	{"noScript", Text{"Highlights and tables need JavaScript. The page loads nothing from the network.", "标注和表格需要启用 JavaScript。本页不访问网络。"}},
	{"skip", Text{"Skip to the content", "跳到正文"}},
	{"overview", Text{"Overview", "总览"}},
	{"theme", Text{"Light or dark", "切换明暗"}},
	{"previous", Text{"Previous notice", "上一份"}},
	{"next", Text{"Next notice", "下一份"}},
	{"position", Text{"%s of %s", "第 %s 份，共 %s 份"}},

	{"notices", Text{"Notices", "通报"}},
	{"issues", Text{"Issues", "问题"}},
	{"measures", Text{"Measures", "整改措施"}},
	{"rate", Text{"Median completion rate", "完成率中位数"}},
	{"findings", Text{"Findings", "核查结果"}},
	{"claimedListed", Text{"claimed / listed", "声称／列出"}},

	{"search", Text{"Filter by body, inspector, year or title", "按单位、巡察机构、年份或标题筛选"}},
	{"shown", Text{"%s of %s notices", "%s／%s 份通报"}},
	{"all", Text{"All", "全部"}},
	{"withError", Text{"With errors", "有错误"}},
	{"withWarning", Text{"With warnings", "有警告"}},
	{"clean", Text{"Without findings", "无核查结果"}},
	{"nothing", Text{"No notice matches.", "没有符合条件的通报。"}},
	{"pages", Text{"Pages", "分页"}},
	{"page", Text{"Page %s of %s", "第 %s 页，共 %s 页"}},
	{"before", Text{"Back", "上一页"}},
	{"after", Text{"Forward", "下一页"}},
	{"keys", Text{"/ filter · ↑ ↓ rows · Enter open", "/ 筛选 · ↑ ↓ 移动 · 回车打开"}},

	{"body", Text{"Body", "单位"}},
	{"inspector", Text{"Inspector", "巡察机构"}},
	{"year", Text{"Year", "年份"}},
	{"issues_claimed", Text{"Issues claimed", "声称问题"}},
	{"issues_listed", Text{"Issues listed", "列出问题"}},
	{"measures_claimed", Text{"Measures claimed", "声称措施"}},
	{"measures_listed", Text{"Measures listed", "列出措施"}},
	{"completion_rate", Text{"Completion rate", "完成率"}},
	{"errors", Text{"Errors", "错误"}},
	{"warnings", Text{"Warnings", "警告"}},
	{"infos", Text{"Infos", "提示"}},

	{"document", Text{"Document", "原文"}},
	{"check", Text{"Findings", "核查"}},
	{"outline", Text{"Outline", "提纲"}},
	{"statistics", Text{"Statistics", "统计"}},
	{"legend", Text{"Highlights", "标注"}},
	{"noFindings", Text{"No findings.", "未发现不相符之处。"}},
	{"noOutline", Text{"No headings, issues or measures.", "没有标题、问题或措施。"}},
	{"noNumbers", Text{"No statistics.", "没有统计数字。"}},
	{"counted", Text{"Counted", "事项"}},
	{"claimed", Text{"Claimed", "声称"}},
	{"listed", Text{"Listed", "列出"}},
	{"verdict", Text{"Verdict", "比较"}},
	{"markKeys", Text{"← → highlights · Enter its row", "← → 移动标注 · 回车定位"}},
	{"section", Text{"Heading", "标题"}},
	{"issue", Text{"Issue", "问题"}},
	{"measure", Text{"Measure", "措施"}},
	{"statistic", Text{"Statistic", "统计"}},
	{"evidence", Text{"Evidence", "依据"}},
	{"furniture", Text{"Page furniture", "页面附加内容"}},
	{"unreadable", Text{"Inputs that could not be read", "未能读取的文件"}},
	{"madeWith", Text{"Made with zhenggai", "由 zhenggai 生成"}},
	{"panel", Text{"About this notice", "本通报"}},
	{"placesShown", Text{"Show in the text", "在原文中查看"}},

	{"manifestation", Text{"Manifestation", "问题表现"}},
}

// What stands below the figures of the overview.
var (
	NotReadable    = &Sentence{EN: "%d not readable", ZH: "未能读取 %d 份"}
	SeverityCounts = &Sentence{EN: "%d {1:error|errors} · %d {2:warning|warnings} · %d {3:info|infos}", ZH: "错误 %d · 警告 %d · 提示 %d"}
)

// The names of the facts of a notice.
var (
	FactIssuer    = Text{"Published by", "发布单位"}
	FactInspected = Text{"Inspected", "被巡察单位"}
	FactInspector = Text{"Inspector", "巡察机构"}
	FactNumber    = Text{"Document", "文号"}
	FactPeriod    = Text{"Inspection", "巡察时间"}
	FactFeedback  = Text{"Feedback", "反馈"}
	FactAsOf      = Text{"As of", "数据截至"}
	FactPublished = Text{"Published", "发布"}
)

// The words of charts. Those of points and bars take what they show.
var (
	ChartIssues        = Text{"Issues: claimed against listed", "问题：声称数与列出数"}
	ChartMeasures      = Text{"Measures: claimed against listed", "整改措施：声称数与列出数"}
	ChartRates         = Text{"Completion rates", "完成率分布"}
	ChartInspectors    = Text{"Issues by inspector", "各巡察机构的问题数"}
	ChartYears         = Text{"Issues by year", "各年份的问题数"}
	ChartRules         = Text{"Findings by rule", "各规则的核查结果数"}
	ChartScatterNote   = Text{"One dot per notice; on the line, as many are listed as claimed.", "一点为一份通报；线上者声称与列出相符。"}
	ChartRatesNote     = Text{"Notices by the percentage completed.", "按完成率（%）统计的通报份数。"}
	ChartInspectorNote = Text{"Issues listed, by inspector.", "按巡察机构统计的列出问题数。"}
	ChartYearsNote     = Text{"Issues listed, by the year of the notice.", "按通报年份统计的列出问题数。"}
	ChartRulesNote     = Text{"What does not fit together.", "按核查规则统计的结果数。"}
	ChartPoint         = &Sentence{EN: "claimed %s, listed %s (%d {3:notice|notices})", ZH: "声称 %s，列出 %s（%d 份）"}
	ChartBar           = &Sentence{EN: "%s: %d", ZH: "%s：%d"}
	ChartAxisX         = Text{"claimed", "声称"}
	ChartAxisY         = Text{"listed", "列出"}
	ChartRest          = &Sentence{EN: "%d {1:other|others}: %d", ZH: "其余 %d 个：%d"}
	ChartEmpty         = Text{"no figures", "没有数据"}
)
