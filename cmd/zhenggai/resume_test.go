package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
)

// noticeDirectory makes a directory current in which there are n notices, each
// with a number that repeats, and gives their names in order.
func noticeDirectory(t *testing.T, n int) []string {
	t.Helper()
	t.Chdir(t.TempDir())
	var names []string
	for i := range n {
		name := fmt.Sprintf("%02d.txt", i)
		writeFile(t, name, fmt.Sprintf("关于第%d轮巡察整改情况的通报\n一、整改情况\n（一）关于学习不够的问题\n一是制定计划%d项。\n一、下一步\n", i, i))
		names = append(names, name)
	}
	return names
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// parsed is what an uninterrupted run over names makes.
func parsed(t *testing.T, format string, names []string) string {
	t.Helper()
	var out bytes.Buffer
	env := world(append([]string{"parse", "-q", "-f", format}, names...)...)
	env.stdout = &out
	run(env)
	return out.String()
}

// resume runs parse with --resume and gives what it says.
func resume(t *testing.T, want int, args ...string) string {
	t.Helper()
	var stderr strings.Builder
	env := world(append([]string{"parse", "--resume", "-o", "out"}, args...)...)
	env.stderr = &stderr
	if status := run(env); status != want {
		t.Fatalf("status %d, want %d: %s", status, want, &stderr)
	}
	return stderr.String()
}

// checkResumed compares the output with that of a run without interruption,
// and makes sure that only it and its state are there.
func checkResumed(t *testing.T, names []string) {
	t.Helper()
	if got, want := readFile(t, "out"), parsed(t, "ndjson", names); got != want {
		t.Errorf("got %d bytes, want %d", len(got), len(want))
	}
	left := slices.DeleteFunc(listOf(t, "."), func(name string) bool { return !strings.HasPrefix(name, "out") })
	if !slices.Equal(left, []string{"out", "out.state"}) {
		t.Errorf("there are %q", left)
	}
}

// TestResumeTorn goes on from files that stop anywhere, as they do after a
// power cut.
func TestResumeTorn(t *testing.T) {
	names := noticeDirectory(t, 6)
	resume(t, statusOK, names...)
	part, state := readFile(t, "out"), readFile(t, "out.state")
	for i := range 12 {
		for j := range 12 {
			writeFile(t, "out.part", part[:len(part)*i/11])
			writeFile(t, "out.state", state[:len(state)*j/11])
			if err := os.Remove("out"); err != nil {
				t.Fatal(err)
			}
			resume(t, statusOK, names...)
			checkResumed(t, names)
		}
	}
}

// TestResumeFiles goes on from whatever else may be found.
func TestResumeFiles(t *testing.T) {
	for _, test := range []struct {
		name  string
		spoil func(t *testing.T, part, state string)
		says  string // in the summary
	}{
		{"nothing new", func(t *testing.T, part, state string) {}, "parsed 0, failed 0, skipped 6 (6 taken over)"},
		{"holes in the part", func(t *testing.T, part, _ string) {
			half := len(part) / 2
			writeFile(t, "out", part[:half]+strings.Repeat("\x00", len(part)-half))
		}, "(3 taken over)"},
		{"another output", func(t *testing.T, _, _ string) { writeFile(t, "out", "{}\n") }, "parsed 6, failed 0, skipped 0;"},
		{"no output", func(t *testing.T, _, _ string) { os.Remove("out") }, "parsed 6, failed 0, skipped 0;"},
		{"lines that lie", func(t *testing.T, _, state string) {
			state = strings.ReplaceAll(state, `"offset":0`, `"offset":-1`)
			state = strings.ReplaceAll(state, `"length":`, `"length":9223372036854775`)
			writeFile(t, "out.state", state)
		}, "parsed 6, failed 0, skipped 0;"},
		{"no JSON between", func(t *testing.T, _, state string) {
			lines := strings.SplitAfter(state, "\n")
			lines[2] = "{\x00\n"
			writeFile(t, "out.state", strings.Join(lines, ""))
		}, "parsed 1, failed 0, skipped 5 (5 taken over)"},
		{"a changed document", func(t *testing.T, _, _ string) { writeFile(t, "03.txt", "一、别的\n") },
			"parsed 1, failed 0, skipped 5 (5 taken over)"},
		{"a document that came between", func(t *testing.T, _, state string) {
			writeFile(t, "out.state", strings.ReplaceAll(state, `"path":"02.txt"`, `"path":"022.txt"`))
		}, "parsed 1, failed 0, skipped 5 (5 taken over)"},
		{"an older generation", func(t *testing.T, part, state string) {
			writeFile(t, "out.part2", part[:len(part)/2])
			writeFile(t, "out.state2", state)
			os.Remove("out")
		}, "(3 taken over)"},
		{"a newer generation without lines", func(t *testing.T, part, state string) {
			header, _, _ := strings.Cut(state, "\n")
			writeFile(t, "out.part7", "")
			writeFile(t, "out.state7", header+"\n")
		}, "parsed 0, failed 0, skipped 6 (6 taken over)"},
		{"another version", func(t *testing.T, _, state string) {
			writeFile(t, "out.state", strings.Replace(state, `"version":"zhenggai`, `"version":"zhenggai v0`, 1))
		}, "out.state: made by another version or with other options, not used"},
	} {
		t.Run(test.name, func(t *testing.T) {
			names := noticeDirectory(t, 6)
			resume(t, statusOK, names...)
			test.spoil(t, readFile(t, "out"), readFile(t, "out.state"))
			if said := resume(t, statusOK, names...); !strings.Contains(said, test.says) {
				t.Errorf("%q does not say %q", said, test.says)
			}
			checkResumed(t, names)
		})
	}
}

// TestResumeForeign leaves files alone that only look like its own.
func TestResumeForeign(t *testing.T) {
	names := noticeDirectory(t, 2)
	foreign := map[string]string{"out.part": "a download", "out.state": "of a game", "out.part3": "x", "out.party": "y"}
	for name, text := range foreign {
		writeFile(t, name, text)
	}
	for range 3 {
		resume(t, statusOK, names...)
	}
	for name, text := range foreign {
		if got := readFile(t, name); got != text {
			t.Errorf("%s has become %q", name, got)
		}
	}
	if got, want := readFile(t, "out"), parsed(t, "ndjson", names); got != want {
		t.Errorf("got %d bytes, want %d", len(got), len(want))
	}
	if got := listOf(t, "."); len(got) != len(names)+len(foreign)+2 {
		t.Errorf("there are %q", got)
	}
}

// TestResumeFailed tries again what failed.
func TestResumeFailed(t *testing.T) {
	names := noticeDirectory(t, 3)
	if err := os.Rename("01.txt", "away"); err != nil {
		t.Fatal(err)
	}
	resume(t, statusFailed, names...)
	if said := resume(t, statusFailed, names...); !strings.Contains(said, "seen 3: parsed 0, failed 1, skipped 2 (2 taken over)") {
		t.Errorf("said %q", said)
	}
	if err := os.Rename("away", "01.txt"); err != nil {
		t.Fatal(err)
	}
	resume(t, statusOK, names...)
	checkResumed(t, names)
}

// TestResumeOptions takes over nothing that other options would change, and
// all that they would not.
func TestResumeOptions(t *testing.T) {
	names := noticeDirectory(t, 3)
	for _, test := range []struct {
		args string
		says string
	}{
		{"", "parsed 3,"},
		{"-j 1 --progress none --exclude *.md --errors failed", "(3 taken over)"},
		{"--lang zh", "由其他版本或选项生成"},
		{"", "not used"},
		{"--max-size 1MB", "not used"},
	} {
		if said := resume(t, statusOK, append(strings.Fields(test.args), names...)...); !strings.Contains(said, test.says) {
			t.Errorf("%s: said %q", test.args, said)
		}
	}
}

// TestResumeAudit counts findings of lines that were taken over.
func TestResumeAudit(t *testing.T) {
	t.Chdir(t.TempDir())
	writeFile(t, "a.txt", "关于巡察整改情况的通报\n一、整改情况\n（一）关于学习的问题\n甲。\n（三）关于纪律的问题\n乙。\n")
	var said []string
	for range 2 {
		var stderr strings.Builder
		env := world("audit", "-f", "ndjson", "--fail-on", "warning", "--resume", "-o", "out", "a.txt", "a.txt")
		env.stderr = &stderr
		if status := run(env); status != statusFound {
			t.Errorf("status %d", status)
		}
		_, summary, _ := strings.Cut(stderr.String(), "zhenggai: seen ")
		_, counts, _ := strings.Cut(summary, "; ")
		counts, _, _ = strings.Cut(counts, ";")
		said = append(said, counts)
	}
	if said[0] != said[1] || !strings.Contains(said[0], "error") || strings.HasPrefix(said[0], "0 errors, 0 warnings") {
		t.Errorf("found %q", said)
	}
}

// writeOutcome puts a line for the document called name.
func writeOutcome(t *testing.T, j *journal, name string) {
	t.Helper()
	o := &outcome{Result: &report.Result{File: &source.File{Path: name}}, line: []byte("{}\n")}
	if err := j.Put(o); err != nil {
		t.Fatal(err)
	}
}

// TestKept promises only what is there.
func TestKept(t *testing.T) {
	noticeDirectory(t, 1)
	j, err := (&batch{output: "out", quiet: true}).openJournal(world(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer j.Discard()
	writeOutcome(t, j, "00.txt")
	if got := j.Kept(); got != 1 {
		t.Errorf("kept %d, want 1", got)
	}
	if err := os.Remove("out.part"); err != nil {
		t.Fatal(err)
	}
	if got := j.Kept(); got != 0 {
		t.Errorf("kept %d without a part", got)
	}
}

// TestStateIsJSON reads the state as another program would.
func TestStateIsJSON(t *testing.T) {
	names := noticeDirectory(t, 3)
	resume(t, statusOK, names...)
	lines := strings.SplitAfter(readFile(t, "out.state"), "\n")
	if len(lines) != 1+len(names)+1 || lines[len(lines)-1] != "" {
		t.Fatalf("%d lines", len(lines))
	}
	out, err := os.Open("out")
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	for i, text := range lines[1 : len(lines)-1] {
		var e stateEntry
		if err := json.Unmarshal([]byte(text), &e); err != nil || e.Path != names[i] {
			t.Errorf("%q: %v", text, err)
		}
		line := make([]byte, e.Length)
		if _, err := out.ReadAt(line, e.Offset); err != nil || checksum(line) != e.CRC ||
			!bytes.Contains(line, []byte(`"path":"`+names[i]+`"`)) || bytes.IndexByte(line, '\n') != e.Length-1 {
			t.Errorf("%s stands for %q, %v", text, line, err)
		}
	}
}

// TestStoreTellsApart finds a line only for the very document.
func TestStoreTellsApart(t *testing.T) {
	t.Chdir(t.TempDir())
	key := documentKey{Path: "a.csv", Member: "#1", SHA256: "c0", Fields: "f0"}
	entry, err := json.Marshal(stateEntry{key, linePlace{Offset: 1, Length: 3, CRC: checksum([]byte("{}\n"))}})
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, "out.part", "x{}\n")
	writeFile(t, "out.state", string(entry))
	s := openStore("out", stateHeader{}, []generation{generationOf("out", 1)})
	defer s.Close()
	if line, _, ok := s.find(key); !ok || string(line) != "{}\n" {
		t.Errorf("found %q, %v", line, ok)
	}
	for _, other := range []documentKey{
		{"b.csv", "#1", "c0", "f0"}, {"a.csv", "#2", "c0", "f0"}, {"a.csv", "#1", "c1", "f0"}, {"a.csv", "#1", "c0", ""},
		{"a.csv\x00#1", "", "c0", "f0"},
	} {
		if line, _, ok := s.find(other); ok {
			t.Errorf("%v: found %q", other, line)
		}
	}
	var none *store
	if _, _, ok := none.find(key); ok {
		t.Error("found in nothing")
	}
}

func TestGenerationNumber(t *testing.T) {
	for name, want := range map[string]int{
		"out.part": 1, "out.state": 1, "out.part2": 2, "out.state12": 12,
		"out": 0, "out.part0": 0, "out.part1": 0, "out.part-3": 0, "out.party": 0, "other.part": 0, "out.stat": 0,
		"out.part99999999999999999999": 0, "out.part2.part": 0,
	} {
		if got := generationNumber(name, "out"); got != want {
			t.Errorf("%s: got %d, want %d", name, got, want)
		}
	}
}

// FuzzStore reads states that anybody may have written. Whatever they say,
// only lines with the right checksum are found.
func FuzzStore(f *testing.F) {
	line := []byte("{\"schema\":1}\n")
	header := stateHeader{stateSchema, "v", "o"}
	key := documentKey{Path: "a", Member: "b", SHA256: "c"}
	good, err := json.Marshal(stateEntry{key, linePlace{Offset: 0, Length: len(line), CRC: checksum(line)}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(good)+"\n", line)
	f.Add(string(good[:len(good)/2]), line)
	f.Add(strings.ReplaceAll(string(good), `"offset":0`, `"offset":1`)+"\n", line)
	f.Add("{}\n[]\nnull\n", []byte{})
	f.Fuzz(func(t *testing.T, state string, part []byte) {
		g := generationOf(filepath.Join(t.TempDir(), "out"), 1)
		g.header = header
		writeFile(t, g.state, state)
		writeFile(t, g.part, string(part))
		s := openStore("", header, []generation{g})
		defer s.Close()
		if len(s.lines) > strings.Count(state, "\n")+1 {
			t.Errorf("%d lines of %d", len(s.lines), strings.Count(state, "\n"))
		}
		if got, _, ok := s.find(key); ok && !bytes.Contains(part, got) {
			t.Errorf("found %q, which is not in the part", got)
		}
	})
}
