package reader

import (
	"os"
	"path/filepath"
	"testing"
)

func TestIsCollection(t *testing.T) {
	document := entry{"word/document.xml", "x"}
	for _, test := range []struct {
		name, data string
		opts       Options
		want       bool
		stream     bool // what is told of a stream of the same bytes
	}{
		{"a.txt", noticeText, Options{}, false, false},
		{"a.zip", noticeText, Options{}, false, false},
		{"a.dat", zipOf(t, sampleEntries...), Options{}, true, true},
		{"a.txt", zipOf(t, sampleEntries...), Options{}, false, true}, // its name says that it is none
		{"a.docx", zipOf(t, document), Options{}, false, false},
		{"a.docx", zipOf(t, document)[:60], Options{}, false, false},
		{"a.tar", tarOf(t, sampleEntries...), Options{}, true, true},
		{"a.tgz", gzipOf(t, tarOf(t, sampleEntries...)), Options{}, true, true},
		{"a.tar.zst", zstdOf(t, tarOf(t, entry{"甲.txt", scramble(1 << 20)})), Options{}, true, true},
		{"a.txt.gz", gzipOf(t, noticeText), Options{}, false, false},
		{"a.7z", fixture(t, "notices.7z"), Options{}, true, true},
		{"a.tar.bz2", fixture(t, "notices.tar.bz2"), Options{}, true, true},
		{"a.ndjson", "{}\n", Options{}, true, false},
		{"a.csv", "id,text\n", Options{}, true, false},
		{"a.jsonl.gz", gzipOf(t, "{}\n"), Options{}, true, false},
		{"a.json", "{}\n", Options{}, false, false},
		{"a.json", "{}\n", Options{Format: "ndjson"}, true, true},
		{"a.csv", "id,text\n", Options{Format: "text"}, false, false},
		{"a.txt", "", Options{}, false, false},
	} {
		path := filepath.Join(t.TempDir(), test.name)
		if err := os.WriteFile(path, []byte(test.data), 0o666); err != nil {
			t.Fatal(err)
		}
		if got := IsCollection(path, test.opts); got != test.want {
			t.Errorf("%s: got %t", test.name, got)
		}
		head := []byte(test.data)[:min(len(test.data), HeadBytes)]
		if got := IsCollectionHead(head, "-", test.opts); got != test.stream {
			t.Errorf("head of %s: got %t", test.name, got)
		}
	}
	if dir := t.TempDir(); !IsCollection(dir, Options{}) || IsCollection(filepath.Join(dir, "none"), Options{}) {
		t.Error("a directory is one, what is not there is none")
	}
}
