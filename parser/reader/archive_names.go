package reader

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// nameDecoder makes UTF-8 of the names in an archive. Old archives do not say
// in which encoding these are, and one name is too short to tell it, but all
// together are not. So where it can be done all are added before the first is
// decoded.
type nameDecoder struct {
	gb, big5 int // frequent characters seen, were the names in that encoding
}

// decoderOf is the decoder for an archive with these names.
func decoderOf(names []string) nameDecoder {
	var n nameDecoder
	for _, name := range names {
		n.add(name)
	}
	return n
}

// add takes the evidence of a name that is not UTF-8.
func (n *nameDecoder) add(name string) {
	if utf8.ValidString(name) {
		return
	}
	n.gb += frequentIn(name, 0xB0, 0xD7, 0xA1)
	n.big5 += frequentIn(name, 0xA4, 0xC6, 0x40)
}

// frequentIn counts the characters of two bytes, of which the first is from low
// to high and the second at least least. Both encodings keep the frequent
// characters in a range of their own: level 1 of GB 2312 is B0A1 to D7FE, that
// of Big5 A440 to C67E.
func frequentIn(name string, low, high, least byte) int {
	count := 0
	for i := 0; i < len(name)-1; i++ {
		if name[i] < utf8.RuneSelf {
			continue
		}
		if low <= name[i] && name[i] <= high && name[i+1] >= least {
			count++
		}
		i++
	}
	return count
}

// decode makes UTF-8 of a name. Bytes that are no character become U+FFFD.
func (n *nameDecoder) decode(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	decoded, err := n.encoding().NewDecoder().String(name)
	if err != nil {
		return strings.ToValidUTF8(name, string(utf8.RuneError))
	}
	return decoded
}

// encoding is the likelier one of the names; GB 18030 if both are as likely.
func (n *nameDecoder) encoding() encoding.Encoding {
	if n.big5 > n.gb {
		return traditionalchinese.Big5
	}
	return simplifiedchinese.GB18030
}
