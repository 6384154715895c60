package parser

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/infoline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// published reads the date of publication: behind the title, in the info line
// of the page, or what the page says outside its text.
func (r *reading) published() string {
	if r.bodyStart > 0 && !r.title.Empty() {
		b := r.block(r.doc.Block(r.title.End - 1))
		if cut := titleCut(b.Folded); cut < len(b.Folded) {
			if found := dates(b.Folded[cut:]); len(found) > 0 {
				return found[0].String()
			}
		}
	}
	if d := r.keyedIn(r.keyedBlocks(0, min(len(r.doc.Blocks), r.bodyStart+6))); d != "" {
		return d
	}
	_, printed := r.masthead()
	if d := cmp.Or(r.bareDate(), printed, firstDate(r.doc.File.Page.Published)); d != "" {
		return d
	}
	return r.keyedIn(r.keyedBlocks(max(r.bodyStart+6, len(r.doc.Blocks)-lastLines), len(r.doc.Blocks)))
}

// lastLines are how many lines at the end of a page may hold the date of publication
// where those at its head do not.
const lastLines = 3

// keyedIn is the date that those blocks give behind the surest key.
func (r *reading) keyedIn(keyed []int) string {
	for _, keys := range publishedKeys {
		for _, k := range keyed {
			if d := keyedDate(r.block(k), keys); d != "" {
				return d
			}
			if k+1 < len(r.doc.Blocks) && isKey(r.block(k).Folded, keys) && isDateLine(r.block(k+1).Folded) {
				return dates(r.block(k + 1).Folded)[0].String()
			}
		}
	}
	return ""
}

// publishedKeys are the keys of a publication date, the surest first.
var publishedKeys = [...][]string{infoline.Keys(infoline.Published), infoline.Keys(infoline.Issued), infoline.Keys(infoline.Dated)}

// keyedMost is the longest line of the text, in characters, that may hold a key of
// a date.
const keyedMost = 80

// keyedBlocks are the blocks [i, j) that may hold one of the publishedKeys, all of
// which end alike.
func (r *reading) keyedBlocks(i, j int) []int {
	var found []int
	for k := i; k < j; k++ {
		b := r.block(k)
		if b.Kind != text.Furniture && han.LongerThan(b.Text, keyedMost) {
			continue
		}
		if han.Contains(b.Folded, "时间") || han.Contains(b.Folded, "日期") {
			found = append(found, k)
		}
	}
	return found
}

// firstDate is the first date in s, which need not be simplified.
func firstDate(s string) string {
	if found := dates(han.Simplify(s)); len(found) > 0 {
		return found[0].String()
	}
	return ""
}

// keyedDate is the date behind one of the keys in a line of the page.
func keyedDate(b *text.Block, keys []string) string {
	for _, key := range keys {
		i := han.Index(b.Folded, key)
		if i < 0 || i > 0 && isHanBefore(b.Folded, i) {
			continue
		}
		rest := strings.TrimLeft(b.Folded[i+len(key):], "：:】] \u3000\u00a0")
		if found := spacedDates(rest); len(found) > 0 && found[0].start == 0 {
			return found[0].String()
		}
	}
	return ""
}

// isKey recognises a line that is nothing but a key; its value stands on the
// next: 成文日期：.
func isKey(s string, keys []string) bool {
	name := strings.Trim(s, " ：:•·【】")
	return len(name) < len(s) && slices.Contains(keys, name)
}

// isHanBefore reports whether a Chinese character ends at i: what looks like
// a key is then the end of a longer word.
func isHanBefore(s string, i int) bool {
	c, _ := utf8.DecodeLastRuneInString(s[:i])
	return han.IsHan(c)
}

// bareDate reads a line under the title that is nothing but a date, or an info
// line that opens with one.
func (r *reading) bareDate() string {
	for k := range r.bodyStart { // 某区人民政府 2019-12-13 16:36 来源：区河湖中心
		b := r.block(k)
		if b.Kind == text.Furniture && text.HasClock(b.Folded) && hasAny(b.Folded, sourceKeys) {
			if found := spacedDates(b.Folded); len(found) > 0 {
				return found[0].String()
			}
		}
	}
	for k := r.bodyStart; k < min(r.bodyEnd, r.bodyStart+3); k++ {
		b := r.block(k)
		alone := isDateLine(b.Folded)
		if !alone && b.Kind != text.Furniture && !isSignature(b.Folded) {
			continue
		}
		if found := spacedDates(b.Folded); alone || len(found) > 0 && (opensBare(b.Folded[:found[0].start]) || b.Kind != text.Furniture || text.HasClock(b.Folded)) {
			return found[0].String()
		}
	}
	return ""
}

// opensBare reports whether s, before a date, holds no word: “（”.
func opensBare(s string) bool { return strings.Trim(s, " （(【[") == "" }
