package reader

import (
	"cmp"
	"errors"
	"iter"
	"slices"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// docPiece is a stretch of characters that lie together in the stream.
type docPiece struct {
	start, end int  // in characters
	fc         int  // where it begins in the stream
	wide       bool // two bytes a character, UTF-16LE; else one, Windows-1252
}

// The marks of the parts of the piece table ([MS-DOC] 2.9.38 Clx).
const (
	clxProperties = 0x01
	clxPieces     = 0x02
)

// fcCompressed is the bit of an offset that says one byte a character.
const fcCompressed = 1 << 30

func (d *docFile) readPieces() ([]docPiece, error) {
	clx := d.part(partPieces)
	for clx.u8(0) == clxProperties {
		clx = clx.part(3+clx.u16(1), len(clx))
	}
	if clx.u8(0) != clxPieces {
		return nil, broken(errors.New("no piece table"), kindDOC)
	}
	table := clx.part(5, clx.u32(1))
	n := (len(table) - 4) / 12
	var pieces []docPiece
	room := len(d.document) // pieces of an honest file do not share bytes
	for i := range n {
		p := docPiece{start: table.u32(4 * i), end: table.u32(4*i + 4)}
		p.locate(table.u32(4*(n+1) + 8*i + 2))
		if room -= p.size(); p.end < p.start || p.fc+p.size() > len(d.document) || room < 0 {
			return nil, broken(errors.New("piece table points outside the text"), kindDOC)
		}
		pieces = append(pieces, p)
	}
	return pieces, nil
}

func (p *docPiece) locate(fc int) {
	p.wide = fc&fcCompressed == 0
	p.fc = fc & (fcCompressed - 1)
	if !p.wide {
		p.fc /= 2
	}
}

// width is the number of bytes of a character.
func (p *docPiece) width() int {
	if p.wide {
		return 2
	}
	return 1
}

func (p *docPiece) size() int { return (p.end - p.start) * p.width() }

// docUnit is a UTF-16 code unit of the text.
type docUnit struct {
	code uint16
	cp   int // where it stands in the text
	fc   int // where it stands in the stream
}

// units gives the code units of the characters from start to end.
func (d *docFile) units(start, end int) iter.Seq[docUnit] {
	return func(yield func(docUnit) bool) {
		first, _ := slices.BinarySearchFunc(d.pieces, start+1, func(p docPiece, cp int) int { return cmp.Compare(p.end, cp) })
		for _, p := range d.pieces[first:] {
			if p.start >= end {
				return
			}
			for cp := max(p.start, start); cp < min(p.end, end); cp++ {
				fc := p.fc + (cp-p.start)*p.width()
				if !yield(docUnit{d.code(p.wide, fc), cp, fc}) {
					return
				}
			}
		}
	}
}

func (d *docFile) code(wide bool, fc int) uint16 {
	if wide {
		return uint16(d.document.u16(fc))
	}
	return uint16(charmap.Windows1252.DecodeByte(d.document[fc]))
}

// decodeUnits is the text of code units; half characters become U+FFFD.
func decodeUnits(units []uint16) string { return string(utf16.Decode(units)) }
