package reader

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

var updateDocuments = flag.Bool("update-documents", false, "write the text of the office documents in testdata anew")

// TestOfficeDocuments compares the text of files made by real programs with
// the one that a person has looked at.
func TestOfficeDocuments(t *testing.T) {
	for _, f := range formats {
		files, err := filepath.Glob(filepath.Join("testdata", f.name, "*."+f.name))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if f.name == "docx" || f.name == "doc" || f.name == "ofd" {
				t.Run(filepath.Base(file), func(t *testing.T) { checkGolden(t, file, f.extract) })
			}
		}
	}
}

func checkGolden(t *testing.T, file string, extract extractor) {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := extract(string(raw), Options{})
	if err != nil {
		t.Fatal(err)
	}
	golden := file + ".txt"
	if *updateDocuments {
		if err := os.WriteFile(golden, []byte(c.text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), c.text); diff != "" {
		t.Errorf("run with -update-documents if this is right (-want +got):\n%s", diff)
	}
}

// docxFile is a DOCX file of parts: their names without folder, and what is in
// their root element.
type docxFile map[string]string

// wordNamespace are the declarations of a document's root.
const wordNamespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
	` xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"` +
	` xmlns:v="urn:schemas-microsoft-com:vml"`

// Names that the parts of the package go by.
const (
	relationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships"
	officeRelation    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	coreRelation      = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
	wordContent       = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// build makes the file's bytes. A part without a folder is one of Word's.
func (f docxFile) build(t testing.TB) string {
	t.Helper()
	members := map[string]string{"_rels/.rels": relations(
		relation("a", officeRelation+"officeDocument", "word/document.xml"), relation("b", coreRelation, "docProps/core.xml"))}
	types := []string{`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`}
	var related []string
	for name, xml := range f {
		kind, part := name, "word/"+name+".xml"
		switch {
		case strings.Contains(name, "/"):
			members[name] = xml
			continue
		case name == "document":
			kind, xml = "document.main", "<w:body>"+xml+"</w:body>"
		}
		members[part] = "<w:" + name + " " + wordNamespace + ">" + xml + "</w:" + name + ">"
		related = append(related, relation(name, officeRelation+name, name+".xml"))
		types = append(types, `<Override PartName="/`+part+`" ContentType="`+wordContent+kind+`+xml"/>`)
	}
	members["word/_rels/document.xml.rels"] = relations(related...)
	members["[Content_Types].xml"] = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` + strings.Join(types, "") + "</Types>"
	return zipParts(t, members)
}

func relations(list ...string) string {
	return `<Relationships xmlns="` + relationNamespace + `">` + strings.Join(list, "") + "</Relationships>"
}

func relation(id, kind, target string) string {
	return `<Relationship Id="` + id + `" Type="` + kind + `" Target="` + target + `"/>`
}

// zipParts is an archive of named parts.
func zipParts(t testing.TB, parts map[string]string) string {
	t.Helper()
	var entries []entry
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		entries = append(entries, entry{name, parts[name]})
	}
	return zipOf(t, entries...)
}

// para is a paragraph of text.
func para(text string) string { return "<w:p>" + run(text) + "</w:p>" }

// run is a run of text.
func run(text string) string { return `<w:r><w:t xml:space="preserve">` + text + "</w:t></w:r>" }

// item is a paragraph at a level of a list.
func item(list, level int, text string) string {
	return fmt.Sprintf(`<w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr>%s</w:p>`, level, list, run(text))
}

// styled is a paragraph in a style.
func styled(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(text) + "</w:p>"
}

// rowXML is a row of a table; each cell is its XML.
func rowXML(cells ...string) string {
	return "<w:tr><w:tc>" + strings.Join(cells, "</w:tc><w:tc>") + "</w:tc></w:tr>"
}

func TestDOCX(t *testing.T) {
	const field = `<w:r><w:fldChar w:fldCharType="%s"/></w:r>`
	begin, separate, end := fmt.Sprintf(field, "begin"), fmt.Sprintf(field, "separate"), fmt.Sprintf(field, "end")
	instruction := `<w:r><w:instrText>DATE \@ "yyyy"</w:instrText></w:r>`
	for _, test := range []struct {
		name string
		body string
		want string
	}{
		{"paragraphs", para("一") + "<w:p/>" + para("二"), "一\n\n二\n"},
		{"runs", "<w:p>" + run("整改") + run("情况") + "</w:p>", "整改情况\n"},
		{"soft break", "<w:p>" + run("一") + "<w:r><w:br/><w:t>二</w:t></w:r></w:p>", "一\n二\n"},
		{"page break before", `<w:p><w:r><w:br w:type="page"/><w:t>二</w:t></w:r></w:p>`, "二\n"},
		{"tab", "<w:p>" + run("一") + "<w:r><w:tab/><w:t>二</w:t></w:r></w:p>", "一\t二\n"},
		{"tab stop", `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>` + run("一") + "</w:p>", "一\n"},
		{"line break in text", para("一\n二"), "一 二\n"},
		{"hyphen", "<w:p><w:r><w:t>0578</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>", "0578-1\n"},
		{"symbol", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>` + run("完成") + "</w:p>", "☑完成\n"},
		{"entities", para("A&amp;B&lt;"), "A&B<\n"},
		{"formula", "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", "x\n"},
		{"insertion", "<w:p><w:ins>" + run("一") + "</w:ins>" + run("二") + "</w:p>", "一二\n"},
		{"deletion", "<w:p><w:del><w:r><w:delText>一</w:delText></w:r></w:del>" + run("二") + "</w:p>", "二\n"},
		{"moved away", "<w:p><w:moveFrom>" + run("一") + "</w:moveFrom><w:moveTo>" + run("二") + "</w:moveTo></w:p>", "二\n"},
		{"deleted end", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("一") + "</w:p>" + para("二"), "一二\n"},
		{"deleted paragraph", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>" + run("一") + "</w:del></w:p>" + para("二"), "二\n"},
		{"deleted last end", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("一") + "</w:p>", "一\n"},
		{"inserted end", "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>" + run("一") + "</w:p>" + para("二"), "一\n二\n"},
		{"earlier properties", "<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>" + run("一") + "</w:p>" + para("二"), "一\n二\n"},
		{"hidden", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>一</w:t></w:r>" + run("二") + "</w:p>", "二\n"},
		{"not hidden", `<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>一</w:t></w:r></w:p>`, "一\n"},
		{"field", "<w:p>" + begin + instruction + separate + run("2024") + end + run("年") + "</w:p>", "2024年\n"},
		{"field without result", "<w:p>" + begin + instruction + end + run("年") + "</w:p>", "年\n"},
		{"field in an instruction", "<w:p>" + begin + begin + instruction + separate + run("一") + end + separate + run("二") + end + "</w:p>", "二\n"},
		{"field without an end", "<w:p>" + begin + instruction + "</w:p>" + para("年"), "\n年\n"},
		{"end without a field", "<w:p>" + end + separate + run("一") + "</w:p>", "一\n"},
		{"simple field", `<w:p><w:fldSimple w:instr="PAGE">` + run("3") + "</w:fldSimple></w:p>", "3\n"},
		{"hyperlink, control, smart tag", "<w:p><w:hyperlink>" + run("一") + "</w:hyperlink><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + run("二") +
			"</w:sdtContent></w:sdt><w:smartTag>" + run("三") + "</w:smartTag></w:p>", "一二三\n"},
		{"ruby", "<w:p><w:r><w:ruby><w:rt>" + run("zheng") + "</w:rt><w:rubyBase>" + run("整") + "</w:rubyBase></w:ruby></w:r></w:p>", "整\n"},
		{"text box", "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + para("框") + "</w:txbxContent></w:drawing></mc:Choice>" +
			"<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + para("框") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("一") + "</w:p>" + para("二"), "一\n框\n二\n"},
		{"old text box", "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + para("框") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>", "\n框\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			checkText(t, extractDOCX, docxFile{"document": test.body}.build(t), test.want)
		})
	}
}

// checkText checks what extract makes of raw: its text, with ⟦…⟧ about what is
// aside.
func checkText(t *testing.T, extract extractor, raw, want string) {
	t.Helper()
	if diff := cmp.Diff(want, markedText(t, extract, raw)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// markedText is the text of raw with ⟦…⟧ about what is aside.
func markedText(t *testing.T, extract extractor, raw string) string {
	t.Helper()
	c, err := extract(raw, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var marked strings.Builder
	end := 0
	for _, span := range c.aside {
		marked.WriteString(c.text[end:span.Start] + "⟦" + c.text[span.Start:span.End] + "⟧")
		end = int(span.End)
	}
	return marked.String() + c.text[end:]
}

func TestDOCXTables(t *testing.T) {
	const (
		restart = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>`
		below   = `<w:tcPr><w:vMerge/></w:tcPr>`
		two     = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>`
		huge    = `<w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>`
	)
	a, b, c := para("甲"), para("乙"), para("丙")
	for _, test := range []struct {
		name string
		rows string
		want string
	}{
		{"rows", rowXML(a, b) + rowXML(b, c), "甲\t乙\n乙\t丙\n"},
		{"paragraphs in a cell", rowXML(a+b, c), "甲 乙\t丙\n"},
		{"empty cells", rowXML("<w:p/>", b) + rowXML(a, "<w:p/>"), "\t乙\n甲\t\n"},
		{"tab and break in a cell", rowXML("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>", c), "甲 乙 丙\t丙\n"},
		{"merged with the one above", rowXML(restart+a, b) + rowXML(below+"<w:p/>", c), "甲\t乙\n甲\t丙\n"},
		{"three merged", rowXML(restart+a, b) + rowXML(below+"<w:p/>", b) + rowXML(below+"<w:p/>", c), "甲\t乙\n甲\t乙\n甲\t丙\n"},
		{"merged with nothing", rowXML(below+a, b), "甲\t乙\n"},
		{"across columns", rowXML(two+a, b) + rowXML(a, b, c), "甲\t甲\t乙\n甲\t乙\t丙\n"},
		{"across all columns", rowXML(two+a) + rowXML(a, b), "甲\n甲\t乙\n"},
		{"below a wide cell", rowXML(two+a, restart+b) + rowXML(a, a, below+"<w:p/>"), "甲\t甲\t乙\n甲\t甲\t乙\n"},
		{"across more than there are", rowXML(huge+a, b), strings.Repeat("甲\t", maxSpan) + "乙\n"},
		{"frame about paragraphs", rowXML(a + b), "甲\n乙\n"},
		{"nested", rowXML("<w:tbl>"+rowXML(a, b)+"</w:tbl>"+c, a), "甲 乙 丙\t甲\n"},
		{"nested in a frame", rowXML("<w:tbl>" + rowXML(a, b) + "</w:tbl>" + c), "甲\t乙\n丙\n"},
		{"deleted row", rowXML(a, b) + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + c + "</w:tc></w:tr>", "甲\t乙\n"},
		{"inserted row", "<w:tr><w:trPr><w:ins/></w:trPr><w:tc>" + c + "</w:tc></w:tr>", "丙\n"},
		{"row in a control", "<w:sdt><w:sdtContent>" + rowXML(a, b) + "</w:sdtContent></w:sdt>", "甲\t乙\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			raw := docxFile{"document": para("前") + "<w:tbl>" + test.rows + "</w:tbl>" + para("后")}.build(t)
			checkText(t, extractDOCX, raw, "前\n"+test.want+"后\n")
		})
	}
}

func TestDOCXAside(t *testing.T) {
	note := func(id int, kind, text string) string {
		return fmt.Sprintf(`<w:footnote w:id="%d" w:type="%s"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> </w:t></w:r>%s</w:p></w:footnote>`, id, kind, run(text))
	}
	const contents = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \o </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一、目录 1</w:t></w:r></w:p>`
	for _, test := range []struct {
		name string
		file docxFile
		want string
	}{
		{"footnotes", docxFile{
			"document":  `<w:p>` + run("一") + `<w:r><w:footnoteReference w:id="2"/></w:r>` + run("二") + "</w:p>",
			"footnotes": note(0, "separator", "线") + note(1, "normal", "删") + note(2, "normal", "注"),
		}, "一二\n⟦注\n⟧"},
		{"endnotes", docxFile{
			"document": `<w:p>` + run("一") + `<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`,
			"endnotes": `<w:endnote w:id="2">` + para("注") + "</w:endnote>",
		}, "一\n⟦注\n⟧"},
		{"no reference", docxFile{"document": para("一"), "footnotes": note(1, "normal", "注")}, "一\n"},
		{"deleted reference", docxFile{
			"document":  `<w:p>` + run("一") + `<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del></w:p>`,
			"footnotes": note(1, "normal", "注"),
		}, "一\n"},
		{"table of contents", docxFile{"document": contents + para("二、目录 2") + `<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` + para("一、")}, "⟦一、目录 1\n二、目录 2\n\n⟧一、\n"},
	} {
		t.Run(test.name, func(t *testing.T) { checkText(t, extractDOCX, test.file.build(t), test.want) })
	}
}

func TestDOCXTitle(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
		{"printed", "关于整改的通报", "关于整改的通报"},
		{"printed with spaces", " 关于整改 的通报", "关于整改 的通报"},
		{"of a template", "文档1", ""},
		{"none", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			core := `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>` + test.title + `</dc:title></cp:coreProperties>`
			raw := docxFile{"document": para("关于整改") + para("的通报"), "docProps/core.xml": core}.build(t)
			c, err := extractDOCX(raw, Options{})
			if err != nil || c.page.Title != test.want {
				t.Errorf("got %q, %v", c.page.Title, err)
			}
		})
	}
}

// TestDOCXDialects reads the same document in other clothes.
func TestDOCXDialects(t *testing.T) {
	plain := docxFile{"document": para("一")}
	for _, test := range []struct{ name, document string }{
		{"strict", `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>一</w:t></w:r></w:p></w:body></w:document>`},
		{"another prefix", `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:p><ns0:r><ns0:t>一</ns0:t></ns0:r></ns0:p></ns0:document>`},
		{"no prefix", `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p><r><t>一</t></r></p></document>`},
		{"byte order mark", "\uFEFF" + `<?xml version="1.0" encoding="UTF-8"?><w:document ` + wordNamespace + `><w:p><w:r><w:t>一</w:t></w:r></w:p></w:document>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			checkText(t, extractDOCX, zipParts(t, map[string]string{"word/document.xml": test.document}), "一\n")
		})
	}
	t.Run("main part elsewhere", func(t *testing.T) {
		raw := zipParts(t, map[string]string{
			"_rels/.rels":        `<Relationships><Relationship Type="http://x/officeDocument" Target="/Word/Document2.xml"/></Relationships>`,
			`word\document2.xml`: `<w:document ` + wordNamespace + `>` + para("一") + `</w:document>`,
		})
		checkText(t, extractDOCX, raw, "一\n")
	})
	checkText(t, extractDOCX, plain.build(t), "一\n")
}

// TestDOCXWithoutRatio unpacks a part that is packed ever so well.
func TestDOCXWithoutRatio(t *testing.T) {
	text := strings.Repeat("一", bombFloor/len("一")+1)
	raw := docxFile{"document": para(text)}.build(t)
	c, err := extractDOCX(raw, Options{MaxRatio: math.MaxInt})
	if err != nil || c.text != text+"\n" {
		t.Errorf("got %d bytes, %v", len(c.text), err)
	}
}

// TestDOCXForeign counts the documents of other formats that Word would show.
func TestDOCXForeign(t *testing.T) {
	c, err := extractDOCX(docxFile{"document": para("上") + `<w:altChunk r:id="a"/>` + para("下")}.build(t), Options{})
	if err != nil || c.foreign != 1 || c.text != "上\n下\n" {
		t.Errorf("got %q with %d, %v", c.text, c.foreign, err)
	}
}

func TestDOCXErrors(t *testing.T) {
	whole := docxFile{"document": para("一"), "numbering": ""}
	raw := whole.build(t)
	zeros := strings.Repeat("\x00", bombFloor+1)
	for _, test := range []struct {
		name string
		raw  string
		opts Options
		code Code
		args []string
	}{
		{"no archive", "text", Options{}, Broken, []string{"DOCX", "zip: not a valid zip file"}},
		{"cut archive", raw[:len(raw)-100], Options{}, Broken, []string{"DOCX", "zip: not a valid zip file"}},
		{"no document", zipParts(t, map[string]string{"a.txt": "a"}), Options{}, Broken, []string{"DOCX", "no part word/document.xml"}},
		{"cut XML", zipParts(t, map[string]string{"word/document.xml": "<w:document><w:p>"}), Options{}, Broken, []string{"DOCX", "word/document.xml: unexpected EOF"}},
		{"crossed XML", zipParts(t, map[string]string{"word/document.xml": "<w:document><w:p></w:document>"}), Options{}, Broken, []string{"DOCX", "word/document.xml: element <document> closed out of order"}},
		{"deep XML", zipParts(t, map[string]string{"word/document.xml": strings.Repeat("<w:tbl>", maxElementDepth+1)}), Options{}, Broken, []string{"DOCX", "word/document.xml: elements nested too deep"}},
		{"no text", docxFile{"document": "<w:p/>"}.build(t), Options{}, Empty, nil},
		{"another document only", docxFile{"document": `<w:altChunk r:id="a"/>`}.build(t), Options{}, Binary, []string{"DOCX (altChunk)", "soffice --convert-to docx"}},
		{"pictures only", docxFile{"document": "<w:p><w:r><w:drawing/></w:r></w:p>"}.build(t), Options{}, NoTextLayer, []string{"DOCX"}},
		{"bomb", zipParts(t, map[string]string{"word/document.xml": zeros}), Options{}, Bomb, []string{"200"}},
		{"bomb by a ratio of one's own", zipParts(t, map[string]string{"word/document.xml": zeros}), Options{MaxRatio: 7}, Bomb, []string{"7"}},
		{"no bomb, but large", raw, Options{MaxBytes: 64}, TooLarge, []string{"64"}},
		{"password", renamed(t, officeFile(t, "doc/numbered.doc"), streamDocument, streamEncrypted), Options{}, Encrypted, []string{"DOCX"}},
		{"DOC", officeFile(t, "doc/numbered.doc"), Options{}, Binary, []string{"DOC"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := extractDOCX(test.raw, test.opts)
			checkError(t, err, "", test.code, test.args)
		})
	}
	if _, err := extractDOCX(raw, Options{}); err != nil {
		t.Error(err)
	}
}

// TestDOCXRepeats bounds what merged cells say again.
func TestDOCXRepeats(t *testing.T) {
	merged := rowXML(`<w:tcPr><w:vMerge/></w:tcPr>`, para("乙"))
	long := strings.Repeat("长", 10_000)
	raw := docxFile{"document": "<w:tbl>" + rowXML(para(long), para("乙")) + strings.Repeat(merged, 1000) + "</w:tbl>"}.build(t)
	c, err := extractDOCX(raw, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if limit := maxRepeated + len(long) + 1001*8; len(c.text) > limit {
		t.Errorf("%d bytes of text, more than %d", len(c.text), limit)
	}
}

func checkCode(t *testing.T, err error, code Code) {
	t.Helper()
	if e, ok := errors.AsType[*Error](err); !ok || e.Code != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

// checkExtracted holds what extract makes of raw to what a source file
// promises: text is valid UTF-8, what is aside are whole lines in order, and
// an error is an *Error.
func checkExtracted(t *testing.T, extract extractor, raw string) {
	t.Helper()
	c, err := extract(raw, Options{})
	if err != nil {
		if _, ok := errors.AsType[*Error](err); !ok {
			t.Fatalf("not a *Error: %v", err)
		}
		return
	}
	if !utf8.ValidString(c.text) || isBlank(c.text) {
		t.Fatalf("invalid or blank text %q", c.text)
	}
	end := 0
	for _, span := range c.aside {
		if int(span.Start) < end || span.End <= span.Start || int(span.End) > len(c.text) {
			t.Fatalf("span %v out of order, in %d bytes", span, len(c.text))
		}
		end = int(span.End)
		if before := c.text[:span.Start]; before != "" && !strings.HasSuffix(before, "\n") || c.text[end-1] != '\n' {
			t.Fatalf("span %v is not of whole lines", span)
		}
	}
}

// FuzzDOCX changes the XML: behind compression changes would rarely get
// through.
func FuzzDOCX(f *testing.F) {
	for _, test := range numberingTests {
		f.Add(test.body, test.numbering, test.styles)
	}
	f.Add("<w:tbl>"+rowXML(para("甲"), para("乙"))+"</w:tbl>", "", "")
	f.Add(`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一</w:t></w:r></w:p>`, "", "")
	f.Add(`<w:p><w:r><w:txbxContent>`+para("框")+`</w:txbxContent></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>`, "", "")
	f.Fuzz(func(t *testing.T, document, numbering, styles string) {
		checkExtracted(t, extractDOCX, docxFile{"document": document, "numbering": numbering, "styles": styles}.build(t))
	})
}

// FuzzOffice changes whole files.
func FuzzOffice(f *testing.F) {
	for _, name := range []string{"docx/numbered.docx", "docx/revised.docx", "doc/numbered.doc", "doc/revised.doc", "ofd/notice.ofd"} {
		f.Add(officeFile(f, name))
	}
	f.Fuzz(func(t *testing.T, raw string) {
		for _, extract := range []extractor{extractDOCX, extractDOC, extractOFD} {
			checkExtracted(t, extract, raw)
		}
	})
}

// FuzzOFD changes the content of a page and of its template.
func FuzzOFD(f *testing.F) {
	f.Add(textXML(20, 40, "乙")+textXML(20, 30, "甲"), textXML(20, 10, "柳溪镇"))
	f.Add(`<ofd:TextObject Boundary="20 60 100 12" Size="10" CTM="0.5 0 0 0.5 0 -40"><ofd:TextCode X="0" Y="10" DeltaX="g 2 15 4">甲</ofd:TextCode></ofd:TextObject>`, "<ofd:ImageObject/>")
	f.Fuzz(func(t *testing.T, page, template string) {
		checkExtracted(t, extractOFD, ofdFile{pages: []string{page, page}, template: template}.build(t))
	})
}

// BenchmarkOffice reads notices of the usual length, made by LibreOffice.
func BenchmarkOffice(b *testing.B) {
	for name, extract := range map[string]extractor{"docx/numbered.docx": extractDOCX, "doc/numbered.doc": extractDOC, "ofd/notice.ofd": extractOFD} {
		b.Run(filepath.Ext(name)[1:], func(b *testing.B) {
			raw := officeFile(b, name)
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := extract(raw, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
