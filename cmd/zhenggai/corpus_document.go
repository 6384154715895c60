package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"hash/fnv"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
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
	io.WriteString(h, d.file.Path+"\x00"+d.file.Member)
	return h.Sum64()
}

// year is the one that the notice speaks of, empty when it tells none.
func (d *document) year() string {
	const digits = 4
	dates := &d.notice.Dates
	date := cmp.Or(dates.Published, dates.Signed, dates.AsOf, dates.Feedback)
	return date[:min(digits, len(date))]
}

// line is where the byte of a excerpt stands, from 1; 0 where the text of the
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
func phraseOf(tokens *segment.Tokenizer, typed string) []string {
	return words(slices.Collect(tokens.Tokens(typed)))
}

// parsedHead is how each line starts that parse writes as NDJSON.
const parsedHead = `{"schema":"zhenggai.notice/1"`

// detectParsed finds out whether the inputs are what parse wrote. The reader
// then takes each line for a record, whose text is of no interest.
func (o *corpusOptions) detectParsed(env *environment) error {
	parsed := 0
	for _, path := range o.paths {
		if headOf(env, path) == parsedHead {
			parsed++
		}
	}
	switch {
	case parsed == 0:
		return nil
	case parsed < len(o.paths):
		return errors.New(env.text(message.ParsedMixed))
	case slices.Contains(o.in, roleAll):
		return errors.New(env.text(message.ParsedHasNoText))
	}
	o.parsed = true
	o.reading.Format, o.reading.TextField = "ndjson", "schema"
	return nil
}

// headOf is as much of an input as parsedHead is long. What is read of standard
// input is put back.
func headOf(env *environment, path string) string {
	if path == stdinPath {
		in := bufio.NewReader(env.stdin)
		env.stdin = in
		head, _ := in.Peek(len(parsedHead))
		return string(head)
	}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	head := make([]byte, len(parsedHead))
	n, _ := io.ReadFull(f, head)
	return string(head[:n])
}

// parsedNotice is what else a line of parse has that a notice has by another
// name.
type parsedNotice struct {
	Source struct{ Path, Member string }
	Dates  struct {
		AsOf string `json:"as_of"`
	}
	Error *struct{ Message string }
}

// parsedDocument reads the notice from the other fields of a record.
func parsedDocument(record *source.File) (*document, error) {
	line, err := json.Marshal(record.Fields)
	if err != nil {
		return nil, err
	}
	var rest parsedNotice
	n := &notice.Notice{}
	decoder := json.NewDecoder(bytes.NewReader(line))
	if err := errors.Join(decoder.Decode(n), json.Unmarshal(line, &rest)); err != nil {
		return nil, brokenParsed(err.Error())
	}
	if rest.Error != nil {
		return nil, brokenParsed(rest.Source.Path + ": " + rest.Error.Message)
	}
	n.Dates.AsOf = rest.Dates.AsOf
	return &document{file: &source.File{Path: source.Unspell(rest.Source.Path), Member: rest.Source.Member}, notice: n}, nil
}

func brokenParsed(cause string) error {
	return &reader.Error{Code: reader.Broken, Args: []string{"NDJSON", strings.TrimSpace(cause)}}
}

// checkRoles refuses roles that there are not.
func (o *corpusOptions) checkRoles(env environment) error {
	for _, role := range o.in {
		if !slices.Contains(roles, role) {
			return errors.New(env.say(message.UnknownRole, role, env.hint(role, roles)))
		}
	}
	return nil
}
