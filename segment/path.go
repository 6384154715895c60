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
	total float32   // what a word that occurs once costs
	costs []float32 // what others cost, by how often they occur
}

// The costs that are not a matter of how often a word occurs, or not looked up.
const (
	tabledCosts = 1 << 14 // words that occur more often are few
	unknownCost = 32      // of a character that is no word, as gse has it: more than the rarest word
)

func newDictionary(words *gse.Dictionary) *dictionary {
	d := &dictionary{words: words, total: float32(math.Log2(words.TotalFreq()))}
	d.costs = make([]float32, tabledCosts)
	for frequency := range d.costs {
		d.costs[frequency] = d.logarithm(float64(frequency))
	}
	return d
}

// cost is −log₂ of how probable a word is, as precise as gse has it.
func (d *dictionary) cost(frequency float64) float32 {
	if frequency < tabledCosts {
		return d.costs[int(frequency)]
	}
	return d.logarithm(frequency)
}

func (d *dictionary) logarithm(frequency float64) float32 {
	return d.total - float32(math.Log2(frequency))
}

// path is the cheapest way to cut a text into words, as gse finds it, but in
// buffers that the next text uses again, and without a copy of every word.
type path struct {
	text  []byte
	steps []step // by character
	cut   []int  // the characters that words end with, from the last
}

// step is the cheapest way to the end of a character.
type step struct {
	end   int // of the character, in bytes
	cost  float32
	start int    // of the last word, in bytes
	first int    // the place of the first character of that word
	pos   string // of that word
}

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
		frequency, pos, begins := d.words.Find(p.text[from.start:p.steps[i].end])
		switch {
		case frequency > 0:
			p.reach(i, from, d.cost(frequency), pos)
		case i == from.first:
			p.reach(i, from, unknownCost, posUnknown)
		}
		if !begins {
			return
		}
	}
}

// reach goes on to the end of character i if that is the cheapest way there.
func (p *path) reach(i int, from step, cost float32, pos string) {
	if s := &p.steps[i]; from.cost+cost < s.cost {
		s.cost, s.start, s.first, s.pos = from.cost+cost, from.start, from.first, pos
	}
}
