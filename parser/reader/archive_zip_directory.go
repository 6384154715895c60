package reader

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"iter"
	"strings"
)

// zipDirectory is the list of members at the end of a ZIP file. It is read as
// it is needed: held in memory, that of a large archive would be the largest
// thing there.
type zipDirectory struct {
	at          io.ReaderAt
	start, size int64
	base        int64 // where the ZIP file begins: behind the program in one that unpacks itself
}

// zipEntry is a member as the directory has it.
type zipEntry struct {
	name string
	size int64 // unpacked, as it claims
	link bool
	zipData
}

// The records of a directory, by their marks, and their length without what is
// of variable length.
const (
	zipEntryMark, zipEntryBytes     = "PK\x01\x02", 46
	zipEndMark, zipEndBytes         = "PK\x05\x06", 22
	zip64EndMark, zip64EndBytes     = "PK\x06\x06", 56
	zip64PlaceMark, zip64PlaceBytes = "PK\x06\x07", 20

	zipCommentBytes = 1<<16 - 1 // the longest behind the end record
)

var errNoDirectory = errors.New("no directory of members")

// little reads the numbers of a ZIP file.
var little = binary.LittleEndian

// findDirectory finds the directory by the record at the end of the file.
func findDirectory(at io.ReaderAt, size int64) (zipDirectory, error) {
	tail := make([]byte, min(size, zipCommentBytes+zipEndBytes))
	if _, err := at.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return zipDirectory{}, err
	}
	end := strings.LastIndex(string(tail), zipEndMark)
	if end < 0 || end+zipEndBytes > len(tail) {
		return zipDirectory{}, errNoDirectory
	}
	record := tail[end:]
	d := zipDirectory{at: at, size: int64(little.Uint32(record[12:]))}
	offset, behind := int64(little.Uint32(record[16:])), size-int64(len(tail)-end)
	if d.size == zipUnknown || offset == zipUnknown {
		var err error
		if d.size, offset, behind, err = findDirectory64(at, behind); err != nil {
			return d, err
		}
	}
	d.start = behind - d.size
	d.base = d.start - offset
	if d.size < 0 || d.start < 0 || offset < 0 || d.base < 0 {
		return d, errNoDirectory
	}
	return d, nil
}

// findDirectory64 reads the records of a file that is too large for the usual
// one at end: where the large one is stands before that.
func findDirectory64(at io.ReaderAt, end int64) (size, offset, behind int64, err error) {
	place, err := readRecord(at, end-zip64PlaceBytes, zip64PlaceMark, zip64PlaceBytes)
	if err != nil {
		return 0, 0, 0, err
	}
	behind = int64(little.Uint64(place[8:]))
	record, err := readRecord(at, behind, zip64EndMark, zip64EndBytes)
	if err != nil {
		return 0, 0, 0, err
	}
	return int64(little.Uint64(record[40:])), int64(little.Uint64(record[48:])), behind, nil
}

func readRecord(at io.ReaderAt, offset int64, mark string, length int) ([]byte, error) {
	record := make([]byte, length)
	if offset < 0 {
		return nil, errNoDirectory
	}
	if _, err := at.ReadAt(record, offset); err != nil || string(record[:len(mark)]) != mark {
		return nil, errNoDirectory
	}
	return record, nil
}

// entries are the members in the order of the directory. An error ends them.
func (d zipDirectory) entries() iter.Seq2[zipEntry, error] {
	return func(yield func(zipEntry, error) bool) {
		r := bufio.NewReader(io.NewSectionReader(d.at, d.start, d.size))
		for {
			entry, err := readZipEntry(r)
			if err == io.EOF {
				return
			}
			entry.header += d.base
			if !yield(entry, err) || err != nil {
				return
			}
		}
	}
}

// survey tells what the file is and in which encoding its names are, which
// takes all of them.
func (d zipDirectory) survey() (kind string, names nameDecoder, err error) {
	var telling []string
	for entry, err := range d.entries() {
		if err != nil {
			return "", names, err
		}
		names.add(entry.name)
		if tellsZipKind(entry.name) {
			telling = append(telling, entry.name)
		}
	}
	return zipKind(telling), names, nil
}

// readZipEntry reads an entry; the error is [io.EOF] behind the last.
func readZipEntry(r *bufio.Reader) (zipEntry, error) {
	var fixed [zipEntryBytes]byte
	if _, err := io.ReadFull(r, fixed[:]); err != nil {
		return zipEntry{}, err
	}
	if string(fixed[:len(zipEntryMark)]) != zipEntryMark {
		return zipEntry{}, errNoDirectory
	}
	nameLength, extraLength := int(little.Uint16(fixed[28:])), int(little.Uint16(fixed[30:]))
	text := make([]byte, nameLength+extraLength)
	if _, err := io.ReadFull(r, text); err != nil {
		return zipEntry{}, errNoDirectory
	}
	if _, err := r.Discard(int(little.Uint16(fixed[32:]))); err != nil { // the comment
		return zipEntry{}, errNoDirectory
	}
	entry := zipEntry{
		name: string(text[:nameLength]),
		size: int64(little.Uint32(fixed[24:])),
		link: isZipLink(little.Uint16(fixed[4:]), little.Uint32(fixed[38:])),
		zipData: zipData{
			encrypted: little.Uint16(fixed[8:])&zipEncrypted != 0,
			method:    little.Uint16(fixed[10:]),
			crc:       little.Uint32(fixed[16:]),
			packed:    int64(little.Uint32(fixed[20:])),
			header:    int64(little.Uint32(fixed[42:])),
		},
	}
	entry.enlarge(text[nameLength:])
	return entry, nil
}

// isZipLink tells a symbolic link by the system that made the member, and the
// mode that it has there.
func isZipLink(madeBy uint16, attributes uint32) bool {
	const unix, macOS, typeMask, link = 3, 19, 0xF000, 0xA000
	system := madeBy >> 8
	return (system == unix || system == macOS) && attributes>>16&typeMask == link
}

// enlarge takes the numbers that are too large for their fields from the extra
// one for them, where they stand in this order.
func (e *zipEntry) enlarge(extra []byte) {
	const id64 = 1
	for len(extra) >= 4 {
		id, length := little.Uint16(extra), int(little.Uint16(extra[2:]))
		extra = extra[4:]
		if length > len(extra) {
			return
		}
		field := extra[:length]
		extra = extra[length:]
		if id != id64 {
			continue
		}
		for _, number := range []*int64{&e.size, &e.packed, &e.header} {
			if *number == zipUnknown && len(field) >= 8 {
				*number = int64(little.Uint64(field))
				field = field[8:]
			}
		}
	}
}
