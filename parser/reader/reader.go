// Package reader turns bytes into source files.
//
// It finds the documents in files, directories and archives ([Documents],
// [Files]), reads each ([Document.Read]) and tells why one cannot be read
// ([Error]). What it gives is text that a [source.File] can point into: valid
// UTF-8, otherwise as it came.
package reader

import (
	"io"
	"os"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

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

// largestLimit leaves room to ask for one byte more than a limit.
const largestLimit = 1 << 62

func (o Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return min(o.MaxBytes, largestLimit)
	}
	return MaxBytes
}

// Check is the [*Error] of options that no input can be read with, or nil.
func (o Options) Check() error {
	if o.Format != "" && !slices.Contains(Formats(), o.Format) {
		return newError("", BadFormat, o.Format)
	}
	for _, pattern := range slices.Concat(o.Include, o.Exclude) {
		if !doublestar.ValidatePattern(pattern) {
			return newError("", BadPattern, pattern)
		}
	}
	return nil
}

// Open reads the file at path. An error is an [*Error].
func Open(path string, opts Options) (*source.File, error) {
	d := &Document{Path: path, open: func() (io.ReadCloser, error) { return os.Open(path) }}
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		d.Size = info.Size()
	}
	return d.Read(opts)
}

// Read reads r to its end; path is what results and messages call it. An
// error is an [*Error].
func Read(r io.Reader, path string, opts Options) (*source.File, error) {
	d := &Document{Path: path, open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }}
	return d.Read(opts)
}
