package segment

import (
	_ "embed"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"unicode/utf8"
)

// FileError says what is wrong with a file of words.
type FileError struct {
	Name string
	Code Code
	Line int    // from 1; 0 for all of it
	Text string // of the line
	Err  error  // behind it, if any
}

// Code names what is wrong with a file of words.
type Code string

// The errors of files of words.
const (
	CannotRead Code = "cannot-read"
	TooLarge   Code = "too-large" // more than MaxFile bytes
	NotUTF8    Code = "not-utf8"
	BadLine    Code = "bad-line" // no word, frequency and part of speech
)

func (e *FileError) Error() string {
	switch {
	case e.Err != nil:
		return fmt.Sprintf("%s: %s: %v", e.Name, e.Code, e.Err)
	case e.Line > 0:
		return fmt.Sprintf("%s:%d: %s: %q", e.Name, e.Line, e.Code, e.Text)
	}
	return fmt.Sprintf("%s: %s", e.Name, e.Code)
}

func (e *FileError) Unwrap() error { return e.Err }

// MaxFile bounds a file of words, in bytes: some million words.
const MaxFile = 32 << 20

// readFile is the text of a file of words.
func readFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", &FileError{Name: name, Code: CannotRead, Err: err}
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	switch {
	case err != nil:
		return "", &FileError{Name: name, Code: CannotRead, Err: err}
	case len(data) > MaxFile:
		return "", &FileError{Name: name, Code: TooLarge}
	case !utf8.Valid(data):
		return "", &FileError{Name: name, Code: NotUTF8}
	}
	return strings.TrimPrefix(string(data), "\uFEFF"), nil
}

// lines yields the fields of each line that has some, with its number from 1.
// # begins a comment.
func lines(text string) iter.Seq2[int, []string] {
	return func(yield func(int, []string) bool) {
		number := 0
		for line := range strings.Lines(text) {
			number++
			line, _, _ = strings.Cut(line, "#")
			if fields := strings.Fields(line); len(fields) > 0 && !yield(number, fields) {
				return
			}
		}
	}
}

// readOwnWords reads the dictionary that a user names.
func readOwnWords(name string) (string, error) {
	if name == "" {
		return "", nil
	}
	text, err := readFile(name)
	if err != nil {
		return "", err
	}
	return dictionaryLines(name, text)
}

// stopWords are words that say little by themselves, any number on a line.
//
//go:embed dict/stopwords.txt
var stopWords string

// readStopWords reads the stop words in the file called name, or the built-in
// ones.
func readStopWords(name string) (map[string]bool, error) {
	text := stopWords
	if name != "" {
		var err error
		if text, err = readFile(name); err != nil {
			return nil, err
		}
	}
	stops := map[string]bool{}
	for _, words := range lines(text) {
		for _, word := range words {
			stops[Fold(word)] = true
		}
	}
	return stops, nil
}
