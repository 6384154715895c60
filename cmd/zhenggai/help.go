package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newHelpCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: env.say(helpShort),
		RunE: func(c *cobra.Command, args []string) error {
			topic, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return env.unknownCommand(c.Root(), rest)
			}
			return topic.Help()
		},
	}
}

// writeHelp writes the help of c: what it does, how it is called, what can be
// chosen, and last, next to the prompt, examples.
func writeHelp(env environment, c *cobra.Command) {
	var b strings.Builder
	b.WriteString(longOf(c) + "\n")
	paragraph(&b, env.say(usageHeading), "  "+usageLine(c))
	paragraph(&b, env.say(commandsHeading), commandList(c))
	c.LocalFlags() // makes Flags hold the inherited ones too
	for _, heading := range flagHeadings {
		paragraph(&b, env.say(heading), flagsUnder(heading, c.Flags()).FlagUsages())
	}
	paragraph(&b, env.say(examplesHeading), c.Example)
	fmt.Fprint(env.stdout, b.String())
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

func commandList(c *cobra.Command) string {
	var b strings.Builder
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			fmt.Fprintf(&b, "  %-*s  %s\n", c.NamePadding(), sub.Name(), sub.Short)
		}
	}
	return b.String()
}

// paragraph writes body under a heading; without a body, nothing.
func paragraph(b *strings.Builder, heading, body string) {
	body = strings.TrimRight(body, "\n")
	if body != "" {
		fmt.Fprintf(b, "\n%s\n%s\n", heading, body)
	}
}

// flagHeadings are the headings that help shows flags under, in their order.
var flagHeadings = []messageID{flagsHeading, inputFlagsHeading, longRunFlagsHeading}

// headingOfFlag is where help shows flags that are not under the first heading.
var headingOfFlag = map[string]messageID{
	"input-format": inputFlagsHeading,
	"encoding":     inputFlagsHeading,
	"text-field":   inputFlagsHeading,
	"html-field":   inputFlagsHeading,
	"id-field":     inputFlagsHeading,
	"include":      inputFlagsHeading,
	"exclude":      inputFlagsHeading,
	"hidden":       inputFlagsHeading,
	"no-ignore":    inputFlagsHeading,
	"follow":       inputFlagsHeading,
	"max-size":     inputFlagsHeading,
	"max-ratio":    inputFlagsHeading,
	"max-members":  inputFlagsHeading,

	"jobs":     longRunFlagsHeading,
	"resume":   longRunFlagsHeading,
	"errors":   longRunFlagsHeading,
	"progress": longRunFlagsHeading,
}

// flagsUnder are the flags that help shows under heading.
func flagsUnder(heading messageID, all *pflag.FlagSet) *pflag.FlagSet {
	some := pflag.NewFlagSet("", pflag.ContinueOnError)
	all.VisitAll(func(flag *pflag.Flag) {
		of, ok := headingOfFlag[flag.Name]
		if of == heading || !ok && heading == flagsHeading {
			some.AddFlag(flag)
		}
	})
	return some
}
