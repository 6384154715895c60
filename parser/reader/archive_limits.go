package reader

import (
	"io"
	"strconv"
)

// The limits on archives when Options name no others. A compressed text comes
// to a tenth of its size, one of the same page over and over to a hundredth; a
// file of zeros to a thousandth.
const (
	MaxRatio   = 200
	MaxMembers = 1_000_000
)

// bombFloor is how much may be unpacked whatever the ratio is: a small file
// that repeats itself does no harm.
const bombFloor = 8 << 20

// memberFloor is how much of that more each member may unpack to in an archive
// that is packed as one: pages of one site are so much alike that thousands of
// them take the place of one.
const memberFloor = 256 << 10

func (o Options) maxRatio() int {
	if o.MaxRatio > 0 {
		return o.MaxRatio
	}
	return MaxRatio
}

func (o Options) maxMembers() int {
	if o.MaxMembers > 0 {
		return o.MaxMembers
	}
	return MaxMembers
}

// isBomb reports whether so many unpacked bytes are too many for the packed
// ones that they come from.
func (o Options) isBomb(unpacked, packed int64) bool { return o.areBomb(unpacked, packed, 0) }

// areBomb is isBomb for so many members that are packed as one.
func (o Options) areBomb(unpacked, packed int64, members int) bool {
	return unpacked > bombFloor+int64(members)*memberFloor && unpacked/int64(o.maxRatio()) > packed
}

func (o Options) bomb() *Error { return newError("", Bomb, strconv.Itoa(o.maxRatio())) }

// guard is a reader of unpacked bytes that fails when they turn out a bomb.
type guard struct {
	io.Reader
	packed   func() int64 // bytes so far
	members  *int         // that the bytes are of, so far; nil for a single one
	opts     Options
	unpacked int64
}

func (o Options) guard(r io.Reader, packed func() int64) *guard {
	return &guard{Reader: r, packed: packed, opts: o}
}

// guard is that of the bytes of all members, which are packed as one.
func (a *archive) guard(r io.Reader, packed func() int64) *guard {
	return &guard{Reader: r, packed: packed, members: a.members, opts: a.opts}
}

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.Reader.Read(p)
	g.unpacked += int64(n)
	members := 0
	if g.members != nil {
		members = *g.members
	}
	if g.opts.areBomb(g.unpacked, g.packed(), members) {
		return 0, g.opts.bomb()
	}
	return n, err
}

// readCounter counts the bytes that are read of a stream.
type readCounter struct {
	io.Reader
	read int64
}

func (c *readCounter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.read += int64(n)
	return n, err
}

func (c *readCounter) count() int64 { return c.read }
