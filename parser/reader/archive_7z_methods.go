package reader

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/klauspost/compress/flate"
	"github.com/stangelandcl/ppmd"
	"github.com/ulikunitz/xz/lzma"
)

// sevenMethods are the ways to pack that are read: those that archives of
// documents come in. What is meant for programs is not.
var sevenMethods = map[string]func(*sevenCoder, *bufio.Reader) (io.Reader, error){
	"\x00":             (*sevenCoder).copied,
	"\x21":             (*sevenCoder).lzma2,
	"\x03\x01\x01":     (*sevenCoder).lzma,
	"\x03\x04\x01":     (*sevenCoder).ppmd,
	"\x04\x01\x08":     (*sevenCoder).deflated,
	"\x04\x02\x02":     (*sevenCoder).bzip2,
	"\x06\xF1\x07\x01": (*sevenCoder).encrypted,
}

// open gives what comes out of c, of which r is what goes in.
func (c *sevenCoder) open(r io.Reader) (io.Reader, error) {
	method, known := sevenMethods[c.method]
	if !known {
		return nil, c.unknown()
	}
	unpacked, err := method(c, bufio.NewReader(r))
	if err != nil {
		return nil, err
	}
	return io.LimitReader(unpacked, c.size), nil
}

func (c *sevenCoder) unknown() error { return fmt.Errorf("compression method %x", c.method) }

// errProperties is what is wrong with a coder whose properties are not as long
// as they should be.
var errProperties = errors.New("bad properties of a compression method")

func (c *sevenCoder) copied(r *bufio.Reader) (io.Reader, error)   { return r, nil }
func (c *sevenCoder) deflated(r *bufio.Reader) (io.Reader, error) { return flate.NewReader(r), nil }
func (c *sevenCoder) bzip2(r *bufio.Reader) (io.Reader, error)    { return bzip2.NewReader(r), nil }

func (c *sevenCoder) encrypted(*bufio.Reader) (io.Reader, error) {
	return nil, newError("", Encrypted, kind7z)
}

// sevenMemory is how much memory the dictionary of a 7-Zip archive may take: 7z
// -mx9 wants 64 MiB, its newer versions 256.
const sevenMemory = 512 << 20

// dictionaryFor is the dictionary to make where claimed is said to be wanted.
// What is larger than what comes out of c is of no use.
func (c *sevenCoder) dictionaryFor(claimed int64) (int, error) {
	if needed := max(min(claimed, c.size), lzma.MinDictCap); needed <= sevenMemory {
		return int(needed), nil
	}
	return 0, tooMuchMemory(sevenMemory)
}

// tooMuchMemory is the error for a file that cannot be unpacked in limit bytes.
func tooMuchMemory(limit int64) *Error {
	return newError("", Memory, strconv.FormatInt(limit>>20, 10))
}

// lzma takes five bytes of properties: three numbers in the first, then the size
// of the dictionary. The library wants them as they stand in a file of the
// method, with the size of the stream behind them.
func (c *sevenCoder) lzma(r *bufio.Reader) (io.Reader, error) {
	if len(c.properties) != 5 {
		return nil, errProperties
	}
	dictionary, err := c.dictionaryFor(int64(little.Uint32(c.properties[1:])))
	if err != nil {
		return nil, err
	}
	header := little.AppendUint32([]byte{c.properties[0]}, uint32(dictionary))
	header = little.AppendUint64(header, uint64(c.size))
	return lzma.NewReader(bufio.NewReader(io.MultiReader(bytes.NewReader(header), r)))
}

// lzma2 takes one byte of properties, which stands for a size: 2 or 3 times a
// power of two.
func (c *sevenCoder) lzma2(r *bufio.Reader) (io.Reader, error) {
	if len(c.properties) != 1 {
		return nil, errProperties
	}
	claimed, err := lzma.DecodeDictCap(c.properties[0])
	if err != nil {
		return nil, errProperties
	}
	dictionary, err := c.dictionaryFor(claimed)
	if err != nil {
		return nil, err
	}
	return lzma.Reader2Config{DictCap: dictionary}.NewReader2(r)
}

// ppmd takes five bytes of properties: the order of the model and the memory
// that it has. The model needs all of it, however short the stream is.
func (c *sevenCoder) ppmd(r *bufio.Reader) (io.Reader, error) {
	if len(c.properties) != 5 {
		return nil, errProperties
	}
	memory := little.Uint32(c.properties[1:])
	if memory > sevenMemory {
		return nil, tooMuchMemory(sevenMemory)
	}
	model, err := ppmd.NewH7zReader(r, int(c.properties[0]), int(memory), int(c.size))
	return &model, err
}
