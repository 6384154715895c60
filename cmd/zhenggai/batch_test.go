package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestIsShort tells runs that leave something behind, or have to wait, from
// those that a signal may end anywhere.
func TestIsShort(t *testing.T) {
	path := filepath.Join(t.TempDir(), "甲.txt")
	if err := os.WriteFile(path, []byte("一、整改情况\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		batch batch
		want  bool
	}{
		"a file":             {batch{single: true, paths: []string{path}}, true},
		"several":            {batch{paths: []string{path, path}}, false},
		"standard input":     {batch{single: true, paths: []string{stdinPath}}, false},
		"a device":           {batch{single: true, paths: []string{os.DevNull}}, false},
		"none":               {batch{single: true, paths: []string{path + "x"}}, false},
		"an output":          {batch{single: true, paths: []string{path}, output: "out"}, false},
		"a list of failures": {batch{single: true, paths: []string{path}, failures: "out"}, false},
		"a baseline":         {batch{single: true, paths: []string{path}, writeBaseline: "out"}, false},
	} {
		if got := test.batch.isShort(); got != test.want {
			t.Errorf("%s: got %t", name, got)
		}
	}
}

// BenchmarkBatch reads, parses and writes the notices of the project, on all
// processors.
func BenchmarkBatch(b *testing.B) {
	const dir = "../../testdata/notices"
	size := int64(0)
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no notices: %v", err)
	}
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			b.Fatal(err)
		}
		size += info.Size()
	}
	for _, test := range []struct{ name, args string }{
		{"stream", "parse -q"},
		{"journal", "parse -q -o " + filepath.Join(b.TempDir(), "out")},
		{"outline", "parse -q -f outline"},
	} {
		b.Run(test.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				if status := run(world(append(strings.Fields(test.args), dir)...)); status != statusOK {
					b.Fatalf("status %d", status)
				}
			}
		})
	}
}
