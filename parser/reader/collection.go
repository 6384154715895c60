package reader

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
)

// IsCollection reports whether path may hold several documents: a directory, an
// archive or a file of records. What cannot be read is none, nor is a pipe,
// which could be read only once: [IsCollectionHead] is for those.
func IsCollection(path string, opts Options) bool {
	info, err := fs.Stat(disk.FS, path)
	switch {
	case err != nil:
		return false
	case info.IsDir():
		return true
	case !info.Mode().IsRegular(), saysDocument(path): // which need not be opened
		return false
	}
	b, err := disk.open(path)
	if err != nil {
		return false
	}
	defer b.Close()
	return b.isCollection(path, opts, 0)
}

// HeadBytes are enough of a stream to tell by what it is. They hold the names of
// the first members of a ZIP file and the first tag of a page behind a licence
// in a comment.
const HeadBytes = 4 << 10

// IsCollectionHead is IsCollection for a stream that is called name, by its first
// [HeadBytes]. A compressed file that they do not show the inside of may hold
// several.
func IsCollectionHead(head []byte, name string, opts Options) bool {
	return streamed(bytes.NewReader(head)).isCollection(name, opts, 0)
}

// isCollection goes by the first bytes, and for records by the name. A
// compressed file is what is in it; depth is how many b is in.
func (b *bundle) isCollection(name string, opts Options, depth int) bool {
	if saysDocument(name) {
		return false
	}
	head, err := b.head()
	if head == "" && err != nil {
		return depth > 0
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
		if err != nil || depth == maxDepth {
			return false
		}
		defer r.Close()
		return streamed(r).isCollection(strings.TrimSuffix(name, path.Ext(name)), opts, depth+1)
	}
	return recordKind(name, opts) != ""
}
