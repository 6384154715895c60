package main

import (
	"io"

	"github.com/spf13/cobra"

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
