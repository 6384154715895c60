package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/report/message"
)

func newHelpCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:               "help [COMMAND]",
		Short:             env.text(message.HelpShort),
		ValidArgsFunction: completeTopic,
		RunE: func(c *cobra.Command, args []string) error {
			topic, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return env.unknownCommand(c.Root(), rest)
			}
			return topic.Help()
		},
	}
}

// completeTopic completes the name of a command, or of one below it.
func completeTopic(c *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	topic, rest, err := c.Root().Find(args)
	if err != nil || len(rest) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var topics []string
	for _, sub := range topic.Commands() {
		if sub.IsAvailableCommand() {
			topics = append(topics, cobra.CompletionWithDesc(sub.Name(), sub.Short))
		}
	}
	return topics, cobra.ShellCompDirectiveNoFileComp
}

// writeHelp writes the help of c: what it does, how it is called, what can be
// chosen, and last, next to the prompt, examples.
func writeHelp(env environment, c *cobra.Command) error {
	var b strings.Builder
	b.WriteString(longOf(c) + "\n")
	paragraph(&b, env.text(message.UsageHeading), "  "+usageLine(c))
	paragraph(&b, env.text(message.CommandsHeading), commandList(c))
	c.LocalFlags() // makes Flags hold the inherited ones too
	for heading, flags := range flagsByGroup(c.Flags()) {
		paragraph(&b, env.text(heading), flags.FlagUsages())
	}
	paragraph(&b, env.text(message.ExamplesHeading), c.Example)
	return env.print(b.String())
}

func longOf(c *cobra.Command) string {
	if c.Long == "" {
		return c.Short
	}
	return c.Long
}

func usageLine(c *cobra.Command) string {
	if c.HasAvailableSubCommands() {
		return c.CommandPath() + " COMMAND [flags]"
	}
	return c.UseLine()
}

// commandList lists the commands below c: those of the program in the order of
// the table, the others as Cobra sorts them, by name.
func commandList(c *cobra.Command) string {
	subs := slices.Clone(c.Commands())
	slices.SortStableFunc(subs, func(a, b *cobra.Command) int { return cmp.Compare(rank(a), rank(b)) })
	var b strings.Builder
	for _, sub := range subs {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			fmt.Fprintf(&b, "  %-*s  %s\n", c.NamePadding(), sub.Name(), sub.Short)
		}
	}
	return b.String()
}

// rank is the place of a command in the table, behind all for one that is not
// there.
func rank(c *cobra.Command) int {
	for i := range commands {
		if commands[i].name == c.Name() {
			return i
		}
	}
	return len(commands)
}

// paragraph writes body under a heading; without a body, nothing.
func paragraph(b *strings.Builder, heading, body string) {
	body = strings.TrimRight(body, "\n")
	if body != "" {
		fmt.Fprintf(b, "\n%s\n%s\n", heading, body)
	}
}

// flagGroups are the flags that help shows under a heading of their own.
var flagGroups = []struct {
	heading message.Text
	flags   []string
}{
	{message.InputFlagsHeading, []string{
		"input-format", "encoding", "text-field", "html-field", "id-field",
		"include", "exclude", "hidden", "no-ignore", "follow", "max-size", "max-ratio", "max-members"}},
	{message.LongRunFlagsHeading, []string{"resume", "errors", "progress", "jobs"}},
}

// flagsByGroup gives the flags that are in no group, and then each group.
func flagsByGroup(all *pflag.FlagSet) iter.Seq2[message.Text, *pflag.FlagSet] {
	return func(yield func(message.Text, *pflag.FlagSet) bool) {
		var grouped []string
		for _, group := range flagGroups {
			grouped = append(grouped, group.flags...)
		}
		if !yield(message.FlagsHeading, flagsWhere(all, func(name string) bool { return !slices.Contains(grouped, name) })) {
			return
		}
		for _, group := range flagGroups {
			if !yield(group.heading, flagsWhere(all, func(name string) bool { return slices.Contains(group.flags, name) })) {
				return
			}
		}
	}
}

// flagsWhere are the flags whose names are wanted.
func flagsWhere(all *pflag.FlagSet, wanted func(name string) bool) *pflag.FlagSet {
	some := pflag.NewFlagSet("", pflag.ContinueOnError)
	all.VisitAll(func(flag *pflag.Flag) {
		if wanted(flag.Name) {
			some.AddFlag(flag)
		}
	})
	return some
}
