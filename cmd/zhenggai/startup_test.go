package main

import (
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// What the initialisers of this module may allocate. Every run pays for it, also
// one that needs none of what they make.
const (
	maxInitBytes       = 240_000
	maxInitAllocations = 850
)

var ownInit = regexp.MustCompile(`init github\.com/zhenggai/zhenggai/\S+ @\S+ ms, \S+ ms clock, (\d+) bytes, (\d+) allocs`)

// TestStart looks at what is done before main.
func TestStart(t *testing.T) {
	c := exec.Command("zhenggai", "version")
	c.Env = append(c.Environ(), "GODEBUG=inittrace=1")
	var trace strings.Builder
	c.Stderr = &trace
	if err := c.Run(); err != nil {
		t.Fatal(err)
	}
	size, count := 0, 0
	for _, found := range ownInit.FindAllStringSubmatch(trace.String(), -1) {
		bytes, _ := strconv.Atoi(found[1])
		allocations, _ := strconv.Atoi(found[2])
		size, count = size+bytes, count+allocations
	}
	if size == 0 || size > maxInitBytes || count > maxInitAllocations {
		t.Errorf("%d bytes in %d allocations, more than %d in %d:\n%s", size, count, maxInitBytes, maxInitAllocations, &trace)
	}
	t.Logf("%d bytes in %d allocations", size, count)
}
