package reader

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
)

// readRecords writes what records gives, a line each: id, format, document and
// fields, or id and error with its arguments.
func readRecords(r io.Reader, kind string, opts Options) []string {
	var lines []string
	for rec, err := range records(r, kind, opts) {
		if e, ok := errors.AsType[*Error](err); ok {
			lines = append(lines, fmt.Sprintf("%s %s %q", rec.id, e.Code, e.Args))
			continue
		}
		fields, _ := json.Marshal(rec.fields)
		lines = append(lines, fmt.Sprintf("%s %s %q %s", rec.id, rec.format, rec.raw, fields))
	}
	return lines
}

func TestRecords(t *testing.T) {
	for _, test := range []struct {
		name, kind, input string
		opts              Options
		want              []string
	}{
		{"text", "ndjson", `{"id":"a","text":"一、\n二、"}`, Options{}, []string{`a text "一、\n二、" {"id":"a"}`}},
		{"several", "ndjson", "{\"text\":\"一\"}\n\n \r\n{\"text\":\"二\"}\r\n", Options{}, []string{`#1 text "一" {}`, `#2 text "二" {}`}},
		{"byte order mark", "ndjson", "\uFEFF{\"text\":\"一\"}", Options{}, []string{`#1 text "一" {}`}},
		{"other fields", "ndjson", `{"text":"一","n":12345678901234567890,"share":0.10,"tags":["甲"],"none":null}`, Options{},
			[]string{`#1 text "一" {"n":12345678901234567890,"none":null,"share":0.10,"tags":["甲"]}`}},
		{"number as id", "ndjson", `{"docid":17,"正文":"一"}`, Options{}, []string{`17 text "一" {"docid":17}`}},
		{"blank id", "ndjson", `{"id":" ","url":" http://example.com/1 ","text":"一"}`, Options{},
			[]string{`http://example.com/1 text "一" {"id":" ","url":" http://example.com/1 "}`}},
		{"page before text", "ndjson", `{"text":"一","html":"<p>一</p>"}`, Options{}, []string{`#1 html "<p>一</p>" {"text":"一"}`}},
		{"text where the page is blank", "ndjson", `{"text":"一","html":""}`, Options{}, []string{`#1 text "一" {"html":""}`}},
		{"page in content", "ndjson", `{"content":"<div>一<BR>二"}`, Options{}, []string{`#1 html "<div>一<BR>二" {}`}},
		{"entities in text", "ndjson", `{"text":"&nbsp;&nbsp;一、&nbsp;"}`, Options{}, []string{`#1 html "&nbsp;&nbsp;一、&nbsp;" {}`}},
		{"line breaks written out", "ndjson", `{"text":"一、\\n\\n二、\\r\\n三、\\t四"}`, Options{}, []string{`#1 text "一、\n\n二、\n三、\t四" {}`}},
		{"what looks like a line break", "ndjson", `{"text":"C:\\new\\notes"}`, Options{}, []string{`#1 text "C:\\new\\notes" {}`}},
		{"text in html", "ndjson", `{"html":"完成<3个，其中<br"}`, Options{}, []string{`#1 html "完成<3个，其中<br" {}`}},
		{"signs that are no tags", "ndjson", `{"html":"1<2，</ 3"}`, Options{}, []string{`#1 text "1<2，</ 3" {}`}},
		{"blank", "ndjson", `{"id":"a","text":" "}`, Options{}, []string{`a text " " {"id":"a"}`}},
		{"named", "ndjson", `{"text":"一","raw":"二 </p>","key":"k"}`, Options{TextField: "raw", IDField: "key"},
			[]string{`k text "二 </p>" {"key":"k","text":"一"}`}},
		{"nested", "ndjson", `{"page":{"html":"一","at":1},"meta":{"id":"m"}}`, Options{HTMLField: "page.html", IDField: "meta.id"},
			[]string{`m html "一" {"meta":{"id":"m"},"page":{"at":1}}`}},
		{"dot in a name", "ndjson", `{"a":{"b.c":"二"},"a.b":"一"}`, Options{TextField: "a.b.c"}, []string{`#1 text "二" {"a":{},"a.b":"一"}`}},
		{"both named", "ndjson", `{"t":"一","h":""}`, Options{TextField: "t", HTMLField: "h"}, []string{`#1 text "一" {"h":""}`}},
		{"no field", "ndjson", `{"id":"a"}` + "\n" + `{"text":["一"]}` + "\n" + `{"text":"一"}`, Options{TextField: "text"},
			[]string{`a no-field ["text"]`, `#2 no-field ["text"]`, `#3 text "一" {}`}},
		{"bad lines", "ndjson", "{\"text\":\n[1]\n{\"text\":\"一\"} {}\nnull\n{\"text\":\"\xD5\xFB\"}\n{\"text\":\"好\"}\n好", Options{}, []string{
			`#1 bad-record ["NDJSON" "line 1: object is cut"]`,
			`#2 bad-record ["NDJSON" "line 2: array instead of an object"]`,
			`#3 bad-record ["NDJSON" "line 3: more than one value"]`,
			`#4 bad-record ["NDJSON" "line 4: null instead of an object"]`,
			`#5 not-utf8 ["GB18030" "Big5"]`,
			`#6 text "好" {}`,
			`#7 bad-record ["NDJSON" "line 7: no JSON"]`}},
		{"long line", "ndjson", `{"text":"` + strings.Repeat("一", 1000) + "\"}\n{\"text\":\"二\"}", Options{MaxBytes: 100},
			[]string{`#1 too-large ["100"]`, `#2 text "二" {}`}},
		{"UTF-16", "ndjson", "\xFF\xFE{\x00}\x00", Options{}, []string{`#1 not-utf8 ["UTF-16"]`}},
		{"nothing", "ndjson", "", Options{}, nil},
		{"no lines", "ndjson", "\n\n", Options{}, nil},

		{"table", "csv", "id,text,年份\r\na,\"一、\n“二”,\"\"三\"\"\",2024\r\n", Options{}, []string{`a text "一、\n“二”,\"三\"" {"id":"a","年份":"2024"}`}},
		{"byte order mark", "csv", "\uFEFF正文,网址\n一,http://example.com/1\n", Options{}, []string{`http://example.com/1 text "一" {"网址":"http://example.com/1"}`}},
		{"tabs", "csv", "id\ttext\na\t一,二\n", Options{}, []string{`a text "一,二" {"id":"a"}`}},
		{"column without a name", "csv", ",text\n0,一\n", Options{}, []string{`#1 text "一" {"1":"0"}`}},
		{"columns of one name", "csv", "text,年份, 年份,text\n一,2023,2024,二\n", Options{}, []string{`#1 text "一" {"3":"2024","4":"二","年份":"2023"}`}},
		{"column called like another's number", "csv", "2,,text\n0,1,一\n", Options{}, []string{`#1 text "一" {"2":"0","2#2":"1"}`}},
		{"bad rows", "csv", "id,text\na\nb,\"一\"二\nc,三\nd,\xD5\xFB\ne,四", Options{}, []string{
			`#1 bad-record ["CSV" "line 2: wrong number of fields"]`,
			`#2 bad-record ["CSV" "line 3: extraneous or missing \" in quoted-field"]`,
			`c text "三" {"id":"c"}`,
			`#4 not-utf8 ["GB18030" "Big5"]`,
			`e text "四" {"id":"e"}`}},
		{"quotation mark missing", "csv", "id,text\na,\"一\n" + strings.Repeat("b,二\n", 2000), Options{MaxBytes: 100},
			[]string{`#1 too-large ["100"]`}},
		{"no field", "csv", "id,字段\na,一\n", Options{HTMLField: "page"}, []string{`a no-field ["page"]`}},
		{"header in another encoding", "csv", "id,\xD5\xFD\xCE\xC4\na,b\n", Options{}, []string{`#1 not-utf8 ["GB18030" "Big5"]`}},
		{"header alone", "csv", "id,text\n", Options{}, nil},
		{"nothing", "csv", "", Options{}, nil},
	} {
		t.Run(test.kind+"/"+test.name, func(t *testing.T) {
			got := readRecords(iotest.HalfReader(strings.NewReader(test.input)), test.kind, test.opts)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestRecordsUsualFields makes sure that a message can name them.
func TestRecordsUsualFields(t *testing.T) {
	got := readRecords(strings.NewReader(`{"id":"a"}`), "ndjson", Options{})
	if len(got) != 1 || !strings.HasPrefix(got[0], `a no-field ["html, `) {
		t.Errorf("got %q", got)
	}
}

// TestRecordsReadError gives what came before the stream broke.
func TestRecordsReadError(t *testing.T) {
	for kind, input := range map[string]string{"ndjson": "{\"text\":\"一\"}\n{\"te", "csv": "text\n一\n二"} {
		broken := io.MultiReader(strings.NewReader(input), iotest.ErrReader(errors.New("disk on fire")))
		want := []string{`#1 text "一" {}`, `#2 read-failed ["disk on fire"]`}
		if diff := cmp.Diff(want, readRecords(broken, kind, Options{})); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
	}
}

// TestRecordsStream gets a record before the next one is written, also through
// all that looks at a stream to tell what it is.
func TestRecordsStream(t *testing.T) {
	plain := func(w io.Writer) flusher { return bufio.NewWriter(w) }
	packed := func(w io.Writer) flusher { return gzip.NewWriter(w) }
	for kind, rows := range map[string][]string{
		"ndjson": {`{"text":"一"}`, `{"text":"二"}`, `{"text":"三"}`},
		"csv":    {"text\n一", "二", "三"},
	} {
		for name, pack := range map[string]func(io.Writer) flusher{"plain": plain, "gzip": packed} {
			t.Run(kind+"/"+name, func(t *testing.T) {
				next := make(chan bool)
				var got []string
				for d, err := range DocumentsFrom(slowly(rows, pack, next), "-", Options{Format: kind}) {
					got = append(got, outcome(d, err, Options{}))
					next <- true
				}
				if want := []string{"一", "二", "三"}; !slices.Equal(got, want) {
					t.Errorf("got %q, want %q", got, want)
				}
			})
		}
	}
}

type flusher interface {
	io.Writer
	Flush() error
}

// slowly is a pipe that gets a row as a line, and another for each value in
// next. It breaks when none is asked for.
func slowly(rows []string, pack func(io.Writer) flusher, next <-chan bool) io.Reader {
	r, w := io.Pipe()
	go func() {
		packed := pack(w)
		for _, row := range rows {
			io.WriteString(packed, row+"\n")
			packed.Flush()
			select {
			case <-next:
			case <-time.After(5 * time.Second):
				w.CloseWithError(errors.New("no row asked for"))
			}
		}
		if c, ok := packed.(io.Closer); ok {
			c.Close()
		}
		w.Close()
	}()
	return r
}

// TestRecordsStop makes sure that nobody who has seen enough is told more.
func TestRecordsStop(t *testing.T) {
	for kind, input := range map[string]string{"ndjson": "{\"text\":\"一\"}\n[\n{\"text\":\"二\"}\n", "csv": "text\n一\n二,\n三\n"} {
		for stop := range 4 {
			seen := 0
			for range records(strings.NewReader(input), kind, Options{}) {
				if seen++; seen > stop {
					break
				}
			}
			if want := min(stop+1, 3); seen != want {
				t.Errorf("%s: seen %d, want %d", kind, seen, want)
			}
		}
	}
}

// FuzzRecords holds records to their promises: each has an id, and either an
// error or a document whose other fields can be written as JSON; and where the
// stream is cut into reads does not matter.
func FuzzRecords(f *testing.F) {
	for _, seed := range []string{
		`{"id":1,"text":"一"}` + "\n" + `{"html":"<p>二</p>"}`, "[]\n\n{", `{"page":{"html":"一"}}`, "\uFEFF{}", "\xFF\xFE",
		"id,text\na,\"一\n\"\nb\n", "text\tid\n一\t1\n", "\"", strings.Repeat("text,", 30) + "\n",
	} {
		f.Add(seed, "", "")
		f.Add(seed, "page.html", "id")
	}
	f.Fuzz(func(t *testing.T, input, field, id string) {
		opts := Options{HTMLField: field, IDField: id, MaxBytes: 1 << 10}
		for _, kind := range []string{"ndjson", "csv"} {
			for rec, err := range records(strings.NewReader(input), kind, opts) {
				checkRecord(t, rec, err)
			}
			whole := readRecords(strings.NewReader(input), kind, opts)
			if diff := cmp.Diff(whole, readRecords(iotest.OneByteReader(strings.NewReader(input)), kind, opts)); diff != "" {
				t.Errorf("%s byte by byte: %s", kind, diff)
			}
		}
	})
}

func checkRecord(t *testing.T, rec record, err error) {
	t.Helper()
	if isBlank(rec.id) {
		t.Error("no id")
	}
	if err != nil {
		if _, ok := errors.AsType[*Error](err); !ok || rec.fields != nil || rec.raw != "" {
			t.Errorf("%v with %+v", err, rec)
		}
		return
	}
	if !utf8.ValidString(rec.raw) || rec.format != "text" && rec.format != "html" {
		t.Errorf("%q is %q", rec.raw, rec.format)
	}
	if _, err := json.Marshal(rec.fields); err != nil {
		t.Error(err)
	}
}

func BenchmarkRecords(b *testing.B) {
	page := strings.Repeat("<p>一、整改情况</p>\n", 400)
	line := `{"id":17,"url":"http://example.com/17","html":"` + strings.ReplaceAll(page, "\n", `\n`) + `","status":200}`
	for kind, input := range map[string]string{
		"ndjson": strings.Repeat(line+"\n", 100),
		"csv":    "id,url,html,status\n" + strings.Repeat("17,http://example.com/17,\""+page+"\",200\n", 100),
	} {
		b.Run(kind, func(b *testing.B) {
			b.SetBytes(int64(len(input)))
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range records(strings.NewReader(input), kind, Options{}) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
