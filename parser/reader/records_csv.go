package reader

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// csvRows reads a header and the rows under it; cells are strings. A row with
// more or fewer cells than the header, or with a stray quotation mark, costs
// itself. One longer than limit bytes ends the table: where a quotation mark is
// missing nobody knows where the next row starts.
func csvRows(in *bufio.Reader, limit int64) iter.Seq2[row, error] {
	return func(yield func(row, error) bool) {
		table := newCSVTable(in, limit)
		header, err := table.next()
		if err != nil {
			if err != io.EOF {
				yield(nil, err)
			}
			return
		}
		names := columnNames(header)
		for {
			cells, err := table.next()
			if err == io.EOF || !yield(nameCells(names, cells), err) || endsTable(err) {
				return
			}
		}
	}
}

// csvTable reads the rows of a table, the header being the first.
type csvTable struct {
	cells *csv.Reader
	row   *io.LimitedReader // what the current row may still take
	limit int64
}

func newCSVTable(in *bufio.Reader, limit int64) *csvTable {
	row := &io.LimitedReader{R: in}
	cells := csv.NewReader(row)
	cells.Comma = separatorOf(in)
	return &csvTable{cells, row, limit}
}

// readAhead is how much encoding/csv may have read beyond a row.
const readAhead = 4 << 10

// next gives the cells of the next row. The error is [io.EOF] at the end, else
// an [*Error].
func (t *csvTable) next() ([]string, error) {
	t.row.N = t.limit + readAhead
	cells, err := t.cells.Read()
	parse, wrong := errors.AsType[*csv.ParseError](err)
	switch {
	case t.row.N == 0:
		return nil, tooLarge(t.limit)
	case wrong:
		return nil, badRecord("CSV", parse.StartLine, parse.Err)
	case err != nil && err != io.EOF:
		return nil, newSystemError("", err)
	case err == nil && slices.ContainsFunc(cells, isForeign):
		return nil, notUTF8()
	}
	return cells, err
}

func isForeign(cell string) bool { return !utf8.ValidString(cell) }

// endsTable reports whether nothing can be read behind err.
func endsTable(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && (e.Code == TooLarge || e.Code == ReadFailed)
}

// separatorOf is the tab when the header has tabs and no commas.
func separatorOf(in *bufio.Reader) rune {
	header, _ := peekLine(in) // an error comes again when it is read
	if bytes.Contains(header, []byte("\t")) && !bytes.Contains(header, []byte(",")) {
		return '\t'
	}
	return ','
}

// columnNames are the names of the columns under header. A column without a
// name, or with that of one before it, is called by its number.
func columnNames(header []string) []string {
	var given distinct
	names := make([]string, len(header))
	for i, name := range header {
		names[i] = strings.TrimSpace(name)
		if names[i] == "" || !given.take(names[i]) {
			names[i] = given.name(strconv.Itoa(i + 1))
		}
	}
	return names
}

// nameCells puts the cells of a row under the names of their columns.
func nameCells(names, cells []string) row {
	if cells == nil {
		return nil
	}
	fields := make(row, len(cells))
	for i, cell := range cells {
		fields[names[i]] = cell
	}
	return fields
}
