package reader

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// htmlPage is a web page as a browser would show it: scripts, comments and
// what is hidden are gone. Its nodes stand in document order, each followed by
// all that it contains, so that a part of the page is a range of them.
type htmlPage struct {
	nodes   []htmlNode
	weights []int             // characters outside links in the nodes before each, and in all
	title   string            // of the <title> element
	meta    map[string]string // content of <meta> elements by their names, in small letters
}

// htmlNode is an element, or a piece of text.
type htmlNode struct {
	tag    atom.Atom // 0 for text and for elements that HTML does not know
	traits htmlTrait // of the tag
	end    int       // the node behind the last one that it contains
	text   string    // of a piece of text, else empty
	linked bool      // text that leads elsewhere
	attrs  []htmlAttribute
}

type htmlAttribute struct {
	key, value string
}

// attr is the value of an attribute, empty if there is none.
func (n *htmlNode) attr(key string) string {
	for _, a := range n.attrs {
		if a.key == key {
			return a.value
		}
	}
	return ""
}

// has reports whether there is such an attribute, with or without a value.
func (n *htmlNode) has(key string) bool {
	return slices.ContainsFunc(n.attrs, func(a htmlAttribute) bool { return a.key == key })
}

// htmlAttributes are the attributes that the reading asks for.
var htmlAttributes = map[string]bool{
	"id": true, "class": true, "style": true, "hidden": true, "aria-hidden": true, "href": true,
	"start": true, "type": true, "reversed": true, "value": true, "rowspan": true, "colspan": true,
	"name": true, "property": true, "itemprop": true, "content": true, "http-equiv": true, "charset": true,
}

// htmlTrait is what an element means for the text around it.
type htmlTrait uint8

const (
	htmlBlock   htmlTrait = 1 << iota // starts a line and ends one
	htmlVoid                          // has no content
	htmlUnshown                       // is not shown as text, nor is its content
	htmlScope                         // bounds what an end tag inside it can end
	htmlHeading
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

func (n *htmlNode) is(trait htmlTrait) bool { return n.traits&trait != 0 }

// htmlEnded says which open elements the start of another ends, up to the
// bounds: authors leave end tags out.
type htmlEnded struct {
	tags, bounds []atom.Atom
}

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

// htmlTableParts are ended across other elements, as far as their table.
var htmlTableParts = []atom.Atom{atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption}

// htmlMaxDepth is how deep elements nest. Deeper ones have no content of their
// own: it becomes that of the deepest, as in browsers.
const htmlMaxDepth = 512

// parseHTML reads a page. Whatever it is given is a page: what HTML forbids is
// read in the way of browsers, as far as it matters for lines of text. It does
// not use html.Parse, which refuses deep pages and takes quadratic time for
// some that are broken.
func parseHTML(text string) *htmlPage {
	b := htmlBuilder{page: &htmlPage{meta: map[string]string{}}, z: html.NewTokenizer(strings.NewReader(text))}
	b.page.nodes = make([]htmlNode, 0, min(strings.Count(text, "<"), htmlUsualNodes))
	for {
		switch b.z.Next() {
		case html.ErrorToken: // the end
			b.pop(0)
			b.page.weigh()
			return b.page
		case html.TextToken:
			b.text()
		case html.StartTagToken, html.SelfClosingTagToken:
			b.start()
		case html.EndTagToken:
			b.end()
		}
	}
}

// htmlUsualNodes is how many nodes room is made for at once.
const htmlUsualNodes = 1 << 14

// htmlBuilder makes the nodes of a page from its tokens.
type htmlBuilder struct {
	page  *htmlPage
	z     *html.Tokenizer
	open  []htmlOpen
	deep  int // elements open beyond htmlMaxDepth
	attrs []htmlAttribute
}

// htmlOpen is an element the end of which has not come yet.
type htmlOpen struct {
	node    int
	tag     atom.Atom
	traits  htmlTrait
	unshown bool
	linked  bool // it or one around it leads elsewhere
}

// text adds a piece of text.
func (b *htmlBuilder) text() {
	n := htmlNode{text: string(b.z.Text()), end: len(b.page.nodes) + 1}
	if last := len(b.open) - 1; last >= 0 {
		if b.open[last].tag == atom.Title && b.page.title == "" {
			b.page.title = n.text
		}
		if b.open[last].unshown {
			return
		}
		n.linked = b.open[last].linked
	}
	if n.text != "" {
		b.page.nodes = append(b.page.nodes, n)
	}
}

// start opens an element, and ends those that it cannot stand in.
func (b *htmlBuilder) start() {
	tag := tagOf(b.z.Raw())
	traits, attrs := htmlTraits[tag], b.attributes()
	switch {
	case tag == atom.Meta:
		b.page.addMeta(attrs)
	case tag == atom.Html || tag == atom.Body:
		b.endWhere(htmlEnded{tags: []atom.Atom{atom.Head}})
	case traits&htmlBlock != 0:
		b.endWhere(htmlParagraphEnd)
	}
	if ends, some := htmlEnds[tag]; some {
		b.endWhere(ends)
	}
	if traits&htmlVoid != 0 || len(b.open) >= htmlMaxDepth {
		b.leaf(tag, traits)
		return
	}
	b.push(htmlNode{tag: tag, traits: traits, attrs: attrs})
}

// leaf adds an element without content.
func (b *htmlBuilder) leaf(tag atom.Atom, traits htmlTrait) {
	if traits&htmlVoid == 0 {
		b.deep++
	}
	if tag == atom.Br || traits&htmlBlock != 0 {
		b.page.nodes = append(b.page.nodes, htmlNode{tag: tag, traits: traits, end: len(b.page.nodes) + 1})
	}
}

func (b *htmlBuilder) push(n htmlNode) {
	o := htmlOpen{node: len(b.page.nodes), tag: n.tag, traits: n.traits}
	o.unshown = n.is(htmlUnshown) || isHidden(&n)
	o.linked = n.tag == atom.A && n.attr("href") != ""
	if last := len(b.open) - 1; last >= 0 {
		o.unshown = o.unshown || b.open[last].unshown
		o.linked = o.linked || b.open[last].linked
	}
	b.page.nodes = append(b.page.nodes, n)
	b.open = append(b.open, o)
}

// end ends the innermost open element of that name. What is inline never ends
// a block: <p><b>…</p> and </b> in the next paragraph is a common mistake.
func (b *htmlBuilder) end() {
	tag := tagOf(b.z.Raw())
	if b.deep > 0 {
		b.deep--
		return
	}
	traits := htmlTraits[tag]
	if traits&htmlVoid != 0 || tag == atom.P && !b.isOpen(tag) {
		b.leaf(tag, traits|htmlVoid) // </br> and </p> break the line all the same
		return
	}
	part := slices.Contains(htmlTableParts, tag)
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		switch {
		case o.tag == tag || traits&o.traits&htmlHeading != 0:
			b.pop(i)
			return
		case traits&htmlBlock == 0 && o.traits&htmlBlock != 0,
			part && o.tag == atom.Table, !part && o.traits&htmlScope != 0:
			return
		}
	}
}

// isOpen reports whether an element of that name is open in the same cell.
func (b *htmlBuilder) isOpen(tag atom.Atom) bool {
	for _, o := range slices.Backward(b.open) {
		if o.tag == tag {
			return true
		}
		if o.traits&htmlScope != 0 {
			return false
		}
	}
	return false
}

// endWhere ends the outermost open element that ends says, within its bounds,
// and all that it contains.
func (b *htmlBuilder) endWhere(ends htmlEnded) {
	from := len(b.open)
	for i, o := range slices.Backward(b.open) {
		if slices.Contains(ends.bounds, o.tag) {
			break
		}
		if slices.Contains(ends.tags, o.tag) {
			from = i
		}
	}
	b.pop(from)
}

// pop ends the open elements from the one at depth on. What was not shown is
// taken out of the page.
func (b *htmlBuilder) pop(depth int) {
	for len(b.open) > depth {
		o := b.open[len(b.open)-1]
		b.open = b.open[:len(b.open)-1]
		b.page.nodes[o.node].end = len(b.page.nodes)
		if o.unshown {
			b.page.nodes = b.page.nodes[:o.node]
		}
	}
}

// tagOf is the name in a tag, <P class=x> or </p>. The tokenizer's own way to
// it makes a copy for each.
func tagOf(raw []byte) atom.Atom {
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

// attributes reads the attributes of the tag at hand.
func (b *htmlBuilder) attributes() []htmlAttribute {
	from := len(b.attrs)
	for more := true; more; {
		var key, value []byte
		key, value, more = b.z.TagAttr()
		if htmlAttributes[string(key)] {
			b.attrs = append(b.attrs, htmlAttribute{string(key), string(value)})
		}
	}
	return b.attrs[from:len(b.attrs):len(b.attrs)]
}

// isHidden reports whether a page hides an element. An article that a script
// shows when it has loaded is hidden in the page, but not from the reader.
func isHidden(n *htmlNode) bool {
	if n.has("hidden") || n.attr("aria-hidden") == "true" {
		return true
	}
	style := n.attr("style")
	if style == "" {
		return false
	}
	return (declares(style, "display:none") || declares(style, "visibility:hidden")) && rankOf(n) < 0
}

// declares reports whether a style sets a property, whatever its spaces and
// capitals.
func declares(style, declaration string) bool {
	squeezed := strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, strings.ToLower(style))
	return strings.Contains(squeezed, declaration)
}

// addMeta keeps what a <meta> element says, the first under a name.
func (p *htmlPage) addMeta(attrs []htmlAttribute) {
	n := htmlNode{attrs: attrs}
	for _, key := range [...]string{"name", "property", "itemprop"} {
		name := strings.ToLower(n.attr(key))
		if name != "" && p.meta[name] == "" {
			p.meta[name] = strings.TrimSpace(n.attr("content"))
		}
	}
}

// children gives the nodes right under node i.
func (p *htmlPage) children(i int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for k := i + 1; k < p.nodes[i].end; k = p.nodes[k].end {
			if !yield(k) {
				return
			}
		}
	}
}

// weigh counts the characters outside links.
func (p *htmlPage) weigh() {
	p.weights = make([]int, len(p.nodes)+1)
	for i := range p.nodes {
		p.weights[i+1] = p.weights[i]
		if n := &p.nodes[i]; !n.linked {
			p.weights[i+1] += countCharacters(n.text)
		}
	}
}

// weight is the number of characters outside links in node i.
func (p *htmlPage) weight(i int) int { return p.weights[p.nodes[i].end] - p.weights[i] }

// countCharacters counts what is not white space.
func countCharacters(s string) int {
	count := 0
	for i := range len(s) {
		if c := s[i]; c > ' ' && c&0xC0 != 0x80 && c != 0xC2 { // 0xC2 opens the no-break space
			count++
		}
	}
	return count
}
