package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report/message"
)

// TestHelpIsComplete looks at every command as its user will.
func TestHelpIsComplete(t *testing.T) {
	root := allCommands()
	for _, c := range append(root.Commands(), root) {
		if c.Short == "" || longOf(c) == "" {
			t.Errorf("%s does not say what it does", c.Name())
		}
		if c.Name() != "version" && c.Name() != "help" && c.Example == "" {
			t.Errorf("%s has no example", c.Name())
		}
		if c.Example != "" {
			checkCalls(t, root, c.Name(), c.Example)
		}
	}
}

// TestHelpFits makes sure that no line of the help is broken by a terminal of
// the usual width, in either language.
func TestHelpFits(t *testing.T) {
	for _, language := range message.Languages() {
		for _, topic := range topicsUnder(allCommands()) {
			var out strings.Builder
			env := world(append([]string{"--lang", string(language), "help"}, topic...)...)
			env.stdout = &out
			if status := run(env); status != statusOK {
				t.Errorf("%q: status %d", topic, status)
			}
			for line := range strings.Lines(out.String()) {
				if columns := helpColumns(line); columns > helpWidth {
					t.Errorf("%q, %s: %d columns: %s", topic, language, columns, line)
				}
			}
		}
	}
}

// topicsUnder are what help can be asked for: c and the commands below it.
func topicsUnder(c *cobra.Command) [][]string {
	topics := [][]string{strings.Fields(c.CommandPath())[1:]}
	for _, sub := range c.Commands() {
		topics = append(topics, topicsUnder(sub)...)
	}
	return topics
}

// helpColumns is how wide a line of help is: Chinese takes two columns a letter.
func helpColumns(line string) int {
	columns := 0
	for _, r := range strings.TrimSuffix(line, "\n") {
		columns++
		if r >= '\u2e80' {
			columns++
		}
	}
	return columns
}

// allCommands is the root with help, which cobra adds when it runs.
func allCommands() *cobra.Command {
	root := newRootCommand(world())
	root.InitDefaultHelpCmd()
	return root
}

var callPattern = regexp.MustCompile(`zhenggai( [a-z-][\w-]*(?: [\w./-]+)*)`)

// checkCalls makes sure that every call of zhenggai in a text is of a command
// that there is.
func checkCalls(t *testing.T, root *cobra.Command, where, text string) {
	t.Helper()
	calls := callPattern.FindAllStringSubmatch(text, -1)
	if len(calls) == 0 {
		t.Errorf("%s: no calls", where)
	}
	for _, call := range calls {
		if found, _, err := root.Find(strings.Fields(call[1])); err != nil || found == root {
			t.Errorf("%s: no such command:%s", where, call[1])
		}
	}
}
