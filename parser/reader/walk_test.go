package reader

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestWalk(t *testing.T) {
	dir := directoryWith(t, "b.txt", "a.md", "c.markdown", "d.TEXT", "sub/a.txt", "sub/deep/z.txt",
		"e.json", "f", ".hidden.txt", ".git/a.txt")
	link(t, filepath.Join(dir, "b.txt"), filepath.Join(dir, "link.txt"))
	link(t, dir, filepath.Join(dir, "sub", "loop"))

	got := walk(t, dir)
	want := []string{"a.md", "b.txt", "c.markdown", "d.TEXT", "sub/a.txt", "sub/deep/z.txt"}
	for i := range want {
		want[i] = filepath.Join(dir, filepath.FromSlash(want[i]))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWalkNamed reads what is named whatever it is called, through links too.
func TestWalkNamed(t *testing.T) {
	dir := directoryWith(t, ".hidden", "sub/a.txt")
	hidden := filepath.Join(dir, ".hidden")
	if got := walk(t, hidden); !slices.Equal(got, []string{hidden}) {
		t.Errorf("got %q", got)
	}
	linked := filepath.Join(dir, "linked")
	link(t, filepath.Join(dir, "sub"), linked)
	if got := walk(t, linked); !slices.Equal(got, []string{filepath.Join(linked, "a.txt")}) {
		t.Errorf("got %q", got)
	}
}

func TestWalkErrors(t *testing.T) {
	dir := directoryWith(t, "sub/a.json")
	for path, code := range map[string]Code{dir: NoNotices, filepath.Join(dir, "none"): NotFound} {
		for d, err := range Documents(path, Options{}) {
			if isSkipped(err) {
				continue
			}
			if d.Path != path {
				t.Errorf("got %s, want %s", d.Path, path)
			}
			args := map[Code][]string{NoNotices: {strings.Join(knownEndings(), " ")}}[code]
			checkError(t, err, path, code, args)
		}
	}
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

func walk(t *testing.T, path string) []string {
	t.Helper()
	var files []string
	for d, err := range Documents(path, Options{}) {
		if isSkipped(err) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, d.Path)
	}
	return files
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
