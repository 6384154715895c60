package reader

import (
	"bufio"
	"errors"
	"io"
)

// sureBytes are enough of an input to be sure that it is no text. Smaller ones
// are read whole before that is asked.
const sureBytes = bufferBytes

// withText is r, which has size bytes, or 0 where it does not say, unless its
// start shows that it is no text: a disk image takes minutes to read, and a
// device may have no end. The error is Binary then, as it would be of the whole.
// What is small or too large anyway is not asked.
func withText(r io.Reader, size int64, name string, opts Options) (io.Reader, error) {
	if 0 < size && size <= sureBytes || size > opts.maxBytes() {
		return r, nil
	}
	in, ok := r.(*bufio.Reader)
	if !ok {
		in = bufio.NewReaderSize(r, sureBytes)
	}
	head, _ := in.Peek(sureBytes) // an error comes again when it is read
	if startsBinary(string(head), name, opts) {
		return nil, newError("", Binary)
	}
	return in, nil
}

// startsBinary reports whether head opens a file that is read as text and
// refused when it is whole.
func startsBinary(head, name string, opts Options) bool {
	if kindOf(head) != "" {
		return false
	}
	format, err := (&Raw{name: name, data: head}).formatFor(opts)
	if err != nil || !format.plain() {
		return false
	}
	c, err := extractText(head, opts)
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code == Binary && isBinary(sampleOf(head))
	}
	return isBinary(sampleOf(c.text))
}

// sampleOf is as much of a text as is looked at to tell it from other data.
func sampleOf(text string) string { return text[:min(len(text), sampleBytes)] }
