package reader

import (
	"cmp"
	"iter"
	"slices"
)

// docRun is a stretch of the stream whose characters, or paragraphs, have the
// same properties.
type docRun struct {
	start, end int      // fc
	style      int      // of paragraphs: index of their style
	properties docBytes // a list of property and operand
}

// pageSize is that of the pages which hold runs ([MS-DOC] 2.9.33, 2.9.175).
const pageSize = 512

// docRunReader reads the i-th run, of n, of a page.
type docRunReader func(page docBytes, i, n int) docRun

// runs reads the runs that a table of pages leads to, in order.
func (d *docFile) runs(part docPart, read docRunReader) []docRun {
	table := d.part(part)
	n := (len(table) - 4) / 8
	var runs []docRun
	for i := range min(n, len(d.document)/pageSize) {
		number := table.u32(4*(n+1)+4*i) & (1<<22 - 1)
		page := d.document.part(number*pageSize, pageSize)
		count := page.u8(pageSize - 1)
		for k := range count {
			run := read(page, k, count)
			run.start, run.end = page.u32(4*k), page.u32(4*k+4)
			if run.start < run.end {
				runs = append(runs, run)
			}
		}
	}
	slices.SortStableFunc(runs, func(a, b docRun) int { return cmp.Compare(a.start, b.start) })
	return runs
}

// characterRun reads a run of characters.
func characterRun(page docBytes, i, n int) docRun {
	at := 2 * page.u8(4*(n+1)+i)
	if at == 0 {
		return docRun{}
	}
	return docRun{properties: page.part(at+1, page.u8(at))}
}

// paragraphRun reads a run of paragraphs.
func paragraphRun(page docBytes, i, n int) docRun {
	const entry = 13
	at := 2 * page.u8(4*(n+1)+entry*i)
	if at == 0 {
		return docRun{}
	}
	start, length := at+1, 2*page.u8(at)-1
	if length < 0 {
		start, length = at+2, 2*page.u8(at+1)
	}
	return docRun{style: page.u16(start), properties: page.part(start+2, length-2)}
}

// docRunAt finds the run that fc is in; without one it has no properties.
func docRunAt(runs []docRun, fc int) docRun {
	i, _ := slices.BinarySearchFunc(runs, fc+1, func(r docRun, fc int) int { return cmp.Compare(r.start, fc) })
	if i == 0 || runs[i-1].end <= fc {
		return docRun{start: fc, end: fc + 1}
	}
	return runs[i-1]
}

// The properties that matter ([MS-DOC] 2.6), by their codes.
const (
	sprmDeleted  = 0x0800
	sprmHidden   = 0x083C
	sprmSymbol   = 0x6A09
	sprmLevel    = 0x260A
	sprmList     = 0x460B
	sprmInTable  = 0x2416
	sprmRowEnd   = 0x2417
	sprmTable    = 0xD608
	sprmTabStops = 0xC615
)

// docProperty is a property and its operand.
type docProperty struct {
	code    int
	operand docBytes
}

// properties gives the properties of a list.
func (b docBytes) properties() iter.Seq[docProperty] {
	return func(yield func(docProperty) bool) {
		for len(b) >= 2 {
			code := b.u16(0)
			prefix, size := b.operandSize(code)
			if !yield(docProperty{code, b.part(2+prefix, size)}) {
				return
			}
			b = b.part(2+prefix+size, len(b))
		}
	}
}

// operandSize is the size of the operand of the property that b begins with,
// and that of the size before it, for those that have one.
func (b docBytes) operandSize(code int) (prefix, size int) {
	sizes := [...]int{1, 1, 2, 4, 2, 2, 6: 0, 7: 3}
	switch {
	case code == sprmTable:
		return 2, max(b.u16(2)-1, 0)
	case code == sprmTabStops && b.u8(2) == 255:
		deleted := b.u8(3)
		added := b.u8(4 + 4*deleted)
		return 1, 2 + 4*deleted + 3*added
	case code>>13 == 6:
		return 1, b.u8(2)
	}
	return 0, sizes[code>>13]
}
