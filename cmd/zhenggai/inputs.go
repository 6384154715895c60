package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// stdinPath is the name of standard input.
const stdinPath = "-"

// input is one document to read, or the reason why it cannot be had.
type input struct {
	*reader.Document
	err error
}

// inputs finds the documents behind the paths while they are being read.
func (b *batch) inputs() iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, path := range b.paths {
			if !b.inputsOf(path, yield) {
				return
			}
		}
	}
}

// inputsOf gives the documents behind path, and reports whether yield wants
// more. A fault of the program while it looks for them costs the rest of this
// path only; one in yield is for its owner.
func (b *batch) inputsOf(path string, yield func(input) bool) (more bool) {
	yielding := false
	defer func() {
		if yielding {
			return
		}
		if fault := faultOf(recover()); fault != nil {
			more = yield(input{&reader.Document{Path: path}, fault})
		}
	}()
	for doc, err := range b.documents(path) {
		if err == nil && b.isWritten(doc) {
			err = &reader.Error{Path: doc.Path, Code: reader.Skipped, Args: []string{"output"}}
		}
		yielding = true
		if !yield(input{doc, err}) {
			return false
		}
		yielding = false
	}
	return true
}

// isWritten reports whether a document that was found in a directory is a file
// that the command writes, such as the one of an earlier run.
func (b *batch) isWritten(doc *reader.Document) bool {
	if doc.Member != "" {
		return false
	}
	return slices.ContainsFunc(b.written(), func(w written) bool {
		return w.name != "" && filepath.Base(w.name) == filepath.Base(doc.Path) && sameFile(doc.Path, w.name)
	})
}

func (b *batch) documents(path string) iter.Seq2[*reader.Document, error] {
	switch {
	case path == stdinPath:
		return reader.DocumentsFrom(b.stdin, path, b.reading)
	case b.pipe != nil:
		return reader.DocumentsFrom(b.pipe, path, b.reading)
	}
	return reader.Documents(path, b.reading)
}

// checkInputs settles what is read, and refuses what could only go wrong.
func (b *batch) checkInputs(env environment, c *cobra.Command) error {
	if len(b.paths) == 0 {
		if env.isTerminal(env.stdin) {
			return errors.New(env.say(message.NoInput, c.CommandPath()))
		}
		b.paths = []string{stdinPath}
	}
	if b.quiet && b.warnings.verbose {
		return errors.New(env.text(message.QuietVerbose))
	}
	if b.output == stdoutName {
		b.output = ""
	}
	b.single = len(b.paths) == 1 && !b.isCollection(b.paths[0])
	stdins := 0
	for _, path := range b.paths {
		if path == stdinPath {
			stdins++
		}
	}
	if stdins > 1 {
		return errors.New(env.text(message.StdinTwice))
	}
	if err := b.reading.Check(); err != nil {
		return errors.New(report.ErrorMessage(err, env.language))
	}
	return b.checkWritten(env)
}

// isCollection reports whether path may hold several documents. Of a stream only
// lookAhead knows all.
func (b *batch) isCollection(path string) bool {
	if path == stdinPath || isPipe(path) {
		return reader.IsCollectionHead(nil, path, b.reading)
	}
	return reader.IsCollection(path, b.reading)
}

// lookAhead finds out whether a single stream, standard input or a pipe with a
// name, is an archive, where the format of the output depends on it. It returns
// early when ctx is done.
func (b *batch) lookAhead(ctx context.Context, env environment) {
	b.stdin = env.stdin
	if !b.single || b.format != report.JSON {
		return
	}
	switch path := b.paths[0]; {
	case path == stdinPath:
		b.stdin = b.ahead(ctx, func() (io.Reader, error) { return env.stdin, nil })
	case isPipe(path):
		b.pipe = b.ahead(ctx, func() (io.Reader, error) { return os.Open(path) })
	}
}

// ahead looks at the start of the single input, and gives it as it is to be
// read. To open a pipe waits for who writes to it. What cannot be opened, or not
// before ctx is done, is nil: that it cannot is told when it is read.
func (b *batch) ahead(ctx context.Context, open func() (io.Reader, error)) io.Reader {
	looked := make(chan *bufio.Reader, 1)
	go func() {
		defer close(looked)
		if r, err := open(); err == nil {
			in := bufio.NewReaderSize(r, reader.HeadBytes)
			in.Peek(reader.HeadBytes) // an error comes again when it is read
			looked <- in
		}
	}()
	in, ok := receive(ctx, looked)
	if !ok {
		return nil
	}
	head, _ := in.Peek(in.Buffered())
	b.single = !reader.IsCollectionHead(head, b.paths[0], b.reading)
	return in
}

// isPipe reports whether path is neither a file nor a directory.
func isPipe(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir() && !info.Mode().IsRegular()
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
