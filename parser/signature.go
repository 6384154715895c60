package parser

import (
	"cmp"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// signature reads who signed and when off the end of the document, or of the
// covering letter.
func (r *reading) signature() (signer, signed string) {
	signer, signed = r.signatureIn(r.bodyEnd, r.annex)
	if signer == "" && signed == "" {
		signer, signed = r.signatureIn(r.letter[0], r.letter[1])
	}
	return signer, signed
}

// signersMost is how many bodies may sign together.
const signersMost = 4

// signatureIn reads the signature among the blocks [from, to).
func (r *reading) signatureIn(from, to int) (signer, signed string) {
	signers := 0
	for k := to - 1; k >= from && signers < signersMost; k-- {
		b := r.block(k)
		if b.Kind == text.Furniture {
			continue
		}
		switch {
		case signed == "" && isDateLine(b.Folded):
			signed = dates(b.Folded)[0].String()
		case isSignature(b.Folded) && !isContactLine(b.Folded):
			name, date := signedLine(b)
			signed = cmp.Or(signed, date)
			signer = strings.TrimSpace(name + " " + signer)
			signers++
		}
	}
	return signer, signed
}

// signedLine is the body that a line names, without its seal and the date behind it.
func signedLine(b *text.Block) (name, signed string) {
	end := len(b.Text)
	if found := dates(b.Folded); len(found) == 1 {
		end, signed = found[0].start, found[0].String()
	}
	name = strings.TrimSpace(b.Text[:end])
	return name[:sealAt(name)], signed
}

// signers end the name of a body that signs.
var signers = strings.Fields(`党组 党委 党工委 省委 市委 州委 县委 区委 镇委 委员会 党支部 支部 总支 办公室 局 院 公司 大学 学院 中学 小学 学校 医院 法院 检察院 中心 联合会 协会 学会 总会 厅 部 处 科 所 政府 人大 政协 领导小组 专班 集团 银行 党总支 工会 站 馆 社 会 署 巡察组 巡视组 街道 队 台 巡察办 巡视办 巡改办 整改办 督察办 督改办 督整办 环督办 环委办 安委办 专班办 小组办 委办 府办 党办 政办 联络组 协调组 工作组`)

// isSignature recognises the line of a body's name at the end of a notice.
func isSignature(s string) bool {
	if !han.LongerThan(s, 2) || strings.HasPrefix(s, "—") || han.LongerThan(s, 45) || han.ContainsAny(s, "。；，：:;,、！？") {
		return false
	}
	if found := dates(s); len(found) == 1 && found[0].end == len(s) {
		s = s[:found[0].start]
	}
	return hasSuffixAny(s[:sealAt(strings.TrimRight(s, " "))], signers)
}

// namesOffice reports whether a signature tells no more than that an office of the
// body signs that the title names: 巡察办, 整改工作领导小组办公室.
func namesOffice(signer string) bool {
	s := han.Simplify(signer)
	return hasSuffixAny(s, []string{"办", "办公室"}) && officeWords.Spell(s)
}

// officeWords are what the name of an office is made of that tells nobody's name.
var officeWords = han.NewWords("本 巡察 巡视 督察 审计 反馈 意见 问题 整改 整治 落实 推进 专项 集中 工作 领导小组 专班 办公室 办")

// sealAt is where the remark behind a name begins that tells of its seal, （盖章）;
// its length where there is none.
func sealAt(s string) int {
	rest := strings.TrimRight(s, ")）")
	if i := strings.LastIndexAny(rest, "(（"); i > 0 && len(rest) < len(s) && strings.HasSuffix(rest, "章") {
		return i
	}
	return len(s)
}
