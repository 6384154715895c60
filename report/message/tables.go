package message

// The titles of tables.
var (
	TableNotices        = Text{"notices", "通报"}
	TableSections       = Text{"sections", "章节"}
	TableIssues         = Text{"issues", "问题"}
	TableManifestations = Text{"manifestations", "问题表现"}
	TableMeasures       = Text{"measures", "整改措施"}
	TableStatistics     = Text{"statistics", "统计"}
	TableFindings       = Text{"findings", "核查结果"}
)

// The headings of the columns of notices.
var (
	HeadGenre                       = Text{"genre", "类型"}
	HeadIssuer                      = Text{"issuer", "发布单位"}
	HeadInspected                   = Text{"inspected", "被巡察单位"}
	HeadInspector                   = Text{"inspector", "巡察组"}
	HeadRegion                      = Text{"region", "地区"}
	HeadYear                        = Text{"year", "年份"}
	HeadInspectionStart             = Text{"inspected from", "巡察开始"}
	HeadInspectionEnd               = Text{"inspected to", "巡察结束"}
	HeadFeedback                    = Text{"feedback", "反馈"}
	HeadPublished                   = Text{"published", "发布"}
	HeadMeasures                    = Text{"measures", "措施"}
	HeadAspects                     = Text{"aspects", "方面"}
	HeadCompletionRate              = Text{"completion rate", "完成率"}
	HeadCompletedShare              = Text{"completed of claimed measures", "完成措施占比"}
	HeadRegulationsCreated          = Text{"regulations created", "新建制度"}
	HeadRegulationsRevised          = Text{"regulations revised", "修订制度"}
	HeadRegulationsCreatedOrRevised = Text{"regulations created or revised", "建立修订制度"}
	HeadRegulationsAbolished        = Text{"regulations abolished", "废止制度"}
	HeadFundsRecovered              = Text{"funds recovered (10,000 yuan)", "追缴资金（万元）"}
	HeadErrors                      = Text{"errors", "错误"}
	HeadWarnings                    = Text{"warnings", "警告"}
	HeadInfos                       = Text{"infos", "提示"}
	HeadIssues                      = Text{"issues", "问题"}
)

// What comes behind the heading of a quantity.
var (
	TailClaimed   = Text{" claimed", "声称"}
	TailListed    = Text{" listed", "列出"}
	TailVerdict   = Text{" verdict", "比较"}
	TailCompleted = Text{" completed", "已完成"}
	TailOngoing   = Text{" ongoing", "进行中"}
	TailSum       = Text{", sum", "合计"}
	TailMedian    = Text{", median", "中位数"}
)

// The headings of the columns of persons, by what was done to them.
var (
	HeadDisciplined           = Text{"disciplined", "党纪政务处分"}
	HeadPartyDisciplined      = Text{"disciplined by the Party", "党纪处分"}
	HeadGovernmentDisciplined = Text{"disciplined by the government", "政务处分"}
	HeadOrganisational        = Text{"organisational measures", "组织处理"}
	HeadAdmonished            = Text{"admonished", "诫勉"}
	HeadReminded              = Text{"reminded", "提醒谈话"}
	HeadCriticised            = Text{"criticised", "批评教育"}
	HeadCircular              = Text{"criticised in a circular", "通报批评"}
	HeadSelfCriticism         = Text{"made to examine themselves", "责令检查"}
	HeadInterviewed           = Text{"summoned to a talk", "约谈"}
	HeadTransferred           = Text{"handed over to the judiciary", "移送司法"}
	HeadPersonsOther          = Text{"dealt with otherwise", "其他处理"}
	HeadPersonsTotal          = Text{"persons dealt with", "处理人数"}
)

// The headings of the columns of items.
var (
	HeadObject             = Text{"object", "对象"}
	HeadStatus             = Text{"status", "状态"}
	HeadValue              = Text{"value", "数值"}
	HeadUnit               = Text{"unit", "单位"}
	HeadQualifier          = Text{"qualifier", "限定"}
	HeadText               = Text{"text", "原文"}
	HeadPath               = Text{"path", "路径"}
	HeadMember             = Text{"member", "成员"}
	HeadID                 = Text{"id", "编号"}
	HeadSection            = Text{"section", "章节"}
	HeadIssue              = Text{"issue", "问题"}
	HeadLabel              = Text{"label", "标号"}
	HeadOrdinal            = Text{"ordinal", "序号"}
	HeadTitle              = Text{"title", "标题"}
	HeadOutline            = Text{"outline path", "所在层次"}
	HeadAsOf               = Text{"as of", "截至"}
	HeadMessage            = Text{"message", "说明"}
	HeadStart              = Text{"start", "起点"}
	HeadEnd                = Text{"end", "终点"}
	HeadCount              = Text{"count", "数量"}
	HeadParent             = Text{"parent", "上级"}
	HeadLevel              = Text{"level", "层级"}
	HeadRole               = Text{"role", "作用"}
	HeadManifestationCount = Text{"manifestations", "问题表现数"}
	HeadMeasureCount       = Text{"measures", "措施数"}
	HeadKind               = Text{"kind", "性质"}
	HeadFullNumber         = Text{"full number", "完整数值"}
	HeadPartOf             = Text{"part of", "所属总数"}
	HeadName               = Text{"label", "名称"}
	HeadScope              = Text{"scope", "范围"}
	HeadLine               = Text{"line", "行"}
	HeadColumn             = Text{"column", "列"}
)

// ColumnsLeftOut says what a table had no room for.
var ColumnsLeftOut = &Sentence{EN: "no room for: %s (choose with --columns, or widen the terminal)", ZH: "宽度不足，未显示：%s（可用 --columns 选择，或加宽终端）"}

// NoRows stands below the headings of a table without rows.
var NoRows = Text{"nothing found", "没有结果"}
