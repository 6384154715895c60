package reader

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// htmlContainers are the ids and classes, in small letters, under which the
// systems that government sites are made with keep an article. The surest come
// first.
var htmlContainers = [...]string{
	"ucap-content", "js_content", "trs_editor", "trs_ueditor", "v_news_content", "wp_articlecontent",
	"zoom", "pages_content", "article-content", "article_content", "articlecontent", "entry-content", "post-content",
	"news_content", "newscontent", "detail-content", "detail_content", "xxgk_content", "bt_content", "view_content",
}

// htmlHints are parts of such names that prove less.
var htmlHints = [...]string{"content", "article", "zoom", "detail"}

// What makes an element the body of a page, in characters outside links and
// shares of those of the page.
const (
	leastBody      = 50  // with less the whole page is the document
	containerShare = 0.1 // of a known container
	hintShare      = 0.5 // of one with a name that proves less
	descentShare   = 0.8 // of the only child that matters
)

// htmlRange are the nodes from start up to end.
type htmlRange struct {
	start, end int
}

func (r htmlRange) has(i int) bool { return r.start <= i && i < r.end }

// body finds the nodes that hold the article: the surest known container, else
// the innermost element with a telling name, else the one that holds nearly
// all of the text. It is the whole page if what it finds is too little for an
// article.
func (p *htmlPage) body() htmlRange {
	whole := htmlRange{0, len(p.nodes)}
	all := p.weights[len(p.nodes)]
	if all < leastBody {
		return whole
	}
	if body, ok := p.container(max(leastBody, int(containerShare*float64(all)))); ok {
		return body
	}
	i := p.descend(p.hinted(int(hintShare * float64(all))))
	if i < 0 || p.weight(i) < leastBody {
		return whole
	}
	return htmlRange{i, p.nodes[i].end}
}

// container is the surest of the known containers that hold so much text. Some
// sites put each part of an article into one of its own: it reaches from the
// first of them to the last.
func (p *htmlPage) container(least int) (body htmlRange, ok bool) {
	best := len(htmlContainers)
	for i := range p.nodes {
		if p.weight(i) < least {
			continue
		}
		switch rank := htmlRank(&p.nodes[i]); {
		case rank < 0 || rank > best:
		case rank < best:
			body, best = htmlRange{i, p.nodes[i].end}, rank
		default:
			body.end = max(body.end, p.nodes[i].end)
		}
	}
	return body, best < len(htmlContainers)
}

// htmlRank is the place of the element's id or of one of its classes among the
// known containers, -1 without any.
func htmlRank(n *htmlNode) int {
	for _, a := range n.attrs {
		if a.key != "id" && a.key != "class" {
			continue
		}
		for name := range strings.FieldsSeq(a.value) {
			for rank, known := range htmlContainers {
				if strings.EqualFold(name, known) {
					return rank
				}
			}
		}
	}
	return -1
}

// hinted is the innermost element with a telling name that holds so much text;
// -1 without any.
func (p *htmlPage) hinted(least int) int {
	found := -1
	for i := range p.nodes {
		if n := &p.nodes[i]; p.weight(i) >= least && n.is(htmlBlock) && n.tag != atom.Body && isHinted(n) {
			found = i
		}
	}
	return found
}

func isHinted(n *htmlNode) bool {
	name := strings.ToLower(n.attr("id") + " " + n.attr("class"))
	for _, hint := range htmlHints {
		if strings.Contains(name, hint) {
			return true
		}
	}
	return false
}

// descend goes from node i, or from the top of the page if that is -1, to the
// child that holds nearly all of the text, as long as there is one. It stops
// where text stands beside such a child, and before a single paragraph.
func (p *htmlPage) descend(i int) int {
	for {
		next := p.mainChild(i)
		if next < 0 {
			return i
		}
		i = next
	}
}

// mainChild is the child of node i to descend into; -1 if there is none.
func (p *htmlPage) mainChild(i int) int {
	from, end, all := 0, len(p.nodes), p.weights[len(p.nodes)]
	if i >= 0 {
		from, end, all = i+1, p.nodes[i].end, p.weight(i)
	}
	heaviest, paragraphs := -1, 0
	for k := from; k < end; k = p.nodes[k].end {
		if p.weight(k) == 0 {
			continue
		}
		if n := &p.nodes[k]; n.tag == atom.P || n.text != "" {
			paragraphs++
		}
		if heaviest < 0 || p.weight(k) > p.weight(heaviest) {
			heaviest = k
		}
	}
	if heaviest < 0 || paragraphs > 1 || !p.isContainer(heaviest) || float64(p.weight(heaviest)) < descentShare*float64(all) {
		return -1
	}
	return heaviest
}

// isContainer reports whether node i holds more than one line.
func (p *htmlPage) isContainer(i int) bool {
	breaks := 0
	for k := i + 1; k < p.nodes[i].end; k++ {
		if n := &p.nodes[k]; n.is(htmlBlock) || n.tag == atom.Br {
			if breaks++; breaks > 1 {
				return true
			}
		}
	}
	return false
}
