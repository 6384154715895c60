package reader

import (
	"errors"
	"fmt"
	"io"

	"github.com/bodgit/sevenzip"
)

// unpack7z gives the members of a 7-Zip archive as they pass: in most of them
// one can be unpacked only behind the one before it.
func unpack7z(a *archive, b *bundle) (err error) {
	if err := b.place(a.opts.maxBytes()); err != nil {
		return err
	}
	defer func() { // the library trusts what the archive says of itself
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v", fault)
		}
	}()
	r, err := sevenzip.NewReader(b.at, b.size)
	if err != nil {
		return encryptedOr(err)
	}
	unpacked := a.guard(nil, func() int64 { return b.size })
	for _, h := range r.File {
		if err := a.member(sevenMember(h, unpacked)); err != nil {
			return err
		}
	}
	return nil
}

func sevenMember(h *sevenzip.File, unpacked *guard) member {
	return member{
		name:      h.Name,
		size:      int64(min(h.UncompressedSize, maxHint)),
		directory: h.Mode().IsDir(),
		link:      !h.Mode().IsRegular(),
		open:      func() (io.ReadCloser, error) { return openSeven(h, unpacked) },
		passing:   true,
	}
}

// sevenReader reads a member, and counts it together with those before.
type sevenReader struct {
	*guard
	io.Closer
}

func openSeven(h *sevenzip.File, unpacked *guard) (io.ReadCloser, error) {
	r, err := h.Open()
	if err != nil {
		return nil, encryptedOr(err)
	}
	unpacked.Reader = r
	return sevenReader{unpacked, r}, nil
}

func (r sevenReader) Read(p []byte) (int, error) {
	n, err := r.guard.Read(p)
	if err != nil && err != io.EOF {
		err = encryptedOr(err)
	}
	return n, err
}

// encryptedOr is the error Encrypted if that is what the library means.
func encryptedOr(err error) error {
	if e, ok := errors.AsType[*sevenzip.ReadError](err); ok && e.Encrypted {
		return newError("", Encrypted, kind7z)
	}
	return err
}
