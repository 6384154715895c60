package message

import "github.com/zhenggai/zhenggai/report/compare"

// Alignments are how the issues of two documents belong together.
var Alignments = map[compare.Verdict]Text{
	compare.Same:     {"same", "相同"},
	compare.Reworded: {"reworded", "改写"},
	compare.Split:    {"split", "拆分"},
	compare.Merged:   {"merged", "合并"},
	compare.OnlyOld:  {"only in OLD", "仅旧文有"},
	compare.OnlyNew:  {"only in NEW", "仅新文有"},
}

// TableComparison is the title of the table of a comparison.
var TableComparison = Text{"comparison", "比对"}

// The headings of a comparison.
var (
	HeadOld        = Text{"OLD", "旧文"}
	HeadNew        = Text{"NEW", "新文"}
	HeadDifference = Text{"difference", "差"}
	OfOld          = Text{"OLD ", "旧文"}
	OfNew          = Text{"NEW ", "新文"}
	HeadRow        = Text{"row", "组"}
)

// What stands below the rows: how many issues there are, and of each verdict.
var (
	ComparedIssues  = &Sentence{EN: "issues: %d in OLD, %d in NEW; %s", ZH: "问题：旧文 %d 个，新文 %d 个；%s"}
	WithoutMeasures = &Sentence{EN: "taken up in NEW without any measure: %d", ZH: "新文写到但未列措施：%d"}
)

// What is wrong with the documents to compare, or strange.
var (
	TwoDocuments = &Sentence{
		EN: "compare takes two documents, OLD and NEW, but there {1:is|are} %d (name both: %s old.txt new.txt)",
		ZH: "compare 需要 OLD 和 NEW 两份文件，现有 %d 份（请指定两份：%s old.txt new.txt）",
	}

	CompareDirectory = &Sentence{
		EN: "%s: is a directory (name one document in it)",
		ZH: "%s：是目录（请指定其中的一份文件）",
	}

	SeveralDocuments = &Sentence{
		EN: "%s: holds more than one document (take one out first, or choose one in an archive with --include)",
		ZH: "%s：含有不止一份文件（请先取出一份；归档中的文件可用 --include 选定）",
	}

	NoDocument = &Sentence{
		EN: "%s: holds no document to compare (name another file, or check --include and --exclude)",
		ZH: "%s：没有可以比对的文件（请另行指定，或检查 --include 和 --exclude）",
	}

	NoIssues = &Sentence{
		EN: "%s: no issues found, so that nothing can be aligned (see what is read: zhenggai parse -f outline %s)",
		ZH: "%s：没有找到问题，无从比对（请用 zhenggai parse -f outline %s 查看读出的内容）",
	}

	OtherBody = &Sentence{
		EN: "the documents name different inspected bodies: %s in OLD, %s in NEW (check that they belong together)",
		ZH: "两份文件的被巡察单位不同：旧文为%s，新文为%s（请确认是否应当比对）",
	}
)
