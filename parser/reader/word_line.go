package reader

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
)

// wordLine is a paragraph, or a row of a table.
type wordLine struct {
	text  string // with line breaks where the author has set them
	aside bool
}

type wordLines []wordLine

// content joins the lines.
func (l wordLines) content() content {
	c := content{encoding: "utf-8", confidence: 1, paragraphs: true}
	var text strings.Builder
	for _, line := range l {
		start := source.Pos(text.Len())
		text.WriteString(line.text)
		text.WriteByte('\n')
		if line.aside {
			c.aside = appendSpan(c.aside, source.Span{Start: start, End: source.Pos(text.Len())})
		}
	}
	c.text = text.String()
	return c
}

// asNotes are the lines as footnotes: aside, without empty ones and without the
// space behind the mark, which is left out.
func (l wordLines) asNotes() wordLines {
	var notes wordLines
	for _, line := range l {
		if text := strings.TrimSpace(line.text); text != "" {
			notes = append(notes, wordLine{text, true})
		}
	}
	return notes
}

// labelled puts a label before text; without text it needs no gap.
func labelled(label, text string) string {
	if text == "" {
		return strings.TrimRight(label, " ")
	}
	return label + text
}
