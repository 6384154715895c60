package reader

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/source"
)

// pdfPage are the lines of a page in the order of its content, blank ones left
// out.
type pdfPage []pdfLine

// pdfLine is a line as it stands on the page.
type pdfLine struct {
	text   string // without white space at its end
	height int    // over the foot of the page in points, of the outermost lines only
}

// outermost is how many lines at either end of a page's content may be a
// running head: programs write heads and feet first, last, or both.
const outermost = 2

// newPage makes a page of its text, lines ended by CR LF. heightAt gives the
// height of the character with that index in text.
func newPage(text string, heightAt func(index int) float64) pdfPage {
	var page pdfPage
	var starts []int // the index of each line's first character
	index := 0
	for line := range strings.SplitSeq(text, "\r\n") {
		if cleaned := cleanGlyphs(line); cleaned != "" {
			page, starts = append(page, pdfLine{text: cleaned}), append(starts, index)
		}
		index += utf8.RuneCountInString(line) + len("\r\n")
	}
	for i := range page {
		if page.isOutermost(i) {
			page[i].height = int(math.Round(heightAt(starts[i])))
		}
	}
	return page
}

func (p pdfPage) isOutermost(line int) bool {
	return line < outermost || line >= len(p)-outermost
}

// layOut writes the pages one after the other, each but the first behind a form
// feed, which stands at the start of a line: the last line of a page, mostly its
// number, ends there. It gives the places of running heads besides.
func layOut(pages []pdfPage) (text string, aside []source.Span) {
	heads := runningHeads(pages)
	var out strings.Builder
	for number, page := range pages {
		if number > 0 {
			out.WriteByte('\f')
		}
		for i, line := range page {
			start := source.Pos(out.Len())
			out.WriteString(line.text)
			out.WriteByte('\n')
			if page.isHead(i, heads) {
				aside = appendSpan(aside, source.Span{Start: start, End: source.Pos(out.Len())})
			}
		}
	}
	return out.String(), aside
}

// isHead reports whether line i is a running head: it and all lines between it and
// an end of the page are, or are a page number. A signature may by chance stand
// where the title does.
func (p pdfPage) isHead(i int, heads map[head]bool) bool {
	inText := func(line pdfLine) bool {
		h := runningHeadOf(line)
		return h.letters != "" && !heads[h]
	}
	atTop := i < outermost && !slices.ContainsFunc(p[:i], inText)
	atFoot := i >= len(p)-outermost && !slices.ContainsFunc(p[i+1:], inText)
	return heads[runningHeadOf(p[i])] && (atTop || atFoot)
}

// head is what a running head has in common on all pages: its letters, since
// the page number in it changes, and its height, since the title of a notice,
// which heads like to repeat, stands elsewhere.
type head struct {
	letters string
	height  int
}

// runningHeadOf gives the head that line would be; one without letters is none.
func runningHeadOf(line pdfLine) head {
	return head{strings.Map(headLetter, line.text), line.height}
}

// headLetter drops what is no letter, and the words of page numbers: the parser
// knows those.
func headLetter(r rune) rune {
	if !unicode.IsLetter(r) || strings.ContainsRune("第共页", han.Fold(r)) {
		return -1
	}
	return r
}

// runningHeads are the lines that stand at one place on two pages or more, and
// on half of all pages at least: left and right pages may have heads of their
// own. Of pages that say the same only the first counts: a notice of one page
// that is in the file twice is no head.
func runningHeads(pages []pdfPage) map[head]bool {
	seen := make(map[head]int)
	different := make(map[string]bool)
	for _, page := range pages {
		letters := page.letters()
		if different[letters] {
			continue
		}
		different[letters] = true
		for h := range page.heads() {
			seen[h]++
		}
	}
	heads := make(map[head]bool)
	for h, count := range seen {
		heads[h] = count >= 2 && count*2 >= len(different)
	}
	return heads
}

// letters are the letters of all lines.
func (p pdfPage) letters() string {
	var all strings.Builder
	for _, line := range p {
		all.WriteString(strings.Map(headLetter, line.text))
	}
	return all.String()
}

// heads are what running heads the page may have.
func (p pdfPage) heads() map[head]bool {
	heads := make(map[head]bool)
	for i, line := range p {
		if h := runningHeadOf(line); p.isOutermost(i) && h.letters != "" {
			heads[h] = true
		}
	}
	return heads
}
