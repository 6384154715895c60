package main

import (
	"errors"
	"io"
	"iter"
	"os"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/reader"
)

// stdinPath is the name of standard input.
const stdinPath = "-"

// input is one document to read, or the reason why it cannot be had.
type input struct {
	*reader.Document
	err error
}

// inputs finds the documents behind paths while they are being read.
func inputs(paths []string, stdin io.Reader) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, path := range paths {
			if !inputsOf(path, stdin, yield) {
				return
			}
		}
	}
}

func inputsOf(path string, stdin io.Reader, yield func(input) bool) bool {
	documents := reader.Documents(path, reader.Options{})
	if path == stdinPath {
		documents = reader.DocumentsFrom(stdin, path, reader.Options{})
	}
	for d, err := range documents {
		if e, ok := errors.AsType[*reader.Error](err); ok && e.Code == reader.Skipped {
			continue
		}
		if !yield(input{d, err}) {
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
	b.single = len(b.paths) == 1 && !reader.IsCollection(b.paths[0], reader.Options{})
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
