package report

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/source"
)

// marked strips the marks from ⟦…⟧ and gives the span between them.
func marked(t *testing.T, s string) (string, source.Span) {
	t.Helper()
	before, rest, ok := strings.Cut(s, "⟦")
	inside, after, closed := strings.Cut(rest, "⟧")
	if !ok || !closed {
		t.Fatalf("no marks in %q", s)
	}
	start := source.Pos(len(before))
	return before + inside + after, source.Span{Start: start, End: start + source.Pos(len(inside))}
}

func TestHeadSpan(t *testing.T) {
	for _, test := range []struct{ text, words string }{
		{"⟦一、整改落实情况⟧\n甲。\n", "一、整改落实情况"},
		{"前言\n⟦（一）关于学习不深入的问题⟧。一是学习。", "（一）关于学习不深入的问题"},
		{"⟦1.关于管理\n不严的问题⟧。\n一是管理。", "1.关于管理不严的问题"},         // wrapped
		{"⟦1. 关于 管 理不严的问题⟧。", "1.关于管理不严的问题"},               // stray spaces
		{"⟦一、 关于Word 文档的问题⟧。", "一、关于Word 文档的问题"},           // a space that belongs there
		{"⟦1.个(gè)别干部⟧作风不实。", "1.个别干部"},                    // readings
		{"⟦**一、整改**⟧\n正文\n", "一、别的"},                       // not there: the first line
		{"⟦一、" + strings.Repeat("长", 300) + "⟧\n末", "一、末"}, // too far away
	} {
		text, want := marked(t, test.text)
		f := &source.File{Text: text}
		if got := headSpan(f, source.Span{Start: want.Start, End: source.Pos(len(text))}, test.words); got != want {
			t.Errorf("%s: %q, want %q", test.text, f.Slice(got), f.Slice(want))
		}
	}
}

func TestTextIndex(t *testing.T) {
	f := &source.File{Text: strings.Repeat("整改a𠮷\n", 30) + strings.Repeat("一𠮷b", 300) + "\r\n末"}
	x := newTextIndex(f.Text)
	for i := range len(f.Text) + 1 {
		if i < len(f.Text) && !utf8.RuneStart(f.Text[i]) {
			continue
		}
		at := f.Position(source.Pos(i))
		want := textPlace{len(utf16.Encode([]rune(f.Text[:i]))), at.Line, at.Column}
		if got := x.at(source.Pos(i)); got != want {
			t.Fatalf("byte %d: %+v, want %+v", i, got, want)
		}
	}
	empty := newTextIndex("")
	if got, want := empty.at(0), (textPlace{0, 1, 1}); got != want {
		t.Errorf("empty: %+v, want %+v", got, want)
	}
}

// describe writes a notice's marks as lines of what they cover.
func describe(r *Result) string {
	text := utf16.Encode([]rune(r.File.Text))
	var b strings.Builder
	for _, m := range newPageNotice(r, English).Marks {
		fmt.Fprintf(&b, "%s %d %s|%s|%s\n", m.Kind, m.Depth, m.At, strings.TrimSpace(string(utf16.Decode(text[m.Start:m.End]))), m.Value)
	}
	return b.String()
}

func TestMarks(t *testing.T) {
	const want = `section 0 4:1|一、整改落实情况|
issue 1 5:1|（一）关于学习不够深入的问题|
measure 2 5:16|一是制定学习计划4项。|
measure 2 5:27|二是开展<研讨>。|
issue 1 6:1|（二）关于库房管理不严的问题|
measure 2 6:16|一是更换密集架。|
section 0 7:1|二、下一步打算|
`
	if got := describe(auditOf("a.txt", smallNotice)); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s…", got, want)
	}
	for _, line := range []string{"furniture 0 1:1|首页 > 信息公开 > 正文|", "statistic 0 3:41|3个问题|3 个", "evidence 0 3:38|反馈的3个问题|", "|33.3%"} {
		if got := describe(auditOf("a.txt", smallNotice)); !strings.Contains(got, line) {
			t.Errorf("%q is not in\n%s", line, got)
		}
	}
}

// TestFurniture greys what the page added, also in the middle of a paragraph.
func TestFurniture(t *testing.T) {
	const text = "县档案局党组关于巡察整改进展情况的通报\n— 1 —\n一、关于管理不严的问题\n一是更换密集架，加强日常巡查和温湿度记录，落实专人保管责任，定期\n— 2 —\n检查库房设施设备运行情况，发现隐患及时整改并登记在册，确保档案安全。\n"
	got := describe(auditOf("a.txt", text))
	for _, want := range []string{"furniture 0 2:1|— 1 —|\n", "furniture 0 5:1|— 2 —|\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

// FuzzPageNotice checks what the script relies on: marks lie in the text and
// in order of their ends, and everything that points at a mark finds one.
func FuzzPageNotice(f *testing.F) {
	f.Add(smallNotice)
	f.Add("")
	f.Add("一、\n（一）\n𠮷1.关于𠮷的问题\n一是a\xff。共3个问题，已完成4个。")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("readers give valid text")
		}
		n := newPageNotice(auditOf("a.txt", text), Chinese)
		units := len(utf16.Encode([]rune(text)))
		for _, m := range n.Marks {
			if m.Start < 0 || m.Start >= m.End || m.End > units {
				t.Errorf("%+v in a text of %d", m, units)
			}
		}
		for _, c := range n.Counts {
			if c.Mark >= 0 && n.Marks[c.Mark].Kind != markStatistic {
				t.Errorf("%+v points at %+v", c, n.Marks[c.Mark])
			}
		}
		for _, finding := range n.Findings {
			for _, at := range finding.Evidence {
				if n.Marks[at].Kind != markEvidence {
					t.Errorf("%s points at %+v", finding.Rule, n.Marks[at])
				}
			}
		}
	})
}
