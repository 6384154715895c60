package reader

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestZipDirectory finds what the standard library finds, in files that differ
// from the usual ones.
func TestZipDirectory(t *testing.T) {
	plain := zipOf(t, sampleEntries...)
	for name, data := range map[string]string{
		"plain":            plain,
		"empty":            zipOf(t),
		"behind a program": "#!/bin/sh\nexit\n" + plain,
		"comment":          commented(t, strings.Repeat("注", 1000)),
		"ZIP64":            as64(plain),
	} {
		t.Run(name, func(t *testing.T) {
			r, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
			if err != nil {
				t.Fatal(err)
			}
			directory, err := findDirectory(strings.NewReader(data), int64(len(data)))
			if err != nil {
				t.Fatal(err)
			}
			checkDirectory(t, directory, r.File)
		})
	}
}

func checkDirectory(t *testing.T, directory zipDirectory, want []*zip.File) {
	t.Helper()
	seen := 0
	for entry, err := range directory.entries() {
		if err != nil || seen == len(want) {
			t.Fatalf("after %d of %d: %q, %v", seen, len(want), entry.name, err)
		}
		w := want[seen]
		header, err := readRecord(directory.at, entry.header, zipHeader, zipHeaderBytes)
		if err != nil {
			t.Fatal(err)
		}
		start, err := w.DataOffset()
		if err != nil || entry.name != w.Name || entry.header+headerLength(header) != start ||
			entry.packed != int64(w.CompressedSize64) || entry.size != int64(w.UncompressedSize64) || entry.crc != w.CRC32 {
			t.Errorf("got %+v, want %+v, %v", entry, w.FileHeader, err)
		}
		seen++
	}
	if seen != len(want) {
		t.Errorf("got %d members of %d", seen, len(want))
	}
}

func commented(t *testing.T, comment string) string {
	t.Helper()
	var data bytes.Buffer
	w := zip.NewWriter(&data)
	f, err := w.Create("甲.txt")
	write(t, f, noticeText, err)
	if err := w.SetComment(comment); err != nil {
		t.Fatal(err)
	}
	closeAll(t, w)
	return data.String()
}

// as64 gives a ZIP file the records of one that is too large for the usual
// ones.
func as64(plain string) string {
	end := strings.LastIndex(plain, zipEndMark)
	record := []byte(plain[end:])
	large := make([]byte, zip64EndBytes)
	copy(large, zip64EndMark)
	little.PutUint64(large[4:], zip64EndBytes-12)
	little.PutUint64(large[24:], uint64(little.Uint16(record[8:])))
	little.PutUint64(large[32:], uint64(little.Uint16(record[10:])))
	little.PutUint64(large[40:], uint64(little.Uint32(record[12:])))
	little.PutUint64(large[48:], uint64(little.Uint32(record[16:])))
	place := make([]byte, zip64PlaceBytes)
	copy(place, zip64PlaceMark)
	little.PutUint64(place[8:], uint64(end))
	little.PutUint32(place[16:], 1)
	little.PutUint32(record[12:], zipUnknown)
	little.PutUint32(record[16:], zipUnknown)
	return plain[:end] + string(large) + string(place) + string(record)
}

// TestZipExtra reads the numbers that do not fit their fields: of those that do
// the extra field has none.
func TestZipExtra(t *testing.T) {
	extra := []byte{9, 9, 1, 0, 0 /* another */, 1, 0, 16, 0}
	extra = little.AppendUint64(extra, 5<<32)
	extra = little.AppendUint64(extra, 6<<32)
	entry := zipEntry{size: zipUnknown, zipData: zipData{packed: 7, header: zipUnknown}}
	entry.enlarge(extra)
	if entry.size != 5<<32 || entry.packed != 7 || entry.header != 6<<32 {
		t.Errorf("got %+v", entry)
	}
	entry.enlarge(extra[:len(extra)-1]) // cut
}

// TestLyingBomb finds a bomb out that claims to be small.
func TestLyingBomb(t *testing.T) {
	data := []byte(zipOf(t, entry{"0.txt", strings.Repeat("\x00", 2*bombFloor)}))
	directory := bytes.LastIndex(data, []byte(zipEntryMark))
	little.PutUint32(data[directory+24:], 10)
	checkFound(t, foundIn(t, "a.zip", string(data), Options{}), "0.txt: bomb 200")
}

func TestZipLinks(t *testing.T) {
	var data bytes.Buffer
	w := zip.NewWriter(&data)
	h := &zip.FileHeader{Name: "甲.txt"}
	h.SetMode(os.ModeSymlink | 0o777)
	f, err := w.CreateHeader(h)
	write(t, f, "/etc/passwd", err)
	closeAll(t, w)
	checkFound(t, foundIn(t, "a.zip", data.String(), Options{}), "甲.txt: skipped link")
}

// FuzzZipDirectory makes sure that no directory leads astray, and that what
// both read is the same as the standard library reads.
func FuzzZipDirectory(f *testing.F) {
	plain := zipOf(f, sampleEntries...)
	for _, seed := range []string{plain, as64(plain), "x" + plain, plain[:len(plain)-30], zipEndMark} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		got, err := namesIn(data)
		r, errWanted := zip.NewReader(strings.NewReader(data), int64(len(data)))
		if err != nil || errWanted != nil || len(got) != len(r.File) {
			return
		}
		for i, h := range r.File {
			if got[i] != h.Name {
				t.Errorf("got %q, want %q", got[i], h.Name)
			}
		}
	})
}

func namesIn(data string) ([]string, error) {
	directory, err := findDirectory(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	var names []string
	for entry, err := range directory.entries() {
		if err != nil {
			return nil, err
		}
		names = append(names, entry.name)
	}
	return names, nil
}
