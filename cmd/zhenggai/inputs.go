package main

import (
	"errors"
	"iter"
	"os"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/reader"
)

// stdinPath is the name of standard input.
const stdinPath = "-"

// input is one document to read, or the reason why it cannot be found.
type input struct {
	path string
	err  error
}

// inputs finds the documents behind paths while they are being read.
func inputs(paths []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, path := range paths {
			if !inputsOf(path, yield) {
				return
			}
		}
	}
}

func inputsOf(path string, yield func(input) bool) bool {
	if path == stdinPath {
		return yield(input{path: path})
	}
	for file, err := range reader.Walk(path) {
		if !yield(input{file, err}) {
			return false
		}
	}
	return true
}

// checkInputs settles what is read, and refuses what could only go wrong.
func (b *batch) checkInputs(env environment, c *cobra.Command) error {
	if len(b.paths) == 0 {
		if env.isTerminal(env.stdin) {
			return errors.New(env.say(noInput, c.CommandPath()))
		}
		b.paths = []string{stdinPath}
	}
	if b.output == stdoutName {
		b.output = ""
	}
	b.single = len(b.paths) == 1 && !isDirectory(b.paths[0])
	stdins := 0
	for _, path := range b.paths {
		if path == stdinPath {
			stdins++
		} else if sameFile(path, b.output) {
			return errors.New(env.say(outputIsInput, path))
		}
	}
	if stdins > 1 {
		return errors.New(env.say(stdinTwice))
	}
	return nil
}

// sameFile reports whether both names lead to one regular file.
func sameFile(a, b string) bool {
	if b == "" {
		return false
	}
	infoB, errB := os.Stat(b)
	infoA, errA := os.Stat(a)
	return errA == nil && errB == nil && infoA.Mode().IsRegular() && os.SameFile(infoA, infoB)
}

func isDirectory(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
