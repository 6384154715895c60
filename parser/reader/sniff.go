package reader

import (
	"cmp"
	"io"
	"slices"
	"strings"
	"unicode"
)

// sampleBytes is how much of a text is looked at to tell it from other data.
const sampleBytes = 8 << 10

// maxControlShare is the share of control characters, one in so many bytes,
// above which data is no text.
const maxControlShare = 20

// The kinds of files that are told by their bytes and are no format of a
// document by themselves. The values are what messages call them.
const (
	kindZip   = "ZIP"
	kindTar   = "TAR"
	kind7z    = "7-Zip"
	kindGzip  = "gzip"
	kindZstd  = "Zstandard"
	kindBzip2 = "bzip2"
	kindOLE   = "OLE"
	kindXML   = "XML"
	kindMail  = "EML"
)

// signature tells files of one kind by bytes at a place in them.
type signature struct {
	at    int
	bytes string
	kind  string // a format of documents, or another kind
}

// signatures stand in the files that people keep beside notices or mistake for
// them.
var signatures = [...]signature{
	{0, "%PDF-", "pdf"},
	{0, "PK\x03\x04", kindZip},
	{0, "PK\x05\x06", kindZip}, // without members
	{0, oleMagic, kindOLE},
	{0, `{\rtf`, "RTF"},
	{0, gzipMark, kindGzip},
	{0, "\x28\xB5\x2F\xFD", kindZstd},
	{0, "BZh", kindBzip2},
	{0, "7z\xBC\xAF\x27\x1C", kind7z},
	{0, "\xFD7zXZ\x00", "xz"},
	{0, "Rar!\x1A\x07", "RAR"},
	{257, "ustar", kindTar},
	{0, "MIME-Version:", "MHTML"},
	{0, "From: <Saved by", "MHTML"},
	{0, "SQLite format 3\x00", "SQLite"},
	{0, "PAR1", "Parquet"},
	{0, "\x89PNG\r\n\x1A\n", "PNG"},
	{0, "\xFF\xD8\xFF", "JPEG"},
	{0, "GIF8", "GIF"},
	{0, "II*\x00", "TIFF"},
	{0, "MM\x00*", "TIFF"},
	{8, "WEBP", "WebP"},
	{4, "ftyp", "MP4"},
}

// textTools make text, or something that can be read, of files that cannot.
var textTools = map[string]string{
	"pdf": "pdftotext", "docx": "pandoc -t plain",
	kindZip: "unzip", kindTar: "tar -xf", kind7z: "7z x", "RAR": "unrar x",
	kindGzip: "gunzip", kindZstd: "unzstd", kindBzip2: "bunzip2", "xz": "unxz",
	kindOLE: "soffice --convert-to txt", "RTF": "soffice --convert-to docx",
	"XLS": "soffice --convert-to csv", "XLSX": "soffice --convert-to csv",
	"PPT": "soffice --convert-to pdf", "PPTX": "soffice --convert-to pdf",
	"ODF": "soffice --convert-to docx", kindXML: "soffice --convert-to docx", "MHTML": "soffice --convert-to html",
	"EPUB": "pandoc -t plain",
	"PNG":  "tesseract -l chi_sim", "JPEG": "tesseract -l chi_sim", "GIF": "tesseract -l chi_sim",
	"TIFF": "tesseract -l chi_sim", "WebP": "tesseract -l chi_sim",
}

// unreadable is the error for a file of a kind that is no document.
func unreadable(kind string) *Error {
	if tool, ok := textTools[kind]; ok {
		return newError("", Binary, kind, tool)
	}
	return newError("", Binary, kind)
}

// detect tells the format of a document: what its bytes are, and where these
// may be several things what its name says.
func detect(raw, name string) (format string, err error) {
	switch kind := kindOf(raw[:min(len(raw), HeadBytes)]); {
	case kind == kindOLE:
		return oleFormat(raw, name)
	case kind == kindZip:
		return zipFormat(raw, name)
	case kind != "":
		return documentOr(kind)
	}
	return textFormat(raw, name)
}

// documentOr is kind if it is a format of documents.
func documentOr(kind string) (string, error) {
	if _, ok := formatNamed(kind); ok {
		return kind, nil
	}
	return "", unreadable(kind)
}

// kindOf tells the kind of a file by its first bytes; empty for one without a
// signature, which may be text.
func kindOf(head string) string {
	for _, s := range signatures {
		if len(head) >= s.at && strings.HasPrefix(head[s.at:], s.bytes) {
			return s.kind
		}
	}
	return ""
}

// oleKinds are the names of streams in OLE files (MS-CFB), which tell what
// the file is. They are searched in this order: a Word document may hold a
// table of Excel.
var oleKinds = [...]struct{ stream, kind string }{
	{streamEncrypted, ""},
	{streamDocument, "doc"},
	{"Workbook", "XLS"},
	{"PowerPoint Document", "PPT"},
}

// oleFormat tells what is in an OLE file. An Office document with a password is
// one, too, whatever its format.
func oleFormat(raw, name string) (string, error) {
	for _, s := range oleKinds {
		if !strings.Contains(raw, utf16Name(s.stream)) {
			continue
		}
		if s.kind == "" {
			return "", newError("", Encrypted, "Office")
		}
		return documentOr(s.kind)
	}
	if oleIsCut(raw) {
		return "", broken(errCut, kindNamed(name, kindOLE))
	}
	return "", unreadable(kindOLE)
}

// oleIsCut reports whether the list of streams lies behind the end of the file,
// by its header ([MS-CFB] 2.2).
func oleIsCut(raw string) bool {
	const shiftAt, listAt, largestShift = 0x1E, 0x30, 12
	header := docBytes(raw[:min(len(raw), HeadBytes)])
	sector := int64(1) << min(header.u16(shiftAt), largestShift)
	return len(raw) < listAt+4 || (int64(header.u32(listAt))+1)*sector >= int64(len(raw))
}

// zipFormat tells what is in a ZIP file. One that has lost the list of its
// members may be anything.
func zipFormat(raw, name string) (string, error) {
	at, size := strings.NewReader(raw), int64(len(raw))
	kind := zipKindAt(at, size, raw)
	if _, err := findDirectory(at, size); err != nil && kind == kindZip {
		return "", broken(errCut, kindNamed(name, kindZip))
	}
	return documentOr(kind)
}

// kindNamed is the kind of document that the name of a damaged file tells, or
// otherwise where it tells none.
func kindNamed(name, otherwise string) string {
	format, _ := formatOf(name)
	return cmp.Or(documentKinds[format], otherwise)
}

// utf16Name is an ASCII name as OLE files have it, in UTF-16.
func utf16Name(name string) string {
	var wide strings.Builder
	for i := range len(name) {
		wide.WriteByte(name[i])
		wide.WriteByte(0)
	}
	return wide.String()
}

// textFormat tells the format of what has no signature. A page is told by its
// first tag. Where that is one that Markdown may begin with too the name
// decides; so it does over data that may be a damaged file of another format.
func textFormat(raw, name string) (string, error) {
	byName, known := formatOf(name)
	head := asciiOf(raw[:min(len(raw), HeadBytes)])
	tag, prolog := firstTag(head)
	switch {
	case pageTags[tag], tag != "" && byName == "html", fragmentTags[tag] && byName != "markdown":
		return "html", nil
	case prolog:
		return "", unreadable(kindXML)
	case isMail(head):
		return "", unreadable(kindMail)
	case byName == "html" && strings.Contains(head, "</"), byName != "markdown" && isMarkedUp(head):
		return "html", nil
	case byName == "text", byName == "markdown":
		return byName, nil
	case known && byName != "html" && isBinary(sampleOf(raw)):
		return byName, nil
	}
	return "text", nil
}

// markup is what is left of a page in text that was cut out of its source.
var markup = []string{"<br>", "<br/>", "<br />", "<BR>", "</p>", "&nbsp;", "&ldquo;", "&rdquo;", "&mdash;", "&emsp;", "&#12288;"}

// markupLeast is how often such must stand in text for it to be marked up: one that
// speaks of markup names it once or twice.
const markupLeast = 3

// isMarkedUp reports whether text has the line breaks or the entities of a page.
func isMarkedUp(text string) bool {
	count := 0
	for _, m := range markup {
		count += strings.Count(text, m)
	}
	return count >= markupLeast
}

// isMail reports whether head opens with the fields of a mail, one of which says
// how the text below is encoded.
func isMail(head string) bool {
	encoded := false
	for line := range strings.Lines(head) {
		if line = strings.TrimRight(line, "\r\n"); line == "" {
			return encoded
		}
		name, _, found := strings.Cut(line, ":")
		if folded := line[0] == ' ' || line[0] == '\t'; !folded && (!found || strings.ContainsFunc(name, isNoFieldRune)) {
			return false
		}
		encoded = encoded || strings.EqualFold(name, "Content-Type") || strings.EqualFold(name, "Content-Transfer-Encoding")
	}
	return encoded
}

// isNoFieldRune reports whether r stands in no name of a mail's fields.
func isNoFieldRune(r rune) bool { return r <= ' ' || r >= 0x7F }

// pageTags open a whole page, fragmentTags a part of one.
var (
	pageTags = map[string]bool{
		"!doctype html": true, "html": true, "head": true, "body": true, "meta": true, "title": true,
	}
	fragmentTags = map[string]bool{
		"table": true, "div": true, "p": true, "span": true, "center": true, "font": true, "section": true, "article": true,
		"style": true, "script": true, "link": true, "h1": true, "h2": true, "h3": true, "ul": true, "ol": true, "br": true,
	}
)

// asciiOf takes the NULs out of text in UTF-16, so that tags in it can be seen.
func asciiOf(head string) string {
	head = strings.TrimPrefix(head, markUTF16LE)
	head = strings.TrimPrefix(head, markUTF16BE)
	return strings.ReplaceAll(head, "\x00", "")
}

// firstTag is the name of the tag that head begins with, in lower case, behind
// white space, comments and XML's processing instructions; empty for none.
// prolog says that there was such an instruction.
func firstTag(head string) (name string, prolog bool) {
	for {
		head = strings.TrimLeft(strings.TrimPrefix(head, markUTF8), " \t\r\n\f")
		var more bool
		switch {
		case strings.HasPrefix(head, "<!--"):
			_, head, more = strings.Cut(head, "-->")
		case strings.HasPrefix(head, "<?"):
			prolog = prolog || strings.HasPrefix(head, "<?xml")
			_, head, more = strings.Cut(head, "?>")
		}
		if !more {
			return tagName(head), prolog
		}
	}
}

// tagName is the name of the tag at the start of head: "div" of `<DIV class=`,
// and "!doctype html".
func tagName(head string) string {
	rest, ok := strings.CutPrefix(head, "<")
	if !ok {
		return ""
	}
	end := strings.IndexAny(rest, ">/")
	if end < 0 {
		end = len(rest)
	}
	words := strings.Fields(strings.ToLower(rest[:end]))
	switch {
	case len(words) == 0:
		return ""
	case words[0] == "!doctype" && len(words) > 1:
		return words[0] + " " + words[1]
	}
	return words[0]
}

// zipKinds are what a ZIP file may be beside an archive, by the name of a
// member. Office Open XML leaves the names of its parts free: with the list of
// their types the directory tells.
var zipKinds = [...]struct{ member, kind string }{
	{"word/document.xml", "docx"},
	{"word/", "docx"},
	{"xl/", "XLSX"},
	{"ppt/", "PPTX"},
	{"OFD.xml", "ofd"},
	{"content.xml", "ODF"},
	{"META-INF/container.xml", "EPUB"},
}

// officeTypes is the member with the types of an Office Open XML file. Without
// it a directory called word is just that.
const officeTypes = "[Content_Types].xml"

// zipKind tells what a ZIP file with members of these names is.
func zipKind(names []string) string {
	office := slices.Contains(names, officeTypes)
	for _, z := range zipKinds {
		directory := strings.HasSuffix(z.member, "/")
		if slices.ContainsFunc(names, func(name string) bool {
			return name == z.member || directory && office && strings.HasPrefix(name, z.member)
		}) {
			return z.kind
		}
	}
	return kindZip
}

// tellsZipKind reports whether a member's name matters to [zipKind].
func tellsZipKind(name string) bool {
	return name == officeTypes || zipKind([]string{officeTypes, name}) != kindZip
}

// zipKindAt tells what a ZIP file is: by its directory, or where that is lost
// with the end of the file, by the names of members in its start.
func zipKindAt(at io.ReaderAt, size int64, start string) string {
	if directory, err := findDirectory(at, size); err == nil {
		if kind, _, err := directory.survey(); err == nil {
			return kind
		}
	}
	return zipKind(localNames(start))
}

// isBlank reports whether there is only white space, behind a byte order
// mark or without one.
func isBlank(raw string) bool {
	raw = strings.TrimPrefix(raw, markUTF8)
	return strings.IndexFunc(raw, func(r rune) bool { return !unicode.IsSpace(r) }) < 0
}

// isBinary reports whether sample holds a NUL or too many other control
// characters.
func isBinary(sample string) bool {
	controls := 0
	for i := range len(sample) {
		switch c := sample[i]; {
		case c == 0:
			return true
		case isControl(rune(c)):
			controls++
		}
	}
	return controls*maxControlShare > len(sample)
}
