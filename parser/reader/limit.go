package reader

import (
	"io"
	"strconv"
	"strings"
)

// copyBytes is how much is copied at a time.
const copyBytes = 32 << 10

// maxHint is how much memory is taken for bytes on the word of an archive.
const maxHint = 1 << 20

// readLimited reads all of r, which says of itself that it has size bytes, or 0
// where it says nothing. More than limit of them, read or said, are the error
// TooLarge. The builder's memory becomes the text: the input is copied once,
// not twice.
func readLimited(r io.Reader, size, limit int64) (string, error) {
	if size > limit {
		return "", tooLarge(limit)
	}
	var text strings.Builder
	text.Grow(int(min(max(0, size), MaxBytes)))
	step := int64(copyBytes)
	if size > 0 {
		step = min(size+1, step)
	}
	n, err := io.CopyBuffer(&text, io.LimitReader(r, limit+1), make([]byte, step))
	if err == nil && n > limit {
		err = tooLarge(limit)
	}
	return text.String(), err
}

// tooLarge is the error for what has more than limit bytes.
func tooLarge(limit int64) *Error { return newError("", TooLarge, strconv.FormatInt(limit, 10)) }
