// Package han knows Chinese characters and numerals and nothing of notices:
// how a character looks in simplified writing, which number a numeral means,
// where a sentence ends.
//
// Everything works on the text as it is and answers in byte lengths of that
// text. Half-width and full-width, simplified and traditional forms mean the
// same everywhere; nothing is ever rewritten before it is read.
package han

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

//go:generate go run gen.go $OPENCC

const (
	foldFirst   = 0x2E80 // the first rune of foldHan
	compatFirst = 0xF900 // the first rune of foldCompat
	smallFirst  = 0xFE50 // the first rune of foldSmall

	// seeRare stands in the tables for a target that needs four bytes. Like the
	// other entries below threeBytes it means nothing to Simplify.
	seeRare    = 1
	threeBytes = 0x800
)

// foldSmall are the full-width forms of the small marks that converters to Big5 leave,
// ﹔ for ；, 0 for none.
var foldSmall = [...]uint16{'，', '、', '．', 0, '；', '：', '？', '！', 0, '（', '）'}

// Fold returns the rune that r is compared as: the simplified form of a
// traditional character (關→关, 乾→干), a variant (衞→卫, 囬→回) or a radical
// that stands in for a character (⽅→方), the half-width form of a full-width
// one (３→3, （→(, ，→,, ﹔→;, the ideographic space → a space), and any other
// rune itself. Fold(Fold(r)) is Fold(r).
//
// The simplified form is the first that OpenCC names, whatever the word: 乾
// folds to 干 also in 乾隆. Characters of simplified writing stay (著, 覆),
// so a pattern written in simplified matches simplified text untouched.
func Fold(r rune) rune {
	if r < foldFirst {
		return r
	}
	return foldWide(r)
}

// foldWide folds the runes from foldFirst on.
func foldWide(r rune) rune {
	if i := r - foldFirst; i < rune(len(foldHan)) {
		return target(r, foldHan[i])
	}
	if i := r - compatFirst; i >= 0 && i < rune(len(foldCompat)) {
		return target(r, foldCompat[i])
	}
	if i := r - smallFirst; i >= 0 && i < rune(len(foldSmall)) && foldSmall[i] != 0 {
		r = rune(foldSmall[i])
	}
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return foldBeyond(r)
}

// target reads the table entry of r.
func target(r rune, entry uint16) rune {
	switch entry {
	case 0:
		return r
	case seeRare:
		return foldBeyond(r)
	}
	return rune(entry)
}

// foldBeyond looks r up among the pairs that leave or lie outside the Basic
// Multilingual Plane.
func foldBeyond(r rune) rune {
	i, ok := slices.BinarySearchFunc(foldRare[:], r, func(pair struct{ from, to rune }, r rune) int {
		return cmp.Compare(pair.from, r)
	})
	if !ok {
		return r
	}
	return foldRare[i].to
}

// Simplify returns s with traditional characters, variants and radicals in
// their simplified form, as Fold does it, wherever both forms have the same
// UTF-8 length; width is left alone. So every byte offset of s holds for the
// result too. The few rare characters whose simplified form is longer or
// shorter stay, as does invalid UTF-8. Without anything to change it returns s
// itself and allocates nothing.
func Simplify(s string) string {
	i, to, size := nextChange(s, 0)
	if size == 0 {
		return s
	}
	folded := []byte(s)
	for size > 0 {
		utf8.EncodeRune(folded[i:], to)
		i, to, size = nextChange(s, i+size)
	}
	return string(folded)
}

// nextChange finds the first rune at or after the offset i that Simplify
// replaces, its target, and the length of either, 0 at the end of s.
//
// It decodes by hand, since nearly all of the text is three-byte runes. Stray
// bytes are passed one at a time; those that continue a rune look no different
// from them, and no continuation byte is ever taken for a beginning.
func nextChange(s string, i int) (int, rune, int) {
	for i < len(s) {
		switch c := s[i]; {
		case c < 0xE0:
			i++
		case c < 0xF0:
			r, ok := decode3(s, i)
			if !ok {
				i++
				break
			}
			if to := simple3(r); to >= threeBytes {
				return i, to, 3
			}
			i += 3
		default:
			if to := simple4(s[i:]); to != 0 {
				return i, to, 4
			}
			i++
		}
	}
	return i, 0, 0
}

// decode3 decodes the three-byte rune at s[i], the first byte of which has
// been seen to be 0xE0 to 0xEF. Overlong forms and surrogates come out as
// runes that no table knows.
func decode3(s string, i int) (rune, bool) {
	if len(s)-i < 3 {
		return 0, false
	}
	a, b, c := s[i], s[i+1], s[i+2]
	if b&0xC0 != 0x80 || c&0xC0 != 0x80 {
		return 0, false
	}
	return rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F), true
}

// simple3 returns the table entry for a three-byte rune.
func simple3(r rune) rune {
	if i := uint32(r - foldFirst); i < uint32(len(foldHan)) {
		return rune(foldHan[i])
	}
	if i := uint32(r - compatFirst); i < uint32(len(foldCompat)) {
		return rune(foldCompat[i])
	}
	if i := uint32(r - smallFirst); i < uint32(len(foldSmall)) {
		return rune(foldSmall[i])
	}
	return 0
}

// simple4 returns the four-byte target of the four-byte rune that s begins
// with, or 0.
func simple4(s string) rune {
	r, size := utf8.DecodeRuneInString(s)
	if size != 4 {
		return 0
	}
	to := foldBeyond(r)
	if to == r || to <= 0xFFFF {
		return 0
	}
	return to
}

// IsTraditional reports whether CountScript counts r as traditional. Of a text in
// which nothing is, as of most, nothing need be counted or simplified.
func IsTraditional(r rune) bool {
	row := uint(r) >> 6
	return row < uint(len(scripts)) && scripts[row].traditional>>(uint(r)%64)&1 != 0
}

// CountScript counts the characters of s that only traditional writing has,
// because they have another simplified form (關, 於), and those that only
// simplified writing has, because no traditional text would keep them (关, 题).
// Characters that both have (后, 干, 于, 里, 通) count for neither.
func CountScript(s string) (traditional, simplified int) {
	for i := 0; i < len(s); i++ {
		for i < len(s)-2 && s[i]&0xF0 == 0xE0 {
			b, c := s[i+1]^0x80, s[i+2]^0x80
			if b|c >= 0x40 {
				break
			}
			row := &scripts[(uint(s[i])<<6|uint(b))%uint(len(scripts))]
			traditional += int(row.traditional >> (c % 64) & 1)
			simplified += int(row.simplified >> (c % 64) & 1)
			i += 3
		}
	}
	return traditional, simplified
}
