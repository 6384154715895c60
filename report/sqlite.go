package report

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"strings"

	_ "modernc.org/sqlite" // the driver
)

// sqliteVersion is PRAGMA user_version of the databases that are written. It
// changes when the tables change so that an old database cannot be added to.
const sqliteVersion = 1

// sqliteApplication is PRAGMA application_id: "zgai".
const sqliteApplication = 0x7a676169

// DatabaseError says that an existing file cannot be added to.
type DatabaseError struct {
	Version int // of its tables; 0 for a database of something else
}

func (e *DatabaseError) Error() string {
	return fmt.Sprintf("a database with tables of version %d, not %d", e.Version, sqliteVersion)
}

// TableError says that a database has a table already that the rows of a run
// cannot be added to.
type TableError struct {
	Table string
}

func (e *TableError) Error() string {
	return fmt.Sprintf("a table %s is there already, and these rows cannot be told from its", e.Table)
}

// ErrNoPath is for a writer that is no file: a database is not written from
// its beginning to its end.
var ErrNoPath = errors.New("a database has to be written to a file")

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
type sqliteRows struct {
	db      *sql.DB
	inserts map[*Table]*sql.Stmt
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
	db, err := sql.Open("sqlite", sqliteAddress(path))
	if err != nil {
		return nil, err
	}
	rows := &sqliteRows{db: db, inserts: map[*Table]*sql.Stmt{}}
	if err := rows.prepare(tables); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return rows, nil
}

// sqlitePragmas settle how a database is written. It is a copy that nobody else
// sees and that is thrown away when anything goes wrong, so that it needs no
// journal. The cache is in KiB, hence its sign.
const sqlitePragmas = "?_pragma=journal_mode(memory)&_pragma=synchronous(off)" +
	"&_pragma=locking_mode(exclusive)&_pragma=foreign_keys(on)&_pragma=cache_size(-32768)"

// sqliteAddress is the address of the file at path, whatever is in its name.
func sqliteAddress(path string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path) + sqlitePragmas
}

// prepare makes the tables that are not there, and the statements that fill
// them.
func (w *sqliteRows) prepare(tables []*Table) error {
	w.db.SetMaxOpenConns(1)
	if err := w.checkVersion(); err != nil {
		return err
	}
	for _, t := range tables {
		if err := w.checkTable(t); err != nil {
			return err
		}
	}
	for _, t := range tables {
		for _, statement := range createStatements(t, tables) {
			if _, err := w.db.Exec(statement); err != nil {
				return err
			}
		}
		insert, err := w.db.Prepare(insertStatement(t))
		if err != nil {
			return err
		}
		w.inserts[t] = insert
	}
	return nil
}

// checkVersion marks a new database, and refuses one that is not ours.
func (w *sqliteRows) checkVersion() error {
	var tables, application, version int
	const query = "SELECT (SELECT count(*) FROM sqlite_schema), application_id, user_version FROM pragma_application_id, pragma_user_version"
	if err := w.db.QueryRow(query).Scan(&tables, &application, &version); err != nil {
		return err
	}
	if tables == 0 {
		_, err := w.db.Exec(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", sqliteApplication, sqliteVersion))
		return err
	}
	if application != sqliteApplication {
		return &DatabaseError{}
	}
	if version != sqliteVersion {
		return &DatabaseError{version}
	}
	return nil
}

// checkTable refuses a table whose rows cannot be added to what is there under
// its name.
func (w *sqliteRows) checkTable(t *Table) error {
	var there sql.NullString // the names of its columns
	const query = "SELECT group_concat(name, char(10) ORDER BY cid) FROM pragma_table_info(?)"
	if err := w.db.QueryRow(query, t.Name).Scan(&there); err != nil {
		return err
	}
	if there.Valid && !(t.ByInput && there.String == strings.Join(t.ColumnNames(), "\n")) {
		return &TableError{t.Name}
	}
	return nil
}

func (w *sqliteRows) Write(b *Batch) error {
	tx, err := w.db.Begin()
	if err != nil {
		return err
	}
	if err := w.replace(tx, b); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// replace deletes what the batch replaces, and inserts its rows.
func (w *sqliteRows) replace(tx *sql.Tx, b *Batch) error {
	for i := range b.Parts {
		// References point backwards, so the last table goes first.
		if err := w.forget(tx, b.Parts[len(b.Parts)-1-i].Table, b.Keys); err != nil {
			return err
		}
	}
	for _, part := range b.Parts {
		insert := tx.Stmt(w.inserts[part.Table])
		for _, row := range part.Rows {
			if _, err := insert.Exec(sqliteCells(part.Table, row)...); err != nil {
				return err
			}
		}
	}
	return nil
}

// forget deletes the rows under some keys.
func (w *sqliteRows) forget(tx *sql.Tx, t *Table, keys [][]any) error {
	for _, key := range keys {
		conditions := each(t.Columns[:len(key)], func(c *Column) string { return quoteName(c.Name) + " = ?" })
		statement := "DELETE FROM " + quoteName(t.Name) + " WHERE " + strings.Join(conditions, " AND ")
		if _, err := tx.Exec(statement, sqliteCells(t, key)...); err != nil {
			return err
		}
	}
	return nil
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

func (w *sqliteRows) Close() error {
	for _, insert := range w.inserts {
		if err := insert.Close(); err != nil {
			return err
		}
	}
	return w.db.Close()
}
