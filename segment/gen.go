//go:build ignore

// Gen makes dict/zh_s.txt.gz from the dictionary of simplified Chinese in the
// module github.com/go-ego/gse, whose directory is its argument. Lines that the
// segmenter would drop are left out, and so are tabs and carriage returns.
package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	if err := generate(os.Args[1], "dict/zh_s.txt.gz"); err != nil {
		log.Fatal(err)
	}
}

func generate(module, name string) error {
	in, err := os.Open(filepath.Join(module, "data", "dict", "zh", "s_1.txt"))
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	packed, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) == 3 && isFrequency(fields[1]) {
			fmt.Fprintln(packed, strings.Join(fields, " "))
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return packed.Close()
}

// isFrequency reports whether a word is frequent enough for the segmenter.
func isFrequency(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 2
}
