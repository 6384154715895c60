package reader

import "math/bits"

// The ids of what stands in a 7-Zip header.
const (
	sevenEndID          = 0x00
	sevenHeaderID       = 0x01
	sevenArchiveID      = 0x02
	sevenAdditionalID   = 0x03
	sevenStreamsID      = 0x04
	sevenFilesID        = 0x05
	sevenPackID         = 0x06
	sevenUnpackID       = 0x07
	sevenPartsID        = 0x08
	sevenSizesID        = 0x09
	sevenSumsID         = 0x0A
	sevenFoldersID      = 0x0B
	sevenUnpackSizesID  = 0x0C
	sevenPartCountsID   = 0x0D
	sevenNoPartID       = 0x0E
	sevenEmptyID        = 0x0F
	sevenNamesID        = 0x11
	sevenAttributesID   = 0x15
	sevenPackedHeaderID = 0x17
)

// sevenHeader is a header that is being read. What is missing reads as zeros,
// and as failed; a loop to the end id ends for that reason.
type sevenHeader struct {
	rest   []byte
	failed bool

	// budget is how many things may still be counted: each of them takes a
	// byte at least, so that a short header cannot claim much memory.
	budget int
}

func newSevenHeader(data []byte) *sevenHeader { return &sevenHeader{rest: data, budget: len(data)} }

// fail gives up.
func (h *sevenHeader) fail() {
	h.failed = true
	h.rest, h.budget = nil, 0
}

func (h *sevenHeader) bytes(n int64) []byte {
	if n < 0 || n > int64(len(h.rest)) {
		h.fail()
		return nil
	}
	head := h.rest[:n]
	h.rest = h.rest[n:]
	return head
}

// fixed are n bytes, zeros if they are missing.
func (h *sevenHeader) fixed(n int64) []byte {
	if b := h.bytes(n); b != nil {
		return b
	}
	return make([]byte, n)
}

func (h *sevenHeader) byte() byte     { return h.fixed(1)[0] }
func (h *sevenHeader) uint16() uint16 { return little.Uint16(h.fixed(2)) }
func (h *sevenHeader) uint32() uint32 { return little.Uint32(h.fixed(4)) }

// number is one of up to nine bytes. As many ones as the first byte starts with
// are the bytes behind it, lowest first; its other bits are the highest.
func (h *sevenHeader) number() int64 {
	first := h.byte()
	behind := bits.LeadingZeros8(^first)
	value := uint64(first&(0x7F>>behind)) << (8 * behind)
	for i, b := range h.bytes(int64(behind)) {
		value |= uint64(b) << (8 * i)
	}
	if value > largestLimit {
		h.fail()
		return 0
	}
	return int64(value)
}

// count is the number of things to come.
func (h *sevenHeader) count() int {
	n := h.number()
	if n > int64(h.budget) {
		h.fail()
		return 0
	}
	h.budget -= int(n)
	return int(n)
}

// inside makes sure that a list stands in the header, where everybody writes
// it, and not in a folder.
func (h *sevenHeader) inside() {
	if h.byte() != 0 {
		h.fail()
	}
}

// bits are n bits, the highest of a byte first.
func (h *sevenHeader) bits(n int) []bool {
	set := make([]bool, n)
	packed := h.bytes(int64(n+7) / 8)
	for i := range packed {
		for k := 0; k < 8 && 8*i+k < n; k++ {
			set[8*i+k] = packed[i]&(0x80>>k) != 0
		}
	}
	return set
}

// defined tells of which of n things there is something.
func (h *sevenHeader) defined(n int) []bool {
	if all := h.byte() != 0; !all {
		return h.bits(n)
	}
	set := make([]bool, n)
	for i := range set {
		set[i] = true
	}
	return set
}

// sevenSum is a checksum, if there is one.
type sevenSum struct {
	crc uint32
	set bool
}

func (h *sevenHeader) sums(n int) []sevenSum {
	sums := make([]sevenSum, n)
	for i, set := range h.defined(n) {
		if set {
			sums[i] = sevenSum{h.uint32(), true}
		}
	}
	return sums
}

// streams reads the folders, to the end id: where they are packed, how, and
// what they unpack to.
func (h *sevenHeader) streams() []sevenFolder {
	var start int64
	var packed []int64
	var folders []sevenFolder
	last := byte(sevenEndID)
	for id := h.byte(); id != sevenEndID; id = h.byte() {
		switch {
		case id <= last: // they stand in this order, each once
			h.fail()
		case id == sevenPackID:
			start, packed = h.packed()
		case id == sevenUnpackID:
			folders = h.folders()
		case id == sevenPartsID:
			h.parts(folders)
		default:
			h.fail()
		}
		last = id
	}
	if h.failed || !placeFolders(folders, start, packed) {
		h.fail()
		return nil
	}
	return folders
}

// placeFolders gives the folders their stretches of packed bytes, which lie one behind
// the other. It reports whether there are as many as they read.
func placeFolders(folders []sevenFolder, start int64, packed []int64) bool {
	for i := range folders {
		f := &folders[i]
		if f.inputs > len(packed) {
			return false
		}
		f.start, f.packed = start, packed[:f.inputs]
		for _, size := range f.packed {
			start += size
		}
		packed = packed[f.inputs:]
	}
	return true
}

// packed reads where the packed bytes start and the sizes of their stretches.
func (h *sevenHeader) packed() (start int64, sizes []int64) {
	start = sevenStartBytes + h.number()
	sizes = make([]int64, h.count())
	for id := h.byte(); id != sevenEndID; id = h.byte() {
		switch id {
		case sevenSizesID:
			for i := range sizes {
				sizes[i] = h.number()
			}
		case sevenSumsID:
			h.sums(len(sizes)) // those of what is unpacked are checked
		default:
			h.fail()
		}
	}
	return start, sizes
}

// folders reads how folders are packed. Each is one part unless more is said.
func (h *sevenHeader) folders() (folders []sevenFolder) {
	for id := h.byte(); id != sevenEndID; id = h.byte() {
		switch id {
		case sevenFoldersID:
			folders = make([]sevenFolder, h.count())
			h.inside()
			for i := range folders {
				folders[i] = h.folder()
			}
		case sevenUnpackSizesID:
			for i := range folders {
				for k := range folders[i].coders {
					folders[i].coders[k].size = h.number()
				}
			}
		case sevenSumsID:
			for i, sum := range h.sums(len(folders)) {
				folders[i].sum = sum
			}
		default:
			h.fail()
		}
	}
	for i := range folders {
		folders[i].parts = []sevenFolderPart{{folders[i].size(), folders[i].sum}}
	}
	return folders
}

// parts reads how folders are divided.
func (h *sevenHeader) parts(folders []sevenFolder) {
	id := h.byte()
	if id == sevenPartCountsID {
		for i := range folders {
			folders[i].parts = make([]sevenFolderPart, h.count())
		}
		id = h.byte()
	}
	sized := id == sevenSizesID
	for i := range folders {
		h.partSizes(&folders[i], sized)
	}
	if sized {
		id = h.byte()
	}
	if id == sevenSumsID {
		h.partSums(folders)
		id = h.byte()
	}
	if id != sevenEndID {
		h.fail()
	}
}

// partSizes reads the sizes of a folder's parts. The last is what is left.
func (h *sevenHeader) partSizes(f *sevenFolder, sized bool) {
	left, last := f.size(), len(f.parts)-1
	for i := range f.parts {
		if i == last {
			f.parts[i].size = left
			break
		}
		f.parts[i].size = h.number()
		left -= f.parts[i].size
		if !sized || left < 0 {
			h.fail()
			return
		}
	}
}

// partSums reads the checksums of all parts of which there is none so far.
func (h *sevenHeader) partSums(folders []sevenFolder) {
	var open []*sevenSum
	for i := range folders {
		f := &folders[i]
		if len(f.parts) == 1 && f.sum.set {
			f.parts[0].sum = f.sum
			continue
		}
		for k := range f.parts {
			open = append(open, &f.parts[k].sum)
		}
	}
	for i, sum := range h.sums(len(open)) {
		*open[i] = sum
	}
}
