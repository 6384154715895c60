package reader

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// entry is a file to put into an archive.
type entry struct{ name, text string }

// sampleEntries are what the archives in testdata hold too.
var sampleEntries = []entry{
	{"2023/甲.txt", noticeText},
	{"logo.png", "x"},
	{"乙.md", "二、下一步打算\n"},
}

// sampleFound is what is found in them.
var sampleFound = []string{
	"2023/甲.txt: " + noticeText,
	"logo.png: skipped kind",
	"乙.md: 二、下一步打算\n",
}

func zipOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var data bytes.Buffer
	w := zip.NewWriter(&data)
	for _, e := range entries {
		f, err := w.CreateHeader(&zip.FileHeader{Name: e.name, Method: zip.Deflate})
		write(t, f, e.text, err)
	}
	closeAll(t, w)
	return data.String()
}

func tarOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var data bytes.Buffer
	w := tar.NewWriter(&data)
	for _, e := range entries {
		err := w.WriteHeader(&tar.Header{Name: e.name, Size: int64(len(e.text)), Mode: 0o644, Typeflag: tar.TypeReg})
		write(t, w, e.text, err)
	}
	closeAll(t, w)
	return data.String()
}

func gzipOf(t testing.TB, text string) string {
	t.Helper()
	var data bytes.Buffer
	w := gzip.NewWriter(&data)
	write(t, w, text, nil)
	closeAll(t, w)
	return data.String()
}

func zstdOf(t testing.TB, text string) string {
	t.Helper()
	var data bytes.Buffer
	w, err := zstd.NewWriter(&data)
	write(t, w, text, err)
	closeAll(t, w)
	return data.String()
}

func write(t testing.TB, w io.Writer, text string, err error) {
	t.Helper()
	if err == nil {
		_, err = io.WriteString(w, text)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func closeAll(t testing.TB, closers ...io.Closer) {
	t.Helper()
	for _, c := range closers {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// fixture is an archive of a kind that Go cannot write, made by 7z (password:
// 密码), zip and bzip2 of [sampleEntries]; the bomb holds 20 MB of zeros.
func fixture(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "archive", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// found tells in a line each what documents are: their member, or without one
// their path, and their text or error.
func found(documents iter.Seq2[*Document, error], opts Options) []string {
	var lines []string
	for d, err := range documents {
		name := d.Path
		if d.Member != "" {
			name = d.Member
		}
		lines = append(lines, name+": "+outcome(d, err, opts))
	}
	return lines
}

// outcome is a document's text, or its error: the code and the arguments.
func outcome(d *Document, err error, opts Options) string {
	if err == nil {
		f, failed := d.Read(opts)
		if failed == nil {
			return f.Text
		}
		err = failed
	}
	e, ok := errors.AsType[*Error](err)
	if !ok || e.Path != d.Path || e.Member != d.Member {
		return fmt.Sprintf("not an error of %s!%s: %v", d.Path, d.Member, err)
	}
	return strings.TrimSpace(string(e.Code) + " " + strings.Join(e.Args, ", "))
}

// foundIn is what is found in a file of that name and content.
func foundIn(t testing.TB, name, data string, opts Options) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
	lines := found(Documents(path, opts), opts)
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], path, name)
	}
	return lines
}

func checkFound(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// TestArchives finds the same in archives of every kind: in a file, in a
// stream, in a directory, and in any file system.
func TestArchives(t *testing.T) {
	for name, data := range map[string]string{
		"a.zip":     zipOf(t, sampleEntries...),
		"a.tar":     tarOf(t, sampleEntries...),
		"a.tar.gz":  gzipOf(t, tarOf(t, sampleEntries...)),
		"a.tgz":     gzipOf(t, tarOf(t, sampleEntries...)),
		"a.tar.zst": zstdOf(t, tarOf(t, sampleEntries...)),
		"a.tar.bz2": fixture(t, "notices.tar.bz2"),
		"a.7z":      fixture(t, "notices.7z"),
		"a.dat":     zipOf(t, sampleEntries...), // what it is called does not matter
	} {
		t.Run(name, func(t *testing.T) {
			checkFound(t, foundIn(t, name, data, Options{}), sampleFound...)
			checkFound(t, found(DocumentsFrom(strings.NewReader(data), "-", Options{}), Options{}), sampleFound...)
			if !strings.HasSuffix(name, ".dat") {
				tree := fstest.MapFS{"d/" + name: {Data: []byte(data)}}
				checkFound(t, found(documentsOf(tree, ".", Options{}), Options{}), sampleFound...)
			}
		})
	}
}

func documentsOf(fsys fstest.MapFS, root string, opts Options) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) { newFinder(within(fsys), opts, yield).find(root) }
}

func TestCompressedFiles(t *testing.T) {
	for name, data := range map[string]string{
		"notice.txt.gz":  gzipOf(t, noticeText),
		"notice.txt.zst": zstdOf(t, noticeText),
		"notice.log.gz":  gzipOf(t, noticeText), // named, so read
	} {
		inner := strings.TrimSuffix(name, filepath.Ext(name))
		checkFound(t, foundIn(t, name, data, Options{}), inner+": "+noticeText)
	}
	dir := directoryWith(t, "a.txt")
	for _, name := range []string{"b.txt.gz", "c.log.gz"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(gzipOf(t, noticeText)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	checkFound(t, found(Documents(dir, Options{}), Options{}),
		filepath.Join(dir, "a.txt")+": "+noticeText, "b.txt: "+noticeText, "c.log: skipped kind")
}

// TestNamedLikeDocuments judges an archive under the name of a document alike
// when somebody names it and when it is found in a directory or an archive.
func TestNamedLikeDocuments(t *testing.T) {
	plain := tarOf(t, sampleEntries...)
	for kind, data := range map[string]string{
		"ZIP, unzip":        zipOf(t, sampleEntries...),
		"TAR, tar -xf":      plain,
		"gzip, gunzip":      gzipOf(t, plain),
		"Zstandard, unzstd": zstdOf(t, plain),
		"7-Zip, 7z x":       fixture(t, "notices.7z"),
	} {
		for _, name := range []string{"a.txt", "a.docx", "a.html"} {
			want := name + ": binary " + kind
			checkFound(t, foundIn(t, name, data, Options{}), want)
			checkFound(t, foundIn(t, "b.zip", zipOf(t, entry{name, data}), Options{}), want)
			tree := fstest.MapFS{name: {Data: []byte(data)}}
			checkFound(t, found(documentsOf(tree, ".", Options{}), Options{}), want)
		}
	}
}

// TestSeveralStreams reads what was put one behind the other, over padding, and
// tells of what is no archive behind one.
func TestSeveralStreams(t *testing.T) {
	const noticeBehind = "一、其他情况"
	text, behind := gzipOf(t, noticeText), gzipOf(t, noticeBehind)
	one, two := tarOf(t, entry{"甲.txt", noticeText}), tarOf(t, entry{"乙.txt", noticeBehind})
	padding := strings.Repeat("\x00", 1000)
	both := []string{"甲.txt: " + noticeText, "乙.txt: " + noticeBehind}
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"a.txt.gz", text + behind, []string{"a.txt: " + noticeText + noticeBehind}},
		{"a.txt.gz", text + padding + behind + padding, []string{"a.txt: " + noticeText + noticeBehind}},
		{"a.txt.gz", text + "x", []string{"a.txt: " + noticeText, "a.txt.gz: broken gzip, other bytes stand behind its end, 1"}},
		{"a.txt.gz", text + padding + noticeText, []string{"a.txt: " + noticeText, "a.txt.gz: broken gzip, other bytes stand behind its end, 1"}},
		{"a.txt.zst", zstdOf(t, noticeText) + zstdOf(t, noticeBehind), []string{"a.txt: " + noticeText + noticeBehind}},
		{"a.txt.zst", zstdOf(t, noticeText) + noticeText, []string{"a.txt: " + noticeText, "a.txt.zst: broken Zstandard, other bytes stand behind its end, 1"}},
		{"a.txt.bz2", fixture(t, "notice.bz2") + noticeText, []string{"a.txt: " + noticeText, "a.txt.bz2: broken bzip2, other bytes stand behind its end, 1"}},
		{"a.tar", one + two, both},
		{"a.tar", one + noticeText, []string{both[0], "a.tar: broken TAR, other bytes stand behind its end, 1"}},
		{"a.tar.gz", gzipOf(t, one) + gzipOf(t, two), both},
		{"a.tar.gz", gzipOf(t, one) + "x", []string{both[0], "a.tar.gz: broken gzip, other bytes stand behind its end, 1"}},
		{"a.tar.zst", zstdOf(t, one) + zstdOf(t, two), both},
	} {
		checkFound(t, foundIn(t, test.name, test.data, Options{}), test.want...)
	}
}

// TestChecksumBehindTar tells of damage that only the end of the file gives
// away, where no member is any more.
func TestChecksumBehindTar(t *testing.T) {
	data := []byte(gzipOf(t, tarOf(t, entry{"甲.txt", noticeText})))
	data[len(data)-8] ^= 0xFF
	checkFound(t, foundIn(t, "a.tar.gz", string(data), Options{}),
		"甲.txt: "+noticeText, "a.tar.gz: broken gzip, gzip: invalid checksum, 1")
	checkFound(t, foundIn(t, "a.tar.gz", string(data[:len(data)-8]), Options{}),
		"甲.txt: "+noticeText, "a.tar.gz: broken gzip, its end is missing, 1")
}

// TestDamagedInside tells of an archive in an archive that the damage is in the
// outer one.
func TestDamagedInside(t *testing.T) {
	data := []byte(gzipOf(t, noticeText)) // no archive
	data[len(data)-8] ^= 0xFF
	checkFound(t, foundIn(t, "a.tar.gz", string(data), Options{}), "a.tar: broken gzip, gzip: invalid checksum")
}

// TestPagesAlike unpacks an archive of pages that are nearly the same: each
// takes next to nothing, and none is a bomb.
func TestPagesAlike(t *testing.T) {
	page := strings.Repeat("整改。", 8000)
	var entries []entry
	for i := range 2 * bombFloor / len(page) {
		entries = append(entries, entry{strconv.Itoa(i) + ".txt", page})
	}
	opts := Options{MaxRatio: 2}
	for name, data := range map[string]string{"a.tar.gz": gzipOf(t, tarOf(t, entries...)), "a.tar.zst": zstdOf(t, tarOf(t, entries...))} {
		if got := foundIn(t, name, data, opts); len(got) != len(entries) || strings.Contains(got[len(got)-1], "bomb") {
			t.Errorf("%s: %d of %d, and %.20q at last", name, len(got), len(entries), got[len(got)-1])
		}
	}
}

func TestArchivesInArchives(t *testing.T) {
	text := entry{"甲.txt", noticeText}
	inner := zipOf(t, text)
	for name, inner := range map[string]entry{
		"zip in zip":    {"x/inner.zip", inner},
		"tar.gz in zip": {"x/inner.zip", gzipOf(t, tarOf(t, text))}, // content wins
	} {
		for _, outer := range []string{zipOf(t, inner, text), tarOf(t, inner, text)} {
			t.Run(name, func(t *testing.T) {
				checkFound(t, foundIn(t, "a.zip", outer, Options{}), "x/inner.zip!甲.txt: "+noticeText, "甲.txt: "+noticeText)
			})
		}
	}
	deep := zipOf(t, entry{"b.zip", zipOf(t, entry{"c.zip", inner}, text)}, text)
	checkFound(t, foundIn(t, "a.zip", deep, Options{}),
		"b.zip!c.zip: too-deep 2", "b.zip!甲.txt: "+noticeText, "甲.txt: "+noticeText)
}

// TestMembersOutOfTheWay leaves out what is no notice, in archives as in
// directories.
func TestMembersOutOfTheWay(t *testing.T) {
	var entries []entry
	for _, name := range []string{"a/.DS_Store", "__MACOSX/a/._甲.txt", "a/.git/b.txt", "Thumbs.db", "2022/丙.html", "2023/丁.html", "2023/戊.txt"} {
		entries = append(entries, entry{name, noticeText})
	}
	for _, test := range []struct {
		name string
		opts Options
		want []string
	}{
		{"as usual", Options{}, []string{"kind", "kind", "hidden", "kind", "", "", ""}},
		{"hidden", Options{Hidden: true}, []string{"kind", "kind", "", "kind", "", "", ""}},
		{"include", Options{Include: []string{"2023/**"}}, []string{"kind", "kind", "hidden", "kind", "excluded", "", ""}},
		{"exclude", Options{Exclude: []string{"*.html"}}, []string{"kind", "kind", "hidden", "kind", "excluded", "excluded", ""}},
		{"exclude a directory", Options{Exclude: []string{"2023"}}, []string{"kind", "kind", "hidden", "kind", "", "excluded", "excluded"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := foundIn(t, "a.tar", tarOf(t, entries...), test.opts)
			for i, e := range entries {
				want := e.name + ": skipped " + test.want[i]
				if test.want[i] == "" {
					want = e.name + ": " + noticeText
				}
				if got[i] != want {
					t.Errorf("got %q, want %q", got[i], want)
				}
			}
		})
	}
}

// TestMemberNames reads names as old archives have them. None leads anywhere.
func TestMemberNames(t *testing.T) {
	names := []string{"整改情况通报.txt", "关于巡察整改进展情况的通报.txt"}
	gb, big5 := simplifiedchinese.GB18030.NewEncoder(), traditionalchinese.Big5.NewEncoder()
	for _, name := range names {
		encoded, err := gb.String(name)
		if err != nil {
			t.Fatal(err)
		}
		checkFound(t, foundIn(t, "a.zip", zipOf(t, entry{encoded, noticeText}), Options{}), name+": "+noticeText)
	}
	name := "關於巡察整改進展情況的通報.txt"
	encoded, err := big5.String(name)
	if err != nil {
		t.Fatal(err)
	}
	checkFound(t, foundIn(t, "a.zip", zipOf(t, entry{encoded, noticeText}), Options{}), name+": "+noticeText)

	for name, want := range map[string]string{
		"../../evil.txt":   "evil.txt",
		"/abs.txt":         "abs.txt",
		`a\..\..\evil.txt`: "evil.txt",
		`a\b.txt`:          "a/b.txt",
		"./a//b.txt":       "a/b.txt",
		"a/\xFF\x00.txt":   "a/\uFFFD\x00.txt",
	} {
		checkFound(t, foundIn(t, "a.zip", zipOf(t, entry{name, noticeText}), Options{}), want+": "+noticeText)
		if !strings.Contains(name, "\x00") {
			checkFound(t, foundIn(t, "a.tar", tarOf(t, entry{name, noticeText}), Options{}), want+": "+noticeText)
		}
	}
}

// TestMembersOfOneName tells them apart, in the archive that they share only,
// and reads each as what its own name says.
func TestMembersOfOneName(t *testing.T) {
	text, list := entry{"甲.txt", noticeText}, entry{"乙.md", "二、下一步打算\n"}
	entries := []entry{text, list, text, {"甲.txt#3", noticeText}, list, {`.\甲.txt`, noticeText}}
	want := []string{"甲.txt text", "乙.md markdown", "甲.txt#2 text", "甲.txt#3 skipped", "乙.md#2 markdown", "甲.txt#4 text"}
	for _, data := range []string{zipOf(t, entries...), tarOf(t, entries...)} {
		var got []string
		for d, err := range DocumentsFrom(strings.NewReader(data), "-", Options{}) {
			format := "skipped"
			if file, failed := d.readUnless(err, Options{}); failed == nil {
				format = file.Format
			}
			got = append(got, d.Member+" "+format)
		}
		checkFound(t, got, want...)
	}
	inner := entry{"b.ndjson", `{"id":"丙","text":"一"}` + "\n" + `{"id":"丙","text":"二"}`}
	checkFound(t, foundIn(t, "a.zip", zipOf(t, inner, inner), Options{Format: "ndjson"}),
		"b.ndjson!丙: 一", "b.ndjson!丙#2: 二", "b.ndjson#2!丙: 一", "b.ndjson#2!丙#2: 二")
	packed, unpacked := entry{"b.zip", zipOf(t, text)}, entry{"b.zip!甲.txt", "乙"}
	checkFound(t, foundIn(t, "a.zip", zipOf(t, packed, unpacked), Options{}), "b.zip!甲.txt: "+noticeText, "b.zip!甲.txt#2: 乙")
}

// TestNamesTogether judges short names by the longer ones beside them.
func TestNamesTogether(t *testing.T) {
	var n nameDecoder
	for _, name := range []string{"公告", "關於巡察整改進展情況的通報"} {
		encoded, err := traditionalchinese.Big5.NewEncoder().String(name)
		if err != nil {
			t.Fatal(err)
		}
		n.add(encoded)
	}
	if got := n.decode("\xA4\xBD\xA7\x69"); got != "公告" {
		t.Errorf("got %q", got)
	}
}

func TestEncryptedArchives(t *testing.T) {
	for name, want := range map[string][]string{
		"password.zip":      {"乙.md: encrypted ZIP"},
		"password.7z":       {"2023/甲.txt: encrypted 7-Zip", "乙.md: encrypted 7-Zip"},
		"password-names.7z": {"password-names.7z: encrypted 7-Zip"},
	} {
		checkFound(t, foundIn(t, name, fixture(t, name), Options{}), want...)
	}
}

// TestBombs unpacks no more than is allowed, and does not hold it.
func TestBombs(t *testing.T) {
	const ratio = "bomb 200"
	same := strings.Repeat("zero", bombFloor/2)
	bomb := zipOf(t, entry{"0.txt", same}, entry{"甲.txt", noticeText})
	checkFound(t, foundIn(t, "a.zip", bomb, Options{}), "0.txt: "+ratio, "甲.txt: "+noticeText)
	checkFound(t, foundIn(t, "a.zip", zipOf(t, entry{"b.zip", bomb}), Options{}), "b.zip!0.txt: "+ratio, "b.zip!甲.txt: "+noticeText)
	checkFound(t, foundIn(t, "a.txt.gz", gzipOf(t, same), Options{}), "a.txt.gz: "+ratio)
	checkFound(t, foundIn(t, "a.tar.zst", zstdOf(t, tarOf(t, entry{"甲.txt", noticeText}, entry{"0.txt", same})), Options{}),
		"甲.txt: "+noticeText, "a.tar.zst: "+ratio)

	checkFound(t, foundIn(t, "bomb.7z", fixture(t, "bomb.7z"), Options{}), "甲.txt: 一、整改情况\n", "bomb.7z: "+ratio)

	repeated := strings.Repeat(noticeText, 4<<10) // a small file that repeats itself does no harm
	checkFound(t, foundIn(t, "a.zip", zipOf(t, entry{"甲.txt", repeated}), Options{}), "甲.txt: "+repeated)
}

// TestBinaryMembers tells what is no text by its start, and goes on behind it.
func TestBinaryMembers(t *testing.T) {
	entries := []entry{{"0.txt", strings.Repeat("\x00", 2*sureBytes)}, {"甲.txt", noticeText}}
	for name, data := range map[string]string{"a.zip": zipOf(t, entries...), "a.tar": tarOf(t, entries...), "a.tar.gz": gzipOf(t, tarOf(t, entries...))} {
		checkFound(t, foundIn(t, name, data, Options{}), "0.txt: binary", "甲.txt: "+noticeText)
	}
}

func TestArchiveLimits(t *testing.T) {
	entries := []entry{{"甲.txt", noticeText}, {"大.txt", strings.Repeat(noticeText, 100)}, {"乙.txt", noticeText}}
	for _, name := range []string{"a.zip", "a.tar"} {
		data := map[string]string{"a.zip": zipOf(t, entries...), "a.tar": tarOf(t, entries...)}[name]
		size := strconv.Itoa(len(entries[1].text) - 1)
		checkFound(t, foundIn(t, name, data, Options{MaxBytes: int64(len(entries[1].text) - 1)}),
			"甲.txt: "+noticeText, "大.txt: too-large "+size, "乙.txt: "+noticeText)
		checkFound(t, foundIn(t, name, data, Options{MaxMembers: 1}),
			"甲.txt: "+noticeText, name+": too-many-members 1")
	}
	checkFound(t, found(DocumentsFrom(strings.NewReader(zipOf(t, entries...)), "-", Options{MaxBytes: 100}), Options{}), "-: too-large 100")
}

// TestTruncatedArchives gives the members before the cut, and tells of it.
func TestTruncatedArchives(t *testing.T) {
	entries := []entry{{"甲.txt", noticeText}, {"乙.txt", "乙" + noticeText}, {"丙.txt", scramble(5000)}}
	complete := []string{"甲.txt: " + noticeText, "乙.txt: 乙" + noticeText}
	plain := tarOf(t, entries...)
	for _, test := range []struct{ name, data, want string }{
		{"a.zip", zipOf(t, entries...), "a.zip: broken ZIP, its end is missing, 2"},
		{"a.tar", plain, "a.tar: broken TAR, its end is missing, 2"},
		{"a.tar.gz", gzipOf(t, plain), "a.tar.gz: broken gzip, its end is missing, 2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			cut := test.data[:strings.LastIndex(test.data, "\x00")/4*3]
			if test.name == "a.tar" {
				cut = test.data[:len(plain)-4000]
			}
			checkFound(t, foundIn(t, test.name, cut, Options{}), append(complete, test.want)...)
			for end := range len(test.data) { // cut anywhere
				if end%97 == 0 {
					foundIn(t, test.name, test.data[:end], Options{})
				}
			}
		})
	}
}

// scramble is n bytes of text that do not compress well.
func scramble(n int) string {
	var text strings.Builder
	for state := uint32(1); text.Len() < n; state = state*1664525 + 1013904223 {
		text.WriteRune('一' + rune(state>>16)%0x5000)
	}
	return text.String()
}

func TestDamagedMembers(t *testing.T) {
	data := []byte(zipOf(t, entry{"甲.txt", scramble(3000)}, entry{"乙.txt", noticeText}))
	data[200] ^= 0xFF
	got := foundIn(t, "a.zip", string(data), Options{})
	if !strings.HasPrefix(got[0], "甲.txt: broken ZIP, ") || got[1] != "乙.txt: "+noticeText {
		t.Errorf("got %q", got)
	}
}

// TestZipMethods reads what other programs than the usual compress with.
func TestZipMethods(t *testing.T) {
	for method, packed := range map[uint16]string{
		zipStored: noticeText,
		zipZstd:   zstdOf(t, noticeText),
		zipBzip2:  fixture(t, "notice.bz2"),
	} {
		checkFound(t, foundIn(t, "a.zip", zipWith(t, method, packed), Options{}), "甲.txt: "+noticeText)
	}
	checkFound(t, foundIn(t, "a.zip", zipWith(t, 9, "x"), Options{}), "甲.txt: unknown-method ZIP, 9")
}

// zipWith holds noticeText, compressed by method to packed.
func zipWith(t *testing.T, method uint16, packed string) string {
	t.Helper()
	var data bytes.Buffer
	w := zip.NewWriter(&data)
	f, err := w.CreateRaw(&zip.FileHeader{
		Name: "甲.txt", Method: method, CRC32: crc32.ChecksumIEEE([]byte(noticeText)),
		CompressedSize64: uint64(len(packed)), UncompressedSize64: uint64(len(noticeText)),
	})
	write(t, f, packed, err)
	closeAll(t, w)
	return data.String()
}

// TestOverlap refuses an archive that uses the same bytes many times.
func TestOverlap(t *testing.T) {
	data := zipOf(t, entry{"甲.txt", scramble(3000)}, entry{"乙.txt", noticeText})
	directory := strings.LastIndex(data, "PK\x01\x02")
	first := strings.Index(data, "PK\x01\x02")
	const sizeAt = 20 // of the packed data
	size := data[first+sizeAt : first+sizeAt+4]
	data = data[:directory+sizeAt] + size + data[directory+sizeAt+4:]
	got := foundIn(t, "a.zip", data, Options{})
	if want := "a.zip: broken ZIP, members overlap, 1"; got[len(got)-1] != want {
		t.Errorf("got %q, want %q", got[len(got)-1], want)
	}
}

// TestDamaged7z tells of damage, wherever it is.
func TestDamaged7z(t *testing.T) {
	data := fixture(t, "notices.7z")
	for i := range data {
		damaged := data[:i] + "\xA5" + data[i+1:]
		foundIn(t, "a.7z", damaged, Options{})
		foundIn(t, "a.7z", data[:i], Options{})
	}
	cut := foundIn(t, "a.7z", data[:len(data)-10], Options{})
	if len(cut) != 1 || !strings.HasPrefix(cut[0], "a.7z: broken 7-Zip, ") {
		t.Errorf("got %q", cut)
	}
}

// TestFormatsInZip tells the formats that are ZIP files from archives: loose,
// as members, in a stream, and with the end lost.
func TestFormatsInZip(t *testing.T) {
	for member, want := range map[string]string{"word/document.xml": "docx", "OFD.xml": "ofd"} {
		inside := zipOf(t, entry{officeTypes, "<Types/>"}, entry{member, "<x/>"})
		for _, data := range []string{inside, inside[:len(inside)-30], zipOf(t, entry{"甲.doc", inside}), tarOf(t, entry{"甲.zip", inside})} {
			path := filepath.Join(t.TempDir(), "a.zip")
			write(t, create(t, path), data, nil)
			checkFormats(t, Documents(path, Options{}), want)
			checkFormats(t, DocumentsFrom(strings.NewReader(data), "-", Options{}), want)
		}
	}
}

func create(t *testing.T, path string) *os.File {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func checkFormats(t *testing.T, documents iter.Seq2[*Document, error], want ...string) {
	t.Helper()
	var got []string
	for d, err := range documents {
		if err != nil {
			t.Fatal(err)
		}
		raw, err := d.Load(Options{})
		if err != nil {
			t.Fatal(err)
		}
		format, err := detect(raw.data, "")
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, format)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestLoadAnywhere loads members at the same time, after all were found.
func TestLoadAnywhere(t *testing.T) {
	var entries []entry
	for i := range 100 {
		entries = append(entries, entry{fmt.Sprintf("%03d.txt", i), fmt.Sprint(i, noticeText)})
	}
	path := filepath.Join(t.TempDir(), "a.zip")
	if err := os.WriteFile(path, []byte(zipOf(t, entries...)), 0o666); err != nil {
		t.Fatal(err)
	}
	var loading sync.WaitGroup
	i := 0
	for d, err := range Documents(path, Options{}) {
		want := entries[i].text
		i++
		loading.Go(func() {
			if got := outcome(d, err, Options{}); got != want {
				t.Errorf("%s: got %q, want %q", d.Member, got, want)
			}
		})
	}
	loading.Wait()
}

// TestVanishedArchive costs each document that was found and not yet read.
func TestVanishedArchive(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.zip")
	if err := os.WriteFile(path, []byte(zipOf(t, sampleEntries...)), 0o666); err != nil {
		t.Fatal(err)
	}
	for d, err := range Documents(path, Options{}) {
		if IsSkipped(err) {
			continue
		}
		os.Remove(path)
		if runtime.GOOS != "windows" && outcome(d, err, Options{}) != "not-found" {
			t.Errorf("%s: got %s", d.Member, outcome(d, err, Options{}))
		}
	}
}

// TestConsumerFails lets a fault of the caller through, which is not one of the
// archive.
func TestConsumerFails(t *testing.T) {
	defer func() {
		if fault := recover(); fault != "ours" {
			t.Errorf("got %v", fault)
		}
	}()
	for range DocumentsFrom(strings.NewReader(fixture(t, "notices.7z")), "-", Options{}) {
		panic("ours")
	}
}

// TestArchiveStops makes sure that nobody who has seen enough is told more.
func TestArchiveStops(t *testing.T) {
	inner := entry{"i.zip", zipOf(t, sampleEntries...)}
	for _, data := range []string{zipOf(t, inner, inner), tarOf(t, inner, inner), fixture(t, "notices.7z")} {
		for stop := range 3 {
			seen := 0
			for range DocumentsFrom(strings.NewReader(data), "-", Options{}) {
				if seen++; seen > stop {
					break
				}
			}
			if seen != stop+1 {
				t.Errorf("seen %d, want %d", seen, stop+1)
			}
		}
	}
}

// FuzzArchive holds whatever is found to what a document promises: a name that
// leads nowhere, an error of that name, bytes that can be had twice.
func FuzzArchive(f *testing.F) {
	inner := entry{"i.tar.gz", gzipOf(f, tarOf(f, sampleEntries...))}
	for _, seed := range []string{
		zipOf(f, sampleEntries...), zipOf(f, inner), tarOf(f, inner), gzipOf(f, noticeText), zstdOf(f, tarOf(f, sampleEntries...)),
		fixture(f, "notices.7z"), fixture(f, "password.7z"), fixture(f, "password.zip"), fixture(f, "notices.tar.bz2"),
		zipOf(f, sampleEntries...)[:150], noticeText,
	} {
		f.Add(seed)
	}
	opts := Options{MaxBytes: 1 << 20, MaxMembers: 100}
	f.Fuzz(func(t *testing.T, data string) {
		seen := map[string]bool{}
		for d, err := range DocumentsFrom(strings.NewReader(data), "-", opts) {
			if err == nil && seen[d.Member] {
				t.Errorf("%q twice", d.Member)
			}
			seen[d.Member] = true
			if strings.HasPrefix(d.Member, "/") || slices.Contains(strings.FieldsFunc(d.Member, isSeparator), "..") {
				t.Errorf("name %q", d.Member)
			}
			first, second := outcome(d, err, opts), outcome(d, err, opts)
			if first != second || strings.HasPrefix(first, "not an error of") {
				t.Errorf("got %q, then %q", first, second)
			}
		}
	})
}

func isSeparator(r rune) bool { return r == '/' || r == '\\' || r == '!' }

// TestRecordDocuments finds the records of files that are named, or that opts say are
// such files.
func TestRecordDocuments(t *testing.T) {
	const lines = `{"id": 7, "text": "甲", "city": "巴州"}` + "\n[]\n" + `{"text": "乙"}` + "\n"
	want := []string{"7: 甲", "#2: bad-record NDJSON, line 2: array instead of an object", "#3: 乙"}
	ndjson := Options{Format: "ndjson"}
	checkFound(t, foundIn(t, "a.ndjson", lines, Options{}), want...)
	checkFound(t, foundIn(t, "a.jsonl.gz", gzipOf(t, lines), Options{}), prefixed("a.jsonl!", want)...)
	checkFound(t, foundIn(t, "a.json", lines, ndjson), want...)
	checkFound(t, found(DocumentsFrom(strings.NewReader(lines), "-", ndjson), ndjson), want...)
	checkFound(t, foundIn(t, "a.csv", "id,正文\n7,甲\n", Options{}), "7: 甲")

	members := tarOf(t, entry{"x.ndjson", lines}, entry{"y.txt", noticeText})
	checkFound(t, foundIn(t, "a.tar", members, ndjson), append(prefixed("x.ndjson!", want), "y.txt: skipped kind")...)
	checkFound(t, foundIn(t, "a.tar", members, Options{}), "x.ndjson: skipped kind", "y.txt: "+noticeText)
	checkFound(t, foundIn(t, "a.tar", members, Options{Include: []string{"*.ndjson"}}), append(prefixed("x.ndjson!", want), "y.txt: skipped excluded")...)
}

func prefixed(prefix string, lines []string) []string {
	var all []string
	for _, line := range lines {
		all = append(all, prefix+line)
	}
	return all
}

// TestRecordFields carries what else a record holds.
func TestRecordFields(t *testing.T) {
	for d, err := range DocumentsFrom(strings.NewReader(`{"id": "7", "text": "甲", "city": "巴州"}`), "-", Options{Format: "ndjson"}) {
		if err != nil {
			t.Fatal(err)
		}
		f, err := d.Read(Options{Format: "ndjson"})
		if err != nil || f.Fields["city"] != "巴州" || f.Name() != "-!7" {
			t.Errorf("got %+v, %v", f, err)
		}
	}
}

// BenchmarkArchives finds and loads notices of 20 KB, in bytes of their text.
func BenchmarkArchives(b *testing.B) {
	var entries []entry
	size := 0
	for i := range 200 {
		text := noticeText + scramble(2000) + strings.Repeat(scramble(1000+i), 18)
		entries = append(entries, entry{fmt.Sprintf("%d.txt", i), text})
		size += len(text)
	}
	for name, data := range map[string]string{
		"zip":     zipOf(b, entries...),
		"tar":     tarOf(b, entries...),
		"tar.gz":  gzipOf(b, tarOf(b, entries...)),
		"tar.zst": zstdOf(b, tarOf(b, entries...)),
	} {
		b.Run(name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "a."+name)
			if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				loadAll(b, path)
			}
		})
	}
}

func loadAll(b *testing.B, path string) {
	for d, err := range Documents(path, Options{}) {
		if err == nil {
			_, err = d.Load(Options{})
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}
