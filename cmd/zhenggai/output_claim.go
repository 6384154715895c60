package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// claim is what a run needs that adds to a file, as one that writes a database
// does: two of them at a time would each lose what the other adds. A hidden
// file beside it is locked for as long as the run lasts; and a file that
// somebody else has changed all the same is not replaced.
type claim struct {
	target string
	before fs.FileInfo // the file as it was, nil if there was none
	mark   *os.File    // the hidden file
}

// claimFile claims the file called target.
func claimFile(target string) (*claim, error) {
	dir, base := filepath.Split(target)
	mark, err := openMark(filepath.Join(dir, "."+base+".lock"))
	if err != nil {
		return nil, err
	}
	c := &claim{target: target, mark: mark}
	if c.before, err = statFile(target); err != nil {
		c.release()
		return nil, err
	}
	return c, nil
}

// openMark opens and locks the hidden file called name. The run that had it
// before removes it, perhaps between the two: then there is a new one to lock.
func openMark(name string) (*os.File, error) {
	for {
		mark, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, newFileMode)
		if err != nil {
			return nil, err
		}
		if !tryLock(mark) {
			mark.Close()
			return nil, errInUse
		}
		if locked, err := mark.Stat(); err == nil {
			if there, err := os.Stat(name); err == nil && os.SameFile(locked, there) {
				return mark, nil
			}
		}
		mark.Close()
	}
}

// statFile describes a file, nil when there is none.
func statFile(name string) (fs.FileInfo, error) {
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return info, err
}

// check fails when the file is not as it was.
func (c *claim) check() error {
	switch now, err := statFile(c.target); {
	case err != nil:
		return err
	case now == nil && c.before == nil:
		return nil
	case now == nil || c.before == nil || !sameState(now, c.before):
		return errChanged
	}
	return nil
}

func sameState(a, b fs.FileInfo) bool {
	return os.SameFile(a, b) && a.Size() == b.Size() && a.ModTime().Equal(b.ModTime())
}

// release gives the claim up. A nil one does nothing.
func (c *claim) release() {
	if c != nil {
		os.Remove(c.mark.Name())
		c.mark.Close()
	}
}
