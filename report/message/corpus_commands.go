package message

// What help says of the commands on words.
var (
	CorpusShort = Text{
		EN: "Count, compare and find words in many notices",
		ZH: "统计大量通报的用语",
	}

	CorpusLong = Text{
		EN: `Count and compare the words of notices, find them in their context, and find
what several notices have in common. PATH is read as parse reads it; it may also
be NDJSON that parse wrote, which is not parsed again, and where --in cannot be
all, since it does not hold the whole text.

--in chooses the passages, --where documents and passages: FIELD=VALUE,
FIELD!=VALUE, FIELD~PART or FIELD!~PART, where FIELD is role, kind (of a
measure), year, round, genre, script, title, issuer, inspected, inspector or
path. Traditional text counts as simplified, and full-width letters and digits
as half-width.

Text is cut into words with the dictionary of gse and terms of this field;
--dict adds words, one a line: the word, its frequency, its part of speech. Rows
of equal rank are in the order of code points, and --jobs changes nothing.`,
		ZH: `统计和比较通报的用语，查找词语的语境，并找出多份通报雷同之处。

PATH 的读取方式同 parse；也可以是 parse 输出的 NDJSON，此时不再解析
（其中没有全文，--in 不能是 all）。

--in 选择段落，--where 选择文档和段落，写作 FIELD=VALUE、FIELD!=VALUE、
FIELD~PART（包含）或 FIELD!~PART（不包含）。FIELD 为 role、kind（措施类别）、
year、round、genre、script、title、issuer、inspected、inspector 或 path。
繁体按简体计，全角字母数字按半角计。

分词使用 gse 的词典和本领域术语；--dict 添加词语，每行一个：词、词频、词性。
名次相同的行按码位排列，结果与 --jobs 无关。`,
	}

	CorpusExample = Text{
		EN: `  zhenggai corpus freq notices --in measures
  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus kwic 立行立改 notices --context 10
  zhenggai corpus similar notices --of notices`,
		ZH: `  zhenggai corpus freq notices --in measures
  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus kwic 立行立改 notices --context 10
  zhenggai corpus similar notices --of notices`,
	}

	FreqShort = Text{
		EN: "List how often words occur, and how evenly",
		ZH: "列出词频及其分布",
	}

	FreqLong = Text{
		EN: `List words by frequency: how often each occurs, per million words, in how many
documents, and how evenly: Gries' DP from 0 (even) to 1, Juilland's D from 1
(even) to 0. The parts that these compare are the documents, or 256 groups of
them where there are more. Stop words are counted but not listed, unless
--all-words is given.`,
		ZH: `按频次列出词语：次数、每百万词次数、出现的文档数，以及分布的均匀程度，
即 Gries 的 DP（0 为处处均匀，最大 1）和 Juilland 的 D（1 为处处均匀，最小 0）。
均匀程度按文档计，超过 256 份时合并为 256 组。
停用词计数但不列出，除非加上 --all-words。`,
	}

	FreqExample = Text{
		EN: `  zhenggai corpus freq notices
  zhenggai corpus freq notices --in issues --pos -f csv -o words.csv
  zhenggai corpus freq notices --where year=2023 --min 5`,
		ZH: `  zhenggai corpus freq notices
  zhenggai corpus freq notices --in issues --pos -f csv -o words.csv
  zhenggai corpus freq notices --where year=2023 --min 5`,
	}

	NgramsShort = Text{
		EN: "List runs of words",
		ZH: "列出词语的连续组合",
	}

	NgramsLong = Text{
		EN: `List n-grams, words that follow each other, as freq lists words. None goes
beyond a punctuation mark. Those that begin or end with a stop word are counted
but not listed, unless --all-words is given.`,
		ZH: `列出 n 元组，即相连的词语，方式同 freq。n 元组不跨标点；
以停用词开头或结尾的计数但不列出，除非加上 --all-words。`,
	}

	NgramsExample = Text{
		EN: `  zhenggai corpus ngrams notices --size 3
  zhenggai corpus ngrams notices --size 4 --in measures --min 10`,
		ZH: `  zhenggai corpus ngrams notices --size 3
  zhenggai corpus ngrams notices --size 4 --in measures --min 10`,
	}

	KeynessShort = Text{
		EN: "List the words that set some texts apart from others",
		ZH: "列出区别性的主题词",
	}

	KeynessLong = Text{
		EN: `Compare the words of TARGET with those of --against: each is a filter
(role=issues, year=2023, inspector~区委) over PATH, or a path to read. Without
--against, TARGET is compared with the rest. A side chosen by role looks at
issues, measures, manifestations and headings unless --in says otherwise.

G² is the log-likelihood ratio (all four cells), below 0 for words that are
rarer in TARGET; p is its probability, p_holm the same after Holm's correction
for all words that occur at least --min times (default 5) in both together; χ²
is Pearson's, without Yates's correction; log_ratio is binary (1 is twice as
frequent), a word that is missing counting half a time; diff is %DIFF, absent
where the reference does not have the word.`,
		ZH: `比较 TARGET 与 --against 的用语。二者各为 PATH 上的筛选条件（role=issues、
year=2023、inspector~区委），或要读取的路径；没有 --against 时与其余部分比较。
按 role 选择时查看 issues、measures、manifestations 和 headings，
除非 --in 另有指定。

G² 为对数似然比（四格），在 TARGET 中较少的词为负；p 为其概率，p_holm 为
对两边合计至少出现 --min 次（默认 5）的所有词作 Holm 校正后的概率；
χ² 为 Pearson 统计量，不作 Yates 校正；
log_ratio 以 2 为底（1 即两倍），没有出现的词按半次计；
diff 为 %DIFF，参照中没有该词时为空。`,
	}

	KeynessExample = Text{
		EN: `  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus keyness year=2024 notices
  zhenggai corpus keyness county --against city`,
		ZH: `  zhenggai corpus keyness role=issues --against role=measures notices
  zhenggai corpus keyness year=2024 notices
  zhenggai corpus keyness county --against city`,
	}

	KwicShort = Text{
		EN: "Show a pattern in its contexts",
		ZH: "列出语境共现",
	}

	KwicLong = Text{
		EN: `List every hit of PATTERN with the text before and after it and its place: file,
line and section. PATTERN is a string of characters; with --match word, one or
more whole words; with --match regexp, a regular expression in the syntax of Go.
Traditional and simplified characters are the same: 问题 finds 問題.

Of NDJSON the line is not known. With --by left or right, all hits are held and
then sorted by code points.`,
		ZH: `列出 PATTERN 的每一处命中及其前后文和位置（文件、行、章节）。
PATTERN 为一串字符；加 --match word 为一个或多个整词，
加 --match regexp 为 Go 语法的正则表达式。繁简视为相同：问题 可找到 問題。

NDJSON 没有行号。用 --by left 或 right 时先保存所有命中再排序，按码位排列。`,
	}

	KwicExample = Text{
		EN: `  zhenggai corpus kwic 立行立改 notices
  zhenggai corpus kwic --match regexp '[一二三]是' notices --by right
  zhenggai corpus kwic --match word 整改 notices --unit words --context 5 -f csv`,
		ZH: `  zhenggai corpus kwic 立行立改 notices
  zhenggai corpus kwic --match regexp '[一二三]是' notices --by right
  zhenggai corpus kwic --match word 整改 notices --unit words --context 5 -f csv`,
	}

	CollocatesShort = Text{
		EN: "List what stands near a word",
		ZH: "列出词语的搭配",
	}

	CollocatesLong = Text{
		EN: `List the words that stand near WORD: in the same sentence, at most --window
words away. expected is how often chance would bring them there; logDice does
not depend on the size of the corpus (14 at most), MI favours rare words, MI³
less so, t frequent ones; G² is below 0 for words that avoid WORD. A WORD that
is cut into several is looked for as a run of them.`,
		ZH: `列出 WORD 附近的词：同一句中、相距不超过 --window 个词。

expected 为随机时的期望次数；logDice 与语料规模无关（最大 14）；
MI 偏向罕用词，MI³ 次之，t 偏向常用词；G² 为负表示该词回避 WORD。
WORD 若被切成几个词，则查找其连续出现。`,
	}

	CollocatesExample = Text{
		EN: `  zhenggai corpus collocates 整改 notices
  zhenggai corpus collocates 责任 notices --window 3 --min 10`,
		ZH: `  zhenggai corpus collocates 整改 notices
  zhenggai corpus collocates 责任 notices --window 3 --min 10`,
	}

	LexdivShort = Text{
		EN: "Measure how varied the vocabulary of each notice is",
		ZH: "度量各份通报的词汇多样性",
	}

	LexdivLong = Text{
		EN: `Measure each document: its words and different words (types), their ratio (TTR),
which falls with length; MATTR, the mean ratio over windows of --window words;
and MTLD, how many words it takes on average until the ratio has fallen to 0.72.`,
		ZH: `度量每份文档：词数、词种数及二者之比（TTR，随篇幅下降）；
MATTR，即每 --window 个词的平均比值；MTLD，即比值降到 0.72 平均所需的词数。`,
	}

	LexdivExample = Text{
		EN: `  zhenggai corpus lexdiv notices
  zhenggai corpus lexdiv notices --in measures --sort mtld`,
		ZH: `  zhenggai corpus lexdiv notices
  zhenggai corpus lexdiv notices --in measures --sort mtld`,
	}

	TrendShort = Text{
		EN: "Follow words over the years, or from round to round",
		ZH: "观察用语逐年、逐轮变化",
	}

	TrendLong = Text{
		EN: `Count words in each year, or in other groups of documents with --by: WORD,...
are one or more, separated by commas. The year is that of publication, else of
signature, figures or feedback. The round of inspections is read off the title
and what stands before the first heading, and told by the term of the committee,
else by the year in which the inspection began: 十四届县委第五轮,
2023年县委第二轮. Documents that tell no group, or several rounds, are in the
group (none). NDJSON that parse wrote has only the title for rounds.

-f svg draws a chart, -f html a page with the chart and the table.`,
		ZH: `按年份，或用 --by 按其他分组统计词语：WORD,... 为一个或多个词，以逗号分隔。
年份取发布日期，否则依次取落款、数据截止或反馈日期。

巡察轮次读自标题和第一个小标题之前的文字，以党委届次、否则以巡察开始的年份
区分：十四届县委第五轮、2023年县委第二轮。没有说明分组或说明了多个轮次的文档
归入 (none)。parse 输出的 NDJSON 只能从标题得知轮次。

-f svg 输出图表，-f html 输出含图表和表格的网页。`,
	}

	TrendExample = Text{
		EN: `  zhenggai corpus trend 立行立改,长效机制 notices
  zhenggai corpus trend 整改 notices --by round
  zhenggai corpus trend 整改,问责 notices -o trend.html`,
		ZH: `  zhenggai corpus trend 立行立改,长效机制 notices
  zhenggai corpus trend 整改 notices --by round
  zhenggai corpus trend 整改,问责 notices -o trend.html`,
	}

	SimilarShort = Text{
		EN: "Find passages that several notices have in common",
		ZH: "找出多份通报雷同之处",
	}

	SimilarLong = Text{
		EN: `Find passages that are the same, or nearly, in two or more notices: by default
measures. Two passages are similar when their shingles, runs of five characters
(without punctuation, folded), have at least --threshold in common (Jaccard);
candidates come from MinHash and are verified. --of clusters lists the passages,
cluster by cluster, each with its similarity to the first; --of notices lists
how much of each notice stands in others, too.

All passages are held in memory: this is the only command whose memory grows
with them.`,
		ZH: `找出两份以上通报中相同或几乎相同的段落，默认为整改措施。

两段的五字片段（不计标点，已归一）至少有 --threshold 相同（Jaccard 系数）
即为相似；候选由 MinHash 得出，并经核验。
--of clusters 按组列出段落，相似度相对于该组首段；
--of notices 列出每份通报与他处雷同的比例。

所有段落都保存在内存中：只有此命令的内存随之增长。`,
	}

	SimilarExample = Text{
		EN: `  zhenggai corpus similar notices
  zhenggai corpus similar notices --of notices --sort -share
  zhenggai corpus similar notices --in measures,issues --threshold 0.9`,
		ZH: `  zhenggai corpus similar notices
  zhenggai corpus similar notices --of notices --sort -share
  zhenggai corpus similar notices --in measures,issues --threshold 0.9`,
	}
)
