package reader

import (
	"errors"
	"hash/crc32"
	"io"
	"unicode/utf16"
)

// sevenDirectory is what the header of a 7-Zip archive says, which stands at
// the end of it and is mostly packed itself.
type sevenDirectory struct {
	folders []sevenFolder
	entries []sevenEntry
}

// sevenEntry is a file as the header has it.
type sevenEntry struct {
	name      string
	directory bool
	link      bool // or a device
	part      sevenPart
}

// sevenPart is the stretch of an unpacked folder that a file is.
type sevenPart struct {
	folder      int
	start, size int64
	crc         uint32
	summed      bool // there is a crc
}

// The start of a 7-Zip archive: its mark, its version, and where the header is.
const (
	sevenMark       = "7z\xBC\xAF\x27\x1C"
	sevenStartBytes = 32

	// maxSevenHeader is how much a header may unpack to: about what a million
	// members take.
	maxSevenHeader = 64 << 20

	// maxSevenLayers is how often a header may be packed.
	maxSevenLayers = 4
)

var errNoHeader = errors.New("no readable header")

// readSevenDirectory reads the header.
func readSevenDirectory(at io.ReaderAt, size int64) (sevenDirectory, error) {
	data, err := sevenHeaderAt(at, size)
	for layer := 0; err == nil && len(data) > 0; layer++ {
		h := newSevenHeader(data)
		switch id := h.byte(); {
		case id == sevenHeaderID:
			return h.directory()
		case id != sevenPackedHeaderID || layer == maxSevenLayers:
			return sevenDirectory{}, errNoHeader
		}
		data, err = h.unpacked(at, size)
	}
	return sevenDirectory{}, err
}

// sevenHeaderAt is the header as it stands in the archive; one without members
// has none.
func sevenHeaderAt(at io.ReaderAt, size int64) ([]byte, error) {
	var start [sevenStartBytes]byte
	if _, err := at.ReadAt(start[:], 0); err != nil {
		return nil, noEOF(err)
	}
	place := start[12:]
	if string(start[:len(sevenMark)]) != sevenMark || crc32.ChecksumIEEE(place) != little.Uint32(start[8:]) {
		return nil, errNoHeader
	}
	offset, length := little.Uint64(place), little.Uint64(place[8:])
	if room := uint64(size - sevenStartBytes); offset > room || length > room-offset {
		return nil, io.ErrUnexpectedEOF
	}
	if length > maxSevenHeader {
		return nil, errNoHeader
	}
	data := make([]byte, length)
	if _, err := at.ReadAt(data, sevenStartBytes+int64(offset)); err != nil {
		return nil, noEOF(err)
	}
	if crc32.ChecksumIEEE(data) != little.Uint32(place[16:]) {
		return nil, errChecksum
	}
	return data, nil
}

// unpacked is the header that is packed as h says.
func (h *sevenHeader) unpacked(at io.ReaderAt, size int64) (_ []byte, err error) {
	defer recovered(&err)
	folders := h.streams()
	if h.failed || len(folders) != 1 {
		return nil, errNoHeader
	}
	f := folders[0]
	if f.size() > maxSevenHeader {
		return nil, errNoHeader
	}
	r, err := f.open(at, size)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(r, f.size()))
	if err == nil && f.sum.set && crc32.ChecksumIEEE(data) != f.sum.crc {
		err = errChecksum
	}
	return data, err
}

// directory reads a header behind its id.
func (h *sevenHeader) directory() (d sevenDirectory, err error) {
	id := h.byte()
	if id == sevenArchiveID {
		for kind := h.byte(); kind != sevenEndID; kind = h.byte() {
			h.bytes(h.number())
		}
		id = h.byte()
	}
	if id == sevenAdditionalID {
		h.streams()
		id = h.byte()
	}
	if id == sevenStreamsID {
		d.folders = h.streams()
		id = h.byte()
	}
	if id == sevenFilesID {
		d.entries = h.entries(partsOf(d.folders))
		id = h.byte()
	}
	if h.failed || id != sevenEndID {
		return sevenDirectory{}, errNoHeader
	}
	return d, nil
}

// partsOf are the parts of all folders in their order, which is that of the
// files.
func partsOf(folders []sevenFolder) []sevenPart {
	var parts []sevenPart
	for i, f := range folders {
		start := int64(0)
		for _, p := range f.parts {
			parts = append(parts, sevenPart{folder: i, start: start, size: p.size, crc: p.sum.crc, summed: p.sum.set})
			start += p.size
		}
	}
	return parts
}

// entries reads what is said of the files: of each property a list for all of
// them.
func (h *sevenHeader) entries(parts []sevenPart) []sevenEntry {
	files := make([]sevenEntry, h.count())
	withoutPart := make([]bool, len(files))
	var empty []bool // of those without a part: they are files
	for id := h.byte(); id != sevenEndID; id = h.byte() {
		list := newSevenHeader(h.bytes(h.number()))
		switch id {
		case sevenNoPartID:
			withoutPart = list.bits(len(files))
		case sevenEmptyID:
			empty = list.bits(countTrue(withoutPart))
		case sevenNamesID:
			list.names(files)
		case sevenAttributesID:
			list.attributes(files)
		}
		if list.failed {
			h.fail()
			return nil
		}
	}
	if h.failed || len(files)-countTrue(withoutPart) != len(parts) {
		h.fail()
		return nil
	}
	pairParts(files, parts, withoutPart, empty)
	return files
}

// pairParts gives the files their parts. One without is a directory, unless it is
// among the empty ones.
func pairParts(files []sevenEntry, parts []sevenPart, withoutPart, empty []bool) {
	for i := range files {
		if !withoutPart[i] {
			files[i].part, parts = parts[0], parts[1:]
			continue
		}
		files[i].directory = len(empty) == 0 || !empty[0]
		empty = empty[min(1, len(empty)):]
	}
}

// names reads the names of files: each in UTF-16, with a zero behind it.
func (h *sevenHeader) names(files []sevenEntry) {
	h.inside()
	for i := range files {
		var name []uint16
		for unit := h.uint16(); unit != 0; unit = h.uint16() {
			name = append(name, unit)
		}
		files[i].name = string(utf16.Decode(name))
	}
}

// The attributes of a file that count, in those of Windows. Behind the mark of
// Unix the upper half is the mode there.
const (
	sevenIsDirectory = 1 << 4
	sevenReparse     = 1 << 10
	sevenUnix        = 1 << 15

	unixKind, unixRegular, unixDirectory = 0o170000, 0o100000, 0o040000
)

func (h *sevenHeader) attributes(files []sevenEntry) {
	defined := h.defined(len(files))
	h.inside()
	for i := range files {
		if !defined[i] {
			continue
		}
		attributes := h.uint32()
		kind := attributes >> 16 & unixKind
		files[i].directory = attributes&sevenIsDirectory != 0
		files[i].link = attributes&sevenReparse != 0 ||
			attributes&sevenUnix != 0 && kind != unixRegular && kind != unixDirectory
	}
}

func countTrue(bits []bool) int {
	n := 0
	for _, bit := range bits {
		if bit {
			n++
		}
	}
	return n
}
