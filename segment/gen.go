//go:build ignore

// Gen makes dict/zh_s.txt.gz from the dictionary of simplified Chinese in the
// module github.com/go-ego/gse, whose directory is its argument. Lines that the
// segmenter would drop are left out, and so are tabs and carriage returns. The
// words are put in order: in order the segmenter loads them in half the time.
package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func main() {
	if err := generate(os.Args[1], "dict/zh_s.txt.gz"); err != nil {
		log.Fatal(err)
	}
}

func generate(module, name string) error {
	words, err := read(filepath.Join(module, "data", "dict", "zh", "s_1.txt"))
	if err != nil {
		return err
	}
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	packed, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	for _, fields := range words {
		fmt.Fprintln(packed, strings.Join(fields, " "))
	}
	return packed.Close()
}

// read gives the fields of each line by its word, of a word that is there twice
// the first.
func read(name string) ([][]string, error) {
	in, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var words [][]string
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) == 3 && isFrequency(fields[1]) {
			words = append(words, fields)
		}
	}
	slices.SortStableFunc(words, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	words = slices.CompactFunc(words, func(a, b []string) bool { return a[0] == b[0] })
	return words, lines.Err()
}

// isFrequency reports whether a word is frequent enough for the segmenter.
func isFrequency(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 2
}
