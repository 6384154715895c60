package reader

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// maxElementDepth is how deep elements may be nested in a part. What people write
// stays below a hundred.
const maxElementDepth = 512

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
