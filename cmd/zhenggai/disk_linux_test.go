package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestDiskFull fills a small disk, makes room on it, and goes on.
func TestDiskFull(t *testing.T) {
	names := noticeDirectory(t, 40)
	if err := os.Mkdir("disk", 0o777); err != nil {
		t.Fatal(err)
	}
	mountSmall(t, "disk", "size=32k", 0)
	out := filepath.Join("disk", "out")
	parse := func(args ...string) (int, string) {
		var stderr strings.Builder
		env := world(append(append([]string{"parse", "-o", out}, args...), names...)...)
		env.stderr = &stderr
		return run(env), stderr.String()
	}
	status, said := parse()
	if status != statusFailed || !strings.Contains(said, "no space left on device") || !strings.Contains(said, "finished lines are kept") {
		t.Fatalf("status %d, said %q", status, said)
	}
	if exists(out) {
		t.Error("half of the output has its final name")
	}
	mountSmall(t, "disk", "size=1m", syscall.MS_REMOUNT)
	if status, said := parse("--resume"); status != statusOK || !strings.Contains(said, "taken over)") {
		t.Errorf("status %d, said %q", status, said)
	}
	if readFile(t, out) != parsed(t, "ndjson", names) {
		t.Error("the output is not that of a run without interruption")
	}
}

// mountSmall mounts a disk in memory on the directory dir, or changes the
// options of one that is there.
func mountSmall(t *testing.T, dir, options string, flags uintptr) {
	t.Helper()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", flags, options); err != nil {
		t.Skip("only root may mount:", err)
	}
	t.Cleanup(func() { syscall.Unmount(dir, syscall.MNT_DETACH) })
}
