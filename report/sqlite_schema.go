package report

import (
	"fmt"
	"slices"
	"strings"
)

// sqliteTypes are the types of columns in a database.
var sqliteTypes = map[Type]string{String: "TEXT", Integer: "INTEGER", Ordinal: "INTEGER", Real: "REAL", Percent: "REAL", Date: "TEXT"}

// createStatements make a table with all that belongs to it, where it is not
// there yet. References to tables that are not among those written are left
// out.
func createStatements(t *Table, tables []*Table) []string {
	statements := []string{createTable(t, tables)}
	for _, ref := range t.Refs {
		if slices.Equal(ref.Columns, t.Key[:min(len(ref.Columns), len(t.Key))]) {
			continue // the key begins with them, which is index enough
		}
		statements = append(statements, fmt.Sprintf("CREATE INDEX IF NOT EXISTS %s ON %s (%s)",
			quoteName(t.Name+"_"+ref.Columns[len(ref.Columns)-1]), quoteName(t.Name), quoteNames(ref.Columns)))
	}
	return statements
}

func createTable(t *Table, tables []*Table) string {
	var lines []string
	for i, c := range t.Columns {
		line := quoteName(c.Name) + " " + sqliteTypes[c.Type]
		if t.isKey(i) {
			line += " NOT NULL"
		}
		lines = append(lines, line)
	}
	if len(t.Key) > 0 {
		lines = append(lines, "PRIMARY KEY ("+quoteNames(t.Key)+")")
	}
	for _, ref := range t.Refs {
		if i := slices.IndexFunc(tables, func(t *Table) bool { return t.Name == ref.Table }); i >= 0 {
			lines = append(lines, fmt.Sprintf("FOREIGN KEY (%s) REFERENCES %s (%s) DEFERRABLE INITIALLY DEFERRED",
				quoteNames(ref.Columns), quoteName(ref.Table), quoteNames(tables[i].Key)))
		}
	}
	return fmt.Sprintf("CREATE TABLE IF NOT EXISTS %s (\n  %s\n)", quoteName(t.Name), strings.Join(lines, ",\n  "))
}

func insertStatement(t *Table) string {
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(t.Columns)), ", ")
	return fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", quoteName(t.Name), quoteNames(t.ColumnNames()), marks)
}

// keyCondition chooses the rows under the values of the first columns.
func keyCondition(t *Table, columns int) string {
	return " WHERE " + strings.Join(each(t.Columns[:columns], func(c *Column) string { return quoteName(c.Name) + " = ?" }), " AND ")
}

// isKey reports whether the i-th column is part of the key.
func (t *Table) isKey(i int) bool { return slices.Contains(t.Key, t.Columns[i].Name) }

// quoteName quotes the name of a table or a column, which may be a word of SQL.
func quoteName(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

func quoteNames(names []string) string {
	return strings.Join(each(names, func(name *string) string { return quoteName(*name) }), ", ")
}
