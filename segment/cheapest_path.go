package segment

import (
	"math"
	"slices"
	"unicode/utf8"

	"github.com/go-ego/gse"
)

// dictionary is what gse loaded, with what its words cost: of all ways to cut a
// text the cheapest is the most probable.
type dictionary struct {
	words *gse.Dictionary
	costs []float32 // by the place of the word in words.Tokens
	ends  error     // what a lookup gives where no word goes on
}

// unknownCost is the cost of a character that is no word, as gse has it: more
// than that of the rarest word.
const unknownCost = 32

// newDictionary finds the costs: −log₂ of how probable a word is, in the
// precision of gse.
func newDictionary(words *gse.Dictionary) *dictionary {
	d := &dictionary{words: words, costs: make([]float32, len(words.Tokens))}
	total := float32(math.Log2(words.TotalFreq()))
	for i := range words.Tokens {
		d.costs[i] = total - float32(math.Log2(words.Tokens[i].Freq()))
	}
	_, _, d.ends = words.Value([]byte{0xFF}) // begins no character
	return d
}

// path is the cheapest way to cut a text into words, as gse finds it, but in
// buffers that the next text uses again, and without a copy of every word.
type path struct {
	text  []byte
	steps []step // by character
	cut   []int  // the characters that words end with, in order
}

// step is the cheapest way to the end of a character.
type step struct {
	end   int // of the character, in bytes
	cost  float32
	start int // of the last word, in bytes
	first int // the place of the first character of that word
	word  int // its place in the dictionary, or unknown
}

// unknown is the word of a character that the dictionary does not have.
const unknown = -1

// find cuts a text of Chinese characters.
func (p *path) find(d *dictionary, text string) {
	p.read(text)
	start, cost := 0, float32(0)
	for i := range p.steps {
		p.extend(d, step{start: start, first: i, cost: cost})
		start, cost = p.steps[i].end, p.steps[i].cost
	}
	p.cut = p.cut[:0]
	for i := len(p.steps) - 1; i >= 0; i = p.steps[i].first - 1 {
		p.cut = append(p.cut, i)
	}
	slices.Reverse(p.cut)
}

// read takes the characters of a text, to which there is no way yet.
func (p *path) read(text string) {
	p.text, p.steps = append(p.text[:0], text...), p.steps[:0]
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
		p.steps = append(p.steps, step{end: i, cost: math.MaxFloat32})
	}
}

// extend tries the words that begin where the way so far has come to. They are
// short: the longest of the dictionary bounds how far it looks.
func (p *path) extend(d *dictionary, from step) {
	for i := from.first; i < len(p.steps); i++ {
		word, _, err := d.words.Value(p.text[from.start:p.steps[i].end])
		switch {
		case err == nil:
			p.reach(i, from, d.costs[word], word)
		case i == from.first:
			p.reach(i, from, unknownCost, unknown)
		}
		if err == d.ends {
			return
		}
	}
}

// reach goes on to the end of character i if that is the cheapest way there.
func (p *path) reach(i int, from step, cost float32, word int) {
	if s := &p.steps[i]; from.cost+cost < s.cost {
		s.cost, s.start, s.first, s.word = from.cost+cost, from.start, from.first, word
	}
}

// pos is the part of speech of a word.
func (d *dictionary) pos(word int) string {
	if word == unknown {
		return posUnknown
	}
	return d.words.Tokens[word].Pos()
}
