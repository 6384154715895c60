package reader

import (
	"bufio"
	"compress/bzip2"
	"errors"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// zstdMemory is how much memory unpacking Zstandard may take: the window of its
// highest level and as much again.
const zstdMemory = 256 << 20

// errTrailing is what is wrong with a file that goes on behind what was packed
// in it. All of that has been read when the error comes.
var errTrailing = errors.New("other bytes stand behind its end")

// decompress unpacks a compressed stream, or several one behind the other. Where
// something else stands behind them the error at the end is errTrailing.
func decompress(kind string, r io.Reader) (io.ReadCloser, error) {
	switch kind {
	case kindGzip:
		return newGzipReader(r)
	case kindZstd:
		d, err := zstd.NewReader(r, zstd.WithDecoderMaxMemory(zstdMemory), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, err
		}
		return &streamReader{ReadCloser: d.IOReadCloser()}, nil
	}
	return &streamReader{ReadCloser: io.NopCloser(bzip2.NewReader(r))}, nil
}

// gzipMark begins each member of a gzip file.
const gzipMark = "\x1F\x8B\x08"

// gzipReader reads the members of a gzip file. The library would take padding
// for damage, and damage of a few bytes for a file that is cut.
type gzipReader struct {
	member *gzip.Reader
	in     *bufio.Reader // so that the library takes no more than a member
}

func newGzipReader(r io.Reader) (*gzipReader, error) {
	in := bufio.NewReader(r)
	member, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	member.Multistream(false)
	return &gzipReader{member, in}, nil
}

func (r *gzipReader) Read(p []byte) (int, error) {
	for {
		n, err := r.member.Read(p)
		if err == io.EOF {
			err = r.next()
		}
		if n > 0 || err != nil {
			return n, err
		}
	}
}

// next goes on to the next member. The error is [io.EOF] where there is none.
func (r *gzipReader) next() error {
	if err := skipPadding(r.in); err != nil {
		return err
	}
	if head, _ := r.in.Peek(len(gzipMark)); string(head) != gzipMark {
		return errTrailing
	}
	if err := r.member.Reset(r.in); err != nil {
		return err
	}
	r.member.Multistream(false)
	return nil
}

func (r *gzipReader) Close() error { return r.member.Close() }

// skipPadding skips the NULs that tapes and some programs put behind a file.
func skipPadding(in *bufio.Reader) error {
	for {
		c, err := in.ReadByte()
		if err != nil {
			return err
		}
		if c != 0 {
			return in.UnreadByte()
		}
	}
}

// streamReader says in terms of this package what a library's error means. It
// stops at the first one, behind which bzip2 would go on.
type streamReader struct {
	io.ReadCloser
	err error
}

func (r *streamReader) Read(p []byte) (n int, err error) {
	if r.err != nil {
		return 0, r.err
	}
	n, r.err = r.ReadCloser.Read(p)
	switch {
	case isForeignStream(r.err):
		r.err = errTrailing
	case errors.Is(r.err, zstd.ErrWindowSizeExceeded), errors.Is(r.err, zstd.ErrDecoderSizeExceeded):
		r.err = tooMuchMemory(zstdMemory)
	}
	return n, r.err
}

// isForeignStream reports whether err says that a stream does not begin as it
// should. The first one does: the kind was told by that.
func isForeignStream(err error) bool {
	structural, ok := errors.AsType[bzip2.StructuralError](err)
	return ok && strings.Contains(string(structural), "continuation") || errors.Is(err, zstd.ErrMagicMismatch)
}

// unpacked reads what was packed in a file of a kind, and tells by the code
// Broken what is wrong with that file.
type unpacked struct {
	io.Reader
	kind string
}

func (u unpacked) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = broken(err, u.kind)
	}
	return n, err
}
