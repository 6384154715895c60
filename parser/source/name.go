package source

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Name is what messages call the file: its path, and its member behind "!". A
// name that would not show on one line as it is, with control characters or
// bytes that are no UTF-8, is quoted as [Spell] quotes.
func (f *File) Name() string {
	name := f.Locator()
	if strings.ContainsFunc(name, unicode.IsControl) || !utf8.ValidString(name) {
		return quote(name)
	}
	return name
}

// Locator is the path of the file, and its member behind "!", as they are: for
// programs.
func (f *File) Locator() string {
	if f.Member == "" {
		return f.Path
	}
	return f.Path + "!" + f.Member
}

// Spell is how results write a path, all formats alike: as it is, as long as it
// is UTF-8. On most systems a path may be any bytes, of which JSON and
// databases would make U+FFFD, and nobody would find the file by that. Such a
// path is quoted as C and Git do: "\xb1\xa8.txt", and so is one that begins
// with a quotation mark, since it would be taken for a quoted one. [Unspell]
// gives the path back.
func Spell(path string) string {
	if utf8.ValidString(path) && !strings.HasPrefix(path, `"`) {
		return path
	}
	return quote(path)
}

// Unspell is the path that [Spell] has written.
func Unspell(spelled string) string {
	if path, err := strconv.Unquote(spelled); err == nil && spelled[0] == '"' {
		return path
	}
	return spelled
}

// shortEscapes are the escapes that have letters of their own, and those of
// characters that mean something between quotation marks.
var shortEscapes = map[rune]string{'"': `\"`, '\\': `\\`, '\t': `\t`, '\n': `\n`, '\r': `\r`}

// quote puts s between quotation marks, with escapes of bytes only: unlike
// those of [strconv.Quote], C, Python and printf(1) know all of them.
func quote(s string) string {
	var out strings.Builder
	out.WriteByte('"')
	for i, r := range s {
		_, width := utf8.DecodeRuneInString(s[i:])
		bytes := s[i : i+width]
		switch escape, short := shortEscapes[r]; {
		case short:
			out.WriteString(escape)
		case unicode.IsControl(r), r == utf8.RuneError && width == 1:
			writeHex(&out, bytes)
		default:
			out.WriteString(bytes)
		}
	}
	out.WriteByte('"')
	return out.String()
}

func writeHex(out *strings.Builder, bytes string) {
	const digits = "0123456789abcdef"
	for i := range len(bytes) {
		out.WriteString(`\x`)
		out.WriteByte(digits[bytes[i]>>4])
		out.WriteByte(digits[bytes[i]&0xF])
	}
}
