package main

import (
	"cmp"
	"errors"
	"hash/fnv"
	"io"
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// The roles of excerpts: what --in takes.
const (
	roleIssues         = "issues"
	roleMeasures       = "measures"
	roleManifestations = "manifestations"
	roleHeadings       = "headings"
	roleAll            = "all"
)

var roles = []string{roleIssues, roleMeasures, roleManifestations, roleHeadings, roleAll}

// document is a notice as the commands of corpus see it.
type document struct {
	file     *source.File
	notice   *notice.Notice
	excerpts []excerpt

	rounds *roundName // once it was asked for
}

// roundName is what a notice says of the round of inspections that it is about:
// its name, if it can be told, and how many it speaks of.
type roundName struct {
	name  string
	named int
}

// excerpt is a text to look at: an issue, a measure, a paragraph.
type excerpt struct {
	role string
	id   string // in the notice; empty for a paragraph
	kind string // of a measure
	path string // labels from the top: 二/（一）/1.
	text string
	span source.Span
	at   func(offset int) source.Pos // where a byte of text stands; nil if only span is known
}

// key tells documents apart whatever their order.
func (d *document) key() uint64 {
	h := fnv.New64a()
	io.WriteString(h, filepath.Clean(d.file.Path)+"\x00"+d.file.Member)
	return h.Sum64()
}

// year is the one that the notice speaks of, empty when it tells none.
func (d *document) year() string {
	const digits = 4
	dates := &d.notice.Dates
	date := cmp.Or(dates.Published, dates.Signed, dates.AsOf, dates.Feedback)
	return date[:min(digits, len(date))]
}

// round is the round of inspections that the notice is about. What parse wrote
// has no lead: there only the title tells.
func (d *document) round() roundName {
	if d.rounds == nil {
		name, named := parser.Round(d.notice, d.lead())
		d.rounds = &roundName{name, named}
	}
	return *d.rounds
}

// maxLead bounds the lead of a notice, in bytes.
const maxLead = 6000

// lead is the text before the first heading, issue or measure.
func (d *document) lead() string {
	end := source.Pos(min(len(d.file.Text), maxLead))
	for _, first := range d.firstSpans() {
		end = min(end, first.Start)
	}
	var lead strings.Builder
	scanned := text.Scan(d.file, outline.Lead)
	for i := range scanned.Blocks {
		b := &scanned.Blocks[i]
		if b.Text == "" || b.Pos(0) >= end {
			continue
		}
		if b.Kind != text.Furniture && !d.isFurniture(b.Pos(0)) {
			lead.WriteString(b.Text + "\n")
		}
	}
	return lead.String()
}

// firstSpans are those of the first heading, issue and measure, if any.
func (d *document) firstSpans() []source.Span {
	var spans []source.Span
	if n := d.notice; len(n.Sections) > 0 {
		spans = append(spans, n.Sections[0].Span)
	}
	if n := d.notice; len(n.Issues) > 0 {
		spans = append(spans, n.Issues[0].Span)
	}
	if n := d.notice; len(n.Measures) > 0 {
		spans = append(spans, n.Measures[0].Span)
	}
	return spans
}

// isFurniture reports whether the page put there what stands at a position: a
// link to another notice has a title, too.
func (d *document) isFurniture(pos source.Pos) bool {
	spans := d.notice.Furniture
	i, _ := slices.BinarySearchFunc(spans, pos, func(s source.Span, pos source.Pos) int { return cmp.Compare(s.End, pos+1) })
	return i < len(spans) && spans[i].Start <= pos
}

// line is where the byte of an excerpt stands, from 1; 0 where the text of the
// document is not known.
func (d *document) line(p *excerpt, offset int) int {
	if d.file.Text == "" {
		return 0
	}
	pos := p.span.Start
	if p.at != nil {
		pos = p.at(offset)
	}
	return d.file.Position(pos).Line
}

// documentOf makes a document of a result, with the excerpts that are wanted.
func (o *corpusOptions) documentOf(r *report.Result) (*document, error) {
	d := &document{file: r.File, notice: r.Notice}
	if o.parsed {
		var err error
		if d, err = parsedDocument(r.File); err != nil {
			return nil, err
		}
	}
	for _, role := range o.in {
		d.add(role)
	}
	d.excerpts = slices.DeleteFunc(d.excerpts, func(p excerpt) bool {
		return !matchAll(o.filters, d, &p)
	})
	return d, nil
}

// add adds the excerpts of a role.
func (d *document) add(role string) {
	n := d.notice
	switch role {
	case roleIssues:
		for i := range n.Issues {
			x := &n.Issues[i]
			d.put(excerpt{role: role, id: x.ID, path: x.Path, text: x.Title, span: x.Span})
		}
	case roleMeasures:
		for i := range n.Measures {
			x := &n.Measures[i]
			d.put(excerpt{role: role, id: x.ID, path: x.Path, kind: string(x.Kind), text: x.Text, span: x.Span})
		}
	case roleManifestations:
		for i := range n.Manifestations {
			x := &n.Manifestations[i]
			d.put(excerpt{role: role, id: x.ID, path: x.Path, text: x.Text, span: x.Span})
		}
	case roleHeadings:
		for i := range n.Sections {
			x := &n.Sections[i]
			d.put(excerpt{role: role, id: x.ID, path: x.Path, text: x.Title, span: x.Span})
		}
	case roleAll:
		d.addParagraphs()
	}
}

func (d *document) put(p excerpt) {
	if p.text != "" {
		d.excerpts = append(d.excerpts, p)
	}
}

// addParagraphs adds the whole text but what the page put around it.
func (d *document) addParagraphs() {
	scanned := text.Scan(d.file, outline.Lead)
	at := sectionWalk{sections: d.notice.Sections}
	for i := range scanned.Blocks {
		b := &scanned.Blocks[i]
		if b.Kind != text.Furniture && b.Text != "" {
			d.put(excerpt{role: roleAll, path: at.path(b.Pos(0)), text: b.Text, span: b.Source(), at: b.Pos})
		}
	}
}

// sectionWalk goes through the sections of a notice along with its text.
type sectionWalk struct {
	sections []notice.Section // those not yet reached
	open     []*notice.Section
}

// path is that of the innermost section around a position, which is not before
// the one asked for last.
func (w *sectionWalk) path(pos source.Pos) string {
	for len(w.sections) > 0 && w.sections[0].Span.Start <= pos {
		w.open = append(w.open, &w.sections[0])
		w.sections = w.sections[1:]
	}
	for len(w.open) > 0 && w.open[len(w.open)-1].Span.End <= pos {
		w.open = w.open[:len(w.open)-1]
	}
	if len(w.open) == 0 {
		return ""
	}
	return w.open[len(w.open)-1].Path
}

// sentences are the words of each sentence of the excerpts.
func (d *document) sentences(tokens *segment.Tokenizer) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for i := range d.excerpts {
			for sentence := range tokens.Sentences(d.excerpts[i].text) {
				if !yield(words(sentence)) {
					return
				}
			}
		}
	}
}

// words are the folded words of tokens, without marks.
func words(tokens []segment.Token) []string {
	var list []string
	for _, token := range tokens {
		if token.IsWord() {
			list = append(list, token.Folded)
		}
	}
	return list
}

// phraseOf cuts what a user typed into words.
func (env environment) phraseOf(tokens *segment.Tokenizer, typed string) (corpus.Phrase, error) {
	phrase := words(slices.Collect(tokens.Tokens(typed)))
	if len(phrase) == 0 {
		return nil, errors.New(env.say(message.NoWordIn, typed))
	}
	return phrase, nil
}

// checkRoles refuses roles that there are not, and all with others, which it
// has in it: they would count twice. One that is named twice counts once.
func (o *corpusOptions) checkRoles(env environment) error {
	var in []string
	for _, role := range o.in {
		if !slices.Contains(roles, role) {
			return errors.New(env.say(message.UnknownRole, role, env.hint(role, roles)))
		}
		if !slices.Contains(in, role) {
			in = append(in, role)
		}
	}
	o.in = in
	switch {
	case len(o.in) == 0:
		return errors.New(env.say(message.UnknownRole, "", env.hint("", roles)))
	case len(o.in) > 1 && slices.Contains(o.in, roleAll):
		return errors.New(env.text(message.RoleAllAlone))
	}
	return nil
}
