package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
)

// world is an environment without anything around it.
func world(args ...string) environment {
	return environment{
		args:       args,
		stdin:      strings.NewReader("一、组织领导\n甲。\n"),
		stdout:     io.Discard,
		stderr:     io.Discard,
		getenv:     func(string) string { return "" },
		isTerminal: func(any) bool { return false },
		width:      func(any) int { return 0 },
		now:        time.Now,
	}
}

func TestColor(t *testing.T) {
	for _, test := range []struct {
		name     string
		args     string
		terminal bool
		env      map[string]string
		want     bool
	}{
		{"pipe", "", false, nil, false},
		{"terminal", "", true, nil, true},
		{"file", "-o " + os.DevNull, true, nil, false},
		{"NO_COLOR", "", true, map[string]string{"NO_COLOR": "1"}, false},
		{"dumb terminal", "", true, map[string]string{"TERM": "dumb"}, false},
		{"always", "--color always", false, map[string]string{"NO_COLOR": "1"}, true},
		{"never", "--color never", true, nil, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			env := world(append([]string{"parse", "-f", "outline", "-"}, strings.Fields(test.args)...)...)
			env.stdout = &out
			env.getenv = func(name string) string { return test.env[name] }
			env.isTerminal = func(any) bool { return test.terminal }
			if status := run(env); status != statusOK {
				t.Fatalf("status %d", status)
			}
			if got := strings.Contains(out.String(), "\x1b["); got != test.want {
				t.Errorf("coloured: %v, want %v: %q", got, test.want, &out)
			}
		})
	}
}

// broken is a stream on which everything fails.
type broken struct{ err error }

func (b broken) Read([]byte) (int, error)  { return 0, b.err }
func (b broken) Write([]byte) (int, error) { return 0, b.err }

// What is quoted from the command line does not command the terminal. English sentences escape it, Chinese ones have no verb for that.
func TestMessagesCommandNoTerminal(t *testing.T) {
	for _, args := range [][]string{
		{"explain", "sum\u009b2J"},
		{"parse\x1b[2J"},
	} {
		var messages bytes.Buffer
		env := world(append([]string{"--lang", "zh"}, args...)...)
		env.stderr = &messages
		run(env)
		if said := messages.String(); said == "" || strings.ContainsAny(said, "\x1b\u009b") {
			t.Errorf("%q: %q", args, said)
		}
	}
}

func TestWriteErrors(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		stderr string
	}{
		{&os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, statusOK, ""},
		{&os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}, statusFailed,
			"zhenggai: standard output: cannot be written: no space left on device (make room, or write elsewhere with --output)\n"},
	} {
		for _, args := range []string{"parse", "parse -f outline", "version", "schema", "completion zsh"} {
			var stderr strings.Builder
			env := world(strings.Fields(args)...)
			env.stdout, env.stderr = broken{test.err}, &stderr
			if status := run(env); status != test.status || stderr.String() != test.stderr {
				t.Errorf("%s: status %d, %q", args, status, &stderr)
			}
		}
	}
}

func TestReadError(t *testing.T) {
	var stderr strings.Builder
	env := world("parse")
	env.stdin, env.stderr = broken{errors.New("connection lost")}, &stderr
	if status := run(env); status != statusFailed {
		t.Errorf("status %d", status)
	}
	if want := "zhenggai: standard input: cannot be read: connection lost (try again, or copy it elsewhere first)\n"; stderr.String() != want {
		t.Errorf("got %q, want %q", &stderr, want)
	}
}

// faulty is a document that a fault of the program trips over.
type faulty struct{}

func (faulty) Read([]byte) (int, error) { panic("index out of range") }

func TestFaultCostsOneInput(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("甲。\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr strings.Builder
	env := world("parse", "-q", "-f", "text", "-", path)
	env.stdin, env.stdout, env.stderr = faulty{}, &stdout, &stderr
	if status := run(env); status != statusFailed {
		t.Errorf("status %d", status)
	}
	if stdout.String() != "甲。\n" {
		t.Errorf("the other input gave %q", &stdout)
	}
	if !strings.Contains(stderr.String(), "index out of range (please report this") {
		t.Errorf("got %q", &stderr)
	}
	if !strings.Contains(stderr.String(), "faulty.Read") {
		t.Errorf("the stack is not there: %q", &stderr)
	}
}

// TestFaultOfConsumer leaves a panic to whoever it belongs to, and does not ask
// it again.
func TestFaultOfConsumer(t *testing.T) {
	noticeDirectory(t, 2)
	asked := 0
	defer func() {
		if fault := recover(); fault != "consumer" || asked != 1 {
			t.Errorf("recovered %v, asked %d times", fault, asked)
		}
	}()
	for range (&batch{paths: []string{"."}}).inputs() {
		asked++
		panic("consumer")
	}
}

// TestNamesLeadBack finds the inputs again by the names in the output, also those
// whose names are in an encoding of old.
func TestNamesLeadBack(t *testing.T) {
	t.Chdir(t.TempDir())
	names := []string{"\xCD\xA8\xB1\xA8.txt", "\xCD\xA8\xB1\xA9.txt", "\"通报\".txt", "通报.txt"}
	for _, name := range names {
		if err := os.WriteFile(name, []byte("一、整改情况\n"), 0o666); err != nil {
			t.Skip("no such names here:", err)
		}
	}
	slices.Sort(names)
	for format, pathIn := range map[string]func(line string) string{
		report.NDJSON: func(line string) string {
			var row struct{ Path string }
			json.Unmarshal([]byte(line), &row)
			return row.Path
		},
		report.CSV: func(line string) string {
			cells, _ := csv.NewReader(strings.NewReader(line)).Read()
			return cells[0]
		},
	} {
		var out strings.Builder
		env := world("table", "-q", "-f", format, "--columns", "path", ".")
		env.stdout = &out
		if status := run(env); status != statusOK {
			t.Fatalf("status %d", status)
		}
		var got []string
		for line := range strings.Lines(out.String()) {
			got = append(got, source.Unspell(pathIn(line)))
		}
		if got = got[len(got)-len(names):]; !slices.Equal(got, names) { // below the heading
			t.Errorf("%s: got %q, want %q", format, got, names)
		}
	}
}

// TestInterrupt stops the command while it waits for input: nothing may be
// left of its output, and the old file has to stay.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("processes cannot be interrupted here")
	}
	for _, signal := range stopSignals {
		t.Run(signal.String(), func(t *testing.T) { interruptWaiting(t, signal) })
	}
}

func interruptWaiting(t *testing.T, signal os.Signal) {
	dir := t.TempDir()
	out := filepath.Join(dir, "out.json")
	if err := os.WriteFile(out, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("zhenggai", "parse", "-o", out)
	stdin, err := command.StdinPipe() // never closed
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(stdin, strings.Repeat("甲。\n", reader.HeadBytes)); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { return len(listOf(t, dir)) == 2 }) // the hidden file is there
	if err := command.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	command.Wait()
	if status := command.ProcessState.ExitCode(); status != statusInterrupted {
		t.Errorf("status %d, want %d", status, statusInterrupted)
	}
	if names := listOf(t, dir); len(names) != 1 {
		t.Errorf("left behind: %q", names)
	}
	if got, err := os.ReadFile(out); err != nil || string(got) != "old" {
		t.Errorf("the old file has become %q, %v", got, err)
	}
}

func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for range 1000 {
		if done() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("waited in vain")
}

func listOf(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}
