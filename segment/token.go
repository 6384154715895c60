package segment

// Token is one word, number or mark of a text.
type Token struct {
	Start, End int    // half-open byte range of the text
	Folded     string // what it is compared by: simplified, half-width; letters keep their case
	POS        string // part of speech, as the dictionary tags the word: n, v, ns …
	Kind       Kind
}

// Kind is how a token was found.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota // Chinese characters
	Latin              // letters, with digits: HPV, A4, 4S
	Number             // 54, 1,234, 3.5%
	Mark               // punctuation and all else
)

// The parts of speech of what no dictionary tags, as the tag set of Peking
// University has them.
const (
	posUnknown = "x"
	posLatin   = "nx"
	posNumber  = "m"
	posMark    = "w"
)

func (k Kind) pos() string {
	return [...]string{Word: posUnknown, Latin: posLatin, Number: posNumber, Mark: posMark}[k]
}

// IsWord reports whether the token counts as a word of running text: whatever
// is no mark.
func (t Token) IsWord() bool { return t.Kind != Mark }
