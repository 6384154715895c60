package reader

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/infoline"
	"github.com/zhenggai/zhenggai/parser/source"
)

// The names of <meta> elements, in small letters, that say what a page is
// about. The first come from the site's own system, the others from what it
// tells search engines.
var (
	metaTitles    = []string{"articletitle", "og:title", "twitter:title", "title"}
	metaPublished = []string{"pubdate", "publishdate", "article:published_time", "og:release_date", "firstpublishedtime", "datepublished", "publish_time"}
	metaSources   = []string{"contentsource", "source", "articlesource"}
)

// The keys of the line under a title, and of the block that government sites
// have there.
var (
	publishedKeys = infoline.Keys(infoline.Published, infoline.Issued, infoline.Dated)
	sourceKeys    = infoline.Keys(infoline.Source)
	infoKeys      = infoline.Keys(infoline.Published, infoline.Issued, infoline.Dated, infoline.Source, infoline.Other)
)

// titleEnds are the last words of what notices and reports are called.
var titleEnds = []string{"通报", "公告", "报告", "公示", "通告", "情况", "方案", "清单", "台账", "说明", "反馈"}

// infoRunes is the longest line that is asked for such keys.
const infoRunes = 120

// titleRunes is the shortest line that can be a title by standing in <title>.
const titleRunes = 8

// properties are what the page says about its document: its <meta> elements,
// else its lines, else its title.
func (p *htmlPage) properties(lines []htmlLine) source.Page {
	page := source.Page{
		Title:     firstOf(p.meta, metaTitles),
		Published: firstOf(p.meta, metaPublished),
		Source:    firstOf(p.meta, metaSources),
	}
	for _, l := range lines {
		if l.kind == infoLine && page.Published == "" {
			page.Published = dateBehind(l.text, publishedKeys)
		}
		if l.kind == infoLine && page.Source == "" {
			page.Source = nameBehind(l.text, sourceKeys)
		}
	}
	page.Title = withoutSite(cmp.Or(page.Title, titleIn(lines), p.title))
	return page
}

// titleIn is the title that lines show; a heading may take several of them.
func titleIn(lines []htmlLine) string {
	i := slices.IndexFunc(lines, func(l htmlLine) bool { return l.kind == titleLine })
	if i < 0 {
		return ""
	}
	title := lines[i].text
	for k := i + 1; k < len(lines) && lines[k-1].heading && lines[k].heading && !lines[k].linked; k++ {
		title += lines[k].text
	}
	return title
}

// firstOf is the first value of keys in values that is not empty.
func firstOf(values map[string]string, keys []string) string {
	for _, key := range keys {
		if value := values[key]; value != "" {
			return collapse(value)
		}
	}
	return ""
}

// collapse makes one space of each run of white space.
func collapse(s string) string { return strings.Join(strings.FieldsFunc(s, han.IsSpace), " ") }

// isTitled reports whether s ends as the titles of notices do: …整改情况的通报.
func isTitled(s string) bool {
	folded := strings.TrimRight(han.Simplify(s), "）)》】 ")
	return slices.ContainsFunc(titleEnds, func(end string) bool { return strings.HasSuffix(folded, end) })
}

// withoutSite takes the site's name off a page's title: "…的通报_某县人民政府".
func withoutSite(title string) string {
	title = collapse(title)
	for _, mark := range [...]string{"_", "|", " - ", " – ", " — ", "--", "-"} {
		i := strings.LastIndex(title, mark)
		for i >= 0 && utf8.RuneCountInString(title[:i]) >= titleRunes && strings.IndexFunc(title[i:], han.IsDigit) < 0 {
			title = strings.TrimSpace(title[:i])
			i = strings.LastIndex(title, mark)
		}
	}
	return title
}

// isInfo reports whether s is the line under a title: it has a key and a colon,
// also 文 号：, or opens with a date.
func isInfo(s string) bool {
	if utf8.RuneCountInString(s) > infoRunes || strings.Contains(s, "。") {
		return false
	}
	folded := han.Simplify(s)
	if leadingDate(folded) != "" {
		return true
	}
	squeezed := han.Squeeze(folded)
	for _, key := range infoKeys {
		if valueBehind(folded, key) >= 0 || valueBehind(squeezed, key) >= 0 {
			return true
		}
	}
	return false
}

// valueBehind is where the value of key starts in s: "来源：某局". It is -1 if
// the key does not stand there, or may be the end of another word: 资金来源.
func valueBehind(s, key string) int {
	i := strings.Index(s, key)
	if i < 0 {
		return -1
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if han.IsHan(before) && utf8.RuneCountInString(key) < 4 {
		return -1
	}
	rest := strings.TrimLeft(s[i+len(key):], " \u3000")
	for _, colon := range [...]string{"：", ":"} {
		if value, found := strings.CutPrefix(rest, colon); found {
			return len(s) - len(strings.TrimLeft(value, " \u3000"))
		}
	}
	return -1
}

// dateBehind is the date behind the first of keys in s, as written.
func dateBehind(s string, keys []string) string {
	folded := han.Simplify(s)
	for _, key := range keys {
		if i := valueBehind(folded, key); i >= 0 {
			if n := dateLen(s[i:]); n > 0 {
				return s[i : i+n]
			}
		}
	}
	return leadingDate(s)
}

// leadingDate is the date that an info line without keys opens with: 2024-03-05
// 10:20 某县纪委监委, or （2024-03-05）. A date with a clause behind it is none.
func leadingDate(s string) string {
	s = strings.TrimLeft(s, "（([【")
	n := dateLen(s)
	if strings.ContainsAny(s[n:], "，、；,;") {
		return ""
	}
	return s[:n]
}

// dateLen is the length of the date at the start of s, with its time of day: a
// year of four digits and what may stand in a date. 0 if there is none.
func dateLen(s string) int {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i != len("2024") || !strings.HasPrefix(s, "20") && !strings.HasPrefix(s, "19") {
		return 0
	}
	end := strings.IndexFunc(s[i:], func(r rune) bool { return !strings.ContainsRune("0123456789-/.:： 年月日时分秒T+", r) })
	if end < 0 {
		end = len(s) - i
	}
	date := strings.TrimRight(s[:i+end], " -/.:：")
	if len(date) < len("2024-1-1") {
		return 0
	}
	return len(date)
}

// nameBehind is the value behind the first of keys in s that has one: up to a
// space, a bracket or the next key.
func nameBehind(s string, keys []string) string {
	folded := han.Simplify(s)
	for _, key := range keys {
		i := valueBehind(folded, key)
		if i < 0 {
			continue
		}
		end := strings.IndexFunc(s[i:], func(r rune) bool { return han.IsSpace(r) || strings.ContainsRune("|｜】]，；（(【[", r) })
		if end < 0 {
			end = len(s) - i
		}
		if name := s[i : i+nextKey(folded[i:i+end])]; name != "" {
			return name
		}
	}
	return ""
}

// nextKey is where the next key of an info line starts in s, else its length:
// pages show each in an element of its own, without a space.
func nextKey(s string) int {
	end := len(s)
	for _, key := range infoKeys {
		if i := strings.Index(s, key); i >= 0 {
			end = min(end, i)
		}
	}
	return end
}
