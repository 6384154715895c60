package audit

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// Subject is a notice as the rules see it: the model, and behind it the text,
// where the words between two numbers tell how they belong together.
type Subject struct {
	File   *source.File
	Notice *notice.Notice

	doc      *text.Document
	amounts  []*amount // in document order
	byBlock  [][]*amount
	byID     map[string]*amount          // of statistics
	stated   map[stateFigure]int         // the first block of each
	totalsOf map[notice.Object][]*amount // outside the issues
	splits   []*split
	claims   map[notice.Object]*claim
	counts   []Count
	covered  []source.Span // texts of issues
	places   *places

	oddPoints []oddPoint

	chapters      []source.Pos // where they start
	chapterIssues map[int]int  // how many issues a chapter holds
}

// NewSubject prepares n, which was parsed from f. It is not for concurrent use.
func NewSubject(f *source.File, n *notice.Notice) *Subject {
	s := &Subject{File: f, Notice: n, doc: text.Scan(f, outline.Lead), places: newPlaces(f.Text)}
	s.cover()
	s.readChapters()
	s.readAmounts()
	s.readTotals()
	s.readClaims()
	s.count()
	s.readSplits()
	s.readPoints()
	return s
}

// evidence is the piece of the document at span.
func (s *Subject) evidence(span source.Span) Evidence {
	return Evidence{Text: s.doc.Clean(span), Span: span, Place: s.places.at(span.Start), End: s.places.at(span.End)}
}

// headRunes is how much of a long item evidence quotes.
const headRunes = 30

// head is the first clause of what stands at span, for evidence that points to
// a measure or an issue.
func (s *Subject) head(span source.Span) Evidence {
	b := &s.doc.Blocks[s.doc.Block(span.Start)]
	from, end := b.Offset(span.Start), b.Offset(min(span.End, b.Source().End-1))
	end = max(end, from)
	rest := b.Folded[from:]
	if span.End < b.Source().End {
		rest = b.Folded[from:end]
	}
	rest = rest[:han.FirstSentence(rest)]
	rest = strings.TrimRight(han.Cut(rest, headRunes), "。；;，,：: ")
	return s.evidence(b.Span(from, from+len(rest)))
}

// inIssue reports whether span lies in the text of an issue, where figures
// speak of that issue alone.
func (s *Subject) inIssue(span source.Span) bool {
	i := sort.Search(len(s.covered), func(i int) bool { return s.covered[i].End > span.Start })
	return i < len(s.covered) && s.covered[i].Overlaps(span)
}

// cover joins the texts of the issues into stretches in document order.
func (s *Subject) cover() {
	for i := range s.Notice.Issues {
		span := s.Notice.Issues[i].Span
		if n := len(s.covered); n > 0 && s.covered[n-1].End >= span.Start {
			s.covered[n-1] = s.covered[n-1].Join(span)
		} else if !span.Empty() {
			s.covered = append(s.covered, span)
		}
	}
}

// ComparesListed reports whether the claims of a document of the genre are
// compared with what it lists: of one that reports on its issues one by one.
func ComparesListed(g notice.Genre) bool {
	switch g {
	case notice.Rectification, notice.Audit, notice.Environment:
		return true
	}
	return false
}

// clauseBytes is how far from an amount the stops of its clause are looked for:
// a text without stops must not cost its length for every number in it.
const clauseBytes = 600

// clauseStart is where the clause of s around offset i starts.
func clauseStart(s string, i int) int { return lastStop(s, i, isClauseStop) }

// lastStop is the offset behind the last stop of s before offset i.
func lastStop(s string, i int, isStop func(rune) bool) int {
	from := runeStart(s, max(0, i-clauseBytes))
	start := strings.LastIndexFunc(s[from:i], isStop)
	if start < 0 {
		return from
	}
	_, size := utf8.DecodeRuneInString(s[from+start:])
	return from + start + size
}

// ahead is the text of s from offset i on, as far as a clause goes.
func ahead(s string, i int) string { return s[i:runeStart(s, min(len(s), i+clauseBytes))] }

// runeStart moves offset i of s back to the start of a character.
func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}

func isClauseStop(r rune) bool { return strings.ContainsRune("，,。；;：:、（(！!？?\n", r) }

func hasPrefix(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(s, w) })
}

func hasAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
