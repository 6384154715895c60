package reader

import "errors"

// Offsets in the file information block ([MS-DOC] 2.5).
const (
	fibIdent = 0x00
	fibNFib  = 0x02
	fibFlags = 0x0A
	fibCcp   = 0x4C // counts of characters of the documents in the file
	fibPairs = 0x9A // pairs of offset and length in the table stream
)

// Values in the file information block.
const (
	wordIdent     = 0xA5EC
	firstWord97   = 0x00C0 // nFib of Word 97, Word 95 has less
	flagEncrypted = 0x0100
	flagTable1    = 0x0200
)

// docPart is the number of a pair in the file information block.
type docPart int

const (
	partStyles     docPart = 1
	partCharacters docPart = 12 // where the properties of characters are
	partParagraphs docPart = 13 // and those of paragraphs
	partPieces     docPart = 33
	partShapes     docPart = 40 // where shapes hang
	partBoxes      docPart = 56
	partLists      docPart = 73
	partOverrides  docPart = 74
)

// The documents in a file, in the order of their characters.
const (
	docMain = iota
	docFootnotes
	docHeaders
	docMacros
	docComments
	docEndnotes
	docTextBoxes
	docHeaderBoxes
	docDocuments
)

// docFile is a DOC file. Characters are counted from the first of the main
// document (cp); where they stand in the stream is an fc.
type docFile struct {
	document docBytes
	table    docBytes
	lengths  [docDocuments]int // of the documents, in characters

	pieces     []docPiece
	characters []docRun
	paragraphs []docRun
	styles     []docStyle
	lists      docLists
	boxes      docBoxes
}

func openDOC(streams map[string][]byte) (*docFile, error) {
	d := &docFile{document: streams[streamDocument]}
	if err := d.check(); err != nil {
		return nil, err
	}
	d.table = streams[streamTable0]
	if d.document.u16(fibFlags)&flagTable1 != 0 {
		d.table = streams[streamTable1]
	}
	for i := range d.lengths {
		d.lengths[i] = d.document.u32(fibCcp + 4*i)
	}
	var err error
	if d.pieces, err = d.readPieces(); err != nil {
		return nil, err
	}
	d.characters = d.runs(partCharacters, characterRun)
	d.paragraphs = d.runs(partParagraphs, paragraphRun)
	d.styles = d.readStyles()
	d.lists = d.readLists()
	d.boxes = d.readBoxes()
	return d, nil
}

// check tells why the stream is not one of Word 97 to 2003.
func (d *docFile) check() error {
	switch {
	case d.document.u16(fibIdent) != wordIdent:
		return broken(errors.New("not a document of Word 97 or later"), kindDOC)
	case d.document.u16(fibFlags)&flagEncrypted != 0:
		return newError("", Encrypted, kindDOC)
	case d.document.u16(fibNFib) < firstWord97:
		return newError("", Binary, "Word 95", "soffice --convert-to docx")
	}
	return nil
}

// part is a part of the table stream.
func (d *docFile) part(n docPart) docBytes {
	start, length := d.place(n)
	return d.table.part(start, length)
}

// place is where a part lies in the table stream.
func (d *docFile) place(n docPart) (start, length int) {
	at := fibPairs + 8*int(n)
	return d.document.u32(at), d.document.u32(at + 4)
}

// span is the range of characters of one of the documents.
func (d *docFile) span(document int) (start, end int) {
	for _, length := range d.lengths[:document] {
		start += length
	}
	return start, start + d.lengths[document]
}
