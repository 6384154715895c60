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
	text, encoding, confidence, invalid, err := decode(raw, htmlDeclared(raw), opts.Encoding)
	if err != nil {
		return content{}, err
	}
	page := parseHTML(text)
	body := page.body()
	text, lines := writeHTML(page, body)
	if text == "" {
		return content{}, newError("", Empty)
	}
	page.sort(lines)
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
	infoLine                  // 发布时间：… 来源：…
	asideLine                 // of the page, not of the document
)

// infoLines is how many lines of the document may stand before its info line.
const infoLines = 6

// sort says which lines belong to the document: those of the body, and of
// those before it the title and the info line.
func (p *htmlPage) sort(lines []htmlLine) {
	title := collapse(p.title)
	left := infoLines
	for i := range lines {
		l := &lines[i]
		switch before := left == infoLines; {
		case left > 0 && isInfo(l.text) && (l.inside || before):
			l.kind = infoLine
		case !l.inside && !(before && l.isTitle(title)):
			l.kind = asideLine
		}
		if l.inside && left > 0 {
			left--
		}
	}
}

// isTitle reports whether the line is the document's title, or a part of it:
// a heading, or in the page's own title.
func (l *htmlLine) isTitle(page string) bool {
	return !l.linked && (l.heading || utf8.RuneCountInString(l.text) >= titleRunes && strings.Contains(page, collapse(l.text)))
}

// asides are the places of the lines that are aside, each run of them as one.
func asides(lines []htmlLine) []source.Span {
	var spans []source.Span
	for _, l := range lines {
		last := len(spans) - 1
		switch {
		case l.kind != asideLine:
		case last >= 0 && spans[last].End == l.span.Start:
			spans[last].End = l.span.End
		default:
			spans = append(spans, l.span)
		}
	}
	return spans
}
