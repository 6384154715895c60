package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// choice is the value of a flag that takes one of a few words.
type choice struct {
	name, shorthand, usage string
	values                 []string
	chosen                 *string
}

// addChoice defines the flag of c on command, with completion. What chosen
// holds before is the default.
func addChoice(command *cobra.Command, flags *pflag.FlagSet, chosen *string, c choice) {
	c.chosen = chosen
	flag := flags.VarPF(&c, c.name, c.shorthand, c.usage)
	flag.DefValue = "" // the usage tells the default, in the user's language
	completeFlag(command, c.name, oneChoice(c.values))
}

func (c *choice) String() string { return *c.chosen }
func (c *choice) Type() string   { return "string" }

func (c *choice) Set(value string) error {
	value = strings.ToLower(value)
	if !slices.Contains(c.values, value) {
		return errors.New("not one of the values") // flagError has a sentence for it
	}
	*c.chosen = value
	return nil
}
