package main

import (
	"crypto/sha256"
	"encoding/json"
	"os"
)

// store finds the lines that earlier runs have written. It holds some hundred
// bytes a line. A nil one finds nothing.
type store struct {
	parts []*os.File
	lines map[[sha256.Size]byte]storedLine // by the hash of their documents' keys
}

type storedLine struct {
	linePlace
	part *os.File
}

// openStore reads the states of those generations of target that have this
// header. Of two lines of a document the later one counts.
func openStore(target string, header stateHeader, from []generation) *store {
	s := &store{lines: map[[sha256.Size]byte]storedLine{}}
	for _, g := range from {
		if g.header == header {
			s.read(target, g)
		}
	}
	return s
}

// read adds the lines of a generation, if it has a part that can be read.
func (s *store) read(target string, g generation) {
	part, err := os.Open(g.part)
	if err != nil {
		part, err = os.Open(target) // what the part has become
	}
	if err != nil {
		return
	}
	s.parts = append(s.parts, part)
	info, err := part.Stat()
	if err != nil {
		return
	}
	for line := range stateLines(g.state) {
		var e stateEntry
		if json.Unmarshal(line, &e) == nil && e.within(info.Size()) {
			s.lines[e.hash()] = storedLine{e.linePlace, part}
		}
	}
}

func (k documentKey) hash() [sha256.Size]byte {
	return sha256.Sum256([]byte(k.Path + "\x00" + k.Member + "\x00" + k.SHA256 + "\x00" + k.Fields))
}

// find gives the line of a document, and what a summary has to know of it. It
// may be called from any goroutine.
func (s *store) find(key documentKey) (line []byte, f figures, ok bool) {
	if s == nil {
		return nil, f, false
	}
	stored, ok := s.lines[key.hash()]
	if !ok {
		return nil, f, false
	}
	line = make([]byte, stored.Length)
	if _, err := stored.part.ReadAt(line, stored.Offset); err != nil || checksum(line) != stored.CRC {
		return nil, f, false
	}
	return line, stored.figures, true
}

// Close closes the parts.
func (s *store) Close() {
	if s == nil {
		return
	}
	for _, part := range s.parts {
		part.Close()
	}
}
