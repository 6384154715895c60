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
	auditFormatFlag
	failOnFlag
	baselineFlag
	writeBaselineFlag
	rulesFlag
	disableFlag

	usageHeading
	configHeading
	commandsHeading
	flagsHeading
	examplesHeading

	unknownCommand
	unknownCommandNear
	unknownFlag
	valueRequired
	invalidNumber
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
	standardOutput
	standardInput

	warningLine
	moreWarnings
	summary
	auditSummary
	unknownRule
	unknownRuleNear
	cannotRead

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
  zhenggai help parse                     everything about a command`,
		ZH: `  zhenggai parse notice.txt               将一份通报输出为 JSON
  zhenggai parse -f outline notice.txt    查看章节和问题
  zhenggai audit notice.txt               核查通报自身是否相符
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
read (the others were written) or the output could not be written.`,
		ZH: `解析通报，输出章节、问题、问题表现、整改措施和日期，并标明各自在原文中的位置。

PATH 可以是 UTF-8 编码的文本或 Markdown 文件、目录（按名称顺序读取其中所有
.txt、.text、.md、.markdown 文件，隐藏文件除外），或表示标准输入的 -。
不写 PATH 时读取标准输入，但标准输入是终端时除外。

一个文件输出一个 JSON 对象；多个文件或目录输出 NDJSON，按输入顺序每行一个对象。
某个输入无法读取时不影响其他输入：NDJSON 在其位置输出含 "error" 的对象，
其他格式不输出，原因见标准错误。

退出状态：0 正常；2 命令行有误；3 有输入无法读取（其余已输出）或无法写出结果。`,
	},
	parseExample: {
		EN: `  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse notices -o notices.ndjson
  zhenggai parse -q notice.txt | jq -r '.issues[] | [.label, .title] | @tsv'
  iconv -f GB18030 -t UTF-8 old.txt | zhenggai parse -f outline`,
		ZH: `  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse notices -o notices.ndjson
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
sarif (2.1.0) and junit; html is a page to look at. PATH is read as by parse.

A finding is an error (cannot be true), a warning (does not tally, or cannot be
confirmed) or info (worth a look). 'zhenggai explain' lists the rules.

--baseline names a file of findings that somebody accepts, each with reason,
reviewer and until; --write-baseline starts one. An entry that no longer occurs
or has expired is reported as baseline-stale.

Exit status: 0 all well, 1 a finding at or above --fail-on, 2 the command line
or the configuration is wrong, 3 some input could not be read (the others were
written) or the output could not be written.`,
		ZH: `核查通报自身是否相符：所称的数与列出的数、各数字之间、编号和日期。
每条结果都引用两处原文并注明行列，不判断哪一处有误。

对每份通报，一张表比较声称数与列出数，另一张表列出核查结果。供程序使用的格式有
json、ndjson、csv、markdown、sarif（2.1.0）和 junit；html 是供查看的网页。PATH 的读取方式同 parse。

结果分为 error（不可能成立）、warning（不相符或无法确认）和 info（值得一看）。
运行 zhenggai explain 查看各条规则。

--baseline 指定已接受结果的文件，每条写明 reason、reviewer 和 until；
--write-baseline 生成初稿。不再出现或已过期的条目报告为 baseline-stale。

退出状态：0 正常；1 有达到 --fail-on 级别的结果；2 命令行或配置有误；
3 有输入无法读取（其余已输出）或无法写出结果。`,
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
		EN: "write `FORMAT`: json, ndjson, outline, statistics, text or html (default: json)",
		ZH: "输出格式 `FORMAT`：json、ndjson、outline、statistics、text 或 html（默认 json）",
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

	auditFormatFlag: {
		EN: "write `FORMAT`: table, json, ndjson, csv, markdown, sarif, junit or html (default: table)",
		ZH: "输出格式 `FORMAT`：table、json、ndjson、csv、markdown、sarif、junit 或 html（默认 table）",
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

	usageHeading:    {EN: "Usage", ZH: "用法"},
	configHeading:   {EN: "Configuration (.zhenggai.yaml here or in a directory above)", ZH: "配置（当前或上级目录中的 .zhenggai.yaml）"},
	commandsHeading: {EN: "Commands", ZH: "命令"},
	flagsHeading:    {EN: "Flags", ZH: "选项"},
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
		EN: "read %d, failed %d, warnings %d",
		ZH: "读取 %d 份，失败 %d 份，警告 %d 条",
	},
	auditSummary: {
		EN: "audited %d, failed %d; errors %d, warnings %d, infos %d",
		ZH: "核查 %d 份，失败 %d 份；错误 %d 条，警告 %d 条，提示 %d 条",
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
}
