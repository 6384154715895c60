package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/report"
)

// newRootCommand makes the command line. Errors come back to run, which is
// the only one to print them.
func newRootCommand(env environment) *cobra.Command {
	env.language = languageOf(env.args, env.getenv)
	root := &cobra.Command{
		Use:               "zhenggai",
		Short:             env.say(rootShort),
		Long:              env.say(rootLong),
		Example:           env.say(rootExample),
		Args:              env.unknownCommand,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	version := root.Flags().Bool("version", false, env.say(versionFlag))
	root.RunE = func(c *cobra.Command, _ []string) error {
		if *version {
			return env.print(versionLine())
		}
		return c.Help()
	}
	root.PersistentFlags().BoolP("help", "h", false, env.say(helpFlag))
	addChoice(root, root.PersistentFlags(), new(string),
		choice{name: "lang", usage: env.say(langFlag), values: languageNames()})
	root.SetArgs(env.args)
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { writeHelp(env, c) })
	root.SetFlagErrorFunc(env.flagError)
	root.SetHelpCommand(newHelpCommand(env))
	root.AddCommand(
		newParseCommand(env),
		newSchemaCommand(env),
		newVersionCommand(env),
		newCompletionCommand(env),
	)
	return root
}

// print writes text to standard output.
func (env environment) print(text string) error {
	if _, err := fmt.Fprint(env.stdout, text); err != nil {
		return env.outputError(env.say(standardOutput), err)
	}
	return nil
}

// outputError says that what was read could not be written to name.
func (env environment) outputError(name string, err error) error {
	return &statusError{statusFailed, env.say(cannotWrite, name, reason(err)), err}
}

// unknownCommand refuses words that name no command.
func (env environment) unknownCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	root.SuggestionsMinimumDistance = 2
	if near := root.SuggestionsFor(args[0]); len(near) > 0 {
		return errors.New(env.say(unknownCommandNear, args[0], strings.Join(near, ", ")))
	}
	return errors.New(env.say(unknownCommand, args[0]))
}

// flagError says what pflag said in the user's language.
func (env environment) flagError(c *cobra.Command, err error) error {
	return errors.New(env.flagMessage(c.CommandPath(), err))
}

func (env environment) flagMessage(command string, err error) string {
	switch e := err.(type) {
	case *pflag.NotExistError:
		return env.say(unknownFlag, dashed(e), command)
	case *pflag.ValueRequiredError:
		return env.say(valueRequired, "--"+e.GetFlag().Name, command)
	case *pflag.InvalidValueError:
		flag := e.GetFlag()
		if c, ok := flag.Value.(*choice); ok {
			return env.say(invalidChoice, "--"+flag.Name, e.GetValue(), strings.Join(c.values, ", "))
		}
		if flag.Value.Type() == "uint" {
			return env.say(invalidNumber, "--"+flag.Name, e.GetValue())
		}
	}
	return env.say(seeHelp, err, command)
}

// dashed is an unknown flag as it was typed.
func dashed(e *pflag.NotExistError) string {
	if e.GetSpecifiedShortnames() != "" {
		return "-" + e.GetSpecifiedName()
	}
	return "--" + e.GetSpecifiedName()
}

// atMostOneOf allows one argument, and only from a list.
func (env environment) atMostOneOf(values ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return nil
		case len(values) == 0:
			return errors.New(env.say(noArguments, c.Name(), args[0]))
		case len(args) > 1:
			return errors.New(env.say(oneArgument, c.Name(), args[1]))
		case !slices.Contains(values, args[0]):
			return errors.New(env.say(invalidArgument, c.Name(), args[0], strings.Join(values, ", ")))
		}
		return nil
	}
}

func languageNames() []string {
	var names []string
	for _, language := range report.Languages() {
		names = append(names, string(language))
	}
	return names
}
