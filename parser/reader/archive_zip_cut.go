package reader

import (
	"bufio"
	"encoding/binary"
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

// cutMember is a member that stands whole in a ZIP file.
type cutMember struct {
	name string
	zipData
	next int64 // where the next one begins
}

// unpackCutZip gives the members of a ZIP file without a directory, by the
// headers before them. It always ends in an error: the file is not whole.
func unpackCutZip(a *archive, b *bundle) error {
	z := &zipFile{archive: a, reopen: b.reopen}
	members, err := z.cutMembers(b)
	var decoder nameDecoder
	var names []string
	for _, m := range members {
		decoder.add(m.name)
		names = append(names, m.name)
	}
	if zipKind(names) != kindZip {
		return a.giveWhole(b)
	}
	for _, m := range members {
		if err := z.member(z.cut(m, decoder.decode(m.name))); err != nil {
			return err
		}
	}
	return err
}

func (z *zipFile) cut(m cutMember, name string) member {
	return member{
		name:      name,
		size:      m.packed,
		directory: strings.HasSuffix(m.name, "/"),
		open:      func() (io.ReadCloser, error) { return z.open(m.zipData) },
	}
}

// cutMembers lists the members up to the one that is cut.
func (z *zipFile) cutMembers(b *bundle) ([]cutMember, error) {
	var members []cutMember
	for offset := int64(0); ; {
		m, err := z.cutMember(b, offset)
		switch {
		case err != nil:
			return members, err
		case len(members) == z.opts.maxMembers(): // the next one is refused when it is given
			return append(members, m), errCut
		}
		members = append(members, m)
		offset = m.next
	}
}

// cutMember reads the header at offset and finds the end of the data behind it.
func (z *zipFile) cutMember(b *bundle, offset int64) (cutMember, error) {
	var header [zipHeaderBytes]byte
	if _, err := b.at.ReadAt(header[:], offset); err != nil || string(header[:len(zipHeader)]) != zipHeader {
		return cutMember{}, errCut
	}
	field := binary.LittleEndian
	name := make([]byte, field.Uint16(header[26:]))
	if _, err := b.at.ReadAt(name, offset+zipHeaderBytes); err != nil {
		return cutMember{}, errCut
	}
	flags := field.Uint16(header[6:])
	m := cutMember{name: string(name), zipData: zipData{
		offset:    offset + zipHeaderBytes + int64(len(name)) + int64(field.Uint16(header[28:])),
		packed:    int64(field.Uint32(header[18:])),
		method:    field.Uint16(header[8:]),
		encrypted: flags&zipEncrypted != 0,
		crc:       field.Uint32(header[14:]),
	}}
	if flags&zipDescribed != 0 {
		return z.described(b, m)
	}
	m.next = m.offset + m.packed
	if m.packed == zipUnknown || m.next > b.size {
		return m, errCut
	}
	return m, nil
}

// described finds out by unpacking how long the data is of a member that has
// its sizes behind it.
func (z *zipFile) described(b *bundle, m cutMember) (cutMember, error) {
	if m.method != zipDeflated || m.encrypted {
		return m, errCut
	}
	packed := &byteCounter{Reader: bufio.NewReader(io.NewSectionReader(b.at, m.offset, b.size-m.offset))}
	r := z.inflate(packed)
	defer r.Close()
	sum := crc32.NewIEEE()
	if _, err := io.Copy(sum, z.guard(r, packed.count)); err != nil {
		return m, cutOr(err)
	}
	m.packed, m.crc = packed.read, sum.Sum32()
	m.next = m.offset + m.packed
	behind, _ := packed.Peek(zipDescriptorBytes + len(zipMark))
	// The descriptor may begin with a mark itself.
	skip := strings.LastIndex(string(behind), zipMark)
	if skip < 0 {
		return m, nil // the end
	}
	m.next += int64(skip)
	return m, nil
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
