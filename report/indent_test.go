package report

import (
	"bytes"
	"encoding/json"
	"testing"
)

// FuzzIndented compares the layout with that of package json.
func FuzzIndented(f *testing.F) {
	for _, seed := range []string{
		`{}`, `[]`, `null`, `"a"`, `1.5`, `[[],{}]`,
		`{"a":{},"b":[1,2,{"c":"d: e, [f]"}]}`,
		`["\"","\\","\\\"",":","{","一、"]`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var compact, want bytes.Buffer
		if json.Compact(&compact, []byte(text)) != nil {
			t.Skip("not JSON")
		}
		if err := json.Indent(&want, compact.Bytes(), "", "  "); err != nil {
			t.Fatal(err)
		}
		if got := appendIndented(nil, compact.Bytes(), 0); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("got\n%s\nwant\n%s", got, want.Bytes())
		}
	})
}
