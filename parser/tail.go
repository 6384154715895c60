package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// tail finds where the body ends: before the invitation to comment, the
// contact lines, the signature, the list of attachments.
func (r *reading) tail() {
	r.annex = r.annexStart()
	r.bodyEnd = r.annex
	if r.listing {
		return // it has no sign-off
	}
	strays := 0
	for i := r.annex - 1; i >= r.bodyStart && strays <= straysMost; i-- {
		switch b := r.block(i); {
		case b.Kind == text.Furniture:
		case r.closes(i):
			r.bodyEnd, strays = i, 0
		case isStray(b):
			strays++
		default:
			strays = straysMost + 1
		}
	}
	r.attachments()
	r.mark(r.bodyEnd, len(r.doc.Blocks), read)
}

// annexStart is the first block of what is attached behind the signature, 附件1
// on a line of its own; there is none where the text before it is but a letter.
func (r *reading) annexStart() int {
	for i := r.bodyStart + 1; i < len(r.doc.Blocks); i++ {
		b := r.block(i)
		if strings.HasPrefix(b.Folded, "附") && isAnnexHead(b.Folded) && r.datedBefore(i) {
			if at := int(b.Extent.Start); at >= len(r.doc.File.Text)-at {
				return i
			}
		}
	}
	return len(r.doc.Blocks)
}

// annexHeadMost is the longest line, in characters, that opens an annex.
const annexHeadMost = 6

func isAnnexHead(s string) bool {
	return hasPrefixAny(s, attachmentWords) && !han.LongerThan(s, annexHeadMost)
}

// datedBefore reports whether the line before block i is a date.
func (r *reading) datedBefore(i int) bool {
	for i--; i >= r.bodyStart; i-- {
		if b := r.block(i); b.Kind != text.Furniture {
			return isDateLine(b.Folded)
		}
	}
	return false
}

// straysMost is how many short lines of a page, unknown as furniture, may
// stand behind or between the lines that close a notice.
const straysMost = 3

// isStray reports whether a block may be a line that the page added.
func isStray(b *text.Block) bool {
	_, marker := outline.ScanMarker(b.Folded)
	return !marker && b.Kind == text.Paragraph && !han.LongerThan(b.Text, 39) && !han.ContainsAny(b.Folded, "。；")
}

// closes reports whether block i belongs to the end of a notice.
func (r *reading) closes(i int) bool {
	b := r.block(i)
	s := b.Folded
	if _, ok := outline.ScanMarker(s); ok || b.Kind == text.Row {
		return false
	}
	return (isInvitation(s) || isContactLine(s)) && !reportsFirst(s) || isDateLine(s) || isSignature(s) || hasPrefixAny(s, attachmentWords) || hasPrefixAny(s, closingWords)
}

var (
	attachmentWords = []string{"附件", "附：", "附:", "附表", "相关附件"}
	closingWords    = []string{"特此公告", "特此通报", "特此报告", "特此公示", "（联系人", "(联系人", "（此件", "(此件", "抄送", "抄报", "主送"}
)

// isInvitation recognises 欢迎广大干部群众…进行监督.
func isInvitation(s string) bool {
	if len(s) > contactMost {
		return false
	}
	return han.Contains(s, "欢迎") && hasAny(s, []string{"监督", "意见", "反映", "反馈"}) ||
		hasAny(s, []string{"如有意见建议", "如有意见和建议", "请及时向我们反映", "请及时反映"})
}

// reportsFirst reports whether a paragraph that ends in an invitation tells of
// the rectification first: 已完成整改11个。欢迎监督，联系电话：….
func reportsFirst(s string) bool {
	first := s[:han.FirstSentence(s)]
	return len(first) < len(s) && counts(first) && !isInvitation(first) && !hasAny(first, contactKeys)
}

// counts reports whether s has a number of what notices count.
func counts(s string) bool {
	for i, r := range digits.All(s) {
		rest := s[i+utf8.RuneLen(r):]
		if han.IsDigit(r) && hasPrefixAny(rest, []string{"个", "项", "条", "件", "%", "％", "万元"}) && !strings.HasPrefix(rest, "个工作日") {
			return true
		}
	}
	return false
}

var digits = han.NewSet("0123456789０１２３４５６７８９")

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

// signers end the name of a body that signs.
var signers = strings.Fields(`党组 党委 党工委 委员会 党支部 支部 总支 办公室 局 院 公司 大学 学院 中学 小学 学校 医院 法院 检察院 中心 联合会 协会 学会 总会 厅 部 处 科 所 政府 人大 政协 领导小组 专班 集团 银行 党总支 工会 站 馆 社 会 署 巡察组 巡视组 街道 队 台`)

// isSignature recognises the line of a body's name at the end of a notice.
func isSignature(s string) bool {
	if !han.LongerThan(s, 2) || han.LongerThan(s, 45) || han.ContainsAny(s, "。；，：:;,、！？") {
		return false
	}
	if found := dates(s); len(found) == 1 && found[0].end == len(s) {
		s = s[:found[0].start]
	}
	return hasSuffixAny(strings.TrimRight(s, " "), signers)
}

// attachments ends the body before a list of attachments with numbered lines.
func (r *reading) attachments() {
	for i := r.bodyEnd - 1; i >= max(r.bodyStart, r.bodyEnd-12); i-- {
		b := r.block(i)
		if b.Kind == text.Furniture {
			continue
		}
		if hasPrefixAny(b.Folded, attachmentWords) {
			r.bodyEnd = i
			return
		}
		if len(b.Folded) > 150 || han.ContainsAny(b.Folded, "。；") {
			return
		}
	}
}

// contact reads the contact lines behind the body.
func (r *reading) contact() notice.Contact {
	var c notice.Contact
	for i := r.bodyEnd; i < r.annex; i++ {
		if b := r.block(i); b.Kind != text.Furniture {
			readContact(&c, b)
		}
	}
	if c == (notice.Contact{}) {
		r.lastParagraph(&c)
	}
	return c
}

// lastParagraph reads the contact out of the last paragraph of the body, where
// a notice without contact lines may put it.
func (r *reading) lastParagraph(c *notice.Contact) {
	for i := r.bodyEnd - 1; i >= r.bodyStart; i-- {
		if b := r.block(i); b.Kind != text.Furniture {
			readContact(c, b)
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
	contactMarks = han.NewWords("电话 热线 联系方式 拨打 致电 地址 寄 邮政编码 邮编 @ ＠")
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
// dashes, an area code in brackets, an extension.
func phone(s string) int {
	digits, end := 0, 0
	for i, c := range s {
		switch {
		case han.IsDigit(c):
			digits++
			end = i + utf8.RuneLen(c)
		case strings.ContainsRune("-—–－─―（）() 转", c):
			if strings.ContainsRune(" （(", c) && digits >= 7 {
				return phoneSize(digits, end)
			}
		default:
			return phoneSize(digits, end)
		}
	}
	return phoneSize(digits, end)
}

// phoneSize is end where so many digits are those of somebody's telephone. Five
// are those of a hotline for all: 12345.
func phoneSize(digits, end int) int {
	if digits < 6 || digits > 18 {
		return 0
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
