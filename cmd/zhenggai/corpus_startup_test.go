//go:build linux

package main

import (
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// What a command may take that needs no words: the dictionary alone has 80 MB
// and takes 300 ms.
const (
	maxInitMilliseconds = 0.05
	maxResidentKiB      = 64 << 10
)

var initPattern = regexp.MustCompile(`init github\.com/zhenggai/zhenggai/segment\S* @\S+ ms, (\S+) ms clock`)

// TestWordsAreNotLoaded runs the commands that have nothing to do with words.
func TestWordsAreNotLoaded(t *testing.T) {
	for _, command := range []string{"parse -", "audit --fail-on never -", "table -", "corpus kwic 甲 -"} {
		c := exec.Command("zhenggai", strings.Fields(command)...)
		c.Env = append(c.Environ(), "GODEBUG=inittrace=1")
		c.Stdin = strings.NewReader("一、组织领导\n甲。\n")
		var stderr strings.Builder
		c.Stderr = &stderr
		if err := c.Run(); err != nil {
			t.Fatalf("%s: %v, %s", command, err, &stderr)
		}
		for _, found := range initPattern.FindAllStringSubmatch(stderr.String(), -1) {
			if took, err := strconv.ParseFloat(found[1], 64); err != nil || took > maxInitMilliseconds {
				t.Errorf("%s: %s", command, found[0])
			}
		}
		if !strings.Contains(stderr.String(), "init ") {
			t.Errorf("%s: nothing traced", command)
		}
		if usage := c.ProcessState.SysUsage().(*syscall.Rusage); usage.Maxrss > maxResidentKiB {
			t.Errorf("%s: %d KiB in memory, more than %d", command, usage.Maxrss, maxResidentKiB)
		}
	}
}
