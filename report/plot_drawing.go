package report

import (
	"fmt"
	"math"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// plotColors tell lines apart, also for those who see colours badly: after
// M. Okabe and K. Ito (2008), Color Universal Design, darker on white.
var plotColors = [...]string{"#0072b2", "#c04f00", "#007a59", "#a8527f", "#8a6100", "#2f7fae", "#1d2126"}

// plotDashes tell lines of the same colour apart.
var plotDashes = [...]string{"", "7 4", "2 4", "12 4 2 4"}

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
)

// How names stand below a plot.
const (
	halfWidth  = 6.6    // pixels of a column: half a Chinese character
	slotSpace  = 10     // pixels between upright names
	leastSlot  = 18     // pixels between tilted ones
	maxTilted  = 22     // columns of a tilted name; longer ones are cut
	tiltedHigh = 0.6428 // sine of the 40° that they are tilted by
	tiltedWide = 0.7660 // cosine
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
// beside each other.
func (f *plotFrame) names() {
	widest := 0.0
	for _, name := range f.groups {
		widest = max(widest, textWidth(name))
	}
	if widest+slotSpace > f.slot() {
		f.tilt(min(widest, maxTilted*halfWidth))
		return
	}
	for i, name := range f.groups {
		f.label(f.x(i), f.bottom+plotBottom*2/3, "middle", name)
	}
}

// tilt makes room for tilted names and writes them; of very many only every so
// many.
func (f *plotFrame) tilt(widest float64) {
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
		if columns += han.Width(r); columns > maxTilted {
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
