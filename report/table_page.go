package report

import (
	"bufio"
	"cmp"
	"embed"
	"html/template"
	"io"
	"math"
	"sync"

	"github.com/zhenggai/zhenggai/report/message"
)

// tablePageFiles are the templates, the style sheet and the script of a page of
// one table.
//
//go:embed table_page
var tablePageFiles embed.FS

// tablePageTemplates parses the templates when the first such page is written.
var tablePageTemplates = sync.OnceValue(func() *template.Template {
	return template.Must(template.ParseFS(tablePageFiles, "table_page/*.tmpl"))
})

// tablePageFile is the text of an embedded file.
func tablePageFile(name string) string {
	text, err := tablePageFiles.ReadFile("table_page/" + name)
	if err != nil {
		panic(err) // embedded above
	}
	return string(text)
}

// tablePage writes a table as a page: a plot, if the table has one, and the
// rows beside it, with a bar for the column that is measured. It holds all rows
// until it is closed, and needs no script to be read.
type tablePage struct {
	out   *bufio.Writer
	table *Table
	opts  Options
	rows  []Row
}

func newTablePage(w io.Writer, t *Table, opts Options) *tablePage {
	return &tablePage{out: bufio.NewWriterSize(w, bufferBytes), table: t, opts: opts}
}

func (w *tablePage) Write(b *Batch) error {
	w.rows = append(w.rows, b.rows()...)
	return nil
}

func (w *tablePage) Close() error {
	if err := tablePageTemplates().ExecuteTemplate(w.out, "page.tmpl", w.page()); err != nil {
		return err
	}
	return w.out.Flush()
}

// tablePageData is what the template of the page needs.
type tablePageData struct {
	Words        pageWordList
	Tag, Policy  string
	Style        template.CSS
	Script       template.JS
	Title, Empty string
	Lines        string // what the legend is called
	Version      string
	Plots        []*plotDrawing // of the same points, for wide and narrow screens
	Legend       []plotKey
	Heads        []tablePageHead
	Rows         []tablePageRow
}

// tablePageHead is the heading of a column.
type tablePageHead struct{ Name, Class string }

// tablePageRow is a row, with what it is in the plot.
type tablePageRow struct {
	Series       int
	Class, Point string // of the series, and of the point; empty where nothing is plotted
	Cells        []tablePageCell
}

// tablePageCell is a cell. Value is what it is sorted by, if it is a number.
type tablePageCell struct {
	Text, Class, Value string
	Bar                *cellBar
}

// cellBar is a bar in a cell, in hundredths of its width.
type cellBar struct {
	X, Width float64
	Below    bool // the number is below 0
}

// page is all that the template needs.
func (w *tablePage) page() *tablePageData {
	style := pageFile("page.css") + tablePageFile("page.css")
	script := tablePageFile("page.js")
	d := &tablePageData{
		Words: wordsIn(w.opts.Language), Tag: languageTags[cmp.Or(w.opts.Language, English)], Policy: policyOf(style, script),
		Style: template.CSS(style), Script: template.JS(script), Version: w.opts.Version,
		Title: w.table.Title.In(w.opts.Language), Empty: message.TableEmpty.In(w.opts.Language), Lines: message.PlotLines.In(w.opts.Language),
	}
	for i := range w.table.Columns {
		c := &w.table.Columns[i]
		d.Heads = append(d.Heads, tablePageHead{c.Head.In(w.opts.Language), classOf(c)})
	}
	p := newPlotted(w.table, w.rows)
	if p != nil {
		d.Legend = p.keys()
		d.Plots = []*plotDrawing{p.draw(widePlot, w.opts.Language), p.draw(narrowPlot, w.opts.Language)}
	}
	bars := w.bars()
	for i, row := range w.rows {
		d.Rows = append(d.Rows, w.pageRow(row, bars, p.pointOf(i)))
	}
	return d
}

// classOf is how the style sheet knows the cells of a column.
func classOf(c *Column) string {
	if c.Type.IsNumber() {
		return "number"
	}
	return "column-" + c.Name
}

// pageRow is a row as the page shows it, with where it stands in the plot.
func (w *tablePage) pageRow(row Row, bars barScale, at plotPoint) tablePageRow {
	var shown tablePageRow
	if at != noPoint {
		shown = tablePageRow{Series: at.series, Class: seriesClass(at.series), Point: at.name()}
	}
	for i := range row {
		c := &w.table.Columns[i]
		cell := tablePageCell{Text: Printable(cellShown(c, row[i])), Class: classOf(c)}
		if v, ok := number(row[i]); ok {
			cell.Value = amountText(v)
			if c.Name == w.table.Bar {
				cell.Bar = bars.bar(v)
			}
		}
		shown.Cells = append(shown.Cells, cell)
	}
	return shown
}

// barScale is the range of the numbers that have bars, 0 included.
type barScale struct{ least, most float64 }

// bars finds the range of the column with bars.
func (w *tablePage) bars() barScale {
	var s barScale
	column := w.table.index(w.table.Bar)
	if column < 0 {
		return s
	}
	for _, row := range w.rows {
		if v, ok := number(row[column]); ok {
			s.least, s.most = min(s.least, v), max(s.most, v)
		}
	}
	return s
}

// bar is that of a number: from where 0 is to the right, or to the left.
func (s barScale) bar(v float64) *cellBar {
	const whole = 100
	unit := whole / max(s.most-s.least, math.SmallestNonzeroFloat32)
	return &cellBar{X: roundTenth((min(v, 0) - s.least) * unit), Width: roundTenth(math.Abs(v) * unit), Below: v < 0}
}
