package report

import (
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

const smallNotice = `首页 > 信息公开 > 正文
云溪区档案局党组关于巡察整改进展情况的通报
2023年4月11日至5月19日，区委第二巡察组对区档案局党组进行了巡察，反馈的3个问题，已完成整改1个，正在整改1个，完成率33.3%。
一、整改落实情况
（一）关于学习不够深入的问题。一是制定学习计划4项。二是开展<研讨>。
（二）关于库房管理不严的问题。一是更换密集架。
二、下一步打算
2024年2月1日
`

// TestPage compares the page of a small notice, without its style sheet and
// script, which nobody wants to read twice.
func TestPage(t *testing.T) {
	for _, test := range []struct {
		golden   string
		language Language
		results  []*Result
	}{
		{"page.html", Chinese, []*Result{auditOf("notices/archive.txt", smallNotice)}},
		{"page.several.html", English, []*Result{sample(), auditOf("notices/archive.txt", smallNotice), failure()}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			page := pageOf(t, test.language, test.results...)
			if again := pageOf(t, test.language, test.results...); !bytes.Equal(page, again) {
				t.Error("written twice, the page differs")
			}
			if bytes.Contains(page, []byte("%!")) {
				t.Error("a sentence does not have the arguments that it takes")
			}
			for _, name := range []string{"page.css", "page.js"} {
				text := pageFile(name)
				if !bytes.Contains(page, []byte(">"+text+"</")) {
					t.Errorf("%s is not in the page as it is", name)
				}
				page = bytes.ReplaceAll(page, []byte(text), []byte(name))
				page = bytes.ReplaceAll(page, []byte(strings.ReplaceAll(digestOf(text), "+", "&#43;")), []byte("sha256-of-"+name))
			}
			compareGolden(t, filepath.Join("testdata", test.golden), page)
		})
	}
}

var (
	wordInTemplate = regexp.MustCompile(`\.Words\.(\w+)`)
	wordInScript   = regexp.MustCompile(`[^.\w]words\.(\w+)`)
	quotedInScript = regexp.MustCompile(`"(\w+)"`)
)

// overviewWords are those of the tiles.
var overviewWords = []string{"notices", "issues", "measures", "rate", "findings", "claimedListed"}

// TestPageWords makes sure that the page has all its words, and no others, and
// that no word stands in the script.
func TestPageWords(t *testing.T) {
	used := slices.Concat(pageColumnKeys, overviewWords)
	for _, name := range []string{"start.tmpl", "overview.tmpl", "chart.tmpl", "end.tmpl"} {
		used = append(used, submatches(wordInTemplate, pageFile(name))...)
	}
	words, script := wordsIn(English), pageFile("page.js")
	used = append(used, submatches(wordInScript, script)...)
	for _, name := range used {
		if _, ok := words[name]; !ok {
			t.Errorf("no word %q", name)
		}
	}
	used = append(used, submatches(quotedInScript, script)...) // words[kind]
	for name := range words {
		if !slices.Contains(used, name) {
			t.Errorf("nobody says %q", name)
		}
	}
	if i := strings.IndexFunc(script, func(r rune) bool { return unicode.Is(unicode.Han, r) }); i >= 0 {
		t.Errorf("a word in the script: %.30s", script[i:])
	}
}

func submatches(pattern *regexp.Regexp, text string) []string {
	var found []string
	for _, m := range pattern.FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	return found
}

// TestPageScript keeps out what makes markup or code of text.
func TestPageScript(t *testing.T) {
	for _, danger := range []string{"innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "new Function", "fetch(", "XMLHttp", "import("} {
		if strings.Contains(pageFile("page.js"), danger) {
			t.Errorf("the script uses %s", danger)
		}
	}
	for _, name := range []string{"start.tmpl", "overview.tmpl", "chart.tmpl", "end.tmpl"} {
		if regexp.MustCompile(`\s(on\w+|style)=`).MatchString(pageFile(name)) {
			t.Errorf("%s has an inline handler or style, which the policy forbids", name)
		}
	}
}

var blockPattern = regexp.MustCompile(`<script type="application/([a-z-]+)" class="notice">(.*?)</script>`)

// TestPageBlocks reads the data of every notice back, plain and packed.
func TestPageBlocks(t *testing.T) {
	const hostile = "</script><!--\u2028\u2029&'\""
	r := auditOf(hostile, smallNotice+hostile+"\x00")
	results := slices.Repeat([]*Result{r}, plainNotices+2)
	blocks := blockPattern.FindAllSubmatch(pageOf(t, English, results...), -1)
	if len(blocks) != len(results) {
		t.Fatalf("%d blocks for %d notices", len(blocks), len(results))
	}
	for i, block := range blocks {
		data := block[2]
		if packed := string(block[1]) == "octet-stream"; packed != (i >= plainNotices) {
			t.Errorf("notice %d: packed is %v", i, packed)
		} else if packed {
			data = unpack(t, data)
		}
		var n pageNotice
		if err := json.Unmarshal(data, &n); err != nil {
			t.Fatal(err)
		}
		if n.Text != r.File.Text || n.Source != hostile {
			t.Errorf("notice %d: %q from %q", i, n.Text, n.Source)
		}
	}
}

func unpack(t *testing.T, data []byte) []byte {
	t.Helper()
	unpacked, err := io.ReadAll(flate.NewReader(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(data))))
	if err != nil {
		t.Fatal(err)
	}
	return unpacked
}

// TestPageEscapes looks for a notice's markup outside the data.
func TestPageEscapes(t *testing.T) {
	const hostile = "<b onclick=x>"
	r := auditOf(hostile, hostile+smallNotice)
	r.Notice.Title, r.Notice.Inspector = hostile, hostile
	if page := pageOf(t, English, r, failure()); bytes.Contains(page, []byte(hostile)) {
		t.Error("markup of a notice is markup of the page")
	}
}

// TestPageOverview compares the figures of the overview with those of the
// audit.
func TestPageOverview(t *testing.T) {
	row := newPageRow(energyNotice(t))
	got, err := json.Marshal(row)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"title":"中共云岭能源投资集团有限公司委员会关于省委巡视反馈意见整改落实情况的通报","source":"notices/energy.txt",` +
		`"body":"云岭能源投资集团有限公司党委","inspector":"省委第七巡视组","year":"2025","issues_claimed":21,"issues_listed":21,` +
		`"measures_claimed":86,"measures_listed":47,"measures_off":true,"completion_rate":80.5,"errors":2,"warnings":2,"infos":0}`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestOverallRate(t *testing.T) {
	for _, test := range []struct {
		text string
		want string
	}{
		{"反馈的25个问题，已完成整改19个，完成率76%。", "76"},
		{"反馈的25个问题，已完成整改19个。", "76"},
		{"制定的40条整改措施，已完成30条。", "75"},
		{"反馈的25个问题。", ""},
	} {
		r := auditOf("a.txt", "县档案局党组关于巡察整改进展情况的通报\n"+test.text+"\n一、关于管理不严的问题。一是更换密集架。\n")
		got := ""
		if rate := pageRate(r); rate != nil {
			got = amountText(*rate)
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}

// BenchmarkPage writes a notice after those that are plain.
func BenchmarkPage(b *testing.B) {
	r := auditOf("a.txt", strings.Repeat(smallNotice, 40))
	w := newPageWriter(bufio.NewWriter(io.Discard), Options{})
	w.rows = make([]pageRow, plainNotices)
	b.SetBytes(int64(len(r.File.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := w.Write(r); err != nil {
			b.Fatal(err)
		}
	}
}
