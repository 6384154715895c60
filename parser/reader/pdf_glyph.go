package reader

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// The text layer of a PDF says which characters its glyphs are. Some programs
// name others that look the same, some name none.

const (
	brokenHyphen = '\uFFFE' // PDFium's sign for a hyphen that ends a line
	softHyphen   = '\u00AD' // on a page it is as hard as any
	firstRadical = '\u2E80' // of the supplement, with the radicals of simplified writing
	firstKangxi  = '\u2F00'
)

// kangxi are the characters of the 214 radicals from firstKangxi on (⽅→方, ⼾→户),
// three bytes each. A font has one glyph for both, and many programs name the
// radical.
const kangxi = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
	"廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
	"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
	"邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"

// cleanGlyphs writes a line of the text layer in the characters that a reader
// sees on the page, without the white space at its end.
func cleanGlyphs(line string) string {
	return strings.TrimRightFunc(strings.Map(seenAs, line), unicode.IsSpace)
}

// seenAs is the character that r stands for on the page, U+FFFD where nobody
// knows, and -1 for none.
func seenAs(r rune) rune {
	switch kangxiIndex := int(r-firstKangxi) * len("⼀"); {
	case r == brokenHyphen, r == softHyphen:
		return '-'
	case unicode.IsControl(r) && r != '\t', r == byteOrderMark:
		return -1
	case r >= firstRadical && r < firstKangxi:
		return han.Fold(r) // ⻚→页
	case r >= firstKangxi && kangxiIndex < len(kangxi):
		character, _ := utf8.DecodeRuneInString(kangxi[kangxiIndex:])
		return character
	case isPrivate(r):
		return cmp.Or(fontSymbols[r], utf8.RuneError)
	}
	return r
}

// glyphCount tells a text layer from the noise that fonts leave which do not
// say what their glyphs are.
type glyphCount struct {
	frequent int // Chinese characters that are in daily use, ASCII, punctuation
	strange  int // all others
	unknown  int // those in bytes that have become U+FFFD
}

// add counts the characters of a page, white space aside.
func (c *glyphCount) add(page string) {
	for _, r := range page {
		switch {
		case unicode.IsSpace(r):
		case isPrivate(r) && fontSymbols[r] == 0:
			c.unknown += utf8.RuneLen(r)
			c.strange++
		case r != utf8.RuneError && isFrequent(seenAs(r)):
			c.frequent++
		default:
			c.strange++
		}
	}
}

// legible reports whether there is text, and three quarters of it in characters
// that people write notices in: of a good text layer it is nearly all, of a bad
// one a tenth.
func (c glyphCount) legible() bool { return c.frequent > 0 && c.frequent >= 3*c.strange }

// isFrequent reports whether notices are written in r: a common character, or
// what stands among them in print, such as ASCII, punctuation and numbers.
func isFrequent(r rune) bool {
	return isCommon(r) || r >= ' ' && r < utf8.RuneSelf || unicode.In(r, unicode.P, unicode.S, unicode.N)
}
