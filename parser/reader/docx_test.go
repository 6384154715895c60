package reader

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

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

// docxRoots are the root elements of the parts.
var docxRoots = map[string]string{
	"document": "document", "numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes",
}

// build makes the file's bytes.
func (f docxFile) build(t testing.TB) string {
	t.Helper()
	members := map[string]string{"_rels/.rels": `<Relationships>` +
		`<Relationship Type="http://x/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Type="http://x/core-properties" Target="docProps/core.xml"/></Relationships>`}
	var related strings.Builder
	for name, xml := range f {
		root, ok := docxRoots[name]
		if !ok {
			members[name] = xml
			continue
		}
		if root == "document" {
			xml = "<w:body>" + xml + "</w:body>"
		}
		members["word/"+name+".xml"] = "<w:" + root + " " + wordNamespace + ">" + xml + "</w:" + root + ">"
		related.WriteString(`<Relationship Type="http://x/` + name + `" Target="` + name + `.xml"/>`)
	}
	members["word/_rels/document.xml.rels"] = "<Relationships>" + related.String() + "</Relationships>"
	return packageOf(t, members)
}

// packageOf is a ZIP file of named parts, as DOCX and OFD files are.
func packageOf(t testing.TB, parts map[string]string) string {
	t.Helper()
	var entries []entry
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		entries = append(entries, entry{name, parts[name]})
	}
	return zipOf(t, entries...)
}
