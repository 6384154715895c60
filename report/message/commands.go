package message

// What help says of the commands: a line in the list of them, what they do, and
// examples, which are commands to copy. Lines have at most 80 columns.
var (
	RootShort = Text{
		EN: "Read Chinese rectification notices (整改通报)",
		ZH: "解读整改通报",
	}

	RootLong = Text{
		EN: `Zhenggai reads Chinese rectification notices (整改通报), in which a body reports
what it did about the problems that an inspection found. It gives their outline,
issues, measures and figures as data, each with its place in the text, and
checks whether a notice contradicts itself.`,
		ZH: `zhenggai 解读整改通报（巡视巡察、审计、环保督察等整改情况的通报），
把章节、问题、整改措施和数字输出为数据，标明各自在原文中的位置，
并核查通报自身是否相符。`,
	}

	RootExample = Text{
		EN: `  zhenggai parse notice.txt               one notice as JSON
  zhenggai parse -f outline notice.txt    its headings and issues
  zhenggai audit notice.txt               whether it contradicts itself
  zhenggai table notices                  many notices in one table
  zhenggai help parse                     everything about a command`,
		ZH: `  zhenggai parse notice.txt               将一份通报输出为 JSON
  zhenggai parse -f outline notice.txt    查看章节和问题
  zhenggai audit notice.txt               核查通报自身是否相符
  zhenggai table notices                  将多份通报汇成一张表
  zhenggai help parse                     查看命令的全部说明`,
	}

	HelpShort = Text{
		EN: "Show the help of a command",
		ZH: "查看命令说明",
	}

	ParseShort = Text{
		EN: "Read notices: text to JSON, or to an outline",
		ZH: "解析通报：输出 JSON 或提纲",
	}

	ParseLong = Text{
		EN: `Read notices and write what they say: sections, issues, manifestations,
measures, dates, each with its place in the text.

PATH is a file, a directory, an archive, or - for standard input. Without PATH,
standard input is read unless it is a terminal. Notices are read from text,
Markdown, HTML, PDF, DOCX, DOC and OFD; text may be in UTF-8, GB 18030, Big5 or
UTF-16. Archives are zip, 7z, tar, tar.gz, tar.zst and tar.bz2.

A directory is read with all below it, in lexical order, archives included.
Hidden files are skipped, and so is what a file called .zhenggaiignore or
.ignore lists, in the syntax of .gitignore.

NDJSON and CSV hold a notice in each line or row. Such a file is read where PATH
names it; in a directory, only with --input-format ndjson or csv.

One notice gives one JSON object. Several, or a directory or archive, give
NDJSON: one object a line, in the order of the inputs. An input that cannot be
read does not stop the others: the cause goes to standard error, and NDJSON has
an object with "error" in its place.

Exit status: 0 all well, 2 the command line is wrong, 3 some input could not be
read (the others were written) or the output could not be written, 130
interrupted.

A long run that writes NDJSON with --output FILE may stop, or be killed, at any
time: the same command with --resume continues it. Until all is written, the
lines are in FILE.part, and FILE.state says which documents they are of.`,
		ZH: `解析通报，输出章节、问题、问题表现、整改措施和日期，并标明各自在原文中的位置。

PATH 可以是文件、目录、归档，或表示标准输入的 -。不写 PATH 时读取标准输入，
但标准输入是终端时除外。可读取文本、Markdown、HTML、PDF、DOCX、DOC 和 OFD；
文本可以是 UTF-8、GB 18030、Big5 或 UTF-16 编码。归档可以是 zip、7z、tar、
tar.gz、tar.zst 和 tar.bz2。

目录按名称顺序读取其中所有此类文件，包括下级目录和归档中的文件；隐藏文件除外，
名为 .zhenggaiignore 或 .ignore 的文件所列的内容除外（写法同 .gitignore）。

NDJSON 每行、CSV 每行记录为一份通报。此类文件须由 PATH 直接指定；
目录中的只在使用 --input-format ndjson 或 csv 时读取。

一份通报输出一个 JSON 对象；多份通报、目录或归档输出 NDJSON，按输入顺序每行
一个对象。某个输入无法读取时不影响其他输入：NDJSON 在其位置输出含 "error" 的
对象，其他格式不输出，原因见标准错误。

退出状态：0 正常；2 命令行有误；3 有输入无法读取（其余已输出）或无法写出结果；
130 被中断。

用 --output FILE 写出 NDJSON 时，长时间的运行可以随时中断：在原命令后加上
--resume 即可继续。全部写完之前，结果在 FILE.part 中，FILE.state 记录其来源。`,
	}

	ParseExample = Text{
		EN: `  # one notice: as JSON, its headings and issues, its counted claims
  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse -f statistics notice.txt

  # a directory: an object a line; continue where that stopped
  zhenggai parse notices -o notices.ndjson
  zhenggai parse notices -o notices.ndjson --resume --errors failed.ndjson

  # all tables: a database, a workbook from an archive
  zhenggai parse notices -o notices.sqlite
  zhenggai parse notices.zip --exclude '**/drafts/**' -o notices.xlsx

  # in a pipe; from the records of a crawl
  zhenggai parse -q notice.txt | jq -r '.issues[] | [.label, .title] | @tsv'
  zhenggai parse --text-field content crawl.csv -o notices.ndjson`,
		ZH: `  # 一份通报：JSON、章节和问题、统计数字
  zhenggai parse notice.txt
  zhenggai parse -f outline notice.txt
  zhenggai parse -f statistics notice.txt

  # 一个目录：每行一个对象；中断后继续
  zhenggai parse notices -o notices.ndjson
  zhenggai parse notices -o notices.ndjson --resume --errors failed.ndjson

  # 全部表格：数据库；由归档生成工作簿
  zhenggai parse notices -o notices.sqlite
  zhenggai parse notices.zip --exclude '**/drafts/**' -o notices.xlsx

  # 用于管道；读取采集的记录
  zhenggai parse -q notice.txt | jq -r '.issues[] | [.label, .title] | @tsv'
  zhenggai parse --text-field content crawl.csv -o notices.ndjson`,
	}

	AuditShort = Text{
		EN: "Check notices against themselves",
		ZH: "核查通报自身是否相符",
	}

	AuditLong = Text{
		EN: `Check notices against themselves: the numbers they claim against what they list,
their figures against each other, their numbering and their dates. Each finding
quotes both sides with line and column; none says which side is wrong.

For each notice a table compares what it claims with what it lists, and another
lists the findings. Other formats are for programs: json, ndjson, csv, markdown,
sarif (2.1.0) and junit; html is a page to look at. PATH is what it is for
parse: files of all kinds, directories, archives. --resume works as it does
there.

A finding is an error (cannot be true), a warning (does not tally, or cannot be
confirmed) or info (worth a look). 'zhenggai explain' lists the rules.

--baseline names a file of findings that somebody accepts, each with reason,
reviewer and until; --write-baseline starts one. An entry that no longer occurs
or has expired is reported as baseline-stale.

Exit status: 0 all well, 1 a finding at or above --fail-on, 2 the command line
or the configuration is wrong, 3 some input could not be read (the others were
written) or the output could not be written, 130 interrupted.`,
		ZH: `核查通报自身是否相符：所称的数与列出的数、各数字之间、编号和日期。
每条结果都引用两处原文并注明行列，不判断哪一处有误。

对每份通报，一张表比较声称数与列出数，另一张表列出核查结果。供程序使用的格式有
json、ndjson、csv、markdown、sarif（2.1.0）和 junit；html 是供查看的网页。
PATH（各种文件、目录和归档）和 --resume 同 parse。

结果分为 error（不可能成立）、warning（不相符或无法确认）和 info（值得一看）。
运行 zhenggai explain 查看各条规则。

--baseline 指定已接受结果的文件，每条写明 reason、reviewer 和 until；
--write-baseline 生成初稿。不再出现或已过期的条目报告为 baseline-stale。

退出状态：0 正常；1 有达到 --fail-on 级别的结果；2 命令行或配置有误；
3 有输入无法读取（其余已输出）或无法写出结果；130 被中断。`,
	}

	AuditExample = Text{
		EN: `  # what a notice claims, lists and contradicts
  zhenggai audit notice.txt

  # in a pipeline: fail on warnings, too; write what its tools read
  zhenggai audit --fail-on warning notices
  zhenggai audit -o audit.sarif notices
  zhenggai audit -f json notice.txt | jq -r '.findings[].message'

  # accept what is known: start the file, sign each entry, use it
  zhenggai audit --write-baseline accept.yaml notices
  zhenggai audit --baseline accept.yaml notices

  # a page to look at
  zhenggai audit -o notices.html notices`,
		ZH: `  # 查看一份通报的声称数、列出数和矛盾之处
  zhenggai audit notice.txt

  # 用于流水线：警告也算失败；输出其工具可读的格式
  zhenggai audit --fail-on warning notices
  zhenggai audit -o audit.sarif notices
  zhenggai audit -f json notice.txt | jq -r '.findings[].message'

  # 接受已知的结果：生成文件，逐条写明理由，再使用
  zhenggai audit --write-baseline accept.yaml notices
  zhenggai audit --baseline accept.yaml notices

  # 供查看的网页
  zhenggai audit -o notices.html notices`,
	}

	TableShort = Text{
		EN: "Compare notices: one row each",
		ZH: "比较多份通报：每份一行",
	}

	TableLong = Text{
		EN: `Put many notices, or what is in them, into one table: who was inspected by whom
and when, what is claimed and listed, completed, recovered, and what an audit
finds; or, with --of, one row for each issue, measure, statistic and so on. PATH
is what it is for parse: files of all kinds, directories, archives. An input
that cannot be read has no row.

A cell is empty where a notice does not say it; that is not 0. Of a figure
stated more than once the first counts. persons_total is never a sum, since one
person may be dealt with in two ways: it is the number that others are parts of,
or the only one. funds_recovered is in 10,000 yuan, rates are in per cent.

Tables for people (table, markdown, xlsx) have headings in the language of the
command; table and markdown have the most used columns unless --columns names
others. The other formats have all columns by the names below, whatever the
language. Rows are written as they come, except with --sort and --group-by and
in the terminal table, which need all of them first.

xlsx gets a sheet, parquet a file (in a directory: --output tables/), sqlite a
table with keys and a full-text index; a notice that the database already has is
replaced.

Exit status: 0 all well, 2 the command line is wrong, 3 some input could not be
read (the others were written) or the output could not be written.`,
		ZH: `将多份通报或其中的内容汇成一张表：谁被谁巡察、何时，声称与列出、完成、追缴，
以及核查结果；用 --of 则每个问题、措施、统计等各占一行。PATH 同 parse，
可以是各种文件、目录和归档。无法读取的输入没有对应的行。

通报没有说明的单元格为空，不是 0。多次出现的数字以第一次为准。
persons_total 从不相加，因为同一人可能受到两种处理：取其余各数所属的总数，
或唯一的一个数。funds_recovered 以万元计，比率以百分数计。

供人阅读的表格（table、markdown、xlsx）使用命令语言的表头；
table 和 markdown 默认只有常用列，可用 --columns 另选。
其他格式包含全部列，列名如下，不随语言变化。
除 --sort、--group-by 和终端表格需要保留各行外，其余均逐行输出。

xlsx 每表一个工作表，parquet 每表一个文件（放入目录：--output tables/），
sqlite 每表带主键和全文索引；数据库中已有的通报会被替换。

退出状态：0 正常；2 命令行有误；3 有输入无法读取（其余已输出）或无法写出结果。`,
	}

	TableExample = Text{
		EN: `  # a row a notice, with the columns that matter
  zhenggai table notices
  zhenggai table notices --columns inspected,issues_listed --sort -issues_listed

  # sums and medians by inspector, for a spreadsheet
  zhenggai table notices --group-by inspector --bom -o inspectors.csv

  # a row an issue; all tables at once
  zhenggai table notices --of issues -o issues.xlsx
  zhenggai parse notices -o notices.sqlite`,
		ZH: `  # 每份通报一行，可选择列
  zhenggai table notices
  zhenggai table notices --columns inspected,issues_listed --sort -issues_listed

  # 按巡察组合计和取中位数，供电子表格使用
  zhenggai table notices --group-by inspector --bom -o inspectors.csv

  # 每个问题一行；一次输出全部表格
  zhenggai table notices --of issues -o issues.xlsx
  zhenggai parse notices -o notices.sqlite`,
	}

	CompareShort = Text{
		EN: "Align the issues of two documents",
		ZH: "比对两份文件的问题",
	}

	CompareLong = Text{
		EN: `Align the issues of two documents by what they say: those of a feedback with
those of the notice that answers it, or those of two reports of one body. OLD
and NEW are one document each, a file of any kind that parse reads, or - for
standard input. Nothing is guessed from their order: OLD is left, NEW is right.

Numbers play no part. Titles are compared without 关于…的问题, in simplified
characters, by the pairs of characters that they share; words that all issues
are put in, such as 管理 or 不规范, count little. The text of an issue is looked
at as well, up to its first measure; its place and chapter only decide between
pairs that are about as similar. What is not sure stays unmatched: a wrong pair
is worse than a missing one.

Each group of issues has a verdict:
  same       one and one, with the same title but for what is put around it
  reworded   one and one, in other words
  split      one of OLD, several of NEW
  merged     several of OLD, one of NEW
  only_old   nothing in NEW is surely about it
  only_new   nothing in OLD is surely about it

The similarity, from 0 to 1, is that of the least similar pair in the group.
Below the groups stand their numbers and, where the headlines of both documents
claim a number of the same thing, both numbers. Table and markdown have a row
for each group; json is one object; the other formats have a row for each pair
of issues.

Exit status: 0 all well, 1 an issue of OLD has no answer and --fail-on asks for
that, 2 the command line is wrong, 3 a document could not be read or the output
could not be written.`,
		ZH: `按内容比对两份文件的问题：巡察反馈与整改通报，或同一单位的两份报告。OLD（旧文）
和 NEW（新文）各为一份文件，可以是 parse 能读取的任何一种，或表示标准输入的 -。
不根据先后推断文件性质：OLD 在左，NEW 在右。

比对与编号无关。标题去掉“关于…的问题”等，转为简体，比较所共有的相邻两字；
管理、不规范等各类问题通用的词所占比重很小。问题的正文也作参考，到第一条措施
为止；所在位置和章节只用于区分相似程度相近的几对。不能确定的不予配对：
错配比漏配更糟。

每组问题有一个结论：
  same       一对一，标题相同
  reworded   一对一，说法不同
  split      旧文一个问题，新文拆成几个
  merged     旧文几个问题，新文合为一个
  only_old   新文中没有能确定与之对应的问题
  only_new   旧文中没有能确定与之对应的问题

相似度为 0 到 1，取组内最不相似的一对。其后列出各类组数；两份文件的概述都声称
某项数字时，一并列出。table 和 markdown 每组一行，json 为一个对象，
其他格式每对问题一行。

退出状态：0 正常；1 旧文有问题没有对应，且 --fail-on 要求以此退出；
2 命令行有误；3 有文件无法读取，或无法写出结果。`,
	}

	CompareExample = Text{
		EN: `  # what became of each issue of the feedback
  zhenggai compare feedback.txt notice.txt
  zhenggai compare --fail-on unanswered feedback.docx notice.pdf

  # two reports of one body: issues whose state has changed
  zhenggai compare -f csv 2023.txt 2024.txt |
    mlr --icsv --opprint filter '$old_status != $new_status'

  # issues that nothing answers; for a spreadsheet
  zhenggai compare -f json old.txt new.txt |
    jq -r '.rows[] | select(.verdict == "only_old") | .old[].title'
  zhenggai compare -o issues.xlsx old.txt new.txt`,
		ZH: `  # 反馈的每个问题在通报中如何对应
  zhenggai compare feedback.txt notice.txt
  zhenggai compare --fail-on unanswered feedback.docx notice.pdf

  # 同一单位的两份报告：状态有变化的问题
  zhenggai compare -f csv 2023.txt 2024.txt |
    mlr --icsv --opprint filter '$old_status != $new_status'

  # 没有对应的问题；供电子表格使用
  zhenggai compare -f json old.txt new.txt |
    jq -r '.rows[] | select(.verdict == "only_old") | .old[].title'
  zhenggai compare -o issues.xlsx old.txt new.txt`,
	}

	ExplainShort = Text{
		EN: "Explain the rules of audit",
		ZH: "说明核查规则",
	}

	ExplainLong = Text{
		EN: `List the rules of audit, or explain one: what it checks, why, what it cannot
see, with an example that it reports and one that it does not.`,
		ZH: `列出核查规则；或说明其中一条：核查什么、为什么、看不出什么，
并附会报告和不会报告的示例各一。`,
	}

	ExplainExample = Text{
		EN: `  zhenggai explain
  zhenggai explain measures-listed`,
		ZH: `  zhenggai explain
  zhenggai explain measures-listed`,
	}

	SchemaShort = Text{
		EN: "Print the JSON Schema of the output",
		ZH: "输出结果的 JSON Schema",
	}

	SchemaLong = Text{
		EN: `Print the JSON Schema (2020-12) that describes every JSON object of the output:
"notice" that of parse, the default, "audit" that of audit, and "compare" that
of compare.`,
		ZH: `输出结果中每个 JSON 对象都符合的 JSON Schema（2020-12）：notice 为 parse 的
结果，audit 为 audit 的结果，compare 为 compare 的结果。不写参数时为 notice。`,
	}

	SchemaExample = Text{
		EN: `  zhenggai schema notice > notice.schema.json
  zhenggai schema compare > compare.schema.json`,
		ZH: `  zhenggai schema notice > notice.schema.json
  zhenggai schema compare > compare.schema.json`,
	}

	VersionShort = Text{
		EN: "Print the version",
		ZH: "输出版本",
	}

	CompletionShort = Text{
		EN: "Print a completion script for a shell",
		ZH: "输出命令行补全脚本",
	}

	CompletionLong = Text{
		EN: `Print a script that makes a shell complete commands, flags and their values. The
examples install it for new shells; bash needs the package bash-completion.`,
		ZH: `输出补全脚本，使 shell 能够补全命令、选项及其取值。
示例将脚本放到新开的 shell 能找到的位置；bash 需要安装 bash-completion。`,
	}

	CompletionExample = Text{
		EN: `  source <(zhenggai completion bash)
  zhenggai completion bash > ~/.local/share/bash-completion/completions/zhenggai
  zhenggai completion zsh > "${fpath[1]}/_zhenggai"
  zhenggai completion fish > ~/.config/fish/completions/zhenggai.fish`,
		ZH: `  source <(zhenggai completion bash)
  zhenggai completion bash > ~/.local/share/bash-completion/completions/zhenggai
  zhenggai completion zsh > "${fpath[1]}/_zhenggai"
  zhenggai completion fish > ~/.config/fish/completions/zhenggai.fish`,
	}
)
