package main

import (
	"cmp"
	"errors"
	"io"
	"slices"
	"strconv"
	"sync"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment"
)

func newCorpusCommand(env environment) *cobra.Command {
	c := &cobra.Command{
		Use:     "corpus",
		Short:   env.text(message.CorpusShort),
		Long:    env.text(message.CorpusLong),
		Example: env.text(message.CorpusExample),
		Args:    env.unknownCommand,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(
		newFreqCommand(env),
		newNGramsCommand(env),
		newKeynessCommand(env),
		newKWICCommand(env),
		newCollocatesCommand(env),
		newLexdivCommand(env),
		newTrendCommand(env),
		newSimilarCommand(env),
	)
	return c
}

// corpusOptions are what the command lines of corpus have in common.
type corpusOptions struct {
	batch
	in        []string // roles of the excerpts to look at
	where     []string // filters
	selection report.Selection
	limit     int // rows to write; 0 for all, below for what the format suggests
	bom       bool
	words     segment.Options
	table     func() *report.Table // the rows, as the other flags have them

	filters []condition // of where
	parsed  bool        // the inputs are NDJSON that parse wrote
}

// shownRows is how many rows people see unless they ask for more.
const shownRows = 50

// corpusCommand is one command of corpus.
type corpusCommand struct {
	use                  string
	short, long, example message.Text
	in                   string // role of the excerpts to look at; empty for all
	drawn                bool   // the table has a plot, which svg draws
	leading              int    // arguments before the paths
	table                func() *report.Table
	flags                func(*cobra.Command)
	run                  func(c *cobra.Command, args []string) error
}

// command makes a command with the flags that all have.
func (o *corpusOptions) command(env environment, cc corpusCommand) *cobra.Command {
	o.format, o.rows, o.limit, o.table = report.Terminal, true, -1, cc.table
	c := &cobra.Command{
		Use: cc.use, Short: env.text(cc.short), Long: env.text(cc.long), Example: env.text(cc.example),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) < cc.leading {
				return errors.New(env.say(message.ArgumentMissing, c.UseLine()))
			}
			o.paths = append(o.paths, args[cc.leading:]...)
			return cc.run(c, args[:cc.leading])
		},
	}
	o.addFlags(env, c, cc)
	if cc.flags != nil {
		cc.flags(c)
	}
	return c
}

func (o *corpusOptions) addFlags(env environment, c *cobra.Command, cc corpusCommand) {
	usage, formats := message.TableFormatFlag, append(report.TableFormats(), report.HTML)
	if cc.drawn {
		usage, formats = message.TrendFormatFlag, append(formats, report.SVG)
	}
	o.batch.addFlags(env, c, usage, formats)
	flags, in := c.Flags(), cmp.Or(cc.in, roleAll)
	flags.StringSliceVar(&o.in, "in", []string{in}, env.say(message.InFlag, in))
	flags.StringArrayVar(&o.where, "where", nil, env.text(message.WhereFlag))
	addInt(c, &o.limit, "limit", "n", o.limit, env.text(message.LimitFlag))
	flags.StringSliceVar(&o.selection.Columns, "columns", nil, env.text(message.ColumnsFlag))
	flags.StringSliceVar(&o.selection.Sort, "sort", nil, env.text(message.SortFlag))
	flags.BoolVar(&o.bom, "bom", false, env.text(message.BOMFlag))
	flags.StringVar(&o.words.Dictionary, "dict", "", env.text(message.DictFlag))
	flags.StringVar(&o.words.StopWords, "stopwords", "", env.text(message.StopWordsFlag))
	flags.Lookup("in").DefValue = "[]" // the usage tells the default
	completeFlag(c, "in", listOfChoices(func() []string { return roles }))
	completeFlag(c, "where", completeFilter)
	completeFlag(c, "limit", cobra.NoFileCompletions)
	for _, name := range []string{"columns", "sort"} {
		completeFlag(c, name, listOfChoices(func() []string { return o.table().ColumnNames() }))
	}
}

// addInt defines a flag for a whole number, whose usage tells the default in the
// user's language.
func addInt(c *cobra.Command, value *int, name, shorthand string, initial int, usage string) {
	c.Flags().IntVarP(value, name, shorthand, initial, usage)
	c.Flags().Lookup(name).DefValue = "0"
}

// prepare checks the command line and what the inputs are.
func (o *corpusOptions) prepare(env *environment, c *cobra.Command) error {
	if err := o.checkInputs(*env, c); err != nil {
		return err
	}
	if c.Flag("limit").Changed && o.limit < 0 {
		return errors.New(env.say(message.NumberTooSmall, "--limit", 0))
	}
	if err := o.settleFormat(*env, c); err != nil {
		return err
	}
	if slices.ContainsFunc(o.where, asksForRole) {
		o.lookAtRoles(c)
	}
	if err := o.checkRoles(*env); err != nil {
		return err
	}
	for _, text := range o.where {
		filter, err := env.parseCondition(text)
		if err != nil {
			return err
		}
		o.filters = append(o.filters, filter)
	}
	return o.detectParsed(env)
}

// lookAtRoles chooses all passages that have a role, unless the user chose some.
func (o *corpusOptions) lookAtRoles(c *cobra.Command) {
	if !c.Flags().Changed("in") {
		o.in = slices.DeleteFunc(slices.Clone(roles), func(role string) bool { return role == roleAll })
	}
}

// tokenizer starts to load the words. Files that a user names are read at once,
// so that what is wrong with them comes before everything else.
func (o *corpusOptions) tokenizer(env environment) (func() *segment.Tokenizer, error) {
	load := segment.Prepare(o.words)
	if o.words != (segment.Options{}) {
		if _, err := load(); err != nil {
			return nil, env.wordsError(err)
		}
	}
	return func() *segment.Tokenizer {
		tokens, err := load()
		if err != nil {
			panic(err) // of the built-in words
		}
		return tokens
	}, nil
}

// wordsError says in the user's language what is wrong with a file of words.
func (env environment) wordsError(err error) error {
	e, ok := errors.AsType[*segment.FileError](err)
	if !ok {
		return err
	}
	switch e.Code {
	case segment.TooLarge:
		return errors.New(env.say(message.WordsTooLarge, e.Name, segment.MaxFile>>20))
	case segment.NotUTF8:
		return errors.New(env.say(message.WordsNotUTF8, e.Name))
	case segment.BadLine:
		return errors.New(env.say(message.WordsBadLine, e.Name, strconv.Itoa(e.Line), e.Text))
	}
	return env.readError(e.Name, e.Err)
}

// study is what a command of corpus does with the documents.
type study[T any] struct {
	measure func(*document) T                         // several at a time
	take    func(*document, T) ([]report.Row, error)  // in order; the rows are written at once
	finish  func() []report.Row                       // rows that need all documents; may be nil
	rows    func(io.Writer) (report.RowWriter, error) // writer of its own; may be nil
}

// runStudy reads the documents, and writes what the study makes of them.
func runStudy[T any](o *corpusOptions, env environment, s study[T]) error {
	w := &studyWriter[T]{study: s, table: o.table()}
	t, err := o.batch.run(env, job{
		writer: func(out io.Writer) (_ report.Writer, err error) {
			w.rows, err = o.newRows(env, out, w.table, s.rows)
			return w, err
		},
		work: func(r *report.Result) { w.work(o, r) },
		tell: func(*report.Result) {},
	})
	if err != nil {
		return err
	}
	if !w.taken && t.read > 0 && !o.quiet {
		env.tell(env.text(message.NothingFits))
	}
	return o.conclude(env, t)
}

// newRows makes the writer of the rows: own, or that of the format.
func (o *corpusOptions) newRows(env environment, out io.Writer, t *report.Table, own func(io.Writer) (report.RowWriter, error)) (report.RowWriter, error) {
	if own != nil {
		rows, err := own(out)
		return o.limited(t, rows), err
	}
	selection := o.selection
	if report.IsForPeople(o.format) && len(selection.Columns) == 0 {
		selection.Columns = t.Brief
	}
	shape, step, err := selection.Of(t)
	if err != nil {
		return nil, env.writerError(o.output, err)
	}
	opts := o.presentation(env)
	opts.BOM = o.bom
	rows, err := report.NewRowWriter(out, o.format, []*report.Table{shape}, opts)
	if err != nil {
		return nil, env.writerError(o.output, err)
	}
	return step(o.limited(t, rows)), nil
}

// limited passes on no more rows than are wanted. What is drawn is drawn whole.
func (o *corpusOptions) limited(t *report.Table, rows report.RowWriter) report.RowWriter {
	limit, drawn := o.limit, t.Plot != nil && o.format == report.HTML
	if limit < 0 && report.IsForPeople(o.format) && !drawn {
		limit = shownRows
	}
	if limit <= 0 {
		return rows
	}
	return &limitedRows{rows, limit}
}

// limitedRows passes on the first rows.
type limitedRows struct {
	report.RowWriter
	left int
}

func (w *limitedRows) Write(b *report.Batch) error {
	for i := range b.Parts {
		rows := b.Parts[i].Rows
		b.Parts[i].Rows = rows[:min(w.left, len(rows))]
		w.left -= len(b.Parts[i].Rows)
	}
	return w.RowWriter.Write(b)
}

// studyWriter takes results for a study. What was measured waits in measured
// until its turn.
type studyWriter[T any] struct {
	study[T]
	table    *report.Table
	rows     report.RowWriter
	measured sync.Map // *report.Result → measurement[T]
	taken    bool     // there was something to look at
}

type measurement[T any] struct {
	document *document
	value    T
}

// work measures a document that has something to look at; several at a time.
func (w *studyWriter[T]) work(o *corpusOptions, r *report.Result) {
	d, err := o.documentOf(r)
	if err != nil {
		r.Err = err
		return
	}
	if len(d.excerpts) > 0 {
		w.measured.Store(r, measurement[T]{d, w.measure(d)})
	}
}

func (w *studyWriter[T]) Write(r *report.Result) error {
	m, ok := w.measured.LoadAndDelete(r)
	if !ok {
		return nil // there is nothing to take
	}
	w.taken = true
	one := m.(measurement[T])
	rows, err := w.take(one.document, one.value)
	if err != nil || len(rows) == 0 {
		return err
	}
	return w.put(rows)
}

func (w *studyWriter[T]) put(rows []report.Row) error {
	return w.rows.Write(&report.Batch{Parts: []report.Part{{Table: w.table, Rows: rows}}})
}

func (w *studyWriter[T]) Close() error {
	if w.finish != nil {
		if err := w.put(w.finish()); err != nil {
			return err
		}
	}
	return w.rows.Close()
}
