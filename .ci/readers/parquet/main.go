// Parquet prints the rows of a Parquet file as JSON, one a line. It reads with
// a library that has nothing in common with what writes them.
package main

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"

	"github.com/fraugster/parquet-go"
)

func main() {
	if err := print(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func print(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	r, err := goparquet.NewFileReader(f)
	if err != nil {
		return err
	}
	out := json.NewEncoder(os.Stdout)
	for {
		row, err := r.NextRow()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		for column, value := range row {
			if text, ok := value.([]byte); ok {
				row[column] = string(text)
			}
		}
		if err := out.Encode(row); err != nil {
			return err
		}
	}
}
