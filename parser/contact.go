package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// contactKeys open a contact line, or stand in one.
var contactKeys = strings.Fields(`联系电话 联系方式 监督电话 值班电话 举报电话 咨询电话 受理电话 热线电话 办公电话 联络电话 电话联络 电话 传真 电子邮箱 电子邮件 电子信箱 邮箱 通讯地址 通信地址
联系地址 邮寄地址 来信地址 来信请寄 意见建议请寄 请寄 信件邮寄 接访地址 地址 邮政编码 邮编 联系人 邮政信箱 举报邮箱 监督邮箱 公示时间 公示期 公示期限 受理时间`)

// isContactLine recognises a line that tells where to write or call.
func isContactLine(s string) bool {
	if len(s) > 600 {
		return false
	}
	for _, key := range contactKeys {
		if rest, ok := strings.CutPrefix(s, key); ok {
			c, _ := utf8.DecodeRuneInString(rest)
			if strings.ContainsRune("：:（( 0123456789", c) || rest == "" {
				return true
			}
		}
	}
	return len(s) < contactMost && holdsContact(s)
}

// holdsContact reports whether a telephone number, a post code or an e-mail
// address stands in s behind its key.
func holdsContact(s string) bool {
	if !contactMarks.In(s) {
		return false
	}
	if _, end := afterKey(s, phoneKeys, phone); end > 0 {
		return true
	}
	if _, end := afterKey(s, postcodeKeys, postcode); end > 0 {
		return true
	}
	start, end := email(s)
	return end > 0 && (hasAny(s, contactKeys) || start == 0)
}

// contactMost is the longest paragraph, in bytes, that is taken for contact
// alone; a longer one says something else too.
const contactMost = 360

// contact reads the contact lines behind the body.
func (r *reading) contact() notice.Contact {
	var c notice.Contact
	for i := r.bodyEnd; i < r.annex; i++ {
		if b := r.block(i); b.Kind != text.Furniture {
			readContact(&c, b)
			if i+1 < r.annex {
				readBroken(&c, b.Folded, r.block(i+1))
			}
		}
	}
	r.lastParagraph(&c)
	return c
}

// readBroken reads the number of which the key ends the line before block b, s: 邮编：
// over 999306；电子邮箱：….
func readBroken(c *notice.Contact, s string, b *text.Block) {
	key := strings.TrimRight(s, "：: ")
	if len(key) == len(s) {
		return
	}
	fill := func(field *string, keys []string, scan func(string) int) {
		if n := scan(b.Folded); *field == "" && n > 0 && hasSuffixAny(key, keys) {
			*field = b.Text[:n]
		}
	}
	fill(&c.Phone, phoneKeys, phone)
	fill(&c.Postcode, postcodeKeys, postcode)
}

// lastParagraph reads the contact out of the last paragraph of the body, where a
// notice may put it that has no contact lines, or some of it where that invites to
// comment.
func (r *reading) lastParagraph(c *notice.Contact) {
	for i := r.bodyEnd - 1; i >= r.bodyStart; i-- {
		if b := r.block(i); b.Kind != text.Furniture {
			if *c == (notice.Contact{}) || c.Phone == "" && invites(b.Folded) {
				readContact(c, b)
			}
			return
		}
	}
}

// readContact fills in what block b tells and c does not have yet.
func readContact(c *notice.Contact, b *text.Block) {
	s := b.Folded
	if !contactMarks.In(s) {
		return
	}
	fill := func(field *string, start, end int) {
		if *field == "" && end > start {
			*field = b.Text[start:end]
		}
	}
	start, end := afterKey(s, phoneKeys, phone)
	fill(&c.Phone, start, firstPhone(b, start, end))
	start, end = phoneOfName(s)
	fill(&c.Phone, start, end)
	start, end = email(s)
	fill(&c.Email, start, end)
	start, end = afterKey(s, addressKeys, address)
	fill(&c.Address, start, end)
	start, end = afterKey(s, boxKeys, street)
	fill(&c.Address, start, end)
	start, end = afterKey(s, postcodeKeys, postcode)
	fill(&c.Postcode, start, end)
}

var (
	phoneKeys    = strings.Fields("联系电话 监督电话 值班电话 举报电话 咨询电话 受理电话 热线电话 办公电话 联络电话 电话联络 电话 热线 联系方式 拨打 致电")
	addressKeys  = strings.Fields("通讯地址 通信地址 联系地址 邮寄地址 来信地址 来信请寄 请寄 邮寄至 寄至 寄到 接访地址 信件邮寄 地址")
	boxKeys      = []string{"邮政信箱：", "邮政信箱:"}
	postcodeKeys = strings.Fields("邮政编码 邮编")

	// contactMarks are the words of which one stands in each of these keys, and
	// the signs of which one stands in an e-mail address.
	contactMarks = han.NewWords("电话 热线 联系方式 联系人 拨打 致电 地址 寄 邮政编码 邮编 @ ＠")
)

// afterKey finds the value that scan accepts behind one of the keys.
func afterKey(s string, keys []string, scan func(string) int) (start, end int) {
	for _, key := range keys {
		for i := 0; ; {
			n := han.Index(s[i:], key)
			if n < 0 {
				break
			}
			i += n + len(key)
			at := len(s) - len(trimKey(s[i:]))
			if size := scan(s[at:]); size > 0 {
				return at, at + size
			}
		}
	}
	return 0, 0
}

// trimKey takes the colon, and a remark in brackets before it, off the start of
// a value: 电话（工作日）：.
func trimKey(s string) string {
	if c, _ := utf8.DecodeRuneInString(s); c == '（' || c == '(' {
		if i := strings.IndexAny(s[:min(len(s), 64)], "）)"); i > 0 {
			_, size := utf8.DecodeRuneInString(s[i:])
			if rest := s[i+size:]; strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, ":") {
				s = rest
			}
		}
	}
	return strings.TrimLeft(s, "：:为是 号码至到")
}

// phone is the length of the telephone number at the start of s: digits with
// dashes, an area code in brackets, an extension, its groups set apart by spaces.
func phone(s string) int {
	digits, end := 0, 0
	for i, c := range s {
		switch {
		case han.IsDigit(c):
			digits++
			end = i + utf8.RuneLen(c)
		case strings.ContainsRune("-—–－─―（）() 转", c):
			if strings.ContainsRune(" （(", c) && digits >= leastPhone && (c != ' ' || digits >= fullPhone(s) || !isGroup(s[i+1:])) {
				return phoneSize(digits, end)
			}
		default:
			return phoneSize(digits, end)
		}
	}
	return phoneSize(digits, end)
}

// leastPhone is how many digits a telephone number has at least, without its area
// code.
const leastPhone = 7

// fullPhone is how many digits the telephone number has at least that s begins with:
// with its area code, of a mobile telephone, of a service that takes calls from
// everywhere, of somebody in the same town.
func fullPhone(s string) int {
	switch s = strings.TrimLeft(s, "（("); {
	case strings.HasPrefix(s, "0"), strings.HasPrefix(s, "1"):
		return 11
	case hasPrefixAny(s, []string{"400", "800"}):
		return 10
	}
	return leastPhone
}

// isGroup reports whether s begins with three or four digits that stand for themselves:
// the rest of 0999-6593 8802, but not another number or an hour, 8:30.
func isGroup(s string) bool {
	n := strings.IndexFunc(s, func(r rune) bool { return !han.IsDigit(r) })
	if n < 0 {
		n = len(s)
	}
	return (n == 3 || n == 4) && !hasPrefixAny(s[n:], []string{"-", "—", ":", "："})
}

// phoneSize is end where so many digits are those of somebody's telephone. Five
// are those of a hotline for all: 12345.
func phoneSize(digits, end int) int {
	if digits < 6 || digits > 18 {
		return 0
	}
	return end
}

// wholePhone is the least length, in bytes, of a telephone number with its area
// code, or of a mobile one. They begin with a nought or a one.
const wholePhone = 10

// phoneOfName finds a whole number behind a name that stands between it and the
// key: 联系方式：档案馆办公室，0999-6012238.
func phoneOfName(s string) (start, end int) {
	for _, key := range [...]string{"联系方式", "联系人", "电话", "致电", "拨打"} {
		i := han.Index(s, key)
		if i < 0 {
			continue
		}
		start = i + strings.IndexFunc(s[i:i+firstOf(s[i:], []string{"；", "。"})], han.IsDigit)
		if start < i {
			continue
		}
		if size := phone(s[start:]); size >= wholePhone && strings.IndexByte("01", s[start]) >= 0 {
			if before, width := utf8.DecodeLastRuneInString(s[:start]); before == '(' || before == '（' { // (0999)2260417
				return start - width, start + size
			}
			return start, start + size
		}
	}
	return 0, 0
}

// firstPhone is where the first number in [start, end) of a block ends: at a wide
// gap behind a whole one, 0999-4412906　　24小时….
func firstPhone(b *text.Block, start, end int) int {
	digits := 0
	for i, c := range b.Folded[start:end] {
		at := start + i
		if digits >= leastPhone && b.Gap(at) && b.Pos(at)-b.Pos(at-1) > source.Pos(len("  ")) {
			return at
		}
		if han.IsDigit(c) {
			digits++
		}
	}
	return end
}

// email finds the first address with an @ in s.
func email(s string) (start, end int) {
	at := han.IndexAny(s, "@＠")
	if at <= 0 {
		return 0, 0
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	start, end = at, at+size
	for start > 0 && isMailByte(s[start-1]) {
		start--
	}
	for end < len(s) && isMailByte(s[end]) {
		end++
	}
	end = start + len(strings.TrimRight(s[start:end], ".-"))
	if start == at || end <= at+size {
		return 0, 0
	}
	return start, end
}

func isMailByte(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.IndexByte("._-+", c) >= 0
}

// addressMost is the longest postal address, in bytes.
const addressMost = 240

// address is the length of the postal address at the start of s: up to the end
// of the clause, without a remark in brackets.
func address(s string) int {
	s = s[:min(len(s), addressMost)]
	end := strings.IndexAny(s, "，。；;,（(")
	if end < 0 {
		end = len(s)
	}
	if n := han.Index(s[:end], "邮编"); n > 0 {
		end = n
	}
	if n := han.Index(s[:end], "邮政编码"); n > 0 {
		end = n
	}
	for _, key := range contactKeys {
		if n := han.Index(s[:end], key); n > 0 && !strings.HasSuffix(s[:n], "邮政") && key != "邮政信箱" && key != "地址" {
			end = n
		}
	}
	s = strings.TrimRight(s[:end], " 、")
	if utf8.RuneCountInString(s) < 4 {
		return 0
	}
	return len(s)
}

// street is address where s has one: the number of a box is none.
func street(s string) int {
	n := address(s)
	if strings.HasSuffix(s[:n], "信箱") {
		return 0
	}
	return n
}

// postcode is the length of the six digits at the start of s.
func postcode(s string) int {
	n := 0
	for i, c := range s {
		if !han.IsDigit(c) {
			if n == 6 {
				return i
			}
			return 0
		}
		n++
	}
	if n == 6 {
		return len(s)
	}
	return 0
}
