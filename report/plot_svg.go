package report

import (
	"bufio"
	"fmt"
	"io"
)

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
