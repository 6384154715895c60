// Package parser reads a rectification notice (整改通报) from its text: outline,
// issues, measures, statistics, and what its front and its end say of bodies
// and dates.
//
// The parser records and does not judge. It never looks at a claimed number
// when it counts, never repairs what a document says, and leaves out what it
// cannot know; what is odd it tells in warnings. It does not fail.
package parser

import (
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// Options choose how Parse reads. The zero value is the usual reading.
type Options struct{}

// Parse reads the notice in f. Any text gives a notice.
func Parse(f *source.File, _ Options) *notice.Notice {
	r := structure(f)
	r.statistics()
	return r.finish()
}

// structure reads everything but the statistics.
func structure(f *source.File) *reading {
	r := &reading{
		doc: text.Scan(f, outline.Lead),
		n:   &notice.Notice{},
	}
	r.front()
	r.tail()
	r.out = outline.Build(r.doc, r.bodyStart, r.bodyEnd)
	r.genre()
	r.cutRunInNames()
	r.sections()
	r.issues()
	r.roles()
	r.measures()
	r.metadata()
	return r
}

// finish accounts for the text and tells what is odd in it.
func (r *reading) finish() *notice.Notice {
	r.cover()
	r.warn()
	return r.n
}

// reading is one parse under way. Its steps run in the order of structure and
// Parse; each fills in what the later ones ask for.
type reading struct {
	doc *text.Document
	n   *notice.Notice
	out *outline.Outline

	title     source.Span
	listing   bool   // the text is a page that lists notices
	gathered  bool   // the date of the feedback is that of a meeting for all who were inspected
	letter    [2]int // blocks of the covering letter, from and to
	bodyStart int    // first block behind title and header
	bodyEnd   int    // first block of sign-off and contact
	annex     int    // first block of what is attached behind the signature

	kinds   []headingKind // of each heading
	headed  bool          // headings name the issues
	single  bool          // one issue has the whole text, with all headings in it
	ends    []int         // block behind each heading's subtree
	blocks  []use         // what each block was read as
	sectIDs []string      // of each heading
	texts   []issueText   // where the text of each issue lies
	marks   []blockMarks  // of each block
	items   items         // what the stretch of text at hand holds
	scanner outline.Scanner
	names   namer
}

// use is what a block was read as.
type use uint8

const (
	unread use = iota
	read
	furniture
)

// mark notes what the blocks [from, to) were read as.
func (r *reading) mark(from, to int, as use) {
	for i := from; i < to; i++ {
		if r.blocks[i] == unread {
			r.blocks[i] = as
		}
	}
}

// block is the i-th block.
func (r *reading) block(i int) *text.Block { return &r.doc.Blocks[i] }

// text is the clean text of a span.
func (r *reading) text(s source.Span) string { return r.doc.Clean(s) }

// printed is the clean text of [i, j) in block b.
func (r *reading) printed(b *text.Block, i, j int) string { return r.doc.Printed(b, i, j) }

// warning appends a warning.
func (r *reading) warning(code notice.Code, span source.Span, args ...string) {
	r.n.Warnings = append(r.n.Warnings, notice.Warning{Code: code, Args: args, Span: span})
}
