package main

import (
	"strings"

	"github.com/zhenggai/zhenggai/report"
)

// languageOf is the language of every message: what --lang says, else what
// the locale says. It looks before the flags are parsed, since help and
// complaints about flags speak it too.
func languageOf(args []string, getenv func(string) string) report.Language {
	if named := langArgument(args); named != "" {
		return languageNamed(named)
	}
	for _, variable := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(variable); locale != "" {
			return languageNamed(locale)
		}
	}
	return report.English
}

// languageNamed takes zh, zh_CN.UTF-8 and the like for Chinese.
func languageNamed(locale string) report.Language {
	if strings.HasPrefix(strings.ToLower(locale), "zh") {
		return report.Chinese
	}
	return report.English
}

// langArgument is the last value of --lang.
func langArgument(args []string) string {
	const flag = "--lang"
	named := ""
	for i, arg := range args {
		value, joined := strings.CutPrefix(arg, flag+"=")
		switch {
		case arg == "--":
			return named
		case joined:
			named = value
		case arg == flag && i+1 < len(args):
			named = args[i+1]
		}
	}
	return named
}
