package report

import (
	"context"
	"fmt"
	"strings"
)

// search is the full-text index of a table: measures_fts of measures. It keeps
// no text of its own, so that it has to be told of every row that comes or goes;
// in a finished database two triggers do that.
//
// While rows are written there are no triggers, since FTS5 writes a piece of
// its index to disk at the end of each statement that one adds to, which takes
// five times as long as all else. Instead rows that go are set aside, rows that
// come are known by their numbers, and finish tells the index of both at once.
type search struct {
	table   *Table
	index   string   // its name
	removed string   // a temporary table of the rows that go
	columns []string // that it finds words in
	next    int64    // the rows from this number on are not in the index yet
}

// searchHash is how many bytes FTS5 gathers in memory before it writes a piece of
// its index: four times its default, for fewer pieces to merge.
const searchHash = 4 << 20

// openSearch prepares the index of a table that has columns to search.
func (w *sqliteRows) openSearch(t *Table) error {
	s := &search{table: t, index: t.Name + "_fts", removed: t.Name + "_removed"}
	for _, c := range t.Columns {
		if c.Search {
			s.columns = append(s.columns, c.Name)
		}
	}
	if len(s.columns) == 0 {
		return nil
	}
	w.searches[t] = s
	create := fmt.Sprintf("CREATE VIRTUAL TABLE IF NOT EXISTS %s USING fts5(%s, content=%s, tokenize='trigram')",
		quoteName(s.index), quoteNames(s.columns), quoteName(t.Name))
	return w.executeAll(append([]string{create}, s.createTriggers()...)...)
}

// createTriggers tell the index of rows that come and go.
func (s *search) createTriggers() []string {
	index, table, columns := quoteName(s.index), quoteName(s.table.Name), quoteNames(s.columns)
	return []string{
		fmt.Sprintf("CREATE TRIGGER IF NOT EXISTS %s AFTER INSERT ON %s BEGIN INSERT INTO %s (rowid, %s) VALUES (new.rowid, %s); END",
			quoteName(s.trigger("insert")), table, index, columns, prefixed("new.", s.columns)),
		fmt.Sprintf("CREATE TRIGGER IF NOT EXISTS %s AFTER DELETE ON %s BEGIN INSERT INTO %[3]s (%[3]s, rowid, %[4]s) VALUES ('delete', old.rowid, %[5]s); END",
			quoteName(s.trigger("delete")), table, index, columns, prefixed("old.", s.columns)),
	}
}

// start takes the triggers away, before the first row comes or goes.
func (s *search) start(w *sqliteRows) error {
	err := w.executeAll(
		"DROP TRIGGER "+quoteName(s.trigger("insert")),
		"DROP TRIGGER "+quoteName(s.trigger("delete")),
		fmt.Sprintf("CREATE TEMP TABLE %s (number INTEGER, %s)", quoteName(s.removed), quoteNames(s.columns)))
	if err != nil {
		return err
	}
	s.next, err = s.free(w)
	return err
}

func (s *search) trigger(event string) string { return s.index + "_" + event }

// free is the number that the next row of the table gets.
func (s *search) free(w *sqliteRows) (number int64, err error) {
	query := "SELECT coalesce(max(rowid), 0) + 1 FROM " + quoteName(s.table.Name)
	err = w.conn.QueryRowContext(context.Background(), query).Scan(&number)
	return number, err
}

// before sets the rows aside that are about to go, but for those that the index
// does not know.
func (s *search) before(w *sqliteRows, where string, values []any) error {
	if s.next == 1 {
		return nil // it knows none
	}
	_, err := w.execute(fmt.Sprintf("INSERT INTO %s SELECT rowid, %s FROM %s%s AND rowid < ?",
		quoteName(s.removed), quoteNames(s.columns), quoteName(s.table.Name), where), append(values, s.next)...)
	return err
}

// after takes into account that rows have gone: the next ones may get their
// numbers.
func (s *search) after(w *sqliteRows) error {
	free, err := s.free(w)
	s.next = min(s.next, free)
	return err
}

// finish brings the index up to date, and leaves it to the triggers again.
func (s *search) finish(w *sqliteRows) error {
	index, table, columns := quoteName(s.index), quoteName(s.table.Name), quoteNames(s.columns)
	return w.executeAll(append(s.createTriggers(),
		fmt.Sprintf("INSERT INTO %[1]s (%[1]s, rank) VALUES ('hashsize', %[2]d)", index, searchHash),
		fmt.Sprintf("INSERT INTO %[1]s (%[1]s, rowid, %[2]s) SELECT 'delete', number, %[2]s FROM %[3]s", index, columns, quoteName(s.removed)),
		fmt.Sprintf("INSERT INTO %s (rowid, %[2]s) SELECT rowid, %[2]s FROM %s WHERE rowid >= %d", index, columns, table, s.next))...)
}

// prefixed are quoted names with a prefix: new."title", new."text".
func prefixed(prefix string, names []string) string {
	return strings.Join(each(names, func(name *string) string { return prefix + quoteName(*name) }), ", ")
}
