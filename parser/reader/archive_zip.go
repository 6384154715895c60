package reader

import (
	"archive/zip"
	"compress/bzip2"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"sync"

	"github.com/klauspost/compress/flate"
)

// zipFile is a ZIP file whose members are unpacked later, by whoever reads
// them, each from the file opened anew.
type zipFile struct {
	*archive
	reopen    func() (placed, error)
	inflaters sync.Pool // of flate readers, which are large
}

// zipData is where a member's bytes lie, and what they should come to.
type zipData struct {
	offset, packed int64
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
	r, err := zip.NewReader(b.at, b.size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return unpackCutZip(a, b)
	}
	if zipKind(namesOf(r)) != kindZip {
		return a.giveWhole(b)
	}
	var names nameDecoder
	for _, h := range r.File {
		names.add(h.Name)
	}
	z, packed := &zipFile{archive: a, reopen: b.reopen}, int64(0)
	for _, h := range r.File {
		if packed += int64(h.CompressedSize64); packed < 0 || packed > b.size {
			return errOverlap
		}
		if err := z.member(z.listed(h, names.decode(h.Name))); err != nil {
			return err
		}
	}
	return nil
}

// errOverlap is what is wrong with an archive that uses the same bytes for
// several members, as only bombs do.
var errOverlap = errors.New("members overlap")

func namesOf(r *zip.Reader) []string {
	names := make([]string, len(r.File))
	for i, h := range r.File {
		names[i] = h.Name
	}
	return names
}

// listed is the member that an entry of the directory describes.
func (z *zipFile) listed(h *zip.File, name string) member {
	data := zipData{
		packed: int64(h.CompressedSize64), method: h.Method, crc: h.CRC32,
		encrypted: h.Flags&zipEncrypted != 0,
	}
	var err error
	data.offset, err = h.DataOffset()
	return member{
		name:      name,
		size:      z.plausible(h.UncompressedSize64, data.packed),
		directory: h.Mode().IsDir(),
		link:      !h.Mode().IsRegular(),
		open: func() (io.ReadCloser, error) {
			if err != nil {
				return nil, broken(err, kindZip)
			}
			return z.open(data)
		},
	}
}

// plausible is the size that a member claims, or the largest that it may have.
func (z *zipFile) plausible(claimed uint64, packed int64) int64 {
	return int64(min(claimed, max(bombFloor, uint64(packed)*uint64(z.opts.maxRatio()))))
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
	r, err := z.decompress(d.method, io.NewSectionReader(file, d.offset, d.packed))
	if err != nil {
		file.Close()
		return nil, err
	}
	packed := func() int64 { return d.packed }
	return &zipReader{guard: z.guard(r, packed), unpacker: r, file: file, sum: crc32.NewIEEE(), want: d.crc}, nil
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
		err = broken(zip.ErrChecksum, kindZip)
	case err != nil && err != io.EOF:
		err = broken(err, kindZip)
	}
	return n, err
}

func (r *zipReader) Close() error { return errors.Join(r.unpacker.Close(), r.file.Close()) }

// zipNames are the names of the members of a ZIP file.
func zipNames(at io.ReaderAt, size int64) ([]string, error) {
	r, err := zip.NewReader(at, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, err
	}
	return namesOf(r), nil
}
