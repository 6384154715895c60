package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

func TestStatusLine(t *testing.T) {
	var out strings.Builder
	s := &statusLine{out: &out}
	io.WriteString(s, "one\n")
	s.Show("50%")
	io.WriteString(s, "two\n")
	s.Show("50%")
	s.Show("")
	s.Show("")
	io.WriteString(s, "three\n")
	want := "one\n" + eraseLine + "50%" + eraseLine + "two\n50%" + eraseLine + "three\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", &out, want)
	}
	failed := errors.New("gone")
	s = &statusLine{out: broken{failed}, text: "50%"}
	if n, err := io.WriteString(s, "one\n"); n != 0 || !errors.Is(err, failed) {
		t.Errorf("got %d, %v", n, err)
	}
}

func TestProgressLine(t *testing.T) {
	for _, test := range []struct {
		done, total int64
		bar         bool
		columns     int
		after       time.Duration
		want        string
	}{
		{0, 0, true, 0, 0, "0 done, 0 a second"},
		{30, 0, true, 0, 10 * time.Second, "30 done, 3 a second"},
		{30, 20, true, 0, 10 * time.Second, "30 done, 3 a second"}, // more have come
		{0, 20, false, 0, time.Second, "0 of 20 (0%), 0 a second"},
		{10, 20, false, 0, 5 * time.Second, "10 of 20 (50%), 2 a second, 0:05 left"},
		{10, 20, true, 100, 5 * time.Second, "[############------------] 10 of 20 (50%), 2 a second, 0:05 left"},
		{10, 20, true, 40, 5 * time.Second, "10 of 20 (50%), 2 a second, 0:05 left"},
		{20, 20, true, 0, 5 * time.Second, "[########################] 20 of 20 (100%), 4 a second, 0:00 left"},
		{1, 20000, false, 0, 3 * time.Second, "1 of 20,000 (0%), 0 a second, 16:39:57 left"},
	} {
		env := world()
		env.language = message.English
		p := &progress{env: env, bar: test.bar}
		p.done.Store(test.done)
		p.total.Store(test.total)
		if got := p.line(test.after, test.columns); got != test.want {
			t.Errorf("%d of %d: got %q, want %q", test.done, test.total, got, test.want)
		}
	}
}

func TestBytesText(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0 B", 999: "999 B", 1000: "1.0 kB", 1234567: "1.2 MB", 999_960: "1.0 MB", 5e9: "5.0 GB", 1 << 62: "4.6 EB",
	} {
		if got := bytesText(n); got != want {
			t.Errorf("%d: got %s, want %s", n, got, want)
		}
	}
}

// TestProgressFits shows no more than the terminal has room for, however its
// user widens and narrows it.
func TestProgressFits(t *testing.T) {
	for _, language := range message.Languages() {
		env := world()
		env.language, env.status = language, &statusLine{}
		p := &progress{env: env, bar: true}
		p.done.Store(123456)
		p.total.Store(20_000_000)
		for columns := 1; columns < 120; columns++ {
			p.env.width = func(any) int { return columns }
			got := p.fitting(time.Hour)
			if report.CutText(got, max(columns-1, 1)) != got {
				t.Errorf("%s: %d columns: %q", language, columns, got)
			}
			if full := p.line(time.Hour, columns); columns > 100 && got != full {
				t.Errorf("%s: %d columns: %q is cut from %q", language, columns, got, full)
			}
		}
	}
}

// slow is standard input that comes after a while.
type slow struct {
	once sync.Once
	io.Reader
}

func (s *slow) Read(p []byte) (int, error) {
	s.once.Do(func() { time.Sleep(3 * barInterval) })
	return s.Reader.Read(p)
}

// TestProgressIsSeen shows a bar to whoever sits at a terminal, and nobody
// else, and takes it away.
func TestProgressIsSeen(t *testing.T) {
	names := noticeDirectory(t, 3)
	for _, test := range []struct {
		name           string
		args           string
		stdout, stderr bool // are terminals
		term           string
		want           bool
	}{
		{"terminal", "", false, true, "xterm", true},
		{"file", "-o out", true, true, "xterm", true},
		{"log", "", false, false, "xterm", false},
		{"output on the same terminal", "", true, true, "xterm", false},
		{"none", "--progress none", false, true, "xterm", false},
		{"quiet", "-q", false, true, "xterm", false},
		{"dumb terminal", "", false, true, "dumb", false},
	} {
		var stdout, stderr bytes.Buffer
		env := world(append(append([]string{"parse", "-f", "ndjson"}, strings.Fields(test.args)...), names[0], "-", names[1])...)
		env.stdin = &slow{Reader: strings.NewReader("一、组织领导\n二、整改\n二、整改\n")}
		env.stdout, env.stderr = &stdout, &stderr
		env.isTerminal = func(stream any) bool {
			return stream == io.Writer(&stdout) && test.stdout || stream == io.Writer(&stderr) && test.stderr
		}
		env.getenv = func(name string) string { return map[string]string{"TERM": test.term}[name] }
		if status := run(env); status != statusOK {
			t.Fatalf("%s: status %d", test.name, status)
		}
		if got := strings.Contains(stderr.String(), eraseLine+"1 done, "); got != test.want {
			t.Errorf("%s: seen: %v, want %v: %q", test.name, got, test.want, &stderr)
		}
		last := stderr.String()[strings.LastIndex(stderr.String(), eraseLine)+1:]
		if test.want && !strings.HasPrefix(last, eraseLine[1:]+"zhenggai: 5 warnings about 3 documents: ") {
			t.Errorf("%s: ends with %q", test.name, last)
		}
	}
}

// TestCount finds out how many documents there are where that is cheap.
func TestCount(t *testing.T) {
	names := noticeDirectory(t, 5)
	writeFile(t, "other.bin", "\x00")
	for _, test := range []struct {
		paths []string
		want  int64
	}{
		{[]string{"."}, 5},
		{names[:3], 3},
		{[]string{".", names[0]}, 6},
		{[]string{".", stdinPath}, 0},
	} {
		b := &batch{paths: test.paths}
		if got := b.count(t.Context()); got != test.want {
			t.Errorf("%q: got %d, want %d", test.paths, got, test.want)
		}
	}
}

// TestProgressReachesTotal comes to the end neither too early nor too late.
func TestProgressReachesTotal(t *testing.T) {
	noticeDirectory(t, 3)
	writeFile(t, "other.bin", "\x00")
	writeFile(t, "empty.txt", "")
	b := &batch{paths: []string{"."}}
	p, w := &progress{}, &worker{}
	for in := range b.inputs() {
		p.Add(w.do(in))
	}
	if done, total := p.done.Load(), b.count(t.Context()); done != 4 || done != total {
		t.Errorf("%d done of %d", done, total)
	}
}

// TestProgressRepeats shows a line now and then, and no more once it is over.
func TestProgressRepeats(t *testing.T) {
	shown := make(chan string)
	p := &progress{env: world(), show: func(line string) { shown <- line }}
	p.done.Store(7)
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan struct{})
	go func() { p.repeat(ctx, time.Millisecond); close(over) }()
	for range 3 {
		if line := <-shown; !strings.HasPrefix(line, "7 done, ") {
			t.Errorf("shown %q", line)
		}
	}
	cancel()
	for {
		select {
		case <-shown: // was on its way
		case <-over:
			return
		}
	}
}
