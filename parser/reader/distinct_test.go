package reader

import (
	"slices"
	"strings"
	"testing"
)

func TestDistinct(t *testing.T) {
	for _, test := range []struct{ names, want string }{
		{"甲 乙 丙", "甲 乙 丙"},
		{"甲 甲 乙 甲", "甲 甲#2 乙 甲#3"},
		{"甲#2 甲 甲", "甲#2 甲 甲#3"},
		{"甲 甲 甲#2", "甲 甲#2 甲#2#2"},
	} {
		if got := distinctNames(strings.Fields(test.names)); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s: got %q, want %s", test.names, got, test.want)
		}
	}
}

func distinctNames(names []string) []string {
	var d distinct
	var got []string
	for _, name := range names {
		got = append(got, d.name(name))
	}
	return got
}

// FuzzDistinct gives no name twice, and a name that nobody else has as it is.
func FuzzDistinct(f *testing.F) {
	f.Add("a a a#2 a")
	f.Add("a#2#2 a#2 a a a a#2")
	f.Fuzz(func(t *testing.T, list string) {
		names := strings.Split(list, " ")
		got := distinctNames(names)
		for i, name := range got {
			if slices.Contains(got[:i], name) {
				t.Errorf("%q twice of %q", name, names)
			}
			if !strings.HasPrefix(name, names[i]) || name != names[i] && !slices.Contains(got[:i], names[i]) {
				t.Errorf("%q for %q of %q", name, names[i], names)
			}
		}
	})
}

// BenchmarkDistinct is of names that are all the same: the worst of archives.
func BenchmarkDistinct(b *testing.B) {
	b.ReportAllocs()
	var d distinct
	for b.Loop() {
		d.name("2023/整改情况通报.txt")
	}
}
