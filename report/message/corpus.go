package message

// What is wrong with a question about words, and what is told with its answer.
var (
	ArgumentMissing = &Sentence{
		EN: "an argument is missing (call it as %s)",
		ZH: "缺少参数（用法：%s）",
	}

	UnknownRole = &Sentence{
		EN: "--in: unknown value %q (%s)",
		ZH: "--in：未知取值“%s”（%s）",
	}

	UnknownFilter = &Sentence{
		EN: "%q is nothing to filter by (%s)",
		ZH: "不能按“%s”筛选（%s）",
	}

	FilterBroken = &Sentence{
		EN: "%q is no filter (write one as FIELD=VALUE or FIELD~PART)",
		ZH: "“%s”不是筛选条件（写作 FIELD=VALUE 或 FIELD~PART）",
	}

	RoleAllAlone = Text{
		EN: "--in: all contains the other passages (use it alone)",
		ZH: "--in：all 已包含其他段落（请单独使用）",
	}

	ParsedMixed = Text{
		EN: "NDJSON of parse and other inputs cannot be read together (run the command for each, or parse the others first)",
		ZH: "parse 输出的 NDJSON 不能与其他输入一起读取（请分别运行，或先解析其他输入）",
	}

	ParsedHasNoText = Text{
		EN: "NDJSON of parse holds no whole text (choose passages: --in issues, measures, manifestations or headings)",
		ZH: "parse 输出的 NDJSON 没有全文（请选择段落：--in issues、measures、manifestations 或 headings）",
	}

	NothingFits = Text{
		EN: "no passage of the inputs fits (check --in and --where)",
		ZH: "输入中没有符合条件的段落（请检查 --in 和 --where）",
	}

	NothingToCompare = &Sentence{
		EN: "there is nothing to compare: %d words in the target, %d in the reference (check the filters)",
		ZH: "没有可比较的内容：目标 %d 个词，参照 %d 个词（请检查筛选条件）",
	}

	KeynessCompared = &Sentence{
		EN: "compared: %d words that occur at least %d times, of %d in the target and %d in the reference; p_holm is p after Holm's correction for all of them",
		ZH: "比较了至少出现 %[2]d 次的 %[1]d 个词，目标共 %[3]d 词，参照共 %[4]d 词；p_holm 为对全部检验作 Holm 校正后的 p",
	}

	WordNotFound = &Sentence{
		EN: "%q does not occur, looked for as %q (find it as characters with zhenggai corpus kwic)",
		ZH: "没有出现“%s”，按“%s”查找（可用 zhenggai corpus kwic 按字符查找）",
	}

	PatternNotFound = &Sentence{
		EN: "%q does not occur (check --match, --in and --where)",
		ZH: "没有出现“%s”（请检查 --match、--in 和 --where）",
	}

	NoWordIn = &Sentence{
		EN: "%q has no word in it (name one, or find characters with zhenggai corpus kwic)",
		ZH: "“%s”中没有词（请给出词语，或用 zhenggai corpus kwic 查找字符）",
	}

	PatternMissing = Text{
		EN: "there is nothing to look for (name a PATTERN)",
		ZH: "没有要查找的内容（请给出 PATTERN）",
	}

	NumberTooSmall = &Sentence{
		EN: "%s has to be %d or more (choose another number)",
		ZH: "%s 不能小于 %d（请换一个数）",
	}

	BadPattern = &Sentence{
		EN: "%q is no regular expression: %v (see https://golang.org/s/re2syntax)",
		ZH: "“%s”不是正则表达式：%v（参见 https://golang.org/s/re2syntax）",
	}

	BadWindow = &Sentence{
		EN: "--window has to be from 1 to %d (choose another number)",
		ZH: "--window 须为 1 到 %d（请换一个数）",
	}

	BadNGram = &Sentence{
		EN: "n-grams have 2 to %d words, and no part of speech (choose another number, or leave --pos out)",
		ZH: "n 元组须为 2 到 %d 个词，且不分词性（请换一个数，或去掉 --pos）",
	}

	BadThreshold = Text{
		EN: "--threshold has to be above 0 and at most 1 (choose such as 0.8)",
		ZH: "--threshold 须大于 0、至多为 1（如 0.8）",
	}

	WordMissing = Text{
		EN: "there is no word to count (name one)",
		ZH: "没有要统计的词（请给出）",
	}

	TrendUngrouped = &Sentence{
		EN: "--by %s: notices that tell none: %d, several: %d (they stand under %s)",
		ZH: "--by %s：%d 份通报没有说明，%d 份说明了多个（归入 %s）",
	}

	WordsTooLarge = &Sentence{
		EN: "%s: has more than %d MiB (keep the words that are needed)",
		ZH: "%s：超过 %d MiB（请只保留需要的词）",
	}

	WordsNotUTF8 = &Sentence{
		EN: "%s: is not UTF-8 (convert it first)",
		ZH: "%s：不是 UTF-8 编码（请先转换）",
	}

	WordsBadLine = &Sentence{
		EN: "%s:%s: %q is no word with frequency and part of speech (write such as: 微腐败 50 n)",
		ZH: "%s:%s：“%s”不是词、词频和词性（写法如：微腐败 50 n）",
	}

	PlotNeedsColumn = &Sentence{
		EN: "-f svg needs the column %s (name it in --columns, or leave that out)",
		ZH: "-f svg 需要 %s 列（请在 --columns 中列出，或去掉 --columns）",
	}

	TableEmpty = Text{
		EN: "There is nothing to list.",
		ZH: "没有可列出的内容。",
	}

	PlotLines = Text{
		EN: "Lines shown",
		ZH: "显示的线",
	}
)

// The titles of the tables of corpus.
var (
	TableCollocates  = Text{"collocates", "搭配"}
	TableFrequencies = Text{"frequencies", "词频"}
	TableKeyness     = Text{"keyness", "主题词"}
	TableConcordance = Text{"concordance", "语境共现"}
	TableDiversity   = Text{"lexical diversity", "词汇多样性"}
	TableClusters    = Text{"similar passages", "相似段落"}
	TableShares      = Text{"what stands elsewhere, too", "与他处雷同"}
	TableTrend       = Text{"trend", "趋势"}
)

// The headings of their columns. Measures go by their symbols.
var (
	HeadWord                = Text{"word", "词"}
	HeadTogether            = Text{"together", "共现次数"}
	HeadTimes               = Text{"count", "次数"}
	HeadExpected            = Text{"expected", "期望"}
	HeadLogDice             = Text{"logDice", "logDice"}
	HeadMI                  = Text{"MI", "MI"}
	HeadMI3                 = Text{"MI³", "MI³"}
	HeadTScore              = Text{"t", "t"}
	HeadG2                  = Text{"G²", "G²"}
	HeadPartOfSpeech        = Text{"part of speech", "词性"}
	HeadPerMillion          = Text{"per million", "每百万词"}
	HeadDocuments           = Text{"documents", "文档数"}
	HeadDP                  = Text{"DP", "DP"}
	HeadJuillandD           = Text{"Juilland's D", "Juilland D"}
	HeadTarget              = Text{"in target", "目标次数"}
	HeadReference           = Text{"in reference", "参照次数"}
	HeadTargetPerMillion    = Text{"target per million", "目标每百万词"}
	HeadReferencePerMillion = Text{"reference per million", "参照每百万词"}
	HeadP                   = Text{"p", "p"}
	HeadPHolm               = Text{"p (Holm)", "p（Holm）"}
	HeadChi2                = Text{"χ²", "χ²"}
	HeadLogRatio            = Text{"log ratio", "对数比"}
	HeadDiff                = Text{"%DIFF", "%DIFF"}
	HeadPassageRole         = Text{"role", "类别"}
	HeadLeft                = Text{"left", "左"}
	HeadHit                 = Text{"hit", "命中"}
	HeadRight               = Text{"right", "右"}
	HeadWords               = Text{"words", "词数"}
	HeadTypes               = Text{"types", "词种数"}
	HeadTTR                 = Text{"TTR", "TTR"}
	HeadMATTR               = Text{"MATTR", "MATTR"}
	HeadMTLD                = Text{"MTLD", "MTLD"}
	HeadCluster             = Text{"cluster", "组"}
	HeadSimilarity          = Text{"similarity", "相似度"}
	HeadPassage             = Text{"text", "文本"}
	HeadPassages            = Text{"passages", "段落"}
	HeadShared              = Text{"shared", "雷同段落"}
	HeadCharacters          = Text{"characters", "字数"}
	HeadShare               = Text{"share", "雷同比例"}
	HeadGroup               = Text{"group", "分组"}
)
