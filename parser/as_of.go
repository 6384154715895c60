package parser

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// asOf reads the first 截至… with a date, or the last of that block where it tells several
// times one by one: 截至6月底…；截至10月底….
func (r *reading) asOf() string {
	years := yearScan{reading: r, at: r.bodyStart}
	years.last = lastFull(r.n.Dates.Published, date{}) // of the page, where the text has none
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || !b.Contents.Holds(text.Limit) {
			continue
		}
		if d := years.lastAsOf(k).String(); d != "" {
			return d
		}
	}
	return r.untilDate()
}

// isDeadline reports whether s ends in what goes on until the date: 受理信访时间截止到6月25日.
func isDeadline(s string) bool {
	s = s[max(0, len(s)-deadlineMost):]
	if i := strings.LastIndexAny(s, "，。；,;"); i >= 0 {
		s = s[i:]
	}
	return strings.HasSuffix(s, "时间") && hasAny(s, []string{"受理", "接访", "报名", "报送", "申报", "举报"})
}

// deadlineMost is how far before the date, in bytes, stands what goes on until then.
const deadlineMost = 60

// lastAsOf is the latest date behind 截至 in block k, the zero date for none.
func (y *yearScan) lastAsOf(k int) (latest date) {
	s := y.block(k).Folded
	for i := range han.Indexes(s, "截") {
		size := asOfSize(s[i:])
		if size == 0 || isDeadline(s[:i]) {
			continue
		}
		if d := y.dateAt(k, i, size); d.year != 0 && !d.invalid && (latest.year == 0 || latest.isBefore(d)) {
			latest = d
		}
	}
	return latest
}

// yearScan finds the year of a date without one: that of the last full date
// before it. Most dates have their own, so that it looks back only when asked,
// and then from where it was asked last.
type yearScan struct {
	*reading
	at, off int // block and offset up to which it looked
	last    date
}

// dateAt is the date in block k, size bytes behind offset i.
func (y *yearScan) dateAt(k, i, size int) date {
	s := y.block(k).Folded[i+size:]
	rest := strings.TrimPrefix(strings.TrimPrefix(s, "今年"), "本年")
	thisYear := len(rest) < len(s)
	s = rest
	d, ok := scanDate(s, len(s)-len(strings.TrimPrefix(s, republic)))
	if !ok {
		return date{}
	}
	page := lastFull(y.n.Dates.Published, date{})
	if d.year == 0 && thisYear && page.year != 0 {
		return d.inherit(page)
	}
	if d.year == 0 {
		y.lookTo(k, i)
	}
	full, start := d.inherit(y.last), y.n.Dates.InspectionStart
	if d.year == 0 && page.year != 0 && full.String() < start && !strings.HasPrefix(start, full.String()) {
		return d.inherit(page) // what was done about an inspection was done later
	}
	return full
}

// lookTo takes in the text up to offset i of block k.
func (y *yearScan) lookTo(k, i int) {
	for ; y.at < k; y.at, y.off = y.at+1, 0 {
		if b := y.block(y.at); b.Kind != text.Furniture {
			y.lookIn(b.Folded[y.off:])
		}
	}
	y.lookIn(y.block(k).Folded[y.off:i])
	y.off = i
}

// lookIn takes in s. Behind 今年 the year is that of the page again.
func (y *yearScan) lookIn(s string) {
	y.last = lastFull(s, y.last)
	i := han.LastIndex(s, "今年")
	if i < 0 {
		return
	}
	if d := lastFull(s[i:], date{}); d.year == 0 {
		y.last = lastFull(y.n.Dates.Published, y.last)
	}
}

// asOfSize is the length of 截至 or a variant at the start of s.
func asOfSize(s string) int {
	for _, w := range [...]string{"截至到", "截止到", "截止至", "截至", "截止"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// untilReach is how far behind such a date, in bytes, what was done by then
// stands. A plan says what will be done.
const untilReach = 100

// untilDate reads 至2025年3月底，已完成… at the start of a clause, where no 截至
// tells the date.
func (r *reading) untilDate() string {
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || !strings.Contains(b.Folded, "20") {
			continue
		}
		for _, word := range [...]string{"至20", "到20"} {
			if d := untilIn(b.Folded, word); d != "" {
				return d
			}
		}
	}
	return ""
}

// untilIn reads the date behind word, of which the first character is 至 or 到.
func untilIn(s, word string) string {
	for i := 0; ; {
		n := han.Index(s[i:], word)
		if n < 0 {
			return ""
		}
		i += n
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		opens := i == 0 || strings.ContainsRune("，。；,;", before)
		i += len("至")
		d, ok := scanDate(s[i:], 0)
		if ok && d.month > 0 && opens && hasAny(s[i:min(len(s), i+untilReach)], []string{"已", "完成率"}) {
			return d.inherit(d).String()
		}
	}
}

// isBefore reports whether d is earlier than other; a part that is not there is the earliest.
func (d date) isBefore(other date) bool {
	return cmp.Or(cmp.Compare(d.year, other.year), cmp.Compare(d.month, other.month), cmp.Compare(d.day, other.day)) < 0
}

// lastFull is the last date with a year in s, else last. A year of accounts is none where
// there is another: 2025年12月5日，…2024年度预算.
func lastFull(s string, last date) date {
	for _, d := range dates(s) {
		if d.year != 0 && !d.invalid && (last.year == 0 || d.month != 0 || !strings.HasPrefix(s[d.end:], "度")) {
			last = d
		}
	}
	return last
}
