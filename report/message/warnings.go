package message

import "github.com/zhenggai/zhenggai/parser/notice"

// Warnings are the sentences for what a parser remarks. They take the
// arguments that the code is documented with.
var Warnings = map[notice.Code]*Sentence{
	notice.OrdinalGap:    {EN: "numbering skips: %q follows %q", ZH: "编号跳跃：“%s”之前是“%s”"},
	notice.OrdinalRepeat: {EN: "numbering repeats: %q follows %q", ZH: "编号重复：“%s”之前是“%s”"},
	notice.OrdinalOrder:  {EN: "numbering falls back: %q follows %q", ZH: "编号倒退：“%s”之前是“%s”"},
	notice.MarkerLost:    {EN: "a heading has lost its number: %q", ZH: "标题丢失编号：“%s”"},
	notice.DateInvalid:   {EN: "not a calendar date: %q", ZH: "日期无效：“%s”"},
	notice.Placeholder:   {EN: "a placeholder was never filled in: %q", ZH: "占位内容未填写：“%s”"},
	notice.ReadingMarks:  {EN: "pinyin behind characters was skipped (%v {1:time|times})", ZH: "文字后夹有拼音，已略过（%v 处）"},
	notice.InvalidText:   {EN: "%v {1:byte is|bytes are} no text in the input's encoding and became U+FFFD", ZH: "%v 个字节不是有效文本，已替换为 U+FFFD"},
	notice.Damaged:       {EN: "%v {1:part|parts} of the input cannot be unpacked, so that text may be missing (fetch it again)", ZH: "输入有 %v 处无法解压，可能缺少文字（请重新获取）"},
	notice.PagesUnread:   {EN: "%v {1:page shows|pages show} pictures and no text (run OCR on the file first)", ZH: "有 %v 页只有图片、没有文字（请先做文字识别）"},
	notice.PartsUnread:   {EN: "%v {1:part is|parts are} in another format and {1:was|were} not read (save the file anew in Word)", ZH: "文件中嵌有 %v 份其他格式的内容，未读取（请用 Word 重新保存）"},
	notice.EncodingGuess: {EN: "read as %s, which is %s%% sure (name the right one with --encoding)", ZH: "按 %s 读取，把握为 %s%%（可用 --encoding 指定编码）"},
	notice.Truncated:     {EN: "the text stops inside a sentence: %q", ZH: "文本在句中中断：“%s”"},
	notice.NoText:        {EN: "no readable text", ZH: "没有可读的内容"},
	notice.NumberUnread:  {EN: "a number that looks like a claim was not read: %q", ZH: "疑似统计数字未能读取：“%s”"},
}

// FirstGap is the sentence for a list that does not start at one: there is no
// label before it to name.
var FirstGap = &Sentence{EN: "numbering starts at %q", ZH: "编号从“%s”开始"}
