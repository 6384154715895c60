package report

import (
	"bufio"
	"cmp"

	"github.com/fatih/color"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/compare"
)

// terminal is what all that is written for people in a terminal is made of.
type terminal struct {
	out      *bufio.Writer
	language Language
	width    int
	paint    palette
	written  bool // something stands above: keep a line's distance
}

// pipeWidth is how wide tables are where there is no terminal.
const pipeWidth = 120

func newTerminal(out *bufio.Writer, opts Options) terminal {
	return terminal{out: out, language: opts.Language, width: cmp.Or(opts.Width, pipeWidth), paint: newPalette(opts.Color)}
}

// palette are the styles of texts.
type palette struct {
	title, line, label, issue *color.Color
	severity                  map[audit.Severity]*color.Color
	alignment                 map[compare.Verdict]*color.Color
}

func newPalette(enabled bool) palette {
	style := func(attribute color.Attribute) *color.Color {
		c := color.New(attribute)
		if enabled {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	return palette{
		title: style(color.Bold), line: style(color.Faint), label: style(color.FgCyan), issue: style(color.FgYellow),
		severity: map[audit.Severity]*color.Color{
			audit.Error: style(color.FgRed), audit.Warning: style(color.FgYellow), audit.Info: style(color.Faint),
		},
		alignment: map[compare.Verdict]*color.Color{
			compare.Same: style(color.Faint), compare.Reworded: style(color.Faint),
			compare.Split: style(color.FgCyan), compare.Merged: style(color.FgCyan),
			compare.OnlyOld: style(color.FgRed), compare.OnlyNew: style(color.FgYellow),
		},
	}
}

// head writes which notice stands below: the name of the input and the title.
func (w *terminal) head(r *Result) {
	if w.written {
		w.out.WriteByte('\n')
	}
	w.written = true
	w.out.WriteString(w.paint.title.Sprint(r.File.Name()))
	if r.Notice.Title != "" {
		w.out.WriteString("  " + w.paint.title.Sprint(Printable(r.Notice.Title)))
	}
	w.out.WriteByte('\n')
}

// say writes a sentence below a table, or in its place.
func (w *terminal) say(sentence string) {
	w.out.WriteString(wrap(sentence, w.width) + "\n")
}

// wrapLast breaks the cells of the last column so that the table has room.
func (w *terminal) wrapLast(rows [][]string, heads []string, least int) {
	last := len(heads) - 1
	room := max(least, w.width-widthBefore(append(rows, heads)))
	for _, cells := range rows {
		cells[last] = wrapLines(cells[last], room)
	}
}

func (w *terminal) render(aligned []tw.Align, heads []string, rows [][]string) error {
	t := w.grid(aligned...)
	t.Header(heads)
	for _, cells := range rows {
		if err := t.Append(cells); err != nil {
			return err
		}
	}
	return t.Render()
}

// widthBefore is the width of a table of these rows but for what stands in the
// last column.
func widthBefore(rows [][]string) int {
	widths := make([]int, len(rows[0]))
	for column := range len(widths) - 1 {
		for _, cells := range rows {
			widths[column] = max(widths[column], DisplayWidth(cells[column]))
		}
	}
	return framed(widths)
}

// grid makes a table of left or right aligned columns. Ambiguous characters
// count one, whatever the environment says, and headers stay as they are.
func (w *terminal) grid(columns ...tw.Align) *tablewriter.Table {
	config := tablewriter.Config{
		Row: tw.CellConfig{
			Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone},
			Alignment:  tw.CellAlignment{PerColumn: columns},
		},
		Header: tw.CellConfig{
			Formatting: tw.CellFormatting{AutoFormat: tw.Off, AutoWrap: tw.WrapNone},
			Alignment:  tw.CellAlignment{PerColumn: columns},
		},
	}
	return tablewriter.NewTable(w.out,
		tablewriter.WithEastAsian(false),
		tablewriter.WithConfig(config),
		tablewriter.WithRenderer(renderer.NewBlueprint()),
	)
}

// cellFrame is the border and the spaces of a cell.
const cellFrame = 3

// framed is the width of a table with its borders.
func framed(widths []int) int {
	total := 1
	for _, width := range widths {
		total += width + cellFrame
	}
	return total
}

// Close writes out what is held back.
func (w *terminal) Close() error { return w.out.Flush() }
