package parser_test

import (
	"slices"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// TestWarningsOfInput tells what reading the input has left out.
func TestWarningsOfInput(t *testing.T) {
	f := &source.File{Text: "一、整改情况\n", Damaged: 2, Pictures: 1, Foreign: 4, Invalid: 3}
	got := parser.Parse(f, parser.Options{}).Warnings
	for code, count := range map[notice.Code]string{notice.Damaged: "2", notice.PagesUnread: "1", notice.PartsUnread: "4", notice.InvalidText: "3"} {
		if !slices.ContainsFunc(got, func(w notice.Warning) bool { return w.Code == code && slices.Equal(w.Args, []string{count}) }) {
			t.Errorf("no %s of %s in %v", code, count, got)
		}
	}
	f = &source.File{Text: f.Text}
	if got := parser.Parse(f, parser.Options{}).Warnings; len(got) != 0 {
		t.Errorf("got %v of a whole input", got)
	}
}
