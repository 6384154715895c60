package report

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/fts5"
)

// sqliteVersion is PRAGMA user_version of the databases that are written. It
// changes when the tables change so that an old database cannot be added to.
const sqliteVersion = 1

// sqliteApplication is PRAGMA application_id: "zgai".
const sqliteApplication = 0x7a676169

// sqliteRows writes tables into an SQLite database, with their keys, an index
// for each reference, and for each table with columns to search an FTS5 index
// of its own, called measures_fts for measures. It finds any three characters
// in a row:
//
//	SELECT * FROM measures WHERE rowid IN
//	  (SELECT rowid FROM measures_fts WHERE measures_fts MATCH '专项整治')
//
// Each batch is one transaction, and replaces what is there under its keys.
// Rows that are not [Table.ByInput], or have other columns than those that are
// there, get a table only where there is none of that name: what an earlier run
// wrote is never lost. A text that is part of a key and absent is stored as
// an empty one, all else as NULL.
//
// Close brings the FTS5 indexes up to date. A database that was not closed is
// of no use.
type sqliteRows struct {
	db         *sql.DB
	conn       *sql.Conn // the only one
	tables     []*Table
	searches   map[*Table]*search   // of the tables that have columns to search
	started    bool                 // a batch was written: the searches have started
	statements map[string]*sql.Stmt // by their text: few, and each is used again and again
}

func newSQLiteRows(w io.Writer, tables []*Table) (*sqliteRows, error) {
	file, ok := w.(PathWriter)
	if !ok {
		return nil, ErrNoPath
	}
	path, err := file.Path()
	if err != nil {
		return nil, err
	}
	db, err := driver.Open(sqliteAddress(path), fts5.Register)
	if err != nil {
		return nil, err
	}
	rows := &sqliteRows{db: db, tables: tables, searches: map[*Table]*search{}, statements: map[string]*sql.Stmt{}}
	if err := rows.prepare(); err != nil {
		return nil, errors.Join(sqliteError(err), rows.disconnect())
	}
	return rows, nil
}

// sqlitePragmas settle how a database is written. It is a copy that nobody else
// sees, that is thrown away when anything goes wrong, and that whoever made it
// syncs and renames when it is whole. So the journal that a transaction is undone
// by may be in memory, and none has to wait for the disk. The cache is in KiB,
// hence its sign.
const sqlitePragmas = "?_pragma=journal_mode(memory)&_pragma=synchronous(off)" +
	"&_pragma=locking_mode(exclusive)&_pragma=foreign_keys(on)&_pragma=cache_size(-32768)"

// sqliteAddress is the address of the file at path, whatever is in its name.
func sqliteAddress(path string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path) + sqlitePragmas
}

// prepare connects, and makes the tables that are not there.
func (w *sqliteRows) prepare() (err error) {
	if w.conn, err = w.db.Conn(context.Background()); err != nil {
		return err
	}
	if err := w.checkVersion(); err != nil {
		return err
	}
	for _, t := range w.tables {
		if err := w.checkTable(t); err != nil {
			return err
		}
	}
	for _, t := range w.tables {
		if err := w.executeAll(createStatements(t, w.tables)...); err != nil {
			return err
		}
		if err := w.openSearch(t); err != nil {
			return err
		}
	}
	return nil
}

// execute runs statements, which are prepared when they are first run.
func (w *sqliteRows) execute(text string, args ...any) (sql.Result, error) {
	statement, ok := w.statements[text]
	if !ok {
		var err error
		if statement, err = w.conn.PrepareContext(context.Background(), text); err != nil {
			return nil, err
		}
		w.statements[text] = statement
	}
	return statement.Exec(args...)
}

// executeAll runs statements in their order.
func (w *sqliteRows) executeAll(texts ...string) error {
	for _, text := range texts {
		if _, err := w.conn.ExecContext(context.Background(), text); err != nil {
			return err
		}
	}
	return nil
}

// checkVersion marks a new database, and refuses one that is not ours.
func (w *sqliteRows) checkVersion() error {
	var tables, application, version int
	const query = "SELECT (SELECT count(*) FROM sqlite_schema), application_id, user_version FROM pragma_application_id, pragma_user_version"
	if err := w.conn.QueryRowContext(context.Background(), query).Scan(&tables, &application, &version); err != nil {
		return err
	}
	if tables == 0 {
		return w.executeAll(
			fmt.Sprintf("PRAGMA application_id = %d", sqliteApplication),
			fmt.Sprintf("PRAGMA user_version = %d", sqliteVersion))
	}
	if application != sqliteApplication {
		return &DatabaseError{Fault: OtherDatabase}
	}
	if version != sqliteVersion {
		return &DatabaseError{OtherVersion, version}
	}
	return nil
}

// checkTable refuses a table whose rows cannot be added to what is there under
// its name.
func (w *sqliteRows) checkTable(t *Table) error {
	var there sql.NullString // the names of its columns
	const query = "SELECT group_concat(name, char(10) ORDER BY cid) FROM pragma_table_info(?)"
	if err := w.conn.QueryRowContext(context.Background(), query, t.Name).Scan(&there); err != nil {
		return err
	}
	if there.Valid && !(t.ByInput && there.String == strings.Join(t.ColumnNames(), "\n")) {
		return &TableError{t.Name}
	}
	return nil
}

func (w *sqliteRows) Write(b *Batch) error {
	err := w.start()
	if err == nil {
		err = w.transact(b)
	}
	if lacksRow(err) {
		return &ReferenceError{b.Parts[0].Table.Name}
	}
	return sqliteError(err)
}

// start readies the indexes for the first batch. A run that has none changes
// nothing.
func (w *sqliteRows) start() error {
	if w.started {
		return nil
	}
	w.started = true
	return w.eachSearch((*search).start)
}

// eachSearch does something to all indexes, in the order of their tables.
func (w *sqliteRows) eachSearch(do func(*search, *sqliteRows) error) error {
	for _, t := range w.tables {
		if search := w.searches[t]; search != nil {
			if err := do(search, w); err != nil {
				return err
			}
		}
	}
	return nil
}

// transact writes a batch in a transaction of its own.
func (w *sqliteRows) transact(b *Batch) error {
	if _, err := w.execute("BEGIN"); err != nil {
		return err
	}
	err := w.eachSearch((*search).begin)
	if err == nil {
		err = w.replace(b)
	}
	if err == nil {
		_, err = w.execute("COMMIT")
	}
	if err == nil {
		return nil
	}
	_, undone := w.execute("ROLLBACK")
	return errors.Join(err, undone, w.eachSearch((*search).undo))
}

// replace deletes what the batch replaces, and inserts its rows.
func (w *sqliteRows) replace(b *Batch) error {
	for _, part := range slices.Backward(b.Parts) { // references point backwards
		for _, key := range b.Keys {
			if err := w.forget(part.Table, key); err != nil {
				return err
			}
		}
	}
	for _, part := range b.Parts {
		insert := insertStatement(part.Table)
		for _, row := range part.Rows {
			if _, err := w.execute(insert, sqliteCells(part.Table, row)...); err != nil {
				return err
			}
		}
	}
	return nil
}

// forget deletes the rows under a key.
func (w *sqliteRows) forget(t *Table, key []any) error {
	where, values := keyCondition(t, len(key)), sqliteCells(t, key)
	search := w.searches[t]
	if search != nil {
		if err := search.before(w, where, values); err != nil {
			return err
		}
	}
	deleted, err := w.execute("DELETE FROM "+quoteName(t.Name)+where, values...)
	if err != nil || search == nil {
		return err
	}
	if n, err := deleted.RowsAffected(); n == 0 || err != nil {
		return err
	}
	return search.after(w)
}

// sqliteCells are cells as they are stored.
func sqliteCells(t *Table, row Row) []any {
	cells := make([]any, len(row))
	for i, cell := range row {
		if cell == nil && t.isKey(i) {
			cell = ""
		}
		cells[i] = cell
	}
	return cells
}

// Close finishes the indexes.
func (w *sqliteRows) Close() error {
	var err error
	if w.started {
		err = sqliteError(w.eachSearch((*search).finish))
	}
	return errors.Join(err, w.disconnect())
}

// disconnect lets the file go.
func (w *sqliteRows) disconnect() error {
	var failed error
	for _, statement := range w.statements {
		failed = errors.Join(failed, statement.Close())
	}
	if w.conn != nil {
		failed = errors.Join(failed, w.conn.Close())
	}
	return errors.Join(failed, w.db.Close())
}
