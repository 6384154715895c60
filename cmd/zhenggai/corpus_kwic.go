package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// The values of --match.
const (
	matchLiteral = "literal"
	matchWord    = "word"
	matchRegexp  = "regexp"
)

// The values of --unit.
const (
	unitCharacters = "characters"
	unitWords      = "words"
)

// The values of --by of kwic.
const (
	byPlace = "place"
	byLeft  = "left"
	byRight = "right"
)

// kwicOptions are the command line of kwic.
type kwicOptions struct {
	corpusOptions
	match   string
	unit    string
	by      string
	context int
}

func newKWICCommand(env environment) *cobra.Command {
	o := &kwicOptions{match: matchLiteral, unit: unitCharacters, by: byPlace}
	return o.command(env, corpusCommand{
		use: "kwic [flags] PATTERN [PATH|-]...", short: message.KwicShort, long: message.KwicLong, example: message.KwicExample,
		leading: 1, table: kwicTable,
		flags: func(c *cobra.Command) {
			for _, choice := range []struct {
				chosen *string
				choice choice
			}{
				{&o.match, choice{name: "match", usage: env.text(message.MatchFlag), values: []string{matchLiteral, matchWord, matchRegexp}}},
				{&o.unit, choice{name: "unit", usage: env.text(message.UnitFlag), values: []string{unitCharacters, unitWords}}},
				{&o.by, choice{name: "by", usage: env.text(message.KwicByFlag), values: []string{byPlace, byLeft, byRight}}},
			} {
				addChoice(c, c.Flags(), choice.chosen, choice.choice)
			}
			addInt(c, &o.context, "context", "", 20, env.text(message.ContextFlag))
		},
		run: func(c *cobra.Command, args []string) error { return o.run(env, c, args[0]) },
	})
}

func kwicTable() *report.Table {
	return &report.Table{
		Name: "concordance", Title: message.TableConcordance,
		Columns: []report.Column{
			{Name: "path", Head: message.HeadPath, IsPath: true},
			column("member", message.HeadMember, report.String),
			column("line", message.HeadLine, report.Ordinal),
			column("role", message.HeadPassageRole, report.String),
			column("section", message.HeadSection, report.String),
			column("left", message.HeadLeft, report.String),
			column("hit", message.HeadHit, report.String),
			column("right", message.HeadRight, report.String),
			column("span_start", message.HeadStart, report.Ordinal),
			column("span_end", message.HeadEnd, report.Ordinal),
		},
		Brief: []string{"path", "line", "section", "left", "hit", "right"},
	}
}

// hit is a line of the concordance with its place.
type hit struct {
	corpus.Line
	document *document
	excerpt  *excerpt
	line     int // in the file; 0 where it is not known
}

func (h hit) row() report.Row {
	row := report.Row{
		source.Spell(h.document.file.Path), present(h.document.file.Member), nil, h.excerpt.role, present(h.excerpt.path),
		h.Left, h.Hit, h.Right, int64(h.excerpt.span.Start), int64(h.excerpt.span.End),
	}
	if h.line > 0 {
		row[cellLine] = int64(h.line)
	}
	return row
}

// run finds the pattern. Hits that are sorted are all held until the last.
func (o *kwicOptions) run(env environment, c *cobra.Command, pattern string) error {
	switch {
	case o.context < 0:
		return errors.New(env.say(message.NumberTooSmall, "--context", 0))
	case pattern == "":
		return errors.New(env.text(message.PatternMissing))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	find, err := o.finder(env, pattern)
	if err != nil {
		return err
	}
	s := o.study(env, pattern, find)
	if o.format == report.Terminal && len(o.selection.Columns)+len(o.selection.Sort) == 0 {
		s.rows = func(w io.Writer) (report.RowWriter, error) { return o.newConcordance(env, w), nil }
	}
	return runStudy(&o.corpusOptions, env, s)
}

// study lists what find finds of the pattern, and tells when that is nothing: a
// concordance without a line would leave open whether it was looked for.
func (o *kwicOptions) study(env environment, pattern string, find func(*document) []hit) study[[]hit] {
	var held []hit
	documents, found := 0, 0
	return study[[]hit]{
		measure: find,
		take: func(_ *document, hits []hit) ([]report.Row, error) {
			documents, found = documents+1, found+len(hits)
			if o.by != byPlace {
				held = append(held, hits...)
				return nil, nil
			}
			return rowsOf(hits), nil
		},
		finish: func() []report.Row {
			if documents > 0 && found == 0 && !o.quiet {
				env.tell(env.say(message.PatternNotFound, pattern))
			}
			o.sort(held)
			return rowsOf(held)
		},
	}
}

func rowsOf(hits []hit) []report.Row {
	var rows []report.Row
	for _, h := range hits {
		rows = append(rows, h.row())
	}
	return rows
}

func (o *kwicOptions) sort(hits []hit) {
	slices.SortStableFunc(hits, func(a, b hit) int {
		if o.by == byLeft {
			return a.CompareLeft(b.Line)
		}
		return a.CompareRight(b.Line)
	})
}

// finder makes what finds the pattern in a document. Words are loaded only where
// they matter.
func (o *kwicOptions) finder(env environment, pattern string) (func(*document) []hit, error) {
	tokens := func() *segment.Tokenizer { return nil }
	if o.match == matchWord || o.unit == unitWords {
		var err error
		if tokens, err = o.tokenizer(env); err != nil {
			return nil, err
		}
	}
	query, err := o.query(env, pattern, tokens)
	if err != nil {
		return nil, err
	}
	return func(d *document) []hit { return o.find(d, query, tokens()) }, nil
}

func (o *kwicOptions) query(env environment, pattern string, tokens func() *segment.Tokenizer) (corpus.Query, error) {
	switch o.match {
	case matchWord:
		return env.phraseOf(tokens(), pattern)
	case matchRegexp:
		query, err := corpus.NewPattern(pattern)
		if err != nil {
			return nil, errors.New(env.say(message.BadPattern, pattern, env.cause(err)))
		}
		return query, nil
	}
	return corpus.NewLiteral(pattern), nil
}

// find gives the hits in a document, in order.
func (o *kwicOptions) find(d *document, query corpus.Query, tokens *segment.Tokenizer) []hit {
	var hits []hit
	for i := range d.excerpts {
		p := &d.excerpts[i]
		var cut []segment.Token
		if tokens != nil {
			cut = slices.Collect(tokens.Tokens(p.text))
		}
		for start, end := range query.Find(p.text, cut) {
			line := corpus.CharacterContext(p.text, start, end, o.context)
			if o.unit == unitWords {
				line = corpus.WordContext(p.text, cut, start, end, o.context)
			}
			hits = append(hits, hit{line, d, p, d.line(p, start)})
		}
	}
	return hits
}

// concordance writes hits below each other for a terminal: the left context
// ends where the hit begins.
type concordance struct {
	out   io.Writer
	side  int // columns of the context
	width int // of the terminal, 0 for no limit
	color bool
}

// columnsOf are those that a unit of context mostly has room in: a character, or
// a word with a mark now and then.
var columnsOf = map[string]int{unitCharacters: 2, unitWords: 6}

// The columns of a concordance in a terminal.
const (
	maxContext   = 1000 // units that still are in one line
	placeColumns = 40   // what is left for hit and place
	leastColumns = 10   // the least that a side, or the place, gets
)

func (o *kwicOptions) newConcordance(env environment, w io.Writer) *concordance {
	side := columnsOf[o.unit] * min(o.context, maxContext)
	width := o.width(env)
	if width > 0 {
		side = min(side, max(leastColumns, (width-placeColumns)/2))
	}
	return &concordance{w, side, width, o.wantsColor(env)}
}

// The cells of kwicTable that a concordance shows.
const (
	cellPath, cellMember, cellLine = 0, 1, 2
	cellSection                    = 4
	cellLeft, cellHit, cellRight   = 5, 6, 7
)

func (w *concordance) Write(b *report.Batch) error {
	for _, part := range b.Parts {
		for _, row := range part.Rows {
			if _, err := io.WriteString(w.out, w.line(row)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *concordance) Close() error { return nil }

// hitColor and noColor make the hit stand out: bold and red.
const (
	hitColor = "\x1b[1;31m"
	noColor  = "\x1b[0m"
)

// line is a hit in one line: context, hit, context, and where it is.
func (w *concordance) line(row report.Row) string {
	context := corpus.Line{Left: flat(row[cellLeft]), Right: flat(row[cellRight])}
	left, right := context.Align(w.side)
	hit, place := flat(row[cellHit]), placeOfRow(row)
	if w.width > 0 {
		before := report.DisplayWidth(left + " " + hit + " " + right + "  ")
		place = report.CutStart(place, max(leastColumns, w.width-before))
	}
	if w.color {
		hit = hitColor + hit + noColor
	}
	return fmt.Sprintf("%s %s %s  %s\n", left, hit, right, place)
}

// placeOfRow is a.zip!b.html:17 二/（一）/1.
func placeOfRow(row report.Row) string {
	place := row[cellPath].(string)
	if member, ok := row[cellMember].(string); ok {
		place += "!" + member
	}
	if line, ok := row[cellLine].(int64); ok {
		place += fmt.Sprintf(":%d", line)
	}
	if section, ok := row[cellSection].(string); ok {
		place += " " + section
	}
	return flat(place)
}

// flat is a text of a document in a line that commands no terminal.
func flat(cell any) string { return report.Printable(cell.(string)) }
