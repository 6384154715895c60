package report

import (
	"errors"
	"fmt"
	"syscall"

	"github.com/ncruces/go-sqlite3"
)

// DatabaseError says that an existing file cannot be added to.
type DatabaseError struct {
	Fault   DatabaseFault
	Version int // of the tables, for OldTables
}

// DatabaseFault is why a file cannot be added to.
type DatabaseFault int

// The faults.
const (
	NoDatabase      DatabaseFault = iota // a file of another kind
	DamagedDatabase                      // pages that contradict each other
	OtherDatabase                        // of another program
	OtherVersion                         // with tables as another version of this program makes them
)

func (e *DatabaseError) Error() string {
	switch e.Fault {
	case NoDatabase:
		return "not a database"
	case DamagedDatabase:
		return "a damaged database"
	case OtherVersion:
		return fmt.Sprintf("a database with tables of version %d, not %d", e.Version, sqliteVersion)
	}
	return "a database of another program"
}

// TableError says that a database has a table already that the rows of a run
// cannot be added to.
type TableError struct {
	Table string
}

func (e *TableError) Error() string {
	return fmt.Sprintf("a table %s is there already, and these rows cannot be told from its", e.Table)
}

// ReferenceError says that rows refer to what the database does not hold: the
// measures of a notice without the notice.
type ReferenceError struct {
	Table string // of the rows
}

func (e *ReferenceError) Error() string {
	return fmt.Sprintf("rows of %s refer to rows that the database does not have", e.Table)
}

// ErrNoPath is for a writer that is no file: a database is not written from
// its beginning to its end.
var ErrNoPath = errors.New("a database has to be written to a file")

// sqliteErrors are the errors of SQLite, by their codes, of which something can
// be said to people.
var sqliteErrors = [...]struct {
	code sqlite3.ErrorCode
	err  error
}{
	{sqlite3.NOTADB, &DatabaseError{Fault: NoDatabase}},
	{sqlite3.CORRUPT, &DatabaseError{Fault: DamagedDatabase}},
	{sqlite3.FULL, syscall.ENOSPC},
}

// sqliteError gives an error of SQLite as one of ours, if there is one for it.
func sqliteError(err error) error {
	for _, known := range sqliteErrors {
		if errors.Is(err, known.code) {
			return known.err
		}
	}
	return err
}

// lacksRow reports whether rows refer to one that is not there.
func lacksRow(err error) bool { return errors.Is(err, sqlite3.CONSTRAINT_FOREIGNKEY) }
