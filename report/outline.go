package report

import (
	"bufio"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/message"
)

// outlineWriter writes the tree of headings for people: the line each stands
// on, its label and title indented by level, and which of them are issues.
type outlineWriter struct{ terminal }

func newOutlineWriter(out *bufio.Writer, opts Options) *outlineWriter {
	return &outlineWriter{newTerminal(out, opts)}
}

func (w *outlineWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	w.head(r)
	w.writeTree(r.File, outlineOf(r.Notice))
	_, err := w.out.Write(nil) // a bufio.Writer remembers its first error
	return err
}

func (w *outlineWriter) writeTree(f *source.File, entries []entry) {
	if len(entries) == 0 {
		fmt.Fprintf(w.out, "  %s\n", message.NoHeadings.In(w.language))
		return
	}
	last := f.Position(entries[len(entries)-1].pos).Line
	width := len(strconv.Itoa(last))
	for _, e := range entries {
		line := fmt.Sprintf("%*d", width, f.Position(e.pos).Line)
		w.out.WriteString("  " + w.paint.line.Sprint(line) + "  ")
		w.writeEntry(e)
	}
}

func (w *outlineWriter) writeEntry(e entry) {
	w.out.WriteString(strings.Repeat("  ", max(0, e.level-1)))
	if e.label != "" {
		w.out.WriteString(w.paint.label.Sprint(Printable(e.label)))
	}
	if wantsSpace(e.label) {
		w.out.WriteByte(' ')
	}
	w.out.WriteString(Printable(e.title))
	if e.isIssue {
		w.out.WriteString("  " + w.paint.issue.Sprint(w.issueMark(e)))
	}
	w.out.WriteByte('\n')
}

// wantsSpace reports whether a title needs a distance from its label: 1. and
// (1) do, 一、 and （一） bring their own.
func wantsSpace(label string) bool {
	last, _ := utf8.DecodeLastRuneInString(label)
	return label != "" && last < utf8.RuneSelf
}

// issueMark is [issue: 3 measures, completed].
func (w *outlineWriter) issueMark(e entry) string {
	mark := message.IssueMeasures.In(w.language, e.measures)
	if status, ok := message.States[e.status]; ok {
		mark += message.StatusJoin.In(w.language) + status.In(w.language)
	}
	return "[" + mark + "]"
}

// entry is a line of the tree: a section, an issue, or a section that is one.
type entry struct {
	pos          source.Pos
	level        int
	label, title string
	isIssue      bool
	measures     int
	status       notice.Status
}

// outlineOf lists sections and issues as they stand in the document.
func outlineOf(n *notice.Notice) []entry {
	entries := make([]entry, 0, len(n.Sections)+len(n.Issues))
	index := make(map[string]int, len(n.Sections)) // by section ID
	for _, s := range n.Sections {
		index[s.ID] = len(entries)
		entries = append(entries, entry{pos: s.Span.Start, level: s.Level, label: s.Label, title: s.Title})
	}
	measures := measureCounts(n)
	for _, issue := range n.Issues {
		e := entry{pos: issue.Span.Start, level: 1, label: issue.Label, title: issue.Title}
		e.isIssue, e.status, e.measures = true, issue.Status, measures[issue.ID]
		i, ok := index[issue.Section]
		switch {
		case ok && entries[i].pos == e.pos: // the section is the issue
			e.level = entries[i].level
			entries[i] = e
			continue
		case ok: // a clause or a row in it
			e.level = entries[i].level + 1
		}
		entries = append(entries, e)
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(a.pos, b.pos) })
	return entries
}

func measureCounts(n *notice.Notice) map[string]int {
	counts := make(map[string]int, len(n.Issues))
	for _, m := range n.Measures {
		counts[m.Issue]++
	}
	return counts
}
