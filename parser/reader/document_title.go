package reader

import (
	"slices"
	"strings"
	"unicode"

	"github.com/zhenggai/zhenggai/parser/han"
)

// The properties of a file name a title, too often not that of the document.

// printedTitle is the title that a document's properties give, where text has
// it too: others are those of a template, or of the notice that was
// overwritten.
func printedTitle(text, title string) string {
	if strings.Contains(withoutSpace(text), withoutSpace(title)) {
		return strings.TrimSpace(title)
	}
	return ""
}

func withoutSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// programTitles open titles that a program filled in, untitled are such titles
// without the number behind them.
var (
	programTitles = []string{"Microsoft ", "PowerPoint ", "WPS ", "新建 Microsoft", "新建文本文档"}
	untitled      = []string{"文档", "无标题", "無標題", "未命名", "演示文稿", "工作簿"}
)

// fileEndings end titles that are names of files.
var fileEndings = []string{".doc", ".docx", ".wps", ".pdf", ".txt", ".html", ".htm", ".rtf", ".cdr", ".indd"}

// propertyTitle is title, or nothing when it is not one that a person gave:
// a file's name, "Microsoft Word - 附件1", "文档1", anything without Chinese.
func propertyTitle(title string) string {
	title = strings.TrimSpace(title)
	if !strings.ContainsFunc(title, han.IsHan) || strings.ContainsAny(title, "/\\\n\uFFFD") {
		return ""
	}
	lower := strings.ToLower(title)
	opened := func(start string) bool { return strings.HasPrefix(title, start) }
	ended := func(ending string) bool { return strings.HasSuffix(lower, ending) }
	unnumbered := strings.TrimRight(title, "0123456789 ")
	if slices.ContainsFunc(programTitles, opened) || slices.Contains(untitled, unnumbered) || slices.ContainsFunc(fileEndings, ended) {
		return ""
	}
	return title
}
