package reader

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/zhenggai/zhenggai/parser/han"
)

// How the encoding is guessed. The qualities are shares, from 1 downwards.
const (
	guessBytes   = 4 << 10 // how much of an input is tried in each encoding
	badWeight    = 3       // so many common characters make up for one that is none
	clearlyWorse = 0.2     // a declared encoding may be so much worse than the best
	leastQuality = 0.5     // below it text is taken to be no Chinese in this encoding
	fullMargin   = 0.5     // a lead over the next best that leaves no doubt
)

// guessCharset chooses the encoding in which raw makes the most sense. A declared one
// wins unless another makes clearly more. Text that makes none in any is UTF-8
// with damage, as long as the damage is slight.
//
// Windows of n characters, each half Han or more, of notices in simplified
// (GB 18030) and traditional writing; share of wrong guesses, as
// TestGuessWindows bounds them:
//
//	n           gb18030 simp.  gb18030 trad.  big5   utf-16le  utf-16be
//	8           0 %            0 %            0 %    < 0.5 %   < 0.5 %
//	16, 32, 64  0 %            0 %            0 %    0 %       0 %
func guessCharset(raw, declared string) (*charset, float64, error) {
	sample := guessSample(raw)
	best, next := charsetTrial{quality: -badWeight}, charsetTrial{quality: -badWeight}
	var said charsetTrial
	for i := range charsets {
		if charsets[i].explicit {
			continue
		}
		t := tryCharset(&charsets[i], sample)
		if t.quality > best.quality {
			best, next = t, best
		} else if t.quality > next.quality {
			next = t
		}
		if c, ok := charsetNamed(declared); ok && c == t.charset {
			said = t
		}
	}
	switch {
	case best.quality < leastQuality && looksForeign(raw, countInvalid(raw)):
		return nil, 0, newError("", Binary)
	case best.quality < leastQuality:
		return &charsets[0], 0, nil
	case said.charset != nil && said.quality >= best.quality-clearlyWorse:
		return said.charset, (1 + said.quality) / 2, nil
	}
	return best.charset, best.confidence(next), nil
}

// guessSample is the part of raw to try: around the first byte that is not
// ASCII, since ASCII is the same in most encodings; from an even offset, as
// UTF-16 wants it.
func guessSample(raw string) string {
	first := strings.IndexFunc(raw, func(r rune) bool { return r >= utf8.RuneSelf })
	start := max(0, first-guessBytes/2) &^ 1
	return raw[start:min(len(raw), start+guessBytes)]
}

// charsetTrial is what a sample looks like in one encoding.
type charsetTrial struct {
	charset *charset
	quality float64 // common characters less a penalty for bad ones, by all
	wide    int     // characters that it was judged by
}

// tryCharset decodes sample. In UTF-16 the characters of ASCII tell something too: in
// the wrong byte order they become something else. In UTF-8 any character does,
// since bytes in another encoding hardly ever make one.
func tryCharset(c *charset, sample string) charsetTrial {
	double := strings.HasPrefix(c.name, "utf-16")
	if double && !maybeDouble(sample) {
		return charsetTrial{charset: c, quality: -badWeight}
	}
	if c.encoding == nil {
		sample = withoutCutTail(sample)
	}
	text, _ := c.decode(sample)
	text = strings.TrimSuffix(text, string(utf8.RuneError)) // where the sample was cut
	var wide, known, bad int
	for _, r := range text {
		switch {
		case r == utf8.RuneError || isControl(r):
			bad++
		case r >= utf8.RuneSelf || double:
			wide++
			if r < utf8.RuneSelf || c.encoding == nil || isCommon(r) {
				known++
			}
		}
	}
	t := charsetTrial{charset: c, wide: wide}
	if wide+bad > 0 {
		t.quality = float64(known-badWeight*bad) / float64(wide+bad)
	}
	return t
}

// maybeDouble reports whether sample may be in UTF-16: ASCII would show as zero
// bytes and Chinese as bytes beyond ASCII, a quarter of them, and as control
// characters. But any two letters of plain ASCII make a Chinese character, too.
func maybeDouble(sample string) bool {
	const share = 10 // short texts may have fewer
	return countNonASCII(sample)*share > len(sample) || strings.ContainsFunc(sample, isControl)
}

// confidence is that of t when next is the second best: less with few
// characters, and with a narrow lead.
func (t charsetTrial) confidence(next charsetTrial) float64 {
	lead := min(1, (t.quality-max(0, next.quality))/fullMargin)
	return t.quality * lead * float64(t.wide) / float64(t.wide+1)
}

// isControl reports whether r is a control character that no text has. Others
// are at home there: the form feed that pdftotext puts between pages, the
// escape of terminal colours.
func isControl(r rune) bool {
	return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1B", r) || r == 0x7F
}

// isCommon reports whether r is what Chinese text is made of: one of the 3,755
// characters of GB 2312's first level or a traditional form of one, or
// punctuation.
func isCommon(r rune) bool { return commonTable().has(r) }

// lastCommon is the last rune of the Basic Multilingual Plane.
const lastCommon = 0xFFFF

// commonRunes has a bit for every character of the Basic Multilingual Plane.
type commonRunes [(lastCommon + 1) / 64]uint64

func (c *commonRunes) add(r rune) { c[r/64] |= 1 << (r % 64) }

func (c *commonRunes) has(r rune) bool { return 0 <= r && r <= lastCommon && c[r/64]>>(r%64)&1 != 0 }

// commonTable is made when the first text comes that is not UTF-8.
var commonTable = sync.OnceValue(func() *commonRunes {
	table := new(commonRunes)
	for _, r := range firstLevel() {
		table.add(r)
	}
	for r := rune(0x3400); r < 0xA000; r++ {
		if table.has(han.Fold(r)) {
			table.add(r)
		}
	}
	for r := rune(0x3000); r < 0x3020; r++ { // 、。《》【】〔〕〇
		table.add(r)
	}
	for r := '！'; r <= '～'; r++ {
		table.add(r)
	}
	for _, r := range "·—‘’“”…①②③④⑤⑥⑦⑧⑨⑩\u00A0￥" {
		table.add(r)
	}
	return table
})

// firstLevel are the characters of GB 2312's first level, its rows 16 to 55 of
// 94 characters each; the last row is short of five.
func firstLevel() string {
	const rows, columns, missing = 40, 94, 5
	codes := make([]byte, 0, 2*rows*columns)
	for row := range rows {
		for column := range columns {
			codes = append(codes, byte(0xB0+row), byte(0xA1+column))
		}
	}
	text, _ := simplifiedchinese.GBK.NewDecoder().Bytes(codes[:len(codes)-2*missing]) // never fails
	return string(text)
}
