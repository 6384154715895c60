package reader

import (
	"slices"
	"strings"
)

// wordFields are the open fields: each is an instruction that is not shown,
// then its result, which is.
type wordFields struct {
	open         []wordField
	instructions int // how many are in their instruction
	contents     int // how many are tables of contents
}

type wordField struct {
	instruction string // the beginning of it
	result      bool   // the instruction is over
	contents    bool   // the result is a table of contents
}

// maxInstruction is how much is kept of an instruction: enough for its name.
const maxInstruction = 64

// shown reports whether text belongs to a result, or to no field.
func (f *wordFields) shown() bool { return f.instructions == 0 }

func (f *wordFields) begin() {
	f.open = append(f.open, wordField{})
	f.instructions++
}

func (f *wordFields) last() *wordField {
	if len(f.open) == 0 {
		return nil
	}
	return &f.open[len(f.open)-1]
}

// instruct adds to the instruction of the last field.
func (f *wordFields) instruct(text string) {
	if last := f.last(); last != nil && len(last.instruction) < maxInstruction {
		last.instruction += text[:min(len(text), maxInstruction)]
	}
}

// separate ends the instruction of the last field.
func (f *wordFields) separate() {
	last := f.last()
	if last == nil || last.result {
		return
	}
	last.result = true
	last.contents = strings.HasPrefix(strings.TrimSpace(last.instruction), "TOC")
	f.instructions--
	if last.contents {
		f.contents++
	}
}

// end closes the last field, which may have no result.
func (f *wordFields) end() {
	last := f.last()
	switch {
	case last == nil:
		return
	case !last.result:
		f.instructions--
	case last.contents:
		f.contents--
	}
	f.open = f.open[:len(f.open)-1]
}

// abandon drops the fields whose instruction is open when a paragraph ends:
// instructions are shorter, so their end has been lost, and would take the rest
// of the document with it.
func (f *wordFields) abandon() {
	if f.instructions > 0 {
		f.open = slices.DeleteFunc(f.open, func(field wordField) bool { return !field.result })
		f.instructions = 0
	}
}
