package reader

import (
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

// htmlAttribute is an attribute in small letters and its value as it stands.
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

// is reports whether the element has one of some traits.
func (n *htmlNode) is(trait htmlTrait) bool { return n.traits&trait != 0 }

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

// start opens an element.
func (b *htmlBuilder) start() {
	tag := htmlTag(b.z.Raw())
	n := htmlNode{tag: tag, traits: htmlTraits[tag], attrs: b.attributes()}
	if tag == atom.Meta {
		b.page.addMeta(n.attrs)
	}
	b.makeRoom(&n)
	unshown := n.is(htmlUnshown) || isHidden(&n)
	if n.is(htmlVoid) || b.isTooDeep(unshown) {
		b.leaf(tag, n.traits)
		return
	}
	b.push(n, unshown)
}

// makeRoom ends the open elements that n cannot stand in.
func (b *htmlBuilder) makeRoom(n *htmlNode) {
	switch {
	case n.tag == atom.Body:
		b.endWhere(htmlHeadEnd)
	case n.is(htmlBlock):
		b.endWhere(htmlParagraphEnd)
	}
	if ends, some := htmlEnds[n.tag]; some {
		b.endWhere(ends)
	}
}

// isTooDeep reports whether an element cannot be opened any more. One that is
// hidden can, so that its text is not shown.
func (b *htmlBuilder) isTooDeep(unshown bool) bool {
	n := len(b.open)
	return n > htmlMaxDepth || n == htmlMaxDepth && !unshown
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

// push opens an element.
func (b *htmlBuilder) push(n htmlNode, unshown bool) {
	o := htmlOpen{node: len(b.page.nodes), tag: n.tag, traits: n.traits, unshown: unshown}
	o.linked = n.tag == atom.A && n.attr("href") != ""
	if last := len(b.open) - 1; last >= 0 {
		o.unshown = o.unshown || b.open[last].unshown
		o.linked = o.linked || b.open[last].linked
	}
	b.page.nodes = append(b.page.nodes, n)
	b.open = append(b.open, o)
}

// end ends an element.
func (b *htmlBuilder) end() {
	tag := htmlTag(b.z.Raw())
	traits := htmlTraits[tag]
	switch {
	case b.deep > 0 && len(b.open) <= htmlMaxDepth:
		b.deep--
	case traits&htmlVoid != 0 || tag == atom.P && !b.isOpen(tag):
		b.leaf(tag, traits|htmlVoid) // </br> and </p> break the line all the same
	default:
		b.endInnermost(tag, traits)
	}
}

// endInnermost ends the innermost open element of that name. What is inline
// never ends a block: <p><b>…</p> with </b> in the next paragraph is a common
// mistake.
func (b *htmlBuilder) endInnermost(tag atom.Atom, traits htmlTrait) {
	part := slices.Contains(htmlTableParts, tag)
	for i, o := range slices.Backward(b.open) {
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
	return (declaresStyle(style, "display:none") || declaresStyle(style, "visibility:hidden")) && htmlRank(n) < 0
}

// declaresStyle reports whether a style sets a property, whatever its spaces and
// capitals.
func declaresStyle(style, declaration string) bool {
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
