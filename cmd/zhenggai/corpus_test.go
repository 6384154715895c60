package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

func TestConditions(t *testing.T) {
	d := &document{
		file:   &source.File{Path: "a/b.txt"},
		notice: &notice.Notice{Title: "關於巡察整改的通報", Inspector: "县委第二巡察组", Dates: notice.Dates{Signed: "2023-05"}},
	}
	p := &excerpt{role: roleMeasures, kind: "taken"}
	env := world()
	for text, want := range map[string]bool{
		"year=2023": true, "year!=2023": false, "year=202": false, "year~202": true,
		"inspector~县委": true, "inspector~市委": false, "inspector!~市委": true,
		"title~关于": true, "role=measures": true, "kind!=taken": false, "issuer=": true, "path=a/b.txt": true,
	} {
		c, err := env.parseCondition(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.match(d, p); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
	for _, text := range []string{"", "2023", "town=云溪", "=x", "!=x"} {
		if _, err := env.parseCondition(text); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}

// TestCorpusHelp looks at the help of each command in both languages.
func TestCorpusHelp(t *testing.T) {
	root := newRootCommand(world())
	corpus, _, err := root.Find([]string{"corpus"})
	if err != nil || len(corpus.Commands()) != 8 {
		t.Fatalf("%v, %d commands", err, len(corpus.Commands()))
	}
	for _, c := range corpus.Commands() {
		checkCalls(t, root, c.Name(), c.Example)
		for _, language := range languageNames() {
			var help strings.Builder
			env := world("help", "corpus", c.Name(), "--lang", language)
			env.stdout = &help
			if status := run(env); status != statusOK {
				t.Errorf("%s: status %d", c.Name(), status)
			}
			for _, slip := range []string{"%!", "(default )", "(default 0"} {
				if strings.Contains(help.String(), slip) {
					t.Errorf("%s, %s: %q in the help", c.Name(), language, slip)
				}
			}
		}
	}
}

func TestSideIsAPath(t *testing.T) {
	dir := t.TempDir()
	o := &corpusOptions{}
	c, err := o.parseSide(world(), dir+string(filepath.Separator))
	if err != nil || len(o.paths) != 1 {
		t.Fatalf("%v, %q", err, o.paths)
	}
	for path, want := range map[string]bool{
		filepath.Join(dir, "a.txt"): true, filepath.Join(dir, "x", "b.txt"): true, dir: true, dir + "2": false, "a.txt": false,
	} {
		d := &document{file: &source.File{Path: path}, notice: &notice.Notice{}}
		if got := c.match(d, &excerpt{}); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}

func TestSectionWalk(t *testing.T) {
	section := func(path string, start, end source.Pos) notice.Section {
		return notice.Section{Path: path, Span: source.Span{Start: start, End: end}}
	}
	walk := sectionWalk{sections: []notice.Section{
		section("一", 10, 50), section("一/（一）", 20, 30), section("一/（二）", 30, 40), section("二", 60, 70),
	}}
	var got []string
	for _, pos := range []source.Pos{0, 10, 25, 25, 30, 45, 55, 69, 70} {
		got = append(got, walk.path(pos))
	}
	if want := []string{"", "一", "一/（一）", "一/（一）", "一/（二）", "一", "", "二", ""}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSameForAnyJobs runs commands whose results come from many documents.
func TestSameForAnyJobs(t *testing.T) {
	for _, command := range []string{
		"freq", "ngrams", "keyness year=2024", "kwic 整改 --by right", "collocates 整改", "lexdiv", "trend 整改", "similar --threshold 0.3",
	} {
		var want string
		for jobs := 1; jobs <= 4; jobs += 3 {
			var out, stderr strings.Builder
			args := append([]string{"corpus"}, strings.Fields(command)...)
			env := world(append(args, "-q", "-f", "csv", "-j", strconv.Itoa(jobs), "../../testdata/notices")...)
			env.stdout, env.stderr = &out, &stderr
			if status := run(env); status != statusOK {
				t.Fatalf("%s: status %d, %s", command, status, &stderr)
			}
			if strings.Count(out.String(), "\n") < 2 {
				t.Errorf("%s: no rows", command)
			}
			if want == "" {
				want = out.String()
			}
			if out.String() != want {
				t.Errorf("%s: differs with %d jobs", command, jobs)
			}
		}
	}
}

// TestParsedGivesTheSame compares what is read from NDJSON of parse with what is
// read from the notices themselves.
func TestParsedGivesTheSame(t *testing.T) {
	const notices = "../../testdata/notices"
	parsed := filepath.Join(t.TempDir(), "parsed.ndjson")
	if status := run(world("parse", "-q", "-f", "ndjson", "-o", parsed, notices)); status != statusOK {
		t.Fatalf("status %d", status)
	}
	for _, command := range []string{
		"freq --in measures,issues", "kwic 整改 --in headings --columns path,role,section,left,hit,right,span_start",
		"trend 整改 --in issues", "similar --threshold 0.3", "keyness role=issues --against role=measures --where inspector~市委",
	} {
		var outs [2]strings.Builder
		for i, path := range []string{notices, parsed} {
			args := append([]string{"corpus"}, strings.Fields(command)...)
			env := world(append(args, "-q", "-f", "ndjson", path)...)
			env.stdout = &outs[i]
			if status := run(env); status != statusOK {
				t.Fatalf("%s: status %d", command, status)
			}
		}
		if outs[0].String() != outs[1].String() || outs[0].Len() == 0 {
			t.Errorf("%s: differs, or is empty", command)
		}
	}
}

func FuzzCondition(f *testing.F) {
	f.Add("year=2023")
	f.Add("inspector!~区委")
	env, d := world(), &document{file: &source.File{}, notice: &notice.Notice{Title: "整改"}}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := env.parseCondition(text)
		if err != nil {
			return
		}
		opposite := c
		opposite.negated = !c.negated
		if c.match(d, &excerpt{}) == opposite.match(d, &excerpt{}) {
			t.Errorf("%q: both it and its opposite fit", text)
		}
	})
}

// maxExecutable is what the program may weigh, in bytes: that of the test is a
// little heavier. The dictionaries that gse embeds would add 32 MB.
const maxExecutable = 60 << 20

func TestExecutableIsSmall(t *testing.T) {
	name, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > maxExecutable {
		t.Errorf("%d bytes, more than %d: are gse's own dictionaries linked?", info.Size(), maxExecutable)
	}
}
