package main

import (
	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report/message"
)

// newRootCommand makes the command line. Errors come back to run, which is
// the only one to print them.
func newRootCommand(env environment) *cobra.Command {
	env.language = languageOf(env.args, env.getenv)
	root := &cobra.Command{
		Use:               "zhenggai",
		Short:             env.text(message.RootShort),
		Long:              env.text(message.RootLong),
		Example:           env.text(message.RootExample),
		Args:              env.unknownCommand,
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
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { writeHelp(env, c) })
	root.SetFlagErrorFunc(env.flagError)
	root.SetHelpCommand(newHelpCommand(env))
	root.AddCommand(
		newParseCommand(env),
		newAuditCommand(env),
		newTableCommand(env),
		newCorpusCommand(env),
		newExplainCommand(env),
		newSchemaCommand(env),
		newVersionCommand(env),
		newCompletionCommand(env),
	)
	return root
}

func languageNames() []string {
	var names []string
	for _, language := range message.Languages() {
		names = append(names, string(language))
	}
	return names
}
