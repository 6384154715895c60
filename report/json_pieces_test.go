package report

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/source"
)

// TestPieces writes the same piece by piece as at once.
func TestPieces(t *testing.T) {
	for name, text := range map[string]string{
		"nothing in it": "一\n",
		"notice":        "某县关于巡察整改进展情况的通报\n一、整改情况\n1.关于<学习>不够的问题\n一是加强学习。二是提出整改措施“54”条，完成50条。\n1.关于\"作风\"的问题\n",
	} {
		f := &source.File{Path: "a.txt", Text: text, Fields: map[string]any{"id": 1, "labels": []any{}}}
		r := &Result{File: f, Notice: parser.Parse(f, parser.Options{})}
		n := newNoticeJSON(r, English)
		var compact bytes.Buffer
		if err := newEncoder(&compact).Encode(n); err != nil {
			t.Fatal(err)
		}
		for _, indented := range []bool{false, true} {
			want := compact.Bytes()
			if indented {
				want = appendIndented(nil, want, 0)
			}
			var got bytes.Buffer
			p := jsonPieces{out: &got, indented: indented}
			if err := p.writeObject(n); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want) {
				t.Errorf("%s: got\n%s\nwant\n%s", name, &got, want)
			}
		}
	}
}

// TestLargeJSON takes no memory for the JSON of a large notice as a whole.
func TestLargeJSON(t *testing.T) {
	f := &source.File{Text: strings.Repeat("一、整改情况\n1.关于学习不够的问题\n一是提出整改措施54条。\n", 2*largeText/80)}
	r := &Result{File: f, Notice: parser.Parse(f, parser.Options{})}
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

// TestPiecesStop writes nothing behind an error.
func TestPiecesStop(t *testing.T) {
	full := errors.New("disk full")
	p := jsonPieces{out: failing{full}, indented: true}
	if err := p.writeObject(&noticeJSON{}); err != full {
		t.Errorf("got %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
