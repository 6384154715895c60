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
	if near := nearCommand(root, args[0]); near != "" {
		return errors.New(env.say(message.UnknownCommandNear, args[0], near))
	}
	return errors.New(env.say(message.UnknownCommand, args[0]))
}

// nearCommand is what someone who typed word may have meant.
func nearCommand(root *cobra.Command, word string) string {
	if _, err := os.Stat(word); err == nil || word == stdinPath {
		return root.Root().Name() + " parse " + word
	}
	root.SuggestionsMinimumDistance = 2
	return strings.Join(root.SuggestionsFor(word), ", ")
}

// flagError says what pflag said in the user's language.
func (env environment) flagError(c *cobra.Command, err error) error {
	return errors.New(env.flagMessage(c.CommandPath(), err))
}

func (env environment) flagMessage(command string, err error) string {
	switch e := err.(type) {
	case *pflag.NotExistError:
		return env.say(message.UnknownFlag, dashed(e), command)
	case *pflag.ValueRequiredError:
		return env.say(message.ValueRequired, "--"+e.GetFlag().Name, command)
	case *pflag.InvalidValueError:
		flag := e.GetFlag()
		if c, ok := flag.Value.(*choice); ok {
			return env.say(message.InvalidChoice, "--"+flag.Name, e.GetValue(), strings.Join(c.values, ", "))
		}
		if id, ok := invalidValues[flag.Value.Type()]; ok {
			return env.say(id, "--"+flag.Name, e.GetValue())
		}
	}
	return env.say(message.SeeHelp, err, command)
}

// invalidValues are the complaints about values by their types.
var invalidValues = map[string]*message.Sentence{
	"uint":    message.InvalidNumber,
	sizeType:  message.InvalidSize,
	countType: message.InvalidCount,
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
			return errors.New(env.say(message.InvalidArgument, c.Name(), args[0], strings.Join(values, ", ")))
		}
		return nil
	}
}
