package main

import (
	"strings"

	"github.com/zhenggai/zhenggai/report/message"
)

// text gives a text in the user's language.
func (env environment) text(t message.Text) string { return t.In(env.language) }

// say gives a sentence in the user's language.
func (env environment) say(s *message.Sentence, args ...any) string {
	return s.In(env.language, args...)
}

// languageOf is the language of every message: what --lang says, else what
// the locale says. It looks before the flags are parsed, since help and
// complaints about flags speak it too.
func languageOf(args []string, getenv func(string) string) message.Language {
	if named := langArgument(args); named != "" {
		return message.LanguageOf(named)
	}
	for _, variable := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(variable); locale != "" {
			return message.LanguageOf(locale)
		}
	}
	return message.English
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
