package reader

import (
	"fmt"
	"strings"
	"testing"
)

// ofdFile is an OFD file of pages, each the XML in its content.
type ofdFile struct {
	pages    []string
	template string // the XML in the content of a template that all pages use
	title    string
}

const ofdNamespace = `xmlns:ofd="http://www.ofdspec.org/2016"`

// build makes the file's bytes.
func (f ofdFile) build(t testing.TB) string {
	t.Helper()
	members := map[string]string{
		"OFD.xml": `<ofd:OFD ` + ofdNamespace + ` Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:Title>` + f.title +
			`</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
		"Doc_0/Tpls/Tpl_0/Content.xml": ofdPageXML("", f.template),
	}
	var list strings.Builder
	for i, page := range f.pages {
		fmt.Fprintf(&list, `<ofd:Page ID="%d" BaseLoc="Pages/Page_%d/Content.xml"/>`, i+10, i)
		members[fmt.Sprintf("Doc_0/Pages/Page_%d/Content.xml", i)] = ofdPageXML(`<ofd:Template TemplateID="2" ZOrder="Background"/>`, page)
	}
	members["Doc_0/Document.xml"] = `<ofd:Document ` + ofdNamespace + `><ofd:CommonData><ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>` +
		list.String() + `</ofd:Pages></ofd:Document>`
	return zipParts(t, members)
}

// ofdPageXML is a page: what stands before its content, and what is in it.
func ofdPageXML(before, content string) string {
	return `<ofd:Page ` + ofdNamespace + `>` + before + `<ofd:Content><ofd:Layer ID="1">` + content + `</ofd:Layer></ofd:Content></ofd:Page>`
}

// textXML is a text object of characters 5 mm wide at x, y.
func textXML(x, y float64, text string) string {
	return fmt.Sprintf(`<ofd:TextObject Boundary="%g %g 100 6" Size="5" Font="3"><ofd:TextCode X="0" Y="5">%s</ofd:TextCode></ofd:TextObject>`, x, y, text)
}

func TestOFD(t *testing.T) {
	const image = `<ofd:ImageObject ResourceID="5" Boundary="0 0 210 297"/>`
	for _, test := range []struct {
		name string
		file ofdFile
		want string
	}{
		{"lines in any order", ofdFile{pages: []string{textXML(20, 40, "乙") + textXML(20, 30, "甲")}}, "甲\n乙\n"},
		{"pieces of a line", ofdFile{pages: []string{textXML(30, 30.4, "改情况") + textXML(20, 30, "一、整")}}, "一、整改情况\n"},
		{"gap within a line", ofdFile{pages: []string{textXML(20, 30, "序号") + textXML(60, 30, "问题")}}, "序号 问题\n"},
		{"pages", ofdFile{pages: []string{textXML(20, 30, "甲"), textXML(20, 30, "乙")}}, "甲\n\f乙\n"},
		{"template", ofdFile{pages: []string{textXML(20, 30, "甲"), textXML(20, 30, "乙")}, template: textXML(20, 10, "柳溪镇")}, "甲\n⟦柳溪镇\n⟧\f乙\n"},
		{"page block", ofdFile{pages: []string{"<ofd:PageBlock><ofd:PageBlock>" + textXML(20, 30, "甲") + "</ofd:PageBlock></ofd:PageBlock>"}}, "甲\n"},
		{"picture beside", ofdFile{pages: []string{textXML(20, 30, "甲") + image}}, "甲\n"},
		{"several texts in an object", ofdFile{pages: []string{`<ofd:TextObject Boundary="20 30 100 12" Size="5"><ofd:TextCode X="0" Y="5">甲</ofd:TextCode>` +
			`<ofd:TextCode X="5">乙</ofd:TextCode><ofd:TextCode X="0" Y="11">丙</ofd:TextCode></ofd:TextObject>`}}, "甲乙\n丙\n"},
		{"matrix", ofdFile{pages: []string{`<ofd:TextObject Boundary="20 60 100 12" Size="10" CTM="0.5 0 0 0.5 0 -40"><ofd:TextCode X="0" Y="10">甲</ofd:TextCode></ofd:TextObject>` + textXML(20, 30, "乙")}}, "甲\n乙\n"},
		{"indentation", ofdFile{pages: []string{textXML(30, 30, "甲") + textXML(20, 40, "乙"), textXML(30, 30, "丙") + textXML(200, 40, "丁")}}, "　　甲\n乙\n\f　　丙\n" + strings.Repeat("　", maxIndent) + "丁\n"},
		{"steps", ofdFile{pages: []string{`<ofd:TextObject Boundary="20 30 100 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 2 15">整改好</ofd:TextCode></ofd:TextObject>` + textXML(57, 30, "了")}}, "整改好了\n"},
		{"turned", ofdFile{pages: []string{textXML(20, 30, "甲") + `<ofd:TextObject Boundary="25 40 6 100" Size="5" CTM="0 1 -1 0 5 0"><ofd:TextCode X="0" Y="5" DeltaX="5">乙丙</ofd:TextCode></ofd:TextObject>` +
			textXML(40, 35, "丁")}}, "甲\n　乙丙 丁\n"},
		{"without a size", ofdFile{pages: []string{textXML(20, 30, "甲") + `<ofd:TextObject Boundary="40 40 100 6"><ofd:TextCode X="0" Y="5">乙</ofd:TextCode></ofd:TextObject>`}}, "甲\n乙\n"},
		{"numbers that are none", ofdFile{pages: []string{`<ofd:TextObject Boundary="x NaN" Size="" CTM="1 2"><ofd:TextCode X="" Y="?" DeltaX="g g">甲</ofd:TextCode></ofd:TextObject>`}}, "甲\n"},
	} {
		t.Run(test.name, func(t *testing.T) { checkText(t, extractOFD, test.file.build(t), test.want) })
	}
}

func TestOFDTitle(t *testing.T) {
	c, err := extractOFD(ofdFile{pages: []string{textXML(20, 30, "关于整改的通报")}, title: "关于整改的通报"}.build(t), Options{})
	if err != nil || c.page.Title != "关于整改的通报" || c.paragraphs {
		t.Errorf("got %q, paragraphs %t, %v", c.page.Title, c.paragraphs, err)
	}
}

// TestOFDPageTwice reads a page once, however often it is named.
func TestOFDPageTwice(t *testing.T) {
	raw := zipParts(t, map[string]string{
		"OFD.xml":      `<OFD><DocBody><DocRoot>/Document.xml</DocRoot></DocBody></OFD>`,
		"Document.xml": `<Document><Pages><Page BaseLoc="P.xml"/><Page BaseLoc="/p.xml"/></Pages></Document>`,
		"P.xml":        ofdPageXML("", textXML(20, 30, "甲")),
	})
	checkText(t, extractOFD, raw, "甲\n")
}

func TestOFDErrors(t *testing.T) {
	const glyphs = `<ofd:TextObject Boundary="0 0 9 9" Size="5"><ofd:CGTransform CodePosition="0"><ofd:Glyphs>12 13</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="5"/></ofd:TextObject>`
	root := map[string]string{"OFD.xml": `<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>`}
	for _, test := range []struct {
		name string
		raw  string
		code Code
		args []string
	}{
		{"glyphs only", ofdFile{pages: []string{glyphs}}.build(t), NoTextLayer, []string{"OFD"}},
		{"pictures only", ofdFile{pages: []string{"<ofd:ImageObject/>"}}.build(t), NoTextLayer, []string{"OFD"}},
		{"nothing", ofdFile{pages: []string{""}}.build(t), Empty, nil},
		{"no document", zipParts(t, map[string]string{"a.txt": "a"}), Broken, []string{"OFD", "no part OFD.xml"}},
		{"no pages", zipParts(t, root), Broken, []string{"OFD", "no part Document.xml"}},
		{"encrypted", zipParts(t, map[string]string{"OFD.xml": "<OFD/>", "Encryptions.xml": "<Encryptions/>"}), Encrypted, []string{"OFD"}},
		{"no archive", "text", Broken, []string{"OFD", "zip: not a valid zip file"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := extractOFD(test.raw, Options{})
			checkError(t, err, "", test.code, test.args)
		})
	}
}
