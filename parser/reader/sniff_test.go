package reader

import (
	"errors"
	"strings"
	"testing"
)

func TestDetect(t *testing.T) {
	const page = "<html><head><title>通报</title></head><body>一、</body></html>"
	doc := officeFile(t, "doc/numbered.doc")
	oleCut := doc[:len(doc)-6<<10] // before the list of streams
	docx := zipOf(t, entry{"word/document.xml", "x"})
	ole := oleMagic + strings.Repeat("\x00", 512)
	for _, test := range []struct{ name, path, data, want string }{
		{"text", "a.txt", noticeText, "text"},
		{"Markdown", "a.md", noticeText, "markdown"},
		{"Markdown, capitals", "a.MarkDown", noticeText, "markdown"},
		{"no ending", "-", noticeText, "text"},
		{"text as HTML", "a.html", noticeText, "text"},
		{"text as DOC", "a.doc", noticeText, "text"},
		{"text in GBK", "a.txt", "\xD2\xBB\xA1\xA2", "text"},
		{"text that mentions tags", "a.txt", "一、关于 <table> 和 <p> 的问题", "text"},
		{"text in angle brackets", "a.txt", "<关于加强学习的通知>落实不到位", "text"},
		{"text that begins with a brace", "a.txt", `{"a": 1}`, "text"},

		{"page", "a.html", page, "html"},
		{"page as text", "a.txt", page, "html"},
		{"page as Markdown", "a.md", page, "html"},
		{"page as DOC", "a.doc", `<html xmlns:o="urn:schemas-microsoft-com:office:office">`, "html"},
		{"page of a failed download", "a.pdf", "<!DOCTYPE html>\n<p>404", "html"},
		{"declaration, capitals", "-", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "html"},
		{"byte order mark, space, comments", "-", "\uFEFF\r\n <!-- 模板 --><!-- <p> -->\n<HTML>", "html"},
		{"XHTML", "-", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>", "html"},
		{"meta first", "-", "<meta charset=gbk>", "html"},
		{"table first", "-", "<TABLE border=0><tr>", "html"},
		{"paragraph first", "-", "<p>一、</p>", "html"},
		{"Markdown with a table", "a.md", "<table>\n<tr>", "markdown"},
		{"fragment", "a.shtml", "一、整改情况<br></div>", "html"},
		{"text with line breaks of a page", "a.txt", "某局通报<br>\n一、总体情况<br/>\n区委<br>", "html"},
		{"text with entities", "a.txt", "&nbsp;&nbsp;某局通报\n&nbsp;&nbsp;一、&ldquo;总体&rdquo;情况", "html"},
		{"text that names markup", "a.txt", "网页中的&nbsp;和<br>未清除", "text"},
		{"Markdown with markup", "a.md", "# 通报\n甲<br>乙<br>丙<br>", "markdown"},
		{"page in GBK", "-", "<html><title>\xCD\xA8\xB1\xA8</title>", "html"},
		{"page in UTF-16", "-", "\xFF\xFE<\x00h\x00t\x00m\x00l\x00>\x00\x1A\x90", "html"},
		{"page in UTF-16, unmarked", "-", "\x00<\x00b\x00o\x00d\x00y\x00>", "html"},

		{"PDF", "a.html", "%PDF-1.7\n", "pdf"},
		{"damaged PDF", "a.pdf", "\x00\x00\x01", "pdf"},
		{"DOC", "a.txt", ole + utf16Name("WordDocument") + utf16Name("Workbook"), "doc"},
		{"DOCX", "a.doc", docx, "docx"},
		{"DOCX, parts of other names", "-", zipOf(t, entry{officeTypes, "x"}, entry{"word/document2.xml", "x"}), "docx"},
		{"OFD", "-", zipOf(t, entry{"OFD.xml", "x"}), "ofd"},

		{"XLS", "a.doc", ole + utf16Name("Workbook"), "binary XLS, soffice --convert-to csv"},
		{"PPT", "-", ole + utf16Name("PowerPoint Document"), "binary PPT, soffice --convert-to pdf"},
		{"cut DOC", "a.doc", oleCut, "broken DOC, its end is missing"},
		{"cut OLE", "-", oleCut, "broken OLE, its end is missing"},
		{"cut in the header", "a.doc", ole[:40], "broken DOC, its end is missing"},
		{"cut DOCX", "a.docx", docx[:40], "broken DOCX, its end is missing"},
		{"cut ZIP", "-", docx[:40], "broken ZIP, its end is missing"},
		{"other OLE", "-", ole, "binary OLE, soffice --convert-to txt"},
		{"DOCX with a password", "a.docx", ole + utf16Name("EncryptedPackage"), "encrypted Office"},
		{"XLSX", "-", zipOf(t, entry{officeTypes, "x"}, entry{"xl/workbook.xml", "x"}), "binary XLSX, soffice --convert-to csv"},
		{"ZIP", "a.docx", zipOf(t, entry{"word/甲.txt", "x"}), "binary ZIP, unzip"},
		{"gzip", "-", gzipOf(t, noticeText), "binary gzip, gunzip"},
		{"RTF", "a.doc", `{\rtf1\ansi`, "binary RTF, soffice --convert-to docx"},
		{"Word 2003 XML", "a.doc", `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>`, "binary XML, soffice --convert-to docx"},
		{"saved page", "a.mht", "MIME-Version: 1.0\r\n", "binary MHTML, soffice --convert-to html"},
		{"mail", "a.eml", "From: a@example.org\r\nSubject: =?utf-8?B?5pW05pS5?=\r\n\t=?utf-8?B?5pW05pS5?=\r\nContent-Type: text/plain\r\n\r\n5pW05pS5", "binary EML"},
		{"text that begins like a mail", "a.txt", "From: 某县\nContent-Type 是什么\n\n一、", "text"},
		{"text with a colon", "a.txt", "Content: 一\n\n一、", "text"},
		{"PNG", "a.html", "\x89PNG\r\n\x1A\n", "binary PNG, tesseract -l chi_sim"},
		{"WebP", "-", "RIFF\x00\x00\x00\x00WEBP", "binary WebP, tesseract -l chi_sim"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := detect(test.data, test.path)
			if e, ok := errors.AsType[*Error](err); ok {
				got = strings.TrimSpace(string(e.Code) + " " + strings.Join(e.Args, ", "))
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestFormatByOption reads as told, whatever the content says.
func TestFormatByOption(t *testing.T) {
	f, err := Read(strings.NewReader("<html>一、"), "a.html", Options{Format: "text"})
	if err != nil || f.Format != "text" || f.Text != "<html>一、" {
		t.Errorf("got %v, %v", f, err)
	}
}

func TestCheck(t *testing.T) {
	for want, opts := range map[string]Options{
		"bad-format word": {Format: "word"},
		"bad-pattern [":   {Include: []string{"*.html", "["}},
		"bad-pattern {a":  {Exclude: []string{"{a"}},
	} {
		checkFound(t, found(Documents(".", opts), opts), ".: "+want)
		checkFound(t, found(DocumentsFrom(strings.NewReader(noticeText), "-", opts), opts), "-: "+want)
	}
	if err := (Options{Format: "csv", Include: []string{"2023/**", "{a,b}"}}).Check(); err != nil {
		t.Error(err)
	}
}

func FuzzDetect(f *testing.F) {
	for _, seed := range []string{noticeText, "<html>", "<?xml ?><!-- --><p", "<!doctype", "\xFF\xFE<\x00", "PK\x03\x04", "%PDF-"} {
		f.Add(seed, "a.html")
	}
	f.Fuzz(func(t *testing.T, data, name string) {
		format, err := detect(data, name)
		if _, ok := formatNamed(format); ok == (err != nil) {
			t.Errorf("got %q and %v", format, err)
		}
		if again, _ := detect(data, name); again != format {
			t.Errorf("got %q, then %q", format, again)
		}
	})
}
