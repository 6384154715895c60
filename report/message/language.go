package message

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
)

// Language is the language of messages.
type Language string

// The languages.
const (
	English Language = "en"
	Chinese Language = "zh"
)

// Languages are the values of Language. The first is for whoever speaks none
// of them.
func Languages() []Language { return []Language{English, Chinese} }

// matcher finds the one of Languages that somebody understands best.
var matcher = sync.OnceValue(func() language.Matcher {
	var tags []language.Tag
	for _, l := range Languages() {
		tags = append(tags, language.Make(string(l)))
	}
	return language.NewMatcher(tags)
})

// LanguageOf is the language for a locale, as POSIX or BCP 47 writes it:
// zh_CN.UTF-8, zh-Hant, C.
func LanguageOf(locale string) Language {
	name, _, _ := strings.Cut(locale, ".")
	name, _, _ = strings.Cut(name, "@")
	tag, err := language.Parse(name)
	if err != nil { // C, POSIX
		return English
	}
	_, index, confidence := matcher().Match(tag)
	if confidence == language.No {
		return English
	}
	return Languages()[index]
}
