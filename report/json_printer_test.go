package report

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
)

// TestPrinted compares what is printed with what encoding/json makes of the same
// types by their tags.
func TestPrinted(t *testing.T) {
	var full noticeJSON
	fill(reflect.ValueOf(&full).Elem(), 1)
	for name, n := range map[string]*noticeJSON{
		"every field": &full,
		"no field":    newNoticeJSON(read(""), English),
		"nothing":     newNoticeJSON(read("一\n"), English),
		"notice": newNoticeJSON(read("某县关于巡察整改进展情况的通报\n一、整改情况\n1.关于<学习>不够的问题\n"+
			"一是加强学习。二是提出整改措施“54”条，完成50条。\n1.关于\"作风\"的问题\n"), English),
	} {
		checkPrinted(t, name, n)
	}
}

// read is the result of parsing a text.
func read(text string) *Result {
	f := &source.File{Path: "a.txt", Text: text}
	return &Result{File: f, Notice: parser.Parse(f, parser.Options{})}
}

// fill sets v, and everything in it, to values that are not zero and differ from
// field to field.
func fill(v reflect.Value, seed int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), 10*seed+i)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), seed)
		fill(v.Index(1), seed+1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), seed)
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]any{"编号": seed, "标签": []any{"<甲>", map[string]any{}}}))
	case reflect.String:
		v.SetString(fmt.Sprintf("“%d”\\\n\"<&>\"", seed))
	case reflect.Int:
		v.SetInt(int64(-seed))
	case reflect.Float64:
		v.SetFloat(float64(seed) / 8)
	default:
		panic(v.Kind())
	}
}

func checkPrinted(t *testing.T, name string, object jsonObject) {
	t.Helper()
	var compact bytes.Buffer
	if err := newEncoder(&compact).Encode(object); err != nil {
		t.Fatal(err)
	}
	for _, indented := range []bool{false, true} {
		want := compact.String()
		if indented {
			want = string(appendIndented(nil, compact.Bytes(), 0))
		}
		if diff := cmp.Diff(want, printed(t, object, indented)); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

func printed(t *testing.T, object jsonObject, indented bool) string {
	t.Helper()
	var got bytes.Buffer
	p := jsonPrinter{out: bufio.NewWriter(&got), indented: indented}
	if err := errors.Join(p.line(object), p.out.Flush()); err != nil {
		t.Fatal(err)
	}
	return got.String()
}

// FuzzPrinted prints any text and any number.
func FuzzPrinted(f *testing.F) {
	for i, text := range []string{
		"", "整改", `"\`, "\x00\x1f\x7f\b\t\n\f\r", "<&>", "\u2027\u2028\u2029\u202a", "\ufffd", "\xff\xe2\x80", "\xe2",
	} {
		for _, number := range []float64{0, 1, -1, 0.1, 1e-6, 1e-7, 1e20, 1e21, math.MaxFloat64, math.SmallestNonzeroFloat64} {
			f.Add(text, number, i)
		}
	}
	f.Fuzz(func(t *testing.T, text string, number float64, whole int) {
		if math.IsNaN(number) || math.IsInf(number, 0) {
			t.Skip("no JSON")
		}
		text = string([]rune(text)) // as it is printed
		checkPrinted(t, "statistic", &statisticJSON{Text: text, Label: text, Value: number, Normalized: number})
		checkPrinted(t, "section", &sectionJSON{Title: text, Level: whole, Ordinal: whole})
	})
}

// TestPrintedStray makes U+FFFD of bytes that are no UTF-8.
func TestPrintedStray(t *testing.T) {
	got := printed(t, &contactJSON{Phone: "1\xff\xe6\x952"}, false)
	if want := "{\"phone\":\"1\ufffd\ufffd\ufffd2\"}\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestPrintedErrors tells of what is no JSON, and of an output that takes
// nothing.
func TestPrintedErrors(t *testing.T) {
	p := jsonPrinter{out: bufio.NewWriter(new(bytes.Buffer))}
	if err := p.line(&statisticJSON{Value: math.Inf(1)}); err == nil {
		t.Error("infinity is printed")
	}
	full := errors.New("disk full")
	p = jsonPrinter{out: bufio.NewWriterSize(failing{full}, 16)}
	if err := p.line(&noticeJSON{}); err != full {
		t.Errorf("got %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// TestLargeJSON takes no memory for the JSON of a large notice as a whole.
func TestLargeJSON(t *testing.T) {
	r := read(strings.Repeat("一、整改情况\n1.关于学习不够的问题\n一是提出整改措施54条。\n", 10_000))
	for _, format := range []string{JSON, NDJSON} {
		var largest widest
		w, err := NewWriter(&largest, format, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(r), w.Close()); err != nil {
			t.Fatal(err)
		}
		if largest > bufferBytes {
			t.Errorf("%s: %d bytes at once", format, largest)
		}
	}
}

// widest is the most that was written at once.
type widest int

func (w *widest) Write(p []byte) (int, error) {
	*w = max(*w, widest(len(p)))
	return len(p), nil
}
