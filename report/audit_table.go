package report

import (
	"bufio"
	"cmp"
	"slices"
	"strings"

	"github.com/fatih/color"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// terminalWriter writes tables for people: for each notice what it claims and
// lists, then the findings.
type terminalWriter struct {
	out      *bufio.Writer
	language Language
	width    int
	paint    palette
	severity map[audit.Severity]*color.Color
	written  bool
}

func newTerminalWriter(out *bufio.Writer, opts Options) *terminalWriter {
	w := &terminalWriter{out: out, language: opts.Language, width: cmp.Or(opts.Width, pipeWidth), paint: newPalette(opts.Color)}
	w.severity = map[audit.Severity]*color.Color{
		audit.Error:   color.New(color.FgRed),
		audit.Warning: color.New(color.FgYellow),
		audit.Info:    color.New(color.Faint),
	}
	for _, c := range w.severity {
		if opts.Color {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
	}
	return w
}

func (w *terminalWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	w.head(r)
	if err := w.writeCounts(r); err != nil {
		return err
	}
	if err := w.writeFindings(r.Audit); err != nil {
		return err
	}
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *terminalWriter) Close() error { return w.out.Flush() }

// head writes which notice the tables below are of.
func (w *terminalWriter) head(r *Result) {
	if w.written {
		w.out.WriteByte('\n')
	}
	w.written = true
	w.out.WriteString(w.paint.title.Sprint(r.File.Name()))
	if r.Notice.Title != "" {
		w.out.WriteString("  " + w.paint.title.Sprint(r.Notice.Title))
	}
	w.out.WriteByte('\n')
}

func (w *terminalWriter) writeCounts(r *Result) error {
	if why := noCounts(r, w.language); why != "" {
		w.say(why)
		return nil
	}
	heads := countHeads(w.language)
	rows := each(r.Audit.Counts, func(c *audit.Count) []string { return countCells(c, w.language) })
	w.wrapLast(rows, heads, leastVerdict)
	return w.render([]tw.Align{tw.AlignLeft, tw.AlignRight, tw.AlignRight, tw.AlignLeft}, heads, rows)
}

func (w *terminalWriter) writeFindings(r *audit.Report) error {
	if len(r.Accepted) > 0 {
		w.say(message.AcceptedCount.In(w.language, len(r.Accepted)))
	}
	if len(r.Findings) == 0 {
		w.say(message.NothingFound.In(w.language))
		return nil
	}
	heads := findingHeads(w.language)
	rows := each(r.Findings, func(f *audit.Finding) []string { return findingCells(f, w.language) })
	if w.width-widthBefore(append(rows, heads)) < leastMessage {
		heads, rows = narrowed(heads), each(rows, func(cells *[]string) []string { return narrowed(*cells) })
	}
	w.wrapLast(rows, heads, leastMessage)
	for i, cells := range rows {
		cells[0] = w.severity[r.Findings[i].Severity].Sprint(cells[0])
	}
	return w.render(slices.Repeat([]tw.Align{tw.AlignLeft}, len(heads)), heads, rows)
}

// say writes a sentence below a table, or in its place.
func (w *terminalWriter) say(sentence string) {
	w.out.WriteString(wrap(sentence, w.width) + "\n")
}

// narrowed are the cells of a finding for a narrow terminal: its rule and place
// stand above what it says.
func narrowed(cells []string) []string {
	return []string{cells[0], strings.TrimRight(cells[1]+" "+cells[2], " ") + "\n" + cells[3]}
}

// wrapLast breaks the cells of the last column so that the table has room.
func (w *terminalWriter) wrapLast(rows [][]string, heads []string, least int) {
	last := len(heads) - 1
	room := max(least, w.width-widthBefore(append(rows, heads)))
	for _, cells := range rows {
		cells[last] = wrapLines(cells[last], room)
	}
}

func (w *terminalWriter) render(aligned []tw.Align, heads []string, rows [][]string) error {
	t := w.table(aligned...)
	t.Header(heads)
	for _, cells := range rows {
		if err := t.Append(cells); err != nil {
			return err
		}
	}
	return t.Render()
}

// widthBefore is the width of all columns but the last, with every border and
// the space in the cells.
func widthBefore(rows [][]string) int {
	total := 4 // of the last one: │ and a space on either side
	for column := range len(rows[0]) - 1 {
		widest := 0
		for _, cells := range rows {
			widest = max(widest, DisplayWidth(cells[column]))
		}
		total += widest + 3
	}
	return total
}

// pipeWidth is how wide tables are where there is no terminal.
const pipeWidth = 120

// The narrowest that the last column gets, of a finding and of a comparison.
const (
	leastMessage = 24
	leastVerdict = 6
)

// table makes a table of left or right aligned columns. Ambiguous characters
// count one, whatever the environment says, and headers stay as they are.
func (w *terminalWriter) table(columns ...tw.Align) *tablewriter.Table {
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

// wrapLines wraps each line of s.
func wrapLines(s string, width int) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = wrap(lines[i], width)
	}
	return strings.Join(lines, "\n")
}

// wrap breaks s into lines of at most width columns: at spaces, and between
// Chinese characters, but not before a mark that closes something. Tablewriter
// either never breaks Chinese or breaks anything anywhere.
func wrap(s string, width int) string {
	var lines []string
	line, column := "", 0
	for _, piece := range pieces(strings.ReplaceAll(s, "\n", " ")) {
		if column > 0 && column+DisplayWidth(strings.TrimRight(piece, " ")) > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line, column = "", 0
		}
		line += piece
		column += DisplayWidth(piece)
	}
	return strings.Join(append(lines, line), "\n")
}

// pieces cuts s where a line may end: behind a space, and around each wide
// character, with the closing marks behind it.
func pieces(s string) []string {
	var cut []string
	from := 0
	before := ' '
	for i, r := range s {
		wide := isChinese(r) || isChinese(before)
		if i > from && (before == ' ' || wide && !strings.ContainsRune("，。；：、！？”’）》】」』〉”,.;:)% ", r) && !strings.ContainsRune("“‘（《【「『〈(", before)) {
			cut = append(cut, s[from:i])
			from = i
		}
		before = r
	}
	return append(cut, s[from:])
}

// isChinese reports whether a line may end beside r: a Chinese character or
// mark.
func isChinese(r rune) bool { return r >= 0x2E80 || strings.ContainsRune("“”‘’…—", r) }
