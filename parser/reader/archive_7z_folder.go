package reader

import (
	"errors"
	"io"
	"slices"
)

// sevenFolder is a stretch of a 7-Zip archive that is unpacked as one, by a
// chain of coders.
type sevenFolder struct {
	coders []sevenCoder
	bonds  []sevenBond
	inputs int   // packed stretches that the coders read
	start  int64 // of the first
	packed []int64
	sum    sevenSum
	parts  []sevenFolderPart
}

// sevenCoder is a step of unpacking.
type sevenCoder struct {
	method     string // its id
	properties []byte
	inputs     int
	size       int64 // of what comes out
}

// sevenBond says that a coder, counted by inputs, reads what another one gives.
type sevenBond struct{ input, output int64 }

type sevenFolderPart struct {
	size int64
	sum  sevenSum
}

// The flags of a coder: in their lowest bits is the length of its id.
const (
	sevenIDLength      = 0x0F
	sevenManyStreams   = 0x10
	sevenHasProperties = 0x20
	sevenReserved      = 0xC0
)

// maxSevenCoders is as many as 7-Zip itself allows.
const maxSevenCoders = 32

// folder reads how a folder is packed.
func (h *sevenHeader) folder() (f sevenFolder) {
	f.coders = make([]sevenCoder, h.count())
	if len(f.coders) > maxSevenCoders {
		h.fail()
		return sevenFolder{}
	}
	inputs := 0
	for i := range f.coders {
		f.coders[i] = h.coder()
		inputs += f.coders[i].inputs
	}
	for range len(f.coders) - 1 {
		f.bonds = append(f.bonds, sevenBond{h.number(), h.number()})
	}
	f.inputs = inputs - len(f.bonds)
	if f.inputs < 1 {
		h.fail()
	}
	if f.inputs > 1 {
		for range f.inputs {
			h.number() // which one reads which stretch: no coder that is known here reads two
		}
	}
	return f
}

func (h *sevenHeader) coder() (c sevenCoder) {
	flags := h.byte()
	c.method = string(h.bytes(int64(flags & sevenIDLength)))
	c.inputs = 1
	outputs := 1
	if flags&sevenManyStreams != 0 {
		c.inputs, outputs = h.count(), h.count()
	}
	if flags&sevenHasProperties != 0 {
		c.properties = h.bytes(h.number())
	}
	if flags&sevenReserved != 0 || outputs != 1 {
		h.fail()
	}
	return c
}

// size is that of the unpacked folder: of what the last coder gives.
func (f *sevenFolder) size() int64 {
	if last := f.last(); last >= 0 {
		return f.coders[last].size
	}
	return 0
}

// last is the coder whose output no other one reads, -1 if there is none.
func (f *sevenFolder) last() int {
	for i := range f.coders {
		if f.reader(i) < 0 {
			return i
		}
	}
	return -1
}

// reader is the input that reads the output of coder i, -1 if none does.
func (f *sevenFolder) reader(i int) int64 {
	for _, b := range f.bonds {
		if b.output == int64(i) {
			return b.input
		}
	}
	return -1
}

// source is the coder whose output coder i reads, -1 if it reads packed bytes.
func (f *sevenFolder) source(i int) int {
	for _, b := range f.bonds {
		if b.input == int64(i) {
			return int(b.output)
		}
	}
	return -1
}

// errChain is what is wrong with a folder whose coders make no chain.
var errChain = errors.New("coders without order")

// chain are the coders from the last to the one that reads packed bytes. Those
// with several inputs unpack programs.
func (f *sevenFolder) chain() ([]*sevenCoder, error) {
	var chain []*sevenCoder
	for i := f.last(); i >= 0; i = f.source(i) {
		if i >= len(f.coders) || len(chain) == len(f.coders) {
			return nil, errChain
		}
		if f.coders[i].inputs != 1 {
			return nil, f.coders[i].unknown()
		}
		chain = append(chain, &f.coders[i])
	}
	if len(chain) != len(f.coders) {
		return nil, errChain
	}
	return chain, nil
}

// open gives the unpacked bytes.
func (f *sevenFolder) open(at io.ReaderAt, size int64) (io.Reader, error) {
	chain, err := f.chain()
	if err != nil {
		return nil, err
	}
	if f.start < 0 || f.start > size || f.packed[0] > size-f.start {
		return nil, io.ErrUnexpectedEOF
	}
	var r io.Reader = io.NewSectionReader(at, f.start, f.packed[0])
	for _, coder := range slices.Backward(chain) {
		if r, err = coder.open(r); err != nil {
			return nil, err
		}
	}
	return r, nil
}
