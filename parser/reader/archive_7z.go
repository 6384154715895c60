package reader

import (
	"errors"
	"fmt"
	"io"

	"github.com/bodgit/sevenzip"
)

// unpack7z gives the members of a 7-Zip archive as they pass: in most of them
// one can be unpacked only behind the one before it. For that reason it is a
// bomb by what its members claim; they are read no further than that.
func unpack7z(a *archive, b *bundle) error {
	if err := b.place(a.opts.maxBytes()); err != nil {
		return err
	}
	r, err := openSeven(b)
	if err != nil {
		return encryptedOr(err)
	}
	claimed := int64(0)
	for i, h := range r.File {
		claimed += int64(h.UncompressedSize)
		if claimed < 0 || a.opts.areBomb(claimed, b.size, i) {
			return a.opts.bomb()
		}
		if err := a.member(sevenMember(h)); err != nil {
			return err
		}
	}
	return nil
}

func openSeven(b *bundle) (r *sevenzip.Reader, err error) {
	defer recovered(&err)
	boundSeven()
	return sevenzip.NewReader(b.at, b.size)
}

func sevenMember(h *sevenzip.File) member {
	return member{
		name:      h.Name,
		size:      int64(h.UncompressedSize),
		directory: h.Mode().IsDir(),
		link:      !h.Mode().IsRegular(),
		open:      func() (io.ReadCloser, error) { return openSevenMember(h) },
		passing:   true,
	}
}

func openSevenMember(h *sevenzip.File) (_ io.ReadCloser, err error) {
	defer recovered(&err)
	r, err := h.Open()
	if err != nil {
		return nil, encryptedOr(err)
	}
	return sevenReader{r}, nil
}

// sevenReader reads a member.
type sevenReader struct{ io.ReadCloser }

func (r sevenReader) Read(p []byte) (n int, err error) {
	defer recovered(&err)
	n, err = r.ReadCloser.Read(p)
	if err != nil && err != io.EOF {
		err = encryptedOr(err)
	}
	return n, err
}

// recovered makes an error of a fault in the library, which trusts what an
// archive says of itself.
func recovered(err *error) {
	if fault := recover(); fault != nil {
		*err = fmt.Errorf("%v", fault)
	}
}

// encryptedOr is the error Encrypted if that is what the library means.
func encryptedOr(err error) error {
	if e, ok := errors.AsType[*sevenzip.ReadError](err); ok && e.Encrypted {
		return newError("", Encrypted, kind7z)
	}
	return err
}
