package reader

import (
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// tree is a file system, and how names in it are put together.
type tree struct {
	fs.FS
	join func(elem ...string) string
}

// disk is the file system of the machine. Its names are those of package os,
// which may be absolute and need not be UTF-8.
var disk = tree{osFS{}, filepath.Join}

func within(fsys fs.FS) tree { return tree{fsys, path.Join} }

// osFS opens what package os opens by that name, unlike [os.DirFS], which
// refuses names that are not UTF-8.
type osFS struct{}

func (osFS) Open(name string) (fs.File, error)          { return os.Open(name) }
func (osFS) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (osFS) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }

// The reasons for which a file is skipped.
const (
	skippedKind   = "kind"   // neither a document nor an archive by its name, or no regular file
	skippedHidden = "hidden" // its name starts with a dot
	skippedLink   = "link"   // a symbolic link
)

// finder finds documents and gives them to yield. Its methods report whether
// yield wants more.
type finder struct {
	tree  tree
	opts  Options
	yield func(*Document, error) bool
}

func newFinder(t tree, opts Options, yield func(*Document, error) bool) *finder {
	return &finder{tree: t, opts: opts, yield: yield}
}

// find finds the documents behind name, which somebody gave: whatever it is
// called, through links too.
func (f *finder) find(name string) bool {
	info, err := fs.Stat(f.tree, name)
	switch {
	case err != nil:
		return f.fail(name, newSystemError(name, err))
	case info.IsDir():
		return f.findBelow(name)
	}
	return f.give(name, info.Size())
}

// findBelow walks dir, and tells when there is nothing in it.
func (f *finder) findBelow(dir string) bool {
	inner, found := *f, false
	inner.yield = func(d *Document, err error) bool {
		found = found || !isSkipped(err)
		return f.yield(d, err)
	}
	more := inner.directory(dir)
	if more && !found {
		return f.fail(dir, noNotices(dir))
	}
	return more
}

func (f *finder) directory(dir string) bool {
	entries, err := fs.ReadDir(f.tree, dir) // sorted by name
	if err != nil && !f.fail(dir, newSystemError(dir, err)) {
		return false
	}
	for _, entry := range entries {
		if !f.entry(f.tree.join(dir, entry.Name()), entry) {
			return false
		}
	}
	return true
}

func (f *finder) entry(name string, entry fs.DirEntry) bool {
	switch {
	case !f.opts.Hidden && strings.HasPrefix(entry.Name(), "."):
		return f.skip(name, skippedHidden)
	case entry.IsDir():
		return f.directory(name)
	case entry.Type()&fs.ModeSymlink != 0:
		return f.skip(name, skippedLink)
	case !entry.Type().IsRegular():
		return f.skip(name, skippedKind)
	}
	if _, known := formatOf(name); !known {
		return f.skip(name, skippedKind)
	}
	return f.give(name, sizeOf(entry))
}

// give gives the file called name.
func (f *finder) give(name string, size int64) bool {
	open := func() (io.ReadCloser, error) { return f.tree.Open(name) }
	return f.yield(&Document{Path: name, Size: size, open: open}, nil)
}

func (f *finder) fail(name string, err *Error) bool {
	return f.yield(&Document{Path: name}, err)
}

func (f *finder) skip(name, why string) bool {
	return f.fail(name, newError(name, Skipped, why))
}

// sizeOf is the size of a file in a directory; 0 when it has gone meanwhile,
// which is told when it is read.
func sizeOf(entry fs.DirEntry) int64 {
	info, err := entry.Info()
	if err != nil {
		return 0
	}
	return info.Size()
}

// noNotices is the error for a directory in which nothing has a known ending.
func noNotices(dir string) *Error {
	return newError(dir, NoNotices, strings.Join(knownEndings(), " "))
}
