package report

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/zhenggai/zhenggai/report/message"
)

// The size of a chart and of the space around its plot, in the units of its
// drawing. All axes begin at 0.
const (
	chartWidth   = 340
	chartHeight  = 230
	chartTop     = 20
	chartBottom  = 38
	chartLeft    = 36
	chartRight   = 18
	labelWidth   = 132 // of the names beside horizontal bars
	labelRunes   = 11  // of a name that fits labelWidth
	mostBars     = 7   // of a horizontal chart
	columnGap    = 0.28
	chartTicks   = 4
	pointRadius  = 3.2
	mostRadius   = 9
	rateBins     = 10 // below 100 %, which has a bin of its own
	plotWidth    = chartWidth - chartLeft - chartRight
	plotHeight   = chartHeight - chartTop - chartBottom
	plotBase     = chartHeight - chartBottom
	barPlotWidth = chartWidth - labelWidth - numberWidth

	numberWidth = 54   // of the number behind a horizontal bar
	widestBar   = 40   // of an upright bar
	thickestBar = 30   // of a horizontal bar with the gap around it
	barGap      = 0.18 // above and below a horizontal bar, as a share of that
	mostNames   = 11   // below upright bars
)

// Where texts stand, in the same units.
const (
	tickDrop    = 16 // from the axis down to its numbers
	titleDrop   = 32 // from the axis down to its name
	titleRise   = 9  // from the plot up to the name of the upright axis
	titleLeft   = 4  // of that name
	tickGap     = 6  // from the upright axis to its numbers
	nameGap     = 8  // from a name to its bar
	numberGap   = 6  // from a bar to its number
	halfCapital = 4  // from the middle of a line of text to its foot
)

// chart is a drawing: the template only writes it down.
type chart struct {
	ID, Title, Note string
	Width, Height   int
	Grid            []gridLine
	Labels          []chartLabel
	Bars            []chartBarShape
	Points          []chartPointShape
	Diagonal        *gridLine // on which claimed is listed
	Empty           string    // said in the place of a drawing that has nothing

	language Language
}

type gridLine struct{ X1, Y1, X2, Y2 float64 }

type chartLabel struct {
	X, Y   float64
	Anchor string // start, middle or end
	Text   string
	Strong bool
}

type chartBarShape struct {
	X, Y, Width, Height float64
	Title               string
}

type chartPointShape struct {
	X, Y, R float64
	Off     bool // claimed and listed do not tally
	Title   string
}

// newChart begins a chart; one of its methods draws it.
func (w *pageWriter) newChart(id string, title, note message.Text) *chart {
	return &chart{
		ID: "chart-" + id, Title: title.In(w.opts.Language), Note: note.In(w.opts.Language),
		Width: chartWidth, Height: chartHeight, language: w.opts.Language,
	}
}

// charts draws those of the overview.
func (w *pageWriter) charts() []*chart {
	return []*chart{
		w.newChart("issues", message.ChartIssues, message.ChartScatterNote).scatter(w.pairs((*pageRow).issues)),
		w.newChart("measures", message.ChartMeasures, message.ChartScatterNote).scatter(w.pairs((*pageRow).measures)),
		w.newChart("rates", message.ChartRates, message.ChartRatesNote).columns(w.rateBins()),
		w.newChart("inspectors", message.ChartInspectors, message.ChartInspectorNote).bars(w.issuesByInspector()),
		w.newChart("years", message.ChartYears, message.ChartYearsNote).columns(w.issuesByYear()),
		w.newChart("rules", message.ChartRules, message.ChartRulesNote).bars(largestFirst(w.rules)),
	}
}

func (r *pageRow) issues() (*float64, *int, bool) {
	return r.IssuesClaimed, r.IssuesListed, r.IssuesOff
}

func (r *pageRow) measures() (*float64, *int, bool) {
	return r.MeasuresClaimed, r.MeasuresListed, r.MeasuresOff
}

// chartPair is a number claimed and a number listed, which need not be the
// same to tally: 40余 covers 43.
type chartPair struct {
	claimed, listed float64
	off             bool
}

// pairs counts the notices by what they claim and list.
func (w *pageWriter) pairs(of func(*pageRow) (*float64, *int, bool)) map[chartPair]int {
	counts := make(map[chartPair]int)
	for i := range w.rows {
		if claimed, listed, off := of(&w.rows[i]); claimed != nil && listed != nil {
			counts[chartPair{*claimed, float64(*listed), off}]++
		}
	}
	return counts
}

// chartAmount is a named number of a chart.
type chartAmount struct {
	name  string
	count int
}

// largestFirst are the largest first, those as large by name.
func largestFirst(counts map[string]int) []chartAmount {
	var list []chartAmount
	for name, count := range counts {
		list = append(list, chartAmount{name, count})
	}
	slices.SortFunc(list, func(a, b chartAmount) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.name, b.name))
	})
	return list
}

// issuesBy sums the issues listed by a name of each notice.
func (w *pageWriter) issuesBy(name func(*pageRow) string) []chartAmount {
	counts := make(map[string]int)
	for i := range w.rows {
		if r := &w.rows[i]; name(r) != "" && r.IssuesListed != nil {
			counts[name(r)] += *r.IssuesListed
		}
	}
	return largestFirst(counts)
}

func (w *pageWriter) issuesByInspector() []chartAmount {
	return w.issuesBy(func(r *pageRow) string { return r.Inspector })
}

func (w *pageWriter) issuesByYear() []chartAmount {
	list := w.issuesBy(func(r *pageRow) string { return r.Year })
	slices.SortFunc(list, func(a, b chartAmount) int { return cmp.Compare(a.name, b.name) })
	return list
}

// rateBins counts the notices by their completion rate: 0–9 %, … 90–99 %, and
// 100 %.
func (w *pageWriter) rateBins() []chartAmount {
	bins := make([]chartAmount, rateBins+1)
	for i := range bins {
		bins[i].name = strconv.Itoa(i * 100 / rateBins)
	}
	found := false
	for i := range w.rows {
		if rate := w.rows[i].CompletionRate; rate != nil {
			bins[min(max(int(*rate*rateBins/100), 0), rateBins)].count++
			found = true
		}
	}
	if !found {
		return nil
	}
	return bins
}

// axisEnd is the end of an axis for values up to most, in about chartTicks
// steps of a round whole number, and that step.
func axisEnd(most float64) (end, step float64) {
	if most <= chartTicks {
		return chartTicks, 1
	}
	step = math.Pow(10, math.Floor(math.Log10(most/chartTicks)))
	for _, factor := range []float64{1, 2, 2.5, 5, 10} {
		if f := step * factor; f*chartTicks >= most && f == math.Trunc(f) {
			step = f
			break
		}
	}
	return step * math.Ceil(most/step), step
}

// axisNumber writes a number of an axis, from ten thousand up in short: 20k, 2万.
func axisNumber(v float64, language Language) string {
	switch {
	case v < 1e4:
		return amountText(v)
	case language == Chinese:
		return amountText(v/1e4) + "万"
	}
	return amountText(v/1e3) + "k"
}

// scatter draws a point for each pair, above and right of 0, on scales
// that are the same both ways.
func (c *chart) scatter(counts map[chartPair]int) *chart {
	if len(counts) == 0 {
		return c.empty()
	}
	most := 0.0
	for p := range counts {
		most = max(most, p.claimed, p.listed)
	}
	end, step := axisEnd(most)
	x := func(v float64) float64 { return chartLeft + v/end*plotWidth }
	y := func(v float64) float64 { return plotBase - v/end*plotHeight }
	for v := 0.0; v <= end; v += step {
		c.gridY(y(v), axisNumber(v, c.language))
		c.label(x(v), plotBase+tickDrop, "middle", axisNumber(v, c.language))
	}
	c.Diagonal = &gridLine{x(0), y(0), x(end), y(end)}
	c.strong(chartWidth-chartRight, plotBase+titleDrop, "end", message.ChartAxisX.In(c.language)+" →")
	c.strong(titleLeft, chartTop-titleRise, "start", "↑ "+message.ChartAxisY.In(c.language))
	for _, p := range slices.SortedFunc(maps.Keys(counts), comparePairs) {
		c.Points = append(c.Points, chartPointShape{
			X: roundTenth(x(p.claimed)), Y: roundTenth(y(p.listed)),
			R:     roundTenth(min(pointRadius*math.Sqrt(math.Sqrt(float64(counts[p]))), mostRadius)),
			Off:   p.off,
			Title: message.ChartPoint.In(c.language, amountText(p.claimed), amountText(p.listed), counts[p]),
		})
	}
	return c
}

func comparePairs(a, b chartPair) int {
	return cmp.Or(cmp.Compare(a.claimed, b.claimed), cmp.Compare(a.listed, b.listed), compareBools(a.off, b.off))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// columns draws a column for each amount, in their order.
func (c *chart) columns(list []chartAmount) *chart {
	if len(list) == 0 {
		return c.empty()
	}
	end, step := axisEnd(float64(slices.MaxFunc(list, compareCounts).count))
	for v := 0.0; v <= end; v += step {
		c.gridY(plotBase-v/end*plotHeight, axisNumber(v, c.language))
	}
	slot := float64(plotWidth) / float64(len(list))
	width := min(slot*(1-columnGap), widestBar)
	every := 1 + (len(list)-1)/mostNames
	for i, a := range list {
		middle := chartLeft + slot*(float64(i)+0.5)
		height := float64(a.count) / end * plotHeight
		c.bar(middle-width/2, plotBase-height, width, height, message.ChartBar.In(c.language, a.name, a.count))
		if i%every == 0 {
			c.label(middle, plotBase+tickDrop, "middle", a.name)
		}
	}
	return c
}

func compareCounts(a, b chartAmount) int { return cmp.Compare(a.count, b.count) }

// bars draws horizontal bars with their names on the left and their
// numbers behind them. The largest have bars; the others are one line that
// sums them up, without a bar: it would be longer than any.
func (c *chart) bars(list []chartAmount) *chart {
	if len(list) == 0 {
		return c.empty()
	}
	shown := list[:min(len(list), mostBars)]
	slot := min(float64(chartHeight-2*chartTop)/float64(mostBars+1), thickestBar)
	for i, a := range shown {
		top := chartTop + slot*float64(i)
		width := float64(a.count) / float64(max(1, list[0].count)) * barPlotWidth
		c.bar(labelWidth, top+slot*barGap, width, slot*(1-2*barGap), message.ChartBar.In(c.language, a.name, a.count))
		c.label(labelWidth-nameGap, top+slot/2+halfCapital, "end", cutName(a.name))
		c.strong(labelWidth+width+numberGap, top+slot/2+halfCapital, "start", strconv.Itoa(a.count))
	}
	if rest := list[len(shown):]; len(rest) > 0 {
		c.label(labelWidth, chartTop+slot*(mostBars+0.5)+halfCapital, "start", message.ChartRest.In(c.language, len(rest), sumOf(rest)))
	}
	return c
}

func sumOf(list []chartAmount) int {
	sum := 0
	for _, a := range list {
		sum += a.count
	}
	return sum
}

// cutName shortens a name to what fits beside a bar: Latin letters are half as
// wide as Han characters. The end of an inspector's name tells most.
func cutName(name string) string {
	width, runes := 0, []rune(name)
	for i := len(runes) - 1; i >= 0; i-- {
		width += 1 + min(int(runes[i])/0x2000, 1)
		if width > 2*labelRunes {
			return "…" + string(runes[i+2:])
		}
	}
	return name
}

func (c *chart) empty() *chart {
	c.Empty = message.ChartEmpty.In(c.language)
	return c
}

// gridY draws a horizontal line at y with its number.
func (c *chart) gridY(y float64, number string) {
	c.Grid = append(c.Grid, gridLine{chartLeft, roundTenth(y), chartWidth - chartRight, roundTenth(y)})
	c.label(chartLeft-tickGap, y+halfCapital, "end", number)
}

func (c *chart) label(x, y float64, anchor, text string) {
	c.Labels = append(c.Labels, chartLabel{X: roundTenth(x), Y: roundTenth(y), Anchor: anchor, Text: text})
}

func (c *chart) strong(x, y float64, anchor, text string) {
	c.Labels = append(c.Labels, chartLabel{X: roundTenth(x), Y: roundTenth(y), Anchor: anchor, Text: text, Strong: true})
}

func (c *chart) bar(x, y, width, height float64, title string) {
	c.Bars = append(c.Bars, chartBarShape{roundTenth(x), roundTenth(y), roundTenth(width), roundTenth(height), title})
}

// roundTenth keeps a tenth of a unit: no screen shows more.
func roundTenth(v float64) float64 { return math.Round(v*10) / 10 }
