package infoline

import (
	"slices"
	"strings"
	"testing"
)

// TestKeys keeps the table in the order that its readers count on.
func TestKeys(t *testing.T) {
	all := All()
	for i, key := range all {
		if slices.Contains(all[:i], key) {
			t.Errorf("%s stands there twice", key)
		}
		if strings.ContainsAny(key, "：: ") {
			t.Errorf("%q is more than a key", key)
		}
	}
	for kind := range kinds {
		list := Keys(kind)
		for i, key := range list {
			if k := slices.IndexFunc(list[:i], func(before string) bool { return strings.HasSuffix(key, before) }); k >= 0 {
				t.Errorf("%s stands before %s, which ends in it", list[k], key)
			}
		}
	}
	if got := Keys(Dated, Source); len(got) != len(keys[Dated])+len(keys[Source]) || got[0] != keys[Dated][0] {
		t.Errorf("got %q", got)
	}
}

// TestKeysAreOwn makes sure that what one caller does to a list is nothing to
// the others.
func TestKeysAreOwn(t *testing.T) {
	Keys(Source)[0], All()[0] = "", ""
	if Keys(Source)[0] == "" || All()[0] == "" {
		t.Error("the table is shared")
	}
}
