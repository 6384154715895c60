package reader

import (
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Walk gives the files behind path: path itself, or when it is a directory
// the notices under it in lexical order. Hidden entries are left out and
// symbolic links not followed, so no file comes twice. What cannot be looked
// into comes with an [*Error] in its place.
func Walk(path string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			yield(path, newSystemError(path, err))
		case !info.IsDir():
			yield(path, nil)
		default:
			walkRoot(path, yield)
		}
	}
}

func walkRoot(dir string, yield func(string, error) bool) {
	found := false
	more := walkDirectory(dir, func(path string, err error) bool {
		found = true
		return yield(path, err)
	})
	if more && !found {
		yield(dir, noNotices(dir))
	}
}

// walkDirectory reports whether the caller still wants more.
func walkDirectory(dir string, yield func(string, error) bool) bool {
	entries, err := os.ReadDir(dir) // sorted by name
	if err != nil && !yield(dir, newSystemError(dir, err)) {
		return false
	}
	for _, entry := range entries {
		if !walkEntry(filepath.Join(dir, entry.Name()), entry, yield) {
			return false
		}
	}
	return true
}

func walkEntry(path string, entry fs.DirEntry, yield func(string, error) bool) bool {
	switch {
	case strings.HasPrefix(entry.Name(), "."):
		return true
	case entry.IsDir():
		return walkDirectory(path, yield)
	case !entry.Type().IsRegular():
		return true
	}
	if _, known := formatOf(path); !known {
		return true
	}
	return yield(path, nil)
}

// noNotices is the error for a directory in which nothing has a known ending.
func noNotices(dir string) *Error {
	var known []string
	for _, f := range formats {
		known = append(known, f.endings...)
	}
	return newError(dir, NoNotices, strings.Join(known, " "))
}
