package reader

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// byteOrderMark begins a text and tells by its bytes what encoding this is in.
const byteOrderMark = '\uFEFF'

// The byte order mark in the encodings that have one.
const (
	markUTF8    = string(byteOrderMark)
	markUTF32LE = "\xFF\xFE\x00\x00" // to be looked for before that of UTF-16
	markUTF32BE = "\x00\x00\xFE\xFF"
	markUTF16LE = "\xFF\xFE"
	markUTF16BE = "\xFE\xFF"
	markGB18030 = "\x84\x31\x95\x33"
)

// charset is an encoding that inputs come in.
type charset struct {
	name     string            // as results name it
	labels   []string          // what else pages and people call it
	mark     string            // its byte order mark, else empty
	encoding encoding.Encoding // nil for UTF-8
	explicit bool              // it is never guessed, for nobody uses it without saying so
}

// charsets are the encodings of Chinese text. GB 18030 holds all of GBK, which
// holds all of GB 2312: whatever is labelled as one of these is read as the
// largest, since pages use characters beyond what they declare.
var charsets = [...]charset{
	{name: "utf-8", labels: []string{"utf8", "unicode-1-1-utf-8"}, mark: markUTF8},
	{
		name:     "gb18030",
		labels:   []string{"gbk", "gb2312", "gb-2312", "gb-2312-80", "x-gbk", "euc-cn", "cp936", "ms936", "windows-936", "csgb2312", "chinese"},
		mark:     markGB18030,
		encoding: simplifiedchinese.GB18030,
	},
	{
		name:     "big5",
		labels:   []string{"big5-hkscs", "big5-eten", "cn-big5", "x-x-big5", "csbig5", "cp950", "ms950"},
		encoding: traditionalchinese.Big5,
	},
	{
		name:     "utf-32le",
		labels:   []string{"utf-32", "utf32", "utf32le"},
		mark:     markUTF32LE,
		encoding: utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM),
		explicit: true,
	},
	{
		name:     "utf-32be",
		labels:   []string{"utf32be"},
		mark:     markUTF32BE,
		encoding: utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
		explicit: true,
	},
	{
		name:     "utf-16le",
		labels:   []string{"utf-16", "utf16", "utf16le", "ucs-2", "unicode"},
		mark:     markUTF16LE,
		encoding: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	},
	{
		name:     "utf-16be",
		labels:   []string{"utf16be", "unicodefffe"},
		mark:     markUTF16BE,
		encoding: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	},
}

// charsetNamed looks an encoding up by its name or a label, in capitals or
// not: "GB2312", "utf_8".
func charsetNamed(label string) (*charset, bool) {
	label = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(label)), "_", "-")
	for i := range charsets {
		c := &charsets[i]
		if label == c.name {
			return c, true
		}
		for _, l := range c.labels {
			if label == l {
				return c, true
			}
		}
	}
	return nil, false
}

// charsetMarked tells the encoding by a byte order mark.
func charsetMarked(raw string) (*charset, bool) {
	for i := range charsets {
		if c := &charsets[i]; c.mark != "" && strings.HasPrefix(raw, c.mark) {
			return c, true
		}
	}
	return nil, false
}

// decode makes UTF-8 of raw and names the encoding that it was in. The caller
// may know it from the user (override), which is obeyed, or from the input
// itself (declared), which is checked; both may be empty. Confidence is how
// sure the encoding is, invalid how many U+FFFD stand in text for bytes that
// are no character. UTF-8 stays as it came, byte order mark included.
//
// The error is an [*Error]: BadEncoding for an override that is no encoding,
// Binary for bytes that are text in none.
func decode(raw, declared, override string) (text, encoding string, confidence float64, invalid int, err error) {
	if override == "" && isUTF8(raw) {
		return raw, charsets[0].name, 1, 0, nil
	}
	c, confidence, err := charsetOf(raw, declared, override)
	if err != nil {
		return "", "", 0, 0, err
	}
	text, invalid = c.decode(raw)
	return text, c.name, confidence, invalid, nil
}

// isUTF8 reports whether raw is whole UTF-8. Text in UTF-16 may be valid by
// accident or for being ASCII; the zero bytes give it away.
func isUTF8(raw string) bool {
	return utf8.ValidString(raw) && strings.IndexByte(raw, 0) < 0
}

// charsetOf finds the encoding of raw, and how sure that is.
func charsetOf(raw, declared, override string) (*charset, float64, error) {
	if override != "" {
		c, ok := charsetNamed(override)
		if !ok {
			return nil, 0, newError("", BadEncoding, override)
		}
		return c, 1, nil
	}
	if c, ok := charsetMarked(raw); ok {
		return c, 1, nil
	}
	if isUTF8(withoutCutTail(raw)) {
		return &charsets[0], 1, nil
	}
	return guessCharset(raw, declared)
}

// withoutCutTail is raw without the start of a character at its end, as a
// download that stopped leaves it.
func withoutCutTail(raw string) string {
	for i := len(raw) - 1; i >= max(0, len(raw)-utf8.UTFMax); i-- {
		if utf8.RuneStart(raw[i]) {
			if !utf8.FullRuneInString(raw[i:]) {
				return raw[:i]
			}
			return raw
		}
	}
	return raw
}

// decode makes valid UTF-8 of raw and counts the U+FFFD it had to put in.
func (c *charset) decode(raw string) (text string, invalid int) {
	if c.encoding == nil {
		return decodeUTF8(raw)
	}
	raw = strings.TrimPrefix(raw, c.mark)
	text, _ = c.encoding.NewDecoder().String(raw) // replaces what it cannot read and goes on
	return text, max(0, strings.Count(text, string(utf8.RuneError))-c.ownReplacements(raw))
}

// ownReplacements counts the U+FFFD that raw itself holds.
func (c *charset) ownReplacements(raw string) int {
	code, err := c.encoding.NewEncoder().String(string(utf8.RuneError))
	if err != nil { // Big5 has none
		return 0
	}
	if len(code) != 2 {
		return strings.Count(raw, code)
	}
	count := 0
	for i := 0; i+2 <= len(raw); i += 2 {
		if raw[i:i+2] == code {
			count++
		}
	}
	return count
}
