package han

// Layout is where the words of a vocabulary lie, in plain numbers. To find it out
// takes most of the time of [NewWords]: of a large vocabulary it is kept in the
// code, as a table that the linker lays out and no initialiser has to make.
type Layout struct {
	First  Set      // the first characters
	Starts []uint16 // by slot: where its list starts in Words; one more, for the end
	Words  []uint64 // row, size, place in the row and key, from the low bits up
}

// Layout is that of the vocabulary.
func (w *Words) Layout() Layout {
	l := Layout{First: w.first, Starts: w.starts, Words: make([]uint64, len(w.words))}
	for i, x := range w.words {
		l.Words[i] = uint64(x.row) | uint64(x.size)<<8 | uint64(x.at)<<16 | uint64(x.key)<<32
	}
	return l
}

// Fill is the vocabulary of the rows that the layout was made of.
func (l *Layout) Fill(rows ...string) *Words {
	w := &Words{rows: rows, first: l.First, starts: l.Starts, words: make([]word, len(l.Words))}
	for i, x := range l.Words {
		size := uint8(x >> 8)
		w.words[i] = word{row: uint8(x), size: size, at: uint16(x >> 16), key: uint32(x >> 32), mask: maskOf(int(size))}
	}
	return w
}
