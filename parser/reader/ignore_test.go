package reader

import (
	"strings"
	"testing"

	"github.com/bmatcuk/doublestar/v4"
)

// TestIgnorePatterns holds the rules to what gitignore(5) says of them.
func TestIgnorePatterns(t *testing.T) {
	for _, test := range []struct {
		rules   string
		ignored string // paths; a directory ends in a slash
		read    string
	}{
		{"", "", "a.txt"},
		{"# comment\n\n  \n", "", "comment #"},
		{"*.tmp", "a.tmp x/y/b.tmp d.tmp/", "a.txt tmp"},
		{"*.tmp\n!keep.tmp", "a.tmp", "keep.tmp x/keep.tmp"},
		{"!keep.tmp\n*.tmp", "keep.tmp", ""},
		{"drafts/", "drafts/ x/drafts/", "drafts x/drafts"},
		{"/drafts", "drafts drafts/", "x/drafts"},
		{"a/b", "a/b", "x/a/b"},
		{"a/*", "a/b a/b/", "a/ a"},
		{"a/**", "a/b a/b/c", "a a/"},
		{"**/a", "a x/a x/y/a", "ab"},
		{"a/**/b", "a/b a/x/b a/x/y/b", "a/xb x/a/b"},
		{"2023?.txt", "2023a.txt 2023年.txt", "2023.txt"},
		{"[0-9].txt", "1.txt", "a.txt"},
		{"[!0-9].txt", "a.txt", "1.txt"},
		{`\#a`, "#a", "a"},
		{`\!a`, "!a", "a"},
		{"a{b,c}", "a{b,c}", "ab ac"},
		{"a  \r\nb", "a b", ""},
		{"草稿", "草稿 x/草稿/", "草稿2"},
		{"[", "", "["}, // no pattern
		{"\uFEFFa", "a", ""},
	} {
		g := &ignores{rules: parseIgnore(test.rules)}
		for path := range strings.FieldsSeq(test.ignored) {
			if rel, directory := strings.CutSuffix(path, "/"); !g.ignored(rel, directory) {
				t.Errorf("%q does not ignore %s", test.rules, path)
			}
		}
		for path := range strings.FieldsSeq(test.read) {
			if rel, directory := strings.CutSuffix(path, "/"); g.ignored(rel, directory) {
				t.Errorf("%q ignores %s", test.rules, path)
			}
		}
	}
}

// TestTrailingSpace keeps the space that a backslash holds.
func TestTrailingSpace(t *testing.T) {
	g := &ignores{rules: parseIgnore(`a\  ` + "\n")}
	if !g.ignored("a ", false) || g.ignored("a", false) {
		t.Errorf("got %+v", g.rules)
	}
}

// TestNestedIgnores asks the rules of the nearest directory first.
func TestNestedIgnores(t *testing.T) {
	upper := &ignores{rules: parseIgnore("*.txt\n/x/only")}
	lower := &ignores{parent: upper, dir: "x", rules: parseIgnore("!keep.txt\n/only2")}
	for path, want := range map[string]bool{
		"x/a.txt": true, "x/keep.txt": false, "x/only": true, "x/only2": true, "x/y/only2": false, "x/a.md": false,
	} {
		if got := lower.ignored(path, false); got != want {
			t.Errorf("%s: got %t", path, got)
		}
	}
}

// FuzzIgnore makes sure that any text is rules, and that one which is read
// again is not ignored.
func FuzzIgnore(f *testing.F) {
	for _, seed := range []string{"*.tmp\n!a", "a/**/b/", `\#`, "[", "{a,b}", "**", "!", "/"} {
		f.Add(seed, "a/b")
	}
	f.Fuzz(func(t *testing.T, text, rel string) {
		rules := parseIgnore(text)
		for _, rule := range rules {
			if !doublestar.ValidatePattern(rule.pattern) {
				t.Errorf("%q", rule.pattern)
			}
		}
		g := &ignores{rules: append(rules, ignoreRule{pattern: "**", negated: true})}
		if g.ignored(rel, false) {
			t.Errorf("%q is ignored", rel)
		}
	})
}

// FuzzGlob matches the globs of the options, checked before.
func FuzzGlob(f *testing.F) {
	for _, seed := range []string{"*.html", "2023/**", "**/a?/[!b]*", "{a,b}", `\[`} {
		f.Add(seed, "2023/a.html")
	}
	f.Fuzz(func(t *testing.T, pattern, rel string) {
		if (Options{Include: []string{pattern}}).Check() != nil {
			return
		}
		patterns := []string{pattern}
		if matchesAny(patterns, rel) != matchesAny(append(patterns, pattern), rel) {
			t.Error("a pattern that is there twice matters")
		}
		if namesEnding(patterns, rel) && !matchesAny(patterns, rel) {
			t.Error("names the ending of what it does not match")
		}
	})
}
