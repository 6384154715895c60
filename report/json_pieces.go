package report

import (
	"bytes"
	"io"
	"reflect"
	"strings"
)

// largeText is the size of a text, in bytes, from which the JSON of its notice
// is written piece by piece. encoding/json makes all of a value before it writes
// any of it, which takes several times the memory of the text.
const largeText = 1 << 20

func isLarge(r *Result) bool { return len(r.File.Text) >= largeText }

// jsonPieces are values that are written one after the other, up to the first error.
type jsonPieces struct {
	out      io.Writer
	indented bool
	compact  bytes.Buffer // the value at hand
	laidOut  []byte       // the same with its indents
	err      error
}

// writeObject writes the struct that object points to as an Encoder does, with a
// line break behind it, but one field after the other, and of a list one element
// after the other.
func (p *jsonPieces) writeObject(object any) error {
	fields := reflect.ValueOf(object).Elem()
	p.write("{")
	separator := ""
	for i := range fields.NumField() {
		name, options, _ := strings.Cut(fields.Type().Field(i).Tag.Get("json"), ",")
		if options == "omitempty" && fields.Field(i).IsZero() {
			continue
		}
		p.write(separator)
		p.breakLine(1)
		p.value(name, 1)
		p.write(":")
		if p.indented {
			p.write(" ")
		}
		p.field(fields.Field(i))
		separator = ","
	}
	p.breakLine(0)
	p.write("}\n")
	return p.err
}

// field writes a list element by element, anything else at once.
func (p *jsonPieces) field(v reflect.Value) {
	if v.Kind() != reflect.Slice || v.Len() == 0 {
		p.value(v.Interface(), 1)
		return
	}
	p.write("[")
	for i := range v.Len() {
		if i > 0 {
			p.write(",")
		}
		p.breakLine(2)
		p.value(v.Index(i).Addr().Interface(), 2)
	}
	p.breakLine(1)
	p.write("]")
}

// value writes v as JSON, so many levels down.
func (p *jsonPieces) value(v any, depth int) {
	if p.err != nil {
		return
	}
	p.compact.Reset()
	if p.err = newEncoder(&p.compact).Encode(v); p.err != nil {
		return
	}
	text := bytes.TrimRight(p.compact.Bytes(), "\n")
	if p.indented {
		p.laidOut = appendIndented(p.laidOut[:0], text, depth)
		text = p.laidOut
	}
	_, p.err = p.out.Write(text)
}

func (p *jsonPieces) breakLine(depth int) {
	if p.indented {
		p.write("\n" + strings.Repeat(indent, depth))
	}
}

func (p *jsonPieces) write(text string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.out, text)
	}
}
