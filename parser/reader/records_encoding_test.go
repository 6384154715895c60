package reader

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// TestRecordsInEncoding reads a table as Chinese spreadsheets save it.
func TestRecordsInEncoding(t *testing.T) {
	table, err := simplifiedchinese.GB18030.NewEncoder().String("编号,正文\n甲,一、整改情况\n乙,二、下一步打算\n")
	if err != nil {
		t.Fatal(err)
	}
	opts := Options{Format: "csv", Encoding: "gbk"}
	var got []string
	for d, err := range DocumentsFrom(strings.NewReader(table), "-", opts) {
		if err != nil {
			t.Fatal(err)
		}
		f, err := d.Read(opts)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, f.Text)
	}
	if want := "一、整改情况|二、下一步打算"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %s", got, want)
	}
}
