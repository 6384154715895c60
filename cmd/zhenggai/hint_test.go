package main

import (
	"slices"
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	const (
		formats = "json ndjson outline table csv tsv xlsx sqlite parquet html"
		columns = "path title issues_claimed issues_listed measures_claimed measures_listed"
	)
	for _, test := range []struct{ word, choices, want string }{
		{"josn", formats, "json"},
		{"XSLX", formats, "xlsx"},
		{"cvs", formats, "csv"},
		{"sqllite", formats, "sqlite"},
		{"tabel", formats, "table"},
		{"xml", formats, ""},
		{"", formats, ""},
		{"s", formats, ""},
		{"issues", columns, "issues_claimed issues_listed"},
		{"isues_claimed", columns, "issues_claimed"},
		{"titel", columns, "title"},
		{"funds", columns, ""},
		{strings.Repeat("issues", 1<<16), columns, ""}, // would take for ever if it were measured
	} {
		if got := strings.Join(nearest(test.word, strings.Fields(test.choices)), " "); got != test.want {
			t.Errorf("%q: got %q, want %q", test.word, got, test.want)
		}
	}
	if got := nearest("listed", slices.Repeat([]string{"a_listed"}, 9)); len(got) != mostNear {
		t.Errorf("named %d", len(got))
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"same", "same", 0},
		{"prase", "parse", 1},     // swapped
		{"oultine", "outline", 1}, // in the middle
		{"outlin", "outline", 1},  // left out
		{"colour", "color", 1},    // put in
		{"table", "cable", 1},     // changed
		{"ca", "abc", 3},          // what was swapped is not changed again
		{"kitten", "sitting", 3},  // all of it
	} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("%q to %q: got %d, want %d", test.a, test.b, got, test.want)
		}
		if got := distance(test.b, test.a); got != test.want {
			t.Errorf("%q to %q: got %d, want %d", test.b, test.a, got, test.want)
		}
	}
}
