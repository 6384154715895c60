package reader

import (
	"encoding/binary"
	"errors"
	"io"
	"strings"

	"github.com/richardlehane/mscfb"
)

// oleMagic begins the files of Office before 2007, and newer ones with a
// password.
const oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// maxDOCBytes is the size of a DOC file that is read. The reader of its
// directory works by recursion, entry by entry.
const maxDOCBytes = 256 << 20 // 256 MiB

// extractDOC reads a Word document of the binary format of Word 97 to 2003
// ([MS-DOC]): its paragraphs with the automatic numbers of lists, tables as
// rows of TAB-joined cells, text boxes behind the paragraph of their anchor,
// tracked changes as accepted. Footnotes, endnotes and a table of contents are
// aside; headers, footers, comments and hidden text are left out.
//
// It does not read numbers that Word 95 set, cells merged across columns, and
// what a fast save changed in the look of a piece.
func extractDOC(raw string, opts Options) (content, error) {
	if limit := min(opts.maxBytes(), maxDOCBytes); int64(len(raw)) > limit {
		return content{}, tooLarge(limit)
	}
	if !strings.HasPrefix(raw, oleMagic) {
		return content{}, notDOC(raw)
	}
	streams, err := readOLE(raw)
	if err != nil {
		return content{}, err
	}
	d, err := openDOC(streams)
	if err != nil {
		return content{}, err
	}
	body := d.text()
	c := body.lines.content()
	if isBlank(c.text) {
		return content{}, withoutText(kindDOC, body.pictures > 0)
	}
	return c, nil
}

// notDOC is the error for a file of another format that is read as DOC.
func notDOC(raw string) *Error {
	switch kind := kindOf(raw); kind {
	case "":
	case kindZip:
		return unreadable(zipKindAt(strings.NewReader(raw), int64(len(raw)), raw))
	default:
		return unreadable(kind)
	}
	return broken(errors.New("not a compound file"), kindDOC)
}

// The streams of a compound file that matter.
const (
	streamDocument  = "WordDocument"
	streamTable0    = "0Table"
	streamTable1    = "1Table"
	streamEncrypted = "EncryptedPackage" // a DOCX with a password
)

// readOLE reads the streams of a compound file. One of an encrypted package
// is an error.
func readOLE(raw string) (map[string][]byte, error) {
	file, err := mscfb.New(strings.NewReader(raw))
	if err != nil {
		return nil, broken(err, kindDOC)
	}
	streams := map[string][]byte{}
	for _, entry := range file.File {
		switch {
		case entry.Name == streamEncrypted:
			return nil, newError("", Encrypted, kindDOCX)
		case len(entry.Path) > 0: // of an embedded object
		case entry.Name == streamDocument, entry.Name == streamTable0, entry.Name == streamTable1:
			if streams[entry.Name], err = readStream(entry, len(raw)); err != nil {
				return nil, broken(err, kindDOC)
			}
		}
	}
	if streams[streamDocument] == nil {
		return nil, broken(errors.New("no stream "+streamDocument), kindDOC)
	}
	return streams, nil
}

// readStream reads a stream, which cannot be larger than its file. It does so
// in pieces: the time of one read grows with the square of its size.
func readStream(stream *mscfb.File, limit int) ([]byte, error) {
	const piece = 64 << 10
	if stream.Size > int64(limit) {
		return nil, errors.New("stream " + stream.Name + " larger than its file")
	}
	data := make([]byte, stream.Size)
	for n := 0; n < len(data); {
		read, err := stream.Read(data[n:min(n+piece, len(data))])
		n += read
		if err != nil && err != io.EOF || read == 0 {
			return nil, errors.Join(io.ErrUnexpectedEOF, err)
		}
	}
	return data, nil
}

// oleInsteadOfDOCX is the error for a compound file that is read as DOCX.
func oleInsteadOfDOCX(raw string) *Error {
	if _, err := readOLE(raw); err != nil {
		return broken(err, kindDOCX)
	}
	return newError("", Binary, kindDOC)
}

// docBytes are bytes of a stream. Reading outside of them gives zeros, and
// their parts end where they do, so that offsets of damaged files do no harm.
type docBytes []byte

func (b docBytes) u8(at int) int {
	if at < 0 || at >= len(b) {
		return 0
	}
	return int(b[at])
}

func (b docBytes) u16(at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(binary.LittleEndian.Uint16(b[at:]))
}

func (b docBytes) u32(at int) int {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return int(binary.LittleEndian.Uint32(b[at:]))
}

// part is the part of length bytes from start, as far as it exists.
func (b docBytes) part(start, length int) docBytes {
	if start < 0 || length <= 0 || start >= len(b) {
		return nil
	}
	return b[start : start+min(length, len(b)-start)]
}
