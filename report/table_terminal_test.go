package report

import (
	"bytes"
	"strings"
	"testing"
)

// TestTerminalFits measures every line of the table, whatever the width.
func TestTerminalFits(t *testing.T) {
	table, rows := townships()
	rows = append(rows, Row{strings.Repeat("很长的名称", 30), int64(1), 1.0, 1.0, "2020-01-01", int64(4), strings.Repeat("a long remark ", 30)})
	for width := 20; width <= 200; width += 9 {
		out := string(writeRows(t, Terminal, Options{Width: width}, table, rows))
		for line := range strings.Lines(out) {
			line = strings.TrimSuffix(line, "\n")
			if !strings.HasPrefix(line, "no room") && DisplayWidth(line) > width {
				t.Errorf("%d columns of %d: %s", DisplayWidth(line), width, line)
			}
		}
		if strings.Contains(out, "no room") == strings.Contains(out, "│ remark ") {
			t.Errorf("width %d: the last column is neither shown nor named:\n%s", width, out)
		}
	}
}

// TestTerminalCutsPathsInFront keeps the names of files.
func TestTerminalCutsPathsInFront(t *testing.T) {
	table := &Table{Name: "files", Columns: []Column{{Name: "path", IsPath: true}}}
	out := string(writeRows(t, Terminal, Options{Width: 20}, table, []Row{{"archive/2023/云溪区/通报.txt"}}))
	if want := "│ …云溪区/通报.txt │"; !strings.Contains(out, want) {
		t.Errorf("want %s in\n%s", want, out)
	}
}

// TestTerminalWithoutRows says below the headings that nothing was found, however
// the rows were selected.
func TestTerminalWithoutRows(t *testing.T) {
	for language, want := range map[Language]string{English: "┘\nnothing found\n", Chinese: "┘\n没有结果\n"} {
		for _, s := range []Selection{{}, {Sort: []string{"name"}}, {GroupBy: []string{"name"}}} {
			table, _ := townships()
			shape, step, err := s.Of(table)
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			w, err := NewRowWriter(&out, Terminal, []*Table{shape}, Options{Language: language})
			if err != nil {
				t.Fatal(err)
			}
			if err := step(w).Close(); err != nil || !strings.HasSuffix(out.String(), want) {
				t.Errorf("%+v: %q, %v", s, &out, err)
			}
		}
	}
}
