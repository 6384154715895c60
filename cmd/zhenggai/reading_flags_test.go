package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/parser/reader"
)

// TestReadingFlags makes sure that each flag reaches the reader.
func TestReadingFlags(t *testing.T) {
	for args, want := range map[string]reader.Options{
		"":                               {},
		"--input-format csv":             {Format: "csv"},
		"--encoding GBK":                 {Encoding: "gbk"},
		"--text-field a --html-field b":  {TextField: "a", HTMLField: "b"},
		"--id-field url":                 {IDField: "url"},
		"--include *.html --include a,b": {Include: []string{"*.html", "a,b"}},
		"--exclude old/**":               {Exclude: []string{"old/**"}},
		"--hidden --no-ignore --follow":  {Hidden: true, NoIgnore: true, FollowLinks: true},
		"--max-size 200MB":               {MaxBytes: 200e6},
		"--max-ratio 7 --max-members 8":  {MaxRatio: 7, MaxMembers: 8},
	} {
		var got reader.Options
		c := &cobra.Command{Run: func(*cobra.Command, []string) {}}
		addReadingFlags(world(), c, &got)
		c.SetArgs(strings.Fields(args))
		if err := c.Execute(); err != nil {
			t.Errorf("%s: %v", args, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", args, diff)
		}
	}
}

func TestSizeLimit(t *testing.T) {
	for value, want := range map[string]int64{
		"1": 1, "1048576": 1 << 20, "10B": 10, "500kB": 500e3, "1KB": 1e3, "200MB": 200e6, "2gb": 2e9, "1TB": 1e12,
		"4K": 4 << 10, "16M": 16 << 20, "1G": 1 << 30, "1KiB": 1 << 10, "1MiB": 1 << 20, "1GiB": 1 << 30, "1tib": 1 << 40,
		"1.5GiB": 3 << 29, "20 MB": 20e6,
	} {
		var got sizeLimit
		if err := got.Set(value); err != nil || int64(got) != want {
			t.Errorf("%s: got %d, %v, want %d", value, got, err, want)
		}
	}
	for _, value := range []string{"", "0", "-1", "MB", "1XB", "1 000", "NaN", "inf", "1e30", "9999999999TB", "0.5", "1bk"} {
		if got := sizeLimit(7); got.Set(value) == nil || got != 7 {
			t.Errorf("%s: taken for %d", value, got)
		}
	}
}

// TestHelpGroups shows every flag once, in its group or in the first one.
func TestHelpGroups(t *testing.T) {
	for _, c := range allCommands().Commands() {
		c.LocalFlags()
		var shown []string
		for _, flags := range flagsByGroup(c.Flags()) {
			flags.VisitAll(func(f *pflag.Flag) { shown = append(shown, f.Name) })
		}
		var all []string
		c.Flags().VisitAll(func(f *pflag.Flag) { all = append(all, f.Name) })
		slices.Sort(shown)
		if !slices.Equal(shown, all) {
			t.Errorf("%s: shows %q of %q", c.Name(), shown, all)
		}
	}
	parse, _, err := allCommands().Find([]string{"parse"})
	if err != nil {
		t.Fatal(err)
	}
	for _, group := range flagGroups {
		for _, name := range group.flags {
			if parse.Flags().Lookup(name) == nil {
				t.Errorf("a group has --%s, which parse has not", name)
			}
		}
	}
}
