package report

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/report/message"
)

// trendTable is a table with a plot.
func trendTable(plot Plot) *Table {
	plot.Series, plot.Group, plot.Value = "word", "group", "per_million"
	return &Table{
		Name: "trend", Title: message.TableTrend, Bar: "per_million", Plot: &plot,
		Columns: []Column{
			{Name: "word", Head: message.HeadWord},
			{Name: "group", Head: message.HeadGroup},
			{Name: "per_million", Head: message.HeadPerMillion, Type: Real},
		},
	}
}

// attributes are those of all elements with the name, in an XML that has to be
// well-formed.
func attributes(t *testing.T, text, element, name string) []string {
	t.Helper()
	var values []string
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return values
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != element {
			continue
		}
		for _, a := range start.Attr {
			if a.Name.Local == name {
				values = append(values, a.Value)
			}
		}
	}
}

var trendRows = []Row{
	{"整改", "2023", 0.0}, {"整改", "2024", 1200.0}, {"整改", "(none)", 300.0},
	{"<问责>\x00", "2023", 300.0}, {"<问责>\x00", "2024", 600.0}, {"<问责>\x00", "(none)", nil},
}

func TestSVG(t *testing.T) {
	svg := string(writeRows(t, SVG, Options{Language: Chinese}, trendTable(Plot{Apart: "(none)"}), trendRows))
	// The axis goes from 0, at 390, to 1500, at 34; the groups stand at a sixth,
	// a half and five sixths of what is between 52 and 696.
	if got, want := attributes(t, svg, "polyline", "points"), []string{"159.3,390 374,105.2", "159.3,318.8 374,247.6"}; !slices.Equal(got, want) {
		t.Errorf("lines %q, want %q", got, want)
	}
	if got, want := attributes(t, svg, "circle", "data-point"), []string{"0-0", "0-1", "0-2", "1-0", "1-1"}; !slices.Equal(got, want) {
		t.Errorf("points %q, want %q", got, want)
	}
	for _, want := range []string{"&lt;问责&gt;", "↑ 每百万词", ">1000<", "<title>整改 2024: 1200</title>", `>(none)<`} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestSVGOfUnorderedGroups(t *testing.T) {
	svg := string(writeRows(t, SVG, Options{}, trendTable(Plot{Unordered: true}), trendRows))
	if strings.Contains(svg, "<polyline") || strings.Count(svg, "<circle") != 5 {
		t.Error(svg)
	}
}

func TestSVGOfNothing(t *testing.T) {
	attributes(t, string(writeRows(t, SVG, Options{}, trendTable(Plot{}), nil)), "svg", "viewBox") // well-formed
}

func TestSVGNeedsItsColumns(t *testing.T) {
	table := trendTable(Plot{})
	narrow, _, err := Selection{Columns: []string{"word", "per_million"}}.Of(table)
	if err != nil {
		t.Fatal(err)
	}
	_, err = NewRowWriter(io.Discard, SVG, []*Table{narrow}, Options{})
	if e, ok := errors.AsType[*PlotError](err); !ok || e.Column != "group" {
		t.Errorf("got %v", err)
	}
	if _, err := NewRowWriter(io.Discard, SVG, []*Table{{Name: "plain"}}, Options{}); err == nil {
		t.Error("no error for a table without a plot")
	}
}

// TestPlotStaysInItsFrame draws few and many groups, with short and long names,
// in each size.
func TestPlotStaysInItsFrame(t *testing.T) {
	for _, groups := range []int{0, 1, 2, 30, 300} {
		for _, name := range []string{"%d", "第%d轮", "云岭市第%d生态环境保护督察组办公室联合工作专班", "team %d of inspectors"} {
			var rows []Row
			for i := range groups {
				rows = append(rows, Row{"整改", fmt.Sprintf(name, i), float64(i * i)})
			}
			p := newPlotted(trendTable(Plot{}), rows)
			for _, size := range []plotSize{widePlot, narrowPlot, alonePlot} {
				checkFrame(t, p.draw(size, Chinese))
			}
		}
	}
}

func checkFrame(t *testing.T, d *plotDrawing) {
	t.Helper()
	inside := func(what string, x, y float64) {
		if x < 0 || y < 0 || x > float64(d.Width) || y > float64(d.Height) {
			t.Errorf("%s: %s at %v, %v of %d, %d", d.Class, what, x, y, d.Width, d.Height)
		}
	}
	last := -1000.0
	for _, l := range d.Labels {
		wide := textWidth(l.Text)
		switch {
		case l.Tilted:
			inside(l.Text, l.X-wide*tiltedWide, l.Y+wide*tiltedHigh)
		case l.Anchor == "middle":
			if l.X-wide/2 < last {
				t.Errorf("%s: %s stands on the name before it", d.Class, l.Text)
			}
			last = l.X + wide/2
		}
		inside(l.Text, l.X, l.Y)
	}
	for _, line := range d.Lines {
		for _, dot := range line.Dots {
			inside(dot.Title, dot.X, dot.Y)
		}
	}
}

// TestManyLines makes sure that lines of one colour differ in their dashes, and
// that the legend has room.
func TestManyLines(t *testing.T) {
	var rows []Row
	for i := range len(plotColors) * len(plotDashes) {
		rows = append(rows, Row{fmt.Sprint("词", i), "2024", 1.0})
	}
	d := newPlotted(trendTable(Plot{}), rows).draw(alonePlot, English)
	seen := map[string]bool{}
	for _, line := range d.Lines {
		look := line.Color + line.Dashes
		if seen[look] || line.Legend.Y > float64(d.Height) {
			t.Errorf("%+v", line)
		}
		seen[look] = true
	}
}
