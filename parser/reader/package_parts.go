package reader

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"path"
	"strings"
)

// packageParts are the parts of a document that is a ZIP archive of XML files,
// as DOCX and OFD are.
type packageParts struct {
	kind  string // DOCX or OFD, for errors
	opts  Options
	parts map[string]*zip.File // by name in lower case, without leading slash
}

// openParts opens the archive raw. Only its directory is read.
func openParts(raw, kind string, opts Options) (*packageParts, error) {
	archive, err := zip.NewReader(strings.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, broken(err, kind)
	}
	p := &packageParts{kind: kind, opts: opts, parts: make(map[string]*zip.File, len(archive.File))}
	for _, file := range archive.File {
		p.parts[partKey(file.Name)] = file
	}
	return p, nil
}

// partKey is the name under which a part is found: names of parts are the same
// in capitals and small letters, and some programs write backslashes.
func partKey(name string) string {
	name = path.Clean("/" + strings.ReplaceAll(name, `\`, "/"))
	return strings.ToLower(name[1:])
}

func (p *packageParts) has(name string) bool { return p.parts[partKey(name)] != nil }

// read unpacks a part, within the limits. It does not trust the sizes that the
// archive claims.
func (p *packageParts) read(name string) (string, error) {
	file := p.parts[partKey(name)]
	if file == nil {
		return "", broken(fmt.Errorf("no part %s", name), p.kind)
	}
	if file.Flags&zipEncrypted != 0 {
		return "", newError("", Encrypted, p.kind)
	}
	r, err := file.Open()
	if err != nil {
		return "", p.broken(name, err)
	}
	defer r.Close()
	packed := func() int64 { return int64(min(file.CompressedSize64, math.MaxInt64)) }
	hint := int64(min(file.UncompressedSize64, maxHint))
	text, err := readLimited(p.opts.guard(r, packed), hint, p.opts.maxBytes())
	if err != nil {
		return "", p.broken(name, err)
	}
	return text, nil
}

// broken is the error for a damaged part, unless cause says something else
// already.
func (p *packageParts) broken(name string, cause error) *Error {
	if errors.Is(cause, io.ErrUnexpectedEOF) {
		cause = errors.New(cause.Error()) // the end of the part is missing, not that of the file
	}
	return broken(fmt.Errorf("%s: %w", name, cause), p.kind)
}

// unmarshal reads a part of a few facts into v.
func (p *packageParts) unmarshal(name string, v any) error {
	text, err := p.read(name)
	if err != nil {
		return err
	}
	if err := xml.Unmarshal([]byte(text), v); err != nil {
		return p.broken(name, err)
	}
	return nil
}

// visit walks through the XML of a part.
func (p *packageParts) visit(name string, v xmlVisitor) error {
	text, err := p.read(name)
	if err != nil {
		return err
	}
	if err := visitXML(text, v); err != nil {
		return p.broken(name, err)
	}
	return nil
}
