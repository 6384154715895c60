package reader

import (
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/source"
)

var updatePDF = flag.Bool("update-pdf", false, "rewrite the texts of testdata/pdf")

// TestExtractPDFGolden reads files that LibreOffice and Chromium made.
func TestExtractPDFGolden(t *testing.T) {
	for _, test := range []struct{ name, title string }{
		{"libreoffice", "中共云溪区水务局党组关于巡察整改情况的通报"},
		{"chromium", ""}, // 关于整改情况的通报.docx
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := extractPDF(readTestdata(t, test.name+".pdf"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.page.Title != test.title || c.paragraphs || c.invalid != 0 {
				t.Errorf("got title %q, paragraphs %v, %d invalid", c.page.Title, c.paragraphs, c.invalid)
			}
			comparePDF(t, filepath.Join("testdata", "pdf", test.name+".txt"), marked(c.text, c.aside))
		})
	}
}

// comparePDF holds got against a golden file, or writes that.
func comparePDF(t *testing.T, golden, got string) {
	t.Helper()
	if *updatePDF {
		if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// marked writes ⟦ and ⟧ around the spans of text.
func marked(text string, spans []source.Span) string {
	for _, s := range slices.Backward(spans) {
		text = text[:s.Start] + "⟦" + text[s.Start:s.End] + "⟧" + text[s.End:]
	}
	return text
}

func TestExtractPDF(t *testing.T) {
	for _, test := range []struct{ name, raw, want string }{
		{"fonts that are not in the file", textPDF("一、整改情况", "1.关于学习的问题"), "一、整改情况\n1.关于学习的问题\n"},
		{"pages", textPDF("上页", "\f", "下页"), "上页\n\f下页\n"},
		{"page without text", textPDF("上页", "\f", "\f", "下页"), "上页\n\f\f下页\n"},
		{"beyond U+FFFF", textPDF("𠮷林街道"), "𠮷林街道\n"},
		{"hyphen at the end of a line", textPDF("联系电话：0555-", "6120047"), "联系电话：0555-\n6120047\n"},
		{"broken word", textPDF("ABC-", "DEF完成"), "ABC-DEF完成\n"},
		{"junk before the header", "HTTP/1.1 200 OK\r\n\r\n" + textPDF("整改情况"), "整改情况\n"},
		{"cross-reference table lost", strings.ReplaceAll(textPDF("整改情况"), "xref", "lost"), "整改情况\n"},
		{"owner's password", readTestdata(t, "owner.pdf"), "整改情况\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := extractPDF(test.raw, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.text != test.want {
				t.Errorf("got %q, want %q", c.text, test.want)
			}
		})
	}
}

func TestExtractPDFErrors(t *testing.T) {
	whole := readTestdata(t, "libreoffice.pdf")
	for _, test := range []struct {
		name, raw string
		opts      Options
		code      Code
		args      []string
	}{
		{"scanned", pagePDF("q 600 0 0 800 0 0 cm /Scan Do Q", "/XObject<</Scan 5 0 R>>", scan), Options{}, NoTextLayer, []string{"PDF"}},
		{"no pages", assemblePDF("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"), Options{}, NoTextLayer, []string{"PDF"}},
		{"glyphs without a meaning", glyphPDF(), Options{}, NoTextLayer, []string{"PDF"}},
		{"user's password", readTestdata(t, "user.pdf"), Options{}, Encrypted, []string{"PDF"}},
		{"cut", whole[:len(whole)/2], Options{}, Broken, []string{"PDF", "incorrect format"}},
		{"only the header", "%PDF-1.7\n", Options{}, Broken, []string{"PDF", "incorrect format"}},
		{"page lost", assemblePDF("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"), Options{}, Broken, []string{"PDF", "page 1: incorrect page"}},
		{"more text than wanted", whole, Options{MaxBytes: 1000}, TooLarge, []string{"1000"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := extractPDF(test.raw, test.opts)
			checkError(t, err, "", test.code, test.args)
		})
	}
}

// TestExtractPDFStops stops a file that PDFium would be at for hours, and reads
// others at the same time and afterwards.
func TestExtractPDFStops(t *testing.T) {
	var others sync.WaitGroup
	defer others.Wait()
	good := textPDF("整改情况")
	for range 4 {
		others.Go(func() {
			if _, err := extractPDF(good, Options{}); err != nil {
				t.Error(err)
			}
		})
	}
	start := time.Now()
	_, err := extractPDFWithin(200*time.Millisecond, nestedPDF(30), Options{})
	checkError(t, err, "", Broken, []string{"PDF", errTooSlow.Error()})
	if took := time.Since(start); took > time.Minute {
		t.Errorf("stopped after %v", took)
	}
}

// TestPDFMemory gives PDFium more to hold than it may.
func TestPDFMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	_, err := extractPDF(nestedPDF(22), Options{})
	checkError(t, err, "", Broken, []string{"PDF", "page 1: wasm error: unreachable"})
}

// TestPDFiumWithoutCache makes sure that a cache that cannot be written does
// not keep anybody from reading.
func TestPDFiumWithoutCache(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles PDFium, which takes seconds")
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	pool, err := newPDFium(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := pool.Close(); err != nil {
		t.Error(err)
	}
}

func TestPropertyTitle(t *testing.T) {
	for title, want := range map[string]string{
		"关于整改情况的通报":    "关于整改情况的通报",
		" 关于整改情况的通报\n": "关于整改情况的通报",
		"":             "",
		"untitled":     "",
		"Microsoft Word - 关于整改情况的通报": "",
		"PowerPoint 演示文稿":            "",
		"文档1":                        "",
		"关于整改情况的通报.doc":              "",
		"关于整改情况的通报.PDF":              "",
		"http://example.com/通报":      "",
		`C:\通报\终稿`:                   "",
		"\uFFFD\uFFFD通报":             "",
		"关于开展“3.15”专项整治的通报":          "关于开展“3.15”专项整治的通报",
		"中共云溪区委关于2024年巡察整改情况的通报（摘要）": "中共云溪区委关于2024年巡察整改情况的通报（摘要）",
	} {
		if got := propertyTitle(title); got != want {
			t.Errorf("%q: got %q, want %q", title, got, want)
		}
	}
}

// FuzzExtractPDF changes and cuts a file here and there: PDFium must read it or
// fail, and what it reads is text with whole lines aside.
func FuzzExtractPDF(f *testing.F) {
	files := []string{textPDF("一、整改情况", "\f", "1.关于学习的问题"), nestedPDF(3), glyphPDF()}
	for file := range files {
		f.Add(uint8(file), uint16(0), "")
		f.Add(uint8(file), uint16(100), "<<")
		f.Add(uint8(file), uint16(700), "endstream endobj 4 0 obj")
	}
	f.Fuzz(func(t *testing.T, file uint8, at uint16, patch string) {
		raw := files[int(file)%len(files)]
		start := int(at) % len(raw)
		raw = raw[:start] + patch + raw[min(start+len(patch), len(raw)):]
		c, err := extractPDFWithin(time.Second, raw, Options{})
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("not a *Error: %v", err)
			}
			return
		}
		checkContent(t, c)
	})
}

// checkContent holds c to what an extractor promises.
func checkContent(t *testing.T, c content) {
	t.Helper()
	if !utf8.ValidString(c.text) || strings.Contains(c.text, "\r") {
		t.Errorf("got %q", c.text)
	}
	for _, span := range c.aside {
		line := c.text[span.Start:span.End]
		if strings.Index(line, "\n") != len(line)-1 || span.Start > 0 && !strings.ContainsAny(c.text[span.Start-1:span.Start], "\n\f") {
			t.Errorf("aside is no line: %q", line)
		}
	}
}

// BenchmarkExtractPDF reads two pages with PDFium running; starting it is
// measured by BenchmarkStartPDFium.
func BenchmarkExtractPDF(b *testing.B) {
	raw := readTestdata(b, "libreoffice.pdf")
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := extractPDF(raw, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkStartPDFium starts PDFium as the first PDF of a process does, with
// the cache on disk.
func BenchmarkStartPDFium(b *testing.B) {
	dir := b.TempDir()
	if _, err := newPDFium(dir); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newPDFium(dir); err != nil {
			b.Fatal(err)
		}
	}
}

func readTestdata(t testing.TB, name string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "pdf", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// assemblePDF writes a file of objects, which are numbered from 1; the first is
// the catalog.
func assemblePDF(objects ...string) string {
	var file, table strings.Builder
	file.WriteString("%PDF-1.5\n")
	fmt.Fprintf(&table, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, object := range objects {
		fmt.Fprintf(&table, "%010d 00000 n \n", file.Len())
		fmt.Fprintf(&file, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := file.Len()
	fmt.Fprintf(&file, "%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", table.String(), len(objects)+1, start)
	return file.String()
}

func stream(dictionary, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dictionary, len(data), data)
}

// pagePDF is a file of one page; further objects are numbered from 5.
func pagePDF(operators, resources string, objects ...string) string {
	return assemblePDF(slices.Concat([]string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<" + resources + ">>>>",
		stream("", operators),
	}, objects)...)
}

// scan is a picture of one dark dot.
var scan = stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "\x00")

// The objects of a font that is not in the file, as Chinese files of the
// nineties have them.
const (
	songFont       = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>"
	songDescendant = "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>"
	songDescriptor = "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>"
)

// textPDF is a file with those lines, one under the other; a form feed starts
// a page.
func textPDF(lines ...string) string {
	pages := strings.Split(strings.Join(lines, "\n"), "\f")
	objects := []string{"<</Type/Catalog/Pages 2 0 R>>", "", songFont, songDescendant, songDescriptor}
	var kids strings.Builder
	for _, page := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", len(objects)+1)
		objects = append(objects,
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>", len(objects)+2),
			stream("", showLines(strings.Fields(page))))
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(pages))
	return assemblePDF(objects...)
}

// showLines are the operators that write lines from the top of a page.
func showLines(lines []string) string {
	var operators strings.Builder
	operators.WriteString("BT /F 12 Tf 20 TL 50 780 Td\n")
	for _, line := range lines {
		var code []byte
		for _, unit := range utf16.Encode([]rune(line)) {
			code = append(code, byte(unit>>8), byte(unit))
		}
		fmt.Fprintf(&operators, "T* <%s> Tj\n", hex.EncodeToString(code))
	}
	operators.WriteString("ET")
	return operators.String()
}

// glyphPDF shows the glyphs of a font that does not say which characters they
// are.
func glyphPDF() string {
	var glyphs strings.Builder
	for glyph := range 60 {
		fmt.Fprintf(&glyphs, "%04x", 500+37*glyph)
	}
	return pagePDF("BT /F 12 Tf 50 700 Td <"+glyphs.String()+"> Tj ET", "/Font<</F 5 0 R>>",
		"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 7 0 R>>",
		"<</Type/FontDescriptor/FontName/X/Flags 4>>")
}

// nestedPDF draws a form twice that draws another twice, and so on: 2 to the
// power of depth in all.
func nestedPDF(depth int) string {
	forms := make([]string, depth)
	for i := range forms {
		dictionary, operators := "/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "/F Do /F Do"
		if i == depth-1 {
			operators = ""
		} else {
			dictionary += fmt.Sprintf("/Resources<</XObject<</F %d 0 R>>>>", 6+i)
		}
		forms[i] = stream(dictionary, operators)
	}
	return pagePDF("/F Do /F Do", "/XObject<</F 5 0 R>>", forms...)
}
