package reader

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
)

// IsCollection reports whether path may hold several documents: a directory, an
// archive or a file of records. What cannot be read is none, nor is a pipe,
// which could be read only once.
func IsCollection(path string, opts Options) bool {
	info, err := fs.Stat(disk.FS, path)
	switch {
	case err != nil:
		return false
	case info.IsDir():
		return true
	case !info.Mode().IsRegular():
		return false
	}
	b, err := disk.open(path)
	if err != nil {
		return false
	}
	defer b.Close()
	return b.isCollection(path, opts)
}

// IsCollectionHead is IsCollection for a stream, by its first bytes; 4 KiB are
// enough for most. A compressed file that they do not show the inside of may
// hold several.
func IsCollectionHead(head []byte, opts Options) bool {
	return streamed(bytes.NewReader(head)).isCollection("", opts)
}

// isCollection goes by the first bytes, and for records by the name. A
// compressed file is what is in it.
func (b *bundle) isCollection(name string, opts Options) bool {
	head, err := b.head()
	if head == "" && err != nil {
		return true
	}
	switch kind := kindOf(head); kind {
	case kindTar, kind7z:
		return true
	case kindZip:
		if b.at == nil {
			return zipKind(localNames(head)) == kindZip
		}
		return zipKindAt(b.at, b.size, head) == kindZip
	case kindGzip, kindZstd, kindBzip2:
		r, err := decompress(kind, b)
		if err != nil {
			return false
		}
		defer r.Close()
		return streamed(r).isCollection(strings.TrimSuffix(name, path.Ext(name)), opts)
	}
	return recordKind(name, opts) != ""
}
