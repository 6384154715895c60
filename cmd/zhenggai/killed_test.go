//go:build unix

package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// blockAt turns the notice called name into a pipe that nobody writes to, so
// that whoever reads it stands still. The function it gives undoes that.
func blockAt(t *testing.T, name string) (undo func()) {
	t.Helper()
	text := readFile(t, name)
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(name, 0o666); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
		writeFile(t, name, text)
	}
}

// stopAt starts parse over names, sends it a signal when it stands still at
// name with all before it written, and gives what it said.
func stopAt(t *testing.T, names []string, name string, signal os.Signal, args ...string) (said string, state *os.ProcessState) {
	t.Helper()
	defer blockAt(t, name)()
	before := listOf(t, ".")
	var stderr strings.Builder
	command := exec.Command("zhenggai", slices.Concat([]string{"parse", "-q=false", "-o", "out"}, args, names)...)
	command.Stderr = &stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool {
		written := newState(t, before)
		return strings.Count(written, "\n") == 1+slices.Index(names, name)
	})
	if err := command.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	command.Wait()
	return stderr.String(), command.ProcessState
}

// newState is the state that was not there before.
func newState(t *testing.T, before []string) string {
	t.Helper()
	for _, name := range listOf(t, ".") {
		if strings.HasPrefix(name, "out.state") && !slices.Contains(before, name) {
			return readFile(t, name)
		}
	}
	return ""
}

// TestKilled kills parse in the middle, more than once, and lets it go on.
func TestKilled(t *testing.T) {
	for _, places := range [][]int{{0}, {1}, {4}, {7}, {2, 5}, {5, 2}, {0, 0, 6}} {
		t.Run(fmt.Sprint(places), func(t *testing.T) {
			names := noticeDirectory(t, 8)
			kept := 0
			for _, place := range places {
				stopAt(t, names, names[place], os.Kill, "--resume")
				kept = max(kept, place)
				if exists("out") {
					t.Fatal("the output is there before it is whole")
				}
			}
			want := fmt.Sprintf("seen 8: parsed %d, failed 0, skipped %d", 8-kept, kept)
			if said := resume(t, statusOK, names...); !strings.Contains(said, want) {
				t.Errorf("said %q, want %q", said, want)
			}
			checkResumed(t, names)
		})
	}
}

// TestKilledUpdate kills a run over a finished output, which stays as it was.
func TestKilledUpdate(t *testing.T) {
	names := noticeDirectory(t, 6)
	resume(t, statusOK, names[:4]...)
	finished := readFile(t, "out")
	writeFile(t, names[1], "一、别的\n")
	stopAt(t, names, names[5], os.Kill, "--resume")
	if readFile(t, "out") != finished {
		t.Error("the output has changed before the new one is whole")
	}
	if said := resume(t, statusOK, names...); !strings.Contains(said, "parsed 1, failed 0, skipped 5 (5 taken over)") {
		t.Errorf("said %q", said)
	}
	checkResumed(t, names)
}

// TestKilledForgotten runs without --resume after a kill: it starts anew and
// says so, and what was done is there until it is whole.
func TestKilledForgotten(t *testing.T) {
	names := noticeDirectory(t, 6)
	stopAt(t, names, names[4], os.Kill)
	said, _ := stopAt(t, names, names[2], os.Interrupt)
	if !strings.Contains(said, "out.part: left by a run that was stopped") {
		t.Errorf("said %q", said)
	}
	if said := resume(t, statusOK, names...); !strings.Contains(said, "(4 taken over)") {
		t.Errorf("said %q", said)
	}
	checkResumed(t, names)
}

// TestInterruptKeeps stops parse politely: it says how to go on.
func TestInterruptKeeps(t *testing.T) {
	for _, signal := range stopSignals {
		names := noticeDirectory(t, 6)
		said, state := stopAt(t, names, names[3], signal)
		if state.ExitCode() != statusInterrupted {
			t.Errorf("%v: %v", signal, state)
		}
		if want := "zhenggai: stopped after 3 inputs, which are kept (add --resume to the same command to continue)\n"; !strings.HasSuffix(said, want) {
			t.Errorf("%v: said %q, want %q", signal, said, want)
		}
		if !strings.Contains(said, " warnings about 3 documents: ") {
			t.Errorf("%v: nothing of the warnings so far: %q", signal, said)
		}
		resume(t, statusOK, names...)
		checkResumed(t, names)
	}
}

// TestInterruptFinishesLines stops parse while it writes to a pipe: all that
// it has told of comes out whole.
func TestInterruptFinishesLines(t *testing.T) {
	for _, format := range []string{"ndjson", "outline"} {
		names := noticeDirectory(t, 6)
		want := parsed(t, format, names[:3])
		undo := blockAt(t, names[3])
		var stdout bytes.Buffer
		command := exec.Command("zhenggai", append([]string{"parse", "-v", "-f", format}, names...)...)
		command.Stdout = &stdout
		stderr, err := command.StderrPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		said, last := bufio.NewReader(stderr), ""
		for !strings.HasPrefix(last, "zhenggai: "+names[2]+":") { // the last one that comes through
			if last, err = said.ReadString('\n'); err != nil {
				t.Fatal(err)
			}
		}
		if err := command.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		rest, err := io.ReadAll(said)
		if err != nil {
			t.Fatal(err)
		}
		command.Wait()
		undo()
		if stdout.String() != want {
			t.Errorf("%s: got %q, want %q", format, &stdout, want)
		}
		if status := command.ProcessState.ExitCode(); status != statusInterrupted {
			t.Errorf("%s: status %d", format, status)
		}
		if want := "zhenggai: stopped after 3 inputs (to be able to continue, write to a file with --output)\n"; !strings.HasSuffix(string(rest), want) {
			t.Errorf("%s: said %q, want %q", format, rest, want)
		}
	}
}

// TestIgnoredSignal sends a signal that parse was started to ignore, as nohup
// does.
func TestIgnoredSignal(t *testing.T) {
	names := noticeDirectory(t, 2)
	undo := blockAt(t, names[1])
	command := exec.Command("sh", "-c", `trap "" HUP; exec zhenggai parse -o out "$@"`, "sh", names[0], names[1])
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { return strings.Contains(newState(t, nil), "\n") })
	if err := command.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	pipe, err := os.OpenFile(names[1], os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(pipe, "一、整改情况\n"); err != nil {
		t.Fatal(err)
	}
	pipe.Close()
	command.Wait()
	undo()
	if status := command.ProcessState.ExitCode(); status != statusOK || strings.Count(readFile(t, "out"), "\n") != 2 {
		t.Errorf("status %d, wrote %q", status, readFile(t, "out"))
	}
}

// TestInterruptTwice ends parse at once, also when nobody takes its output.
func TestInterruptTwice(t *testing.T) {
	names := noticeDirectory(t, 1)
	writeFile(t, names[0], strings.Repeat("整改情况。\n", 1<<14)) // more than a pipe holds
	command := exec.Command("zhenggai", "parse", "-q", "-f", "text", names[0])
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(out, make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { command.Process.Wait(); close(ended) }()
	for range 200 {
		command.Process.Signal(os.Interrupt)
		select {
		case <-ended:
			return
		case <-time.After(50 * time.Millisecond):
		}
	}
	command.Process.Kill()
	t.Error("does not end")
}

// TestCountLeavesPipes does not take from a pipe what is to be read later.
func TestCountLeavesPipes(t *testing.T) {
	names := noticeDirectory(t, 2)
	defer blockAt(t, names[1])()
	b := &batch{paths: names}
	if got := b.count(t.Context()); got != 0 {
		t.Errorf("counted %d", got)
	}
	b.paths = []string{"."}
	if got := b.count(t.Context()); got != 1 {
		t.Errorf("counted %d in the directory, want the one that is no pipe", got)
	}
}

// TestNamedPipe reads what a pipe with a name gives like standard input: an
// archive in it holds several documents.
func TestNamedPipe(t *testing.T) {
	const text = "一、整改情况\n"
	var archive bytes.Buffer
	w := zip.NewWriter(&archive)
	for _, name := range []string{"甲.txt", "乙.txt"} {
		if f, err := w.Create(name); err != nil {
			t.Fatal(err)
		} else if _, err := io.WriteString(f, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, test := range []struct{ name, data, want string }{
		{"pipe", text, "{\n  \"schema\""},
		{"pipe.ndjson", "{\"text\":\"一、\"}\n", `{"schema"`},
		{"archive", archive.String(), `{"schema":"zhenggai.notice/1","source":{"path":"archive","member":"甲.txt"`},
	} {
		if err := syscall.Mkfifo(test.name, 0o666); err != nil {
			t.Fatal(err)
		}
		written := make(chan error)
		go func() { written <- os.WriteFile(test.name, []byte(test.data), 0o666) }()
		var out strings.Builder
		env := world("parse", "-q", test.name)
		env.stdout = &out
		if status := run(env); status != statusOK || !strings.HasPrefix(out.String(), test.want) {
			t.Errorf("%s: status %d, wrote %.100q, want %q", test.name, status, &out, test.want)
		}
		if err := <-written; err != nil {
			t.Error(err)
		}
	}
}

// TestNoPermission meets a file and a directory that the user may not read.
func TestNoPermission(t *testing.T) {
	names := noticeDirectory(t, 2)
	if err := os.Mkdir("closed", 0); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(names[0], 0); err != nil {
		t.Fatal(err)
	}
	command := unprivileged(t, "parse", ".")
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	command.Run()
	if status := command.ProcessState.ExitCode(); status != statusFailed {
		t.Errorf("status %d", status)
	}
	for _, want := range []string{
		"zhenggai: 00.txt: permission denied (make it readable for this user)\n",
		"zhenggai: closed: permission denied (make it readable for this user)\n",
		"zhenggai: seen 3: parsed 1, failed 2, skipped 0;",
	} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("said %q, want %q", &stderr, want)
		}
	}
	if got := strings.Count(stdout.String(), `"code":"permission"`); got != 2 {
		t.Errorf("%d errors in %s", got, &stdout)
	}
}

// unprivileged is the command for a user who is not root, whom nothing is
// forbidden. That user needs a copy that may be reached.
func unprivileged(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	if os.Geteuid() != 0 {
		return exec.Command("zhenggai", args...)
	}
	program, err := exec.LookPath("zhenggai")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "zhenggai")
	if err := os.WriteFile(path, []byte(readFile(t, program)), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, opened := range []string{filepath.Dir(dir), dir, "."} {
		if err := os.Chmod(opened, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command(path, args...)
	command.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	return command
}
