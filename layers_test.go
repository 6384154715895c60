package zhenggai_test

import (
	"go/build"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/zhenggai/zhenggai/"

// layers says which packages of the module a package may import. Imports run
// one way, from cmd down to source: whoever adds one that is not here has to
// say so here.
//
// Neither parser nor report may ever import segment, whose dictionary takes
// most of a second to load.
var layers = map[string][]string{
	"parser/source":   {},
	"parser/notice":   {"parser/source"},
	"parser/han":      {},
	"parser/infoline": {},
	"parser/text":     {"parser/han", "parser/infoline", "parser/source"},
	"parser/outline":  {"parser/han", "parser/source", "parser/text"},
	"parser":          {"parser/han", "parser/infoline", "parser/notice", "parser/outline", "parser/source", "parser/text"},
	"parser/reader":   {"parser/han", "parser/infoline", "parser/source"},
	"report/audit":    {"parser/han", "parser/notice", "parser/outline", "parser/source", "parser/text"},
	"report/compare":  {"parser/han", "parser/notice", "parser/source", "report/audit"},
	"report/message":  {"parser/notice", "parser/reader", "report/audit", "report/compare"},
	"report":          {"parser/han", "parser/notice", "parser/reader", "parser/source", "report/audit", "report/compare", "report/message"},
	"segment":         {"parser/han"},
	"segment/corpus":  {"parser/han", "segment"},
	"cmd/zhenggai": {
		"parser", "parser/notice", "parser/outline", "parser/reader", "parser/source", "parser/text",
		"report", "report/audit", "report/compare", "report/message", "segment", "segment/corpus",
	},
}

// owners says which package may import a module of somebody else: one each,
// tests included, so that a module can be replaced in one place.
var owners = map[string]string{
	"github.com/bmatcuk/doublestar/v4":         "parser/reader",
	"github.com/stangelandcl/ppmd":             "parser/reader",
	"github.com/ulikunitz/xz":                  "parser/reader",
	"github.com/chromedp/cdproto":              "report",
	"github.com/chromedp/chromedp":             "report",
	"github.com/fatih/color":                   "report",
	"github.com/go-ego/gse":                    "segment",
	"github.com/invopop/jsonschema":            "report",
	"github.com/klauspost/compress":            "parser/reader",
	"github.com/klippa-app/go-pdfium":          "parser/reader",
	"github.com/mattn/go-isatty":               "cmd/zhenggai",
	"github.com/mattn/go-runewidth":            "report",
	"github.com/ncruces/go-sqlite3":            "report",
	"github.com/olekukonko/tablewriter":        "report",
	"github.com/parquet-go/parquet-go":         "report",
	"github.com/richardlehane/mscfb":           "parser/reader",
	"github.com/rogpeppe/go-internal":          "cmd/zhenggai",
	"github.com/santhosh-tekuri/jsonschema/v6": "report",
	"github.com/spf13/cobra":                   "cmd/zhenggai",
	"github.com/spf13/pflag":                   "cmd/zhenggai",
	"github.com/tetratelabs/wazero":            "parser/reader",
	"go.yaml.in/yaml/v3":                       "report/audit",
	"golang.org/x/net":                         "parser/reader",
	"golang.org/x/term":                        "cmd/zhenggai",
	"golang.org/x/text/encoding":               "parser/reader",
	"golang.org/x/text/feature/plural":         "report/message",
	"golang.org/x/text/language":               "report/message",
	"golang.org/x/text/message":                "report/message",
	"golang.org/x/text/transform":              "parser/reader",
}

// comparison is the module that every test may import.
const comparison = "github.com/google/go-cmp"

func TestLayers(t *testing.T) {
	for dir, pkg := range packages(t) {
		allowed, known := layers[dir]
		if !known {
			t.Errorf("%s: not in the table of layers", dir)
		}
		for _, path := range pkg.Imports {
			inner, ours := strings.CutPrefix(path, module)
			if ours && !slices.Contains(allowed, inner) {
				t.Errorf("%s imports %s, against the layers", dir, inner)
			}
		}
	}
}

// TestReadmeFolders makes sure that README.md says of every package what it does.
func TestReadmeFolders(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for dir := range packages(t) {
		if !strings.Contains(string(text), "\n| `"+dir+"` | ") {
			t.Errorf("README.md does not name %s", dir)
		}
	}
}

func TestOwners(t *testing.T) {
	for dir, pkg := range packages(t) {
		checkOwners(t, dir, pkg.Imports)
		checkOwners(t, dir, slices.DeleteFunc(slices.Concat(pkg.TestImports, pkg.XTestImports), isShared))
	}
}

func checkOwners(t *testing.T, dir string, imports []string) {
	for _, path := range imports {
		if strings.HasPrefix(path, module) || isStandard(path) {
			continue
		}
		if owner := ownerOf(path); owner != dir {
			t.Errorf("%s imports %s, which belongs to %q", dir, path, owner)
		}
	}
}

// maxPackages is how many packages the command may be made of, those of the
// standard library included: each is initialised in every run. A module that
// brings a hundred for one format costs a millisecond.
const maxPackages = 315

func TestPackages(t *testing.T) {
	list, err := exec.Command("go", "list", "-deps", "./cmd/zhenggai").Output()
	if err != nil {
		t.Skip("no go command:", err)
	}
	names := strings.Fields(string(list))
	if len(names) > maxPackages {
		t.Errorf("%d packages, more than %d", len(names), maxPackages)
	}
	for _, heavy := range []string{"net/http", "crypto/tls", "expvar", "testing"} {
		if slices.Contains(names, heavy) {
			t.Errorf("%s is among them", heavy)
		}
	}
}

// packages are the packages of the module by their directories.
func packages(t *testing.T) map[string]*build.Package {
	t.Helper()
	found := map[string]*build.Package{}
	err := filepath.WalkDir(".", func(dir string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if dir != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata") {
			return fs.SkipDir
		}
		pkg, err := build.ImportDir(dir, 0)
		if _, none := err.(*build.NoGoError); none || dir == "." {
			return nil
		}
		found[filepath.ToSlash(dir)] = pkg
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// isStandard reports whether path is of the standard library: its first
// element is no domain.
func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func ownerOf(path string) string {
	for module, owner := range owners {
		if isWithin(path, module) {
			return owner
		}
	}
	return "no package"
}

func isShared(path string) bool { return isWithin(path, comparison) }

func isWithin(path, module string) bool {
	return path == module || strings.HasPrefix(path, module+"/")
}
