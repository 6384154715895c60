package parser

import (
	"strconv"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
)

// namer makes the ids and paths of a notice. They are short and many, so that many
// share a piece of memory.
type namer struct{ room strings.Builder }

// The bounds of such a piece, in bytes: each has twice the room of the one before.
const (
	namesLeast = 1 << 8
	namesMost  = 2 << 10
)

// join is the text that the parts make.
func (n *namer) join(parts ...string) string {
	size := 0
	for _, part := range parts {
		size += len(part)
	}
	if n.room.Cap()-n.room.Len() < size {
		more := min(max(2*n.room.Cap(), namesLeast), namesMost)
		n.room.Reset()
		n.room.Grow(max(more, size))
	}
	from := n.room.Len()
	for _, part := range parts {
		n.room.WriteString(part)
	}
	return n.room.String()[from:]
}

// id is that of the k-th thing of a kind: m12.
func (n *namer) id(prefix string, k int) string { return n.join(prefix, strconv.Itoa(k)) }

// sectionID is that of the k-th section under the one with the id parent, which is
// "" at the top: s2.1.
func (n *namer) sectionID(parent string, k int) string {
	if parent == "" {
		return n.id("s", k)
	}
	return n.join(parent, ".", strconv.Itoa(k))
}

// path is that of a part of what has the path above: 二/（一）/1.
func (n *namer) path(above, part string) string {
	switch {
	case above == "":
		return part
	case part == "":
		return above
	}
	return n.join(above, "/", part)
}

// pathPart is a label as it stands in a path: without the comma or colon that
// sets it off.
func pathPart(label string) string { return han.TrimRightFunc(label, setsOff) }

// setsOff reports whether r sets a label off from what follows it.
func setsOff(r rune) bool {
	switch r {
	case '、', '，', '：', ':', ',':
		return true
	}
	return false
}
