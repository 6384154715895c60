package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestName(t *testing.T) {
	for _, test := range []struct{ path, member, want string }{
		{"a.txt", "", "a.txt"},
		{"a.zip", "x/1.txt", "a.zip!x/1.txt"},
		{"通报.zip", "甲 乙.txt", "通报.zip!甲 乙.txt"},
		{"a\x1B[2J\n.txt", "", `"a\x1b[2J\n.txt"`},
		{"a.zip", "\xFF.txt", `"a.zip!\xff.txt"`},
	} {
		f := File{Path: test.path, Member: test.member}
		if got := f.Name(); got != test.want {
			t.Errorf("%q, %q: got %s, want %s", test.path, test.member, got, test.want)
		}
	}
}

func TestSpell(t *testing.T) {
	for path, want := range map[string]string{
		"通报.txt":            "通报.txt",
		`c:\x\通报.txt`:       `c:\x\通报.txt`,
		"a\nb.txt":          "a\nb.txt", // whoever writes it has escapes for that
		"\xB1\xA8/通报.txt":   `"\xb1\xa8/通报.txt"`,
		"\xFF\\x\"\n\u0085": `"\xff\\x\"\n\xc2\x85"`,
		`"a".txt`:           `"\"a\".txt"`,
		`a "b".txt`:         `a "b".txt`,
		"\uFFFD.txt":        "\uFFFD.txt", // there in earnest
		"":                  "",
	} {
		if got := Spell(path); got != want {
			t.Errorf("%q: got %s, want %s", path, got, want)
		}
	}
}

// FuzzSpell makes sure that what is spelled is UTF-8 and leads back.
func FuzzSpell(f *testing.F) {
	for _, seed := range []string{"通报.txt", "\xCD\xA8.txt", `"`, `"\xff"`, "\uFFFD", "\xF0\x9F", "\x00\x7F\u0085\u2028"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, path string) {
		spelled := Spell(path)
		if back := Unspell(spelled); !utf8.ValidString(spelled) || back != path {
			t.Errorf("%q becomes %s and then %q", path, spelled, back)
		}
		name := (&File{Path: path}).Name()
		if !utf8.ValidString(name) || strings.ContainsAny(name, "\x00\n\x1B") {
			t.Errorf("%q is called %q", path, name)
		}
	})
}
