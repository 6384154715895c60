package report

import (
	"strings"

	"github.com/zhenggai/zhenggai/report/message"
)

// pageOverview is the part of the page that compares the notices.
type pageOverview struct {
	Words    pageWordList
	Tiles    []pageTile
	Charts   []*chart
	Columns  []pageColumn
	Failures []pageFailure
	Only     *pageNotice // for readers without a script, where it is the only one
	Version  string
}

// pageTile is a figure at the top of the page.
type pageTile struct {
	Name, Value, Note string
}

// pageColumn is a column of the table; its key is that of the row's JSON.
type pageColumn struct {
	Key, Name string
	IsNumber  bool
}

// pageColumnKeys are the columns in their order.
var pageColumnKeys = []string{
	"body", "inspector", "year", "issues_claimed", "issues_listed", "measures_claimed", "measures_listed",
	"completion_rate", "errors", "warnings", "infos",
}

// textColumns is the number of columns that hold text, the first ones.
const textColumns = 2

func newPageOverview(w *pageWriter) *pageOverview {
	words := wordsIn(w.opts.Language)
	o := &pageOverview{
		Words: words, Charts: w.charts(), Failures: w.failures, Only: w.only, Version: w.opts.Version,
		Tiles: w.tiles(words),
	}
	for i, key := range pageColumnKeys {
		o.Columns = append(o.Columns, pageColumn{key, words[key], i >= textColumns})
	}
	return o
}

// pageSums are the figures of all notices together.
type pageSums struct {
	issues, measures        claimSum
	errors, warnings, infos int
	rates                   []float64
}

// claimSum adds up what notices claim and list.
type claimSum struct {
	claimed float64
	listed  int
}

// add takes in a notice that claims something. One that claims nothing would
// make the sums look as if more were listed than claimed.
func (s *claimSum) add(claimed *float64, listed *int) {
	if claimed != nil && listed != nil {
		s.claimed += *claimed
		s.listed += *listed
	}
}

func (s *claimSum) String() string { return grouped(s.claimed) + " / " + grouped(float64(s.listed)) }

func (w *pageWriter) sums() *pageSums {
	s := new(pageSums)
	for i := range w.rows {
		r := &w.rows[i]
		s.issues.add(r.IssuesClaimed, r.IssuesListed)
		s.measures.add(r.MeasuresClaimed, r.MeasuresListed)
		s.errors += r.Errors
		s.warnings += r.Warnings
		s.infos += r.Infos
		if r.CompletionRate != nil {
			s.rates = append(s.rates, *r.CompletionRate)
		}
	}
	return s
}

// tiles sum up what the rows say.
func (w *pageWriter) tiles(words pageWordList) []pageTile {
	s := w.sums()
	notices := pageTile{Name: words["notices"], Value: grouped(float64(len(w.rows)))}
	if n := len(w.failures); n > 0 {
		notices.Note = message.NotReadable.In(w.opts.Language, n)
	}
	severities := message.SeverityCounts.In(w.opts.Language, s.errors, s.warnings, s.infos)
	return []pageTile{
		notices,
		{words["issues"], s.issues.String(), words["claimedListed"]},
		{words["measures"], s.measures.String(), words["claimedListed"]},
		{words["rate"], medianRate(s.rates), ""},
		{words["findings"], grouped(float64(s.errors + s.warnings + s.infos)), severities},
	}
}

// medianRate is the median of the rates for a tile.
func medianRate(rates []float64) string {
	if len(rates) == 0 {
		return "–"
	}
	return amountText(roundTenth(median(rates))) + "%"
}

// grouped writes a number in groups of three digits: 12,345.
func grouped(v float64) string {
	digits, rest, _ := strings.Cut(amountText(v), ".")
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	if rest != "" {
		digits += "." + rest
	}
	return digits
}
