package report

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// jsonPrinter writes JSON piece by piece, compact or indented, just as
// encoding/json would write all of it at once. That package makes encoders for
// types when it first meets them: for those of a notice this takes longer than
// to read one of 30 KB. And it holds all of a value before it writes any of it.
//
// The first thing that went wrong is told at the end of the line.
type jsonPrinter struct {
	out      *bufio.Writer // keeps its first error
	indented bool
	depth    int   // of what is open
	begun    bool  // what is open has a member or an element already
	err      error // of a value that is no JSON
}

// jsonObject is a struct that prints its fields in their order.
type jsonObject interface{ print(*jsonPrinter) }

// line writes an object and a line break behind it.
func (p *jsonPrinter) line(object jsonObject) error {
	object.print(p)
	return cmp.Or(p.err, p.out.WriteByte('\n'))
}

func (p *jsonPrinter) open(bracket byte) {
	p.out.WriteByte(bracket)
	p.depth++
	p.begun = false
}

func (p *jsonPrinter) close(bracket byte) {
	p.depth--
	if p.begun { // else {} or [], on one line
		p.breakLine()
	}
	p.out.WriteByte(bracket)
	p.begun = true
}

// next starts a member of an object or an element of a list.
func (p *jsonPrinter) next() {
	if p.begun {
		p.out.WriteByte(',')
	}
	p.breakLine()
	p.begun = true
}

func (p *jsonPrinter) breakLine() {
	if !p.indented {
		return
	}
	p.out.WriteByte('\n')
	for range p.depth {
		p.out.WriteString(indent)
	}
}

// key starts a member, whose name needs no escapes.
func (p *jsonPrinter) key(name string) {
	p.next()
	p.out.WriteByte('"')
	p.out.WriteString(name)
	p.out.WriteString(`":`)
	if p.indented {
		p.out.WriteByte(' ')
	}
}

func (p *jsonPrinter) object(name string, value jsonObject) {
	p.key(name)
	value.print(p)
}

func (p *jsonPrinter) text(name, value string) {
	p.key(name)
	p.quote(value)
}

// textIfAny leaves an empty text out.
func (p *jsonPrinter) textIfAny(name, value string) {
	if value != "" {
		p.text(name, value)
	}
}

func (p *jsonPrinter) integer(name string, value int) {
	p.key(name)
	p.out.Write(strconv.AppendInt(p.out.AvailableBuffer(), int64(value), 10))
}

// integerIfAny leaves zero out.
func (p *jsonPrinter) integerIfAny(name string, value int) {
	if value != 0 {
		p.integer(name, value)
	}
}

// leastPlain and mostPlain are the bounds of numbers without an exponent.
const leastPlain, mostPlain = 1e-6, 1e21

func (p *jsonPrinter) number(name string, value float64) {
	if value != 0 && !(leastPlain <= value && value < mostPlain) {
		p.any(name, value)
		return
	}
	p.key(name)
	p.out.Write(strconv.AppendFloat(p.out.AvailableBuffer(), value, 'f', -1, 64))
}

// numberIfAny leaves zero out.
func (p *jsonPrinter) numberIfAny(name string, value float64) {
	if value != 0 {
		p.number(name, value)
	}
}

// any leaves a value of any type to encoding/json.
func (p *jsonPrinter) any(name string, value any) {
	p.key(name)
	var encoded bytes.Buffer
	if err := newEncoder(&encoded).Encode(value); err != nil {
		p.err = cmp.Or(p.err, err)
		return
	}
	text := bytes.TrimSuffix(encoded.Bytes(), []byte("\n"))
	if p.indented {
		text = appendIndented(nil, text, p.depth)
	}
	p.out.Write(text)
}

// printList writes a list of structs.
func printList[T any, P interface {
	*T
	jsonObject
}](p *jsonPrinter, name string, list []T) {
	p.key(name)
	p.open('[')
	for i := range list {
		p.next()
		P(&list[i]).print(p)
	}
	p.close(']')
}

// quote writes s as a JSON string.
func (p *jsonPrinter) quote(s string) {
	if !utf8.ValidString(s) {
		s = string([]rune(s)) // U+FFFD for each stray byte
	}
	p.out.WriteByte('"')
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] > lineSeparator[0] { // an ideograph, as nearly always: three bytes
			i += 2
			continue
		}
		if isPlain(s[i]) {
			continue
		}
		if escape, size := escapeOf(s[i:]); size > 0 {
			p.out.WriteString(s[from:i])
			p.out.WriteString(escape)
			from = i + size
		}
	}
	p.out.WriteString(s[from:])
	p.out.WriteByte('"')
}

// isPlain reports whether a byte starts no character that has an escape.
func isPlain(c byte) bool {
	return c >= ' ' && c != '"' && c != '\\' && c != lineSeparator[0]
}

// lineSeparator and paragraphSeparator end lines in JavaScript, so that they are
// escaped for its sake.
const lineSeparator, paragraphSeparator = "\u2028", "\u2029"

// escapeOf is the escape of the first character of s, which may not be plain, and
// how many bytes it stands for; 0 if it needs none.
func escapeOf(s string) (escape string, size int) {
	c := s[0]
	switch {
	case strings.HasPrefix(s, lineSeparator):
		return `\u2028`, len(lineSeparator)
	case strings.HasPrefix(s, paragraphSeparator):
		return `\u2029`, len(paragraphSeparator)
	case c >= utf8.RuneSelf:
		return "", 0
	case int(c) < len(escapeLetters) && escapeLetters[c] != 0:
		return `\` + string(escapeLetters[c]), 1
	}
	return fmt.Sprintf(`\u%04x`, c), 1
}

// escapeLetters are the escapes of one letter.
var escapeLetters = [...]byte{'\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '"': '"', '\\': '\\'}
