package reader

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
)

// content is what an extractor makes of the bytes of a document: text as a
// [source.File] has it, and what that File wants to know besides.
type content struct {
	text       string // valid UTF-8
	encoding   string
	confidence float64 // that encoding is right
	invalid    int     // bytes that became U+FFFD
	damaged    int     // parts of the input that could not be unpacked whole
	pictures   int     // pages without text that show pictures
	foreign    int     // parts of the input in other formats, which are not read
	paragraphs bool    // each line of text is a whole paragraph
	aside      []source.Span
	page       source.Page
}

// extractor makes text of a document's bytes. Its errors are of type [*Error];
// whose they are is filled in by the caller.
type extractor func(raw string, opts Options) (content, error)

// format is a kind of document.
type format struct {
	name    string
	endings []string // of files that are read from a directory
	extract extractor
}

// formats are the kinds of documents, by name as --input-format takes it.
var formats = [...]format{
	{"text", []string{".txt", ".text"}, extractText},
	{"markdown", []string{".md", ".markdown"}, extractText},
	{"html", []string{".html", ".htm", ".shtml", ".xhtml"}, extractHTML},
	{"pdf", []string{".pdf"}, extractPDF},
	{"docx", []string{".docx"}, extractDOCX},
	{"doc", []string{".doc"}, extractDOC},
	{"ofd", []string{".ofd"}, extractOFD},
}

// plain reports whether the text of a document of that format is its bytes.
func (f format) plain() bool { return f.name == "text" || f.name == "markdown" }

// The names of the formats in errors.
const (
	kindPDF  = "PDF"
	kindDOCX = "DOCX"
	kindDOC  = "DOC"
	kindOFD  = "OFD"
)

// documentKinds are these names by the format, of those that are not text.
var documentKinds = map[string]string{"pdf": kindPDF, "docx": kindDOCX, "doc": kindDOC, "ofd": kindOFD}

// formatOf tells the format by the ending of path; known is false for one
// that may hold anything.
func formatOf(path string) (format string, known bool) {
	got := filepath.Ext(path)
	for _, f := range formats {
		for _, ending := range f.endings {
			if strings.EqualFold(ending, got) {
				return f.name, true
			}
		}
	}
	return "text", false
}

// formatNamed is the format of that name.
func formatNamed(name string) (format, bool) {
	i := slices.IndexFunc(formats[:], func(f format) bool { return f.name == name })
	if i < 0 {
		return format{}, false
	}
	return formats[i], true
}

// recordKinds are the kinds of files that hold a document a line or row. They
// are told by name only: a notice may begin with a brace, and any text looks
// like CSV.
var recordKinds = [...]struct {
	name    string
	endings []string
}{
	{"ndjson", []string{".ndjson", ".jsonl"}},
	{"csv", []string{".csv", ".tsv"}},
}

// recordKind tells the kind of records in the file called name, empty for
// none.
func recordKind(name string, opts Options) string {
	ending := strings.ToLower(path.Ext(name))
	for _, k := range recordKinds {
		if opts.Format == k.name || opts.Format == "" && slices.Contains(k.endings, ending) {
			return k.name
		}
	}
	return ""
}

func isRecordKind(name string) bool {
	for _, k := range recordKinds {
		if k.name == name {
			return true
		}
	}
	return false
}

// Formats are the names that [Options].Format takes.
func Formats() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	for _, k := range recordKinds {
		names = append(names, k.name)
	}
	return names
}

// knownEndings are the endings of documents that are read from a directory.
func knownEndings() []string {
	var known []string
	for _, f := range formats {
		known = append(known, f.endings...)
	}
	return known
}
