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

// guard is a reader of unpacked bytes that fails with the error Bomb when there
// are too many for the packed ones that they come from.
type guard struct {
	io.Reader
	packed   func() int64 // bytes so far
	ratio    int64
	unpacked int64
}

func (a *archive) guard(r io.Reader, packed func() int64) *guard {
	return &guard{Reader: r, packed: packed, ratio: int64(a.opts.maxRatio())}
}

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.Reader.Read(p)
	g.unpacked += int64(n)
	if g.unpacked > bombFloor && g.unpacked/g.ratio > g.packed() {
		return 0, newError("", Bomb, strconv.FormatInt(g.ratio, 10))
	}
	return n, err
}

// counter counts the bytes that are read of a stream.
type counter struct {
	io.Reader
	read int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.read += int64(n)
	return n, err
}

func (c *counter) count() int64 { return c.read }
