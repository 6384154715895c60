package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// overview is the part of the page that compares the notices.
type pageOverview struct {
	Words    pageWordList
	Tiles    []pageTile
	Charts   []*chart
	Columns  []pageColumn
	Failures []pageFailure
	Only     *pageNotice // for readers without a script, where it is the only one
	Version  string
}

// tile is a figure at the top of the page.
type pageTile struct {
	Name, Value, Note string
}

// column is a column of the table; its key is that of the row's JSON.
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

// tiles sum up what the rows say.
func (w *pageWriter) tiles(words pageWordList) []pageTile {
	var issues, measures, found [3]float64 // claimed, listed; or errors, warnings, infos
	var rates []float64
	for i := range w.rows {
		r := &w.rows[i]
		addCounted(&issues, r.IssuesClaimed, r.IssuesListed)
		addCounted(&measures, r.MeasuresClaimed, r.MeasuresListed)
		found[0] += float64(r.Errors)
		found[1] += float64(r.Warnings)
		found[2] += float64(r.Infos)
		if r.CompletionRate != nil {
			rates = append(rates, *r.CompletionRate)
		}
	}
	notices := pageTile{Name: words["notices"], Value: grouped(float64(len(w.rows)))}
	if n := len(w.failures); n > 0 {
		notices.Note = strconv.Itoa(n) + " " + words["failed"]
	}
	return []pageTile{
		notices,
		{words["issues"], grouped(issues[0]) + " / " + grouped(issues[1]), words["claimedListed"]},
		{words["measures"], grouped(measures[0]) + " / " + grouped(measures[1]), words["claimedListed"]},
		{words["rate"], medianRate(rates), ""},
		{words["findings"], grouped(found[0] + found[1] + found[2]), fmt.Sprintf(words["severities"], grouped(found[0]), grouped(found[1]), grouped(found[2]))},
	}
}

// addCounted adds up what notices claim and list. One that claims nothing
// would make the sums look as if more were listed than claimed.
func addCounted(sum *[3]float64, claimed *float64, listed *int) {
	if claimed != nil && listed != nil {
		sum[0] += *claimed
		sum[1] += float64(*listed)
	}
}

// medianRate is the middle of the rates; of an even number of them the mean of
// the two in the middle.
func medianRate(rates []float64) string {
	if len(rates) == 0 {
		return "–"
	}
	slices.Sort(rates)
	middle := (rates[(len(rates)-1)/2] + rates[len(rates)/2]) / 2
	return amountText(roundTenth(middle)) + "%"
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
