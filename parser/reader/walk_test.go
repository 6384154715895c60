package reader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// sampleTree holds the kinds of things that directories hold.
var sampleTree = treeWith(
	"b.txt", "a.md", "c.markdown", "d.TEXT", "sub/a.txt", "sub/deep/z.html",
	"e.json", "f", ".hidden.txt", ".git/a.txt", "sub/page.asp",
)

func treeWith(names ...string) fstest.MapFS {
	tree := fstest.MapFS{}
	for _, name := range names {
		tree[name] = &fstest.MapFile{Data: []byte(noticeText), Mode: 0o644}
	}
	return tree
}

func TestWalk(t *testing.T) {
	for _, test := range []struct {
		name string
		opts Options
		want string
	}{
		{"as usual", Options{}, "a.md b.txt c.markdown d.TEXT sub/a.txt sub/deep/z.html"},
		{"hidden", Options{Hidden: true}, ".git/a.txt .hidden.txt a.md b.txt c.markdown d.TEXT sub/a.txt sub/deep/z.html"},
		{"include", Options{Include: []string{"*.html", "*.md"}}, "a.md sub/deep/z.html"},
		{"include a directory", Options{Include: []string{"sub/**"}}, "sub/a.txt sub/deep/z.html"},
		{"include another ending", Options{Include: []string{"*.asp", "*.html"}}, "sub/deep/z.html sub/page.asp"},
		{"include a name", Options{Include: []string{"f", "*.{asp,jsp}"}}, "f sub/page.asp"},
		{"alternatives", Options{Include: []string{"**/{z,a}.*"}}, "a.md sub/a.txt sub/deep/z.html"},
		{"exclude", Options{Exclude: []string{"*.txt"}}, "a.md c.markdown d.TEXT sub/deep/z.html"},
		{"exclude a directory", Options{Exclude: []string{"sub/deep"}}, "a.md b.txt c.markdown d.TEXT sub/a.txt"},
		{"exclude before include", Options{Include: []string{"*.txt"}, Exclude: []string{"sub"}}, "b.txt"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(filesIn(t, sampleTree, test.opts), " ")
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// filesIn are the paths of what is read below the root of a tree. Everything
// else in it has to be accounted for.
func filesIn(t *testing.T, tree fstest.MapFS, opts Options) []string {
	t.Helper()
	var read []string
	newFinder(within(tree), opts, func(d *Document, err error) bool {
		switch {
		case err == nil:
			read = append(read, d.Path)
		case !IsSkipped(err):
			t.Error(err)
		}
		return true
	}).find(".")
	return read
}

func TestSkipped(t *testing.T) {
	tree := treeWith("a.txt", "b.json", ".c.txt", "d.html", "e/a.txt", "f/a.txt", "f/b.txt")
	tree[".zhenggaiignore"] = &fstest.MapFile{Data: []byte("/f/\n")}
	opts := Options{Exclude: []string{"d.*", "e"}}
	checkFound(t, found(documentsOf(tree, ".", opts), opts),
		".c.txt: skipped hidden", ".zhenggaiignore: skipped hidden", "a.txt: "+noticeText, "b.json: skipped kind",
		"d.html: skipped excluded", "e: skipped excluded", "f: skipped ignored")
}

func TestIgnoreFiles(t *testing.T) {
	tree := treeWith("a.txt", "b.txt", "drafts/c.txt", "sub/a.txt", "sub/d.txt", "sub/keep.txt")
	tree[".gitignore"] = &fstest.MapFile{Data: []byte("*")} // of another matter
	tree[".ignore"] = &fstest.MapFile{Data: []byte("a.txt\ndrafts/\n")}
	tree[".zhenggaiignore"] = &fstest.MapFile{Data: []byte("!/a.txt\n")}
	tree["sub/.zhenggaiignore"] = &fstest.MapFile{Data: []byte("*\n!keep.txt\n")}
	if got, want := strings.Join(filesIn(t, tree, Options{}), " "), "a.txt b.txt sub/keep.txt"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := filesIn(t, tree, Options{NoIgnore: true}); len(got) != 6 {
		t.Errorf("got %q", got)
	}
}

func TestLinks(t *testing.T) {
	dir := directoryWith(t, "a.txt", "sub/b.txt", "sub/deep/c.txt")
	link(t, filepath.Join(dir, "a.txt"), filepath.Join(dir, "link.txt"))
	link(t, dir, filepath.Join(dir, "sub", "loop"))
	link(t, filepath.Join(dir, "sub", "deep"), filepath.Join(dir, "z"))
	link(t, filepath.Join(dir, "none"), filepath.Join(dir, "dangling.txt"))

	checkFound(t, pathsIn(dir, Options{}),
		"a.txt", "dangling.txt: skipped link", "link.txt: skipped link", "sub/b.txt", "sub/deep/c.txt", "sub/loop: skipped link", "z: skipped link")
	checkFound(t, pathsIn(dir, Options{FollowLinks: true}),
		"a.txt", "dangling.txt: not-found ", "link.txt", "sub/b.txt", "sub/deep/c.txt", "sub/loop: skipped link", "z/c.txt")
}

// TestLinkCycles ends also where a file system cannot tell that two names are
// of one directory.
func TestLinkCycles(t *testing.T) {
	tree := treeWith("a/b.txt")
	tree["a/loop"] = &fstest.MapFile{Data: []byte("."), Mode: os.ModeSymlink | 0o777}
	if got := filesIn(t, tree, Options{FollowLinks: true}); len(got) != maxLinks+1 {
		t.Errorf("got %d files", len(got))
	}
}

// pathsIn are the paths below dir, with the error of those that have one.
func pathsIn(dir string, opts Options) []string {
	var paths []string
	for d, err := range Documents(dir, opts) {
		path, _ := filepath.Rel(dir, d.Path)
		path = filepath.ToSlash(path)
		if e, ok := err.(*Error); ok {
			path += fmt.Sprintf(": %s %s", e.Code, strings.Join(e.Args, " "))
		}
		paths = append(paths, path)
	}
	return paths
}

// TestWalkNamed reads what is named whatever it is called, through links too.
func TestWalkNamed(t *testing.T) {
	dir := directoryWith(t, ".hidden", "sub/a.txt")
	hidden := filepath.Join(dir, ".hidden")
	checkFound(t, found(Documents(hidden, Options{Exclude: []string{"*"}}), Options{}), hidden+": "+noticeText)
	linked := filepath.Join(dir, "linked")
	link(t, filepath.Join(dir, "sub"), linked)
	checkFound(t, found(Documents(linked, Options{}), Options{}), filepath.Join(linked, "a.txt")+": "+noticeText)
}

// TestNamesOfDisk reads files whose names are in an encoding of old.
func TestNamesOfDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "\xCD\xA8\xB1\xA8.txt")
	if err := os.WriteFile(path, []byte(noticeText), 0o666); err != nil {
		t.Skip("no such names here:", err)
	}
	checkFound(t, found(Documents(filepath.Dir(path), Options{}), Options{}), path+": "+noticeText)
}

func TestWalkErrors(t *testing.T) {
	dir := directoryWith(t, "sub/a.json")
	for path, want := range map[string][]string{
		dir:                        {"sub/a.json: skipped kind", ".: is-directory-empty " + strings.Join(knownEndings(), " ")},
		filepath.Join(dir, "none"): {".: not-found "},
	} {
		checkFound(t, pathsIn(path, Options{}), want...)
	}
}

func TestUnreadableDirectory(t *testing.T) {
	dir := directoryWith(t, "a.txt", "locked/b.txt", "z.txt")
	locked := filepath.Join(dir, "locked")
	if err := os.Chmod(locked, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(locked, 0o777) })
	if _, err := os.ReadDir(locked); err == nil {
		t.Skip("this user may read everything")
	}
	checkFound(t, pathsIn(dir, Options{}), "a.txt", "locked: permission ", "z.txt")
}

// TestVanishedFile costs only itself.
func TestVanishedFile(t *testing.T) {
	dir := directoryWith(t, "a.txt", "b.txt")
	var got []string
	for d, err := range Documents(dir, Options{}) {
		os.Remove(filepath.Join(dir, "a.txt"))
		got = append(got, outcome(d, err, Options{}))
	}
	checkFound(t, got, "not-found", noticeText)
}

// TestWalkStops makes sure that nobody who has seen enough is told more.
func TestWalkStops(t *testing.T) {
	dir := directoryWith(t, "a.txt", "sub/b.txt", "sub/c.txt")
	for stop := range 3 {
		seen := 0
		for range Documents(dir, Options{}) {
			if seen++; seen > stop {
				break
			}
		}
		if seen != stop+1 {
			t.Errorf("seen %d, want %d", seen, stop+1)
		}
	}
}

// TestFiles gives library users the text at once.
func TestFiles(t *testing.T) {
	tree := fstest.MapFS{
		"x/a.txt":  {Data: []byte(noticeText)},
		"x/b.zip":  {Data: []byte(zipOf(t, entry{"甲.md", "甲"}, entry{"logo.png", "x"}))},
		"x/c.txt":  {},
		"y/d.html": {},
	}
	var got []string
	for f, err := range Files(tree, "x", Options{}) {
		got = append(got, fmt.Sprintf("%s %s %t", f.Name(), f.Text, err == nil))
	}
	want := []string{"x/a.txt " + noticeText + " true", "x/b.zip!甲.md 甲 true", "x/c.txt  false"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// BenchmarkDirectory finds and loads 2,000 files.
func BenchmarkDirectory(b *testing.B) {
	dir := b.TempDir()
	text := scramble(4000)
	for i := range 2000 {
		sub := filepath.Join(dir, fmt.Sprint(i%20))
		if err := os.MkdirAll(sub, 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(sub, fmt.Sprintf("%d.txt", i)), []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(2000 * len(text)))
	b.ReportAllocs()
	for b.Loop() {
		loadAll(b, dir)
	}
}

func directoryWith(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(noticeText), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func link(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Symlink(from, to); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}
