package report

import (
	"strings"
	"testing"
	"unicode"
)

// csi begins a command to a terminal in one character, as ESC [ does in two.
const csi = "\u009b"

// TestTerminalIsNotCommanded writes a notice that holds escape codes.
func TestTerminalIsNotCommanded(t *testing.T) {
	r := auditOf("a.txt", strings.ReplaceAll(`关于^巡察整改情况的通报
针对反馈的3个^问题，已完成4个。
一、整改落实情况
（一）关于学习^不够的问题
一是制定^计划。
`, "^", csi+"2J"))
	for name, out := range map[string][]byte{
		Outline:    write(t, Outline, Options{}, r),
		Statistics: write(t, Statistics, Options{}, r),
		Terminal:   writeAudit(t, Terminal, Options{}, r),
	} {
		if !strings.Contains(string(out), "2J") {
			t.Errorf("%s: the notice holds no code:\n%s", name, out)
		}
		if i := strings.IndexFunc(strings.ReplaceAll(string(out), "\n", ""), unicode.IsControl); i >= 0 {
			t.Errorf("%s: %q", name, out)
		}
	}
}
