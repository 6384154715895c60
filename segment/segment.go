// Package segment cuts Chinese text into words and sentences.
//
// Words come from [gse] over a dictionary of simplified Chinese, with the terms
// of inspection and rectification (巡察组, 立行立改) and what a user adds. Loading
// it takes some tenths of a second and a hundred megabytes, so nothing is loaded
// before a Tokenizer is asked for. Numbers, words in Latin letters and marks are
// found here: a dictionary has no say in 3.5%.
//
// Traditional text is looked up in simplified form, character by character, and
// cut as the simplified would be; tokens point into the text as it stands.
//
// [gse]: https://github.com/go-ego/gse
package segment

import (
	"iter"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Options add to the words that a Tokenizer knows. Names of files are empty for
// none.
type Options struct {
	Dictionary string // file of words: 微腐败 50 n
	StopWords  string // file of stop words, in place of the built-in ones
}

// Tokenizer cuts text into tokens. It may be used by several goroutines.
type Tokenizer struct {
	// words is not a *gse.Segmenter, so that no program which prints a Tokenizer
	// makes the linker keep every method of gse, and with them all the
	// dictionaries that gse embeds.
	words *dictionary
	stops map[string]bool // folded
	paths sync.Pool       // of *path
}

// Prepare starts to load a Tokenizer in the background and returns what waits
// for it. It can be asked any number of times, from any goroutine.
func Prepare(opts Options) func() (*Tokenizer, error) {
	load := sync.OnceValues(func() (*Tokenizer, error) { return New(opts) })
	go load()
	return load
}

// New loads a Tokenizer. An error is a [*FileError].
func New(opts Options) (*Tokenizer, error) {
	stops, err := readStopWords(opts.StopWords)
	if err != nil {
		return nil, err
	}
	own, err := readOwnWords(opts.Dictionary)
	if err != nil {
		return nil, err
	}
	words, err := loadWords(own)
	if err != nil {
		return nil, err
	}
	return &Tokenizer{words: words, stops: stops, paths: sync.Pool{New: func() any { return new(path) }}}, nil
}

// IsStop reports whether a folded word says little by itself (的, 以及).
func (t *Tokenizer) IsStop(folded string) bool { return t.stops[folded] }

// Tokens yields the tokens of text in order. They do not overlap; between them
// there is nothing but white space.
func (t *Tokenizer) Tokens(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		p := t.paths.Get().(*path)
		defer t.paths.Put(p)
		simple := han.Simplify(text)
		for r := range runs(text) {
			if !r.yieldTo(t.words, p, text, simple, yield) {
				return
			}
		}
	}
}

// yieldTo gives the tokens of one run: the words of Chinese, else the run
// itself.
func (r run) yieldTo(words *dictionary, p *path, text, simple string, yield func(Token) bool) bool {
	if r.kind != Word {
		return yield(Token{r.start, r.end, foldWidth(text[r.start:r.end]), r.kind.pos(), r.kind})
	}
	p.find(words, simple[r.start:r.end])
	for _, i := range p.cut {
		start, end := r.start+p.steps[i].start, r.start+p.steps[i].end
		if !yield(Token{start, end, simple[start:end], words.pos(p.steps[i].word), Word}) {
			return false
		}
	}
	return true
}

// Sentences yields the tokens of each sentence of text. A stop between
// quotation marks or brackets ends none (针对“说了算？”的问题。). The slice is
// valid until the next one.
func (t *Tokenizer) Sentences(text string) iter.Seq[[]Token] {
	return func(yield func([]Token) bool) {
		var sentence []Token
		for start, end := range han.Sentences(text) {
			sentence = sentence[:0]
			for token := range t.Tokens(text[start:end]) {
				token.Start, token.End = token.Start+start, token.End+start
				sentence = append(sentence, token)
			}
			if !yield(sentence) {
				return
			}
		}
	}
}

// Fold gives s in the form in which tokens are compared: simplified, half-width
// letters and digits.
func Fold(s string) string { return foldWidth(han.Simplify(s)) }

// foldWidth makes full-width letters, digits and marks half-width: ３．５％.
func foldWidth(s string) string {
	if r, size := utf8.DecodeRuneInString(s); size == len(s) && isFullWidth(r) {
		return string([]byte{byte(han.Fold(r))}) // ，: strings of one byte are there already
	}
	if !strings.ContainsFunc(s, isFullWidth) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isFullWidth(r) {
			return han.Fold(r)
		}
		return r
	}, s)
}

func isFullWidth(r rune) bool { return r >= '！' && r <= '～' }
