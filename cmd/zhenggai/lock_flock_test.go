//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package main

import (
	"errors"
	"os"
	"path/filepath"
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

// TestOneDatabaseAtATime refuses a run that adds to a file as long as another one
// does, however they call it, and takes the claim over when that one is done.
func TestOneDatabaseAtATime(t *testing.T) {
	names := noticeDirectory(t, 2)
	if err := os.Symlink("x.sqlite", "link.sqlite"); err != nil {
		t.Fatal(err)
	}
	first, err := createFile("x.sqlite", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := first.Path(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"x.sqlite", "./x.sqlite"} {
		var stderr strings.Builder
		env := world("parse", "-q", "-o", name, names[0])
		env.stderr = &stderr
		if status := run(env); status != statusFailed || !strings.Contains(stderr.String(), name+": another run is writing it (") {
			t.Errorf("%s: status %d, %q", name, status, &stderr)
		}
	}
	first.Discard()
	for _, name := range []string{"x.sqlite", "link.sqlite"} {
		if status := run(world("parse", "-q", "-o", name, names[1])); status != statusOK {
			t.Errorf("%s: status %d after the first run", name, status)
		}
	}
	if left, _ := filepath.Glob(".*"); len(left) > 0 {
		t.Errorf("hidden files are left: %q", left)
	}
}

// TestDatabaseChangedMeanwhile leaves a file alone that somebody who knows of no
// claims has changed.
func TestDatabaseChangedMeanwhile(t *testing.T) {
	for _, before := range []string{"", "old"} {
		noticeDirectory(t, 0)
		if before != "" {
			writeFile(t, "x.sqlite", before)
		}
		f, err := createFile("x.sqlite", nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Path(); err != nil {
			t.Fatal(err)
		}
		writeFile(t, "x.sqlite", "somebody else's")
		if err := f.Commit(); !errors.Is(err, errChanged) {
			t.Errorf("%q: committed with %v", before, err)
		}
		if got := readFile(t, "x.sqlite"); got != "somebody else's" {
			t.Errorf("%q: there is %q now", before, got)
		}
	}
}
