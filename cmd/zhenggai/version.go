package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report/message"
)

func newVersionCommand(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: env.text(message.VersionShort),
		Args:  env.atMostOneOf(),
		RunE: func(*cobra.Command, []string) error {
			return env.print(versionLine())
		},
	}
}

// versionLine is what the Go toolchain recorded when it built the program.
func versionLine() string {
	info := buildInfo()
	return fmt.Sprintf("zhenggai %s%s %s %s/%s\n",
		info.Main.Version, revision(info), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

func buildInfo() *debug.BuildInfo {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return &debug.BuildInfo{Main: debug.Module{Version: "(unknown)"}}
	}
	return info
}

// moduleVersion is the version alone, for outputs that name the program.
func moduleVersion() string { return buildInfo().Main.Version }

// revision is the commit that was built, or nothing when it was not recorded.
func revision(info *debug.BuildInfo) string {
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	commit := settings["vcs.revision"]
	if commit == "" {
		return ""
	}
	if settings["vcs.modified"] == "true" {
		commit += ", modified"
	}
	return " (" + commit + ")"
}
