package reader

import (
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
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

// within is fsys, whose names are slash paths.
func within(fsys fs.FS) tree { return tree{fsys, path.Join} }

// osFS opens what package os opens by that name, unlike [os.DirFS], which
// refuses names that are not UTF-8.
type osFS struct{}

func (osFS) Open(name string) (fs.File, error)          { return os.Open(name) }
func (osFS) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (osFS) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }

// The reasons for which a file is skipped.
const (
	skippedKind     = "kind"     // neither a document nor an archive by its name, or no regular file
	skippedExcluded = "excluded" // by a pattern of the options
	skippedIgnored  = "ignored"  // by an ignore file
	skippedHidden   = "hidden"   // its name starts with a dot
	skippedLink     = "link"     // a symbolic link that is not followed, or leads back to where it came from
)

// maxLinks is how many symbolic links are followed one below the other, as
// many as the system allows in a path.
const maxLinks = 40

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

// place is where the finder is.
type place struct {
	name    string   // in the tree
	rel     string   // slash path below the root; empty for the root
	ignores *ignores // the rules that hold here
	above   []fs.FileInfo
	links   int // symbolic links on the way here
}

// find finds the documents behind name, which somebody gave: whatever it is
// called, through links too.
func (f *finder) find(name string) bool {
	if err := f.opts.Check(); err != nil {
		return f.fail(name, err)
	}
	info, err := fs.Stat(f.tree.FS, name)
	switch {
	case err != nil:
		return f.fail(name, err)
	case info.IsDir():
		return f.root(place{name: name, above: []fs.FileInfo{info}})
	case info.Mode().IsRegular() && saysDocument(name) && !f.opts.looksInto(name):
		return f.yield(f.document(place{name: name}, info.Size()), nil)
	}
	return f.file(place{name: name}, info.Size())
}

// root walks a directory that somebody gave, and tells when there is nothing
// in it.
func (f *finder) root(at place) bool {
	found := false
	inner := newFinder(f.tree, f.opts, func(d *Document, err error) bool {
		found = found || !IsSkipped(err)
		return f.yield(d, err)
	})
	more := inner.directory(at)
	if more && !found {
		return f.fail(at.name, noNotices(at.name))
	}
	return more
}

// directory walks a directory in lexical order. One that changes meanwhile is
// read as it was found.
func (f *finder) directory(at place) bool {
	entries, err := fs.ReadDir(f.tree.FS, at.name)
	if err != nil && !f.fail(at.name, err) {
		return false
	}
	at.ignores, err = f.readIgnores(at, entries)
	if err != nil && !f.fail(at.name, err) {
		return false
	}
	for _, entry := range entries {
		below := at
		below.name = f.tree.join(at.name, entry.Name())
		below.rel = path.Join(at.rel, entry.Name())
		if !f.entry(below, entry) {
			return false
		}
	}
	return true
}

func (f *finder) entry(at place, entry fs.DirEntry) bool {
	switch {
	case !f.opts.Hidden && strings.HasPrefix(entry.Name(), "."):
		return f.skip(at, skippedHidden)
	case at.ignores.ignored(at.rel, entry.IsDir()):
		return f.skip(at, skippedIgnored)
	case entry.Type()&fs.ModeSymlink != 0:
		return f.link(at)
	case entry.IsDir():
		return f.below(at, entry)
	case !entry.Type().IsRegular():
		return f.skip(at, skippedKind)
	}
	return f.regular(at, sizeOf(entry))
}

// below walks a directory in another. Which ones are above it has to be known
// only when links may lead back to them.
func (f *finder) below(at place, entry fs.DirEntry) bool {
	if matchesAny(f.opts.Exclude, at.rel) {
		return f.skip(at, skippedExcluded)
	}
	if f.opts.FollowLinks {
		info, err := entry.Info()
		if err != nil {
			return f.fail(at.name, err)
		}
		at.above = append(slices.Clip(at.above), info)
	}
	return f.directory(at)
}

// link follows a symbolic link if it may.
func (f *finder) link(at place) bool {
	if !f.opts.FollowLinks {
		return f.skip(at, skippedLink)
	}
	info, err := fs.Stat(f.tree.FS, at.name)
	switch {
	case err != nil:
		return f.fail(at.name, err)
	case !info.IsDir() && !info.Mode().IsRegular():
		return f.skip(at, skippedKind)
	case !info.IsDir():
		return f.regular(at, info.Size())
	case at.links == maxLinks, slices.ContainsFunc(at.above, func(up fs.FileInfo) bool { return os.SameFile(up, info) }):
		return f.skip(at, skippedLink)
	}
	at.links++
	return f.below(at, fs.FileInfoToDirEntry(info))
}

// regular gives a file in a directory if its name is one of those to read.
func (f *finder) regular(at place, size int64) bool {
	if why := f.opts.skips(at.rel); why != "" {
		return f.skip(at, why)
	}
	if f.opts.looksInto(at.rel) {
		return f.file(at, size)
	}
	return f.yield(f.document(at, size), nil)
}

// looksInto reports whether a file of that name is opened to find documents in
// it: an archive or a file of records.
func (o Options) looksInto(rel string) bool {
	return archiveEnding(rel) != "" || recordKind(rel, o) != ""
}

// skips tells why the file at rel, below the root, is skipped; empty if it is
// not. Patterns to include are not asked of an archive: it stands for a
// directory.
func (o Options) skips(rel string) string {
	archive := archiveEnding(rel) != ""
	switch {
	case matchesAny(o.Exclude, rel):
		return skippedExcluded
	case len(o.Include) > 0 && !archive && !matchesAny(o.Include, rel):
		return skippedExcluded
	case !archive && !o.readsKind(rel):
		return skippedKind
	}
	return ""
}

// readsKind reports whether a file of that name is read where nobody named it:
// one with the ending of a document, or one that a pattern to include names.
// Files of records are read when the format says that documents come in them.
func (o Options) readsKind(rel string) bool {
	if isRecordKind(o.Format) {
		return recordKind(rel, Options{}) == o.Format || namesEnding(o.Include, rel)
	}
	_, known := formatOf(rel)
	return known || namesEnding(o.Include, rel)
}

// document is the file at a place, to be opened when it is read.
func (f *finder) document(at place, size int64) *Document {
	open := func() (io.ReadCloser, error) { return f.tree.Open(at.name) }
	return &Document{Path: at.name, Size: size, open: open}
}

func (f *finder) fail(name string, err error) bool {
	return f.yield(&Document{Path: name}, named(err, name, ""))
}

func (f *finder) skip(at place, why string) bool {
	return f.fail(at.name, newError("", Skipped, why))
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
