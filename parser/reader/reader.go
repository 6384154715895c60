// Package reader turns bytes into source files.
//
// It finds the inputs behind a path ([Walk]), reads one of them ([Open],
// [Read]) and tells why one cannot be read ([Error]). What it gives is text
// that a [source.File] can point into: valid UTF-8, otherwise as it came.
package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
)

// MaxBytes is the size of input that is read when Options name no other.
const MaxBytes = 1 << 30 // 1 GiB

// Options choose how inputs are found and read. The zero value is the usual
// reading.
type Options struct {
	Format   string // of every document; empty for what its content or name says
	Encoding string // of every document; empty for what it says or looks like

	MaxBytes   int64 // larger documents are refused; 0 stands for the constant
	MaxRatio   int   // so many times its packed size a member may unpack to; 0 stands for the constant
	MaxMembers int   // so many members an archive may have; 0 stands for the constant

	Include, Exclude []string // globs of the names in directories and archives
	Hidden           bool     // read hidden files and directories too
	NoIgnore         bool     // pay no heed to ignore files
	FollowLinks      bool     // follow symbolic links

	// The fields of a record that hold its document, and its name. Where
	// TextField and HTMLField are empty the usual names are looked for.
	TextField, HTMLField, IDField string
}

func (o Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return MaxBytes
}

// Open reads the file at path. An error is an [*Error].
func Open(path string, opts Options) (*source.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, newSystemError(path, err)
	}
	defer f.Close()
	return Read(f, path, opts)
}

// Read reads r to its end; path is what results and messages call it. An
// error is an [*Error].
func Read(r io.Reader, path string, opts Options) (*source.File, error) {
	limit := opts.maxBytes()
	raw, sum, err := readAll(r, limit)
	switch {
	case err != nil:
		return nil, newSystemError(path, err)
	case int64(len(raw)) > limit:
		return nil, newError(path, TooLarge, strconv.FormatInt(limit, 10))
	}
	if err := sniff(path, raw); err != nil {
		return nil, err
	}
	c, err := extractText(raw, opts)
	if err != nil {
		return nil, err
	}
	format, _ := formatOf(path)
	return &source.File{
		Path:       path,
		Format:     format,
		Encoding:   c.encoding,
		Confidence: c.confidence,
		Bytes:      len(raw),
		SHA256:     hex.EncodeToString(sum),
		Text:       c.text,
		Invalid:    c.invalid,
	}, nil
}

// readAll reads r, or one byte more than limit of it, and hashes on the way,
// while the bytes are still in the processor's cache. The builder's memory
// becomes the text: the input is copied once, not twice.
func readAll(r io.Reader, limit int64) (raw string, sum []byte, err error) {
	var text strings.Builder
	text.Grow(int(min(sizeHint(r), limit)))
	hash := sha256.New()
	_, err = io.Copy(io.MultiWriter(&text, hash), io.LimitReader(r, limit+1))
	return text.String(), hash.Sum(nil), err
}

// sizeHint is the size of a regular file, 0 of anything else.
func sizeHint(r io.Reader) int64 {
	f, ok := r.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return info.Size()
}
