package report

import (
	"errors"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
)

// warnings are the sentences for what a parser remarks. They take the
// arguments that the code is documented with.
var warnings = map[notice.Code]Sentence{
	notice.OrdinalGap:    {"numbering skips: %q follows %q", "编号跳跃：“%s” 之前是 “%s”"},
	notice.OrdinalRepeat: {"numbering repeats: %q follows %q", "编号重复：“%s” 之前是 “%s”"},
	notice.OrdinalOrder:  {"numbering falls back: %q follows %q", "编号倒退：“%s” 之前是 “%s”"},
	notice.MarkerLost:    {"a heading has lost its number: %q", "标题丢失编号：“%s”"},
	notice.DateInvalid:   {"not a date of the calendar: %q", "日期无效：“%s”"},
	notice.Placeholder:   {"a placeholder was never filled in: %q", "占位内容未填写：“%s”"},
	notice.ReadingMarks:  {"pinyin stands behind characters and was read through (%s times)", "文字后夹有拼音，已略过（%s 处）"},
	notice.InvalidText:   {"%s bytes are no text in the input's encoding and became U+FFFD", "%s 个字节不是有效文本，已替换为 U+FFFD"},
	notice.Truncated:     {"the text stops inside a sentence: %q", "文本在句中中断：“%s”"},
	notice.NoText:        {"nothing to read in it", "没有可读的内容"},
	notice.NumberUnread:  {"a number that looks like a claim was not read: %q", "疑似统计数字未能读取：“%s”"},
}

// firstGap is the sentence for a list that does not start at one: there is no
// label before it to name.
var firstGap = Sentence{"numbering starts at %q", "编号从“%s”开始"}

// failures are the sentences for what keeps an input from being read: cause,
// and remedy in brackets. The more arguments an error has, the more its
// sentence says: each list is indexed by their number.
var failures = map[reader.Code][]Sentence{
	reader.NotFound: {
		0: {"no such file or directory (check the name)", "文件或目录不存在（请检查名称）"},
	},
	reader.Permission: {
		0: {"permission denied (make it readable for this user)", "没有读取权限（请授予当前用户读取权限）"},
	},
	reader.NoNotices: {
		1: {"no notices in this directory, looked for %s (name other files one by one)", "目录中没有通报，只查找 %s（其他文件请逐个指定）"},
	},
	reader.Empty: {
		0: {"empty, or only white space (check that it was saved whole)", "空文件，或只有空白（请检查是否完整保存）"},
	},
	reader.Binary: {
		0: {"binary data, not text (convert it to text first)", "二进制数据，不是文本（请先转换为文本）"},
		1: {"%s file, not text (convert it to text first)", "%s 文件，不是文本（请先转换为文本）"},
		2: {"%s file, not text (convert it to text first, for example with %s)", "%s 文件，不是文本（请先转换为文本，例如用 %s）"},
	},
	reader.TooLarge: {
		1: {"larger than %s bytes (split it first)", "超过 %s 字节（请先拆分）"},
	},
	reader.NotUTF8: {
		1: {"%[1]s, not UTF-8 (convert it first: iconv -f %[1]s -t UTF-8)", "%[1]s 编码，不是 UTF-8（请先转换：iconv -f %[1]s -t UTF-8）"},
		2: {"not UTF-8, perhaps %[1]s or %[2]s (convert it first: iconv -f %[1]s -t UTF-8)", "不是 UTF-8，可能是 %[1]s 或 %[2]s（请先转换：iconv -f %[1]s -t UTF-8）"},
	},
	reader.NoTextLayer: {
		1: {"%s without text, its pages are pictures (run OCR on it first)", "%s 没有文字层，页面是图片（请先做文字识别）"},
	},
	reader.Encrypted: {
		1: {"%s file with a password (save a copy without it)", "%s 文件设有密码（请另存为不加密的副本）"},
	},
	reader.Broken: {
		1: {"damaged %s file (fetch it again)", "%s 文件已损坏（请重新获取）"},
		2: {"damaged %s file: %s (fetch it again)", "%s 文件已损坏：%s（请重新获取）"},
		3: {"damaged %s file: %s; %s documents were read before (fetch it again)", "%s 文件已损坏：%s；此前已读取 %s 份（请重新获取）"},
	},
	reader.BadEncoding: {
		1: {"unknown encoding %q (choose utf-8, gb18030, big5, utf-16le or utf-16be)", "未知编码“%s”（可选 utf-8、gb18030、big5、utf-16le、utf-16be）"},
	},
	reader.BadFormat: {
		1: {"unknown format %q (choose one that the help of --input-format names)", "未知格式“%s”（可选格式见 --input-format 的说明）"},
	},
	reader.BadPattern: {
		1: {"not a pattern: %q (write a backslash before a bracket that is part of a name)", "无效的匹配模式：“%s”（名称中的括号前请加反斜杠）"},
	},
	reader.NoField: {
		1: {"the record has no field %q (name another with --text-field or --html-field)", "记录中没有字段“%s”（请用 --text-field 或 --html-field 另行指定）"},
	},
	reader.TooMany: {
		1: {"more than %s members in this archive (raise --max-members)", "归档中的文件超过 %s 个（可调高 --max-members）"},
	},
	reader.Bomb: {
		1: {"unpacks to more than %s times its size (raise --max-ratio if you trust it)", "解压后超过原大小的 %s 倍（如确认可信，可调高 --max-ratio）"},
	},
	reader.TooDeep: {
		1: {"an archive inside %s others (unpack it first)", "归档嵌套超过 %s 层（请先解压）"},
	},
	reader.Skipped: {
		1: {"not looked at: %s (name it to read it all the same)", "未读取：%s（如需读取请直接指定）"},
	},
	reader.ReadFailed: {
		1: {"cannot be read: %s (try again, or copy it elsewhere first)", "无法读取：%s（请重试，或先复制到别处）"},
	},
}

// internal is the sentence for a fault of the program.
var internal = Sentence{
	"zhenggai failed on it: %v (please report this with the file)",
	"程序处理该文件时出错：%v（请附上文件报告此问题）",
}

// The words of an outline.
var (
	noHeadings   = Sentence{"(no headings)", "（没有标题）"}
	oneMeasure   = Sentence{"issue: %d measure", "问题：%d 条措施"}
	manyMeasures = Sentence{"issue: %d measures", "问题：%d 条措施"}
	statusJoin   = Sentence{", ", "，"}
)

// statusWords are the states of an issue.
var statusWords = map[notice.Status]Sentence{
	notice.Completed:       {"completed", "已完成"},
	notice.MostlyCompleted: {"mostly completed", "基本完成"},
	notice.Ongoing:         {"ongoing", "持续整改"},
	notice.Deferred:        {"deferred", "申请延期"},
	notice.NotCompleted:    {"not completed", "未完成"},
}

// WarningMessage says what w remarks.
func WarningMessage(w notice.Warning, language Language) string {
	sentence, ok := warnings[w.Code]
	if !ok {
		return string(w.Code)
	}
	if w.Code == notice.OrdinalGap && len(w.Args) == 1 {
		sentence = firstGap
	}
	return sentence.In(language, anys(w.Args)...)
}

// ErrorMessage says why an input could not be read, and what helps. The name
// of the input is left to the caller.
func ErrorMessage(err error, language Language) string {
	e, ok := errors.AsType[*reader.Error](err)
	if !ok {
		return internal.In(language, err)
	}
	sentences := failures[e.Code]
	if len(e.Args) >= len(sentences) {
		return string(e.Code)
	}
	return sentences[len(e.Args)].In(language, anys(e.Args)...)
}

func anys(list []string) []any {
	converted := make([]any, len(list))
	for i, s := range list {
		converted[i] = s
	}
	return converted
}
