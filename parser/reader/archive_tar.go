package reader

import (
	"archive/tar"
	"errors"
	"io"
	"path"
)

// unpackTar gives the members of a tar archive as they pass. Even a plain one
// may be a bomb: holes in a file take no bytes. Archives that were put one
// behind the other are read one after the other.
func unpackTar(a *archive, b *bundle) error {
	packed := &readCounter{Reader: b}
	for {
		if err := unpackOneTar(a, packed); err != nil {
			return err
		}
		if another, err := startsTar(b); !another {
			return err
		}
	}
}

func unpackOneTar(a *archive, packed *readCounter) error {
	var names nameDecoder
	r := tar.NewReader(packed)
	data := a.guard(r, packed.count)
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

// startsTar reports whether another archive stands behind the padding that b is
// at. Reading up to the end also finds out whether the compressed file around b
// is whole.
func startsTar(b *bundle) (bool, error) {
	switch err := skipPadding(b.Reader); {
	case err == io.EOF:
		return false, nil
	case err != nil:
		return false, err
	}
	if head, _ := b.head(); kindOf(head) != kindTar {
		return false, errTrailing
	}
	return true, nil
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

// unpackCompressed gives the members of a compressed tar archive, or the one
// file that is compressed by itself.
func unpackCompressed(a *archive, b *bundle) error {
	packed := &readCounter{Reader: b}
	r, err := decompress(a.kind, packed)
	if err != nil {
		return err
	}
	defer r.Close()
	inner := streamed(a.guard(r, packed.count))
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
// had before. If somebody named it, it is read whatever that name ends in.
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
