package main

import (
	"io"
	"sync"
)

// statusLine is standard error with a last line that stays below all that is
// written to it.
type statusLine struct {
	out io.Writer

	mu   sync.Mutex
	text string // shown now, empty for none
}

// eraseLine goes back to the start of a terminal's line, and empties it.
const eraseLine = "\r\x1b[K"

// Write writes whole lines above the last one.
func (s *statusLine) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.text == "" {
		return s.out.Write(p)
	}
	if _, err := io.WriteString(s.out, eraseLine); err != nil {
		return 0, err
	}
	n, err := s.out.Write(p)
	if err == nil {
		_, err = io.WriteString(s.out, s.text)
	}
	return n, err
}

// Show shows text as the last line; empty, it takes that line away.
func (s *statusLine) Show(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if text != s.text {
		io.WriteString(s.out, eraseLine+text) // a lost status is no harm
		s.text = text
	}
}
