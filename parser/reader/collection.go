package reader

import (
	"io"
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

func (b *bundle) isCollection(name string, opts Options) bool {
	head, err := b.head()
	if err != nil {
		return false
	}
	if kindOf(head) == kindZip && b.at != nil {
		if names, err := zipNames(b.at, b.size); err == nil {
			return zipKind(names) == kindZip
		}
	}
	return isCollectionHead(head, name, opts)
}

// IsCollectionHead is IsCollection for a stream, by its first bytes; 4 KiB are
// enough.
func IsCollectionHead(head []byte, opts Options) bool {
	return isCollectionHead(string(head), "", opts)
}

// isCollectionHead goes by the first bytes, and for records by the name. A
// compressed file is what is in it.
func isCollectionHead(head, name string, opts Options) bool {
	switch kind := kindOf(head); kind {
	case kindTar, kind7z:
		return true
	case kindZip:
		return zipKind(localNames(head)) == kindZip
	case kindGzip, kindZstd, kindBzip2:
		return isCollectionHead(unpackHead(kind, head), strings.TrimSuffix(name, path.Ext(name)), opts)
	}
	return recordKind(name, opts) != ""
}

// unpackHead unpacks as much of the start of a compressed file as can be.
func unpackHead(kind, head string) string {
	r, err := decompress(kind, strings.NewReader(head))
	if err != nil {
		return ""
	}
	defer r.Close()
	unpacked := make([]byte, headBytes)
	n, _ := io.ReadFull(r, unpacked)
	return string(unpacked[:n])
}
