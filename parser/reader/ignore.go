package reader

import (
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreNames are the files that say what in their directory is not to be
// read, in the syntax of .gitignore; the later one has the last word. A
// .gitignore itself is left alone: it says what is not kept under version
// control, which is often just the data.
var ignoreNames = [...]string{".ignore", ".zhenggaiignore"}

// maxIgnoreBytes is how much of an ignore file is read.
const maxIgnoreBytes = 1 << 20

// ignoreRule is a line of an ignore file.
type ignoreRule struct {
	pattern   string // of the whole path below the file's directory
	negated   bool   // reads again what an earlier rule ignores
	directory bool   // for directories only
}

// ignores are the rules of a directory, and those of the ones above it.
type ignores struct {
	parent *ignores
	dir    string // slash path below the root, empty for the root
	rules  []ignoreRule
}

// ignored reports whether the file or directory at rel, a slash path below the
// root, is to be left out: the last rule that matches in the nearest directory
// decides.
func (g *ignores) ignored(rel string, directory bool) bool {
	for ; g != nil; g = g.parent {
		below := strings.TrimPrefix(strings.TrimPrefix(rel, g.dir), "/")
		for _, rule := range slices.Backward(g.rules) {
			if rule.matches(below, directory) {
				return !rule.negated
			}
		}
	}
	return false
}

func (r ignoreRule) matches(rel string, directory bool) bool {
	return (directory || !r.directory) && doublestar.MatchUnvalidated(r.pattern, rel)
}

// readIgnores gives the rules for the directory at a place, which holds
// entries. An ignore file that cannot be read is an error: without it more
// would be read than somebody wants.
func (f *finder) readIgnores(at place, entries []fs.DirEntry) (*ignores, error) {
	if f.opts.NoIgnore {
		return nil, nil
	}
	var rules []ignoreRule
	for _, name := range ignoreNames {
		if !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == name && e.Type().IsRegular() }) {
			continue
		}
		text, err := f.readSmall(f.tree.join(at.name, name))
		if err != nil {
			return at.ignores, err
		}
		rules = append(rules, parseIgnore(text)...)
	}
	if rules == nil {
		return at.ignores, nil
	}
	return &ignores{parent: at.ignores, dir: at.rel, rules: rules}, nil
}

func (f *finder) readSmall(name string) (string, error) {
	file, err := f.tree.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxIgnoreBytes))
	return string(text), err
}

// parseIgnore reads the lines of an ignore file. As with git, a line that is
// no pattern matches nothing.
func parseIgnore(text string) []ignoreRule {
	var rules []ignoreRule
	for line := range strings.Lines(strings.TrimPrefix(text, markUTF8)) {
		if rule, ok := parseIgnoreLine(strings.TrimRight(line, "\r\n")); ok {
			rules = append(rules, rule)
		}
	}
	return rules
}

// parseIgnoreLine reads one line: `# comment`, `*.tmp`, `!keep.tmp`, `drafts/`,
// `/only-here`, `a/**/b`.
func parseIgnoreLine(line string) (ignoreRule, bool) {
	line = trimSpaces(line)
	if line == "" || line[0] == '#' {
		return ignoreRule{}, false
	}
	var rule ignoreRule
	line, rule.negated = strings.CutPrefix(line, "!")
	line, rule.directory = strings.CutSuffix(line, "/")
	rule.pattern = ignorePattern(line)
	return rule, line != "" && doublestar.ValidatePattern(rule.pattern)
}

// trimSpaces takes the spaces off the end of a line, but for the one that a
// backslash holds.
func trimSpaces(line string) string {
	trimmed := strings.TrimRight(line, " \t")
	if len(trimmed) < len(line) && strings.HasSuffix(trimmed, `\`) {
		return line[:len(trimmed)+1]
	}
	return trimmed
}

// literalBraces quotes the braces that are alternatives in a glob, and in an
// ignore file just characters.
var literalBraces = strings.NewReplacer(`\{`, `\{`, `\}`, `\}`, "{", `\{`, "}", `\}`)

// ignorePattern makes a glob for whole paths of a line without its marks. A
// slash in it holds it to the directory of the file; without one it matches at
// any depth. What stands before /** is not itself in it.
func ignorePattern(line string) string {
	pattern := literalBraces.Replace(line)
	anchored := strings.Contains(pattern, "/")
	pattern = strings.TrimPrefix(pattern, "/")
	if strings.HasSuffix(pattern, "/**") {
		pattern += "/*"
	}
	if !anchored {
		pattern = "**/" + pattern
	}
	return pattern
}
