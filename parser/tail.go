package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
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
	closingWords    = []string{"特此公告", "特此通报", "特此报告", "特此公示", "（联系人", "(联系人", "（此件", "(此件", "抄送", "抄报", "主送", "分送：", "分送:", "发送：", "报送：", "报：", "送：", "发：", "（共印", "(共印", "共印"}
)

// isInvitation recognises 欢迎广大干部群众…进行监督.
func isInvitation(s string) bool { return len(s) <= contactMost && invites(s) }

// invites reports whether s asks the public to comment.
func invites(s string) bool {
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
