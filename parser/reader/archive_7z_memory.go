package reader

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strconv"
	"sync"

	"github.com/bodgit/sevenzip"
	"github.com/stangelandcl/ppmd"
	"github.com/ulikunitz/xz/lzma"
)

// sevenMemory is how much memory the dictionary of a 7-Zip archive may take: 7z
// -mx9 wants 64 MiB, its newer versions 256.
const sevenMemory = 512 << 20

// boundSeven makes the library take its memory from the functions here: its own
// allocate whatever an archive says that its dictionary has, up to 4 GiB. The
// table of methods is the library's and one for the process, so that this is
// done once.
var boundSeven = sync.OnceFunc(func() {
	sevenzip.RegisterDecompressor([]byte{3, 1, 1}, unpackLZMA)
	sevenzip.RegisterDecompressor([]byte{0x21}, unpackLZMA2)
	sevenzip.RegisterDecompressor([]byte{3, 4, 1}, unpackPPMd)
})

// errProperties is what is wrong with a method whose properties are not as long
// as they should be.
var errProperties = errors.New("bad properties of a compression method")

// dictionaryFor is the dictionary to make for a stream of size bytes, of which
// claimed is said to be wanted. What is larger than the stream is of no use.
func dictionaryFor(claimed, size uint64) (int, error) {
	if needed := max(min(claimed, size), lzma.MinDictCap); needed <= sevenMemory {
		return int(needed), nil
	}
	return 0, tooMuchMemory(sevenMemory)
}

// tooMuchMemory is the error for a file that cannot be unpacked in limit bytes.
func tooMuchMemory(limit int64) *Error {
	return newError("", Memory, strconv.FormatInt(limit>>20, 10))
}

// sevenStream is what a method makes of the bytes of an archive.
type sevenStream struct {
	io.Reader
	io.Closer
}

// unpackLZMA takes five bytes of properties: three numbers in the first, then
// the size of the dictionary. The library wants them as they stand in a file of
// the method, with the size of the stream behind them.
func unpackLZMA(properties []byte, size uint64, in []io.ReadCloser) (io.ReadCloser, error) {
	if len(properties) != 5 || len(in) != 1 {
		return nil, errProperties
	}
	dictionary, err := dictionaryFor(uint64(binary.LittleEndian.Uint32(properties[1:])), size)
	if err != nil {
		return nil, err
	}
	header := binary.LittleEndian.AppendUint32([]byte{properties[0]}, uint32(dictionary))
	header = binary.LittleEndian.AppendUint64(header, size)
	r, err := lzma.NewReader(bufio.NewReader(io.MultiReader(bytes.NewReader(header), in[0])))
	return sevenStream{r, in[0]}, err
}

// unpackLZMA2 takes one byte of properties, which stands for a size: 2 or 3
// times a power of two.
func unpackLZMA2(properties []byte, size uint64, in []io.ReadCloser) (io.ReadCloser, error) {
	const largest = 40
	if len(properties) != 1 || properties[0] > largest || len(in) != 1 {
		return nil, errProperties
	}
	p := properties[0]
	dictionary, err := dictionaryFor(uint64(2|p&1)<<(p/2+11), size)
	if err != nil {
		return nil, err
	}
	r, err := lzma.Reader2Config{DictCap: dictionary}.NewReader2(in[0])
	return sevenStream{r, in[0]}, err
}

// unpackPPMd takes five bytes of properties: the order of the model and the
// memory that it has. The model needs all of it, however short the stream is.
func unpackPPMd(properties []byte, size uint64, in []io.ReadCloser) (io.ReadCloser, error) {
	if len(properties) != 5 || len(in) != 1 {
		return nil, errProperties
	}
	memory := binary.LittleEndian.Uint32(properties[1:])
	if memory > sevenMemory {
		return nil, tooMuchMemory(sevenMemory)
	}
	r, err := ppmd.NewH7zReader(in[0], int(properties[0]), int(memory), int(size))
	return sevenStream{&r, in[0]}, err
}
