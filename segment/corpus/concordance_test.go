package corpus

import (
	"iter"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/segment"
)

// unmark takes the marks ⟦…⟧ out of a text and gives what stands between them.
func unmark(marked string) (text string, spans [][2]int) {
	var b strings.Builder
	for _, r := range marked {
		switch r {
		case '⟦':
			spans = append(spans, [2]int{b.Len(), 0})
		case '⟧':
			spans[len(spans)-1][1] = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), spans
}

// tokensOf cuts text at its spaces.
func tokensOf(text string) []segment.Token {
	var tokens []segment.Token
	start := 0
	for _, word := range strings.Fields(text) {
		start += strings.Index(text[start:], word)
		tokens = append(tokens, segment.Token{Start: start, End: start + len(word), Folded: segment.Fold(word)})
		start += len(word)
	}
	return tokens
}

func collect(spans iter.Seq2[int, int]) (found [][2]int) {
	for start, end := range spans {
		found = append(found, [2]int{start, end})
	}
	return found
}

func TestQueries(t *testing.T) {
	pattern, err := NewPattern("[一二三]是.*?问题")
	if err != nil {
		t.Fatal(err)
	}
	empty, err := NewPattern("x*")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		query  Query
		marked string
	}{
		{NewLiteral("问题"), "反饋的⟦問題⟧，⟦问题⟧台账"},
		{NewLiteral("問題"), "反馈的⟦问题⟧"},
		{NewLiteral("整整"), "⟦整整⟧⟦整整⟧整"},
		{NewLiteral(""), "整改"},
		{pattern, "⟦一是学习問題⟧，⟦二是问题⟧，四是问题"},
		{empty, "整改"},
		{Phrase{"整改", "问题"}, "反馈 ⟦整改 問題⟧ 整改问题 ⟦整改 问题⟧"},
		{Phrase{"谈话"}, "谈话提醒 ⟦谈话⟧ ⟦谈话⟧"},
		{Phrase{"谈", "谈"}, "⟦谈 谈⟧ 谈"},
	} {
		text, want := unmark(test.marked)
		if got := collect(test.query.Find(text, tokensOf(text))); !slices.Equal(got, want) {
			t.Errorf("%v: got %v, want %v", test.query, got, want)
		}
	}
	if _, err := NewPattern("("); err == nil {
		t.Error("no error for a broken expression")
	}
}

func TestContext(t *testing.T) {
	text, spans := unmark("落实 不 到位 的 ⟦问题⟧ 已 整改 完成")
	start, end := spans[0][0], spans[0][1]
	for _, test := range []struct {
		line        Line
		left, right string
	}{
		{CharacterContext(text, start, end, 3), " 的 ", " 已 "},
		{CharacterContext(text, start, end, 100), "落实 不 到位 的 ", " 已 整改 完成"},
		{CharacterContext(text, start, end, 0), "", ""},
		{WordContext(text, tokensOf(text), start, end, 2), "到位 的 ", " 已 整改"},
		{WordContext(text, tokensOf(text), start, end, 9), "落实 不 到位 的 ", " 已 整改 完成"},
		{WordContext(text, tokensOf(text), start, end, 0), "", ""},
	} {
		if test.line.Left != test.left || test.line.Hit != "问题" || test.line.Right != test.right {
			t.Errorf("got %+v, want %q … %q", test.line, test.left, test.right)
		}
	}
}

func TestLineOrder(t *testing.T) {
	a, b := Line{Left: "甲的", Right: "已整改"}, Line{Left: "乙了", Right: "未整改"}
	if a.CompareRight(b) >= 0 || b.CompareLeft(a) >= 0 {
		t.Error("right goes by what is next to the hit, left too")
	}
	if (Line{Right: "問"}).CompareRight(Line{Right: "问"}) != 0 {
		t.Error("script matters")
	}
}

func TestAlign(t *testing.T) {
	for _, test := range []struct{ left, right, wantLeft, wantRight string }{
		{"整改abc", "落实", "整改abc", "落实   "},
		{"区委整改abc", "落实情况完成", "整改abc", "落实情 "},
		{"", "", "       ", "       "},
		{"一1整改a", "1整改落实", " 1整改a", "1整改落"},
	} {
		left, right := Line{Left: test.left, Right: test.right}.Align(7)
		if strings.TrimLeft(left, " ") != strings.TrimLeft(test.wantLeft, " ") || right != test.wantRight {
			t.Errorf("got %q, %q; want %q, %q", left, right, test.wantLeft, test.wantRight)
		}
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("整改abc\u0301", "落实", 7)
	f.Add("\xff整", "é", 1)
	f.Fuzz(func(t *testing.T, left, right string, columns int) {
		columns = min(max(columns, 0), 200)
		l, r := Line{Left: left, Right: right}.Align(columns)
		if width(l) != columns || width(r) != columns {
			t.Errorf("%q and %q take %d and %d columns of %d", l, r, width(l), width(r), columns)
		}
		if !strings.HasSuffix(left, strings.TrimLeft(l, " ")) || !strings.HasPrefix(right, strings.TrimRight(r, " ")) {
			t.Errorf("%q, %q of %q, %q", l, r, left, right)
		}
	})
}

func width(s string) int {
	columns := 0
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		columns += han.Width(r)
		s = s[size:]
	}
	return columns
}
