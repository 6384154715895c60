package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

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
