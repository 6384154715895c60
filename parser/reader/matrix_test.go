package reader

import (
	"html"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// matrix is one notice in every way that it may lie on a disk. LibreOffice made
// the documents of notice.txt, 7-Zip notice.7z, OpenCC traditional.txt.
const matrix = "testdata/matrix"

// structure is what must not depend on how a notice was stored.
type structure struct {
	Title      string
	Dates      notice.Dates
	Outline    []string
	Issues     []string
	Measures   []string
	Statistics []notice.Statistic
}

func structureOf(n *notice.Notice) structure {
	s := structure{Title: n.Title, Dates: n.Dates}
	for _, x := range n.Sections {
		s.Outline = append(s.Outline, x.Path+" "+x.Title)
	}
	for _, x := range n.Issues {
		s.Issues = append(s.Issues, x.Path+" "+x.Title+" "+string(x.Status))
	}
	for _, x := range n.Measures {
		s.Measures = append(s.Measures, x.Path+" "+string(x.Kind)+" "+squeeze(x.Text))
	}
	for _, x := range n.Statistics {
		x.Span.Start, x.Span.End = 0, 0
		x.Text, x.Label = squeeze(x.Text), squeeze(x.Label)
		s.Statistics = append(s.Statistics, x)
	}
	return s
}

// squeeze takes spaces out: where a line wraps, PDF files lose or gain some.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// TestMatrix reads the same notice from every format and encoding, loose and
// in every kind of archive.
func TestMatrix(t *testing.T) {
	simplified, traditional := matrixFile(t, "notice.txt"), matrixFile(t, "traditional.txt")
	want := map[bool]structure{false: parsed(t, "notice.txt", simplified), true: parsed(t, "traditional.txt", traditional)}
	if n := want[false]; len(n.Issues) != 5 || len(n.Measures) != 14 || len(n.Statistics) < 4 {
		t.Fatalf("the notice itself is read as %+v", n)
	}
	forms := formsOf(t, simplified, traditional)
	for _, form := range forms {
		t.Run(form.name, func(t *testing.T) {
			compare(t, want[isTraditional(form.name)], parsed(t, form.name, form.text))
		})
	}
	inner := zipOf(t, forms...)
	for name, archive := range map[string]string{
		"a.zip": inner, "a.tar": tarOf(t, forms...), "a.tar.gz": gzipOf(t, tarOf(t, forms...)),
		"a.tar.zst": zstdOf(t, tarOf(t, forms...)), "nested.tar": tarOf(t, entry{"inner.zip", inner}),
		"notice.7z": matrixFile(t, "notice.7z"),
	} {
		t.Run(name, func(t *testing.T) {
			seen := 0
			for f, err := range Files(os.DirFS(saved(t, name, archive)), ".", Options{}) {
				if err != nil {
					t.Fatal(err)
				}
				seen++
				compare(t, want[isTraditional(f.Member)], structureOf(parser.Parse(f, parser.Options{})))
			}
			if wantSeen := len(forms); seen != wantSeen && name != "notice.7z" || seen < 3 {
				t.Errorf("%d documents of %d", seen, wantSeen)
			}
		})
	}
}

func compare(t *testing.T, want, got structure) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("differs (-want +got):\n%s", diff)
	}
}

func isTraditional(name string) bool { return strings.Contains(name, "traditional") }

// parsed saves a file and reads it again.
func parsed(t *testing.T, name, text string) structure {
	t.Helper()
	f, err := Open(filepath.Join(saved(t, name, text), name), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return structureOf(parser.Parse(f, parser.Options{}))
}

// saved is a directory that holds one file.
func saved(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return dir
}

func matrixFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(matrix, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// formsOf are the files that hold the notice.
func formsOf(t *testing.T, simplified, traditional string) []entry {
	t.Helper()
	utf16 := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	forms := map[string]string{}
	for _, name := range []string{"notice.docx", "notice.doc", "notice.pdf"} {
		forms[name] = matrixFile(t, name)
	}
	for name, e := range map[string]encoding.Encoding{
		"utf8": encoding.Nop, "gb18030": simplifiedchinese.GB18030, "gbk": simplifiedchinese.GBK, "utf16": utf16,
		"utf16be": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	} {
		addForms(t, forms, name, simplified, e)
	}
	for name, e := range map[string]encoding.Encoding{
		"utf8": encoding.Nop, "big5": traditionalchinese.Big5, "gb18030": simplifiedchinese.GB18030, "utf16": utf16,
	} {
		addForms(t, forms, "traditional-"+name, traditional, e)
	}
	var entries []entry
	for _, name := range slices.Sorted(maps.Keys(forms)) {
		entries = append(entries, entry{name, forms[name]})
	}
	return entries
}

// addForms adds the formats of text in encoding e.
func addForms(t *testing.T, forms map[string]string, name, text string, e encoding.Encoding) {
	t.Helper()
	for ending, form := range map[string]string{".txt": text, ".md": markdownOf(text), ".html": htmlOf(text)} {
		encoded, err := e.NewEncoder().String(form)
		if err != nil {
			t.Fatalf("%s%s: %v", name, ending, err)
		}
		forms[name+ending] = encoded
	}
}

// markdownOf marks the headings and the title.
func markdownOf(text string) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		switch {
		case i == 0:
			out.WriteString("# ")
		case strings.HasSuffix(line, "的问题"):
			out.WriteString("## ")
		}
		out.WriteString(line + "\n")
	}
	return out.String()
}

// htmlOf is a page of a government site with the notice in it. It does not say
// which encoding it is in.
func htmlOf(text string) string {
	var out strings.Builder
	out.WriteString("<html><head><title>x</title></head><body><div class=\"nav\"><a href=\"/\">首頁</a><a href=\"/a\">公開</a></div><div id=\"zoom\">\n")
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" {
			out.WriteString("<p>&#12288;&#12288;" + html.EscapeString(line) + "</p>\n")
		}
	}
	out.WriteString("</div></body></html>\n")
	return out.String()
}
