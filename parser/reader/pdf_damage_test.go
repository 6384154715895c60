package reader

import (
	"bytes"
	"compress/zlib"
	"strings"
	"testing"
)

// flateStream is a compressed stream.
func flateStream(t testing.TB, dictionary, data string) string {
	t.Helper()
	return stream(dictionary+"/Filter/FlateDecode", deflated(t, data))
}

func deflated(t testing.TB, data string) string {
	t.Helper()
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	write(t, w, data, nil)
	closeAll(t, w)
	return packed.String()
}

// twoPages is a file of a page that says 上页, and one with those contents.
func twoPages(contents, resources string, objects ...string) string {
	const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents "
	return assemblePDF(append([]string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[6 0 R 8 0 R]/Count 2>>", songFont, songDescendant, songDescriptor,
		page + "7 0 R/Resources<</Font<</F 3 0 R>>>>>>", stream("", showLines([]string{"上页"})),
		page + "9 0 R/Resources<</Font<</F 3 0 R>>" + resources + ">>>>", contents,
	}, objects...)...)
}

func TestPDFDamage(t *testing.T) {
	const dictionary = "/Filter/FlateDecode"
	lines := showLines(strings.Fields(strings.Repeat("一、整改情况 1.关于学习的问题 ", 40)))
	whole := deflated(t, lines)
	damaged := whole[:len(whole)/2] + "\xFF\xFF\x00" + whole[len(whole)/2+3:]
	for _, test := range []struct {
		name, raw         string
		damaged, pictures int
	}{
		{"whole", twoPages(stream(dictionary, whole), ""), 0, 0},
		{"space before the dictionary's end", twoPages(stream(" /Filter /FlateDecode ", whole), ""), 0, 0},
		{"damaged", twoPages(stream(dictionary, damaged), ""), 1, 0},
		{"cut", twoPages(stream(dictionary, whole[:len(whole)/2]), ""), 1, 0},
		{"no header", twoPages(stream(dictionary, whole[2:]), ""), 1, 0},
		{"checksum wrong", twoPages(stream(dictionary, whole[:len(whole)-1]+"\x00"), ""), 1, 0},
		{"checksum left out", twoPages(stream(dictionary, whole[:len(whole)-4]), ""), 0, 0},
		{"another filter before", twoPages(stream("", lines), "", stream("/Filter[/ASCII85Decode/FlateDecode]", damaged)), 0, 0},
		{"font", twoPages(stream("", lines), "", stream(dictionary+"/Length1 9", damaged)), 1, 0},
		{"picture", twoPages(stream("", lines), "", stream(dictionary+"/Subtype/Image", damaged)), 0, 0},
		{"page without anything", twoPages(stream("", ""), ""), 0, 0},
		{"page that was scanned", twoPages(stream("", "q 600 0 0 800 0 0 cm /Scan Do Q"), "/XObject<</Scan 10 0 R>>", scan), 0, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := extractPDF(test.raw, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.damaged != test.damaged || c.pictures != test.pictures {
				t.Errorf("%d damaged, %d pictures", c.damaged, c.pictures)
			}
		})
	}
	for _, name := range []string{"libreoffice.pdf", "chromium.pdf", "owner.pdf"} {
		if n, err := damagedStreams(readTestdata(t, name), Options{}); n != 0 || err != nil {
			t.Errorf("%s: %d damaged, %v", name, n, err)
		}
	}
	_, err := extractPDF(pagePDF("", "", stream(dictionary, damaged)), Options{})
	checkError(t, err, "", Broken, []string{"PDF", errDamagedStream.Error()})
}

// TestPDFBomb does not unpack all of a stream that is much larger than its file.
func TestPDFBomb(t *testing.T) {
	bomb := flateStream(t, "", strings.Repeat("q ", 2*bombFloor))
	_, err := extractPDF(twoPages(bomb, ""), Options{})
	checkError(t, err, "", Bomb, []string{"200"})
}

// FuzzPDFStreams makes sure that what is no PDF does no harm, and that the
// streams lie one behind the other.
func FuzzPDFStreams(f *testing.F) {
	for _, seed := range []string{"1 0 obj<<>>stream\nendstream", "obj>>stream", "stream", twoPages(flateStream(f, "", "q"), "")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		left := len(raw) + 1
		for dictionary, data := range pdfStreams(raw) {
			if len(data) >= left || !strings.HasPrefix(dictionary, pdfObject) {
				t.Fatalf("%d bytes behind %q", len(data), dictionary)
			}
			left = len(data)
		}
		damagedStreams(raw, Options{})
	})
}
