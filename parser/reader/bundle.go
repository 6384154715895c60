package reader

import (
	"bufio"
	"bytes"
	"io"
	"io/fs"
	"strings"
)

// bundle is the bytes of what may be an archive: from the start, and where they
// lie in a file or in memory also from any place.
type bundle struct {
	*bufio.Reader
	io.Closer

	at     io.ReaderAt // nil for a stream
	size   int64       // of at
	reopen func() (randomAccess, error)
}

// randomAccess is an open file that can be read at any place.
type randomAccess interface {
	io.ReaderAt
	io.Closer
}

// open opens the file called name. One that is not regular, such as a pipe, is
// a stream.
func (t tree) open(name string) (*bundle, error) {
	file, err := t.Open(name)
	if err != nil {
		return nil, err
	}
	b := streamed(file)
	b.Closer = file
	info, err := file.Stat()
	at, ok := file.(io.ReaderAt)
	if err == nil && ok && info.Mode().IsRegular() {
		b.at, b.size = at, info.Size()
		b.reopen = func() (randomAccess, error) { return t.openPlaced(name) }
	}
	return b, nil
}

func (t tree) openPlaced(name string) (randomAccess, error) {
	file, err := t.Open(name)
	if err != nil {
		return nil, err
	}
	at, ok := file.(randomAccess)
	if !ok {
		file.Close()
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	return at, nil
}

// bufferBytes is how much of a stream is read at a time.
const bufferBytes = 64 << 10

func streamed(r io.Reader) *bundle {
	return &bundle{Reader: bufio.NewReaderSize(r, bufferBytes), Closer: io.NopCloser(nil)}
}

// head is the start of the bytes, without taking it. An error behind some of
// them comes again when they are read.
func (b *bundle) head() (string, error) {
	head, err := b.Peek(HeadBytes)
	if err == io.EOF || len(head) > 0 {
		err = nil
	}
	return string(head), err
}

// line is the first line of the bytes, or as much of it as the buffer holds,
// without taking it.
func (b *bundle) line() (string, error) {
	line, err := peekLine(b.Reader)
	if err == io.EOF || len(line) > 0 {
		err = nil
	}
	return string(line), err
}

// peekLine gives the first line, or as much of it as the buffer holds. It waits
// for that line only, not for a full buffer: the rest of a pipe may come later.
func peekLine(in *bufio.Reader) ([]byte, error) {
	for seen := 0; ; {
		_, err := in.Peek(seen + 1) // fills the buffer as far as there is something
		start, _ := in.Peek(in.Buffered())
		if end := bytes.IndexByte(start[seen:], '\n'); end >= 0 {
			return start[:seen+end], nil
		}
		if seen = len(start); err != nil {
			return start, err
		}
	}
}

// hold reads all of the bytes.
func (b *bundle) hold(limit int64) (string, error) { return readLimited(b, b.size, limit) }

// place makes sure that the bytes can be read at any place: a stream is read
// into memory.
func (b *bundle) place(limit int64) error {
	if b.at != nil {
		return nil
	}
	data, err := b.hold(limit)
	if err != nil {
		return err
	}
	b.Reset(strings.NewReader(data))
	b.at, b.size = strings.NewReader(data), int64(len(data))
	b.reopen = func() (randomAccess, error) { return heldBytes{strings.NewReader(data)}, nil }
	return nil
}

// heldBytes is bytes in memory, which need no closing.
type heldBytes struct{ *strings.Reader }

func (heldBytes) Close() error { return nil }
