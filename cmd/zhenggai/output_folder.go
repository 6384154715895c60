package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/zhenggai/zhenggai/report/message"
)

// folder is a directory of outputs that come into their places together.
type folder struct {
	name  string
	made  bool // for this output: it goes again when there is nothing in it
	env   environment
	files []output
}

// openFolder makes the directory if it is not there.
func openFolder(name string, env environment) (*folder, error) {
	f := &folder{name: name, env: env}
	err := os.Mkdir(name, 0o777)
	switch {
	case err == nil:
		f.made = true
	case !isDirectory(name):
		return nil, errors.New(env.say(message.CannotCreate, name, env.cause(err)))
	}
	return f, nil
}

// Create opens a file in the directory.
func (f *folder) Create(name string) (io.Writer, error) {
	out, err := openOutput(filepath.Join(f.name, name), f.env)
	if err != nil {
		return nil, err
	}
	f.files = append(f.files, out)
	return out, nil
}

func (f *folder) Name() string { return f.name }

// Write is there for what wants a single file, which a directory is not.
func (f *folder) Write([]byte) (int, error) { return 0, errors.ErrUnsupported }

// Commit puts the files in their places. All of them are whole before the
// first is renamed, so that little can go wrong between.
func (f *folder) Commit() error {
	for _, out := range f.files {
		if err := out.Commit(); err != nil {
			return err
		}
	}
	return nil
}

func (f *folder) Discard() {
	for _, out := range f.files {
		out.Discard()
	}
	if f.made {
		os.Remove(f.name) // stays when there are files in it
	}
}

func isDirectory(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
