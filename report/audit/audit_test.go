package audit

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// run audits a text by all rules.
func run(s string) *Report { return runWith(s, Options{}) }

func runWith(s string, opts Options) *Report {
	f := &source.File{Path: "a.txt", Text: s}
	return Run(f, parser.Parse(f, parser.Options{}), opts)
}

// rulesOf are the rules of the findings, but those only worth a look.
func rulesOf(r *Report) []string {
	var ids []string
	for _, f := range r.Findings {
		if f.Severity != Info {
			ids = append(ids, f.Rule)
		}
	}
	return ids
}

// traditionalForms maps simplified characters to a traditional one each.
var traditionalForms = func() map[rune]rune {
	forms := make(map[rune]rune)
	for r := rune(0x4e00); r <= 0x9fff; r++ {
		to := han.Fold(r)
		if to != r && utf8.RuneLen(to) == utf8.RuneLen(r) && forms[to] == 0 {
			forms[to] = r
		}
	}
	return forms
}()

func traditional(s string) string {
	return strings.Map(func(r rune) rune {
		if to, ok := traditionalForms[r]; ok {
			return to
		}
		return r
	}, s)
}

func TestRulesAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] {
			t.Errorf("%s is there twice", r.ID)
		}
		seen[r.ID] = true
		for name, text := range map[string]Text{"title": r.Doc.Title, "text": r.Doc.Text, "why": r.Doc.Why, "blind": r.Doc.Blind} {
			if !isInBoth(text) {
				t.Errorf("%s: %s lacks a language, or takes one for the other: %q", r.ID, name, text)
			}
		}
		if !slices.Contains(Severities(), r.Severity) || r.Check == nil || r.Doc.Bad == "" || r.Doc.Good == "" {
			t.Errorf("%s is not complete", r.ID)
		}
		if Lookup(r.ID) != r {
			t.Errorf("%s is not found by its ID", r.ID)
		}
	}
}

// isInBoth reports whether each of the texts is more in its own language than the other:
// both may quote a document.
func isInBoth(t Text) bool {
	han := func(s string) int { return count(s, unicode.Han) }
	latin := func(s string) int { return count(s, unicode.Latin) }
	return han(t.ZH) > han(t.EN) && latin(t.EN) > latin(t.ZH)
}

// count is how many characters of s are of a script.
func count(s string, script *unicode.RangeTable) int {
	n := 0
	for _, r := range s {
		if unicode.Is(script, r) {
			n++
		}
	}
	return n
}

// TestExamples runs the examples of every rule, as they are and in traditional
// characters: the bad one is reported by this rule alone, the good one by none.
func TestExamples(t *testing.T) {
	for _, r := range Rules() {
		if r == &ruleBaselineStale {
			continue // its examples are entries of a baseline
		}
		for script, convert := range map[string]func(string) string{"simplified": strings.Clone, "traditional": traditional} {
			t.Run(r.ID+"/"+script, func(t *testing.T) {
				checkExample(t, r, run(convert(r.Doc.Bad)), 1)
				checkExample(t, r, run(convert(r.Doc.Good)), 0)
			})
		}
	}
}

func checkExample(t *testing.T, r *Rule, got *Report, want int) {
	t.Helper()
	if len(got.Findings) != want {
		t.Fatalf("%d findings, want %d: %+v", len(got.Findings), want, got.Findings)
	}
	for _, f := range got.Findings {
		if f.Rule != r.ID {
			t.Errorf("found by %s: %s", f.Rule, f.Message.EN)
		}
	}
}

// TestInvariants audits the notices of the project.
func TestInvariants(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/notices/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatal(err, "no notices")
	}
	for _, path := range paths {
		if strings.HasSuffix(path, ".json") {
			continue
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(path), func(t *testing.T) { checkInvariants(t, string(b)) })
	}
}

// checkInvariants says what holds for every report on every text.
func checkInvariants(t *testing.T, s string) {
	t.Helper()
	f := &source.File{Text: s}
	n := parser.Parse(f, parser.Options{})
	r := Run(f, n, Options{})
	if diff := cmp.Diff(r.Findings, Run(f, n, Options{}).Findings); diff != "" {
		t.Errorf("the second time it is another report:\n%s", diff)
	}
	doc := text.Scan(f, outline.Lead)
	last := source.Pos(0)
	for i := range r.Findings {
		found := &r.Findings[i]
		if !isInBoth(found.Message) || strings.Contains(found.Message.ZH+found.Message.EN, "%!") {
			t.Errorf("%s: message %q", found.Rule, found.Message)
		}
		if len(found.Evidence) == 0 || found.start() < last {
			t.Errorf("%s: without evidence, or out of order", found.Rule)
		}
		last = found.start()
		for _, e := range found.Evidence {
			checkEvidence(t, doc, found.Rule, e)
		}
	}
}

// checkEvidence reads the evidence back.
func checkEvidence(t *testing.T, doc *text.Document, rule string, e Evidence) {
	t.Helper()
	s := doc.File.Text
	switch {
	case e.Span.Empty() || e.Span.Start < 0 || int(e.Span.End) > len(s):
		t.Fatalf("%s: %v lies outside", rule, e.Span)
	case !utf8.RuneStart(s[e.Span.Start]) || int(e.Span.End) < len(s) && !utf8.RuneStart(s[e.Span.End]):
		t.Errorf("%s: %v cuts a character", rule, e.Span)
	case e.Text == "" || e.Text != doc.Clean(e.Span):
		t.Errorf("%s: %q, but there stands %q", rule, e.Text, doc.Clean(e.Span))
	case e.Place != doc.File.Position(e.Span.Start) || e.End != doc.File.Position(e.Span.End):
		t.Errorf("%s: place %v to %v, but it stands at %v to %v", rule, e.Place, e.End,
			doc.File.Position(e.Span.Start), doc.File.Position(e.Span.End))
	}
}

func FuzzAudit(f *testing.F) {
	for _, r := range Rules() {
		f.Add(r.Doc.Bad)
		f.Add(r.Doc.Good)
	}
	for _, test := range relations {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if utf8.ValidString(s) {
			checkInvariants(t, s)
		}
	})
}

// TestEvidence marks what a finding has to quote.
func TestEvidence(t *testing.T) {
	for _, marked := range []string{
		"⟦反馈的25个问题⟧，⟦已完成整改19个⟧，⟦正在整改5个⟧。",
		"⟦制定整改措施38条⟧，⟦已完成35条⟧，⟦其余2条正在持续推进⟧。",
		"⟦针对反馈意见制定整改措施54条⟧，⟦已完成56条⟧。",
		"截至目前，⟦反馈的10个问题⟧，⟦已完成整改8个⟧，⟦整改完成率90%⟧。",
		"⟦交办信访举报件8件⟧，按污染类型分，⟦大气污染4件⟧、⟦水污染2件⟧、⟦噪声污染1件⟧。",
		"⟦由区民政局梳理民政、公安、市场、卫健、网信、税务等5个⟧部门的职责。",
		"⟦巡察组组长提出了四点整改意见⟧。⟦一要提高政治站位⟧。二要压实责任。⟦三要抓好运用⟧。",
		"⟦针对巡察反馈的10个问题⟧，制定整改措施27条。\n截至目前，⟦反馈的9个问题⟧已整改8个。",
		"⟦2023年2月30日⟧反馈了意见。",
	} {
		text, want := unmark(marked)
		var got []string
		for _, f := range run(text).Findings {
			for _, e := range f.Evidence {
				got = append(got, e.Text)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n%s", marked, diff)
		}
	}
}

// unmark takes the marks out of a text and gives what stands between them.
func unmark(s string) (text string, marked []string) {
	for part := range strings.SplitSeq(s, "⟦") {
		inside, after, found := strings.Cut(part, "⟧")
		if found {
			marked = append(marked, inside)
		}
		text += inside + after
	}
	return text, marked
}

func TestMessages(t *testing.T) {
	f := run("反馈的25个问题，已完成整改19个，\n正在整改5个。").Findings[0]
	want := Text{
		"“反馈的25个问题” (line 1, column 1), while its parts “已完成整改19个” (line 1, column 10) and “正在整改5个” (line 2, column 1) sum to 24",
		"第1行第1列“反馈的25个问题”，其各部分第1行第10列“已完成整改19个”、第2行第1列“正在整改5个”相加为24",
	}
	if diff := cmp.Diff(want, f.Message); diff != "" {
		t.Error(diff)
	}
}

// In English the word for a single thing is another one, and the last of several
// stands behind and.
func TestMessagesInEnglish(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{ruleManifestationParity.Doc.Bad, "“（一）关于管理不严的问题” (line 3, column 1) lists 2 manifestations and 1 measure"},
		{
			"县档案局党组关于巡察整改进展情况的通报\n针对巡察反馈的2个问题，逐条整改。\n一、整改落实情况\n（一）关于学习不够深入的问题\n一是制定学习计划。\n",
			"“针对巡察反馈的2个问题” (line 2, column 1), while the text lists 1 issue: “（一）关于学习不够深入的问题” (line 4, column 1)",
		},
		{
			"针对反馈的9个问题，已完成整改2个，基本完成3个，正在整改5个。",
			"“针对反馈的9个问题” (line 1, column 1), while its parts “已完成整改2个” (line 1, column 11), “基本完成3个” (line 1, column 19) and “正在整改5个” (line 1, column 26) sum to 10",
		},
	} {
		found := run(test.text).Findings
		if len(found) != 1 || found[0].Message.EN != test.want {
			t.Errorf("%s\n%v, want %s", test.text, found, test.want)
		}
	}
}

func TestOptions(t *testing.T) {
	const text = "反馈的25个问题，已完成整改19个，正在整改5个，整改完成率80%。"
	for _, test := range []struct {
		name string
		opts Options
		want string
	}{
		{"all", Options{}, "sum error, rate error"},
		{"some", Options{Rules: []string{"rate"}}, "rate error"},
		{"not some", Options{Disable: []string{"rate"}}, "sum error"},
		{"both", Options{Rules: []string{"rate"}, Disable: []string{"rate"}}, ""},
		{"lighter", Options{Severity: map[string]Severity{"sum": Info}}, "sum info, rate error"},
	} {
		var got []string
		for _, f := range runWith(text, test.opts).Findings {
			got = append(got, f.Rule+" "+string(f.Severity))
		}
		if s := strings.Join(got, ", "); s != test.want {
			t.Errorf("%s: got %q, want %q", test.name, s, test.want)
		}
	}
}

func TestSeverities(t *testing.T) {
	if !Error.AtLeast(Warning) || !Warning.AtLeast(Warning) || Info.AtLeast(Warning) {
		t.Error("severities are out of order")
	}
	if never := Severity(FailOn()[0]); Error.AtLeast(never) {
		t.Errorf("an error is at least %q", never)
	}
}

func BenchmarkAudit(b *testing.B) {
	text, err := os.ReadFile("../../testdata/notices/field-energy-group-conflicting-figures.txt")
	if err != nil {
		b.Fatal(err)
	}
	f := &source.File{Text: string(text)}
	n := parser.Parse(f, parser.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Run(f, n, Options{})
	}
}
