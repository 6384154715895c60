package reader

import (
	"bytes"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ulikunitz/xz/lzma"
)

// TestSevenMethods reads what is packed by each method, in a folder each or
// together, and below a header that is packed or not.
func TestSevenMethods(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "archive", "method-*.7z"))
	if err != nil || len(paths) < len(sevenMethods) { // encryption is one of the methods
		t.Fatalf("%d archives: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			checkFound(t, foundIn(t, "a.7z", fixture(t, filepath.Base(path)), Options{}), sampleFound...)
		})
	}
}

// TestSevenMemory unpacks streams that claim the largest dictionary there is:
// those that cannot need it.
func TestSevenMemory(t *testing.T) {
	var one, two bytes.Buffer
	w, err := lzma.NewWriter(&one)
	write(t, w, noticeText, err)
	w2, err := lzma.NewWriter2(&two)
	write(t, w2, noticeText, err)
	closeAll(t, w, w2)
	for name, test := range map[string]struct{ method, properties, data string }{
		"LZMA":  {"\x03\x01\x01", one.String()[:1] + "\xFF\xFF\xFF\xFF", one.String()[lzma.HeaderLen:]},
		"LZMA2": {"\x21", "\x28", two.String()},
	} {
		open := func(properties string, size int64) (io.Reader, error) {
			c := sevenCoder{method: test.method, properties: []byte(properties), inputs: 1, size: size}
			return c.open(strings.NewReader(test.data))
		}
		r, err := open(test.properties, int64(len(noticeText)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != noticeText {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
		_, err = open(test.properties, math.MaxInt64)
		checkError(t, err, "", Memory, []string{"512"})
		if _, err := open("", 1); err != errProperties {
			t.Errorf("%s without properties: %v", name, err)
		}
	}
	model := sevenCoder{method: "\x03\x04\x01", properties: []byte("\x06\xFF\xFF\xFF\xFF"), inputs: 1, size: 1}
	_, err = model.open(strings.NewReader(""))
	checkError(t, err, "", Memory, []string{"512"})
}

// TestSevenKinds tells files without bytes, directories and links apart.
func TestSevenKinds(t *testing.T) {
	checkFound(t, foundIn(t, "a.7z", fixture(t, "kinds.7z"), Options{}),
		"空.txt: empty", "乙.md: 二、下一步打算\n", "链接.txt: skipped link")
}

func TestSevenUnknownMethod(t *testing.T) {
	checkFound(t, foundIn(t, "a.7z", fixture(t, "unknown.7z"), Options{}),
		"a.7z: broken 7-Zip, compression method 040109")
}

// TestSevenChecksums finds a damaged byte in what is packed and in the header.
func TestSevenChecksums(t *testing.T) {
	data := fixture(t, "method-copy.7z")
	at := strings.Index(data, "二、")
	checkFound(t, foundIn(t, "a.7z", data[:at]+"\xE5"+data[at+1:], Options{}),
		sampleFound[0], sampleFound[1], "a.7z: broken 7-Zip, checksum does not match, 1")
	last := len(data) - 1
	checkFound(t, foundIn(t, "a.7z", data[:last]+"\x7F", Options{}), "a.7z: broken 7-Zip, checksum does not match")
}

// TestSevenBack reads a folder from its start again when a member is opened
// behind a later one.
func TestSevenBack(t *testing.T) {
	data := fixture(t, "method-lzma2.7z")
	directory, err := readSevenDirectory(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	seven := &sevenFile{at: strings.NewReader(data), size: int64(len(data)), folders: directory.folders}
	texts := map[string]string{}
	for _, e := range sampleEntries {
		texts[e.name] = e.text
	}
	for range 2 {
		for _, e := range directory.entries {
			if want, ok := texts[e.name]; ok {
				r, err := seven.open(e.part)
				if err != nil {
					t.Fatal(err)
				}
				if got, err := readLimited(r, 0, maxHint); err != nil || got != want {
					t.Errorf("%s: got %q, %v", e.name, got, err)
				}
			}
		}
	}
}

func TestSevenNumber(t *testing.T) {
	for _, test := range []struct {
		bytes  string
		want   int64
		failed bool
	}{
		{"\x00", 0, false},
		{"\x7F", 127, false},
		{"\x80\x80", 128, false},
		{"\xBF\xFF", 1<<14 - 1, false},
		{"\xC1\x02\x03", 1<<16 | 0x302, false},
		{"\xFE\x01\x00\x00\x00\x00\x00\x01", 1<<48 | 1, false},
		{"\xFF\x01\x00\x00\x00\x00\x00\x00\x10", 1<<60 | 1, false},
		{"\xFF\x00\x00\x00\x00\x00\x00\x00\x80", 0, true}, // no size of anything
		{"\xC1\x02", 0, true},
		{"", 0, true},
	} {
		h := newSevenHeader([]byte(test.bytes))
		if got := h.number(); h.failed != test.failed || !h.failed && (got != test.want || len(h.rest) > 0) {
			t.Errorf("%x: got %d, failed: %t", test.bytes, got, h.failed)
		}
	}
}

// TestSevenClaims makes headers that claim more than they have room for: they
// fail before anything is made for it.
func TestSevenClaims(t *testing.T) {
	const many = "\xF0\xFF\xFF\xFF\x7F"
	for name, header := range map[string]string{
		"parts twice":            "\x04\x07\x0B\x01\x00\x01\x01\x00\x0C\x05\x00\x08\x00\x08\x00\x00",
		"an unfinished list":     "\x05\x01\x0E\x00\x0E\x00\x00",
		"files":                  "\x05" + many,
		"stretches":              "\x04\x06\x00" + many,
		"folders":                "\x04\x07\x0B" + many + "\x00",
		"coders":                 "\x04\x07\x0B\x01\x00" + many,
		"coders above the limit": "\x04\x07\x0B\x01\x00\x21" + strings.Repeat("\x01\x00", 0x21),
		"inputs":                 "\x04\x07\x0B\x01\x00\x01\x11\x00" + many + "\x01",
		"parts":                  "\x04\x07\x0B\x01\x00\x01\x01\x00\x0C\x05\x00\x08\x0D" + many,
	} {
		allocated := testing.AllocsPerRun(1, func() {
			if d, err := newSevenHeader([]byte(header)).directory(); err != errNoHeader {
				t.Errorf("%s: got %v, %v", name, d, err)
			}
		})
		if allocated > 100 {
			t.Errorf("%s: %v allocations", name, allocated)
		}
	}
}

// TestSevenChain refuses coders that make no chain.
func TestSevenChain(t *testing.T) {
	for name, bonds := range map[string][]sevenBond{
		"circle":       {{0, 1}, {1, 0}},
		"to itself":    {{0, 0}},
		"to none":      {{0, 7}},
		"one left out": {{1, 1}},
	} {
		f := sevenFolder{coders: []sevenCoder{{inputs: 1}, {inputs: 1}}, bonds: bonds}
		if chain, err := f.chain(); err != errChain {
			t.Errorf("%s: got %d coders, %v", name, len(chain), err)
		}
	}
}

// FuzzSevenHeader holds whatever a header says to its length, and every file to
// its folder.
func FuzzSevenHeader(f *testing.F) {
	for _, name := range []string{"method-header.7z", "kinds.7z", "notices.7z"} {
		data := fixture(f, name)
		header, err := sevenHeaderAt(strings.NewReader(data), int64(len(data)))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(header[1:])
	}
	f.Add([]byte("\x04\x06\x30\x30\x00\x07\x0B\x01\x00\x03")) // fails among the coders
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := newSevenHeader(data).directory()
		if err != nil {
			return
		}
		if len(d.entries)+len(d.folders) > len(data) {
			t.Errorf("%d files in %d folders from %d bytes", len(d.entries), len(d.folders), len(data))
		}
		for _, e := range d.entries {
			if e.part.size == 0 {
				continue
			}
			if end := e.part.start + e.part.size; e.part.start < 0 || end > d.folders[e.part.folder].size() {
				t.Errorf("%q: %+v of %d", e.name, e.part, d.folders[e.part.folder].size())
			}
		}
	})
}
