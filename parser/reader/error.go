package reader

import (
	"errors"
	"io"
	"io/fs"
)

// Error tells why an input cannot be read. It carries a code and the facts;
// the sentence in the reader's language is made where it is shown.
type Error struct {
	Path   string
	Member string // path inside an archive, else empty
	Code   Code
	Args   []string // what the code's sentence mentions, in order
	Err    error    // what the system said, if it did
}

// Code names a kind of error.
type Code string

// The codes, with their arguments.
const (
	NotFound   Code = "not-found"
	Permission Code = "permission"
	NoNotices  Code = "is-directory-empty" // the endings that were looked for
	Empty      Code = "empty"              // no bytes, or only white space
	Binary     Code = "binary"             // kind of file and a tool that makes text of it, as far as known
	TooLarge   Code = "too-large"          // limit in bytes
	NotUTF8    Code = "not-utf8"           // the encodings it may be in
	ReadFailed Code = "read-failed"        // what the system said

	NoTextLayer Code = "no-text-layer"    // format; pages that are pictures only
	Encrypted   Code = "encrypted"        // format
	Broken      Code = "broken"           // format, what is wrong with it, members of the archive read before
	BadRecord   Code = "bad-record"       // format, line and what is wrong with it
	BadEncoding Code = "bad-encoding"     // name of an encoding that is not known
	BadFormat   Code = "bad-format"       // name of a format that is not known
	BadPattern  Code = "bad-pattern"      // glob that is none
	NoField     Code = "no-field"         // name of a field that a record does not have
	TooMany     Code = "too-many-members" // limit
	Bomb        Code = "bomb"             // limit of the ratio between unpacked and packed size
	TooDeep     Code = "too-deep"         // archives in archives that are read
	Method      Code = "unknown-method"   // format of an archive; method of compression that is not read
	Memory      Code = "too-much-memory"  // limit in MiB

	Skipped Code = "skipped" // why it is not looked at: kind, excluded, ignored, hidden, link
)

// Error is the error in English, for logs. Commands show a whole sentence.
func (e *Error) Error() string {
	text := e.Path
	if e.Member != "" {
		text += "!" + e.Member
	}
	text += ": " + string(e.Code)
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap gives what the system said.
func (e *Error) Unwrap() error { return e.Err }

func newError(path string, code Code, args ...string) *Error {
	return &Error{Path: path, Code: code, Args: args}
}

// IsSkipped reports whether err says that an input is not meant to be read, so
// that it counts neither as read nor as failed.
func IsSkipped(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Code == Skipped
}

// broken is err as an [*Error] about a file of a kind that is damaged, unless
// it says something else already.
func broken(err error, kind string, args ...string) *Error {
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		return newSystemError("", err)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = errCut
	}
	return &Error{Code: Broken, Args: append([]string{kind, err.Error()}, args...), Err: err}
}

// withoutText is the error for a document without any text.
func withoutText(kind string, pictures bool) *Error {
	if pictures {
		return newError("", NoTextLayer, kind)
	}
	return newError("", Empty)
}

// named is err as an [*Error] about member of path.
func named(err error, path, member string) *Error {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		e = newSystemError(path, err)
	}
	e.Path, e.Member = path, member
	return e
}

// newSystemError sorts what the operating system said under a code.
func newSystemError(path string, err error) *Error {
	e := &Error{Path: path, Err: cause(err)}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Code = NotFound
	case errors.Is(err, fs.ErrPermission):
		e.Code = Permission
	default:
		e.Code, e.Args = ReadFailed, []string{e.Err.Error()}
	}
	return e
}

// cause takes the operation and the path off an error of package os: the
// path is told once, by Error.
func cause(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}
