package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
)

// stateSchema is the version of the lines of a state.
const stateSchema = "zhenggai.state/1"

// stateHeader is the first line of a state.
type stateHeader struct {
	Schema  string `json:"schema"`
	Version string `json:"version"` // of the program
	Options string `json:"options"` // fingerprint of what else changes the output
}

func newStateHeader(options ...any) stateHeader {
	return stateHeader{stateSchema, strings.TrimSpace(versionLine()), fingerprint(options)}
}

// fingerprint is a short hash of plain data, by its JSON.
func fingerprint(data any) string {
	text, err := json.Marshal(data)
	if err != nil {
		panic(err) // no plain data
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8])
}

// stateEntry is every other line of a state: a document, and its line in the
// part.
type stateEntry struct {
	documentKey
	linePlace
}

// documentKey tells documents apart.
type documentKey struct {
	Path   string `json:"path"`
	Member string `json:"member,omitempty"`
	SHA256 string `json:"sha256"`
	Fields string `json:"fields,omitempty"` // fingerprint
}

// key is that of the input, in words that JSON can hold. What is no UTF-8 in the
// name of a member becomes what JSON will make of it.
func (o *outcome) key() documentKey {
	return documentKey{source.Spell(o.File.Path), string([]rune(o.File.Member)), o.sha256, o.fields}
}

// linePlace is where a line stands in a part, and what a summary has to know
// of it.
type linePlace struct {
	Offset int64  `json:"offset"`
	Length int    `json:"length"` // with the line feed
	CRC    uint32 `json:"crc"`    // CRC-32C
	figures
}

// within reports whether there can be such a place in size bytes.
func (p linePlace) within(size int64) bool {
	return p.Offset >= 0 && p.Length > 0 && int64(p.Length) <= size-p.Offset
}

func checksum(line []byte) uint32 {
	return crc32.Checksum(line, crc32.MakeTable(crc32.Castagnoli))
}

// generation names the files of one run.
type generation struct {
	number      int // from 1
	part, state string
	header      stateHeader // of a state that is there
}

func generationOf(target string, number int) generation {
	suffix := ""
	if number > 1 {
		suffix = strconv.Itoa(number)
	}
	return generation{number: number, part: target + ".part" + suffix, state: target + ".state" + suffix}
}

// generations finds those of target, in order, and the number of the next. A
// file that has such a name but is no state is somebody else's: it is left
// alone, and its number not used.
func generations(target string) (ours []generation, next int, err error) {
	entries, err := os.ReadDir(filepath.Dir(target))
	if err != nil {
		return nil, 0, err
	}
	numbers := map[int]bool{0: true}
	for _, entry := range entries {
		numbers[generationNumber(entry.Name(), filepath.Base(target))] = true
	}
	for _, number := range slices.Sorted(maps.Keys(numbers)) {
		next = number + 1
		g := generationOf(target, number)
		if number > 0 && isState(g.state) {
			g.header = readHeader(g.state)
			ours = append(ours, g)
		}
	}
	return ours, next, nil
}

// generationNumber is that of a file called name beside target, 0 for files of
// other kinds.
func generationNumber(name, target string) int {
	for _, kind := range []string{".part", ".state"} {
		suffix, ok := strings.CutPrefix(name, target+kind)
		if ok && suffix == "" {
			return 1
		}
		if number, err := strconv.Atoi(suffix); ok && err == nil && number > 1 {
			return number
		}
	}
	return 0
}

// remove removes what there is of g.
func (g generation) remove() error {
	return errors.Join(removeIfThere(g.part), removeIfThere(g.state))
}

func removeIfThere(name string) error {
	if err := os.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

// stateStart is how every state starts, if it is not torn there.
const stateStart = `{"schema":"` + stateSchema + `"`

// isState reports whether the file called name is a state, torn or whole.
func isState(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	start, err := io.ReadAll(io.LimitReader(f, int64(len(stateStart))))
	return err == nil && strings.HasPrefix(stateStart, string(start))
}

// readHeader reads the first line of the state called name. What cannot be
// read is like no other header.
func readHeader(name string) (header stateHeader) {
	for line := range stateLines(name) {
		if json.Unmarshal(line, &header) != nil {
			return stateHeader{}
		}
		break
	}
	return header
}

// maxStateLine bounds a line of a state, in bytes: more than two paths and a
// hash can have.
const maxStateLine = 1 << 20

// stateLines gives the lines of the state called name as far as it can be
// read.
func stateLines(name string) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		f, err := os.Open(name)
		if err != nil {
			return
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, maxStateLine)
		for lines.Scan() && yield(lines.Bytes()) {
		}
	}
}
