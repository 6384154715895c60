package report

import (
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/message"
)

// field is a column together with where its cells come from.
type field[T any] struct {
	Column
	of func(*T) any
}

// columnsOf are the columns of fields.
func columnsOf[T any](fields []field[T]) []Column {
	return each(fields, func(f *field[T]) Column { return f.Column })
}

// cellsOf appends the cells of x to a row.
func cellsOf[T any](row Row, fields []field[T], x *T) Row {
	for i := range fields {
		row = append(row, fields[i].of(x))
	}
	return row
}

// text is the field of a text; the empty one is absent.
func text[T any, S ~string](name string, head message.Text, of func(*T) S) field[T] {
	return field[T]{Column{Name: name, Head: head}, func(x *T) any { return present(string(of(x))) }}
}

// date is the field of a date in ISO 8601.
func date[T any](name string, head message.Text, of func(*T) string) field[T] {
	return field[T]{Column{Name: name, Head: head, Type: Date}, func(x *T) any { return present(of(x)) }}
}

// ordinal is the field of a number that counts from one; 0 is absent.
func ordinal[T any](name string, head message.Text, of func(*T) int) field[T] {
	return field[T]{Column{Name: name, Head: head, Type: Ordinal}, func(x *T) any {
		if n := of(x); n != 0 {
			return int64(n)
		}
		return nil
	}}
}

// value is the field of a number that may be absent.
func value[T any](name string, head message.Text, kind Type, of func(*T) any) field[T] {
	return field[T]{Column{Name: name, Head: head, Type: kind}, of}
}

// known makes the cells of a number that may not be known.
func known[T any](of func(*T) (float64, bool)) func(*T) any {
	return func(x *T) any {
		if v, ok := of(x); ok {
			return v
		}
		return nil
	}
}

// spanFields are the half-open byte range of the text that an item was read
// from.
func spanFields[T any](of func(*T) source.Span) []field[T] {
	return []field[T]{
		value("span_start", message.HeadStart, Ordinal, func(x *T) any { return int64(of(x).Start) }),
		value("span_end", message.HeadEnd, Ordinal, func(x *T) any { return int64(of(x).End) }),
	}
}

// path is the field of a path, which is cut at its beginning.
func path[T any](name string, head message.Text, of func(*T) string) field[T] {
	f := text(name, head, of)
	f.IsPath = true
	return f
}

// searched lets a database find the words in a column.
func searched[T any](f field[T]) field[T] {
	f.Search = true
	return f
}

// present is s, or nil when it is empty.
func present(s string) any {
	if s == "" {
		return nil
	}
	return s
}
