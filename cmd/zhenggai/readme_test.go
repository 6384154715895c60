package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

var update = flag.Bool("update", false, "write the sessions and the table of README.md anew")

var sessionPattern = regexp.MustCompile("(?s)```console\n(.*?)```\n")

// TestReadmeSessions runs the terminal sessions of README.md.
func TestReadmeSessions(t *testing.T) {
	for _, tool := range []string{"sh", "jq"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	t.Chdir("../..")
	old := readmeText(t)
	current := sessionPattern.ReplaceAllStringFunc(old, func(session string) string {
		var b strings.Builder
		b.WriteString("```console\n")
		for line := range strings.Lines(session) {
			if command, ok := strings.CutPrefix(line, "$ "); ok {
				b.WriteString(line + runShell(t, command))
			}
		}
		return b.String() + "```\n"
	})
	checkReadme(t, old, current)
}

var rulesPattern = regexp.MustCompile(`(?s)(<!-- rules: .*? -->\n).*(<!-- end of rules -->)`)

// TestReadmeRules compares the table of rules with the rules.
func TestReadmeRules(t *testing.T) {
	t.Chdir("../..")
	var b strings.Builder
	b.WriteString("| rule | severity | checks | 核查内容 |\n|---|---|---|---|\n")
	for _, r := range audit.Rules() {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.ID, r.Severity, r.Doc.Title.EN, r.Doc.Title.ZH)
	}
	old := readmeText(t)
	checkReadme(t, old, rulesPattern.ReplaceAllString(old, "${1}"+b.String()+"${2}"))
}

// TestReadmeCodes makes sure that README.md names every code that an input may
// fail with.
func TestReadmeCodes(t *testing.T) {
	t.Chdir("../..")
	_, list, _ := strings.Cut(readmeText(t), "\ncodes ")
	list, _, found := strings.Cut(list, "\n\n")
	if !found {
		t.Fatal("no list of codes")
	}
	for code := range message.Failures {
		if code != reader.Skipped && !strings.Contains(list, "`"+string(code)+"`") {
			t.Errorf("%s is missing", code)
		}
	}
}

// checkReadme compares README.md with what it should be, or makes it that.
func checkReadme(t *testing.T, old, current string) {
	t.Helper()
	if *update {
		if err := os.WriteFile("README.md", []byte(current), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if current != old {
		t.Errorf("README.md is not current (go test ./cmd/zhenggai -update writes it anew):\n%s", current)
	}
}

// TestReadmeNames makes sure that the commands and files are there that
// README.md speaks of.
func TestReadmeNames(t *testing.T) {
	t.Chdir("../..")
	text := readmeText(t)
	checkCalls(t, allCommands(), "README.md", text)
	for _, link := range regexp.MustCompile(`\]\(([^):]+)\)|(testdata/[\w/-]+\.txt)`).FindAllStringSubmatch(text, -1) {
		if heading, ok := strings.CutPrefix(link[1], "#"); ok {
			if !strings.Contains(text, "\n## "+heading+"\n") {
				t.Errorf("no heading %s", heading)
			}
		} else if _, err := os.Stat(link[1] + link[2]); err != nil {
			t.Error(err)
		}
	}
}

func readmeText(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func runShell(t *testing.T, command string) string {
	t.Helper()
	c := exec.Command("sh", "-c", command)
	c.Env = append(os.Environ(), "LC_ALL=C")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return string(out)
}
