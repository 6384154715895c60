package report

import "fmt"

// Plot says how the rows of a table are drawn: a line for each series, along it
// a point for each group, in the order of the rows. The axis starts at 0, so that
// twice as high is twice as much.
type Plot struct {
	Series, Group, Value string // columns
	Apart                string // a group that no line leads to
	Unordered            bool   // no line leads from any group to another
}

// plotted are the points of a plot.
type plotted struct {
	plot   *Plot
	value  *Column
	groups []string
	series []*plotSeries
	points []plotPoint // by row

	places map[string]int // of the groups
	lines  map[string]int // the places of the series
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
	p := &plotted{plot: t.Plot, value: &t.Columns[value], places: make(map[string]int), lines: make(map[string]int)}
	for _, row := range rows {
		at := plotPoint{p.lineOf(Printable(cellText(row[series]))), p.placeOf(Printable(cellText(row[group])))}
		if v, ok := number(row[value]); ok {
			p.series[at.series].values[at.group] = v
		}
		p.points = append(p.points, at)
	}
	return p
}

// lineOf is the place of a series, a new one behind the others.
func (p *plotted) lineOf(name string) int {
	i, ok := p.lines[name]
	if !ok {
		i = len(p.series)
		p.lines[name] = i
		p.series = append(p.series, &plotSeries{name, make(map[int]float64)})
	}
	return i
}

// placeOf is the place of a group, a new one behind the others.
func (p *plotted) placeOf(name string) int {
	i, ok := p.places[name]
	if !ok {
		i = len(p.groups)
		p.places[name] = i
		p.groups = append(p.groups, name)
	}
	return i
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
