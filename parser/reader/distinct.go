package reader

import (
	"hash/fnv"
	"io"
	"strconv"
)

// distinct tells things of one name apart: the members of an archive, which
// may hold two files called a.txt, the records of a file, the columns of a
// table. The zero value has given no name yet.
//
// It keeps eight bytes of a name. Two that share them, of which there is one
// pair among some thousand million names, only cost a number that was not
// needed.
type distinct struct {
	given map[uint64]struct{} // hashes of names
	next  map[uint64]int      // the number for the next thing of a name that came twice
}

// name is s, or where that has been given the first of s#2, s#3 … that has
// not.
func (d *distinct) name(s string) string {
	if d.take(s) {
		return s
	}
	if d.next == nil {
		d.next = map[uint64]int{}
	}
	hash := nameHash(s)
	for n := max(2, d.next[hash]); ; n++ {
		if numbered := s + "#" + strconv.Itoa(n); d.take(numbered) {
			d.next[hash] = n + 1
			return numbered
		}
	}
}

// take gives the name s and reports whether it had not been given before.
func (d *distinct) take(s string) bool {
	if d.given == nil {
		d.given = map[uint64]struct{}{}
	}
	before := len(d.given)
	d.given[nameHash(s)] = struct{}{}
	return len(d.given) > before
}

// nameHash is the same in every run, so that a name is.
func nameHash(s string) uint64 {
	hash := fnv.New64a()
	io.WriteString(hash, s)
	return hash.Sum64()
}
