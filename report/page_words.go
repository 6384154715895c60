package report

import "github.com/zhenggai/zhenggai/parser/notice"

// pageWordList are the words of the page in one language, by their names. The
// templates and the script take theirs from here and have none of their own.
type pageWordList map[string]string

// pageWords are the words of the page. Those with a %s or %d are filled in by
// who uses them: in the script each takes its arguments in order.
var pageWords = map[string]Sentence{
	"product":  {"zhenggai", "zhenggai 整改"},
	"heading":  {"Rectification notices", "整改通报总览"},
	"reading":  {"Reading the notices…", "正在读取通报……"},
	"noScript": {"Highlights and tables need JavaScript. The page loads nothing from the network.", "标注和表格需要启用 JavaScript。本页不访问网络。"},
	"skip":     {"Skip to the content", "跳到正文"},
	"overview": {"Overview", "总览"},
	"theme":    {"Light or dark", "切换明暗"},
	"previous": {"Previous notice", "上一份"},
	"next":     {"Next notice", "下一份"},
	"position": {"%s of %s", "第 %s 份，共 %s 份"},

	"notices":       {"Notices", "通报"},
	"failed":        {"not readable: %s", "未能读取 %s 份"},
	"issues":        {"Issues", "问题"},
	"measures":      {"Measures", "整改措施"},
	"rate":          {"Median completion rate", "完成率中位数"},
	"findings":      {"Findings", "核查结果"},
	"severities":    {"errors %s · warnings %s · infos %s", "错误 %s · 警告 %s · 提示 %s"},
	"claimedListed": {"claimed / listed", "声称／列出"},

	"search":      {"Filter by body, inspector, year or title", "按单位、巡察机构、年份或标题筛选"},
	"shown":       {"%s of %s notices", "%s／%s 份通报"},
	"all":         {"All", "全部"},
	"withError":   {"With errors", "有错误"},
	"withWarning": {"With warnings", "有警告"},
	"clean":       {"Without findings", "无核查结果"},
	"nothing":     {"No notice fits.", "没有符合条件的通报。"},
	"pages":       {"Pages", "分页"},
	"page":        {"Page %s of %s", "第 %s 页，共 %s 页"},
	"before":      {"Back", "上一页"},
	"after":       {"Forward", "下一页"},
	"keys":        {"/ filter · ↑ ↓ rows · Enter open", "/ 筛选 · ↑ ↓ 移动 · 回车打开"},

	"body":             {"Body", "单位"},
	"inspector":        {"Inspector", "巡察机构"},
	"year":             {"Year", "年份"},
	"issues_claimed":   {"Issues claimed", "声称问题"},
	"issues_listed":    {"Issues listed", "列出问题"},
	"measures_claimed": {"Measures claimed", "声称措施"},
	"measures_listed":  {"Measures listed", "列出措施"},
	"completion_rate":  {"Completion rate", "完成率"},
	"errors":           {"Errors", "错误"},
	"warnings":         {"Warnings", "警告"},
	"infos":            {"Infos", "提示"},

	"document":    {"Document", "原文"},
	"check":       {"Findings", "核查"},
	"outline":     {"Outline", "提纲"},
	"statistics":  {"Statistics", "统计"},
	"legend":      {"Highlights", "标注"},
	"noFindings":  {"Nothing that does not fit together.", "未发现不相符之处。"},
	"noOutline":   {"No headings, issues or measures.", "没有标题、问题或措施。"},
	"noNumbers":   {"No statistics.", "没有统计数字。"},
	"counted":     {"Counted", "事项"},
	"claimed":     {"Claimed", "声称"},
	"listed":      {"Listed", "列出"},
	"verdict":     {"Verdict", "比较"},
	"markKeys":    {"← → highlights · Enter its row", "← → 移动标注 · 回车定位"},
	"section":     {"Heading", "标题"},
	"issue":       {"Issue", "问题"},
	"measure":     {"Measure", "措施"},
	"statistic":   {"Statistic", "统计"},
	"evidence":    {"Evidence", "依据"},
	"furniture":   {"Page furniture", "页面附加内容"},
	"unreadable":  {"Inputs that could not be read", "未能读取的文件"},
	"madeWith":    {"Made with zhenggai", "由 zhenggai 生成"},
	"panel":       {"About this notice", "本通报"},
	"placesShown": {"Show in the text", "在原文中查看"},

	"manifestation": {"Manifestation", "问题表现"},
}

// wordsIn are the words of the page in a language.
func wordsIn(language Language) pageWordList {
	words := make(pageWordList, len(pageWords))
	for name, sentence := range pageWords {
		words[name] = sentence.EN
		if language == Chinese {
			words[name] = sentence.ZH
		}
	}
	return words
}

// The names of facts.
var (
	factIssuer    = Sentence{"Published by", "发布单位"}
	factInspected = Sentence{"Inspected", "被巡察单位"}
	factInspector = Sentence{"Inspector", "巡察机构"}
	factNumber    = Sentence{"Document", "文号"}
	factPeriod    = Sentence{"Inspection", "巡察时间"}
	factFeedback  = Sentence{"Feedback", "反馈"}
	factAsOf      = Sentence{"As of", "数据截至"}
	factPublished = Sentence{"Published", "发布"}
)

// The words of charts. Those of points and bars take what they show.
var (
	chartIssues     = Sentence{"Issues: claimed against listed", "问题：声称数与列出数"}
	chartMeasures   = Sentence{"Measures: claimed against listed", "整改措施：声称数与列出数"}
	chartRates      = Sentence{"Completion rates", "完成率分布"}
	chartInspectors = Sentence{"Issues by inspector", "各巡察机构的问题数"}
	chartYears      = Sentence{"Issues by year", "各年份的问题数"}
	chartRules      = Sentence{"Findings by rule", "各规则的核查结果数"}

	chartScatterNote   = Sentence{"One dot a notice; on the line what is claimed is listed.", "一点为一份通报；线上者声称与列出相符。"}
	chartRatesNote     = Sentence{"Notices by the percentage completed.", "按完成率（%%）统计的通报份数。"}
	chartInspectorNote = Sentence{"Issues listed, by who inspected.", "按巡察机构统计的列出问题数。"}
	chartYearsNote     = Sentence{"Issues listed, by the year of the notice.", "按通报年份统计的列出问题数。"}
	chartRulesNote     = Sentence{"What does not fit together.", "按核查规则统计的结果数。"}

	chartPoint = Sentence{"claimed %s, listed %s (notices: %d)", "声称 %s，列出 %s（%d 份）"}
	chartBar   = Sentence{"%s: %d", "%s：%d"}
	chartAxisX = Sentence{"claimed", "声称"}
	chartAxisY = Sentence{"listed", "列出"}
	chartRest  = Sentence{"%d others: %d", "其余 %d 个：%d"}
	chartEmpty = Sentence{"no figures", "没有数据"}
)

// statisticWords are what statistics count.
var statisticWords = map[notice.Object]Sentence{
	notice.Issues:          {"issues", "问题"},
	notice.Measures:        {"measures", "整改措施"},
	notice.Tasks:           {"tasks", "整改任务"},
	notice.Campaigns:       {"campaigns", "专项整治"},
	notice.Cases:           {"cases", "案件"},
	notice.Clues:           {"clues", "问题线索"},
	notice.Petitions:       {"petitions", "信访件"},
	notice.Regulations:     {"regulations", "制度"},
	notice.Persons:         {"persons", "人员处理"},
	notice.Funds:           {"funds", "资金"},
	notice.Aspects:         {"aspects", "方面"},
	notice.Recommendations: {"recommendations", "意见建议"},
	notice.OtherObject:     {"other", "其他"},
}

// stateWords are the states that a statistic counts.
var stateWords = map[notice.Status]Sentence{
	notice.Total:            {"total", "总数"},
	notice.Completed:        {"completed", "已完成"},
	notice.MostlyCompleted:  {"mostly completed", "基本完成"},
	notice.Ongoing:          {"ongoing", "持续整改"},
	notice.Deferred:         {"deferred", "申请延期"},
	notice.NotCompleted:     {"not completed", "未完成"},
	notice.Created:          {"created", "新建"},
	notice.Revised:          {"revised", "修订"},
	notice.CreatedOrRevised: {"created or revised", "新建或修订"},
	notice.Abolished:        {"abolished", "废止"},
	notice.Recovered:        {"recovered", "追缴"},
}

// wordOfStatus is the word for the state of an issue, empty without one.
func wordOfStatus(s notice.Status, language Language) string {
	if s == "" {
		return ""
	}
	return wordOf(stateWords, s, language)
}
