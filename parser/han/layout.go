package han

// Layout is where the words of a vocabulary lie. To find it out takes most of the time
// of [NewWords]: of a large vocabulary it is kept in the code, as a table that the linker
// lays out and no initialiser has to make.
type Layout struct {
	First  Set      // the first characters
	Starts []uint16 // by slot: where its list starts in Words; one more, for the end
	Words  []Entry
}

// Layout is that of the vocabulary.
func (w *Words) Layout() Layout { return Layout{First: w.first, Starts: w.starts, Words: w.words} }

// Fill is the vocabulary of the rows that the layout was made of.
func (l *Layout) Fill(rows ...string) *Words {
	return &Words{rows: rows, first: l.First, starts: l.Starts, words: l.Words}
}
