package main

import (
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/report/message"
)

// unknownCommand refuses words that name no command.
func (env environment) unknownCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return errors.New(env.say(message.UnknownCommand, args[0], env.commandHint(root, args[0])))
}

// commandHint is what someone who typed word may have meant: to parse a file of
// that name, or another command.
func (env environment) commandHint(root *cobra.Command, word string) string {
	if _, err := os.Stat(word); err == nil || word == stdinPath {
		return env.say(message.DidYouMean, root.Root().Name()+" parse "+word)
	}
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	return env.hintOr(word, names, env.say(message.SeeCommands, root.CommandPath()))
}

// flagError says what pflag said in the user's language.
func (env environment) flagError(c *cobra.Command, err error) error {
	return errors.New(env.flagMessage(c, err))
}

func (env environment) flagMessage(c *cobra.Command, err error) string {
	switch e := err.(type) {
	case *pflag.NotExistError:
		return env.say(message.UnknownFlag, dashed(e), env.flagHint(c, e))
	case *pflag.ValueRequiredError:
		return env.say(message.ValueRequired, "--"+e.GetFlag().Name, c.CommandPath())
	case *pflag.InvalidValueError:
		flag := e.GetFlag()
		if choice, ok := flag.Value.(*choice); ok {
			return env.say(message.InvalidChoice, "--"+flag.Name, e.GetValue(), env.hint(e.GetValue(), choice.values))
		}
		if id, ok := invalidValues[flag.Value.Type()]; ok {
			return env.say(id, "--"+flag.Name, e.GetValue())
		}
	}
	return env.say(message.SeeHelp, env.cause(err), c.CommandPath())
}

// invalidValues are the complaints about values by their types.
var invalidValues = map[string]*message.Sentence{
	"uint":    message.InvalidNumber,
	"bool":    message.InvalidSwitch,
	sizeType:  message.InvalidSize,
	countType: message.InvalidCount,
}

// singleDashed refuses a long flag behind one dash, -output, which would be -o with
// the value utput.
func (env environment) singleDashed(c *cobra.Command, _ []string) error {
	for _, arg := range env.args {
		if arg == "--" {
			break
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(arg, "-"), "=")
		if strings.HasPrefix(arg, "-") && len(name) > 1 && c.Flags().Lookup(name) != nil {
			return errors.New(env.say(message.UnknownFlag, "-"+name, env.say(message.DidYouMean, "--"+name)))
		}
	}
	return nil
}

// flagHint is what someone who typed an unknown flag may have meant. A letter is
// near to too many.
func (env environment) flagHint(c *cobra.Command, e *pflag.NotExistError) string {
	var names []string
	c.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, "--"+flag.Name) })
	if e.GetSpecifiedShortnames() != "" {
		names = nil
	}
	return env.hintOr(dashed(e), names, env.say(message.SeeFlags, c.CommandPath()))
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
			return errors.New(env.say(message.NoArguments, c.Name(), args[0]))
		case len(args) > 1:
			return errors.New(env.say(message.OneArgument, c.Name(), args[1]))
		case !slices.Contains(values, args[0]):
			return errors.New(env.say(message.InvalidArgument, c.Name(), args[0], env.hint(args[0], values)))
		}
		return nil
	}
}
