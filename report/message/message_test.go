package message

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// literal is a message as it stands in the source of the package.
type literal struct {
	place  token.Position
	en, zh string
}

// literals are all messages of the package, in tables and out of them.
func literals(t *testing.T) []literal {
	t.Helper()
	var found []literal
	files := token.NewFileSet()
	for _, file := range parsed(t, files, ".") {
		ast.Inspect(file, func(n ast.Node) bool {
			composite, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if texts := textsOf(t, composite); len(texts) > 0 {
				found = append(found, literal{files.Position(n.Pos()), texts["EN"], texts["ZH"]})
			}
			return true
		})
	}
	return found
}

// textsOf are the fields of a message, which may be written without names. It
// is empty for other literals.
func textsOf(t *testing.T, composite *ast.CompositeLit) map[string]string {
	texts := map[string]string{}
	for i, element := range composite.Elts {
		name := ""
		if i < 2 {
			name = []string{"EN", "ZH"}[i]
		}
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			key, _ := pair.Key.(*ast.Ident)
			if key == nil || key.Name != "EN" && key.Name != "ZH" {
				return nil
			}
			name, element = key.Name, pair.Value
		}
		basic, ok := element.(*ast.BasicLit)
		if !ok || basic.Kind != token.STRING {
			return nil
		}
		text, err := strconv.Unquote(basic.Value)
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = text
	}
	return texts
}

// parsed are the files of a directory, without the tests.
func parsed(t *testing.T, files *token.FileSet, dir string) []*ast.File {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no files in ", dir, err)
	}
	var all []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, file)
	}
	return all
}

// verbPattern finds the verbs of a format: %s, %[1]s, %.1f.
var verbPattern = regexp.MustCompile(`%(?:\[(\d)\])?(?:\.\d)?([a-z])`)

// verbsOf are the arguments that a format takes, as 1s or 2d. How a text is
// quoted may differ.
func verbsOf(format string) []string {
	var verbs []string
	for i, m := range verbPattern.FindAllStringSubmatch(strings.ReplaceAll(format, "%%", ""), -1) {
		place := m[1]
		if place == "" {
			place = strconv.Itoa(i + 1)
		}
		verbs = append(verbs, place+strings.ReplaceAll(m[2], "q", "s"))
	}
	slices.Sort(verbs)
	return slices.Compact(verbs)
}

// samples are arguments for verbs.
var samples = map[string]any{"s": "甲", "v": "甲", "d": 1234, "f": 1.5}

// TestLiterals makes sure that every message is there in both languages, which
// take the same arguments, and that a catalog fills them in.
func TestLiterals(t *testing.T) {
	all := literals(t)
	if len(all) < 200 {
		t.Fatalf("found only %d messages", len(all))
	}
	for _, l := range all {
		if l.en == "" || l.zh == "" {
			t.Errorf("%s: a language is missing", l.place)
		}
		en, zh := verbsOf(l.en), verbsOf(l.zh)
		if !slices.Equal(en, zh) {
			t.Errorf("%s: the languages take different arguments: %v, %v", l.place, en, zh)
		}
		checkFilled(t, l, en)
	}
}

// formsPattern finds a word in both its forms.
var formsPattern = regexp.MustCompile(`\{(\d):[^{|}]+\|[^{|}]+\}`)

// TestForms makes sure that words have forms in English only, and that they
// depend on a number that the sentence takes.
func TestForms(t *testing.T) {
	found := 0
	for _, l := range literals(t) {
		if len(verbsOf(l.en)) == 0 {
			continue
		}
		for _, m := range formsPattern.FindAllStringSubmatch(l.en, -1) {
			found++
			if verbs := verbsOf(l.en); !slices.Contains(verbs, m[1]+"d") && !slices.Contains(verbs, m[1]+"v") {
				t.Errorf("%s: %s depends on no number", l.place, m[0])
			}
		}
		if rest := formsPattern.ReplaceAllString(l.en, "") + l.zh; strings.ContainsAny(rest, "{|}") {
			t.Errorf("%s: not written as forms: %q", l.place, rest)
		}
	}
	if found == 0 {
		t.Error("no word has forms")
	}
}

// checkFilled makes sure that a catalog takes a message and uses its arguments.
func checkFilled(t *testing.T, l literal, verbs []string) {
	t.Helper()
	if len(verbs) == 0 {
		return
	}
	p := newPhrases()
	s := &Sentence{EN: l.en, ZH: l.zh}
	if err := p.enter(s); err != nil {
		t.Errorf("%s: %v", l.place, err)
	}
	var args []any
	for _, verb := range verbs {
		args = append(args, samples[verb[1:]])
	}
	for _, language := range Languages() {
		if said := p.printer(language).Sprintf(s.EN, args...); strings.Contains(said, "%!") || strings.ContainsAny(said, "{|}") {
			t.Errorf("%s: says %q", l.place, said)
		}
	}
}

// TestKeys makes sure that no two sentences share their English, which is what
// the catalog finds them by, but not their Chinese.
func TestKeys(t *testing.T) {
	chinese := map[string]string{}
	for _, l := range literals(t) {
		if zh, ok := chinese[l.en]; ok && zh != l.zh && len(verbsOf(l.en)) > 0 {
			t.Errorf("%s: %q is also %q", l.place, l.en, zh)
		}
		chinese[l.en] = l.zh
	}
}

// TestNothingUnused looks for messages that nobody says.
func TestNothingUnused(t *testing.T) {
	said := map[string]bool{}
	files := token.NewFileSet()
	for _, file := range slices.Concat(parsed(t, files, ".."), parsed(t, files, "../../cmd/zhenggai")) {
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if from, ok := s.X.(*ast.Ident); ok && from.Name == "message" {
					said[s.Sel.Name] = true
				}
			}
			return true
		})
	}
	for _, name := range slices.Sorted(maps.Keys(declared(t))) {
		if !said[name] {
			t.Errorf("nobody says %s", name)
		}
	}
}

// declared are the messages, and the tables of them, that others may use.
func declared(t *testing.T) map[string]bool {
	names := map[string]bool{}
	for _, file := range parsed(t, token.NewFileSet(), ".") {
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok || general.Tok != token.VAR {
				continue
			}
			for _, spec := range general.Specs {
				if name := spec.(*ast.ValueSpec).Names[0]; name.IsExported() {
					names[name.Name] = true
				}
			}
		}
	}
	return names
}
