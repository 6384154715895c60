package han

import (
	"iter"
	"math/bits"
	"strings"
)

// Words is a vocabulary that is matched at the start of a text, longest word
// first. It is made of rows of words, and knows which rows a word stands in: a
// caller keeps what it wants to know of the words in a table of as many rows.
//
// The words that share a slot, which the low bits of their first character
// choose, make one list. Nearly every place of a text has an empty one, and is
// turned away at once. A vocabulary is made when a program starts, so that it
// is kept small and made in little more than the time of reading the rows.
type Words struct {
	rows   []string
	first  Set      // the first characters
	starts []uint16 // by slot: where its list starts in words; one more, for the end
	words  []Entry  // lists, longer words first; a word of several rows as often
}

// Entry is a word of a vocabulary: where its text stands in the rows, and what of it
// can be compared at once.
type Entry struct {
	Row, Size uint8
	At        uint16 // in the row
	Key, Mask uint32 // some of its bytes, and which of a text's are to be compared with them
}

// mostSlots is as many slots as are of use: nearly all ideographs in a
// vocabulary differ in their low twelve bits.
const mostSlots = 1 << 12

// NewWords makes a vocabulary of rows of words, which spaces or line breaks
// separate. There may be 256 rows of 64 KiB, and words of 255 bytes.
func NewWords(rows ...string) *Words {
	all := split(rows)
	slots := min(mostSlots, 1<<bits.Len(uint(4*len(all))))
	w := &Words{rows: rows, starts: make([]uint16, slots+1), words: make([]Entry, len(all))}
	w.deal(all)
	w.sort()
	return w
}

// split finds the words in rows.
func split(rows []string) []Entry {
	most := len(rows)
	for _, row := range rows {
		most += strings.Count(row, " ") + strings.Count(row, "\n")
	}
	all := make([]Entry, 0, most)
	for i, row := range rows {
		from := 0
		for at := 0; at <= len(row); at++ {
			switch {
			case at < len(row) && row[at] >= 0xE0: // a character of three bytes
				at += 2
			case at == len(row), row[at] == ' ', row[at] == '\n':
				if at > from {
					all = append(all, newWord(row[from:at], i, from))
				}
				from = at + 1
			}
		}
	}
	return all
}

// newWord is the word text, which stands in a row at offset at.
func newWord(text string, row, at int) Entry {
	return Entry{
		Row: uint8(row), Size: uint8(len(text)), At: uint16(at),
		Key: keyOf(text), Mask: maskOf(len(text)),
	}
}

// maskOf is the bits of a key that a word of so many bytes has.
func maskOf(size int) uint32 { return masks[min(size, len(masks)-1)] }

var masks = [...]uint32{5: 0xFF, 6: 0xFFFF, 7: 0xFFFF, 8: 0xFFFFFF, 9: 0xFFFFFFFF}

// keyBytes are the bytes of a text that make its key: the latter two of its
// second and of its third ideograph. The first is known by its slot.
var keyBytes = [4]int{4, 5, 7, 8}

// keyOf is the key of the text that s starts with. It tells most of the words
// in a list from s without looking at their texts.
func keyOf(s string) (key uint32) {
	if len(s) > 8 {
		return uint32(s[4]) | uint32(s[5])<<8 | uint32(s[7])<<16 | uint32(s[8])<<24
	}
	for i, k := range keyBytes {
		if k < len(s) {
			key |= uint32(s[k]) << (8 * i)
		}
	}
	return key
}

// deal puts all words into the lists of their slots, in their order. A list
// starts in starts[slot+1] until it has its words, and ends there then.
func (w *Words) deal(all []Entry) {
	sizes := w.starts[1:]
	for _, x := range all {
		w.first.Add(firstRune(w.text(x)))
		sizes[w.slotOf(x)]++
	}
	start := uint16(0)
	for slot, size := range sizes {
		sizes[slot] = start
		start += size
	}
	for _, x := range all {
		next := &sizes[w.slotOf(x)]
		w.words[*next] = x
		*next++
	}
}

// sort puts longer words of each list before shorter ones, and equal ones
// together, the first of them first.
func (w *Words) sort() {
	first, list := 0, -1
	for i, x := range w.words {
		if slot := w.slotOf(x); slot != list {
			first, list = i, slot
		}
		w.insert(w.words[first:i+1], x)
	}
}

// insert puts x into a list, the last place of which is free: behind longer
// words, and right behind an equal one.
func (w *Words) insert(list []Entry, x Entry) {
	i := len(list) - 1
	for i > 0 && list[i-1].Size < x.Size {
		i--
	}
	for k := i; k > 0 && list[k-1].Size == x.Size; k-- {
		if list[k-1].Key == x.Key && w.text(list[k-1]) == w.text(x) {
			i = k
			break
		}
	}
	copy(list[i+1:], list[i:])
	list[i] = x
}

// slotOf is the slot of a word.
func (w *Words) slotOf(x Entry) int { return w.slot(firstRune(w.text(x))) }

// text is the word as it stands in its row.
func (w *Words) text(x Entry) string { return w.rows[x.Row][x.At:][:x.Size] }

// slot is the place in starts of the words that begin with r.
func (w *Words) slot(r rune) int { return int(r) & (len(w.starts) - 2) }

// past is an offset behind the first byte of the character at offset i of s, and
// not behind the character.
func past(s string, i int) int {
	if s[i] >= 0xE0 {
		return min(i+3, len(s))
	}
	return i + 1
}

// firstRune is the first character of s.
func firstRune(s string) rune {
	r, _ := Decode(s)
	return r
}

// Len is the number of words, one of several rows counted as often. Each has an
// index, from 0.
func (w *Words) Len() int { return len(w.words) }

// Word is the word with index i.
func (w *Words) Word(i int) string { return w.text(w.words[i]) }

// Row is the row that word i stands in.
func (w *Words) Row(i int) int { return int(w.words[i].Row) }

// First is a set of the characters that the words begin with.
func (w *Words) First() *Set {
	first := w.first
	return &first
}

// MayBegin reports whether s may begin with a word: whether one begins with its
// first character, as far as the low bits of that tell.
func (w *Words) MayBegin(s string) bool { return w.first.MayHoldFirst(s) }

// Match is the index of the longest word that s starts with, -1 for none. For a
// word of several rows it is that of the first; the others follow it.
func (w *Words) Match(s string) int {
	slot := 0
	if len(s) > 2 && s[0]&0xF0 == 0xE0 { // as nearly always: the latter two bytes hold the bits that count
		slot = w.slot(rune(s[1]%64)<<6 | rune(s[2]%64))
	} else {
		slot = w.slot(firstRune(s))
	}
	from, to := w.starts[slot], w.starts[slot+1]
	if from == to {
		return -1
	}
	key, list := keyOf(s), w.words[from:to]
	for i := range list {
		if x := &list[i]; key&x.Mask == x.Key && strings.HasPrefix(s, w.text(*x)) {
			return int(from) + i
		}
	}
	return -1
}

// Prefix is the length in bytes of the longest word that s starts with, 0 for
// none.
func (w *Words) Prefix(s string) int {
	i := w.Match(s)
	if i < 0 {
		return 0
	}
	return int(w.words[i].Size)
}

// Has reports whether s is a word of the vocabulary.
func (w *Words) Has(s string) bool { return s != "" && w.Prefix(s) == len(s) }

// Spell reports whether s is made of words of the vocabulary and nothing else,
// each taken as long as possible.
func (w *Words) Spell(s string) bool {
	for s != "" {
		n := w.Prefix(s)
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// All yields the offsets in s at which words begin, each with the index of the
// longest word there. It is asked of valid UTF-8 only.
func (w *Words) All(s string) iter.Seq2[int, int] {
	return func(yield func(at, index int) bool) {
		for at := w.first.Next(s, 0); at < len(s); at = w.first.Next(s, past(s, at)) {
			if i := w.Match(s[at:]); i >= 0 && !yield(at, i) {
				return
			}
		}
	}
}

// In reports whether a word of the vocabulary stands in s.
func (w *Words) In(s string) bool { return w.Index(s) >= 0 }

// Index is the offset of the first word of the vocabulary in s, -1 for none.
func (w *Words) Index(s string) int {
	for at := range w.All(s) {
		return at
	}
	return -1
}
