package reader

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"path"
	"strconv"
	"strings"
	"unicode"
)

// maxElementDepth is how deep elements may be nested in a part. What people write
// stays below a hundred.
const maxElementDepth = 512

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
	if file.Flags&1 != 0 {
		return "", newError("", Encrypted, p.kind)
	}
	r, err := file.Open()
	if err != nil {
		return "", p.broken(name, err)
	}
	defer r.Close()
	packed := func() int64 { return int64(min(file.CompressedSize64, math.MaxInt64)) }
	text, err := readLimited(p.opts.guard(r, packed), int64(min(file.UncompressedSize64, maxHint)), p.opts.maxBytes())
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

// xmlVisitor sees the elements of a part in the order of the file. Names have
// a short name of their namespace as Space: one of namespaceNames, otherwise
// the prefix as written.
type xmlVisitor interface {
	// open begins an element; false leaves it out with all that is in it.
	open(name xml.Name, attributes xmlAttributes) bool
	// text is character data. It must not be kept.
	text(data []byte)
	// close ends an element that open let in.
	close(name xml.Name)
}

// namespaceNames are the short names of namespaces: documents may use any
// prefix, and Office has two dialects.
var namespaceNames = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":             "w",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":  "mc",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":   "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":               "m",
}

// xmlAttributes are the attributes of an element.
type xmlAttributes []xml.Attr

// get is the value of the attribute of that local name, or empty.
func (a xmlAttributes) get(local string) string {
	for _, attribute := range a {
		if attribute.Name.Local == local {
			return attribute.Value
		}
	}
	return ""
}

// integer is the value of an attribute as a number; ok is false where it is
// none.
func (a xmlAttributes) integer(local string) (n int, ok bool) {
	n, err := strconv.Atoi(a.get(local))
	return n, err == nil
}

// on reports whether a switch such as <w:vanish/> is on: it is unless its
// value says otherwise.
func (a xmlAttributes) on() bool { return isOn(a.get("val")) }

func isOn(value string) bool {
	switch strings.ToLower(value) {
	case "0", "false", "off":
		return false
	}
	return true
}

// xmlWalk is a walk through one part.
type xmlWalk struct {
	visitor  xmlVisitor
	prefixes map[string]string // short names of namespaces by prefix
	open     []xml.Name        // elements that are open, as written
	skipped  int               // how many of them, from the innermost, are left out
}

// visitXML walks through text. Raw tokens are half as dear as checked ones;
// that elements close in order is checked here.
func visitXML(text string, v xmlVisitor) error {
	decoder := xml.NewDecoder(strings.NewReader(text))
	walk := xmlWalk{visitor: v, prefixes: map[string]string{}}
	for {
		token, err := decoder.RawToken()
		if err == io.EOF {
			return walk.end()
		}
		if err != nil {
			return err
		}
		if err := walk.take(token); err != nil {
			return err
		}
	}
}

func (w *xmlWalk) take(token xml.Token) error {
	switch token := token.(type) {
	case xml.StartElement:
		return w.start(token)
	case xml.EndElement:
		return w.finish(token.Name)
	case xml.CharData:
		if w.skipped == 0 {
			w.visitor.text(token)
		}
	}
	return nil
}

func (w *xmlWalk) start(e xml.StartElement) error {
	if len(w.open) == maxElementDepth {
		return errors.New("elements nested too deep")
	}
	w.open = append(w.open, e.Name)
	if w.skipped > 0 {
		w.skipped++
		return nil
	}
	w.declare(e.Attr)
	if !w.visitor.open(w.name(e.Name), e.Attr) {
		w.skipped = 1
	}
	return nil
}

func (w *xmlWalk) finish(name xml.Name) error {
	last := len(w.open) - 1
	if last < 0 || w.open[last] != name {
		return fmt.Errorf("element <%s> closed out of order", name.Local)
	}
	w.open = w.open[:last]
	if w.skipped > 0 {
		w.skipped--
		return nil
	}
	w.visitor.close(w.name(name))
	return nil
}

func (w *xmlWalk) end() error {
	if len(w.open) > 0 {
		return io.ErrUnexpectedEOF
	}
	return nil
}

// declare notes the prefixes of known namespaces. Prefixes are taken to mean
// the same throughout a part.
func (w *xmlWalk) declare(attributes []xml.Attr) {
	for _, a := range attributes {
		short, known := namespaceNames[a.Value]
		switch {
		case !known:
		case a.Name.Space == "xmlns":
			w.prefixes[a.Name.Local] = short
		case a.Name.Space == "" && a.Name.Local == "xmlns":
			w.prefixes[""] = short
		}
	}
}

func (w *xmlWalk) name(name xml.Name) xml.Name {
	if short, known := w.prefixes[name.Space]; known {
		name.Space = short
	}
	return name
}

// withoutText is the error for a document without any text.
func withoutText(kind string, pictures bool) *Error {
	if pictures {
		return newError("", NoTextLayer, kind)
	}
	return newError("", Empty)
}

// printedTitle is the title that a document's properties give, where text has
// it too: others are those of a template, or of the notice that was
// overwritten.
func printedTitle(text, title string) string {
	if strings.Contains(withoutSpace(text), withoutSpace(title)) {
		return strings.TrimSpace(title)
	}
	return ""
}

func withoutSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
