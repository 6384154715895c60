package report

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Plot says how the rows of a table are drawn: a line for each series, along it
// a point for each group, in the order of the rows. The axis starts at 0, so that
// twice as high is twice as much.
type Plot struct {
	Series, Group, Value string // columns
	Apart                string // a group that no line leads to
	Unordered            bool   // no line leads from any group to another
}

// plotColors tell lines apart, also for those who see colours badly: after
// M. Okabe and K. Ito (2008), Color Universal Design, darker on white.
var plotColors = [...]string{"#0072b2", "#c04f00", "#007a59", "#a8527f", "#8a6100", "#2f7fae", "#1d2126"}

// plotDashes tell lines of the same colour apart.
var plotDashes = [...]string{"", "7 4", "2 4", "12 4 2 4"}

// plotted are the points of a plot.
type plotted struct {
	plot   *Plot
	value  *Column
	groups []string
	series []*plotSeries
	points []plotPoint // by row
}

// plotSeries is a line: a value for each group that it has one for.
type plotSeries struct {
	name   string
	values map[int]float64
}

// plotPoint is where a row stands in a plot.
type plotPoint struct{ series, group int }

// noPoint is where a row stands that is not plotted.
var noPoint = plotPoint{-1, -1}

// name is the same for a row and its points.
func (at plotPoint) name() string {
	return fmt.Sprintf("%d-%d", at.series, at.group)
}

// newPlotted finds the points of rows; it gives nil for a table without a plot,
// or without the columns for it.
func newPlotted(t *Table, rows []Row) *plotted {
	if t.Plot == nil {
		return nil
	}
	series, group, value := t.index(t.Plot.Series), t.index(t.Plot.Group), t.index(t.Plot.Value)
	if min(series, group, value) < 0 {
		return nil
	}
	p := &plotted{plot: t.Plot, value: &t.Columns[value]}
	for _, row := range rows {
		p.add(printable(cellText(row[series])), printable(cellText(row[group])), row[value])
	}
	return p
}

// add adds the point of a row.
func (p *plotted) add(series, group string, value any) {
	at := plotPoint{
		slices.IndexFunc(p.series, func(s *plotSeries) bool { return s.name == series }),
		slices.Index(p.groups, group),
	}
	if at.series < 0 {
		at.series = len(p.series)
		p.series = append(p.series, &plotSeries{series, make(map[int]float64)})
	}
	if at.group < 0 {
		at.group = len(p.groups)
		p.groups = append(p.groups, group)
	}
	if v, ok := number(value); ok {
		p.series[at.series].values[at.group] = v
	}
	p.points = append(p.points, at)
}

// pointOf is where a row stands.
func (p *plotted) pointOf(row int) plotPoint {
	if p == nil {
		return noPoint
	}
	return p.points[row]
}

// plotKey is a line of the legend.
type plotKey struct {
	Number      int
	Name, Class string
}

func (p *plotted) keys() []plotKey {
	var keys []plotKey
	for i, s := range p.series {
		keys = append(keys, plotKey{i, s.name, seriesClass(i)})
	}
	return keys
}

func seriesClass(i int) string { return fmt.Sprintf("s%d", i%len(plotColors)) }

// plotSize is the size of a drawing, in pixels, and what is to be in it.
type plotSize struct {
	class         string
	width, height int // of all but tilted names
	legend        bool
}

// The sizes of drawings: for a page on a desk and on a telephone, and for a file
// of its own.
var (
	widePlot   = plotSize{"wide", 680, 400, false}
	narrowPlot = plotSize{"narrow", 350, 300, false}
	alonePlot  = plotSize{"alone", 880, 420, true}
)

// What stands around a plot, in pixels.
const (
	plotTop     = 34
	plotLeft    = 52
	plotRight   = 14
	plotBottom  = 30
	legendWidth = 170
	legendLine  = 20
	halfWidth   = 6.6    // of a column of text: half a Chinese character
	slotSpace   = 10     // between names that stand upright
	leastSlot   = 18     // between names that are tilted
	tiltedRunes = 11     // of a tilted name; longer ones are cut
	tiltedHigh  = 0.6428 // sine of 40°
	tiltedWide  = 0.7660 // cosine of 40°
)

// plotDrawing is a plot in one size: the template only writes it down.
type plotDrawing struct {
	Class, Title  string
	Width, Height int
	Alone         bool
	Grid          []gridLine
	Labels        []plotLabel
	Lines         []plotLine
}

// plotLabel is a text of an axis.
type plotLabel struct {
	X, Y   float64
	Anchor string
	Tilted bool
	Text   string
}

// plotLine is what is drawn of one series.
type plotLine struct {
	Number               int
	Class, Color, Dashes string
	Points               string // of the line, empty for none
	Dots                 []plotDot
	Legend               *plotLabel
}

// plotDot is a point with what it tells when it is pointed at.
type plotDot struct {
	X, Y         float64
	Point, Title string
}

// plotFrame is where the points of a drawing go.
type plotFrame struct {
	*plotted
	*plotDrawing
	language            Language
	left, right, bottom float64
	end                 float64 // of the upright axis
}

// draw draws the plot in a size.
func (p *plotted) draw(size plotSize, language Language) *plotDrawing {
	d := &plotDrawing{Class: size.class, Title: p.value.Head.In(language), Width: size.width, Height: size.height, Alone: size.legend}
	f := &plotFrame{plotted: p, plotDrawing: d, language: language, left: plotLeft, right: float64(size.width - plotRight), bottom: float64(size.height - plotBottom)}
	if size.legend {
		f.right -= legendWidth
		d.Height = max(d.Height, plotTop+legendLine*(len(p.series)+1))
	}
	f.names()
	f.ticks()
	for i, s := range p.series {
		d.Lines = append(d.Lines, f.line(i, s, size.legend))
	}
	return d
}

// slot is how much room a group has.
func (f *plotFrame) slot() float64 { return (f.right - f.left) / float64(len(f.groups)) }

// x is where a group stands: in the middle of its room.
func (f *plotFrame) x(group int) float64 { return roundTenth(f.left + f.slot()*(float64(group)+0.5)) }

func (f *plotFrame) y(value float64) float64 {
	return roundTenth(f.bottom - value/f.end*(f.bottom-plotTop))
}

// names writes the groups below the plot, tilted where they would not have room
// beside each other; of very many only every so many.
func (f *plotFrame) names() {
	widest := 0.0
	for _, name := range f.groups {
		widest = max(widest, textWidth(name))
	}
	if widest+slotSpace <= f.slot() {
		for i, name := range f.groups {
			f.label(f.x(i), f.bottom+plotBottom*2/3, "middle", name)
		}
		return
	}
	widest = min(widest, 2*(tiltedRunes+1)*halfWidth)
	f.left = max(f.left, widest*tiltedWide-f.slot()/2)
	f.Height += int(widest * tiltedHigh)
	every := int(math.Ceil(leastSlot / f.slot()))
	for i := 0; i < len(f.groups); i += every {
		f.Labels = append(f.Labels, plotLabel{f.x(i) + slotSpace/2, f.bottom + plotBottom/2, "end", true, cutEnd(f.groups[i])})
	}
}

// textWidth is about how wide a text is in pixels.
func textWidth(s string) float64 {
	columns := 0
	for _, r := range s {
		columns += han.Width(r)
	}
	return float64(columns) * halfWidth
}

// cutEnd shortens a name that is too long to stand tilted.
func cutEnd(name string) string {
	columns := 0
	for i, r := range name {
		if columns += han.Width(r); columns > 2*(tiltedRunes+1) {
			return name[:i] + "…"
		}
	}
	return name
}

// ticks draws the upright axis.
func (f *plotFrame) ticks() {
	most := 0.0
	for _, s := range f.series {
		for _, v := range s.values {
			most = max(most, v)
		}
	}
	end, step := axisEnd(most)
	f.end = end
	for v := 0.0; v <= end; v += step {
		f.Grid = append(f.Grid, gridLine{roundTenth(f.left), f.y(v), f.right, f.y(v)})
		f.label(roundTenth(f.left-tickGap), f.y(v)+halfCapital, "end", axisNumber(v, f.language))
	}
	f.label(titleLeft, plotTop/2, "start", "↑ "+f.Title)
}

func (f *plotFrame) label(x, y float64, anchor, text string) {
	f.Labels = append(f.Labels, plotLabel{X: x, Y: y, Anchor: anchor, Text: text})
}

// line draws a series.
func (f *plotFrame) line(i int, s *plotSeries, legend bool) plotLine {
	l := plotLine{
		Number: i, Class: seriesClass(i), Color: plotColors[i%len(plotColors)],
		Dashes: plotDashes[i/len(plotColors)%len(plotDashes)],
	}
	var line []string
	for group, name := range f.groups {
		v, ok := s.values[group]
		if !ok {
			continue
		}
		dot := plotDot{f.x(group), f.y(v), plotPoint{i, group}.name(), s.name + " " + name + ": " + cellShown(f.value, v)}
		l.Dots = append(l.Dots, dot)
		if !f.plot.Unordered && name != f.plot.Apart {
			line = append(line, fmt.Sprintf("%g,%g", dot.X, dot.Y))
		}
	}
	l.Points = strings.Join(line, " ")
	if legend {
		l.Legend = &plotLabel{X: f.right + plotRight, Y: float64(plotTop + legendLine*i + halfCapital), Text: s.name}
	}
	return l
}

// PlotError says that a column was left out that the drawing needs.
type PlotError struct{ Column string }

func (e *PlotError) Error() string { return fmt.Sprintf("no column %s to draw", e.Column) }

// svgRows draws the plot of a table, and nothing else. It holds all rows until
// it is closed.
type svgRows struct {
	out   *bufio.Writer
	table *Table
	opts  Options
	rows  []Row
}

func newSVGRows(w io.Writer, t *Table, opts Options) (*svgRows, error) {
	if t.Plot == nil {
		return nil, fmt.Errorf("%s has no plot", t.Name)
	}
	for _, column := range []string{t.Plot.Series, t.Plot.Group, t.Plot.Value} {
		if t.index(column) < 0 {
			return nil, &PlotError{column}
		}
	}
	return &svgRows{out: bufio.NewWriterSize(w, bufferBytes), table: t, opts: opts}, nil
}

func (w *svgRows) Write(b *Batch) error {
	w.rows = append(w.rows, b.rows()...)
	return nil
}

func (w *svgRows) Close() error {
	p := newPlotted(w.table, w.rows)
	if err := tablePageTemplates().ExecuteTemplate(w.out, "plot.tmpl", p.draw(alonePlot, w.opts.Language)); err != nil {
		return err
	}
	return w.out.Flush()
}
