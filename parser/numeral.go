package parser

import (
	"slices"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/text"
)

// numerals are the characters that a number or a date can begin with, goingOn
// those that can stand behind the first of a Chinese number that has a measure
// word.
var (
	numerals = han.NewSet(text.Numerals)
	goingOn  = func() *han.Set {
		set := measures.First()
		set.AddSet(numerals)
		set.AddSet(han.NewSet("余多来成分点已未得完"))
		return set
	}()
)

// numeralPlaces are the offsets of the numerals in a text, character by
// character: of a block its Numerals. Figures and dates are both looked for there
// and nowhere else: only one character in twenty-five is such.
type numeralPlaces []int

// numeralsOf are the places of the numerals in s.
func numeralsOf(s string) numeralPlaces {
	var places numeralPlaces
	for i := range numerals.All(s) {
		places = append(places, i)
	}
	return places
}

// within are the places in [i, j).
func (p numeralPlaces) within(i, j int) numeralPlaces {
	from, _ := slices.BinarySearch(p, i)
	to, _ := slices.BinarySearch(p, j)
	return p[from:to]
}

// next passes the places before offset i of s, and those where it does not open
// what is looked for; len(s) for none left.
func (p *numeralPlaces) next(s string, i int, opens func(s string, i int) bool) int {
	for k, at := range *p {
		if at >= i && opens(s, at) {
			*p = (*p)[k:]
			return at
		}
	}
	*p = nil
	return len(s)
}

// opensNumber reports whether a number with a measure word can begin at offset
// i of s, as far as the character there and the next one show.
func opensNumber(s string, i int) bool {
	if isDigit(s[i]) {
		return true
	}
	if han.LeadsIdeograph(s[i]) && i+len("一") <= len(s) { // as nearly all others are
		return goingOn.MayHoldFirst(s[i+len("一"):])
	}
	r, size := han.Decode(s[i:])
	return han.IsDigit(r) || goingOn.MayHoldFirst(s[i+size:])
}

// opensDate reports whether a date can begin at offset i of s, as far as the
// character there and the next one show: 2023年, 五月, but not 一是.
func opensDate(s string, i int) bool {
	r, size := han.Decode(s[i:])
	return isDateNumeral(r) && behindFirst.MayHoldFirst(s[i+size:])
}

// nextNumber is the offset of the first character at or behind i that a number
// with a measure word can begin with; len(s) for none.
func nextNumber(s string, i int) int {
	for k := range numerals.All(s[i:]) {
		if opensNumber(s, i+k) {
			return i + k
		}
	}
	return len(s)
}
