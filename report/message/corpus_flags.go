package message

// What help says of the flags of corpus.
var (
	TrendFormatFlag = Text{
		EN: "write `FORMAT`: table, csv, tsv, markdown, json,\nndjson, xlsx, sqlite, parquet, html, the page, or svg\n(default: by the ending of --output, else table)",
		ZH: "输出格式 `FORMAT`：table、csv、tsv、markdown、json、\nndjson、xlsx、sqlite、parquet、html 网页或 svg\n（默认依输出文件名，否则 table）",
	}

	InFlag = &Sentence{
		EN: "look at `ROLES`, separated by commas: issues,\nmeasures, manifestations, headings; or at all, the\nwhole text (default: %s)",
		ZH: "查看的段落 `ROLES`：issues、measures、\nmanifestations、headings，以逗号分隔，或 all\n即全文（默认 %s）",
	}

	WhereFlag = Text{
		EN: "only what matches `FILTER`, such as year=2023 or\ninspector~区委 (repeatable)",
		ZH: "只看符合 `FILTER` 的内容，如 year=2023、\ninspector~区委（可重复）",
	}

	LimitFlag = Text{
		EN: "write at most `N` rows, 0 for all (default: 50 in\nformats for people, else all)",
		ZH: "最多输出 `N` 行，0 为全部（默认供人阅读时 50 行，\n否则全部）",
	}

	DictFlag = Text{
		EN: "add the words in `FILE`: on each line a word, its\nfrequency and its part of speech",
		ZH: "添加 `FILE` 中的词：每行为词、词频、词性",
	}

	StopWordsFlag = Text{
		EN: "use the stop words in `FILE`, separated by spaces,\ninstead of the built-in ones",
		ZH: "用 `FILE` 中的停用词（以空格分隔）代替内置的",
	}

	NgramsFlag = Text{
		EN: "count runs of `N` words, 2 to 5",
		ZH: "统计 `N` 个相连的词，2 到 5",
	}

	PosFlag = Text{
		EN: "count parts of speech separately",
		ZH: "区分词性",
	}

	MinFlag = &Sentence{
		EN: "list only what occurs at least `N` times (default:\n%d)",
		ZH: "只列出至少出现 `N` 次的（默认 %d）",
	}

	AllWordsFlag = Text{
		EN: "list stop words, too",
		ZH: "也列出停用词",
	}

	AgainstFlag = Text{
		EN: "compare with `REFERENCE`: a filter or a path\n(default: the rest)",
		ZH: "与 `REFERENCE` 比较：筛选条件或路径\n（默认为其余部分）",
	}

	MatchFlag = Text{
		EN: "read PATTERN `AS` literal, word or regexp (default:\nliteral)",
		ZH: "PATTERN 的含义 `AS`：literal、word 或 regexp（默认\nliteral）",
	}

	UnitFlag = Text{
		EN: "count the context in `UNIT`: characters or words\n(default: characters)",
		ZH: "上下文的单位 `UNIT`：characters 或 words（默认\ncharacters）",
	}

	KwicByFlag = Text{
		EN: "sort by `WHAT`: place, left or right (default:\nplace)",
		ZH: "排序依据 `WHAT`：place、left 或 right（默认 place）",
	}

	ContextFlag = Text{
		EN: "show `N` characters or words on either side\n(default: 20)",
		ZH: "两侧各显示 `N` 个字或词（默认 20）",
	}

	WindowFlag = Text{
		EN: "look at `N` words on either side (default: 5)",
		ZH: "查看两侧各 `N` 个词（默认 5）",
	}

	MattrFlag = Text{
		EN: "measure MATTR in windows of `N` words (default: 100)",
		ZH: "每窗 `N` 个词（默认 100）",
	}

	TrendByFlag = Text{
		EN: "group by `FIELD`: year, round (of inspections),\ninspector, inspected, issuer or genre (default: year)",
		ZH: "分组依据 `FIELD`：year、round（巡察轮次）、\ninspector、inspected、issuer 或 genre（默认 year）",
	}

	SimilarOfFlag = Text{
		EN: "list `WHAT`: clusters or notices (default: clusters)",
		ZH: "列出 `WHAT`：clusters 或 notices（默认 clusters）",
	}

	ThresholdFlag = Text{
		EN: "least similarity: `SHARE`, at most 1 (default: 0.8)",
		ZH: "相似度达到 `SHARE` 即为相似，大于 0 至 1（默认 0.8）",
	}

	LeastLengthFlag = Text{
		EN: "leave out passages shorter than `N` characters\n(default: 10)",
		ZH: "不计少于 `N` 个字的段落（默认 10）",
	}
)
