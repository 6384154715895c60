package reader

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// sameLine is how far the baselines of one line may lie apart, in millimetres:
// less than half a line of the smallest print.
const sameLine = 1.5

// wordGap is the gap within a line that is read as a space, in widths of a
// character.
const wordGap = 0.7

// ofdContent collects the text objects of a page.
type ofdContent struct {
	pieces    []ofdPiece
	templates []string // ids of the templates that lie under the page
	pictures  int

	object  ofdObject // the open one
	reading bool      // inside an element of text
}

// ofdPiece is text that stands on one baseline, in millimetres from the upper
// left corner of the page.
type ofdPiece struct {
	x, y, end float64
	size      float64 // of a character
	text      []byte
}

// ofdObject is an open text object.
type ofdObject struct {
	left, top float64
	matrix    [6]float64
	size      float64
	x, y      float64 // of the last text in it, before the matrix
	advance   float64 // from the first character of that to the last
}

// ofdIdentity is the matrix of an object that names none.
var ofdIdentity = [6]float64{1, 0, 0, 1, 0, 0}

func (c *ofdContent) open(name xml.Name, a xmlAttributes) bool {
	switch name.Local {
	case "TextObject":
		c.object = newOFDObject(a)
	case "TextCode":
		c.object.move(a)
		c.pieces = append(c.pieces, c.object.piece())
		c.reading = true
	case "Template":
		c.templates = append(c.templates, a.get("TemplateID"))
	case "ImageObject", "CompositeObject", "PathObject", "CGTransform":
		c.pictures++
	}
	return true
}

func (c *ofdContent) text(data []byte) {
	if c.reading {
		last := &c.pieces[len(c.pieces)-1]
		last.text = append(last.text, lineBreaks.Replace(string(data))...)
	}
}

func (c *ofdContent) close(name xml.Name) {
	if name.Local == "TextCode" {
		c.pieces[len(c.pieces)-1].measure(c.object)
		c.reading = false
	}
}

func newOFDObject(a xmlAttributes) ofdObject {
	o := ofdObject{matrix: ofdIdentity}
	setFloat(&o.size, a.get("Size"))
	if box := ofdFloats(a.get("Boundary")); len(box) >= 2 {
		o.left, o.top = box[0], box[1]
	}
	if m := ofdFloats(a.get("CTM")); len(m) == len(o.matrix) {
		o.matrix = [6]float64(m)
	}
	return o
}

// ofdFloats reads numbers between spaces; it is nil if one is none.
func ofdFloats(list string) []float64 {
	var numbers []float64
	for word := range strings.FieldsSeq(list) {
		n, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return nil
		}
		numbers = append(numbers, n)
	}
	return numbers
}

// move goes to the place of a text. One that names no place is where the last
// one was.
func (o *ofdObject) move(a xmlAttributes) {
	setFloat(&o.x, a.get("X"))
	setFloat(&o.y, a.get("Y"))
	o.advance = advanceOf(a.get("DeltaX"))
}

// setFloat sets n to the number in value, if it is one.
func setFloat(n *float64, value string) {
	if read, err := strconv.ParseFloat(value, 64); err == nil {
		*n = read
	}
}

// advanceOf adds up the steps from character to character: "5 g 3 4.2" is one
// of 5 and three of 4.2.
func advanceOf(deltas string) float64 {
	words := strings.Fields(deltas)
	total := 0.0
	for i := 0; i < len(words); i++ {
		count := 1.0
		if words[i] == "g" && i+2 < len(words) {
			count, _ = strconv.ParseFloat(words[i+1], 64)
			i += 2
		}
		step, _ := strconv.ParseFloat(words[i], 64)
		total += count * step
	}
	return total
}

// piece is an empty piece where the object is.
func (o *ofdObject) piece() ofdPiece {
	m := o.matrix
	return ofdPiece{
		x:    o.left + m[0]*o.x + m[2]*o.y + m[4],
		y:    o.top + m[1]*o.x + m[3]*o.y + m[5],
		size: o.size * math.Hypot(m[0], m[1]),
	}
}

// measure finds where p ends: by the object's steps, or else as if each
// character were a square. The matrix may turn the text away from the line.
func (p *ofdPiece) measure(o ofdObject) {
	advance := o.advance
	if advance <= 0 {
		advance = o.size * float64(utf8.RuneCount(p.text)-1)
	}
	p.end = p.x + advance*o.matrix[0] + p.size
}

// margin is where the leftmost piece begins.
func (c *ofdContent) margin() float64 {
	margin := math.Inf(1)
	for _, p := range c.pieces {
		margin = min(margin, p.x)
	}
	return margin
}

// lines sorts the pieces as they are read: down the page, then from the left.
// margin is where lines begin that are not indented.
func (c *ofdContent) lines(margin float64) []string {
	pieces := slices.DeleteFunc(c.pieces, func(p ofdPiece) bool { return len(bytes.TrimSpace(p.text)) == 0 })
	slices.SortStableFunc(pieces, func(a, b ofdPiece) int { return cmp.Compare(a.y, b.y) })
	var lines []string
	for len(pieces) > 0 {
		n := slices.IndexFunc(pieces, func(p ofdPiece) bool { return p.y-pieces[0].y > sameLine })
		if n < 0 {
			n = len(pieces)
		}
		lines = append(lines, ofdLine(pieces[:n], margin))
		pieces = pieces[n:]
	}
	return lines
}

// ofdLine joins the pieces of a line. What it is indented by tells where a
// paragraph begins.
func ofdLine(pieces []ofdPiece, margin float64) string {
	slices.SortStableFunc(pieces, func(a, b ofdPiece) int { return cmp.Compare(a.x, b.x) })
	var line strings.Builder
	line.WriteString(indentOf(pieces[0], margin))
	for i, p := range pieces {
		if i > 0 && p.x-pieces[i-1].end > wordGap*p.size {
			line.WriteByte(' ')
		}
		line.Write(p.text)
	}
	return line.String()
}

// maxIndent is how many characters a line is indented by at most: what is more
// is a place on the page, such as that of a page number.
const maxIndent = 20

// indentOf is the indentation of a line that p begins, in spaces as wide as
// its characters, if it says how wide these are.
func indentOf(p ofdPiece, margin float64) string {
	indent := math.Round((p.x - margin) / p.size)
	if p.size > 0 && indent >= 1 { // false for what is no number
		return strings.Repeat("\u3000", int(min(indent, maxIndent)))
	}
	return ""
}
