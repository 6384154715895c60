package segment

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strconv"
	"strings"

	"github.com/go-ego/gse"

	"github.com/zhenggai/zhenggai/parser/han"
)

//go:generate go run gen.go $GSE

// zhS is the dictionary of gse for simplified Chinese, packed: a word, how
// often it occurs, and its part of speech on each line. The dictionaries that
// gse itself embeds would add 30 MB to every program: nothing here may refer to
// them.
//
//go:embed dict/zh_s.txt.gz
var zhS []byte

// domain are the terms of the field that zhS does not have or does not have as
// one word: a word, and its part of speech.
//
//go:embed dict/domain.txt
var domain string

// The frequencies of words whose file gives none. Terms of the field are rare
// in the texts that zhS was counted in, but whole words here.
const (
	ownFrequency  = 1000
	leastFrequent = 2   // gse drops what is rarer
	mostFrequent  = 1e8 // more than all words of zhS together: with more, no other word would count
)

// loadWords makes the dictionary. Of a word that is there twice the first entry
// counts: that of own, then of domain.
func loadWords(own string) (*dictionary, error) {
	general, err := unpack(zhS)
	if err != nil {
		return nil, err
	}
	terms, err := dictionaryLines("domain.txt", domain)
	if err != nil {
		return nil, err
	}
	words := &gse.Segmenter{SkipLog: true, SkipSubSeg: true, NotLoadHMM: true}
	for _, lines := range []string{own, terms, general} {
		if err := words.LoadDictStr(lines); err != nil {
			return nil, err
		}
	}
	return newDictionary(words.Dict), nil
}

func unpack(data []byte) (string, error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	_, err = io.Copy(&b, r)
	return b.String(), err
}

// dictionaryLines makes of a dictionary that people write one that gse reads. A
// line is a word of Chinese characters, then if known how often it occurs, then
// if known its part of speech; # begins a comment.
func dictionaryLines(name, text string) (string, error) {
	var b strings.Builder
	for number, fields := range lines(text) {
		line, ok := dictionaryLine(fields)
		if !ok {
			return "", &FileError{Name: name, Code: BadLine, Line: number, Text: strings.Join(fields, " ")}
		}
		b.WriteString(line)
	}
	return b.String(), nil
}

// dictionaryLine makes a line of gse of its fields.
func dictionaryLine(fields []string) (string, bool) {
	word, rest := han.Simplify(fields[0]), fields[1:]
	frequency := ownFrequency
	if len(rest) > 0 {
		if n, err := strconv.Atoi(rest[0]); err == nil {
			frequency, rest = n, rest[1:]
		}
	}
	pos := posUnknown
	if len(rest) > 0 {
		pos, rest = rest[0], rest[1:]
	}
	if len(rest) > 0 || frequency < 1 || span(word, han.IsHan) < len(word) {
		return "", false
	}
	return word + " " + strconv.Itoa(min(max(frequency, leastFrequent), mostFrequent)) + " " + pos + "\n", true
}
