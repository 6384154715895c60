package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/infoline"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/text"
)

// issuer is who publishes: the signature, else the source that the page names,
// else the body in the title, for which an office may sign.
func (r *reading) issuer(signer string) string {
	if signer == "" {
		signer = r.headerBody()
	}
	if body := r.titleBody(); namesOffice(signer) && hasSuffixAny(han.Simplify(body), signers) {
		return body
	}
	source := r.source()
	for _, name := range [...]string{signer, institution(source), r.titleBody(), source} {
		if name != "" {
			return name
		}
	}
	return ""
}

// institution is a source that is no web site: a site carries what others
// publish.
func institution(source string) string {
	if isSiteName(han.Simplify(source)) {
		return ""
	}
	return source
}

// headerBody is the body named on a line of its own right under the title.
func (r *reading) headerBody() string {
	if r.bodyStart == 0 || r.bodyStart >= r.bodyEnd {
		return ""
	}
	if b := r.block(r.bodyStart); b.Kind == text.Paragraph && isSignature(b.Folded) {
		name, _ := signedLine(b)
		return name
	}
	return ""
}

// source is the value of 来源 in the info line, or what the page says outside
// its text, where that is no web site.
func (r *reading) source() string {
	for k := range min(len(r.doc.Blocks), r.bodyStart+6) {
		b := r.block(k)
		if b.Kind != text.Furniture {
			continue
		}
		for _, key := range sourceKeys {
			i := han.Index(b.Folded, key+"：")
			if n := han.Index(b.Folded, key+":"); i < 0 {
				i = n
			}
			if i < 0 {
				continue
			}
			i += len(key)
			if name := sourceName(b.Text[i:]); name != "" {
				i += strings.Index(b.Text[i:], name)
				return r.printed(b, i, i+len(name))
			}
		}
	}
	if paper, _ := r.masthead(); paper != "" {
		return paper
	}
	return institution(sourceName(r.doc.File.Page.Source))
}

// sourceKeys are the keys of the body that published the notice, or that it was
// taken from.
var sourceKeys = infoline.Keys(infoline.Source)

// sourceName is the name at the start of what stands behind 来源; empty when it
// is none.
func sourceName(s string) string {
	s = strings.TrimLeft(s, "：: \u3000\u00a0")
	s = s[:valueEnd(s)]
	if utf8.RuneCountInString(s) < 3 || strings.ContainsAny(s, "：:0123456789") {
		return ""
	}
	return s
}

// valueEnd is where the value of a key in an info line ends: at a space, a
// bracket or the next key.
func valueEnd(s string) int {
	end := strings.IndexFunc(s, func(c rune) bool { return han.IsSpace(c) || strings.ContainsRune("|】]，；", c) })
	if end < 0 {
		end = len(s)
	}
	folded := han.Simplify(s[:end])
	for _, key := range nextKeys {
		if i := han.Index(folded, key); i > 0 {
			end = min(end, i)
		}
	}
	return end
}

// nextKeys are the keys that may follow right behind a value.
var nextKeys = infoline.Keys(infoline.Published, infoline.Issued, infoline.Dated, infoline.Other)

// titleBody is the body that the title opens with: …关于.
func (r *reading) titleBody() string {
	if r.n.Genre == notice.Other || r.n.Genre == notice.Feedback {
		return ""
	}
	title := han.Simplify(r.n.Title)
	end := len(title)
	for _, w := range topicWords {
		for i := han.Index(title, w); i > 0 && i < end; i += len(w) {
			if w == "关于" || hasSuffixAny(title[:i], signers) {
				end = i
				break
			}
			next := han.Index(title[i+len(w):], w)
			if next < 0 {
				break
			}
			i += next
		}
	}
	if end == len(title) || hasAny(title[:end], []string{"贯彻", "落实"}) { // 某县贯彻落实省委第二巡视组|巡视反馈意见…
		return ""
	}
	start := len(title) - len(strings.TrimPrefix(title, "关于")) // 关于某局党组巡察整改情况的通报
	body := strings.TrimSpace(r.n.Title[min(start, end):end])
	if k := han.Index(body, "】"); k >= 0 {
		body = body[k+len("】"):]
	}
	return body
}

// topicWords start what a title is about, behind the body that it names.
var topicWords = []string{"关于", "巡察", "巡视", "落实", "整改", "审计", "办理", "集中", "对", "贯彻", "接受", "“回头看”", "20", "第", "专项"}
