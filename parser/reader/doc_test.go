package reader

import (
	"encoding/binary"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// officeFile reads a file in testdata.
func officeFile(t testing.TB, name string) string {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// patched is raw with the byte at an offset from the first mark set by flip.
func patched(t testing.TB, raw, mark string, offset int, flip byte) string {
	t.Helper()
	at := strings.Index(raw, mark)
	if at < 0 {
		t.Fatalf("no %q in the fixture", mark)
	}
	data := []byte(raw)
	data[at+offset] ^= flip
	return string(data)
}

// renamed is raw with a stream of a compound file under another name.
func renamed(t testing.TB, raw, from, to string) string {
	t.Helper()
	const nameField, lengthField = 64, 64
	at := strings.Index(raw, utf16LE(from))
	if at < 0 {
		t.Fatalf("no stream %s in the fixture", from)
	}
	data := []byte(raw)
	clear(data[at : at+nameField])
	copy(data[at:], utf16LE(to))
	data[at+lengthField] = byte(2 * (len(to) + 1))
	return string(data)
}

func utf16LE(s string) string {
	var data []byte
	for _, unit := range utf16.Encode([]rune(s)) {
		data = binary.LittleEndian.AppendUint16(data, unit)
	}
	return string(data)
}

// fibMark begins the file information block of the fixtures: wordIdent and the
// version that LibreOffice writes.
const fibMark = "\xEC\xA5\x01\x01"

func TestDOCErrors(t *testing.T) {
	raw := officeFile(t, "doc/numbered.doc")
	for _, test := range []struct {
		name string
		raw  string
		code Code
		args []string
	}{
		{"password", patched(t, raw, fibMark, fibFlags+1, flagEncrypted>>8), Encrypted, []string{"DOC"}},
		{"Word 95", patched(t, raw, fibMark, fibNFib+1, 1), Binary, []string{"Word 95", "soffice --convert-to docx"}},
		{"DOCX with a password", renamed(t, raw, streamDocument, streamEncrypted), Encrypted, []string{"DOCX"}},
		{"spreadsheet", renamed(t, raw, streamDocument, "Workbook"), Broken, []string{"DOC", "no stream WordDocument"}},
		{"no table", renamed(t, raw, streamTable1, "Table"), Broken, []string{"DOC", "no piece table"}},
		{"RTF", `{\rtf1 a}`, Binary, []string{"RTF", "soffice --convert-to docx"}},
		{"DOCX", docxFile{"document": para("一")}.build(t), Binary, []string{"docx", "pandoc -t plain"}},
		{"text", "一、", Broken, []string{"DOC", "not a compound file"}},
		{"nothing behind the mark", oleMagic, Broken, nil},
		{"cut", raw[:len(raw)/2], Broken, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := extractDOC(test.raw, Options{})
			if test.args == nil { // what the library says
				checkCode(t, err, test.code)
				return
			}
			checkError(t, err, "", test.code, test.args)
		})
	}
	_, err := extractDOC(raw, Options{MaxBytes: 100})
	checkError(t, err, "", TooLarge, []string{"100"})
}

// TestDOCLevel reads a level made by hand: LibreOffice writes none that is
// legal or restarts on its own.
func TestDOCLevel(t *testing.T) {
	const legal, ownRestart = 1 << 2, 1 << 3
	raw := make([]byte, 28)
	raw[0], raw[4], raw[5], raw[15], raw[26] = 3, 39, legal|ownRestart, 1, 2
	data := append(raw, "\x03\x00"+utf16LE("（\x01）")+"rest"...)
	level, rest := readDOCLevel(data)
	want := listLevel{start: 3, format: "chineseCountingThousand", template: "（\x01）", legal: true, restart: 2, gap: "space"}
	if level != want || string(rest) != "rest" {
		t.Errorf("got %+v, rest %q", level, rest)
	}
}

func TestDOCOverride(t *testing.T) {
	const ownStart = 1 << 4
	entry := []byte{5, 0, 0, 0, ownStart | 1, 0, 0, 0}
	data := docBytes(append([]byte{0xFF, 0xFF, 0xFF, 0xFF}, entry...))
	var instance listInstance
	rest := instance.override(data, 1)
	if got := instance.overrides[1]; !got.restart || got.start != 5 || got.level != nil || len(rest) != 0 {
		t.Errorf("got %+v, rest %q", got, rest)
	}
}

func TestDOCProperties(t *testing.T) {
	for _, test := range []struct {
		name string
		data string
		want []int // codes and lengths of operands
	}{
		{"none", "", nil},
		{"one byte", "\x0A\x26\x02", []int{sprmLevel, 1}},
		{"two bytes", "\x0B\x46\x01\x00" + "\x16\x24\x01", []int{sprmList, 2, sprmInTable, 1}},
		{"its own size", "\x3E\xC6\x03abc" + "\x16\x24\x01", []int{0xC63E, 3, sprmInTable, 1}},
		{"a table", "\x08\xD6\x04\x00abc" + "\x16\x24\x01", []int{sprmTable, 3, sprmInTable, 1}},
		{"many tab stops", "\x15\xC6\xFF\x01abcd\x01efg" + "\x16\x24\x01", []int{sprmTabStops, 9, sprmInTable, 1}},
		{"cut", "\x0B\x46\x01", []int{sprmList, 1}},
		{"half a code", "\x0B", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []int
			for p := range docBytes(test.data).properties() {
				got = append(got, p.code, len(p.operand))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %#x, want %#x", got, test.want)
			}
		})
	}
}

// docPieces is a file of a piece table and its text.
func docPieces(document string, table ...uint32) *docFile {
	const header = fibPairs + 8*(int(partPieces)+1)
	stream := make([]byte, header)
	var pieces []byte
	for _, n := range table {
		pieces = binary.LittleEndian.AppendUint32(pieces, n)
	}
	clx := append([]byte{clxProperties, 2, 0, 'x', 'y', clxPieces}, binary.LittleEndian.AppendUint32(nil, uint32(len(pieces)))...)
	clx = append(clx, pieces...)
	binary.LittleEndian.PutUint32(stream[header-4:], uint32(len(clx)))
	return &docFile{document: append(stream, document...), table: clx}
}

func TestDOCPieces(t *testing.T) {
	const text = fibPairs + 8*(uint32(partPieces)+1) // where it begins in the stream
	const narrow, wide = fcCompressed | 2*text, text + 2
	entry := func(fc uint32) []uint32 { return []uint32{fc << 16, fc >> 16} } // two bytes of flags before, two behind
	for _, test := range []struct {
		name  string
		cps   []uint32
		fcs   []uint32
		want  string
		fails bool
	}{
		{"Windows-1252", []uint32{0, 2}, []uint32{narrow}, "A…", false},
		{"UTF-16", []uint32{0, 2}, []uint32{wide}, "一二", false},
		{"both", []uint32{0, 2, 4}, []uint32{wide, narrow}, "一二A…", false},
		{"the same bytes twice", []uint32{0, 2, 4, 300}, []uint32{wide, wide, wide}, "", true},
		{"backwards", []uint32{2, 0}, []uint32{wide}, "", true},
		{"outside", []uint32{0, 9}, []uint32{wide}, "", true},
		{"none", []uint32{0}, nil, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			table := slices.Clone(test.cps)
			for _, fc := range test.fcs {
				table = append(table, entry(fc)...)
			}
			d := docPieces("A\x85"+utf16LE("一二"), table...)
			var err error
			if d.pieces, err = d.readPieces(); err != nil != test.fails {
				t.Fatalf("got %v", err)
			}
			var units []uint16
			for u := range d.units(0, 1000) {
				units = append(units, u.code)
			}
			if got := decodeUnits(units); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestDOCRuns takes characters in runs of properties.
func TestDOCRuns(t *testing.T) {
	symbol := func(code string) docBytes { return docBytes("\x09\x6A\x00\x00" + code) }
	for _, test := range []struct {
		name       string
		properties docBytes
		want       string
	}{
		{"none", nil, "("},
		{"hidden", docBytes("\x3C\x08\x01"), ""},
		{"not hidden", docBytes("\x3C\x08\x00"), "("},
		{"deleted", docBytes("\x00\x08\x01"), ""},
		{"symbol", symbol("\xFE\xF0"), "☑"},
		{"symbol that Unicode lacks", symbol("\x01\xF0"), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := &docText{file: &docFile{characters: []docRun{{end: 1, properties: test.properties}}}}
			text.take(docUnit{code: charSymbol})
			if got := decodeUnits(text.units); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestDOCAsDOCX holds the two formats to the same text: the fixtures of one
// name were written from one document.
func TestDOCAsDOCX(t *testing.T) {
	for _, name := range []string{"numbered", "revised"} {
		checkText(t, extractDOC, officeFile(t, "doc/"+name+".doc"), markedText(t, extractDOCX, officeFile(t, "docx/"+name+".docx")))
	}
}

// TestDOCBytes reads outside of the bytes.
func TestDOCBytes(t *testing.T) {
	b := docBytes("abcd")
	for _, at := range []int{-5, -1, 4, 1 << 40} {
		if b.u8(at) != 0 || b.u16(at) != 0 || b.u32(at) != 0 || b.part(at, 2) != nil {
			t.Errorf("something at %d", at)
		}
	}
	if got := b.part(2, 100); string(got) != "cd" {
		t.Errorf("got %q", got)
	}
	if b.u16(3) != 0 || b.u32(0) != 0x64636261 {
		t.Errorf("got %#x, %#x", b.u16(3), b.u32(0))
	}
}

// TestDOCDamaged cuts and scratches documents in many places: whatever comes
// of it is text or an error.
func TestDOCDamaged(t *testing.T) {
	for _, name := range []string{"doc/numbered.doc", "doc/revised.doc"} {
		raw := officeFile(t, name)
		for at := 0; at < len(raw); at += 61 {
			checkExtracted(t, extractDOC, raw[:at])
			checkExtracted(t, extractDOC, raw[:at]+"\xFF\xFF\xFF\x7F"+raw[min(at+4, len(raw)):])
		}
	}
}
