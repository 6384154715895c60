package main

import (
	"bytes"
	"strings"
	"testing"
)

// TestLargeInputs gives the command documents that nobody would write. They
// may cost time, but no more than their size: a quadratic algorithm would not
// come to an end here.
func TestLargeInputs(t *testing.T) {
	size := 200 << 20
	if testing.Short() {
		size = 4 << 20
	}
	markers := []string{"一、", "（一）", "1.", "(1)", "①", "第一，", "一是", "——"}
	for _, test := range []struct {
		name  string
		input func() string
	}{
		{"one line", func() string {
			return repeat("针对学习不够深入的问题，一是制定计划3项；", size) + "\n"
		}},
		{"one line without stops", func() string { return repeat("整改", size) }},
		{"many lines", func() string { return repeat("1.关于学习不够深入的问题\n一是制定计划。\n\n", size/4) }},
		{"nested markers, a line each", func() string {
			var b strings.Builder
			for i := range 10_000 {
				b.WriteString(markers[i%len(markers)] + "关于学习不够深入的问题\n")
			}
			return b.String()
		}},
		{"nested markers in one line", func() string {
			return strings.Repeat(strings.Join(markers, ""), 10_000/len(markers)) + "甲。\n"
		}},
		{"brackets never closed", func() string { return "一、" + strings.Repeat("（“《", 100_000) + "\n" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			input := test.input()
			var lines, stderr lineCounter
			env := world("parse", "-q", "-f", "ndjson")
			env.stdin, env.stdout, env.stderr = strings.NewReader(input), &lines, &stderr
			if status := run(env); status != statusOK || lines != 1 || stderr != 0 {
				t.Errorf("status %d, %d lines, %d complaints", status, lines, stderr)
			}
		})
	}
}

func repeat(text string, size int) string { return strings.Repeat(text, size/len(text)) }

type lineCounter int

func (c *lineCounter) Write(p []byte) (int, error) {
	*c += lineCounter(bytes.Count(p, []byte("\n")))
	return len(p), nil
}
