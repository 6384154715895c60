package main

import (
	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report/message"
)

// newRootCommand makes the command line. Errors come back to run, which is
// the only one to print them.
func newRootCommand(env environment) *cobra.Command {
	root := &cobra.Command{
		Use:               "zhenggai",
		Short:             env.text(message.RootShort),
		Long:              env.text(message.RootLong),
		Example:           env.text(message.RootExample),
		Args:              env.unknownCommand,
		PersistentPreRunE: env.singleDashed,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	version := root.Flags().Bool("version", false, env.text(message.VersionFlag))
	root.RunE = func(c *cobra.Command, _ []string) error {
		if *version {
			return env.print(versionLine())
		}
		return c.Help()
	}
	root.PersistentFlags().BoolP("help", "h", false, env.text(message.HelpFlag))
	addChoice(root, root.PersistentFlags(), new(string),
		choice{name: "lang", usage: env.text(message.LangFlag), values: languageNames()})
	root.SetArgs(env.args)
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetFlagErrorFunc(env.flagError)
	root.SetHelpCommand(newHelpCommand(env))
	root.AddCommand(commandsFor(env)...)
	if isCompletion(env.args) {
		describePlainly(root)
	}
	return root
}

// commands make the commands, in the order of the help.
var commands = [...]struct {
	name string
	make func(environment) *cobra.Command
}{
	{"parse", newParseCommand},
	{"audit", newAuditCommand},
	{"table", newTableCommand},
	{"compare", newCompareCommand},
	{"corpus", newCorpusCommand},
	{"explain", newExplainCommand},
	{"schema", newSchemaCommand},
	{"version", newVersionCommand},
	{"completion", newCompletionCommand},
}

// commandsFor are the commands that the command line may be about: the one that
// it begins with, else all. To make all takes about as long as to parse a
// notice.
func commandsFor(env environment) []*cobra.Command {
	for _, c := range commands {
		if len(env.args) > 0 && env.args[0] == c.name {
			return []*cobra.Command{c.make(env)}
		}
	}
	var all []*cobra.Command
	for _, c := range commands {
		all = append(all, c.make(env))
	}
	return all
}

func languageNames() []string {
	var names []string
	for _, language := range message.Languages() {
		names = append(names, string(language))
	}
	return names
}
