package reader

import (
	"strings"
	"unicode"
)

// sampleBytes is how much of an input is looked at to tell text from other
// data.
const sampleBytes = 8 << 10

// maxControlShare is the share of control characters, one in so many bytes,
// from which on data is no text.
const maxControlShare = 20

// signature tells files of one kind by bytes in them.
type signature struct {
	bytes string
	kind  string
	tool  string // makes text of such a file
}

// signatures stand at the start of the files that people keep beside notices
// or mistake for them.
var signatures = [...]signature{
	{"%PDF-", "PDF", "pdftotext"},
	{"PK\x03\x04", "ZIP", "unzip"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "DOC/XLS/WPS (OLE)", "soffice --convert-to txt"},
	{`{\rtf`, "RTF", "soffice --convert-to txt"},
	{"\x1F\x8B", "gzip", "gunzip"},
	{"\x28\xB5\x2F\xFD", "Zstandard", "unzstd"},
	{"\xFD7zXZ\x00", "xz", "unxz"},
	{"7z\xBC\xAF\x27\x1C", "7-Zip", "7z x"},
	{"Rar!\x1A\x07", "RAR", "unrar x"},
	{"\x89PNG\r\n\x1A\n", "PNG", "tesseract -l chi_sim"},
	{"\xFF\xD8\xFF", "JPEG", "tesseract -l chi_sim"},
	{"II*\x00", "TIFF", "tesseract -l chi_sim"},
	{"MM\x00*", "TIFF", "tesseract -l chi_sim"},
}

// zipMembers are names in a ZIP file that tell what it really is.
var zipMembers = [...]signature{
	{"word/document.xml", "DOCX", "pandoc -t plain"},
	{"xl/workbook.xml", "XLSX", "soffice --convert-to csv"},
	{"OFD.xml", "OFD", ""},
}

// sniff tells why raw is not text that could hold a notice, or nil.
func sniff(path, raw string) *Error {
	if isBlank(raw) {
		return newError(path, Empty)
	}
	if strings.HasPrefix(raw, "\xFF\xFE") || strings.HasPrefix(raw, "\xFE\xFF") {
		return newError(path, NotUTF8, "UTF-16")
	}
	if s, ok := signatureOf(raw); ok {
		return newError(path, Binary, s.facts()...)
	}
	if isBinary(raw[:min(len(raw), sampleBytes)]) {
		return newError(path, Binary)
	}
	return nil
}

// isBlank reports whether there is only white space, behind a byte order
// mark or without one.
func isBlank(raw string) bool {
	raw = strings.TrimPrefix(raw, "\uFEFF")
	return strings.IndexFunc(raw, func(r rune) bool { return !unicode.IsSpace(r) }) < 0
}

func signatureOf(raw string) (signature, bool) {
	for _, s := range signatures {
		if !strings.HasPrefix(raw, s.bytes) {
			continue
		}
		if s.kind == "ZIP" {
			return zipKind(raw, s), true
		}
		return s, true
	}
	return signature{}, false
}

// facts are what a message can say: without a tool only the kind.
func (s signature) facts() []string {
	if s.tool == "" {
		return []string{s.kind}
	}
	return []string{s.kind, s.tool}
}

// zipKind looks for a telling member name, which stands uncompressed in the
// file; without one it is the plain ZIP file.
func zipKind(raw string, plain signature) signature {
	for _, s := range zipMembers {
		if strings.Contains(raw, s.bytes) {
			return s
		}
	}
	return plain
}

// isBinary reports whether sample holds a NUL or too many other control
// characters. Some are at home in text: the form feed that pdftotext puts
// between pages, the escape of terminal colours.
func isBinary(sample string) bool {
	controls := 0
	for i := range len(sample) {
		switch c := sample[i]; {
		case c == 0:
			return true
		case c < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1B", rune(c)), c == 0x7F:
			controls++
		}
	}
	return controls*maxControlShare > len(sample)
}
