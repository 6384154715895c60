package main

import (
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/report/message"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

// newCompletionCommand writes cobra's scripts. Cobra's own command would do
// the same, but in English only.
func newCompletionCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:       "completion bash|zsh|fish|powershell",
		Short:     env.text(message.CompletionShort),
		Long:      env.text(message.CompletionLong),
		Example:   env.text(message.CompletionExample),
		ValidArgs: shells,
		Args:      env.atMostOneOf(shells...),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			if err := writeCompletion(c.Root(), args[0], env.stdout); err != nil {
				return env.outputError(env.text(message.StandardOutput), err)
			}
			return nil
		},
	}
}

func writeCompletion(root *cobra.Command, shell string, w io.Writer) error {
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(w, true)
	case "zsh":
		return root.GenZshCompletion(w)
	case "fish":
		return root.GenFishCompletion(w, true)
	}
	return root.GenPowerShellCompletionWithDesc(w)
}

// completer completes the value of a flag.
type completer = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective)

// completeFlag settles how the values of a flag of c are completed.
func completeFlag(c *cobra.Command, flag string, complete completer) {
	if err := c.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // a flag is defined before its completion
	}
}

// oneChoice completes a value that is one of a few words.
func oneChoice(words []string) completer {
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}

// listOfChoices completes the last word of a list with commas between, and with
// - before a word to sort downwards by: title,-iss.
func listOfChoices(words func() []string) completer {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		if strings.HasPrefix(typed[len(before):], "-") {
			before += "-"
		}
		var lists []string
		for _, word := range words() {
			lists = append(lists, before+word)
		}
		return lists, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
}

// isCompletion reports whether a shell asks for completions.
func isCompletion(args []string) bool {
	return len(args) > 0 && strings.HasPrefix(args[0], cobra.ShellCompRequestCmd)
}

// describePlainly takes out of the usages of flags what is for the layout of help:
// the marks around the name of the value, and the breaks of lines.
func describePlainly(c *cobra.Command) {
	plain := strings.NewReplacer("`", "", "\n", " ")
	c.Flags().VisitAll(func(flag *pflag.Flag) { flag.Usage = plain.Replace(flag.Usage) })
	for _, sub := range c.Commands() {
		describePlainly(sub)
	}
}
