package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/zhenggai/zhenggai/report/message"
)

// output takes what a command writes. Exactly one of Commit and Discard has
// an effect: the first to be called.
type output interface {
	io.Writer
	Name() string  // for messages
	Commit() error // what was written is whole
	Discard()      // forget it
}

// stdoutName is another way to ask for standard output.
const stdoutName = "-"

// openOutput opens the output called name, standard output if it has none.
func openOutput(name string, env environment) (output, error) {
	if name == "" {
		return stream{env.stdout, env.text(message.StandardOutput)}, nil
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return nil, errors.New(env.say(message.OutputIsDirectory, name))
	case err == nil && !info.Mode().IsRegular(): // a device or a pipe
		return openDevice(name, env)
	}
	f, err := createFile(name, info)
	if err != nil {
		return nil, errors.New(env.say(message.CannotCreate, name, env.cause(err)))
	}
	return f, nil
}

// stream is an output that is never whole: what is written is gone.
type stream struct {
	io.Writer
	name string
}

func (s stream) Name() string  { return s.name }
func (s stream) Commit() error { return nil }
func (s stream) Discard()      {}

func openDevice(name string, env environment) (output, error) {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return nil, errors.New(env.say(message.CannotCreate, name, env.cause(err)))
	}
	return stream{f, name}, nil
}

// newFileMode leaves the permissions of a new file to the umask.
const newFileMode fs.FileMode = 0o666

// file becomes the file called name when it is whole: until then it is a
// hidden one beside it, so that renaming cannot fail half-way.
type file struct {
	name    string // as the user wrote it
	target  string // behind symbolic links
	temp    *os.File
	written bool
	claim   *claim             // of a file that is added to
	stop    context.CancelFunc // lets signals end the process; nil when the file is gone
}

// createFile starts a file to replace the one that old describes, if any,
// whose permissions it takes over. From before it is there until it is gone a
// signal does not end the process, so that the file can be removed; a second
// signal does.
func createFile(name string, old fs.FileInfo) (*file, error) {
	f := &file{name: name, target: behindLinks(name)}
	_, f.stop = interruptible()
	temp, err := openHidden(filepath.Dir(f.target))
	if err != nil {
		f.release()
		return nil, err
	}
	f.temp = temp
	if old == nil {
		return f, nil
	}
	if err := temp.Chmod(old.Mode().Perm()); err != nil {
		f.Discard()
		return nil, err
	}
	return f, nil
}

func openHidden(dir string) (*os.File, error) {
	name := fmt.Sprintf(".zhenggai-%016x.tmp", rand.Uint64())
	return os.OpenFile(filepath.Join(dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, newFileMode)
}

func (f *file) Name() string { return f.name }

func (f *file) Write(p []byte) (int, error) {
	f.written = f.written || len(p) > 0
	return f.temp.Write(p)
}

// Path is the hidden file for code that opens it by name. What is there under
// the file's own name is copied into it first, to be added to.
func (f *file) Path() (string, error) {
	f.written = true
	var err error
	if f.claim, err = claimFile(f.target); err != nil {
		return "", err
	}
	if f.claim.before == nil {
		return f.temp.Name(), nil
	}
	old, err := os.Open(f.target)
	if err != nil {
		return "", err
	}
	defer old.Close()
	_, err = io.Copy(f.temp, old)
	return f.temp.Name(), err
}

// Commit puts the file in its place. Where there was nothing to write, a file
// that is already there stays.
func (f *file) Commit() error {
	defer f.Discard() // of what could not be renamed
	if !f.written {
		return nil
	}
	if err := errors.Join(f.temp.Sync(), f.temp.Close()); err != nil {
		return err
	}
	if f.claim != nil {
		if err := f.claim.check(); err != nil {
			return err
		}
	}
	if err := os.Rename(f.temp.Name(), f.target); err != nil {
		return err
	}
	f.release()
	return nil
}

func (f *file) Discard() {
	if f.stop == nil {
		return
	}
	f.temp.Close()
	os.Remove(f.temp.Name())
	f.release()
}

// release gives up the claim, and lets signals end the process again.
func (f *file) release() {
	f.claim.release()
	f.stop()
	f.stop = nil
}

// print writes text to standard output.
func (env environment) print(text string) error {
	if _, err := fmt.Fprint(env.stdout, text); err != nil {
		return env.outputError(env.text(message.StandardOutput), err)
	}
	return nil
}

// behindLinks is the file that name leads to, through symbolic links if any.
func behindLinks(name string) string {
	if resolved, err := filepath.EvalSymlinks(name); err == nil {
		return resolved
	}
	return name
}
