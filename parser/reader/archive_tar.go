package reader

import (
	"archive/tar"
	"compress/bzip2"
	"errors"
	"io"
	"path"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// unpackTar gives the members of a tar archive as they pass. Even a plain one
// may be a bomb: holes in a file take no bytes.
func unpackTar(a *archive, b *bundle) error {
	var names nameDecoder
	packed := &counter{Reader: b}
	r := tar.NewReader(packed)
	data := a.opts.guard(r, packed.count)
	for {
		h, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return err
		}
		names.add(h.Name)
		if err := a.member(tarMember(h, names.decode(h.Name), data)); err != nil {
			return err
		}
	}
}

func tarMember(h *tar.Header, name string, r io.Reader) member {
	return member{
		name:      name,
		size:      h.Size,
		directory: h.Typeflag == tar.TypeDir,
		link:      h.Typeflag != tar.TypeReg && h.Typeflag != tar.TypeGNUSparse,
		open:      func() (io.ReadCloser, error) { return io.NopCloser(r), nil },
		passing:   true,
	}
}

// zstdMemory is how much memory unpacking Zstandard may take: the window of its
// highest level and as much again.
const zstdMemory = 256 << 20

// decompress unpacks a compressed stream.
func decompress(kind string, r io.Reader) (io.ReadCloser, error) {
	switch kind {
	case kindGzip:
		return gzip.NewReader(r)
	case kindZstd:
		d, err := zstd.NewReader(r, zstd.WithDecoderMaxMemory(zstdMemory), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, err
		}
		return d.IOReadCloser(), nil
	}
	return io.NopCloser(bzip2.NewReader(r)), nil
}

// unpackCompressed gives the members of a compressed tar archive, or the one
// file that is compressed by itself.
func unpackCompressed(a *archive, b *bundle) error {
	packed := &counter{Reader: b}
	r, err := decompress(a.kind, packed)
	if err != nil {
		return err
	}
	defer r.Close()
	inner := streamed(a.opts.guard(r, packed.count))
	head, err := a.head(inner, a.whole.name())
	if err != nil {
		return err
	}
	if kindOf(head) == kindTar {
		return unpackTar(a, inner)
	}
	return a.single(inner)
}

// single gives the file that is compressed by itself, under the name that it
// had before. It is read whatever that is if somebody named it.
func (a *archive) single(b *bundle) error {
	name := path.Base(cleanName(a.whole.name()))
	m := member{name: name, open: func() (io.ReadCloser, error) { return io.NopCloser(b), nil }, passing: true}
	if ending := archiveEnding(name); ending != "" {
		m.name = name[:len(name)-len(ending)]
	}
	switch {
	case a.rel != "":
		return a.member(m)
	case a.opts.looksInto(m.name):
		return a.inner(m, a.of(m))
	}
	return a.document(m, a.of(m))
}
