package message

// What help says of the flags. A word in backquotes names the value. Lines have
// at most 50 columns, which with the names of the flags makes 80.
var (
	HelpFlag = Text{
		EN: "show this help",
		ZH: "查看说明",
	}

	VersionFlag = Text{
		EN: "print the version",
		ZH: "输出版本",
	}

	LangFlag = Text{
		EN: "the `LANG` of messages: en or zh (default: that of\nthe locale)",
		ZH: "消息语言 `LANG`：en 或 zh（默认随系统区域设置）",
	}

	FormatFlag = Text{
		EN: "write `FORMAT`: json, ndjson, outline, statistics,\ntext, html, or all tables: xlsx, sqlite, parquet\n(default: by the ending of --output, else json)",
		ZH: "输出格式 `FORMAT`：json、ndjson、outline、\nstatistics、text、html，或全部表格 xlsx、sqlite、\nparquet（默认依输出文件名，否则 json）",
	}

	OutputFlag = Text{
		EN: "write to `FILE`, which is replaced only when all is\nwritten",
		ZH: "输出到文件 `FILE`，全部写完后才替换",
	}

	JobsFlag = Text{
		EN: "read `N` inputs at once (default: one for each\nprocessor)",
		ZH: "同时读取 `N` 个输入（默认等于处理器数）",
	}

	ColorFlag = Text{
		EN: "color the output `WHEN`: auto, always or never\n(default: auto, on a terminal)",
		ZH: "输出着色 `WHEN`：auto、always 或 never\n（默认 auto，即输出到终端时）",
	}

	QuietFlag = Text{
		EN: "print only errors, no warnings and no summary",
		ZH: "只输出错误，不输出警告和汇总",
	}

	VerboseFlag = Text{
		EN: "print every warning; of several inputs only their\nnumbers are printed without it",
		ZH: "逐条输出警告；不加此选项时，多个输入\n只输出各类警告的条数",
	}

	ResumeFlag = Text{
		EN: "continue --output: parse only what is new or has\nchanged",
		ZH: "接着 --output 继续，只解析新增或已改动的文件",
	}

	ErrorsFlag = Text{
		EN: "write the inputs that failed to `FILE`, as NDJSON",
		ZH: "将失败的输入以 NDJSON 写入文件 `FILE`",
	}

	ProgressFlag = Text{
		EN: "show progress `HOW`: auto, plain or none\n(default: auto, a bar on a terminal)",
		ZH: "显示进度的方式 `HOW`：auto、plain 或 none\n（默认 auto，即终端上显示进度条）",
	}

	InputFormatFlag = Text{
		EN: "read inputs as `FORMAT`: text, markdown, html, pdf,\ndocx, doc, ofd, ndjson or csv",
		ZH: "将输入当作 `FORMAT`：text、markdown、html、pdf、\ndocx、doc、ofd、ndjson 或 csv",
	}

	EncodingFlag = Text{
		EN: "read text as `ENCODING`, such as gb18030 or big5",
		ZH: "将文本当作 `ENCODING` 编码，如 gb18030、big5",
	}

	TextFieldFlag = Text{
		EN: "the `FIELD` of a record that holds its text",
		ZH: "记录中存放文本的字段 `FIELD`",
	}

	HTMLFieldFlag = Text{
		EN: "the `FIELD` of a record that holds its web page",
		ZH: "记录中存放网页的字段 `FIELD`",
	}

	IDFieldFlag = Text{
		EN: "the `FIELD` of a record that names it",
		ZH: "记录中存放名称的字段 `FIELD`",
	}

	IncludeFlag = Text{
		EN: "read only files that match `GLOB` (repeatable)",
		ZH: "只读取与 `GLOB` 相符的文件（可重复）",
	}

	ExcludeFlag = Text{
		EN: "skip files that match `GLOB` (repeatable)",
		ZH: "不读取与 `GLOB` 相符的文件（可重复）",
	}

	HiddenFlag = Text{
		EN: "read hidden files too",
		ZH: "也读取隐藏文件",
	}

	NoIgnoreFlag = Text{
		EN: "read what ignore files leave out, too",
		ZH: "也读取忽略文件所排除的内容",
	}

	FollowFlag = Text{
		EN: "follow symbolic links in directories",
		ZH: "跟随目录中的符号链接",
	}

	MaxSizeFlag = Text{
		EN: "refuse documents larger than `SIZE`, such as 200MB\n(default: 1GiB)",
		ZH: "拒绝大于 `SIZE` 的文件，如 200MB、1GiB（默认 1GiB）",
	}

	MaxRatioFlag = Text{
		EN: "refuse what unpacks to more than `N` times its size\n(default: 200)",
		ZH: "拒绝解压后超过原大小 `N` 倍的内容（默认 200）",
	}

	MaxMembersFlag = Text{
		EN: "refuse archives with more than `N` members\n(default: 1000000)",
		ZH: "拒绝成员超过 `N` 个的归档（默认 1000000）",
	}

	AuditFormatFlag = Text{
		EN: "write `FORMAT`: table, json, ndjson, csv, markdown,\nsarif, junit, html, or all tables: xlsx, sqlite,\nparquet (default: by the ending of --output,\nelse table)",
		ZH: "输出格式 `FORMAT`：table、json、ndjson、csv、\nmarkdown、sarif、junit、html，或全部表格 xlsx、\nsqlite、parquet（默认依输出文件名，否则 table）",
	}

	FailOnFlag = Text{
		EN: "exit with status 1 from `SEVERITY` up: error,\nwarning, info or never (default: error)",
		ZH: "有 `SEVERITY` 及以上的结果时以 1 退出：error、\nwarning、info 或 never（默认 error）",
	}

	BaselineFlag = Text{
		EN: "leave out the findings that `FILE` accepts",
		ZH: "不报告文件 `FILE` 中已接受的结果",
	}

	WriteBaselineFlag = Text{
		EN: "write all findings to `FILE` as a baseline, and do\nnot fail on them",
		ZH: "将全部结果作为基线写入文件 `FILE`，且不因此以 1 退出",
	}

	RulesFlag = Text{
		EN: "run only these `RULES`, separated by commas",
		ZH: "只运行规则 `RULES`，以逗号分隔",
	}

	DisableFlag = Text{
		EN: "do not run these `RULES`, separated by commas",
		ZH: "不运行规则 `RULES`，以逗号分隔",
	}

	TableFormatFlag = Text{
		EN: "write `FORMAT`: table, csv, tsv, markdown, json,\nndjson, xlsx, sqlite, parquet or html, the page\n(default: by the ending of --output, else table)",
		ZH: "输出格式 `FORMAT`：table、csv、tsv、markdown、json、\nndjson、xlsx、sqlite、parquet 或 html 网页\n（默认依输出文件名，否则 table）",
	}

	CompareFormatFlag = Text{
		EN: "write `FORMAT`: table, json, ndjson, csv, tsv,\nmarkdown, html or xlsx\n(default: by the ending of --output, else table)",
		ZH: "输出格式 `FORMAT`：table、json、ndjson、csv、tsv、\nmarkdown、html 或 xlsx\n（默认依输出文件名，否则 table）",
	}

	CompareFailOnFlag = Text{
		EN: "exit with status 1 for `WHAT`: unanswered, an issue\nof OLD that nothing in NEW is surely about, or never\n(default: never)",
		ZH: "遇到 `WHAT` 时以 1 退出：unanswered（旧文有问题\n没有对应）或 never（默认 never）",
	}

	OfFlag = Text{
		EN: "one row for each of `WHAT`: notices, sections,\nissues, manifestations, measures, statistics or\nfindings (default: notices)",
		ZH: "每个 `WHAT` 一行：notices、sections、issues、\nmanifestations、measures、statistics 或 findings\n（默认 notices）",
	}

	ColumnsFlag = Text{
		EN: "write these `COLUMNS`, separated by commas, in this\norder",
		ZH: "按此顺序只输出各列 `COLUMNS`，以逗号分隔",
	}

	SortFlag = Text{
		EN: "sort by `COLUMNS`, separated by commas; one with -\nbefore it in descending order",
		ZH: "按各列 `COLUMNS` 排序，以逗号分隔，列名前加 - 为降序",
	}

	GroupByFlag = Text{
		EN: "one row for each value in `COLUMNS`, with count,\nsums and medians",
		ZH: "按各列 `COLUMNS` 的取值分组：数量、合计和中位数",
	}

	AuditBOMFlag = Text{
		EN: "begin csv with a byte order mark, which\nspreadsheets expect",
		ZH: "在 csv 开头写入字节顺序标记，便于电子表格识别",
	}

	BOMFlag = Text{
		EN: "begin csv and tsv with a byte order mark, which\nspreadsheets expect",
		ZH: "在 csv 和 tsv 开头写入字节顺序标记，\n便于电子表格识别",
	}
)
