package main

import (
	"errors"
	"path/filepath"

	"github.com/zhenggai/zhenggai/report/message"
)

// written is a file that a command writes, by the flag that names it.
type written struct {
	flag, name string // no name for no file
}

// written are the files that a command writes. The output may be standard output,
// which has no name by now; the others may not.
func (b *batch) written() []written {
	return []written{{"--output", b.output}, {"--errors", b.failures}, {"--write-baseline", b.writeBaseline}}
}

// checkWritten refuses names that something else has: an input would be lost, or of
// two files the first.
func (b *batch) checkWritten(env environment) error {
	files := b.written()
	for i, f := range files {
		if f.name == stdoutName {
			return errors.New(env.say(message.NotToStdout, f.flag))
		}
		for _, path := range b.paths {
			if path != stdinPath && sameFile(path, f.name) {
				return errors.New(env.say(message.WrittenIsInput, path, f.flag))
			}
		}
		for _, before := range files[:i] {
			if before.isSame(f) {
				return errors.New(env.say(message.WrittenTwice, f.name, before.flag, f.flag))
			}
		}
	}
	return nil
}

// isSame reports whether both are one file, there or not.
func (w written) isSame(other written) bool {
	return w.name != "" && other.name != "" &&
		(filepath.Clean(w.name) == filepath.Clean(other.name) || sameFile(w.name, other.name))
}
