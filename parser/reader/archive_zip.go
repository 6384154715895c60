package reader

import (
	"compress/bzip2"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/flate"
)

// zipFile is a ZIP file whose members are unpacked later, by whoever reads
// them, each from the file opened anew.
type zipFile struct {
	*archive
	reopen    func() (randomAccess, error)
	names     nameDecoder
	inflaters sync.Pool // of flate readers, which are large
}

// zipData is where a member's bytes lie, and what they should come to.
type zipData struct {
	header, packed int64 // offset of the header before the bytes, and how many these are
	method         uint16
	encrypted      bool
	crc            uint32
}

// zipEncrypted is the flag of a member with a password.
const zipEncrypted = 0x1

// unpackZip gives the members of a ZIP file in the order of its directory. One
// that has lost its directory, which stands at the end, is read from the start
// as far as it goes. A document of a format that is a ZIP file is given itself.
func unpackZip(a *archive, b *bundle) error {
	if err := b.place(a.opts.maxBytes()); err != nil {
		return err
	}
	directory, err := findDirectory(b.at, b.size)
	if err != nil {
		return unpackCutZip(a, b)
	}
	kind, names, err := directory.survey()
	if err != nil {
		return unpackCutZip(a, b)
	}
	if kind != kindZip {
		return a.giveWhole(b)
	}
	z := &zipFile{archive: a, reopen: b.reopen, names: names}
	left := b.size
	for entry, err := range directory.entries() {
		if err != nil {
			return err
		}
		if left -= entry.packed; entry.packed < 0 || left < 0 {
			return errOverlap
		}
		if err := z.entry(entry); err != nil {
			return err
		}
	}
	return nil
}

// errOverlap is what is wrong with an archive that uses the same bytes for
// several members, as only bombs do.
var errOverlap = errors.New("members overlap")

// entry gives the member that an entry of the directory is of. One that claims
// to be a bomb is taken at its word.
func (z *zipFile) entry(e zipEntry) error {
	data := e.zipData
	open := func() (io.ReadCloser, error) { return z.open(data) }
	if e.size < 0 || z.opts.isBomb(e.size, e.packed) {
		e.size, open = 0, func() (io.ReadCloser, error) { return nil, z.opts.bomb() }
	}
	return z.member(member{
		name:      z.names.decode(e.name),
		size:      e.size,
		directory: strings.HasSuffix(e.name, "/"),
		link:      e.link,
		open:      open,
	})
}

// open opens the member's data, in a file of its own.
func (z *zipFile) open(d zipData) (io.ReadCloser, error) {
	if d.encrypted {
		return nil, newError("", Encrypted, kindZip)
	}
	file, err := z.reopen()
	if err != nil {
		return nil, err
	}
	r, err := z.unpack(d, file)
	if err != nil {
		file.Close()
		return nil, err
	}
	packed := func() int64 { return d.packed }
	return &zipReader{guard: z.opts.guard(r, packed), unpacker: r, file: file, sum: crc32.NewIEEE(), want: d.crc}, nil
}

// unpack reads over the header before the data: what it says of them stands in
// the directory too, but not how long it is itself.
func (z *zipFile) unpack(d zipData, file io.ReaderAt) (io.ReadCloser, error) {
	header, err := readRecord(file, d.header, zipHeader, zipHeaderBytes)
	if err != nil {
		return nil, broken(errCut, kindZip)
	}
	return z.decompress(d.method, io.NewSectionReader(file, d.header+headerLength(header), d.packed))
}

// The methods of compression that are read.
const (
	zipStored   = 0
	zipDeflated = 8
	zipBzip2    = 12
	zipZstd     = 93
)

func (z *zipFile) decompress(method uint16, r io.Reader) (io.ReadCloser, error) {
	switch method {
	case zipStored:
		return io.NopCloser(r), nil
	case zipDeflated:
		return z.inflate(r), nil
	case zipBzip2:
		return io.NopCloser(bzip2.NewReader(r)), nil
	case zipZstd:
		return decompress(kindZstd, r)
	}
	return nil, broken(fmt.Errorf("compression method %d", method), kindZip)
}

// inflater is a flate reader that is used again when it is closed.
type inflater struct {
	io.ReadCloser
	pool *sync.Pool
}

func (z *zipFile) inflate(r io.Reader) io.ReadCloser {
	if used, ok := z.inflaters.Get().(io.ReadCloser); ok {
		if err := used.(flate.Resetter).Reset(r, nil); err == nil {
			return inflater{used, &z.inflaters}
		}
	}
	return inflater{flate.NewReader(r), &z.inflaters}
}

func (i inflater) Close() error {
	err := i.ReadCloser.Close()
	i.pool.Put(i.ReadCloser)
	return err
}

// errChecksum is what is wrong with a member that is not what was packed.
var errChecksum = errors.New("checksum does not match")

// zipReader reads a member and checks at its end that it is whole.
type zipReader struct {
	*guard
	unpacker, file io.Closer
	sum            hash.Hash32
	want           uint32
}

func (r *zipReader) Read(p []byte) (int, error) {
	n, err := r.guard.Read(p)
	r.sum.Write(p[:n])
	switch {
	case err == io.EOF && r.sum.Sum32() != r.want:
		err = broken(errChecksum, kindZip)
	case err != nil && err != io.EOF:
		err = broken(err, kindZip)
	}
	return n, err
}

func (r *zipReader) Close() error { return errors.Join(r.unpacker.Close(), r.file.Close()) }
