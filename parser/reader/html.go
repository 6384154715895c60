package reader

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/source"
)

// extractHTML reads the document of a web page: each of its lines is a
// paragraph, an item of a list or a row of a table, as a browser shows them.
// Nothing that is shown gets lost: what the page has around the document, such
// as menus, stays in the text and is listed as being aside.
func extractHTML(raw string, opts Options) (content, error) {
	if len(raw) > htmlMaxBytes {
		return content{}, tooLarge(htmlMaxBytes)
	}
	text, encoding, confidence, invalid, err := decode(raw, htmlDeclared(raw), opts.Encoding)
	if err != nil {
		return content{}, err
	}
	if !hasTags(text) {
		text = "<pre>" + text // its lines are those of the text, which has entities alone
	}
	page := parseHTML(text)
	text, lines := writeHTML(page, page.body())
	if text == "" {
		return content{}, newError("", Empty)
	}
	page.classify(lines)
	return content{
		text:       text,
		encoding:   encoding,
		confidence: confidence,
		invalid:    invalid,
		paragraphs: true,
		aside:      asides(lines),
		page:       page.properties(lines),
	}, nil
}

// htmlMaxBytes is the size of the largest page that is read. Pages with their
// pictures in them reach a tenth of it; the elements of one that is nothing but
// tags take thirty times its size in memory.
const htmlMaxBytes = 64 << 20

// htmlLine is a line of a page's text.
type htmlLine struct {
	span    source.Span // with its line break
	text    string      // without it
	inside  bool        // it stands in the page's body
	heading bool        // it stands in a heading of the first level
	linked  bool        // some of it leads elsewhere
	kind    htmlLineKind
}

// htmlLineKind says how a line belongs to the document.
type htmlLineKind uint8

const (
	documentLine htmlLineKind = iota
	titleLine                 // names the document, or is a part of its name
	infoLine                  // 发布时间：… 来源：…
	asideLine                 // of the page, not of the document
)

// openingLines is how many lines of the body may hold the title and the info
// line, where they do not stand before it.
const openingLines = 6

// classify says which lines belong to the document: those of the body, and of
// those before it the title and the info line.
func (p *htmlPage) classify(lines []htmlLine) {
	title := collapse(p.title)
	opening := openingLines
	for i := range lines {
		l := &lines[i]
		before := opening == openingLines && !l.inside
		if l.inside && opening > 0 {
			opening--
		}
		switch near := before || l.inside && opening > 0; {
		case near && isInfo(l.text):
			l.kind = infoLine
		case near && l.isTitle(title):
			l.kind = titleLine
		case !l.inside:
			l.kind = asideLine
		}
	}
}

// isTitle reports whether the line is the document's title, or a part of it:
// it is a heading of the first level, stands in the page's own title, or is
// called like a document.
func (l *htmlLine) isTitle(page string) bool {
	switch {
	case l.linked:
		return false
	case l.heading:
		return true
	case utf8.RuneCountInString(l.text) < titleRunes:
		return false
	}
	return strings.Contains(page, collapse(l.text)) || isTitled(l.text)
}

// asides are the places of the lines that are aside, each run of them as one.
func asides(lines []htmlLine) []source.Span {
	var spans []source.Span
	for _, l := range lines {
		if l.kind == asideLine {
			spans = appendSpan(spans, l.span)
		}
	}
	return spans
}
