package reader

import (
	"bytes"

	"golang.org/x/net/html/atom"
)

// htmlAttributes are the attributes that the reading asks for.
var htmlAttributes = map[string]bool{
	"id": true, "class": true, "style": true, "hidden": true, "aria-hidden": true, "href": true,
	"start": true, "type": true, "reversed": true, "value": true, "rowspan": true, "colspan": true,
	"name": true, "property": true, "itemprop": true, "content": true,
}

// htmlTrait is what an element means for the text around it.
type htmlTrait uint8

const (
	htmlBlock   htmlTrait = 1 << iota // starts a line and ends one
	htmlVoid                          // has no content
	htmlUnshown                       // is not shown as text, nor is its content
	htmlScope                         // bounds what an end tag inside it can end
	htmlHeading                       // is ended by the end tag of any heading
)

// htmlTraits are those of the elements that have any.
var htmlTraits = func() map[atom.Atom]htmlTrait {
	traits := map[atom.Atom]htmlTrait{}
	for _, group := range []struct {
		trait htmlTrait
		tags  []atom.Atom
	}{
		{htmlBlock, []atom.Atom{
			atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd, atom.Details, atom.Dialog,
			atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2,
			atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Listing,
			atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Plaintext, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody,
			atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul, atom.Xmp,
		}},
		{htmlVoid, []atom.Atom{
			atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Frame, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param,
			atom.Source, atom.Track, atom.Wbr,
		}},
		{htmlUnshown, []atom.Atom{
			atom.Applet, atom.Audio, atom.Canvas, atom.Datalist, atom.Iframe, atom.Math, atom.Noembed, atom.Noframes, atom.Noscript,
			atom.Object, atom.Rp, atom.Rt, atom.Script, atom.Select, atom.Style, atom.Svg, atom.Template, atom.Textarea, atom.Title, atom.Video,
		}},
		{htmlScope, []atom.Atom{atom.Caption, atom.Html, atom.Table, atom.Td, atom.Th}},
		{htmlHeading, []atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6}},
	} {
		for _, tag := range group.tags {
			traits[tag] |= group.trait
		}
	}
	return traits
}()

// htmlEnded says which open elements the start of another ends, up to the
// bounds: authors leave end tags out.
type htmlEnded struct {
	tags, bounds []atom.Atom
}

// htmlEnds are what elements end that do not stand in one of their own kind.
var htmlEnds = map[atom.Atom]htmlEnded{
	atom.Li:    {[]atom.Atom{atom.Li}, []atom.Atom{atom.Ul, atom.Ol, atom.Menu, atom.Dir, atom.Table, atom.Td, atom.Th}},
	atom.Dt:    {[]atom.Atom{atom.Dt, atom.Dd}, []atom.Atom{atom.Dl, atom.Table, atom.Td, atom.Th}},
	atom.Dd:    {[]atom.Atom{atom.Dt, atom.Dd}, []atom.Atom{atom.Dl, atom.Table, atom.Td, atom.Th}},
	atom.Td:    {[]atom.Atom{atom.Td, atom.Th}, []atom.Atom{atom.Tr, atom.Table}},
	atom.Th:    {[]atom.Atom{atom.Td, atom.Th}, []atom.Atom{atom.Tr, atom.Table}},
	atom.Tr:    {[]atom.Atom{atom.Tr, atom.Td, atom.Th, atom.Caption}, []atom.Atom{atom.Table}},
	atom.Tbody: {[]atom.Atom{atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption}, []atom.Atom{atom.Table}},
	atom.Thead: {[]atom.Atom{atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption}, []atom.Atom{atom.Table}},
	atom.Tfoot: {[]atom.Atom{atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption}, []atom.Atom{atom.Table}},
	atom.Rt:    {[]atom.Atom{atom.Rt, atom.Rp}, []atom.Atom{atom.Ruby}},
	atom.Rp:    {[]atom.Atom{atom.Rt, atom.Rp}, []atom.Atom{atom.Ruby}},
}

// htmlParagraphEnd is what any block ends.
var htmlParagraphEnd = htmlEnded{[]atom.Atom{atom.P}, []atom.Atom{atom.Table, atom.Td, atom.Th, atom.Caption}}

// htmlHeadEnd is what the start of <body> ends.
var htmlHeadEnd = htmlEnded{tags: []atom.Atom{atom.Head}}

// htmlTableParts are ended across other elements, as far as their table.
var htmlTableParts = []atom.Atom{atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption}

// htmlTag is the name in a tag, <P class=x> or </p>. The tokenizer's own way to
// it makes a copy for each.
func htmlTag(raw []byte) atom.Atom {
	name := bytes.TrimLeft(raw, "</")
	if i := bytes.IndexAny(name, " \t\r\n\f/>"); i >= 0 {
		name = name[:i]
	}
	var lower [htmlLongestTag]byte
	if len(name) > len(lower) {
		return 0
	}
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	return atom.Lookup(lower[:len(name)])
}

// htmlLongestTag is the length of the longest name that an element has, in
// bytes: <blockquote>, <figcaption>.
const htmlLongestTag = 10
