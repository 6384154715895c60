package reader

import (
	"bufio"
	"errors"
	"hash/crc32"
	"io"
	"strings"
)

// A ZIP file has a header before each member, beside the directory at its end.
// The header may leave the sizes to a descriptor behind the data.
const (
	zipHeader          = "PK\x03\x04"
	zipHeaderBytes     = 30        // without the name and the extra field
	zipMark            = "PK"      // begins a header and an entry of the directory
	zipDescribed       = 0x8       // flag: sizes and checksum stand behind the data
	zipDescriptorBytes = 24        // the longest, in a file of more than 4 GiB
	zipUnknown         = 1<<32 - 1 // size that stands elsewhere: too large for the field
)

// errCut is what is wrong with a file that stops before its end.
var errCut = errors.New("its end is missing")

// unpackCutZip gives the members of a ZIP file without a directory, by the
// headers before them. It always ends in an error: the file is not whole.
func unpackCutZip(a *archive, b *bundle) error {
	z := &zipFile{archive: a, reopen: b.reopen}
	entries, err := z.cutEntries(b)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.name)
	}
	if zipKind(names) != kindZip {
		return a.giveWhole(b)
	}
	z.names = decoderOf(names)
	for _, entry := range entries {
		if err := z.entry(entry); err != nil {
			return err
		}
	}
	return err
}

// cutEntries lists the members that are whole. The error says why there are no
// more.
func (z *zipFile) cutEntries(b *bundle) ([]zipEntry, error) {
	var entries []zipEntry
	for offset := int64(0); len(entries) <= z.opts.maxMembers(); { // one too many is told when it is given
		entry, next, err := z.cutEntry(b, offset)
		if err != nil {
			return entries, err
		}
		entries = append(entries, entry)
		offset = next
	}
	return entries, errCut
}

// cutEntry makes an entry of the header at offset, and tells where the next one
// is.
func (z *zipFile) cutEntry(b *bundle, offset int64) (entry zipEntry, next int64, err error) {
	header, err := readRecord(b.at, offset, zipHeader, zipHeaderBytes)
	if err != nil {
		return zipEntry{}, 0, errCut
	}
	start := offset + headerLength(header)
	text := make([]byte, start-offset-zipHeaderBytes)
	if _, err := b.at.ReadAt(text, offset+zipHeaderBytes); err != nil {
		return zipEntry{}, 0, errCut
	}
	flags, nameLength := little.Uint16(header[6:]), int(little.Uint16(header[26:]))
	entry = zipEntry{name: string(text[:nameLength]), size: int64(little.Uint32(header[22:])), zipData: zipData{
		header:    offset,
		packed:    int64(little.Uint32(header[18:])),
		method:    little.Uint16(header[8:]),
		encrypted: flags&zipEncrypted != 0,
		crc:       little.Uint32(header[14:]),
	}}
	entry.enlarge(text[nameLength:])
	if flags&zipDescribed != 0 {
		return z.described(entry, b, start)
	}
	if next = start + entry.packed; entry.packed < 0 || next < start || next > b.size {
		return entry, 0, errCut
	}
	return entry, next, nil
}

// headerLength is the length of a whole header, of which the fixed part is
// given.
func headerLength(header []byte) int64 {
	return zipHeaderBytes + int64(little.Uint16(header[26:])) + int64(little.Uint16(header[28:]))
}

// described finds out by unpacking how long the data at start is, of a member
// that has its sizes behind it.
func (z *zipFile) described(entry zipEntry, b *bundle, start int64) (zipEntry, int64, error) {
	if entry.method != zipDeflated || entry.encrypted {
		return entry, 0, errCut
	}
	packed := &byteCounter{Reader: bufio.NewReader(io.NewSectionReader(b.at, start, b.size-start))}
	r := z.inflate(packed)
	defer r.Close()
	sum := crc32.NewIEEE()
	size, err := io.Copy(sum, z.opts.guard(r, packed.count))
	if err != nil {
		return entry, 0, cutOr(err)
	}
	entry.size, entry.packed, entry.crc = size, packed.read, sum.Sum32()
	// The descriptor may begin with a mark like the header behind it.
	behind, _ := packed.Peek(zipDescriptorBytes + len(zipMark))
	descriptor := max(0, strings.LastIndex(string(behind), zipMark))
	return entry, start + entry.packed + int64(descriptor), nil
}

// cutOr is err if it tells of a bomb, else that the file is cut.
func cutOr(err error) error {
	if _, ok := errors.AsType[*Error](err); ok {
		return err
	}
	return errCut
}

// byteCounter counts what is read of a stream byte by byte, as by flate, which
// so takes no more than it needs.
type byteCounter struct {
	*bufio.Reader
	read int64
}

func (c *byteCounter) ReadByte() (byte, error) {
	b, err := c.Reader.ReadByte()
	if err == nil {
		c.read++
	}
	return b, err
}

func (c *byteCounter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.read += int64(n)
	return n, err
}

func (c *byteCounter) count() int64 { return c.read }

// localNames are the names in the headers of members that stand in data, as
// far as it goes.
func localNames(data string) []string {
	var names []string
	for {
		_, header, found := strings.Cut(data, zipHeader)
		if !found {
			return names
		}
		data = header
		const nameAt, lengthAt = zipHeaderBytes - len(zipHeader), 26 - len(zipHeader)
		if len(header) < nameAt {
			continue
		}
		length := int(header[lengthAt]) | int(header[lengthAt+1])<<8
		if nameAt+length <= len(header) {
			names = append(names, header[nameAt:nameAt+length])
		}
	}
}
