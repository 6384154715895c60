package main

import "github.com/zhenggai/zhenggai/report"

// messageID names a message of the command. What is said about documents and
// inputs stands in package report, since JSON says it too.
type messageID int

const (
	rootShort messageID = iota
	rootLong
	rootExample
	helpShort
	parseShort
	parseLong
	parseExample
	auditShort
	auditLong
	auditExample
	tableShort
	tableLong
	tableExample
	explainShort
	explainLong
	explainExample
	schemaShort
	schemaLong
	schemaExample
	versionShort
	completionShort
	completionLong
	completionExample

	helpFlag
	versionFlag
	langFlag
	formatFlag
	outputFlag
	jobsFlag
	colorFlag
	quietFlag
	resumeFlag
	errorsFlag
	progressFlag
	inputFormatFlag
	encodingFlag
	textFieldFlag
	htmlFieldFlag
	idFieldFlag
	includeFlag
	excludeFlag
	hiddenFlag
	noIgnoreFlag
	followFlag
	maxSizeFlag
	maxRatioFlag
	maxMembersFlag
	auditFormatFlag
	failOnFlag
	baselineFlag
	writeBaselineFlag
	rulesFlag
	disableFlag
	tableFormatFlag
	ofFlag
	columnsFlag
	sortFlag
	groupByFlag
	bomFlag

	usageHeading
	configHeading
	columnsHeading
	commandsHeading
	flagsHeading
	inputFlagsHeading
	longRunFlagsHeading
	examplesHeading

	unknownCommand
	unknownCommandNear
	unknownFlag
	valueRequired
	invalidNumber
	invalidSize
	invalidCount
	invalidChoice
	seeHelp
	noArguments
	oneArgument
	invalidArgument

	noInput
	stdinTwice
	outputIsInput
	outputIsDirectory
	cannotCreate
	cannotWrite
	formatNotHere
	binaryToTerminal
	needsFile
	needsDirectory
	pageShowsAll
	otherDatabase
	tableIsThere
	tooManyRows
	unknownColumn
	keptLines
	outputInUse
	resumeNeedsLines
	resumeNeedsFile
	resumeWithBaseline
	errorsToStdout
	errorsIsOutput
	errorsIsInput
	stateUnusable
	partLeft
	stopped
	stoppedKept
	stoppedUnwritten
	standardOutput
	standardInput

	warningLine
	moreWarnings
	summary
	parsedCounts
	auditCounts
	skippedOnly
	skippedKept
	progressOpen
	progressOfTotal
	progressLeft
	unknownRule
	unknownRuleNear
	cannotRead

	corpusShort
	corpusLong
	corpusExample
	freqShort
	freqLong
	freqExample
	ngramsShort
	ngramsLong
	ngramsExample
	keynessShort
	keynessLong
	keynessExample
	kwicShort
	kwicLong
	kwicExample
	collocatesShort
	collocatesLong
	collocatesExample
	lexdivShort
	lexdivLong
	lexdivExample
	trendShort
	trendLong
	trendExample
	similarShort
	similarLong
	similarExample
	inFlag
	whereFlag
	limitFlag
	dictFlag
	stopWordsFlag
	ngramsFlag
	posFlag
	minFlag
	allWordsFlag
	againstFlag
	matchFlag
	unitFlag
	kwicByFlag
	contextFlag
	windowFlag
	mattrFlag
	trendByFlag
	similarOfFlag
	thresholdFlag
	leastLengthFlag
	argumentMissing
	unknownRole
	unknownFilter
	filterBroken
	parsedMixed
	parsedHasNoText
	nothingToCompare
	wordNotFound
	badPattern
	badContext
	badWindow
	badMATTR
	badNGram
	badThreshold
	wordMissing
	wordsTooLarge
	wordsNotUTF8
	wordsBadLine
	chartAxis

	messageCount
)

// say gives a message in the user's language.
func (env environment) say(id messageID, args ...any) string {
	return messages[id].In(env.language, args...)
}

var messages = [messageCount]report.Sentence{
	rootShort: {
		EN: "Read Chinese rectification notices (整改通报)",
		ZH: "解读整改通报",
	},
	rootLong: {
		EN: `Zhenggai reads Chinese rectification notices (整改通报), in which a body reports
what it did about the problems that an inspection found. It gives their outline,
issues, measures and figures as data, each with its place in the text, and
checks what they say against itself.`,
		ZH: `zhenggai 解读整改通报（巡视巡察、审计、环保督察等整改情况的通报），
把章节、问题、整改措施和数字输出为数据，标明各自在原文中的位置，
并核查通报自身是否相符。`,
	},
	rootExample: {
		EN: `  zhenggai parse notice.txt               one notice as JSON
  zhenggai parse -f outline notice.txt    its headings and issues
  zhenggai audit notice.txt               what it says, checked against itself
  zhenggai table notices                  many notices in one table
  zhenggai help parse                     everything about a command`,
		ZH: `  zhenggai parse notice.txt               将一份通报输出为 JSON
  zhenggai parse -f outline notice.txt    查看章节和问题
  zhenggai audit notice.txt               核查通报自身是否相符
  zhenggai table notices                  将多份通报汇成一张表
  zhenggai help parse                     查看命令的全部说明`,
	},
	helpShort: {
		EN: "Explain a command",
		ZH: "查看命令说明",
	},

	parseShort: {
		EN: "Read notices: text to JSON, or to an outline",
		ZH: "解析通报：输出 JSON 或提纲",
	},
	parseLong: {
		EN: `Read notices and write what they say: sections, issues, manifestations,
measures, dates, each with its place in the text.

PATH is a text or Markdown file in UTF-8, a directory (every .txt, .text, .md
and .markdown file under it, in lexical order, hidden ones left out), or - for
standard input. Without PATH, standard input is read unless it is a terminal.

One file gives one JSON object. Several files, or a directory, give NDJSON: one
object a line in the order of the inputs. An input that cannot be read costs
only itself: NDJSON has an object with "error" in its place, the other formats
have nothing, and the cause is told on standard error.

Exit status: 0 all well, 2 the command line is wrong, 3 some input could not be
read (the others were written) or the output could not be written, 130 stopped.

A long run that writes NDJSON with --output FILE can be stopped, or die, at any
time: the same command with --resume goes on. Until all is written the lines
stand in FILE.part, and FILE.state says of which documents they are.`,
		ZH: `解析通报，输出章节、问题、问题表现、整改措施和日期，并标明各自在原文中的位置。

PATH 可以是 UTF-8 编码的文本或 Markdown 文件、目录（按名称顺序读取其中所有
.txt、.text、.md、.markdown 文件，隐藏文件除外），或表示标准输入的 -。
不写 PATH 时读取标准输入，但标准输入是终端时除外。

一个文件输出一个 JSON 对象；多个文件或目录输出 NDJSON，按输入顺序每行一个对象。
某个输入无法读取时不影响其他输入：NDJSON 在其位置输出含 "error" 的对象，
其他格式不输出，原因见标准错误。

退出状态：0 正常；2 命令行有误；3 有输入无法读取（其余已输出）或无法写出结果；
130 被中止。

用 --output FILE 写出 NDJSON 时，长时间的运行可以随时中断：在原命令后加上
--resume 即可继续。全部写完之前，结果在 FILE.part 中，FILE.state 记录其来源。`,
	},
	parseExample: {
		EN: `  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse notices -o notices.ndjson
  zhenggai parse notices -o notices.ndjson --resume --errors failed.ndjson
  zhenggai parse -q notice.txt | jq -r '.issues[] | [.label, .title] | @tsv'
  iconv -f GB18030 -t UTF-8 old.txt | zhenggai parse -f outline`,
		ZH: `  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse notices -o notices.ndjson
  zhenggai parse notices -o notices.ndjson --resume --errors failed.ndjson
  zhenggai parse -q notice.txt | jq -r '.issues[] | [.label, .title] | @tsv'
  iconv -f GB18030 -t UTF-8 old.txt | zhenggai parse -f outline`,
	},

	auditShort: {
		EN: "Check what notices say against itself",
		ZH: "核查通报自身是否相符",
	},
	auditLong: {
		EN: `Check notices against themselves: the numbers they claim against what they list,
their figures against each other, their numbering and their dates. Each finding
quotes both sides with line and column; none says which side is wrong.

For each notice a table compares what it claims with what it lists, and another
lists the findings. Other formats are for programs: json, ndjson, csv, markdown,
sarif (2.1.0) and junit; html is a page to look at. PATH is read, and --resume
goes on, as with parse.

A finding is an error (cannot be true), a warning (does not tally, or cannot be
confirmed) or info (worth a look). 'zhenggai explain' lists the rules.

--baseline names a file of findings that somebody accepts, each with reason,
reviewer and until; --write-baseline starts one. An entry that no longer occurs
or has expired is reported as baseline-stale.

Exit status: 0 all well, 1 a finding at or above --fail-on, 2 the command line
or the configuration is wrong, 3 some input could not be read (the others were
written) or the output could not be written, 130 stopped.`,
		ZH: `核查通报自身是否相符：所称的数与列出的数、各数字之间、编号和日期。
每条结果都引用两处原文并注明行列，不判断哪一处有误。

对每份通报，一张表比较声称数与列出数，另一张表列出核查结果。供程序使用的格式有
json、ndjson、csv、markdown、sarif（2.1.0）和 junit；html 是供查看的网页。
PATH 的读取和 --resume 同 parse。

结果分为 error（不可能成立）、warning（不相符或无法确认）和 info（值得一看）。
运行 zhenggai explain 查看各条规则。

--baseline 指定已接受结果的文件，每条写明 reason、reviewer 和 until；
--write-baseline 生成初稿。不再出现或已过期的条目报告为 baseline-stale。

退出状态：0 正常；1 有达到 --fail-on 级别的结果；2 命令行或配置有误；
3 有输入无法读取（其余已输出）或无法写出结果；130 被中止。`,
	},
	auditExample: {
		EN: `  zhenggai audit notice.txt
  zhenggai audit -f json notice.txt | jq '.findings[].message'
  zhenggai audit --fail-on warning notices
  zhenggai audit --write-baseline accept.yaml notices
  zhenggai audit --baseline accept.yaml -f sarif -o audit.sarif notices`,
		ZH: `  zhenggai audit notice.txt
  zhenggai audit -f json notice.txt | jq '.findings[].message'
  zhenggai audit --fail-on warning notices
  zhenggai audit --write-baseline accept.yaml notices
  zhenggai audit --baseline accept.yaml -f sarif -o audit.sarif notices`,
	},

	tableShort: {
		EN: "Compare notices: one row each",
		ZH: "比较多份通报：每份一行",
	},
	tableLong: {
		EN: `Put many notices, or what is in them, into one table: who was inspected by whom and
when, what is claimed and listed, completed, recovered, and what an audit finds; or,
with --of, one row for each issue, measure, statistic and so on. PATH is read as by
parse. An input that cannot be read has no row.

A cell is empty where a notice does not say it; that is not 0. Of a figure stated more
than once the first counts. persons_total is never a sum, since one person may be dealt
with in two ways: it is the number that others are parts of, or the only one.
funds_recovered is in 10,000 yuan, rates are of a hundred.

Tables for people (table, markdown, xlsx) have headings in the language of the command;
table and markdown have the most used columns unless --columns names others. The other
formats have all columns by the names below, which never change with the language. All
but --sort, --group-by and the terminal table write rows as they come; those hold them.

xlsx gets a sheet, parquet a file (in a directory: --output tables/), sqlite a table
with keys and a full-text index; a notice that the database already has is replaced.
What --columns and --group-by make goes only to a database that has no such table yet.
html is the page as parse writes it.

Exit status: 0 all well, 2 the command line is wrong, 3 some input could not be read
(the others were written) or the output could not be written.`,
		ZH: `将多份通报或其中的内容汇成一张表：谁被谁巡察、何时，声称与列出、完成、追缴，
以及核查结果；用 --of 则每个问题、措施、统计等各占一行。PATH 的读取方式同 parse。
无法读取的输入没有对应的行。

通报没有说明的单元格为空，不是 0。多次出现的数字以第一次为准。persons_total 从不相加，
因为同一人可能受到两种处理：取其余各数所属的总数，或唯一的一个数。
funds_recovered 以万元计，比率以百分数计。

供人阅读的表格（table、markdown、xlsx）使用命令语言的表头；table 和 markdown 默认只有常用列，
可用 --columns 另选。其他格式包含全部列，列名如下，不随语言变化。
除 --sort、--group-by 和终端表格需要保留各行外，其余均逐行输出。

xlsx 每表一个工作表，parquet 每表一个文件（放入目录：--output tables/），
sqlite 每表带主键和全文索引；数据库中已有的通报会被替换。
--columns 和 --group-by 的结果只能写入尚无该表的数据库。html 与 parse 的网页相同。

退出状态：0 正常；2 命令行有误；3 有输入无法读取（其余已输出）或无法写出结果。`,
	},
	tableExample: {
		EN: `  zhenggai table notices
  zhenggai table notices --columns inspected,year,measures_claimed --sort -measures_claimed
  zhenggai table notices --group-by inspector -f csv
  zhenggai table notices --of issues -o issues.xlsx
  zhenggai parse notices -o notices.sqlite`,
		ZH: `  zhenggai table notices
  zhenggai table notices --columns inspected,year,measures_claimed --sort -measures_claimed
  zhenggai table notices --group-by inspector -f csv
  zhenggai table notices --of issues -o issues.xlsx
  zhenggai parse notices -o notices.sqlite`,
	},

	explainShort: {
		EN: "Explain the rules of audit",
		ZH: "说明核查规则",
	},
	explainLong: {
		EN: `List the rules of audit, or explain one: what it checks, why, what it cannot see,
with an example that it reports and one that it does not.`,
		ZH: `列出核查规则；或说明其中一条：核查什么、为什么、看不出什么，
并附会报告和不会报告的示例各一。`,
	},
	explainExample: {
		EN: `  zhenggai explain
  zhenggai explain measures-listed`,
		ZH: `  zhenggai explain
  zhenggai explain measures-listed`,
	},

	schemaShort: {
		EN: "Print the JSON Schema of the output",
		ZH: "输出结果的 JSON Schema",
	},
	schemaLong: {
		EN: `Print the JSON Schema (2020-12) that every JSON object of the output fits: "notice"
for parse, "audit" for audit. Without an argument it is the one of parse.`,
		ZH: `输出结果中每个 JSON 对象都符合的 JSON Schema（2020-12）：
notice 为 parse 的结果，audit 为 audit 的结果。不写参数时为 notice。`,
	},
	schemaExample: {
		EN: `  zhenggai schema notice > notice.schema.json
  zhenggai schema audit > audit.schema.json`,
		ZH: `  zhenggai schema notice > notice.schema.json
  zhenggai schema audit > audit.schema.json`,
	},

	versionShort: {
		EN: "Print the version",
		ZH: "输出版本",
	},

	completionShort: {
		EN: "Print a script that completes commands in a shell",
		ZH: "输出命令行补全脚本",
	},
	completionLong: {
		EN: `Print a script that makes a shell complete commands, flags and their values. The
examples put it where new shells find it.`,
		ZH: `输出补全脚本，使 shell 能够补全命令、选项及其取值。
示例将脚本放到新开的 shell 能找到的位置。`,
	},
	completionExample: {
		EN: `  source <(zhenggai completion bash)
  zhenggai completion bash > ~/.local/share/bash-completion/completions/zhenggai
  zhenggai completion zsh > "${fpath[1]}/_zhenggai"
  zhenggai completion fish > ~/.config/fish/completions/zhenggai.fish`,
		ZH: `  source <(zhenggai completion bash)
  zhenggai completion bash > ~/.local/share/bash-completion/completions/zhenggai
  zhenggai completion zsh > "${fpath[1]}/_zhenggai"
  zhenggai completion fish > ~/.config/fish/completions/zhenggai.fish`,
	},

	helpFlag: {
		EN: "explain the command",
		ZH: "查看说明",
	},
	versionFlag: {
		EN: "print the version",
		ZH: "输出版本",
	},
	langFlag: {
		EN: "speak `LANG`: en or zh (default: as the locale says)",
		ZH: "消息语言 `LANG`：en 或 zh（默认随系统区域设置）",
	},
	formatFlag: {
		EN: "write `FORMAT`: json, ndjson, outline, statistics, text, html, or all tables:\nxlsx, sqlite, parquet (default: as the name of --output ends, else json)",
		ZH: "输出格式 `FORMAT`：json、ndjson、outline、statistics、text、html，\n或全部表格 xlsx、sqlite、parquet（默认依输出文件名，否则 json）",
	},
	outputFlag: {
		EN: "write to `FILE`, which changes only when all is written",
		ZH: "输出到文件 `FILE`，全部写完后才替换",
	},
	jobsFlag: {
		EN: "read `N` inputs at once (default: as many as processors)",
		ZH: "同时读取 `N` 个输入（默认等于处理器数）",
	},
	colorFlag: {
		EN: "color outline and table `WHEN`: auto, always or never (default: auto)",
		ZH: "提纲和表格着色 `WHEN`：auto、always 或 never（默认 auto）",
	},
	quietFlag: {
		EN: "no warnings and no summary, errors only",
		ZH: "只输出错误，不输出警告和汇总",
	},
	resumeFlag: {
		EN: "go on with --output: parse only what is new or changed",
		ZH: "接着 --output 继续，只解析新增或已改动的文件",
	},
	errorsFlag: {
		EN: "write the inputs that failed to `FILE`, as NDJSON",
		ZH: "将失败的输入以 NDJSON 写入文件 `FILE`",
	},
	progressFlag: {
		EN: "show progress `HOW`: auto, plain or none (default: auto, a bar on a terminal)",
		ZH: "显示进度的方式 `HOW`：auto、plain 或 none（默认 auto，即终端上显示进度条）",
	},
	inputFormatFlag: {
		EN: "take inputs for `FORMAT`: text, markdown, html, pdf, docx, doc, ofd, ndjson or csv",
		ZH: "将输入当作 `FORMAT`：text、markdown、html、pdf、docx、doc、ofd、ndjson 或 csv",
	},
	encodingFlag: {
		EN: "take texts for `ENCODING`, such as gb18030 or big5",
		ZH: "将文本当作 `ENCODING` 编码，如 gb18030、big5",
	},
	textFieldFlag: {
		EN: "the `FIELD` of a record that holds its text",
		ZH: "记录中存放文本的字段 `FIELD`",
	},
	htmlFieldFlag: {
		EN: "the `FIELD` of a record that holds its web page",
		ZH: "记录中存放网页的字段 `FIELD`",
	},
	idFieldFlag: {
		EN: "the `FIELD` of a record that names it",
		ZH: "记录中存放名称的字段 `FIELD`",
	},
	includeFlag: {
		EN: "read only files that fit `GLOB` (may be given again)",
		ZH: "只读取与 `GLOB` 相符的文件（可重复）",
	},
	excludeFlag: {
		EN: "leave out files that fit `GLOB` (may be given again)",
		ZH: "不读取与 `GLOB` 相符的文件（可重复）",
	},
	hiddenFlag: {
		EN: "read hidden files too",
		ZH: "也读取隐藏文件",
	},
	noIgnoreFlag: {
		EN: "read also what ignore files leave out",
		ZH: "也读取忽略文件所排除的内容",
	},
	followFlag: {
		EN: "follow symbolic links in directories",
		ZH: "跟随目录中的符号链接",
	},
	maxSizeFlag: {
		EN: "refuse documents above `SIZE`, such as 200MB or 1GiB (default: 1GiB)",
		ZH: "拒绝大于 `SIZE` 的文件，如 200MB、1GiB（默认 1GiB）",
	},
	maxRatioFlag: {
		EN: "refuse what unpacks to more than `N` times its size (default: 200)",
		ZH: "拒绝解压后超过原大小 `N` 倍的内容（默认 200）",
	},
	maxMembersFlag: {
		EN: "refuse archives of more than `N` members (default: 1000000)",
		ZH: "拒绝成员超过 `N` 个的归档（默认 1000000）",
	},

	auditFormatFlag: {
		EN: "write `FORMAT`: table, json, ndjson, csv, markdown, sarif, junit, html, or all tables:\nxlsx, sqlite, parquet (default: as the name of --output ends, else table)",
		ZH: "输出格式 `FORMAT`：table、json、ndjson、csv、markdown、sarif、junit、html，\n或全部表格 xlsx、sqlite、parquet（默认依输出文件名，否则 table）",
	},
	failOnFlag: {
		EN: "status 1 from `SEVERITY` up: error, warning, info or never (default: error)",
		ZH: "有 `SEVERITY` 及以上的结果时以 1 退出：error、warning、info 或 never（默认 error）",
	},
	baselineFlag: {
		EN: "leave out the findings that `FILE` accepts",
		ZH: "不报告文件 `FILE` 中已接受的结果",
	},
	writeBaselineFlag: {
		EN: "write all findings to `FILE` as a baseline, and do not fail on them",
		ZH: "将全部结果作为基线写入文件 `FILE`，且不因此以 1 退出",
	},
	rulesFlag: {
		EN: "run only these `RULES`, with commas between",
		ZH: "只运行规则 `RULES`，以逗号分隔",
	},
	disableFlag: {
		EN: "do not run these `RULES`, with commas between",
		ZH: "不运行规则 `RULES`，以逗号分隔",
	},

	tableFormatFlag: {
		EN: "write `FORMAT`: table, csv, tsv, markdown, json, ndjson, xlsx, sqlite, parquet\nor html, the page (default: as the name of --output ends, else table)",
		ZH: "输出格式 `FORMAT`：table、csv、tsv、markdown、json、ndjson、xlsx、sqlite、parquet\n或 html 网页（默认依输出文件名，否则 table）",
	},
	ofFlag: {
		EN: "one row for each of `WHAT`: notices, sections, issues, manifestations, measures,\nstatistics or findings (default: notices)",
		ZH: "每个 `WHAT` 一行：notices、sections、issues、manifestations、measures、\nstatistics 或 findings（默认 notices）",
	},
	columnsFlag: {
		EN: "write these `COLUMNS` in this order, with commas between",
		ZH: "按此顺序只输出各列 `COLUMNS`，以逗号分隔",
	},
	sortFlag: {
		EN: "sort by `COLUMNS`, with commas between and - before those to go down",
		ZH: "按各列 `COLUMNS` 排序，以逗号分隔，列名前加 - 为降序",
	},
	groupByFlag: {
		EN: "one row for each value in `COLUMNS`: how many, sums and medians",
		ZH: "按各列 `COLUMNS` 的取值分组：数量、合计和中位数",
	},
	bomFlag: {
		EN: "begin csv and tsv with a byte order mark, as spreadsheets want it",
		ZH: "在 csv 和 tsv 开头写入字节顺序标记，便于电子表格识别",
	},

	usageHeading:    {EN: "Usage", ZH: "用法"},
	configHeading:   {EN: "Configuration (.zhenggai.yaml here or in a directory above)", ZH: "配置（当前或上级目录中的 .zhenggai.yaml）"},
	columnsHeading:  {EN: "Columns", ZH: "各表的列"},
	commandsHeading: {EN: "Commands", ZH: "命令"},
	flagsHeading:    {EN: "Flags", ZH: "选项"},

	inputFlagsHeading:   {EN: "Flags for inputs", ZH: "输入选项"},
	longRunFlagsHeading: {EN: "Flags for long runs", ZH: "批量处理选项"},

	examplesHeading: {EN: "Examples", ZH: "示例"},

	unknownCommand: {
		EN: "unknown command %q (run 'zhenggai --help' for the commands)",
		ZH: "未知命令 %q（运行 'zhenggai --help' 查看命令）",
	},
	unknownCommandNear: {
		EN: "unknown command %q (did you mean %s?)",
		ZH: "未知命令 %q（是否指 %s？）",
	},
	unknownFlag: {
		EN: "unknown flag %s (run '%s --help' for the flags)",
		ZH: "未知选项 %s（运行 '%s --help' 查看选项）",
	},
	valueRequired: {
		EN: "%s needs a value (see '%s --help')",
		ZH: "%s 需要取值（参见 '%s --help'）",
	},
	invalidNumber: {
		EN: "%s: not a whole number from 0 up: %q",
		ZH: "%s：不是非负整数：%q",
	},
	invalidSize: {
		EN: "%s: not a size: %q (write a number and a unit: 500kB, 200MB, 1GiB)",
		ZH: "%s：不是大小：%q（请写数字和单位，如 500kB、200MB、1GiB）",
	},
	invalidCount: {
		EN: "%s: not a whole number from 1 up: %q",
		ZH: "%s：不是正整数：%q",
	},
	invalidChoice: {
		EN: "%s: unknown value %q (choose one of %s)",
		ZH: "%s：未知取值 %q（可选：%s）",
	},
	seeHelp: {
		EN: "%s (run '%s --help')",
		ZH: "%s（运行 '%s --help' 查看说明）",
	},
	noArguments: {
		EN: "%s takes no arguments, but there is %q",
		ZH: "%s 不接受参数，但有 %q",
	},
	oneArgument: {
		EN: "%s takes one argument, but there is also %q",
		ZH: "%s 只接受一个参数，但还有 %q",
	},
	invalidArgument: {
		EN: "%s: unknown argument %q (choose one of %s)",
		ZH: "%s：未知参数 %q（可选：%s）",
	},

	noInput: {
		EN: "no input (name a file or a directory: %s notice.txt; or pipe a notice in)",
		ZH: "没有输入（请指定文件或目录：%s notice.txt；或用管道输入）",
	},
	stdinTwice: {
		EN: "standard input is named twice (name - once)",
		ZH: "标准输入指定了两次（- 只能写一次）",
	},
	outputIsInput: {
		EN: "%s: is an input as well as the output (choose another name for --output)",
		ZH: "%s：既是输入又是输出（请为 --output 换一个名称）",
	},
	outputIsDirectory: {
		EN: "%s: is a directory (name a file in it for --output)",
		ZH: "%s：是目录（请为 --output 指定其中的文件）",
	},
	cannotCreate: {
		EN: "%s: cannot be created: %v (choose another name for --output)",
		ZH: "%s：无法创建：%v（请为 --output 换一个名称）",
	},
	cannotWrite: {
		EN: "%s: cannot be written: %v (make room, or write elsewhere with --output)",
		ZH: "%s：无法写入：%v（请腾出空间，或用 --output 写到别处）",
	},
	formatNotHere: {
		EN: "%s: %s does not write %s (choose another name, or with --format one of %s)",
		ZH: "%s：%s 不能输出 %s（请换一个文件名，或用 --format 选择：%s）",
	},
	binaryToTerminal: {
		EN: "%s is no text to show on a terminal (name a file: --output out.%s)",
		ZH: "%s 不是文本，不能在终端显示（请指定文件：--output out.%s）",
	},
	needsFile: {
		EN: "%s has to go to a file (name one: --output out.%s)",
		ZH: "%s 必须输出到文件（请指定文件：--output out.%s）",
	},
	pageShowsAll: {
		EN: "%s is not for html, which shows everything and is sorted and filtered where it is read (leave it out, or choose another --format)",
		ZH: "%s 不适用于 html：网页显示全部内容，可在网页中排序和筛选（请去掉该选项，或另选 --format）",
	},
	needsDirectory: {
		EN: "parquet holds one table a file (name a directory: --output tables/; or use 'zhenggai table' for one)",
		ZH: "parquet 每个文件只有一张表（请指定目录：--output tables/；或用 zhenggai table 输出一张表）",
	},
	otherDatabase: {
		EN: "%s: is another database, or one with tables of another version, %d (choose another name for --output)",
		ZH: "%s：是其他数据库，或表格版本不同（%d）（请为 --output 换一个名称）",
	},
	tableIsThere: {
		EN: "%s: has a table %s already, to which these rows cannot be added (choose another name for --output; whole rows of notices can be added, without --columns and --group-by)",
		ZH: "%s：已有表 %s，这些行无法添加（请为 --output 换一个名称；不用 --columns 和 --group-by 时可添加完整的行）",
	},
	tooManyRows: {
		EN: "%s: %s has more than the %d rows that %s can hold (write csv, sqlite or parquet)",
		ZH: "%s：%s 超过 %d 行，%s 无法容纳（请输出为 csv、sqlite 或 parquet）",
	},
	unknownColumn: {
		EN: "%s: unknown column %q of %s (choose from %s)",
		ZH: "%s：未知的列 %q，表为 %s（可选：%s）",
	},
	outputInUse: {
		EN: "%s: another run is writing it (wait until that is done, or choose another name for --output)",
		ZH: "%s：另一次运行正在写入（请等其结束，或为 --output 换一个名称）",
	},
	keptLines: {
		EN: "%s: %d finished lines are kept (add --resume to go on from there)",
		ZH: "%s：已完成的 %d 行已保留（加上 --resume 可继续）",
	},
	resumeNeedsLines: {
		EN: "--resume goes on with a file of NDJSON only (add --output FILE and --format ndjson)",
		ZH: "--resume 只能用于写入文件的 NDJSON（请加上 --output FILE 和 --format ndjson）",
	},
	resumeNeedsFile: {
		EN: "%s: is no file that --resume could go on with (choose another name for --output)",
		ZH: "%s：不是普通文件，无法用 --resume 继续（请为 --output 换一个名称）",
	},
	resumeWithBaseline: {
		EN: "--write-baseline needs all findings, of which --resume leaves out the old ones (drop one of the two)",
		ZH: "--write-baseline 需要全部结果，而 --resume 会略过已有的（两者只能用其一）",
	},
	errorsToStdout: {
		EN: "--errors cannot go to standard output (name a file)",
		ZH: "--errors 不能写到标准输出（请指定文件）",
	},
	errorsIsOutput: {
		EN: "%s: is named by --output and --errors (choose another name for --errors)",
		ZH: "%s：同时用于 --output 和 --errors（请为 --errors 换一个名称）",
	},
	errorsIsInput: {
		EN: "%s: is an input as well as the file of --errors (choose another name for --errors)",
		ZH: "%s：既是输入又用于 --errors（请为 --errors 换一个名称）",
	},
	stateUnusable: {
		EN: "%s: made by another version or with other options, not used (all is parsed again)",
		ZH: "%s：由其他版本或选项生成，不予采用（全部重新解析）",
	},
	partLeft: {
		EN: "%s: left by a run that was stopped; this run starts anew (stop it and add --resume to go on instead)",
		ZH: "%s：由中断的运行留下；本次从头开始（如要继续，请停止后加上 --resume）",
	},
	stopped: {
		EN: "stopped after %d inputs (to be able to go on, write to a file with --output)",
		ZH: "已在处理 %d 份后停止（如要能够继续，请用 --output 写入文件）",
	},
	stoppedKept: {
		EN: "stopped after %d inputs, which are kept (add --resume to the same command to go on)",
		ZH: "已在处理 %d 份后停止，结果已保留（在原命令后加上 --resume 可继续）",
	},
	stoppedUnwritten: {
		EN: "stopped after %d inputs, %s is as it was (with --format ndjson it could go on)",
		ZH: "已在处理 %d 份后停止，%s 未变动（使用 --format ndjson 时可以继续）",
	},
	standardOutput: {
		EN: "standard output",
		ZH: "标准输出",
	},
	standardInput: {
		EN: "standard input",
		ZH: "标准输入",
	},

	warningLine: {
		EN: "%s: warning: %s",
		ZH: "%s: 警告：%s",
	},
	moreWarnings: {
		EN: "%s: more warnings: %d (the JSON has all of them)",
		ZH: "%s: 还有 %d 条警告（JSON 中有全部警告）",
	},
	summary: {
		EN: "seen %d: parsed %d, failed %d, skipped %s; %s; %s in %.1f s, %.0f a second",
		ZH: "共 %d 份：解析 %d 份，失败 %d 份，跳过 %s；%s；%s，用时 %.1f 秒，每秒 %.0f 份",
	},
	parsedCounts: {
		EN: "warnings %d",
		ZH: "警告 %d 条",
	},
	auditCounts: {
		EN: "errors %d, warnings %d, infos %d",
		ZH: "错误 %d 条，警告 %d 条，提示 %d 条",
	},
	skippedOnly: {
		EN: "%d",
		ZH: "%d 份",
	},
	skippedKept: {
		EN: "%d (%d taken over)",
		ZH: "%d 份（其中沿用 %d 份）",
	},
	progressOpen: {
		EN: "%d done, %.0f a second",
		ZH: "已完成 %d 份，每秒 %.0f 份",
	},
	progressOfTotal: {
		EN: "%d of %d (%.0f%%), %.0f a second",
		ZH: "%d/%d（%.0f%%），每秒 %.0f 份",
	},
	progressLeft: {
		EN: ", %s left",
		ZH: "，剩余 %s",
	},
	unknownRule: {
		EN: "unknown rule %q (run 'zhenggai explain' for the rules)",
		ZH: "未知规则 %q（运行 'zhenggai explain' 查看规则）",
	},
	unknownRuleNear: {
		EN: "unknown rule %q (did you mean %s?)",
		ZH: "未知规则 %q（是否指 %s？）",
	},
	cannotRead: {
		EN: "%s: cannot be read: %v (check the name)",
		ZH: "%s：无法读取：%v（请检查名称）",
	},

	corpusShort: {
		EN: "Tell what many notices talk about",
		ZH: "统计大量通报的用语",
	},
	corpusLong: {
		EN: `Count and compare the words of notices, find them in their context, and find what
stands in several notices alike. PATH is read as by parse; it may also be NDJSON that
parse wrote, which is not parsed again (with --in other than all: it has no whole text).

--in chooses the passages, --where documents and passages: FIELD=VALUE, FIELD!=VALUE,
FIELD~PART or FIELD!~PART, where FIELD is role, kind (of a measure), year, genre, script,
title, issuer, inspected, inspector or path. Traditional text counts as simplified, and
full-width letters and digits as half-width.

Words are cut with the dictionary of gse and terms of this field; --dict adds words, one
a line: the word, how often it occurs, its part of speech. Rows of equal rank are in the
order of code points, and nothing hangs on --jobs.`,
		ZH: `统计和比较通报的用语，查找词语的语境，并找出多份通报雷同之处。PATH 的读取方式同 parse；
也可以是 parse 输出的 NDJSON，此时不再解析（其中没有全文，--in 不能是 all）。

--in 选择段落，--where 选择文档和段落：FIELD=VALUE、FIELD!=VALUE、FIELD~PART 或
FIELD!~PART，其中 FIELD 为 role、kind（措施类别）、year、genre、script、title、issuer、
inspected、inspector 或 path。繁体按简体、全角字母数字按半角计。

分词使用 gse 的词典和本领域术语；--dict 添加词语，每行一个：词、词频、词性。
名次相同的行按码位排列，结果与 --jobs 无关。`,
	},
	corpusExample: {
		EN: `  zhenggai corpus freq notices --in measures
  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus kwic 立行立改 notices --context 10
  zhenggai corpus similar notices --of notices`,
		ZH: `  zhenggai corpus freq notices --in measures
  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus kwic 立行立改 notices --context 10
  zhenggai corpus similar notices --of notices`,
	},
	freqShort: {
		EN: "List how often words occur, and how evenly",
		ZH: "列出词频及其分布",
	},
	freqLong: {
		EN: `List words by frequency: how often each occurs, per million words, in how many
documents, and how evenly: Gries' DP from 0 (everywhere alike) to 1, Juilland's D from 1
(everywhere alike) to 0. The parts for these are the documents; of more than 256, 256
groups of them. Stop words are counted but not listed, unless --all-words is given.`,
		ZH: `按频次列出词语：次数、每百万词次数、出现的文档数，以及分布的均匀程度：Gries 的 DP 由 0
（处处均匀）到 1，Juilland 的 D 由 1（处处均匀）到 0。以各文档为部分，超过 256 份时合并为
256 组。停用词计数但不列出，除非加上 --all-words。`,
	},
	freqExample: {
		EN: `  zhenggai corpus freq notices
  zhenggai corpus freq notices --in issues --pos -f csv -o words.csv
  zhenggai corpus freq notices --where year=2023 --min 5`,
		ZH: `  zhenggai corpus freq notices
  zhenggai corpus freq notices --in issues --pos -f csv -o words.csv
  zhenggai corpus freq notices --where year=2023 --min 5`,
	},
	ngramsShort: {
		EN: "List runs of words",
		ZH: "列出词语的连续组合",
	},
	ngramsLong: {
		EN: `List n-grams, words that follow each other, as freq lists words. None goes beyond a
punctuation mark. Those that begin or end with a stop word are counted but not listed,
unless --all-words is given.`,
		ZH: `列出 n 元组，即相连的词语，方式同 freq。n 元组不跨标点。以停用词开头或结尾的计数但不列出，
除非加上 --all-words。`,
	},
	ngramsExample: {
		EN: `  zhenggai corpus ngrams notices --size 3
  zhenggai corpus ngrams notices --size 4 --in measures --min 10`,
		ZH: `  zhenggai corpus ngrams notices --size 3
  zhenggai corpus ngrams notices --size 4 --in measures --min 10`,
	},
	keynessShort: {
		EN: "List the words that set some texts apart from others",
		ZH: "列出区别性的主题词",
	},
	keynessLong: {
		EN: `Compare the words of TARGET with those of --against: each is a filter (role=issues,
year=2023, inspector~区委) over PATH, or a path to read. Without --against, TARGET is
compared with the rest. A side chosen by role looks at issues, measures, manifestations
and headings unless --in says otherwise.

G² is the log-likelihood ratio (all four cells), below 0 for words that are rarer in
TARGET; p is its probability, p_holm the same after Holm's correction for all words that
occur at least --min times (default 5) in both together; χ² is Pearson's, without Yates's
correction; log_ratio is binary (1 is twice as frequent), a word that is missing counting
half a time; diff is %DIFF, absent where the reference does not have the word.`,
		ZH: `比较 TARGET 与 --against 的用语：二者各为 PATH 上的筛选条件（role=issues、year=2023、
inspector~区委），或要读取的路径。没有 --against 时与其余部分比较。按类别选择时查看 issues、
measures、manifestations 和 headings，除非 --in 另有指定。

G² 为对数似然比（四格），在 TARGET 中较少的词为负；p 为其概率，p_holm 是对两边合计至少出现
--min 次（默认 5）的所有词作 Holm 校正后的概率；χ² 为 Pearson 统计量，不作 Yates 校正；
log_ratio 以 2 为底（1 即两倍），没有出现的词按半次计；diff 为 %DIFF，参照中没有该词时为空。`,
	},
	keynessExample: {
		EN: `  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus keyness year=2024 notices
  zhenggai corpus keyness county --against city`,
		ZH: `  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus keyness year=2024 notices
  zhenggai corpus keyness county --against city`,
	},
	kwicShort: {
		EN: "Show a pattern in its contexts",
		ZH: "列出语境共现",
	},
	kwicLong: {
		EN: `List every hit of PATTERN with what stands before and behind it, and where: the file,
the line, the section. PATTERN is a string of characters, with --match word one or more
whole words, with --match regexp a regular expression in the syntax of Go. Traditional and
simplified characters are the same to it: 问题 finds 問題.

Of NDJSON the line is not known. With --by left or right, hits are held until all are
there; the order is that of code points.`,
		ZH: `列出 PATTERN 的每一处命中及其前后文和位置：文件、行、章节。PATTERN 为一串字符；加
--match word 为一个或多个整词；加 --match regexp 为 Go 语法的正则表达式。繁简视为相同：
问题 可找到 問題。

NDJSON 没有行号。用 --by left 或 right 时先保存所有命中再排序，按码位排列。`,
	},
	kwicExample: {
		EN: `  zhenggai corpus kwic 立行立改 notices
  zhenggai corpus kwic --match regexp '[一二三]是' notices --by right
  zhenggai corpus kwic --match word 整改 notices --unit words --context 5 -f csv`,
		ZH: `  zhenggai corpus kwic 立行立改 notices
  zhenggai corpus kwic --match regexp '[一二三]是' notices --by right
  zhenggai corpus kwic --match word 整改 notices --unit words --context 5 -f csv`,
	},
	collocatesShort: {
		EN: "List what stands near a word",
		ZH: "列出词语的搭配",
	},
	collocatesLong: {
		EN: `List the words that stand near WORD: in the same sentence, at most --window words away.
expected is how often they would by chance; logDice does not hang on the size of the
corpus (14 at most), MI favours rare words, MI³ less so, t frequent ones; G² is below 0 for
words that avoid WORD. A WORD that is cut in several is looked for as a run of them.`,
		ZH: `列出 WORD 附近的词：同一句中、相距不超过 --window 个词。expected 为随机时的期望次数；
logDice 与语料规模无关（最大 14），MI 偏向罕用词，MI³ 次之，t 偏向常用词；G² 为负表示回避
WORD。WORD 若被切成几个词，则查找其连续出现。`,
	},
	collocatesExample: {
		EN: `  zhenggai corpus collocates 整改 notices
  zhenggai corpus collocates 责任 notices --window 3 --min 10`,
		ZH: `  zhenggai corpus collocates 整改 notices
  zhenggai corpus collocates 责任 notices --window 3 --min 10`,
	},
	lexdivShort: {
		EN: "Measure how varied the vocabulary of each notice is",
		ZH: "度量各份通报的词汇多样性",
	},
	lexdivLong: {
		EN: `Measure each document: its words and different words (types), their ratio (TTR), which
falls with length; MATTR, the mean ratio over windows of --window words; and MTLD, how many
words it takes on average until the ratio has fallen to 0.72.`,
		ZH: `度量每份文档：词数与词种数及其比值（TTR，随篇幅下降）；MATTR，即每 --window 个词的平均
比值；MTLD，即比值降到 0.72 平均所需的词数。`,
	},
	lexdivExample: {
		EN: `  zhenggai corpus lexdiv notices
  zhenggai corpus lexdiv notices --in measures --sort mtld`,
		ZH: `  zhenggai corpus lexdiv notices
  zhenggai corpus lexdiv notices --in measures --sort mtld`,
	},
	trendShort: {
		EN: "Follow words over the years",
		ZH: "观察用语逐年变化",
	},
	trendLong: {
		EN: `Count words in each year, or in other groups of documents with --by: WORD,... are one or
more, with commas between. The year is that of publication, else of signature, figures or
feedback; ? stands for notices that do not tell. -f svg draws a chart.`,
		ZH: `按年份，或用 --by 按其他分组统计词语：WORD,... 为一个或多个词，以逗号分隔。年份取发布日期，
否则取落款、数据截止或反馈日期；? 表示通报未说明。-f svg 输出图表。`,
	},
	trendExample: {
		EN: `  zhenggai corpus trend 立行立改,长效机制 notices
  zhenggai corpus trend 整改 notices --by inspector
  zhenggai corpus trend 整改,问责 notices -o trend.svg`,
		ZH: `  zhenggai corpus trend 立行立改,长效机制 notices
  zhenggai corpus trend 整改 notices --by inspector
  zhenggai corpus trend 整改,问责 notices -o trend.svg`,
	},
	similarShort: {
		EN: "Find what stands in several notices alike",
		ZH: "找出多份通报雷同之处",
	},
	similarLong: {
		EN: `Find passages that are the same, or nearly, in two or more notices: by default measures.
Two passages are similar when their shingles, runs of five characters (without
punctuation, folded), have at least --threshold in common (Jaccard); candidates come from
MinHash and are verified. --of clusters lists the passages, cluster by cluster, similarity
being to the first; --of notices, how much of each notice stands elsewhere, too.

All passages are held in memory: this is the only command whose memory grows with them.`,
		ZH: `找出两份以上通报中相同或几乎相同的段落，默认为整改措施。两段的五字片段（不计标点，已归一）
至少有 --threshold 相同（Jaccard 系数）即为相似；候选由 MinHash 得出，并经核验。
--of clusters 按组列出段落，相似度相对于该组首段；--of notices 列出每份通报与他处雷同的比例。

所有段落都保存在内存中：只有此命令的内存随之增长。`,
	},
	similarExample: {
		EN: `  zhenggai corpus similar notices
  zhenggai corpus similar notices --of notices --sort -share
  zhenggai corpus similar notices --in measures,issues --threshold 0.9`,
		ZH: `  zhenggai corpus similar notices
  zhenggai corpus similar notices --of notices --sort -share
  zhenggai corpus similar notices --in measures,issues --threshold 0.9`,
	},
	inFlag: {
		EN: "look at `ROLES`: issues, measures, manifestations, headings, with commas between,\nor all, the whole text (default: all; of similar: measures)",
		ZH: "查看的段落 `ROLES`：issues、measures、manifestations、headings，以逗号分隔，\n或 all 即全文（默认 all；similar 默认 measures）",
	},
	whereFlag: {
		EN: "only what fits `FILTER`, such as year=2023 or inspector~区委 (may be given again)",
		ZH: "只看符合 `FILTER` 的内容，如 year=2023、inspector~区委（可重复）",
	},
	limitFlag: {
		EN: "write at most `N` rows, 0 for all (default: 50 for people, else all)",
		ZH: "最多输出 `N` 行，0 为全部（默认供人阅读时 50 行，否则全部）",
	},
	dictFlag: {
		EN: "add the words in `FILE`: a word, how often, its part of speech on each line",
		ZH: "添加 `FILE` 中的词：每行为词、词频、词性",
	},
	stopWordsFlag: {
		EN: "use the stop words in `FILE`, with spaces between, instead of the built-in ones",
		ZH: "用 `FILE` 中的停用词（以空格分隔）代替内置的",
	},
	ngramsFlag: {
		EN: "count runs of `N` words, 2 to 5",
		ZH: "统计 `N` 个相连的词，2 到 5",
	},
	posFlag: {
		EN: "tell parts of speech apart",
		ZH: "区分词性",
	},
	minFlag: {
		EN: "list only what occurs at least `N` times",
		ZH: "只列出至少出现 `N` 次的",
	},
	allWordsFlag: {
		EN: "list stop words, too",
		ZH: "也列出停用词",
	},
	againstFlag: {
		EN: "compare with `REFERENCE`: a filter or a path (default: the rest)",
		ZH: "与 `REFERENCE` 比较：筛选条件或路径（默认为其余部分）",
	},
	matchFlag: {
		EN: "take PATTERN `AS` literal, word or regexp (default: literal)",
		ZH: "PATTERN 的含义 `AS`：literal、word 或 regexp（默认 literal）",
	},
	unitFlag: {
		EN: "count the context in `UNIT`: characters or words (default: characters)",
		ZH: "上下文的单位 `UNIT`：characters 或 words（默认 characters）",
	},
	kwicByFlag: {
		EN: "sort by `WHAT`: place, left or right (default: place)",
		ZH: "排序依据 `WHAT`：place、left 或 right（默认 place）",
	},
	contextFlag: {
		EN: "show `N` characters or words on either side (default: 20)",
		ZH: "两侧各显示 `N` 个字或词（默认 20）",
	},
	windowFlag: {
		EN: "look at `N` words on either side (default: 5)",
		ZH: "查看两侧各 `N` 个词（默认 5）",
	},
	mattrFlag: {
		EN: "windows of `N` words (default: 100)",
		ZH: "每窗 `N` 个词（默认 100）",
	},
	trendByFlag: {
		EN: "group by `FIELD`: year, inspector, inspected, issuer or genre (default: year)",
		ZH: "分组依据 `FIELD`：year、inspector、inspected、issuer 或 genre（默认 year）",
	},
	similarOfFlag: {
		EN: "list `WHAT`: clusters or notices (default: clusters)",
		ZH: "列出 `WHAT`：clusters 或 notices（默认 clusters）",
	},
	thresholdFlag: {
		EN: "similar from `SHARE` up, above 0 to 1 (default: 0.8)",
		ZH: "相似度达到 `SHARE` 即为相似，大于 0 至 1（默认 0.8）",
	},
	leastLengthFlag: {
		EN: "leave out passages shorter than `N` characters (default: 10)",
		ZH: "不计少于 `N` 个字的段落（默认 10）",
	},
	argumentMissing: {
		EN: "an argument is missing (call it as %s)",
		ZH: "缺少参数（用法：%s）",
	},
	unknownRole: {
		EN: "--in: unknown value %q (choose from %s)",
		ZH: "--in：未知的值 %q（可选：%s）",
	},
	unknownFilter: {
		EN: "%q is nothing to filter by (choose from %s)",
		ZH: "不能按 %q 筛选（可选：%s）",
	},
	filterBroken: {
		EN: "%q is no filter (write one as FIELD=VALUE or FIELD~PART)",
		ZH: "%q 不是筛选条件（写作 FIELD=VALUE 或 FIELD~PART）",
	},
	parsedMixed: {
		EN: "NDJSON of parse and other inputs cannot be read together (run the command for each, or parse the others first)",
		ZH: "parse 输出的 NDJSON 不能与其他输入一起读取（请分别运行，或先解析其他输入）",
	},
	parsedHasNoText: {
		EN: "NDJSON of parse holds no whole text (choose passages: --in issues, measures, manifestations or headings)",
		ZH: "parse 输出的 NDJSON 没有全文（请选择段落：--in issues、measures、manifestations 或 headings）",
	},
	nothingToCompare: {
		EN: "there is nothing to compare: %d words in the target, %d in the reference (check the filters)",
		ZH: "没有可比较的内容：目标 %d 个词，参照 %d 个词（请检查筛选条件）",
	},
	wordNotFound: {
		EN: "%q does not occur, looked for as %q (find it as characters with zhenggai corpus kwic)",
		ZH: "没有出现 %q，按 %q 查找（可用 zhenggai corpus kwic 按字符查找）",
	},
	badPattern: {
		EN: "%q is no regular expression: %v (see https://golang.org/s/re2syntax)",
		ZH: "%q 不是正则表达式：%v（参见 https://golang.org/s/re2syntax）",
	},
	badContext: {
		EN: "--context cannot be below 0 (choose 0 or more)",
		ZH: "--context 不能小于 0（请取 0 或更大）",
	},
	badWindow: {
		EN: "--window has to be from 1 to %d (choose another number)",
		ZH: "--window 须为 1 到 %d（请换一个数）",
	},
	badMATTR: {
		EN: "--window has to be 1 or more (choose another number)",
		ZH: "--window 须为 1 或更大（请换一个数）",
	},
	badNGram: {
		EN: "n-grams have 2 to %d words, and no part of speech (choose another number, or leave --pos out)",
		ZH: "n 元组须为 2 到 %d 个词，且不分词性（请换一个数，或去掉 --pos）",
	},
	badThreshold: {
		EN: "--threshold has to be above 0 and at most 1 (choose such as 0.8)",
		ZH: "--threshold 须大于 0、至多为 1（如 0.8）",
	},
	wordMissing: {
		EN: "there is no word to count (name one)",
		ZH: "没有要统计的词（请给出）",
	},
	wordsTooLarge: {
		EN: "%s: has more than %d MiB (keep the words that are needed)",
		ZH: "%s：超过 %d MiB（请只保留需要的词）",
	},
	wordsNotUTF8: {
		EN: "%s: is not UTF-8 (convert it first)",
		ZH: "%s：不是 UTF-8 编码（请先转换）",
	},
	wordsBadLine: {
		EN: "%s:%d: %q is no word with frequency and part of speech (write such as: 微腐败 50 n)",
		ZH: "%s:%d：%q 不是词、词频和词性（写法如：微腐败 50 n）",
	},
	chartAxis: {
		EN: "per million words",
		ZH: "每百万词",
	},
}
