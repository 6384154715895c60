//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package main

import (
	"strings"
	"testing"
)

// TestOneRunAtATime refuses a run as long as another one writes the same file,
// and leaves that one alone.
func TestOneRunAtATime(t *testing.T) {
	for _, flag := range []string{"--resume", "--resume=false"} {
		names := noticeDirectory(t, 3)
		b := &batch{output: "out", quiet: true}
		first, err := b.openJournal(world(), nil)
		if err != nil {
			t.Fatal(err)
		}
		writeOutcome(t, first, names[0])
		before := listOf(t, ".")
		var stderr strings.Builder
		env := world("parse", flag, "-o", "out", names[1], names[2])
		env.stderr = &stderr
		if status := run(env); status != statusFailed || !strings.HasPrefix(stderr.String(), "zhenggai: out: another run is writing it (") {
			t.Errorf("%s: status %d, %q", flag, status, &stderr)
		}
		if after := listOf(t, "."); strings.Join(after, " ") != strings.Join(before, " ") {
			t.Errorf("%s: there are %q, were %q", flag, after, before)
		}
		if err := first.Commit(); err != nil {
			t.Fatal(err)
		}
		if got := readFile(t, "out"); got != "{}\n" {
			t.Errorf("%s: the first run wrote %q", flag, got)
		}
		if status := run(env); status != statusOK {
			t.Errorf("%s: status %d after the first run, %s", flag, status, &stderr)
		}
	}
}
