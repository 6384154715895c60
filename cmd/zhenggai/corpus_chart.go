package main

import (
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strconv"

	"github.com/zhenggai/zhenggai/report"
)

// chartRows draws rows of trendTable as lines: a point for each group, as high
// as the word is frequent. The axis starts at 0, so that twice as high is twice
// as often.
type chartRows struct {
	out    io.Writer
	label  string // of the axis
	groups []string
	series []*series
}

// series is the line of one word.
type series struct {
	Name   string
	values map[string]float64 // by group
}

// The size of a chart in pixels: the plot, and what is around it.
const (
	plotWidth, plotHeight   = 640, 320
	chartLeft, chartTop     = 70, 40
	chartRight, chartBottom = 160, 60
)

// chartColors tell lines apart, also for those who see colours badly: M. Okabe
// and K. Ito (2008), Color Universal Design.
var chartColors = []string{"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"}

func (w *chartRows) Write(b *report.Batch) error {
	for _, part := range b.Parts {
		for _, row := range part.Rows {
			w.add(row[0].(string), row[1].(string), row[3].(float64))
		}
	}
	return nil
}

func (w *chartRows) add(word, group string, value float64) {
	i := slices.IndexFunc(w.series, func(s *series) bool { return s.Name == word })
	if i < 0 {
		i = len(w.series)
		w.series = append(w.series, &series{word, map[string]float64{}})
	}
	w.series[i].values[group] = value
	if !slices.Contains(w.groups, group) {
		w.groups = append(w.groups, group)
	}
}

// chart is what the template draws: all places are in pixels.
type chart struct {
	Width, Height, Left, Right, Top, Bottom int
	Label                                   string
	Ticks, Groups                           []chartMark
	Lines                                   []chartLine
}

// chartMark is a label of an axis.
type chartMark struct {
	At   float64
	Text string
}

// chartLine is what is drawn of one word.
type chartLine struct {
	Name, Color, Points string
	Dots                []chartDot
	LegendY             int
}

// chartDot is a point with what it tells when it is pointed at.
type chartDot struct {
	X, Y  float64
	Title string
}

func (w *chartRows) Close() error { return chartTemplate.Execute(w.out, w.chart()) }

func (w *chartRows) chart() chart {
	top, step := w.scale()
	c := chart{
		Width: chartLeft + plotWidth + chartRight, Height: chartTop + plotHeight + chartBottom,
		Left: chartLeft, Right: chartLeft + plotWidth, Top: chartTop, Bottom: chartTop + plotHeight, Label: w.label,
	}
	for value := 0.0; value <= top; value += step {
		c.Ticks = append(c.Ticks, chartMark{heightOf(value, top), strconv.FormatFloat(value, 'f', -1, 64)})
	}
	for i, group := range w.groups {
		c.Groups = append(c.Groups, chartMark{w.columnOf(i), group})
	}
	for i, s := range w.series {
		c.Lines = append(c.Lines, w.line(i, s, top))
	}
	return c
}

// scale finds the top of the axis, a whole number of steps of 1, 2 or 5 times a
// power of ten.
func (w *chartRows) scale() (top, step float64) {
	const steps = 5
	largest := 1.0
	for _, s := range w.series {
		for _, value := range s.values {
			largest = max(largest, value)
		}
	}
	power := math.Pow(10, math.Floor(math.Log10(largest/steps)))
	for _, factor := range []float64{1, 2, 5, 10} {
		if step = factor * power; step*steps >= largest {
			break
		}
	}
	return math.Ceil(largest/step) * step, step
}

func heightOf(value, top float64) float64 { return chartTop + plotHeight*(1-value/top) }

// columnOf is where a group stands: in the middle of its share of the axis.
func (w *chartRows) columnOf(i int) float64 {
	return chartLeft + plotWidth*(float64(i)+0.5)/float64(len(w.groups))
}

func (w *chartRows) line(i int, s *series, top float64) chartLine {
	l := chartLine{Name: s.Name, Color: chartColors[i%len(chartColors)], LegendY: chartTop + 20*i + 10}
	for column, group := range w.groups {
		value, ok := s.values[group]
		if !ok {
			continue
		}
		x, y := w.columnOf(column), heightOf(value, top)
		l.Points += fmt.Sprintf("%.1f,%.1f ", x, y)
		l.Dots = append(l.Dots, chartDot{x, y, fmt.Sprintf("%s %s: %.0f", s.Name, group, value)})
	}
	return l
}

// chartTemplate draws a chart in fonts that are there, without anything from
// elsewhere.
var chartTemplate = template.Must(template.New("chart").Parse(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{.Width}} {{.Height}}" width="{{.Width}}" height="{{.Height}}"
 font-family="'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<text x="{{.Left}}" y="20" fill="#333">{{.Label}}</text>
{{- range .Ticks}}
<line x1="{{$.Left}}" x2="{{$.Right}}" y1="{{printf "%.1f" .At}}" y2="{{printf "%.1f" .At}}" stroke="#ddd"/>
<text x="{{$.Left}}" dx="-8" y="{{printf "%.1f" .At}}" dy="4" text-anchor="end" fill="#333">{{.Text}}</text>
{{- end}}
{{- range .Groups}}
<text x="{{printf "%.1f" .At}}" y="{{$.Bottom}}" dy="20" text-anchor="middle" fill="#333">{{.Text}}</text>
{{- end}}
{{- range .Lines}}{{$color := .Color}}
<polyline points="{{.Points}}" fill="none" stroke="{{$color}}" stroke-width="2"/>
{{- range .Dots}}
<circle cx="{{printf "%.1f" .X}}" cy="{{printf "%.1f" .Y}}" r="4" fill="{{$color}}"><title>{{.Title}}</title></circle>
{{- end}}
<text x="{{$.Right}}" dx="16" y="{{.LegendY}}" fill="{{$color}}">{{.Name}}</text>
{{- end}}
</svg>
`))
