package main

import (
	"flag"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the sessions of README.md anew")

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
	if *update {
		if err := os.WriteFile("README.md", []byte(current), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if current != old {
		t.Errorf("README.md is not current (go test ./cmd/zhenggai -update writes its sessions anew):\n%s", current)
	}
}

// TestReadmeNames makes sure that the commands and files are there that
// README.md speaks of.
func TestReadmeNames(t *testing.T) {
	t.Chdir("../..")
	text := readmeText(t)
	checkCalls(t, allCommands(), "README.md", text)
	for _, link := range regexp.MustCompile(`\]\(([^):]+)\)|(testdata/[\w/-]+\.txt)`).FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat(link[1] + link[2]); err != nil {
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
